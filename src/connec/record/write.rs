//! Writing: the record and its change, in one transaction, under the organization's head.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::merge;
use crate::connec::TOPIC_CHANGE;
use crate::connec::entity::{Entity, required_check};
use crate::connec::model::{Author, Change, Record};
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
pub(crate) fn record_create(tx: &mut Tx<'_>, author: &Author, entity: &Entity, id: RecordId, draft: Draft) -> Result<Record> {
    let head = sql::change::head_lock(tx, &author.channel)?;
    create_under(tx, author, entity, id, draft, head)
}

/// Changes a record; writes nothing when nothing changes, so that an app which sends back what it got wakes nobody.
pub(crate) fn record_update(tx: &mut Tx<'_>, author: &Author, entity: &Entity, id: &str, draft: Draft) -> Result<Record> {
    let head = sql::change::head_lock(tx, &author.channel)?;
    let record = sql::record::find(tx, &author.channel, &entity.name, id)?;
    let record = record.ok_or_else(|| Error::not_found("record", id))?;
    update_under(tx, author, entity, record, draft, head)
}

/// Changes the one record of a singleton, or makes it; `true` when it was made.
pub(crate) fn singleton_write(tx: &mut Tx<'_>, author: &Author, entity: &Entity, draft: Draft) -> Result<(Record, bool)> {
    let head = sql::change::head_lock(tx, &author.channel)?;
    let id = singleton_id(&author.channel, entity);
    match sql::record::find(tx, &author.channel, &entity.name, id.as_str())? {
        Some(record) => Ok((update_under(tx, author, entity, record, draft, head)?, false)),
        None => Ok((create_under(tx, author, entity, id, draft, head)?, true)),
    }
}

/// The id of a singleton's record: always the same, so that two first writers meet on one record.
pub(crate) fn singleton_id(channel: &OrgUid, entity: &Entity) -> RecordId {
    let name = format!("{channel}/{}", entity.name);
    RecordId::trusted(Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()).to_string())
}

fn create_under(tx: &mut Tx<'_>, author: &Author, entity: &Entity, id: RecordId, draft: Draft, head: i64) -> Result<Record> {
    let mut doc = Map::with_capacity(draft.fields.len() + 2);
    merge(&mut doc, draft.fields, &entity.fields, true);
    required_check(entity, &doc)?;
    if !doc.contains_key("code") {
        doc.insert("code".to_owned(), Value::String(sql::record::code_next(tx, &author.channel, entity)?));
    }
    if !doc.contains_key("status") {
        doc.insert("status".to_owned(), Value::String(entity.status_default.clone()));
    }
    let now = tx.now();
    let record = Record { entity: entity.name.clone(), id, doc, version: head + 1, created_at: now, updated_at: now };
    sql::record::insert(tx, &author.channel, &record)?;
    append(tx, author, &record, None)?;
    Ok(record)
}

fn update_under(tx: &mut Tx<'_>, author: &Author, entity: &Entity, present: Record, draft: Draft, head: i64) -> Result<Record> {
    let mut doc = present.doc.clone();
    merge(&mut doc, draft.fields, &entity.fields, draft.sparse);
    required_check(entity, &doc)?;
    if !doc.contains_key("code") {
        doc.insert("code".to_owned(), Value::String(present.text("code").to_owned()));
    }
    if !doc.contains_key("status") {
        doc.insert("status".to_owned(), Value::String(entity.status_default.clone()));
    }
    if doc == present.doc {
        return Ok(present);
    }
    // A clock that was set back must not make a change look older than what it changed.
    let updated_at = tx.now().max(present.updated_at);
    let before = Value::Object(present.doc);
    let record = Record { doc, version: head + 1, updated_at, ..present };
    sql::record::update(tx, &author.channel, &record)?;
    append(tx, author, &record, Some(before))?;
    Ok(record)
}

fn append(tx: &mut Tx<'_>, author: &Author, record: &Record, before: Option<Value>) -> Result<()> {
    let change = Change {
        seq: record.version,
        at: tx.now(),
        entity: record.entity.clone(),
        record_id: record.id.clone(),
        operation: if before.is_some() { "update" } else { "create" }.to_owned(),
        actor_kind: author.actor.kind.as_str().to_owned(),
        actor_uid: author.actor.uid.clone(),
        actor_name: author.actor.name.clone(),
        instance: author.instance.clone(),
        transaction: author.transaction.clone(),
        before,
        after: Some(Value::Object(record.doc.clone())),
    };
    sql::change::insert(tx, author, &change)?;
    sql::change::head_set(tx, &author.channel, change.seq)?;
    tx.notify(TOPIC_CHANGE);
    Ok(())
}
