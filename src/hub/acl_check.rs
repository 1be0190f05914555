//! Support's questions: why may somebody (not) do something, who may, what may she, and what if.

use super::access::{self, Object, Resolved, Subject};
use super::acl::{self, Action, AdminRole, CustomRoleFacts, Decision, Level, Role};
use super::{ActorKind, Hub, InstanceStatus, Organization, Permit, User, sql};
use crate::kernel::{Error, Page, PageRequest, Result};
use crate::store::Tx;

/// One row of somebody's matrix: an organization and what she may do there.
#[derive(Debug, Clone)]
pub struct AclRow {
    /// Where.
    pub organization: Organization,
    /// As what: the role, or nothing for staff that is no member.
    pub role: Option<Role>,
    /// The decision of every action at organization level.
    pub decisions: Vec<(Action, Decision)>,
}

/// Everything that somebody may do.
#[derive(Debug, Clone)]
pub struct AclMatrix {
    /// The decision of every action on her tenant.
    pub tenant: Vec<(Action, Decision)>,
    /// Her organizations, and those that she reaches as staff.
    pub organizations: Page<AclRow>,
}

/// On what somebody wants to act.
#[derive(Debug, Clone, Default)]
pub struct AclObject {
    /// An organization: uid or row id. Without any object: the tenant.
    pub organization: Option<String>,
    /// An app instance, of that organization when one is named.
    pub instance: Option<String>,
    /// A person: uid, row id or e-mail.
    pub about: Option<String>,
    /// An app: uid or nid.
    pub app: Option<String>,
}

/// What is supposed instead of what is.
#[derive(Debug, Clone, Default)]
pub struct WhatIf {
    /// She has this role in the organization.
    pub role: Option<Role>,
    /// She is no member.
    pub no_member: bool,
    /// She has this custom role of the tenant (uid or name).
    pub custom_role: Option<String>,
    /// She is in this team (uid or row id) of the organization, and in no other.
    pub team: Option<String>,
    /// She is staff with this role, and the object is in her reach.
    pub staff_role: Option<AdminRole>,
    /// The app instance stands here.
    pub status: Option<InstanceStatus>,
    /// The account of the organization is frozen, or is not.
    pub frozen: Option<bool>,
    /// The free trial of the app instance is over without a paid plan, or is not.
    pub trial_over: Option<bool>,
}

/// Somebody who may.
#[derive(Debug, Clone)]
pub struct Allowed {
    /// What kind of caller.
    pub kind: ActorKind,
    /// The uid.
    pub uid: String,
    /// For people.
    pub name: String,
    /// Why.
    pub because: Vec<String>,
}

/// Something that somebody may act on.
#[derive(Debug, Clone)]
pub struct Reachable {
    /// The organization.
    pub organization: Organization,
    /// The app instance, when the action is about one.
    pub instance: Option<(String, String)>,
    /// Why.
    pub because: Vec<String>,
}

impl Hub {
    /// What the decision would be for the permit's user, with its reasons.
    ///
    /// # Errors
    /// Not found when the object does not exist, or is not known to who asks; invalid when the instance is another
    /// organization's.
    pub async fn acl_check(&self, permit: &Permit, action: Action, object: AclObject) -> Result<Decision> {
        permit.expect(Action::ReadUser)?;
        let (asked, user) = (permit.clone(), permit.user()?.clone());
        self.db
            .glance(move |tx| {
                let subject = access::user_subject(user.clone());
                let resolved = object_of(tx, &asked, &subject, action, &object)?;
                Ok(access::decide(&subject, action, &resolved))
            })
            .await
    }

    /// The decision as it is, and as it would be.
    ///
    /// # Errors
    /// As [`Hub::acl_check`]; not found when the supposed role or team does not exist.
    pub async fn acl_simulate(&self, permit: &Permit, action: Action, object: AclObject, what_if: WhatIf) -> Result<(Decision, Decision)> {
        permit.expect(Action::ReadUser)?;
        let (asked, user) = (permit.clone(), permit.user()?.clone());
        self.db
            .read(move |tx| {
                let mut subject = access::user_subject(user.clone());
                let resolved = object_of(tx, &asked, &subject, action, &object)?;
                let now = access::decide(&subject, action, &resolved);
                let mut facts = access::facts(&resolved);
                suppose(tx, &what_if, &mut subject, &resolved, &mut facts)?;
                Ok((now, acl::decide(&subject.facts, action, &facts)))
            })
            .await
    }

