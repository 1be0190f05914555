//! Undo: previews, conflicts with choices, and the way back.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use mno::connec::{ConflictKind, LogSettings, Moment, OnConflict, Rollback, RollbackRequest, Target, WriteOptions};
use mno::kernel::{Error, ErrorKind, TransactionId};

use crate::support::connec::{World, key, record, worlds};

fn request(target: Target, on_conflict: OnConflict) -> RollbackRequest {
    RollbackRequest { target, choices: BTreeMap::new(), on_conflict, expected_head: None }
}

fn app(uid: &str, since: i64) -> Target {
    Target::App { uid: uid.into(), since: Moment::Change(since) }
}

fn record_of(entity: &str, id: &str, since: Option<i64>) -> Target {
    Target::Record { entity: entity.into(), id: id.into(), since: since.map(Moment::Change) }
}

fn field_of(entity: &str, id: &str, path: &str, since: Option<i64>) -> Target {
    Target::Field { entity: entity.into(), id: id.into(), path: path.into(), since: since.map(Moment::Change) }
}

impl World {
    async fn preview(&self, request: RollbackRequest) -> Rollback {
        self.connec.rollback_preview(&key("a"), "org-1", request).await.unwrap()
    }

    async fn undo(&self, request: RollbackRequest) -> Rollback {
        self.try_undo(request).await.unwrap_or_else(|error| panic!("{error} {:?}", error.cause()))
    }

    async fn try_undo(&self, request: RollbackRequest) -> Result<Rollback, Error> {
        self.connec.rollback_run(&key("a"), "org-1", request).await
    }

    /// Every record of a collection, as the lists show it.
    async fn all(&self, entity: &str) -> BTreeMap<String, Value> {
        let query = mno::connec::ListQuery { top: Some("1000".into()), ..mno::connec::ListQuery::default() };
        let page = self.connec.record_list(&key("a"), "org-1", entity, &query).await.unwrap();
        let shown = page.records.iter().map(|record| {
            let mut doc = record.doc.clone();
            doc.insert("created_at".into(), json!(record.created_at.to_string()));
            (record.id.to_string(), Value::Object(doc))
        });
        shown.collect()
    }

    async fn doc(&self, entity: &str, id: &str) -> Option<Value> {
        self.all(entity).await.remove(id)
    }
}

#[tokio::test]
async fn a_field_a_record_a_transaction_and_an_app_can_be_rolled_back() {
    for world in worlds().await {
        let id = world.make("a", "organizations", json!({"name": "Acme", "phone": {"landline": "1"}})).await;
        world.change("b", "organizations", &id, json!({"name": "Acme b", "phone": {"landline": "2"}, "industry": "x"})).await;
        world.change("a", "organizations", &id, json!({"custom": "w"})).await;

        // A field: only that, and what was done later to others stays.
        let done = world.undo(request(field_of("organizations", &id, "phone.landline", None), OnConflict::Fail)).await;
        assert_eq!((done.changes, done.records, done.effects[0].what), (1, 1, "update"));
        let doc = world.doc("organizations", &id).await.unwrap();
        assert_eq!((&doc["phone"]["landline"], &doc["name"], &doc["custom"]), (&json!("1"), &json!("Acme b"), &json!("w")));
        let log = world.changes(Some("organizations"), Some(&id)).await;
        let last = log.last().unwrap();
        assert_eq!(last.detail.as_ref().unwrap()["rollback"]["undone"], json!([2]));
        assert_eq!(Some(&last.transaction), done.transaction.as_ref());

        // A transaction: what is left of it.
        let transaction = log[1].transaction.clone();
        world.undo(request(Target::Transaction(transaction), OnConflict::Fail)).await;
        let doc = world.doc("organizations", &id).await.unwrap();
        assert_eq!((&doc["name"], doc.get("industry"), &doc["custom"]), (&json!("Acme"), None, &json!("w")));

        // A record: its last change; then everything since a change.
        world.undo(request(record_of("organizations", &id, None), OnConflict::Fail)).await;
        assert_eq!(world.doc("organizations", &id).await.unwrap()["name"], "Acme b", "its last change was the rollback");
        world.undo(request(record_of("organizations", &id, Some(2)), OnConflict::Fail)).await;
        let doc = world.doc("organizations", &id).await.unwrap();
        assert_eq!((&doc["name"], doc.get("custom"), &doc["phone"]["landline"]), (&json!("Acme"), None, &json!("1")));

        // Everything that an app did: what it made goes.
        let other = world.make("b", "people", json!({"last_name": "B"})).await;
        let since = world.changes(None, None).await.len();
        let done = world.undo(request(Target::Instance { uid: "cld-b".into(), since: Moment::Change(2) }, OnConflict::Skip)).await;
        assert_eq!(done.head, i64::try_from(since).unwrap());
        assert_eq!(world.doc("people", &other).await, None);
        assert_eq!(world.changes(Some("people"), Some(&other)).await.last().unwrap().operation.word(), "delete");
    }
}

