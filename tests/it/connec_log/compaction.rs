//! Compaction and retention.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::json;
use tokio_util::sync::CancellationToken;

use mno::connec::ledger::LedgerCheck;
use mno::connec::{ChangeFilter, Keep, Moment, OnConflict, RollbackRequest, Target};
use mno::kernel::{ErrorKind, PageRequest};

use crate::support::connec::{World, key, worlds};

const FLOOR: i64 = 15;

async fn feed(world: &World, after: &str, limit: u32) -> Result<mno::connec::Feed, mno::kernel::Error> {
    let page = PageRequest { after: Some(after.to_owned()), limit };
    world.connec.change_list(&key("a"), "org-1", ChangeFilter::default(), &page, Duration::ZERO).await
}

/// The records that the feed tells, from the beginning.
async fn told(world: &World) -> BTreeMap<String, serde_json::Value> {
    let (mut records, mut cursor) = (BTreeMap::new(), "0".to_owned());
    loop {
        let page = feed(world, &cursor, 3).await.unwrap();
        for change in page.changes.into_iter().filter(|change| change.operation.changes_fields()) {
            match change.after {
                Some(after) => records.insert(change.record_id.to_string(), after),
                None => records.remove(change.record_id.as_str()),
            };
        }
        cursor = page.cursor.to_string();
        if !page.more {
            return records;
        }
    }
}

#[tokio::test]
async fn compaction_keeps_the_newest_states_and_says_what_it_dropped() {
    for world in worlds().await {
        world.live().await;
        let (before, log) = (world.kept().await, world.changes(None, None).await);
        let (states, head) = (told(&world).await, log.len());
        let past = (world.past("people", FLOOR).await, world.past("invoices", FLOOR + 2).await);
        let would = world.connec.compact(&key("a"), "org-1", Moment::Change(FLOOR + 1), true).await.unwrap();
        assert_eq!(world.kept().await, before, "to look changes nothing");
        let done = world.connec.compact(&key("a"), "org-1", Moment::Change(FLOOR + 1), false).await.unwrap();
        assert_eq!((would.changes_dropped, would.changes_kept, would.compacted_to), (done.changes_dropped, done.changes_kept, FLOOR));
        assert_eq!(would.bytes_dropped, done.bytes_dropped);
        let left = world.changes(None, None).await;
        assert_eq!(u64::try_from(head - left.len()).unwrap(), done.changes_dropped);
        assert!(done.changes_dropped > 2 && done.bytes_dropped > 100 && done.changes_kept > 5, "{done:?}");
        let old: Vec<_> = left.iter().filter(|change| change.seq <= FLOOR).collect();
        assert!(
            old.iter().all(|change| ["snapshot", "merge", "map"].contains(&change.operation.word()) && change.before.is_none()),
            "{old:?}"
        );
        assert_eq!(
            left.iter().filter(|change| change.seq > FLOOR).collect::<Vec<_>>(),
            log[usize::try_from(FLOOR).unwrap()..].iter().collect::<Vec<_>>()
        );

        // Records, ids and figures are as they were; who begins at 0 gets a complete picture.
        let after = world.kept().await;
        assert_eq!(after[..4], before[..4]);
        assert_eq!(told(&world).await, states);
        assert_eq!(world.connec.ledger_check(&key("a"), "org-1").await.unwrap(), LedgerCheck { wrong: vec![] });
        world.connec.ledger_rebuild(&key("a"), "org-1").await.unwrap();
        assert_eq!(world.connec.ledger_check(&key("a"), "org-1").await.unwrap(), LedgerCheck { wrong: vec![] });
        assert_eq!(
            (world.past("people", FLOOR).await, world.past("invoices", FLOOR + 2).await),
            past,
            "from the floor on the past can be read"
        );

        // Who stood before the floor is told; so is who asks for what is gone.
        let middle = feed(&world, "5", 10).await.unwrap_err();
        assert_eq!((middle.kind(), middle.field()), (ErrorKind::Conflict, Some("after")));
        assert!(middle.hints()[0].contains("after=0"));
        feed(&world, &FLOOR.to_string(), 10).await.unwrap();
        let gone = world.connec.past_list(&key("a"), "org-1", "people", Moment::Change(FLOOR - 1), &PageRequest::default()).await;
        assert_eq!(gone.unwrap_err().kind(), ErrorKind::Conflict);
        let undo = RollbackRequest {
            target: Target::App { uid: "app-a".into(), since: Moment::Change(3) },
            choices: BTreeMap::new(),
            on_conflict: OnConflict::Skip,
            expected_head: None,
        };
        assert_eq!(world.connec.rollback_run(&key("a"), "org-1", undo).await.unwrap_err().kind(), ErrorKind::Conflict);

        // A reader among the snapshots goes on; the next compaction sends it back to the beginning.
        let first = feed(&world, "0", 2).await.unwrap();
        assert!(first.cursor.to_string().ends_with(&format!("~{FLOOR}")));
        let second = feed(&world, &first.cursor.to_string(), 2).await.unwrap();
        assert!(second.changes[0].seq > first.changes[1].seq);
        world.connec.compact(&key("a"), "org-1", Moment::Change(FLOOR + 3), false).await.unwrap();
        assert_eq!(feed(&world, &first.cursor.to_string(), 2).await.unwrap_err().kind(), ErrorKind::Conflict);
        assert_eq!(told(&world).await, states);
        assert_eq!(world.kept().await[..4], before[..4]);
    }
}

