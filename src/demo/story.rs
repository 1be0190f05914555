//! The demo on a real database: complete, true, and the same after a second run.

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::file::DemoFile;
use super::{DemoRooms, DemoSummary, FILE_NAME, books, cast, seed};
use crate::connec::Connec;
use crate::connec::report::ReportRequest;
use crate::hub::{Action, Credential, Hub, LocalIdm, NewApp, Object, SignIn, Stack, Visitor};
use crate::kernel::{Amount, ErrorKind, ManualClock, MasterKey, Secret, Timestamp};
use crate::store::{Db, Location, Options, migrate, params};

struct World {
    rooms: DemoRooms,
    clock: ManualClock,
    folder: tempfile::TempDir,
}

impl World {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = ManualClock::at(Timestamp::parse("2026-11-22T10:00:00Z").unwrap());
        let mut options = Options::new(Location::File(folder.path().join("mno.db")));
        options.clock = Arc::new(clock.clone());
        let db = Db::open(options).await.unwrap();
        migrate(&db).await.unwrap();
        let master = MasterKey::random();
        let hub = Hub::new(db.clone(), master.clone());
        let app = |nid: &str, stack| NewApp::new(nid, nid, stack);
        // `pipeliner` is left out: the seed brings it along.
        hub.app_sync(vec![app("ledgerly", Stack::Cloud), app("guestbook", Stack::Cube)]).await.unwrap();
        let connec = Connec::new(db.clone(), Arc::new(LocalIdm::new(hub.clone())));
        Self { rooms: DemoRooms { db, hub, connec, master }, clock, folder }
    }

    fn data(&self) -> &Path {
        self.folder.path()
    }

    async fn seed(&self) -> DemoSummary {
        seed(&self.rooms, self.data(), "http://127.0.0.1:7000", &|_, _, _| {}).await.unwrap()
    }

    /// How many rows every table has.
    async fn rows(&self) -> Vec<(String, i64)> {
        let counts = self.rooms.db.read(|tx| {
            let tables: Vec<String> =
                tx.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", params![], |row| row.get(0))?;
            tables
                .into_iter()
                .map(|table| {
                    let count = tx.query_one(&format!("SELECT COUNT(*) FROM \"{table}\""), params![], |row| row.get(0))?;
                    Ok((table, count))
                })
                .collect()
        });
        counts.await.unwrap()
    }

    async fn report(&self, file: &DemoFile, user: usize, org: usize, name: &str, from: &str, period: &str) -> crate::kernel::Result<Value> {
        let credential = Credential::Session(Secret::new(&*file.users[user].sso_session));
        let request = ReportRequest { from: Some(from.into()), to: Some("2026-11-22".into()), period: Some(period.into()), kind: None };
        self.rooms.connec.report_run(&credential, &file.organizations[org].uid, name, &request).await
    }
}

