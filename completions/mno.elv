
use builtin;
use str;

set edit:completion:arg-completer[mno] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'mno'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'mno'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand hub 'Customers, permissions, apps and subscriptions'
            cand connec 'Shared business data: records, their history, webhooks'
            cand impac 'Reports and widgets'
            cand nex 'Hosted apps'
            cand serve 'Start the platform, or some of its services'
            cand job 'Durable background jobs'
            cand db 'The database: migrations, backup, restore'
            cand config 'Configuration'
            cand completions 'Print a completion script for a shell'
            cand man 'Write man pages'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand tenant 'Platform owners with their own customers'
            cand theme 'How a tenant''s frontend looks'
            cand division 'Parts of a tenant with customers and staff of their own'
            cand staff 'The tenant''s own people: their roles and their clients'
            cand user 'People'
            cand org 'Organizations: customer companies'
            cand member 'Who belongs to an organization, in which role'
            cand role 'A tenant''s own roles for members of organizations'
            cand team 'Teams: members of an organization who share access to some of its apps'
            cand access-request 'Requests of support staff to look into an organization'
            cand acl 'Who may do what, and why'
            cand app 'Apps of the marketplace'
            cand subscription 'What an organization subscribed to'
            cand instance 'App instances: what subscriptions pay for'
            cand listing 'What a marketplace offers, and what it says of each app'
            cand review 'What people say about apps'
            cand key 'API keys'
            cand session 'Sign-ins and tokens of users'
            cand identity 'How people are known where they sign in through another place'
            cand impersonation 'Staff acting as customers'
            cand dashboard 'Dashboards of people, and templates of tenants'
            cand widget 'Reports on dashboards'
            cand kpi 'Figures that are watched, on dashboards and their widgets'
            cand alert 'Who is told when a KPI misses its target'
            cand invitation 'Invitations into organizations, by e-mail'
            cand deletion-request 'Requests of people to close their accounts'
            cand mail 'Whether mail goes out'
            cand mail-template 'The words of mails, which a tenant may set'
            cand audit 'Who did what'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;tenant'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Create a tenant with its first API key'
            cand list 'List tenants'
            cand ls 'List tenants'
            cand show 'Show a tenant with its settings'
            cand update 'Change a tenant: its name, its settings, whose customers it shares'
            cand delete 'Delete an empty tenant'
            cand rm 'Delete an empty tenant'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;tenant;create'= {
            cand --name 'For people'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;tenant;list'= {
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;tenant;ls'= {
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;tenant;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;tenant;update'= {
            cand --name 'A new name'
            cand --set 'A setting, such as `locale=en-AU` or `branding.color=#1a2b3c`; an empty value resets it'
            cand --customers-of 'Share the customers of this tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --own-customers 'Have customers of its own again'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;tenant;delete'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;tenant;rm'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;tenant;help'= {
            cand create 'Create a tenant with its first API key'
            cand list 'List tenants'
            cand show 'Show a tenant with its settings'
            cand update 'Change a tenant: its name, its settings, whose customers it shares'
            cand delete 'Delete an empty tenant'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;tenant;help;create'= {
        }
        &'mno;hub;tenant;help;list'= {
        }
        &'mno;hub;tenant;help;show'= {
        }
        &'mno;hub;tenant;help;update'= {
        }
        &'mno;hub;tenant;help;delete'= {
        }
        &'mno;hub;tenant;help;help'= {
        }
        &'mno;hub;theme'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand show 'Show a tenant''s theme: what is published, and what is being tried out'
            cand set 'Keep a theme as a draft, or publish it'
            cand publish 'Make the draft what customers see'
            cand reset 'Drop the draft'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;theme;show'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;theme;set'= {
            cand --tenant 'The tenant: uid or slug'
            cand --file 'File with the theme as JSON, `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --publish 'For everybody at once, not as a draft'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;theme;publish'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;theme;reset'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --published 'And what is published: the frontend then looks as it came'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;theme;help'= {
            cand show 'Show a tenant''s theme: what is published, and what is being tried out'
            cand set 'Keep a theme as a draft, or publish it'
            cand publish 'Make the draft what customers see'
            cand reset 'Drop the draft'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;theme;help;show'= {
        }
        &'mno;hub;theme;help;set'= {
        }
        &'mno;hub;theme;help;publish'= {
        }
        &'mno;hub;theme;help;reset'= {
        }
        &'mno;hub;theme;help;help'= {
        }
        &'mno;hub;division'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Create a division'
            cand list 'List the divisions of a tenant'
            cand ls 'List the divisions of a tenant'
            cand show 'Show a division'
            cand update 'Rename a division'
            cand delete 'Delete an empty division'
            cand rm 'Delete an empty division'
            cand add 'Move an organization into a division'
            cand remove 'Take an organization out of a division'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;division;create'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;division;list'= {
            cand --tenant 'The tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;division;ls'= {
            cand --tenant 'The tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;division;show'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;division;update'= {
            cand --tenant 'The tenant: uid or slug'
            cand --name 'The new name'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;division;delete'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;division;rm'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;division;add'= {
            cand --tenant 'The tenant: uid or slug'
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;division;remove'= {
            cand --tenant 'The tenant: uid or slug'
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;division;help'= {
            cand create 'Create a division'
            cand list 'List the divisions of a tenant'
            cand show 'Show a division'
            cand update 'Rename a division'
            cand delete 'Delete an empty division'
            cand add 'Move an organization into a division'
            cand remove 'Take an organization out of a division'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;division;help;create'= {
        }
        &'mno;hub;division;help;list'= {
        }
        &'mno;hub;division;help;show'= {
        }
        &'mno;hub;division;help;update'= {
        }
        &'mno;hub;division;help;delete'= {
        }
        &'mno;hub;division;help;add'= {
        }
        &'mno;hub;division;help;remove'= {
        }
        &'mno;hub;division;help;help'= {
        }
        &'mno;hub;staff'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the staff of a tenant'
            cand ls 'List the staff of a tenant'
            cand set 'Give a user a staff role'
            cand unset 'Make somebody of the staff a customer again'
            cand client 'Organizations that are assigned to an account manager'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;staff;list'= {
            cand --tenant 'The tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;staff;ls'= {
            cand --tenant 'The tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;staff;set'= {
            cand --tenant 'The tenant: uid or slug'
            cand --role '`admin`, `sub_tenant_admin` (of a division), `staff` (account manager) or `support`'
            cand --division 'The division of a `sub_tenant_admin`: uid or name'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;staff;unset'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;staff;client'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Assign an organization to an account manager'
            cand list 'List the organizations of an account manager'
            cand ls 'List the organizations of an account manager'
            cand remove 'Take an organization away from an account manager'
            cand rm 'Take an organization away from an account manager'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;staff;client;add'= {
            cand --tenant 'The tenant: uid or slug'
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;staff;client;list'= {
            cand --tenant 'The tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;staff;client;ls'= {
            cand --tenant 'The tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;staff;client;remove'= {
            cand --tenant 'The tenant: uid or slug'
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;staff;client;rm'= {
            cand --tenant 'The tenant: uid or slug'
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;staff;client;help'= {
            cand add 'Assign an organization to an account manager'
            cand list 'List the organizations of an account manager'
            cand remove 'Take an organization away from an account manager'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;staff;client;help;add'= {
        }
        &'mno;hub;staff;client;help;list'= {
        }
        &'mno;hub;staff;client;help;remove'= {
        }
        &'mno;hub;staff;client;help;help'= {
        }
        &'mno;hub;staff;help'= {
            cand list 'List the staff of a tenant'
            cand set 'Give a user a staff role'
            cand unset 'Make somebody of the staff a customer again'
            cand client 'Organizations that are assigned to an account manager'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;staff;help;list'= {
        }
        &'mno;hub;staff;help;set'= {
        }
        &'mno;hub;staff;help;unset'= {
        }
        &'mno;hub;staff;help;client'= {
            cand add 'Assign an organization to an account manager'
            cand list 'List the organizations of an account manager'
            cand remove 'Take an organization away from an account manager'
        }
        &'mno;hub;staff;help;client;add'= {
        }
        &'mno;hub;staff;help;client;list'= {
        }
        &'mno;hub;staff;help;client;remove'= {
        }
        &'mno;hub;staff;help;help'= {
        }
        &'mno;hub;user'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Create a user'
            cand list 'List users'
            cand ls 'List users'
            cand show 'Show a user with her roles'
            cand update 'Change a user''s profile'
            cand delete 'Delete a user; what tells who she was is removed'
            cand freeze 'Freeze an account; its sessions end'
            cand unfreeze 'Unfreeze an account'
            cand unlock 'Open an account that was locked after too many failures'
            cand confirm 'Vouch for a user''s address, so that she can sign in'
            cand password-reset 'Mail a user the link that sets a new password'
            cand totp-reset 'Switch a user''s second factor off; her sessions end'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;user;create'= {
            cand --tenant 'The tenant: uid or slug'
            cand --password-file 'File with the password, `-` for stdin; without one she cannot sign in with a password'
            cand --name 'Given name'
            cand --surname 'Family name'
            cand --admin-role 'Make her staff of the tenant'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;user;list'= {
            cand --tenant 'Only of this tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;user;ls'= {
            cand --tenant 'Only of this tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;user;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;user;update'= {
            cand --email 'New e-mail address, taken at once'
            cand --name 'Given name'
            cand --surname 'Family name'
            cand --phone 'Telephone number'
            cand --company 'Where she works'
            cand --website 'Her site'
            cand --country 'Country, two letters'
            cand --city 'City'
            cand --locale 'The language of her mails'
            cand --external-id 'Her id in the tenant''s own software'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;user;delete'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;user;freeze'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;user;unfreeze'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;user;unlock'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;user;confirm'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;user;password-reset'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;user;totp-reset'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;user;help'= {
            cand create 'Create a user'
            cand list 'List users'
            cand show 'Show a user with her roles'
            cand update 'Change a user''s profile'
            cand delete 'Delete a user; what tells who she was is removed'
            cand freeze 'Freeze an account; its sessions end'
            cand unfreeze 'Unfreeze an account'
            cand unlock 'Open an account that was locked after too many failures'
            cand confirm 'Vouch for a user''s address, so that she can sign in'
            cand password-reset 'Mail a user the link that sets a new password'
            cand totp-reset 'Switch a user''s second factor off; her sessions end'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;user;help;create'= {
        }
        &'mno;hub;user;help;list'= {
        }
        &'mno;hub;user;help;show'= {
        }
        &'mno;hub;user;help;update'= {
        }
        &'mno;hub;user;help;delete'= {
        }
        &'mno;hub;user;help;freeze'= {
        }
        &'mno;hub;user;help;unfreeze'= {
        }
        &'mno;hub;user;help;unlock'= {
        }
        &'mno;hub;user;help;confirm'= {
        }
        &'mno;hub;user;help;password-reset'= {
        }
        &'mno;hub;user;help;totp-reset'= {
        }
        &'mno;hub;user;help;help'= {
        }
        &'mno;hub;org'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Create an organization'
            cand list 'List organizations'
            cand ls 'List organizations'
            cand show 'Show an organization with its profile'
            cand update 'Change an organization: its name, its books, its profile'
            cand freeze 'Freeze an organization: its members and apps may do nothing but look'
            cand unfreeze 'Unfreeze an organization'
            cand delete 'Close an organization: its subscriptions end, its members lose it, its records stay'
            cand close 'Close an organization: its subscriptions end, its members lose it, its records stay'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;org;create'= {
            cand --tenant 'The tenant: uid or slug'
            cand --currency 'ISO 4217 code of its books; that of the tenant''s settings, or USD, when absent'
            cand --financial-year-end-month 'Last month of its financial year, 1 to 12'
            cand --owner 'Its first Super Admin: uid or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;org;list'= {
            cand --tenant 'Only of this tenant: uid or slug'
            cand --name 'Only with this text in the name'
            cand --division 'Only of this division: uid or name'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --frozen 'Only frozen ones'
            cand --closed 'Closed ones in place of those that are not'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;org;ls'= {
            cand --tenant 'Only of this tenant: uid or slug'
            cand --name 'Only with this text in the name'
            cand --division 'Only of this division: uid or name'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --frozen 'Only frozen ones'
            cand --closed 'Closed ones in place of those that are not'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;org;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;org;update'= {
            cand --name 'A new name'
            cand --currency 'ISO 4217 code of its books from now on'
            cand --financial-year-end-month 'Last month of its financial year, 1 to 12'
            cand --set 'A field of the profile, such as `geo_city=Sydney`; an empty value resets it'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;org;freeze'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;org;unfreeze'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;org;delete'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;org;close'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;org;help'= {
            cand create 'Create an organization'
            cand list 'List organizations'
            cand show 'Show an organization with its profile'
            cand update 'Change an organization: its name, its books, its profile'
            cand freeze 'Freeze an organization: its members and apps may do nothing but look'
            cand unfreeze 'Unfreeze an organization'
            cand delete 'Close an organization: its subscriptions end, its members lose it, its records stay'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;org;help;create'= {
        }
        &'mno;hub;org;help;list'= {
        }
        &'mno;hub;org;help;show'= {
        }
        &'mno;hub;org;help;update'= {
        }
        &'mno;hub;org;help;freeze'= {
        }
        &'mno;hub;org;help;unfreeze'= {
        }
        &'mno;hub;org;help;delete'= {
        }
        &'mno;hub;org;help;help'= {
        }
        &'mno;hub;member'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Add a user to an organization'
            cand list 'List the members of an organization'
            cand ls 'List the members of an organization'
            cand update 'Change a member''s role'
            cand leave 'Leave an organization oneself'
            cand remove 'Remove a member'
            cand rm 'Remove a member'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;member;add'= {
            cand --user 'The same, as a flag'
            cand --org 'The organization: uid'
            cand --role '`Member`, `Power User`, `Admin`, `Super Admin`, or a role of the tenant''s own'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;member;list'= {
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;member;ls'= {
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;member;update'= {
            cand --user 'The same, as a flag'
            cand --org 'The organization: uid'
            cand --role '`Member`, `Power User`, `Admin`, `Super Admin`, or a role of the tenant''s own'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;member;leave'= {
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;member;remove'= {
            cand --user 'The same, as a flag'
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;member;rm'= {
            cand --user 'The same, as a flag'
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;member;help'= {
            cand add 'Add a user to an organization'
            cand list 'List the members of an organization'
            cand update 'Change a member''s role'
            cand leave 'Leave an organization oneself'
            cand remove 'Remove a member'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;member;help;add'= {
        }
        &'mno;hub;member;help;list'= {
        }
        &'mno;hub;member;help;update'= {
        }
        &'mno;hub;member;help;leave'= {
        }
        &'mno;hub;member;help;remove'= {
        }
        &'mno;hub;member;help;help'= {
        }
        &'mno;hub;role'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Create a role'
            cand list 'List the roles of a tenant'
            cand ls 'List the roles of a tenant'
            cand show 'Show a role'
            cand update 'Change a role, at once for everybody who has it'
            cand delete 'Delete a role that nobody has'
            cand rm 'Delete a role that nobody has'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;role;create'= {
            cand --tenant 'The tenant: uid or slug'
            cand --base-role 'The built-in role that it ranks like'
            cand --action 'What it allows, such as `read`; several times'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;role;list'= {
            cand --tenant 'The tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;role;ls'= {
            cand --tenant 'The tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;role;show'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;role;update'= {
            cand --tenant 'The tenant: uid or slug'
            cand --name 'A new name'
            cand --base-role 'The built-in role that it ranks like'
            cand --action 'Exactly what it allows from now on; several times'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;role;delete'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;role;rm'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;role;help'= {
            cand create 'Create a role'
            cand list 'List the roles of a tenant'
            cand show 'Show a role'
            cand update 'Change a role, at once for everybody who has it'
            cand delete 'Delete a role that nobody has'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;role;help;create'= {
        }
        &'mno;hub;role;help;list'= {
        }
        &'mno;hub;role;help;show'= {
        }
        &'mno;hub;role;help;update'= {
        }
        &'mno;hub;role;help;delete'= {
        }
        &'mno;hub;role;help;help'= {
        }
        &'mno;hub;team'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Create a team'
            cand list 'List the teams of an organization'
            cand ls 'List the teams of an organization'
            cand show 'Show a team'
            cand update 'Rename a team'
            cand delete 'Delete a team'
            cand rm 'Delete a team'
            cand add 'Add members of the organization to a team'
            cand remove 'Take somebody out of a team'
            cand access 'Set exactly which app instances a team opens'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;team;create'= {
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;team;list'= {
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;team;ls'= {
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;team;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;team;update'= {
            cand --name 'The new name'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;team;delete'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;team;rm'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;team;add'= {
            cand --user 'A member: uid or e-mail; several times'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;team;remove'= {
            cand --user 'The member: uid or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;team;access'= {
            cand --instance 'An app instance: uid; several times'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --none 'None at all'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;team;help'= {
            cand create 'Create a team'
            cand list 'List the teams of an organization'
            cand show 'Show a team'
            cand update 'Rename a team'
            cand delete 'Delete a team'
            cand add 'Add members of the organization to a team'
            cand remove 'Take somebody out of a team'
            cand access 'Set exactly which app instances a team opens'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;team;help;create'= {
        }
        &'mno;hub;team;help;list'= {
        }
        &'mno;hub;team;help;show'= {
        }
        &'mno;hub;team;help;update'= {
        }
        &'mno;hub;team;help;delete'= {
        }
        &'mno;hub;team;help;add'= {
        }
        &'mno;hub;team;help;remove'= {
        }
        &'mno;hub;team;help;access'= {
        }
        &'mno;hub;team;help;help'= {
        }
        &'mno;hub;access-request'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Ask an organization to be let in, as support staff'
            cand list 'List requests: at an organization, or of a tenant''s support staff'
            cand ls 'List requests: at an organization, or of a tenant''s support staff'
            cand approve 'Let support in for a day'
            cand deny 'Refuse a request'
            cand revoke 'Take an approval back'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;access-request;create'= {
            cand --org 'The organization: uid'
            cand --tenant 'The tenant: uid or slug'
            cand --reason 'Why'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;access-request;list'= {
            cand --org 'The organization: uid'
            cand --tenant 'The tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;access-request;ls'= {
            cand --org 'The organization: uid'
            cand --tenant 'The tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;access-request;approve'= {
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;access-request;deny'= {
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;access-request;revoke'= {
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;access-request;help'= {
            cand create 'Ask an organization to be let in, as support staff'
            cand list 'List requests: at an organization, or of a tenant''s support staff'
            cand approve 'Let support in for a day'
            cand deny 'Refuse a request'
            cand revoke 'Take an approval back'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;access-request;help;create'= {
        }
        &'mno;hub;access-request;help;list'= {
        }
        &'mno;hub;access-request;help;approve'= {
        }
        &'mno;hub;access-request;help;deny'= {
        }
        &'mno;hub;access-request;help;revoke'= {
        }
        &'mno;hub;access-request;help;help'= {
        }
        &'mno;hub;acl'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand check 'Why may a user do something, or why not? Exits with 0 when allowed, 3 when denied'
            cand show 'Show everything that a user may do'
            cand who 'List who may do something to an organization or an app instance'
            cand what 'List the organizations or app instances with which a user may do something'
            cand simulate 'What would be allowed with another role, team or plan?'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;acl;check'= {
            cand --user 'The user: uid or e-mail'
            cand --action 'What she wants, such as `read_reports`; a wrong one lists all'
            cand --org 'The organization: uid'
            cand --instance 'An app instance'
            cand --about 'A person, when the action is done to one: uid or e-mail'
            cand --app 'An app, when the action is done to one: uid or short name'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;acl;show'= {
            cand --user 'The user: uid or e-mail'
            cand --org 'Only in this organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;acl;who'= {
            cand --org 'The organization: uid'
            cand --action 'What they want, such as `read_reports`; a wrong one lists all'
            cand --instance 'An app instance of the organization'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;acl;what'= {
            cand --user 'The user: uid or e-mail'
            cand --action 'What she wants: `access_instance` lists app instances'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;acl;simulate'= {
            cand --user 'The user: uid or e-mail'
            cand --action 'What she wants, such as `read_reports`; a wrong one lists all'
            cand --org 'The organization: uid'
            cand --instance 'An app instance'
            cand --about 'A person, when the action is done to one: uid or e-mail'
            cand --app 'An app, when the action is done to one: uid or short name'
            cand --role 'She has this role; `none`: she is no member'
            cand --custom-role 'She has this role of the tenant''s own making'
            cand --team 'She is in this team, and in no other'
            cand --staff-role 'She is staff with this role, and it is in her reach'
            cand --status 'The app instance stands here, such as `stopped`'
            cand --frozen 'Is the organization''s account frozen?'
            cand --plan 'The plan of the app instance'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;acl;help'= {
            cand check 'Why may a user do something, or why not? Exits with 0 when allowed, 3 when denied'
            cand show 'Show everything that a user may do'
            cand who 'List who may do something to an organization or an app instance'
            cand what 'List the organizations or app instances with which a user may do something'
            cand simulate 'What would be allowed with another role, team or plan?'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;acl;help;check'= {
        }
        &'mno;hub;acl;help;show'= {
        }
        &'mno;hub;acl;help;who'= {
        }
        &'mno;hub;acl;help;what'= {
        }
        &'mno;hub;acl;help;simulate'= {
        }
        &'mno;hub;acl;help;help'= {
        }
        &'mno;hub;app'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List apps'
            cand ls 'List apps'
            cand show 'Show an app'
            cand create 'Register a cloud app or connector, with its API key'
            cand update 'Change an app'
            cand delete 'Remove an app that nobody uses; its keys are void at once'
            cand rm 'Remove an app that nobody uses; its keys are void at once'
            cand refresh 'Fetch an app''s metadata now'
            cand rotate-key 'Give an app a new API key; its public half stays'
            cand metadata 'Show what an app says of itself, and how fetching that went'
            cand listing 'Show or change what the app''s owner says over the catalogue''s listing'
            cand webhook 'Requests to an app about groups and members that are gone'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;app;list'= {
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;ls'= {
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;create'= {
            cand --name 'For people'
            cand --stack 'How it runs; hosted apps come from the catalogue'
            cand --description 'One line for the marketplace'
            cand --tenant 'Only for this marketplace: uid or slug of the tenant'
            cand --webhook-url 'Where Connec! notifies it of changes'
            cand --host 'Where people open it'
            cand --metadata-url 'From where its metadata is fetched, signed in with its key'
            cand --connec-file 'File that says what it shares at Connec! and how it is notified (TOML or JSON), `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;update'= {
            cand --name 'For people'
            cand --webhook-url 'Where Connec! notifies it of changes; empty to stop'
            cand --host 'Where people open it; empty for nowhere'
            cand --metadata-url 'From where its metadata is fetched; empty to stop'
            cand --connec-file 'File that says what it shares at Connec! and how it is notified (TOML or JSON), `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --active 'Offer it'
            cand --no-active 'Offer it no longer; who has it keeps it'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;delete'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;rm'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;refresh'= {
            cand --url 'From here from now on'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;rotate-key'= {
            cand --overlap 'For how many seconds the one before stays good'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;metadata'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;listing'= {
            cand --name 'Its name'
            cand --tiny-description 'One line for its card'
            cand --description 'Some paragraphs; Markdown'
            cand --rank 'Its place in lists: smaller ones first'
            cand --free-trial-days 'For how many days it can be tried free of charge'
            cand --file 'File with fields of the listing (TOML or JSON; in JSON, null takes back what was said), `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --versions 'How it was before'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;webhook'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List them, the newest first'
            cand ls 'List them, the newest first'
            cand retry 'Send one again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;app;webhook;list'= {
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;webhook;ls'= {
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;webhook;retry'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;app;webhook;help'= {
            cand list 'List them, the newest first'
            cand retry 'Send one again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;app;webhook;help;list'= {
        }
        &'mno;hub;app;webhook;help;retry'= {
        }
        &'mno;hub;app;webhook;help;help'= {
        }
        &'mno;hub;app;help'= {
            cand list 'List apps'
            cand show 'Show an app'
            cand create 'Register a cloud app or connector, with its API key'
            cand update 'Change an app'
            cand delete 'Remove an app that nobody uses; its keys are void at once'
            cand refresh 'Fetch an app''s metadata now'
            cand rotate-key 'Give an app a new API key; its public half stays'
            cand metadata 'Show what an app says of itself, and how fetching that went'
            cand listing 'Show or change what the app''s owner says over the catalogue''s listing'
            cand webhook 'Requests to an app about groups and members that are gone'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;app;help;list'= {
        }
        &'mno;hub;app;help;show'= {
        }
        &'mno;hub;app;help;create'= {
        }
        &'mno;hub;app;help;update'= {
        }
        &'mno;hub;app;help;delete'= {
        }
        &'mno;hub;app;help;refresh'= {
        }
        &'mno;hub;app;help;rotate-key'= {
        }
        &'mno;hub;app;help;metadata'= {
        }
        &'mno;hub;app;help;listing'= {
        }
        &'mno;hub;app;help;webhook'= {
            cand list 'List them, the newest first'
            cand retry 'Send one again'
        }
        &'mno;hub;app;help;webhook;list'= {
        }
        &'mno;hub;app;help;webhook;retry'= {
        }
        &'mno;hub;app;help;help'= {
        }
        &'mno;hub;subscription'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Subscribe an organization to an app'
            cand list 'List an organization''s subscriptions'
            cand ls 'List an organization''s subscriptions'
            cand show 'Show a subscription'
            cand update 'Change a subscription''s plan, its instance''s name or its automatic stop'
            cand submit 'Make what was set aside'
            cand start 'Wake an app instance that rests'
            cand stop 'Let an app instance rest; its data stays'
            cand retry 'Try again what failed'
            cand delete 'Cancel a subscription; its app instance and that instance''s data are removed'
            cand rm 'Cancel a subscription; its app instance and that instance''s data are removed'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;subscription;create'= {
            cand --org 'The organization: uid'
            cand --app 'The app: short name or uid'
            cand --plan 'The name of one of its pricing plans'
            cand --autostop 'A hosted instance rests this many seconds after each start'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --staged 'Only set it aside; `submit` makes it'
            cand --wait 'Wait until it is running'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;subscription;list'= {
            cand --org 'The organization: uid'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --all 'Ended ones too'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;subscription;ls'= {
            cand --org 'The organization: uid'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --all 'Ended ones too'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;subscription;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;subscription;update'= {
            cand --name 'Another name for the instance'
            cand --plan 'Another pricing plan'
            cand --autostop 'Another automatic stop of a hosted instance; 0 for none'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;subscription;submit'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --wait 'Wait until it is done'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;subscription;start'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --wait 'Wait until it is done'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;subscription;stop'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --wait 'Wait until it is done'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;subscription;retry'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --wait 'Wait until it is done'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;subscription;delete'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --wait 'Wait until it is gone'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;subscription;rm'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --wait 'Wait until it is gone'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;subscription;help'= {
            cand create 'Subscribe an organization to an app'
            cand list 'List an organization''s subscriptions'
            cand show 'Show a subscription'
            cand update 'Change a subscription''s plan, its instance''s name or its automatic stop'
            cand submit 'Make what was set aside'
            cand start 'Wake an app instance that rests'
            cand stop 'Let an app instance rest; its data stays'
            cand retry 'Try again what failed'
            cand delete 'Cancel a subscription; its app instance and that instance''s data are removed'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;subscription;help;create'= {
        }
        &'mno;hub;subscription;help;list'= {
        }
        &'mno;hub;subscription;help;show'= {
        }
        &'mno;hub;subscription;help;update'= {
        }
        &'mno;hub;subscription;help;submit'= {
        }
        &'mno;hub;subscription;help;start'= {
        }
        &'mno;hub;subscription;help;stop'= {
        }
        &'mno;hub;subscription;help;retry'= {
        }
        &'mno;hub;subscription;help;delete'= {
        }
        &'mno;hub;subscription;help;help'= {
        }
        &'mno;hub;instance'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List an organization''s app instances that are not gone'
            cand ls 'List an organization''s app instances that are not gone'
            cand show 'Show an app instance with everything about it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;instance;list'= {
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;instance;ls'= {
            cand --org 'The organization: uid'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;instance;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;instance;help'= {
            cand list 'List an organization''s app instances that are not gone'
            cand show 'Show an app instance with everything about it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;instance;help;list'= {
        }
        &'mno;hub;instance;help;show'= {
        }
        &'mno;hub;instance;help;help'= {
        }
        &'mno;hub;listing'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the apps that a marketplace can offer, and whether it does'
            cand ls 'List the apps that a marketplace can offer, and whether it does'
            cand show 'Show what a marketplace says of an app, over what everybody says'
            cand set 'Choose an app, or change what a marketplace says of it'
            cand unset 'Forget what a marketplace says of an app: it offers and shows it as the others do'
            cand versions 'List how that was before, the newest first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;listing;list'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand --locale 'In this language, such as `fr` or `en-AU`'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;listing;ls'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand --locale 'In this language, such as `fr` or `en-AU`'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;listing;show'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;listing;set'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand --price-list 'Which of the app''s price lists; empty for the default one'
            cand --name 'Its name'
            cand --tiny-description 'One line for its card'
            cand --description 'Some paragraphs; Markdown'
            cand --rank 'Its place in lists: smaller ones first'
            cand --free-trial-days 'For how many days it can be tried free of charge'
            cand --file 'File with fields of the listing (TOML or JSON; in JSON, null takes back what was said), `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --offer 'Offer it; a marketplace that has chosen an app offers only what it has chosen'
            cand --no-offer 'Do not offer it'
            cand --offer-as-others 'Neither chosen nor refused'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;listing;unset'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;listing;versions'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;listing;help'= {
            cand list 'List the apps that a marketplace can offer, and whether it does'
            cand show 'Show what a marketplace says of an app, over what everybody says'
            cand set 'Choose an app, or change what a marketplace says of it'
            cand unset 'Forget what a marketplace says of an app: it offers and shows it as the others do'
            cand versions 'List how that was before, the newest first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;listing;help;list'= {
        }
        &'mno;hub;listing;help;show'= {
        }
        &'mno;hub;listing;help;set'= {
        }
        &'mno;hub;listing;help;unset'= {
        }
        &'mno;hub;listing;help;versions'= {
        }
        &'mno;hub;listing;help;help'= {
        }
        &'mno;hub;review'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List reviews, feedbacks, comments, questions and answers, the newest first'
            cand ls 'List reviews, feedbacks, comments, questions and answers, the newest first'
            cand show 'Show what somebody said, with how it was before'
            cand create 'Say something about an app for a user'
            cand approve 'Let everybody see it'
            cand reject 'Let only its author see it'
            cand archive 'Put it away; its author may say it anew'
            cand update 'Correct its text or rating'
            cand delete 'Remove it for good, with everything below it'
            cand rm 'Remove it for good, with everything below it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;review;list'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand --app 'Only of this app: short name or uid'
            cand --kind 'Only of this kind'
            cand --status 'Only with this status'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;review;ls'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand --app 'Only of this app: short name or uid'
            cand --kind 'Only of this kind'
            cand --status 'Only with this status'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;review;show'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;review;create'= {
            cand --app 'The app: short name or uid'
            cand --kind 'What it is'
            cand --user 'The user: uid or e-mail'
            cand --org 'For which organization: uid'
            cand --rating '1 to 5'
            cand --parent 'What a comment or an answer belongs to: its number'
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;review;approve'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;review;reject'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;review;archive'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;review;update'= {
            cand --text 'Another text'
            cand --rating 'Another rating, 1 to 5'
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;review;delete'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;review;rm'= {
            cand --tenant 'The tenant: uid or slug; your own when absent'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;review;help'= {
            cand list 'List reviews, feedbacks, comments, questions and answers, the newest first'
            cand show 'Show what somebody said, with how it was before'
            cand create 'Say something about an app for a user'
            cand approve 'Let everybody see it'
            cand reject 'Let only its author see it'
            cand archive 'Put it away; its author may say it anew'
            cand update 'Correct its text or rating'
            cand delete 'Remove it for good, with everything below it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;review;help;list'= {
        }
        &'mno;hub;review;help;show'= {
        }
        &'mno;hub;review;help;create'= {
        }
        &'mno;hub;review;help;approve'= {
        }
        &'mno;hub;review;help;reject'= {
        }
        &'mno;hub;review;help;archive'= {
        }
        &'mno;hub;review;help;update'= {
        }
        &'mno;hub;review;help;delete'= {
        }
        &'mno;hub;review;help;help'= {
        }
        &'mno;hub;key'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Make an API key; its secret is shown only now'
            cand list 'List API keys, without their secrets'
            cand ls 'List API keys, without their secrets'
            cand rotate 'Give an API key a new secret, shown only now; the old one is good for a while'
            cand revoke 'Make an API key void at once'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;key;create'= {
            cand --kind 'Whose key it is'
            cand --tenant 'The tenant: uid or slug'
            cand --app 'The app: short name or uid'
            cand --user 'The developer: uid or e-mail'
            cand --name 'What it is for'
            cand --scope 'Limit it to this action, such as `read_data`; several times'
            cand --expires-at 'Until when it is good, such as `2027-01-31`'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;key;list'= {
            cand --tenant 'The tenant: uid or slug'
            cand --app 'The app: short name or uid'
            cand --user 'The developer: uid or e-mail'
            cand --kind 'Only of this kind'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --all 'Also those that are void or have expired'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;key;ls'= {
            cand --tenant 'The tenant: uid or slug'
            cand --app 'The app: short name or uid'
            cand --user 'The developer: uid or e-mail'
            cand --kind 'Only of this kind'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --all 'Also those that are void or have expired'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;key;rotate'= {
            cand --overlap 'For how long the old secret is good too: `24h`, `30m`, `7d`, or `0` for not at all'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;key;revoke'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;key;help'= {
            cand create 'Make an API key; its secret is shown only now'
            cand list 'List API keys, without their secrets'
            cand rotate 'Give an API key a new secret, shown only now; the old one is good for a while'
            cand revoke 'Make an API key void at once'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;key;help;create'= {
        }
        &'mno;hub;key;help;list'= {
        }
        &'mno;hub;key;help;rotate'= {
        }
        &'mno;hub;key;help;revoke'= {
        }
        &'mno;hub;key;help;help'= {
        }
        &'mno;hub;session'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Print a user''s API token (`sso_session`); it leaves a line in the audit'
            cand list 'List a user''s open sessions'
            cand ls 'List a user''s open sessions'
            cand revoke 'End one of a user''s sessions, or all of them'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;session;create'= {
            cand --user 'The user: uid or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;session;list'= {
            cand --user 'The user: uid or e-mail'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;session;ls'= {
            cand --user 'The user: uid or e-mail'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;session;revoke'= {
            cand --user 'The user: uid or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;session;help'= {
            cand create 'Print a user''s API token (`sso_session`); it leaves a line in the audit'
            cand list 'List a user''s open sessions'
            cand revoke 'End one of a user''s sessions, or all of them'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;session;help;create'= {
        }
        &'mno;hub;session;help;list'= {
        }
        &'mno;hub;session;help;revoke'= {
        }
        &'mno;hub;session;help;help'= {
        }
        &'mno;hub;identity'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List identities: of a tenant''s people, or of one of them'
            cand ls 'List identities: of a tenant''s people, or of one of them'
            cand show 'Show an identity'
            cand create 'Write down how somebody is known elsewhere: who signs in there as that is her from now on'
            cand update 'Say whose an identity is'
            cand remove 'Forget an identity: who comes by it is not known any more'
            cand rm 'Forget an identity: who comes by it is not known any more'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;identity;list'= {
            cand --tenant 'The tenant: uid or slug'
            cand --user 'Of this user: uid, number or e-mail'
            cand --provider 'At this place, such as `google`'
            cand --uid 'With this name there'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;identity;ls'= {
            cand --tenant 'The tenant: uid or slug'
            cand --user 'Of this user: uid, number or e-mail'
            cand --provider 'At this place, such as `google`'
            cand --uid 'With this name there'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;identity;show'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;identity;create'= {
            cand --tenant 'The tenant: uid or slug'
            cand --provider 'The other place, such as `google`'
            cand --uid 'The name there'
            cand --user 'Who it is here: uid, number or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;identity;update'= {
            cand --tenant 'The tenant: uid or slug'
            cand --user 'The user: uid, number or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --nobody 'Nobody''s any more'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;identity;remove'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;identity;rm'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;identity;help'= {
            cand list 'List identities: of a tenant''s people, or of one of them'
            cand show 'Show an identity'
            cand create 'Write down how somebody is known elsewhere: who signs in there as that is her from now on'
            cand update 'Say whose an identity is'
            cand remove 'Forget an identity: who comes by it is not known any more'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;identity;help;list'= {
        }
        &'mno;hub;identity;help;show'= {
        }
        &'mno;hub;identity;help;create'= {
        }
        &'mno;hub;identity;help;update'= {
        }
        &'mno;hub;identity;help;remove'= {
        }
        &'mno;hub;identity;help;help'= {
        }
        &'mno;hub;impersonation'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand start 'Act as a customer for an hour at most: prints a token that says who really acts'
            cand list 'List who acts as whom now'
            cand ls 'List who acts as whom now'
            cand end 'End an impersonation: its session and its token'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;impersonation;start'= {
            cand --reason 'One line that says why; the audit keeps it'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;impersonation;list'= {
            cand --tenant 'The tenant of the staff: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;impersonation;ls'= {
            cand --tenant 'The tenant of the staff: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;impersonation;end'= {
            cand --tenant 'The tenant of the staff: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;impersonation;help'= {
            cand start 'Act as a customer for an hour at most: prints a token that says who really acts'
            cand list 'List who acts as whom now'
            cand end 'End an impersonation: its session and its token'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;impersonation;help;start'= {
        }
        &'mno;hub;impersonation;help;list'= {
        }
        &'mno;hub;impersonation;help;end'= {
        }
        &'mno;hub;impersonation;help;help'= {
        }
        &'mno;hub;dashboard'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Create a dashboard, or with `--tenant` a template'
            cand list 'List somebody''s dashboards, or a tenant''s templates'
            cand ls 'List somebody''s dashboards, or a tenant''s templates'
            cand show 'Show a dashboard with what is on it'
            cand update 'Change a dashboard'
            cand delete 'Remove a dashboard with everything on it'
            cand rm 'Remove a dashboard with everything on it'
            cand copy 'Copy a dashboard, or a template for somebody'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;dashboard;create'= {
            cand --user 'A person''s own: uid or e-mail'
            cand --org 'An organization''s, kept by a service: uid'
            cand --tenant 'A tenant''s templates: uid or slug'
            cand --shows 'Whose data it shows: uid; may be repeated'
            cand --currency 'ISO 4217 code; the first organization''s by default'
            cand --settings 'Settings as a JSON object: a file, `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --published 'Let the tenant''s people see the template'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;dashboard;list'= {
            cand --user 'A person''s own: uid or e-mail'
            cand --org 'An organization''s, kept by a service: uid'
            cand --tenant 'A tenant''s templates: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;dashboard;ls'= {
            cand --user 'A person''s own: uid or e-mail'
            cand --org 'An organization''s, kept by a service: uid'
            cand --tenant 'A tenant''s templates: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;dashboard;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;dashboard;update'= {
            cand --name 'Its new name'
            cand --shows 'Whose data it shows from now on: uid; may be repeated'
            cand --currency 'ISO 4217 code'
            cand --settings 'Put over the stored settings: a JSON object in a file, `-` for stdin'
            cand --widgets-order 'The order of its widgets: numbers'
            cand --published 'Let the tenant''s people see the template, or not'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;dashboard;delete'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;dashboard;rm'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;dashboard;copy'= {
            cand --user 'A person''s own: uid or e-mail'
            cand --org 'An organization''s, kept by a service: uid'
            cand --tenant 'A tenant''s templates: uid or slug'
            cand --name 'Its name; as the source''s by default'
            cand --shows 'Whose data the copy shows: uid; may be repeated'
            cand --currency 'ISO 4217 code; as the source''s by default'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;dashboard;help'= {
            cand create 'Create a dashboard, or with `--tenant` a template'
            cand list 'List somebody''s dashboards, or a tenant''s templates'
            cand show 'Show a dashboard with what is on it'
            cand update 'Change a dashboard'
            cand delete 'Remove a dashboard with everything on it'
            cand copy 'Copy a dashboard, or a template for somebody'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;dashboard;help;create'= {
        }
        &'mno;hub;dashboard;help;list'= {
        }
        &'mno;hub;dashboard;help;show'= {
        }
        &'mno;hub;dashboard;help;update'= {
        }
        &'mno;hub;dashboard;help;delete'= {
        }
        &'mno;hub;dashboard;help;copy'= {
        }
        &'mno;hub;dashboard;help;help'= {
        }
        &'mno;hub;widget'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Add a widget at the end of a dashboard'
            cand list 'List the widgets of a dashboard, in order'
            cand ls 'List the widgets of a dashboard, in order'
            cand show 'Show a widget'
            cand update 'Change a widget'
            cand delete 'Remove a widget with its KPIs'
            cand rm 'Remove a widget with its KPIs'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;widget;create'= {
            cand --endpoint 'Which report, such as `accounts/profit_and_loss`'
            cand --name 'Its name'
            cand --width 'How wide it is, in twelfths of the page'
            cand --shows 'Whose data it shows: uid; may be repeated; the dashboard''s by default'
            cand --settings 'Settings as a JSON object: a file, `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;widget;list'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;widget;ls'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;widget;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;widget;update'= {
            cand --endpoint 'Which report'
            cand --name 'Its name'
            cand --width 'How wide it is, in twelfths of the page'
            cand --shows 'Whose data it shows from now on: uid; may be repeated'
            cand --settings 'Put over the stored settings: a JSON object in a file, `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;widget;delete'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;widget;rm'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;widget;help'= {
            cand create 'Add a widget at the end of a dashboard'
            cand list 'List the widgets of a dashboard, in order'
            cand show 'Show a widget'
            cand update 'Change a widget'
            cand delete 'Remove a widget with its KPIs'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;widget;help;create'= {
        }
        &'mno;hub;widget;help;list'= {
        }
        &'mno;hub;widget;help;show'= {
        }
        &'mno;hub;widget;help;update'= {
        }
        &'mno;hub;widget;help;delete'= {
        }
        &'mno;hub;widget;help;help'= {
        }
        &'mno;hub;kpi'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Add a KPI to a dashboard''s bar, or to one of its widgets'
            cand list 'List the KPIs of a dashboard and of its widgets'
            cand ls 'List the KPIs of a dashboard and of its widgets'
            cand show 'Show a KPI'
            cand update 'Change a KPI; other targets make its alerts due again'
            cand delete 'Remove a KPI with its alerts'
            cand rm 'Remove a KPI with its alerts'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;kpi;create'= {
            cand --endpoint 'Which figure, such as `accounting/revenue`'
            cand --watch 'What of it is watched, such as `total`'
            cand --name 'Its name'
            cand --widget 'The number of the widget that it is attached to'
            cand --targets 'Targets as JSON, `{"total": [{"min": 1000}]}`: a file, `-` for stdin'
            cand --shows 'Whose data it watches: uid; may be repeated; the dashboard''s by default'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;kpi;list'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;kpi;ls'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;kpi;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;kpi;update'= {
            cand --watch 'What of the figure is watched'
            cand --name 'Its name'
            cand --targets 'All its targets as JSON, `{}` for none: a file, `-` for stdin'
            cand --shows 'Whose data it watches from now on: uid; may be repeated'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;kpi;delete'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;kpi;rm'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;kpi;help'= {
            cand create 'Add a KPI to a dashboard''s bar, or to one of its widgets'
            cand list 'List the KPIs of a dashboard and of its widgets'
            cand show 'Show a KPI'
            cand update 'Change a KPI; other targets make its alerts due again'
            cand delete 'Remove a KPI with its alerts'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;kpi;help;create'= {
        }
        &'mno;hub;kpi;help;list'= {
        }
        &'mno;hub;kpi;help;show'= {
        }
        &'mno;hub;kpi;help;update'= {
        }
        &'mno;hub;kpi;help;delete'= {
        }
        &'mno;hub;kpi;help;help'= {
        }
        &'mno;hub;alert'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Add an alert to a KPI'
            cand list 'List the alerts of a KPI'
            cand ls 'List the alerts of a KPI'
            cand show 'Show an alert'
            cand update 'Change an alert'
            cand delete 'Remove an alert'
            cand rm 'Remove an alert'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;alert;create'= {
            cand --service 'In the web app, or by e-mail'
            cand --title 'Its title'
            cand --webhook 'A URL that is called as well'
            cand --to 'Whom it tells: uid or e-mail; may be repeated; the dashboard''s own user by default'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;alert;list'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;alert;ls'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;alert;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;alert;update'= {
            cand --service 'In the web app, or by e-mail'
            cand --title 'Its title'
            cand --webhook 'A URL that is called as well; empty for none'
            cand --to 'Whom it tells from now on: uid or e-mail; may be repeated'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;alert;delete'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;alert;rm'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;alert;help'= {
            cand create 'Add an alert to a KPI'
            cand list 'List the alerts of a KPI'
            cand show 'Show an alert'
            cand update 'Change an alert'
            cand delete 'Remove an alert'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;alert;help;create'= {
        }
        &'mno;hub;alert;help;list'= {
        }
        &'mno;hub;alert;help;show'= {
        }
        &'mno;hub;alert;help;update'= {
        }
        &'mno;hub;alert;help;delete'= {
        }
        &'mno;hub;alert;help;help'= {
        }
        &'mno;hub;invitation'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Invite somebody into an organization'
            cand list 'List the invitations into an organization'
            cand ls 'List the invitations into an organization'
            cand show 'Show an invitation'
            cand cancel 'Withdraw an invitation'
            cand resend 'Mail an invitation again; it stands for its full time again'
            cand accept 'Accept an invitation for the user to whose address it went'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;invitation;create'= {
            cand --org 'The organization: uid or number'
            cand --role 'Member, Power User, Admin, Super Admin, or a role of the tenant''s own: its name'
            cand --team 'A team of the organization that she joins, too: uid or number'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --staged 'Make it without a mail'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;invitation;list'= {
            cand --org 'The organization: uid or number'
            cand --status 'Only with this status'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;invitation;ls'= {
            cand --org 'The organization: uid or number'
            cand --status 'Only with this status'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;invitation;show'= {
            cand --org 'The organization: uid or number'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;invitation;cancel'= {
            cand --org 'The organization: uid or number'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;invitation;resend'= {
            cand --org 'The organization: uid or number'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;invitation;accept'= {
            cand --user 'The user: uid or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;invitation;help'= {
            cand create 'Invite somebody into an organization'
            cand list 'List the invitations into an organization'
            cand show 'Show an invitation'
            cand cancel 'Withdraw an invitation'
            cand resend 'Mail an invitation again; it stands for its full time again'
            cand accept 'Accept an invitation for the user to whose address it went'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;invitation;help;create'= {
        }
        &'mno;hub;invitation;help;list'= {
        }
        &'mno;hub;invitation;help;show'= {
        }
        &'mno;hub;invitation;help;cancel'= {
        }
        &'mno;hub;invitation;help;resend'= {
        }
        &'mno;hub;invitation;help;accept'= {
        }
        &'mno;hub;invitation;help;help'= {
        }
        &'mno;hub;deletion-request'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the requests of a tenant''s people, the newest first'
            cand ls 'List the requests of a tenant''s people, the newest first'
            cand show 'Show a user''s latest request'
            cand create 'Ask for a user: the mail with the link goes to her'
            cand resend 'Send the mail of a user''s request again'
            cand freeze 'Freeze the account: the first step'
            cand checkout 'Nothing is owed any more: the second step'
            cand terminate 'Delete the account: the last step'
            cand cancel 'Withdraw the request; the account is unfrozen'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;deletion-request;list'= {
            cand --tenant 'The tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;deletion-request;ls'= {
            cand --tenant 'The tenant: uid or slug'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;deletion-request;show'= {
            cand --user 'The user: uid or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;deletion-request;create'= {
            cand --user 'The user: uid or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;deletion-request;resend'= {
            cand --user 'The user: uid or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;deletion-request;freeze'= {
            cand --user 'The user: uid or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;deletion-request;checkout'= {
            cand --user 'The user: uid or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;deletion-request;terminate'= {
            cand --user 'The user: uid or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;deletion-request;cancel'= {
            cand --user 'The user: uid or e-mail'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;deletion-request;help'= {
            cand list 'List the requests of a tenant''s people, the newest first'
            cand show 'Show a user''s latest request'
            cand create 'Ask for a user: the mail with the link goes to her'
            cand resend 'Send the mail of a user''s request again'
            cand freeze 'Freeze the account: the first step'
            cand checkout 'Nothing is owed any more: the second step'
            cand terminate 'Delete the account: the last step'
            cand cancel 'Withdraw the request; the account is unfrozen'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;deletion-request;help;list'= {
        }
        &'mno;hub;deletion-request;help;show'= {
        }
        &'mno;hub;deletion-request;help;create'= {
        }
        &'mno;hub;deletion-request;help;resend'= {
        }
        &'mno;hub;deletion-request;help;freeze'= {
        }
        &'mno;hub;deletion-request;help;checkout'= {
        }
        &'mno;hub;deletion-request;help;terminate'= {
        }
        &'mno;hub;deletion-request;help;cancel'= {
        }
        &'mno;hub;deletion-request;help;help'= {
        }
        &'mno;hub;mail'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand test 'Send a mail at once, to see that the configuration works'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;mail;test'= {
            cand --tenant 'From this tenant''s own sender: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;mail;help'= {
            cand test 'Send a mail at once, to see that the configuration works'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;mail;help;test'= {
        }
        &'mno;hub;mail;help;help'= {
        }
        &'mno;hub;mail-template'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the mails that the platform sends, with a tenant''s own words'
            cand ls 'List the mails that the platform sends, with a tenant''s own words'
            cand show 'Show the words that are used for a mail'
            cand set 'Set a tenant''s own words for a mail; they are tried first'
            cand reset 'Go back to our words'
            cand preview 'Show a mail as it would look, with made-up values'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;mail-template;list'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;mail-template;ls'= {
            cand --tenant 'The tenant: uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;mail-template;show'= {
            cand --tenant 'The tenant: uid or slug'
            cand --locale 'The language: `en`, `pt-BR`'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;mail-template;set'= {
            cand --tenant 'The tenant: uid or slug'
            cand --locale 'The language: `en`, `pt-BR`'
            cand --subject 'The subject''s template'
            cand --text-file 'File with the plain text''s template, `-` for stdin'
            cand --html-file 'File with the HTML''s template, `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;mail-template;reset'= {
            cand --tenant 'The tenant: uid or slug'
            cand --locale 'The language: `en`, `pt-BR`'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;mail-template;preview'= {
            cand --tenant 'The tenant: uid or slug'
            cand --locale 'The language: `en`, `pt-BR`'
            cand --subject 'Words that are not kept yet: the subject''s template'
            cand --text-file 'File with the plain text''s template'
            cand --html-file 'File with the HTML''s template'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;mail-template;help'= {
            cand list 'List the mails that the platform sends, with a tenant''s own words'
            cand show 'Show the words that are used for a mail'
            cand set 'Set a tenant''s own words for a mail; they are tried first'
            cand reset 'Go back to our words'
            cand preview 'Show a mail as it would look, with made-up values'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;mail-template;help;list'= {
        }
        &'mno;hub;mail-template;help;show'= {
        }
        &'mno;hub;mail-template;help;set'= {
        }
        &'mno;hub;mail-template;help;reset'= {
        }
        &'mno;hub;mail-template;help;preview'= {
        }
        &'mno;hub;mail-template;help;help'= {
        }
        &'mno;hub;audit'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List administrative acts, the newest first'
            cand ls 'List administrative acts, the newest first'
            cand export 'Write administrative acts into a file'
            cand verify 'Check that no entry was changed or removed'
            cand retention 'For how long the audit is kept'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;audit;list'= {
            cand --tenant 'Only in this tenant: uid or slug'
            cand --org 'Only in this organization: uid'
            cand --user 'Only by, as or about this user: uid or e-mail'
            cand --action 'Only this act, such as `member.add`'
            cand --request 'Only of this request'
            cand --from 'Not before, such as `2026-01-31`'
            cand --to 'Before'
            cand --text 'Only with this text in the act, its subject, the actor''s name or the detail'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;audit;ls'= {
            cand --tenant 'Only in this tenant: uid or slug'
            cand --org 'Only in this organization: uid'
            cand --user 'Only by, as or about this user: uid or e-mail'
            cand --action 'Only this act, such as `member.add`'
            cand --request 'Only of this request'
            cand --from 'Not before, such as `2026-01-31`'
            cand --to 'Before'
            cand --text 'Only with this text in the act, its subject, the actor''s name or the detail'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;audit;export'= {
            cand --tenant 'Only in this tenant: uid or slug'
            cand --org 'Only in this organization: uid'
            cand --user 'Only by, as or about this user: uid or e-mail'
            cand --action 'Only this act, such as `member.add`'
            cand --request 'Only of this request'
            cand --from 'Not before, such as `2026-01-31`'
            cand --to 'Before'
            cand --text 'Only with this text in the act, its subject, the actor''s name or the detail'
            cand --format 'As JSON lines or as CSV'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;audit;verify'= {
            cand --tenant 'Only the entries of this tenant: uid or slug'
            cand --anchor 'The end of a chain that an earlier verification showed, `CHAIN:SEQ:HASH`; several times'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;audit;retention'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand show 'Show it'
            cand set 'Set it; what is older is removed from then on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;audit;retention;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;audit;retention;set'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;hub;audit;retention;help'= {
            cand show 'Show it'
            cand set 'Set it; what is older is removed from then on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;audit;retention;help;show'= {
        }
        &'mno;hub;audit;retention;help;set'= {
        }
        &'mno;hub;audit;retention;help;help'= {
        }
        &'mno;hub;audit;help'= {
            cand list 'List administrative acts, the newest first'
            cand export 'Write administrative acts into a file'
            cand verify 'Check that no entry was changed or removed'
            cand retention 'For how long the audit is kept'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;audit;help;list'= {
        }
        &'mno;hub;audit;help;export'= {
        }
        &'mno;hub;audit;help;verify'= {
        }
        &'mno;hub;audit;help;retention'= {
            cand show 'Show it'
            cand set 'Set it; what is older is removed from then on'
        }
        &'mno;hub;audit;help;retention;show'= {
        }
        &'mno;hub;audit;help;retention;set'= {
        }
        &'mno;hub;audit;help;help'= {
        }
        &'mno;hub;help'= {
            cand tenant 'Platform owners with their own customers'
            cand theme 'How a tenant''s frontend looks'
            cand division 'Parts of a tenant with customers and staff of their own'
            cand staff 'The tenant''s own people: their roles and their clients'
            cand user 'People'
            cand org 'Organizations: customer companies'
            cand member 'Who belongs to an organization, in which role'
            cand role 'A tenant''s own roles for members of organizations'
            cand team 'Teams: members of an organization who share access to some of its apps'
            cand access-request 'Requests of support staff to look into an organization'
            cand acl 'Who may do what, and why'
            cand app 'Apps of the marketplace'
            cand subscription 'What an organization subscribed to'
            cand instance 'App instances: what subscriptions pay for'
            cand listing 'What a marketplace offers, and what it says of each app'
            cand review 'What people say about apps'
            cand key 'API keys'
            cand session 'Sign-ins and tokens of users'
            cand identity 'How people are known where they sign in through another place'
            cand impersonation 'Staff acting as customers'
            cand dashboard 'Dashboards of people, and templates of tenants'
            cand widget 'Reports on dashboards'
            cand kpi 'Figures that are watched, on dashboards and their widgets'
            cand alert 'Who is told when a KPI misses its target'
            cand invitation 'Invitations into organizations, by e-mail'
            cand deletion-request 'Requests of people to close their accounts'
            cand mail 'Whether mail goes out'
            cand mail-template 'The words of mails, which a tenant may set'
            cand audit 'Who did what'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;help;tenant'= {
            cand create 'Create a tenant with its first API key'
            cand list 'List tenants'
            cand show 'Show a tenant with its settings'
            cand update 'Change a tenant: its name, its settings, whose customers it shares'
            cand delete 'Delete an empty tenant'
        }
        &'mno;hub;help;tenant;create'= {
        }
        &'mno;hub;help;tenant;list'= {
        }
        &'mno;hub;help;tenant;show'= {
        }
        &'mno;hub;help;tenant;update'= {
        }
        &'mno;hub;help;tenant;delete'= {
        }
        &'mno;hub;help;theme'= {
            cand show 'Show a tenant''s theme: what is published, and what is being tried out'
            cand set 'Keep a theme as a draft, or publish it'
            cand publish 'Make the draft what customers see'
            cand reset 'Drop the draft'
        }
        &'mno;hub;help;theme;show'= {
        }
        &'mno;hub;help;theme;set'= {
        }
        &'mno;hub;help;theme;publish'= {
        }
        &'mno;hub;help;theme;reset'= {
        }
        &'mno;hub;help;division'= {
            cand create 'Create a division'
            cand list 'List the divisions of a tenant'
            cand show 'Show a division'
            cand update 'Rename a division'
            cand delete 'Delete an empty division'
            cand add 'Move an organization into a division'
            cand remove 'Take an organization out of a division'
        }
        &'mno;hub;help;division;create'= {
        }
        &'mno;hub;help;division;list'= {
        }
        &'mno;hub;help;division;show'= {
        }
        &'mno;hub;help;division;update'= {
        }
        &'mno;hub;help;division;delete'= {
        }
        &'mno;hub;help;division;add'= {
        }
        &'mno;hub;help;division;remove'= {
        }
        &'mno;hub;help;staff'= {
            cand list 'List the staff of a tenant'
            cand set 'Give a user a staff role'
            cand unset 'Make somebody of the staff a customer again'
            cand client 'Organizations that are assigned to an account manager'
        }
        &'mno;hub;help;staff;list'= {
        }
        &'mno;hub;help;staff;set'= {
        }
        &'mno;hub;help;staff;unset'= {
        }
        &'mno;hub;help;staff;client'= {
            cand add 'Assign an organization to an account manager'
            cand list 'List the organizations of an account manager'
            cand remove 'Take an organization away from an account manager'
        }
        &'mno;hub;help;staff;client;add'= {
        }
        &'mno;hub;help;staff;client;list'= {
        }
        &'mno;hub;help;staff;client;remove'= {
        }
        &'mno;hub;help;user'= {
            cand create 'Create a user'
            cand list 'List users'
            cand show 'Show a user with her roles'
            cand update 'Change a user''s profile'
            cand delete 'Delete a user; what tells who she was is removed'
            cand freeze 'Freeze an account; its sessions end'
            cand unfreeze 'Unfreeze an account'
            cand unlock 'Open an account that was locked after too many failures'
            cand confirm 'Vouch for a user''s address, so that she can sign in'
            cand password-reset 'Mail a user the link that sets a new password'
            cand totp-reset 'Switch a user''s second factor off; her sessions end'
        }
        &'mno;hub;help;user;create'= {
        }
        &'mno;hub;help;user;list'= {
        }
        &'mno;hub;help;user;show'= {
        }
        &'mno;hub;help;user;update'= {
        }
        &'mno;hub;help;user;delete'= {
        }
        &'mno;hub;help;user;freeze'= {
        }
        &'mno;hub;help;user;unfreeze'= {
        }
        &'mno;hub;help;user;unlock'= {
        }
        &'mno;hub;help;user;confirm'= {
        }
        &'mno;hub;help;user;password-reset'= {
        }
        &'mno;hub;help;user;totp-reset'= {
        }
        &'mno;hub;help;org'= {
            cand create 'Create an organization'
            cand list 'List organizations'
            cand show 'Show an organization with its profile'
            cand update 'Change an organization: its name, its books, its profile'
            cand freeze 'Freeze an organization: its members and apps may do nothing but look'
            cand unfreeze 'Unfreeze an organization'
            cand delete 'Close an organization: its subscriptions end, its members lose it, its records stay'
        }
        &'mno;hub;help;org;create'= {
        }
        &'mno;hub;help;org;list'= {
        }
        &'mno;hub;help;org;show'= {
        }
        &'mno;hub;help;org;update'= {
        }
        &'mno;hub;help;org;freeze'= {
        }
        &'mno;hub;help;org;unfreeze'= {
        }
        &'mno;hub;help;org;delete'= {
        }
        &'mno;hub;help;member'= {
            cand add 'Add a user to an organization'
            cand list 'List the members of an organization'
            cand update 'Change a member''s role'
            cand leave 'Leave an organization oneself'
            cand remove 'Remove a member'
        }
        &'mno;hub;help;member;add'= {
        }
        &'mno;hub;help;member;list'= {
        }
        &'mno;hub;help;member;update'= {
        }
        &'mno;hub;help;member;leave'= {
        }
        &'mno;hub;help;member;remove'= {
        }
        &'mno;hub;help;role'= {
            cand create 'Create a role'
            cand list 'List the roles of a tenant'
            cand show 'Show a role'
            cand update 'Change a role, at once for everybody who has it'
            cand delete 'Delete a role that nobody has'
        }
        &'mno;hub;help;role;create'= {
        }
        &'mno;hub;help;role;list'= {
        }
        &'mno;hub;help;role;show'= {
        }
        &'mno;hub;help;role;update'= {
        }
        &'mno;hub;help;role;delete'= {
        }
        &'mno;hub;help;team'= {
            cand create 'Create a team'
            cand list 'List the teams of an organization'
            cand show 'Show a team'
            cand update 'Rename a team'
            cand delete 'Delete a team'
            cand add 'Add members of the organization to a team'
            cand remove 'Take somebody out of a team'
            cand access 'Set exactly which app instances a team opens'
        }
        &'mno;hub;help;team;create'= {
        }
        &'mno;hub;help;team;list'= {
        }
        &'mno;hub;help;team;show'= {
        }
        &'mno;hub;help;team;update'= {
        }
        &'mno;hub;help;team;delete'= {
        }
        &'mno;hub;help;team;add'= {
        }
        &'mno;hub;help;team;remove'= {
        }
        &'mno;hub;help;team;access'= {
        }
        &'mno;hub;help;access-request'= {
            cand create 'Ask an organization to be let in, as support staff'
            cand list 'List requests: at an organization, or of a tenant''s support staff'
            cand approve 'Let support in for a day'
            cand deny 'Refuse a request'
            cand revoke 'Take an approval back'
        }
        &'mno;hub;help;access-request;create'= {
        }
        &'mno;hub;help;access-request;list'= {
        }
        &'mno;hub;help;access-request;approve'= {
        }
        &'mno;hub;help;access-request;deny'= {
        }
        &'mno;hub;help;access-request;revoke'= {
        }
        &'mno;hub;help;acl'= {
            cand check 'Why may a user do something, or why not? Exits with 0 when allowed, 3 when denied'
            cand show 'Show everything that a user may do'
            cand who 'List who may do something to an organization or an app instance'
            cand what 'List the organizations or app instances with which a user may do something'
            cand simulate 'What would be allowed with another role, team or plan?'
        }
        &'mno;hub;help;acl;check'= {
        }
        &'mno;hub;help;acl;show'= {
        }
        &'mno;hub;help;acl;who'= {
        }
        &'mno;hub;help;acl;what'= {
        }
        &'mno;hub;help;acl;simulate'= {
        }
        &'mno;hub;help;app'= {
            cand list 'List apps'
            cand show 'Show an app'
            cand create 'Register a cloud app or connector, with its API key'
            cand update 'Change an app'
            cand delete 'Remove an app that nobody uses; its keys are void at once'
            cand refresh 'Fetch an app''s metadata now'
            cand rotate-key 'Give an app a new API key; its public half stays'
            cand metadata 'Show what an app says of itself, and how fetching that went'
            cand listing 'Show or change what the app''s owner says over the catalogue''s listing'
            cand webhook 'Requests to an app about groups and members that are gone'
        }
        &'mno;hub;help;app;list'= {
        }
        &'mno;hub;help;app;show'= {
        }
        &'mno;hub;help;app;create'= {
        }
        &'mno;hub;help;app;update'= {
        }
        &'mno;hub;help;app;delete'= {
        }
        &'mno;hub;help;app;refresh'= {
        }
        &'mno;hub;help;app;rotate-key'= {
        }
        &'mno;hub;help;app;metadata'= {
        }
        &'mno;hub;help;app;listing'= {
        }
        &'mno;hub;help;app;webhook'= {
            cand list 'List them, the newest first'
            cand retry 'Send one again'
        }
        &'mno;hub;help;app;webhook;list'= {
        }
        &'mno;hub;help;app;webhook;retry'= {
        }
        &'mno;hub;help;subscription'= {
            cand create 'Subscribe an organization to an app'
            cand list 'List an organization''s subscriptions'
            cand show 'Show a subscription'
            cand update 'Change a subscription''s plan, its instance''s name or its automatic stop'
            cand submit 'Make what was set aside'
            cand start 'Wake an app instance that rests'
            cand stop 'Let an app instance rest; its data stays'
            cand retry 'Try again what failed'
            cand delete 'Cancel a subscription; its app instance and that instance''s data are removed'
        }
        &'mno;hub;help;subscription;create'= {
        }
        &'mno;hub;help;subscription;list'= {
        }
        &'mno;hub;help;subscription;show'= {
        }
        &'mno;hub;help;subscription;update'= {
        }
        &'mno;hub;help;subscription;submit'= {
        }
        &'mno;hub;help;subscription;start'= {
        }
        &'mno;hub;help;subscription;stop'= {
        }
        &'mno;hub;help;subscription;retry'= {
        }
        &'mno;hub;help;subscription;delete'= {
        }
        &'mno;hub;help;instance'= {
            cand list 'List an organization''s app instances that are not gone'
            cand show 'Show an app instance with everything about it'
        }
        &'mno;hub;help;instance;list'= {
        }
        &'mno;hub;help;instance;show'= {
        }
        &'mno;hub;help;listing'= {
            cand list 'List the apps that a marketplace can offer, and whether it does'
            cand show 'Show what a marketplace says of an app, over what everybody says'
            cand set 'Choose an app, or change what a marketplace says of it'
            cand unset 'Forget what a marketplace says of an app: it offers and shows it as the others do'
            cand versions 'List how that was before, the newest first'
        }
        &'mno;hub;help;listing;list'= {
        }
        &'mno;hub;help;listing;show'= {
        }
        &'mno;hub;help;listing;set'= {
        }
        &'mno;hub;help;listing;unset'= {
        }
        &'mno;hub;help;listing;versions'= {
        }
        &'mno;hub;help;review'= {
            cand list 'List reviews, feedbacks, comments, questions and answers, the newest first'
            cand show 'Show what somebody said, with how it was before'
            cand create 'Say something about an app for a user'
            cand approve 'Let everybody see it'
            cand reject 'Let only its author see it'
            cand archive 'Put it away; its author may say it anew'
            cand update 'Correct its text or rating'
            cand delete 'Remove it for good, with everything below it'
        }
        &'mno;hub;help;review;list'= {
        }
        &'mno;hub;help;review;show'= {
        }
        &'mno;hub;help;review;create'= {
        }
        &'mno;hub;help;review;approve'= {
        }
        &'mno;hub;help;review;reject'= {
        }
        &'mno;hub;help;review;archive'= {
        }
        &'mno;hub;help;review;update'= {
        }
        &'mno;hub;help;review;delete'= {
        }
        &'mno;hub;help;key'= {
            cand create 'Make an API key; its secret is shown only now'
            cand list 'List API keys, without their secrets'
            cand rotate 'Give an API key a new secret, shown only now; the old one is good for a while'
            cand revoke 'Make an API key void at once'
        }
        &'mno;hub;help;key;create'= {
        }
        &'mno;hub;help;key;list'= {
        }
        &'mno;hub;help;key;rotate'= {
        }
        &'mno;hub;help;key;revoke'= {
        }
        &'mno;hub;help;session'= {
            cand create 'Print a user''s API token (`sso_session`); it leaves a line in the audit'
            cand list 'List a user''s open sessions'
            cand revoke 'End one of a user''s sessions, or all of them'
        }
        &'mno;hub;help;session;create'= {
        }
        &'mno;hub;help;session;list'= {
        }
        &'mno;hub;help;session;revoke'= {
        }
        &'mno;hub;help;identity'= {
            cand list 'List identities: of a tenant''s people, or of one of them'
            cand show 'Show an identity'
            cand create 'Write down how somebody is known elsewhere: who signs in there as that is her from now on'
            cand update 'Say whose an identity is'
            cand remove 'Forget an identity: who comes by it is not known any more'
        }
        &'mno;hub;help;identity;list'= {
        }
        &'mno;hub;help;identity;show'= {
        }
        &'mno;hub;help;identity;create'= {
        }
        &'mno;hub;help;identity;update'= {
        }
        &'mno;hub;help;identity;remove'= {
        }
        &'mno;hub;help;impersonation'= {
            cand start 'Act as a customer for an hour at most: prints a token that says who really acts'
            cand list 'List who acts as whom now'
            cand end 'End an impersonation: its session and its token'
        }
        &'mno;hub;help;impersonation;start'= {
        }
        &'mno;hub;help;impersonation;list'= {
        }
        &'mno;hub;help;impersonation;end'= {
        }
        &'mno;hub;help;dashboard'= {
            cand create 'Create a dashboard, or with `--tenant` a template'
            cand list 'List somebody''s dashboards, or a tenant''s templates'
            cand show 'Show a dashboard with what is on it'
            cand update 'Change a dashboard'
            cand delete 'Remove a dashboard with everything on it'
            cand copy 'Copy a dashboard, or a template for somebody'
        }
        &'mno;hub;help;dashboard;create'= {
        }
        &'mno;hub;help;dashboard;list'= {
        }
        &'mno;hub;help;dashboard;show'= {
        }
        &'mno;hub;help;dashboard;update'= {
        }
        &'mno;hub;help;dashboard;delete'= {
        }
        &'mno;hub;help;dashboard;copy'= {
        }
        &'mno;hub;help;widget'= {
            cand create 'Add a widget at the end of a dashboard'
            cand list 'List the widgets of a dashboard, in order'
            cand show 'Show a widget'
            cand update 'Change a widget'
            cand delete 'Remove a widget with its KPIs'
        }
        &'mno;hub;help;widget;create'= {
        }
        &'mno;hub;help;widget;list'= {
        }
        &'mno;hub;help;widget;show'= {
        }
        &'mno;hub;help;widget;update'= {
        }
        &'mno;hub;help;widget;delete'= {
        }
        &'mno;hub;help;kpi'= {
            cand create 'Add a KPI to a dashboard''s bar, or to one of its widgets'
            cand list 'List the KPIs of a dashboard and of its widgets'
            cand show 'Show a KPI'
            cand update 'Change a KPI; other targets make its alerts due again'
            cand delete 'Remove a KPI with its alerts'
        }
        &'mno;hub;help;kpi;create'= {
        }
        &'mno;hub;help;kpi;list'= {
        }
        &'mno;hub;help;kpi;show'= {
        }
        &'mno;hub;help;kpi;update'= {
        }
        &'mno;hub;help;kpi;delete'= {
        }
        &'mno;hub;help;alert'= {
            cand create 'Add an alert to a KPI'
            cand list 'List the alerts of a KPI'
            cand show 'Show an alert'
            cand update 'Change an alert'
            cand delete 'Remove an alert'
        }
        &'mno;hub;help;alert;create'= {
        }
        &'mno;hub;help;alert;list'= {
        }
        &'mno;hub;help;alert;show'= {
        }
        &'mno;hub;help;alert;update'= {
        }
        &'mno;hub;help;alert;delete'= {
        }
        &'mno;hub;help;invitation'= {
            cand create 'Invite somebody into an organization'
            cand list 'List the invitations into an organization'
            cand show 'Show an invitation'
            cand cancel 'Withdraw an invitation'
            cand resend 'Mail an invitation again; it stands for its full time again'
            cand accept 'Accept an invitation for the user to whose address it went'
        }
        &'mno;hub;help;invitation;create'= {
        }
        &'mno;hub;help;invitation;list'= {
        }
        &'mno;hub;help;invitation;show'= {
        }
        &'mno;hub;help;invitation;cancel'= {
        }
        &'mno;hub;help;invitation;resend'= {
        }
        &'mno;hub;help;invitation;accept'= {
        }
        &'mno;hub;help;deletion-request'= {
            cand list 'List the requests of a tenant''s people, the newest first'
            cand show 'Show a user''s latest request'
            cand create 'Ask for a user: the mail with the link goes to her'
            cand resend 'Send the mail of a user''s request again'
            cand freeze 'Freeze the account: the first step'
            cand checkout 'Nothing is owed any more: the second step'
            cand terminate 'Delete the account: the last step'
            cand cancel 'Withdraw the request; the account is unfrozen'
        }
        &'mno;hub;help;deletion-request;list'= {
        }
        &'mno;hub;help;deletion-request;show'= {
        }
        &'mno;hub;help;deletion-request;create'= {
        }
        &'mno;hub;help;deletion-request;resend'= {
        }
        &'mno;hub;help;deletion-request;freeze'= {
        }
        &'mno;hub;help;deletion-request;checkout'= {
        }
        &'mno;hub;help;deletion-request;terminate'= {
        }
        &'mno;hub;help;deletion-request;cancel'= {
        }
        &'mno;hub;help;mail'= {
            cand test 'Send a mail at once, to see that the configuration works'
        }
        &'mno;hub;help;mail;test'= {
        }
        &'mno;hub;help;mail-template'= {
            cand list 'List the mails that the platform sends, with a tenant''s own words'
            cand show 'Show the words that are used for a mail'
            cand set 'Set a tenant''s own words for a mail; they are tried first'
            cand reset 'Go back to our words'
            cand preview 'Show a mail as it would look, with made-up values'
        }
        &'mno;hub;help;mail-template;list'= {
        }
        &'mno;hub;help;mail-template;show'= {
        }
        &'mno;hub;help;mail-template;set'= {
        }
        &'mno;hub;help;mail-template;reset'= {
        }
        &'mno;hub;help;mail-template;preview'= {
        }
        &'mno;hub;help;audit'= {
            cand list 'List administrative acts, the newest first'
            cand export 'Write administrative acts into a file'
            cand verify 'Check that no entry was changed or removed'
            cand retention 'For how long the audit is kept'
        }
        &'mno;hub;help;audit;list'= {
        }
        &'mno;hub;help;audit;export'= {
        }
        &'mno;hub;help;audit;verify'= {
        }
        &'mno;hub;help;audit;retention'= {
            cand show 'Show it'
            cand set 'Set it; what is older is removed from then on'
        }
        &'mno;hub;help;audit;retention;show'= {
        }
        &'mno;hub;help;audit;retention;set'= {
        }
        &'mno;hub;help;help'= {
        }
        &'mno;connec'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand record 'Records: invoices, people, accounts and what else apps share'
            cand query 'Queries: how lists are answered'
            cand change 'The log: who changed what, when'
            cand rollback 'Undo what was done to a field, to a record, in a transaction, or by an app'
            cand report 'Reports, and the ledger facts behind them'
            cand share 'Sharing rules: what each app may read and write, and who wins'
            cand webhook 'Who is told about changes, and how that goes'
            cand batch 'Several operations in one request'
            cand entity 'Definitions: what entities and fields there are, and adding more'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;record'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List records'
            cand ls 'List records'
            cand show 'Show a record'
            cand create 'Create a record'
            cand update 'Change a record: what the file leaves out stays'
            cand delete 'Take a record away; the log keeps what it was'
            cand rm 'Take a record away; the log keeps what it was'
            cand archive 'Hide a record in published frontends: its status becomes ARCHIVED'
            cand restore 'Bring an archived record back: its status becomes that of a new one'
            cand merge 'Fold duplicates into a record'
            cand commit 'Push a record to apps, or keep it from them'
            cand example 'Print a sample of a collection''s records, ready to be created'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;record;list'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --filter 'Such as `status ne ''ARCHIVED'' and lines/any(l: l/quantity gt 5)`'
            cand --orderby 'Such as `updated_at desc, code`'
            cand --search 'Words that a record''s texts must hold, or begin with'
            cand --select 'Only these fields, such as `title, lines.quantity`'
            cand --expand 'Add the records that these refer to, such as `organization_id`'
            cand --top 'How many, 1 to 1000'
            cand --skip 'How many to pass over'
            cand --cursor 'Page by cursor: empty to begin, then what the page before said'
            cand --mapped-to 'Only what this app instance knows: cld-…'
            cand --not-mapped-to 'Only what this app instance does not know'
            cand --countries 'Countries as ISO 3166 codes of two or three letters, or as names; as they were sent when absent'
            cand --as-of 'All as they were, by id: at a time, or after the change with this number'
            cand --page 'With `--as-of`: the page after this one, as a list names it'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --no-count 'Do not count how many match in all'
            cand --external-ids 'Ids and references as lists, with what other systems call the records'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;record;ls'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --filter 'Such as `status ne ''ARCHIVED'' and lines/any(l: l/quantity gt 5)`'
            cand --orderby 'Such as `updated_at desc, code`'
            cand --search 'Words that a record''s texts must hold, or begin with'
            cand --select 'Only these fields, such as `title, lines.quantity`'
            cand --expand 'Add the records that these refer to, such as `organization_id`'
            cand --top 'How many, 1 to 1000'
            cand --skip 'How many to pass over'
            cand --cursor 'Page by cursor: empty to begin, then what the page before said'
            cand --mapped-to 'Only what this app instance knows: cld-…'
            cand --not-mapped-to 'Only what this app instance does not know'
            cand --countries 'Countries as ISO 3166 codes of two or three letters, or as names; as they were sent when absent'
            cand --as-of 'All as they were, by id: at a time, or after the change with this number'
            cand --page 'With `--as-of`: the page after this one, as a list names it'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --no-count 'Do not count how many match in all'
            cand --external-ids 'Ids and references as lists, with what other systems call the records'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;record;show'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --as-of 'As it was: at a time, or after the change with this number'
            cand --expand 'Add what these refer to, such as `organization_id`; `matching_records`: what looks like the same thing'
            cand --countries 'Countries as ISO 3166 codes of two or three letters, or as names; as they were sent when absent'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --external-ids 'Ids and references as lists, with what other systems call the records'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;record;create'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --file 'File with the record as JSON, `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;record;update'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --file 'File with the fields as JSON, `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;record;delete'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;record;rm'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;record;archive'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;record;restore'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;record;merge'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --file 'File with the values that the record is to have, `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;record;commit'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --to 'App instance that is to have it: cld-…'
            cand --without 'App instance that is not to have it'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;record;example'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;record;help'= {
            cand list 'List records'
            cand show 'Show a record'
            cand create 'Create a record'
            cand update 'Change a record: what the file leaves out stays'
            cand delete 'Take a record away; the log keeps what it was'
            cand archive 'Hide a record in published frontends: its status becomes ARCHIVED'
            cand restore 'Bring an archived record back: its status becomes that of a new one'
            cand merge 'Fold duplicates into a record'
            cand commit 'Push a record to apps, or keep it from them'
            cand example 'Print a sample of a collection''s records, ready to be created'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;record;help;list'= {
        }
        &'mno;connec;record;help;show'= {
        }
        &'mno;connec;record;help;create'= {
        }
        &'mno;connec;record;help;update'= {
        }
        &'mno;connec;record;help;delete'= {
        }
        &'mno;connec;record;help;archive'= {
        }
        &'mno;connec;record;help;restore'= {
        }
        &'mno;connec;record;help;merge'= {
        }
        &'mno;connec;record;help;commit'= {
        }
        &'mno;connec;record;help;example'= {
        }
        &'mno;connec;record;help;help'= {
        }
        &'mno;connec;query'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand explain 'Explain how a list would be answered: condition, SQL, indexes'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;query;explain'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --filter 'Such as `status ne ''ARCHIVED'' and lines/any(l: l/quantity gt 5)`'
            cand --orderby 'Such as `updated_at desc, code`'
            cand --search 'Words that a record''s texts must hold, or begin with'
            cand --select 'Only these fields, such as `title, lines.quantity`'
            cand --expand 'Add the records that these refer to, such as `organization_id`'
            cand --top 'How many, 1 to 1000'
            cand --skip 'How many to pass over'
            cand --cursor 'Page by cursor: empty to begin, then what the page before said'
            cand --mapped-to 'Only what this app instance knows: cld-…'
            cand --not-mapped-to 'Only what this app instance does not know'
            cand --countries 'Countries as ISO 3166 codes of two or three letters, or as names; as they were sent when absent'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --no-count 'Do not count how many match in all'
            cand --external-ids 'Ids and references as lists, with what other systems call the records'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;query;help'= {
            cand explain 'Explain how a list would be answered: condition, SQL, indexes'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;query;help;explain'= {
        }
        &'mno;connec;query;help;help'= {
        }
        &'mno;connec;change'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List changes, oldest first'
            cand ls 'List changes, oldest first'
            cand show 'Show one change with every field that it made different'
            cand history 'Show the history of a record, and who last set each field'
            cand compare 'Compare two moments: the records that differ, field by field'
            cand feed 'Print what changes after a cursor, one change a line'
            cand export 'Write the whole log into a file, as JSON lines'
            cand replay 'Replay an exported log into an organization whose log is empty'
            cand compact 'Drop old changes; the newest state of every record stays'
            cand retention 'For how long the log is kept in full'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;change;list'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --transaction 'Only of this transaction: txn-…'
            cand --actor 'Only by this app, person or key: app-…, usr-…, key-…'
            cand --instance 'Only by this app instance: cld-…'
            cand --from 'Only at or after this time, or from this change on'
            cand --to 'Only at or before this time, or up to this change'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;change;ls'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --transaction 'Only of this transaction: txn-…'
            cand --actor 'Only by this app, person or key: app-…, usr-…, key-…'
            cand --instance 'Only by this app instance: cld-…'
            cand --from 'Only at or after this time, or from this change on'
            cand --to 'Only at or before this time, or up to this change'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;change;show'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;change;history'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;change;compare'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --from 'The earlier moment: a time, or the number of a change'
            cand --to 'The later one; now when absent'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;change;feed'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --after 'Where to begin: the cursor that an earlier run named, or a change''s number; absent for the beginning'
            cand --transaction 'Only of this transaction: txn-…'
            cand --actor 'Only by this app, person or key: app-…, usr-…, key-…'
            cand --instance 'Only by this app instance: cld-…'
            cand --from 'Only at or after this time, or from this change on'
            cand --to 'Only at or before this time, or up to this change'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --follow 'Go on with what changes from now on, until interrupted'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;change;export'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --file 'A file that does not exist yet, `-` for stdout'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;change;replay'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --file 'A file of `mno connec change export`'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;change;compact'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --before 'Changes before this moment: a time, or the number of a change'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --dry-run 'Only say what would go'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;change;retention'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand show 'Show it'
            cand set 'Set it; what is older is compacted from then on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;change;retention;show'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --installation 'The installation: for all organizations that have none of their own'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;change;retention;set'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --installation 'The installation: for all organizations that have none of their own'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;change;retention;help'= {
            cand show 'Show it'
            cand set 'Set it; what is older is compacted from then on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;change;retention;help;show'= {
        }
        &'mno;connec;change;retention;help;set'= {
        }
        &'mno;connec;change;retention;help;help'= {
        }
        &'mno;connec;change;help'= {
            cand list 'List changes, oldest first'
            cand show 'Show one change with every field that it made different'
            cand history 'Show the history of a record, and who last set each field'
            cand compare 'Compare two moments: the records that differ, field by field'
            cand feed 'Print what changes after a cursor, one change a line'
            cand export 'Write the whole log into a file, as JSON lines'
            cand replay 'Replay an exported log into an organization whose log is empty'
            cand compact 'Drop old changes; the newest state of every record stays'
            cand retention 'For how long the log is kept in full'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;change;help;list'= {
        }
        &'mno;connec;change;help;show'= {
        }
        &'mno;connec;change;help;history'= {
        }
        &'mno;connec;change;help;compare'= {
        }
        &'mno;connec;change;help;feed'= {
        }
        &'mno;connec;change;help;export'= {
        }
        &'mno;connec;change;help;replay'= {
        }
        &'mno;connec;change;help;compact'= {
        }
        &'mno;connec;change;help;retention'= {
            cand show 'Show it'
            cand set 'Set it; what is older is compacted from then on'
        }
        &'mno;connec;change;help;retention;show'= {
        }
        &'mno;connec;change;help;retention;set'= {
        }
        &'mno;connec;change;help;help'= {
        }
        &'mno;connec;rollback'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand preview 'Show what would be written, and what stands in the way'
            cand run 'Roll back: all of it or nothing'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;rollback;preview'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --record 'A record: its last change, or those since `--since`'
            cand --field 'Only this field of the record, such as `email.address` or `lines[<id>].quantity`'
            cand --transaction 'All changes of a transaction: txn-…'
            cand --app 'Everything that an app (app-…) or one of its instances (cld-…) did since `--since`'
            cand --since 'The first change to undo, by its number or time'
            cand --on-conflict 'What becomes of conflicts without a choice'
            cand --choose 'The choice for one conflict; can be given several times'
            cand --expected-head 'Only if the log still ends here, as the preview said'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;rollback;run'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --record 'A record: its last change, or those since `--since`'
            cand --field 'Only this field of the record, such as `email.address` or `lines[<id>].quantity`'
            cand --transaction 'All changes of a transaction: txn-…'
            cand --app 'Everything that an app (app-…) or one of its instances (cld-…) did since `--since`'
            cand --since 'The first change to undo, by its number or time'
            cand --on-conflict 'What becomes of conflicts without a choice'
            cand --choose 'The choice for one conflict; can be given several times'
            cand --expected-head 'Only if the log still ends here, as the preview said'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;rollback;help'= {
            cand preview 'Show what would be written, and what stands in the way'
            cand run 'Roll back: all of it or nothing'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;rollback;help;preview'= {
        }
        &'mno;connec;rollback;help;run'= {
        }
        &'mno;connec;rollback;help;help'= {
        }
        &'mno;connec;report'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the reports there are'
            cand ls 'List the reports there are'
            cand run 'Run a report'
            cand check 'Compare the facts behind reports with the records'
            cand rebuild 'Make the facts behind reports anew from the log; reports go on meanwhile'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;report;list'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;report;ls'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;report;run'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --from 'First day, such as 2026-01-31; the start of the financial year when left out'
            cand --to 'Last day; today when left out'
            cand --period 'Length of a step; monthly when left out'
            cand --type 'For `invoices_summary`: invoices to customers, or bills of suppliers'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;report;check'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;report;rebuild'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;report;help'= {
            cand list 'List the reports there are'
            cand run 'Run a report'
            cand check 'Compare the facts behind reports with the records'
            cand rebuild 'Make the facts behind reports anew from the log; reports go on meanwhile'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;report;help;list'= {
        }
        &'mno;connec;report;help;run'= {
        }
        &'mno;connec;report;help;check'= {
        }
        &'mno;connec;report;help;rebuild'= {
        }
        &'mno;connec;report;help;help'= {
        }
        &'mno;connec;share'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand show 'Show the rules, and what comes out for each app'
            cand set 'Set one rule, or all from a file; they hold at once'
            cand test 'Say what would happen to a write by an app, and why; nothing is written'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;share;show'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --app 'Only this app instance: cld-…'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;share;set'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --file 'File with all rules as JSON, `-` for stdin'
            cand --app 'The app instance that the rule is for, or `*`'
            cand --collection 'Such as `people`, or `*`'
            cand --field 'Such as `email` or `email.address`; the whole collection when absent'
            cand --read 'May the app read it? `default`: as its manifest says'
            cand --write 'May the app write it?'
            cand --winner 'Who wins when apps disagree, for all apps'
            cand --preferred 'With `--winner preferred-app`: whose values others do not overwrite'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;share;test'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --app 'The app instance that would write: cld-…'
            cand --collection 'Such as `people`'
            cand --id 'The record that it would change; a new one when absent'
            cand --file 'File with what it would send, `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;share;help'= {
            cand show 'Show the rules, and what comes out for each app'
            cand set 'Set one rule, or all from a file; they hold at once'
            cand test 'Say what would happen to a write by an app, and why; nothing is written'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;share;help;show'= {
        }
        &'mno;connec;share;help;set'= {
        }
        &'mno;connec;share;help;test'= {
        }
        &'mno;connec;share;help;help'= {
        }
        &'mno;connec;webhook'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the app instances that are told'
            cand ls 'List the app instances that are told'
            cand show 'Show one with its latest deliveries'
            cand attempts 'List what was tried, newest first, with what was answered'
            cand test 'Send a test at once and see what the receiver answers'
            cand retry 'Send what is open at once, also when it was disabled'
            cand replay 'Tell it again from a place in the log, or pass over what comes before'
            cand enable 'Tell a disabled one again, from where it stood'
            cand disable 'Stop telling it; its place in the log stays'
            cand secret 'Show the secret with which its notifications are signed (Standard Webhooks)'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;webhook;list'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;webhook;ls'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;webhook;show'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;webhook;attempts'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;webhook;test'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;webhook;retry'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;webhook;replay'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --from 'The first change to tell: its number, or a time such as 2026-01-31T10:00:00Z'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;webhook;enable'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;webhook;disable'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand --reason 'Why, for those who look'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;webhook;secret'= {
            cand --scope 'An organization (org-…) or an app instance (cld-…)'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;webhook;help'= {
            cand list 'List the app instances that are told'
            cand show 'Show one with its latest deliveries'
            cand attempts 'List what was tried, newest first, with what was answered'
            cand test 'Send a test at once and see what the receiver answers'
            cand retry 'Send what is open at once, also when it was disabled'
            cand replay 'Tell it again from a place in the log, or pass over what comes before'
            cand enable 'Tell a disabled one again, from where it stood'
            cand disable 'Stop telling it; its place in the log stays'
            cand secret 'Show the secret with which its notifications are signed (Standard Webhooks)'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;webhook;help;list'= {
        }
        &'mno;connec;webhook;help;show'= {
        }
        &'mno;connec;webhook;help;attempts'= {
        }
        &'mno;connec;webhook;help;test'= {
        }
        &'mno;connec;webhook;help;retry'= {
        }
        &'mno;connec;webhook;help;replay'= {
        }
        &'mno;connec;webhook;help;enable'= {
        }
        &'mno;connec;webhook;help;disable'= {
        }
        &'mno;connec;webhook;help;secret'= {
        }
        &'mno;connec;webhook;help;help'= {
        }
        &'mno;connec;batch'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand run 'Run up to 50 operations in order; fails when one of them does, after the others ran'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;batch;run'= {
            cand --file 'File with the operations as JSON: a list, or `{"sequential": true, "ops": […]}`; `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;batch;help'= {
            cand run 'Run up to 50 operations in order; fails when one of them does, after the others ran'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;batch;help;run'= {
        }
        &'mno;connec;batch;help;help'= {
        }
        &'mno;connec;entity'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the entities'
            cand ls 'List the entities'
            cand show 'Show an entity with its fields'
            cand diff 'Say what a file would change, and what that would do to stored records'
            cand apply 'Add entities and fields, or change what was added'
            cand strict 'Refuse, or keep, fields that no definition knows'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;entity;list'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;entity;ls'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;entity;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;entity;diff'= {
            cand --file 'TOML with `[[entity]]` tables, `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;entity;apply'= {
            cand --file 'TOML with `[[entity]]` tables, `-` for stdin'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --force 'Also when records would not fit any more: they stay as they are'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;entity;strict'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand show 'Show whether a tenant refuses them'
            cand set 'Switch that; it holds everywhere within a second'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;entity;strict;show'= {
            cand --tenant 'Uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;entity;strict;set'= {
            cand --tenant 'Uid or slug'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;connec;entity;strict;help'= {
            cand show 'Show whether a tenant refuses them'
            cand set 'Switch that; it holds everywhere within a second'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;entity;strict;help;show'= {
        }
        &'mno;connec;entity;strict;help;set'= {
        }
        &'mno;connec;entity;strict;help;help'= {
        }
        &'mno;connec;entity;help'= {
            cand list 'List the entities'
            cand show 'Show an entity with its fields'
            cand diff 'Say what a file would change, and what that would do to stored records'
            cand apply 'Add entities and fields, or change what was added'
            cand strict 'Refuse, or keep, fields that no definition knows'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;entity;help;list'= {
        }
        &'mno;connec;entity;help;show'= {
        }
        &'mno;connec;entity;help;diff'= {
        }
        &'mno;connec;entity;help;apply'= {
        }
        &'mno;connec;entity;help;strict'= {
            cand show 'Show whether a tenant refuses them'
            cand set 'Switch that; it holds everywhere within a second'
        }
        &'mno;connec;entity;help;strict;show'= {
        }
        &'mno;connec;entity;help;strict;set'= {
        }
        &'mno;connec;entity;help;help'= {
        }
        &'mno;connec;help'= {
            cand record 'Records: invoices, people, accounts and what else apps share'
            cand query 'Queries: how lists are answered'
            cand change 'The log: who changed what, when'
            cand rollback 'Undo what was done to a field, to a record, in a transaction, or by an app'
            cand report 'Reports, and the ledger facts behind them'
            cand share 'Sharing rules: what each app may read and write, and who wins'
            cand webhook 'Who is told about changes, and how that goes'
            cand batch 'Several operations in one request'
            cand entity 'Definitions: what entities and fields there are, and adding more'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;connec;help;record'= {
            cand list 'List records'
            cand show 'Show a record'
            cand create 'Create a record'
            cand update 'Change a record: what the file leaves out stays'
            cand delete 'Take a record away; the log keeps what it was'
            cand archive 'Hide a record in published frontends: its status becomes ARCHIVED'
            cand restore 'Bring an archived record back: its status becomes that of a new one'
            cand merge 'Fold duplicates into a record'
            cand commit 'Push a record to apps, or keep it from them'
            cand example 'Print a sample of a collection''s records, ready to be created'
        }
        &'mno;connec;help;record;list'= {
        }
        &'mno;connec;help;record;show'= {
        }
        &'mno;connec;help;record;create'= {
        }
        &'mno;connec;help;record;update'= {
        }
        &'mno;connec;help;record;delete'= {
        }
        &'mno;connec;help;record;archive'= {
        }
        &'mno;connec;help;record;restore'= {
        }
        &'mno;connec;help;record;merge'= {
        }
        &'mno;connec;help;record;commit'= {
        }
        &'mno;connec;help;record;example'= {
        }
        &'mno;connec;help;query'= {
            cand explain 'Explain how a list would be answered: condition, SQL, indexes'
        }
        &'mno;connec;help;query;explain'= {
        }
        &'mno;connec;help;change'= {
            cand list 'List changes, oldest first'
            cand show 'Show one change with every field that it made different'
            cand history 'Show the history of a record, and who last set each field'
            cand compare 'Compare two moments: the records that differ, field by field'
            cand feed 'Print what changes after a cursor, one change a line'
            cand export 'Write the whole log into a file, as JSON lines'
            cand replay 'Replay an exported log into an organization whose log is empty'
            cand compact 'Drop old changes; the newest state of every record stays'
            cand retention 'For how long the log is kept in full'
        }
        &'mno;connec;help;change;list'= {
        }
        &'mno;connec;help;change;show'= {
        }
        &'mno;connec;help;change;history'= {
        }
        &'mno;connec;help;change;compare'= {
        }
        &'mno;connec;help;change;feed'= {
        }
        &'mno;connec;help;change;export'= {
        }
        &'mno;connec;help;change;replay'= {
        }
        &'mno;connec;help;change;compact'= {
        }
        &'mno;connec;help;change;retention'= {
            cand show 'Show it'
            cand set 'Set it; what is older is compacted from then on'
        }
        &'mno;connec;help;change;retention;show'= {
        }
        &'mno;connec;help;change;retention;set'= {
        }
        &'mno;connec;help;rollback'= {
            cand preview 'Show what would be written, and what stands in the way'
            cand run 'Roll back: all of it or nothing'
        }
        &'mno;connec;help;rollback;preview'= {
        }
        &'mno;connec;help;rollback;run'= {
        }
        &'mno;connec;help;report'= {
            cand list 'List the reports there are'
            cand run 'Run a report'
            cand check 'Compare the facts behind reports with the records'
            cand rebuild 'Make the facts behind reports anew from the log; reports go on meanwhile'
        }
        &'mno;connec;help;report;list'= {
        }
        &'mno;connec;help;report;run'= {
        }
        &'mno;connec;help;report;check'= {
        }
        &'mno;connec;help;report;rebuild'= {
        }
        &'mno;connec;help;share'= {
            cand show 'Show the rules, and what comes out for each app'
            cand set 'Set one rule, or all from a file; they hold at once'
            cand test 'Say what would happen to a write by an app, and why; nothing is written'
        }
        &'mno;connec;help;share;show'= {
        }
        &'mno;connec;help;share;set'= {
        }
        &'mno;connec;help;share;test'= {
        }
        &'mno;connec;help;webhook'= {
            cand list 'List the app instances that are told'
            cand show 'Show one with its latest deliveries'
            cand attempts 'List what was tried, newest first, with what was answered'
            cand test 'Send a test at once and see what the receiver answers'
            cand retry 'Send what is open at once, also when it was disabled'
            cand replay 'Tell it again from a place in the log, or pass over what comes before'
            cand enable 'Tell a disabled one again, from where it stood'
            cand disable 'Stop telling it; its place in the log stays'
            cand secret 'Show the secret with which its notifications are signed (Standard Webhooks)'
        }
        &'mno;connec;help;webhook;list'= {
        }
        &'mno;connec;help;webhook;show'= {
        }
        &'mno;connec;help;webhook;attempts'= {
        }
        &'mno;connec;help;webhook;test'= {
        }
        &'mno;connec;help;webhook;retry'= {
        }
        &'mno;connec;help;webhook;replay'= {
        }
        &'mno;connec;help;webhook;enable'= {
        }
        &'mno;connec;help;webhook;disable'= {
        }
        &'mno;connec;help;webhook;secret'= {
        }
        &'mno;connec;help;batch'= {
            cand run 'Run up to 50 operations in order; fails when one of them does, after the others ran'
        }
        &'mno;connec;help;batch;run'= {
        }
        &'mno;connec;help;entity'= {
            cand list 'List the entities'
            cand show 'Show an entity with its fields'
            cand diff 'Say what a file would change, and what that would do to stored records'
            cand apply 'Add entities and fields, or change what was added'
            cand strict 'Refuse, or keep, fields that no definition knows'
        }
        &'mno;connec;help;entity;list'= {
        }
        &'mno;connec;help;entity;show'= {
        }
        &'mno;connec;help;entity;diff'= {
        }
        &'mno;connec;help;entity;apply'= {
        }
        &'mno;connec;help;entity;strict'= {
            cand show 'Show whether a tenant refuses them'
            cand set 'Switch that; it holds everywhere within a second'
        }
        &'mno;connec;help;entity;strict;show'= {
        }
        &'mno;connec;help;entity;strict;set'= {
        }
        &'mno;connec;help;help'= {
        }
        &'mno;impac'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand report 'Reports over an organization''s books'
            cand widget 'What dashboards show'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;impac;report'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the reports there are'
            cand ls 'List the reports there are'
            cand run 'Run a report'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;impac;report;list'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;impac;report;ls'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;impac;report;run'= {
            cand --org 'The organization: uid'
            cand --from 'First day, such as 2026-01-31; by default the last twelve months'
            cand --to 'Last day; today when left out'
            cand --period 'Length of a step'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;impac;report;help'= {
            cand list 'List the reports there are'
            cand run 'Run a report'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;impac;report;help;list'= {
        }
        &'mno;impac;report;help;run'= {
        }
        &'mno;impac;report;help;help'= {
        }
        &'mno;impac;widget'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the widgets there are'
            cand ls 'List the widgets there are'
            cand show 'Show what a widget shows, as JSON; without an organization, what it is'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;impac;widget;list'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;impac;widget;ls'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;impac;widget;show'= {
            cand --org 'The organization: uid; may be given several times'
            cand --from 'First day, such as 2026-01-31; by default the last twelve months'
            cand --to 'Last day; today when left out'
            cand --period 'Length of a step'
            cand --currency 'Show amounts in this currency'
            cand --entity 'Of invoices: whose'
            cand --order-by 'Of invoices: the order'
            cand --limit 'Of invoices: how many customers or suppliers at most'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;impac;widget;help'= {
            cand list 'List the widgets there are'
            cand show 'Show what a widget shows, as JSON; without an organization, what it is'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;impac;widget;help;list'= {
        }
        &'mno;impac;widget;help;show'= {
        }
        &'mno;impac;widget;help;help'= {
        }
        &'mno;impac;help'= {
            cand report 'Reports over an organization''s books'
            cand widget 'What dashboards show'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;impac;help;report'= {
            cand list 'List the reports there are'
            cand run 'Run a report'
        }
        &'mno;impac;help;report;list'= {
        }
        &'mno;impac;help;report;run'= {
        }
        &'mno;impac;help;widget'= {
            cand list 'List the widgets there are'
            cand show 'Show what a widget shows, as JSON; without an organization, what it is'
        }
        &'mno;impac;help;widget;list'= {
        }
        &'mno;impac;help;widget;show'= {
        }
        &'mno;impac;help;help'= {
        }
        &'mno;nex'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand instance 'One set of containers per customer'
            cand rack 'Machines that run instances'
            cand image 'Images that instances are made of'
            cand sample-app 'Serve the sample app: what its container runs'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;nex;instance'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Make an instance of a hosted app for an organization'
            cand list 'List instances, the newest first'
            cand ls 'List instances, the newest first'
            cand show 'Show an instance, what it is made of and what happened to it'
            cand logs 'Print the end of a container''s log'
            cand stop 'Let an instance rest: its containers stop, its data stays'
            cand start 'Wake an instance that rests'
            cand delete 'Remove an instance with its data'
            cand rm 'Remove an instance with its data'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;nex;instance;create'= {
            cand --org 'The organization: uid'
            cand --app 'The app: short name in the catalogue'
            cand --name 'Its name; the app''s when left out'
            cand --ttl 'Remove it with its data after this time, such as `90s`, `30m`, `2h` or `7d`'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --wait 'Wait until it is running'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;instance;list'= {
            cand --org 'Only this organization''s: uid'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --all 'Those of which nothing is left, too'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;instance;ls'= {
            cand --org 'Only this organization''s: uid'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --all 'Those of which nothing is left, too'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;instance;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;instance;logs'= {
            cand --container 'A service beside the app, such as `db`'
            cand --lines 'How many lines'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;instance;stop'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --wait 'Wait until it rests'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;instance;start'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --wait 'Wait until it is running'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;instance;delete'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --wait 'Wait until it is gone'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;instance;rm'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --wait 'Wait until it is gone'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;instance;help'= {
            cand create 'Make an instance of a hosted app for an organization'
            cand list 'List instances, the newest first'
            cand show 'Show an instance, what it is made of and what happened to it'
            cand logs 'Print the end of a container''s log'
            cand stop 'Let an instance rest: its containers stop, its data stays'
            cand start 'Wake an instance that rests'
            cand delete 'Remove an instance with its data'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;nex;instance;help;create'= {
        }
        &'mno;nex;instance;help;list'= {
        }
        &'mno;nex;instance;help;show'= {
        }
        &'mno;nex;instance;help;logs'= {
        }
        &'mno;nex;instance;help;stop'= {
        }
        &'mno;nex;instance;help;start'= {
        }
        &'mno;nex;instance;help;delete'= {
        }
        &'mno;nex;instance;help;help'= {
        }
        &'mno;nex;rack'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the racks, looked at now'
            cand ls 'List the racks, looked at now'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;nex;rack;list'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;rack;ls'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;rack;help'= {
            cand list 'List the racks, looked at now'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;nex;rack;help;list'= {
        }
        &'mno;nex;rack;help;help'= {
        }
        &'mno;nex;image'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the images on the engine'
            cand ls 'List the images on the engine'
            cand build 'Build the sample app''s image on the engine, out of this executable and without a registry'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;nex;image;list'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;image;ls'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;image;build'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --force 'Even when an image of the same files is there'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;image;help'= {
            cand list 'List the images on the engine'
            cand build 'Build the sample app''s image on the engine, out of this executable and without a registry'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;nex;image;help;list'= {
        }
        &'mno;nex;image;help;build'= {
        }
        &'mno;nex;image;help;help'= {
        }
        &'mno;nex;sample-app'= {
            cand --listen 'Address and port'
            cand --entries 'Folder of its entries'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;nex;help'= {
            cand instance 'One set of containers per customer'
            cand rack 'Machines that run instances'
            cand image 'Images that instances are made of'
            cand sample-app 'Serve the sample app: what its container runs'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;nex;help;instance'= {
            cand create 'Make an instance of a hosted app for an organization'
            cand list 'List instances, the newest first'
            cand show 'Show an instance, what it is made of and what happened to it'
            cand logs 'Print the end of a container''s log'
            cand stop 'Let an instance rest: its containers stop, its data stays'
            cand start 'Wake an instance that rests'
            cand delete 'Remove an instance with its data'
        }
        &'mno;nex;help;instance;create'= {
        }
        &'mno;nex;help;instance;list'= {
        }
        &'mno;nex;help;instance;show'= {
        }
        &'mno;nex;help;instance;logs'= {
        }
        &'mno;nex;help;instance;stop'= {
        }
        &'mno;nex;help;instance;start'= {
        }
        &'mno;nex;help;instance;delete'= {
        }
        &'mno;nex;help;rack'= {
            cand list 'List the racks, looked at now'
        }
        &'mno;nex;help;rack;list'= {
        }
        &'mno;nex;help;image'= {
            cand list 'List the images on the engine'
            cand build 'Build the sample app''s image on the engine, out of this executable and without a registry'
        }
        &'mno;nex;help;image;list'= {
        }
        &'mno;nex;help;image;build'= {
        }
        &'mno;nex;help;sample-app'= {
        }
        &'mno;nex;help;help'= {
        }
        &'mno;serve'= {
            cand --listen 'Address and port; port 0 lets the system choose'
            cand --public-url 'How people reach this server, for links that it hands out'
            cand --apps-domain 'Hosted apps answer at `<instance>.<this domain>`'
            cand --catalog 'Catalogue of apps in place of the built-in one'
            cand --docker-host 'Docker engine of hosted apps, such as `unix:///var/run/docker.sock`'
            cand --hub-url 'Where the Hub is, for a service that runs alone'
            cand --connec-url 'Where Connec! is, for an Impac! that runs alone'
            cand --service-key-file 'File with the token of a service key, for a service that runs alone'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --demo 'Fill an empty platform with a demo tenant, and print how to sign in'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;job'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List jobs, the newest first'
            cand ls 'List jobs, the newest first'
            cand show 'Show a job with its last error'
            cand retry 'Run a dead or waiting job now'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;job;list'= {
            cand --status 'Only with this status'
            cand --kind 'Only of this kind'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;job;ls'= {
            cand --status 'Only with this status'
            cand --kind 'Only of this kind'
            cand --page 'The page after this one, as a list names it'
            cand --limit 'How many rows, 1 to 1000'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;job;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;job;retry'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;job;help'= {
            cand list 'List jobs, the newest first'
            cand show 'Show a job with its last error'
            cand retry 'Run a dead or waiting job now'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;job;help;list'= {
        }
        &'mno;job;help;show'= {
        }
        &'mno;job;help;retry'= {
        }
        &'mno;job;help;help'= {
        }
        &'mno;db'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand migrate 'Bring the schema up to date'
            cand status 'Show which migrations are applied'
            cand backup 'Write everything to a file, while a server may work'
            cand restore 'Load a backup into an empty database'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;db;migrate'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;db;status'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;db;backup'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;db;restore'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;db;help'= {
            cand migrate 'Bring the schema up to date'
            cand status 'Show which migrations are applied'
            cand backup 'Write everything to a file, while a server may work'
            cand restore 'Load a backup into an empty database'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;db;help;migrate'= {
        }
        &'mno;db;help;status'= {
        }
        &'mno;db;help;backup'= {
        }
        &'mno;db;help;restore'= {
        }
        &'mno;db;help;help'= {
        }
        &'mno;config'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand show 'Show every setting, its value, and where the value came from'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;config;show'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;config;help'= {
            cand show 'Show every setting, its value, and where the value came from'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;config;help;show'= {
        }
        &'mno;config;help;help'= {
        }
        &'mno;completions'= {
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;man'= {
            cand --dir 'Folder to write them to; it is created'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand -q 'Print data and errors only'
            cand --quiet 'Print data and errors only'
            cand -v 'Log more; twice for everything'
            cand --verbose 'Log more; twice for everything'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'mno;help'= {
            cand hub 'Customers, permissions, apps and subscriptions'
            cand connec 'Shared business data: records, their history, webhooks'
            cand impac 'Reports and widgets'
            cand nex 'Hosted apps'
            cand serve 'Start the platform, or some of its services'
            cand job 'Durable background jobs'
            cand db 'The database: migrations, backup, restore'
            cand config 'Configuration'
            cand completions 'Print a completion script for a shell'
            cand man 'Write man pages'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;help;hub'= {
            cand tenant 'Platform owners with their own customers'
            cand theme 'How a tenant''s frontend looks'
            cand division 'Parts of a tenant with customers and staff of their own'
            cand staff 'The tenant''s own people: their roles and their clients'
            cand user 'People'
            cand org 'Organizations: customer companies'
            cand member 'Who belongs to an organization, in which role'
            cand role 'A tenant''s own roles for members of organizations'
            cand team 'Teams: members of an organization who share access to some of its apps'
            cand access-request 'Requests of support staff to look into an organization'
            cand acl 'Who may do what, and why'
            cand app 'Apps of the marketplace'
            cand subscription 'What an organization subscribed to'
            cand instance 'App instances: what subscriptions pay for'
            cand listing 'What a marketplace offers, and what it says of each app'
            cand review 'What people say about apps'
            cand key 'API keys'
            cand session 'Sign-ins and tokens of users'
            cand identity 'How people are known where they sign in through another place'
            cand impersonation 'Staff acting as customers'
            cand dashboard 'Dashboards of people, and templates of tenants'
            cand widget 'Reports on dashboards'
            cand kpi 'Figures that are watched, on dashboards and their widgets'
            cand alert 'Who is told when a KPI misses its target'
            cand invitation 'Invitations into organizations, by e-mail'
            cand deletion-request 'Requests of people to close their accounts'
            cand mail 'Whether mail goes out'
            cand mail-template 'The words of mails, which a tenant may set'
            cand audit 'Who did what'
        }
        &'mno;help;hub;tenant'= {
            cand create 'Create a tenant with its first API key'
            cand list 'List tenants'
            cand show 'Show a tenant with its settings'
            cand update 'Change a tenant: its name, its settings, whose customers it shares'
            cand delete 'Delete an empty tenant'
        }
        &'mno;help;hub;tenant;create'= {
        }
        &'mno;help;hub;tenant;list'= {
        }
        &'mno;help;hub;tenant;show'= {
        }
        &'mno;help;hub;tenant;update'= {
        }
        &'mno;help;hub;tenant;delete'= {
        }
        &'mno;help;hub;theme'= {
            cand show 'Show a tenant''s theme: what is published, and what is being tried out'
            cand set 'Keep a theme as a draft, or publish it'
            cand publish 'Make the draft what customers see'
            cand reset 'Drop the draft'
        }
        &'mno;help;hub;theme;show'= {
        }
        &'mno;help;hub;theme;set'= {
        }
        &'mno;help;hub;theme;publish'= {
        }
        &'mno;help;hub;theme;reset'= {
        }
        &'mno;help;hub;division'= {
            cand create 'Create a division'
            cand list 'List the divisions of a tenant'
            cand show 'Show a division'
            cand update 'Rename a division'
            cand delete 'Delete an empty division'
            cand add 'Move an organization into a division'
            cand remove 'Take an organization out of a division'
        }
        &'mno;help;hub;division;create'= {
        }
        &'mno;help;hub;division;list'= {
        }
        &'mno;help;hub;division;show'= {
        }
        &'mno;help;hub;division;update'= {
        }
        &'mno;help;hub;division;delete'= {
        }
        &'mno;help;hub;division;add'= {
        }
        &'mno;help;hub;division;remove'= {
        }
        &'mno;help;hub;staff'= {
            cand list 'List the staff of a tenant'
            cand set 'Give a user a staff role'
            cand unset 'Make somebody of the staff a customer again'
            cand client 'Organizations that are assigned to an account manager'
        }
        &'mno;help;hub;staff;list'= {
        }
        &'mno;help;hub;staff;set'= {
        }
        &'mno;help;hub;staff;unset'= {
        }
        &'mno;help;hub;staff;client'= {
            cand add 'Assign an organization to an account manager'
            cand list 'List the organizations of an account manager'
            cand remove 'Take an organization away from an account manager'
        }
        &'mno;help;hub;staff;client;add'= {
        }
        &'mno;help;hub;staff;client;list'= {
        }
        &'mno;help;hub;staff;client;remove'= {
        }
        &'mno;help;hub;user'= {
            cand create 'Create a user'
            cand list 'List users'
            cand show 'Show a user with her roles'
            cand update 'Change a user''s profile'
            cand delete 'Delete a user; what tells who she was is removed'
            cand freeze 'Freeze an account; its sessions end'
            cand unfreeze 'Unfreeze an account'
            cand unlock 'Open an account that was locked after too many failures'
            cand confirm 'Vouch for a user''s address, so that she can sign in'
            cand password-reset 'Mail a user the link that sets a new password'
            cand totp-reset 'Switch a user''s second factor off; her sessions end'
        }
        &'mno;help;hub;user;create'= {
        }
        &'mno;help;hub;user;list'= {
        }
        &'mno;help;hub;user;show'= {
        }
        &'mno;help;hub;user;update'= {
        }
        &'mno;help;hub;user;delete'= {
        }
        &'mno;help;hub;user;freeze'= {
        }
        &'mno;help;hub;user;unfreeze'= {
        }
        &'mno;help;hub;user;unlock'= {
        }
        &'mno;help;hub;user;confirm'= {
        }
        &'mno;help;hub;user;password-reset'= {
        }
        &'mno;help;hub;user;totp-reset'= {
        }
        &'mno;help;hub;org'= {
            cand create 'Create an organization'
            cand list 'List organizations'
            cand show 'Show an organization with its profile'
            cand update 'Change an organization: its name, its books, its profile'
            cand freeze 'Freeze an organization: its members and apps may do nothing but look'
            cand unfreeze 'Unfreeze an organization'
            cand delete 'Close an organization: its subscriptions end, its members lose it, its records stay'
        }
        &'mno;help;hub;org;create'= {
        }
        &'mno;help;hub;org;list'= {
        }
        &'mno;help;hub;org;show'= {
        }
        &'mno;help;hub;org;update'= {
        }
        &'mno;help;hub;org;freeze'= {
        }
        &'mno;help;hub;org;unfreeze'= {
        }
        &'mno;help;hub;org;delete'= {
        }
        &'mno;help;hub;member'= {
            cand add 'Add a user to an organization'
            cand list 'List the members of an organization'
            cand update 'Change a member''s role'
            cand leave 'Leave an organization oneself'
            cand remove 'Remove a member'
        }
        &'mno;help;hub;member;add'= {
        }
        &'mno;help;hub;member;list'= {
        }
        &'mno;help;hub;member;update'= {
        }
        &'mno;help;hub;member;leave'= {
        }
        &'mno;help;hub;member;remove'= {
        }
        &'mno;help;hub;role'= {
            cand create 'Create a role'
            cand list 'List the roles of a tenant'
            cand show 'Show a role'
            cand update 'Change a role, at once for everybody who has it'
            cand delete 'Delete a role that nobody has'
        }
        &'mno;help;hub;role;create'= {
        }
        &'mno;help;hub;role;list'= {
        }
        &'mno;help;hub;role;show'= {
        }
        &'mno;help;hub;role;update'= {
        }
        &'mno;help;hub;role;delete'= {
        }
        &'mno;help;hub;team'= {
            cand create 'Create a team'
            cand list 'List the teams of an organization'
            cand show 'Show a team'
            cand update 'Rename a team'
            cand delete 'Delete a team'
            cand add 'Add members of the organization to a team'
            cand remove 'Take somebody out of a team'
            cand access 'Set exactly which app instances a team opens'
        }
        &'mno;help;hub;team;create'= {
        }
        &'mno;help;hub;team;list'= {
        }
        &'mno;help;hub;team;show'= {
        }
        &'mno;help;hub;team;update'= {
        }
        &'mno;help;hub;team;delete'= {
        }
        &'mno;help;hub;team;add'= {
        }
        &'mno;help;hub;team;remove'= {
        }
        &'mno;help;hub;team;access'= {
        }
        &'mno;help;hub;access-request'= {
            cand create 'Ask an organization to be let in, as support staff'
            cand list 'List requests: at an organization, or of a tenant''s support staff'
            cand approve 'Let support in for a day'
            cand deny 'Refuse a request'
            cand revoke 'Take an approval back'
        }
        &'mno;help;hub;access-request;create'= {
        }
        &'mno;help;hub;access-request;list'= {
        }
        &'mno;help;hub;access-request;approve'= {
        }
        &'mno;help;hub;access-request;deny'= {
        }
        &'mno;help;hub;access-request;revoke'= {
        }
        &'mno;help;hub;acl'= {
            cand check 'Why may a user do something, or why not? Exits with 0 when allowed, 3 when denied'
            cand show 'Show everything that a user may do'
            cand who 'List who may do something to an organization or an app instance'
            cand what 'List the organizations or app instances with which a user may do something'
            cand simulate 'What would be allowed with another role, team or plan?'
        }
        &'mno;help;hub;acl;check'= {
        }
        &'mno;help;hub;acl;show'= {
        }
        &'mno;help;hub;acl;who'= {
        }
        &'mno;help;hub;acl;what'= {
        }
        &'mno;help;hub;acl;simulate'= {
        }
        &'mno;help;hub;app'= {
            cand list 'List apps'
            cand show 'Show an app'
            cand create 'Register a cloud app or connector, with its API key'
            cand update 'Change an app'
            cand delete 'Remove an app that nobody uses; its keys are void at once'
            cand refresh 'Fetch an app''s metadata now'
            cand rotate-key 'Give an app a new API key; its public half stays'
            cand metadata 'Show what an app says of itself, and how fetching that went'
            cand listing 'Show or change what the app''s owner says over the catalogue''s listing'
            cand webhook 'Requests to an app about groups and members that are gone'
        }
        &'mno;help;hub;app;list'= {
        }
        &'mno;help;hub;app;show'= {
        }
        &'mno;help;hub;app;create'= {
        }
        &'mno;help;hub;app;update'= {
        }
        &'mno;help;hub;app;delete'= {
        }
        &'mno;help;hub;app;refresh'= {
        }
        &'mno;help;hub;app;rotate-key'= {
        }
        &'mno;help;hub;app;metadata'= {
        }
        &'mno;help;hub;app;listing'= {
        }
        &'mno;help;hub;app;webhook'= {
            cand list 'List them, the newest first'
            cand retry 'Send one again'
        }
        &'mno;help;hub;app;webhook;list'= {
        }
        &'mno;help;hub;app;webhook;retry'= {
        }
        &'mno;help;hub;subscription'= {
            cand create 'Subscribe an organization to an app'
            cand list 'List an organization''s subscriptions'
            cand show 'Show a subscription'
            cand update 'Change a subscription''s plan, its instance''s name or its automatic stop'
            cand submit 'Make what was set aside'
            cand start 'Wake an app instance that rests'
            cand stop 'Let an app instance rest; its data stays'
            cand retry 'Try again what failed'
            cand delete 'Cancel a subscription; its app instance and that instance''s data are removed'
        }
        &'mno;help;hub;subscription;create'= {
        }
        &'mno;help;hub;subscription;list'= {
        }
        &'mno;help;hub;subscription;show'= {
        }
        &'mno;help;hub;subscription;update'= {
        }
        &'mno;help;hub;subscription;submit'= {
        }
        &'mno;help;hub;subscription;start'= {
        }
        &'mno;help;hub;subscription;stop'= {
        }
        &'mno;help;hub;subscription;retry'= {
        }
        &'mno;help;hub;subscription;delete'= {
        }
        &'mno;help;hub;instance'= {
            cand list 'List an organization''s app instances that are not gone'
            cand show 'Show an app instance with everything about it'
        }
        &'mno;help;hub;instance;list'= {
        }
        &'mno;help;hub;instance;show'= {
        }
        &'mno;help;hub;listing'= {
            cand list 'List the apps that a marketplace can offer, and whether it does'
            cand show 'Show what a marketplace says of an app, over what everybody says'
            cand set 'Choose an app, or change what a marketplace says of it'
            cand unset 'Forget what a marketplace says of an app: it offers and shows it as the others do'
            cand versions 'List how that was before, the newest first'
        }
        &'mno;help;hub;listing;list'= {
        }
        &'mno;help;hub;listing;show'= {
        }
        &'mno;help;hub;listing;set'= {
        }
        &'mno;help;hub;listing;unset'= {
        }
        &'mno;help;hub;listing;versions'= {
        }
        &'mno;help;hub;review'= {
            cand list 'List reviews, feedbacks, comments, questions and answers, the newest first'
            cand show 'Show what somebody said, with how it was before'
            cand create 'Say something about an app for a user'
            cand approve 'Let everybody see it'
            cand reject 'Let only its author see it'
            cand archive 'Put it away; its author may say it anew'
            cand update 'Correct its text or rating'
            cand delete 'Remove it for good, with everything below it'
        }
        &'mno;help;hub;review;list'= {
        }
        &'mno;help;hub;review;show'= {
        }
        &'mno;help;hub;review;create'= {
        }
        &'mno;help;hub;review;approve'= {
        }
        &'mno;help;hub;review;reject'= {
        }
        &'mno;help;hub;review;archive'= {
        }
        &'mno;help;hub;review;update'= {
        }
        &'mno;help;hub;review;delete'= {
        }
        &'mno;help;hub;key'= {
            cand create 'Make an API key; its secret is shown only now'
            cand list 'List API keys, without their secrets'
            cand rotate 'Give an API key a new secret, shown only now; the old one is good for a while'
            cand revoke 'Make an API key void at once'
        }
        &'mno;help;hub;key;create'= {
        }
        &'mno;help;hub;key;list'= {
        }
        &'mno;help;hub;key;rotate'= {
        }
        &'mno;help;hub;key;revoke'= {
        }
        &'mno;help;hub;session'= {
            cand create 'Print a user''s API token (`sso_session`); it leaves a line in the audit'
            cand list 'List a user''s open sessions'
            cand revoke 'End one of a user''s sessions, or all of them'
        }
        &'mno;help;hub;session;create'= {
        }
        &'mno;help;hub;session;list'= {
        }
        &'mno;help;hub;session;revoke'= {
        }
        &'mno;help;hub;identity'= {
            cand list 'List identities: of a tenant''s people, or of one of them'
            cand show 'Show an identity'
            cand create 'Write down how somebody is known elsewhere: who signs in there as that is her from now on'
            cand update 'Say whose an identity is'
            cand remove 'Forget an identity: who comes by it is not known any more'
        }
        &'mno;help;hub;identity;list'= {
        }
        &'mno;help;hub;identity;show'= {
        }
        &'mno;help;hub;identity;create'= {
        }
        &'mno;help;hub;identity;update'= {
        }
        &'mno;help;hub;identity;remove'= {
        }
        &'mno;help;hub;impersonation'= {
            cand start 'Act as a customer for an hour at most: prints a token that says who really acts'
            cand list 'List who acts as whom now'
            cand end 'End an impersonation: its session and its token'
        }
        &'mno;help;hub;impersonation;start'= {
        }
        &'mno;help;hub;impersonation;list'= {
        }
        &'mno;help;hub;impersonation;end'= {
        }
        &'mno;help;hub;dashboard'= {
            cand create 'Create a dashboard, or with `--tenant` a template'
            cand list 'List somebody''s dashboards, or a tenant''s templates'
            cand show 'Show a dashboard with what is on it'
            cand update 'Change a dashboard'
            cand delete 'Remove a dashboard with everything on it'
            cand copy 'Copy a dashboard, or a template for somebody'
        }
        &'mno;help;hub;dashboard;create'= {
        }
        &'mno;help;hub;dashboard;list'= {
        }
        &'mno;help;hub;dashboard;show'= {
        }
        &'mno;help;hub;dashboard;update'= {
        }
        &'mno;help;hub;dashboard;delete'= {
        }
        &'mno;help;hub;dashboard;copy'= {
        }
        &'mno;help;hub;widget'= {
            cand create 'Add a widget at the end of a dashboard'
            cand list 'List the widgets of a dashboard, in order'
            cand show 'Show a widget'
            cand update 'Change a widget'
            cand delete 'Remove a widget with its KPIs'
        }
        &'mno;help;hub;widget;create'= {
        }
        &'mno;help;hub;widget;list'= {
        }
        &'mno;help;hub;widget;show'= {
        }
        &'mno;help;hub;widget;update'= {
        }
        &'mno;help;hub;widget;delete'= {
        }
        &'mno;help;hub;kpi'= {
            cand create 'Add a KPI to a dashboard''s bar, or to one of its widgets'
            cand list 'List the KPIs of a dashboard and of its widgets'
            cand show 'Show a KPI'
            cand update 'Change a KPI; other targets make its alerts due again'
            cand delete 'Remove a KPI with its alerts'
        }
        &'mno;help;hub;kpi;create'= {
        }
        &'mno;help;hub;kpi;list'= {
        }
        &'mno;help;hub;kpi;show'= {
        }
        &'mno;help;hub;kpi;update'= {
        }
        &'mno;help;hub;kpi;delete'= {
        }
        &'mno;help;hub;alert'= {
            cand create 'Add an alert to a KPI'
            cand list 'List the alerts of a KPI'
            cand show 'Show an alert'
            cand update 'Change an alert'
            cand delete 'Remove an alert'
        }
        &'mno;help;hub;alert;create'= {
        }
        &'mno;help;hub;alert;list'= {
        }
        &'mno;help;hub;alert;show'= {
        }
        &'mno;help;hub;alert;update'= {
        }
        &'mno;help;hub;alert;delete'= {
        }
        &'mno;help;hub;invitation'= {
            cand create 'Invite somebody into an organization'
            cand list 'List the invitations into an organization'
            cand show 'Show an invitation'
            cand cancel 'Withdraw an invitation'
            cand resend 'Mail an invitation again; it stands for its full time again'
            cand accept 'Accept an invitation for the user to whose address it went'
        }
        &'mno;help;hub;invitation;create'= {
        }
        &'mno;help;hub;invitation;list'= {
        }
        &'mno;help;hub;invitation;show'= {
        }
        &'mno;help;hub;invitation;cancel'= {
        }
        &'mno;help;hub;invitation;resend'= {
        }
        &'mno;help;hub;invitation;accept'= {
        }
        &'mno;help;hub;deletion-request'= {
            cand list 'List the requests of a tenant''s people, the newest first'
            cand show 'Show a user''s latest request'
            cand create 'Ask for a user: the mail with the link goes to her'
            cand resend 'Send the mail of a user''s request again'
            cand freeze 'Freeze the account: the first step'
            cand checkout 'Nothing is owed any more: the second step'
            cand terminate 'Delete the account: the last step'
            cand cancel 'Withdraw the request; the account is unfrozen'
        }
        &'mno;help;hub;deletion-request;list'= {
        }
        &'mno;help;hub;deletion-request;show'= {
        }
        &'mno;help;hub;deletion-request;create'= {
        }
        &'mno;help;hub;deletion-request;resend'= {
        }
        &'mno;help;hub;deletion-request;freeze'= {
        }
        &'mno;help;hub;deletion-request;checkout'= {
        }
        &'mno;help;hub;deletion-request;terminate'= {
        }
        &'mno;help;hub;deletion-request;cancel'= {
        }
        &'mno;help;hub;mail'= {
            cand test 'Send a mail at once, to see that the configuration works'
        }
        &'mno;help;hub;mail;test'= {
        }
        &'mno;help;hub;mail-template'= {
            cand list 'List the mails that the platform sends, with a tenant''s own words'
            cand show 'Show the words that are used for a mail'
            cand set 'Set a tenant''s own words for a mail; they are tried first'
            cand reset 'Go back to our words'
            cand preview 'Show a mail as it would look, with made-up values'
        }
        &'mno;help;hub;mail-template;list'= {
        }
        &'mno;help;hub;mail-template;show'= {
        }
        &'mno;help;hub;mail-template;set'= {
        }
        &'mno;help;hub;mail-template;reset'= {
        }
        &'mno;help;hub;mail-template;preview'= {
        }
        &'mno;help;hub;audit'= {
            cand list 'List administrative acts, the newest first'
            cand export 'Write administrative acts into a file'
            cand verify 'Check that no entry was changed or removed'
            cand retention 'For how long the audit is kept'
        }
        &'mno;help;hub;audit;list'= {
        }
        &'mno;help;hub;audit;export'= {
        }
        &'mno;help;hub;audit;verify'= {
        }
        &'mno;help;hub;audit;retention'= {
            cand show 'Show it'
            cand set 'Set it; what is older is removed from then on'
        }
        &'mno;help;hub;audit;retention;show'= {
        }
        &'mno;help;hub;audit;retention;set'= {
        }
        &'mno;help;connec'= {
            cand record 'Records: invoices, people, accounts and what else apps share'
            cand query 'Queries: how lists are answered'
            cand change 'The log: who changed what, when'
            cand rollback 'Undo what was done to a field, to a record, in a transaction, or by an app'
            cand report 'Reports, and the ledger facts behind them'
            cand share 'Sharing rules: what each app may read and write, and who wins'
            cand webhook 'Who is told about changes, and how that goes'
            cand batch 'Several operations in one request'
            cand entity 'Definitions: what entities and fields there are, and adding more'
        }
        &'mno;help;connec;record'= {
            cand list 'List records'
            cand show 'Show a record'
            cand create 'Create a record'
            cand update 'Change a record: what the file leaves out stays'
            cand delete 'Take a record away; the log keeps what it was'
            cand archive 'Hide a record in published frontends: its status becomes ARCHIVED'
            cand restore 'Bring an archived record back: its status becomes that of a new one'
            cand merge 'Fold duplicates into a record'
            cand commit 'Push a record to apps, or keep it from them'
            cand example 'Print a sample of a collection''s records, ready to be created'
        }
        &'mno;help;connec;record;list'= {
        }
        &'mno;help;connec;record;show'= {
        }
        &'mno;help;connec;record;create'= {
        }
        &'mno;help;connec;record;update'= {
        }
        &'mno;help;connec;record;delete'= {
        }
        &'mno;help;connec;record;archive'= {
        }
        &'mno;help;connec;record;restore'= {
        }
        &'mno;help;connec;record;merge'= {
        }
        &'mno;help;connec;record;commit'= {
        }
        &'mno;help;connec;record;example'= {
        }
        &'mno;help;connec;query'= {
            cand explain 'Explain how a list would be answered: condition, SQL, indexes'
        }
        &'mno;help;connec;query;explain'= {
        }
        &'mno;help;connec;change'= {
            cand list 'List changes, oldest first'
            cand show 'Show one change with every field that it made different'
            cand history 'Show the history of a record, and who last set each field'
            cand compare 'Compare two moments: the records that differ, field by field'
            cand feed 'Print what changes after a cursor, one change a line'
            cand export 'Write the whole log into a file, as JSON lines'
            cand replay 'Replay an exported log into an organization whose log is empty'
            cand compact 'Drop old changes; the newest state of every record stays'
            cand retention 'For how long the log is kept in full'
        }
        &'mno;help;connec;change;list'= {
        }
        &'mno;help;connec;change;show'= {
        }
        &'mno;help;connec;change;history'= {
        }
        &'mno;help;connec;change;compare'= {
        }
        &'mno;help;connec;change;feed'= {
        }
        &'mno;help;connec;change;export'= {
        }
        &'mno;help;connec;change;replay'= {
        }
        &'mno;help;connec;change;compact'= {
        }
        &'mno;help;connec;change;retention'= {
            cand show 'Show it'
            cand set 'Set it; what is older is compacted from then on'
        }
        &'mno;help;connec;change;retention;show'= {
        }
        &'mno;help;connec;change;retention;set'= {
        }
        &'mno;help;connec;rollback'= {
            cand preview 'Show what would be written, and what stands in the way'
            cand run 'Roll back: all of it or nothing'
        }
        &'mno;help;connec;rollback;preview'= {
        }
        &'mno;help;connec;rollback;run'= {
        }
        &'mno;help;connec;report'= {
            cand list 'List the reports there are'
            cand run 'Run a report'
            cand check 'Compare the facts behind reports with the records'
            cand rebuild 'Make the facts behind reports anew from the log; reports go on meanwhile'
        }
        &'mno;help;connec;report;list'= {
        }
        &'mno;help;connec;report;run'= {
        }
        &'mno;help;connec;report;check'= {
        }
        &'mno;help;connec;report;rebuild'= {
        }
        &'mno;help;connec;share'= {
            cand show 'Show the rules, and what comes out for each app'
            cand set 'Set one rule, or all from a file; they hold at once'
            cand test 'Say what would happen to a write by an app, and why; nothing is written'
        }
        &'mno;help;connec;share;show'= {
        }
        &'mno;help;connec;share;set'= {
        }
        &'mno;help;connec;share;test'= {
        }
        &'mno;help;connec;webhook'= {
            cand list 'List the app instances that are told'
            cand show 'Show one with its latest deliveries'
            cand attempts 'List what was tried, newest first, with what was answered'
            cand test 'Send a test at once and see what the receiver answers'
            cand retry 'Send what is open at once, also when it was disabled'
            cand replay 'Tell it again from a place in the log, or pass over what comes before'
            cand enable 'Tell a disabled one again, from where it stood'
            cand disable 'Stop telling it; its place in the log stays'
            cand secret 'Show the secret with which its notifications are signed (Standard Webhooks)'
        }
        &'mno;help;connec;webhook;list'= {
        }
        &'mno;help;connec;webhook;show'= {
        }
        &'mno;help;connec;webhook;attempts'= {
        }
        &'mno;help;connec;webhook;test'= {
        }
        &'mno;help;connec;webhook;retry'= {
        }
        &'mno;help;connec;webhook;replay'= {
        }
        &'mno;help;connec;webhook;enable'= {
        }
        &'mno;help;connec;webhook;disable'= {
        }
        &'mno;help;connec;webhook;secret'= {
        }
        &'mno;help;connec;batch'= {
            cand run 'Run up to 50 operations in order; fails when one of them does, after the others ran'
        }
        &'mno;help;connec;batch;run'= {
        }
        &'mno;help;connec;entity'= {
            cand list 'List the entities'
            cand show 'Show an entity with its fields'
            cand diff 'Say what a file would change, and what that would do to stored records'
            cand apply 'Add entities and fields, or change what was added'
            cand strict 'Refuse, or keep, fields that no definition knows'
        }
        &'mno;help;connec;entity;list'= {
        }
        &'mno;help;connec;entity;show'= {
        }
        &'mno;help;connec;entity;diff'= {
        }
        &'mno;help;connec;entity;apply'= {
        }
        &'mno;help;connec;entity;strict'= {
            cand show 'Show whether a tenant refuses them'
            cand set 'Switch that; it holds everywhere within a second'
        }
        &'mno;help;connec;entity;strict;show'= {
        }
        &'mno;help;connec;entity;strict;set'= {
        }
        &'mno;help;impac'= {
            cand report 'Reports over an organization''s books'
            cand widget 'What dashboards show'
        }
        &'mno;help;impac;report'= {
            cand list 'List the reports there are'
            cand run 'Run a report'
        }
        &'mno;help;impac;report;list'= {
        }
        &'mno;help;impac;report;run'= {
        }
        &'mno;help;impac;widget'= {
            cand list 'List the widgets there are'
            cand show 'Show what a widget shows, as JSON; without an organization, what it is'
        }
        &'mno;help;impac;widget;list'= {
        }
        &'mno;help;impac;widget;show'= {
        }
        &'mno;help;nex'= {
            cand instance 'One set of containers per customer'
            cand rack 'Machines that run instances'
            cand image 'Images that instances are made of'
            cand sample-app 'Serve the sample app: what its container runs'
        }
        &'mno;help;nex;instance'= {
            cand create 'Make an instance of a hosted app for an organization'
            cand list 'List instances, the newest first'
            cand show 'Show an instance, what it is made of and what happened to it'
            cand logs 'Print the end of a container''s log'
            cand stop 'Let an instance rest: its containers stop, its data stays'
            cand start 'Wake an instance that rests'
            cand delete 'Remove an instance with its data'
        }
        &'mno;help;nex;instance;create'= {
        }
        &'mno;help;nex;instance;list'= {
        }
        &'mno;help;nex;instance;show'= {
        }
        &'mno;help;nex;instance;logs'= {
        }
        &'mno;help;nex;instance;stop'= {
        }
        &'mno;help;nex;instance;start'= {
        }
        &'mno;help;nex;instance;delete'= {
        }
        &'mno;help;nex;rack'= {
            cand list 'List the racks, looked at now'
        }
        &'mno;help;nex;rack;list'= {
        }
        &'mno;help;nex;image'= {
            cand list 'List the images on the engine'
            cand build 'Build the sample app''s image on the engine, out of this executable and without a registry'
        }
        &'mno;help;nex;image;list'= {
        }
        &'mno;help;nex;image;build'= {
        }
        &'mno;help;nex;sample-app'= {
        }
        &'mno;help;serve'= {
        }
        &'mno;help;job'= {
            cand list 'List jobs, the newest first'
            cand show 'Show a job with its last error'
            cand retry 'Run a dead or waiting job now'
        }
        &'mno;help;job;list'= {
        }
        &'mno;help;job;show'= {
        }
        &'mno;help;job;retry'= {
        }
        &'mno;help;db'= {
            cand migrate 'Bring the schema up to date'
            cand status 'Show which migrations are applied'
            cand backup 'Write everything to a file, while a server may work'
            cand restore 'Load a backup into an empty database'
        }
        &'mno;help;db;migrate'= {
        }
        &'mno;help;db;status'= {
        }
        &'mno;help;db;backup'= {
        }
        &'mno;help;db;restore'= {
        }
        &'mno;help;config'= {
            cand show 'Show every setting, its value, and where the value came from'
        }
        &'mno;help;config;show'= {
        }
        &'mno;help;completions'= {
        }
        &'mno;help;man'= {
        }
        &'mno;help;help'= {
        }
    ]
    $completions[$command]
}
