//! The data of one organization never shows to another: every operation of Connec! is called by an app of one organization,
//! in its own scope and with the ids of the other's records, batch and stream included; not a byte of the other comes back.

use std::io::{BufRead as _, BufReader, Write as _};
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::demo::text;
use crate::support::{Call, Engine, Home, Server, on_both_engines};

on_both_engines!(not_a_byte_of_another_organization_shows);

/// Stands in every field of the other organization's data.
const MARK: &str = "zebrafish";

struct Side {
    org: String,
    scope: String,
    api_id: String,
    api_key: String,
}

fn side(home: &Home, name: &str) -> Side {
    let email = format!("ann@{name}.test");
    home.json(&["hub", "tenant", "create", name]);
    home.json(&["hub", "user", "create", &email, "--tenant", name]);
    let org = text(&home.json(&["hub", "org", "create", name, "--tenant", name, "--owner", &email])["uid"]).to_owned();
    let nid = format!("app-of-{name}");
    let app = home.json(&["hub", "app", "create", &nid]);
    let scope = text(&home.json(&["hub", "subscription", "create", "--org", &org, "--app", &nid])["instance"]).to_owned();
    Side { org, scope, api_id: text(&app["api_id"]).to_owned(), api_key: text(&app["api_key"]).to_owned() }
}

fn not_a_byte_of_another_organization_shows(engine: &Engine) {
    let home = Home::on(engine);
    let (own, other) = (side(&home, "atlas"), side(&home, MARK));
    let server = Server::start(&home, &[]);
    let api = |rest: &str| server.at(&format!("/connec/api/{rest}"));
    let write = |side: &Side, collection: &str, body: Value| -> String {
        let call = Call::new("POST", &api(&format!("v2/{}/{collection}", side.scope))).basic(&side.api_id, &side.api_key);
        let made = call.json(&json!({ collection: body })).send();
        assert!(matches!(made.status, 200 | 201), "{}", made.body);
        text(&made.json()[collection]["id"]).to_owned()
    };
    let secret = |n: u32| json!([{"id": format!("{MARK}-{n}"), "provider": "crm", "realm": "r"}]);
    let organization = write(&other, "organizations", json!({"name": MARK, "email": {"address": MARK}}));
    let lines = json!([{"description": MARK, "quantity": 1, "total_price": {"net_amount": 77}}]);
    let invoice = json!({"title": MARK, "type": "CUSTOMER", "status": "AUTHORISED", "organization_id": organization, "lines": lines});
    let invoice = write(&other, "invoices", invoice);
    write(&other, "company", json!({"name": MARK}));
    let call = Call::new("POST", &api(&format!("v2/{}/people", other.scope))).basic(&other.api_id, &other.api_key);
    call.json(&json!({"people": {"id": secret(1), "first_name": MARK}})).send().is(201);

    // Our own data refers to theirs by every way that there is.
    let mine = write(&own, "invoices", json!({"title": "mine", "organization_id": organization, "lines": [{"item_id": invoice}]}));
    let call = Call::new("POST", &api(&format!("v2/{}/people", own.scope))).basic(&own.api_id, &own.api_key);
    call.json(&json!({"people": {"id": secret(1), "last_name": "mine"}})).send().is(201).lacks(MARK, &[&format!("{MARK}-1")]);

    let (mut walked, mut previews) = (0, 0);
    let document = Call::get(&server.at("/openapi.json")).send().json();
    for (path, methods) in document["paths"].as_object().unwrap() {
        if !path.starts_with("/connec/") || path.contains("/stream") {
            continue;
        }
        for (method, operation) in methods.as_object().unwrap() {
            for scope in [&own.scope, &own.org, &other.scope, &other.org] {
                for id in [&invoice, &mine, &organization] {
                    for collection in ["invoices", "organizations", "company"] {
                        let names = [
                            ("{scope}", scope.as_str()),
                            ("{collection}", collection),
                            ("{id}", id.as_str()),
                            ("{list}", "lines"),
                            ("{report}", "profit_and_loss"),
                            ("{instance}", other.scope.as_str()),
                        ];
                        let path = names.iter().fold(path.clone(), |path, (name, value)| path.replace(name, value));
                        let query = if method == "get" { query_of(operation) } else { String::new() };
                        let call = Call::new(&method.to_uppercase(), &server.at(&format!("{path}{query}")));
                        let target = match collection {
                            "company" => json!({"instance": {"uid": other.scope, "since": "1"}}),
                            _ => json!({"record": {"entity": collection, "id": id}}),
                        };
                        let is_rollback = path.contains("/rollback");
                        let body = if is_rollback {
                            json!({"target": target})
                        } else {
                            json!({
                                collection: {"title": "mine", "name": "mine"}, "lines": {"quantity": 1}, "ids": [invoice],
                                "mappings": [{"group_id": other.scope, "commit": true}], "instance": other.scope, "collection": collection,
                                "id": id, "record": {"title": "mine"}, "rules": {"apps": {}},
                            })
                        };
                        let call = if method == "get" || method == "delete" { call } else { call.json(&body) };
                        let answer = call.header("connec-external-ids", "true").basic(&own.api_id, &own.api_key).send();
                        assert!(answer.status < 500, "{method} {path}: {}", answer.body);
                        // What asks for nothing that there is would show nothing either.
                        assert!(!is_rollback || answer.status != 400, "{method} {path}: {}", answer.body);
                        previews += usize::from(path.ends_with("/rollback/preview") && answer.status == 200);
                        // What we sent ourselves may come back; what only they know may not.
                        answer.lacks(MARK, &[&format!("{MARK}-1")]);
                        walked += 1;
                    }
                }
            }
        }
    }
    assert!(walked > 500, "only {walked} calls");
    assert!(previews > 0, "no rollback was looked at");

    let ops: Vec<Value> = [&own.scope, &other.scope]
        .iter()
        .flat_map(|scope| {
            [
                json!({"method": "get", "url": format!("/api/v2/{scope}/invoices/{invoice}")}),
                json!({"method": "get", "url": format!("/api/v2/{scope}/invoices"), "params": {"$filter": format!("title match /{}/", &MARK[..4])}}),
                json!({"method": "put", "url": format!("/api/v2/{scope}/invoices/{invoice}"), "params": {"invoices": {"title": "x"}}}),
                json!({"method": "delete", "url": format!("/api/v2/{scope}/organizations/{organization}")}),
            ]
        })
        .collect();
    let batch = Call::new("POST", &server.at("/connec/batch")).basic(&own.api_id, &own.api_key);
    let answer = batch.json(&json!({"sequential": true, "ops": ops})).send().is(200);
    let statuses: Vec<u64> = answer.json()["results"].as_array().unwrap().iter().map(|result| result["status"].as_u64().unwrap()).collect();
    assert_eq!(&statuses[..4], [404, 200, 404, 404]);
    assert!(statuses[4..].iter().all(|status| matches!(status, 403 | 404)), "{statuses:?}");
    answer.lacks(MARK, &[]);

    stream_lacks(&server, &own, &other, &write);

    // And theirs is as it was.
    let call = Call::get(&api(&format!("v2/{}/invoices/{invoice}", other.scope))).basic(&other.api_id, &other.api_key);
    assert_eq!(call.send().is(200).json()["invoices"]["title"], MARK);
    server.stop();
}

