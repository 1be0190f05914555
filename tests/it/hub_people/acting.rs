//! Staff that acts as a customer without a browser, and who sees and ends that.

use super::*;
use crate::support::Call;

on_both_engines!(staff_acts_by_a_token_and_is_seen);

/// Through the binary: the operator's machine, and support staff that is signed in to its server with a token of her own.
fn staff_acts_by_a_token_and_is_seen(engine: &Engine) {
    let home = Home::on(engine);
    home.json(&["hub", "tenant", "create", "acme"]);
    home.json(&["hub", "tenant", "create", "other"]);
    for (tenant, email) in [
        ("acme", "ann@acme.test"),
        ("acme", "sam@acme.test"),
        ("acme", "max@acme.test"),
        ("acme", "root@acme.test"),
        ("other", "eve@other.test"),
    ] {
        home.json(&["hub", "user", "create", email, "--tenant", tenant]);
    }
    for (email, role) in [("sam@acme.test", "staff"), ("max@acme.test", "staff"), ("root@acme.test", "admin")] {
        home.json(&["hub", "staff", "set", email, "--tenant", "acme", "--role", role]);
    }
    let org =
        home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--owner", "ann@acme.test"])["uid"].as_str().unwrap().to_owned();
    for email in ["sam@acme.test", "max@acme.test"] {
        home.json(&["hub", "staff", "client", "add", email, "--tenant", "acme", "--org", &org]);
    }
    let server = Server::start(&home, &[]);
    let token = |email: &str| home.json(&["hub", "session", "create", "--user", email])["sso_session"].as_str().unwrap().to_owned();
    let as_user = |email: &str| Home::new().with("MNO_SERVER", &server.url).with("MNO_TOKEN", &token(email));
    let (sam, max, root, eve) = (as_user("sam@acme.test"), as_user("max@acme.test"), as_user("root@acme.test"), as_user("eve@other.test"));
    let start = ["hub", "impersonation", "start", "ann@acme.test", "--reason", "ticket 7"];
    let list = ["hub", "impersonation", "list", "--tenant", "acme"];
    // Who is no staff cannot; neither can the operator, who is nobody that could be named in the trace.
    let refused = |ran: crate::support::home::Ran| assert!(matches!(ran.code, 3 | 4), "{ran:?}");
    refused(eve.mno(&start));
    home.mno(&start).exits(3).says("only staff");
    refused(sam.mno(&["hub", "impersonation", "start", "root@acme.test", "--reason", "x"]));
    sam.mno(&["hub", "impersonation", "start", "ann@acme.test", "--reason", " "]).exits(2).says("why you act");

    let begun = sam.json(&start);
    let acts = begun["sso_session"].as_str().unwrap();
    let whoami = |token: &str| Call::get(&server.at("/api/idm/v1/whoami")).session(token).send();
    assert!(whoami(acts).is(200).body.contains("ann@acme.test"));
    let uid = begun["impersonation"]["uid"].as_str().unwrap();
    for who in [&sam, &root, &home] {
        let seen = who.json(&list);
        let only = &seen["items"][0];
        assert_eq!(seen["items"].as_array().unwrap().len(), 1);
        assert_eq!((&only["uid"], &only["staff_email"]), (&json!(uid), &json!("sam@acme.test")));
        assert_eq!((&only["user_email"], &only["reason"]), (&json!("ann@acme.test"), &json!("ticket 7")));
    }
    // Other staff sees its own, others nothing.
    assert_eq!(max.json(&list)["items"], json!([]));
    refused(eve.mno(&list));
    let end = |uid: &str| ["hub".to_owned(), "impersonation".into(), "end".into(), uid.into(), "--tenant".into(), "acme".into()];
    let end_by = |who: &Home, uid: &str| who.mno(&end(uid).each_ref().map(String::as_str));
    end_by(&max, uid).exits(4);
    refused(end_by(&eve, uid));
    end_by(&sam, "ses-none").exits(4);
    end_by(&sam, uid).ok();
    whoami(acts).is(401);
    end_by(&sam, uid).exits(4);
    // An admin ends what others began.
    let again = sam.json(&start);
    end_by(&root, again["impersonation"]["uid"].as_str().unwrap()).ok();
    whoami(again["sso_session"].as_str().unwrap()).is(401);
    assert_eq!(home.json(&list)["items"], json!([]));
    let lines = home.json(&["hub", "audit", "list", "--tenant", "acme"]);
    let actions: Vec<&str> = lines["items"].as_array().unwrap().iter().filter_map(|line| line["action"].as_str()).collect();
    for (action, times) in [("impersonation.start", 2), ("impersonation.end", 2)] {
        assert_eq!(actions.iter().filter(|found| **found == action).count(), times, "{action} in {actions:?}");
    }
}
