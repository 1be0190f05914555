//! Ledger facts: the books there are, what each record contributes, settlements, and sums by day and month.

use std::collections::HashMap;

use serde_json::Value;

use crate::connec::ledger::{Document, Facts};
use crate::kernel::{ChangeSeq, OrgUid, Result, Timestamp};
use crate::store::{Param, Row, Tx, params};

/// How many records one statement names.
const IDS_AT_ONCE: usize = 100;

/// A set of facts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BookRow {
    pub(crate) book: i64,
    /// How far into the log its facts go.
    pub(crate) seq: ChangeSeq,
    /// Which version of the posting rules made them.
    pub(crate) rules: i64,
}

/// An organization's log, and its set of facts in one state.
pub(crate) struct LedgerState {
    pub(crate) head: ChangeSeq,
    pub(crate) compacted_to: ChangeSeq,
    pub(crate) book: Option<BookRow>,
}

/// `None` when nothing was ever written there.
pub(crate) fn state(tx: &mut Tx<'_>, channel: &OrgUid, state: &str) -> Result<Option<LedgerState>> {
    tx.query_opt(
        "SELECT s.head, s.compacted_to, b.book, b.seq, b.rules FROM connec_scope s
         LEFT JOIN connec_book b ON b.channel = s.channel AND b.state = $2 AND b.state <> 'old' WHERE s.channel = $1",
        params![channel.as_str(), state],
        |row| {
            let book = match row.get::<Option<i64>>(2)? {
                Some(book) => Some(BookRow { book, seq: row.get(3)?, rules: row.get(4)? }),
                None => None,
            };
            Ok(LedgerState { head: row.get(0)?, compacted_to: row.get(1)?, book })
        },
    )
}

/// Opens an empty set of facts, unless there is one in that state.
pub(crate) fn book_open(tx: &mut Tx<'_>, channel: &OrgUid, state: &str, rules: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO connec_book (channel, state, seq, rules) VALUES ($1, $2, 0, $3)
         ON CONFLICT (channel, state) WHERE state <> 'old' DO NOTHING",
        params![channel.as_str(), state, rules],
    )?;
    Ok(())
}

/// Moves a set of facts from one place in the log to the next; `false` when it is not at the first any more.
pub(crate) fn book_advance(tx: &mut Tx<'_>, book: i64, from: ChangeSeq, to: ChangeSeq) -> Result<bool> {
    let moved = tx.execute("UPDATE connec_book SET seq = $3 WHERE book = $1 AND seq = $2 AND state <> 'old'", params![book, from, to])?;
    Ok(moved == 1)
}

pub(crate) fn book_set_state(tx: &mut Tx<'_>, book: i64, state: &str) -> Result<()> {
    tx.execute("UPDATE connec_book SET state = $2 WHERE book = $1", params![book, state])?;
    Ok(())
}

