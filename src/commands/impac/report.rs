//! `mno impac report`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::{exit, report_table};
use super::RangeArgs;
use crate::api::ReportQuery;
use crate::kernel::Result;

/// Reports over an organization's books
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the reports there are
    #[command(visible_alias = "ls")]
    List,
    /// Run a report
    Run {
        /// Its name, such as `profit_and_loss`
        name: String,
        /// The organization: uid
        #[arg(long)]
        org: String,
        #[command(flatten)]
        range: RangeArgs,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::List => {
            let kinds = client.report_list().await?;
            if !context.printer.is_table() {
                return context.printer.one(&kinds, &[]);
            }
            context.printer.table(&["name", "tells"], kinds.reports.iter().map(|kind| vec![kind.name.clone(), kind.desc.clone()]))?;
            Ok(exit::OK)
        }
        Verb::Run { name, org, range } => {
            let period = range.period();
            let query = ReportQuery { organization: Some(org), from: range.from, to: range.to, period };
            let report = client.report_run(&name, &query).await?;
            if !context.printer.is_table() {
                return context.printer.one(&report, &[]);
            }
            context.printer.note(&format!("{} of {} in {}", report.name.replace('_', " "), report.organization.name, report.currency));
            let (header, rows) = report_table::of(&report.body.into());
            let header: Vec<&str> = header.iter().map(String::as_str).collect();
            context.printer.table(&header, rows.into_iter())?;
            Ok(exit::OK)
        }
    }
}
