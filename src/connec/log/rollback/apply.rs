//! Writing what was planned, under the organization's locked log.

use serde_json::{Value, json};

use super::plan::{Plan, RecordPlan};
use crate::connec::entity::Registry;
use crate::connec::identity::Mapping;
use crate::connec::log::detail::{INTO, MAPPED, UNMAPPED, UNMERGED_FROM, created_at, created_at_set, text};
use crate::connec::log::writer::{Entry, LogWriter};
use crate::connec::model::Operation;
use crate::connec::record::{record_remove, state_put};
use crate::connec::sql;
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// How many of the undone changes a change names.
const UNDONE_LISTED: usize = 100;

/// Writes; was there anything to write? What is referred to comes before what refers to it, and goes after it.
pub(super) fn apply(tx: &mut Tx<'_>, log: &mut LogWriter, registry: &Registry, plan: &Plan, target: &Value) -> Result<bool> {
    let mut records: Vec<&RecordPlan> = plan.records.iter().filter(|record| record.writes()).collect();
    records.sort_by_key(|record| {
        let rank = registry.rank(&record.entity);
        if record.target.is_some() { (false, rank) } else { (true, usize::MAX - rank) }
    });
    for record in &records {
        ids_write(tx, log, record, target)?;
        fields_write(tx, log, registry, record, target)?;
    }
    Ok(!records.is_empty())
}

fn detail_of(record: &RecordPlan, target: &Value) -> Value {
    let listed = &record.undone[..record.undone.len().min(UNDONE_LISTED)];
    json!({"rollback": {"target": target, "undone": listed, "undone_count": record.undone.len()}})
}

fn ids_write(tx: &mut Tx<'_>, log: &mut LogWriter, record: &RecordPlan, target: &Value) -> Result<()> {
    if record.mapped.is_empty() && record.unmapped.is_empty() {
        return Ok(());
    }
    let channel = log.author().channel.clone();
    record.unmapped.iter().try_for_each(|mapping| sql::identity::remove(tx, &channel, mapping))?;
    record.mapped.iter().try_for_each(|mapping| sql::identity::put(tx, &channel, mapping))?;
    let mut detail = detail_of(record, target);
    let list = |mappings: &[Mapping]| mappings.iter().map(Mapping::to_json).collect();
    detail[MAPPED] = list(&record.mapped);
    detail[UNMAPPED] = list(&record.unmapped);
    let entry =
        Entry { entity: &record.entity, record_id: &record.id, operation: Operation::Map, before: None, after: None, detail: Some(detail) };
    log.append(tx, entry)?;
    Ok(())
}

fn fields_write(tx: &mut Tx<'_>, log: &mut LogWriter, registry: &Registry, record: &RecordPlan, target: &Value) -> Result<()> {
    let mut detail = detail_of(record, target);
    let channel = log.author().channel.clone();
    match (&record.present, &record.target) {
        (None, None) => Ok(()),
        (Some(present), Some(Value::Object(doc))) => {
            let entity = registry.entity(&record.entity)?;
            state_put(tx, log, &entity, record.id.clone(), Some(present.clone()), doc.clone(), Some(detail)).map(drop)
        }
        (None, Some(Value::Object(doc))) => {
            let entity = registry.entity(&record.entity)?;
            let id = record.id.as_str();
            // It is the same record again: as old as it was, and not a part of another one any more.
            let born = sql::history::born(tx, &channel, &record.entity, id, log.next_seq())?;
            let born = born.map(|born| created_at(born.detail.as_ref()).unwrap_or(born.at));
            if let Some(born) = born {
                created_at_set(&mut detail, born);
            }
            if let Some(into) = sql::identity::alias(tx, &channel, &record.entity, id)? {
                sql::identity::alias_remove(tx, &channel, &record.entity, id)?;
                detail[UNMERGED_FROM] = Value::String(into);
            }
            state_put(tx, log, &entity, record.id.clone(), None, doc.clone(), Some(detail))?;
            match born {
                Some(born) => sql::history::created_at_set(tx, &channel, &record.entity, id, born),
                None => Ok(()),
            }
        }
        (Some(present), None) => {
            // A record that was taken out of another one goes back into it.
            let into = text(record.first_detail.as_ref(), UNMERGED_FROM).map(str::to_owned);
            let Some(into) = into else { return record_remove(tx, log, present.clone(), Operation::Delete, Some(detail)) };
            sql::identity::alias_put(tx, &channel, &record.entity, record.id.as_str(), &into)?;
            detail[INTO] = Value::String(into);
            record_remove(tx, log, present.clone(), Operation::Merge, Some(detail))
        }
        (_, Some(_)) => Err(Error::internal("a record that is not an object")),
    }
}
