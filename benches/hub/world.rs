//! The data set. A tenant, an organization with an app and a team, and a person come from the use cases; SQL makes many of each.

use std::path::PathBuf;

use rusqlite::{Connection, params};

use mno::hub::{Action, Credential, Hub, KeyKind, NewApp, NewOrganization, NewUser, Object, Permit, Role, Stack};
use mno::kernel::{Currency, InstanceUid, MasterKey, OrgUid, Secret, UserUid};
use mno::store::{Db, Location, Options, migrate};

/// How many organizations a user is a member of; one more grant comes through a team.
pub(crate) const MEMBERSHIPS_EACH: usize = 9;
/// The one who signs in with a password.
pub(crate) const EMAIL: &str = "bench@example.com";
pub(crate) const PASSWORD: &str = "a password of a usual length";

pub(crate) struct World {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) users: usize,
    pub(crate) organizations: usize,
    pub(crate) master: MasterKey,
    /// `Authorization` of a service.
    pub(crate) authorization: String,
}

/// The organization that a user is in, `at` of her memberships. The steps spread her over all of them.
pub(crate) fn organization_of(user: usize, at: usize, organizations: usize) -> usize {
    (user + at * (organizations / MEMBERSHIPS_EACH).max(1)) % organizations
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap()
}

fn session_uid(user: usize) -> String {
    format!("ses-bench-{user}")
}

impl World {
    pub(crate) fn make(users: usize, organizations: usize) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        let started = std::time::Instant::now();
        let folder = tempfile::Builder::new().prefix("mno-bench").tempdir().unwrap();
        let master = MasterKey::random();
        std::fs::write(folder.path().join("master.key"), master.to_text()).unwrap();
        let authorization = runtime.block_on(seed(folder.path().join("mno.db"), master.clone()));
        drop(runtime);
        let world = Self { folder, users, organizations, master, authorization };
        world.multiply();
        eprintln!("  made {users} users in {organizations} organizations in {:.1?}", started.elapsed());
        world
    }

    pub(crate) fn database_file(&self) -> PathBuf {
        self.folder.path().join("mno.db")
    }

    /// Makes the rest like the first.
    fn multiply(&self) {
        let mut connection = Connection::open(self.database_file()).unwrap();
        connection.pragma_update(None, "synchronous", "OFF").unwrap();
        let copies = |table: &str, differing: &[(&str, &str)]| copy_sql(&connection, table, differing);
        let organization = copies("hub_organization", &[("uid", "'org-bench-' || ?1")]);
        let instance = copies("hub_app_instance", &[("single_key", "NULL"), ("uid", "'cld-bench-' || ?1"), ("organization_id", "?2")]);
        let team = copies("hub_team", &[("uid", "'team-bench-' || ?1"), ("organization_id", "?2")]);
        let user = copies(
            "hub_user",
            &[
                ("uid", "'usr-bench-' || ?1"),
                ("email", "'bench-' || ?1 || '@example.com'"),
                ("email_key", "'bench-' || ?1 || '@example.com'"),
            ],
        );
        let tx = connection.transaction().unwrap();
        {
            let id_of = |table: &str| -> i64 { tx.query_row(&format!("SELECT MIN(id) FROM {table}"), [], |row| row.get(0)).unwrap() };
            let (first_organization, first_user) = (id_of("hub_organization"), id_of("hub_user"));
            let (first_instance, first_team) = (id_of("hub_app_instance"), id_of("hub_team"));
            let mut instance_ids = vec![(first_organization, first_team)];
            let (mut add_organization, mut add_instance) = (tx.prepare(&organization).unwrap(), tx.prepare(&instance).unwrap());
            let mut add_team = tx.prepare(&team).unwrap();
            let mut share = tx.prepare("INSERT INTO hub_team_instance (team_id, instance_id, created_at) VALUES (?1, ?2, 1)").unwrap();
            for number in 1..whole(self.organizations) {
                add_organization.execute(params![number]).unwrap();
                let organization = tx.last_insert_rowid();
                add_instance.execute(params![number, organization]).unwrap();
                let instance = tx.last_insert_rowid();
                add_team.execute(params![number, organization]).unwrap();
                let team = tx.last_insert_rowid();
                share.execute(params![team, instance]).unwrap();
                instance_ids.push((organization, team));
            }
            share.execute(params![first_team, first_instance]).unwrap();
            let mut add_user = tx.prepare(&user).unwrap();
            let insert = "INSERT OR IGNORE INTO";
            let mut join = tx
                .prepare(&format!("{insert} hub_membership (organization_id, user_id, role, created_at) VALUES (?1, ?2, 'Member', 1)"))
                .unwrap();
            let mut join_team = tx.prepare(&format!("{insert} hub_team_member (team_id, user_id, created_at) VALUES (?1, ?2, 1)")).unwrap();
            let sign_in = "INSERT INTO hub_session (uid, user_id, kind, created_at, expires_at) VALUES (?1, ?2, 'sso', 1, 9999999999999)";
            let mut sign_in = tx.prepare(sign_in).unwrap();
            for number in 0..self.users {
                let user = if number == 0 {
                    first_user
                } else {
                    add_user.execute(params![whole(number)]).unwrap();
                    tx.last_insert_rowid()
                };
                for at in 0..MEMBERSHIPS_EACH {
                    join.execute(params![instance_ids[organization_of(number, at, self.organizations)].0, user]).unwrap();
                }
                join_team.execute(params![instance_ids[organization_of(number, 0, self.organizations)].1, user]).unwrap();
                sign_in.execute(params![session_uid(number), user]).unwrap();
            }
        }
        tx.commit().unwrap();
        let _ = connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// The session token of a user.
    pub(crate) fn token(&self, user: usize) -> String {
        let uid = session_uid(user);
        format!("{uid}.{}", self.master.sign("sso", &uid))
    }

    pub(crate) fn organization_uid(&self, number: usize) -> String {
        if number == 0 { "org-bench".to_owned() } else { format!("org-bench-{number}") }
    }

    /// Questions over HTTP about this many users, each at each of her organizations, in no order.
    pub(crate) fn ask(&self, users: usize) -> impl Fn(&mut Vec<u8>, u64) + Clone + 'static {
        let users = users.min(self.users);
        let tokens: std::sync::Arc<Vec<String>> = std::sync::Arc::new((0..users).map(|user| self.token(user)).collect());
        let scopes: std::sync::Arc<Vec<String>> =
            std::sync::Arc::new((0..self.organizations).map(|number| self.organization_uid(number)).collect());
        let authorization = self.authorization.clone();
        move |out, random| {
            use std::io::Write as _;
            let random = usize::try_from(random >> 8).unwrap();
            let (user, at) = (random % tokens.len(), random / tokens.len() % MEMBERSHIPS_EACH);
            let scope = &scopes[organization_of(user, at, scopes.len())];
            let body = format!(r#"{{"sso_session":"{}","channel_id":"{scope}","action":"read_reports"}}"#, tokens[user]);
            let _ = write!(
                out,
                "POST /api/idm/v1/authorize HTTP/1.1\r\nhost: bench\r\nauthorization: {authorization}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
        }
    }
}

/// A statement that adds a row like the table's first, with these columns otherwise.
fn copy_sql(connection: &Connection, table: &str, differing: &[(&str, &str)]) -> String {
    let mut columns = connection.prepare(&format!("SELECT name FROM pragma_table_info('{table}')")).unwrap();
    let names: Vec<String> = columns.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).filter(|name| name != "id").collect();
    let values = names.iter().map(|name| differing.iter().find(|(other, _)| other == name).map_or(name.as_str(), |(_, value)| value));
    let values: Vec<&str> = values.collect();
    format!("INSERT INTO {table} ({}) SELECT {} FROM {table} ORDER BY id LIMIT 1", names.join(", "), values.join(", "))
}

