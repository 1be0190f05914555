//! The delta feed: filters, cursors, waiting.

use std::time::{Duration, Instant};

use serde_json::json;

use mno::connec::{ChangeFilter, Moment};
use mno::kernel::{ErrorKind, PageRequest};

use crate::support::connec::{World, key, worlds};

async fn seqs(world: &World, filter: ChangeFilter) -> Vec<i64> {
    let feed = world.connec.change_list(&key("a"), "org-1", filter, &PageRequest::default(), Duration::ZERO).await.unwrap();
    assert_eq!(feed.cursor.seq.max(feed.head), feed.head, "the cursor is not past the head");
    feed.changes.iter().map(|change| change.seq).collect()
}

#[tokio::test]
async fn the_feed_is_filtered_by_record_transaction_app_and_time() {
    for world in worlds().await {
        let person = world.make("a", "people", json!({"last_name": "One"})).await;
        world.clock.advance_seconds(10);
        world.make("b", "organizations", json!({"name": "Two"})).await;
        world.clock.advance_seconds(10);
        world.change("b", "people", &person, json!({"last_name": "Three"})).await;
        let all = world.changes(None, None).await;
        let none = ChangeFilter::default;
        assert_eq!(seqs(&world, none()).await, [1, 2, 3]);
        let entity = Some("people".to_owned());
        assert_eq!(seqs(&world, ChangeFilter { entity: entity.clone(), ..none() }).await, [1, 3]);
        assert_eq!(seqs(&world, ChangeFilter { entity, record: Some(person), ..none() }).await, [1, 3]);
        assert_eq!(seqs(&world, ChangeFilter { actor: Some("app-b".into()), ..none() }).await, [2, 3]);
        assert_eq!(seqs(&world, ChangeFilter { instance: Some("cld-a".into()), ..none() }).await, [1]);
        assert_eq!(seqs(&world, ChangeFilter { transaction: Some(all[1].transaction.to_string()), ..none() }).await, [2]);
        let at = |text: &str| Some(Moment::parse("at", text).unwrap());
        assert_eq!(seqs(&world, ChangeFilter { from: at("2026-03-10T12:00:10Z"), ..none() }).await, [2, 3]);
        assert_eq!(seqs(&world, ChangeFilter { to: at("2026-03-10T12:00:10Z"), ..none() }).await, [1, 2]);
        assert_eq!(seqs(&world, ChangeFilter { from: at("2026-03-10T12:00:01Z"), to: at("2"), ..none() }).await, [2]);
        assert_eq!(seqs(&world, ChangeFilter { from: at("2026-03-11"), ..none() }).await, [0; 0]);

        let wrong = world.connec.change_show(&key("a"), "org-1", 4).await.unwrap_err();
        assert_eq!(wrong.kind(), ErrorKind::NotFound);
        assert_eq!(world.connec.change_show(&key("a"), "org-1", 2).await.unwrap(), all[1]);
        assert_eq!(world.connec.change_show(&key("c"), "org-2", 2).await.unwrap_err().kind(), ErrorKind::NotFound);
    }
}

#[tokio::test]
async fn a_cursor_goes_on_where_it_was_also_where_nothing_fitted() {
    for world in worlds().await {
        for number in 0..7 {
            world.make("a", "people", json!({"last_name": number.to_string()})).await;
        }
        let (mut seen, mut page) = (Vec::new(), PageRequest { after: None, limit: 3 });
        loop {
            let feed = world.connec.change_list(&key("a"), "org-1", ChangeFilter::default(), &page, Duration::ZERO).await.unwrap();
            seen.extend(feed.changes.iter().map(|change| change.seq));
            page.after = Some(feed.cursor.to_string());
            if !feed.more {
                break;
            }
        }
        assert_eq!(seen, [1, 2, 3, 4, 5, 6, 7]);
        let filter = ChangeFilter { entity: Some("items".into()), ..ChangeFilter::default() };
        let feed = world.connec.change_list(&key("a"), "org-1", filter, &PageRequest::default(), Duration::ZERO).await.unwrap();
        assert_eq!((feed.changes.len(), feed.cursor.seq, feed.head), (0, 7, 7));
        for wrong in ["8", "x", "-1"] {
            let page = PageRequest { after: Some(wrong.into()), limit: 3 };
            let error = world.connec.change_list(&key("a"), "org-1", ChangeFilter::default(), &page, Duration::ZERO).await.unwrap_err();
            assert_eq!((error.kind(), error.field()), (ErrorKind::Invalid, Some("after")), "{wrong}");
        }
    }
}

#[tokio::test]
async fn whoever_waits_gets_the_next_change_when_it_is_made() {
    for world in worlds().await {
        let connec = world.connec.clone();
        let waiting = tokio::spawn(async move {
            connec.change_list(&key("b"), "cld-b", ChangeFilter::default(), &PageRequest::default(), Duration::from_secs(30)).await
        });
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert!(!waiting.is_finished(), "there is nothing yet");
        // A change of another organization is not it.
        world
            .connec
            .record_create(
                &key("c"),
                "cld-c",
                "people",
                crate::support::connec::record(json!({"last_name": "C"})),
                &mno::connec::WriteOptions::default(),
            )
            .await
            .unwrap();
        world.make("a", "people", json!({"last_name": "A"})).await;
        let feed = waiting.await.unwrap().unwrap();
        assert_eq!(feed.changes.iter().map(|change| change.actor_uid.as_str()).collect::<Vec<_>>(), ["app-a"]);

        let started = Instant::now();
        let page = PageRequest { after: Some("1".into()), limit: 10 };
        let wait = Duration::from_millis(50);
        let feed = world.connec.change_list(&key("b"), "cld-b", ChangeFilter::default(), &page, wait).await.unwrap();
        assert!(feed.changes.is_empty() && started.elapsed() >= wait, "nothing came, after the wait");
    }
}
