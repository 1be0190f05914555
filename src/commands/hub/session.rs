//! `mno hub session`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::PageArgs;
use crate::api::SessionCreate;
use crate::kernel::Result;

/// Sign-ins and tokens of users
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
    /// List a user's open sessions
    #[command(visible_alias = "ls")]
    List {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
        #[command(flatten)]
        page: PageArgs,
    },
    /// End one of a user's sessions, or all of them
    Revoke {
        /// The session's uid; all of them when left out
        session: Option<String>,
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Create { user } => {
            let made = client.session_create(&SessionCreate { user }).await?;
            if context.printer.is_table() {
                context.printer.line(&made.sso_session)?;
                return Ok(ExitCode::SUCCESS);
            }
            context.printer.one(&made, &[])
        }
        Verb::List { user, page } => {
            let page = client.session_list(&user, &page.query()).await?;
            context.printer.page(&page, &["uid", "kind", "address", "agent", "acted by", "created", "last seen"], |session| {
                vec![
                    session.uid.clone(),
                    session.kind.clone(),
                    session.address.clone(),
                    session.user_agent.chars().take(40).collect(),
                    or_dash(session.impersonator.as_ref()),
                    session.created_at.clone(),
                    or_dash(session.last_seen_at.as_ref()),
                ]
            })
        }
        Verb::Revoke { session, user } => {
            let question = match &session {
                Some(session) => format!("end session `{session}` of `{user}`?"),
                None => format!("end all sessions of `{user}`?"),
            };
            context.confirm(&question).await?;
            let ended = match &session {
                Some(session) => client.session_revoke(&user, session).await?,
                None => client.session_revoke_all(&user).await?,
            };
            context.printer.note(&format!("ended {} sessions of `{user}`", ended.ended));
            context.printer.one(&ended, &[("ended", ended.ended.to_string())])
        }
    }
}
