//! A query touches only the rows of its own scope, and uses the index that a definition declares. Unique fields are kept so.

use mno::connec::entity::Registry;
use mno::connec::query::indexes_ensure;
use mno::connec::{Explanation, ImportRecord, ListQuery, WriteOptions};
use mno::hub::{Actor, ActorKind};
use mno::kernel::{ErrorKind, OrgUid, RecordId};
use mno::store::{Dialect, Location, params};
use serde_json::json;

use crate::support::connec::{World, key, record, worlds};

const ORGANIZATIONS: usize = 40;
const RECORDS_EACH: usize = 100;

/// Many organizations with some invoices each. PostgreSQL decides by statistics, which a server collects by itself and a test
/// must ask for.
async fn fill(world: &World) {
    let actor = Actor { kind: ActorKind::App, uid: "app-a".into(), name: "App A".into(), impersonator: None };
    for organization in 1..=ORGANIZATIONS {
        let records = (0..RECORDS_EACH).map(|number| ImportRecord {
            entity: if number % 10 == 0 { "people" } else { "invoices" }.into(),
            id: RecordId::trusted(format!("{organization}-{number}")),
            record: if number % 10 == 0 {
                record(json!({"last_name": format!("Li{number}"), "organization_id": format!("o{number}")}))
            } else {
                record(json!({"title": format!("Work {number}"), "due_date": format!("2026-{:02}-{:02}", 1 + number % 12, 1 + number % 28),
                    "balance": number, "organization_id": format!("o{}", number % 7), "transaction_number": number.to_string(),
                    "status": if number % 3 == 0 { "PAID" } else { "DRAFT" }}))
            },
        });
        let channel = OrgUid::trusted(format!("org-{organization}"));
        world.connec.record_import(&channel, &actor, None, records.collect()).await.unwrap();
    }
    if let Location::Url(url) = world.db.location() {
        let url = url.clone();
        tokio::task::spawn_blocking(move || {
            postgres::Client::connect(&url, postgres::NoTls).unwrap().batch_execute("ANALYZE connec_record")
        })
        .await
        .unwrap()
        .unwrap();
    }
}

async fn explain(world: &World, entity: &str, query: ListQuery) -> Explanation {
    world
        .connec
        .record_explain(&key("a"), "org-1", entity, &query)
        .await
        .unwrap_or_else(|error| panic!("{query:?}: {error} {:?}", error.cause()))
}

fn asked(filter: &str, orderby: &str) -> ListQuery {
    ListQuery { filter: Some(filter.into()), orderby: Some(orderby.into()), top: Some("5".into()), ..ListQuery::default() }
}

