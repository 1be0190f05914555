//! The services as processes of their own: each asks the Hub over HTTP, and when the Hub is away nobody gets in.

use std::time::Duration;

use mno::hub::{HttpIdm, Idm as _};
use mno::kernel::{Secret, TenantUid};
use serde_json::json;

use crate::support::demo::text;
use crate::support::http::block_on;
use crate::support::port::Held;
use crate::support::{Call, Home, Server, until};

/// How soon a change of rights must be seen by every process: a second, and time for the processes of a loaded machine to run.
const SEEN_WITHIN: Duration = Duration::from_secs(15);

struct Split {
    hub_home: Home,
    connec_home: Home,
    impac_home: Home,
    hub: Server,
    connec: Server,
    impac: Server,
    org: String,
    session: String,
    stranger: String,
}

fn split() -> Split {
    let hub_home = Home::new();
    for (tenant, email) in [("acme", "ann@acme.test"), ("other", "eve@other.test")] {
        hub_home.json(&["hub", "tenant", "create", tenant]);
        hub_home.json(&["hub", "user", "create", email, "--tenant", tenant]);
    }
    let org = hub_home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--owner", "ann@acme.test"]);
    let session = |email: &str| text(&hub_home.json(&["hub", "session", "create", "--user", email])["sso_session"]).to_owned();
    let (ann, eve) = (session("ann@acme.test"), session("eve@other.test"));
    let key = hub_home.json(&["hub", "key", "create", "--kind", "service"]);
    let hub = Server::start(&hub_home, &["hub"]);
    let connec_home = Home::new();
    let key_file = connec_home.file("service.key", text(&key["token"]));
    let connec = Server::start(&connec_home, &["connec", "--hub-url", &hub.url, "--service-key-file", &key_file]);
    let impac_home = Home::new();
    let key_file = impac_home.file("service.key", text(&key["token"]));
    let impac = Server::start(&impac_home, &["impac", "--hub-url", &hub.url, "--service-key-file", &key_file, "--connec-url", &connec.url]);
    Split { org: text(&org["uid"]).to_owned(), session: ann, stranger: eve, hub_home, connec_home, impac_home, hub, connec, impac }
}

#[test]
fn each_service_alone_asks_the_hub_over_http() {
    let split = split();
    let invoices = split.connec.at(&format!("/api/v2/{}/invoices", split.org));
    let invoice = json!({"invoices": {"title": "Over HTTP", "amount": {"total_amount": 10.50}}});
    let made = Call::new("POST", &invoices).session(&split.session).json(&invoice).send().is(201);
    assert_eq!(made.json()["invoices"]["title"], "Over HTTP");
    let widget = format!("/api/v1/widgets/accounts/profit_and_loss?metadata[organization_ids][]={}", split.org);
    Call::get(&split.impac.at(&widget)).session(&split.session).send().is(200);

    for url in [invoices.clone(), split.impac.at(&widget)] {
        let refused = Call::get(&url).session(&split.stranger).send();
        assert!(matches!(refused.status, 403 | 404), "{url}: {}", refused.body);
        Call::get(&url).send().is(401);
        Call::get(&url).session("ses-nobody.00").send().is(401);
    }
    // A refusal that matters is in the Hub's audit, by the id of the request that was refused.
    let refused = Call::new("POST", &invoices).session(&split.stranger).json(&invoice).send();
    assert!(matches!(refused.status, 403 | 404), "{}", refused.body);
    let request = refused.header("x-request-id");
    let line = until("the refusal's line", SEEN_WITHIN, || {
        let lines = split.hub_home.json(&["hub", "audit", "list", "--request", request]);
        lines["items"].get(0).cloned()
    });
    assert_eq!((&line["action"], &line["detail"]["action"]), (&json!("access.refused"), &json!("write_data")), "{line}");
    // What a service does not have it does not serve.
    Call::get(&split.connec.at("/api/admin/v1/tenants")).send().is(404);
    Call::get(&split.hub.at(&format!("/connec/api/v2/{}/invoices", split.org))).send().is(404);
    let hub_data = split.hub_home.data();
    assert!(!std::fs::read_dir(&hub_data).unwrap().filter_map(Result::ok).any(|entry| entry.path() == split.connec_home.data()));
}

#[test]
fn without_its_hub_a_service_lets_nobody_in_and_recovers() {
    // The data of all of them stays: what is not named here would be dropped.
    let Split { hub_home, hub, connec, impac, org, session, connec_home: _connec, impac_home: _impac, .. } = split();
    let invoices = connec.at(&format!("/api/v2/{org}/invoices"));
    Call::get(&invoices).session(&session).send().is(200);
    let address = hub.address().to_owned();
    hub.kill();
    let held = Held::at(address.parse().unwrap());
    let away = until("the service to notice that its Hub is away", SEEN_WITHIN, || {
        let answer = Call::get(&invoices).session(&session).send();
        (answer.status != 200).then_some(answer)
    })
    .is(503);
    assert!(!away.header("retry-after").is_empty(), "it says when to come again");
    let widget = impac.at(&format!("/api/v1/widgets/accounts/profit_and_loss?metadata[organization_ids][]={org}"));
    let refused = Call::get(&widget).session(&session).send();
    assert!(refused.status >= 500, "Impac! asks through Connec!: {} {}", refused.status, refused.body);
    for service in [&connec, &impac] {
        Call::get(&service.at("/healthz")).send().is(200);
    }
    drop(held);
    let _hub = Server::start_at(&hub_home, &address, &["hub"]);
    until("the service to find its Hub again", Duration::from_secs(20), || {
        let answer = Call::get(&invoices).session(&session).try_send().ok()?;
        (answer.status == 200).then_some(())
    });
    Call::get(&widget).session(&session).send().is(200);
}

