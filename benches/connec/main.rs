//! `scripts/bench connec`: how fast Connec! is, measured against ceilings of the same run.
//!
//! A data set is made by the real write path, the real binary serves it, a load generator of a few lines drives it from the same
//! machine. Beside each figure stands its ceiling: bare SQLite with the same rows, axum with the same bytes, `pgbench` with
//! the same statements. Both are measured in turn, several times; the medians are compared, because ratios travel
//! between machines and figures do not.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used, missing_docs, reason = "a program for people at a terminal")]

mod bare;
mod echo;
mod load;
mod pgbench;
mod rows;
mod server;
mod table;
mod world;

use std::time::Duration;

use table::Table;

/// What to measure, and on how much.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) organizations: usize,
    pub(crate) records: usize,
    /// How long one figure is measured, each round.
    pub(crate) slice: Duration,
    pub(crate) rounds: usize,
    /// `postgres://…` of a server where databases may be made.
    pub(crate) postgres: Option<String>,
    /// Only rows whose name holds this.
    pub(crate) only: Option<String>,
    /// Also on other sizes of data.
    pub(crate) flatness: bool,
    /// The large data set of the flatness rows.
    pub(crate) records_large: usize,
    pub(crate) json: Option<String>,
}

impl Plan {
    fn from_args() -> Self {
        let mut plan = Self {
            organizations: 100,
            records: 100_000,
            slice: Duration::from_secs(2),
            rounds: 3,
            postgres: std::env::var("MNO_BENCH_POSTGRES").ok(),
            only: None,
            flatness: false,
            records_large: 200_000,
            json: None,
        };
        let mut args = std::env::args().skip(1);
        while let Some(arg) = args.next() {
            let mut value = || args.next().unwrap_or_else(|| panic!("{arg} needs a value"));
            match arg.as_str() {
                // What `cargo bench` adds.
                "--bench" => {}
                "--full" => {
                    (plan.organizations, plan.records, plan.records_large) = (1_000, 1_000_000, 5_000_000);
                    (plan.slice, plan.rounds, plan.flatness) = (Duration::from_secs(4), 5, true);
                }
                "--flatness" => plan.flatness = true,
                "--organizations" => plan.organizations = value().parse().unwrap(),
                "--records" => plan.records = value().parse().unwrap(),
                "--records-large" => plan.records_large = value().parse().unwrap(),
                "--seconds" => plan.slice = Duration::from_secs_f64(value().parse().unwrap()),
                "--rounds" => plan.rounds = value().parse().unwrap(),
                "--only" => plan.only = Some(value()),
                "--json" => plan.json = Some(value()),
                other => panic!("`{other}` is not known; see scripts/bench --help"),
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
    eprintln!("{} organizations, {} records, {} rounds of {:?} each", plan.organizations, plan.records, plan.rounds, plan.slice);
    rows::sqlite(&plan, &mut table);
    rows::postgres(&plan, &mut table);
    if plan.flatness {
        rows::flatness(&plan, &mut table);
    }
    println!("{table}");
    if let Some(file) = &plan.json {
        std::fs::write(file, table.to_json()).unwrap();
    }
}