#[tokio::test]
async fn a_list_searches_its_own_scope_and_uses_declared_indexes() {
    for world in worlds().await {
        fill(&world).await;
        let engine = world.db.dialect().name();
        for (entity, filter, orderby, index) in [
            ("invoices", "", "", None),
            ("invoices", "title match /work/", "title", None),
            ("invoices", "x eq 1 or lines.quantity gt 5", "x desc", None),
            ("invoices", "not (status eq 'PAID') and lines/any(l: l/quantity gt 1)", "", None),
            ("invoices", "updated_at gt '2026-01-01'", "updated_at", None),
            ("invoices", "due_date eq '2026-02-02'", "", Some("due_date")),
            ("invoices", "", "due_date", Some("due_date")),
            ("invoices", "", "due_date desc", Some("due_date")),
            ("invoices", "", "balance desc", None),
            ("invoices", "transaction_number eq '17'", "", Some("transaction_number")),
            ("invoices", "transaction_number in ['17', '18']", "", None),
            ("invoices", "organization_id eq 'o3'", "", Some("organization_id")),
            ("people", "last_name eq 'Li7'", "", Some("last_name")),
            ("people", "startswith(last_name, 'Li9')", "last_name", Some("last_name")),
        ] {
            let explained = explain(&world, entity, asked(filter, orderby)).await;
            let told = format!("{entity}: {filter} by {orderby} on {engine}: {:#?}\n{}", explained.plan, explained.sql);
            assert!(!explained.scans_table && !explained.indexes.is_empty(), "{told}");
            if world.db.dialect() == Dialect::Sqlite {
                assert!(explained.plan.iter().any(|line| line.contains("SEARCH connec_record") && line.contains("(channel=?")), "{told}");
            } else {
                assert!(explained.plan.iter().any(|line| line.contains("Index Cond: (") && line.contains("(channel = ")), "{told}");
            }
            if let Some(field) = index {
                let name = format!("connec_field_i_{entity}_{field}_");
                assert!(explained.indexes.iter().any(|index| index.starts_with(&name)), "{told}");
                assert!(orderby.is_empty() || !explained.sorts, "the index has the order already: {told}");
            }
        }
        // The page after a cursor begins where the cursor is: a range of the same index.
        let first = ListQuery { cursor: Some(String::new()), ..asked("", "due_date desc") };
        let page = world.connec.record_list(&key("a"), "org-1", "invoices", &first).await.unwrap();
        let next = ListQuery { cursor: page.next_cursor, ..first };
        let explained = explain(&world, "invoices", next).await;
        assert!(explained.indexes[0].contains("due_date") && !explained.sorts, "{engine}: {:#?}", explained.plan);

        let explained = explain(&world, "invoices", asked("not (balance gt 5 or title eq null)", "")).await;
        assert_eq!(explained.condition.as_deref(), Some("not (balance gt 5 or title eq null)"));
        assert_eq!(explained.outline, ["not", "  one of", "    balance gt 5", "    title is empty"]);
        assert_eq!(explained.fields, ["balance", "title"]);
        assert_eq!(explained.parameters[0].as_deref(), Some("org-1"));
    }
}

async fn index_names(world: &World) -> Vec<String> {
    world
        .db
        .read(|tx| {
            let sql = tx.dialect().index_names("connec_record", "connec_field_");
            tx.query(&sql, params![], |row| row.get(0))
        })
        .await
        .unwrap()
}

#[tokio::test]
async fn indexes_follow_the_definitions() {
    for world in worlds().await {
        let before = index_names(&world).await;
        assert!(before.len() > 15, "the built-in definitions declare some: {before:?}");
        world.connec.prepare().await.unwrap();
        assert_eq!(index_names(&world).await, before, "a second start changes nothing");

        let people = |reference: &str| {
            let text = format!(
                "[[entity]]\nname = \"people\"\ncode_prefix = \"PE\"\n[entity.fields]\nlast_name = \"string indexed\"\nreference = \"{reference}\"\n"
            );
            std::sync::Arc::new(Registry::parse(&text).unwrap())
        };
        let create = async |json| world.connec.record_create(&key("a"), "org-1", "people", record(json), &WriteOptions::default()).await;
        create(json!({"last_name": "A", "reference": "7"})).await.unwrap();
        indexes_ensure(&world.db, &people("string unique")).await.unwrap();
        let after = index_names(&world).await;
        assert_eq!(after.len(), 2, "what is declared no longer is gone: {after:?}");

        let error = create(json!({"last_name": "B", "reference": "7"})).await.unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::Conflict, Some("reference")), "{error}");
        create(json!({"last_name": "C", "reference": ""})).await.unwrap();
        create(json!({"last_name": "D", "reference": ""})).await.unwrap();
        create(json!({"last_name": "E"})).await.unwrap();
        let other = world
            .connec
            .record_create(&key("c"), "org-2", "people", record(json!({"last_name": "F", "reference": "7"})), &WriteOptions::default())
            .await;
        other.expect("another organization has its own");
        let eighth = create(json!({"last_name": "G", "reference": "8"})).await.unwrap();
        let id = eighth.record.id.as_str();
        let error = world
            .connec
            .record_update(&key("a"), "org-1", "people", Some(id), record(json!({"reference": "7"})), &WriteOptions::default())
            .await
            .unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::Conflict, Some("reference")), "{error}");

        indexes_ensure(&world.db, &people("string")).await.unwrap();
        create(json!({"last_name": "H", "reference": "7"})).await.unwrap();
        let error = indexes_ensure(&world.db, &people("string unique")).await.unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::Conflict, Some("reference")), "there are two already: {error}");
    }
}
