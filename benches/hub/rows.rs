//! The rows of the table.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use mno::hub::{Action, Credential, Hub, Idm as _, LocalIdm, Question};
use mno::kernel::Secret;
use mno::store::{Db, Location, Options};

use crate::cerbos::Cerbos;
use crate::echo::Echo;
use crate::load::{drive, once};
use crate::server::Server;
use crate::table::{Row, Table, Target};
use crate::world::{EMAIL, MEMBERSHIPS_EACH, PASSWORD, World, organization_of};
use crate::{Plan, process};

const CONNECTIONS: usize = 8;
/// How many sign-ins run while the others are looked at.
const SIGN_INS: usize = 50;
/// Questions asked in this process for one figure.
const ASKED: usize = 20_000;

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn read_any(out: &mut Vec<u8>, _: u64) {
    out.extend_from_slice(b"GET /api/v2/cld-bench-1/invoices/1 HTTP/1.1\r\nhost: bench\r\nauthorization: Basic YTpi\r\n\r\n");
}

pub(crate) fn all(plan: &Plan, table: &mut Table) {
    let world = World::make(plan.users, plan.organizations);
    // Without a server first: the command must not find one.
    processes(plan, table, &world);
    if plan.wants("authorize") || plan.wants("sign-in") {
        let server = Server::start(world.folder.path(), None);
        if plan.wants("authorize") {
            authorize(plan, table, &world, &server);
        }
        if plan.wants("sign-in") {
            sign_in(plan, table, &world, &server);
        }
    }
    if plan.wants("decision") {
        decision(plan, table, &world);
    }
}

fn plain(what: &str, measured: f64, unit: &'static str, most: f64, note: &str) -> Row {
    Row { what: what.into(), measured, unit, ceiling: None, target: Target::ValueAtMost(most), note: note.into() }
}

fn processes(plan: &Plan, table: &mut Table, world: &World) {
    if plan.wants("acl check") {
        process::acl_check(world);
        let took = median((0..=4 * plan.rounds).map(|_| process::acl_check(world)).collect());
        table.push(plain("`mno hub acl check`, whole process", took, "ms", 20.0, "no server runs"));
    }
    if plan.wants("serve") {
        let starts: Vec<_> = (0..=plan.rounds).map(|_| process::serve(world)).collect();
        let ready = median(starts.iter().map(|(ready, _)| *ready).collect());
        table.push(plain("`mno serve` ready after start", ready, "ms", 100.0, "hub, connec, impac; the schema is there"));
        let resident: Vec<f64> = starts.iter().filter_map(|(_, resident)| *resident).collect();
        if !resident.is_empty() {
            table.push(plain("resident memory when idle", median(resident), "MB", 30.0, "two seconds after the start"));
        }
    }
}

