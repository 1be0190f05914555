//! `mno connec`: one file per noun.

mod archive;
mod batch;
mod change;
mod entity;
mod query;
mod record;
mod report;
mod retention;
mod rollback;
mod share;
mod webhook;

use std::process::ExitCode;

use super::context::Context;
use crate::kernel::Result;

/// Shared business data: records, their history, webhooks
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    noun: Noun,
}

#[derive(Debug, clap::Subcommand)]
#[command(defer = true)]
enum Noun {
    /// Records: invoices, people, accounts and what else apps share
    Record(record::Args),
    /// Queries: how lists are answered
    Query(query::Args),
    /// The log: who changed what, when
    Change(change::Args),
    /// Undo what was done to a field, to a record, in a transaction, or by an app
    Rollback(rollback::Args),
    /// Reports, and the ledger facts behind them
    Report(report::Args),
    /// Sharing rules: what each app may read and write, and who wins
    Share(share::Args),
    /// Who is told about changes, and how that goes
    Webhook(webhook::Args),
    /// Several operations in one request
    Batch(batch::Args),
    /// Definitions: what entities and fields there are, and adding more
    Entity(entity::Args),
}

/// Whose data.
#[derive(Debug, clap::Args)]
pub(super) struct ScopeArgs {
    /// An organization (org-…) or an app instance (cld-…)
    #[arg(long)]
    scope: String,
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    match args.noun {
        Noun::Record(args) => record::run(args, context).await,
        Noun::Query(args) => query::run(args, context).await,
        Noun::Change(args) => change::run(args, context).await,
        Noun::Rollback(args) => rollback::run(args, context).await,
        Noun::Report(args) => report::run(args, context).await,
        Noun::Share(args) => share::run(args, context).await,
        Noun::Webhook(args) => webhook::run(args, context).await,
        Noun::Batch(args) => batch::run(args, context).await,
        Noun::Entity(args) => entity::run(args, context).await,
    }
}
