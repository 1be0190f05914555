//! `mno hub impersonation`

use std::process::ExitCode;

use super::super::context::Context;
use super::PageArgs;
use crate::api::{Impersonation, ImpersonationStart};
use crate::kernel::Result;

/// Staff acting as customers
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Act as a customer for an hour at most: prints a token that says who really acts
    Start {
        /// The customer: uid or e-mail
        user: String,
        /// One line that says why; the audit keeps it
        #[arg(long)]
        reason: String,
    },
    /// List who acts as whom now
    #[command(visible_alias = "ls")]
    List {
        /// The tenant of the staff: uid or slug
        #[arg(long)]
        tenant: String,
        #[command(flatten)]
        page: PageArgs,
    },
    /// End an impersonation: its session and its token
    End {
        /// The session's uid, as `list` shows it
        impersonation: String,
        /// The tenant of the staff: uid or slug
        #[arg(long)]
        tenant: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Start { user, reason } => {
            let begun = client.impersonation_start(&user, &ImpersonationStart { reason }).await?;
            let (who, until) = (&begun.impersonation.user_email, &begun.impersonation.expires_at);
            context.printer.note(&format!("you act as `{who}` with this token, until {until} (`{}`)", begun.impersonation.uid));
            if context.printer.is_table() {
                context.printer.line(&begun.sso_session)?;
                return Ok(ExitCode::SUCCESS);
            }
            context.printer.one(&begun, &[])
        }
        Verb::List { tenant, page } => {
            let page = client.impersonation_list(&tenant, &page.query()).await?;
            context.printer.page(&page, &["uid", "staff", "acts as", "reason", "address", "since", "until"], |found| {
                vec![
                    found.uid.clone(),
                    found.staff_email.clone(),
                    found.user_email.clone(),
                    found.reason.clone(),
                    found.address.clone(),
                    found.created_at.clone(),
                    found.expires_at.clone(),
                ]
            })
        }
        Verb::End { impersonation, tenant } => {
            let gone = client.impersonation_end(&tenant, &impersonation).await?;
            context.printer.note(&format!("`{}` no longer acts as `{}`", gone.staff_email, gone.user_email));
            one(context, &gone)
        }
    }
}

fn one(context: &Context, found: &Impersonation) -> Result<ExitCode> {
    let fields = [
        ("uid", found.uid.clone()),
        ("staff", found.staff_email.clone()),
        ("acted as", found.user_email.clone()),
        ("reason", found.reason.clone()),
        ("since", found.created_at.clone()),
    ];
    context.printer.one(found, &fields)
}
