//! Organizations: customer companies.

mod apps;
mod life;
mod profile;

pub use apps::AppsWanted;
pub use profile::OrganizationProfile;

use serde_json::{Map, Value, json};

use super::{Action, AdminRole, Hub, Organization, Permit, Role, User, audit, division, sql};
use crate::kernel::{Currency, Error, OrgUid, Page, PageRequest, Result, Timestamp};
use crate::store::Tx;

/// An organization to create.
#[derive(Debug, Clone)]
pub struct NewOrganization {
    /// For people.
    pub name: String,
    /// In which it keeps its books.
    pub currency: Currency,
    /// 1 to 12.
    pub financial_year_end_month: u8,
    /// Its first Super Admin: uid, row id or e-mail of a user of the same tenant. Absent: the user who creates it, when she is
    /// no staff.
    pub owner: Option<String>,
    /// A uid of somebody's choice; random otherwise. Taken from seeds only, never from the wire.
    pub uid: Option<OrgUid>,
}

/// What to change of an organization.
#[derive(Debug, Clone, Default)]
pub struct OrganizationUpdate {
    /// A new name.
    pub name: Option<String>,
    /// In which it keeps its books from now on.
    pub currency: Option<Currency>,
    /// 1 to 12.
    pub financial_year_end_month: Option<u8>,
    /// Fields of the profile that change; null resets one.
    pub profile: Map<String, Value>,
}

/// An organization with what is rarely asked for.
#[derive(Debug, Clone)]
pub struct OrganizationDetail {
    /// The organization.
    pub organization: Organization,
    /// Its profile.
    pub profile: OrganizationProfile,
    /// The division (uid) that looks after it.
    pub division: Option<String>,
    /// Since when it is closed.
    pub closed_at: Option<Timestamp>,
}

/// Which organizations to list.
#[derive(Debug, Clone, Default)]
pub struct OrganizationFilter {
    /// Only with this text in the name; case does not matter.
    pub name: Option<String>,
    /// Only of this division: uid, row id or name.
    pub division: Option<String>,
    /// Only frozen ones, or only those that are not.
    pub frozen: Option<bool>,
    /// Closed ones in place of those that are not.
    pub closed: bool,
}

/// A customer does not change what staff decides.
fn staff_only_check(permit: &Permit, profile: &Map<String, Value>) -> Result<()> {
    let customer = permit.caller_user().is_some_and(|user| user.admin_role.is_none());
    match profile::OF_STAFF.iter().find(|field| customer && profile.contains_key(**field)) {
        Some(field) => Err(Error::forbidden(format!("`{field}` is for staff to change")).with_field(format!("profile.{field}"))),
        None => Ok(()),
    }
}

/// A month of the year.
fn month_check(month: u8) -> Result<u8> {
    if (1..=12).contains(&month) { Ok(month) } else { Err(Error::invalid("financial_year_end_month", "the month is 1 to 12")) }
}

/// An organization that can be founded: checked, and ready to be written.
struct Founding {
    new: NewOrganization,
    name: String,
    profile: OrganizationProfile,
}

impl Founding {
    fn ready(permit: &Permit, new: NewOrganization, profile: &Map<String, Value>) -> Result<Self> {
        let name = super::user::text_check("name", &new.name, 1)?;
        month_check(new.financial_year_end_month)?;
        staff_only_check(permit, profile)?;
        Ok(Self { new, name, profile: OrganizationProfile::default().changed(profile)? })
    }