async fn permit(hub: &Hub, action: Action, object: Object) -> Permit {
    hub.permit(&Credential::Local, None, action, object).await.unwrap()
}

/// One of each; what a service sends to be known.
async fn seed(file: PathBuf, master: MasterKey) -> String {
    let db = Db::open(Options::new(Location::File(file.clone()))).await.unwrap();
    migrate(&db).await.unwrap();
    let hub = Hub::new(db, master);
    hub.master_key_check().await.unwrap();
    let operator = permit(&hub, Action::Operate, Object::Platform).await;
    hub.tenant_create(&operator, "bench".into(), "Bench".into()).await.unwrap();
    let service = hub.key_create(&operator, KeyKind::Service, None, "bench".into()).await.unwrap();
    let new = NewUser {
        email: EMAIL.into(),
        name: "Ann".into(),
        surname: "Bench".into(),
        password: Some(Secret::new(PASSWORD)),
        admin_role: None,
        uid: Some(UserUid::trusted("usr-bench")),
    };
    hub.user_create(&permit(&hub, Action::ManageUsers, Object::Tenant("bench".into())).await, new).await.unwrap();
    let uid = OrgUid::trusted("org-bench");
    let new = NewOrganization {
        name: "Organization".into(),
        currency: Currency::trusted("USD"),
        financial_year_end_month: 12,
        owner: None,
        uid: Some(uid.clone()),
    };
    hub.organization_create(&permit(&hub, Action::CreateOrganization, Object::Tenant("bench".into())).await, new).await.unwrap();
    let member = permit(&hub, Action::InviteMember, Object::Organization(uid.to_string())).await;
    hub.member_add(&member, "usr-bench".into(), Role::Member).await.unwrap();
    let new = NewApp::new("bench-app", "Bench", Stack::Cloud);
    hub.app_create(&operator, new).await.unwrap();
    let purchase = permit(&hub, Action::Purchase, Object::Organization(uid.to_string())).await;
    hub.subscription_create(&purchase, "bench-app".into(), Some(InstanceUid::trusted("cld-bench"))).await.unwrap();
    // Teams have no use case of this file's own: a row is a row.
    let connection = Connection::open(file).unwrap();
    connection
        .execute_batch(
            "INSERT INTO hub_team (uid, organization_id, name, created_at, updated_at)
             SELECT 'team-bench', id, 'Sales', 1, 1 FROM hub_organization WHERE uid = 'org-bench'",
        )
        .unwrap();
    format!("Bearer {}", service.token().expose())
}