/// The sets of facts of an organization that were replaced.
pub(crate) fn books_old(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Vec<i64>> {
    tx.query("SELECT book FROM connec_book WHERE channel = $1 AND state = 'old'", params![channel.as_str()], |row| row.get(0))
}

/// Takes away up to about `limit` rows of a set of facts, last itself; `false` when nothing is left.
pub(crate) fn book_clear(tx: &mut Tx<'_>, book: i64, limit: i64) -> Result<bool> {
    for (table, key) in [
        ("connec_fact", "id, entity"),
        ("connec_settlement", "document_id, payment_id, line"),
        ("connec_sum_day", "kind, month, key, currency"),
        ("connec_sum_month", "kind, year, key, currency"),
    ] {
        let gone = tx.execute(
            &format!("DELETE FROM {table} WHERE book = $1 AND ({key}) IN (SELECT {key} FROM {table} WHERE book = $1 LIMIT {limit})"),
            params![book],
        )?;
        if gone > 0 {
            return Ok(true);
        }
    }
    tx.execute("DELETE FROM connec_book WHERE book = $1", params![book])?;
    Ok(false)
}

/// A change that may alter facts.
pub(crate) struct FactChange {
    pub(crate) seq: ChangeSeq,
    pub(crate) at: Timestamp,
    pub(crate) entity: String,
    pub(crate) record_id: String,
    pub(crate) is_create: bool,
    /// The fields after; `None` when the record is gone.
    pub(crate) after: Option<Value>,
}

/// The next changes of records that make facts.
pub(crate) fn fact_changes(tx: &mut Tx<'_>, channel: &OrgUid, after: ChangeSeq, to: ChangeSeq, limit: usize) -> Result<Vec<FactChange>> {
    let entities = crate::connec::ledger::ENTITIES.map(|entity| format!("'{entity}'")).join(", ");
    tx.query(
        &format!(
            "SELECT seq, at, entity, record_id, operation, after FROM connec_change
             WHERE channel = $1 AND seq > $2 AND seq <= $3 AND entity IN ({entities}) AND operation NOT IN ('map', 'commit')
             ORDER BY seq LIMIT {limit}"
        ),
        params![channel.as_str(), after, to],
        |row| {
            Ok(FactChange {
                seq: row.get(0)?,
                at: row.get(1)?,
                entity: row.get(2)?,
                record_id: row.get(3)?,
                is_create: row.get::<String>(4)? == "create",
                after: row.get(5)?,
            })
        },
    )
}

/// When a record was made, while it is there.
pub(crate) fn record_created_at(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str) -> Result<Option<Timestamp>> {
    tx.query_opt(
        "SELECT created_at FROM connec_record WHERE channel = $1 AND entity = $2 AND id = $3",
        params![channel.as_str(), entity, id],
        |row| row.get(0),
    )
}

/// What of a record's facts is kept beside them, for lists of documents.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct OpenState {
    pub(crate) open_until: String,
    pub(crate) settled_e4: Option<i64>,
}

/// Keeps the facts of a record that has none yet; `false`, and nothing is done, when it has some.
pub(crate) fn fact_insert(tx: &mut Tx<'_>, book: i64, entity: &str, id: &str, facts: &Facts, text: &str, open: &OpenState) -> Result<bool> {
    let side = facts.shelf();
    let count = tx.execute(
        "INSERT INTO connec_fact (book, id, entity, facts, side, day, open_until, settled_e4) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (book, id, entity) DO NOTHING",
        params![book, id, entity, text, side, side.map(|_| facts.day.as_str()), side.map(|_| open.open_until.as_str()), open.settled_e4],
    )?;
    Ok(count == 1)
}

pub(crate) fn fact_text(tx: &mut Tx<'_>, book: i64, entity: &str, id: &str) -> Result<Option<String>> {
    tx.query_opt("SELECT facts FROM connec_fact WHERE book = $1 AND id = $2 AND entity = $3", params![book, id, entity], |row| row.get(0))
}

pub(crate) fn fact_open(tx: &mut Tx<'_>, book: i64, entity: &str, id: &str) -> Result<Option<(String, OpenState)>> {
    tx.query_opt(
        "SELECT facts, COALESCE(open_until, ''), settled_e4 FROM connec_fact WHERE book = $1 AND id = $2 AND entity = $3",
        params![book, id, entity],
        |row| Ok((row.get(0)?, OpenState { open_until: row.get(1)?, settled_e4: row.get(2)? })),
    )
}

pub(crate) fn fact_remove(tx: &mut Tx<'_>, book: i64, entity: &str, id: &str) -> Result<()> {
    tx.execute("DELETE FROM connec_fact WHERE book = $1 AND id = $2 AND entity = $3", params![book, id, entity])?;
    Ok(())
}

pub(crate) fn fact_set_open(tx: &mut Tx<'_>, book: i64, entity: &str, id: &str, open: &OpenState) -> Result<()> {
    tx.execute(
        "UPDATE connec_fact SET open_until = $4, settled_e4 = $5 WHERE book = $1 AND id = $2 AND entity = $3",
        params![book, id, entity, &open.open_until, open.settled_e4],
    )?;
    Ok(())
}

/// A payment that is linked to a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SettlementRow {
    pub(crate) payment_id: String,
    pub(crate) line: i64,
    pub(crate) side: String,
    pub(crate) currency: String,
    pub(crate) day: String,
    pub(crate) amount_e4: i64,
    /// The entity of the fact that it counts for.
    pub(crate) target: String,
}