    fn write(&self, tx: &mut Tx<'_>, permit: &Permit) -> Result<Organization> {
        let Self { new, name, profile } = self;
        let tenant = permit.tenant()?;
        // Staff whose role does not let them found organizations for others may still found their own, as any user.
        let founds = |user: &&User| !matches!(user.admin_role, Some(AdminRole::Admin | AdminRole::SubTenantAdmin));
        let customer = permit.caller_user().filter(founds);
        let owner = match (&new.owner, customer) {
            (None, customer) => customer.cloned(),
            (Some(owner), customer) => {
                let user = sql::user::find_all(tx, owner, Some(tenant.id))?.into_iter().next();
                let user = user.ok_or_else(|| Error::not_found("user", owner).with_field("owner"))?;
                if customer.is_some_and(|customer| customer.id != user.id) {
                    return Err(Error::forbidden("who creates an organization owns it").with_field("owner"));
                }
                Some(user)
            }
        };
        let uid = new.uid.clone().unwrap_or_else(OrgUid::random);
        let organization = sql::organization::insert(
            tx,
            &sql::organization::Insert {
                uid: &uid,
                tenant_id: tenant.id,
                name,
                currency: &new.currency,
                financial_year_end_month: new.financial_year_end_month,
            },
        )?;
        // What a division's staff creates is the division's.
        let staff = permit.caller_user().filter(|user| user.admin_role == Some(AdminRole::SubTenantAdmin));
        if let Some(division) = staff.and_then(|staff| staff.division_id) {
            sql::division::assign(tx, organization.id, Some(division))?;
        }
        if *profile != OrganizationProfile::default() {
            sql::organization_profile::put(tx, organization.id, profile)?;
        }
        if let Some(owner) = &owner {
            sql::member::insert(tx, organization.id, owner.id, Role::SuperAdmin)?;
        }
        let detail = json!({"name": name, "owner": owner.as_ref().map(|owner| owner.uid.as_str())});
        audit::record(tx, permit, "organization.create", uid.as_str(), Some(uid.as_str()), &detail)?;
        sql::organization::get(tx, uid.as_str())
    }
}

impl OrganizationUpdate {
    /// Checked, with its texts as they are kept.
    fn ready(self, permit: &Permit) -> Result<Self> {
        let name = self.name.as_deref().map(|name| super::user::text_check("name", name, 1)).transpose()?;
        self.financial_year_end_month.map(month_check).transpose()?;
        staff_only_check(permit, &self.profile)?;
        Ok(Self { name, ..self })
    }
}

/// Changes the permit's organization.
fn update(tx: &mut Tx<'_>, permit: &Permit, change: &OrganizationUpdate) -> Result<OrganizationDetail> {
    let before = detail(tx, permit.organization()?.id)?;
    before.open()?;
    let was = &before.organization;
    sql::organization::update(
        tx,
        was.id,
        change.name.as_deref().unwrap_or(&was.name),
        change.currency.as_ref().unwrap_or(&was.currency),
        change.financial_year_end_month.unwrap_or(was.financial_year_end_month),
    )?;
    if !change.profile.is_empty() {
        sql::organization_profile::put(tx, was.id, &before.profile.changed(&change.profile)?)?;
    }
    // Answers of the IDM carry the name, the currency and the year.
    sql::access_change::touch(tx, was.uid.as_str())?;
    let after = detail(tx, was.id)?;
    let change = (&before.audited()?, &after.audited()?);
    audit::record_change(tx, permit, "organization.update", was.uid.as_str(), Some(was.uid.as_str()), change)?;
    Ok(after)
}

impl Hub {
    /// Creates an organization in the permit's tenant. A user who is no staff becomes its Super Admin.
    ///
    /// # Errors
    /// Invalid input by field; not found when the owner is no user of the tenant; forbidden when a customer names another owner.
    pub async fn organization_create(&self, permit: &Permit, new: NewOrganization) -> Result<Organization> {
        self.organization_found(permit, new, Map::new()).await
    }

    /// The same, with fields of its profile.
    ///
    /// # Errors
    /// As that; those of the profile are named `profile.…`.
    pub async fn organization_found(&self, permit: &Permit, new: NewOrganization, profile: Map<String, Value>) -> Result<Organization> {
        permit.expect(Action::CreateOrganization)?;
        let founding = Founding::ready(permit, new, &profile)?;
        let permit = permit.clone();
        self.db.write(move |tx| founding.write(tx, &permit)).await
    }

