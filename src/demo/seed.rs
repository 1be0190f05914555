//! Puts the demo in.

use std::path::{Path, PathBuf};

use super::books::{self, Profile};
use super::file::{self, DemoFile};
use super::{cast, hand_out, sql};
use crate::connec::{Connec, ImportRecord};
use crate::hub::{Action, Actor, ActorKind, Credential, Hub, NewApp, NewKey, NewOrganization, NewUser, Object, Permit, Role, Stack};
use crate::kernel::{Currency, Date, Error, ErrorKind, InstanceUid, MasterKey, OrgUid, PageRequest, RecordId, Result, Secret, UserUid};
use crate::store::Db;

/// How many records go into one transaction: few enough to leave room for others, many enough to be fast.
const BATCH: usize = 200;

/// The marks that a run leaves in the database.
const MARK_DAY: &str = "reference_day";
const MARK_COMPLETE: &str = "complete";

/// Is told how far the seed is: what it does, how much of it is done, how much there is.
pub type Progress<'a> = &'a (dyn Fn(&str, u64, u64) + Send + Sync);

/// What the seed works with.
#[derive(Clone)]
pub struct DemoRooms {
    /// The database.
    pub db: Db,
    /// Tenants, people, apps.
    pub hub: Hub,
    /// The books.
    pub connec: Connec,
    /// Passwords are made from it, so that they differ between installations and survive the loss of `demo.json`.
    pub master: MasterKey,
}

/// What there is after a run.
#[derive(Debug, Clone)]
pub struct DemoSummary {
    /// Where the credentials are.
    pub path: PathBuf,
    /// The credentials.
    pub file: DemoFile,
    /// Did this run put something in?
    pub seeded: bool,
    /// What somebody should know.
    pub notes: Vec<String>,
}

/// Puts the demo in, completes one that was cut off, or finds it complete and changes nothing; then sees that `demo.json` in
/// `data` holds valid credentials. The catalogue's apps must be known to the Hub (`Hub::app_sync`).
///
/// # Errors
/// Conflict when there is a tenant `demo` that is not the demo's; those of the store and the file system.
pub async fn seed(rooms: &DemoRooms, data: &Path, base_url: &str, progress: Progress<'_>) -> Result<DemoSummary> {
    let (day, complete) = rooms.db.read(|tx| Ok((sql::mark(tx, MARK_DAY)?, sql::mark(tx, MARK_COMPLETE)?.is_some()))).await?;
    let mut made = None;
    if !complete {
        let day = match day {
            Some(day) => day,
            None => rooms.begin().await?,
        };
        // The day that the first run began: a later run that completes it must make up the same books.
        let today: Date = day.parse().map_err(Error::internal)?;
        made = Box::pin(rooms.cast(progress)).await?;
        for profile in books::PROFILES {
            rooms.books(profile, today, progress).await?;
        }
        rooms.db.write(|tx| sql::mark_set(tx, MARK_COMPLETE, "yes")).await?;
    }
    let path = data.join(file::FILE_NAME);
    let (file, notes) = hand_out::credentials(rooms, &path, base_url, made, complete).await?;
    Ok(DemoSummary { path, file, seeded: !complete, notes })
}

impl DemoRooms {
    /// A permit for the seed, which whoever runs the installation has started.
    pub(super) async fn permit(&self, action: Action, object: Object) -> Result<Permit> {
        self.hub.permit(&Credential::Local, None, action, object).await
    }

