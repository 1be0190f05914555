//! Organizations.

use super::{Action, Hub, Organization, Permit, Role, audit, sql};
use crate::kernel::{Currency, Error, OrgUid, Page, PageRequest, Result};

/// An organization to create.
#[derive(Debug, Clone)]
pub struct NewOrganization {
    /// For people.
    pub name: String,
    /// In which it keeps its books.
    pub currency: Currency,
    /// 1 to 12.
    pub financial_year_end_month: u8,
    /// Its first Super Admin: uid, row id or e-mail of a user of the same tenant.
    pub owner: Option<String>,
    /// A uid of somebody's choice; random otherwise. Taken from seeds only, never from the wire.
    pub uid: Option<OrgUid>,
}

/// Whose the new organization is. A customer founds one for herself only.
fn owner(permit: &Permit, named: Option<String>) -> Result<Option<String>> {
    let Some(user) = permit.caller_user().filter(|user| user.admin_role.is_none()) else { return Ok(named) };
    match named {
        Some(name) if name != user.uid.as_str() && name.to_lowercase() != user.email && name != user.id.to_string() => {
            Err(Error::forbidden("only staff can found an organization for somebody else").with_field("owner"))
        }
        _ => Ok(Some(user.uid.to_string())),
    }
}

impl Hub {
    /// Creates an organization in the permit's tenant. A customer who asks becomes its first Super Admin.
    ///
    /// # Errors
    /// Invalid input by field; not found when the owner is no user of the tenant.
    pub async fn organization_create(&self, permit: &Permit, new: NewOrganization) -> Result<Organization> {
        permit.expect(Action::CreateOrganization)?;
        let owner = owner(permit, new.owner.clone())?;
        let name = super::user::text_check("name", &new.name, 1)?;
        if !(1..=12).contains(&new.financial_year_end_month) {
            return Err(Error::invalid("financial_year_end_month", "the month is 1 to 12"));
        }
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant = permit.tenant()?;
                let uid = new.uid.clone().unwrap_or_else(OrgUid::random);
                let organization = sql::organization::insert(
                    tx,
                    &sql::organization::Insert {
                        uid: &uid,
                        tenant_id: tenant.id,
                        name: &name,
                        currency: &new.currency,
                        financial_year_end_month: new.financial_year_end_month,
                    },
                )?;
                if let Some(owner) = &owner {
                    let user = sql::user::find_all(tx, owner, Some(tenant.id))?.into_iter().next();
                    let user = user.ok_or_else(|| Error::not_found("user", owner).with_field("owner"))?;
                    sql::member::insert(tx, organization.id, user.id, Role::SuperAdmin)?;
                }
                let detail = serde_json::json!({"name": name, "owner": owner});
                audit::record(tx, &permit, "organization.create", uid.as_str(), Some(uid.as_str()), &detail)?;
                Ok(organization)
            })
            .await
    }

    /// The organizations of the permit's tenant, or of all tenants for an operator.
    ///
    /// # Errors
    /// The store's.
    pub async fn organization_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<Organization>> {
        let tenant_id = permit.tenant().ok().map(|tenant| tenant.id);
        permit.expect(if tenant_id.is_some() { Action::ReadCustomers } else { Action::Operate })?;
        let reach = permit.reach();
        self.db.read(move |tx| sql::organization::list(tx, tenant_id, reach, &page)).await
    }

    /// The permit's organization.
    ///
    /// # Errors
    /// When the permit is for something else.
    pub fn organization_show(&self, permit: &Permit) -> Result<Organization> {
        permit.expect(Action::Read)?;
        permit.organization().cloned()
    }
}
