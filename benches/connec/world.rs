//! The data set, made by the same use cases that the server has: no row is made up.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine as _;
use serde_json::{Map, Value, json};

use mno::connec::{Connec, ImportRecord};
use mno::hub::{Action, Actor, ActorKind, Credential, Hub, LocalIdm, NewApp, NewOrganization, Object, Stack};
use mno::kernel::{Currency, InstanceUid, MasterKey, OrgUid, RecordId};
use mno::store::{Db, Location, Options, migrate};

/// How many records one transaction of the filling takes.
const FILL_BATCH: usize = 500;
/// A page is asked of this many invoices' worth of one customer status.
pub(crate) const COLLECTION: &str = "invoices";

pub(crate) struct World {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) organizations: usize,
    pub(crate) records_each: usize,
    /// `Authorization` of the app.
    pub(crate) authorization: String,
}

fn options(location: Location) -> Options {
    Options::new(location)
}

/// The id of a record of the data set.
pub(crate) fn record_id(organization: usize, number: usize) -> String {
    format!("{organization:08x}-0000-4000-8000-{number:012x}")
}

pub(crate) fn scope(organization: usize) -> String {
    format!("cld-bench-{organization}")
}

fn channel(organization: usize) -> OrgUid {
    OrgUid::trusted(format!("org-bench-{organization}"))
}

/// An invoice as a shop sends it. About one kilobyte.
pub(crate) fn invoice(number: usize) -> Map<String, Value> {
    let line = |at: usize| {
        json!({
            "id": format!("{number:08x}-0000-4000-9000-{at:012x}"), "status": "ACTIVE", "line_number": at,
            "description": format!("Item {} of the autumn collection, size {}", (number * 7 + at) % 1000, at % 5),
            "quantity": 1 + (number + at) % 9,
            "unit_price": {"net_amount": 10.25, "tax_amount": 2.05, "tax_rate": 20.0, "total_amount": 12.3, "currency": "USD"},
            "total_price": {"net_amount": 20.5, "tax_amount": 4.1, "tax_rate": 20.0, "total_amount": 24.6, "currency": "USD"},
        })
    };
    let record = json!({
        "title": format!("Invoice {number} for the autumn order"),
        "transaction_number": format!("INV-{number:06}"),
        "transaction_date": format!("2026-{:02}-{:02}T00:00:00Z", 1 + number % 12, 1 + number % 28),
        "due_date": format!("2026-{:02}-{:02}T00:00:00Z", 1 + (number + 1) % 12, 1 + number % 28),
        "status": if number.is_multiple_of(3) { "PAID" } else { "AUTHORISED" },
        "type": "CUSTOMER",
        "currency": "USD",
        "amount": {"net_amount": 41.0, "tax_amount": 8.2, "tax_rate": 20.0, "total_amount": 49.2, "currency": "USD"},
        "balance": 49.2,
        "lines": [line(1), line(2)],
    });
    let Value::Object(record) = record else { unreachable!("it is an object") };
    record
}

