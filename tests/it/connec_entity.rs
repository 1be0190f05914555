//! Section 1: entities are definitions. JSON Schema, examples, operators' own entities and fields, strict tenants, exact amounts,
//! countries; on each engine.

use http::Method;
use proptest::prelude::*;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use mno::connec::entity::Registry;

use crate::support::connec::worlds;
use crate::support::face::Face;

const OWN: &str = r#"
[shapes.chip]
number = "string; What the reader says"

[[entity]]
name = "pets"
description = "Animals that customers bring."
code_prefix = "PT"
statuses = ["ACTIVE", "LOST"]
columns = ["name", "kind"]
rules = ["some(visits)"]
[entity.fields]
name = "string! indexed; What it is called"
kind = "enum(CAT|DOG)"
chip = "chip"
tag = "string unique; Number on its collar"
owner_id = "ref(people); Whose it is"
visits = [{ id = "id", day = "date!", price = "amount" }]

[[entity]]
name = "people"
[entity.fields]
loyalty_number = "string unique; Number on the customer card"
email = { newsletter = "boolean; Does the person want it?" }
"#;

fn file(text: &str) -> Value {
    json!({"definitions": text})
}

const DEFINITIONS: &str = "/connec/api/log/definitions";

#[tokio::test]
async fn schema_is_for_everybody_and_example_is_what_can_be_posted() {
    for world in worlds().await {
        let face = Face::of(&world);
        for path in ["people", "people.json", "people/", "company"] {
            let schema = face.get("", &format!("/connec/api/v2/json_schema/{path}")).await.is(200);
            assert!(schema.body["properties"].is_object());
        }
        let schema = face.get("", "/connec/api/v2/json_schema/people").await;
        assert_eq!(schema.body["properties"]["people"]["items"]["properties"]["birth_date"]["format"], "date-time");
        assert_eq!(face.get("", "/connec/api/v2/json_schema/nothing").await.is(400).body["errors"][0]["code"], "unknown-resource");
        let asks = [("origin", "https://ui.test"), ("access-control-request-method", "GET")];
        let preflight = face.send("", Method::OPTIONS, "/connec/api/v2/json_schema/people.json", "", &asks).await;
        assert_eq!((preflight.status, preflight.headers["access-control-allow-origin"].to_str().unwrap()), (200, "*"));

        face.get("", "/connec/api/v2/cld-a/people/example").await.is(401);
        for entity in Registry::builtin().entities() {
            let name = &entity.name;
            let example = face.get("a", &format!("/connec/api/v2/cld-a/{name}/example")).await.is(200);
            assert!(example.body[name].is_object(), "{name}");
            let made = face.post("a", &format!("/connec/api/v2/cld-a/{name}"), &example.body).await;
            assert_eq!(made.status, 201, "{name}: {}", made.text);
            for (field, sent) in example.body[name].as_object().unwrap() {
                let kept = &made.body[name][field];
                assert!(sent.is_array() || kept == sent, "{name}.{field}: {sent} came back as {kept}");
            }
            for suffix in [".json", "/"] {
                face.get("a", &format!("/connec/api/v2/cld-a/{name}/example{suffix}")).await.is(200);
            }
        }
    }
}

