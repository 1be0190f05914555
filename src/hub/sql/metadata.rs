//! `hub_app_metadata`.

use crate::hub::metadata::{AppMetadata, MetadataState};
use crate::kernel::{Error, Result};
use crate::store::{Row, Tx, params};

const COLUMNS: &str = "m.url, m.document, m.fetched_at, m.tried_at, m.error, m.failures";

fn state(row: &Row<'_>) -> Result<MetadataState> {
    let document: Option<serde_json::Value> = row.get(1)?;
    Ok(MetadataState {
        url: row.get(0)?,
        metadata: document.map(serde_json::from_value).transpose().map_err(Error::internal)?,
        fetched_at: row.get(2)?,
        tried_at: row.get(3)?,
        error: row.get(4)?,
        failures: row.get(5)?,
    })
}

pub(in crate::hub) fn get(tx: &mut Tx<'_>, app_id: i64) -> Result<Option<MetadataState>> {
    tx.query_opt(&format!("SELECT {COLUMNS} FROM hub_app_metadata AS m WHERE m.app_id = $1"), params![app_id], state)
}

/// Of all apps that a tenant owns, by the app's row id.
pub(in crate::hub) fn of_tenant(tx: &mut Tx<'_>, tenant_id: i64) -> Result<Vec<(i64, MetadataState)>> {
    let sql = format!("SELECT {COLUMNS}, a.id FROM hub_app_metadata AS m JOIN hub_app AS a ON a.id = m.app_id WHERE a.tenant_id = $1");
    tx.query(&sql, params![tenant_id], |row| Ok((row.get(6)?, state(row)?)))
}

/// From where it is fetched from now on; what another address said is kept until this one has answered.
pub(in crate::hub) fn set_url(tx: &mut Tx<'_>, app_id: i64, url: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO hub_app_metadata (app_id, url, failures) VALUES ($1, $2, 0)
         ON CONFLICT (app_id) DO UPDATE SET url = excluded.url, failures = 0, error = NULL",
        params![app_id, url],
    )?;
    Ok(())
}

pub(in crate::hub) fn delete(tx: &mut Tx<'_>, app_id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_app_metadata WHERE app_id = $1", params![app_id])?;
    Ok(())
}

pub(in crate::hub) fn succeeded(tx: &mut Tx<'_>, app_id: i64, metadata: &AppMetadata) -> Result<()> {
    let now = tx.now();
    let document = serde_json::to_value(metadata).map_err(Error::internal)?;
    tx.execute(
        "UPDATE hub_app_metadata SET document = $2, fetched_at = $3, tried_at = $3, error = NULL, failures = 0 WHERE app_id = $1",
        params![app_id, document, now],
    )?;
    Ok(())
}

pub(in crate::hub) fn failed(tx: &mut Tx<'_>, app_id: i64, error: &str) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_app_metadata SET tried_at = $2, error = $3, failures = failures + 1 WHERE app_id = $1",
        params![app_id, now, error],
    )?;
    Ok(())
}
