//! `hub_dashboard` and what hangs on it. Reading is by whole dashboards ([`load()`]): a fixed number of statements, however many
//! there are and however much is on them.

pub(in crate::hub) mod alert;
pub(in crate::hub) mod kpi;
mod load;
pub(in crate::hub) mod widget;

pub(in crate::hub) use load::{Scope, load};

use serde_json::Value;

use super::as_row_id;
use crate::hub::dashboard::{Dashboard, DashboardKind, DashboardOwner, DashboardPart, DataSource, Settings};
use crate::kernel::{Currency, OrgUid, Result, TenantUid, UserUid};
use crate::store::{Param, Row, Tx, params};

/// A document as it is kept.
fn document(settings: &Settings) -> Param {
    Param::from(Value::Object(settings.clone()))
}

/// A list of ids as it is kept.
fn ids(ids: &[i64]) -> Param {
    Param::from(Value::from(ids.to_vec()))
}

/// What a new row needs.
pub(in crate::hub) struct Insert<'a> {
    pub(in crate::hub) tenant_id: i64,
    pub(in crate::hub) kind: DashboardKind,
    pub(in crate::hub) user_id: Option<i64>,
    pub(in crate::hub) organization_id: Option<i64>,
    pub(in crate::hub) name: &'a str,
    pub(in crate::hub) currency: &'a str,
    pub(in crate::hub) settings: &'a Settings,
    pub(in crate::hub) widgets_templates: &'a Value,
    pub(in crate::hub) published: bool,
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, new: &Insert<'_>) -> Result<i64> {
    let now = tx.now();
    tx.query_one(
        "INSERT INTO hub_dashboard (tenant_id, kind, user_id, organization_id, name, currency, settings, widgets_order, widgets_templates,
             published, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) RETURNING id",
        params![
            new.tenant_id,
            new.kind.as_str(),
            new.user_id,
            new.organization_id,
            new.name,
            new.currency,
            document(new.settings),
            ids(&[]),
            new.widgets_templates,
            new.published,
            now
        ],
        |row| row.get(0),
    )
}

/// Writes what can change of the row itself.
pub(in crate::hub) fn update(tx: &mut Tx<'_>, dashboard: &Dashboard) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_dashboard SET name = $2, currency = $3, settings = $4, widgets_order = $5, widgets_templates = $6, published = $7,
             updated_at = $8 WHERE id = $1",
        params![
            dashboard.id,
            &dashboard.name,
            dashboard.currency.as_str(),
            document(&dashboard.settings),
            ids(&dashboard.widgets_order),
            &dashboard.widgets_templates,
            dashboard.published,
            now
        ],
    )?;
    Ok(())
}

/// Removes the row and everything that hangs on it.
pub(in crate::hub) fn delete(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_dashboard WHERE id = $1", params![id])?;
    Ok(())
}

