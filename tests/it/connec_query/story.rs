//! What lists can do besides filters: search, references, selected fields, mappings, counts, pages.

use mno::connec::{ListQuery, RecordPage, WriteOptions};
use mno::hub::ChannelApp;
use mno::kernel::{AppUid, Error, ErrorKind, InstanceUid};
use mno::store::params;
use serde_json::{Value, json};

use crate::support::connec::{World, key, record, worlds};

async fn create(world: &World, entity: &str, json: Value) -> String {
    world.connec.record_create(&key("a"), "cld-a", entity, record(json), &WriteOptions::default()).await.unwrap().record.id.to_string()
}

async fn try_list(world: &World, entity: &str, query: ListQuery) -> Result<RecordPage, Error> {
    world.connec.record_list(&key("a"), "org-1", entity, &query).await
}

async fn list(world: &World, entity: &str, query: ListQuery) -> RecordPage {
    let shown = format!("{query:?}");
    try_list(world, entity, query).await.unwrap_or_else(|error| panic!("{shown}: {error} {:?}", error.cause()))
}

fn codes(page: &RecordPage) -> String {
    page.records.iter().map(|record| record.text("code")).collect::<Vec<_>>().join(" ")
}

#[allow(clippy::unnecessary_wraps, reason = "what queries are made of")]
fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[tokio::test]
async fn a_search_finds_words_and_what_begins_with_them_as_soon_as_they_are_written() {
    for world in worlds().await {
        create(&world, "organizations", json!({"code": "A", "name": "Émile & Söhne GmbH", "email": {"address": "post@emile.test"}})).await;
        create(&world, "organizations", json!({"code": "B", "name": "ACME Pty", "description": "Sells söhne dolls"})).await;
        create(&world, "people", json!({"code": "C", "last_name": "Acme"})).await;
        let found =
            async |words: &str| codes(&list(&world, "organizations", ListQuery { search: some(words), ..ListQuery::default() }).await);
        for (words, expected) in [
            ("söhne", "A B"),
            ("SÖHNE gm", "A"),
            ("acme", "B"),
            ("ac pt do", "B"),
            ("emile.test", "A"),
            ("émi", "A"),
            ("nobody", ""),
            ("söhne nobody", ""),
            ("me", ""),
            ("  ", "A B"),
        ] {
            assert_eq!(found(words).await, expected, "{words}");
        }
        let last = create(&world, "organizations", json!({"code": "D", "name": "Acme Söhne"})).await;
        assert_eq!(found("acme").await, "B D", "an acknowledged write is found");
        world
            .connec
            .record_update(&key("a"), "cld-a", "organizations", Some(&last), record(json!({"name": "Zebra"})), &WriteOptions::default())
            .await
            .unwrap();
        assert_eq!(found("acme").await, "B", "what is no longer there is not");
        let filtered = ListQuery { search: some("söhne"), filter: some("contains(name, 'GmbH')"), ..ListQuery::default() };
        let page = list(&world, "organizations", filtered).await;
        assert_eq!((codes(&page).as_str(), page.total), ("A", Some(1)));
    }
}

#[tokio::test]
async fn references_are_expanded_and_fields_selected() {
    for world in worlds().await {
        let customer = create(&world, "organizations", json!({"code": "O", "name": "Acme"})).await;
        let item = create(&world, "items", json!({"code": "I", "name": "Hour"})).await;
        let first = create(&world, "invoices", json!({"code": "1"})).await;
        create(
            &world,
            "invoices",
            json!({"code": "2", "title": "Work", "balance": 5, "organization_id": customer,
            "lines": [{"item_id": item, "quantity": 2, "linked_transactions": [{"id": first}]}, {"item_id": "gone"}]}),
        )
        .await;
        let query = ListQuery {
            filter: some("code eq '2'"),
            select: some("title, lines.quantity"),
            expand: some("organization_id, lines.item_id, lines/linked_transactions/id"),
            ..ListQuery::default()
        };
        let shown = list(&world, "invoices", query.clone()).await.show();
        let invoice = &shown[0];
        assert_eq!((&invoice["title"], &invoice["code"], invoice.get("balance")), (&json!("Work"), &json!("2"), None));
        assert_eq!(invoice["organization"]["name"], json!("Acme"));
        assert_eq!((&invoice["lines"][0]["quantity"], &invoice["lines"][0]["item"]["name"]), (&json!(2), &json!("Hour")));
        assert_eq!(invoice["lines"][0]["linked_transactions"][0]["record"]["code"], json!("1"));
        assert!(invoice["lines"][1].get("item").is_none() && invoice["lines"][1]["id"].is_string());
        let wrong = try_list(&world, "invoices", ListQuery { expand: some("title"), ..ListQuery::default() }).await.unwrap_err();
        assert_eq!((wrong.kind(), wrong.field()), (ErrorKind::Invalid, Some("$expand")));
    }
}

#[tokio::test]
async fn what_looks_the_same_is_told_of_one_record() {
    for world in worlds().await {
        let ann = json!({"first_name": "Ann", "last_name": "Li", "email": {"address": "ann@x.test"}});
        let ann = create(&world, "people", ann).await;
        let by_mail = create(&world, "people", json!({"last_name": "L.", "email": {"address": "ANN@x.test"}})).await;
        let by_name = create(&world, "people", json!({"first_name": "ann", "last_name": "LI"})).await;
        create(&world, "people", json!({"first_name": "Bob", "last_name": "Li"})).await;
        let (view, shown) = world.connec.record_show(&key("a"), "org-1", "people", Some(&ann), false).await.unwrap();
        let query = ListQuery { expand: some("matching_records"), ..ListQuery::default() };
        let dressed = world.connec.record_dress(&key("a"), "org-1", &view, &shown, &query).await.unwrap();
        let twins = dressed["matching_records"].as_array().unwrap();
        let ids: Vec<_> = twins.iter().map(|twin| twin["match_id"][0]["id"].as_str().unwrap()).collect();
        assert_eq!(ids, [by_mail.as_str(), by_name.as_str()]);
        assert_eq!(twins[0]["match_id"][0]["provider"], json!("connec"));
    }
}