impl World {
    /// Fills an SQLite file, or an empty PostgreSQL database.
    pub(crate) fn make(organizations: usize, records: usize, database: Option<&str>) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        runtime.block_on(Self::fill(organizations, records, database))
    }

    async fn fill(organizations: usize, records: usize, database: Option<&str>) -> Self {
        let started = std::time::Instant::now();
        let folder = tempfile::Builder::new().prefix("mno-bench").tempdir().unwrap();
        let location = database.map_or_else(|| Location::File(folder.path().join("mno.db")), |url| Location::Url(url.to_owned()));
        let db = Db::open(options(location)).await.unwrap();
        migrate(&db).await.unwrap();
        let master = MasterKey::random();
        std::fs::write(folder.path().join("master.key"), master.to_text()).unwrap();
        let hub = Hub::new(db.clone(), master);
        hub.master_key_check().await.unwrap();
        let (key_id, secret) = tenants(&hub, organizations).await;
        let connec = Connec::new(db.clone(), Arc::new(LocalIdm::new(hub)));
        // As a server does before its first request: indexes that are made after the records have pages without room, which nobody
        // meets who began with an empty database.
        connec.prepare().await.unwrap();
        let records_each = records / organizations;
        let mut tasks = tokio::task::JoinSet::new();
        for organization in 0..organizations {
            // A few at once: PostgreSQL has several connections.
            if tasks.len() >= 4 {
                tasks.join_next().await.unwrap().unwrap();
            }
            let connec = connec.clone();
            tasks.spawn(async move {
                let actor = Actor { kind: ActorKind::App, uid: "app-bench".into(), name: "Bench".into(), impersonator: None };
                let instance = InstanceUid::trusted(scope(organization));
                for from in (0..records_each).step_by(FILL_BATCH) {
                    let records = (from..records_each.min(from + FILL_BATCH)).map(|number| ImportRecord {
                        entity: COLLECTION.to_owned(),
                        id: RecordId::trusted(record_id(organization, number)),
                        record: invoice(number),
                    });
                    connec.record_import(&channel(organization), &actor, Some(&instance), records.collect()).await.unwrap();
                }
            });
        }
        while let Some(done) = tasks.join_next().await {
            done.unwrap();
        }
        let credential = base64::engine::general_purpose::STANDARD.encode(format!("{key_id}:{secret}"));
        eprintln!("  made {organizations} organizations with {records} records in {:.1?}", started.elapsed());
        Self { folder, organizations, records_each, authorization: format!("Basic {credential}") }
    }

    /// Further changes of the records that are there, as updates that set what was set before.
    pub(crate) fn changes_add(&self, count: usize) {
        let connection = rusqlite::Connection::open(self.database_file()).unwrap();
        connection.pragma_update(None, "synchronous", "OFF").unwrap();
        let whole = |number: usize| i64::try_from(number).unwrap();
        let (each, rounds) = (whole(self.records_each), whole(count.div_ceil(self.records_each * self.organizations)));
        for round in 1..=rounds {
            connection
                .execute(
                    "INSERT INTO connec_change (channel, seq, at, entity, record_id, operation, actor_kind, actor_uid, actor_name,
                        instance_uid, transaction_id, before, after, detail)
                     SELECT channel, seq + ?1, at, entity, record_id, 'update', actor_kind, actor_uid, actor_name, instance_uid,
                        transaction_id || '-' || ?2, after, after, detail FROM connec_change WHERE seq <= ?3",
                    [round * each, round, each],
                )
                .unwrap();
        }
        connection.execute("UPDATE connec_scope SET head = head + ?1", [rounds * each]).unwrap();
        connection.execute("UPDATE connec_record SET version = version + ?1", [rounds * each]).unwrap();
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    pub(crate) fn database_file(&self) -> PathBuf {
        self.folder.path().join("mno.db")
    }

    /// Reads the database once, so that the system has it in memory as after days of work: the disk is not what is measured.
    pub(crate) fn warm(&self) {
        let mut file = std::fs::File::open(self.database_file()).unwrap();
        std::io::copy(&mut file, &mut std::io::sink()).unwrap();
    }

    /// A request to read a record.
    pub(crate) fn get(&self) -> impl Fn(&mut Vec<u8>, u64) + Clone + 'static {
        let (organizations, records, authorization) = (self.organizations, self.records_each, self.authorization.clone());
        move |out, random| {
            let (organization, number) = pick(random, organizations, records);
            let path = format!("/{COLLECTION}/{}", record_id(organization, number));
            head(out, "GET", organization, &path, &authorization);
            out.extend_from_slice(b"\r\n");
        }
    }

    /// A request for a page of 50, filtered and sorted on an index. `anew`: never the same twice, so that no answer is remembered.
    pub(crate) fn page(&self, query: &'static str, anew: bool) -> impl Fn(&mut Vec<u8>, u64) + Clone + 'static {
        let (organizations, authorization) = (self.organizations, self.authorization.clone());
        move |out, random| {
            let mut path = format!("/{COLLECTION}?{query}");
            if anew {
                // A parameter that means nothing.
                path += &format!("&_={random}");
            }
            head(out, "GET", pick(random, organizations, 1).0, &path, &authorization);
            out.extend_from_slice(b"\r\n");
        }
    }

    /// A request to be told how a page would be answered.
    pub(crate) fn explain(&self, query: &'static str) -> impl Fn(&mut Vec<u8>, u64) + Clone + 'static {
        let authorization = self.authorization.clone();
        move |out, _| {
            use std::io::Write as _;
            let path = format!("/connec/api/log/{}/explain/{COLLECTION}?{query}", scope(0));
            let _ = write!(out, "GET {path} HTTP/1.1\r\nhost: bench\r\nauthorization: {authorization}\r\n\r\n");
        }
    }

    /// A request to create an invoice.
    pub(crate) fn create(&self) -> impl Fn(&mut Vec<u8>, u64) + Clone + 'static {
        let (organizations, authorization) = (self.organizations, self.authorization.clone());
        let bodies: Arc<Vec<String>> = Arc::new((0..100).map(|at| json!({ COLLECTION: invoice(at) }).to_string()).collect());
        move |out, random| {
            let (organization, at) = pick(random, organizations, bodies.len());
            head(out, "POST", organization, &format!("/{COLLECTION}"), &authorization);
            with_body(out, &bodies[at]);
        }
    }

    /// A request with a batch of creates, all in one organization.
    pub(crate) fn batch(&self, size: usize) -> impl Fn(&mut Vec<u8>, u64) + Clone + 'static {
        let (organizations, authorization) = (self.organizations, self.authorization.clone());
        let mut bodies = Vec::new();
        for organization in 0..organizations {
            let ops: Vec<Value> = (0..size)
                .map(|at| {
                    let url = format!("/api/v2/{}/{COLLECTION}", scope(organization));
                    json!({"method": "post", "url": url, "params": {COLLECTION: invoice(at)}})
                })
                .collect();
            bodies.push(json!({"sequential": true, "ops": ops}).to_string());
        }
        let bodies = Arc::new(bodies);
        move |out, random| {
            let (organization, _) = pick(random, organizations, 1);
            out.extend_from_slice(format!("POST /connec/batch HTTP/1.1\r\nhost: bench\r\nauthorization: {authorization}\r\n").as_bytes());
            with_body(out, &bodies[organization]);
        }
    }
}

