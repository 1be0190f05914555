//! Wrong input: an error that says what and where, with a hint and the right exit code, and nothing half done.

use crate::support::{Call, Home, Server, skip};

#[test]
fn a_port_in_use_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    Home::new().mno(&["serve", "--listen", &address]).exits(2).says(&address).says("hint: another program uses that port");
}

#[test]
fn two_servers_on_one_folder_are_refused() {
    let home = Home::new();
    let _server = Server::start(&home, &[]);
    home.mno(&["serve", "--listen", "127.0.0.1:0"]).exits(5).says("already runs on the data folder").says("hint:");
}

#[test]
fn configuration_mistakes_name_their_place() {
    let home = Home::new();
    let file = home.file("broken.toml", "listen = \"127.0.0.1:7000\"\nlisten = 3\n");
    home.mno(&["--config", &file, "config", "show"]).exits(2).says("broken.toml").says("line 2");
    let file = home.file("unknown.toml", "output = \"json\"\nlissten = 3\n");
    home.mno(&["--config", &file, "config", "show"]).exits(2).says("line 2").says("`lissten`").says("hint:");
    home.mno(&["--config", "/nowhere.toml", "config", "show"]).exits(2).says("/nowhere.toml");
    home.mno(&["serve", "--listen", "nowhere"]).exits(2).says("--listen").says("nowhere");
    home.mno(&["--database", "mysql://x/y", "db", "status"]).exits(2).says("mysql");
    home.mno(&["--database", "postgres://u:secret@127.0.0.1:1/x", "db", "status"]).exits(6).says("127.0.0.1:1");
    let leaked = home.mno(&["--database", "postgres://u:secret@127.0.0.1:1/x", "db", "status"]);
    assert!(!leaked.stderr.contains("secret"), "{}", leaked.stderr);
    home.mno(&["serve", "connec", "--listen", "127.0.0.1:0"]).exits(2).says("--hub-url").says("hint:");
    home.mno(&["serve", "connec", "--demo", "--listen", "127.0.0.1:0"]).exits(2).says("--demo");
}

#[test]
fn a_broken_catalogue_is_told_by_line_and_column() {
    let home = Home::new();
    for (name, text, expected) in [
        ("syntax.toml", "[[app]]\nnid = \n", "syntax.toml:2:7"),
        (
            "unknown.toml",
            "[[app]]\nnid = \"a\"\nname = \"A\"\ntiny_description = \"x\"\nstack = \"cloud\"\nnaim = \"A\"\n",
            "unknown.toml:6:1",
        ),
        ("empty-nid.toml", "[[app]]\nnid = \"\"\nname = \"A\"\nstack = \"cloud\"\n", "nid"),
    ] {
        let file = home.file(name, text);
        home.mno(&["serve", "--listen", "127.0.0.1:0", "--catalog", &file]).exits(2).says(name).says(expected);
    }
    home.mno(&["serve", "--listen", "127.0.0.1:0", "--catalog", "/nowhere/catalog.toml"]).exits(2).says("/nowhere/catalog.toml");
}

#[test]
fn a_wrong_file_is_named() {
    let home = Home::new();
    home.mno(&["hub", "tenant", "create", "acme"]).ok();
    let create = |file: &str| home.mno(&["hub", "user", "create", "ann@acme.test", "--tenant", "acme", "--password-file", file]);
    create("/nowhere/password").exits(2).says("/nowhere/password");
    create(&home.file("empty", "\n")).exits(2).says("is empty");
    create(&home.file("short", "x\n")).exits(2).says("password");
    create(&home.file("large", &"x".repeat(100_000))).exits(2).says("larger than");
    assert_eq!(home.json(&["hub", "user", "list"])["items"].as_array().unwrap().len(), 0, "nothing is half done");
    home.mno(&["--server", "http://127.0.0.1:1", "--token-file", "/nowhere/token", "job", "list"]).exits(2).says("/nowhere/token");
}

