//! The log of Connec!: history, time travel, undo; told on each engine.

mod feed;
mod past;
mod rollback;
mod stream;

use serde_json::Value;

use mno::connec::WriteOptions;
use mno::connec::{Moment, Record};
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
