//! `mno hub session`

use std::process::ExitCode;

use super::super::context::Context;
use crate::api::SessionCreate;
use crate::kernel::Result;

/// Tokens of users
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Print a user's API token (`sso_session`); it leaves a line in the audit
    Create {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let Verb::Create { user } = args.verb;
    let made = context.client().await?.session_create(&SessionCreate { user }).await?;
    if context.printer.is_table() {
        context.printer.line(&made.sso_session)?;
        return Ok(ExitCode::SUCCESS);
    }
    context.printer.one(&made, &[])
}
