//! Lists of records: filtered, searched, ordered, paged.

use crate::connec::entity::Entity;
use crate::connec::model::Record;
use crate::connec::query::{Compiler, ListPlan, SortKey, cursor, keys};
use crate::connec::sql::record::{COLUMNS, record_of, stored_of};
use crate::connec::stored::StoredRecord;
use crate::kernel::{OrgUid, Result};
use crate::store::{Param, Tx, Value, params};

/// How many columns [`COLUMNS`] are: the keys of the order come after them.
const COLUMN_COUNT: usize = 6;

/// A page of records.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) records: Vec<StoredRecord>,
    /// How many match in all, when it was asked for.
    pub(crate) total: Option<u64>,
    /// Are there more after these?
    pub(crate) more: bool,
    /// The cursor of the next page, where there is one and pages are asked for by cursor.
    pub(crate) next_cursor: Option<String>,
}

/// A list's statements: what they have in common, and what follows the cursor as ranges that follow each other.
pub(crate) struct ListSql {
    condition: String,
    params: Vec<Param>,
    keys: Vec<SortKey>,
    segments: Option<Vec<keys::Segment>>,
    digest: String,
}

/// Puts the statements together.
pub(crate) fn list_sql(tx: &Tx<'_>, channel: &OrgUid, entity: &Entity, plan: &ListPlan) -> Result<ListSql> {
    let dialect = tx.dialect();
    // The name of the entity is part of the text: partial indexes are used only where it is. Definitions hold plain names only.
    let mut parts = vec![format!("channel = $1 AND entity = '{}'", entity.name)];
    let mut compiler = Compiler::new(entity, dialect, params![channel.as_str()].to_vec());
    if let Some(filter) = &plan.filter {
        parts.push(compiler.filter(filter)?);
    }
    for word in &plan.search {
        let (from, to) = (compiler.param(word.into()), compiler.param(format!("{word}{}", char::MAX).into()));
        parts.push(format!(
            "id IN (SELECT record_id FROM connec_term WHERE channel = $1 AND entity = '{}' AND term >= {from} AND term < {to})",
            entity.name
        ));
    }
    for mapping in &plan.mappings {
        let instance = compiler.param((&mapping.instance).into());
        parts.push(mapped_sql(&entity.name, &instance, mapping.include));
    }
    let keys = keys::sort_keys(entity, dialect, &plan.order)?;
    let filter = plan.filter.as_ref().map(ToString::to_string).unwrap_or_default();
    let mappings = format!("{:?}", plan.mappings);
    let order = keys::order_sql(&keys);
    let digest = cursor::digest(&[dialect.name(), channel.as_str(), &entity.name, &filter, &order, &plan.search.join(" "), &mappings]);
    let segments = match plan.cursor.as_deref() {
        None | Some("") => None,
        Some(text) => {
            let values = cursor::decode(&digest, text)?;
            Some(keys::segments_after(dialect, &keys, &values).ok_or_else(cursor::broken)?)
        }
    };
    Ok(ListSql { condition: parts.join(" AND "), params: compiler.into_params(), keys, segments, digest })
}

/// A condition: is the record mapped to this app instance, by an id of its own or by being pushed to it? What was withheld from
/// it is not.
fn mapped_sql(entity: &str, instance: &str, include: bool) -> String {
    let committed = |value: u8| {
        format!(
            "EXISTS (SELECT 1 FROM connec_commit m WHERE m.channel = $1 AND m.entity = '{entity}' AND m.record_id = connec_record.id
                AND m.instance = {instance} AND m.committed = {value})"
        )
    };
    let known = format!(
        "EXISTS (SELECT 1 FROM connec_external_id x WHERE x.channel = $1 AND x.record_id = connec_record.id AND x.kind = '{entity}'
            AND x.parent_id = '' AND x.instance = {instance})"
    );
    let not = if include { "" } else { "NOT " };
    format!("{not}(({known} OR {}) AND NOT {})", committed(1), committed(0))
}

impl ListSql {
    /// The statement of one segment, with its parameters.
    pub(crate) fn statement(
        &self,
        tx: &Tx<'_>,
        segment: Option<&keys::Segment>,
        limit: usize,
        skip: u32,
        with_keys: bool,
    ) -> (String, Vec<Param>) {
        let mut params = self.params.clone();
        let mut param = |value: Param| {
            params.push(value);
            format!("${}", params.len())
        };
        let mut sql = format!("SELECT {COLUMNS}");
        if with_keys {
            sql = format!("{sql}, {}", keys::columns_sql(tx.dialect(), &self.keys));
        }
        sql = format!("{sql} FROM connec_record WHERE {}", self.condition);
        if let Some(segment) = segment {
            sql = format!("{sql} AND {}", segment.sql(&mut param));
        }
        sql = format!("{sql} ORDER BY {} LIMIT {limit}", keys::order_sql(&self.keys));
        if skip > 0 {
            sql = format!("{sql} OFFSET {}", param(skip.into()));
        }
        (sql, params)
    }

