//! `mno connec report`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::{exit, report_table};
use super::ScopeArgs;
use crate::client::LedgerQuery;
use crate::kernel::Result;

/// Reports, and the ledger facts behind them
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the reports there are
    #[command(visible_alias = "ls")]
    List {
        #[command(flatten)]
        scope: ScopeArgs,
    },
    /// Run a report
    Run {
        /// Its name, such as `profit_and_loss`
        name: String,
        #[command(flatten)]
        scope: ScopeArgs,
        /// First day, such as 2026-01-31; the start of the financial year when left out
        #[arg(long, value_name = "DAY")]
        from: Option<String>,
        /// Last day; today when left out
        #[arg(long, value_name = "DAY")]
        to: Option<String>,
        /// Length of a step; monthly when left out
        #[arg(long, value_parser = ["daily", "weekly", "monthly", "quarterly", "yearly", "range"], ignore_case = true)]
        period: Option<String>,
        /// For `invoices_summary`: invoices to customers, or bills of suppliers
        #[arg(long = "type", value_parser = ["customer", "supplier"], ignore_case = true)]
        kind: Option<String>,
    },
    /// Compare the facts behind reports with the records
    Check {
        #[command(flatten)]
        scope: ScopeArgs,
    },
    /// Make the facts behind reports anew from the log; reports go on meanwhile
    Rebuild {
        #[command(flatten)]
        scope: ScopeArgs,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    let printer = &context.printer;
    match args.verb {
        Verb::List { scope } => {
            let reports = client.ledger_report_list(&scope.scope).await?;
            printer.page(&reports, &["name", "tells"], |report| vec![report.name.clone(), report.desc.clone()])
        }
        Verb::Run { name, scope, from, to, period, kind } => {
            let upper = |word: Option<String>| word.map(|word| word.to_ascii_uppercase());
            let query = LedgerQuery { from, to, period: upper(period), kind: upper(kind) };
            let report = client.ledger_report_run(&scope.scope, &name, &query).await?;
            if !printer.is_table() {
                printer.line(&report.to_string())?;
                return Ok(exit::OK);
            }
            let body = &report[&name];
            let currency = body["currency"].as_str().map_or_else(String::new, |currency| format!(" in {currency}"));
            printer.note(&format!("{}{currency}", name.replace('_', " ")));
            let (header, rows) = report_table::of(body);
            let header: Vec<&str> = header.iter().map(String::as_str).collect();
            printer.table(&header, rows.into_iter())?;
            Ok(exit::OK)
        }
        Verb::Check { scope } => {
            let check = client.ledger_check(&scope.scope).await?;
            if printer.is_table() {
                check.wrong.iter().try_for_each(|wrong| printer.line(wrong))?;
                let hint = format!("{} differences: run `mno connec report rebuild --scope {}`", check.wrong.len(), scope.scope);
                printer.note(if check.is_right { "the facts are what the records say" } else { &hint });
            } else {
                printer.one(&check, &[])?;
            }
            Ok(if check.is_right { exit::OK } else { ExitCode::FAILURE })
        }
        Verb::Rebuild { scope } => {
            let rebuilt = client.ledger_rebuild(&scope.scope).await?;
            printer.one(&rebuilt, &[("records", rebuilt.records.to_string())])
        }
    }
}
