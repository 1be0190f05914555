//! The rows of the table.

use std::time::Duration;

use crate::bare::Bare;
use crate::echo::Echo;
use crate::load::{Outcome, drive, once};
use crate::server::Server;
use crate::table::{Row, Table, Target};
use crate::world::{World, warn_if_in_memory};
use crate::{Plan, pgbench};

/// A page, filtered and sorted on an index.
const PAGE: &str = "$filter=status%20eq%20'PAID'&$orderby=created_at%20desc&$top=50&$count=false";
/// The same as published clients ask for it: with how many match in all.
const PAGE_COUNTED: &str = "$filter=status%20eq%20'PAID'&$orderby=created_at%20desc&$top=50";
const BATCH: usize = 50;

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Measures two things in turn, so that what else the machine does meets both alike; the medians.
fn in_turn(plan: &Plan, mut measured: impl FnMut() -> f64, mut ceiling: impl FnMut() -> f64) -> (f64, f64) {
    let (ours, theirs): (Vec<f64>, Vec<f64>) = (0..plan.rounds).map(|_| (measured(), ceiling())).unzip();
    (median(ours), median(theirs))
}

fn body_of(server: &Server, request: impl Fn(&mut Vec<u8>, u64)) -> Vec<u8> {
    let mut out = Vec::new();
    request(&mut out, 12_345_678);
    let (status, body) = once(server.address, &out);
    assert_eq!(status, 200, "{}", String::from_utf8_lossy(&body));
    body
}

/// The same request as the echo server routes it.
fn read_any(out: &mut Vec<u8>, _: u64) {
    out.extend_from_slice(b"GET /api/v2/cld-bench-1/invoices/1 HTTP/1.1\r\nhost: bench\r\nauthorization: Basic YTpi\r\n\r\n");
}

pub(crate) fn sqlite(plan: &Plan, table: &mut Table) {
    let world = World::make(plan.organizations, plan.records, None);
    warn_if_in_memory(&world.data());
    let server = Server::start(&world.data(), None);
    world.warm();
    get(plan, table, &world, &server);
    page(plan, table, &world, &server, "page of 50, filtered and sorted on an index, 16 connections", PAGE, false);
    page(plan, table, &world, &server, "the same page, never asked for before", PAGE, true);
    page(plan, table, &world, &server, "the same page with `pagination.total`, never asked for before", PAGE_COUNTED, true);
    create(plan, table, &world, &server);
    batch(plan, table, &world, &server);
    if let Some(measured) = server.resident_mb().filter(|_| plan.wants("memory")) {
        let what = format!("resident memory at {} records, after the load above", plan.records);
        table.push(Row { what, measured, unit: "MB", ceiling: None, target: Target::ValueAtMost(150.0), note: String::new() });
    }
}

fn get(plan: &Plan, table: &mut Table, world: &World, server: &Server) {
    let what = "get by id, 64 connections";
    if !plan.wants(what) {
        return;
    }
    let body = body_of(server, world.get());
    let echo = Echo::start(&body);
    let (measured, ceiling) = in_turn(
        plan,
        || drive(server.address, 64, plan.slice, 200, world.get()).per_second,
        || drive(echo.address, 64, plan.slice, 200, read_any).per_second,
    );
    table.push(Row {
        what: what.into(),
        measured,
        unit: "/s",
        ceiling: Some(ceiling),
        target: Target::AtLeast(0.4),
        note: format!("axum serving the same {} bytes", body.len()),
    });
}

