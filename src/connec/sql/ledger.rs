//! Ledger facts: postings, documents, settlements.

use crate::connec::ledger::{Document, Facts, Settlement};
use crate::kernel::{OrgUid, Result};
use crate::store::{Row, Tx, params};

/// Puts a record's facts in the place of those that it had.
pub(crate) fn facts_replace(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str, facts: &Facts) -> Result<()> {
    facts_remove(tx, channel, id)?;
    for (line, posting) in (0_i64..).zip(&facts.postings) {
        tx.execute(
            "INSERT INTO connec_posting (channel, source_id, line, entity, account, day, currency, amount_e4)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            params![channel.as_str(), id, line, entity, posting.account.to_text(), &posting.day, &posting.currency, posting.amount_e4],
        )?;
    }
    if let Some(document) = &facts.document {
        document_insert(tx, channel, id, document)?;
    }
    for (line, settlement) in (0_i64..).zip(&facts.settlements) {
        tx.execute(
            "INSERT INTO connec_settlement (channel, payment_id, line, document_id, day, amount_e4) VALUES ($1, $2, $3, $4, $5, $6)",
            params![channel.as_str(), id, line, &settlement.document_id, &settlement.day, settlement.amount_e4],
        )?;
    }
    Ok(())
}

fn facts_remove(tx: &mut Tx<'_>, channel: &OrgUid, id: &str) -> Result<()> {
    tx.execute("DELETE FROM connec_posting WHERE channel = $1 AND source_id = $2", params![channel.as_str(), id])?;
    tx.execute("DELETE FROM connec_document WHERE channel = $1 AND id = $2", params![channel.as_str(), id])?;
    tx.execute("DELETE FROM connec_settlement WHERE channel = $1 AND payment_id = $2", params![channel.as_str(), id])?;
    Ok(())
}

/// Removes all facts of an organization.
pub(crate) fn facts_clear(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<()> {
    for table in ["connec_posting", "connec_document", "connec_settlement"] {
        tx.execute(&format!("DELETE FROM {table} WHERE channel = $1"), params![channel.as_str()])?;
    }
    Ok(())
}

fn document_insert(tx: &mut Tx<'_>, channel: &OrgUid, id: &str, document: &Document) -> Result<()> {
    tx.execute(
        "INSERT INTO connec_document (channel, id, type, status, code, title, number, party_entity, party_id, day, due_day,
            currency, total_e4, balance_e4)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        params![
            channel.as_str(),
            id,
            &document.kind,
            &document.status,
            &document.code,
            &document.title,
            &document.number,
            &document.party_entity,
            &document.party_id,
            &document.day,
            &document.due_day,
            &document.currency,
            document.total_e4,
            document.balance_e4
        ],
    )?;
    Ok(())
}

/// The facts of one record as they are stored, to compare them with what they should be.
pub(crate) fn facts_of(tx: &mut Tx<'_>, channel: &OrgUid, id: &str) -> Result<Vec<String>> {
    let mut lines = tx.query(
        "SELECT account, day, currency, amount_e4 FROM connec_posting WHERE channel = $1 AND source_id = $2 ORDER BY line",
        params![channel.as_str(), id],
        |row| Ok(format!("posting {} {} {} {}", row.get::<String>(0)?, row.get::<String>(1)?, row.get::<String>(2)?, row.get::<i64>(3)?)),
    )?;
    lines.extend(tx.query(
        &format!("SELECT {DOCUMENT_COLUMNS} FROM connec_document WHERE channel = $1 AND id = $2"),
        params![channel.as_str(), id],
        |row| Ok(format!("document {:?}", document_of(row)?.1)),
    )?);
    lines.extend(tx.query(
        "SELECT document_id, day, amount_e4 FROM connec_settlement WHERE channel = $1 AND payment_id = $2 ORDER BY line",
        params![channel.as_str(), id],
        |row| {
            let settlement = Settlement { document_id: row.get(0)?, day: row.get(1)?, amount_e4: row.get(2)? };
            Ok(format!("settlement {settlement:?}"))
        },
    )?);
    Ok(lines)
}

