//! Which changes concern a receiver.

use std::collections::HashSet;
use std::sync::Arc;

use super::feed::{Known, Mark, Slice};
use crate::connec::model::{Operation, Record};
use crate::hub::Receiver;
use crate::kernel::ChangeSeq;

/// A record that a receiver is to be told about.
#[derive(Debug, Clone)]
pub(super) struct Told {
    /// The first change on whose account.
    pub(super) seq: ChangeSeq,
    pub(super) record: Arc<Record>,
    /// Is this the last state of a record that is gone?
    pub(super) is_gone: bool,
}

/// The records that a receiver is to be told about, each once, in the order of their first change.
pub(super) fn select(slice: &Slice, receiver: &Receiver) -> Vec<Told> {
    let mut seen = HashSet::new();
    let mut told = Vec::new();
    for (mark, known) in &slice.changes {
        let Some(record) = known.record.as_ref().filter(|_| concerns(mark, known, receiver)) else { continue };
        if seen.insert(&mark.key) {
            told.push(Told { seq: mark.seq, record: Arc::clone(record), is_gone: known.is_gone });
        }
    }
    told
}

fn concerns(mark: &Mark, known: &Known, receiver: &Receiver) -> bool {
    match mark.operation {
        // The ids that one app has for a record are nothing to the others.
        Operation::Map => false,
        // Somebody pushed the record to this very instance: whoever wrote it, and whether its collection is subscribed or not.
        Operation::Commit => mark.pushed_to.contains(&receiver.instance),
        Operation::Create | Operation::Update | Operation::Delete | Operation::Merge | Operation::Snapshot => {
            let is_own = mark.instance.as_ref() == Some(&receiver.instance);
            let is_wanted = receiver.manifest.webhook.entities.as_ref().is_none_or(|wanted| wanted.contains(&mark.key.0));
            !is_own && is_wanted && !known.withheld.contains(&receiver.instance)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hub::ConnecManifest;
    use crate::kernel::{AppUid, InstanceUid, RecordId, Secret, Timestamp};
    use serde_json::Map;

    fn receiver(manifest: &str) -> Receiver {
        Receiver {
            instance: InstanceUid::trusted("cld-b"),
            app: AppUid::trusted("app-b"),
            app_name: "B".into(),
            url: String::new(),
            key_id: String::new(),
            key_secret: Secret::new(""),
            manifest: serde_json::from_str::<ConnecManifest>(manifest).unwrap(),
        }
    }

    fn change(seq: i64, id: &str, operation: Operation, writer: &str, pushed_to: &[&str], withheld: &[&str]) -> (Arc<Mark>, Known) {
        let instances = |uids: &[&str]| uids.iter().map(|uid| InstanceUid::trusted(*uid)).collect::<Vec<_>>();
        let record = Record {
            entity: "people".into(),
            id: RecordId::trusted(id),
            doc: Map::new(),
            version: seq,
            created_at: Timestamp::from_ms(0),
            updated_at: Timestamp::from_ms(0),
        };
        let instance = (!writer.is_empty()).then(|| InstanceUid::trusted(writer));
        let mark = Mark { seq, key: ("people".into(), id.into()), operation, instance, pushed_to: instances(pushed_to) };
        (Arc::new(mark), Known { record: Some(Arc::new(record)), is_gone: false, withheld: Arc::new(instances(withheld)) })
    }

    fn told(changes: Vec<(Arc<Mark>, Known)>, manifest: &str) -> Vec<(i64, String)> {
        let slice = Slice { to: 9, has_more: false, changes };
        select(&slice, &receiver(manifest)).into_iter().map(|told| (told.seq, told.record.id.to_string())).collect()
    }

    #[test]
    fn each_record_is_told_once_where_it_first_concerns_the_receiver() {
        let changes = || {
            vec![
                change(1, "own", Operation::Create, "cld-b", &[], &[]),
                change(2, "x", Operation::Create, "cld-a", &[], &[]),
                change(3, "y", Operation::Update, "", &[], &[]),
                change(4, "x", Operation::Delete, "cld-a", &[], &[]),
                change(5, "mapped", Operation::Map, "cld-a", &[], &[]),
                change(6, "hidden", Operation::Update, "cld-a", &[], &["cld-b"]),
                change(7, "pushed", Operation::Commit, "cld-b", &["cld-b"], &[]),
                change(8, "not here", Operation::Commit, "", &["cld-c"], &[]),
            ]
        };
        let words = |told: Vec<(i64, String)>| told.into_iter().map(|(seq, id)| format!("{seq} {id}")).collect::<Vec<_>>().join(", ");
        assert_eq!(words(told(changes(), "{}")), "2 x, 3 y, 7 pushed");
        assert_eq!(words(told(changes(), r#"{"webhook": {"entities": ["invoices"]}}"#)), "7 pushed");
    }
}