pub(crate) fn settlement_insert(tx: &mut Tx<'_>, book: i64, document_id: &str, row: &SettlementRow) -> Result<()> {
    tx.execute(
        "INSERT INTO connec_settlement (book, document_id, payment_id, line, side, currency, day, amount_e4, target)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![book, document_id, &row.payment_id, row.line, &row.side, &row.currency, &row.day, row.amount_e4, &row.target],
    )?;
    Ok(())
}

pub(crate) fn settlement_remove(tx: &mut Tx<'_>, book: i64, payment_id: &str, document_id: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM connec_settlement WHERE book = $1 AND document_id = $2 AND payment_id = $3",
        params![book, document_id, payment_id],
    )?;
    Ok(())
}

pub(crate) fn settlement_set_target(tx: &mut Tx<'_>, book: i64, document_id: &str, row: &SettlementRow, target: &str) -> Result<()> {
    tx.execute(
        "UPDATE connec_settlement SET target = $5 WHERE book = $1 AND document_id = $2 AND payment_id = $3 AND line = $4",
        params![book, document_id, &row.payment_id, row.line, target],
    )?;
    Ok(())
}

/// What is linked to a document, in the order of the payments' ids.
pub(crate) fn settlements_of(tx: &mut Tx<'_>, book: i64, document_id: &str) -> Result<Vec<SettlementRow>> {
    tx.query(
        "SELECT payment_id, line, side, currency, day, amount_e4, target FROM connec_settlement
         WHERE book = $1 AND document_id = $2 ORDER BY payment_id, line",
        params![book, document_id],
        |row| {
            Ok(SettlementRow {
                payment_id: row.get(0)?,
                line: row.get(1)?,
                side: row.get(2)?,
                currency: row.get(3)?,
                day: row.get(4)?,
                amount_e4: row.get(5)?,
                target: row.get(6)?,
            })
        },
    )
}

/// Takes away what stands for a document that payments name and cannot settle.
pub(crate) fn stand_ins_remove(tx: &mut Tx<'_>, book: i64, document_id: &str) -> Result<()> {
    tx.execute("DELETE FROM connec_fact WHERE book = $1 AND id = $2 AND substr(entity, 1, 1) = '?'", params![book, document_id])?;
    Ok(())
}

pub(crate) fn settlement_count(tx: &mut Tx<'_>, book: i64) -> Result<i64> {
    tx.query_one("SELECT COUNT(*) FROM connec_settlement WHERE book = $1", params![book], |row| row.get(0))
}

/// Of what a sum is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SumKey<'a> {
    pub(crate) kind: &'a str,
    pub(crate) key: &'a str,
    pub(crate) currency: &'a str,
}

/// Adds to days of a month, `YYYY-MM`. Days count from 0.
pub(crate) fn sum_days_add(tx: &mut Tx<'_>, book: i64, of: SumKey<'_>, month: &str, days: &[(usize, i64)]) -> Result<()> {
    let head = params![book, of.kind, month, of.key, of.currency];
    sums_add(tx, "connec_sum_day", ("month", 'd', 31), head, days)
}

/// Adds to months of a year. Months count from 0.
pub(crate) fn sum_months_add(tx: &mut Tx<'_>, book: i64, of: SumKey<'_>, year: i16, months: &[(usize, i64)]) -> Result<()> {
    let head = params![book, of.kind, i64::from(year), of.key, of.currency];
    sums_add(tx, "connec_sum_month", ("year", 'm', 12), head, months)
}

/// One column or all: either way there are few statements, which stay prepared.
fn sums_add(
    tx: &mut Tx<'_>,
    table: &str,
    (time, letter, width): (&str, char, usize),
    head: &[Param],
    amounts: &[(usize, i64)],
) -> Result<()> {
    let mut params = head.to_vec();
    let columns: Vec<usize> = match amounts {
        [(at, amount_e4)] => {
            params.push(Param::from(*amount_e4));
            vec![*at]
        }
        _ => {
            let mut all = vec![0_i64; width];
            for (at, amount_e4) in amounts {
                if let Some(place) = all.get_mut(*at) {
                    *place = place.saturating_add(*amount_e4);
                }
            }
            params.extend(all.into_iter().map(Param::from));
            (0..width).collect()
        }
    };
    let names: Vec<String> = columns.iter().map(|at| format!("{letter}{:02}", at + 1)).collect();
    let places: Vec<String> = (6..6 + names.len()).map(|at| format!("${at}")).collect();
    let added: Vec<String> = names.iter().map(|name| format!("{name} = s.{name} + excluded.{name}")).collect();
    let sql = format!(
        "INSERT INTO {table} AS s (book, kind, {time}, key, currency, {}) VALUES ($1, $2, $3, $4, $5, {})
         ON CONFLICT (book, kind, {time}, key, currency) DO UPDATE SET {}",
        names.join(", "),
        places.join(", "),
        added.join(", ")
    );
    tx.execute(&sql, &params)?;
    Ok(())
}

