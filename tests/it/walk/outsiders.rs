//! The same walk by those who are near: people of the same tenant who have no business with this organization, or no longer.
//! For them it does not exist: 404, not 403.

use mno::hub::{Action, Level};
use mno::store::{Db, Options};

use crate::support::engine::story;

use super::*;

on_both_engines!(who_is_outside_finds_nothing_there, a_marketplace_that_shares_customers_finds_nothing_else_there);

/// Everybody of the tenant may call these, each for a reason.
const OPEN_TO_THE_TENANT: &[(&str, &str)] = &[
    ("organization_create", "any user founds an organization of her own"),
    ("user_list", "staff sees the people in its reach: here none"),
    ("organization_list", "staff sees the organizations in its reach: here none"),
    ("deletion_request_list", "staff sees the requests in its reach: here none"),
    ("division_list", "staff knows the divisions of its tenant"),
    ("custom_role_list", "staff knows the roles of its tenant"),
    ("access_request_list", "staff sees its own requests"),
    ("impersonation_list", "staff sees as whom it acts itself: here as nobody"),
];

/// Support asks for access to what it may not see: that is what the request is for.
const ASKS_FOR_ACCESS: &str = "access_request_create";

/// The published Impac! answers 403 for an organization that is none of the caller's.
const FORBIDDEN_AS_PUBLISHED: &[&str] = &["widget_show", "report_run"];

/// Somebody outside, with her token.
struct Outsider {
    who: &'static str,
    token: String,
    /// What every operation answers her.
    expected: &'static [u16],
}

fn user(world: &World, email: &str, admin_role: Option<&str>) -> String {
    world.home.json(&["hub", "user", "create", email, "--tenant", "acme"]);
    if let Some(role) = admin_role {
        world.home.json(&["hub", "staff", "set", email, "--tenant", "acme", "--role", role]);
    }
    text(&world.home.json(&["hub", "session", "create", "--user", email]), "sso_session")
}

fn outsiders(engine: &Engine, world: &World) -> Vec<Outsider> {
    let org = &world.names["organization"];
    let mut outsiders = vec![
        Outsider { who: "a user without an organization", token: user(world, "nora@acme.test", None), expected: &[404] },
        Outsider { who: "the Super Admin of another organization", token: user(world, "sue@acme.test", None), expected: &[404] },
        Outsider { who: "a member who was removed", token: user(world, "rob@acme.test", None), expected: &[404] },
        Outsider { who: "an account manager of other customers", token: user(world, "max@acme.test", Some("staff")), expected: &[404] },
        Outsider { who: "support that nobody let in", token: user(world, "sam@acme.test", Some("support")), expected: &[404] },
        Outsider { who: "somebody whose session has expired", token: user(world, "eda@acme.test", None), expected: &[401] },
        Outsider { who: "a member whose account is frozen", token: user(world, "fay@acme.test", None), expected: &[401] },
    ];
    world.home.json(&["hub", "org", "create", "Beta", "--tenant", "acme", "--owner", "sue@acme.test"]);
    for email in ["rob@acme.test", "fay@acme.test", "eda@acme.test"] {
        world.home.json(&["hub", "member", "add", "--user", email, "--org", org, "--role", "super admin"]);
    }
    // Each of them was somebody here: the answers that were given are remembered.
    for outsider in outsiders.iter().filter(|outsider| outsider.expected == [401] || outsider.who.contains("removed")) {
        let url = world.server.at(&format!("/connec/api/v2/{org}/invoices"));
        Call::get(&url).session(&outsider.token).send().is(200);
    }
    world.home.json(&["--yes", "hub", "member", "remove", "--user", "rob@acme.test", "--org", org]);
    world.home.json(&["--yes", "hub", "user", "freeze", "fay@acme.test"]);
    let expired = outsiders.iter_mut().find(|outsider| outsider.who.contains("expired")).unwrap();
    let uid = expired.token.split('.').next().unwrap().to_owned();
    let sql = "UPDATE hub_session SET expires_at = 1 WHERE uid = $1";
    let changed = story(async {
        let database = Db::open(Options::new(world.home.database(engine))).await.unwrap();
        database.write(move |tx| tx.execute(sql, mno::store::params![&uid])).await.unwrap()
    });
    assert_eq!(changed, 1);
    // What only time changes is noticed after five seconds at the latest.
    crate::support::until("the session to have expired", std::time::Duration::from_secs(20), || {
        let url = world.server.at(&format!("/connec/api/v2/{org}/invoices"));
        (Call::get(&url).session(&expired.token).send().status == 401).then_some(())
    });
    outsiders
}