    /// The whole matrix of the permit's user: on her tenant, and in one organization or in a page of all that she belongs to or
    /// reaches as staff.
    ///
    /// # Errors
    /// Not found when the organization does not exist.
    pub async fn acl_show(&self, permit: &Permit, organization: Option<String>, page: PageRequest) -> Result<AclMatrix> {
        permit.expect(Action::ReadUser)?;
        let (asked, user) = (permit.clone(), permit.user()?.clone());
        self.db
            .read(move |tx| {
                let subject = access::user_subject(user.clone());
                let found = match &organization {
                    Some(selector) => Page { items: vec![known_organization(tx, &asked, selector)?], next_page: None },
                    None => sql::organization::of_or_reached(tx, &user, access::reach(&subject), &page)?,
                };
                let rows = found.items.into_iter().map(|organization| row(tx, &user, organization)).collect::<Result<Vec<_>>>()?;
                let mut tenant = Vec::new();
                for action in Action::ALL.iter().copied().filter(|action| action.level() == Level::Tenant) {
                    let resolved = access::resolve(tx, &subject, action, &Object::CallersTenant)?;
                    tenant.push((action, access::decide(&subject, action, &resolved)));
                }
                Ok(AclMatrix { tenant, organizations: Page { items: rows, next_page: found.next_page } })
            })
            .await
    }

    /// What a member herself may do in her organizations: for her own pages.
    ///
    /// # Errors
    /// The store's.
    pub async fn acl_of(&self, user: &User) -> Result<Vec<AclRow>> {
        let user = user.clone();
        self.db
            .read(move |tx| {
                let memberships = sql::member::of_user(tx, user.id)?;
                memberships.into_iter().map(|membership| row(tx, &user, membership.organization)).collect()
            })
            .await
    }

    /// Who may do this to the permit's organization, or to one of its app instances: members a page at a time, and on the first
    /// page also staff, the tenant's keys and apps.
    ///
    /// # Errors
    /// Not found when the instance is not the organization's.
    pub async fn acl_who(&self, permit: &Permit, action: Action, instance: Option<String>, page: PageRequest) -> Result<Page<Allowed>> {
        permit.expect(Action::Administrate)?;
        let organization = permit.organization()?.clone();
        self.db
            .read(move |tx| {
                let object = match &instance {
                    Some(uid) => {
                        let found = sql::instance::find(tx, uid)?.filter(|found| found.organization.id == organization.id);
                        Object::Instance(found.ok_or_else(|| Error::not_found("app instance", uid))?.uid)
                    }
                    None => Object::Organization(organization.uid.to_string()),
                };
                let members = sql::member::page(tx, organization.id, &page)?;
                let mut subjects: Vec<Subject> = Vec::new();
                if page.after.is_none() {
                    subjects.extend(sql::user::staff(tx, organization.tenant_id)?.into_iter().map(access::user_subject));
                    subjects.extend(access::key_subjects(tx, &organization)?);
                }
                let staff = subjects.iter().filter_map(|subject| subject.user.as_ref().map(|user| user.id)).collect::<Vec<_>>();
                let people = members.items.into_iter().map(|membership| membership.user).filter(|user| !staff.contains(&user.id));
                subjects.extend(people.map(access::user_subject));
                let mut items = Vec::new();
                for subject in subjects {
                    let resolved = access::resolve(tx, &subject, action, &object)?;
                    let decision = access::decide(&subject, action, &resolved);
                    if decision.allowed {
                        let actor = subject.actor;
                        items.push(Allowed { kind: actor.kind, uid: actor.uid, name: actor.name, because: decision.because });
                    }
                }
                Ok(Page { items, next_page: members.next_page })
            })
            .await
    }

