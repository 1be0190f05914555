//! What Connec! keeps and hands out.

use serde_json::{Map, Value};

use super::view::View;
use crate::hub::{Actor, ActorKind, Grant};
use crate::kernel::{ChangeSeq, Error, InstanceUid, OrgUid, RecordId, Result, Timestamp, TransactionId};

/// A record in its newest state.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Its collection.
    pub entity: String,
    /// Its id.
    pub id: RecordId,
    /// All its fields, `code` and `status` among them.
    pub doc: Map<String, Value>,
    /// Its latest change.
    pub version: ChangeSeq,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Record {
    /// The record as it goes over the wire: its fields between the meta fields that published clients read.
    #[must_use]
    pub fn to_json(&self, channel: &OrgUid, group: Option<&InstanceUid>) -> Value {
        let mut out = Map::with_capacity(self.doc.len() + 6);
        out.insert("id".to_owned(), Value::String(self.id.to_string()));
        for name in ["code", "status"] {
            if let Some(value) = self.doc.get(name) {
                out.insert(name.to_owned(), value.clone());
            }
        }
        // Inserting a key that is there keeps its place.
        out.extend(self.doc.iter().map(|(name, value)| (name.clone(), value.clone())));
        out.insert("created_at".to_owned(), Value::String(self.created_at.to_string()));
        out.insert("updated_at".to_owned(), Value::String(self.updated_at.to_string()));
        if let Some(group) = group {
            out.insert("group_id".to_owned(), Value::String(group.to_string()));
        }
        out.insert("channel_id".to_owned(), Value::String(channel.to_string()));
        out.insert("resource_type".to_owned(), Value::String(self.entity.clone()));
        Value::Object(out)
    }

    /// The text of a field, empty when it has none.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.doc.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

/// A record that was written.
#[derive(Debug, Clone)]
pub struct Written {
    /// Where it lives.
    pub view: View,
    /// Its new state.
    pub record: Record,
    /// Was it not there before?
    pub created: bool,
    /// Fields that were sent and not taken, each with the sharing rule that says so.
    pub ignored: Vec<(String, String)>,
}

/// Who writes, and where: what goes into every change.
#[derive(Debug, Clone)]
pub struct Author {
    /// The organization's log.
    pub channel: OrgUid,
    /// The app instance that writes, when it is one.
    pub instance: Option<InstanceUid>,
    /// Who.
    pub actor: Actor,
    /// The changes that belong together.
    pub transaction: TransactionId,
}

impl Author {
    /// The author of one request.
    #[must_use]
    pub fn of(grant: &Grant) -> Self {
        Self {
            channel: grant.organization.uid.clone(),
            // A person who writes through an app's scope is not the app: the app is told about it.
            instance: grant.instance.clone().filter(|_| grant.actor.kind == ActorKind::App),
            actor: grant.actor.clone(),
            transaction: TransactionId::ordered(),
        }
    }
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Its place: 1, 2, 3 … without gaps.
    pub seq: ChangeSeq,
    /// When.
    pub at: Timestamp,
    /// The record's collection.
    pub entity: String,
    /// The record.
    pub record_id: RecordId,
    /// What was done.
    pub operation: Operation,
    /// Who, by kind, uid and name.
    pub actor_kind: String,
    /// See `actor_kind`.
    pub actor_uid: String,
    /// See `actor_kind`.
    pub actor_name: String,
    /// The app instance that wrote, when it was one.
    pub instance: Option<InstanceUid>,
    /// The changes that belong together.
    pub transaction: TransactionId,
    /// The fields before; `None` when the record was made.
    pub before: Option<Value>,
    /// The fields after; `None` when the record was deleted.
    pub after: Option<Value>,
    /// What else the operation did: ids that were mapped, records that were merged, what was rolled back.
    pub detail: Option<Value>,
}

/// What a change did to its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// Made it.
    Create,
    /// Changed it.
    Update,
    /// Took it away.
    Delete,
    /// Noted another system's id of it, and left its fields as they are.
    Map,
    /// Folded it into another record, which `detail.into` names: it is gone.
    Merge,
    /// Pushed it to, or withheld it from, app instances; its fields stay.
    Commit,
    /// Its state when older changes were dropped: see compaction.
    Snapshot,
}

impl Operation {
    /// Every operation.
    pub const ALL: [Self; 7] = [Self::Create, Self::Update, Self::Delete, Self::Map, Self::Merge, Self::Commit, Self::Snapshot];

    /// The word in the log.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Map => "map",
            Self::Merge => "merge",
            Self::Commit => "commit",
            Self::Snapshot => "snapshot",
        }
    }

    /// Reads [`Operation::word`] back.
    ///
    /// # Errors
    /// Invalid (field `operation`) for any other word.
    pub fn from_word(word: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|operation| operation.word() == word);
        found.ok_or_else(|| Error::invalid("operation", format!("`{word}` is not an operation of the log")))
    }

    /// Does it change what the record says?
    #[must_use]
    pub fn changes_fields(self) -> bool {
        !matches!(self, Self::Map | Self::Commit)
    }
}

/// A record of a seed or an import, with the id that it is to have.
#[derive(Debug, Clone)]
pub struct ImportRecord {
    /// Its collection.
    pub entity: String,
    /// Its id.
    pub id: RecordId,
    /// Its fields.
    pub record: Map<String, Value>,
}