#[test]
fn unknown_words_list_the_known_ones() {
    let home = Home::new();
    home.mno(&["hub", "tenant", "create", "acme"]).ok();
    home.mno(&["hub", "user", "create", "ann@acme.test", "--tenant", "acme"]).ok();
    let org = home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme"]);
    let org = org["uid"].as_str().unwrap();
    home.mno(&["hub", "member", "add", "--org", org, "--user", "ann@acme.test", "--role", "Boss"])
        .exits(2)
        .says("`Boss`")
        .says("Super Admin");
    home.mno(&["hub", "acl", "check", "--org", org, "--user", "ann@acme.test", "--action", "fly"])
        .exits(2)
        .says("`fly`")
        .says("read_reports");
    for strange in ["dollars", "XXQ", "XAU"] {
        home.mno(&["hub", "org", "create", "B", "--tenant", "acme", "--currency", strange]).exits(2).says(&format!("`{strange}`"));
    }
    home.mno(&["hub", "org", "create", "B", "--tenant", "acme", "--financial-year-end-month", "13"]).exits(2).says("1 to 12");
    home.mno(&["hub", "org", "create", "B", "--tenant", "acme", "--owner", "nobody"]).exits(4).says("nobody");
    home.mno(&["hub", "org", "create", "B", "--tenant", "nobody"]).exits(4).says("nobody");
    assert_eq!(home.json(&["hub", "org", "list"])["items"].as_array().unwrap().len(), 1, "nothing is half done");
    home.mno(&["hub", "tenant", "create", "Not A Slug"]).exits(2).says("Not A Slug");
    home.mno(&["hub", "user", "create", "ANN@acme.test", "--tenant", "acme"]).exits(5).says("ann@acme.test");
    home.mno(&["hub", "subscription", "create", "--org", org, "--app", "nothing"]).exits(4).says("nothing");
    home.mno(&["job", "show", "job-none"]).exits(4).says("job-none").says("hint:");
}

/// A key of the installation is not what somebody gets who meant a tenant's, neither by command nor over HTTP.
#[test]
fn a_key_has_the_owner_of_its_kind_or_is_not_made() {
    let home = Home::new();
    home.mno(&["hub", "tenant", "create", "acme"]).ok();
    let keys = || home.json(&["hub", "key", "list"])["items"].as_array().unwrap().len();
    let before = keys();
    for (kind, owner, says) in [
        ("tenant", &[][..], "`--tenant`"),
        ("tenant", &["--user", "1"], "`--tenant`"),
        ("app", &[], "`--app`"),
        ("app", &["--tenant", "acme"], "`--app`"),
        ("developer", &[], "`--user`"),
        ("operator", &["--tenant", "acme"], "takes no `--tenant`"),
        ("service", &["--tenant", "acme"], "takes no `--tenant`"),
    ] {
        let arguments: Vec<&str> = ["hub", "key", "create", "--kind", kind].iter().chain(owner).copied().collect();
        home.mno(&arguments).exits(2).says(says);
    }
    let operator = home.operator_token();
    let server = Server::start(&home, &[]);
    for (kind, owner) in [("tenant", None), ("app", None), ("developer", None), ("operator", Some("acme")), ("service", Some("acme"))] {
        let sent = Call::new("POST", &server.at("/api/admin/v1/keys")).bearer(&operator);
        let refused = sent.json(&serde_json::json!({"kind": kind, "owner": owner})).send().is(400).json();
        assert_eq!(refused["field"], "owner", "{refused}");
    }
    assert_eq!(keys(), before + 1, "only the operator's own was made");
}

/// What if she had a role of the tenant's own making, named like the others.
#[test]
fn a_supposed_role_may_be_the_tenants_own() {
    let home = Home::new();
    home.mno(&["hub", "tenant", "create", "acme"]).ok();
    home.mno(&["hub", "user", "create", "ann@acme.test", "--tenant", "acme"]).ok();
    let org = home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--owner", "ann@acme.test"]);
    let org = org["uid"].as_str().unwrap();
    home.mno(&["hub", "role", "create", "Auditor", "--tenant", "acme", "--action", "read", "--action", "administrate"]).ok();
    let simulate = |action: &str, role: &str| {
        home.mno(&["hub", "acl", "simulate", "--user", "ann@acme.test", "--org", org, "--action", action, "--role", role])
    };
    assert!(simulate("purchase", "auditor").exits(3).stdout.contains("Auditor"));
    assert!(simulate("administrate", "Auditor").exits(0).stdout.contains("Auditor"));
    simulate("purchase", "Boss").exits(4).says("`Boss`").says("Super Admin");
}

#[test]
fn a_database_of_a_newer_version_is_left_alone() {
    let home = Home::new();
    home.mno(&["db", "migrate"]).ok();
    let database = std::fs::read_dir(home.data()).unwrap().filter_map(Result::ok).map(|entry| entry.path());
    let database = database.into_iter().find(|path| path.extension().is_some_and(|extension| extension == "db")).unwrap();
    let connection = rusqlite::Connection::open(database).unwrap();
    let sql = "INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (9999, 'future', 'x', 0)";
    connection.execute(sql, []).unwrap();
    for arguments in [&["db", "migrate"][..], &["db", "status"], &["hub", "tenant", "list"], &["serve", "--listen", "127.0.0.1:0"]] {
        home.mno(arguments).exits(2).says("newer mno").says("hint:");
    }
}

