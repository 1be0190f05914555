//! `mno connec change compact` and `retention`

use std::process::ExitCode;

use super::super::context::Context;
use super::ScopeArgs;
use crate::api::{CompactionRequest, Retention};
use crate::kernel::Result;

/// For how long the log is kept in full
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Show it
    Show {
        #[command(flatten)]
        of: OfArgs,
    },
    /// Set it; what is older is compacted from then on
    Set {
        /// `forever`, a number of days such as `90d`, or `default` for what the installation says
        keep: String,
        #[command(flatten)]
        of: OfArgs,
    },
}

/// Of which log.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
struct OfArgs {
    /// An organization (org-…) or an app instance (cld-…)
    #[arg(long)]
    scope: Option<String>,
    /// The installation: for all organizations that have none of their own
    #[arg(long)]
    installation: bool,
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Show { of: OfArgs { scope: Some(scope), .. } } => print(context, &client.retention_show(&scope).await?),
        Verb::Show { .. } => {
            let default = client.retention_default_show().await?;
            context.printer.one(&default, &[("keep", default.keep.clone())])
        }
        Verb::Set { keep, of } => {
            if keep != "forever" && keep != "default" {
                context.confirm("dropping old changes cannot be undone: setting a retention").await?;
            }
            match of.scope {
                Some(scope) => print(context, &client.retention_set(&scope, (keep != "default").then_some(keep)).await?),
                None => {
                    let default = client.retention_default_set(if keep == "default" { "forever".to_owned() } else { keep }).await?;
                    context.printer.one(&default, &[("keep", default.keep.clone())])
                }
            }
        }
    }
}

fn print(context: &Context, retention: &Retention) -> Result<ExitCode> {
    let own = retention.organization.clone().unwrap_or_else(|| "-".to_owned());
    context.printer.one(
        retention,
        &[
            ("keep", retention.keep.clone()),
            ("of the organization", own),
            ("of the installation", retention.installation.clone()),
            ("compacted up to change", retention.compacted_to.to_string()),
            ("newest change", retention.head.to_string()),
        ],
    )
}

/// Compacts, or says what that would drop.
pub(super) async fn compact(context: &Context, scope: &ScopeArgs, before: String, dry_run: bool) -> Result<ExitCode> {
    let client = context.client()?;
    if !dry_run {
        let question = format!("dropping what was changed before {before} in the log of {} cannot be undone: compacting it", scope.scope);
        context.confirm(&question).await?;
    }
    let report = client.log_compact(&scope.scope, &CompactionRequest { before, dry_run }).await?;
    let held = report.held_by.as_ref().map(|reader| format!("{} at change {}", reader.name, reader.seq));
    context.printer.one(
        &report,
        &[
            (if dry_run { "changes that would go" } else { "changes dropped" }, report.changes_dropped.to_string()),
            ("kept as newest states", report.changes_kept.to_string()),
            ("bytes of states", report.bytes_dropped.to_string()),
            ("compacted up to change", report.compacted_to.to_string()),
            ("held up by", held.unwrap_or_default()),
        ],
    )
}