fn columns(letter: char, width: usize) -> String {
    (1..=width).map(|at| format!("{letter}{at:02}")).collect::<Vec<_>>().join(", ")
}

fn amounts<const N: usize>(row: &Row<'_>, from: usize) -> Result<[i64; N]> {
    let mut amounts = [0; N];
    for (at, amount) in amounts.iter_mut().enumerate() {
        *amount = row.get(from + at)?;
    }
    Ok(amounts)
}

/// The months of a year of one key.
pub(crate) struct YearRow {
    pub(crate) kind: String,
    pub(crate) key: String,
    pub(crate) currency: String,
    pub(crate) year: i16,
    pub(crate) months_e4: [i64; 12],
}

fn year_of(row: &Row<'_>) -> Result<YearRow> {
    let year = i16::try_from(row.get::<i64>(3)?).unwrap_or(0);
    Ok(YearRow { kind: row.get(0)?, key: row.get(1)?, currency: row.get(2)?, year, months_e4: amounts(row, 4)? })
}

/// Years of sums, both ends included.
pub(crate) fn sum_years(tx: &mut Tx<'_>, book: i64, kind: &str, from: i16, to: i16) -> Result<Vec<YearRow>> {
    let months = columns('m', 12);
    tx.query(
        &format!(
            "SELECT kind, key, currency, year, {months} FROM connec_sum_month WHERE book = $1 AND kind = $2 AND year >= $3 AND year <= $4"
        ),
        params![book, kind, i64::from(from), i64::from(to)],
        year_of,
    )
}

/// Every year of everything, for a check.
pub(crate) fn sum_years_all(tx: &mut Tx<'_>, book: i64) -> Result<Vec<YearRow>> {
    let months = columns('m', 12);
    tx.query(&format!("SELECT kind, key, currency, year, {months} FROM connec_sum_month WHERE book = $1"), params![book], year_of)
}

