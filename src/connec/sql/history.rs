//! Reading the log: changes by filter, states as they were.

use super::change::{COLUMNS, change_of};
use crate::connec::model::Change;
use crate::kernel::{ChangeSeq, OrgUid, Result, Timestamp};
use crate::store::{Param, Tx, params};

/// Changes that leave a record's fields as they are; what does not count when its state is looked for.
const NO_FIELDS: &str = "('map', 'commit')";

/// Which changes; what is `None` does not matter.
#[derive(Debug, Clone, Default)]
pub(crate) struct Selection {
    pub(crate) entity: Option<String>,
    pub(crate) record: Option<String>,
    pub(crate) transaction: Option<String>,
    pub(crate) actor: Option<String>,
    pub(crate) instance: Option<String>,
}

impl Selection {
    fn conditions(&self, params: &mut Vec<Param>) -> String {
        let columns = [
            ("entity", &self.entity),
            ("record_id", &self.record),
            ("transaction_id", &self.transaction),
            ("actor_uid", &self.actor),
            ("instance_uid", &self.instance),
        ];
        let mut text = String::new();
        for (column, value) in columns {
            if let Some(value) = value {
                params.push(Param::from(value));
                text += &format!(" AND {column} = ${}", params.len());
            }
        }
        text
    }
}

/// The changes after one place and up to another.
pub(crate) fn list(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    selection: &Selection,
    (after, to): (ChangeSeq, ChangeSeq),
    limit: u32,
) -> Result<Vec<Change>> {
    let mut params = params![channel.as_str(), after, to].to_vec();
    let conditions = selection.conditions(&mut params);
    let sql =
        format!("SELECT {COLUMNS} FROM connec_change WHERE channel = $1 AND seq > $2 AND seq <= $3{conditions} ORDER BY seq LIMIT {limit}");
    tx.query(&sql, &params, change_of)
}

