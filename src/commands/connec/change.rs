//! `mno connec change`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::hub::PageArgs;
use super::ScopeArgs;
use crate::api::{Change, ChangeListQuery};
use crate::kernel::Result;

/// How many differing fields a table names.
const FIELDS_SHOWN: usize = 4;

/// The log: who changed what, when
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List changes, oldest first
    #[command(visible_alias = "ls")]
    List {
        /// Only of this collection, such as `invoices`
        entity: Option<String>,
        /// Only of this record
        id: Option<String>,
        #[command(flatten)]
        scope: ScopeArgs,
        #[command(flatten)]
        page: PageArgs,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let Verb::List { entity, id, scope, page } = args.verb;
    let page = page.query();
    let query = ChangeListQuery { entity, id, page: page.page, limit: page.limit };
    let changes = context.client().await?.change_list(&scope.scope, &query).await?;
    context.printer.page(&changes, &["seq", "at", "who", "operation", "record", "fields"], |change| {
        vec![
            change.seq.to_string(),
            change.at.clone(),
            format!("{} ({})", change.actor.name, change.actor.kind),
            change.operation.clone(),
            format!("{} {}", change.entity, change.record_id),
            fields(change),
        ]
    })
}

fn fields(change: &Change) -> String {
    let mut shown: Vec<&str> = change.differences.iter().take(FIELDS_SHOWN).map(|difference| difference.path.as_str()).collect();
    if change.differences.len() > FIELDS_SHOWN {
        shown.push("…");
    }
    shown.join(", ")
}
