//! `mno hub deletion-request`

use std::process::ExitCode;

use super::super::context::Context;
use super::PageArgs;
use crate::api::{DeletionRequest, DeletionRequestUpdate};
use crate::kernel::Result;

/// Requests of people to close their accounts
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the requests of a tenant's people, the newest first
    #[command(visible_alias = "ls")]
    List {
        /// The tenant: uid or slug
        #[arg(long)]
        tenant: String,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show a user's latest request
    Show {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
    },
    /// Ask for a user: the mail with the link goes to her
    Create {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
    },
    /// Send the mail of a user's request again
    Resend {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
    },
    /// Freeze the account: the first step
    Freeze {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
    },
    /// Nothing is owed any more: the second step
    Checkout {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
    },
    /// Delete the account: the last step
    Terminate {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
    },
    /// Withdraw the request; the account is unfrozen
    Cancel {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::List { tenant, page } => {
            let page = client.deletion_request_list(&tenant, &page.query()).await?;
            context.printer.page(&page, &["uid", "user", "status", "created", "expires"], |request| {
                vec![
                    request.uid.clone(),
                    request.user_id.to_string(),
                    request.status.clone(),
                    request.created_at.clone(),
                    request.expires_at.clone(),
                ]
            })
        }
        Verb::Show { user } => one(context, &client.deletion_request_show(&user).await?),
        Verb::Create { user } | Verb::Resend { user } => {
            let made = client.deletion_request_create(&user).await?;
            context.drain().await?;
            context.printer.note(&format!("a mail with a link is on its way to `{user}`"));
            one(context, &made)
        }
        Verb::Freeze { user } => step(context, &user, "account_frozen", "freeze the account of").await,
        Verb::Checkout { user } => step(context, &user, "account_checked_out", "check out the account of").await,
        Verb::Terminate { user } => step(context, &user, "account_terminated", "delete the account of").await,
        Verb::Cancel { user } => step(context, &user, "cancelled", "withdraw the request of").await,
    }
}

async fn step(context: &Context, user: &str, status: &str, words: &str) -> Result<ExitCode> {
    context.confirm(&format!("{words} `{user}`?")).await?;
    let client = context.client()?;
    let request = client.deletion_request_update(user, &DeletionRequestUpdate { status: status.to_owned() }).await?;
    one(context, &request)
}

fn one(context: &Context, request: &DeletionRequest) -> Result<ExitCode> {
    let fields = [
        ("uid", request.uid.clone()),
        ("user", request.user_id.to_string()),
        ("status", request.status.clone()),
        ("expires", request.expires_at.clone()),
    ];
    context.printer.one(request, &fields)
}