fn amount(value: &Value) -> Amount {
    Amount::from_json(value).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_is_complete_and_a_second_run_changes_nothing() {
    let world = World::new().await;
    let first = world.seed().await;
    assert!(first.seeded && first.notes.is_empty(), "{:?}", first.notes);
    credentials_are_valid(&world, &first.file).await;
    books_are_true(&world, &first.file).await;

    let (rows, text) = (world.rows().await, std::fs::read_to_string(world.data().join(FILE_NAME)).unwrap());
    // Another day: the books stay those of the first one.
    world.clock.advance_seconds(3 * 86_400);
    let second = world.seed().await;
    assert!(!second.seeded && second.notes.is_empty());
    assert_eq!(world.rows().await, rows);
    assert_eq!(std::fs::read_to_string(world.data().join(FILE_NAME)).unwrap(), text);
    for shown in ["http://127.0.0.1:7000", "olivia@demo.example", &second.file.users[0].password, "Super Admin of Acme Trading"] {
        assert!(second.guide().contains(shown), "{}", second.guide());
    }
}

async fn credentials_are_valid(world: &World, file: &DemoFile) {
    let path = world.data().join(FILE_NAME);
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&path).unwrap().permissions()) & 0o777, 0o600);
    let value: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    let keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["base_url", "tenant", "service", "operator", "users", "organizations", "apps", "app_instances"]);
    assert_eq!(value["users"][0]["admin_role"], Value::Null);

    let hub = &world.rooms.hub;
    let known = |credential: Credential| async move { hub.whoami(&credential).await.unwrap().uid };
    let basic = |id: &str, secret: &str| Credential::Key { id: id.into(), secret: Secret::new(secret) };
    known(basic(&file.tenant.api_key, &file.tenant.api_secret)).await;
    known(basic(&file.service.api_key, &file.service.api_secret)).await;
    known(Credential::Bearer(Secret::new(&*file.operator.token))).await;
    for user in &file.users {
        assert_eq!(known(Credential::Session(Secret::new(&*user.sso_session))).await, user.uid);
    }
    let (email, password) = (file.users[1].email.clone(), Secret::new(&*file.users[1].password));
    let SignIn::Open { user: signed_in, .. } = hub.sign_in(Visitor::default(), email, password, None, None).await.unwrap() else {
        panic!("the demo sets up no second factor")
    };
    assert_eq!(signed_in.uid.as_str(), file.users[1].uid);
    for app in file.apps.iter().filter(|app| app.stack == "cloud") {
        let (id, secret) = (app.api_id.as_deref().unwrap(), app.api_key.as_deref().unwrap());
        assert_eq!((known(basic(id, secret)).await.as_str(), id), (app.uid.as_str(), app.uid.as_str()));
    }
    let stacks: Vec<_> = file.apps.iter().map(|app| (app.nid.as_str(), app.stack.as_str())).collect();
    assert_eq!(stacks, [("ledgerly", "cloud"), ("pipeliner", "cloud"), ("guestbook", "cube")]);
    let instances: Vec<_> =
        file.app_instances.iter().map(|one| (one.app.as_str(), one.organization.as_str(), one.status.as_str())).collect();
    let (acme, lumen) = (file.organizations[0].uid.as_str(), file.organizations[1].uid.as_str());
    assert_eq!(instances, [("ledgerly", acme, "running"), ("pipeliner", acme, "running"), ("ledgerly", lumen, "running")]);

    let roles: Vec<Vec<(&str, &str)>> =
        file.users.iter().map(|user| user.roles.iter().map(|(org, role)| (org.as_str(), role.as_str())).collect()).collect();
    let expected: [&[(&str, &str)]; 6] =
        [&[(acme, "Super Admin")], &[(acme, "Admin")], &[(acme, "Power User")], &[(acme, "Member")], &[(lumen, "Super Admin")], &[]];
    assert_eq!(roles, expected);
    assert_eq!(file.users[5].admin_role.as_deref(), Some("admin"));
}

