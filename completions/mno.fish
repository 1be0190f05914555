# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_mno_global_optspecs
    string join \n o/output= q/quiet v/verbose y/yes server= token-file= data= database= config= h/help V/version
end

function __fish_mno_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_mno_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_mno_using_subcommand
    set -l cmd (__fish_mno_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c mno -n "__fish_mno_needs_command" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_needs_command" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_needs_command" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_needs_command" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_needs_command" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_needs_command" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_needs_command" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_needs_command" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_needs_command" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_needs_command" -s V -l version -d 'Print version'
complete -c mno -n "__fish_mno_needs_command" -f -a "hub" -d 'Customers, permissions, apps and subscriptions'
complete -c mno -n "__fish_mno_needs_command" -f -a "connec" -d 'Shared business data: records, their history, webhooks'
complete -c mno -n "__fish_mno_needs_command" -f -a "impac" -d 'Reports and widgets'
complete -c mno -n "__fish_mno_needs_command" -f -a "nex" -d 'Hosted apps'
complete -c mno -n "__fish_mno_needs_command" -f -a "serve" -d 'Start the platform, or some of its services'
complete -c mno -n "__fish_mno_needs_command" -f -a "job" -d 'Durable background jobs'
complete -c mno -n "__fish_mno_needs_command" -f -a "db" -d 'The database: migrations, backup, restore'
complete -c mno -n "__fish_mno_needs_command" -f -a "config" -d 'Configuration'
complete -c mno -n "__fish_mno_needs_command" -f -a "completions" -d 'Print a completion script for a shell'
complete -c mno -n "__fish_mno_needs_command" -f -a "man" -d 'Write man pages'
complete -c mno -n "__fish_mno_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "tenant" -d 'Platform owners with their own customers'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "theme" -d 'How a tenant\'s frontend looks'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "division" -d 'Parts of a tenant with customers and staff of their own'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "staff" -d 'The tenant\'s own people: their roles and their clients'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "user" -d 'People'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "org" -d 'Organizations: customer companies'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "member" -d 'Who belongs to an organization, in which role'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "role" -d 'A tenant\'s own roles for members of organizations'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "team" -d 'Teams: members of an organization who share access to some of its apps'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "access-request" -d 'Requests of support staff to look into an organization'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "acl" -d 'Who may do what, and why'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "app" -d 'Apps of the marketplace'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "subscription" -d 'What an organization subscribed to'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "instance" -d 'App instances: what subscriptions pay for'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "listing" -d 'What a marketplace offers, and what it says of each app'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "review" -d 'What people say about apps'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "key" -d 'API keys'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "session" -d 'Sign-ins and tokens of users'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "identity" -d 'How people are known where they sign in through another place'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "impersonation" -d 'Staff acting as customers'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "dashboard" -d 'Dashboards of people, and templates of tenants'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "widget" -d 'Reports on dashboards'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "kpi" -d 'Figures that are watched, on dashboards and their widgets'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "alert" -d 'Who is told when a KPI misses its target'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "invitation" -d 'Invitations into organizations, by e-mail'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "deletion-request" -d 'Requests of people to close their accounts'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "mail" -d 'Whether mail goes out'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "mail-template" -d 'The words of mails, which a tenant may set'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "audit" -d 'Who did what'
complete -c mno -n "__fish_mno_using_subcommand hub; and not __fish_seen_subcommand_from tenant theme division staff user org member role team access-request acl app subscription instance listing review key session identity impersonation dashboard widget kpi alert invitation deletion-request mail mail-template audit help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -f -a "create" -d 'Create a tenant with its first API key'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -f -a "list" -d 'List tenants'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -f -a "ls" -d 'List tenants'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -f -a "show" -d 'Show a tenant with its settings'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -f -a "update" -d 'Change a tenant: its name, its settings, whose customers it shares'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -f -a "delete" -d 'Delete an empty tenant'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -f -a "rm" -d 'Delete an empty tenant'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from tenant" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -f -a "show" -d 'Show a tenant\'s theme: what is published, and what is being tried out'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -f -a "set" -d 'Keep a theme as a draft, or publish it'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -f -a "publish" -d 'Make the draft what customers see'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -f -a "reset" -d 'Drop the draft'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from theme" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -f -a "create" -d 'Create a division'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -f -a "list" -d 'List the divisions of a tenant'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -f -a "ls" -d 'List the divisions of a tenant'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -f -a "show" -d 'Show a division'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -f -a "update" -d 'Rename a division'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -f -a "delete" -d 'Delete an empty division'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -f -a "rm" -d 'Delete an empty division'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -f -a "add" -d 'Move an organization into a division'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -f -a "remove" -d 'Take an organization out of a division'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from division" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -f -a "list" -d 'List the staff of a tenant'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -f -a "ls" -d 'List the staff of a tenant'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -f -a "set" -d 'Give a user a staff role'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -f -a "unset" -d 'Make somebody of the staff a customer again'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -f -a "client" -d 'Organizations that are assigned to an account manager'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from staff" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "create" -d 'Create a user'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "list" -d 'List users'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "ls" -d 'List users'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "show" -d 'Show a user with her roles'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "update" -d 'Change a user\'s profile'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "delete" -d 'Delete a user; what tells who she was is removed'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "freeze" -d 'Freeze an account; its sessions end'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "unfreeze" -d 'Unfreeze an account'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "unlock" -d 'Open an account that was locked after too many failures'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "confirm" -d 'Vouch for a user\'s address, so that she can sign in'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "password-reset" -d 'Mail a user the link that sets a new password'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "totp-reset" -d 'Switch a user\'s second factor off; her sessions end'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from user" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -f -a "create" -d 'Create an organization'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -f -a "list" -d 'List organizations'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -f -a "ls" -d 'List organizations'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -f -a "show" -d 'Show an organization with its profile'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -f -a "update" -d 'Change an organization: its name, its books, its profile'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -f -a "freeze" -d 'Freeze an organization: its members and apps may do nothing but look'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -f -a "unfreeze" -d 'Unfreeze an organization'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -f -a "delete" -d 'Close an organization: its subscriptions end, its members lose it, its records stay'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -f -a "close" -d 'Close an organization: its subscriptions end, its members lose it, its records stay'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from org" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -f -a "add" -d 'Add a user to an organization'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -f -a "list" -d 'List the members of an organization'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -f -a "ls" -d 'List the members of an organization'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -f -a "update" -d 'Change a member\'s role'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -f -a "leave" -d 'Leave an organization oneself'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -f -a "remove" -d 'Remove a member'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -f -a "rm" -d 'Remove a member'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from member" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -f -a "create" -d 'Create a role'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -f -a "list" -d 'List the roles of a tenant'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -f -a "ls" -d 'List the roles of a tenant'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -f -a "show" -d 'Show a role'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -f -a "update" -d 'Change a role, at once for everybody who has it'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -f -a "delete" -d 'Delete a role that nobody has'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -f -a "rm" -d 'Delete a role that nobody has'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from role" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -f -a "create" -d 'Create a team'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -f -a "list" -d 'List the teams of an organization'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -f -a "ls" -d 'List the teams of an organization'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -f -a "show" -d 'Show a team'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -f -a "update" -d 'Rename a team'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -f -a "delete" -d 'Delete a team'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -f -a "rm" -d 'Delete a team'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -f -a "add" -d 'Add members of the organization to a team'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -f -a "remove" -d 'Take somebody out of a team'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -f -a "access" -d 'Set exactly which app instances a team opens'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from team" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -f -a "create" -d 'Ask an organization to be let in, as support staff'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -f -a "list" -d 'List requests: at an organization, or of a tenant\'s support staff'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -f -a "ls" -d 'List requests: at an organization, or of a tenant\'s support staff'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -f -a "approve" -d 'Let support in for a day'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -f -a "deny" -d 'Refuse a request'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -f -a "revoke" -d 'Take an approval back'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from access-request" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -f -a "check" -d 'Why may a user do something, or why not? Exits with 0 when allowed, 3 when denied'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -f -a "show" -d 'Show everything that a user may do'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -f -a "who" -d 'List who may do something to an organization or an app instance'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -f -a "what" -d 'List the organizations or app instances with which a user may do something'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -f -a "simulate" -d 'What would be allowed with another role, team or plan?'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from acl" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "list" -d 'List apps'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "ls" -d 'List apps'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "show" -d 'Show an app'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "create" -d 'Register a cloud app or connector, with its API key'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "update" -d 'Change an app'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "delete" -d 'Remove an app that nobody uses; its keys are void at once'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "rm" -d 'Remove an app that nobody uses; its keys are void at once'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "refresh" -d 'Fetch an app\'s metadata now'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "rotate-key" -d 'Give an app a new API key; its public half stays'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "metadata" -d 'Show what an app says of itself, and how fetching that went'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "listing" -d 'Show or change what the app\'s owner says over the catalogue\'s listing'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "webhook" -d 'Requests to an app about groups and members that are gone'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from app" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -f -a "create" -d 'Subscribe an organization to an app'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -f -a "list" -d 'List an organization\'s subscriptions'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -f -a "ls" -d 'List an organization\'s subscriptions'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -f -a "show" -d 'Show a subscription'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -f -a "update" -d 'Change a subscription\'s plan, its instance\'s name or its automatic stop'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -f -a "submit" -d 'Make what was set aside'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -f -a "start" -d 'Wake an app instance that rests'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -f -a "stop" -d 'Let an app instance rest; its data stays'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -f -a "retry" -d 'Try again what failed'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -f -a "delete" -d 'Cancel a subscription; its app instance and that instance\'s data are removed'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -f -a "rm" -d 'Cancel a subscription; its app instance and that instance\'s data are removed'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from subscription" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -f -a "list" -d 'List an organization\'s app instances that are not gone'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -f -a "ls" -d 'List an organization\'s app instances that are not gone'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -f -a "show" -d 'Show an app instance with everything about it'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from instance" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -f -a "list" -d 'List the apps that a marketplace can offer, and whether it does'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -f -a "ls" -d 'List the apps that a marketplace can offer, and whether it does'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -f -a "show" -d 'Show what a marketplace says of an app, over what everybody says'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -f -a "set" -d 'Choose an app, or change what a marketplace says of it'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -f -a "unset" -d 'Forget what a marketplace says of an app: it offers and shows it as the others do'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -f -a "versions" -d 'List how that was before, the newest first'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from listing" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -f -a "list" -d 'List reviews, feedbacks, comments, questions and answers, the newest first'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -f -a "ls" -d 'List reviews, feedbacks, comments, questions and answers, the newest first'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -f -a "show" -d 'Show what somebody said, with how it was before'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -f -a "create" -d 'Say something about an app for a user'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -f -a "approve" -d 'Let everybody see it'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -f -a "reject" -d 'Let only its author see it'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -f -a "archive" -d 'Put it away; its author may say it anew'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -f -a "update" -d 'Correct its text or rating'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -f -a "delete" -d 'Remove it for good, with everything below it'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -f -a "rm" -d 'Remove it for good, with everything below it'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from review" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -f -a "create" -d 'Make an API key; its secret is shown only now'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -f -a "list" -d 'List API keys, without their secrets'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -f -a "ls" -d 'List API keys, without their secrets'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -f -a "show" -d 'Show an API key, without its secret'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -f -a "update" -d 'Change what an API key is for, what it is limited to and until when it is good'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -f -a "rotate" -d 'Give an API key a new secret, shown only now; the old one is good for a while'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -f -a "revoke" -d 'Make an API key void at once'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from key" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -f -a "create" -d 'Print a user\'s API token (`sso_session`); it leaves a line in the audit'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -f -a "list" -d 'List a user\'s open sessions'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -f -a "ls" -d 'List a user\'s open sessions'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -f -a "revoke" -d 'End one of a user\'s sessions, or all of them'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from session" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -f -a "list" -d 'List identities: of a tenant\'s people, or of one of them'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -f -a "ls" -d 'List identities: of a tenant\'s people, or of one of them'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -f -a "show" -d 'Show an identity'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -f -a "create" -d 'Write down how somebody is known elsewhere: who signs in there as that is her from now on'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -f -a "update" -d 'Say whose an identity is'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -f -a "remove" -d 'Forget an identity: who comes by it is not known any more'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -f -a "rm" -d 'Forget an identity: who comes by it is not known any more'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from identity" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -f -a "start" -d 'Act as a customer for an hour at most: prints a token that says who really acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -f -a "list" -d 'List who acts as whom now'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -f -a "ls" -d 'List who acts as whom now'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -f -a "end" -d 'End an impersonation: its session and its token'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from impersonation" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -f -a "create" -d 'Create a dashboard, or with `--tenant` a template'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -f -a "list" -d 'List somebody\'s dashboards, or a tenant\'s templates'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -f -a "ls" -d 'List somebody\'s dashboards, or a tenant\'s templates'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -f -a "show" -d 'Show a dashboard with what is on it'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -f -a "update" -d 'Change a dashboard'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -f -a "delete" -d 'Remove a dashboard with everything on it'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -f -a "rm" -d 'Remove a dashboard with everything on it'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -f -a "copy" -d 'Copy a dashboard, or a template for somebody'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from dashboard" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -f -a "create" -d 'Add a widget at the end of a dashboard'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -f -a "list" -d 'List the widgets of a dashboard, in order'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -f -a "ls" -d 'List the widgets of a dashboard, in order'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -f -a "show" -d 'Show a widget'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -f -a "update" -d 'Change a widget'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -f -a "delete" -d 'Remove a widget with its KPIs'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -f -a "rm" -d 'Remove a widget with its KPIs'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from widget" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -f -a "create" -d 'Add a KPI to a dashboard\'s bar, or to one of its widgets'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -f -a "list" -d 'List the KPIs of a dashboard and of its widgets'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -f -a "ls" -d 'List the KPIs of a dashboard and of its widgets'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -f -a "show" -d 'Show a KPI'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -f -a "update" -d 'Change a KPI; other targets make its alerts due again'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -f -a "delete" -d 'Remove a KPI with its alerts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -f -a "rm" -d 'Remove a KPI with its alerts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from kpi" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -f -a "create" -d 'Add an alert to a KPI'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -f -a "list" -d 'List the alerts of a KPI'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -f -a "ls" -d 'List the alerts of a KPI'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -f -a "show" -d 'Show an alert'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -f -a "update" -d 'Change an alert'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -f -a "delete" -d 'Remove an alert'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -f -a "rm" -d 'Remove an alert'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from alert" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -f -a "create" -d 'Invite somebody into an organization'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -f -a "list" -d 'List the invitations into an organization'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -f -a "ls" -d 'List the invitations into an organization'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -f -a "show" -d 'Show an invitation'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -f -a "cancel" -d 'Withdraw an invitation'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -f -a "resend" -d 'Mail an invitation again; it stands for its full time again'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -f -a "accept" -d 'Accept an invitation for the user to whose address it went'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from invitation" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -f -a "list" -d 'List the requests of a tenant\'s people, the newest first'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -f -a "ls" -d 'List the requests of a tenant\'s people, the newest first'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -f -a "show" -d 'Show a user\'s latest request'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -f -a "create" -d 'Ask for a user: the mail with the link goes to her'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -f -a "resend" -d 'Send the mail of a user\'s request again'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -f -a "freeze" -d 'Freeze the account: the first step'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -f -a "checkout" -d 'Nothing is owed any more: the second step'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -f -a "terminate" -d 'Delete the account: the last step'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -f -a "cancel" -d 'Withdraw the request; the account is unfrozen'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from deletion-request" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail" -f -a "test" -d 'Send a mail at once, to see that the configuration works'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -f -a "list" -d 'List the mails that the platform sends, with a tenant\'s own words'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -f -a "ls" -d 'List the mails that the platform sends, with a tenant\'s own words'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -f -a "show" -d 'Show the words that are used for a mail'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -f -a "set" -d 'Set a tenant\'s own words for a mail; they are tried first'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -f -a "reset" -d 'Go back to our words'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -f -a "preview" -d 'Show a mail as it would look, with made-up values'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from mail-template" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -f -a "list" -d 'List administrative acts, the newest first'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -f -a "ls" -d 'List administrative acts, the newest first'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -f -a "export" -d 'Write administrative acts into a file'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -f -a "verify" -d 'Check that no entry was changed or removed'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -f -a "retention" -d 'For how long the audit is kept'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from audit" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "tenant" -d 'Platform owners with their own customers'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "theme" -d 'How a tenant\'s frontend looks'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "division" -d 'Parts of a tenant with customers and staff of their own'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "staff" -d 'The tenant\'s own people: their roles and their clients'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "user" -d 'People'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "org" -d 'Organizations: customer companies'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "member" -d 'Who belongs to an organization, in which role'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "role" -d 'A tenant\'s own roles for members of organizations'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "team" -d 'Teams: members of an organization who share access to some of its apps'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "access-request" -d 'Requests of support staff to look into an organization'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "acl" -d 'Who may do what, and why'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "app" -d 'Apps of the marketplace'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "subscription" -d 'What an organization subscribed to'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "instance" -d 'App instances: what subscriptions pay for'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "listing" -d 'What a marketplace offers, and what it says of each app'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "review" -d 'What people say about apps'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "key" -d 'API keys'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "session" -d 'Sign-ins and tokens of users'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "identity" -d 'How people are known where they sign in through another place'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "impersonation" -d 'Staff acting as customers'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "dashboard" -d 'Dashboards of people, and templates of tenants'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "widget" -d 'Reports on dashboards'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "kpi" -d 'Figures that are watched, on dashboards and their widgets'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "alert" -d 'Who is told when a KPI misses its target'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "invitation" -d 'Invitations into organizations, by e-mail'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "deletion-request" -d 'Requests of people to close their accounts'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "mail" -d 'Whether mail goes out'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "mail-template" -d 'The words of mails, which a tenant may set'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "audit" -d 'Who did what'
complete -c mno -n "__fish_mno_using_subcommand hub; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -f -a "record" -d 'Records: invoices, people, accounts and what else apps share'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -f -a "query" -d 'Queries: how lists are answered'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -f -a "change" -d 'The log: who changed what, when'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -f -a "rollback" -d 'Undo what was done to a field, to a record, in a transaction, or by an app'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -f -a "report" -d 'Reports, and the ledger facts behind them'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -f -a "share" -d 'Sharing rules: what each app may read and write, and who wins'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -f -a "webhook" -d 'Who is told about changes, and how that goes'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -f -a "batch" -d 'Several operations in one request'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -f -a "entity" -d 'Definitions: what entities and fields there are, and adding more'
complete -c mno -n "__fish_mno_using_subcommand connec; and not __fish_seen_subcommand_from record query change rollback report share webhook batch entity help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "list" -d 'List records'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "ls" -d 'List records'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "show" -d 'Show a record'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "create" -d 'Create a record'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "update" -d 'Change a record: what the file leaves out stays'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "delete" -d 'Take a record away; the log keeps what it was'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "rm" -d 'Take a record away; the log keeps what it was'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "archive" -d 'Hide a record in published frontends: its status becomes ARCHIVED'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "restore" -d 'Bring an archived record back: its status becomes that of a new one'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "merge" -d 'Fold duplicates into a record'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "commit" -d 'Push a record to apps, or keep it from them'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "example" -d 'Print a sample of a collection\'s records, ready to be created'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from record" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from query" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from query" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from query" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from query" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from query" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from query" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from query" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from query" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from query" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from query" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from query" -f -a "explain" -d 'Explain how a list would be answered: condition, SQL, indexes'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from query" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -f -a "list" -d 'List changes, oldest first'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -f -a "ls" -d 'List changes, oldest first'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -f -a "show" -d 'Show one change with every field that it made different'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -f -a "history" -d 'Show the history of a record, and who last set each field'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -f -a "compare" -d 'Compare two moments: the records that differ, field by field'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -f -a "feed" -d 'Print what changes after a cursor, one change a line'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -f -a "export" -d 'Write the whole log into a file, as JSON lines'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -f -a "replay" -d 'Replay an exported log into an organization whose log is empty'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -f -a "compact" -d 'Drop old changes; the newest state of every record stays'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -f -a "retention" -d 'For how long the log is kept in full'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from change" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -f -a "preview" -d 'Show what would be written, and what stands in the way'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -f -a "run" -d 'Roll back: all of it or nothing'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from rollback" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -f -a "list" -d 'List the reports there are'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -f -a "ls" -d 'List the reports there are'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -f -a "run" -d 'Run a report'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -f -a "check" -d 'Compare the facts behind reports with the records'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -f -a "rebuild" -d 'Make the facts behind reports anew from the log; reports go on meanwhile'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from report" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -f -a "show" -d 'Show the rules, and what comes out for each app'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -f -a "set" -d 'Set one rule, or all from a file; they hold at once'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -f -a "test" -d 'Say what would happen to a write by an app, and why; nothing is written'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from share" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -f -a "list" -d 'List the app instances that are told'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -f -a "ls" -d 'List the app instances that are told'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -f -a "show" -d 'Show one with its latest deliveries'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -f -a "attempts" -d 'List what was tried, newest first, with what was answered'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -f -a "test" -d 'Send a test at once and see what the receiver answers'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -f -a "retry" -d 'Send what is open at once, also when it was disabled'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -f -a "replay" -d 'Tell it again from a place in the log, or pass over what comes before'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -f -a "enable" -d 'Tell a disabled one again, from where it stood'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -f -a "disable" -d 'Stop telling it; its place in the log stays'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -f -a "secret" -d 'Show the secret with which its notifications are signed (Standard Webhooks)'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from webhook" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from batch" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from batch" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from batch" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from batch" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from batch" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from batch" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from batch" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from batch" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from batch" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from batch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from batch" -f -a "run" -d 'Run up to 50 operations in order; fails when one of them does, after the others ran'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from batch" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -f -a "list" -d 'List the entities'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -f -a "ls" -d 'List the entities'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -f -a "show" -d 'Show an entity with its fields'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -f -a "diff" -d 'Say what a file would change, and what that would do to stored records'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -f -a "apply" -d 'Add entities and fields, or change what was added'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -f -a "strict" -d 'Refuse, or keep, fields that no definition knows'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from entity" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from help" -f -a "record" -d 'Records: invoices, people, accounts and what else apps share'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from help" -f -a "query" -d 'Queries: how lists are answered'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from help" -f -a "change" -d 'The log: who changed what, when'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from help" -f -a "rollback" -d 'Undo what was done to a field, to a record, in a transaction, or by an app'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from help" -f -a "report" -d 'Reports, and the ledger facts behind them'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from help" -f -a "share" -d 'Sharing rules: what each app may read and write, and who wins'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from help" -f -a "webhook" -d 'Who is told about changes, and how that goes'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from help" -f -a "batch" -d 'Several operations in one request'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from help" -f -a "entity" -d 'Definitions: what entities and fields there are, and adding more'
complete -c mno -n "__fish_mno_using_subcommand connec; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -f -a "report" -d 'Reports over an organization\'s books'
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -f -a "widget" -d 'What dashboards show'
complete -c mno -n "__fish_mno_using_subcommand impac; and not __fish_seen_subcommand_from report widget help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -f -a "list" -d 'List the reports there are'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -f -a "ls" -d 'List the reports there are'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -f -a "run" -d 'Run a report'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from report" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -f -a "list" -d 'List the widgets there are'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -f -a "ls" -d 'List the widgets there are'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -f -a "show" -d 'Show what a widget shows, as JSON; without an organization, what it is'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from widget" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from help" -f -a "report" -d 'Reports over an organization\'s books'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from help" -f -a "widget" -d 'What dashboards show'
complete -c mno -n "__fish_mno_using_subcommand impac; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -f -a "instance" -d 'One set of containers per customer'
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -f -a "rack" -d 'Machines that run instances'
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -f -a "image" -d 'Images that instances are made of'
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -f -a "sample-app" -d 'Serve the sample app'
complete -c mno -n "__fish_mno_using_subcommand nex; and not __fish_seen_subcommand_from instance rack image sample-app help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -f -a "create" -d 'Make an instance of a hosted app for an organization'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -f -a "list" -d 'List instances, the newest first'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -f -a "ls" -d 'List instances, the newest first'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -f -a "show" -d 'Show an instance, what it is made of and what happened to it'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -f -a "logs" -d 'Print the end of a container\'s log'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -f -a "stop" -d 'Let an instance rest: its containers stop, its data stays'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -f -a "start" -d 'Wake an instance that rests'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -f -a "delete" -d 'Remove an instance with its data'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -f -a "rm" -d 'Remove an instance with its data'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from instance" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -f -a "list" -d 'List the racks, looked at now'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -f -a "ls" -d 'List the racks, looked at now'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from rack" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -f -a "list" -d 'List the images on the engine'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -f -a "ls" -d 'List the images on the engine'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -f -a "build" -d 'Build the sample app\'s image on the engine, out of this executable and without a registry'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from image" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from sample-app" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from sample-app" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from sample-app" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from sample-app" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from sample-app" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from sample-app" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from sample-app" -l listen -d 'Address and port' -r
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from sample-app" -l entries -d 'Folder of its entries' -r -F
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from sample-app" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from sample-app" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from sample-app" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from sample-app" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from help" -f -a "instance" -d 'One set of containers per customer'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from help" -f -a "rack" -d 'Machines that run instances'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from help" -f -a "image" -d 'Images that instances are made of'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from help" -f -a "sample-app" -d 'Serve the sample app: what its container runs'
complete -c mno -n "__fish_mno_using_subcommand nex; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand serve" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand serve" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand serve" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand serve" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand serve" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand serve" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand serve" -l listen -d 'Address and port; port 0 lets the system choose' -r
complete -c mno -n "__fish_mno_using_subcommand serve" -l public-url -d 'How people reach this server, for links that it hands out' -r
complete -c mno -n "__fish_mno_using_subcommand serve" -l apps-domain -d 'Hosted apps answer at `<instance>.<this domain>`' -r
complete -c mno -n "__fish_mno_using_subcommand serve" -l catalog -d 'Catalogue of apps in place of the built-in one' -r
complete -c mno -n "__fish_mno_using_subcommand serve" -l docker-host -d 'Docker engine of hosted apps, such as `unix:///var/run/docker.sock`' -r
complete -c mno -n "__fish_mno_using_subcommand serve" -l hub-url -d 'Where the Hub is, for a service that runs alone' -r
complete -c mno -n "__fish_mno_using_subcommand serve" -l connec-url -d 'Where Connec! is, for an Impac! that runs alone' -r
complete -c mno -n "__fish_mno_using_subcommand serve" -l service-key-file -d 'File with the token of a service key, for a service that runs alone' -r
complete -c mno -n "__fish_mno_using_subcommand serve" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand serve" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand serve" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand serve" -l demo -d 'Fill an empty platform with a demo tenant, and print how to sign in'
complete -c mno -n "__fish_mno_using_subcommand serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -f -a "list" -d 'List jobs, the newest first'
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -f -a "ls" -d 'List jobs, the newest first'
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -f -a "show" -d 'Show a job with its last error'
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -f -a "retry" -d 'Run a dead or waiting job now'
complete -c mno -n "__fish_mno_using_subcommand job; and not __fish_seen_subcommand_from list ls show retry help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -l status -d 'Only with this status' -r -f -a "queued\t''
running\t''
done\t''
dead\t''"
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -l kind -d 'Only of this kind' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -l page -d 'The page after this one, as a list names it' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -l limit -d 'How many rows, 1 to 1000' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -l status -d 'Only with this status' -r -f -a "queued\t''
running\t''
done\t''
dead\t''"
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -l kind -d 'Only of this kind' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -l page -d 'The page after this one, as a list names it' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -l limit -d 'How many rows, 1 to 1000' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from show" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from show" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from show" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from show" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from show" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from retry" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from retry" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from retry" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from retry" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from retry" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from retry" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from retry" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from retry" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from retry" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from retry" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from help" -f -a "list" -d 'List jobs, the newest first'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a job with its last error'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from help" -f -a "retry" -d 'Run a dead or waiting job now'
complete -c mno -n "__fish_mno_using_subcommand job; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -f -a "migrate" -d 'Bring the schema up to date'
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -f -a "status" -d 'Show which migrations are applied'
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -f -a "backup" -d 'Write everything to a file, while a server may work'
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -f -a "restore" -d 'Load a backup into an empty database'
complete -c mno -n "__fish_mno_using_subcommand db; and not __fish_seen_subcommand_from migrate status backup restore help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from migrate" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from migrate" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from migrate" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from migrate" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from migrate" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from migrate" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from migrate" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from migrate" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from migrate" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from migrate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from status" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from status" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from status" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from status" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from status" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from status" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from status" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from backup" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from backup" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from backup" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from backup" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from backup" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from backup" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from backup" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from restore" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from restore" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from restore" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from restore" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from restore" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from restore" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "migrate" -d 'Bring the schema up to date'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show which migrations are applied'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Write everything to a file, while a server may work'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Load a backup into an empty database'
complete -c mno -n "__fish_mno_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand config; and not __fish_seen_subcommand_from show help" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand config; and not __fish_seen_subcommand_from show help" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand config; and not __fish_seen_subcommand_from show help" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand config; and not __fish_seen_subcommand_from show help" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand config; and not __fish_seen_subcommand_from show help" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand config; and not __fish_seen_subcommand_from show help" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand config; and not __fish_seen_subcommand_from show help" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand config; and not __fish_seen_subcommand_from show help" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand config; and not __fish_seen_subcommand_from show help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand config; and not __fish_seen_subcommand_from show help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand config; and not __fish_seen_subcommand_from show help" -f -a "show" -d 'Show every setting, its value, and where the value came from'
complete -c mno -n "__fish_mno_using_subcommand config; and not __fish_seen_subcommand_from show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand config; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand config; and __fish_seen_subcommand_from show" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand config; and __fish_seen_subcommand_from show" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand config; and __fish_seen_subcommand_from show" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand config; and __fish_seen_subcommand_from show" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand config; and __fish_seen_subcommand_from show" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand config; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show every setting, its value, and where the value came from'
complete -c mno -n "__fish_mno_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mno -n "__fish_mno_using_subcommand completions" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand completions" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand completions" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand completions" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand completions" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand completions" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand completions" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand completions" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand completions" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand man" -s o -l output -d 'How to print data' -r -f -a "table\t'For people'
json\t'The API\'s body'
jsonl\t'One JSON document per line'"
complete -c mno -n "__fish_mno_using_subcommand man" -l server -d 'Speak to this server, such as `http://127.0.0.1:7000`' -r
complete -c mno -n "__fish_mno_using_subcommand man" -l token-file -d 'File with the token for that server (or the variable `MNO_TOKEN`)' -r
complete -c mno -n "__fish_mno_using_subcommand man" -l data -d 'Folder of the embedded database and the keys' -r
complete -c mno -n "__fish_mno_using_subcommand man" -l database -d 'PostgreSQL in place of the embedded database' -r
complete -c mno -n "__fish_mno_using_subcommand man" -l config -d 'Configuration file in place of mno.toml' -r -F
complete -c mno -n "__fish_mno_using_subcommand man" -l dir -d 'Folder to write them to; it is created' -r -F
complete -c mno -n "__fish_mno_using_subcommand man" -s q -l quiet -d 'Print data and errors only'
complete -c mno -n "__fish_mno_using_subcommand man" -s v -l verbose -d 'Log more; twice for everything'
complete -c mno -n "__fish_mno_using_subcommand man" -s y -l yes -d 'Do not ask before destructive acts'
complete -c mno -n "__fish_mno_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mno -n "__fish_mno_using_subcommand help; and not __fish_seen_subcommand_from hub connec impac nex serve job db config completions man help" -f -a "hub" -d 'Customers, permissions, apps and subscriptions'
complete -c mno -n "__fish_mno_using_subcommand help; and not __fish_seen_subcommand_from hub connec impac nex serve job db config completions man help" -f -a "connec" -d 'Shared business data: records, their history, webhooks'
complete -c mno -n "__fish_mno_using_subcommand help; and not __fish_seen_subcommand_from hub connec impac nex serve job db config completions man help" -f -a "impac" -d 'Reports and widgets'
complete -c mno -n "__fish_mno_using_subcommand help; and not __fish_seen_subcommand_from hub connec impac nex serve job db config completions man help" -f -a "nex" -d 'Hosted apps'
complete -c mno -n "__fish_mno_using_subcommand help; and not __fish_seen_subcommand_from hub connec impac nex serve job db config completions man help" -f -a "serve" -d 'Start the platform, or some of its services'
complete -c mno -n "__fish_mno_using_subcommand help; and not __fish_seen_subcommand_from hub connec impac nex serve job db config completions man help" -f -a "job" -d 'Durable background jobs'
complete -c mno -n "__fish_mno_using_subcommand help; and not __fish_seen_subcommand_from hub connec impac nex serve job db config completions man help" -f -a "db" -d 'The database: migrations, backup, restore'
complete -c mno -n "__fish_mno_using_subcommand help; and not __fish_seen_subcommand_from hub connec impac nex serve job db config completions man help" -f -a "config" -d 'Configuration'
complete -c mno -n "__fish_mno_using_subcommand help; and not __fish_seen_subcommand_from hub connec impac nex serve job db config completions man help" -f -a "completions" -d 'Print a completion script for a shell'
complete -c mno -n "__fish_mno_using_subcommand help; and not __fish_seen_subcommand_from hub connec impac nex serve job db config completions man help" -f -a "man" -d 'Write man pages'
complete -c mno -n "__fish_mno_using_subcommand help; and not __fish_seen_subcommand_from hub connec impac nex serve job db config completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
