//! A tenant's published templates, for its people. Whoever runs the tenant makes them with [`Hub::dashboard_create`] and its
//! sisters.

use super::model::Dashboard;
use super::rule::missing;
use crate::hub::sql::dashboard as sql;
use crate::hub::{Action, Hub, Permit};
use crate::kernel::Result;

impl Hub {
    /// The published templates of the permit's marketplace. Whose data the tenant tries them with is not told.
    ///
    /// # Errors
    /// The store's.
    pub async fn dashboard_template_list(&self, permit: &Permit) -> Result<Vec<Dashboard>> {
        permit.expect(Action::Browse)?;
        let scope = sql::Scope::Templates { tenant_id: permit.marketplace()?.id, published_only: true };
        self.db
            .read(move |tx| {
                let templates = sql::load(tx, &scope)?;
                Ok(templates.into_iter().map(without_sources).collect())
            })
            .await
    }

    /// One of them.
    ///
    /// # Errors
    /// Not found.
    pub async fn dashboard_template_show(&self, permit: &Permit, id: i64) -> Result<Dashboard> {
        let templates = self.dashboard_template_list(permit).await?;
        templates.into_iter().find(|template| template.id == id).ok_or_else(|| missing("dashboard template", id))
    }
}

/// A template as somebody sees it who does not run the tenant.
pub(super) fn without_sources(mut template: Dashboard) -> Dashboard {
    template.sources.clear();
    for widget in &mut template.widgets {
        widget.sources.clear();
        widget.kpis.iter_mut().for_each(|kpi| kpi.sources.clear());
    }
    template.kpis.iter_mut().for_each(|kpi| kpi.sources.clear());
    template
}
