//! Two tenants with their customers, over the Hub's use cases.
//!
//! `acme` has the organizations Atlas (Super Admin ann, Admin ben, Member mia) and Boreas (Super Admin bob), and zoe who belongs
//! nowhere; `other` has Eden (Super Admin eve).

use mno::hub::{
    Action, AdminRole, Credential, Hub, NewApp, NewOrganization, NewUser, Object, OrganizationFilter, Permit, Role, Stack, Subscription,
};
use mno::kernel::{Currency, Error, ErrorKind, ManualClock, MasterKey, PageRequest, Result, Secret, Timestamp};
use mno::store::{Db, params};
use serde_json::{Map, Value};

use super::Engine;

pub(crate) struct Customers {
    pub(crate) hub: Hub,
    /// The same Hub as a second process sees it.
    pub(crate) replica: Hub,
    pub(crate) db: Db,
    pub(crate) clock: ManualClock,
    pub(crate) atlas: String,
    pub(crate) boreas: String,
    pub(crate) eden: String,
}

pub(crate) fn local() -> Credential {
    Credential::Local
}

/// It was refused, in one of these ways.
#[track_caller]
pub(crate) fn refused<T>(result: Result<T>, kinds: &[ErrorKind]) -> Error {
    match result {
        Ok(_) => panic!("it was let through"),
        Err(error) => {
            assert!(kinds.contains(&error.kind()), "{:?}: {error}", error.kind());
            error
        }
    }
}

impl Customers {
    pub(crate) async fn new(engine: &Engine) -> Self {
        let clock = ManualClock::at(Timestamp::parse("2026-03-10T12:00:00Z").unwrap());
        let db = engine.open_at(clock.clone()).await;
        let other = engine.open_at(clock.clone()).await;
        let master = MasterKey::random();
        let (hub, replica) = (Hub::new(db.clone(), master.clone()), Hub::new(other, master));
        let mut world = Self { hub, replica, db, clock, atlas: String::new(), boreas: String::new(), eden: String::new() };
        let platform = world.platform().await;
        for slug in ["acme", "other"] {
            world.hub.tenant_create(&platform, slug.into(), slug.to_uppercase()).await.unwrap();
        }
        for (tenant, names) in [("acme", &["ann", "ben", "mia", "bob", "zoe"][..]), ("other", &["eve"])] {
            for name in names {
                world.user(tenant, name).await;
            }
        }
        world.atlas = world.organization("acme", "Atlas", "ann").await;
        world.boreas = world.organization("acme", "Boreas", "bob").await;
        world.eden = world.organization("other", "Eden", "eve").await;
        for (name, role) in [("ben", Role::Admin), ("mia", Role::Member)] {
            let permit = world.at(&local(), Action::InviteMember, &world.atlas).await.unwrap();
            world.hub.member_add(&permit, email(name), role).await.unwrap();
        }
        world
    }

    pub(crate) async fn platform(&self) -> Permit {
        self.hub.permit(&local(), None, Action::Operate, Object::Platform).await.unwrap()
    }

    pub(crate) async fn user(&self, tenant: &str, name: &str) {
        let permit = self.tenant(&local(), Action::ManageUsers, tenant).await.unwrap();
        let new = NewUser { email: email(name), name: name.into(), surname: String::new(), password: None, admin_role: None, uid: None };
        self.hub.user_create(&permit, new).await.unwrap();
    }

    pub(crate) async fn organization(&self, tenant: &str, name: &str, owner: &str) -> String {
        let permit = self.tenant(&local(), Action::CreateOrganization, tenant).await.unwrap();
        self.hub.organization_create(&permit, founding(name, Some(email(owner)))).await.unwrap().uid.to_string()
    }

    /// Makes a user of `acme` staff.
    pub(crate) async fn staff(&self, name: &str, role: AdminRole, division: Option<&str>) -> Credential {
        self.user("acme", name).await;
        let permit = self.tenant(&local(), Action::ManageStaff, "acme").await.unwrap();
        self.hub.staff_set(&permit, email(name), role, division.map(str::to_owned)).await.unwrap();
        self.session(name).await
    }

    pub(crate) async fn session(&self, name: &str) -> Credential {
        let permit = self.hub.permit(&local(), None, Action::ActAsOneself, Object::User(email(name))).await.unwrap();
        Credential::Session(self.hub.session_create(&permit).await.unwrap().1)
    }

    /// A permit on a tenant.
    pub(crate) async fn tenant(&self, who: &Credential, action: Action, slug: &str) -> Result<Permit> {
        self.hub.permit(who, None, action, Object::Tenant(slug.into())).await
    }

    /// A permit at an organization.
    pub(crate) async fn at(&self, who: &Credential, action: Action, organization: &str) -> Result<Permit> {
        self.hub.permit(who, None, action, Object::Organization(organization.into())).await
    }

    /// The names of the organizations in a list.
    pub(crate) async fn names(&self, permit: &Permit, filter: OrganizationFilter) -> Vec<String> {
        let page = self.hub.organization_list(permit, filter, PageRequest::default()).await.unwrap();
        page.items.into_iter().map(|organization| organization.name).collect()
    }

    pub(crate) async fn may(&self, who: &Credential, action: Action, organization: &str) -> bool {
        self.at(who, action, organization).await.is_ok()
    }

    /// As an operator.
    pub(crate) async fn delete_user(&self, name: &str) -> Result<()> {
        let permit = self.hub.permit(&local(), None, Action::DestroyUser, Object::User(email(name))).await?;
        self.hub.user_delete(&permit).await.map(drop)
    }

    pub(crate) async fn count(&self, sql: &'static str) -> i64 {
        self.db.read(move |tx| tx.query_one(sql, params![], |row| row.get(0))).await.unwrap()
    }

    /// Registers a cloud app; its key.
    pub(crate) async fn app(&self, nid: &str) -> Credential {
        let platform = self.platform().await;
        let new = NewApp::new(nid, nid.to_uppercase(), Stack::Cloud);
        let key = self.hub.app_create(&platform, new).await.unwrap().1.unwrap();
        Credential::Key { id: key.key.key_id, secret: key.secret }
    }

    /// Subscribes an organization to an app.
    pub(crate) async fn subscribe(&self, organization: &str, nid: &str) -> Subscription {
        let permit = self.at(&local(), Action::Purchase, organization).await.unwrap();
        self.hub.subscription_create(&permit, nid.into(), None).await.unwrap()
    }
}

pub(crate) fn object(value: &Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

pub(crate) fn email(name: &str) -> String {
    format!("{name}@example.com")
}

pub(crate) fn founding(name: &str, owner: Option<String>) -> NewOrganization {
    NewOrganization { name: name.into(), currency: Currency::parse("USD").unwrap(), financial_year_end_month: 12, owner, uid: None }
}

pub(crate) fn key(made: &mno::hub::NewKey) -> Credential {
    Credential::Key { id: made.key.key_id.clone(), secret: made.secret.clone() }
}

pub(crate) fn with_secret(made: &mno::hub::NewKey, secret: &Secret) -> Credential {
    Credential::Key { id: made.key.key_id.clone(), secret: secret.clone() }
}
