//! App instances and apps.

use crate::hub::sql::directory as sql;
use crate::hub::{Action, App, AppInstance, Hub, ListQuery, Listed, Permit};
use crate::kernel::{Error, Result, Timestamp};

/// An app instance with what lists show of it.
#[derive(Debug, Clone)]
pub struct InstanceCard {
    /// The instance.
    pub instance: AppInstance,
    /// Last change.
    pub updated_at: Timestamp,
}

/// An app with what lists show of it.
#[derive(Debug, Clone)]
pub struct AppCard {
    /// The app.
    pub app: App,
    /// Last change.
    pub updated_at: Timestamp,
    /// How many instances are running in the tenant.
    pub running_instances_count: i64,
}

impl Hub {
    /// The app instances of the permit's tenant, gone ones too: callers filter by `status`.
    ///
    /// # Errors
    /// Invalid, naming the field, when a filter or the order is none that this list takes.
    pub async fn instance_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<InstanceCard>> {
        permit.expect(Action::ReadCustomers)?;
        let (tenant_id, reach) = (permit.tenant()?.id, permit.reach());
        self.db.read(move |tx| sql::instances_of_tenant(tx, tenant_id, reach, &query)).await
    }

    /// The app instances of the permit's organization, gone ones too.
    ///
    /// # Errors
    /// As [`Hub::instance_query`].
    pub async fn organization_instance_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<InstanceCard>> {
        permit.expect(Action::Read)?;
        let id = permit.organization()?.id;
        self.db.read(move |tx| sql::instances_of_organization(tx, id, &query)).await
    }

    /// The permit's instance, as lists show it.
    ///
    /// # Errors
    /// The store's.
    pub async fn instance_card(&self, permit: &Permit) -> Result<InstanceCard> {
        permit.expect_one(&[Action::Read, Action::ManageAppInstances])?;
        let instance = permit.instance()?.clone();
        self.db.read(move |tx| sql::instance(tx, instance.id)?.ok_or_else(|| Error::not_found("app instance", &instance.uid))).await
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

    /// One of them: by row id, uid or nid.
    ///
    /// # Errors
    /// Not found.
    pub async fn app_card(&self, permit: &Permit, selector: String) -> Result<AppCard> {
        permit.expect(Action::Browse)?;
        let (tenant_id, marketplace_id) = (permit.tenant()?.id, permit.marketplace()?.id);
        self.db.read(move |tx| sql::app(tx, tenant_id, marketplace_id, &selector)?.ok_or_else(|| Error::not_found("app", &selector))).await
    }
}
