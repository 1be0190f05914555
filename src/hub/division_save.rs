//! A division with all who belong to it, as the forms of frontends send it: all of it is written, or nothing.

use super::division::{self, Division, organization_of_tenant};
use super::{Action, AdminRole, Hub, Permit, sql, staff};
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// How many customers or people of the staff are named at once.
const NAMED_MAX: usize = 10_000;

/// What a division shall be; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct DivisionChange {
    /// Its name.
    pub name: Option<String>,
    /// Exactly these organizations (uids or row ids) are its customers.
    pub clients: Option<Vec<String>>,
    /// Exactly these people (uids or row ids) are its division admins. Who was and is not named is a customer again.
    pub managers: Option<Vec<String>>,
}

impl Hub {
    /// Makes a division in the permit's tenant, or changes the one that `selector` names. Its staff changes with a permit for that, too.
    ///
    /// # Errors
    /// Not found when there is no such division; invalid or conflict by field (`name`, `clients`, `managers`).
    pub async fn division_save(
        &self,
        permit: &Permit,
        manage_staff: Option<&Permit>,
        selector: Option<String>,
        change: DivisionChange,
    ) -> Result<Division> {
        permit.expect(Action::ManageTenant)?;
        let name = change.name.as_deref().map(|name| super::user::text_check("name", name, 1)).transpose()?;
        let managers = match (&change.managers, manage_staff) {
            (None, _) => None,
            (Some(managers), Some(permit)) => {
                permit.expect(Action::ManageStaff)?;
                Some((managers.clone(), permit.clone()))
            }
            (Some(_), None) => return Err(Error::internal("the staff of a division was named without a permit for it")),
        };
        for (field, named) in [("clients", &change.clients), ("managers", &change.managers)] {
            if named.as_ref().is_some_and(|named| named.len() > NAMED_MAX) {
                return Err(Error::invalid(field, format!("at most {NAMED_MAX} are named at once")));
            }
        }
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant_id = permit.tenant()?.id;
                let division = match (&selector, &name) {
                    (None, Some(name)) => division::create(tx, &permit, name)?,
                    (None, None) => return Err(Error::invalid("name", "`name` can't be blank")),
                    (Some(selector), None) => division::get(tx, tenant_id, selector)?,
                    (Some(selector), Some(name)) => {
                        let before = division::get(tx, tenant_id, selector)?;
                        division::rename(tx, &permit, &before, name)?
                    }
                };
                if let Some(clients) = &change.clients {
                    clients_set(tx, &permit, &division, clients).map_err(|error| error.with_field("clients"))?;
                }
                if let Some((managers, permit)) = &managers {
                    managers_set(tx, permit, &division, managers).map_err(|error| error.with_field("managers"))?;
                }
                division::get(tx, tenant_id, division.uid.as_str())
            })
            .await
    }
}

fn clients_set(tx: &mut Tx<'_>, permit: &Permit, division: &Division, wanted: &[String]) -> Result<()> {
    let wanted: Vec<_> = wanted.iter().map(|selector| organization_of_tenant(tx, division.tenant_id, selector)).collect::<Result<_>>()?;
    for id in sql::division::clients(tx, division.id)? {
        if !wanted.iter().any(|organization| organization.id == id) {
            let gone = sql::organization::get(tx, &id.to_string())?;
            division::assign(tx, permit, &gone, None)?;
        }
    }
    for new in wanted.iter().filter(|organization| organization.division_id != Some(division.id)) {
        division::assign(tx, permit, new, Some(division))?;
    }
    Ok(())
}

fn managers_set(tx: &mut Tx<'_>, permit: &Permit, division: &Division, wanted: &[String]) -> Result<()> {
    let wanted: Vec<_> = wanted.iter().map(|selector| staff::find(tx, division.tenant_id, selector)).collect::<Result<_>>()?;
    for id in sql::division::managers(tx, division.id)? {
        if !wanted.iter().any(|member| member.user.id == id) {
            staff::set(tx, permit, &id.to_string(), None, None)?;
        }
    }
    for new in wanted.iter().filter(|member| member.user.division_id != Some(division.id)) {
        staff::set(tx, permit, new.user.uid.as_str(), Some(AdminRole::SubTenantAdmin), Some(division.uid.as_str()))?;
    }
    Ok(())
}
