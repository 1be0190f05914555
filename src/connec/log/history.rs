//! The history of a record: its changes, and who last set each field.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;

use super::difference::{Path, Step, id_of};
use super::feed::{ChangeFilter, Feed};
use super::visible::{Visibility, visible};
use crate::connec::model::{Change, Operation};
use crate::connec::sql::history::Selection;
use crate::connec::{Connec, sql};
use crate::hub::{Credential, Grant};
use crate::kernel::{ChangeSeq, Error, InstanceUid, PageRequest, Result, Timestamp};
use crate::store::Tx;

/// How many changes are looked at in one piece.
const CHANGES_AT_ONCE: u32 = 200;

/// The history of a record.
#[derive(Debug, Clone)]
pub struct History {
    /// Its changes.
    pub changes: Feed,
    /// On the first page, every field that it has now, with who set it; none when the record is gone.
    pub fields: Option<Vec<FieldOrigin>>,
}

/// A field as it is, and where its value is from.
#[derive(Debug, Clone)]
pub struct FieldOrigin {
    /// `name`, `email.address`, `lines[<id>].quantity`.
    pub path: String,
    /// Its value.
    pub value: Value,
    /// The change that set it; in a compacted log it may have been set before that snapshot.
    pub origin: Origin,
}

/// A change, without what it changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    /// Its place.
    pub seq: ChangeSeq,
    /// When.
    pub at: Timestamp,
    /// What it did.
    pub operation: Operation,
    /// Who, by kind, uid and name.
    pub actor_kind: String,
    /// See `actor_kind`.
    pub actor_uid: String,
    /// See `actor_kind`.
    pub actor_name: String,
    /// The app instance that wrote, when it was one.
    pub instance: Option<InstanceUid>,
}

impl Origin {
    pub(super) fn of(change: &Change) -> Self {
        Self {
            seq: change.seq,
            at: change.at,
            operation: change.operation,
            actor_kind: change.actor_kind.clone(),
            actor_uid: change.actor_uid.clone(),
            actor_name: change.actor_name.clone(),
            instance: change.instance.clone(),
        }
    }
}

impl Connec {
    /// The history of a record, deleted ones included.
    ///
    /// # Errors
    /// `NotFound` when the log knows no such record; Invalid for an unknown collection; what the IDM says.
    pub async fn history(&self, credential: &Credential, scope: &str, entity: &str, id: &str, page: &PageRequest) -> Result<History> {
        let filter = ChangeFilter { entity: Some(entity.to_owned()), record: Some(id.to_owned()), ..ChangeFilter::default() };
        let cursor = page.after.as_deref().map(str::parse).transpose()?.unwrap_or_default();
        let mut follower = self.change_follow(credential, scope, filter, Some(cursor), page.limit).await?;
        let changes = follower.next(Duration::ZERO).await?;
        if page.after.is_some() {
            return Ok(History { changes, fields: None });
        }
        if changes.changes.is_empty() {
            return Err(Error::not_found("record", id).hint("no change of the log is about it"));
        }
        let (grant, entity, id) = (follower.grant().clone(), entity.to_owned(), id.to_owned());
        let fields = self.db().read(move |tx| origins(tx, &grant, &entity, &id)).await?;
        Ok(History { changes, fields: Some(fields) })
    }
}

fn origins(tx: &mut Tx<'_>, grant: &Grant, entity: &str, id: &str) -> Result<Vec<FieldOrigin>> {
    let channel = &grant.organization.uid;
    let head = sql::change::extent(tx, channel)?.head;
    let visibility = Visibility::of(tx, grant)?;
    let selection = Selection { entity: Some(entity.to_owned()), record: Some(id.to_owned()), ..Selection::default() };
    let mut known: BTreeMap<Path, Origin> = BTreeMap::new();
    let (mut after, mut state) = (0, None);
    loop {
        let changes = sql::history::list(tx, channel, &selection, (after, head), CHANGES_AT_ONCE)?;
        let Some(last) = changes.last() else { break };
        after = last.seq;
        for change in changes.into_iter().filter(|change| change.operation.changes_fields()) {
            let Some(change) = visible(&visibility, change) else { continue };
            let before = fields(change.before.as_ref());
            let after = fields(change.after.as_ref());
            known.retain(|path, _| after.contains_key(path));
            for (path, value) in &after {
                if before.get(path) != Some(value) || !known.contains_key(path) {
                    known.insert(path.clone(), Origin::of(&change));
                }
            }
            state = change.after;
        }
    }
    let now = fields(state.as_ref());
    let told = now.into_iter().filter_map(|(path, value)| {
        let origin = known.get(&path)?.clone();
        Some(FieldOrigin { path: path.to_string(), value: value.clone(), origin })
    });
    Ok(told.collect())
}

/// Every field of a state, down to the values.
fn fields(state: Option<&Value>) -> BTreeMap<Path, &Value> {
    let mut found = BTreeMap::new();
    if let Some(state) = state {
        walk(&mut Vec::new(), state, &mut found);
    }
    found
}

fn walk<'a>(steps: &mut Vec<Step>, value: &'a Value, found: &mut BTreeMap<Path, &'a Value>) {
    match value {
        Value::Object(fields) if !fields.is_empty() || steps.is_empty() => {
            for (name, value) in fields {
                steps.push(Step::Key(name.clone()));
                walk(steps, value, found);
                steps.pop();
            }
        }
        Value::Array(items) if !items.is_empty() && items.iter().all(|item| id_of(item).is_some()) => {
            for item in items {
                steps.push(Step::Item(id_of(item).unwrap_or_default().to_owned()));
                walk(steps, item, found);
                steps.pop();
            }
        }
        value => {
            found.insert(Path(steps.clone()), value);
        }
    }
}
