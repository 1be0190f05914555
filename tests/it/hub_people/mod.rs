//! Stories of people on both engines: how they come, prove who they are, invite others, are helped by staff, and go.

mod accounts;
mod acting;
mod tenants;
mod together;

use mno::hub::{
    Action, AdminRole, Credential, DeletionStatus, InvitationStatus, NewInvitation, Object, PasswordChange, ProfileUpdate, Role, Visitor,
};
use mno::kernel::{ErrorKind, PageRequest, Secret};
use serde_json::{Value, json};

use crate::support::engine::story;
use crate::support::people::{Browser, PASSWORD, People};
use crate::support::{Engine, Home, Server, on_both_engines, until};

const NOTHING: Value = Value::Null;

fn visitor() -> Visitor {
    Visitor { tenant: Some("acme".into()), address: "192.0.2.7".into(), agent: "Test/1".into(), ..Visitor::default() }
}

/// The uid of whoever has an address.
async fn uid_of(people: &People, email: &'static str) -> String {
    let sql = "SELECT uid FROM hub_user WHERE email_key = $1";
    people.db.read(move |tx| tx.query_one(sql, mno::store::params![email], |row| row.get(0))).await.unwrap()
}

/// Action, actor and impersonator of every line.
async fn audit(people: &People) -> Vec<(String, String)> {
    people
        .db
        .read(|tx| {
            tx.query("SELECT action, actor_uid FROM hub_audit ORDER BY id", mno::store::params![], |row| Ok((row.get(0)?, row.get(1)?)))
        })
        .await
        .unwrap()
}

/// The commands, with a server and without.
#[test]
fn the_command_line_helps_people() {
    let home = Home::new();
    let secret = home.file("password", PASSWORD);
    home.json(&["hub", "tenant", "create", "acme"]);
    for email in ["ann@acme.test", "ben@acme.test"] {
        home.json(&["hub", "user", "create", email, "--tenant", "acme", "--password-file", &secret]);
    }
    let org =
        home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--owner", "ann@acme.test"])["uid"].as_str().unwrap().to_owned();
    let shown = home.json(&["hub", "user", "update", "ann@acme.test", "--company", "Atlas", "--locale", "fr"]);
    assert_eq!((&shown["profile"]["company"], &shown["profile"]["locale"]), (&json!("Atlas"), &json!("fr")));
    home.mno(&["hub", "user", "update", "ann@acme.test"]).exits(2);
    home.mno(&["hub", "user", "delete", "ann@acme.test"]).exits(2);
    home.mno(&["--yes", "hub", "user", "delete", "ann@acme.test"]).exits(5).says("last Super Admin");
    // Without a server a command's mails are sent before it ends.
    home.json(&["hub", "user", "password-reset", "ann@acme.test"]);
    let mails = || {
        std::fs::read_dir(home.data().join("mail"))
            .map_or(0, |entries| entries.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|end| end == "eml")).count())
    };
    assert_eq!(mails(), 1);
    let invitation = home.json(&["hub", "invitation", "create", "ben@acme.test", "--org", &org, "--role", "admin"]);
    assert_eq!((&invitation["status"], &invitation["role"]), (&json!("pending"), &json!("Admin")));
    home.mno(&["hub", "invitation", "create", "ben@acme.test", "--org", &org]).exits(5).says("already invited");
    let uid = invitation["uid"].as_str().unwrap();
    home.mno(&["hub", "invitation", "accept", uid, "--user", "ann@acme.test"]).exits(4);

    let server = Server::start(&home, &[]);
    home.json(&["hub", "invitation", "accept", uid, "--user", "ben@acme.test"]);
    assert_eq!(home.json(&["hub", "member", "list", "--org", &org])["items"].as_array().unwrap().len(), 2);
    home.json(&["hub", "session", "create", "--user", "ben@acme.test"]);
    assert_eq!(home.json(&["hub", "session", "list", "--user", "ben@acme.test"])["items"].as_array().unwrap().len(), 1);
    assert_eq!(home.json(&["--yes", "hub", "session", "revoke", "--user", "ben@acme.test"])["ended"], 1);
    home.mno(&["--yes", "hub", "user", "totp-reset", "ben@acme.test"]).exits(5).says("no second factor");
    for verb in ["unlock", "confirm", "unfreeze"] {
        home.mno(&["hub", "user", verb, "ben@acme.test"]).ok();
    }
    assert_eq!(home.json(&["--yes", "hub", "user", "freeze", "ben@acme.test"])["frozen"], true);
    home.mno(&["hub", "deletion-request", "create", "--user", "ann@acme.test"]).exits(5).says("last Super Admin").says("Atlas");
    home.json(&["hub", "user", "unfreeze", "ben@acme.test"]);
    let before = mails();
    home.json(&["hub", "deletion-request", "create", "--user", "ben@acme.test"]);
    until("the server to send the mail", std::time::Duration::from_secs(20), || (mails() > before).then_some(()));
    assert_eq!(home.json(&["hub", "deletion-request", "list", "--tenant", "acme"])["items"].as_array().unwrap().len(), 1);
    assert_eq!(home.json(&["--yes", "hub", "deletion-request", "cancel", "--user", "ben@acme.test"])["status"], "cancelled");
    let templates = home.json(&["hub", "mail-template", "list", "--tenant", "acme"]);
    assert!(templates["items"].as_array().unwrap().iter().any(|template| template["name"] == "invitation"));
    let (text, html) = (home.file("text", "Hello {{ user.name }}"), home.file("html", "<p>{{ user.nam }}</p>"));
    let set =
        ["hub", "mail-template", "set", "invitation", "--tenant", "acme", "--subject", "Hi", "--text-file", &text, "--html-file", &html];
    home.mno(&set).exits(2).says("user.nam");
    home.file("html", "<p>{{ user.name }}</p>");
    assert_eq!(home.json(&set)["own"], true);
    assert_eq!(home.json(&["hub", "mail-template", "preview", "invitation", "--tenant", "acme"])["text"], "Hello Ann");
    home.json(&["hub", "mail-template", "reset", "invitation", "--tenant", "acme"]);
    drop(server);
}
