//! `hub_alert` and `hub_alert_recipient`.

use std::collections::HashMap;

use super::document;
use super::load::settings;
use crate::hub::dashboard::{Alert, AlertService, Recipient, Settings};
use crate::kernel::Result;
use crate::store::{Param, Row, Tx, params};

/// The columns, with `hub_alert AS a`.
const COLUMNS: &str = "a.id, a.kpi_id, a.title, a.webhook, a.service, a.settings, a.sent";

fn alert(row: &Row<'_>) -> Result<Alert> {
    Ok(Alert {
        id: row.get(0)?,
        kpi_id: row.get(1)?,
        title: row.get(2)?,
        webhook: row.get(3)?,
        service: AlertService::parse(&row.get::<String>(4)?)?,
        settings: settings(row.get(5)?),
        sent: row.get(6)?,
        recipients: Vec::new(),
    })
}

/// True of a recipient who belongs to every organization that her KPI watches; staff of the tenant belongs to none and may be
/// told of her own. With `hub_kpi AS k`, `hub_dashboard AS d` and `hub_user AS u`.
const MAY_BE_TOLD: &str = "u.frozen = 0 AND ((u.admin_role IS NOT NULL AND u.id = d.user_id) OR NOT EXISTS (
    SELECT 1 FROM hub_dashboard_source AS s WHERE s.kpi_id = k.id AND NOT EXISTS (
        SELECT 1 FROM hub_membership AS m WHERE m.organization_id = s.organization_id AND m.user_id = u.id)))";

pub(in crate::hub) fn insert(
    tx: &mut Tx<'_>,
    kpi_id: i64,
    title: &str,
    webhook: Option<&str>,
    service: AlertService,
    settings: &Settings,
) -> Result<i64> {
    let now = tx.now();
    tx.query_one(
        "INSERT INTO hub_alert (kpi_id, title, webhook, service, settings, sent, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, 0, $6, $6) RETURNING id",
        params![kpi_id, title, webhook, service.as_str(), document(settings), now],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn update(tx: &mut Tx<'_>, alert: &Alert) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_alert SET title = $2, webhook = $3, service = $4, settings = $5, sent = $6, updated_at = $7 WHERE id = $1",
        params![alert.id, &alert.title, alert.webhook.clone(), alert.service.as_str(), document(&alert.settings), alert.sent, now],
    )?;
    Ok(())
}

/// Makes every alert of a KPI due again.
pub(in crate::hub) fn reset(tx: &mut Tx<'_>, kpi_id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_alert SET sent = 0, updated_at = $2 WHERE kpi_id = $1", params![kpi_id, now])?;
    Ok(())
}

pub(in crate::hub) fn delete(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_alert WHERE id = $1", params![id])?;
    Ok(())
}

pub(in crate::hub) fn delete_of_kpi(tx: &mut Tx<'_>, kpi_id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_alert WHERE kpi_id = $1", params![kpi_id])?;
    Ok(())
}

/// Sets whom it tells.
pub(in crate::hub) fn recipients_replace(tx: &mut Tx<'_>, id: i64, user_ids: &[i64]) -> Result<()> {
    tx.execute("DELETE FROM hub_alert_recipient WHERE alert_id = $1", params![id])?;
    for user_id in user_ids {
        tx.execute("INSERT INTO hub_alert_recipient (alert_id, user_id) VALUES ($1, $2)", params![id, *user_id])?;
    }
    Ok(())
}

pub(in crate::hub) fn recipient_remove(tx: &mut Tx<'_>, id: i64, user_id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_alert_recipient WHERE alert_id = $1 AND user_id = $2", params![id, user_id])?;
    Ok(())
}

/// On which dashboard and KPI it is.
pub(in crate::hub) fn place(tx: &mut Tx<'_>, id: i64) -> Result<Option<(i64, i64)>> {
    tx.query_opt(
        "SELECT k.dashboard_id, k.id FROM hub_alert AS a JOIN hub_kpi AS k ON k.id = a.kpi_id WHERE a.id = $1",
        params![id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The alerts of the dashboards that fit a condition on `hub_dashboard AS d`, with whom they may tell.
pub(super) fn of_dashboards(tx: &mut Tx<'_>, condition: &str, params: &[Param]) -> Result<Vec<Alert>> {
    let mut alerts = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM hub_dashboard AS d JOIN hub_kpi AS k ON k.dashboard_id = d.id JOIN hub_alert AS a ON a.kpi_id = k.id
             WHERE {condition} ORDER BY a.id"
        ),
        params,
        alert,
    )?;
    if alerts.is_empty() {
        return Ok(alerts);
    }
    let rows = tx.query(
        &format!(
            "SELECT a.id, u.id, u.email FROM hub_dashboard AS d JOIN hub_kpi AS k ON k.dashboard_id = d.id
             JOIN hub_alert AS a ON a.kpi_id = k.id JOIN hub_alert_recipient AS r ON r.alert_id = a.id JOIN hub_user AS u ON u.id = r.user_id
             WHERE {condition} AND {MAY_BE_TOLD} ORDER BY a.id, u.id"
        ),
        params,
        |row| Ok((row.get::<i64>(0)?, Recipient { id: row.get(1)?, email: row.get(2)? })),
    )?;
    let mut recipients: HashMap<i64, Vec<Recipient>> = HashMap::new();
    for (alert, recipient) in rows {
        recipients.entry(alert).or_default().push(recipient);
    }
    for alert in &mut alerts {
        alert.recipients = recipients.remove(&alert.id).unwrap_or_default();
    }
    Ok(alerts)
}

/// The alerts of others that tell this user, without what is between those others.
pub(in crate::hub) fn received(tx: &mut Tx<'_>, user_id: i64) -> Result<Vec<Alert>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS}, u.id, u.email FROM hub_alert_recipient AS r JOIN hub_alert AS a ON a.id = r.alert_id
             JOIN hub_kpi AS k ON k.id = a.kpi_id JOIN hub_dashboard AS d ON d.id = k.dashboard_id JOIN hub_user AS u ON u.id = r.user_id
             WHERE r.user_id = $1 AND (d.user_id IS NULL OR d.user_id <> $1) AND {MAY_BE_TOLD} ORDER BY a.id"
        ),
        params![user_id],
        |row| {
            let recipient = Recipient { id: row.get(7)?, email: row.get(8)? };
            Ok(Alert { webhook: None, recipients: vec![recipient], ..alert(row)? })
        },
    )
}
