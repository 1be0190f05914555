//! Teams: members of an organization who share access to some of its app instances.

use serde_json::{Value, json};

use super::sql::group_webhook::AccessOf;
use super::{Action, AppInstance, Hub, Permit, Team, User, audit, group_webhook, sql};
use crate::kernel::{Error, Result, TeamUid};
use crate::store::Tx;

/// How many teams an organization may have.
const TEAMS_MAX: i64 = 500;
/// How many people or app instances are named at once, and how many a team may have.
const NAMED_MAX: usize = 1000;

/// A team with who is in it and what it opens.
#[derive(Debug, Clone)]
pub struct TeamDetail {
    /// The team.
    pub team: Team,
    /// The uid of its organization.
    pub organization: String,
    /// Who is in it.
    pub members: Vec<User>,
    /// What they may open.
    pub instances: Vec<AppInstance>,
}

impl Hub {
    /// Creates a team in the permit's organization.
    ///
    /// # Errors
    /// Invalid name; conflict when it is taken, or the organization is closed.
    pub async fn team_create(&self, permit: &Permit, name: String) -> Result<TeamDetail> {
        permit.expect(Action::ManageTeams)?;
        let name = super::user::text_check("name", &name, 1)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let organization = permit.organization()?;
                super::organization::open_check(tx, organization)?;
                name_free(tx, organization.id, &name, None)?;
                if sql::team::count(tx, organization.id)? >= TEAMS_MAX {
                    return Err(Error::conflict(format!("an organization has at most {TEAMS_MAX} teams")));
                }
                let uid = TeamUid::random();
                let id = sql::team::insert(tx, &uid, organization.id, &name)?;
                record(tx, &permit, "team.create", uid.as_str(), &json!({"name": name}))?;
                detail(tx, &permit, id)
            })
            .await
    }

    /// The teams of the permit's organization.
    ///
    /// # Errors
    /// The store's.
    pub async fn team_list(&self, permit: &Permit) -> Result<Vec<TeamDetail>> {
        permit.expect(Action::Read)?;
        let permit = permit.clone();
        self.db
            .read(move |tx| {
                let teams = sql::team::of_organization(tx, permit.organization()?.id)?;
                teams.into_iter().map(|team| detail(tx, &permit, team.id)).collect()
            })
            .await
    }

    /// The permit's team.
    ///
    /// # Errors
    /// The store's.
    pub async fn team_show(&self, permit: &Permit) -> Result<TeamDetail> {
        permit.expect(Action::Read)?;
        let permit = permit.clone();
        self.db.read(move |tx| detail(tx, &permit, permit.team()?.id)).await
    }

    /// Renames the permit's team.
    ///
    /// # Errors
    /// Invalid name; conflict when it is taken.
    pub async fn team_update(&self, permit: &Permit, name: String) -> Result<TeamDetail> {
        self.team_save(permit, Some(name), None).await
    }

    /// Renames the permit's team and sets what it opens, both or nothing; what is absent stays.
    ///
    /// # Errors
    /// As [`Hub::team_update`] and [`Hub::team_access_set`].
    pub async fn team_save(&self, permit: &Permit, name: Option<String>, instances: Option<Vec<String>>) -> Result<TeamDetail> {
        permit.expect(Action::ManageTeams)?;
        let name = name.map(|name| super::user::text_check("name", &name, 1)).transpose()?;
        count_check("instances", instances.as_ref().map_or(0, Vec::len))?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                if let Some(name) = &name {
                    rename(tx, &permit, name)?;
                }
                if let Some(instances) = &instances {
                    access_set(tx, &permit, instances)?;
                }
                detail(tx, &permit, permit.team()?.id)
            })
            .await
    }

    /// Removes the permit's team. Who was in no other team may then open all apps of the organization, as everybody who is in
    /// none.
    ///
    /// # Errors
    /// The store's.
    pub async fn team_delete(&self, permit: &Permit) -> Result<TeamDetail> {
        permit.expect(Action::ManageTeams)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let gone = detail(tx, &permit, permit.team()?.id)?;
                let access = group_webhook::InstanceAccess::before(tx, AccessOf::Organization(gone.team.organization_id))?;
                sql::team::delete(tx, gone.team.id)?;
                access.tell_lost(tx)?;
                changed(tx, &permit)?;
                record(tx, &permit, "team.delete", gone.team.uid.as_str(), &gone.audited())?;
                Ok(gone)
            })
            .await
    }

    /// Adds members of the organization to the permit's team. Who is in it already stays.
    ///
    /// # Errors
    /// Not found when one of them is no member of the organization: nobody is added then.
    pub async fn team_member_add(&self, permit: &Permit, users: Vec<String>) -> Result<TeamDetail> {
        self.team_members(permit, users, "team.member.add", |tx, permit, user| sql::team::member_insert(tx, permit.team()?.id, user.id))
            .await
    }

    /// Takes people out of the permit's team. Who is not in it stays out.
    ///
    /// # Errors
    /// Not found when one of them is no member of the organization: nobody is taken out then.
    pub async fn team_member_remove(&self, permit: &Permit, users: Vec<String>) -> Result<TeamDetail> {
        self.team_members(permit, users, "team.member.remove", |tx, permit, user| sql::team::member_delete(tx, permit.team()?.id, user.id))
            .await
    }

    async fn team_members(
        &self,
        permit: &Permit,
        users: Vec<String>,
        action: &'static str,
        // Was anything changed?
        each: fn(&mut Tx<'_>, &Permit, &User) -> Result<bool>,
    ) -> Result<TeamDetail> {
        permit.expect(Action::ManageTeams)?;
        count_check("users", users.len())?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let team = permit.team()?;
                let access = group_webhook::InstanceAccess::before(tx, AccessOf::Organization(team.organization_id))?;
                let mut uids = Vec::new();
                for selector in &users {
                    let user = member_of(tx, &permit, selector)?;
                    if each(tx, &permit, &user)? {
                        uids.push(user.uid.to_string());
                    }
                }
                let after = detail(tx, &permit, team.id)?;
                count_check("users", after.members.len())?;
                if !uids.is_empty() {
                    access.tell_lost(tx)?;
                    changed(tx, &permit)?;
                    record(tx, &permit, action, team.uid.as_str(), &json!({"users": uids}))?;
                }
                Ok(after)
            })
            .await
    }

    /// Sets exactly these app instances of the organization as what the permit's team opens; none when the list is empty.
    ///
    /// # Errors
    /// Not found when one of them is not the organization's: nothing changes then.
    pub async fn team_access_set(&self, permit: &Permit, instances: Vec<String>) -> Result<TeamDetail> {
        self.team_save(permit, None, Some(instances)).await
    }
}