/// What every optional parameter of a read could let slip through.
fn query_of(operation: &Value) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for parameter in operation["parameters"].as_array().into_iter().flatten().filter(|parameter| parameter["in"] == "query") {
        match parameter["name"].as_str().unwrap_or_default() {
            "$filter" => query.append_pair("$filter", "title ne 'x' or name ne 'x' or id ne 'x'"),
            "$expand" => query.append_pair("$expand", "organization_id"),
            "from" => query.append_pair("from", "2020-01-01"),
            "limit" => query.append_pair("limit", "1000"),
            "as_of" => query.append_pair("as_of", "1000000"),
            _ => &mut query,
        };
    }
    let query = query.finish();
    if query.is_empty() { query } else { format!("?{query}") }
}

/// Listens to the own stream while both sides write: nothing of the other comes along.
fn stream_lacks(server: &Server, own: &Side, other: &Side, write: &dyn Fn(&Side, &str, Value) -> String) {
    use base64::Engine as _;
    let pair = base64::engine::general_purpose::STANDARD.encode(format!("{}:{}", own.api_id, own.api_key));
    let open = |scope: &str| {
        let mut stream = std::net::TcpStream::connect(server.address()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let head = format!(
            "GET /connec/api/log/{scope}/stream?after=0 HTTP/1.1\r\nHost: {}\r\nAuthorization: Basic {pair}\r\nAccept: text/event-stream\r\n\r\n",
            server.address()
        );
        stream.write_all(head.as_bytes()).unwrap();
        BufReader::new(stream)
    };
    let mut refused = String::new();
    open(&other.scope).read_line(&mut refused).unwrap();
    assert!(refused.contains(" 403 ") || refused.contains(" 404 "), "{refused}");

    let mut stream = open(&own.scope);
    write(other, "people", json!({"first_name": MARK}));
    let last = write(own, "people", json!({"first_name": "the last one"}));
    let mut heard = String::new();
    while !heard.contains(&last) {
        let read = stream.read_line(&mut heard).expect("the stream goes on");
        assert!(read > 0, "the stream ended: {heard}");
    }
    assert!(!heard.replace(&format!("{MARK}-1"), "").contains(MARK), "{heard}");
}
