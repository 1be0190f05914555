
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
            cand user 'People'
            cand org 'Organizations: customer companies'
            cand member 'Who belongs to an organization, in which role'
            cand acl 'Who may do what, and why'
            cand app 'Apps of the marketplace'
            cand subscription 'What an organization subscribed to'
            cand key 'API keys'
            cand session 'Tokens of users'
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
            cand show 'Show a tenant'
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
        &'mno;hub;tenant;help'= {
            cand create 'Create a tenant with its first API key'
            cand list 'List tenants'
            cand show 'Show a tenant'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;tenant;help;create'= {
        }
        &'mno;hub;tenant;help;list'= {
        }
        &'mno;hub;tenant;help;show'= {
        }
        &'mno;hub;tenant;help;help'= {
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
        &'mno;hub;user;help'= {
            cand create 'Create a user'
            cand list 'List users'
            cand show 'Show a user with her roles'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;user;help;create'= {
        }
        &'mno;hub;user;help;list'= {
        }
        &'mno;hub;user;help;show'= {
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
            cand show 'Show an organization'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;org;create'= {
            cand --tenant 'The tenant: uid or slug'
            cand --currency 'ISO 4217 code of its books'
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
        &'mno;hub;org;ls'= {
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
        &'mno;hub;org;help'= {
            cand create 'Create an organization'
            cand list 'List organizations'
            cand show 'Show an organization'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;org;help;create'= {
        }
        &'mno;hub;org;help;list'= {
        }
        &'mno;hub;org;help;show'= {
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
            cand remove 'Remove a member'
            cand rm 'Remove a member'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;member;add'= {
            cand --org 'The organization: uid'
            cand --user 'The user: uid or e-mail'
            cand --role '`Member`, `Power User`, `Admin` or `Super Admin`'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
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
            cand --org 'The organization: uid'
            cand --user 'The user: uid or e-mail'
            cand --role '`Member`, `Power User`, `Admin` or `Super Admin`'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
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
            cand --org 'The organization: uid'
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
        &'mno;hub;member;rm'= {
            cand --org 'The organization: uid'
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
        &'mno;hub;member;help'= {
            cand add 'Add a user to an organization'
            cand list 'List the members of an organization'
            cand update 'Change a member''s role'
            cand remove 'Remove a member'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;member;help;add'= {
        }
        &'mno;hub;member;help;list'= {
        }
        &'mno;hub;member;help;update'= {
        }
        &'mno;hub;member;help;remove'= {
        }
        &'mno;hub;member;help;help'= {
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
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;acl;check'= {
            cand --user 'The user: uid or e-mail'
            cand --org 'The organization: uid'
            cand --action 'What she wants, such as `read_reports`; a wrong one lists all'
            cand --instance 'An app instance of the organization'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
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
        &'mno;hub;acl;help'= {
            cand check 'Why may a user do something, or why not? Exits with 0 when allowed, 3 when denied'
            cand show 'Show everything that a user may do'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;acl;help;check'= {
        }
        &'mno;hub;acl;help;show'= {
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
            cand --webhook-url 'Where Connec! notifies it of changes'
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
        &'mno;hub;app;help'= {
            cand list 'List apps'
            cand show 'Show an app'
            cand create 'Register a cloud app or connector, with its API key'
            cand update 'Change an app'
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
            cand delete 'Cancel a subscription; its app instance and that instance''s data are removed'
            cand rm 'Cancel a subscription; its app instance and that instance''s data are removed'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;subscription;create'= {
            cand --org 'The organization: uid'
            cand --app 'The app: short name or uid'
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
            cand delete 'Cancel a subscription; its app instance and that instance''s data are removed'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;subscription;help;create'= {
        }
        &'mno;hub;subscription;help;list'= {
        }
        &'mno;hub;subscription;help;show'= {
        }
        &'mno;hub;subscription;help;delete'= {
        }
        &'mno;hub;subscription;help;help'= {
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
            cand revoke 'Make an API key void at once'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;key;create'= {
            cand --kind 'Whose key it is'
            cand --tenant 'The tenant (uid or slug), for a key of kind `tenant`'
            cand --app 'The app (short name or uid), for a key of kind `app`'
            cand --name 'What it is for'
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
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
        &'mno;hub;key;ls'= {
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
            cand revoke 'Make an API key void at once'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;key;help;create'= {
        }
        &'mno;hub;key;help;list'= {
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
        &'mno;hub;session;help'= {
            cand create 'Print a user''s API token (`sso_session`); it leaves a line in the audit'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;session;help;create'= {
        }
        &'mno;hub;session;help;help'= {
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
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;audit;list'= {
            cand --org 'Only in this organization: uid'
            cand --action 'Only this act, such as `member.add`'
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
            cand --org 'Only in this organization: uid'
            cand --action 'Only this act, such as `member.add`'
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
        &'mno;hub;audit;help'= {
            cand list 'List administrative acts, the newest first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;audit;help;list'= {
        }
        &'mno;hub;audit;help;help'= {
        }
        &'mno;hub;help'= {
            cand tenant 'Platform owners with their own customers'
            cand user 'People'
            cand org 'Organizations: customer companies'
            cand member 'Who belongs to an organization, in which role'
            cand acl 'Who may do what, and why'
            cand app 'Apps of the marketplace'
            cand subscription 'What an organization subscribed to'
            cand key 'API keys'
            cand session 'Tokens of users'
            cand audit 'Who did what'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'mno;hub;help;tenant'= {
            cand create 'Create a tenant with its first API key'
            cand list 'List tenants'
            cand show 'Show a tenant'
        }
        &'mno;hub;help;tenant;create'= {
        }
        &'mno;hub;help;tenant;list'= {
        }
        &'mno;hub;help;tenant;show'= {
        }
        &'mno;hub;help;user'= {
            cand create 'Create a user'
            cand list 'List users'
            cand show 'Show a user with her roles'
        }
        &'mno;hub;help;user;create'= {
        }
        &'mno;hub;help;user;list'= {
        }
        &'mno;hub;help;user;show'= {
        }
        &'mno;hub;help;org'= {
            cand create 'Create an organization'
            cand list 'List organizations'
            cand show 'Show an organization'
        }
        &'mno;hub;help;org;create'= {
        }
        &'mno;hub;help;org;list'= {
        }
        &'mno;hub;help;org;show'= {
        }
        &'mno;hub;help;member'= {
            cand add 'Add a user to an organization'
            cand list 'List the members of an organization'
            cand update 'Change a member''s role'
            cand remove 'Remove a member'
        }
        &'mno;hub;help;member;add'= {
        }
        &'mno;hub;help;member;list'= {
        }
        &'mno;hub;help;member;update'= {
        }
        &'mno;hub;help;member;remove'= {
        }
        &'mno;hub;help;acl'= {
            cand check 'Why may a user do something, or why not? Exits with 0 when allowed, 3 when denied'
            cand show 'Show everything that a user may do'
        }
        &'mno;hub;help;acl;check'= {
        }
        &'mno;hub;help;acl;show'= {
        }
        &'mno;hub;help;app'= {
            cand list 'List apps'
            cand show 'Show an app'
            cand create 'Register a cloud app or connector, with its API key'
            cand update 'Change an app'
        }
        &'mno;hub;help;app;list'= {
        }
        &'mno;hub;help;app;show'= {
        }
        &'mno;hub;help;app;create'= {
        }
        &'mno;hub;help;app;update'= {
        }
        &'mno;hub;help;subscription'= {
            cand create 'Subscribe an organization to an app'
            cand list 'List an organization''s subscriptions'
            cand show 'Show a subscription'
            cand delete 'Cancel a subscription; its app instance and that instance''s data are removed'
        }
        &'mno;hub;help;subscription;create'= {
        }
        &'mno;hub;help;subscription;list'= {
        }
        &'mno;hub;help;subscription;show'= {
        }
        &'mno;hub;help;subscription;delete'= {
        }
        &'mno;hub;help;key'= {
            cand create 'Make an API key; its secret is shown only now'
            cand list 'List API keys, without their secrets'
            cand revoke 'Make an API key void at once'
        }
        &'mno;hub;help;key;create'= {
        }
        &'mno;hub;help;key;list'= {
        }
        &'mno;hub;help;key;revoke'= {
        }
        &'mno;hub;help;session'= {
            cand create 'Print a user''s API token (`sso_session`); it leaves a line in the audit'
        }
        &'mno;hub;help;session;create'= {
        }
        &'mno;hub;help;audit'= {
            cand list 'List administrative acts, the newest first'
        }
        &'mno;hub;help;audit;list'= {
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
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
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
            cand -o 'How to print data'
            cand --output 'How to print data'
            cand --server 'Speak to this server, such as `http://127.0.0.1:7000`'
            cand --token-file 'File with the token for that server (or the variable `MNO_TOKEN`)'
            cand --data 'Folder of the embedded database and the keys'
            cand --database 'PostgreSQL in place of the embedded database'
            cand --config 'Configuration file in place of mno.toml'
            cand --no-count 'Do not count how many match in all'
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
            cand user 'People'
            cand org 'Organizations: customer companies'
            cand member 'Who belongs to an organization, in which role'
            cand acl 'Who may do what, and why'
            cand app 'Apps of the marketplace'
            cand subscription 'What an organization subscribed to'
            cand key 'API keys'
            cand session 'Tokens of users'
            cand audit 'Who did what'
        }
        &'mno;help;hub;tenant'= {
            cand create 'Create a tenant with its first API key'
            cand list 'List tenants'
            cand show 'Show a tenant'
        }
        &'mno;help;hub;tenant;create'= {
        }
        &'mno;help;hub;tenant;list'= {
        }
        &'mno;help;hub;tenant;show'= {
        }
        &'mno;help;hub;user'= {
            cand create 'Create a user'
            cand list 'List users'
            cand show 'Show a user with her roles'
        }
        &'mno;help;hub;user;create'= {
        }
        &'mno;help;hub;user;list'= {
        }
        &'mno;help;hub;user;show'= {
        }
        &'mno;help;hub;org'= {
            cand create 'Create an organization'
            cand list 'List organizations'
            cand show 'Show an organization'
        }
        &'mno;help;hub;org;create'= {
        }
        &'mno;help;hub;org;list'= {
        }
        &'mno;help;hub;org;show'= {
        }
        &'mno;help;hub;member'= {
            cand add 'Add a user to an organization'
            cand list 'List the members of an organization'
            cand update 'Change a member''s role'
            cand remove 'Remove a member'
        }
        &'mno;help;hub;member;add'= {
        }
        &'mno;help;hub;member;list'= {
        }
        &'mno;help;hub;member;update'= {
        }
        &'mno;help;hub;member;remove'= {
        }
        &'mno;help;hub;acl'= {
            cand check 'Why may a user do something, or why not? Exits with 0 when allowed, 3 when denied'
            cand show 'Show everything that a user may do'
        }
        &'mno;help;hub;acl;check'= {
        }
        &'mno;help;hub;acl;show'= {
        }
        &'mno;help;hub;app'= {
            cand list 'List apps'
            cand show 'Show an app'
            cand create 'Register a cloud app or connector, with its API key'
            cand update 'Change an app'
        }
        &'mno;help;hub;app;list'= {
        }
        &'mno;help;hub;app;show'= {
        }
        &'mno;help;hub;app;create'= {
        }
        &'mno;help;hub;app;update'= {
        }
        &'mno;help;hub;subscription'= {
            cand create 'Subscribe an organization to an app'
            cand list 'List an organization''s subscriptions'
            cand show 'Show a subscription'
            cand delete 'Cancel a subscription; its app instance and that instance''s data are removed'
        }
        &'mno;help;hub;subscription;create'= {
        }
        &'mno;help;hub;subscription;list'= {
        }
        &'mno;help;hub;subscription;show'= {
        }
        &'mno;help;hub;subscription;delete'= {
        }
        &'mno;help;hub;key'= {
            cand create 'Make an API key; its secret is shown only now'
            cand list 'List API keys, without their secrets'
            cand revoke 'Make an API key void at once'
        }
        &'mno;help;hub;key;create'= {
        }
        &'mno;help;hub;key;list'= {
        }
        &'mno;help;hub;key;revoke'= {
        }
        &'mno;help;hub;session'= {
            cand create 'Print a user''s API token (`sso_session`); it leaves a line in the audit'
        }
        &'mno;help;hub;session;create'= {
        }
        &'mno;help;hub;audit'= {
            cand list 'List administrative acts, the newest first'
        }
        &'mno;help;hub;audit;list'= {
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