#[tokio::test]
async fn an_operator_adds_entities_and_fields_and_sees_before_what_that_does() {
    for world in worlds().await {
        let face = Face::of(&world);
        face.post("a", DEFINITIONS, &file(OWN)).await.is(403);
        face.get("a", DEFINITIONS).await.is(403);
        let other = Face::another(&world);
        other.connec.prepare().await.unwrap();
        let stop = CancellationToken::new();
        let (following, ending) = (other.connec.clone(), stop.clone());
        let follower = tokio::spawn(async move { following.definitions_follow(ending).await });

        // What is looked at is not made.
        let plan = face.post("operator", &format!("{DEFINITIONS}/diff"), &file(OWN)).await.is(200);
        let changes = plan.body["changes"].as_array().unwrap();
        assert!(changes.iter().any(|change| change["entity"] == "pets" && change["path"] == ""));
        assert!(changes.iter().any(|change| change["entity"] == "people" && change["path"] == "loyalty_number"));
        assert!(plan.body["indexes"].as_array().unwrap().iter().any(|index| index["path"] == "tag" && index["unique"] == true));
        face.get("a", "/connec/api/v2/cld-a/pets").await.is(400);

        let applied = face.post("operator", DEFINITIONS, &file(OWN)).await.is(200);
        assert_eq!(applied.body["version"], 1);
        // It holds here at once: list of collections, schema, validation, codes, rules, uniqueness.
        let links = face.get("a", "/connec/api/v2/cld-a").await;
        assert!(links.text.contains("/api/v2/cld-a/pets"));
        assert_eq!(face.get("", "/connec/api/v2/json_schema/pets").await.body["properties"]["pets"]["items"]["required"], json!(["name"]));
        let pets = "/connec/api/v2/cld-a/pets";
        let rex = json!({"pets": {"name": "Rex", "kind": "DOG", "tag": "7", "visits": [{"day": "2026-01-31", "price": 12.50}]}});
        let made = face.post("a", pets, &rex).await.is(201);
        assert_eq!((&made.body["pets"]["code"], &made.body["pets"]["status"]), (&json!("PT1"), &json!("ACTIVE")));
        assert_eq!(face.post("a", pets, &json!({"pets": {"name": "X", "kind": "COW"}})).await.is(400).field(), "kind");
        assert_eq!(face.post("a", pets, &json!({"pets": {"name": "X"}})).await.is(400).field(), "visits");
        let dayless = json!({"pets": {"name": "X", "visits": [{"day": "2026-01-31"}, {"price": 1}]}});
        assert_eq!(face.post("a", pets, &dayless).await.is(400).field(), "visits[1].day");
        assert_eq!(face.post("a", pets, &rex).await.field(), "tag", "two pets with one tag");
        let found = face.get("a", &format!("{pets}?$filter=name+eq+%27Rex%27")).await.is(200);
        assert_eq!(found.body["pagination"]["total"], 1);

        // Another process knows within a second; one that starts later, at once.
        let mut seen = 400;
        for _ in 0..600 {
            seen = other.get("a", pets).await.status;
            if seen == 200 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert_eq!(seen, 200, "the other process never heard of it");
        let late = Face::another(&world);
        late.connec.prepare().await.unwrap();
        late.get("a", pets).await.is(200);
        stop.cancel();
        follower.await.unwrap();

        // The same again changes nothing.
        let again = face.post("operator", DEFINITIONS, &file(OWN)).await.is(200);
        assert_eq!((&again.body["changes"], &again.body["version"]), (&json!([]), &json!(1)));
        let audit = world
            .db
            .read(|tx| mno::jobs::list(tx, None, None, &mno::kernel::PageRequest::default()))
            .await
            .map(|page| page.items.iter().filter(|job| job.payload.to_string().contains("connec.entity.apply")).count())
            .unwrap();
        assert_eq!(audit, 1, "one audit line");
    }
}

#[tokio::test]
async fn records_that_would_not_fit_are_counted_and_named() {
    for world in worlds().await {
        let face = Face::of(&world);
        let make = async |who: &str, record: Value| {
            let made = face.post(who, &format!("/connec/api/v2/cld-{who}/people"), &json!({"people": record})).await.is(201);
            made.body["people"]["id"].as_str().unwrap().to_owned()
        };
        let odd = make("a", json!({"last_name": "Li", "score": "high"})).await;
        make("a", json!({"last_name": "Ng", "score": 7})).await;
        let nameless = make("c", json!({"first_name": "Bo", "score": 7.5})).await;
        let text = "[[entity]]\nname = \"people\"\n[entity.fields]\nscore = \"amount\"\nlast_name = \"string! unique\"\n";
        let plan = face.post("operator", &format!("{DEFINITIONS}/diff"), &file(text)).await.is(200);
        assert_eq!(plan.body["misfits"], 2);
        let impact = &plan.body["records"][0];
        assert_eq!((&impact["entity"], &impact["records"]), (&json!("people"), &json!(3)));
        let misfit = |path: &str| impact["misfits"].as_array().unwrap().iter().find(|misfit| misfit["path"] == path).unwrap().clone();
        assert_eq!(misfit("score")["examples"], json!([{"organization": "org-1", "id": odd}]));
        assert_eq!(misfit("last_name")["examples"], json!([{"organization": "org-2", "id": nameless}]));

        // Nobody's records are broken by accident; who wants to, may: they are refused when they are next written so.
        face.post("operator", DEFINITIONS, &file(text)).await.is(409);
        let forced = json!({"definitions": text, "force": true});
        face.post("operator", DEFINITIONS, &forced).await.is(200);
        assert_eq!(face.get("c", &format!("/connec/api/v2/cld-c/people/{nameless}")).await.is(200).body["people"]["first_name"], "Bo");
        let late = face.put("c", &format!("/connec/api/v2/cld-c/people/{nameless}"), &json!({"people": {"title": "Mr"}})).await.is(400);
        assert_eq!(late.field(), "last_name");

        // What cannot be: two records with one value in a field that becomes unique, a field of ours retyped, an own field that
        // is taken away from records that hold it.
        make("a", json!({"last_name": "Ek", "job_title": "Cook"})).await;
        make("a", json!({"last_name": "Oz", "job_title": "Cook"})).await;
        let unique = "[[entity]]\nname = \"people\"\n[entity.fields]\nscore = \"amount\"\njob_title = \"string unique\"\n";
        let refused = face.post("operator", DEFINITIONS, &json!({"definitions": unique, "force": true})).await.is(409);
        assert_eq!(refused.field(), "people.job_title");
        let gone = "[[entity]]\nname = \"people\"\n[entity.fields]\nshoe_size = \"integer\"\n";
        let refused = face.post("operator", DEFINITIONS, &json!({"definitions": gone, "force": true})).await.is(409);
        assert_eq!(refused.field(), "people.score");
        face.post("a", "/connec/api/v2/cld-a/people", &json!({"people": {"last_name": "Ok", "score": 1}})).await.is(201);
    }
}

#[tokio::test]
async fn an_own_field_changes_when_no_record_contradicts() {
    for world in worlds().await {
        let face = Face::of(&world);
        let field = |kind: &str| file(&format!("[[entity]]\nname = \"items\"\n[entity.fields]\nshelf = \"{kind}\"\n"));
        face.post("operator", DEFINITIONS, &field("amount")).await.is(200);
        face.post("operator", DEFINITIONS, &field("string unique")).await.is(200);
        let made = face.post("a", "/connec/api/v2/cld-a/items", &json!({"items": {"name": "Nut", "shelf": "B-7"}})).await.is(201);
        assert_eq!(face.post("operator", DEFINITIONS, &field("amount")).await.is(409).field(), "items.shelf");
        let id = made.body["items"]["id"].as_str().unwrap();
        face.put("a", &format!("/connec/api/v2/cld-a/items/{id}"), &json!({"items": {"shelf": null}})).await.is(200);
        face.post("operator", DEFINITIONS, &field("amount")).await.is(200);
        face.post("operator", DEFINITIONS, &file("[[entity]]\nname = \"items\"\nremove = true\n")).await.is(200);
        let shown = face.get("operator", &format!("{DEFINITIONS}/items")).await.is(200);
        assert_eq!(shown.body["origin"], "builtin");
        face.post("operator", DEFINITIONS, &file(OWN)).await.is(200);
        face.post("a", "/connec/api/v2/cld-a/pets", &json!({"pets": {"name": "Rex", "visits": [{"day": "2026-01-31"}]}})).await.is(201);
        let refused = face.post("operator", DEFINITIONS, &file("[[entity]]\nname = \"pets\"\nremove = true\n")).await.is(409);
        assert_eq!(refused.field(), "pets");
    }
}

#[tokio::test]
async fn errors_in_a_file_name_line_column_and_field() {
    let world = worlds().await.remove(0);
    let face = Face::of(&world);
    for (text, field, says) in [
        ("[[entity]\n", "definitions", "line 1"),
        ("[[entity]]\nname = \"pets\"\n", "pets", "code_prefix"),
        ("[[entity]]\nname = \"pets\"\ncode_prefix = \"PT\"\n[entity.fields]\nx = \"strin\"\n", "pets.x", "line 5, column 5"),
        ("[[entity]]\nname = \"pets\"\ncode_prefix = \"IN\"\n", "pets.code_prefix", "invoices"),
        ("[[entity]]\nname = \"people\"\n[entity.fields]\nlast_name = \"amount\"\n", "people.last_name", "line 4, column 13"),
        ("[[entity]]\nname = \"people\"\nsingleton = true\n", "people.singleton", "line 3"),
        ("[[entity]]\nname = \"people\"\nstatuses = [\"X\"]\n", "people.statuses", "any status"),
        (
            "[[entity]]\nname = \"invoices\"\n[entity.fields]\nlines = [{ id = \"id\", item_id = \"string\" }]\n",
            "invoices.lines.item_id",
            "line 4",
        ),
        ("[[entity]]\nname = \"pets\"\ncode_prefix = \"PT\"\n[entity.fields]\nx = \"ref(owners)\"\n", "pets.fields", "owners"),
        ("[[entity]]\nname = \"pets\"\ncode_prefix = \"PT\"\n[entity.fields]\nstatus = \"string\"\n", "pets.status", "line 5"),
        ("[[entity]]\nname = \"pets\"\ncode_prefix = \"PT\"\nrules = [\"some(x)\"]\n", "pets.rules", "line 4"),
        (
            "[[entity]]\nname = \"pets\"\ncode_prefix = \"PT\"\n[entity.fields]\nx = \"self\"\n[shapes]\nself = { a = \"self\" }\n",
            "pets.x",
            "",
        ),
        ("[[entity]]\nname = \"Pets\"\ncode_prefix = \"PT\"\n", "entity.name", "capital"),
        ("[[entity]]\nname = \"pagination\"\ncode_prefix = \"PT\"\n", "entity.name", "taken"),
        ("x = 1\n", "x", "line 1"),
    ] {
        let refused = face.post("operator", &format!("{DEFINITIONS}/diff"), &file(text)).await.is(400);
        let field_is = refused.field().starts_with(field);
        assert!(field_is && refused.text.contains(says), "{text}: {}", refused.text);
    }
}

#[tokio::test]
async fn a_strict_tenant_refuses_unknown_fields_with_their_path() {
    for world in worlds().await {
        let face = Face::of(&world);
        let people = "/connec/api/v2/cld-a/people";
        let record = json!({"people": {"last_name": "Li", "email": {"adress": "a@b.test"}}});
        let kept = face.post("a", people, &record).await.is(201);
        assert_eq!(kept.body["people"]["email"]["adress"], "a@b.test", "unknown fields are kept and returned");
        let strict = "/connec/api/log/tenants/tnt-1/strict";
        face.put("a", strict, &json!({"strict": true})).await.is(403);
        assert_eq!(face.put("operator", strict, &json!({"strict": true})).await.is(200).body["strict"], true);
        assert_eq!(face.post("a", people, &record).await.is(400).field(), "email.adress");
        let batch = json!({"sequential": true, "ops": [
            {"method": "post", "url": people, "params": {"people": {"last_name": "Ng", "x": 1}}},
            {"method": "post", "url": people, "params": {"people": {"last_name": "Ng"}}}]});
        let done = face.post("a", "/connec/batch", &batch).await.is(200);
        assert_eq!((&done.body["results"][0]["status"], &done.body["results"][1]["status"]), (&json!(400), &json!(201)));
        let late = Face::another(&world);
        late.connec.prepare().await.unwrap();
        late.post("a", people, &record).await.is(400);
        assert_eq!(face.get("operator", strict).await.is(200).body["strict"], true);
        face.put("operator", strict, &json!({"strict": false})).await.is(200);
        face.post("a", people, &record).await.is(201);
    }
}

#[tokio::test]
async fn a_reference_may_mean_one_of_several_entities() {
    for world in worlds().await {
        let face = Face::of(&world);
        let toml = |kind: &str| {
            format!("[[entity]]\nname = \"visits\"\ncode_prefix = \"VI\"\n[entity.fields]\nhost_id = \"{kind}; Who was seen\"\n")
        };
        for wrong in ["ref(people|nobodies)", "ref(people|*)", "ref(people|)"] {
            face.post("operator", DEFINITIONS, &file(&toml(wrong))).await.is(400);
        }
        face.post("operator", DEFINITIONS, &file(&toml("ref(people|organizations)"))).await.is(200);
        let crm = |id: &str| json!([{"id": id, "provider": "crm", "realm": "r"}]);
        let make = async |collection: &str, record: Value| {
            let made = face.post("a", &format!("/connec/api/v2/cld-a/{collection}"), &json!({ collection: record })).await.is(201);
            made.body[collection]["id"].as_str().unwrap().to_owned()
        };
        // Before it and after it, by an id of another system; an id of a third entity is not meant.
        let acme = make("organizations", json!({"id": crm("1"), "name": "Acme"})).await;
        make("items", json!({"id": crm("2"), "name": "Nail"})).await;
        let (known, waits) = (make("visits", json!({"host_id": crm("1")})).await, make("visits", json!({"host_id": crm("2")})).await);
        let ann = make("people", json!({"id": crm("2"), "first_name": "Ann"})).await;
        for (visit, host, name) in [(known, acme, "Acme"), (waits, ann, "Ann")] {
            let shown = face.get("a", &format!("/connec/api/v2/cld-a/visits/{visit}?$expand=host_id")).await.is(200);
            assert_eq!(shown.body["visits"]["host_id"], json!(host));
            let seen = &shown.body["visits"]["host"];
            assert!(seen["name"] == name || seen["first_name"] == name, "{seen}");
        }
    }
}

#[tokio::test]
async fn countries_come_as_they_were_asked_for() {
    for world in worlds().await {
        let face = Face::of(&world);
        let path = "/connec/api/v2/cld-a/organizations";
        let alpha2 = [("connec-country-format", "alpha2")];
        let acme = json!({"organizations": {"name": "Acme", "address": {"billing": {"country": "Australia"}, "shipping": {"country": "aus"}, "street": {"country": "Atlantis"}}}});
        let made = face.send("a", Method::POST, path, acme.to_string(), &alpha2).await.is(201);
        let countries =
            |record: &Value| ["billing", "shipping", "street"].map(|at| record["address"][at]["country"].as_str().unwrap().to_owned());
        assert_eq!(countries(&made.body["organizations"]), ["AU", "AU", "Atlantis"]);
        let id = made.body["organizations"]["id"].as_str().unwrap();
        let one = format!("{path}/{id}");
        assert_eq!(countries(&face.get("a", &one).await.body["organizations"]), ["Australia", "aus", "Atlantis"], "kept as sent");
        for (format, shown) in [("alpha2", "AU"), ("alpha3", "AUS"), ("name", "Australia")] {
            let headers = [("connec-country-format", format)];
            let listed = face.send("a", Method::GET, path, "", &headers).await.is(200);
            assert_eq!(countries(&listed.body["organizations"][0])[1], shown);
            let one = face.send("a", Method::GET, &one, "", &headers).await.is(200);
            assert_eq!(countries(&one.body["organizations"])[1], shown);
        }
        let batch = json!({"sequential": true, "ops": [{"method": "get", "url": one}]}).to_string();
        let done = face.send("a", Method::POST, "/connec/batch", batch, &alpha2).await.is(200);
        assert_eq!(countries(&done.body["results"][0]["body"]["organizations"]), ["AU", "AU", "Atlantis"]);

        // Sub-records, too.
        let branches =
            "[[entity]]\nname = \"branches\"\ncode_prefix = \"BR\"\n[entity.fields]\nplaces = [{ id = \"id\", country = \"country\" }]\n";
        face.post("operator", DEFINITIONS, &file(branches)).await.is(200);
        let record = json!({"branches": {"places": [{"country": "Australia"}]}});
        let made = face.post("a", "/connec/api/v2/cld-a/branches", &record).await.is(201);
        let places = format!("/connec/api/v2/cld-a/branches/{}/places", made.body["branches"]["id"].as_str().unwrap());
        assert_eq!(face.get("a", &places).await.is(200).body["places"][0]["country"], "Australia");
        assert_eq!(face.send("a", Method::GET, &places, "", &alpha2).await.is(200).body["places"][0]["country"], "AU");
    }
}

/// A decimal number as JSON writes it, of at most 28 digits and a value that the ledger can hold.
fn decimals() -> impl Strategy<Value = String> {
    ("-?", prop_oneof![Just("0".to_owned()), "[1-9][0-9]{0,13}".prop_map(|text| text)], proptest::option::of("[0-9]{1,10}")).prop_map(
        |(sign, whole, fraction)| match fraction {
            Some(fraction) => format!("{sign}{whole}.{fraction}"),
            None => format!("{sign}{whole}"),
        },
    )
}

#[test]
fn amounts_come_back_digit_for_digit() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let faces: Vec<(Face, crate::support::connec::World)> =
        runtime.block_on(worlds()).into_iter().map(|world| (Face::of(&world), world)).collect();
    let config = ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(digits in proptest::collection::vec(decimals(), 1..20))| {
        for (face, _world) in &faces {
            let lines: Vec<String> = digits.iter().map(|digits| format!(r#"{{"quantity":{digits},"unit_price":{{"net_amount":{digits}}},"x_own":{digits}}}"#)).collect();
            let body = format!(r#"{{"invoices":{{"title":"t","balance":{},"lines":[{}]}}}}"#, digits[0], lines.join(","));
            runtime.block_on(async {
                let made = face.send("a", Method::POST, "/connec/api/v2/cld-a/invoices", body, &[]).await.is(201);
                let id = made.body["invoices"]["id"].as_str().unwrap();
                let shown = face.get("a", &format!("/connec/api/v2/cld-a/invoices/{id}")).await.is(200);
                let invoice = &shown.body["invoices"];
                assert_eq!(invoice["balance"].to_string(), digits[0]);
                for (line, digits) in invoice["lines"].as_array().unwrap().iter().zip(&digits) {
                    for value in [&line["quantity"], &line["unit_price"]["net_amount"], &line["x_own"]] {
                        assert_eq!(value.to_string(), *digits);
                    }
                }
            });
        }
    });
}