    /// The organizations in which the permit's user may do this; app instances, when it is about them. A page of the
    /// organizations that she belongs to or reaches as staff: it may hold none that allows it, and still have a next one.
    ///
    /// # Errors
    /// Invalid when the action is not about organizations.
    pub async fn acl_what(&self, permit: &Permit, action: Action, page: PageRequest) -> Result<Page<Reachable>> {
        permit.expect(Action::ReadUser)?;
        if action.level() != Level::Organization {
            return Err(Error::invalid("action", format!("`{}` is not done to organizations", action.as_str()))
                .hint("ask `mno hub acl check` about it"));
        }
        let user = permit.user()?.clone();
        self.db
            .read(move |tx| {
                let subject = access::user_subject(user.clone());
                let found = sql::organization::of_or_reached(tx, &user, access::reach(&subject), &page)?;
                let mut items = Vec::new();
                for organization in found.items {
                    if action != Action::AccessInstance {
                        let resolved = access::resolve(tx, &subject, action, &Object::Organization(organization.uid.to_string()))?;
                        let decision = access::decide(&subject, action, &resolved);
                        if decision.allowed {
                            items.push(Reachable { organization, instance: None, because: decision.because });
                        }
                        continue;
                    }
                    for instance in sql::instance::of_organization(tx, organization.id)? {
                        let resolved = access::resolve(tx, &subject, action, &Object::Instance(instance.uid.clone()))?;
                        let decision = access::decide(&subject, action, &resolved);
                        if decision.allowed {
                            let instance = Some((instance.uid, instance.name));
                            items.push(Reachable { organization: organization.clone(), instance, because: decision.because });
                        }
                    }
                }
                Ok(Page { items, next_page: found.next_page })
            })
            .await
    }
}

/// Finds the object of a question, of whose existence the one who asks may know.
fn object_of(tx: &mut Tx<'_>, permit: &Permit, subject: &Subject, action: Action, object: &AclObject) -> Result<Resolved> {
    let needs = |field: &str, what: &str| {
        Error::invalid(field, format!("`{}` is done to {what}", action.as_str())).hint(format!("name it with `--{field}`"))
    };
    match action.level() {
        Level::Platform => Ok(Resolved::default()),
        Level::Tenant => access::resolve(tx, subject, action, &Object::CallersTenant),
        Level::User => {
            let about = object.about.as_deref().ok_or_else(|| needs("about", "a person"))?;
            let tenant_id = permit.tenant()?.id;
            let found = sql::user::find_all(tx, about, Some(tenant_id))?.into_iter().next();
            let found = found.ok_or_else(|| Error::not_found("user", about).with_field("about"))?;
            let may_know = found.id == permit.user()?.id || sql::user::is_reached(tx, found.id, permit.reach())?;
            if !may_know {
                return Err(Error::not_found("user", about).with_field("about"));
            }
            access::resolve(tx, subject, action, &Object::User(found.uid.to_string()))
        }
        Level::App => {
            let app = object.app.as_deref().ok_or_else(|| needs("app", "an app"))?;
            let found = sql::app::get(tx, app)?;
            access::resolve(tx, subject, action, &Object::App(found.uid.to_string()))
        }
        Level::Organization => {
            let organization = object.organization.as_deref().map(|selector| known_organization(tx, permit, selector)).transpose()?;
            match (&object.instance, organization) {
                (None, None) => Err(needs("organization", "an organization")),
                (None, Some(organization)) => access::resolve(tx, subject, action, &Object::Organization(organization.uid.to_string())),
                (Some(uid), organization) => {
                    let missing = || Error::not_found("app instance", uid).with_field("instance");
                    let instance = sql::instance::find(tx, uid)?.ok_or_else(missing)?;
                    match organization {
                        Some(named) if named.id != instance.organization.id => {
                            return Err(Error::invalid("instance", format!("app instance `{uid}` does not belong to `{}`", named.name)));
                        }
                        Some(_) => {}
                        None => {
                            known_organization(tx, permit, instance.organization.uid.as_str()).map_err(|_| missing())?;
                        }
                    }
                    access::resolve(tx, subject, action, &Object::Instance(instance.uid))
                }
            }
        }
    }
}

