//! Records and generated codes.

use serde_json::{Map, Value};

use crate::connec::entity::Entity;
use crate::connec::model::Record;
use crate::connec::query::{Compiler, Expr, ListPlan};
use crate::kernel::{Error, OrgUid, RecordId, Result};
use crate::store::{Param, Row, Tx, params};

const COLUMNS: &str = "entity, id, doc, version, created_at, updated_at";

pub(crate) fn record_of(row: &Row<'_>) -> Result<Record> {
    let Value::Object(doc) = row.get::<Value>(2)? else { return Err(Error::internal("a record that is not an object")) };
    Ok(Record {
        entity: row.get(0)?,
        id: RecordId::trusted(row.get::<String>(1)?),
        doc,
        version: row.get(3)?,
        created_at: row.get(4)?,
        updated_at: row.get(5)?,
    })
}

pub(crate) fn find(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str) -> Result<Option<Record>> {
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM connec_record WHERE channel = $1 AND entity = $2 AND id = $3"),
        params![channel.as_str(), entity, id],
        record_of,
    )
}

pub(crate) fn insert(tx: &mut Tx<'_>, channel: &OrgUid, record: &Record) -> Result<()> {
    tx.execute(
        "INSERT INTO connec_record (channel, entity, id, code, status, doc, version, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            channel.as_str(),
            &record.entity,
            record.id.as_str(),
            record.text("code"),
            record.text("status"),
            doc_text(&record.doc),
            record.version,
            record.created_at,
            record.updated_at
        ],
    )?;
    Ok(())
}

pub(crate) fn update(tx: &mut Tx<'_>, channel: &OrgUid, record: &Record) -> Result<()> {
    tx.execute(
        "UPDATE connec_record SET code = $4, status = $5, doc = $6, version = $7, updated_at = $8
         WHERE channel = $1 AND entity = $2 AND id = $3",
        params![
            channel.as_str(),
            &record.entity,
            record.id.as_str(),
            record.text("code"),
            record.text("status"),
            doc_text(&record.doc),
            record.version,
            record.updated_at
        ],
    )?;
    Ok(())
}

pub(crate) fn delete(tx: &mut Tx<'_>, channel: &OrgUid, record: &Record) -> Result<()> {
    tx.execute(
        "DELETE FROM connec_record WHERE channel = $1 AND entity = $2 AND id = $3",
        params![channel.as_str(), &record.entity, record.id.as_str()],
    )?;
    Ok(())
}

/// A page and how many match in all.
pub(crate) fn list(tx: &mut Tx<'_>, channel: &OrgUid, entity: &Entity, plan: &ListPlan) -> Result<(Vec<Record>, u64)> {
    let scope: Vec<Param> = params![channel.as_str(), &entity.name].to_vec();
    let mut compiler = Compiler::new(entity, tx.dialect(), scope);
    let filter = plan.filter.as_ref().map(|filter| compiler.filter(filter)).transpose()?;
    let order = compiler.order(&plan.order)?;
    let params = compiler.into_params();
    let condition = match filter {
        Some(filter) => format!("channel = $1 AND entity = $2 AND {filter}"),
        None => "channel = $1 AND entity = $2".to_owned(),
    };
    let total = tx.query_one(&format!("SELECT COUNT(*) FROM connec_record WHERE {condition}"), &params, |row| row.get::<i64>(0))?;
    let records = tx.query(
        &format!("SELECT {COLUMNS} FROM connec_record WHERE {condition} ORDER BY {order} LIMIT {} OFFSET {}", plan.top, plan.skip),
        &params,
        record_of,
    )?;
    Ok((records, u64::try_from(total).unwrap_or(0)))
}

/// The first record that a condition of our own holds for.
pub(crate) fn first_matching(tx: &mut Tx<'_>, channel: &OrgUid, entity: &Entity, filter: &Expr) -> Result<Option<Record>> {
    let mut compiler = Compiler::new(entity, tx.dialect(), params![channel.as_str(), &entity.name].to_vec());
    let condition = compiler.filter(filter)?;
    let params = compiler.into_params();
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM connec_record WHERE channel = $1 AND entity = $2 AND {condition} ORDER BY created_at, id LIMIT 1"),
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

fn doc_text(doc: &Map<String, Value>) -> String {
    serde_json::to_string(doc).unwrap_or_default()
}