fn page(plan: &Plan, table: &mut Table, world: &World, server: &Server, what: &str, query: &'static str, anew: bool) {
    if !plan.wants(what) {
        return;
    }
    let body = body_of(server, world.page(query, anew));
    let echo = Echo::start(&body);
    let mut p99 = Vec::new();
    let (measured, ceiling) = in_turn(
        plan,
        || {
            let outcome = drive(server.address, 16, plan.slice, 200, world.page(query, anew));
            p99.push(outcome.quantile_us(0.99) / 1000.0);
            outcome.per_second
        },
        || drive(echo.address, 16, plan.slice, 200, read_any).per_second,
    );
    table.push(Row {
        what: what.into(),
        measured,
        unit: "/s",
        ceiling: Some(ceiling),
        target: Target::AtLeast(0.4),
        note: format!("axum serving the same {} bytes", body.len()),
    });
    table.push(Row {
        what: "the same, p99".into(),
        measured: median(p99),
        unit: "ms",
        ceiling: None,
        target: Target::ValueAtMost(10.0),
        note: String::new(),
    });
}

fn create(plan: &Plan, table: &mut Table, world: &World, server: &Server) {
    let (many, one) = ("one create, durable, 64 connections", "one create, durable, 1 connection, median latency");
    let mut bare = Bare::new(&world.database_file(), true);
    if plan.wants(many) {
        let (measured, ceiling) =
            in_turn(plan, || drive(server.address, 64, plan.slice, 201, world.create()).per_second, || bare.run(1, plan.slice).per_second);
        table.push(Row {
            what: many.into(),
            measured,
            unit: "/s",
            ceiling: Some(ceiling),
            target: Target::AtLeast(2.0),
            note: "bare SQLite: record + change, one a commit, same tables".into(),
        });
        let mut plain = Bare::new(&world.database_file(), false);
        let pace = plain.run(1, plan.slice);
        table.push(Row {
            what: "bare SQLite without the secondary indexes".into(),
            measured: pace.per_second,
            unit: "/s",
            ceiling: None,
            target: Target::None,
            note: "for comparison".into(),
        });
    }
    if plan.wants(one) {
        let ours = || drive(server.address, 1, plan.slice, 201, world.create()).quantile_us(0.5);
        let (measured, ceiling) = in_turn(plan, ours, || bare.run(1, plan.slice).median_us);
        table.push(Row {
            what: one.into(),
            measured,
            unit: "us",
            ceiling: Some(ceiling),
            target: Target::AtMost(2.0),
            note: "bare SQLite's transaction".into(),
        });
    }
}

#[allow(clippy::cast_precision_loss, reason = "fifty")]
fn batch(plan: &Plan, table: &mut Table, world: &World, server: &Server) {
    let what = "batch of 50 creates, 8 connections";
    if !plan.wants(what) {
        return;
    }
    let mut out = Vec::new();
    world.batch(BATCH)(&mut out, 12_345_678);
    let (_, body) = once(server.address, &out);
    let answer: serde_json::Value = serde_json::from_slice(&body).unwrap();
    let made = answer["results"].as_array().unwrap().iter().filter(|result| result["status"] == 201).count();
    assert_eq!(made, BATCH, "{answer}");
    let mut bare = Bare::new(&world.database_file(), true);
    let (measured, ceiling) = in_turn(
        plan,
        || drive(server.address, 8, plan.slice, 200, world.batch(BATCH)).per_second * BATCH as f64,
        || bare.run(BATCH, plan.slice).per_second,
    );
    table.push(Row {
        what: what.into(),
        measured,
        unit: "creates/s",
        ceiling: Some(ceiling),
        target: Target::AtLeast(0.4),
        note: "bare SQLite: 50 records + changes a commit, same tables".into(),
    });
}