#[tokio::test]
async fn what_was_deleted_comes_back_with_its_id_and_its_age() {
    for world in worlds().await {
        let id = world.make("a", "people", json!({"last_name": "Once"})).await;
        let before = world.all("people").await;
        world.clock.advance_seconds(60);
        let done = world.undo(request(app("app-a", 1), OnConflict::Fail)).await;
        assert_eq!((done.effects[0].what, world.all("people").await.len()), ("delete", 0));
        let gone = world.connec.record_show(&key("a"), "cld-a", "people", Some(&id), false).await.unwrap_err();
        assert_eq!(gone.kind(), ErrorKind::NotFound);
        world.clock.advance_seconds(60);
        let again = world.undo(request(Target::Transaction(done.transaction.unwrap()), OnConflict::Fail)).await;
        assert_eq!(again.effects[0].what, "create");
        assert_eq!(world.all("people").await, before, "with its id, its fields and the time when it was made");
        // The log tells a reader from outside all of it.
        let words: Vec<_> = world.changes(None, None).await.iter().map(|change| change.operation.word()).collect();
        assert_eq!(words, ["create", "delete", "create"]);
        let gone = world.past("people", 2).await;
        assert!(gone.is_empty(), "as of the deletion it was not there");
        assert_eq!(world.past("people", 3).await[0].created_at.to_string(), "2026-03-10T12:00:00Z");
    }
}

