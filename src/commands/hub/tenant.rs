//! `mno hub tenant`

use std::process::ExitCode;

use super::super::context::Context;
use super::PageArgs;
use crate::api::{Tenant, TenantCreate};
use crate::kernel::Result;

/// Platform owners with their own customers
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Create a tenant with its first API key
    Create {
        /// Unique short name: lower-case letters, digits and dashes
        slug: String,
        /// For people
        #[arg(long)]
        name: Option<String>,
    },
    /// List tenants
    #[command(visible_alias = "ls")]
    List(PageArgs),
    /// Show a tenant
    Show {
        /// Uid or slug
        tenant: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client().await?;
    match args.verb {
        Verb::Create { slug, name } => {
            let made = client.tenant_create(&TenantCreate { slug, name }).await?;
            context.printer.note("keep the secret: it is shown only now");
            context.printer.one(
                &made,
                &[
                    ("uid", made.uid.clone()),
                    ("slug", made.slug.clone()),
                    ("api key", made.api_key.clone()),
                    ("api secret", made.api_secret.clone()),
                ],
            )
        }
        Verb::List(page) => {
            let page = client.tenant_list(&page.query()).await?;
            context.printer.page(&page, &["uid", "slug", "name", "created"], row)
        }
        Verb::Show { tenant } => {
            let tenant = client.tenant_show(&tenant).await?;
            context.printer.one(
                &tenant,
                &[
                    ("uid", tenant.uid.clone()),
                    ("slug", tenant.slug.clone()),
                    ("name", tenant.name.clone()),
                    ("created", tenant.created_at.clone()),
                ],
            )
        }
    }
}

fn row(tenant: &Tenant) -> Vec<String> {
    vec![tenant.uid.clone(), tenant.slug.clone(), tenant.name.clone(), tenant.created_at.clone()]
}
