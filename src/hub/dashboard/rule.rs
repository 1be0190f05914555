//! Whose dashboards a permit opens, and the rule for writes: every organization that is shown must grant it.

use std::collections::HashMap;

use super::check;
use super::model::{Dashboard, DashboardOwner, DataSource, Settings};
use crate::hub::access;
use crate::hub::sql::dashboard as sql;
use crate::hub::{Action, Hub, Object, Organization, Permit, Tenant, User};
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// Whose dashboards: one value for reads and writes of all three faces.
#[derive(Debug, Clone)]
pub(super) enum Holder {
    /// A person's own (`act_as_oneself`).
    User(Box<User>),
    /// An organization's, kept by a service (`read_reports`, `arrange_reports`).
    Organization(Box<Organization>),
    /// A tenant's templates (`manage_tenant`).
    Tenant(Tenant),
}

/// Who may write with this permit.
pub(super) fn writer(permit: &Permit) -> Result<Holder> {
    holder(permit, Action::ArrangeReports)
}

/// Who may read with this permit.
pub(super) fn reader(permit: &Permit) -> Result<Holder> {
    holder(permit, Action::ReadReports)
}

fn holder(permit: &Permit, of_organization: Action) -> Result<Holder> {
    Ok(match permit.expect_one(&[Action::ActAsOneself, of_organization, Action::ManageTenant])? {
        Action::ActAsOneself => Holder::User(Box::new(permit.user()?.clone())),
        Action::ManageTenant => Holder::Tenant(permit.marketplace()?.clone()),
        _ => Holder::Organization(Box::new(permit.organization()?.clone())),
    })
}

impl Holder {
    /// Is it hers?
    pub(super) fn owns(&self, dashboard: &Dashboard) -> bool {
        match (self, &dashboard.owner) {
            (Self::User(user), DashboardOwner::User { id, .. }) => user.id == *id,
            (Self::Organization(organization), DashboardOwner::Organization { id, .. }) => organization.id == *id,
            (Self::Tenant(tenant), DashboardOwner::Tenant { id, .. }) => tenant.id == *id,
            _ => false,
        }
    }

    /// Her dashboards.
    pub(super) fn scope(&self) -> sql::Scope {
        match self {
            Self::User(user) => sql::Scope::User(user.id),
            Self::Organization(organization) => sql::Scope::Organization(organization.id),
            Self::Tenant(tenant) => sql::Scope::Templates { tenant_id: tenant.id, published_only: false },
        }
    }

    /// The person, when it is one.
    pub(super) fn user(&self) -> Option<&User> {
        match self {
            Self::User(user) => Some(user),
            _ => None,
        }
    }

    /// May she change what shows the data of these? One refusal is enough, and for a person none at all is a refusal too.
    pub(super) fn check_write(&self, tx: &mut Tx<'_>, sources: &[DataSource]) -> Result<()> {
        match self {
            Self::User(user) => {
                if sources.is_empty() {
                    return Err(Error::forbidden("no organization's data is shown here, so none can grant this")
                        .hint("name at least one organization in `organization_ids`"));
                }
                sources.iter().try_for_each(|source| {
                    let decision = decide(tx, user, source, Action::ArrangeReports)?;
                    if decision.allowed { Ok(()) } else { Err(access::refusal(&decision, "organization", source.uid.as_str())) }
                })
            }
            Self::Organization(organization) => {
                if sources.iter().all(|source| source.id == organization.id) {
                    return Ok(());
                }
                Err(Error::forbidden("a dashboard of an organization shows its own data only"))
            }
            // Resolved within the tenant already.
            Self::Tenant(_) => Ok(()),
        }
    }

    /// The organizations that were named, by uid or number, each once, in the order in which they were named.
    pub(super) fn sources(&self, tx: &mut Tx<'_>, selectors: &[String]) -> Result<Vec<DataSource>> {
        if selectors.len() > check::SOURCES_MAX {
            return Err(Error::invalid("organization_ids", format!("`organization_ids` has more than {} entries", check::SOURCES_MAX)));
        }
        let tenant_id = match self {
            Self::User(user) => user.tenant_id,
            Self::Organization(organization) => organization.tenant_id,
            Self::Tenant(tenant) => tenant.customers_id(),
        };
        let found = sql::sources_find(tx, tenant_id, selectors)?;
        let mut sources: Vec<DataSource> = Vec::new();
        for selector in selectors {
            let fits = |source: &&DataSource| source.uid.as_str() == selector || source.id.to_string() == *selector;
            let source = found.iter().find(fits).ok_or_else(|| {
                Error::new(crate::kernel::ErrorKind::NotFound, format!("organization `{selector}` does not exist, or is none of yours"))
            })?;
            if !sources.contains(source) {
                sources.push(source.clone());
            }
        }
        Ok(sources)
    }