#[tokio::test]
async fn a_preview_lists_each_kind_of_conflict_and_writes_nothing() {
    for world in worlds().await {
        let customer = world.make("a", "organizations", json!({"name": "Customer"})).await;
        let invoice = world.make("b", "invoices", json!({"title": "I", "organization_id": customer})).await;
        let person = world.make("b", "people", json!({"last_name": "P"})).await;
        world.change("a", "people", &person, json!({"last_name": "P2", "first_name": "F"})).await;
        world.change("b", "people", &person, json!({"last_name": "P3"})).await;
        let account = world.make("b", "accounts", json!({"name": "Bank", "type": "BANK"})).await;
        let line = |side: &str, amount: i64| json!({"account_id": account, side: amount});
        let journal =
            world.make("b", "journals", json!({"transaction_date": "2026-01-01", "lines": [line("debit", 10), line("credit", 10)]})).await;
        let lines = world.doc("journals", &journal).await.unwrap()["lines"].clone();
        let amounts =
            |debit: i64, credit: i64| json!({"lines": [{"id": lines[0]["id"], "debit": debit}, {"id": lines[1]["id"], "credit": credit}]});
        world.change("a", "journals", &journal, amounts(20, 20)).await;
        world.change("b", "journals", &journal, json!({"title": "t"})).await;
        let head = world.changes(None, None).await.len();

        // Changed since: the last name. The first name is not in the way.
        let preview = world.preview(request(record_of("people", &person, Some(4)), OnConflict::Fail)).await;
        assert_eq!((preview.unresolved, preview.conflicts.len()), (0, 0), "all of the record's changes are undone: nothing is in the way");
        let preview = world.preview(request(app("app-a", 1), OnConflict::Fail)).await;
        let kinds: Vec<_> = preview.conflicts.iter().map(|conflict| (conflict.kind, conflict.path.as_str())).collect();
        assert_eq!(kinds, [(ConflictKind::ChangedSince, "last_name"), (ConflictKind::ReferencedSince, "")]);
        let changed = &preview.conflicts[0];
        assert_eq!((&changed.now, &changed.undone, &changed.restored), (&Some(json!("P3")), &Some(json!("P2")), &Some(json!("P"))));
        assert_eq!(changed.since.as_ref().map(|since| (since.seq, since.actor_uid.as_str())), Some((5, "app-b")));
        let referenced = &preview.conflicts[1];
        assert_eq!(referenced.referrers, [("invoices".to_owned(), invoice.clone())]);
        assert_eq!(preview.unresolved, 2);

        // Not valid: half of a journal.
        let path = format!("lines[{}].debit", lines[0]["id"].as_str().unwrap());
        let half = world.preview(request(field_of("journals", &journal, &path, None), OnConflict::Fail)).await;
        assert_eq!(half.conflicts.iter().map(|conflict| conflict.kind).collect::<Vec<_>>(), [ConflictKind::NotValid]);
        assert!(half.conflicts[0].message.contains("balance"), "{}", half.conflicts[0].message);

        assert_eq!(world.changes(None, None).await.len(), head, "a preview writes nothing");
        let refused = world.try_undo(request(app("app-a", 1), OnConflict::Fail)).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Conflict);
        assert_eq!(world.changes(None, None).await.len(), head, "and so does a rollback with conflicts");

        // Choices, by key; one that is none is refused.
        let choose = |choices: &[(&str, &str)]| RollbackRequest {
            choices: choices.iter().map(|(key, word)| ((*key).to_owned(), (*word).to_owned())).collect(),
            expected_head: Some(preview.head),
            ..request(app("app-a", 1), OnConflict::Fail)
        };
        let (name, reference) = (changed.key.as_str(), referenced.key.as_str());
        for wrong in [choose(&[(name, "delete"), (reference, "skip")]), choose(&[("changed_since:people/x", "skip")])] {
            assert_eq!(world.try_undo(wrong).await.unwrap_err().field(), Some("choices"));
        }
        let moved = RollbackRequest { expected_head: Some(1), ..choose(&[(name, "skip"), (reference, "skip")]) };
        assert_eq!(world.try_undo(moved).await.unwrap_err().kind(), ErrorKind::Precondition);
        world.undo(choose(&[(name, "overwrite"), (reference, "skip")])).await;
        let doc = world.doc("people", &person).await.unwrap();
        assert_eq!((&doc["last_name"], doc.get("first_name")), (&json!("P"), None));
        assert!(world.doc("organizations", &customer).await.is_some(), "it stays, because an invoice refers to it");
        let balance = world.doc("journals", &journal).await.unwrap();
        assert_eq!((&balance["lines"][0]["debit"], &balance["title"]), (&json!(10), &json!("t")));

        // No longer there: it comes back without what is undone.
        let gone = world.make("b", "items", json!({"name": "N"})).await;
        world.change("a", "items", &gone, json!({"name": "N2", "description": "D"})).await;
        let made = world.changes(Some("items"), Some(&gone)).await;
        world.undo(request(Target::Transaction(made[0].transaction.clone()), OnConflict::Overwrite)).await;
        assert_eq!(world.doc("items", &gone).await, None);
        let last = Target::Transaction(made[1].transaction.clone());
        let preview = world.preview(request(last.clone(), OnConflict::Fail)).await;
        assert_eq!(preview.conflicts[0].kind, ConflictKind::NoLongerExists);
        world.undo(request(last.clone(), OnConflict::Skip)).await;
        assert_eq!(world.doc("items", &gone).await, None);
        world.undo(request(last, OnConflict::Overwrite)).await;
        let doc = world.doc("items", &gone).await.unwrap();
        assert_eq!((&doc["name"], doc.get("description")), (&json!("N"), None));
    }
}

#[tokio::test]
async fn ids_of_other_systems_go_and_come_back_with_what_is_undone() {
    for world in worlds().await {
        let ids = json!([{"id": "e1", "provider": "till", "realm": "r"}]);
        let person = json!({"id": ids, "last_name": "Mapped"});
        let id = world.make("a", "people", person.clone()).await;
        let done = world.undo(request(record_of("people", &id, None), OnConflict::Fail)).await;
        assert_eq!((done.effects[0].what, done.effects[0].unmapped.len()), ("delete", 1));
        let back = world.undo(request(Target::Transaction(done.transaction.unwrap()), OnConflict::Fail)).await;
        assert_eq!((back.effects[0].what, back.effects[0].mapped[0]["external_id"].as_str()), ("create", Some("e1")));
        let meant = world.make("a", "people", person.clone()).await;
        assert_eq!(meant, id, "the external id stands for the record again");

        // Without the record's id being known, the same external id makes a new one; then the way back is in conflict.
        let undone = world.undo(request(Target::Transaction(back.transaction.unwrap()), OnConflict::Fail)).await;
        let other = world.make("a", "people", person).await;
        assert_ne!(other, id);
        let again = Target::Transaction(undone.transaction.unwrap());
        let preview = world.preview(request(again.clone(), OnConflict::Fail)).await;
        assert_eq!(preview.conflicts.iter().map(|conflict| conflict.kind).collect::<Vec<_>>(), [ConflictKind::ChangedSince]);
        assert_eq!(preview.conflicts[0].now, Some(json!(other)));
        world.undo(request(again, OnConflict::Skip)).await;
        assert!(world.doc("people", &id).await.is_some() && world.doc("people", &other).await.is_some());
    }
}

