//! `mno impac`: one file per noun.

mod report;
mod widget;

use std::process::ExitCode;

use super::context::Context;
use crate::kernel::Result;

/// Reports and widgets
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    noun: Noun,
}

#[derive(Debug, clap::Subcommand)]
#[command(defer = true)]
enum Noun {
    /// Reports over an organization's books
    Report(report::Args),
    /// What dashboards show
    Widget(widget::Args),
}

/// Which days, in which steps.
#[derive(Debug, clap::Args)]
struct RangeArgs {
    /// First day, such as 2026-01-31; by default the last twelve months
    #[arg(long, value_name = "DAY")]
    from: Option<String>,
    /// Last day; today when left out
    #[arg(long, value_name = "DAY")]
    to: Option<String>,
    /// Length of a step
    #[arg(long, value_parser = ["daily", "weekly", "monthly", "quarterly", "yearly", "range"], ignore_case = true)]
    period: Option<String>,
}

impl RangeArgs {
    fn period(&self) -> Option<String> {
        self.period.as_ref().map(|period| period.to_ascii_uppercase())
    }
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    match args.noun {
        Noun::Report(args) => report::run(args, context).await,
        Noun::Widget(args) => widget::run(args, context).await,
    }
}
