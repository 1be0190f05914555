//! Divisions: parts of a tenant with customers and staff of their own.

use serde_json::json;

use super::sql::session::Acting;
use super::{Action, Hub, Organization, Permit, audit, impersonation, sql};
use crate::kernel::{DivisionUid, Error, Page, PageRequest, Result, Timestamp};
use crate::store::Tx;

/// How many divisions a tenant may have.
const DIVISIONS_MAX: i64 = 1000;

/// A part of a tenant.
#[derive(Debug, Clone)]
pub struct Division {
    /// Row id; published frontends use it in paths.
    pub id: i64,
    /// Public id.
    pub uid: DivisionUid,
    /// Whose.
    pub tenant_id: i64,
    /// For people; unique in the tenant.
    pub name: String,
    /// How many organizations it looks after.
    pub organizations: i64,
    /// How many of the tenant's staff belong to it.
    pub staff: i64,
    /// Since when.
    pub created_at: Timestamp,
}

impl Hub {
    /// Creates a division in the permit's tenant.
    ///
    /// # Errors
    /// Conflict when the name is taken.
    pub async fn division_create(&self, permit: &Permit, name: String) -> Result<Division> {
        permit.expect(Action::ManageTenant)?;
        let name = super::user::text_check("name", &name, 1)?;
        let permit = permit.clone();
        self.db.write(move |tx| create(tx, &permit, &name)).await
    }

    /// The divisions of the permit's tenant; the one of a division admin.
    ///
    /// # Errors
    /// The store's.
    pub async fn division_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<Division>> {
        permit.expect(Action::ReadCustomers)?;
        let (tenant_id, only) = (permit.tenant()?.id, own(permit));
        self.db.read(move |tx| sql::division::list(tx, tenant_id, only, &page)).await
    }

    /// One of them: by uid, row id or name.
    ///
    /// # Errors
    /// Not found.
    pub async fn division_show(&self, permit: &Permit, selector: String) -> Result<Division> {
        permit.expect(Action::ReadCustomers)?;
        let (tenant_id, only) = (permit.tenant()?.id, own(permit));
        self.db
            .read(move |tx| {
                let division = get(tx, tenant_id, &selector)?;
                if only.is_some_and(|only| only != division.id) { Err(missing(&selector)) } else { Ok(division) }
            })
            .await
    }

    /// Renames a division.
    ///
    /// # Errors
    /// Not found; conflict when the name is taken.
    pub async fn division_update(&self, permit: &Permit, selector: String, name: String) -> Result<Division> {
        permit.expect(Action::ManageTenant)?;
        let name = super::user::text_check("name", &name, 1)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let before = get(tx, permit.tenant()?.id, &selector)?;
                rename(tx, &permit, &before, &name)
            })
            .await
    }

    /// Removes a division that has neither organizations nor staff. Closed organizations are in none then.
    ///
    /// # Errors
    /// Not found; conflict when it has some.
    pub async fn division_delete(&self, permit: &Permit, selector: String) -> Result<Division> {
        permit.expect(Action::ManageTenant)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let division = get(tx, permit.tenant()?.id, &selector)?;
                if division.organizations > 0 || division.staff > 0 {
                    return Err(Error::conflict(format!(
                        "division `{}` still has {} organizations and {} people",
                        division.name, division.organizations, division.staff
                    ))
                    .hint("move them first: `mno hub division remove`, `mno hub staff set`"));
                }
                sql::division::delete(tx, division.id)?;
                audit::record(tx, &permit, "division.delete", division.uid.as_str(), None, &json!({"name": division.name}))?;
                Ok(division)
            })
            .await
    }

    /// Moves an organization of the permit's tenant into a division.
    ///
    /// # Errors
    /// Not found when there is no such division or organization.
    pub async fn division_add(&self, permit: &Permit, division: String, organization: String) -> Result<Organization> {
        permit.expect(Action::ManageTenant)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant_id = permit.tenant()?.id;
                let division = get(tx, tenant_id, &division)?;
                let found = organization_of_tenant(tx, tenant_id, &organization)?;
                assign(tx, &permit, &found, Some(&division))
            })
            .await
    }

    /// Takes an organization out of a division: it is in none then.
    ///
    /// # Errors
    /// Not found when it is not in that division.
    pub async fn division_remove(&self, permit: &Permit, division: String, organization: String) -> Result<Organization> {
        permit.expect(Action::ManageTenant)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant_id = permit.tenant()?.id;
                let division = get(tx, tenant_id, &division)?;
                let found = organization_of_tenant(tx, tenant_id, &organization)?;
                if found.division_id != Some(division.id) {
                    return Err(Error::not_found("organization", &organization)
                        .with_field("organization")
                        .hint(format!("it does not belong to the division `{}`", division.name)));
                }
                assign(tx, &permit, &found, None)
            })
            .await
    }
}