/// Every record that has facts.
pub(crate) fn sources(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Vec<String>> {
    tx.query(
        "SELECT source_id FROM connec_posting WHERE channel = $1
         UNION SELECT id FROM connec_document WHERE channel = $1 UNION SELECT payment_id FROM connec_settlement WHERE channel = $1",
        params![channel.as_str()],
        |row| row.get(0),
    )
}

/// Sums by account, currency and day up to `to`; everything before `from` is one sum with an empty day.
pub(crate) fn movements(tx: &mut Tx<'_>, channel: &OrgUid, from: &str, to: &str) -> Result<Vec<(String, String, String, i64)>> {
    tx.query(
        "SELECT account, currency, shown_day, CAST(SUM(amount_e4) AS BIGINT) FROM (
            SELECT account, currency, CASE WHEN day < $2 THEN '' ELSE day END AS shown_day, amount_e4
            FROM connec_posting WHERE channel = $1 AND day <= $3
         ) AS posting GROUP BY account, currency, shown_day",
        params![channel.as_str(), from, to],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )
}

const DOCUMENT_COLUMNS: &str =
    "id, type, status, code, title, number, party_entity, party_id, day, due_day, currency, total_e4, balance_e4";

fn document_of(row: &Row<'_>) -> Result<(String, Document)> {
    let document = Document {
        kind: row.get(1)?,
        status: row.get(2)?,
        code: row.get(3)?,
        title: row.get(4)?,
        number: row.get(5)?,
        party_entity: row.get(6)?,
        party_id: row.get(7)?,
        day: row.get(8)?,
        due_day: row.get(9)?,
        currency: row.get(10)?,
        total_e4: row.get(11)?,
        balance_e4: row.get(12)?,
    };
    Ok((row.get(0)?, document))
}

/// A document, with what payments up to a day have settled of it, and the name of its party.
pub(crate) struct DocumentRow {
    pub(crate) id: String,
    pub(crate) document: Document,
    /// `None` when no payment is linked at all.
    pub(crate) settled_e4: Option<i64>,
    pub(crate) party_name: String,
}

/// Invoices (`CUSTOMER`) or bills (`SUPPLIER`) dated within a range, by day; one more than `limit`.
pub(crate) fn documents(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    kind: &str,
    from: &str,
    to: &str,
    settled_to: &str,
    limit: i64,
) -> Result<Vec<DocumentRow>> {
    let columns = DOCUMENT_COLUMNS.split(", ").map(|column| format!("d.{column}")).collect::<Vec<_>>().join(", ");
    tx.query(
        &format!(
            "SELECT {columns},
                (SELECT CAST(SUM(s.amount_e4) AS BIGINT) FROM connec_settlement s
                 WHERE s.channel = d.channel AND s.document_id = d.id AND s.day <= $5),
                COALESCE(r.doc ->> 'name', r.doc ->> 'full_name', TRIM(COALESCE(r.doc ->> 'first_name', '') || ' ' || COALESCE(r.doc ->> 'last_name', '')), '')
             FROM connec_document d
             LEFT JOIN connec_record r ON r.channel = d.channel AND r.entity = d.party_entity AND r.id = d.party_id
             WHERE d.channel = $1 AND d.type = $2 AND d.day >= $3 AND d.day <= $4
             ORDER BY d.day, d.id LIMIT {limit}"
        ),
        params![channel.as_str(), kind, from, to, settled_to],
        |row| {
            let (id, document) = document_of(row)?;
            Ok(DocumentRow { id, document, settled_e4: row.get(13)?, party_name: row.get(14)? })
        },
    )
}

/// The accounts that an item names.
pub(crate) struct ItemAccounts {
    pub(crate) item: String,
    pub(crate) sale: Option<String>,
    pub(crate) purchase: Option<String>,
}

/// The accounts that items name for their sales and purchases.
pub(crate) fn item_accounts(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Vec<ItemAccounts>> {
    tx.query(
        "SELECT id, doc ->> 'sale_account_id', doc ->> 'purchase_account_id' FROM connec_record WHERE channel = $1 AND entity = 'items'",
        params![channel.as_str()],
        |row| Ok(ItemAccounts { item: row.get(0)?, sale: row.get(1)?, purchase: row.get(2)? }),
    )
}