/// How many there are.
pub(in crate::hub) fn count(tx: &mut Tx<'_>, scope: &Scope) -> Result<usize> {
    let (condition, params) = scope.condition();
    let count: i64 = tx.query_one(&format!("SELECT COUNT(*) FROM hub_dashboard AS d WHERE {condition}"), &params, |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// What shows an organization's data.
#[expect(clippy::struct_field_names, reason = "they are row ids, and say so")]
pub(in crate::hub) struct Place {
    dashboard_id: i64,
    widget_id: Option<i64>,
    kpi_id: Option<i64>,
}

impl Place {
    pub(in crate::hub) fn dashboard(dashboard_id: i64) -> Self {
        Self { dashboard_id, widget_id: None, kpi_id: None }
    }

    pub(in crate::hub) fn widget(dashboard_id: i64, widget_id: i64) -> Self {
        Self { dashboard_id, widget_id: Some(widget_id), kpi_id: None }
    }

    pub(in crate::hub) fn kpi(dashboard_id: i64, kpi_id: i64) -> Self {
        Self { dashboard_id, widget_id: None, kpi_id: Some(kpi_id) }
    }
}

/// Sets whose data a dashboard, a widget or a KPI shows, in this order.
pub(in crate::hub) fn sources_replace(tx: &mut Tx<'_>, place: &Place, sources: &[DataSource]) -> Result<()> {
    match place {
        Place { widget_id: Some(id), .. } => tx.execute("DELETE FROM hub_dashboard_source WHERE widget_id = $1", params![*id])?,
        Place { kpi_id: Some(id), .. } => tx.execute("DELETE FROM hub_dashboard_source WHERE kpi_id = $1", params![*id])?,
        Place { dashboard_id, .. } => tx.execute(
            "DELETE FROM hub_dashboard_source WHERE dashboard_id = $1 AND widget_id IS NULL AND kpi_id IS NULL",
            params![*dashboard_id],
        )?,
    };
    for source in sources {
        tx.execute(
            "INSERT INTO hub_dashboard_source (dashboard_id, widget_id, kpi_id, organization_id) VALUES ($1, $2, $3, $4)",
            params![place.dashboard_id, place.widget_id, place.kpi_id, source.id],
        )?;
    }
    Ok(())
}

/// The columns of a data source, with `hub_organization AS o`.
const SOURCE: &str = "o.id, o.uid, o.name, o.currency";

fn source_at(row: &Row<'_>, at: usize) -> Result<DataSource> {
    Ok(DataSource {
        id: row.get(at)?,
        uid: OrgUid::trusted(row.get::<String>(at + 1)?),
        name: row.get(at + 2)?,
        currency: Currency::trusted(row.get::<String>(at + 3)?),
    })
}

/// Those of a tenant's organizations that are named, by uid or number.
pub(in crate::hub) fn sources_find(tx: &mut Tx<'_>, tenant_id: i64, selectors: &[String]) -> Result<Vec<DataSource>> {
    if selectors.is_empty() {
        return Ok(Vec::new());
    }
    let mut params = params![tenant_id].to_vec();
    let mut list = |values: Vec<Param>| {
        let places: Vec<String> = (params.len() + 1..=params.len() + values.len()).map(|place| format!("${place}")).collect();
        params.extend(values);
        places.join(", ")
    };
    let uids = list(selectors.iter().map(Param::from).collect());
    let row_ids = list(selectors.iter().map(|selector| Param::from(as_row_id(selector).unwrap_or(0))).collect());
    tx.query(
        &format!("SELECT {SOURCE} FROM hub_organization AS o WHERE o.tenant_id = $1 AND (o.uid IN ({uids}) OR o.id IN ({row_ids}))"),
        &params,
        |row| source_at(row, 0),
    )
}

fn owner_at(row: &Row<'_>, at: usize) -> Result<DashboardOwner> {
    Ok(match (row.get::<Option<i64>>(at)?, row.get::<Option<i64>>(at + 2)?) {
        (Some(id), _) => DashboardOwner::User { id, uid: UserUid::trusted(row.get::<String>(at + 1)?) },
        (None, Some(id)) => DashboardOwner::Organization { id, uid: OrgUid::trusted(row.get::<String>(at + 3)?) },
        (None, None) => DashboardOwner::Tenant { id: row.get(at + 4)?, uid: TenantUid::trusted(row.get::<String>(at + 5)?) },
    })
}

/// The columns of an owner, and where they come from.
const OWNER: &str = "d.user_id, u.uid, d.organization_id, w.uid, d.tenant_id, t.uid";
const OWNER_JOINS: &str = "JOIN hub_tenant AS t ON t.id = d.tenant_id LEFT JOIN hub_user AS u ON u.id = d.user_id
    LEFT JOIN hub_organization AS w ON w.id = d.organization_id";

/// Whose a part is.
pub(in crate::hub) fn owner(tx: &mut Tx<'_>, part: DashboardPart) -> Result<Option<DashboardOwner>> {
    let (condition, id) = match part {
        DashboardPart::Dashboard(id) => ("d.id = $1", id),
        DashboardPart::Widget(id) => ("d.id = (SELECT x.dashboard_id FROM hub_widget AS x WHERE x.id = $1)", id),
        DashboardPart::Kpi(id) => ("d.id = (SELECT x.dashboard_id FROM hub_kpi AS x WHERE x.id = $1)", id),
        DashboardPart::Alert(id) => {
            ("d.id = (SELECT x.dashboard_id FROM hub_kpi AS x JOIN hub_alert AS a ON a.kpi_id = x.id WHERE a.id = $1)", id)
        }
    };
    tx.query_opt(&format!("SELECT {OWNER} FROM hub_dashboard AS d {OWNER_JOINS} WHERE {condition}"), params![id], |row| owner_at(row, 0))
}
