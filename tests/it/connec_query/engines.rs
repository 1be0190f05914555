//! Generated records, filters and orders: each engine against the plain evaluator.

use std::time::{Duration, Instant};

use mno::connec::entity::Registry;
use mno::connec::query::{parse_filter, parse_order};
use mno::connec::{ImportRecord, ListQuery, Record, RecordPage, WriteOptions};
use mno::hub::{Actor, ActorKind};
use mno::kernel::{OrgUid, RecordId};

use super::dice::Dice;
use super::naive::{Naive, sorted};
use crate::support::connec::{World, key, worlds};

/// How many generated queries each engine answers.
const QUERIES: usize = 200;
const RECORDS: usize = 80;

/// Some seconds of further queries, when somebody wants to look longer: `MNO_FUZZ_SECONDS`.
pub(super) fn longer() -> Option<Duration> {
    std::env::var("MNO_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).map(Duration::from_secs)
}

async fn list(world: &World, query: ListQuery) -> RecordPage {
    let shown = format!("{query:?}");
    world
        .connec
        .record_list(&key("a"), "org-1", "invoices", &query)
        .await
        .unwrap_or_else(|error| panic!("{shown}: {error} {:?}", error.cause()))
}

/// Fills a world; the records as they are kept.
async fn fill(world: &World, dice: &mut Dice) -> Vec<Record> {
    let actor = Actor { kind: ActorKind::App, uid: "app-a".into(), name: "App A".into(), impersonator: None };
    for group in 0..8 {
        let records = (0..RECORDS / 8).map(|number| ImportRecord {
            entity: "invoices".into(),
            // Ids whose order by bytes is not that of a dictionary.
            id: RecordId::trusted(format!("{}{group}-{number}", if number % 2 == 0 { "R" } else { "r" })),
            record: dice.invoice(),
        });
        world.connec.record_import(&OrgUid::trusted("org-1"), &actor, None, records.collect()).await.unwrap();
        world.clock.advance_seconds(1);
    }
    let other = ImportRecord { entity: "invoices".into(), id: RecordId::trusted("elsewhere"), record: dice.invoice() };
    world.connec.record_import(&OrgUid::trusted("org-2"), &actor, None, vec![other]).await.unwrap();
    let all = list(world, ListQuery { top: Some("1000".into()), ..ListQuery::default() }).await;
    assert_eq!(all.total, Some(RECORDS as u64));
    all.records
}

fn ids(records: &[Record]) -> Vec<String> {
    records.iter().map(|record| record.id.to_string()).collect()
}

/// One query: whole, and by cursor page by page.
async fn check(world: &World, records: &[Record], filter: &str, order: &str, top: usize) {
    let entity = Registry::builtin().entity("invoices").unwrap();
    let expr = parse_filter(filter).unwrap_or_else(|error| panic!("{filter}: {error}"));
    assert_eq!(parse_filter(&expr.to_string()).unwrap(), expr, "what is printed is read as the same: {filter}");
    let matching: Vec<&Record> = records.iter().filter(|record| Naive::new(record, &entity).holds(&expr)).collect();
    let count = matching.len() as u64;
    let expected = sorted(matching, &entity, &parse_order(order).unwrap());
    let query =
        ListQuery { filter: Some(filter.to_owned()), orderby: Some(order.to_owned()), top: Some("1000".into()), ..ListQuery::default() };
    let page = list(world, query.clone()).await;
    assert_eq!(ids(&page.records), expected, "{filter} ordered by {order} on {}", world.db.dialect().name());
    assert_eq!(page.total, Some(count));

    let mut cursor = Some(String::new());
    let mut found = Vec::new();
    while let Some(at) = cursor {
        let page = list(world, ListQuery { cursor: Some(at), top: Some(top.to_string()), ..query.clone() }).await;
        assert!(page.records.len() <= top && page.total.is_none());
        found.extend(ids(&page.records));
        cursor = page.next_cursor;
    }
    assert_eq!(found, expected, "by cursor, {top} at a time: {filter} ordered by {order} on {}", world.db.dialect().name());
}

#[tokio::test]
async fn both_engines_answer_as_the_plain_evaluator_does() {
    for world in worlds().await {
        // The same records and queries on each engine.
        let mut dice = Dice(20_260_310);
        let records = fill(&world, &mut dice).await;
        let mut matched = 0;
        for _ in 0..QUERIES {
            let (filter, order, top) = (dice.filter(0), dice.order(), 5 + dice.below(40));
            check(&world, &records, &filter, &order, top).await;
            matched += usize::from(list(&world, ListQuery { filter: Some(filter), ..ListQuery::default() }).await.total > Some(0));
        }
        assert!(matched > QUERIES / 3, "most filters find something: {matched}");
        if let Some(time) = longer() {
            let (until, mut dice) = (Instant::now() + time, Dice(rand::random()));
            while Instant::now() < until {
                let (filter, order, top) = (dice.filter(0), dice.order(), 5 + dice.below(40));
                check(&world, &records, &filter, &order, top).await;
            }
        }
    }
}

#[tokio::test]
async fn pages_by_cursor_stay_right_while_others_write() {
    for world in worlds().await {
        let mut dice = Dice(7);
        let before = fill(&world, &mut dice).await;
        for order in ["", "balance desc", "title, due_date desc"] {
            let mut cursor = Some(String::new());
            let mut seen: Vec<String> = Vec::new();
            let mut round = 0;
            while let Some(at) = cursor {
                let query = ListQuery { cursor: Some(at), orderby: Some(order.into()), top: Some("9".into()), ..ListQuery::default() };
                let page = list(&world, query).await;
                seen.extend(ids(&page.records));
                cursor = page.next_cursor;
                // New records come in at every place of the order.
                round += 1;
                let record = dice.invoice();
                world.connec.record_create(&key("b"), "cld-b", "invoices", record, &WriteOptions::default()).await.unwrap();
                assert!(round < 60, "it comes to an end");
            }
            let mut once = seen.clone();
            once.sort();
            once.dedup();
            assert_eq!(once.len(), seen.len(), "nothing twice, by {order}");
            for record in &before {
                assert!(seen.contains(&record.id.to_string()), "{} is not lost, by {order}", record.id);
            }
        }
    }
}