/// An organization that whoever asks may know: one of the customers that she sees in lists, or one that the person she asks about
/// belongs to. Questions must not tell a stranger what there is.
fn known_organization(tx: &mut Tx<'_>, permit: &Permit, selector: &str) -> Result<Organization> {
    let missing = || Error::not_found("organization", selector).hint("run `mno hub org list` to see the organizations");
    let organization = sql::organization::find(tx, selector)?.ok_or_else(missing)?;
    let everywhere = permit.actor().kind == ActorKind::Operator;
    let tenant = permit.tenant()?.id == organization.tenant_id;
    let known = everywhere
        || (tenant && sql::organization::is_reached(tx, organization.id, permit.reach())?)
        || sql::member::role(tx, organization.id, permit.user()?.id)?.is_some();
    if known { Ok(organization) } else { Err(missing()) }
}

/// Changes what the decision is told.
fn suppose(tx: &mut Tx<'_>, what_if: &WhatIf, subject: &mut Subject, resolved: &Resolved, facts: &mut acl::ObjectFacts) -> Result<()> {
    if let (Some(staff), acl::Who::User { admin_role, .. }) = (what_if.staff_role, &mut subject.facts.who) {
        *admin_role = Some(staff);
        let within = match staff {
            AdminRole::Admin => acl::Within::Nothing,
            AdminRole::SubTenantAdmin => acl::Within::Division,
            AdminRole::Staff => acl::Within::Client,
            AdminRole::Support => acl::Within::AccessRequest,
        };
        facts.organization.iter_mut().for_each(|organization| organization.within = within);
        facts.user.iter_mut().for_each(|user| user.within = within);
    }
    if let (Some(organization), Some(found)) = (&mut facts.organization, &resolved.organization) {
        if what_if.no_member {
            (organization.role, organization.custom_role) = (None, None);
        }
        if let Some(role) = what_if.role {
            (organization.role, organization.custom_role) = (Some(role), None);
        }
        if let Some(name) = &what_if.custom_role {
            let (base, custom) = sql::access::custom_role(tx, found.tenant_id, name)?.ok_or_else(|| {
                Error::not_found("role", name)
                    .with_field("role")
                    .hint("use `Member`, `Power User`, `Admin`, `Super Admin`, or a role of the tenant: `mno hub role list`")
            })?;
            organization.role = Some(base);
            organization.custom_role = Some(CustomRoleFacts { name: custom.name, actions: custom.actions });
        }
        if let Some(frozen) = what_if.frozen {
            organization.frozen = frozen;
        }
    }
    if let Some(instance) = &mut facts.instance {
        if let (Some(team), Some(found)) = (&what_if.team, &resolved.instance) {
            let known = sql::team::find(tx, team)?.filter(|known| known.organization_id == found.organization.id);
            let known = known.ok_or_else(|| Error::not_found("team", team).with_field("team"))?;
            instance.kept_from_by_teams = !sql::access::team_has(tx, known.id, found.id)?;
        }
        if let Some(status) = what_if.status {
            instance.status = status;
        }
        if let Some(trial_over) = what_if.trial_over {
            instance.trial_over = trial_over;
        }
    }
    Ok(())
}

/// The decisions about a person at an organization.
pub(super) fn row(tx: &mut Tx<'_>, user: &User, organization: Organization) -> Result<AclRow> {
    let subject = access::user_subject(user.clone());
    let resolved = access::resolve(tx, &subject, Action::Read, &Object::Organization(organization.uid.to_string()))?;
    let decisions = Action::ALL
        .iter()
        .filter(|action| action.level() == Level::Organization)
        .map(|action| (*action, access::decide(&subject, *action, &resolved)))
        .collect();
    Ok(AclRow { organization, role: resolved.role(), decisions })
}
