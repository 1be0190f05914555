//! Writing: the record and its change, in one transaction, under the organization's head.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::merge;
use crate::connec::entity::{Entity, required_check};
use crate::connec::log::{Entry, LogWriter};
use crate::connec::model::{Operation, Record};
use crate::connec::sql;
use crate::kernel::{Error, OrgUid, RecordId, Result};
use crate::store::Tx;

/// What a client wants to write, already checked against its definition.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) fields: Map<String, Value>,
    /// `opts.sparse`: do sub-records that the draft leaves out stay?
    pub(crate) sparse: bool,
}

impl Draft {
    /// Checks a client's record.
    pub(crate) fn read(entity: &Entity, record: Map<String, Value>) -> Result<Self> {
        let sparse = record.get("opts").and_then(|opts| opts.get("sparse")) != Some(&Value::Bool(false));
        Ok(Self { fields: crate::connec::entity::check(entity, record)?, sparse })
    }
}

/// Makes a record.
pub(crate) fn record_create(tx: &mut Tx<'_>, log: &mut LogWriter, entity: &Entity, id: RecordId, draft: Draft) -> Result<Record> {
    let mut doc = Map::with_capacity(draft.fields.len() + 2);
    merge(&mut doc, draft.fields, &entity.fields, true);
    if !doc.contains_key("code") {
        doc.insert("code".to_owned(), Value::String(sql::record::code_next(tx, &log.author().channel, entity)?));
    }
    state_put(tx, log, entity, id, None, doc, None)
}

/// Changes a record; writes nothing when nothing changes, so that an app which sends back what it got wakes nobody.
pub(crate) fn record_update(tx: &mut Tx<'_>, log: &mut LogWriter, entity: &Entity, present: Record, draft: Draft) -> Result<Record> {
    let mut doc = present.doc.clone();
    merge(&mut doc, draft.fields, &entity.fields, draft.sparse);
    if !doc.contains_key("code") {
        doc.insert("code".to_owned(), Value::String(present.text("code").to_owned()));
    }
    state_put(tx, log, entity, present.id.clone(), Some(present), doc, None)
}

/// Takes a record away. `operation` is [`Operation::Delete`] or [`Operation::Merge`].
pub(crate) fn record_remove(
    tx: &mut Tx<'_>,
    log: &mut LogWriter,
    record: Record,
    operation: Operation,
    detail: Option<Value>,
) -> Result<()> {
    sql::record::delete(tx, &log.author().channel, &record)?;
    let before = Some(Value::Object(record.doc));
    log.append(tx, Entry { entity: &record.entity, record_id: &record.id, operation, before, after: None, detail })?;
    Ok(())
}

/// Gives a record this state, whatever it was before: `present` is what is there now, if anything. Writes nothing when that
/// is the same.
pub(crate) fn state_put(
    tx: &mut Tx<'_>,
    log: &mut LogWriter,
    entity: &Entity,
    id: RecordId,
    present: Option<Record>,
    mut doc: Map<String, Value>,
    detail: Option<Value>,
) -> Result<Record> {
    required_check(entity, &doc)?;
    if !doc.contains_key("status") {
        doc.insert("status".to_owned(), Value::String(entity.status_default.clone()));
    }
    let channel = log.author().channel.clone();
    let now = log.now(tx);
    let version = log.next_seq();
    let (record, before) = match present {
        Some(present) if present.doc == doc => return Ok(present),
        Some(present) => {
            let before = Value::Object(present.doc);
            // A clock that was set back must not make a change look older than what it changed.
            let record = Record { doc, version, updated_at: now.max(present.updated_at), ..present };
            sql::record::update(tx, &channel, &record)?;
            (record, Some(before))
        }
        None => {
            let record = Record { entity: entity.name.clone(), id, doc, version, created_at: now, updated_at: now };
            sql::record::insert(tx, &channel, &record)?;
            (record, None)
        }
    };
    let operation = if before.is_some() { Operation::Update } else { Operation::Create };
    let after = Some(Value::Object(record.doc.clone()));
    log.append(tx, Entry { entity: &record.entity, record_id: &record.id, operation, before, after, detail })?;
    Ok(record)
}

/// The id of a singleton's record: always the same, so that two first writers meet on one record.
pub(crate) fn singleton_id(channel: &OrgUid, entity: &Entity) -> RecordId {
    let name = format!("{channel}/{}", entity.name);
    RecordId::trusted(Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()).to_string())
}

/// Changes the one record of a singleton, or makes it; `true` when it was made.
pub(crate) fn singleton_write(tx: &mut Tx<'_>, log: &mut LogWriter, entity: &Entity, draft: Draft) -> Result<(Record, bool)> {
    let id = singleton_id(&log.author().channel, entity);
    match sql::record::find(tx, &log.author().channel, &entity.name, id.as_str())? {
        Some(record) => Ok((record_update(tx, log, entity, record, draft)?, false)),
        None => Ok((record_create(tx, log, entity, id, draft)?, true)),
    }
}

/// The record that somebody means to change.
pub(crate) fn record_present(tx: &mut Tx<'_>, channel: &OrgUid, entity: &Entity, id: &str) -> Result<Record> {
    sql::record::find(tx, channel, &entity.name, id)?.ok_or_else(|| Error::not_found("record", id))
}