fn authorize(plan: &Plan, table: &mut Table, world: &World, server: &Server) {
    let mut request = Vec::new();
    world.ask(plan.users)(&mut request, 77_777);
    let (status, body) = once(server.address, &request);
    let text = String::from_utf8_lossy(&body);
    assert!(status == 200 && text.contains("\"allowed\":true"), "{status} {text}");
    let echo = Echo::start(&body);
    let cerbos = Cerbos::start();
    // Few people: what was answered is remembered. All of them at all of their organizations: most is looked up.
    for (what, users) in [("looked up", plan.users), ("remembered", 50)] {
        let (mut ours, mut hello, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..plan.rounds {
            ours.push(drive(server.address, CONNECTIONS, plan.slice, 200, world.ask(users)).per_second);
            hello.push(drive(echo.address, CONNECTIONS, plan.slice, 200, read_any).per_second);
            if let Ok(cerbos) = &cerbos {
                theirs.push(drive(cerbos.address, CONNECTIONS, plan.slice, 200, cerbos.ask()).per_second);
            }
        }
        let measured = median(ours);
        let row = |what: String, ceiling: Option<f64>, least: f64, note: String| Row {
            what,
            measured,
            unit: "/s",
            ceiling,
            target: Target::AtLeast(least),
            note,
        };
        let hello_note = format!("axum serving the same {} bytes", body.len());
        table.push(row(format!("authorize over HTTP, {CONNECTIONS} connections, {what}"), Some(median(hello)), 0.3, hello_note));
        let note = match &cerbos {
            Ok(_) => "Cerbos, which is handed the role".to_owned(),
            Err(error) => format!("not compared: {error}"),
        };
        let ceiling = (!theirs.is_empty()).then(|| median(theirs));
        table.push(row(format!("the same against Cerbos, {what}"), ceiling, 5.0, note));
        let single = drive(server.address, 1, plan.slice, 200, world.ask(users));
        let what = format!("authorize at 1 connection, median, {what}");
        table.push(plain(&what, single.quantile_us(0.5), "us", 150.0, "from the request's first byte to the answer's last"));
    }
}

fn sign_in(plan: &Plan, table: &mut Table, world: &World, server: &Server) {
    let calm = || drive(server.address, CONNECTIONS, plan.slice, 200, world.ask(plan.users)).quantile_us(0.99) / 1000.0;
    let body = format!(r#"{{"user":{{"email":"{EMAIL}","password":"{PASSWORD}"}}}}"#);
    let request = format!(
        "POST /mnoe/auth/users/sign_in HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let (status, answer) = once(server.address, request.as_bytes());
    assert!(status == 200 || status == 201, "{status} {}", String::from_utf8_lossy(&answer));
    let (mut before, mut during, mut took) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..plan.rounds {
        before.push(calm());
        let done = Arc::new(AtomicBool::new(false));
        let (address, bytes, finished) = (server.address, request.clone().into_bytes(), Arc::clone(&done));
        let others = std::thread::spawn(move || {
            let started = Instant::now();
            std::thread::scope(|scope| {
                for _ in 0..SIGN_INS {
                    scope.spawn(|| assert!(once(address, &bytes).0 < 300, "a sign-in failed"));
                }
            });
            finished.store(true, Ordering::Relaxed);
            started.elapsed().as_secs_f64()
        });
        // The warm-up of the load is a quarter of its slice: the sign-ins last longer than both, or the figure says less.
        let slice = Duration::from_millis(800);
        let outcome = drive(server.address, CONNECTIONS, slice, 200, world.ask(plan.users));
        let lasted = !done.load(Ordering::Relaxed);
        took.push(others.join().unwrap());
        during.push(outcome.quantile_us(0.99) / 1000.0);
        if !lasted {
            eprintln!("  the sign-ins were over before the load was");
        }
    }
    table.push(Row {
        what: format!("p99 of authorize while {SIGN_INS} sign-ins run"),
        measured: median(during),
        unit: "ms",
        ceiling: Some(median(before)),
        target: Target::AtMost(2.0),
        note: format!("its p99 without them; they took {:.1} s", median(took)),
    });
}

/// Microseconds of one decision in this process: the median when each is looked up, and the mean when it is remembered, which is
/// too short for the clock.
fn in_process(world: &World) -> (f64, f64) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(async {
        let db = Db::open(Options::new(Location::File(world.database_file()))).await.unwrap();
        let hub = Hub::new(db, world.master.clone());
        let question = |number: usize| {
            // A step that has no factor in common with the number of users visits all of them.
            let user = number.wrapping_mul(7_919) % world.users;
            let scope = world.organization_uid(organization_of(user, number % MEMBERSHIPS_EACH, world.organizations));
            let credential = Credential::Session(Secret::new(world.token(user)));
            (credential, Question { scope, action: Action::ReadReports, resource: None })
        };
        let asked: Vec<_> = (0..ASKED).map(question).collect();
        let forgetful = LocalIdm::new(hub.clone());
        let mut times = Vec::with_capacity(ASKED);
        for round in 0..2 {
            for (credential, question) in &asked {
                let started = Instant::now();
                forgetful.authorize(credential, question).await.unwrap();
                if round == 1 {
                    times.push(started.elapsed().as_secs_f64() * 1e6);
                }
            }
        }
        let idm = LocalIdm::new(hub);
        let following = tokio::spawn(idm.clone().remember());
        tokio::time::sleep(Duration::from_millis(300)).await;
        let few = &asked[..1_000];
        for (credential, question) in few {
            idm.authorize(credential, question).await.unwrap();
        }
        let started = Instant::now();
        for _ in 0..20 {
            for (credential, question) in few {
                idm.authorize(credential, question).await.unwrap();
            }
        }
        let remembered = started.elapsed().as_secs_f64() * 1e6 / 20_000.0;
        following.abort();
        (median(times), remembered)
    })
}

fn decision(plan: &Plan, table: &mut Table, world: &World) {
    let note = format!("{} users, {} memberships and a team's grant each", plan.users, MEMBERSHIPS_EACH);
    let (looked_up, remembered) = in_process(world);
    table.push(plain("decision in process, from the store, median", looked_up, "us", 20.0, &note));
    table.push(plain("decision in process, remembered, mean", remembered, "us", 1.0, &note));
    let organizations = |users: usize| (users / 10).max(MEMBERSHIPS_EACH * 2);
    let small = World::make(1_000, organizations(1_000));
    let large = World::make(plan.users_large, organizations(plan.users_large));
    let (small, large) = (in_process(&small), in_process(&large));
    for (what, measured, ceiling) in [("from the store", large.0, small.0), ("remembered", large.1, small.1)] {
        table.push(Row {
            what: format!("flat: decision {what}, 1000 -> {} users", plan.users_large),
            measured,
            unit: "us",
            ceiling: Some(ceiling),
            target: Target::AtMost(1.2),
            note: "the large data set against the small one".into(),
        });
    }
}
