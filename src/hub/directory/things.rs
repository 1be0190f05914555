//! App instances and apps.

use crate::hub::sql::directory as sql;
use crate::hub::{Action, App, Hub, InstanceDetail, ListQuery, Listed, Permit};
use crate::kernel::{Result, Timestamp};

/// An app with what staff's lists show of it.
#[derive(Debug, Clone)]
pub struct AppCard {
    /// The app.
    pub app: App,
    /// Last change.
    pub updated_at: Timestamp,
    /// What the marketplace calls it.
    pub name: String,
    /// Does the marketplace offer it?
    pub offered: bool,
    /// How many instances are running in the tenant.
    pub running_instances_count: i64,
}

impl Hub {
    /// The app instances of the permit's tenant, gone ones too: callers filter by `status`.
    ///
    /// # Errors
    /// Invalid, naming the field, when a filter or the order is none that this list takes.
    pub async fn instance_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<InstanceDetail>> {
        permit.expect(Action::ReadCustomers)?;
        let (tenant_id, reach) = (permit.tenant()?.id, permit.reach());
        self.db.read(move |tx| sql::instances_of_tenant(tx, tenant_id, reach, &query)).await
    }

    /// The app instances of the permit's organization, gone ones too.
    ///
    /// # Errors
    /// As [`Hub::instance_query`].
    pub async fn organization_instance_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<InstanceDetail>> {
        permit.expect(Action::Read)?;
        let id = permit.organization()?.id;
        self.db.read(move |tx| sql::instances_of_organization(tx, id, &query)).await
    }

    /// The apps that the permit's marketplace can offer.
    ///
    /// # Errors
    /// As [`Hub::instance_query`].
    pub async fn app_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<AppCard>> {
        permit.expect(Action::Browse)?;
        let (tenant_id, marketplace_id) = (permit.tenant()?.id, permit.marketplace()?.id);
        self.db.read(move |tx| sql::apps(tx, tenant_id, marketplace_id, &query)).await
    }
}