pub(super) fn create(tx: &mut Tx<'_>, permit: &Permit, name: &str) -> Result<Division> {
    let tenant = permit.tenant()?;
    name_free(tx, tenant.id, name, None)?;
    if sql::division::count(tx, tenant.id)? >= DIVISIONS_MAX {
        return Err(Error::conflict(format!("a tenant has at most {DIVISIONS_MAX} divisions")));
    }
    let uid = DivisionUid::random();
    sql::division::insert(tx, &uid, tenant.id, name)?;
    audit::record(tx, permit, "division.create", uid.as_str(), None, &json!({"name": name}))?;
    get(tx, tenant.id, uid.as_str())
}

pub(super) fn rename(tx: &mut Tx<'_>, permit: &Permit, before: &Division, name: &str) -> Result<Division> {
    if before.name == name {
        return Ok(before.clone());
    }
    let tenant_id = permit.tenant()?.id;
    name_free(tx, tenant_id, name, Some(before.id))?;
    sql::division::rename(tx, before.id, name)?;
    let change = (&json!({"name": before.name}), &json!({"name": name}));
    audit::record_change(tx, permit, "division.update", before.uid.as_str(), None, change)?;
    get(tx, tenant_id, before.uid.as_str())
}

pub(super) fn assign(tx: &mut Tx<'_>, permit: &Permit, found: &Organization, to: Option<&Division>) -> Result<Organization> {
    let before = found.division_id.map(|id| sql::division::uid(tx, id)).transpose()?;
    sql::division::assign(tx, found.id, to.map(|division| division.id))?;
    sql::access_change::touch(tx, found.uid.as_str())?;
    let acting = impersonation::going_on(tx, Acting::AsMemberOf(found.id))?;
    impersonation::end_unfounded(tx, &acting)?;
    let change = (&json!({"division": before}), &json!({"division": to.map(|division| division.uid.as_str())}));
    audit::record_change(tx, permit, "organization.division", found.uid.as_str(), Some(found.uid.as_str()), change)?;
    sql::organization::get(tx, found.uid.as_str())
}

/// The division that a caller is narrowed to; one that no row has when she sees none.
fn own(permit: &Permit) -> Option<i64> {
    match permit.reach() {
        super::Reach::Everything | super::Reach::Customers => None,
        super::Reach::Division(id) => Some(id),
        super::Reach::Clients(_) | super::Reach::Nothing => Some(-1),
    }
}

fn missing(selector: &str) -> Error {
    Error::not_found("division", selector).with_field("division").hint("run `mno hub division list` to see the divisions")
}

/// A division of this tenant: by uid, row id or name.
pub(super) fn get(tx: &mut Tx<'_>, tenant_id: i64, selector: &str) -> Result<Division> {
    sql::division::find(tx, tenant_id, selector)?.ok_or_else(|| missing(selector))
}

/// An organization of this tenant; that of another is as if it were not there.
pub(super) fn organization_of_tenant(tx: &mut Tx<'_>, tenant_id: i64, selector: &str) -> Result<Organization> {
    sql::organization::find(tx, selector)?.filter(|found| found.tenant_id == tenant_id).ok_or_else(|| {
        Error::not_found("organization", selector).with_field("organization").hint("run `mno hub org list` to see the organizations")
    })
}

fn name_free(tx: &mut Tx<'_>, tenant_id: i64, name: &str, but: Option<i64>) -> Result<()> {
    match sql::division::named(tx, tenant_id, name)? {
        Some(id) if Some(id) != but => Err(Error::conflict(format!("division `{name}` already exists")).with_field("name")),
        _ => Ok(()),
    }
}