    /// The organizations of the permit's tenant that the caller sees, or of all tenants for an operator.
    ///
    /// # Errors
    /// Invalid filters by field; the store's.
    pub async fn organization_list(&self, permit: &Permit, filter: OrganizationFilter, page: PageRequest) -> Result<Page<Organization>> {
        permit.expect_one(&[Action::Operate, Action::ReadCustomers])?;
        let tenant_id = permit.tenant().ok().map(|tenant| tenant.id);
        let reach = permit.reach();
        self.db
            .read(move |tx| {
                let division = match (&filter.division, tenant_id) {
                    (None, _) => None,
                    (Some(selector), Some(tenant_id)) => Some(division::get(tx, tenant_id, selector)?.id),
                    (Some(_), None) => return Err(Error::invalid("division", "name the tenant of the division too")),
                };
                sql::organization::list(tx, tenant_id, reach, division, &filter, &page)
            })
            .await
    }

    /// The permit's organization.
    ///
    /// # Errors
    /// When the permit is for something else.
    pub fn organization_show(&self, permit: &Permit) -> Result<Organization> {
        permit.expect(Action::Read)?;
        permit.organization().cloned()
    }

    /// The same, with its profile.
    ///
    /// # Errors
    /// The store's.
    pub async fn organization_detail(&self, permit: &Permit) -> Result<OrganizationDetail> {
        permit.expect(Action::Read)?;
        let id = permit.organization()?.id;
        self.db.read(move |tx| detail(tx, id)).await
    }

    /// The profiles of organizations (row ids), in their order: for faces that show lists.
    ///
    /// # Errors
    /// The store's.
    pub async fn organization_profiles(&self, ids: Vec<i64>) -> Result<Vec<OrganizationProfile>> {
        self.db.read(move |tx| ids.iter().map(|id| sql::organization_profile::get(tx, *id)).collect()).await
    }

    /// Changes the permit's organization.
    ///
    /// # Errors
    /// Invalid input by field; forbidden when a customer changes what staff decides; conflict when it is closed.
    pub async fn organization_update(&self, permit: &Permit, change: OrganizationUpdate) -> Result<OrganizationDetail> {
        self.organization_save(permit, change, None).await
    }

    /// The same, and freezes or thaws it with a permit for that: all of it, or nothing.
    ///
    /// # Errors
    /// As that.
    pub async fn organization_save(
        &self,
        permit: &Permit,
        change: OrganizationUpdate,
        freeze: Option<(&Permit, bool)>,
    ) -> Result<OrganizationDetail> {
        permit.expect(Action::Update)?;
        let freeze = match freeze {
            None => None,
            Some((permit, frozen)) => {
                permit.expect(Action::Freeze)?;
                Some((permit.clone(), frozen))
            }
        };
        let change = change.ready(permit)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let after = update(tx, &permit, &change)?;
                match &freeze {
                    None => Ok(after),
                    Some((permit, frozen)) => life::freeze(tx, permit, *frozen),
                }
            })
            .await
    }
}

impl OrganizationDetail {
    /// A closed organization changes no more.
    fn open(&self) -> Result<()> {
        match self.closed_at {
            None => Ok(()),
            Some(_) => Err(Error::conflict(format!("the account of `{}` is closed", self.organization.name))),
        }
    }

    fn audited(&self) -> Result<Value> {
        let mut fields = serde_json::to_value(&self.profile).map_err(Error::internal)?;
        fields["name"] = self.organization.name.as_str().into();
        fields["currency"] = self.organization.currency.as_str().into();
        fields["financial_year_end_month"] = self.organization.financial_year_end_month.into();
        Ok(fields)
    }
}

/// Nobody comes into an organization that is closed.
pub(super) fn open_check(tx: &mut Tx<'_>, organization: &Organization) -> Result<()> {
    match sql::organization::closed_at(tx, organization.id)? {
        None => Ok(()),
        Some(_) => Err(Error::conflict(format!("the account of `{}` is closed", organization.name))),
    }
}

fn detail(tx: &mut Tx<'_>, id: i64) -> Result<OrganizationDetail> {
    let organization = sql::organization::get(tx, &id.to_string())?;
    let division = organization.division_id.map(|division| sql::division::uid(tx, division)).transpose()?;
    Ok(OrganizationDetail {
        profile: sql::organization_profile::get(tx, id)?,
        closed_at: sql::organization::closed_at(tx, id)?,
        division,
        organization,
    })
}