fn rename(tx: &mut Tx<'_>, permit: &Permit, name: &str) -> Result<()> {
    let team = permit.team()?;
    name_free(tx, team.organization_id, name, Some(team.id))?;
    sql::team::rename(tx, team.id, name)?;
    let (change, organization) = ((&json!({"name": team.name}), &json!({"name": name})), permit.organization()?.uid.to_string());
    audit::record_change(tx, permit, "team.update", team.uid.as_str(), Some(&organization), change)
}

fn access_set(tx: &mut Tx<'_>, permit: &Permit, instances: &[String]) -> Result<()> {
    let team = permit.team()?;
    let before = detail(tx, permit, team.id)?;
    let access = group_webhook::InstanceAccess::before(tx, AccessOf::Organization(team.organization_id))?;
    sql::team::instances_remove(tx, team.id)?;
    for selector in instances {
        let instance = instance_of(tx, team.organization_id, selector)?;
        sql::team::instance_insert(tx, team.id, instance.id)?;
    }
    let after = detail(tx, permit, team.id)?;
    let (before, after) = (before.audited(), after.audited());
    if before == after {
        return Ok(());
    }
    access.tell_lost(tx)?;
    changed(tx, permit)?;
    record(tx, permit, "team.access", team.uid.as_str(), &audit::difference(&before, &after))
}

impl TeamDetail {
    fn audited(&self) -> Value {
        json!({
            "name": self.team.name,
            "users": self.members.iter().map(|user| user.uid.as_str()).collect::<Vec<_>>(),
            "instances": self.instances.iter().map(|instance| instance.uid.as_str()).collect::<Vec<_>>(),
        })
    }
}

fn count_check(field: &str, count: usize) -> Result<()> {
    if count > NAMED_MAX {
        return Err(Error::invalid(field, format!("a team has at most {NAMED_MAX} {field}")));
    }
    Ok(())
}

fn detail(tx: &mut Tx<'_>, permit: &Permit, id: i64) -> Result<TeamDetail> {
    let team = sql::team::find(tx, &id.to_string())?.ok_or_else(|| Error::internal("a team that was just there is gone"))?;
    Ok(TeamDetail {
        organization: permit.organization()?.uid.to_string(),
        members: sql::team::members(tx, id)?,
        instances: sql::team::instances(tx, id)?,
        team,
    })
}

fn name_free(tx: &mut Tx<'_>, organization_id: i64, name: &str, but: Option<i64>) -> Result<()> {
    match sql::team::named(tx, organization_id, name)? {
        Some(id) if Some(id) != but => Err(Error::conflict(format!("team `{name}` already exists")).with_field("name")),
        _ => Ok(()),
    }
}

fn member_of(tx: &mut Tx<'_>, permit: &Permit, selector: &str) -> Result<User> {
    let organization = permit.organization()?;
    let user = sql::user::find_all(tx, selector, Some(organization.tenant_id))?.into_iter().next();
    let member = match user {
        Some(user) if sql::member::role(tx, organization.id, user.id)?.is_some() => Some(user),
        _ => None,
    };
    member.ok_or_else(|| {
        Error::not_found("member", selector)
            .with_field("users")
            .hint(format!("only members can be in a team: `mno hub member list --org {}`", organization.uid))
    })
}

fn instance_of(tx: &mut Tx<'_>, organization_id: i64, selector: &str) -> Result<AppInstance> {
    let found = sql::instance::find(tx, selector)?;
    found.filter(|instance| instance.organization.id == organization_id && instance.status.is_active()).ok_or_else(|| {
        Error::not_found("app instance", selector)
            .with_field("instances")
            .hint("run `mno hub subscription list --org ORG` to see the app instances of the organization")
    })
}

/// What members of the organization may open depends on its teams.
fn changed(tx: &mut Tx<'_>, permit: &Permit) -> Result<()> {
    sql::access_change::touch(tx, permit.organization()?.uid.as_str())
}

fn record(tx: &mut Tx<'_>, permit: &Permit, action: &str, subject: &str, detail: &Value) -> Result<()> {
    let organization = permit.organization()?.uid.to_string();
    audit::record(tx, permit, action, subject, Some(&organization), detail)
}