async fn books_are_true(world: &World, file: &DemoFile) {
    for (org, user) in [(0, 0), (1, 4)] {
        let profit = world.report(file, user, org, "profit_and_loss", "2024-12-01", "MONTHLY").await.unwrap();
        let months = profit["profit_and_loss"]["income_statements"].as_array().unwrap();
        assert_eq!(months.len(), books::MONTHS);
        for month in months {
            assert!(amount(&month["total_revenue"]) > Amount::ZERO && amount(&month["total_operating_expenses"]) > Amount::ZERO, "{month}");
        }

        let sheets = world.report(file, user, org, "balance_sheet", "2024-11-30", "MONTHLY").await.unwrap();
        for sheet in sheets["balance_sheet"]["balance_sheets"].as_array().unwrap() {
            let total = |class: &str| {
                let classes = sheet["account_classifications"].as_array().unwrap();
                amount(&classes.iter().find(|one| one["classification"] == class).unwrap()["total"])
            };
            // Liabilities and equity are positive where they are credits; earnings of the years stand in equity or beside it.
            let rest = total("ASSET") - total("LIABILITY") - total("EQUITY");
            assert!(rest.is_zero() || rest == amount(&sheet["ytd_earnings"]), "{}: {rest} of {sheet}", sheet["to"]);
        }

        let summary = world.report(file, user, org, "accounts_summary", "2024-12-01", "RANGE").await.unwrap();
        let accounts = summary["accounts_summary"]["accounts"].as_array().unwrap();
        let known: Vec<&str> = accounts.iter().filter_map(|account| account["name"].as_str()).collect();
        assert_eq!(accounts.len(), 28, "no account had to be made up: {known:?}");
        // Trial balance: what is owned and spent is what is owed and earned.
        let sum: Amount = accounts
            .iter()
            .map(|account| {
                let balance = account["balances"].as_array().unwrap().last().map(|last| amount(&last["to_balance"])).unwrap_or_default();
                let debit = matches!(account["classification"].as_str(), Some("ASSET" | "EXPENSE"));
                if debit { balance } else { -balance }
            })
            .sum();
        assert!(sum.is_zero(), "{sum}");

        let check = world
            .rooms
            .connec
            .ledger_check(&Credential::Session(Secret::new(&*file.users[user].sso_session)), &file.organizations[org].uid)
            .await;
        assert_eq!(check.unwrap().wrong, Vec::<String>::new());
    }
    // Each company's books are its own.
    let refused = world.report(file, 4, 0, "profit_and_loss", "2026-01-01", "MONTHLY").await.unwrap_err();
    assert!(matches!(refused.kind(), ErrorKind::Forbidden | ErrorKind::NotFound));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_was_cut_off_is_completed() {
    let world = World::new().await;
    // Cut off in the midst of the first company's books.
    let running = {
        let (rooms, data) = (world.rooms.clone(), world.data().to_owned());
        let (told, mut half) = tokio::sync::mpsc::unbounded_channel();
        let (go_on, cut) = std::sync::mpsc::channel::<()>();
        let task = tokio::spawn(async move {
            let cut = std::sync::Mutex::new(cut);
            // It goes on when it is cut off already, so it ends at the next thing that it waits for.
            let progress = |_: &str, done: u64, _: u64| {
                if done >= 600 {
                    let _ = told.send(());
                    let _ = cut.lock().unwrap().recv();
                }
            };
            seed(&rooms, &data, "http://127.0.0.1:7000", &progress).await.map(drop)
        });
        half.recv().await.unwrap();
        task.abort();
        drop(go_on);
        task
    };
    assert!(running.await.is_err() && !world.data().join(FILE_NAME).exists());
    world.clock.advance_seconds(40 * 86_400);
    let summary = world.seed().await;
    assert!(summary.seeded && summary.notes.is_empty(), "{:?}", summary.notes);
    let rows = world.rows().await;
    let expected: usize = books::PROFILES.iter().map(|profile| books::books(profile, "2026-11-22".parse().unwrap()).len()).sum();
    for table in ["connec_record", "connec_change"] {
        assert_eq!(rows.iter().find(|(name, _)| name == table).map(|(_, count)| *count), i64::try_from(expected).ok(), "{table}");
    }
    books_are_true(&world, &summary.file).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_file_is_made_anew_and_void_keys_with_it() {
    let world = World::new().await;
    let before = world.seed().await;
    let path = world.data().join(FILE_NAME);
    std::fs::write(&path, "{ not ours").unwrap();
    let after = world.seed().await;
    assert!(!after.seeded && after.notes.len() == 2, "{:?}", after.notes);
    // Passwords and sessions are the same, keys are others, and the old ones are void.
    assert!(after.file.users == before.file.users);
    assert_ne!(after.file.operator.token, before.file.operator.token);
    let old = Credential::Bearer(Secret::new(&*before.file.operator.token));
    assert_eq!(world.rooms.hub.whoami(&old).await.unwrap_err().kind(), ErrorKind::Unauthenticated);
    let old = Credential::Key { id: before.file.tenant.api_key.clone(), secret: Secret::new(&*before.file.tenant.api_secret) };
    assert_eq!(world.rooms.hub.whoami(&old).await.unwrap_err().kind(), ErrorKind::Unauthenticated);
    credentials_are_valid(&world, &after.file).await;

    // Another address is another file, and nothing else.
    let rows = world.rows().await;
    let moved = seed(&world.rooms, world.data(), "http://127.0.0.1:7999", &|_, _, _| {}).await.unwrap();
    assert_eq!(moved.file.base_url, "http://127.0.0.1:7999");
    assert_eq!(world.rows().await, rows);
    assert!(moved.file.users == after.file.users);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_of_that_name_that_is_not_ours_is_left_alone() {
    let world = World::new().await;
    let permit = world.rooms.permit(Action::Operate, Object::Platform).await.unwrap();
    world.rooms.hub.tenant_create(&permit, cast::TENANT_SLUG.into(), "Somebody".into()).await.unwrap();
    let refused = seed(&world.rooms, world.data(), "http://127.0.0.1:7000", &|_, _, _| {}).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Conflict);
    assert!(!refused.hints().is_empty() && !world.data().join(FILE_NAME).exists());
}
