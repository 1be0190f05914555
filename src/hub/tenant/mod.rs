//! Tenants.

mod end;
mod settings;

pub use end::JOB_TENANT_END;
pub(super) use settings::is_web;
pub use settings::{Branding, TenantSettings};

use serde_json::{Map, Value, json};

use super::key::{self, KeyKind, NewKey};
use super::{Action, Hub, Permit, Tenant, audit, sql};
use crate::kernel::{Error, Page, PageRequest, Result, TenantUid, slug_check};
use crate::store::Tx;

/// A tenant with what is rarely asked for.
#[derive(Debug, Clone)]
pub struct TenantDetail {
    /// The tenant.
    pub tenant: Tenant,
    /// Its settings.
    pub settings: TenantSettings,
    /// The tenant whose customers it shares.
    pub customers_of: Option<Tenant>,
    /// How many users it has of its own.
    pub users: i64,
    /// How many organizations it has of its own.
    pub organizations: i64,
}

/// What to change of a tenant.
#[derive(Debug, Clone, Default)]
pub struct TenantUpdate {
    /// A new name.
    pub name: Option<String>,
    /// Settings that change; null resets one.
    pub settings: Map<String, Value>,
    /// The tenant whose customers it shares from now on; `Some(None)`: its own. For operators.
    #[allow(clippy::option_option, reason = "absent stays, none is an answer")]
    pub customers_of: Option<Option<String>>,
}

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
                audit::record(tx, &permit, "tenant.create", tenant.uid.as_str(), None, &json!({"slug": slug, "name": name}))?;
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
        permit.marketplace().cloned()
    }

    /// The same, with its settings and how many customers it has.
    ///
    /// # Errors
    /// The store's.
    pub async fn tenant_detail(&self, permit: &Permit) -> Result<TenantDetail> {
        let tenant = self.tenant_show(permit)?;
        self.db.read(move |tx| detail(tx, tenant.id)).await
    }

    /// The settings of a tenant (row id): for those parts of the Hub's faces that follow them.
    ///
    /// # Errors
    /// The store's.
    pub async fn tenant_settings(&self, tenant_id: i64) -> Result<TenantSettings> {
        self.db.read(move |tx| sql::tenant_setting::get(tx, tenant_id)).await
    }

    /// Those of the tenant that the permit is for.
    ///
    /// # Errors
    /// The store's.
    pub async fn tenant_settings_of(&self, permit: &Permit) -> Result<TenantSettings> {
        self.tenant_settings(permit.marketplace()?.id).await
    }

    /// Changes the permit's tenant. Whose customers it shares is for operators to say.
    ///
    /// # Errors
    /// Invalid input by field; conflict when the sharing would be a chain, a circle, or would hide customers.
    pub async fn tenant_update(&self, permit: &Permit, change: TenantUpdate) -> Result<TenantDetail> {
        permit.expect(Action::ManageTenant)?;
        let name = change.name.as_deref().map(|name| super::user::text_check("name", name, 1)).transpose()?;
        if change.customers_of.is_some() && permit.actor().kind != super::ActorKind::Operator {
            return Err(Error::forbidden("whose customers a tenant shares is for operators to say").with_field("customers_of"));
        }
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let id = permit.marketplace()?.id;
                let before = detail(tx, id)?;
                if let Some(name) = &name {
                    sql::tenant::rename(tx, id, name)?;
                    sql::access_change::touch(tx, before.tenant.uid.as_str())?;
                }
                if !change.settings.is_empty() {
                    let settings = before.settings.changed(&change.settings)?;
                    super::door::host_free(tx, id, settings.host.as_deref())?;
                    sql::tenant_setting::put(tx, id, &settings)?;
                }
                if let Some(shared) = &change.customers_of {
                    customers_share(tx, &before, shared.as_deref())?;
                }
                let after = detail(tx, id)?;
                let change = (&before.audited()?, &after.audited()?);
                audit::record_change(tx, &permit, "tenant.update", after.tenant.uid.as_str(), None, change)?;
                Ok(after)
            })
            .await
    }
}

impl TenantDetail {
    fn audited(&self) -> Result<Value> {
        Ok(json!({
            "name": self.tenant.name,
            "settings": serde_json::to_value(&self.settings).map_err(Error::internal)?,
            "customers_of": self.customers_of.as_ref().map(|tenant| tenant.uid.as_str()),
        }))
    }
}

fn detail(tx: &mut Tx<'_>, id: i64) -> Result<TenantDetail> {
    let tenant = sql::tenant::by_id(tx, id)?;
    let customers_of = tenant.customers_of.map(|owner| sql::tenant::by_id(tx, owner)).transpose()?;
    let (users, organizations) = sql::tenant::customers(tx, id)?;
    Ok(TenantDetail { settings: sql::tenant_setting::get(tx, id)?, tenant, customers_of, users, organizations })
}

/// Lets a tenant share the customers of another one, or have its own again.
fn customers_share(tx: &mut Tx<'_>, of: &TenantDetail, with: Option<&str>) -> Result<()> {
    let refused = |words: String| Error::conflict(words).with_field("customers_of");
    let tenant = &of.tenant;
    let owner = match with {
        None => None,
        Some(name) => {
            let missing =
                || Error::not_found("tenant", name).with_field("customers_of").hint("run `mno hub tenant list` to see the tenants");
            let owner = sql::tenant::find(tx, name)?.ok_or_else(missing)?;
            if owner.id == tenant.id {
                return Err(refused(format!("tenant `{}` cannot share its own customers with itself", tenant.slug)));
            }
            if owner.customers_of.is_some() {
                return Err(refused(format!("tenant `{}` has no customers of its own: it shares those of another one", owner.slug)));
            }
            if of.users > 0 || of.organizations > 0 {
                return Err(refused(format!("tenant `{}` has customers of its own, who would be hidden", tenant.slug)));
            }
            if sql::tenant::sharing(tx, tenant.id)? > 0 {
                return Err(refused(format!("others share the customers of tenant `{}`", tenant.slug)));
            }
            Some(owner.id)
        }
    };
    sql::tenant::customers_of_set(tx, tenant.id, owner)?;
    // Keys of the tenant now see other customers: nothing that is remembered of it holds.
    sql::access_change::touch(tx, "*")
}
