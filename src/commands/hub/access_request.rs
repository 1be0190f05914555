//! `mno hub access-request`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::PageArgs;
use crate::api::{AccessRequest, AccessRequestAnswer, AccessRequestCreate};
use crate::kernel::Result;

/// Requests of support staff to look into an organization
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

/// Which request, where.
#[derive(Debug, clap::Args)]
struct Which {
    /// The request: uid
    request: String,
    /// The organization: uid
    #[arg(long)]
    org: String,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Ask an organization to be let in, as support staff
    Create {
        /// The organization: uid
        #[arg(long)]
        org: String,
        /// The tenant: uid or slug
        #[arg(long)]
        tenant: String,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// List requests: at an organization, or of a tenant's support staff
    #[command(visible_alias = "ls")]
    List {
        /// The organization: uid
        #[arg(long, required_unless_present = "tenant", conflicts_with = "tenant")]
        org: Option<String>,
        /// The tenant: uid or slug
        #[arg(long)]
        tenant: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Let support in for a day
    Approve(Which),
    /// Refuse a request
    Deny(Which),
    /// Take an approval back
    Revoke(Which),
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    let (which, status) = match args.verb {
        Verb::Create { org, tenant, reason } => {
            let new = AccessRequestCreate { organization: org, reason };
            return print(context, &client.access_request_create(&tenant, &new).await?);
        }
        Verb::List { org, tenant, page } => {
            let page = match org {
                Some(org) => client.organization_access_request_list(&org, &page.query()).await?,
                None => client.access_request_list(&tenant.unwrap_or_default(), &page.query()).await?,
            };
            return context.printer.page(&page, &["uid", "staff", "organization", "status", "until", "reason"], |request| {
                vec![
                    request.uid.clone(),
                    request.staff_email.clone(),
                    request.organization_name.clone(),
                    request.status.clone(),
                    or_dash(request.expires_at.as_ref()),
                    request.reason.clone(),
                ]
            });
        }
        Verb::Approve(which) => (which, "approved"),
        Verb::Deny(which) => (which, "denied"),
        Verb::Revoke(which) => (which, "revoked"),
    };
    let answer = AccessRequestAnswer { status: status.to_owned() };
    print(context, &client.access_request_answer(&which.org, &which.request, &answer).await?)
}

fn print(context: &Context, request: &AccessRequest) -> Result<ExitCode> {
    context.printer.one(
        request,
        &[
            ("uid", request.uid.clone()),
            ("staff", request.staff_email.clone()),
            ("organization", request.organization_name.clone()),
            ("status", request.status.clone()),
            ("until", or_dash(request.expires_at.as_ref())),
            ("reason", request.reason.clone()),
        ],
    )
}