#[test]
fn a_file_that_is_no_database_is_refused() {
    let home = Home::new();
    home.mno(&["db", "migrate"]).ok();
    for entry in std::fs::read_dir(home.data()).unwrap().filter_map(Result::ok) {
        std::fs::write(entry.path(), "this is not a database, but long enough to be read as one ".repeat(100)).unwrap();
    }
    let ran = home.mno(&["hub", "tenant", "list"]);
    assert!(ran.code != 0 && ran.stderr.starts_with("error: "), "{ran:?}");
}

/// Where no engine answers everything else works, and a hosted app says that it waits for one.
#[test]
fn without_an_engine_hosted_apps_wait() {
    let home = Home::new().with("DOCKER_HOST", "unix:///nowhere/docker.sock").with("MNO_DOCKER_HOST", "unix:///nowhere/docker.sock");
    home.mno(&["hub", "tenant", "create", "acme"]).ok();
    let org = home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme"]);
    let org = org["uid"].as_str().unwrap();
    let server = Server::start(&home, &[]);
    let apps = home.json(&["hub", "app", "list", "--limit", "1000"]);
    let hosted = apps["items"].as_array().unwrap().iter().find(|app| app["stack"] == "cube").expect("a hosted app");
    let made = home.json(&["hub", "subscription", "create", "--org", org, "--app", hosted["nid"].as_str().unwrap()]);
    let uid = made["uid"].as_str().unwrap();
    let waiting = crate::support::until("the subscription to say why it waits", std::time::Duration::from_secs(60), || {
        let now = home.json(&["hub", "subscription", "show", uid]);
        now["status_message"].as_str().filter(|message| message.contains("engine")).map(|_| now.clone())
    });
    assert_ne!(waiting["status"], "running", "{waiting}");
    assert_ne!(waiting["status"], "failed", "it goes on when the engine comes: {waiting}");
    home.json(&["hub", "user", "list"]);
    crate::support::Call::get(&server.at("/readyz")).send().is(200);
    home.json(&["--yes", "hub", "subscription", "delete", uid]);
}

/// A full disk refuses the write and keeps what was acknowledged; with room again the server goes on.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_loses_nothing() {
    let home = Home::new();
    let folder = home.path().join("small");
    std::fs::create_dir(&folder).unwrap();
    let mount = std::process::Command::new("mount").args(["-t", "tmpfs", "-o", "size=8m", "mno-test"]).arg(&folder).output();
    if !mount.is_ok_and(|output| output.status.success()) {
        skip("a full disk (no right to mount a small file system)");
        return;
    }
    let _mounted = Mounted(folder.clone());
    let small = Home::new().with("MNO_DATA", &folder.display().to_string());
    small.json(&["hub", "tenant", "create", "before"]);
    let filler = folder.join("filler");
    let mut file = std::fs::File::create(&filler).unwrap();
    let chunk = vec![0u8; 4096];
    while std::io::Write::write_all(&mut file, &chunk).is_ok() {}
    let mut acknowledged = Vec::new();
    let mut refused = None;
    for n in 0..200 {
        let slug = format!("t{n}");
        let ran = small.mno(&["hub", "tenant", "create", &slug]);
        if ran.code == 0 {
            acknowledged.push(slug);
        } else {
            refused = Some(ran);
            break;
        }
    }
    let refused = refused.expect("the disk to be full");
    assert!(
        refused.code == 6 && refused.stderr.contains("error: ") && refused.stderr.contains("the disk") && refused.stderr.contains("hint:"),
        "{}",
        refused.stderr
    );
    assert!(!refused.stderr.contains("panicked"), "{}", refused.stderr);
    drop(file);
    std::fs::remove_file(&filler).unwrap();
    for slug in acknowledged.iter().map(String::as_str).chain(["before"]) {
        small.json(&["hub", "tenant", "show", slug]);
    }
    small.json(&["hub", "tenant", "create", "after"]);
}

#[cfg(target_os = "linux")]
struct Mounted(std::path::PathBuf);

#[cfg(target_os = "linux")]
impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(&self.0).output();
    }
}
