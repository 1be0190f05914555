//! `hub_widget`.

use serde_json::Value;

use super::document;
use super::load::settings;
use crate::hub::dashboard::{Settings, Widget};
use crate::kernel::Result;
use crate::store::{Param, Tx, params};

/// What a new row needs.
pub(in crate::hub) struct Insert<'a> {
    pub(in crate::hub) dashboard_id: i64,
    pub(in crate::hub) name: &'a str,
    pub(in crate::hub) category: &'a str,
    pub(in crate::hub) endpoint: &'a str,
    pub(in crate::hub) width: u8,
    pub(in crate::hub) settings: &'a Settings,
    pub(in crate::hub) layouts: &'a Value,
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, new: &Insert<'_>) -> Result<i64> {
    let now = tx.now();
    tx.query_one(
        "INSERT INTO hub_widget (dashboard_id, name, category, endpoint, width, settings, layouts, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) RETURNING id",
        params![new.dashboard_id, new.name, new.category, new.endpoint, new.width, document(new.settings), new.layouts, now],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn update(tx: &mut Tx<'_>, widget: &Widget) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_widget SET name = $2, category = $3, endpoint = $4, width = $5, settings = $6, layouts = $7, updated_at = $8
         WHERE id = $1",
        params![
            widget.id,
            &widget.name,
            &widget.category,
            &widget.endpoint,
            widget.width,
            document(&widget.settings),
            &widget.layouts,
            now
        ],
    )?;
    Ok(())
}

pub(in crate::hub) fn delete(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_widget WHERE id = $1", params![id])?;
    Ok(())
}

/// On which dashboard it is.
pub(in crate::hub) fn dashboard_id(tx: &mut Tx<'_>, id: i64) -> Result<Option<i64>> {
    tx.query_opt("SELECT dashboard_id FROM hub_widget WHERE id = $1", params![id], |row| row.get(0))
}

/// The widgets of the dashboards that fit a condition on `hub_dashboard AS d`, without their sources and KPIs.
pub(super) fn of_dashboards(tx: &mut Tx<'_>, condition: &str, params: &[Param]) -> Result<Vec<Widget>> {
    tx.query(
        &format!(
            "SELECT v.id, v.dashboard_id, v.name, v.category, v.endpoint, v.width, v.settings, v.layouts, v.created_at, v.updated_at
             FROM hub_dashboard AS d JOIN hub_widget AS v ON v.dashboard_id = d.id WHERE {condition} ORDER BY v.id"
        ),
        params,
        |row| {
            Ok(Widget {
                id: row.get(0)?,
                dashboard_id: row.get(1)?,
                name: row.get(2)?,
                category: row.get(3)?,
                endpoint: row.get(4)?,
                width: u8::try_from(row.get::<i64>(5)?).unwrap_or(12),
                settings: settings(row.get(6)?),
                layouts: row.get(7)?,
                created_at: row.get(8)?,
                updated_at: row.get(9)?,
                sources: Vec::new(),
                kpis: Vec::new(),
            })
        },
    )
}
