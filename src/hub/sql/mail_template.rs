//! `hub_mail_template`.

use crate::kernel::{Result, Timestamp};
use crate::store::{Row, Tx, params};

/// A tenant's own words.
pub(in crate::hub) struct OwnTemplate {
    pub(in crate::hub) name: String,
    pub(in crate::hub) locale: String,
    pub(in crate::hub) subject: String,
    pub(in crate::hub) text: String,
    pub(in crate::hub) html: String,
    pub(in crate::hub) updated_at: Timestamp,
}

const COLUMNS: &str = "name, locale, subject, text, html, updated_at";

fn own(row: &Row<'_>) -> Result<OwnTemplate> {
    Ok(OwnTemplate {
        name: row.get(0)?,
        locale: row.get(1)?,
        subject: row.get(2)?,
        text: row.get(3)?,
        html: row.get(4)?,
        updated_at: row.get(5)?,
    })
}

pub(in crate::hub) fn get(tx: &mut Tx<'_>, tenant_id: i64, name: &str, locale: &str) -> Result<Option<OwnTemplate>> {
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM hub_mail_template WHERE tenant_id = $1 AND name = $2 AND locale = $3"),
        params![tenant_id, name, locale],
        own,
    )
}

pub(in crate::hub) fn list(tx: &mut Tx<'_>, tenant_id: i64) -> Result<Vec<OwnTemplate>> {
    tx.query(&format!("SELECT {COLUMNS} FROM hub_mail_template WHERE tenant_id = $1 ORDER BY name, locale"), params![tenant_id], own)
}

pub(in crate::hub) fn count(tx: &mut Tx<'_>, tenant_id: i64) -> Result<i64> {
    tx.query_one("SELECT COUNT(*) FROM hub_mail_template WHERE tenant_id = $1", params![tenant_id], |row| row.get(0))
}

pub(in crate::hub) fn put(
    tx: &mut Tx<'_>,
    tenant_id: i64,
    name: &str,
    locale: &str,
    (subject, text, html): (&str, &str, &str),
) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_mail_template (tenant_id, name, locale, subject, text, html, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (tenant_id, name, locale) DO UPDATE SET subject = excluded.subject, text = excluded.text, html = excluded.html,
            updated_at = excluded.updated_at",
        params![tenant_id, name, locale, subject, text, html, now],
    )?;
    Ok(())
}

pub(in crate::hub) fn delete(tx: &mut Tx<'_>, tenant_id: i64, name: &str, locale: &str) -> Result<bool> {
    let sql = "DELETE FROM hub_mail_template WHERE tenant_id = $1 AND name = $2 AND locale = $3";
    Ok(tx.execute(sql, params![tenant_id, name, locale])? > 0)
}