#[tokio::test]
async fn a_merge_is_undone_and_done_again() {
    for world in worlds().await {
        let kept = world.make("a", "people", json!({"last_name": "Kept", "id": [{"id": "k", "provider": "till", "realm": "r"}]})).await;
        let folded = world.make("a", "people", json!({"last_name": "Folded", "id": [{"id": "f", "provider": "till", "realm": "r"}]})).await;
        let invoice = world.make("b", "invoices", json!({"title": "I", "person_id": folded})).await;
        let before = (world.all("people").await, world.all("invoices").await);
        let options = WriteOptions::default();
        let fields = record(json!({"first_name": "Both"}));
        world.connec.record_merge(&key("a"), "cld-a", "people", &kept, vec![folded.clone()], fields, &options).await.unwrap();
        let after = (world.all("people").await, world.all("invoices").await);
        assert_eq!((after.0.len(), after.1[&invoice]["person_id"].as_str()), (1, Some(kept.as_str())));
        let merge = world.changes(Some("people"), Some(&folded)).await.pop().unwrap();
        assert_eq!(merge.operation.word(), "merge");

        let back = world.undo(request(Target::Transaction(merge.transaction), OnConflict::Fail)).await;
        assert_eq!((world.all("people").await, world.all("invoices").await), before);
        let meant = world.make("a", "people", json!({"id": [{"id": "f", "provider": "till", "realm": "r"}], "last_name": "Folded"})).await;
        assert_eq!(meant, folded, "its external id stands for it again");

        world.undo(request(Target::Transaction(back.transaction.unwrap()), OnConflict::Fail)).await;
        assert_eq!((world.all("people").await, world.all("invoices").await), after);
        let (_, shown) = world.connec.record_show(&key("a"), "cld-a", "people", Some(&folded), false).await.unwrap();
        assert_eq!(shown.id.as_str(), kept, "the folded record's id means the one that was kept, again");
    }
}

#[tokio::test]
async fn whoever_is_referred_to_by_what_goes_as_well_can_go() {
    for world in worlds().await {
        let customer = world.make("a", "organizations", json!({"name": "Customer"})).await;
        world.make("a", "invoices", json!({"title": "I", "organization_id": customer})).await;
        let preview = world.preview(request(app("app-a", 1), OnConflict::Fail)).await;
        assert_eq!((preview.unresolved, preview.records), (0, 2));
        world.undo(request(app("app-a", 1), OnConflict::Fail)).await;
        let words: Vec<_> = world.changes(None, None).await.iter().map(|c| (c.entity.clone(), c.operation.word())).collect();
        assert_eq!(words[2..], [("invoices".to_owned(), "delete"), ("organizations".to_owned(), "delete")], "what refers goes first");
    }
}

#[tokio::test]
async fn a_rollback_has_a_limit_and_says_so() {
    for world in worlds().await {
        for number in 0..4 {
            world.make("a", "people", json!({"last_name": number.to_string()})).await;
        }
        let connec = world.connec.clone().with_log_settings(LogSettings { rollback_records_max: 3 });
        let refused = connec.rollback_run(&key("a"), "org-1", request(app("app-a", 1), OnConflict::Fail)).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::TooLarge);
        connec.rollback_run(&key("a"), "org-1", request(app("app-a", 2), OnConflict::Fail)).await.unwrap();
        assert_eq!(world.all("people").await.len(), 1);
        let unknown = world.try_undo(request(Target::Transaction(TransactionId::trusted("txn-none")), OnConflict::Fail)).await.unwrap_err();
        assert_eq!(unknown.kind(), ErrorKind::NotFound);
        let unknown = world.try_undo(request(record_of("people", "nobody", None), OnConflict::Fail)).await.unwrap_err();
        assert_eq!(unknown.kind(), ErrorKind::NotFound);
    }
}

/// One write of the model: who, which record, and the fields with their values; the first one of a record makes it.
#[derive(Debug, Clone)]
struct Write {
    seq: i64,
    by: &'static str,
    fields: Vec<(String, String)>,
}