/// Everything before a year, by key and currency.
pub(crate) fn sums_before(tx: &mut Tx<'_>, book: i64, kind: &str, year: i16) -> Result<Vec<(String, String, i64)>> {
    let sum = columns('m', 12).replace(", ", " + ");
    tx.query(
        &format!(
            "SELECT key, currency, CAST(SUM({sum}) AS BIGINT) FROM connec_sum_month
             WHERE book = $1 AND kind = $2 AND year < $3 GROUP BY key, currency"
        ),
        params![book, kind, i64::from(year)],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// The days of a month of one key.
pub(crate) struct MonthRow {
    pub(crate) kind: String,
    pub(crate) key: String,
    pub(crate) currency: String,
    /// `YYYY-MM`.
    pub(crate) month: String,
    pub(crate) days_e4: [i64; 31],
}

fn month_row_of(row: &Row<'_>) -> Result<MonthRow> {
    Ok(MonthRow { kind: row.get(0)?, key: row.get(1)?, currency: row.get(2)?, month: row.get(3)?, days_e4: amounts(row, 4)? })
}

/// Months of daily sums, both ends included.
pub(crate) fn sum_days(tx: &mut Tx<'_>, book: i64, kind: &str, from_month: &str, to_month: &str) -> Result<Vec<MonthRow>> {
    let days = columns('d', 31);
    tx.query(
        &format!(
            "SELECT kind, key, currency, month, {days} FROM connec_sum_day WHERE book = $1 AND kind = $2 AND month >= $3 AND month <= $4"
        ),
        params![book, kind, from_month, to_month],
        month_row_of,
    )
}

/// Every day of everything, for a check.
pub(crate) fn sum_days_all(tx: &mut Tx<'_>, book: i64) -> Result<Vec<MonthRow>> {
    let days = columns('d', 31);
    tx.query(&format!("SELECT kind, key, currency, month, {days} FROM connec_sum_day WHERE book = $1"), params![book], month_row_of)
}

/// A document or a credit, with what payments have settled of it.
pub(crate) struct DocumentRow {
    pub(crate) id: String,
    pub(crate) facts: Facts,
    pub(crate) document: Document,
    /// `None` when no payment is linked to it at all.
    pub(crate) settled_e4: Option<i64>,
}

impl DocumentRow {
    /// What was open of it at the end of a day, when `settled_e4` is what was settled up to then. What is not in the books yet
    /// owes nothing: money that came for it is owed back.
    pub(crate) fn open_e4(&self, day: &str) -> i64 {
        let is_there = self.facts.day.as_str() <= day;
        match self.settled_e4 {
            Some(settled_e4) if is_there => self.document.posted_e4().saturating_sub(settled_e4),
            Some(settled_e4) => settled_e4.saturating_neg(),
            None if is_there && self.document.is_posted() => self.document.unlinked_due_e4(),
            None => 0,
        }
    }
}

/// Documents of a side dated within a range, by day, with all that ever settled them; one more than `limit`.
pub(crate) fn documents(tx: &mut Tx<'_>, book: i64, shelf: &str, from: &str, to: &str, limit: i64) -> Result<Vec<DocumentRow>> {
    tx.query(
        &format!(
            "SELECT id, facts, settled_e4 FROM connec_fact
             WHERE book = $1 AND side = $2 AND side IS NOT NULL AND day >= $3 AND day <= $4 ORDER BY day, id LIMIT {limit}"
        ),
        params![book, shelf, from, to],
        |row| document_of(row, row.get(2)?),
    )
}

/// What was open of a side after a day, with what was settled of it up to then. What settled it later does not count.
pub(crate) fn open_documents(tx: &mut Tx<'_>, book: i64, shelf: &str, day: &str) -> Result<Vec<DocumentRow>> {
    tx.query(
        "SELECT f.id, f.facts, f.settled_e4,
            (SELECT CAST(SUM(s.amount_e4) AS BIGINT) FROM connec_settlement s
             WHERE s.book = f.book AND s.document_id = f.id AND s.target = f.entity AND s.day <= $3)
         FROM connec_fact f WHERE f.book = $1 AND f.side = $2 AND f.side IS NOT NULL AND f.open_until > $3",
        params![book, shelf, day],
        |row| {
            let ever: Option<i64> = row.get(2)?;
            let settled_e4 = match ever {
                Some(_) => Some(row.get::<Option<i64>>(3)?.unwrap_or(0)),
                None => None,
            };
            document_of(row, settled_e4)
        },
    )
}

fn document_of(row: &Row<'_>, settled_e4: Option<i64>) -> Result<DocumentRow> {
    let mut facts = Facts::from_text(&row.get::<String>(1)?)?;
    let document = facts.document.take().unwrap_or_default();
    Ok(DocumentRow { id: row.get(0)?, facts, document, settled_e4 })
}

/// A record's facts beside what the record says now.
pub(crate) struct CheckRow {
    pub(crate) id: String,
    pub(crate) entity: String,
    pub(crate) facts: String,
    pub(crate) open: OpenState,
    /// The record, while it is there.
    pub(crate) record: Option<(Value, Timestamp)>,
}

/// A page of all facts, by id.
pub(crate) fn check_page(tx: &mut Tx<'_>, channel: &OrgUid, book: i64, after: &(String, String), limit: i64) -> Result<Vec<CheckRow>> {
    tx.query(
        &format!(
            "SELECT f.id, f.entity, f.facts, COALESCE(f.open_until, ''), f.settled_e4, r.doc, r.created_at FROM connec_fact f
             LEFT JOIN connec_record r ON r.channel = $2 AND r.entity = f.entity AND r.id = f.id
             WHERE f.book = $1 AND (f.id > $3 OR (f.id = $3 AND f.entity > $4)) ORDER BY f.id, f.entity LIMIT {limit}"
        ),
        params![book, channel.as_str(), &after.0, &after.1],
        |row| {
            let doc: Option<Value> = row.get(5)?;
            let record = match doc {
                Some(doc) => Some((doc, row.get(6)?)),
                None => None,
            };
            let open = OpenState { open_until: row.get(3)?, settled_e4: row.get(4)? };
            Ok(CheckRow { id: row.get(0)?, entity: row.get(1)?, facts: row.get(2)?, open, record })
        },
    )
}

/// Records that have no facts: id, fields, when it was made.
pub(crate) fn records_without_facts(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    book: i64,
    entity: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<(String, Value, Timestamp)>> {
    tx.query(
        &format!(
            "SELECT r.id, r.doc, r.created_at FROM connec_record r WHERE r.channel = $1 AND r.entity = $2 AND r.id > $4
             AND NOT EXISTS (SELECT 1 FROM connec_fact f WHERE f.book = $3 AND f.id = r.id AND f.entity = r.entity)
             ORDER BY r.id LIMIT {limit}"
        ),
        params![channel.as_str(), entity, book, after],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// How many records have facts.
pub(crate) fn fact_count(tx: &mut Tx<'_>, book: i64) -> Result<i64> {
    tx.query_one("SELECT COUNT(*) FROM connec_fact WHERE book = $1 AND substr(entity, 1, 1) <> '?'", params![book], |row| row.get(0))
}

/// An account, as far as books need it.
#[derive(Debug, Default)]
pub(crate) struct AccountRow {
    pub(crate) id: String,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) class: String,
    pub(crate) kind: String,
    pub(crate) sub_type: String,
}

/// The fields of an account that books need: reading only these costs a tenth of reading all.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
struct AccountDoc {
    code: Option<String>,
    name: Option<String>,
    class: Option<String>,
    r#type: Option<String>,
    sub_type: Option<String>,
}

/// An organization's accounts in the order of their making.
pub(crate) fn accounts(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Vec<AccountRow>> {
    tx.query(
        "SELECT id, doc FROM connec_record WHERE channel = $1 AND entity = 'accounts' ORDER BY created_at, id",
        params![channel.as_str()],
        |row| {
            let doc: AccountDoc = serde_json::from_str(&row.get::<String>(1)?).unwrap_or_default();
            Ok(AccountRow {
                id: row.get(0)?,
                code: doc.code.unwrap_or_default(),
                name: doc.name.unwrap_or_default(),
                class: doc.class.unwrap_or_default(),
                kind: doc.r#type.unwrap_or_default(),
                sub_type: doc.sub_type.unwrap_or_default(),
            })
        },
    )
}

/// The accounts that items name for their sales and purchases, by item.
pub(crate) fn item_accounts(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    items: &[&str],
) -> Result<HashMap<String, (Option<String>, Option<String>)>> {
    let found = by_id(tx, channel, "items", "doc ->> 'sale_account_id', doc ->> 'purchase_account_id'", items, |row| {
        Ok((row.get(0)?, (row.get(1)?, row.get(2)?)))
    })?;
    Ok(found.into_iter().collect())
}

/// The names of organizations or people, by id.
pub(crate) fn party_names(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, ids: &[&str]) -> Result<HashMap<String, String>> {
    let name = "COALESCE(doc ->> 'name', doc ->> 'full_name', TRIM(COALESCE(doc ->> 'first_name', '') || ' ' || COALESCE(doc ->> 'last_name', '')), '')";
    Ok(by_id(tx, channel, entity, name, ids, |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

/// The records of a collection with these ids, whole.
pub(crate) fn docs(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, ids: &[&str]) -> Result<HashMap<String, Value>> {
    Ok(by_id(tx, channel, entity, "doc", ids, |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

/// Reads records by their ids, some at a time.
fn by_id<T>(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    entity: &str,
    columns: &str,
    ids: &[&str],
    mut map: impl FnMut(&Row<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in ids.chunks(IDS_AT_ONCE) {
        let mut params: Vec<Param> = params![channel.as_str(), entity].to_vec();
        params.extend(ids.iter().map(|id| Param::from(*id)));
        let places: Vec<String> = (3..3 + ids.len()).map(|at| format!("${at}")).collect();
        let sql = format!("SELECT id, {columns} FROM connec_record WHERE channel = $1 AND entity = $2 AND id IN ({})", places.join(", "));
        found.extend(tx.query(&sql, &params, &mut map)?);
    }
    Ok(found)
}