    /// The same, or nothing when there is no such thing.
    async fn permit_if_there(&self, action: Action, object: Object) -> Result<Option<Permit>> {
        match self.permit(action, object).await {
            Ok(permit) => Ok(Some(permit)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Chooses the reference day. Nothing of the demo is there yet, so nothing may stand in its place.
    async fn begin(&self) -> Result<String> {
        let tenant = Object::Tenant(cast::TENANT_SLUG.to_owned());
        if self.permit_if_there(Action::ManageTenant, tenant).await?.is_some() {
            return Err(Error::conflict(format!("there is already a tenant `{}`, and it is not the demo's", cast::TENANT_SLUG))
                .hint("start the demo on a data folder of its own: `mno serve --demo --data DIR`"));
        }
        let today = self.db.clock().now().date().to_string();
        self.db
            .write(move |tx| {
                sql::mark_set(tx, MARK_DAY, &today)?;
                sql::mark(tx, MARK_DAY)?.ok_or_else(|| Error::internal("a mark that was just made is not there"))
            })
            .await
    }

    /// The tenant, people, companies, apps and subscriptions. The tenant's key, when it was made now.
    async fn cast(&self, progress: Progress<'_>) -> Result<Option<NewKey>> {
        let stage = "people and apps";
        let total = (1 + cast::PEOPLE.len() + books::PROFILES.len() + cast::USES.len()) as u64;
        let mut done = 0;
        let mut step = || {
            done += 1;
            progress(stage, done, total);
        };
        progress(stage, 0, total);
        let tenant = Object::Tenant(cast::TENANT_SLUG.to_owned());
        let mut made = None;
        if self.permit_if_there(Action::ManageTenant, tenant.clone()).await?.is_none() {
            let permit = self.permit(Action::Operate, Object::Platform).await?;
            let (_, key) = self.hub.tenant_create(&permit, cast::TENANT_SLUG.to_owned(), cast::TENANT_NAME.to_owned()).await?;
            made = Some(key);
        }
        step();
        for person in &cast::PEOPLE {
            let action = if person.admin_role.is_some() { Action::ManageStaff } else { Action::ManageUsers };
            self.person(&self.permit(action, tenant.clone()).await?, person).await?;
            step();
        }
        let tenant = self.permit(Action::CreateOrganization, tenant).await?;
        for profile in books::PROFILES {
            self.company(&tenant, profile).await?;
            step();
        }
        for (nid, name) in cast::CLOUD_APPS {
            self.app(nid, name).await?;
        }
        for using in &cast::USES {
            self.subscription(using).await?;
            step();
        }
        self.opinions().await?;
        Ok(made)
    }

    async fn person(&self, tenant: &Permit, person: &cast::Person) -> Result<()> {
        if self.permit_if_there(Action::ReadUser, Object::User(person.uid.to_owned())).await?.is_some() {
            return Ok(());
        }
        let new = NewUser {
            email: person.email.to_owned(),
            name: person.name.to_owned(),
            surname: person.surname.to_owned(),
            password: Some(Secret::new(hand_out::password(&self.master, person.email))),
            admin_role: person.admin_role,
            uid: Some(UserUid::trusted(person.uid)),
        };
        self.hub.user_create(tenant, new).await.map(drop)
    }

    async fn company(&self, tenant: &Permit, profile: &Profile) -> Result<()> {
        let people =
            || cast::PEOPLE.iter().filter_map(|person| Some((person, person.role?))).filter(|(_, (company, _))| company.uid == profile.uid);
        let object = Object::Organization(profile.uid.to_owned());
        if self.permit_if_there(Action::InviteMember, object.clone()).await?.is_none() {
            let owner = people().find(|(_, (_, role))| *role == Role::SuperAdmin).map(|(person, _)| person.uid.to_owned());
            let new = NewOrganization {
                name: profile.name.to_owned(),
                currency: Currency::trusted(profile.currency),
                financial_year_end_month: profile.financial_year_end_month,
                owner,
                uid: Some(OrgUid::trusted(profile.uid)),
            };
            self.hub.organization_create(tenant, new).await?;
        }
        let members = self.hub.member_list(&self.permit(Action::Read, object.clone()).await?).await?;
        let invite = self.permit(Action::InviteMember, object).await?;
        for (person, (_, role)) in people() {
            if !members.iter().any(|member| member.user.uid.as_str() == person.uid) {
                self.hub.member_add(&invite, person.uid.to_owned(), role).await?;
            }
        }
        Ok(())
    }

    /// Sees that the app is known: a catalogue of somebody's own may lack it.
    async fn app(&self, nid: &str, name: &str) -> Result<()> {
        match self.hub.app_show(nid.to_owned()).await {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            found => return found.map(drop),
        }
        let permit = self.permit(Action::Operate, Object::Platform).await?;
        let new = NewApp::new(nid, name, Stack::Cloud);
        self.hub.app_create(&permit, new).await.map(drop)
    }

    async fn subscription(&self, using: &cast::Use) -> Result<()> {
        let object = Object::Organization(using.company.uid.to_owned());
        let read = self.permit(Action::Read, object.clone()).await?;
        let page = PageRequest { after: None, limit: PageRequest::LIMIT_MAX };
        let present = self.hub.subscription_list(&read, true, page).await?.items;
        if present.iter().any(|subscription| subscription.instance.app.nid == using.app) {
            return Ok(());
        }
        let permit = self.permit(Action::Purchase, object).await?;
        self.hub.subscription_create(&permit, using.app.to_owned(), Some(InstanceUid::trusted(using.uid))).await.map(drop)
    }

    /// A company's books. What is there stays, so this also completes them.
    async fn books(&self, profile: &'static Profile, today: Date, progress: Progress<'_>) -> Result<()> {
        let records = tokio::task::spawn_blocking(move || books::books(profile, today)).await.map_err(Error::internal)?;
        let stage = format!("books of {}", profile.name);
        let total = records.len() as u64;
        let actor = Actor { kind: ActorKind::Operator, uid: "demo-seed".to_owned(), name: "Demo data".to_owned(), impersonator: None };
        let channel = OrgUid::trusted(profile.uid);
        let mut done = 0;
        progress(&stage, 0, total);
        let mut records = records.into_iter().peekable();
        while records.peek().is_some() {
            let batch: Vec<ImportRecord> = records
                .by_ref()
                .take(BATCH)
                .map(|record| ImportRecord { entity: record.entity.to_owned(), id: RecordId::trusted(record.id), record: record.fields })
                .collect();
            done += batch.len() as u64;
            self.connec.record_import(&channel, &actor, None, batch).await?;
            progress(&stage, done, total);
        }
        Ok(())
    }
}