/// What the record should be after everything that `app-a` did from `since` on is undone.
fn expected(writes: &[Write], since: i64, overwrite: bool) -> Option<BTreeMap<String, String>> {
    let own = |write: &Write| write.by == "a" && write.seq >= since;
    // Made by it and changed by nobody else later: it goes. Changed later: it stays as it was made, or goes, as chosen.
    let made = if own(&writes[0]) { writes.iter().take_while(|write| own(write)).count() } else { 0 };
    if made == writes.len() || (made > 0 && overwrite) {
        return None;
    }
    let mut names: Vec<&String> = writes.iter().flat_map(|write| write.fields.iter().map(|(name, _)| name)).collect();
    names.sort();
    names.dedup();
    let mut fields = BTreeMap::new();
    for name in names {
        // Each value of the field, with whether it is to be undone.
        let touches: Vec<(bool, &String)> = writes
            .iter()
            .enumerate()
            .flat_map(|(at, write)| {
                write.fields.iter().filter(|(own_name, _)| own_name == name).map(move |(_, value)| (at >= made && own(write), value))
            })
            .collect();
        let keep = |upto: usize| touches[..upto].iter().rev().find(|(undone, _)| !undone).map(|(_, value)| (*value).clone());
        let last = touches.len();
        let value = match touches.iter().rposition(|(undone, _)| *undone) {
            // Only what came before its last values, also when somebody else has written later.
            Some(at) if at + 1 == last || overwrite => {
                let first = touches[..=at].iter().rposition(|(undone, _)| !undone).map_or(0, |place| place + 1);
                keep(first)
            }
            _ => touches.last().map(|(_, value)| (*value).clone()),
        };
        if let Some(value) = value {
            fields.insert(name.clone(), value);
        }
    }
    Some(fields)
}

/// Random writes by two apps to a few records; then everything that one of them did since a random change is undone, with
/// either policy, and compared with a model. Undoing the undoing returns the exact earlier state, and so on.
#[tokio::test]
async fn random_histories_are_undone_as_a_model_says_and_the_way_back_is_exact() {
    for world in worlds().await {
        let seed: u64 = 0x5eed_1234_9e37_79b9;
        let mut random = seed;
        let mut next = move |below: u64| {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            random % below
        };
        let mut records: Vec<(String, Vec<Write>)> = Vec::new();
        let mut seq = i64::try_from(world.changes(None, None).await.len()).unwrap();
        for round in 0..6 {
            for step in 0..25 {
                seq += 1;
                let by = if next(2) == 0 { "a" } else { "b" };
                let fields: Vec<(String, String)> =
                    (0..4).filter(|_| next(2) == 0).map(|field| (format!("f{field}"), format!("{round}.{step}.{field}"))).collect();
                let fields = if fields.is_empty() { vec![("f9".to_owned(), format!("{round}.{step}"))] } else { fields };
                let json = Value::Object(fields.iter().map(|(name, value)| (name.clone(), json!(value))).collect());
                let write = Write { seq, by, fields };
                if records.len() < 3 || next(5) == 0 {
                    let mut json = json;
                    json["name"] = json!(format!("r{}", records.len()));
                    let id = world.make(by, "items", json).await;
                    records.push((id, vec![write]));
                } else {
                    let at = usize::try_from(next(records.len() as u64)).unwrap();
                    world.change(by, "items", &records[at].0, json).await;
                    records[at].1.push(write);
                }
            }
            let since = seq - i64::try_from(next(25)).unwrap();
            let overwrite = round % 2 == 1;
            let before = world.all("items").await;
            let policy = if overwrite { OnConflict::Overwrite } else { OnConflict::Skip };
            let preview = world.preview(request(app("app-a", since), policy)).await;
            let done = world.undo(request(app("app-a", since), policy)).await;
            assert_eq!((preview.records, preview.changes, preview.head), (done.records, done.changes, done.head));
            let after = world.all("items").await;
            for (id, writes) in &records {
                let found = after.get(id).map(|doc| {
                    let fields = doc.as_object().unwrap().iter().filter(|(name, _)| name.starts_with('f'));
                    fields.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect::<BTreeMap<_, _>>()
                });
                assert_eq!(found, expected(writes, since, overwrite), "seed {seed:x}, round {round}, since {since}: {writes:?}");
            }
            // There, back, there, back.
            let mut last = done;
            for turn in 0..4 {
                let Some(transaction) = last.transaction else { break };
                last = world.undo(request(Target::Transaction(transaction), OnConflict::Fail)).await;
                assert_eq!(world.all("items").await, if turn % 2 == 0 { before.clone() } else { after.clone() }, "turn {turn}");
            }
            // It ends with the state before, on which the next round goes on; what was written meanwhile undid itself.
            let undone = world.all("items").await != before;
            if undone {
                world.undo(request(Target::Transaction(last.transaction.unwrap()), OnConflict::Fail)).await;
                assert_eq!(world.all("items").await, before);
            }
            seq = i64::try_from(world.changes(None, None).await.len()).unwrap();
        }
    }
}
