//! Wrong input over HTTP, section 9 at this layer: refused with 4xx that names the place, whatever it is; on each engine.

use http::Method;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::connec::{World, worlds};
use crate::support::face::Face;

const INVOICES: &str = "/connec/api/v2/cld-a/invoices";

#[tokio::test]
async fn wrong_bodies_are_refused_with_their_place() {
    for world in worlds().await {
        let face = Face::of(&world);
        let deep = format!(r#"{{"invoices":{{"x":{}1{}}}}}"#, "[".repeat(40), "]".repeat(40));
        let deep_record = format!(r#"{{"invoices":{{"x":{}1{}}}}}"#, "[".repeat(20), "]".repeat(20));
        for (body, field, says) in [
            (&b"{\"invoices\":{\"title\":\"\xff\"}}"[..], "body", "UTF-8"),
            (b"{\"invoices\":{\"balance\":NaN}}", "body", "column"),
            (b"{\"invoices\":{\"balance\":Infinity}}", "body", "column"),
            (b"{\"invoices\":{\"balance\":1e400}}", "balance", "a number"),
            (b"{\"invoices\":{\"balance\":-1e400}}", "balance", "balance"),
            (b"{\"invoices\":{\"x\":{\"y\":[1e400]}}}", "x.y[0]", "exactly"),
            (b"{\"invoices\":{\"title\":\"a\",\"title\":\"b\"}}", "body", "`title` stands twice"),
            (b"{\"invoices\":{\"lines\":[{\"id\":\"1\",\"id\":\"2\"}]}}", "body", "twice"),
            (deep.as_bytes(), "body", "deeper"),
            (deep_record.as_bytes(), "x", "deeper"),
            (b"{\"invoices\":{\"title\":\"a\\u0000b\"}}", "title", "NUL"),
            (b"{\"invoices\":{\"title\":\"\\ud800\"}}", "body", ""),
            (b"{\"invoices\":{\"lines\":{}}}", "lines", "a list"),
            (b"{\"invoices\":{\"lines\":[{\"quantity\":\"many\"}]}}", "lines[0].quantity", "number"),
            (b"{\"invoices\":{\"transaction_date\":\"soon\"}}", "transaction_date", "date"),
            (b"{\"invoices\":{\"organization_id\":{}}}", "organization_id", ""),
            (b"{\"invoices\":{\"amount\":7}}", "amount", "object"),
            (b"{\"invoices\":5}", "body", ""),
            (b"{\"invoices\":[]}", "body", ""),
            (b"{\"people\":{}}", "body", "invoices"),
            (b"[]", "body", "object"),
            (b"", "body", ""),
            (b"{\"invoices\":{}} x", "body", "trailing"),
        ] {
            let shown = String::from_utf8_lossy(body).into_owned();
            let reply = face.send("a", Method::POST, INVOICES, body, &[]).await;
            assert!((400..500).contains(&reply.status), "{shown}: {} {}", reply.status, reply.text);
            assert!(reply.field().starts_with(field) && reply.text.contains(says), "{shown}: {}", reply.text);
        }
        let large = format!(r#"{{"invoices":{{"title":"{}"}}}}"#, "x".repeat(64 * 1024 * 1024));
        let reply = face.send("a", Method::POST, INVOICES, large, &[]).await;
        assert_eq!(reply.status, 413, "{}", reply.text);
        let listed = face.get("a", INVOICES).await.is(200);
        assert_eq!(listed.body["pagination"]["total"], 0, "nothing was kept of what was refused");
    }
}

/// A valid body, as text.
fn body() -> String {
    json!({"invoices": {
        "title": "Repair", "type": "CUSTOMER", "status": "DRAFT", "transaction_date": "2026-01-31", "balance": 110.00,
        "organization_id": [{"id": "7", "provider": "crm", "realm": "r"}], "amount": {"total_amount": 110, "currency": "EUR"},
        "lines": [{"line_number": 1, "quantity": 2, "unit_price": {"net_amount": 50.00}, "item_id": ""}],
        "opts": {"sparse": false, "matching_fields": [["title", "type"]]}, "x_own": {"deep": [true, null, "\u{e9}"]}}})
    .to_string()
}

/// One change of a text's bytes.
#[derive(Debug, Clone)]
enum Mutation {
    Replace(usize, u8),
    Remove(usize, usize),
    Insert(usize, Vec<u8>),
    Twice(usize, usize),
}

fn mutations() -> impl Strategy<Value = Mutation> {
    let piece = prop_oneof![
        Just(b"\"".to_vec()),
        Just(b"1e999".to_vec()),
        Just(b"null".to_vec()),
        Just(b"[[[[".to_vec()),
        Just(b"{}".to_vec()),
        Just(b"\\u0000".to_vec()),
        Just(b"\xff".to_vec()),
        Just(b"-0".to_vec()),
        Just(b"99999999999999999999999999999999999999".to_vec()),
        proptest::collection::vec(any::<u8>(), 1..6),
    ];
    prop_oneof![
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Mutation::Replace(at, byte)),
        (any::<usize>(), 1_usize..30).prop_map(|(at, count)| Mutation::Remove(at, count)),
        (any::<usize>(), piece).prop_map(|(at, piece)| Mutation::Insert(at, piece)),
        (any::<usize>(), 1_usize..40).prop_map(|(at, count)| Mutation::Twice(at, count)),
    ]
}

fn mutated(mut bytes: Vec<u8>, mutations: &[Mutation]) -> Vec<u8> {
    for mutation in mutations {
        let length = bytes.len().max(1);
        match mutation {
            Mutation::Replace(at, byte) => {
                if let Some(place) = bytes.get_mut(at % length) {
                    *place = *byte;
                }
            }
            Mutation::Remove(at, count) => {
                let at = at % length;
                bytes.drain(at.min(bytes.len())..(at + count).min(bytes.len()));
            }
            Mutation::Insert(at, piece) => {
                let at = (at % length).min(bytes.len());
                bytes.splice(at..at, piece.iter().copied());
            }
            Mutation::Twice(at, count) => {
                let at = (at % length).min(bytes.len());
                let piece = bytes[at..(at + count).min(bytes.len())].to_vec();
                bytes.splice(at..at, piece);
            }
        }
    }
    bytes
}

/// Values of every kind in the place of a field's own.
fn odd() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!(null)),
        Just(json!("")),
        Just(json!("\u{0}")),
        Just(json!(-1)),
        Just(json!(0.1)),
        Just(json!([])),
        Just(json!({})),
        Just(json!([{"id": {}}])),
        Just(json!([[], null])),
        Just(json!({"id": [1, "a"]})),
        Just(json!(true)),
        Just(serde_json::from_str("1e400").unwrap()),
        Just(json!("9".repeat(40))),
        Just(json!("x".repeat(10_000))),
    ]
}