/// To what the operation is done, by what it says that it needs.
fn level(operation: &Operation) -> Option<Level> {
    let word = operation.scopes.first()?;
    Action::parse(word).ok().map(Action::level)
}

fn who_is_outside_finds_nothing_there(engine: &Engine) {
    let world = world(engine);
    let mut mistakes = Vec::new();
    let outsiders = outsiders(engine, &world);
    let atlas = &world.names["organization"];
    for operation in world.operations() {
        // Pages of the browser are walked with their cookies by the stranger; batches answer each operation by itself.
        if operation.public || operation.path.starts_with("/mnoe/") || operation.path == "/connec/batch" {
            continue;
        }
        for outsider in &outsiders {
            let answer = World::call(&operation, |call| call.session(&outsider.token));
            let open = OPEN_TO_THE_TENANT.iter().any(|(id, _)| *id == operation.id) || OWN_VIEW.contains(&operation.id.as_str());
            let about_org = matches!(level(&operation), Some(Level::Organization));
            let fits = match answer.status {
                status if outsider.expected == [401] => status == 401,
                404 | 403 if !about_org || FORBIDDEN_AS_PUBLISHED.contains(&operation.id.as_str()) => true,
                201 if operation.id == ASKS_FOR_ACCESS => outsider.who.starts_with("support"),
                404 => true,
                status => open && status < 300 && !answer.body.contains(atlas.as_str()),
            };
            if !fits {
                mistakes.push(format!(
                    "{} {} (`{}`, {:?}) answers {} with {}: {}",
                    operation.method, operation.path, operation.id, operation.scopes, outsider.who, answer.status, answer.body
                ));
            }
        }
    }
    report(&mistakes);
    // Nothing of what they asked for has happened.
    assert_eq!(world.home.json(&["hub", "org", "show", atlas])["name"], "Atlas");
}

/// A marketplace that shares the customers of a tenant is at home with them, and nowhere else: its keys, its staff and what it runs stay
/// the owner's.
fn a_marketplace_that_shares_customers_finds_nothing_else_there(engine: &Engine) {
    let mut world = world(engine);
    world.home.json(&["hub", "tenant", "create", "face"]);
    world.home.json(&["hub", "tenant", "update", "face", "--customers-of", "acme"]);
    let face = text(&world.home.json(&["hub", "key", "create", "--kind", "tenant", "--tenant", "face"]), "token");
    let atlas = world.names["organization"].clone();
    Call::get(&world.server.at(&format!("/connec/api/v2/{atlas}/invoices"))).bearer(&face).send().is(200);
    // Every user that an operation names is staff.
    user(&world, "max@acme.test", Some("admin"));
    world.names.insert("user", "max@acme.test".to_owned());
    let mut mistakes = Vec::new();
    for operation in world.operations() {
        // What is done at an organization is done to a customer.
        let customers = matches!(level(&operation), None | Some(Level::Organization));
        if operation.public || customers || operation.path.starts_with("/mnoe/") {
            continue;
        }
        let answer = World::call(&operation, |call| call.bearer(&face));
        // Where nobody is named it is the caller's own marketplace, in which there is nobody.
        let its_own = answer.status < 500 && !answer.body.contains("acme") && !answer.body.contains("max@");
        if !matches!(answer.status, 403 | 404) && !its_own {
            mistakes.push(format!(
                "{} {} (`{}`, {:?}) answers a marketplace that shares customers with {}: {}",
                operation.method, operation.path, operation.id, operation.scopes, answer.status, answer.body
            ));
        }
    }
    report(&mistakes);
    // Nothing of what it asked for has happened.
    assert_eq!(world.home.json(&["hub", "staff", "list", "--tenant", "acme"])["items"].as_array().unwrap().len(), 1);
    assert_eq!(world.home.json(&["hub", "key", "list", "--tenant", "acme"])["items"].as_array().unwrap().len(), 2);
    assert!(world.home.json(&["hub", "division", "list", "--tenant", "acme"])["items"].as_array().unwrap().is_empty());
}