    /// The statement of a page; after a cursor, that of the largest of the ranges.
    pub(crate) fn main_statement(&self, tx: &Tx<'_>, plan: &ListPlan) -> (String, Vec<Param>) {
        let segments = self.segments.as_deref().unwrap_or_default();
        let segment = segments.iter().rev().find(|segment| segment.is_range()).or(segments.last());
        self.statement(tx, segment, plan.top as usize + 1, plan.skip, plan.cursor.is_some())
    }
}

/// A page.
pub(crate) fn list(tx: &mut Tx<'_>, channel: &OrgUid, entity: &Entity, plan: &ListPlan) -> Result<Listed> {
    let sql = list_sql(tx, channel, entity, plan)?;
    let mut listed = Listed { records: Vec::new(), total: None, more: false, next_cursor: None };
    if plan.count {
        let count = format!("SELECT COUNT(*) FROM connec_record WHERE {}", sql.condition);
        let total = tx.query_one(&count, &sql.params, |row| row.get::<i64>(0))?;
        listed.total = Some(u64::try_from(total).unwrap_or(0));
    }
    let top = plan.top as usize;
    if top == 0 {
        return Ok(listed);
    }
    let with_keys = plan.cursor.is_some();
    let width = COLUMN_COUNT + if with_keys { sql.keys.len() } else { 0 };
    // One more than a page, to know whether there is one.
    let mut rows: Vec<(StoredRecord, Vec<Value>)> = Vec::new();
    let segments: Vec<Option<&keys::Segment>> = match &sql.segments {
        None => vec![None],
        Some(segments) => segments.iter().map(Some).collect(),
    };
    for segment in segments {
        let (text, params) = sql.statement(tx, segment, top + 1 - rows.len(), plan.skip, with_keys);
        rows.extend(tx.query(&text, &params, |row| {
            let values = (COLUMN_COUNT..width).map(|at| row.value(at)).collect::<Result<Vec<_>>>()?;
            Ok((stored_of(row)?, values))
        })?);
        if rows.len() > top {
            break;
        }
    }
    listed.more = rows.len() > top;
    rows.truncate(top);
    if listed.more
        && with_keys
        && let Some((_, values)) = rows.last()
    {
        listed.next_cursor = Some(cursor::encode(&sql.digest, &keys::texts_of(values.clone()))?);
    }
    listed.records = rows.into_iter().map(|(record, _)| record).collect();
    Ok(listed)
}

/// How the engine would run a list's main statement: the statement, its parameters, and the plan's lines.
pub(crate) fn explain(tx: &mut Tx<'_>, channel: &OrgUid, entity: &Entity, plan: &ListPlan) -> Result<(String, Vec<Param>, Vec<String>)> {
    let (sql, params) = list_sql(tx, channel, entity, plan)?.main_statement(tx, plan);
    // SQLite plans with the schema as this connection last saw it; looking at the table shows it the newest.
    tx.query("SELECT 1 FROM connec_record WHERE channel = $1 LIMIT 1", params![channel.as_str()], |_| Ok(()))?;
    let lines = tx.query(&tx.dialect().explain(&sql), &params, |row| {
        // SQLite tells three numbers first; the line is the last column on both.
        row.get::<String>(row.names().len() - 1)
    })?;
    Ok((sql, params, lines))
}

/// Records of a collection by their ids.
pub(crate) fn by_ids(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, ids: &[&str]) -> Result<Vec<Record>> {
    let mut records = Vec::new();
    for ids in ids.chunks(500) {
        let mut params: Vec<Param> = params![channel.as_str(), entity].to_vec();
        let places = ids.iter().map(|id| {
            params.push(Param::from(*id));
            format!("${}", params.len())
        });
        let places = places.collect::<Vec<_>>().join(", ");
        let sql = format!("SELECT {COLUMNS} FROM connec_record WHERE channel = $1 AND entity = $2 AND id IN ({places})");
        records.extend(tx.query(&sql, &params, record_of)?);
    }
    Ok(records)
}
