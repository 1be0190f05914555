//! Connec! as apps find it and operators see it: the addresses that SDKs ask for, refusals of an app's own scope, and what the
//! command line shows of other systems' ids and of sharing rules.

use serde_json::json;

use crate::support::demo::text;
use crate::support::{Call, Engine, Home, Server, on_both_engines};

on_both_engines!(sdks_learn_where_things_are, operators_see_other_systems_ids_and_the_rules);

fn sdks_learn_where_things_are(engine: &Engine) {
    let home = Home::on(engine);
    home.json(&["hub", "tenant", "create", "acme"]);
    home.json(&["hub", "user", "create", "ann@acme.test", "--tenant", "acme"]);
    let org = text(&home.json(&["hub", "org", "create", "Acme", "--tenant", "acme", "--owner", "ann@acme.test"])["uid"]).to_owned();
    let app = home.json(&["hub", "app", "create", "ledger"]);
    let scope = text(&home.json(&["hub", "subscription", "create", "--org", &org, "--app", "ledger"])["instance"]).to_owned();
    let (id, key) = (text(&app["api_id"]), text(&app["api_key"]));
    let server = Server::start(&home, &[]);
    let url = server.at("/api/config/v1/marketplaces");

    let open = Call::get(&url).send().is(200).json();
    let market = &open["marketplaces"][0];
    assert_eq!((&market["connec"]["host"], &market["api"]["key"]), (&json!(server.at("/connec")), &json!(null)));
    let own = Call::get(&url).basic(id, key).send().is(200).json();
    let market = &own["marketplaces"][0];
    assert_eq!((&market["api"]["id"], &market["api"]["key"]), (&json!(id), &json!(key)));
    let wrong = Call::get(&url).basic(id, "nonsense").send().is(401).json();
    assert!(wrong["error"].is_string(), "{wrong}");

    // What it says leads to Connec!, as SDKs put it together.
    let (host, base) = (text(&market["connec"]["host"]), text(&market["connec"]["base_path"]));
    Call::get(&format!("{host}{base}/{scope}/people")).basic(id, key).send().is(200);
    Call::get(&format!("{host}/version")).send().is(200);
    let batch = json!({"sequential": true, "ops": [{"method": "get", "url": format!("{base}/{scope}/people")}]});
    Call::new("POST", &format!("{host}/batch")).basic(id, key).json(&batch).send().is(200);

    // An app knows its own scope: what it may not do there is refused, not hidden. Others' scopes it does not know.
    let undo = json!({"target": {"record": {"entity": "people", "id": "nope"}}});
    let rollback =
        |scope: &str| Call::new("POST", &server.at(&format!("/connec/api/log/{scope}/rollback"))).basic(id, key).json(&undo).send();
    rollback(&scope).is(403);
    rollback("cld-nope").is(404);
    let preview = Call::new("POST", &server.at(&format!("/connec/api/log/{scope}/rollback/preview"))).basic(id, key).json(&undo).send();
    assert!(preview.is(404).body.contains("there is no change of people `nope`"));
    server.stop();
}

fn operators_see_other_systems_ids_and_the_rules(engine: &Engine) {
    let home = Home::on(engine);
    home.json(&["hub", "tenant", "create", "acme"]);
    home.json(&["hub", "user", "create", "ann@acme.test", "--tenant", "acme"]);
    let org = text(&home.json(&["hub", "org", "create", "Acme", "--tenant", "acme", "--owner", "ann@acme.test"])["uid"]).to_owned();
    home.json(&["hub", "app", "create", "ledger"]);
    let scope = text(&home.json(&["hub", "subscription", "create", "--org", &org, "--app", "ledger"])["instance"]).to_owned();
    let ids = r#"[{"id": "7", "provider": "crm", "realm": "r1"}]"#;
    let ann =
        home.file("ann.json", &format!(r#"{{"id": {ids}, "last_name": "Li", "address_work": {{"billing": {{"country": "Australia"}}}}}}"#));
    let made = home.json(&["connec", "record", "create", "people", "--scope", &scope, "--file", &ann]);
    let id = text(&made["people"]["id"]);
    let twin = home.file("twin.json", r#"{"last_name": "Wu"}"#);
    home.json(&["connec", "record", "create", "people", "--scope", &org, "--file", &twin]);

    let listed = home.mno(&["connec", "record", "list", "people", "--scope", &scope, "--external-ids"]).ok();
    assert!(listed.stdout.contains("crm:r1:7"), "{}", listed.stdout);
    let shown = home.json(&["connec", "record", "show", "people", id, "--scope", &scope, "--external-ids", "--countries", "alpha2"]);
    assert!(shown["people"]["id"].as_array().unwrap().iter().any(|id| id["id"] == "7"), "{shown}");
    assert_eq!(shown["people"]["address_work"]["billing"]["country"], "AU");
    let twins = home.json(&["connec", "record", "show", "people", id, "--scope", &scope, "--expand", "matching_records"]);
    assert_eq!(twins["people"]["matching_records"], json!([]));
    let count =
        |flag: &str| home.json(&["connec", "record", "list", "people", "--scope", &org, flag, &scope])["pagination"]["total"].clone();
    assert_eq!((count("--mapped-to"), count("--not-mapped-to")), (json!(1), json!(1)));

    home.mno(&["connec", "record", "delete", "people", id, "--scope", &org])
        .exits(2)
        .says(&format!("deleting `{id}` of people needs `--yes`"));

    let set = |rule: &[&str]| home.mno(&[&["connec", "share", "set", "--scope", &org, "--collection", "people"][..], rule].concat());
    set(&["--app", &scope, "--field", "id", "--read", "no"]).exits(2).says("every answer");
    set(&["--app", &scope, "--field", "bogus", "--read", "no"]).ok().says("no definition knows the field `bogus`");
    assert!(set(&["--app", &scope, "--field", "birth_date", "--read", "no"]).ok().stdout.contains("birth_date"));
    let said = set(&["--winner", "preferred-app", "--preferred", &scope]).ok();
    let rules = ["conflicts.people".to_owned(), format!("preferred app {scope}"), format!("apps.{scope}.people.fields.birth_date")];
    for part in &rules {
        assert!(said.stdout.contains(part.as_str()), "{part}: {}", said.stdout);
    }
    assert!(!said.stdout.contains("invoices"), "only what was set: {}", said.stdout);
    assert!(home.mno(&["connec", "share", "show", "--scope", &org]).ok().stdout.contains("conflicts.people"));
}
