//! What a caller may see of the log: the one place through which every change passes on its way out, in the feed, the
//! stream, histories, earlier states, comparisons and previews.

use serde_json::Value;

use crate::connec::model::{Change, Operation};
use crate::connec::sharing::{Access, Policy};
use crate::connec::sql;
use crate::hub::{ActorKind, ConnecManifest, Grant};
use crate::kernel::Result;
use crate::store::Tx;

/// What a caller may see.
#[derive(Debug, Clone)]
pub(crate) enum Visibility {
    /// All that the IDM lets the caller read.
    Everything,
    /// What sharing rules let an app read.
    Shared {
        /// What the app declared.
        manifest: ConnecManifest,
        /// Its instance; empty when it has none.
        instance: String,
        /// What the organization decided.
        policy: Policy,
    },
}

impl Visibility {
    /// Of this caller. Asked for in every transaction that reads, so that a rule holds from the moment on which it is set.
    pub(crate) fn of(tx: &mut Tx<'_>, grant: &Grant) -> Result<Self> {
        if grant.actor.kind != ActorKind::App {
            return Ok(Self::Everything);
        }
        let channel = &grant.organization.uid;
        let policy = if sql::sharing::version(tx, channel)? == 0 { Policy::default() } else { sql::sharing::policy(tx, channel)? };
        let instance = grant.instance.as_ref().map(ToString::to_string).unwrap_or_default();
        Ok(Self::Shared { manifest: grant.manifest.clone().unwrap_or_default(), instance, policy })
    }
}

/// The change as the caller may see it; `None` when it may not, or when nothing of it is left.
pub(crate) fn visible(visibility: &Visibility, mut change: Change) -> Option<Change> {
    let Visibility::Shared { manifest, instance, policy } = visibility else { return Some(change) };
    let access = Access::of(manifest, policy, instance, &change.entity);
    if !access.read.allowed {
        return None;
    }
    for document in [&mut change.before, &mut change.after] {
        if let Some(Value::Object(fields)) = document {
            access.hide(fields);
        }
    }
    if change.operation == Operation::Update && change.before == change.after {
        return None;
    }
    if let Some(detail) = &mut change.detail {
        // What other systems call a record is their app's own affair.
        for name in ["mapped", "unmapped"] {
            if let Some(Value::Array(mappings)) = detail.get_mut(name) {
                mappings.retain(|mapping| mapping["instance"] == instance.as_str());
            }
        }
    }
    Some(change)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::kernel::{RecordId, Timestamp, TransactionId};

    fn change(entity: &str, before: Value, after: Value) -> Change {
        Change {
            seq: 1,
            at: Timestamp::from_ms(0),
            entity: entity.to_owned(),
            record_id: RecordId::trusted("r"),
            operation: Operation::Update,
            actor_kind: "app".into(),
            actor_uid: "app-1".into(),
            actor_name: "App".into(),
            instance: None,
            transaction: TransactionId::trusted("txn-1"),
            before: Some(before),
            after: Some(after),
            detail: Some(json!({"mapped": [{"instance": "cld-a"}, {"instance": "cld-b"}]})),
        }
    }

    #[test]
    fn an_app_sees_what_is_shared_with_it_and_nothing_else() {
        let manifest = serde_json::from_value(json!({"data": {"people": {"read_fields": ["first_name"]}}})).unwrap();
        let shared = Visibility::Shared { manifest, instance: "cld-a".into(), policy: Policy::default() };
        let both = change("people", json!({"first_name": "A", "last_name": "B"}), json!({"first_name": "C", "last_name": "D"}));
        let seen = visible(&shared, both.clone()).unwrap();
        assert_eq!((seen.before, seen.after), (Some(json!({"first_name": "A"})), Some(json!({"first_name": "C"}))));
        assert_eq!(seen.detail, Some(json!({"mapped": [{"instance": "cld-a"}]})));
        let hidden = change("people", json!({"first_name": "A", "last_name": "B"}), json!({"first_name": "A", "last_name": "D"}));
        assert!(visible(&shared, hidden.clone()).is_none() && visible(&Visibility::Everything, hidden).is_some());
        assert!(visible(&shared, change("invoices", json!({"title": "x"}), json!({"title": "y"}))).is_none());
    }
}
