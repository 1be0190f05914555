//! The log of Connec!: history, time travel, undo; told on each engine.

mod archive;
mod compaction;
mod feed;
mod past;
mod rollback;
mod stream;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use mno::connec::{Moment, OnConflict, Record, RollbackRequest, Target, WriteOptions};
use mno::kernel::PageRequest;

use crate::support::connec::{World, key, record};

impl World {
    /// App `app` makes a record; its id.
    async fn make(&self, app: &str, entity: &str, json: Value) -> String {
        let written =
            self.connec.record_create(&key(app), &format!("cld-{app}"), entity, record(json), &WriteOptions::default()).await.unwrap();
        written.record.id.to_string()
    }

    /// App `app` changes a record.
    async fn change(&self, app: &str, entity: &str, id: &str, json: Value) {
        self.connec
            .record_update(&key(app), &format!("cld-{app}"), entity, Some(id), record(json), &WriteOptions::default())
            .await
            .unwrap();
    }

    /// Everything that Connec! keeps of `org-1` and that its log is to say: rows as text, by table.
    async fn kept(&self) -> Vec<(&'static str, Vec<String>)> {
        const TABLES: [(&str, &str); 6] = [
            ("connec_record", "entity, id, code, status, doc, version, created_at, updated_at"),
            ("connec_external_id", "instance, kind, parent_id, provider, realm, external_id, record_id"),
            ("connec_alias", "entity, id, record_id"),
            ("connec_code", "entity, last"),
            ("connec_scope", "head, last_at, compacted_to"),
            (
                "connec_change",
                "seq, at, entity, record_id, operation, actor_kind, actor_uid, actor_name, instance_uid, transaction_id, before, after, detail",
            ),
        ];
        let read = |tx: &mut mno::store::Tx<'_>| {
            let mut kept = Vec::new();
            for (table, columns) in TABLES {
                let sql = format!("SELECT {columns} FROM {table} WHERE channel = 'org-1'");
                let mut rows = tx.query(&sql, &[], |row| {
                    let values = (0..columns.split(", ").count()).map(|at| row.value(at));
                    Ok(format!("{:?}", values.collect::<Result<Vec<_>, _>>()?))
                })?;
                rows.sort();
                kept.push((table, rows));
            }
            Ok(kept)
        };
        self.db.read(read).await.unwrap()
    }

    /// Some of everything: creates, updates, external ids, a deletion, a merge, the company, undoing.
    async fn live(&self) {
        let options = WriteOptions::default();
        let (_, company) = self.connec.record_show(&key("a"), "cld-a", "company", None, false).await.unwrap();
        assert!(!company.id.as_str().is_empty());
        let mut people = Vec::new();
        for number in 0..6 {
            let ids = json!([{"id": format!("p{number}"), "provider": "till", "realm": "r"}]);
            people.push(self.make("a", "people", json!({"id": ids, "last_name": format!("P{number}")})).await);
            self.clock.advance_seconds(60);
        }
        let account = self.make("a", "accounts", json!({"name": "Sales", "class": "REVENUE", "type": "INCOME"})).await;
        for (number, person) in people.clone().into_iter().enumerate().take(4).skip(1) {
            let lines = json!([{"account_id": account, "total_price": {"net_amount": number}}]);
            let invoice = json!({"type": "CUSTOMER", "status": "AUTHORISED", "transaction_date": "2026-02-01", "person_id": person,
                "amount": {"total_amount": number}, "lines": lines});
            self.make("b", "invoices", invoice).await;
        }
        self.change("b", "people", &people[0], json!({"first_name": "Zero"})).await;
        self.clock.advance_seconds(60);
        self.connec.record_delete(&key("b"), "cld-b", "people", &people[4], &options).await.unwrap();
        let fields = record(json!({"first_name": "Both"}));
        self.connec.record_merge(&key("a"), "cld-a", "people", &people[1], vec![people[2].clone()], fields, &options).await.unwrap();
        self.clock.advance_seconds(60);
        let request = RollbackRequest {
            target: Target::Record { entity: "people".into(), id: people[4].clone(), since: None },
            choices: BTreeMap::new(),
            on_conflict: OnConflict::Fail,
            expected_head: None,
        };
        self.connec.rollback_run(&key("a"), "org-1", request).await.unwrap();
        self.change("a", "people", &people[4], json!({"first_name": "Back"})).await;
        self.connec.record_delete(&key("b"), "cld-b", "people", &people[5], &options).await.unwrap();
    }

    /// All records of a collection as of a change.
    async fn past(&self, entity: &str, seq: i64) -> Vec<Record> {
        let (mut records, mut page) = (Vec::new(), PageRequest { after: None, limit: 3 });
        loop {
            let past = self.connec.past_list(&key("a"), "org-1", entity, Moment::Change(seq), &page).await.unwrap();
            records.extend(past.records.items);
            match past.records.next_page {
                Some(next) => page.after = Some(next),
                None => return records,
            }
        }
    }
}
