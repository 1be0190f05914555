//! `mno hub audit`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::PageArgs;
use crate::kernel::Result;

/// Who did what
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List administrative acts, the newest first
    #[command(visible_alias = "ls")]
    List {
        /// Only in this organization: uid
        #[arg(long)]
        org: Option<String>,
        /// Only this act, such as `member.add`
        #[arg(long)]
        action: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let Verb::List { org, action, page } = args.verb;
    let page = context.client().await?.audit_list(org, action, &page.query()).await?;
    context.printer.page(&page, &["at", "who", "act", "subject", "organization", "detail"], |entry| {
        let who = format!("{} ({})", entry.actor_name, entry.actor_kind);
        vec![
            entry.at.clone(),
            who,
            entry.action.clone(),
            entry.subject.clone(),
            or_dash(entry.organization.as_ref()),
            entry.detail.to_string(),
        ]
    })
}
