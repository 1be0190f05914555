//! Support's question: why may somebody (not) do something?

use super::access::{self, Object, Resolved};
use super::acl::{Action, Decision, Level};
use super::{Hub, Organization, Permit, User, sql};
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// One row of somebody's matrix: an organization and what she may do there.
#[derive(Debug, Clone)]
pub struct AclRow {
    /// Where.
    pub organization: Organization,
    /// As what: the role, or nothing for staff that is no member.
    pub role: Option<super::Role>,
    /// The decision of every action at organization level.
    pub decisions: Vec<(Action, Decision)>,
}

impl Hub {
    /// What the decision would be for the permit's user, with its reasons.
    ///
    /// # Errors
    /// Not found when the organization or the instance does not exist; invalid when the instance is another organization's.
    pub async fn acl_check(&self, permit: &Permit, organization: String, action: Action, instance: Option<String>) -> Result<Decision> {
        permit.expect(Action::ReadUser)?;
        let (asked, user) = (permit.clone(), permit.user()?.clone());
        self.db
            .read(move |tx| {
                let organization = known_organization(tx, &asked, &organization)?;
                let resolved = match &instance {
                    None => object(tx, &user, &organization)?,
                    Some(uid) => {
                        let subject = access::user_subject(user.clone());
                        let resolved = access::resolve(tx, &subject, action, &Object::Instance(uid.clone()))?;
                        match &resolved.instance {
                            None => return Err(Error::not_found("app instance", uid)),
                            Some(found) if found.organization.id != organization.id => {
                                return Err(Error::invalid(
                                    "instance",
                                    format!("app instance `{uid}` does not belong to `{}`", organization.name),
                                ));
                            }
                            Some(_) => resolved,
                        }
                    }
                };
                Ok(access::decide(&access::user_subject(user.clone()), action, &resolved))
            })
            .await
    }

    /// The whole matrix of the permit's user: in one organization, or in all that she belongs to.
    ///
    /// # Errors
    /// Not found when the organization does not exist.
    pub async fn acl_show(&self, permit: &Permit, organization: Option<String>) -> Result<Vec<AclRow>> {
        permit.expect(Action::ReadUser)?;
        let (asked, user) = (permit.clone(), permit.user()?.clone());
        self.db
            .read(move |tx| {
                let organizations = match &organization {
                    Some(selector) => vec![known_organization(tx, &asked, selector)?],
                    None => sql::member::of_user(tx, user.id)?.into_iter().map(|membership| membership.organization).collect(),
                };
                organizations.into_iter().map(|organization| row(tx, &user, organization)).collect()
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
}

/// An organization that whoever asks may know: one of the customers that she sees in lists, or one that the person she asks about
/// belongs to. Questions must not tell a stranger what there is.
fn known_organization(tx: &mut Tx<'_>, permit: &Permit, selector: &str) -> Result<Organization> {
    let missing = || Error::not_found("organization", selector).hint("run `mno hub org list` to see the organizations");
    let organization = sql::organization::find(tx, selector)?.ok_or_else(missing)?;
    let everywhere = permit.actor().kind == super::ActorKind::Operator;
    let tenant = permit.tenant()?.id == organization.tenant_id;
    let known = everywhere
        || (tenant && sql::organization::is_reached(tx, organization.id, permit.reach())?)
        || sql::member::role(tx, organization.id, permit.user()?.id)?.is_some();
    if known { Ok(organization) } else { Err(missing()) }
}

fn object(tx: &mut Tx<'_>, user: &User, organization: &Organization) -> Result<Resolved> {
    let subject = access::user_subject(user.clone());
    access::resolve(tx, &subject, Action::Read, &Object::Organization(organization.uid.to_string()))
}

/// The decisions about a person at an organization.
pub(super) fn row(tx: &mut Tx<'_>, user: &User, organization: Organization) -> Result<AclRow> {
    let resolved = object(tx, user, &organization)?;
    let subject = access::user_subject(user.clone());
    let decisions = Action::ALL
        .iter()
        .filter(|action| action.level() == Level::Organization)
        .map(|action| (*action, access::decide(&subject, *action, &resolved)))
        .collect();
    Ok(AclRow { organization, role: resolved.role(), decisions })
}