/// The records that such changes are of, each with its first one: at most `limit`, in the order of those.
pub(crate) fn records(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    selection: &Selection,
    after: ChangeSeq,
    limit: u64,
) -> Result<Vec<(String, String, ChangeSeq)>> {
    let mut params = params![channel.as_str(), after].to_vec();
    let conditions = selection.conditions(&mut params);
    tx.query(
        &format!(
            "SELECT entity, record_id, MIN(seq) FROM connec_change WHERE channel = $1 AND seq > $2{conditions}
             GROUP BY entity, record_id ORDER BY MIN(seq) LIMIT {limit}"
        ),
        &params,
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// How many such changes there are, and the first of them.
pub(crate) fn count(tx: &mut Tx<'_>, channel: &OrgUid, selection: &Selection, after: ChangeSeq) -> Result<(i64, Option<ChangeSeq>)> {
    let mut params = params![channel.as_str(), after].to_vec();
    let conditions = selection.conditions(&mut params);
    tx.query_one(&format!("SELECT COUNT(*), MIN(seq) FROM connec_change WHERE channel = $1 AND seq > $2{conditions}"), &params, |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

/// The changes of a record before a place, newest first.
pub(crate) fn latest(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str, before: ChangeSeq, limit: u32) -> Result<Vec<Change>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM connec_change WHERE channel = $1 AND entity = $2 AND record_id = $3 AND seq < $4
             ORDER BY seq DESC LIMIT {limit}"
        ),
        params![channel.as_str(), entity, id, before],
        change_of,
    )
}

/// The first change at or after a place, and its time.
pub(crate) fn first_from(tx: &mut Tx<'_>, channel: &OrgUid, seq: ChangeSeq) -> Result<Option<(ChangeSeq, Timestamp)>> {
    tx.query_opt(
        "SELECT seq, at FROM connec_change WHERE channel = $1 AND seq >= $2 ORDER BY seq LIMIT 1",
        params![channel.as_str(), seq],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The time of the last change up to a place.
pub(crate) fn time_of(tx: &mut Tx<'_>, channel: &OrgUid, seq: ChangeSeq) -> Result<Option<Timestamp>> {
    tx.query_opt(
        "SELECT at FROM connec_change WHERE channel = $1 AND seq <= $2 ORDER BY seq DESC LIMIT 1",
        params![channel.as_str(), seq],
        |row| row.get(0),
    )
}

/// The change that made a record's state as of a place: its `after` is the state, and `None` when the record was gone.
pub(crate) fn state(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str, to: ChangeSeq) -> Result<Option<Change>> {
    tx.query_opt(
        &format!(
            "SELECT {COLUMNS} FROM connec_change WHERE channel = $1 AND entity = $2 AND record_id = $3 AND seq <= $4
             AND operation NOT IN {NO_FIELDS} ORDER BY seq DESC LIMIT 1"
        ),
        params![channel.as_str(), entity, id, to],
        change_of,
    )
}

/// The same of a collection's records that were there, by id.
pub(crate) fn states(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, to: ChangeSeq, after_id: &str, limit: u32) -> Result<Vec<Change>> {
    let columns = COLUMNS.split(',').map(|column| format!("c.{}", column.trim())).collect::<Vec<_>>().join(", ");
    tx.query(
        &format!(
            "SELECT {columns} FROM connec_change c
             WHERE c.channel = $1 AND c.entity = $2 AND c.seq <= $3 AND c.record_id > $4
               AND c.after IS NOT NULL AND c.operation NOT IN {NO_FIELDS}
               AND NOT EXISTS (SELECT 1 FROM connec_change n WHERE n.channel = $1 AND n.entity = $2 AND n.record_id = c.record_id
                                 AND n.seq > c.seq AND n.seq <= $3 AND n.operation NOT IN {NO_FIELDS})
             ORDER BY c.record_id LIMIT {limit}"
        ),
        params![channel.as_str(), entity, to, after_id],
        change_of,
    )
}

/// When the record that was there at a place had been made: the time of the change, and what its detail says.
pub(crate) fn born(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str, to: ChangeSeq) -> Result<Option<Change>> {
    tx.query_opt(
        &format!(
            "SELECT {COLUMNS} FROM connec_change WHERE channel = $1 AND entity = $2 AND record_id = $3 AND seq <= $4
             AND before IS NULL AND after IS NOT NULL AND operation NOT IN {NO_FIELDS} ORDER BY seq DESC LIMIT 1"
        ),
        params![channel.as_str(), entity, id, to],
        change_of,
    )
}

/// For each record that changed after one place and up to another its last change there, in the order of those.
pub(crate) fn last_changes(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    entity: Option<&str>,
    (after, to): (ChangeSeq, ChangeSeq),
    limit: u32,
) -> Result<Vec<Change>> {
    let columns = COLUMNS.split(',').map(|column| format!("c.{}", column.trim())).collect::<Vec<_>>().join(", ");
    let mut params = params![channel.as_str(), after, to].to_vec();
    let condition = entity.map_or("", |entity| {
        params.push(Param::from(entity));
        " AND c.entity = $4"
    });
    tx.query(
        &format!(
            "SELECT {columns} FROM connec_change c
             WHERE c.channel = $1 AND c.seq > $2 AND c.seq <= $3{condition} AND c.operation NOT IN {NO_FIELDS}
               AND NOT EXISTS (SELECT 1 FROM connec_change n WHERE n.channel = $1 AND n.entity = c.entity AND n.record_id = c.record_id
                                 AND n.seq > c.seq AND n.seq <= $3 AND n.operation NOT IN {NO_FIELDS})
             ORDER BY c.seq LIMIT {limit}"
        ),
        &params,
        change_of,
    )
}

/// A record that came back is as old as it was.
pub(crate) fn created_at_set(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str, at: Timestamp) -> Result<()> {
    tx.execute(
        "UPDATE connec_record SET created_at = $4 WHERE channel = $1 AND entity = $2 AND id = $3",
        params![channel.as_str(), entity, id, at],
    )?;
    Ok(())
}