async fn never_our_fault(faces: &[(Face, World)], bytes: &[u8]) {
    for (face, _) in faces {
        for (method, path) in [(Method::POST, INVOICES), (Method::PUT, "/connec/api/v2/cld-a/company"), (Method::POST, "/connec/batch")] {
            let reply = face.send("a", method.clone(), path, bytes, &[("connec-external-ids", "true")]).await;
            assert!(reply.status < 500, "{method} {path}: {} {} for {}", reply.status, reply.text, String::from_utf8_lossy(bytes));
        }
    }
}

#[test]
fn no_body_makes_the_server_fail() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let faces: Vec<(Face, World)> = runtime.block_on(worlds()).into_iter().map(|world| (Face::of(&world), world)).collect();
    let config = || ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config(), |(mutations in proptest::collection::vec(mutations(), 1..4))| {
        runtime.block_on(never_our_fault(&faces, &mutated(body().into_bytes(), &mutations)));
    });
    let names: Vec<String> = serde_json::from_str::<Value>(&body()).unwrap()["invoices"].as_object().unwrap().keys().cloned().collect();
    proptest!(config(), |(name in proptest::sample::select(names), value in odd())| {
        let mut invoice: Value = serde_json::from_str(&body()).unwrap();
        invoice["invoices"][&name] = value;
        runtime.block_on(never_our_fault(&faces, invoice.to_string().as_bytes()));
    });
}