#[test]
fn a_service_key_that_was_revoked_opens_nothing() {
    let split = split();
    let invoices = split.connec.at(&format!("/api/v2/{}/invoices", split.org));
    Call::get(&invoices).session(&split.session).send().is(200);
    let keys = split.hub_home.json(&["hub", "key", "list"]);
    let key = keys["items"].as_array().unwrap().iter().find(|key| key["kind"] == "service").unwrap();
    split.hub_home.json(&["--yes", "hub", "key", "revoke", text(&key["uid"])]);
    until("the service to lose its right to ask", SEEN_WITHIN, || {
        (Call::get(&invoices).session(&split.session).send().status >= 400).then_some(())
    });
}

/// What another process remembers of an answer is forgotten when it is no longer true.
#[test]
fn a_right_that_was_taken_away_is_gone_everywhere_within_a_second() {
    let split = split();
    let invoices = split.connec.at(&format!("/api/v2/{}/invoices", split.org));
    split.hub_home.json(&["hub", "user", "create", "mia@acme.test", "--tenant", "acme"]);
    let session = text(&split.hub_home.json(&["hub", "session", "create", "--user", "mia@acme.test"])["sso_session"]).to_owned();
    let status = || Call::get(&invoices).session(&session).send().status;
    assert!(matches!(status(), 403 | 404), "no member yet");
    for _ in 0..3 {
        split.hub_home.json(&["hub", "member", "add", "--user", "mia@acme.test", "--org", &split.org, "--role", "member"]);
        // A refusal is not remembered: the new right counts at once.
        assert_eq!(status(), 200);
        assert_eq!(status(), 200, "remembered");
        split.hub_home.json(&["--yes", "hub", "member", "remove", "--user", "mia@acme.test", "--org", &split.org]);
        until("the right to be gone", SEEN_WITHIN, || matches!(status(), 403 | 404).then_some(()));
    }
}

/// A service that keeps something for tenants asks whether they are still there.
#[test]
fn a_service_asks_whether_a_tenant_is_still_there() {
    let home = Home::new();
    let tenant = text(&home.json(&["hub", "tenant", "create", "acme"])["uid"]).to_owned();
    let made = home.json(&["hub", "key", "create", "--kind", "service"]);
    let server = Server::start(&home, &["hub"]);
    let (id, secret) = (text(&made["api_key"]), text(&made["api_secret"]));
    let asked = |uid: &str| Call::get(&server.at(&format!("/api/idm/v1/tenants/{uid}")));
    asked(&tenant).send().is(401);
    asked("acme").basic(id, secret).send().is(400);
    let idm = HttpIdm::new(&server.url, id.to_owned(), Secret::new(secret)).unwrap();
    let exists = |uid: &str| block_on(idm.tenant_exists(&TenantUid::parse(uid).unwrap())).unwrap();
    assert!(exists(&tenant));
    home.json(&["--yes", "hub", "tenant", "delete", "acme"]);
    assert!(!exists(&tenant));
    assert_eq!(asked(&tenant).basic(id, secret).send().is(200).json(), json!({"tenant": tenant, "exists": false}));
    // One that does not answer says nothing, least of all that a tenant is gone.
    drop(server);
    assert!(block_on(idm.tenant_exists(&TenantUid::parse(&tenant).unwrap())).is_err());
}

/// The IDM tells a service what is behind a token, and nothing about one that is not good.
#[test]
fn a_service_looks_into_a_token() {
    let split = split();
    let key = split.hub_home.json(&["hub", "key", "create", "--kind", "service"]);
    let (id, secret) = (text(&key["api_key"]), text(&key["api_secret"]));
    let url = split.hub.at("/api/idm/v1/introspect");
    let ann = Call::new("POST", &url).basic(id, secret).json(&json!({"token": split.session})).send().is(200).json();
    assert_eq!((&ann["active"], &ann["username"], &ann["kind"]), (&json!(true), &json!("ann@acme.test"), &json!("user")), "{ann}");
    assert!(ann["exp"].as_i64().is_some_and(|exp| exp > 1_700_000_000), "{ann}");
    let service = Call::new("POST", &url).basic(id, secret).json(&json!({"token": key["token"]})).send().is(200).json();
    assert_eq!((&service["active"], &service["kind"]), (&json!(true), &json!("service")), "{service}");
    for token in ["ses-nobody.00", "mno_svc-1_x", ""] {
        let answer = Call::new("POST", &url).basic(id, secret).json(&json!({"token": token})).send().is(200).json();
        assert_eq!(answer, json!({"active": false}), "{token}");
    }
    Call::new("POST", &url).session(&split.session).json(&json!({"token": split.session})).send().is(403);
}