    /// What she may see of these dashboards: sources that do not let her see their reports are taken out, and a dashboard or
    /// widget with none left goes.
    pub(super) fn visible(&self, tx: &mut Tx<'_>, dashboards: Vec<Dashboard>) -> Result<Vec<Dashboard>> {
        let Self::User(user) = self else { return Ok(dashboards) };
        let mut known: HashMap<i64, bool> = HashMap::new();
        for source in dashboards.iter().flat_map(|dashboard| &dashboard.sources).chain(part_sources(&dashboards)) {
            if let std::collections::hash_map::Entry::Vacant(place) = known.entry(source.id) {
                place.insert(decide(tx, user, source, Action::ReadReports)?.allowed);
            }
        }
        let seen = |source: &DataSource| known.get(&source.id).copied().unwrap_or(false);
        Ok(dashboards
            .into_iter()
            .filter_map(|mut dashboard| {
                dashboard.sources.retain(seen);
                dashboard.widgets.iter_mut().for_each(|widget| {
                    widget.sources.retain(seen);
                    widget.kpis.iter_mut().for_each(|kpi| kpi.sources.retain(seen));
                });
                dashboard.kpis.iter_mut().for_each(|kpi| kpi.sources.retain(seen));
                (!dashboard.sources.is_empty()).then_some(dashboard)
            })
            .collect())
    }

    /// One of her dashboards, whole, with every source: for writes.
    pub(super) fn own(&self, tx: &mut Tx<'_>, id: i64) -> Result<Dashboard> {
        sql::load(tx, &sql::Scope::One(id))?.into_iter().find(|dashboard| self.owns(dashboard)).ok_or_else(|| missing("dashboard", id))
    }

    /// One of her dashboards, as she may see it.
    pub(super) fn see(&self, tx: &mut Tx<'_>, id: i64) -> Result<Dashboard> {
        let dashboard = self.own(tx, id)?;
        self.visible(tx, vec![dashboard])?.pop().ok_or_else(|| missing("dashboard", id))
    }
}

fn part_sources(dashboards: &[Dashboard]) -> impl Iterator<Item = &DataSource> {
    dashboards.iter().flat_map(|dashboard| {
        let of_widgets =
            dashboard.widgets.iter().flat_map(|widget| widget.sources.iter().chain(widget.kpis.iter().flat_map(|kpi| &kpi.sources)));
        of_widgets.chain(dashboard.kpis.iter().flat_map(|kpi| &kpi.sources))
    })
}

/// The one decision, about a person and an organization.
pub(super) fn decide(tx: &mut Tx<'_>, user: &User, source: &DataSource, action: Action) -> Result<crate::hub::Decision> {
    let subject = access::user_subject(user.clone());
    let resolved = access::resolve(tx, &subject, action, &Object::Organization(source.uid.to_string()))?;
    Ok(access::decide(&subject, action, &resolved))
}

/// Nothing there, or nothing that the caller may know of.
pub(super) fn missing(noun: &str, id: i64) -> Error {
    Error::new(crate::kernel::ErrorKind::NotFound, format!("{noun} `{id}` does not exist, or is none of yours"))
}

/// The organizations that a document names, taken out of it: they are kept as rows. Numbers and text are understood.
///
/// # Errors
/// When it is there and no list of them.
pub(super) fn take_sources(settings: &mut Settings) -> Result<Option<Vec<String>>> {
    use serde_json::Value;
    let wrong = || Error::invalid("organization_ids", "`organization_ids` is a list of uids or numbers");
    match settings.shift_remove("organization_ids") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Array(items)) => items
            .iter()
            .map(|item| match item {
                Value::String(text) => Ok(text.clone()),
                Value::Number(number) => Ok(number.to_string()),
                _ => Err(wrong()),
            })
            .collect::<Result<Vec<_>>>()
            .map(Some),
        Some(_) => Err(wrong()),
    }
}

/// A thing that belongs to a dashboard, by its row id: what somebody names who does not know whose it is.
#[derive(Debug, Clone, Copy)]
pub enum DashboardPart {
    /// The dashboard itself.
    Dashboard(i64),
    /// One of its widgets.
    Widget(i64),
    /// One of its KPIs.
    Kpi(i64),
    /// An alert of one of its KPIs.
    Alert(i64),
}

impl Hub {
    /// Whose it is: what a permit for it must name. It says nothing else, and the permit then decides.
    ///
    /// # Errors
    /// Not found.
    pub async fn dashboard_owner(&self, part: DashboardPart) -> Result<DashboardOwner> {
        let (noun, id) = match part {
            DashboardPart::Dashboard(id) => ("dashboard", id),
            DashboardPart::Widget(id) => ("widget", id),
            DashboardPart::Kpi(id) => ("KPI", id),
            DashboardPart::Alert(id) => ("alert", id),
        };
        self.db.read(move |tx| sql::owner(tx, part)?.ok_or_else(|| missing(noun, id))).await
    }
}
