//! `scripts/bench hub`: how fast the Hub decides, measured against ceilings of the same run.
//!
//! The questions go to the real binary over HTTP and to the use case in this process; the database holds as many people,
//! organizations, memberships and grants of teams as the targets say. Beside an answer over HTTP stand an axum endpoint that serves
//! the same bytes and, when its program is there (`MNO_BENCH_CERBOS`), the Cerbos server on the same question.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used, missing_docs, reason = "a program for people at a terminal")]
#![allow(dead_code, reason = "what is shared with the other benches is not all used here")]

mod cerbos;
#[path = "../connec/echo.rs"]
mod echo;
#[path = "../connec/load.rs"]
mod load;
mod process;
mod rows;
#[path = "../connec/server.rs"]
mod server;
#[path = "../connec/table.rs"]
mod table;
mod world;

use std::time::Duration;

use table::Table;

/// What to measure, and on how much.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) users: usize,
    pub(crate) organizations: usize,
    /// The many users of the row that must stay flat.
    pub(crate) users_large: usize,
    pub(crate) slice: Duration,
    pub(crate) rounds: usize,
    pub(crate) only: Option<String>,
    json: Option<String>,
}

impl Plan {
    fn from_args() -> Self {
        let (slice, rounds) = (Duration::from_secs(2), 3);
        let mut plan = Self { users: 10_000, organizations: 1_000, users_large: 1_000_000, slice, rounds, only: None, json: None };
        let mut args = std::env::args().skip(1);
        while let Some(arg) = args.next() {
            let mut value = || args.next().unwrap_or_else(|| panic!("{arg} needs a value"));
            match arg.as_str() {
                // What `cargo bench` adds.
                "--bench" => {}
                "--full" => (plan.slice, plan.rounds) = (Duration::from_secs(4), 5),
                "--users-large" => plan.users_large = value().parse().unwrap(),
                "--seconds" => plan.slice = Duration::from_secs_f64(value().parse().unwrap()),
                "--rounds" => plan.rounds = value().parse().unwrap(),
                "--only" => plan.only = Some(value()),
                "--json" => plan.json = Some(value()),
                other => panic!("`{other}` is not known; see scripts/bench"),
            }
        }
        plan
    }

    pub(crate) fn wants(&self, row: &str) -> bool {
        self.only.as_ref().is_none_or(|only| row.contains(only.as_str()))
    }
}

fn main() {
    if std::env::var_os(echo::ROLE).is_some() {
        return echo::serve();
    }
    let plan = Plan::from_args();
    let mut table = Table::default();
    eprintln!("{} users, {} organizations, {} rounds of {:?} each", plan.users, plan.organizations, plan.rounds, plan.slice);
    rows::all(&plan, &mut table);
    println!("{table}");
    if let Some(file) = &plan.json {
        std::fs::write(file, table.to_json()).unwrap();
    }
}
