//! Records and generated codes.

use serde_json::{Map, Value};

use crate::connec::entity::Entity;
use crate::connec::model::Record;
use crate::connec::query::index::unique_field;
use crate::connec::query::{Compiler, Expr};
use crate::connec::stored::StoredRecord;
use crate::kernel::{Error, ErrorKind, OrgUid, RecordId, Result};
use crate::store::{Row, Tx, params};

pub(crate) const COLUMNS: &str = "entity, id, doc, version, created_at, updated_at";

pub(crate) fn stored_of(row: &Row<'_>) -> Result<StoredRecord> {
    Ok(StoredRecord {
        entity: row.get(0)?,
        id: RecordId::trusted(row.get::<String>(1)?),
        doc: row.get(2)?,
        version: row.get(3)?,
        created_at: row.get(4)?,
        updated_at: row.get(5)?,
    })
}

pub(crate) fn record_of(row: &Row<'_>) -> Result<Record> {
    stored_of(row)?.record()
}

pub(crate) fn find(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str) -> Result<Option<Record>> {
    find_stored(tx, channel, entity, id)?.map(|stored| stored.record()).transpose()
}

pub(crate) fn find_stored(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str) -> Result<Option<StoredRecord>> {
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM connec_record WHERE channel = $1 AND entity = $2 AND id = $3"),
        params![channel.as_str(), entity, id],
        stored_of,
    )
}

/// A record's document as it is kept.
pub(crate) fn doc_text(doc: &Map<String, Value>) -> String {
    serde_json::to_string(doc).unwrap_or_default()
}

/// `doc` is the text of the record's document: who writes also logs it, and it is made once.
pub(crate) fn insert(tx: &mut Tx<'_>, channel: &OrgUid, record: &Record, doc: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO connec_record (channel, entity, id, code, status, doc, version, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            channel.as_str(),
            &record.entity,
            record.id.as_str(),
            record.text("code"),
            record.text("status"),
            doc,
            record.version,
            record.created_at,
            record.updated_at
        ],
    )
    .map_err(|error| told_by_field(error, record))?;
    Ok(())
}

pub(crate) fn update(tx: &mut Tx<'_>, channel: &OrgUid, record: &Record, doc: &str) -> Result<()> {
    tx.execute(
        "UPDATE connec_record SET code = $4, status = $5, doc = $6, version = $7, updated_at = $8
         WHERE channel = $1 AND entity = $2 AND id = $3",
        params![
            channel.as_str(),
            &record.entity,
            record.id.as_str(),
            record.text("code"),
            record.text("status"),
            doc,
            record.version,
            record.updated_at
        ],
    )
    .map_err(|error| told_by_field(error, record))?;
    Ok(())
}

/// Names the field when a write would break a definition's `unique`.
fn told_by_field(error: Error, record: &Record) -> Error {
    let broken = error.cause().filter(|_| error.kind() == ErrorKind::Conflict).and_then(|cause| unique_field(&record.entity, cause));
    match broken {
        Some(field) => Error::conflict(format!("another record of `{}` has this `{field}` already", record.entity)).with_field(field),
        None => error,
    }
}

pub(crate) fn delete(tx: &mut Tx<'_>, channel: &OrgUid, record: &Record) -> Result<()> {
    tx.execute(
        "DELETE FROM connec_record WHERE channel = $1 AND entity = $2 AND id = $3",
        params![channel.as_str(), &record.entity, record.id.as_str()],
    )?;
    Ok(())
}

/// The first record that a condition of our own holds for.
pub(crate) fn first_matching(tx: &mut Tx<'_>, channel: &OrgUid, entity: &Entity, filter: &Expr) -> Result<Option<Record>> {
    let mut compiler = Compiler::new(entity, tx.dialect(), params![channel.as_str()].to_vec());
    let condition = compiler.filter(filter)?;
    let params = compiler.into_params();
    tx.query_opt(
        // The name is part of the text, so that the entity's indexes are used.
        &format!(
            "SELECT {COLUMNS} FROM connec_record WHERE channel = $1 AND entity = '{}' AND {condition} ORDER BY created_at, id LIMIT 1",
            entity.name
        ),
        &params,
        record_of,
    )
}

/// All records of a collection in the order of their making.
pub(crate) fn all(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str) -> Result<Vec<Record>> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM connec_record WHERE channel = $1 AND entity = $2 ORDER BY created_at, id"),
        params![channel.as_str(), entity],
        record_of,
    )
}

/// The next code that no record of the collection bears: apps may have sent some of ours as their own.
pub(crate) fn code_next(tx: &mut Tx<'_>, channel: &OrgUid, entity: &Entity) -> Result<String> {
    loop {
        let number = tx.query_one(
            "INSERT INTO connec_code (channel, entity, last) VALUES ($1, $2, 1)
             ON CONFLICT (channel, entity) DO UPDATE SET last = connec_code.last + 1 RETURNING last",
            params![channel.as_str(), &entity.name],
            |row| row.get::<i64>(0),
        )?;
        let code = format!("{}{number}", entity.code_prefix);
        let taken = tx.query_opt(
            "SELECT 1 FROM connec_record WHERE channel = $1 AND entity = $2 AND code = $3",
            params![channel.as_str(), &entity.name, &code],
            |_| Ok(()),
        )?;
        if taken.is_none() {
            return Ok(code);
        }
    }
}
