//! Which external id stands for which record.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::wire::ExternalId;
use crate::connec::entity::{Field, FieldType, find};
use crate::connec::model::Record;
use crate::connec::sql;
use crate::kernel::{OrgUid, Result};
use crate::store::Tx;

/// One external id of one record or sub-record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mapping {
    /// Whose id it is: an app instance, empty for the organization's own scope.
    pub(crate) instance: String,
    /// A collection, or `invoices.lines`.
    pub(crate) kind: String,
    /// The record that holds the sub-record; empty for a record.
    pub(crate) parent_id: String,
    pub(crate) external: ExternalId,
    /// What it stands for.
    pub(crate) record_id: String,
}

impl Mapping {
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "instance": self.instance, "kind": self.kind, "parent_id": self.parent_id, "provider": self.external.provider,
            "realm": self.external.realm, "external_id": self.external.id, "record_id": self.record_id,
        })
    }

    pub(crate) fn from_json(value: &Value) -> Self {
        let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
        let external = ExternalId { provider: text("provider"), realm: text("realm"), id: text("external_id") };
        Self { instance: text("instance"), kind: text("kind"), parent_id: text("parent_id"), external, record_id: text("record_id") }
    }
}

/// The external ids that a caller may see of some records, by our ids.
#[derive(Debug, Clone, Default)]
pub(crate) struct IdIndex(HashMap<String, Vec<Mapping>>);

impl IdIndex {
    pub(crate) fn of(&self, id: &str) -> &[Mapping] {
        self.0.get(id).map_or(&[], Vec::as_slice)
    }
}

/// The external ids of these records, of their sub-records and of what they refer to. An app sees its own; who looks at the
/// whole organization sees all.
pub(crate) fn index_of<'a>(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    instance: Option<&str>,
    fields: &[Field],
    records: impl IntoIterator<Item = &'a Record>,
) -> Result<IdIndex> {
    let mut ids = Vec::new();
    for record in records {
        ids.push(record.id.as_str().to_owned());
        collect(fields, &record.doc, &mut ids);
    }
    ids.sort_unstable();
    ids.dedup();
    let mut index = IdIndex::default();
    for mapping in sql::identity::of_records(tx, channel, instance, &ids)? {
        index.0.entry(mapping.record_id.clone()).or_default().push(mapping);
    }
    Ok(index)
}

fn collect(fields: &[Field], object: &Map<String, Value>, ids: &mut Vec<String>) {
    for (name, value) in object {
        let Some(field) = find(fields, name) else { continue };
        match (&field.kind, value) {
            (FieldType::Id | FieldType::Reference(_), Value::String(id)) => ids.push(id.clone()),
            (FieldType::Object(inner), Value::Object(nested)) => collect(inner, nested, ids),
            (FieldType::List(inner), Value::Array(items)) => {
                items.iter().filter_map(Value::as_object).for_each(|item| collect(inner, item, ids));
            }
            _ => {}
        }
    }
}

/// The record that one of these ids stands for.
pub(crate) fn find_record(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    instance: &str,
    kind: &str,
    parent_id: &str,
    ids: &[ExternalId],
) -> Result<Option<String>> {
    for id in ids {
        if let Some(found) = sql::identity::find(tx, channel, instance, kind, parent_id, id)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// Notes external ids; what became of them, for the log: `None` when all were known already. An id that stood for another
/// record stands for this one from now on: its app knows best.
pub(crate) fn map_records(tx: &mut Tx<'_>, channel: &OrgUid, wanted: &[Mapping]) -> Result<Option<Value>> {
    let (mut mapped, mut unmapped) = (Vec::new(), Vec::new());
    for mapping in wanted {
        let present = sql::identity::find(tx, channel, &mapping.instance, &mapping.kind, &mapping.parent_id, &mapping.external)?;
        match present {
            Some(present) if present == mapping.record_id => continue,
            Some(present) => unmapped.push(Mapping { record_id: present, ..mapping.clone() }.to_json()),
            None => {}
        }
        sql::identity::put(tx, channel, mapping)?;
        mapped.push(mapping.to_json());
    }
    if mapped.is_empty() {
        return Ok(None);
    }
    Ok(Some(if unmapped.is_empty() { json!({"mapped": mapped}) } else { json!({"mapped": mapped, "unmapped": unmapped}) }))
}

/// Gives every external id of one record to another; the same for the log.
pub(crate) fn move_to(tx: &mut Tx<'_>, channel: &OrgUid, from: &str, to: &str) -> Result<Option<Value>> {
    let moving = sql::identity::of_records(tx, channel, None, &[from.to_owned()])?;
    let wanted: Vec<Mapping> = moving.into_iter().map(|mapping| Mapping { record_id: to.to_owned(), ..mapping }).collect();
    map_records(tx, channel, &wanted)
}

/// Does again, or (`reverse`) undoes, what the `detail` of a change says of external ids. For replaying and rolling back.
pub(crate) fn detail_apply(tx: &mut Tx<'_>, channel: &OrgUid, detail: &Value, reverse: bool) -> Result<()> {
    let list = |name: &str| detail[name].as_array().into_iter().flatten().map(Mapping::from_json).collect::<Vec<_>>();
    let (gone, here) = if reverse { (list("mapped"), list("unmapped")) } else { (list("unmapped"), list("mapped")) };
    for mapping in &gone {
        sql::identity::remove(tx, channel, mapping)?;
    }
    for mapping in &here {
        sql::identity::put(tx, channel, mapping)?;
    }
    Ok(())
}
