
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'mno' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'mno'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'mno' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('hub', 'hub', [CompletionResultType]::ParameterValue, 'Customers, permissions, apps and subscriptions')
            [CompletionResult]::new('connec', 'connec', [CompletionResultType]::ParameterValue, 'Shared business data: records, their history, webhooks')
            [CompletionResult]::new('impac', 'impac', [CompletionResultType]::ParameterValue, 'Reports and widgets')
            [CompletionResult]::new('nex', 'nex', [CompletionResultType]::ParameterValue, 'Hosted apps')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Start the platform, or some of its services')
            [CompletionResult]::new('job', 'job', [CompletionResultType]::ParameterValue, 'Durable background jobs')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'The database: migrations, backup, restore')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Configuration')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write man pages')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('tenant', 'tenant', [CompletionResultType]::ParameterValue, 'Platform owners with their own customers')
            [CompletionResult]::new('theme', 'theme', [CompletionResultType]::ParameterValue, 'How a tenant''s frontend looks')
            [CompletionResult]::new('division', 'division', [CompletionResultType]::ParameterValue, 'Parts of a tenant with customers and staff of their own')
            [CompletionResult]::new('staff', 'staff', [CompletionResultType]::ParameterValue, 'The tenant''s own people: their roles and their clients')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'People')
            [CompletionResult]::new('org', 'org', [CompletionResultType]::ParameterValue, 'Organizations: customer companies')
            [CompletionResult]::new('member', 'member', [CompletionResultType]::ParameterValue, 'Who belongs to an organization, in which role')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'A tenant''s own roles for members of organizations')
            [CompletionResult]::new('team', 'team', [CompletionResultType]::ParameterValue, 'Teams: members of an organization who share access to some of its apps')
            [CompletionResult]::new('access-request', 'access-request', [CompletionResultType]::ParameterValue, 'Requests of support staff to look into an organization')
            [CompletionResult]::new('acl', 'acl', [CompletionResultType]::ParameterValue, 'Who may do what, and why')
            [CompletionResult]::new('app', 'app', [CompletionResultType]::ParameterValue, 'Apps of the marketplace')
            [CompletionResult]::new('subscription', 'subscription', [CompletionResultType]::ParameterValue, 'What an organization subscribed to')
            [CompletionResult]::new('instance', 'instance', [CompletionResultType]::ParameterValue, 'App instances: what subscriptions pay for')
            [CompletionResult]::new('listing', 'listing', [CompletionResultType]::ParameterValue, 'What a marketplace offers, and what it says of each app')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'What people say about apps')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'API keys')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'Sign-ins and tokens of users')
            [CompletionResult]::new('identity', 'identity', [CompletionResultType]::ParameterValue, 'How people are known where they sign in through another place')
            [CompletionResult]::new('impersonation', 'impersonation', [CompletionResultType]::ParameterValue, 'Staff acting as customers')
            [CompletionResult]::new('dashboard', 'dashboard', [CompletionResultType]::ParameterValue, 'Dashboards of people, and templates of tenants')
            [CompletionResult]::new('widget', 'widget', [CompletionResultType]::ParameterValue, 'Reports on dashboards')
            [CompletionResult]::new('kpi', 'kpi', [CompletionResultType]::ParameterValue, 'Figures that are watched, on dashboards and their widgets')
            [CompletionResult]::new('alert', 'alert', [CompletionResultType]::ParameterValue, 'Who is told when a KPI misses its target')
            [CompletionResult]::new('invitation', 'invitation', [CompletionResultType]::ParameterValue, 'Invitations into organizations, by e-mail')
            [CompletionResult]::new('deletion-request', 'deletion-request', [CompletionResultType]::ParameterValue, 'Requests of people to close their accounts')
            [CompletionResult]::new('mail', 'mail', [CompletionResultType]::ParameterValue, 'Whether mail goes out')
            [CompletionResult]::new('mail-template', 'mail-template', [CompletionResultType]::ParameterValue, 'The words of mails, which a tenant may set')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Who did what')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;tenant' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a tenant with its first API key')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List tenants')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List tenants')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a tenant with its settings')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a tenant: its name, its settings, whose customers it shares')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an empty tenant')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete an empty tenant')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;tenant;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'For people')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;tenant;list' {
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;tenant;ls' {
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;tenant;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;tenant;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'A new name')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'A setting, such as `locale=en-AU` or `branding.color=#1a2b3c`; an empty value resets it')
            [CompletionResult]::new('--customers-of', '--customers-of', [CompletionResultType]::ParameterName, 'Share the customers of this tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--own-customers', '--own-customers', [CompletionResultType]::ParameterName, 'Have customers of its own again')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;tenant;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;tenant;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;tenant;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a tenant with its first API key')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List tenants')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a tenant with its settings')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a tenant: its name, its settings, whose customers it shares')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an empty tenant')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;tenant;help;create' {
            break
        }
        'mno;hub;tenant;help;list' {
            break
        }
        'mno;hub;tenant;help;show' {
            break
        }
        'mno;hub;tenant;help;update' {
            break
        }
        'mno;hub;tenant;help;delete' {
            break
        }
        'mno;hub;tenant;help;help' {
            break
        }
        'mno;hub;theme' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a tenant''s theme: what is published, and what is being tried out')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Keep a theme as a draft, or publish it')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Make the draft what customers see')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Drop the draft')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;theme;show' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;theme;set' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the theme as JSON, `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--publish', '--publish', [CompletionResultType]::ParameterName, 'For everybody at once, not as a draft')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;theme;publish' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;theme;reset' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--published', '--published', [CompletionResultType]::ParameterName, 'And what is published: the frontend then looks as it came')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;theme;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a tenant''s theme: what is published, and what is being tried out')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Keep a theme as a draft, or publish it')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Make the draft what customers see')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Drop the draft')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;theme;help;show' {
            break
        }
        'mno;hub;theme;help;set' {
            break
        }
        'mno;hub;theme;help;publish' {
            break
        }
        'mno;hub;theme;help;reset' {
            break
        }
        'mno;hub;theme;help;help' {
            break
        }
        'mno;hub;division' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a division')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the divisions of a tenant')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the divisions of a tenant')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a division')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a division')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an empty division')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete an empty division')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Move an organization into a division')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take an organization out of a division')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;division;create' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;division;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;division;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;division;show' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;division;update' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The new name')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;division;delete' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;division;rm' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;division;add' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;division;remove' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;division;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a division')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the divisions of a tenant')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a division')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a division')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an empty division')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Move an organization into a division')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take an organization out of a division')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;division;help;create' {
            break
        }
        'mno;hub;division;help;list' {
            break
        }
        'mno;hub;division;help;show' {
            break
        }
        'mno;hub;division;help;update' {
            break
        }
        'mno;hub;division;help;delete' {
            break
        }
        'mno;hub;division;help;add' {
            break
        }
        'mno;hub;division;help;remove' {
            break
        }
        'mno;hub;division;help;help' {
            break
        }
        'mno;hub;staff' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the staff of a tenant')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the staff of a tenant')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Give a user a staff role')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Make somebody of the staff a customer again')
            [CompletionResult]::new('client', 'client', [CompletionResultType]::ParameterValue, 'Organizations that are assigned to an account manager')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;staff;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;staff;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;staff;set' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, '`admin`, `sub_tenant_admin` (of a division), `staff` (account manager) or `support`')
            [CompletionResult]::new('--division', '--division', [CompletionResultType]::ParameterName, 'The division of a `sub_tenant_admin`: uid or name')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;staff;unset' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;staff;client' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Assign an organization to an account manager')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the organizations of an account manager')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the organizations of an account manager')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take an organization away from an account manager')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Take an organization away from an account manager')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;staff;client;add' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;staff;client;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;staff;client;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;staff;client;remove' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;staff;client;rm' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;staff;client;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Assign an organization to an account manager')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the organizations of an account manager')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take an organization away from an account manager')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;staff;client;help;add' {
            break
        }
        'mno;hub;staff;client;help;list' {
            break
        }
        'mno;hub;staff;client;help;remove' {
            break
        }
        'mno;hub;staff;client;help;help' {
            break
        }
        'mno;hub;staff;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the staff of a tenant')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Give a user a staff role')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Make somebody of the staff a customer again')
            [CompletionResult]::new('client', 'client', [CompletionResultType]::ParameterValue, 'Organizations that are assigned to an account manager')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;staff;help;list' {
            break
        }
        'mno;hub;staff;help;set' {
            break
        }
        'mno;hub;staff;help;unset' {
            break
        }
        'mno;hub;staff;help;client' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Assign an organization to an account manager')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the organizations of an account manager')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take an organization away from an account manager')
            break
        }
        'mno;hub;staff;help;client;add' {
            break
        }
        'mno;hub;staff;help;client;list' {
            break
        }
        'mno;hub;staff;help;client;remove' {
            break
        }
        'mno;hub;staff;help;help' {
            break
        }
        'mno;hub;user' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user with her roles')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user''s profile')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user; what tells who she was is removed')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Freeze an account; its sessions end')
            [CompletionResult]::new('unfreeze', 'unfreeze', [CompletionResultType]::ParameterValue, 'Unfreeze an account')
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'Open an account that was locked after too many failures')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Vouch for a user''s address, so that she can sign in')
            [CompletionResult]::new('password-reset', 'password-reset', [CompletionResultType]::ParameterValue, 'Mail a user the link that sets a new password')
            [CompletionResult]::new('totp-reset', 'totp-reset', [CompletionResultType]::ParameterValue, 'Switch a user''s second factor off; her sessions end')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;user;create' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File with the password, `-` for stdin; without one she cannot sign in with a password')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Given name')
            [CompletionResult]::new('--surname', '--surname', [CompletionResultType]::ParameterName, 'Family name')
            [CompletionResult]::new('--admin-role', '--admin-role', [CompletionResultType]::ParameterName, 'Make her staff of the tenant')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;user;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Only of this tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;user;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Only of this tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;user;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;user;update' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'New e-mail address, taken at once')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Given name')
            [CompletionResult]::new('--surname', '--surname', [CompletionResultType]::ParameterName, 'Family name')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Telephone number')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Where she works')
            [CompletionResult]::new('--website', '--website', [CompletionResultType]::ParameterName, 'Her site')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country, two letters')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'City')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'The language of her mails')
            [CompletionResult]::new('--external-id', '--external-id', [CompletionResultType]::ParameterName, 'Her id in the tenant''s own software')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;user;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;user;freeze' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;user;unfreeze' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;user;unlock' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;user;confirm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;user;password-reset' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;user;totp-reset' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;user;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user with her roles')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user''s profile')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user; what tells who she was is removed')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Freeze an account; its sessions end')
            [CompletionResult]::new('unfreeze', 'unfreeze', [CompletionResultType]::ParameterValue, 'Unfreeze an account')
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'Open an account that was locked after too many failures')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Vouch for a user''s address, so that she can sign in')
            [CompletionResult]::new('password-reset', 'password-reset', [CompletionResultType]::ParameterValue, 'Mail a user the link that sets a new password')
            [CompletionResult]::new('totp-reset', 'totp-reset', [CompletionResultType]::ParameterValue, 'Switch a user''s second factor off; her sessions end')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;user;help;create' {
            break
        }
        'mno;hub;user;help;list' {
            break
        }
        'mno;hub;user;help;show' {
            break
        }
        'mno;hub;user;help;update' {
            break
        }
        'mno;hub;user;help;delete' {
            break
        }
        'mno;hub;user;help;freeze' {
            break
        }
        'mno;hub;user;help;unfreeze' {
            break
        }
        'mno;hub;user;help;unlock' {
            break
        }
        'mno;hub;user;help;confirm' {
            break
        }
        'mno;hub;user;help;password-reset' {
            break
        }
        'mno;hub;user;help;totp-reset' {
            break
        }
        'mno;hub;user;help;help' {
            break
        }
        'mno;hub;org' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create an organization')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List organizations')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List organizations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an organization with its profile')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an organization: its name, its books, its profile')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Freeze an organization: its members and apps may do nothing but look')
            [CompletionResult]::new('unfreeze', 'unfreeze', [CompletionResultType]::ParameterValue, 'Unfreeze an organization')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Close an organization: its subscriptions end, its members lose it, its records stay')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close an organization: its subscriptions end, its members lose it, its records stay')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;org;create' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--currency', '--currency', [CompletionResultType]::ParameterName, 'ISO 4217 code of its books; that of the tenant''s settings, or USD, when absent')
            [CompletionResult]::new('--financial-year-end-month', '--financial-year-end-month', [CompletionResultType]::ParameterName, 'Last month of its financial year, 1 to 12')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Its first Super Admin: uid or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;org;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Only of this tenant: uid or slug')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only with this text in the name')
            [CompletionResult]::new('--division', '--division', [CompletionResultType]::ParameterName, 'Only of this division: uid or name')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--frozen', '--frozen', [CompletionResultType]::ParameterName, 'Only frozen ones')
            [CompletionResult]::new('--closed', '--closed', [CompletionResultType]::ParameterName, 'Closed ones in place of those that are not')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;org;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Only of this tenant: uid or slug')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only with this text in the name')
            [CompletionResult]::new('--division', '--division', [CompletionResultType]::ParameterName, 'Only of this division: uid or name')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--frozen', '--frozen', [CompletionResultType]::ParameterName, 'Only frozen ones')
            [CompletionResult]::new('--closed', '--closed', [CompletionResultType]::ParameterName, 'Closed ones in place of those that are not')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;org;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;org;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'A new name')
            [CompletionResult]::new('--currency', '--currency', [CompletionResultType]::ParameterName, 'ISO 4217 code of its books from now on')
            [CompletionResult]::new('--financial-year-end-month', '--financial-year-end-month', [CompletionResultType]::ParameterName, 'Last month of its financial year, 1 to 12')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'A field of the profile, such as `geo_city=Sydney`; an empty value resets it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;org;freeze' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;org;unfreeze' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;org;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;org;close' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;org;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create an organization')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List organizations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an organization with its profile')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an organization: its name, its books, its profile')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Freeze an organization: its members and apps may do nothing but look')
            [CompletionResult]::new('unfreeze', 'unfreeze', [CompletionResultType]::ParameterValue, 'Unfreeze an organization')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Close an organization: its subscriptions end, its members lose it, its records stay')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;org;help;create' {
            break
        }
        'mno;hub;org;help;list' {
            break
        }
        'mno;hub;org;help;show' {
            break
        }
        'mno;hub;org;help;update' {
            break
        }
        'mno;hub;org;help;freeze' {
            break
        }
        'mno;hub;org;help;unfreeze' {
            break
        }
        'mno;hub;org;help;delete' {
            break
        }
        'mno;hub;org;help;help' {
            break
        }
        'mno;hub;member' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a user to an organization')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the members of an organization')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the members of an organization')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a member''s role')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Leave an organization oneself')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a member')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove a member')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;member;add' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The same, as a flag')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, '`Member`, `Power User`, `Admin`, `Super Admin`, or a role of the tenant''s own')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;member;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;member;ls' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;member;update' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The same, as a flag')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, '`Member`, `Power User`, `Admin`, `Super Admin`, or a role of the tenant''s own')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;member;leave' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;member;remove' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The same, as a flag')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;member;rm' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The same, as a flag')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;member;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a user to an organization')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the members of an organization')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a member''s role')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Leave an organization oneself')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a member')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;member;help;add' {
            break
        }
        'mno;hub;member;help;list' {
            break
        }
        'mno;hub;member;help;update' {
            break
        }
        'mno;hub;member;help;leave' {
            break
        }
        'mno;hub;member;help;remove' {
            break
        }
        'mno;hub;member;help;help' {
            break
        }
        'mno;hub;role' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a role')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the roles of a tenant')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the roles of a tenant')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a role')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a role, at once for everybody who has it')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a role that nobody has')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a role that nobody has')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;role;create' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--base-role', '--base-role', [CompletionResultType]::ParameterName, 'The built-in role that it ranks like')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'What it allows, such as `read`; several times')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;role;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;role;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;role;show' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;role;update' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'A new name')
            [CompletionResult]::new('--base-role', '--base-role', [CompletionResultType]::ParameterName, 'The built-in role that it ranks like')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Exactly what it allows from now on; several times')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;role;delete' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;role;rm' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;role;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a role')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the roles of a tenant')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a role')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a role, at once for everybody who has it')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a role that nobody has')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;role;help;create' {
            break
        }
        'mno;hub;role;help;list' {
            break
        }
        'mno;hub;role;help;show' {
            break
        }
        'mno;hub;role;help;update' {
            break
        }
        'mno;hub;role;help;delete' {
            break
        }
        'mno;hub;role;help;help' {
            break
        }
        'mno;hub;team' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a team')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the teams of an organization')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the teams of an organization')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a team')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a team')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a team')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a team')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add members of the organization to a team')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take somebody out of a team')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Set exactly which app instances a team opens')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;team;create' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;team;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;team;ls' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;team;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;team;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The new name')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;team;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;team;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;team;add' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'A member: uid or e-mail; several times')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;team;remove' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The member: uid or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;team;access' {
            [CompletionResult]::new('--instance', '--instance', [CompletionResultType]::ParameterName, 'An app instance: uid; several times')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--none', '--none', [CompletionResultType]::ParameterName, 'None at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;team;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a team')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the teams of an organization')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a team')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a team')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a team')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add members of the organization to a team')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take somebody out of a team')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Set exactly which app instances a team opens')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;team;help;create' {
            break
        }
        'mno;hub;team;help;list' {
            break
        }
        'mno;hub;team;help;show' {
            break
        }
        'mno;hub;team;help;update' {
            break
        }
        'mno;hub;team;help;delete' {
            break
        }
        'mno;hub;team;help;add' {
            break
        }
        'mno;hub;team;help;remove' {
            break
        }
        'mno;hub;team;help;access' {
            break
        }
        'mno;hub;team;help;help' {
            break
        }
        'mno;hub;access-request' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Ask an organization to be let in, as support staff')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List requests: at an organization, or of a tenant''s support staff')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List requests: at an organization, or of a tenant''s support staff')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Let support in for a day')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Refuse a request')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take an approval back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;access-request;create' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;access-request;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;access-request;ls' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;access-request;approve' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;access-request;deny' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;access-request;revoke' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;access-request;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Ask an organization to be let in, as support staff')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List requests: at an organization, or of a tenant''s support staff')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Let support in for a day')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Refuse a request')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take an approval back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;access-request;help;create' {
            break
        }
        'mno;hub;access-request;help;list' {
            break
        }
        'mno;hub;access-request;help;approve' {
            break
        }
        'mno;hub;access-request;help;deny' {
            break
        }
        'mno;hub;access-request;help;revoke' {
            break
        }
        'mno;hub;access-request;help;help' {
            break
        }
        'mno;hub;acl' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Why may a user do something, or why not? Exits with 0 when allowed, 3 when denied')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything that a user may do')
            [CompletionResult]::new('who', 'who', [CompletionResultType]::ParameterValue, 'List who may do something to an organization or an app instance')
            [CompletionResult]::new('what', 'what', [CompletionResultType]::ParameterValue, 'List the organizations or app instances with which a user may do something')
            [CompletionResult]::new('simulate', 'simulate', [CompletionResultType]::ParameterValue, 'What would be allowed with another role, team or plan?')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;acl;check' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'What she wants, such as `read_reports`; a wrong one lists all')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--instance', '--instance', [CompletionResultType]::ParameterName, 'An app instance')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'A person, when the action is done to one: uid or e-mail')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'An app, when the action is done to one: uid or short name')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;acl;show' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Only in this organization: uid')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;acl;who' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid; not needed with an app instance')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'What they want, such as `read_reports`; a wrong one lists all')
            [CompletionResult]::new('--instance', '--instance', [CompletionResultType]::ParameterName, 'An app instance')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;acl;what' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'What she wants: `access_instance` lists app instances')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;acl;simulate' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'What she wants, such as `read_reports`; a wrong one lists all')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--instance', '--instance', [CompletionResultType]::ParameterName, 'An app instance')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'A person, when the action is done to one: uid or e-mail')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'An app, when the action is done to one: uid or short name')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'She has this role; `none`: she is no member')
            [CompletionResult]::new('--custom-role', '--custom-role', [CompletionResultType]::ParameterName, 'She has this role of the tenant''s own making')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'She is in this team, and in no other')
            [CompletionResult]::new('--staff-role', '--staff-role', [CompletionResultType]::ParameterName, 'She is staff with this role, and it is in her reach')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'The app instance stands here, such as `stopped`')
            [CompletionResult]::new('--frozen', '--frozen', [CompletionResultType]::ParameterName, 'Is the organization''s account frozen?')
            [CompletionResult]::new('--plan', '--plan', [CompletionResultType]::ParameterName, 'The plan of the app instance')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;acl;help' {
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Why may a user do something, or why not? Exits with 0 when allowed, 3 when denied')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything that a user may do')
            [CompletionResult]::new('who', 'who', [CompletionResultType]::ParameterValue, 'List who may do something to an organization or an app instance')
            [CompletionResult]::new('what', 'what', [CompletionResultType]::ParameterValue, 'List the organizations or app instances with which a user may do something')
            [CompletionResult]::new('simulate', 'simulate', [CompletionResultType]::ParameterValue, 'What would be allowed with another role, team or plan?')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;acl;help;check' {
            break
        }
        'mno;hub;acl;help;show' {
            break
        }
        'mno;hub;acl;help;who' {
            break
        }
        'mno;hub;acl;help;what' {
            break
        }
        'mno;hub;acl;help;simulate' {
            break
        }
        'mno;hub;acl;help;help' {
            break
        }
        'mno;hub;app' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List apps')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List apps')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an app')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Register a cloud app or connector, with its API key')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an app')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove an app that nobody uses; its keys are void at once')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove an app that nobody uses; its keys are void at once')
            [CompletionResult]::new('refresh', 'refresh', [CompletionResultType]::ParameterValue, 'Fetch an app''s metadata now')
            [CompletionResult]::new('rotate-key', 'rotate-key', [CompletionResultType]::ParameterValue, 'Give an app a new API key; its public half stays')
            [CompletionResult]::new('metadata', 'metadata', [CompletionResultType]::ParameterValue, 'Show what an app says of itself, and how fetching that went')
            [CompletionResult]::new('listing', 'listing', [CompletionResultType]::ParameterValue, 'Show or change what the app''s owner says over the catalogue''s listing')
            [CompletionResult]::new('webhook', 'webhook', [CompletionResultType]::ParameterValue, 'Requests to an app about groups and members that are gone')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;app;list' {
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;ls' {
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'For people')
            [CompletionResult]::new('--stack', '--stack', [CompletionResultType]::ParameterName, 'How it runs; hosted apps come from the catalogue')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'One line for the marketplace')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Only for this marketplace: uid or slug of the tenant')
            [CompletionResult]::new('--webhook-url', '--webhook-url', [CompletionResultType]::ParameterName, 'Where Connec! notifies it of changes')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Where people open it')
            [CompletionResult]::new('--metadata-url', '--metadata-url', [CompletionResultType]::ParameterName, 'From where its metadata is fetched, signed in with its key')
            [CompletionResult]::new('--connec-file', '--connec-file', [CompletionResultType]::ParameterName, 'File that says what it shares at Connec! and how it is notified (TOML or JSON), `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'For people')
            [CompletionResult]::new('--webhook-url', '--webhook-url', [CompletionResultType]::ParameterName, 'Where Connec! notifies it of changes; empty to stop')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Where people open it; empty for nowhere')
            [CompletionResult]::new('--metadata-url', '--metadata-url', [CompletionResultType]::ParameterName, 'From where its metadata is fetched; empty to stop')
            [CompletionResult]::new('--connec-file', '--connec-file', [CompletionResultType]::ParameterName, 'File that says what it shares at Connec! and how it is notified (TOML or JSON), `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--active', '--active', [CompletionResultType]::ParameterName, 'Offer it')
            [CompletionResult]::new('--no-active', '--no-active', [CompletionResultType]::ParameterName, 'Offer it no longer; who has it keeps it')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;refresh' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'From here from now on')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;rotate-key' {
            [CompletionResult]::new('--overlap', '--overlap', [CompletionResultType]::ParameterName, 'For how many seconds the one before stays good')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;metadata' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;listing' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its name')
            [CompletionResult]::new('--tiny-description', '--tiny-description', [CompletionResultType]::ParameterName, 'One line for its card')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'Some paragraphs; Markdown')
            [CompletionResult]::new('--rank', '--rank', [CompletionResultType]::ParameterName, 'Its place in lists: smaller ones first')
            [CompletionResult]::new('--free-trial-days', '--free-trial-days', [CompletionResultType]::ParameterName, 'For how many days it can be tried free of charge')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with fields of the listing (TOML or JSON; in JSON, null takes back what was said), `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--versions', '--versions', [CompletionResultType]::ParameterName, 'How it was before')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;webhook' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, the newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List them, the newest first')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Send one again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;app;webhook;list' {
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;webhook;ls' {
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;webhook;retry' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;app;webhook;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, the newest first')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Send one again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;app;webhook;help;list' {
            break
        }
        'mno;hub;app;webhook;help;retry' {
            break
        }
        'mno;hub;app;webhook;help;help' {
            break
        }
        'mno;hub;app;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List apps')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an app')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Register a cloud app or connector, with its API key')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an app')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove an app that nobody uses; its keys are void at once')
            [CompletionResult]::new('refresh', 'refresh', [CompletionResultType]::ParameterValue, 'Fetch an app''s metadata now')
            [CompletionResult]::new('rotate-key', 'rotate-key', [CompletionResultType]::ParameterValue, 'Give an app a new API key; its public half stays')
            [CompletionResult]::new('metadata', 'metadata', [CompletionResultType]::ParameterValue, 'Show what an app says of itself, and how fetching that went')
            [CompletionResult]::new('listing', 'listing', [CompletionResultType]::ParameterValue, 'Show or change what the app''s owner says over the catalogue''s listing')
            [CompletionResult]::new('webhook', 'webhook', [CompletionResultType]::ParameterValue, 'Requests to an app about groups and members that are gone')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;app;help;list' {
            break
        }
        'mno;hub;app;help;show' {
            break
        }
        'mno;hub;app;help;create' {
            break
        }
        'mno;hub;app;help;update' {
            break
        }
        'mno;hub;app;help;delete' {
            break
        }
        'mno;hub;app;help;refresh' {
            break
        }
        'mno;hub;app;help;rotate-key' {
            break
        }
        'mno;hub;app;help;metadata' {
            break
        }
        'mno;hub;app;help;listing' {
            break
        }
        'mno;hub;app;help;webhook' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List them, the newest first')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Send one again')
            break
        }
        'mno;hub;app;help;webhook;list' {
            break
        }
        'mno;hub;app;help;webhook;retry' {
            break
        }
        'mno;hub;app;help;help' {
            break
        }
        'mno;hub;subscription' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Subscribe an organization to an app')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List an organization''s subscriptions')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List an organization''s subscriptions')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a subscription')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a subscription''s plan, its instance''s name or its automatic stop')
            [CompletionResult]::new('submit', 'submit', [CompletionResultType]::ParameterValue, 'Make what was set aside')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Wake an app instance that rests')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Let an app instance rest; its data stays')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try again what failed')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Cancel a subscription; its app instance and that instance''s data are removed')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Cancel a subscription; its app instance and that instance''s data are removed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;subscription;create' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'The app: short name or uid')
            [CompletionResult]::new('--plan', '--plan', [CompletionResultType]::ParameterName, 'The name of one of its pricing plans')
            [CompletionResult]::new('--autostop', '--autostop', [CompletionResultType]::ParameterName, 'A hosted instance rests this many seconds after each start')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Only set it aside; `submit` makes it')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is running')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;subscription;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Ended ones too')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;subscription;ls' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Ended ones too')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;subscription;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;subscription;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Another name for the instance')
            [CompletionResult]::new('--plan', '--plan', [CompletionResultType]::ParameterName, 'Another pricing plan')
            [CompletionResult]::new('--autostop', '--autostop', [CompletionResultType]::ParameterName, 'Another automatic stop of a hosted instance; 0 for none')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;subscription;submit' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is done')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;subscription;start' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is done')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;subscription;stop' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is done')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;subscription;retry' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is done')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;subscription;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is gone')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;subscription;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is gone')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;subscription;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Subscribe an organization to an app')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List an organization''s subscriptions')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a subscription')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a subscription''s plan, its instance''s name or its automatic stop')
            [CompletionResult]::new('submit', 'submit', [CompletionResultType]::ParameterValue, 'Make what was set aside')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Wake an app instance that rests')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Let an app instance rest; its data stays')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try again what failed')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Cancel a subscription; its app instance and that instance''s data are removed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;subscription;help;create' {
            break
        }
        'mno;hub;subscription;help;list' {
            break
        }
        'mno;hub;subscription;help;show' {
            break
        }
        'mno;hub;subscription;help;update' {
            break
        }
        'mno;hub;subscription;help;submit' {
            break
        }
        'mno;hub;subscription;help;start' {
            break
        }
        'mno;hub;subscription;help;stop' {
            break
        }
        'mno;hub;subscription;help;retry' {
            break
        }
        'mno;hub;subscription;help;delete' {
            break
        }
        'mno;hub;subscription;help;help' {
            break
        }
        'mno;hub;instance' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List an organization''s app instances that are not gone')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List an organization''s app instances that are not gone')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an app instance with everything about it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;instance;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;instance;ls' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;instance;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;instance;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List an organization''s app instances that are not gone')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an app instance with everything about it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;instance;help;list' {
            break
        }
        'mno;hub;instance;help;show' {
            break
        }
        'mno;hub;instance;help;help' {
            break
        }
        'mno;hub;listing' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the apps that a marketplace can offer, and whether it does')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the apps that a marketplace can offer, and whether it does')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a marketplace says of an app, over what everybody says')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Choose an app, or change what a marketplace says of it')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Forget what a marketplace says of an app: it offers and shows it as the others do')
            [CompletionResult]::new('versions', 'versions', [CompletionResultType]::ParameterValue, 'List how that was before, the newest first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;listing;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'In this language, such as `fr` or `en-AU`')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;listing;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'In this language, such as `fr` or `en-AU`')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;listing;show' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;listing;set' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('--price-list', '--price-list', [CompletionResultType]::ParameterName, 'Which of the app''s price lists; empty for the default one')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its name')
            [CompletionResult]::new('--tiny-description', '--tiny-description', [CompletionResultType]::ParameterName, 'One line for its card')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'Some paragraphs; Markdown')
            [CompletionResult]::new('--rank', '--rank', [CompletionResultType]::ParameterName, 'Its place in lists: smaller ones first')
            [CompletionResult]::new('--free-trial-days', '--free-trial-days', [CompletionResultType]::ParameterName, 'For how many days it can be tried free of charge')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with fields of the listing (TOML or JSON; in JSON, null takes back what was said), `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--offer', '--offer', [CompletionResultType]::ParameterName, 'Offer it; a marketplace that has chosen an app offers only what it has chosen')
            [CompletionResult]::new('--no-offer', '--no-offer', [CompletionResultType]::ParameterName, 'Do not offer it')
            [CompletionResult]::new('--offer-as-others', '--offer-as-others', [CompletionResultType]::ParameterName, 'Neither chosen nor refused')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;listing;unset' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;listing;versions' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;listing;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the apps that a marketplace can offer, and whether it does')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a marketplace says of an app, over what everybody says')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Choose an app, or change what a marketplace says of it')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Forget what a marketplace says of an app: it offers and shows it as the others do')
            [CompletionResult]::new('versions', 'versions', [CompletionResultType]::ParameterValue, 'List how that was before, the newest first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;listing;help;list' {
            break
        }
        'mno;hub;listing;help;show' {
            break
        }
        'mno;hub;listing;help;set' {
            break
        }
        'mno;hub;listing;help;unset' {
            break
        }
        'mno;hub;listing;help;versions' {
            break
        }
        'mno;hub;listing;help;help' {
            break
        }
        'mno;hub;review' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List reviews, feedbacks, comments, questions and answers, the newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List reviews, feedbacks, comments, questions and answers, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what somebody said, with how it was before')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Say something about an app for a user')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Let everybody see it')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Let only its author see it')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put it away; its author may say it anew')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Correct its text or rating')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove it for good, with everything below it')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove it for good, with everything below it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;review;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'Only of this app: short name or uid')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only of this kind')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only with this status')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;review;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'Only of this app: short name or uid')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only of this kind')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only with this status')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;review;show' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;review;create' {
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'The app: short name or uid')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it is')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'For which organization: uid')
            [CompletionResult]::new('--rating', '--rating', [CompletionResultType]::ParameterName, '1 to 5')
            [CompletionResult]::new('--parent', '--parent', [CompletionResultType]::ParameterName, 'What a comment or an answer belongs to: its number')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;review;approve' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;review;reject' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;review;archive' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;review;update' {
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Another text')
            [CompletionResult]::new('--rating', '--rating', [CompletionResultType]::ParameterName, 'Another rating, 1 to 5')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;review;delete' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;review;rm' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug; your own when absent')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;review;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List reviews, feedbacks, comments, questions and answers, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what somebody said, with how it was before')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Say something about an app for a user')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Let everybody see it')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Let only its author see it')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Put it away; its author may say it anew')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Correct its text or rating')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove it for good, with everything below it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;review;help;list' {
            break
        }
        'mno;hub;review;help;show' {
            break
        }
        'mno;hub;review;help;create' {
            break
        }
        'mno;hub;review;help;approve' {
            break
        }
        'mno;hub;review;help;reject' {
            break
        }
        'mno;hub;review;help;archive' {
            break
        }
        'mno;hub;review;help;update' {
            break
        }
        'mno;hub;review;help;delete' {
            break
        }
        'mno;hub;review;help;help' {
            break
        }
        'mno;hub;key' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an API key; its secret is shown only now')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List API keys, without their secrets')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List API keys, without their secrets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an API key, without its secret')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change what an API key is for, what it is limited to and until when it is good')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Give an API key a new secret, shown only now; the old one is good for a while')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Make an API key void at once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;key;create' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Whose key it is')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'The app: short name or uid')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The developer: uid or e-mail')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'Limit it to this action, such as `read_data`; several times')
            [CompletionResult]::new('--expires-at', '--expires-at', [CompletionResultType]::ParameterName, 'Until when it is good, such as `2027-01-31`')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;key;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'The app: short name or uid')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The developer: uid or e-mail')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only of this kind')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also those that are void or have expired')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;key;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'The app: short name or uid')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The developer: uid or e-mail')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only of this kind')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also those that are void or have expired')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;key;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;key;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'Limit it to this action, such as `read_data`; several times')
            [CompletionResult]::new('--expires-at', '--expires-at', [CompletionResultType]::ParameterName, 'Until when it is good, such as `2027-01-31`')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--no-scopes', '--no-scopes', [CompletionResultType]::ParameterName, 'Limit it to nothing but its kind')
            [CompletionResult]::new('--no-expiry', '--no-expiry', [CompletionResultType]::ParameterName, 'It is good until it is revoked')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;key;rotate' {
            [CompletionResult]::new('--overlap', '--overlap', [CompletionResultType]::ParameterName, 'For how long the old secret is good too: `24h`, `30m`, `7d`, or `0` for not at all')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;key;revoke' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;key;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an API key; its secret is shown only now')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List API keys, without their secrets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an API key, without its secret')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change what an API key is for, what it is limited to and until when it is good')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Give an API key a new secret, shown only now; the old one is good for a while')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Make an API key void at once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;key;help;create' {
            break
        }
        'mno;hub;key;help;list' {
            break
        }
        'mno;hub;key;help;show' {
            break
        }
        'mno;hub;key;help;update' {
            break
        }
        'mno;hub;key;help;rotate' {
            break
        }
        'mno;hub;key;help;revoke' {
            break
        }
        'mno;hub;key;help;help' {
            break
        }
        'mno;hub;session' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a user''s API token (`sso_session`); it leaves a line in the audit')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a user''s open sessions')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List a user''s open sessions')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End one of a user''s sessions, or all of them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;session;create' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;session;list' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;session;ls' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;session;revoke' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;session;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a user''s API token (`sso_session`); it leaves a line in the audit')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a user''s open sessions')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End one of a user''s sessions, or all of them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;session;help;create' {
            break
        }
        'mno;hub;session;help;list' {
            break
        }
        'mno;hub;session;help;revoke' {
            break
        }
        'mno;hub;session;help;help' {
            break
        }
        'mno;hub;identity' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List identities: of a tenant''s people, or of one of them')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List identities: of a tenant''s people, or of one of them')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an identity')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Write down how somebody is known elsewhere: who signs in there as that is her from now on')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Say whose an identity is')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Forget an identity: who comes by it is not known any more')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Forget an identity: who comes by it is not known any more')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;identity;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Of this user: uid, number or e-mail')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'At this place, such as `google`')
            [CompletionResult]::new('--uid', '--uid', [CompletionResultType]::ParameterName, 'With this name there')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;identity;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Of this user: uid, number or e-mail')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'At this place, such as `google`')
            [CompletionResult]::new('--uid', '--uid', [CompletionResultType]::ParameterName, 'With this name there')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;identity;show' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;identity;create' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'The other place, such as `google`')
            [CompletionResult]::new('--uid', '--uid', [CompletionResultType]::ParameterName, 'The name there')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Who it is here: uid, number or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;identity;update' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid, number or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--nobody', '--nobody', [CompletionResultType]::ParameterName, 'Nobody''s any more')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;identity;remove' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;identity;rm' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;identity;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List identities: of a tenant''s people, or of one of them')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an identity')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Write down how somebody is known elsewhere: who signs in there as that is her from now on')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Say whose an identity is')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Forget an identity: who comes by it is not known any more')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;identity;help;list' {
            break
        }
        'mno;hub;identity;help;show' {
            break
        }
        'mno;hub;identity;help;create' {
            break
        }
        'mno;hub;identity;help;update' {
            break
        }
        'mno;hub;identity;help;remove' {
            break
        }
        'mno;hub;identity;help;help' {
            break
        }
        'mno;hub;impersonation' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Act as a customer for an hour at most: prints a token that says who really acts')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who acts as whom now')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List who acts as whom now')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End an impersonation: its session and its token')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;impersonation;start' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'One line that says why; the audit keeps it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;impersonation;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant of the staff: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;impersonation;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant of the staff: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;impersonation;end' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant of the staff: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;impersonation;help' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Act as a customer for an hour at most: prints a token that says who really acts')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who acts as whom now')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End an impersonation: its session and its token')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;impersonation;help;start' {
            break
        }
        'mno;hub;impersonation;help;list' {
            break
        }
        'mno;hub;impersonation;help;end' {
            break
        }
        'mno;hub;impersonation;help;help' {
            break
        }
        'mno;hub;dashboard' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a dashboard, or with `--tenant` a template')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List somebody''s dashboards, or a tenant''s templates')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List somebody''s dashboards, or a tenant''s templates')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a dashboard with what is on it')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a dashboard')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a dashboard with everything on it')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove a dashboard with everything on it')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy a dashboard, or a template for somebody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;dashboard;create' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'A person''s own: uid or e-mail')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'An organization''s, kept by a service: uid')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'A tenant''s templates: uid or slug')
            [CompletionResult]::new('--shows', '--shows', [CompletionResultType]::ParameterName, 'Whose data it shows: uid; may be repeated')
            [CompletionResult]::new('--currency', '--currency', [CompletionResultType]::ParameterName, 'ISO 4217 code; the first organization''s by default')
            [CompletionResult]::new('--settings', '--settings', [CompletionResultType]::ParameterName, 'Settings as a JSON object: a file, `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--published', '--published', [CompletionResultType]::ParameterName, 'Let the tenant''s people see the template')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;dashboard;list' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'A person''s own: uid or e-mail')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'An organization''s, kept by a service: uid')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'A tenant''s templates: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;dashboard;ls' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'A person''s own: uid or e-mail')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'An organization''s, kept by a service: uid')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'A tenant''s templates: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;dashboard;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;dashboard;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its new name')
            [CompletionResult]::new('--shows', '--shows', [CompletionResultType]::ParameterName, 'Whose data it shows from now on: uid; may be repeated')
            [CompletionResult]::new('--currency', '--currency', [CompletionResultType]::ParameterName, 'ISO 4217 code')
            [CompletionResult]::new('--settings', '--settings', [CompletionResultType]::ParameterName, 'Put over the stored settings: a JSON object in a file, `-` for stdin')
            [CompletionResult]::new('--widgets-order', '--widgets-order', [CompletionResultType]::ParameterName, 'The order of its widgets: numbers')
            [CompletionResult]::new('--published', '--published', [CompletionResultType]::ParameterName, 'Let the tenant''s people see the template, or not')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;dashboard;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;dashboard;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;dashboard;copy' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'A person''s own: uid or e-mail')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'An organization''s, kept by a service: uid')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'A tenant''s templates: uid or slug')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its name; as the source''s by default')
            [CompletionResult]::new('--shows', '--shows', [CompletionResultType]::ParameterName, 'Whose data the copy shows: uid; may be repeated')
            [CompletionResult]::new('--currency', '--currency', [CompletionResultType]::ParameterName, 'ISO 4217 code; as the source''s by default')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;dashboard;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a dashboard, or with `--tenant` a template')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List somebody''s dashboards, or a tenant''s templates')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a dashboard with what is on it')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a dashboard')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a dashboard with everything on it')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy a dashboard, or a template for somebody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;dashboard;help;create' {
            break
        }
        'mno;hub;dashboard;help;list' {
            break
        }
        'mno;hub;dashboard;help;show' {
            break
        }
        'mno;hub;dashboard;help;update' {
            break
        }
        'mno;hub;dashboard;help;delete' {
            break
        }
        'mno;hub;dashboard;help;copy' {
            break
        }
        'mno;hub;dashboard;help;help' {
            break
        }
        'mno;hub;widget' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Add a widget at the end of a dashboard')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the widgets of a dashboard, in order')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the widgets of a dashboard, in order')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a widget')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a widget')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a widget with its KPIs')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove a widget with its KPIs')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;widget;create' {
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'Which report, such as `accounts/profit_and_loss`')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its name')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'How wide it is, in twelfths of the page')
            [CompletionResult]::new('--shows', '--shows', [CompletionResultType]::ParameterName, 'Whose data it shows: uid; may be repeated; the dashboard''s by default')
            [CompletionResult]::new('--settings', '--settings', [CompletionResultType]::ParameterName, 'Settings as a JSON object: a file, `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;widget;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;widget;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;widget;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;widget;update' {
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'Which report')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its name')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'How wide it is, in twelfths of the page')
            [CompletionResult]::new('--shows', '--shows', [CompletionResultType]::ParameterName, 'Whose data it shows from now on: uid; may be repeated')
            [CompletionResult]::new('--settings', '--settings', [CompletionResultType]::ParameterName, 'Put over the stored settings: a JSON object in a file, `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;widget;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;widget;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;widget;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Add a widget at the end of a dashboard')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the widgets of a dashboard, in order')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a widget')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a widget')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a widget with its KPIs')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;widget;help;create' {
            break
        }
        'mno;hub;widget;help;list' {
            break
        }
        'mno;hub;widget;help;show' {
            break
        }
        'mno;hub;widget;help;update' {
            break
        }
        'mno;hub;widget;help;delete' {
            break
        }
        'mno;hub;widget;help;help' {
            break
        }
        'mno;hub;kpi' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Add a KPI to a dashboard''s bar, or to one of its widgets')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the KPIs of a dashboard and of its widgets')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the KPIs of a dashboard and of its widgets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a KPI')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a KPI; other targets make its alerts due again')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a KPI with its alerts')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove a KPI with its alerts')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;kpi;create' {
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'Which figure, such as `accounting/revenue`')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'What of it is watched, such as `total`')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its name')
            [CompletionResult]::new('--widget', '--widget', [CompletionResultType]::ParameterName, 'The number of the widget that it is attached to')
            [CompletionResult]::new('--targets', '--targets', [CompletionResultType]::ParameterName, 'Targets as JSON, `{"total": [{"min": 1000}]}`: a file, `-` for stdin')
            [CompletionResult]::new('--shows', '--shows', [CompletionResultType]::ParameterName, 'Whose data it watches: uid; may be repeated; the dashboard''s by default')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;kpi;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;kpi;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;kpi;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;kpi;update' {
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'What of the figure is watched')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its name')
            [CompletionResult]::new('--targets', '--targets', [CompletionResultType]::ParameterName, 'All its targets as JSON, `{}` for none: a file, `-` for stdin')
            [CompletionResult]::new('--shows', '--shows', [CompletionResultType]::ParameterName, 'Whose data it watches from now on: uid; may be repeated')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;kpi;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;kpi;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;kpi;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Add a KPI to a dashboard''s bar, or to one of its widgets')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the KPIs of a dashboard and of its widgets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a KPI')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a KPI; other targets make its alerts due again')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a KPI with its alerts')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;kpi;help;create' {
            break
        }
        'mno;hub;kpi;help;list' {
            break
        }
        'mno;hub;kpi;help;show' {
            break
        }
        'mno;hub;kpi;help;update' {
            break
        }
        'mno;hub;kpi;help;delete' {
            break
        }
        'mno;hub;kpi;help;help' {
            break
        }
        'mno;hub;alert' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Add an alert to a KPI')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the alerts of a KPI')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the alerts of a KPI')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an alert')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an alert')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove an alert')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove an alert')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;alert;create' {
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'In the web app, or by e-mail')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'Its title')
            [CompletionResult]::new('--webhook', '--webhook', [CompletionResultType]::ParameterName, 'A URL that is called as well')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Whom it tells: uid or e-mail; may be repeated; the dashboard''s own user by default')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;alert;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;alert;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;alert;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;alert;update' {
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'In the web app, or by e-mail')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'Its title')
            [CompletionResult]::new('--webhook', '--webhook', [CompletionResultType]::ParameterName, 'A URL that is called as well; empty for none')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Whom it tells from now on: uid or e-mail; may be repeated')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;alert;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;alert;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;alert;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Add an alert to a KPI')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the alerts of a KPI')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an alert')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an alert')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove an alert')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;alert;help;create' {
            break
        }
        'mno;hub;alert;help;list' {
            break
        }
        'mno;hub;alert;help;show' {
            break
        }
        'mno;hub;alert;help;update' {
            break
        }
        'mno;hub;alert;help;delete' {
            break
        }
        'mno;hub;alert;help;help' {
            break
        }
        'mno;hub;invitation' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Invite somebody into an organization')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the invitations into an organization')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the invitations into an organization')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an invitation')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Withdraw an invitation')
            [CompletionResult]::new('resend', 'resend', [CompletionResultType]::ParameterValue, 'Mail an invitation again; it stands for its full time again')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept an invitation for the user to whose address it went')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;invitation;create' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid or number')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Member, Power User, Admin, Super Admin, or a role of the tenant''s own: its name')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'A team of the organization that she joins, too: uid or number')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Make it without a mail')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;invitation;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid or number')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only with this status')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;invitation;ls' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid or number')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only with this status')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;invitation;show' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid or number')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;invitation;cancel' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid or number')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;invitation;resend' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid or number')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;invitation;accept' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;invitation;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Invite somebody into an organization')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the invitations into an organization')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an invitation')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Withdraw an invitation')
            [CompletionResult]::new('resend', 'resend', [CompletionResultType]::ParameterValue, 'Mail an invitation again; it stands for its full time again')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept an invitation for the user to whose address it went')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;invitation;help;create' {
            break
        }
        'mno;hub;invitation;help;list' {
            break
        }
        'mno;hub;invitation;help;show' {
            break
        }
        'mno;hub;invitation;help;cancel' {
            break
        }
        'mno;hub;invitation;help;resend' {
            break
        }
        'mno;hub;invitation;help;accept' {
            break
        }
        'mno;hub;invitation;help;help' {
            break
        }
        'mno;hub;deletion-request' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the requests of a tenant''s people, the newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the requests of a tenant''s people, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user''s latest request')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Ask for a user: the mail with the link goes to her')
            [CompletionResult]::new('resend', 'resend', [CompletionResultType]::ParameterValue, 'Send the mail of a user''s request again')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Freeze the account: the first step')
            [CompletionResult]::new('checkout', 'checkout', [CompletionResultType]::ParameterValue, 'Nothing is owed any more: the second step')
            [CompletionResult]::new('terminate', 'terminate', [CompletionResultType]::ParameterValue, 'Delete the account: the last step')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Withdraw the request; the account is unfrozen')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;deletion-request;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;deletion-request;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;deletion-request;show' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;deletion-request;create' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;deletion-request;resend' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;deletion-request;freeze' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;deletion-request;checkout' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;deletion-request;terminate' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;deletion-request;cancel' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user: uid or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;deletion-request;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the requests of a tenant''s people, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user''s latest request')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Ask for a user: the mail with the link goes to her')
            [CompletionResult]::new('resend', 'resend', [CompletionResultType]::ParameterValue, 'Send the mail of a user''s request again')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Freeze the account: the first step')
            [CompletionResult]::new('checkout', 'checkout', [CompletionResultType]::ParameterValue, 'Nothing is owed any more: the second step')
            [CompletionResult]::new('terminate', 'terminate', [CompletionResultType]::ParameterValue, 'Delete the account: the last step')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Withdraw the request; the account is unfrozen')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;deletion-request;help;list' {
            break
        }
        'mno;hub;deletion-request;help;show' {
            break
        }
        'mno;hub;deletion-request;help;create' {
            break
        }
        'mno;hub;deletion-request;help;resend' {
            break
        }
        'mno;hub;deletion-request;help;freeze' {
            break
        }
        'mno;hub;deletion-request;help;checkout' {
            break
        }
        'mno;hub;deletion-request;help;terminate' {
            break
        }
        'mno;hub;deletion-request;help;cancel' {
            break
        }
        'mno;hub;deletion-request;help;help' {
            break
        }
        'mno;hub;mail' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send a mail at once, to see that the configuration works')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;mail;test' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'From this tenant''s own sender: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;mail;help' {
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send a mail at once, to see that the configuration works')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;mail;help;test' {
            break
        }
        'mno;hub;mail;help;help' {
            break
        }
        'mno;hub;mail-template' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the mails that the platform sends, with a tenant''s own words')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the mails that the platform sends, with a tenant''s own words')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the words that are used for a mail')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a tenant''s own words for a mail; they are tried first')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to our words')
            [CompletionResult]::new('preview', 'preview', [CompletionResultType]::ParameterValue, 'Show a mail as it would look, with made-up values')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;mail-template;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;mail-template;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;mail-template;show' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'The language: `en`, `pt-BR`')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;mail-template;set' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'The language: `en`, `pt-BR`')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'The subject''s template')
            [CompletionResult]::new('--text-file', '--text-file', [CompletionResultType]::ParameterName, 'File with the plain text''s template, `-` for stdin')
            [CompletionResult]::new('--html-file', '--html-file', [CompletionResultType]::ParameterName, 'File with the HTML''s template, `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;mail-template;reset' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'The language: `en`, `pt-BR`')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;mail-template;preview' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant: uid or slug')
            [CompletionResult]::new('--locale', '--locale', [CompletionResultType]::ParameterName, 'The language: `en`, `pt-BR`')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Words that are not kept yet: the subject''s template')
            [CompletionResult]::new('--text-file', '--text-file', [CompletionResultType]::ParameterName, 'File with the plain text''s template')
            [CompletionResult]::new('--html-file', '--html-file', [CompletionResultType]::ParameterName, 'File with the HTML''s template')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;mail-template;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the mails that the platform sends, with a tenant''s own words')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the words that are used for a mail')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a tenant''s own words for a mail; they are tried first')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to our words')
            [CompletionResult]::new('preview', 'preview', [CompletionResultType]::ParameterValue, 'Show a mail as it would look, with made-up values')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;mail-template;help;list' {
            break
        }
        'mno;hub;mail-template;help;show' {
            break
        }
        'mno;hub;mail-template;help;set' {
            break
        }
        'mno;hub;mail-template;help;reset' {
            break
        }
        'mno;hub;mail-template;help;preview' {
            break
        }
        'mno;hub;mail-template;help;help' {
            break
        }
        'mno;hub;audit' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List administrative acts, the newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List administrative acts, the newest first')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write administrative acts into a file')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that no entry was changed or removed')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'For how long the audit is kept')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;audit;list' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Only in this tenant: uid or slug')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Only in this organization: uid')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only by, as or about this user: uid or e-mail')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Only this act, such as `member.add`')
            [CompletionResult]::new('--request', '--request', [CompletionResultType]::ParameterName, 'Only of this request')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Not before, such as `2026-01-31`')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Before')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Only with this text in the act, its subject, the actor''s name or the detail')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;audit;ls' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Only in this tenant: uid or slug')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Only in this organization: uid')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only by, as or about this user: uid or e-mail')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Only this act, such as `member.add`')
            [CompletionResult]::new('--request', '--request', [CompletionResultType]::ParameterName, 'Only of this request')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Not before, such as `2026-01-31`')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Before')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Only with this text in the act, its subject, the actor''s name or the detail')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;audit;export' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Only in this tenant: uid or slug')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Only in this organization: uid')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only by, as or about this user: uid or e-mail')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Only this act, such as `member.add`')
            [CompletionResult]::new('--request', '--request', [CompletionResultType]::ParameterName, 'Only of this request')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Not before, such as `2026-01-31`')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Before')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Only with this text in the act, its subject, the actor''s name or the detail')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'As JSON lines or as CSV')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;audit;verify' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Only the entries of this tenant: uid or slug')
            [CompletionResult]::new('--anchor', '--anchor', [CompletionResultType]::ParameterName, 'The end of a chain that an earlier verification showed, `CHAIN:SEQ:HASH`; several times')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;audit;retention' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show it')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set it; what is older is removed from then on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;audit;retention;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;audit;retention;set' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;hub;audit;retention;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show it')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set it; what is older is removed from then on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;audit;retention;help;show' {
            break
        }
        'mno;hub;audit;retention;help;set' {
            break
        }
        'mno;hub;audit;retention;help;help' {
            break
        }
        'mno;hub;audit;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List administrative acts, the newest first')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write administrative acts into a file')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that no entry was changed or removed')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'For how long the audit is kept')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;audit;help;list' {
            break
        }
        'mno;hub;audit;help;export' {
            break
        }
        'mno;hub;audit;help;verify' {
            break
        }
        'mno;hub;audit;help;retention' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show it')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set it; what is older is removed from then on')
            break
        }
        'mno;hub;audit;help;retention;show' {
            break
        }
        'mno;hub;audit;help;retention;set' {
            break
        }
        'mno;hub;audit;help;help' {
            break
        }
        'mno;hub;help' {
            [CompletionResult]::new('tenant', 'tenant', [CompletionResultType]::ParameterValue, 'Platform owners with their own customers')
            [CompletionResult]::new('theme', 'theme', [CompletionResultType]::ParameterValue, 'How a tenant''s frontend looks')
            [CompletionResult]::new('division', 'division', [CompletionResultType]::ParameterValue, 'Parts of a tenant with customers and staff of their own')
            [CompletionResult]::new('staff', 'staff', [CompletionResultType]::ParameterValue, 'The tenant''s own people: their roles and their clients')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'People')
            [CompletionResult]::new('org', 'org', [CompletionResultType]::ParameterValue, 'Organizations: customer companies')
            [CompletionResult]::new('member', 'member', [CompletionResultType]::ParameterValue, 'Who belongs to an organization, in which role')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'A tenant''s own roles for members of organizations')
            [CompletionResult]::new('team', 'team', [CompletionResultType]::ParameterValue, 'Teams: members of an organization who share access to some of its apps')
            [CompletionResult]::new('access-request', 'access-request', [CompletionResultType]::ParameterValue, 'Requests of support staff to look into an organization')
            [CompletionResult]::new('acl', 'acl', [CompletionResultType]::ParameterValue, 'Who may do what, and why')
            [CompletionResult]::new('app', 'app', [CompletionResultType]::ParameterValue, 'Apps of the marketplace')
            [CompletionResult]::new('subscription', 'subscription', [CompletionResultType]::ParameterValue, 'What an organization subscribed to')
            [CompletionResult]::new('instance', 'instance', [CompletionResultType]::ParameterValue, 'App instances: what subscriptions pay for')
            [CompletionResult]::new('listing', 'listing', [CompletionResultType]::ParameterValue, 'What a marketplace offers, and what it says of each app')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'What people say about apps')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'API keys')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'Sign-ins and tokens of users')
            [CompletionResult]::new('identity', 'identity', [CompletionResultType]::ParameterValue, 'How people are known where they sign in through another place')
            [CompletionResult]::new('impersonation', 'impersonation', [CompletionResultType]::ParameterValue, 'Staff acting as customers')
            [CompletionResult]::new('dashboard', 'dashboard', [CompletionResultType]::ParameterValue, 'Dashboards of people, and templates of tenants')
            [CompletionResult]::new('widget', 'widget', [CompletionResultType]::ParameterValue, 'Reports on dashboards')
            [CompletionResult]::new('kpi', 'kpi', [CompletionResultType]::ParameterValue, 'Figures that are watched, on dashboards and their widgets')
            [CompletionResult]::new('alert', 'alert', [CompletionResultType]::ParameterValue, 'Who is told when a KPI misses its target')
            [CompletionResult]::new('invitation', 'invitation', [CompletionResultType]::ParameterValue, 'Invitations into organizations, by e-mail')
            [CompletionResult]::new('deletion-request', 'deletion-request', [CompletionResultType]::ParameterValue, 'Requests of people to close their accounts')
            [CompletionResult]::new('mail', 'mail', [CompletionResultType]::ParameterValue, 'Whether mail goes out')
            [CompletionResult]::new('mail-template', 'mail-template', [CompletionResultType]::ParameterValue, 'The words of mails, which a tenant may set')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Who did what')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;hub;help;tenant' {
            break
        }
        'mno;hub;help;theme' {
            break
        }
        'mno;hub;help;division' {
            break
        }
        'mno;hub;help;staff' {
            break
        }
        'mno;hub;help;user' {
            break
        }
        'mno;hub;help;org' {
            break
        }
        'mno;hub;help;member' {
            break
        }
        'mno;hub;help;role' {
            break
        }
        'mno;hub;help;team' {
            break
        }
        'mno;hub;help;access-request' {
            break
        }
        'mno;hub;help;acl' {
            break
        }
        'mno;hub;help;app' {
            break
        }
        'mno;hub;help;subscription' {
            break
        }
        'mno;hub;help;instance' {
            break
        }
        'mno;hub;help;listing' {
            break
        }
        'mno;hub;help;review' {
            break
        }
        'mno;hub;help;key' {
            break
        }
        'mno;hub;help;session' {
            break
        }
        'mno;hub;help;identity' {
            break
        }
        'mno;hub;help;impersonation' {
            break
        }
        'mno;hub;help;dashboard' {
            break
        }
        'mno;hub;help;widget' {
            break
        }
        'mno;hub;help;kpi' {
            break
        }
        'mno;hub;help;alert' {
            break
        }
        'mno;hub;help;invitation' {
            break
        }
        'mno;hub;help;deletion-request' {
            break
        }
        'mno;hub;help;mail' {
            break
        }
        'mno;hub;help;mail-template' {
            break
        }
        'mno;hub;help;audit' {
            break
        }
        'mno;hub;help;help' {
            break
        }
        'mno;connec' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Records: invoices, people, accounts and what else apps share')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Queries: how lists are answered')
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'The log: who changed what, when')
            [CompletionResult]::new('rollback', 'rollback', [CompletionResultType]::ParameterValue, 'Undo what was done to a field, to a record, in a transaction, or by an app')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Reports, and the ledger facts behind them')
            [CompletionResult]::new('share', 'share', [CompletionResultType]::ParameterValue, 'Sharing rules: what each app may read and write, and who wins')
            [CompletionResult]::new('webhook', 'webhook', [CompletionResultType]::ParameterValue, 'Who is told about changes, and how that goes')
            [CompletionResult]::new('batch', 'batch', [CompletionResultType]::ParameterValue, 'Several operations in one request')
            [CompletionResult]::new('entity', 'entity', [CompletionResultType]::ParameterValue, 'Definitions: what entities and fields there are, and adding more')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;record' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List records')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List records')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a record')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a record')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a record: what the file leaves out stays')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Take a record away; the log keeps what it was')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Take a record away; the log keeps what it was')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Hide a record in published frontends: its status becomes ARCHIVED')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Bring an archived record back: its status becomes that of a new one')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Fold duplicates into a record')
            [CompletionResult]::new('commit', 'commit', [CompletionResultType]::ParameterValue, 'Push a record to apps, or keep it from them')
            [CompletionResult]::new('example', 'example', [CompletionResultType]::ParameterValue, 'Print a sample of a collection''s records, ready to be created')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;record;list' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Such as `status ne ''ARCHIVED'' and lines/any(l: l/quantity gt 5)`')
            [CompletionResult]::new('--orderby', '--orderby', [CompletionResultType]::ParameterName, 'Such as `updated_at desc, code`')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Words that a record''s texts must hold, or begin with')
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'Only these fields, such as `title, lines.quantity`')
            [CompletionResult]::new('--expand', '--expand', [CompletionResultType]::ParameterName, 'Add the records that these refer to, such as `organization_id`')
            [CompletionResult]::new('--top', '--top', [CompletionResultType]::ParameterName, 'How many, 1 to 1000')
            [CompletionResult]::new('--skip', '--skip', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Page by cursor: empty to begin, then what the page before said')
            [CompletionResult]::new('--mapped-to', '--mapped-to', [CompletionResultType]::ParameterName, 'Only what this app instance knows: cld-…')
            [CompletionResult]::new('--not-mapped-to', '--not-mapped-to', [CompletionResultType]::ParameterName, 'Only what this app instance does not know')
            [CompletionResult]::new('--countries', '--countries', [CompletionResultType]::ParameterName, 'Countries as ISO 3166 codes of two or three letters, or as names; as they were sent when absent')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'All as they were, by id: at a time, or after the change with this number')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'With `--as-of`: the page after this one, as a list names it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--no-count', '--no-count', [CompletionResultType]::ParameterName, 'Do not count how many match in all')
            [CompletionResult]::new('--external-ids', '--external-ids', [CompletionResultType]::ParameterName, 'Ids and references as lists, with what other systems call the records')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;record;ls' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Such as `status ne ''ARCHIVED'' and lines/any(l: l/quantity gt 5)`')
            [CompletionResult]::new('--orderby', '--orderby', [CompletionResultType]::ParameterName, 'Such as `updated_at desc, code`')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Words that a record''s texts must hold, or begin with')
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'Only these fields, such as `title, lines.quantity`')
            [CompletionResult]::new('--expand', '--expand', [CompletionResultType]::ParameterName, 'Add the records that these refer to, such as `organization_id`')
            [CompletionResult]::new('--top', '--top', [CompletionResultType]::ParameterName, 'How many, 1 to 1000')
            [CompletionResult]::new('--skip', '--skip', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Page by cursor: empty to begin, then what the page before said')
            [CompletionResult]::new('--mapped-to', '--mapped-to', [CompletionResultType]::ParameterName, 'Only what this app instance knows: cld-…')
            [CompletionResult]::new('--not-mapped-to', '--not-mapped-to', [CompletionResultType]::ParameterName, 'Only what this app instance does not know')
            [CompletionResult]::new('--countries', '--countries', [CompletionResultType]::ParameterName, 'Countries as ISO 3166 codes of two or three letters, or as names; as they were sent when absent')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'All as they were, by id: at a time, or after the change with this number')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'With `--as-of`: the page after this one, as a list names it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--no-count', '--no-count', [CompletionResultType]::ParameterName, 'Do not count how many match in all')
            [CompletionResult]::new('--external-ids', '--external-ids', [CompletionResultType]::ParameterName, 'Ids and references as lists, with what other systems call the records')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;record;show' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'As it was: at a time, or after the change with this number')
            [CompletionResult]::new('--expand', '--expand', [CompletionResultType]::ParameterName, 'Add what these refer to, such as `organization_id`; `matching_records`: what looks like the same thing')
            [CompletionResult]::new('--countries', '--countries', [CompletionResultType]::ParameterName, 'Countries as ISO 3166 codes of two or three letters, or as names; as they were sent when absent')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--external-ids', '--external-ids', [CompletionResultType]::ParameterName, 'Ids and references as lists, with what other systems call the records')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;record;create' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the record as JSON, `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;record;update' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the fields as JSON, `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;record;delete' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;record;rm' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;record;archive' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;record;restore' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;record;merge' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the values that the record is to have, `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;record;commit' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'App instance that is to have it: cld-…')
            [CompletionResult]::new('--without', '--without', [CompletionResultType]::ParameterName, 'App instance that is not to have it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;record;example' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;record;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List records')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a record')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a record')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a record: what the file leaves out stays')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Take a record away; the log keeps what it was')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Hide a record in published frontends: its status becomes ARCHIVED')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Bring an archived record back: its status becomes that of a new one')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Fold duplicates into a record')
            [CompletionResult]::new('commit', 'commit', [CompletionResultType]::ParameterValue, 'Push a record to apps, or keep it from them')
            [CompletionResult]::new('example', 'example', [CompletionResultType]::ParameterValue, 'Print a sample of a collection''s records, ready to be created')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;record;help;list' {
            break
        }
        'mno;connec;record;help;show' {
            break
        }
        'mno;connec;record;help;create' {
            break
        }
        'mno;connec;record;help;update' {
            break
        }
        'mno;connec;record;help;delete' {
            break
        }
        'mno;connec;record;help;archive' {
            break
        }
        'mno;connec;record;help;restore' {
            break
        }
        'mno;connec;record;help;merge' {
            break
        }
        'mno;connec;record;help;commit' {
            break
        }
        'mno;connec;record;help;example' {
            break
        }
        'mno;connec;record;help;help' {
            break
        }
        'mno;connec;query' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain how a list would be answered: condition, SQL, indexes')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;query;explain' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Such as `status ne ''ARCHIVED'' and lines/any(l: l/quantity gt 5)`')
            [CompletionResult]::new('--orderby', '--orderby', [CompletionResultType]::ParameterName, 'Such as `updated_at desc, code`')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Words that a record''s texts must hold, or begin with')
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'Only these fields, such as `title, lines.quantity`')
            [CompletionResult]::new('--expand', '--expand', [CompletionResultType]::ParameterName, 'Add the records that these refer to, such as `organization_id`')
            [CompletionResult]::new('--top', '--top', [CompletionResultType]::ParameterName, 'How many, 1 to 1000')
            [CompletionResult]::new('--skip', '--skip', [CompletionResultType]::ParameterName, 'How many to pass over')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Page by cursor: empty to begin, then what the page before said')
            [CompletionResult]::new('--mapped-to', '--mapped-to', [CompletionResultType]::ParameterName, 'Only what this app instance knows: cld-…')
            [CompletionResult]::new('--not-mapped-to', '--not-mapped-to', [CompletionResultType]::ParameterName, 'Only what this app instance does not know')
            [CompletionResult]::new('--countries', '--countries', [CompletionResultType]::ParameterName, 'Countries as ISO 3166 codes of two or three letters, or as names; as they were sent when absent')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--no-count', '--no-count', [CompletionResultType]::ParameterName, 'Do not count how many match in all')
            [CompletionResult]::new('--external-ids', '--external-ids', [CompletionResultType]::ParameterName, 'Ids and references as lists, with what other systems call the records')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;query;help' {
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain how a list would be answered: condition, SQL, indexes')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;query;help;explain' {
            break
        }
        'mno;connec;query;help;help' {
            break
        }
        'mno;connec;change' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List changes, oldest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List changes, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one change with every field that it made different')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show the history of a record, and who last set each field')
            [CompletionResult]::new('compare', 'compare', [CompletionResultType]::ParameterValue, 'Compare two moments: the records that differ, field by field')
            [CompletionResult]::new('feed', 'feed', [CompletionResultType]::ParameterValue, 'Print what changes after a cursor, one change a line')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the whole log into a file, as JSON lines')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Replay an exported log into an organization whose log is empty')
            [CompletionResult]::new('compact', 'compact', [CompletionResultType]::ParameterValue, 'Drop old changes; the newest state of every record stays')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'For how long the log is kept in full')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;change;list' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--transaction', '--transaction', [CompletionResultType]::ParameterName, 'Only of this transaction: txn-…')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Only by this app, person or key: app-…, usr-…, key-…')
            [CompletionResult]::new('--instance', '--instance', [CompletionResultType]::ParameterName, 'Only by this app instance: cld-…')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only at or after this time, or from this change on')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only at or before this time, or up to this change')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;change;ls' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--transaction', '--transaction', [CompletionResultType]::ParameterName, 'Only of this transaction: txn-…')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Only by this app, person or key: app-…, usr-…, key-…')
            [CompletionResult]::new('--instance', '--instance', [CompletionResultType]::ParameterName, 'Only by this app instance: cld-…')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only at or after this time, or from this change on')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only at or before this time, or up to this change')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;change;show' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;change;history' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;change;compare' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The earlier moment: a time, or the number of a change')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The later one; now when absent')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;change;feed' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Where to begin: the cursor that an earlier run named, or a change''s number; absent for the beginning')
            [CompletionResult]::new('--transaction', '--transaction', [CompletionResultType]::ParameterName, 'Only of this transaction: txn-…')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Only by this app, person or key: app-…, usr-…, key-…')
            [CompletionResult]::new('--instance', '--instance', [CompletionResultType]::ParameterName, 'Only by this app instance: cld-…')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only at or after this time, or from this change on')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only at or before this time, or up to this change')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on with what changes from now on, until interrupted')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;change;export' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'A file that does not exist yet, `-` for stdout')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;change;replay' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'A file of `mno connec change export`')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;change;compact' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Changes before this moment: a time, or the number of a change')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only say what would go')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;change;retention' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show it')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set it; what is older is compacted from then on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;change;retention;show' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--installation', '--installation', [CompletionResultType]::ParameterName, 'The installation: for all organizations that have none of their own')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;change;retention;set' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--installation', '--installation', [CompletionResultType]::ParameterName, 'The installation: for all organizations that have none of their own')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;change;retention;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show it')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set it; what is older is compacted from then on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;change;retention;help;show' {
            break
        }
        'mno;connec;change;retention;help;set' {
            break
        }
        'mno;connec;change;retention;help;help' {
            break
        }
        'mno;connec;change;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List changes, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one change with every field that it made different')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show the history of a record, and who last set each field')
            [CompletionResult]::new('compare', 'compare', [CompletionResultType]::ParameterValue, 'Compare two moments: the records that differ, field by field')
            [CompletionResult]::new('feed', 'feed', [CompletionResultType]::ParameterValue, 'Print what changes after a cursor, one change a line')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the whole log into a file, as JSON lines')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Replay an exported log into an organization whose log is empty')
            [CompletionResult]::new('compact', 'compact', [CompletionResultType]::ParameterValue, 'Drop old changes; the newest state of every record stays')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'For how long the log is kept in full')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;change;help;list' {
            break
        }
        'mno;connec;change;help;show' {
            break
        }
        'mno;connec;change;help;history' {
            break
        }
        'mno;connec;change;help;compare' {
            break
        }
        'mno;connec;change;help;feed' {
            break
        }
        'mno;connec;change;help;export' {
            break
        }
        'mno;connec;change;help;replay' {
            break
        }
        'mno;connec;change;help;compact' {
            break
        }
        'mno;connec;change;help;retention' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show it')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set it; what is older is compacted from then on')
            break
        }
        'mno;connec;change;help;retention;show' {
            break
        }
        'mno;connec;change;help;retention;set' {
            break
        }
        'mno;connec;change;help;help' {
            break
        }
        'mno;connec;rollback' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('preview', 'preview', [CompletionResultType]::ParameterValue, 'Show what would be written, and what stands in the way')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Roll back: all of it or nothing')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;rollback;preview' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--record', '--record', [CompletionResultType]::ParameterName, 'A record: its last change, or those since `--since`')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Only this field of the record, such as `email.address` or `lines[<id>].quantity`')
            [CompletionResult]::new('--transaction', '--transaction', [CompletionResultType]::ParameterName, 'All changes of a transaction: txn-…')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'Everything that an app (app-…) or one of its instances (cld-…) did since `--since`')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'The first change to undo, by its number or time')
            [CompletionResult]::new('--on-conflict', '--on-conflict', [CompletionResultType]::ParameterName, 'What becomes of conflicts without a choice')
            [CompletionResult]::new('--choose', '--choose', [CompletionResultType]::ParameterName, 'The choice for one conflict; can be given several times')
            [CompletionResult]::new('--expected-head', '--expected-head', [CompletionResultType]::ParameterName, 'Only if the log still ends here, as the preview said')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;rollback;run' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--record', '--record', [CompletionResultType]::ParameterName, 'A record: its last change, or those since `--since`')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Only this field of the record, such as `email.address` or `lines[<id>].quantity`')
            [CompletionResult]::new('--transaction', '--transaction', [CompletionResultType]::ParameterName, 'All changes of a transaction: txn-…')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'Everything that an app (app-…) or one of its instances (cld-…) did since `--since`')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'The first change to undo, by its number or time')
            [CompletionResult]::new('--on-conflict', '--on-conflict', [CompletionResultType]::ParameterName, 'What becomes of conflicts without a choice')
            [CompletionResult]::new('--choose', '--choose', [CompletionResultType]::ParameterName, 'The choice for one conflict; can be given several times')
            [CompletionResult]::new('--expected-head', '--expected-head', [CompletionResultType]::ParameterName, 'Only if the log still ends here, as the preview said')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;rollback;help' {
            [CompletionResult]::new('preview', 'preview', [CompletionResultType]::ParameterValue, 'Show what would be written, and what stands in the way')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Roll back: all of it or nothing')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;rollback;help;preview' {
            break
        }
        'mno;connec;rollback;help;run' {
            break
        }
        'mno;connec;rollback;help;help' {
            break
        }
        'mno;connec;report' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports there are')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the reports there are')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a report')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Compare the facts behind reports with the records')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, 'Make the facts behind reports anew from the log; reports go on meanwhile')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;report;list' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;report;ls' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;report;run' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day, such as 2026-01-31; the start of the financial year when left out')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day; today when left out')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'Length of a step; monthly when left out')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'For `invoices_summary`: invoices to customers, or bills of suppliers')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;report;check' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;report;rebuild' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;report;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports there are')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a report')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Compare the facts behind reports with the records')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, 'Make the facts behind reports anew from the log; reports go on meanwhile')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;report;help;list' {
            break
        }
        'mno;connec;report;help;run' {
            break
        }
        'mno;connec;report;help;check' {
            break
        }
        'mno;connec;report;help;rebuild' {
            break
        }
        'mno;connec;report;help;help' {
            break
        }
        'mno;connec;share' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the rules, and what comes out for each app')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set one rule, or all from a file; they hold at once')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Say what would happen to a write by an app, and why; nothing is written')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;share;show' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'Only this app instance: cld-…')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;share;set' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with all rules as JSON, `-` for stdin')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'The app instance that the rule is for, or `*`')
            [CompletionResult]::new('--collection', '--collection', [CompletionResultType]::ParameterName, 'Such as `people`, or `*`')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Such as `email` or `email.address`; the whole collection when absent')
            [CompletionResult]::new('--read', '--read', [CompletionResultType]::ParameterName, 'May the app read it? `default`: as its manifest says')
            [CompletionResult]::new('--write', '--write', [CompletionResultType]::ParameterName, 'May the app write it?')
            [CompletionResult]::new('--winner', '--winner', [CompletionResultType]::ParameterName, 'Who wins when apps disagree, for all apps')
            [CompletionResult]::new('--preferred', '--preferred', [CompletionResultType]::ParameterName, 'With `--winner preferred-app`: whose values others do not overwrite')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;share;test' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'The app instance that would write: cld-…')
            [CompletionResult]::new('--collection', '--collection', [CompletionResultType]::ParameterName, 'Such as `people`')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'The record that it would change; a new one when absent')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with what it would send, `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;share;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the rules, and what comes out for each app')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set one rule, or all from a file; they hold at once')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Say what would happen to a write by an app, and why; nothing is written')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;share;help;show' {
            break
        }
        'mno;connec;share;help;set' {
            break
        }
        'mno;connec;share;help;test' {
            break
        }
        'mno;connec;share;help;help' {
            break
        }
        'mno;connec;webhook' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the app instances that are told')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the app instances that are told')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one with its latest deliveries')
            [CompletionResult]::new('attempts', 'attempts', [CompletionResultType]::ParameterValue, 'List what was tried, newest first, with what was answered')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send a test at once and see what the receiver answers')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Send what is open at once, also when it was disabled')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Tell it again from a place in the log, or pass over what comes before')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Tell a disabled one again, from where it stood')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop telling it; its place in the log stays')
            [CompletionResult]::new('secret', 'secret', [CompletionResultType]::ParameterValue, 'Show the secret with which its notifications are signed (Standard Webhooks)')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;webhook;list' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;webhook;ls' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;webhook;show' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;webhook;attempts' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;webhook;test' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;webhook;retry' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;webhook;replay' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first change to tell: its number, or a time such as 2026-01-31T10:00:00Z')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;webhook;enable' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;webhook;disable' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for those who look')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;webhook;secret' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'An organization (org-…) or an app instance (cld-…)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;webhook;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the app instances that are told')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one with its latest deliveries')
            [CompletionResult]::new('attempts', 'attempts', [CompletionResultType]::ParameterValue, 'List what was tried, newest first, with what was answered')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send a test at once and see what the receiver answers')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Send what is open at once, also when it was disabled')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Tell it again from a place in the log, or pass over what comes before')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Tell a disabled one again, from where it stood')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop telling it; its place in the log stays')
            [CompletionResult]::new('secret', 'secret', [CompletionResultType]::ParameterValue, 'Show the secret with which its notifications are signed (Standard Webhooks)')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;webhook;help;list' {
            break
        }
        'mno;connec;webhook;help;show' {
            break
        }
        'mno;connec;webhook;help;attempts' {
            break
        }
        'mno;connec;webhook;help;test' {
            break
        }
        'mno;connec;webhook;help;retry' {
            break
        }
        'mno;connec;webhook;help;replay' {
            break
        }
        'mno;connec;webhook;help;enable' {
            break
        }
        'mno;connec;webhook;help;disable' {
            break
        }
        'mno;connec;webhook;help;secret' {
            break
        }
        'mno;connec;webhook;help;help' {
            break
        }
        'mno;connec;batch' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run up to 50 operations in order; fails when one of them does, after the others ran')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;batch;run' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the operations as JSON: a list, or `{"sequential": true, "ops": […]}`; `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;batch;help' {
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run up to 50 operations in order; fails when one of them does, after the others ran')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;batch;help;run' {
            break
        }
        'mno;connec;batch;help;help' {
            break
        }
        'mno;connec;entity' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the entities')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the entities')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an entity with its fields')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Say what a file would change, and what that would do to stored records')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Add entities and fields, or change what was added')
            [CompletionResult]::new('strict', 'strict', [CompletionResultType]::ParameterValue, 'Refuse, or keep, fields that no definition knows')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;entity;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;entity;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;entity;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;entity;diff' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'TOML with `[[entity]]` tables, `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;entity;apply' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'TOML with `[[entity]]` tables, `-` for stdin')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Also when records would not fit any more: they stay as they are')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;entity;strict' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show whether a tenant refuses them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Switch that; it holds everywhere within a second')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;entity;strict;show' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;entity;strict;set' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'Uid or slug')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;connec;entity;strict;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show whether a tenant refuses them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Switch that; it holds everywhere within a second')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;entity;strict;help;show' {
            break
        }
        'mno;connec;entity;strict;help;set' {
            break
        }
        'mno;connec;entity;strict;help;help' {
            break
        }
        'mno;connec;entity;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the entities')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an entity with its fields')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Say what a file would change, and what that would do to stored records')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Add entities and fields, or change what was added')
            [CompletionResult]::new('strict', 'strict', [CompletionResultType]::ParameterValue, 'Refuse, or keep, fields that no definition knows')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;entity;help;list' {
            break
        }
        'mno;connec;entity;help;show' {
            break
        }
        'mno;connec;entity;help;diff' {
            break
        }
        'mno;connec;entity;help;apply' {
            break
        }
        'mno;connec;entity;help;strict' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show whether a tenant refuses them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Switch that; it holds everywhere within a second')
            break
        }
        'mno;connec;entity;help;strict;show' {
            break
        }
        'mno;connec;entity;help;strict;set' {
            break
        }
        'mno;connec;entity;help;help' {
            break
        }
        'mno;connec;help' {
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Records: invoices, people, accounts and what else apps share')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Queries: how lists are answered')
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'The log: who changed what, when')
            [CompletionResult]::new('rollback', 'rollback', [CompletionResultType]::ParameterValue, 'Undo what was done to a field, to a record, in a transaction, or by an app')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Reports, and the ledger facts behind them')
            [CompletionResult]::new('share', 'share', [CompletionResultType]::ParameterValue, 'Sharing rules: what each app may read and write, and who wins')
            [CompletionResult]::new('webhook', 'webhook', [CompletionResultType]::ParameterValue, 'Who is told about changes, and how that goes')
            [CompletionResult]::new('batch', 'batch', [CompletionResultType]::ParameterValue, 'Several operations in one request')
            [CompletionResult]::new('entity', 'entity', [CompletionResultType]::ParameterValue, 'Definitions: what entities and fields there are, and adding more')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;connec;help;record' {
            break
        }
        'mno;connec;help;query' {
            break
        }
        'mno;connec;help;change' {
            break
        }
        'mno;connec;help;rollback' {
            break
        }
        'mno;connec;help;report' {
            break
        }
        'mno;connec;help;share' {
            break
        }
        'mno;connec;help;webhook' {
            break
        }
        'mno;connec;help;batch' {
            break
        }
        'mno;connec;help;entity' {
            break
        }
        'mno;connec;help;help' {
            break
        }
        'mno;impac' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Reports over an organization''s books')
            [CompletionResult]::new('widget', 'widget', [CompletionResultType]::ParameterValue, 'What dashboards show')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;impac;report' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports there are')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the reports there are')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a report')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;impac;report;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;impac;report;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;impac;report;run' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day, such as 2026-01-31; by default the last twelve months')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day; today when left out')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'Length of a step')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;impac;report;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports there are')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a report')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;impac;report;help;list' {
            break
        }
        'mno;impac;report;help;run' {
            break
        }
        'mno;impac;report;help;help' {
            break
        }
        'mno;impac;widget' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the widgets there are')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the widgets there are')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a widget shows, as JSON; without an organization, what it is')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;impac;widget;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;impac;widget;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;impac;widget;show' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid; may be given several times')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day, such as 2026-01-31; by default the last twelve months')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day; today when left out')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'Length of a step')
            [CompletionResult]::new('--currency', '--currency', [CompletionResultType]::ParameterName, 'Show amounts in this currency')
            [CompletionResult]::new('--entity', '--entity', [CompletionResultType]::ParameterName, 'Of invoices: whose')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Of invoices: the order')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Of invoices: how many customers or suppliers at most')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;impac;widget;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the widgets there are')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a widget shows, as JSON; without an organization, what it is')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;impac;widget;help;list' {
            break
        }
        'mno;impac;widget;help;show' {
            break
        }
        'mno;impac;widget;help;help' {
            break
        }
        'mno;impac;help' {
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Reports over an organization''s books')
            [CompletionResult]::new('widget', 'widget', [CompletionResultType]::ParameterValue, 'What dashboards show')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;impac;help;report' {
            break
        }
        'mno;impac;help;widget' {
            break
        }
        'mno;impac;help;help' {
            break
        }
        'mno;nex' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('instance', 'instance', [CompletionResultType]::ParameterValue, 'One set of containers per customer')
            [CompletionResult]::new('rack', 'rack', [CompletionResultType]::ParameterValue, 'Machines that run instances')
            [CompletionResult]::new('image', 'image', [CompletionResultType]::ParameterValue, 'Images that instances are made of')
            [CompletionResult]::new('sample-app', 'sample-app', [CompletionResultType]::ParameterValue, 'Serve the sample app')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;nex;instance' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an instance of a hosted app for an organization')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List instances, the newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List instances, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an instance, what it is made of and what happened to it')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Print the end of a container''s log')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Let an instance rest: its containers stop, its data stays')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Wake an instance that rests')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove an instance with its data')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove an instance with its data')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;nex;instance;create' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organization: uid')
            [CompletionResult]::new('--app', '--app', [CompletionResultType]::ParameterName, 'The app: short name in the catalogue')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Its name; the app''s when left out')
            [CompletionResult]::new('--ttl', '--ttl', [CompletionResultType]::ParameterName, 'Remove it with its data after this time, such as `90s`, `30m`, `2h` or `7d`')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is running')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;instance;list' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Only this organization''s: uid')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those of which nothing is left, too')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;instance;ls' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Only this organization''s: uid')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those of which nothing is left, too')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;instance;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;instance;logs' {
            [CompletionResult]::new('--container', '--container', [CompletionResultType]::ParameterName, 'A service beside the app, such as `db`')
            [CompletionResult]::new('--lines', '--lines', [CompletionResultType]::ParameterName, 'How many lines')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;instance;stop' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it rests')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;instance;start' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is running')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;instance;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is gone')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;instance;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it is gone')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;instance;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an instance of a hosted app for an organization')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List instances, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an instance, what it is made of and what happened to it')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Print the end of a container''s log')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Let an instance rest: its containers stop, its data stays')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Wake an instance that rests')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove an instance with its data')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;nex;instance;help;create' {
            break
        }
        'mno;nex;instance;help;list' {
            break
        }
        'mno;nex;instance;help;show' {
            break
        }
        'mno;nex;instance;help;logs' {
            break
        }
        'mno;nex;instance;help;stop' {
            break
        }
        'mno;nex;instance;help;start' {
            break
        }
        'mno;nex;instance;help;delete' {
            break
        }
        'mno;nex;instance;help;help' {
            break
        }
        'mno;nex;rack' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the racks, looked at now')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the racks, looked at now')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;nex;rack;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;rack;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;rack;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the racks, looked at now')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;nex;rack;help;list' {
            break
        }
        'mno;nex;rack;help;help' {
            break
        }
        'mno;nex;image' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the images on the engine')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the images on the engine')
            [CompletionResult]::new('build', 'build', [CompletionResultType]::ParameterValue, 'Build the sample app''s image on the engine, out of this executable and without a registry')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;nex;image;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;image;ls' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;image;build' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Even when an image of the same files is there')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;image;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the images on the engine')
            [CompletionResult]::new('build', 'build', [CompletionResultType]::ParameterValue, 'Build the sample app''s image on the engine, out of this executable and without a registry')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;nex;image;help;list' {
            break
        }
        'mno;nex;image;help;build' {
            break
        }
        'mno;nex;image;help;help' {
            break
        }
        'mno;nex;sample-app' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Address and port')
            [CompletionResult]::new('--entries', '--entries', [CompletionResultType]::ParameterName, 'Folder of its entries')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;nex;help' {
            [CompletionResult]::new('instance', 'instance', [CompletionResultType]::ParameterValue, 'One set of containers per customer')
            [CompletionResult]::new('rack', 'rack', [CompletionResultType]::ParameterValue, 'Machines that run instances')
            [CompletionResult]::new('image', 'image', [CompletionResultType]::ParameterValue, 'Images that instances are made of')
            [CompletionResult]::new('sample-app', 'sample-app', [CompletionResultType]::ParameterValue, 'Serve the sample app: what its container runs')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;nex;help;instance' {
            break
        }
        'mno;nex;help;rack' {
            break
        }
        'mno;nex;help;image' {
            break
        }
        'mno;nex;help;sample-app' {
            break
        }
        'mno;nex;help;help' {
            break
        }
        'mno;serve' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Address and port; port 0 lets the system choose')
            [CompletionResult]::new('--public-url', '--public-url', [CompletionResultType]::ParameterName, 'How people reach this server, for links that it hands out')
            [CompletionResult]::new('--apps-domain', '--apps-domain', [CompletionResultType]::ParameterName, 'Hosted apps answer at `<instance>.<this domain>`')
            [CompletionResult]::new('--catalog', '--catalog', [CompletionResultType]::ParameterName, 'Catalogue of apps in place of the built-in one')
            [CompletionResult]::new('--docker-host', '--docker-host', [CompletionResultType]::ParameterName, 'Docker engine of hosted apps, such as `unix:///var/run/docker.sock`')
            [CompletionResult]::new('--hub-url', '--hub-url', [CompletionResultType]::ParameterName, 'Where the Hub is, for a service that runs alone')
            [CompletionResult]::new('--connec-url', '--connec-url', [CompletionResultType]::ParameterName, 'Where Connec! is, for an Impac! that runs alone')
            [CompletionResult]::new('--service-key-file', '--service-key-file', [CompletionResultType]::ParameterName, 'File with the token of a service key, for a service that runs alone')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Fill an empty platform with a demo tenant, and print how to sign in')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;job' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List jobs, the newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List jobs, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job with its last error')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Run a dead or waiting job now')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;job;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only with this status')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only of this kind')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;job;ls' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only with this status')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only of this kind')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page after this one, as a list names it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many rows, 1 to 1000')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;job;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;job;retry' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;job;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List jobs, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job with its last error')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Run a dead or waiting job now')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;job;help;list' {
            break
        }
        'mno;job;help;show' {
            break
        }
        'mno;job;help;retry' {
            break
        }
        'mno;job;help;help' {
            break
        }
        'mno;db' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring the schema up to date')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which migrations are applied')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Write everything to a file, while a server may work')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Load a backup into an empty database')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;db;migrate' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;db;status' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;db;backup' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;db;restore' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;db;help' {
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring the schema up to date')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which migrations are applied')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Write everything to a file, while a server may work')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Load a backup into an empty database')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;db;help;migrate' {
            break
        }
        'mno;db;help;status' {
            break
        }
        'mno;db;help;backup' {
            break
        }
        'mno;db;help;restore' {
            break
        }
        'mno;db;help;help' {
            break
        }
        'mno;config' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every setting, its value, and where the value came from')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;config;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;config;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every setting, its value, and where the value came from')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;config;help;show' {
            break
        }
        'mno;config;help;help' {
            break
        }
        'mno;completions' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;man' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print data')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'Speak to this server, such as `http://127.0.0.1:7000`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'File with the token for that server (or the variable `MNO_TOKEN`)')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Folder of the embedded database and the keys')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'PostgreSQL in place of the embedded database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file in place of mno.toml')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Folder to write them to; it is created')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print data and errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log more; twice for everything')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'mno;help' {
            [CompletionResult]::new('hub', 'hub', [CompletionResultType]::ParameterValue, 'Customers, permissions, apps and subscriptions')
            [CompletionResult]::new('connec', 'connec', [CompletionResultType]::ParameterValue, 'Shared business data: records, their history, webhooks')
            [CompletionResult]::new('impac', 'impac', [CompletionResultType]::ParameterValue, 'Reports and widgets')
            [CompletionResult]::new('nex', 'nex', [CompletionResultType]::ParameterValue, 'Hosted apps')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Start the platform, or some of its services')
            [CompletionResult]::new('job', 'job', [CompletionResultType]::ParameterValue, 'Durable background jobs')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'The database: migrations, backup, restore')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Configuration')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write man pages')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'mno;help;hub' {
            break
        }
        'mno;help;connec' {
            break
        }
        'mno;help;impac' {
            break
        }
        'mno;help;nex' {
            break
        }
        'mno;help;serve' {
            break
        }
        'mno;help;job' {
            break
        }
        'mno;help;db' {
            break
        }
        'mno;help;config' {
            break
        }
        'mno;help;completions' {
            break
        }
        'mno;help;man' {
            break
        }
        'mno;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