pub(crate) fn postgres(plan: &Plan, table: &mut Table) {
    let (create, page) = ("postgres: one create, 8 connections", "postgres: page of 50, 8 connections, never asked for before");
    let Some(base) = plan.postgres.as_ref().filter(|_| plan.wants(create) || plan.wants(page)) else { return };
    let name = format!("bench_{}", mno::kernel::random_token(10)).to_lowercase();
    let mut admin = postgres::Client::connect(&format!("{base}/postgres"), postgres::NoTls).unwrap();
    admin.batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
    let url = format!("{base}/{name}");
    {
        let records = plan.records.min(100_000);
        let world = World::make(plan.organizations, records, Some(&url));
        let server = Server::start(&world.data(), Some(&url));
        let doc = serde_json::Value::Object(crate::world::invoice(1)).to_string();
        let mut row = |what: &str, script: &str, ours: &dyn Fn() -> Outcome| {
            if !plan.wants(what) {
                return;
            }
            let mut note = "pgbench doing the same statements".to_owned();
            let mut theirs = Vec::new();
            let mut measured = Vec::new();
            for _ in 0..plan.rounds {
                measured.push(ours().per_second);
                match pgbench::run(&url, script, plan.organizations, plan.slice) {
                    Ok(pace) => theirs.push(pace),
                    Err(error) => note = format!("not compared: {error}"),
                }
            }
            let ceiling = (!theirs.is_empty()).then(|| median(theirs));
            table.push(Row { what: what.into(), measured: median(measured), unit: "/s", ceiling, target: Target::AtLeast(0.5), note });
        };
        row(create, &pgbench::create_script(&doc), &|| drive(server.address, 8, plan.slice, 201, world.create()));
        let explained: serde_json::Value = serde_json::from_slice(&body_of(&server, world.explain(PAGE))).unwrap();
        row(page, &pgbench::page_script(&explained), &|| drive(server.address, 8, plan.slice, 200, world.page(PAGE, true)));
    }
    let _ = admin.batch_execute(&format!("DROP DATABASE {name} WITH (FORCE)"));
}

/// A large data set against a small one, both served at once and measured in turn.
pub(crate) fn flatness(plan: &Plan, table: &mut Table) {
    let (small, large) = (20_000, plan.records_large);
    compare(plan, table, &format!("{small} -> {large} records"), (100, small, 0), (100, large, 0));
    compare(plan, table, "10 -> 1000 organizations", (10, small, 0), (1_000, small, 0));
    compare(plan, table, &format!("{small} -> {} changes", small + large), (100, small, 0), (100, small, large));
}

/// Organizations, records, further changes.
type Size = (usize, usize, usize);

fn compare(plan: &Plan, table: &mut Table, what: &str, small: Size, large: Size) {
    let nouns = ["get", "page", "create", "create at 1 connection", "batch"];
    let name = |noun: &str| format!("flat: {noun}, {what}");
    if !nouns.iter().any(|noun| plan.wants(&name(noun))) {
        return;
    }
    let make = |size: Size| {
        let world = World::make(size.0, size.1, None);
        if size.2 > 0 {
            world.changes_add(size.2);
        }
        let server = Server::start(&world.data(), None);
        world.warm();
        (world, server)
    };
    let ((small, small_server), (large, large_server)) = (make(small), make(large));
    let mut row = |noun: &str, run: &dyn Fn(&World, &Server, Duration) -> f64| {
        if !plan.wants(&name(noun)) {
            return;
        }
        let (measured, ceiling) = in_turn(plan, || run(&large, &large_server, plan.slice), || run(&small, &small_server, plan.slice));
        table.push(Row {
            what: name(noun),
            measured,
            unit: "/s",
            ceiling: Some(ceiling),
            target: Target::AtLeast(1.0 / 1.2),
            note: "the large data set against the small one".into(),
        });
    };
    row("get", &|world, server, slice| drive(server.address, 64, slice, 200, world.get()).per_second);
    row("page", &|world, server, slice| drive(server.address, 16, slice, 200, world.page(PAGE, true)).per_second);
    row("create", &|world, server, slice| drive(server.address, 64, slice, 201, world.create()).per_second);
    row("create at 1 connection", &|world, server, slice| drive(server.address, 1, slice, 201, world.create()).per_second);
    row("batch", &|world, server, slice| drive(server.address, 8, slice, 200, world.batch(BATCH)).per_second);
}
