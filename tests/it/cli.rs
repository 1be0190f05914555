//! The command line: the same words and the same JSON whether it works on the data folder or speaks to a server, and exit
//! codes that scripts can rely on.

use serde_json::{Value, json};

use crate::support::{Engine, Home, Server, on_both_engines};

on_both_engines!(an_operator_sets_up_a_customer_locally, an_operator_sets_up_a_customer_at_a_server);

fn an_operator_sets_up_a_customer_locally(engine: &Engine) {
    let home = Home::on(engine);
    set_up(&home);
}

fn an_operator_sets_up_a_customer_at_a_server(engine: &Engine) {
    let (home, away) = (Home::on(engine), Home::new());
    let server = Server::start(&home, &[]);
    // Somebody else's machine, with nothing but the address and a token.
    let token = away.file("token", &home.operator_token());
    set_up(&away.with("MNO_SERVER", &server.url).with("MNO_TOKEN_FILE", &token));
}

fn set_up(home: &Home) {
    let tenant = home.json(&["hub", "tenant", "create", "acme", "--name", "Acme Ltd"]);
    assert!(tenant["uid"].is_string() && tenant["api_key"].is_string() && tenant["api_secret"].is_string(), "{tenant}");
    let password = home.file("password", "correct horse battery\n");
    let ann = home.json(&["hub", "user", "create", "Ann@acme.test", "--tenant", "acme", "--password-file", &password, "--name", "Ann"]);
    assert!(ann["uid"].as_str().unwrap().starts_with("usr-") && ann["email"] == "ann@acme.test", "{ann}");
    let stdin = ["hub", "user", "create", "ben@acme.test", "--tenant", "acme", "--password-file", "-", "-q"];
    let ben = home.mno_with_stdin(&stdin, "another long password\n").ok();
    assert!(ben.stdout.starts_with("usr-") && ben.stdout.lines().count() == 1, "-q prints only the id: {}", ben.stdout);
    let org = home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--currency", "EUR", "--owner", "ann@acme.test"]);
    let org_uid = org["uid"].as_str().unwrap();
    assert!(org_uid.starts_with("org-"), "{org}");
    let member = home.json(&["hub", "member", "add", "--org", org_uid, "--user", "ben@acme.test", "--role", "Member"]);
    assert_eq!((member["role"].as_str(), member["user"].as_str()), (Some("Member"), Some(ben.stdout.trim())));

    let check = |user: &str, action: &str, code: i32| {
        let ran = home.mno(&["-o", "json", "hub", "acl", "check", "--user", user, "--org", org_uid, "--action", action]).exits(code);
        let decision = ran.json();
        assert_eq!(decision["allowed"], code == 0, "{decision}");
        assert!(!decision["because"].as_array().unwrap().is_empty());
        decision["because"][0].as_str().unwrap().to_owned()
    };
    check("ann@acme.test", "manage_billing", 0);
    let because = check("ben@acme.test", "purchase", 3);
    assert!(because.contains("Member of Atlas"), "{because}");
    let matrix = home.json(&["hub", "acl", "show", "--user", "ben@acme.test"]);
    assert_eq!(matrix["items"][0]["organization"], org_uid);
    assert!(matrix["items"][0]["actions"].as_object().unwrap().len() > 10);

    // On her tenant, too; and for staff what they reach.
    assert_eq!(matrix["tenant"]["browse"]["allowed"], json!(true), "{}", matrix["tenant"]);
    home.json(&["hub", "user", "create", "sam@acme.test", "--tenant", "acme", "--admin-role", "admin"]);
    let staff = home.json(&["hub", "acl", "show", "--user", "sam@acme.test", "--limit", "1"]);
    assert_eq!((&staff["items"][0]["organization"], &staff["items"][0]["role"]), (&json!(org_uid), &json!(null)));
    assert_eq!(staff["tenant"]["manage_staff"]["allowed"], json!(true), "{}", staff["tenant"]);
    home.mno(&["hub", "acl", "who", "--action", "read"]).exits(2).says("--org");
    let first = home.json(&["hub", "member", "list", "--org", org_uid, "--limit", "1"]);
    let next = first["next_page"].as_str().unwrap();
    let second = home.json(&["hub", "member", "list", "--org", org_uid, "--limit", "1", "--page", next]);
    assert_ne!(first["items"][0]["user"], second["items"][0]["user"]);

    home.mno(&["hub", "member", "update", "--org", org_uid, "--user", "ben@acme.test", "--role", "Admin"]).ok().says("now Admin");
    check("ben@acme.test", "purchase", 0);
    home.mno(&["hub", "member", "remove", "--org", org_uid, "--user", "ben@acme.test"]).exits(2).says("--yes");
    home.mno(&["hub", "member", "remove", "--org", org_uid, "--user", "ben@acme.test", "--yes"]).ok();
    assert_eq!(home.json(&["hub", "member", "list", "--org", org_uid])["items"].as_array().unwrap().len(), 1);
    home.mno(&["--yes", "hub", "member", "remove", "--org", org_uid, "--user", "ann@acme.test"]).exits(5).says("last Super Admin");

    let app = home.json(&["hub", "app", "create", "till", "--name", "Till", "--webhook-url", "https://till.test/hook"]);
    assert!(app["app"]["uid"].as_str().unwrap().starts_with("app-") && app["api_key"].is_string(), "{app}");
    let updated = home.json(&["hub", "app", "update", "till", "--webhook-url", "https://till.test/other"]);
    assert_eq!(updated["webhook_url"], "https://till.test/other");
    assert_eq!(
        updated["connec"],
        json!({"data": null, "webhook": {"external_ids": false, "payload": "detailed", "entities": null, "country_format": null}})
    );
    let toml = "[data.invoices]\nwrite = false\n[webhook]\npayload = \"legacy\"\nentities = [\"invoices\"]\n";
    let shares = home.file("connec.toml", toml);
    let updated = home.json(&["hub", "app", "update", "till", "--connec-file", &shares]);
    let of_invoices = json!({"invoices": {"read": true, "write": false, "read_fields": null, "write_fields": null}});
    assert_eq!(updated["connec"]["data"], of_invoices);
    assert_eq!(home.json(&["hub", "app", "update", "till", "--name", "Till 2"])["connec"], updated["connec"], "what is left out stays");
    let shown = home.mno(&["hub", "app", "show", "till"]).ok().stdout;
    assert!(shown.contains("invoices: read") && shown.contains("type and id, of invoices"), "{shown}");
    let wrong = home.mno_with_stdin(&["hub", "app", "update", "till", "--connec-file", "-"], "[webhook]\npaylod = \"x\"\n");
    wrong.exits(2).says("paylod");
    let wrong = home.mno_with_stdin(&["hub", "app", "update", "till", "--connec-file", "-"], r#"{"data": {"in voices": {}}}"#);
    wrong.exits(2).says("in voices");
    let other = home.json(&["hub", "app", "create", "scales", "--connec-file", &shares]);
    assert_eq!(other["app"]["connec"]["data"], of_invoices);
    let subscription = home.json(&["hub", "subscription", "create", "--org", org_uid, "--app", "till", "--wait"]);
    assert_eq!(subscription["status"], "running");
    assert!(subscription["instance"].as_str().unwrap().starts_with("cld-"), "{subscription}");
    home.mno(&["hub", "subscription", "create", "--org", org_uid, "--app", "till"]).exits(5).says("already has");
    let uid = subscription["uid"].as_str().unwrap();
    assert_eq!(home.json(&["hub", "subscription", "list", "--org", org_uid])["items"][0]["uid"], uid);
    home.mno(&["hub", "subscription", "delete", uid]).exits(2).says("--yes");
    assert_eq!(home.json(&["--yes", "hub", "subscription", "delete", uid])["status"], "terminated");

    let session = home.mno(&["hub", "session", "create", "--user", "ann@acme.test"]).ok();
    assert!(session.stdout.starts_with("ses-") && session.stdout.lines().count() == 1, "{}", session.stdout);
    let key = home.json(&["hub", "key", "create", "--kind", "tenant", "--tenant", "acme", "--name", "shop"]);
    assert!(key["token"].as_str().unwrap().starts_with("mno_"), "{key}");
    home.mno(&["hub", "key", "revoke", key["uid"].as_str().unwrap(), "--yes"]).ok();
    let listed = home.mno(&["-o", "json", "hub", "key", "list"]).ok();
    assert!(!listed.stdout.contains(key["api_secret"].as_str().unwrap()), "secrets are shown once");

    for noun in ["tenant", "user", "org", "app", "audit"] {
        let list = home.json(&["hub", noun, "list"]);
        assert!(!list["items"].as_array().unwrap().is_empty(), "{noun}: {list}");
        assert!(list.as_object().unwrap().contains_key("next_page"), "{noun}");
        let lines = home.mno(&["-o", "jsonl", "hub", noun, "list"]).ok().stdout;
        let items: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(&items, list["items"].as_array().unwrap(), "{noun}");
        let table = home.mno(&["hub", noun, "list"]).ok().stdout;
        assert_eq!(table.lines().count(), items.len() + 1, "{noun}:\n{table}");
        assert_eq!(table.lines().next().unwrap().to_uppercase(), table.lines().next().unwrap());
    }
    assert_eq!(home.json(&["hub", "tenant", "show", "acme"])["name"], "Acme Ltd");
    assert_eq!(home.json(&["hub", "user", "show", "ann@acme.test"])["memberships"][0]["role"], "Super Admin");
    assert_eq!(home.json(&["hub", "org", "show", org_uid])["currency"], "EUR");
    assert_eq!(home.json(&["hub", "app", "show", "till"])["nid"], "till");
    let first = home.json(&["hub", "app", "list", "--limit", "1"]);
    let second = home.json(&["hub", "app", "list", "--limit", "1", "--page", first["next_page"].as_str().unwrap()]);
    assert_ne!(first["items"][0]["uid"], second["items"][0]["uid"]);
    home.json(&["job", "list"]);
}

/// One database, looked at from inside the process, through the running server that the data folder tells of, and from
/// another machine: byte for byte the same.
#[test]
fn local_and_remote_print_the_same_json() {
    let home = Home::new();
    set_up(&home);
    let org = home.json(&["hub", "org", "list"])["items"][0]["uid"].as_str().unwrap().to_owned();
    let commands: Vec<Vec<&str>> = vec![
        vec!["hub", "tenant", "list"],
        vec!["hub", "tenant", "show", "acme"],
        vec!["hub", "user", "list", "--tenant", "acme"],
        vec!["hub", "user", "show", "ann@acme.test"],
        vec!["hub", "org", "list"],
        vec!["hub", "org", "show", &org],
        vec!["hub", "member", "list", "--org", &org],
        vec!["hub", "acl", "check", "--user", "ann@acme.test", "--org", &org, "--action", "read"],
        vec!["hub", "acl", "show", "--user", "ann@acme.test"],
        vec!["hub", "app", "list"],
        vec!["hub", "app", "show", "till"],
        vec!["hub", "subscription", "list", "--org", &org, "--all"],
        vec!["hub", "key", "list"],
        vec!["hub", "audit", "list"],
        vec!["hub", "session", "create", "--user", "ann@acme.test"],
        vec!["hub", "user", "show", "nobody@acme.test"],
        vec!["hub", "app", "create", "till"],
        vec!["hub", "app", "create", "Not A Name"],
    ];
    let token = home.operator_token();
    let run = |home: &Home, arguments: &[&str]| {
        let mut all = vec!["-o", "json"];
        all.extend_from_slice(arguments);
        let ran = home.mno(&all);
        let error = serde_json::from_str::<Value>(&ran.stderr).map(|mut error| {
            error["error"]["request_id"] = Value::Null;
            error
        });
        (ran.code, ran.stdout, error.ok())
    };
    // Creating the session wrote a line of audit: look at that list before and not after.
    let local: Vec<_> = commands.iter().map(|command| run(&home, command)).collect();
    let server = Server::start(&home, &[]);
    let away = Home::new().with("MNO_SERVER", &server.url).with("MNO_TOKEN", &token);
    for (command, local) in commands.iter().zip(&local) {
        if command.contains(&"audit") {
            continue;
        }
        assert_eq!(&run(&home, command), local, "{command:?} through the running server");
        assert_eq!(&run(&away, command), local, "{command:?} from away");
    }
}

#[test]
fn exit_codes_tell_scripts_what_happened() {
    let home = Home::new();
    home.mno(&["hub", "tenant", "create", "acme"]).ok();
    home.mno(&["hub", "nonsense"]).exits(2);
    home.mno(&["hub", "user", "create", "no-email", "--tenant", "acme"]).exits(2).says("`no-email` is not an e-mail address");
    home.mno(&["hub", "user", "show", "nobody@acme.test"]).exits(4).says("hint:");
    home.mno(&["hub", "tenant", "create", "acme"]).exits(5).says("acme");
    home.mno(&["--server", "http://127.0.0.1:1", "hub", "tenant", "list"]).exits(6).says("http://127.0.0.1:1");
    home.mno(&["--server", "ftp://x", "hub", "tenant", "list"]).exits(2);
    let server = Server::start(&home, &[]);
    home.mno(&["--server", &server.url, "hub", "tenant", "list"]).exits(3);
    let wrong = home.file("wrong", "mno_opr-nobody_secret");
    home.mno(&["--server", &server.url, "--token-file", &wrong, "hub", "tenant", "list"]).exits(3);
    let json = home.mno(&["-o", "json", "--server", &server.url, "hub", "tenant", "list"]).exits(3);
    let error: Value = serde_json::from_str(&json.stderr).unwrap();
    assert_eq!(error["error"]["code"], "unauthenticated");
    assert_eq!(json.stdout, "");
}

#[test]
fn quiet_and_variables_and_flags_are_respected() {
    let home = Home::new().with("MNO_OUTPUT", "json");
    let made = home.mno(&["hub", "tenant", "create", "acme"]).ok();
    assert!(made.json()["uid"].is_string());
    let quiet = home.mno(&["-q", "-o", "table", "hub", "tenant", "show", "acme"]).ok();
    assert_eq!((quiet.stdout.trim(), quiet.stderr.as_str()), (made.json()["uid"].as_str().unwrap(), ""));
    let settings = home.json(&["config", "show"]);
    let output = settings["items"].as_array().unwrap().iter().find(|row| row["key"] == "output").unwrap();
    assert_eq!(output["origin"], "--output");
    let version = home.mno(&["--version"]).ok();
    assert_eq!(version.stdout.trim(), format!("mno {}", env!("CARGO_PKG_VERSION")));
}

/// `mno … | head -1`: whoever read us has seen enough, and that is no failure.
#[test]
#[cfg(unix)]
fn a_broken_pipe_is_quiet() {
    let home = Home::new();
    let command = format!("{} completions bash | head -c 10 >/dev/null; exit ${{PIPESTATUS[0]}}", env!("CARGO_BIN_EXE_mno"));
    let mut shell = crate::support::home::bare("bash", home.path());
    let output = shell.args(["-c", &command]).output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}

/// The products' commands too, over the demo: without a server, through the running one, and from away.
#[test]
fn every_product_reads_the_same_everywhere() {
    let home = Home::new();
    let server = Server::start(&home, &["--demo"]);
    let demo = crate::support::Demo::read(&home);
    demo.invoice_push(&server, "Everywhere", "12.50").unwrap().is(201);
    let org = demo.org();
    let (_, instance) = demo.app_a();
    let invoices = home.json(&["connec", "record", "list", "--scope", org, "invoices", "--filter", "title eq 'Everywhere'"]);
    let invoice = invoices["invoices"][0]["id"].as_str().unwrap_or_else(|| panic!("{invoices}")).to_owned();
    let changes = home.file("change.json", "{\"title\": \"Everywhere and once more\"}");
    home.json(&["connec", "record", "update", "--scope", org, "invoices", &invoice, "--file", &changes]);
    let person = "{\"first_name\": \"Zoe\", \"last_name\": \"Everywhere\"}";
    home.mno_with_stdin(&["connec", "record", "create", "--scope", org, "people", "--file", "-"], person).ok();
    let commands: Vec<Vec<&str>> = vec![
        vec!["connec", "record", "list", "--scope", org, "invoices", "--filter", "title match /Everywhere/"],
        vec!["connec", "record", "show", "--scope", org, "invoices", &invoice],
        vec!["connec", "record", "show", "--scope", instance, "invoices", &invoice],
        vec!["connec", "record", "show", "--scope", org, "nonsense", "x"],
        vec!["connec", "change", "list", "--scope", org, "invoices", &invoice],
        vec!["connec", "change", "list", "--scope", org, "--limit", "5"],
        vec![
            "impac",
            "report",
            "run",
            "profit_and_loss",
            "--org",
            org,
            "--from",
            "2026-01-01",
            "--to",
            "2026-06-30",
            "--period",
            "QUARTERLY",
        ],
        vec!["impac", "report", "run", "nonsense", "--org", org],
        vec!["impac", "report", "list"],
        vec!["impac", "widget", "list"],
        vec!["nex", "instance", "list"],
        vec!["nex", "instance", "show", "nex-nothing"],
        vec!["hub", "acl", "check", "--user", "max@demo.example", "--org", org, "--action", "read_reports", "--instance", instance],
        vec!["hub", "subscription", "list", "--org", org],
    ];
    let away = Home::new().with("MNO_SERVER", &server.url).with("MNO_TOKEN", demo.token());
    let run = |home: &Home, arguments: &[&str]| {
        let ran = home.mno(&[&["-o", "json"], arguments].concat());
        (ran.code, ran.stdout)
    };
    let through: Vec<_> = commands.iter().map(|command| run(&home, command)).collect();
    for (command, through) in commands.iter().zip(&through) {
        assert_eq!(&run(&away, command), through, "{command:?} from away");
        assert!(through.0 == 0 || command.iter().any(|word| word.contains("noth") || *word == "nonsense"), "{command:?}: {through:?}");
    }
    server.stop();
    for (command, through) in commands.iter().zip(&through) {
        assert_eq!(&run(&home, command), through, "{command:?} without a server");
    }
}

/// The commands that scripts were promised.
#[test]
fn the_contract_of_scripts_is_kept() {
    const CONTRACT: &[&str] = &[
        "serve hub --listen A --data D --apps-domain X",
        "serve connec --hub-url U --service-key-file F",
        "serve --demo --database U",
        "hub tenant create T",
        "hub tenant list",
        "hub tenant show T",
        "hub org create O --tenant T",
        "hub org list",
        "hub org show O",
        "hub user create E --tenant T --password-file F",
        "hub user list",
        "hub user show U",
        "hub member add --org O --user U --role R",
        "hub member list --org O",
        "hub member update --org O --user U --role R",
        "hub member remove --org O --user U",
        "hub acl check --user U --org O --action A --instance I",
        "hub acl show --user U --org O",
        "hub app list",
        "hub app show A",
        "hub app create A",
        "hub app create A --connec-file F",
        "hub app update A --webhook-url U --connec-file -",
        "hub subscription create --org O --app A --wait",
        "hub subscription list --org O",
        "hub subscription delete S",
        "hub key create --kind operator",
        "hub key list",
        "hub key revoke K",
        "hub session create --user U",
        "connec record list --scope S E --filter X",
        "connec record show --scope S E I",
        "connec record create --scope S E --file -",
        "connec record update --scope S E I --file F",
        "connec change list --scope S E I",
        "connec webhook list --scope S",
        "connec webhook show --scope S I",
        "connec webhook retry --scope S I",
        "connec webhook attempts --scope S I",
        "connec webhook test --scope S I",
        "connec webhook replay --scope S I --from 7",
        "connec webhook enable --scope S I",
        "connec webhook disable --scope S I --reason R",
        "connec webhook secret --scope S I",
        "impac report run N --org O --from 2026-01-01 --to 2026-02-01 --period MONTHLY",
        "impac widget list",
        "impac widget show accounts/profit_and_loss --org O",
        "nex instance create --org O --app A --wait --ttl 2h",
        "nex instance list",
        "nex instance show I",
        "nex instance logs I",
        "nex instance delete I",
        "nex rack list",
        "nex image list",
        "nex image build",
        "job list",
        "job show J",
        "job retry J",
        "db migrate",
        "db status",
        "db backup F",
        "db restore F",
        "config show",
        "completions bash",
        "man --dir D",
    ];
    for line in CONTRACT {
        let words = ["mno", "-o", "json", "--yes"].into_iter().chain(line.split(' '));
        if let Err(error) = mno::commands::command().try_get_matches_from(words) {
            panic!("`mno {line}`: {error}");
        }
    }
}
