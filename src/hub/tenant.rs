//! Tenants.

use super::key::{self, KeyKind, NewKey};
use super::{Action, Hub, Permit, Tenant, audit, sql};
use crate::kernel::{Error, Page, PageRequest, Result, TenantUid, slug_check};

impl Hub {
    /// Creates a tenant with its first API key.
    ///
    /// # Errors
    /// Conflict when the slug is taken.
    pub async fn tenant_create(&self, permit: &Permit, slug: String, name: String) -> Result<(Tenant, NewKey)> {
        permit.expect(Action::Operate)?;
        slug_check("slug", &slug)?;
        let name = super::user::text_check("name", &name, 1)?;
        let (master, permit) = (self.master.clone(), permit.clone());
        self.db
            .write(move |tx| {
                if sql::tenant::find(tx, &slug)?.is_some() {
                    return Err(Error::conflict(format!("tenant `{slug}` already exists")).with_field("slug"));
                }
                let tenant = sql::tenant::insert(tx, &TenantUid::random(), &slug, &name)?;
                let made = key::create(tx, &master, KeyKind::Tenant, Some(tenant.id), None, "first key")?;
                audit::record(tx, &permit, "tenant.create", tenant.uid.as_str(), None, &serde_json::json!({"slug": slug, "name": name}))?;
                Ok((tenant, made))
            })
            .await
    }

    /// The tenants.
    ///
    /// # Errors
    /// The store's.
    pub async fn tenant_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<Tenant>> {
        permit.expect(Action::Operate)?;
        self.db.read(move |tx| sql::tenant::list(tx, &page)).await
    }

    /// The tenant that the permit is for.
    ///
    /// # Errors
    /// When the permit is for something else.
    pub fn tenant_show(&self, permit: &Permit) -> Result<Tenant> {
        permit.expect(Action::ManageTenant)?;
        permit.tenant().cloned()
    }
}