#[tokio::test]
async fn records_can_be_kept_or_dropped_by_the_app_that_knows_them() {
    for world in worlds().await {
        let mut ids = Vec::new();
        for code in ["A", "B", "C", "D"] {
            ids.push(create(&world, "people", json!({"code": code, "last_name": code})).await);
        }
        // As the mapping of ids and the commit of a record leave it.
        let rows = ids.clone();
        world
            .db
            .write(move |tx| {
                for (id, external) in [(&rows[0], "1"), (&rows[1], "2")] {
                    tx.execute(
                        "INSERT INTO connec_external_id (channel, instance, kind, parent_id, provider, realm, external_id, record_id, mapped_at)
                         VALUES ('org-1', 'cld-x', 'people', '', 'crm', 'r', $1, $2, 0)",
                        params![external, id.as_str()],
                    )?;
                }
                for (id, committed) in [(&rows[1], 0_i64), (&rows[2], 1)] {
                    tx.execute(
                        "INSERT INTO connec_commit (channel, entity, record_id, instance, committed) VALUES ('org-1', 'people', $1, 'cld-x', $2)",
                        params![id.as_str(), committed],
                    )?;
                }
                Ok(())
            })
            .await
            .unwrap();
        for (mapping, expected) in [
            (r#"{"group_id":"cld-x","include":true}"#, "A C"),
            (r#"{"group_id":"cld-x","exclude":true}"#, "B D"),
            (r#"{"group_id":"cld-y","include":true}"#, ""),
        ] {
            let page = list(&world, "people", ListQuery { mappings: vec![mapping.into()], ..ListQuery::default() }).await;
            assert_eq!(codes(&page), expected, "{mapping}");
        }
    }
}

#[tokio::test]
async fn a_total_is_counted_when_it_is_wanted_and_a_cursor_serves_its_own_query_only() {
    for world in worlds().await {
        for code in ["A", "B", "C"] {
            create(&world, "people", json!({"code": code, "last_name": "Li"})).await;
        }
        let page = |top: &str, count: Option<&str>, cursor: Option<&str>, filter: &str| ListQuery {
            top: some(top),
            count: count.map(str::to_owned),
            cursor: cursor.map(str::to_owned),
            filter: some(filter),
            ..ListQuery::default()
        };
        let first = list(&world, "people", page("2", Some("false"), None, "")).await;
        assert_eq!((first.total, first.more, first.next_skip(), first.next_cursor), (None, true, Some(2), None));
        let first = list(&world, "people", page("2", None, Some(""), "")).await;
        assert_eq!((first.total, first.next_skip()), (None, None));
        let cursor = first.next_cursor.unwrap();
        let last = list(&world, "people", page("2", Some("true"), Some(&cursor), "")).await;
        assert_eq!((codes(&last).as_str(), last.total, last.next_cursor), ("C", Some(3), None));
        for query in [page("2", None, Some(&cursor), "code eq 'C'"), page("2", None, Some("AAAA"), "")] {
            let error = try_list(&world, "people", query).await.unwrap_err();
            assert_eq!((error.kind(), error.field()), (ErrorKind::Invalid, Some("$cursor")));
        }
        let elsewhere = world.connec.record_list(&key("c"), "org-2", "people", &page("2", None, Some(&cursor), "")).await.unwrap_err();
        assert_eq!(elsewhere.field(), Some("$cursor"), "a cursor says nothing of another organization");
    }
}

#[tokio::test]
async fn what_sharing_rules_hide_is_not_told_by_what_is_found() {
    for world in worlds().await {
        let data = json!({"data": {"people": {"read_fields": ["first_name", "organization_id"]}}});
        *world.idm.apps.lock().unwrap() = vec![ChannelApp {
            instance: InstanceUid::trusted("cld-b"),
            app: AppUid::trusted("app-b"),
            nid: "b".into(),
            name: "B".into(),
            running: true,
            manifest: serde_json::from_value(data).unwrap(),
        }];
        let customer = create(&world, "organizations", json!({"code": "O", "name": "Acme"})).await;
        let ann =
            json!({"code": "A", "first_name": "Ann", "last_name": "Secret", "email": {"address": "s@x"}, "organization_id": customer});
        create(&world, "people", ann).await;
        let by_b = async |query: ListQuery| world.connec.record_list(&key("b"), "cld-b", "people", &query).await;
        let query = ListQuery { filter: some("first_name eq 'Ann'"), orderby: some("created_at"), ..ListQuery::default() };
        assert_eq!(by_b(query).await.unwrap().total, Some(1));
        for query in [
            ListQuery { filter: some("last_name eq 'Secret'"), ..ListQuery::default() },
            ListQuery { filter: some("first_name eq 'Ann' and not startswith(email.address, 's')"), ..ListQuery::default() },
            ListQuery { orderby: some("last_name"), ..ListQuery::default() },
            ListQuery { search: some("secret"), ..ListQuery::default() },
            ListQuery { expand: some("organization_id"), ..ListQuery::default() },
        ] {
            let shown = format!("{query:?}");
            let error = by_b(query).await.map(|page| page.show()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Forbidden, "{shown}");
        }
    }
}
