//! `hub_kpi`.

use serde_json::Value;

use super::document;
use super::load::settings;
use crate::hub::dashboard::{Kpi, Settings};
use crate::kernel::Result;
use crate::store::{Param, Tx, params};

/// What a new row needs.
pub(in crate::hub) struct Insert<'a> {
    pub(in crate::hub) dashboard_id: i64,
    pub(in crate::hub) widget_id: Option<i64>,
    pub(in crate::hub) name: &'a str,
    pub(in crate::hub) endpoint: &'a str,
    pub(in crate::hub) source: &'a str,
    pub(in crate::hub) element_watched: &'a str,
    pub(in crate::hub) extra_watchables: &'a Value,
    pub(in crate::hub) targets: &'a Settings,
    pub(in crate::hub) settings: &'a Settings,
    pub(in crate::hub) extra_params: &'a Settings,
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, new: &Insert<'_>) -> Result<i64> {
    let now = tx.now();
    tx.query_one(
        "INSERT INTO hub_kpi (dashboard_id, widget_id, name, endpoint, source, element_watched, extra_watchables, targets, settings,
             extra_params, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) RETURNING id",
        params![
            new.dashboard_id,
            new.widget_id,
            new.name,
            new.endpoint,
            new.source,
            new.element_watched,
            new.extra_watchables,
            document(new.targets),
            document(new.settings),
            document(new.extra_params),
            now
        ],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn update(tx: &mut Tx<'_>, kpi: &Kpi) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_kpi SET name = $2, element_watched = $3, extra_watchables = $4, targets = $5, settings = $6, extra_params = $7,
             updated_at = $8 WHERE id = $1",
        params![
            kpi.id,
            &kpi.name,
            &kpi.element_watched,
            Value::from(kpi.extra_watchables.clone()),
            document(&kpi.targets),
            document(&kpi.settings),
            document(&kpi.extra_params),
            now
        ],
    )?;
    Ok(())
}

pub(in crate::hub) fn delete(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_kpi WHERE id = $1", params![id])?;
    Ok(())
}

/// On which dashboard it is.
pub(in crate::hub) fn dashboard_id(tx: &mut Tx<'_>, id: i64) -> Result<Option<i64>> {
    tx.query_opt("SELECT dashboard_id FROM hub_kpi WHERE id = $1", params![id], |row| row.get(0))
}

/// The KPIs of the dashboards that fit a condition on `hub_dashboard AS d`, without their sources and alerts.
pub(super) fn of_dashboards(tx: &mut Tx<'_>, condition: &str, params: &[Param]) -> Result<Vec<Kpi>> {
    tx.query(
        &format!(
            "SELECT k.id, k.dashboard_id, k.widget_id, k.name, k.endpoint, k.source, k.element_watched, k.extra_watchables, k.targets,
                 k.settings, k.extra_params, k.created_at, k.updated_at
             FROM hub_dashboard AS d JOIN hub_kpi AS k ON k.dashboard_id = d.id WHERE {condition} ORDER BY k.id"
        ),
        params,
        |row| {
            Ok(Kpi {
                id: row.get(0)?,
                dashboard_id: row.get(1)?,
                widget_id: row.get(2)?,
                name: row.get(3)?,
                endpoint: row.get(4)?,
                source: row.get(5)?,
                element_watched: row.get(6)?,
                extra_watchables: serde_json::from_value(row.get(7)?).unwrap_or_default(),
                targets: settings(row.get(8)?),
                settings: settings(row.get(9)?),
                extra_params: settings(row.get(10)?),
                created_at: row.get(11)?,
                updated_at: row.get(12)?,
                sources: Vec::new(),
                alerts: Vec::new(),
            })
        },
    )
}