#[tokio::test]
async fn no_reader_is_overtaken() {
    for world in worlds().await {
        for number in 0..5 {
            world.make("a", "people", json!({"last_name": number.to_string()})).await;
        }
        let sql = "INSERT INTO connec_cursor (reader, channel, seq) VALUES ('slow', 'org-1', 3)";
        world.db.write(move |tx| tx.execute(sql, &[]).map(drop)).await.unwrap();
        let report = world.connec.compact(&key("a"), "org-1", Moment::Change(5), false).await.unwrap();
        assert_eq!((report.wanted, report.compacted_to, report.held_by), (4, 3, Some(("slow".to_owned(), 3))));
    }
}

#[tokio::test]
async fn retention_is_set_per_installation_and_organization_and_applied() {
    for world in worlds().await {
        world.make("a", "people", json!({"last_name": "Old"})).await;
        let id = world.make("a", "people", json!({"last_name": "Old too"})).await;
        world.change("a", "people", &id, json!({"last_name": "Newer"})).await;
        world.clock.advance_seconds(40 * 86_400);
        world.change("a", "people", &id, json!({"last_name": "New"})).await;
        let stop = CancellationToken::new();
        assert_eq!(world.connec.retention_round(&stop).await.unwrap(), 0, "what nobody has set keeps everything");

        let forbidden = world.connec.retention_default_set(&key("a"), Keep::Days(30)).await.unwrap_err();
        assert_eq!(forbidden.kind(), ErrorKind::Forbidden);
        world.connec.retention_default_set(&key("operator"), Keep::Days(30)).await.unwrap();
        let own = world.connec.retention_set(&key("a"), "org-1", Some(Keep::Forever)).await.unwrap();
        assert_eq!((own.effective(), own.installation), (Keep::Forever, Keep::Days(30)));
        assert_eq!(world.connec.retention_round(&stop).await.unwrap(), 0, "the organization's own goes before");

        let own = world.connec.retention_set(&key("a"), "org-1", None).await.unwrap();
        assert_eq!((own.effective(), own.compacted_to, own.head), (Keep::Days(30), 0, 4));
        assert_eq!(world.connec.retention_round(&stop).await.unwrap(), 1);
        let log: Vec<_> = world.changes(None, None).await.into_iter().map(|change| (change.seq, change.operation.word())).collect();
        assert_eq!(log, [(1, "snapshot"), (3, "snapshot"), (4, "update")]);
        assert_eq!(world.connec.retention_round(&stop).await.unwrap(), 0, "there is nothing left to do");
        assert_eq!(world.connec.retention_show(&key("a"), "org-1").await.unwrap().compacted_to, 3);

        let jobs = world.db.read(|tx| mno::jobs::list(tx, None, None, &PageRequest::default())).await.unwrap().items;
        let told = |action: &str, words: &str| {
            let lines = jobs.iter().map(|job| job.payload.to_string());
            lines.filter(|line| line.contains(&format!("\"{action}\"")) && line.contains(words)).count()
        };
        assert_eq!(told("connec.retention_default.set", "30d"), 1);
        assert_eq!((told("connec.retention.set", "\"after\":{\"keep\":\"forever\"}"), told("connec.retention.set", "connec")), (1, 2));
        assert_eq!(told("connec.log.compact", "connec.retention"), 1, "who drops, and what");
        assert_eq!(told("connec.log.compact", "\"to\":3"), 1);
    }
}
