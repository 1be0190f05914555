//! Histories, records as they were, comparisons.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use mno::connec::{Change, Moment};
use mno::kernel::{ErrorKind, PageRequest};

use crate::support::connec::{key, worlds};

#[tokio::test]
async fn a_history_says_what_differs_and_who_last_set_each_field() {
    for world in worlds().await {
        let id = world.make("a", "organizations", json!({"name": "Acme", "email": {"address": "x@acme.test", "address2": "y"}})).await;
        world.change("b", "organizations", &id, json!({"email": {"address": "z@acme.test"}, "phone": {"landline": "1"}})).await;
        world.change("a", "organizations", &id, json!({"name": "Acme Pty"})).await;
        let page = PageRequest { after: None, limit: 2 };
        let history = world.connec.history(&key("b"), "cld-b", "organizations", &id, &page).await.unwrap();
        assert!(history.changes.more && history.changes.changes.len() == 2);
        let paths: Vec<_> = history.changes.changes[1].differences().into_iter().map(|difference| difference.path).collect();
        assert_eq!(paths, ["email.address", "phone"]);
        let fields: BTreeMap<_, _> = history
            .fields
            .unwrap()
            .into_iter()
            .map(|field| (field.path, (field.value, field.origin.actor_uid, field.origin.seq)))
            .collect();
        let told = |path: &str| fields.get(path).cloned().unwrap_or_else(|| panic!("{path} in {fields:?}"));
        assert_eq!(told("name"), (json!("Acme Pty"), "app-a".into(), 3));
        assert_eq!(told("email.address"), (json!("z@acme.test"), "app-b".into(), 2));
        assert_eq!(told("email.address2"), (json!("y"), "app-a".into(), 1));
        assert_eq!(told("phone.landline"), (json!("1"), "app-b".into(), 2));

        let next = PageRequest { after: Some(history.changes.cursor.to_string()), limit: 2 };
        let rest = world.connec.history(&key("b"), "cld-b", "organizations", &id, &next).await.unwrap();
        assert_eq!((rest.changes.changes.len(), rest.changes.more, rest.fields.is_none()), (1, false, true));
        let none = world.connec.history(&key("b"), "cld-b", "organizations", "nobody", &page).await.unwrap_err();
        assert_eq!(none.kind(), ErrorKind::NotFound);
        let other = world.connec.history(&key("c"), "org-2", "organizations", &id, &page).await.unwrap_err();
        assert_eq!(other.kind(), ErrorKind::NotFound, "another organization's log knows nothing of it");
    }
}

/// The records of the log after each change, by playing it.
fn played(changes: &[Change]) -> Vec<BTreeMap<String, Value>> {
    let mut states = vec![BTreeMap::new()];
    for change in changes {
        let mut state = states.last().unwrap().clone();
        match change.after.clone() {
            Some(after) => state.insert(change.record_id.to_string(), after),
            None => state.remove(change.record_id.as_str()),
        };
        states.push(state);
    }
    states
}

#[tokio::test]
async fn every_earlier_state_can_be_read_and_any_two_compared() {
    for world in worlds().await {
        let mut ids = Vec::new();
        for number in 0..8 {
            ids.push(world.make("a", "items", json!({"name": number.to_string(), "unit_price": {"net_amount": 1}})).await);
            world.clock.advance_seconds(1);
            world.change("b", "items", &ids[number / 2], json!({"description": format!("d{number}")})).await;
            world.clock.advance_seconds(1);
        }
        let changes = world.changes(None, None).await;
        let states = played(&changes);
        for (seq, state) in states.iter().enumerate() {
            let records = world.past("items", i64::try_from(seq).unwrap()).await;
            let found: BTreeMap<_, _> = records.into_iter().map(|record| (record.id.to_string(), Value::Object(record.doc))).collect();
            assert_eq!(found, *state, "as of change {seq}");
        }
        for (from, to) in [(0, 16), (3, 9), (5, 5), (1, 2)] {
            let page = PageRequest::default();
            let compared = world
                .connec
                .compare(&key("a"), "org-1", Some("items"), Moment::Change(from), Some(Moment::Change(to)), &page)
                .await
                .unwrap();
            let (before, after) = (&states[usize::try_from(from).unwrap()], &states[usize::try_from(to).unwrap()]);
            let mut expected: Vec<_> = after
                .iter()
                .filter(|(id, doc)| before.get(*id) != Some(doc))
                .map(|(id, _)| (id.clone(), if before.contains_key(id) { "changed" } else { "created" }))
                .collect();
            expected.sort();
            let mut found: Vec<_> = compared.records.items.iter().map(|record| (record.id.to_string(), record.what)).collect();
            found.sort();
            assert_eq!(found, expected, "{from} to {to}");
        }
        // A time means the last change that was made by then, the whole second included.
        for (time, seq) in [
            ("2026-03-10T11:59:59Z", 0),
            ("2026-03-10T12:00:00Z", 1),
            ("2026-03-10T12:00:05Z", 6),
            ("2026-03-10T23:00:04+11:00", 5),
            ("2027-01-01", 16),
        ] {
            let as_of = Moment::parse("as_of", time).unwrap();
            let past = world.connec.past_list(&key("a"), "org-1", "items", as_of, &PageRequest::default()).await.unwrap();
            assert_eq!(past.seq, seq, "{time}");
        }
        let as_of = Moment::Change(2);
        let (past, record) = world.connec.past_show(&key("a"), "org-1", "items", &ids[0], as_of).await.unwrap();
        assert_eq!((past.seq, record.text("description"), record.created_at.to_string()), (2, "d0", "2026-03-10T12:00:00Z".into()));
        let unborn = world.connec.past_show(&key("a"), "org-1", "items", &ids[1], as_of).await.unwrap_err();
        assert_eq!(unborn.kind(), ErrorKind::NotFound);
        let future = world.connec.past_list(&key("a"), "org-1", "items", Moment::Change(17), &PageRequest::default()).await.unwrap_err();
        assert_eq!(future.kind(), ErrorKind::Invalid);
    }
}