fn pick(random: u64, organizations: usize, records: usize) -> (usize, usize) {
    let random = usize::try_from(random >> 8).unwrap_or(0);
    (random % organizations, (random / organizations) % records)
}

fn head(out: &mut Vec<u8>, method: &str, organization: usize, path: &str, authorization: &str) {
    use std::io::Write as _;
    let _ =
        write!(out, "{method} /connec/api/v2/cld-bench-{organization}{path} HTTP/1.1\r\nhost: bench\r\nauthorization: {authorization}\r\n");
}

fn with_body(out: &mut Vec<u8>, body: &str) {
    use std::io::Write as _;
    let _ = write!(out, "content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len());
}

/// A tenant, its organizations, and an app that all of them use; the app's key.
async fn tenants(hub: &Hub, organizations: usize) -> (String, String) {
    let permit = async |action, object| hub.permit(&Credential::Local, None, action, object).await.unwrap();
    let operator = permit(Action::Operate, Object::Platform).await;
    hub.tenant_create(&operator, "bench".into(), "Bench".into()).await.unwrap();
    let new = NewApp::new("bench-app", "Bench", Stack::Cloud);
    let (_, key) = hub.app_create(&operator, new).await.unwrap();
    let key = key.expect("a new app has a key");
    let tenant = permit(Action::CreateOrganization, Object::Tenant("bench".into())).await;
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..organizations {
        let (hub, tenant) = (hub.clone(), tenant.clone());
        tasks.spawn(async move {
            let uid = channel(number);
            let new = NewOrganization {
                name: format!("Organization {number}"),
                currency: Currency::trusted("USD"),
                financial_year_end_month: 12,
                owner: None,
                uid: Some(uid.clone()),
            };
            hub.organization_create(&tenant, new).await.unwrap();
            let object = Object::Organization(uid.to_string());
            let purchase = hub.permit(&Credential::Local, None, Action::Purchase, object).await.unwrap();
            hub.subscription_create(&purchase, "bench-app".into(), Some(InstanceUid::trusted(scope(number)))).await.unwrap();
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    (key.key.key_id.clone(), key.secret.expose().to_owned())
}

/// The file's folder must be on a disk, not in memory, for durability to cost what it costs.
pub(crate) fn warn_if_in_memory(path: &Path) {
    let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
    let mount = mounts
        .lines()
        .filter_map(|line| Some((line.split(' ').nth(1)?, line.split(' ').nth(2)?)))
        .filter(|(at, _)| path.starts_with(at))
        .max_by_key(|(at, _)| at.len());
    if let Some((at, "tmpfs")) = mount {
        eprintln!("  {at} is in memory: durable writes cost nothing there; set TMPDIR to a folder on a disk");
    }
}
