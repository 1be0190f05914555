//! `mno hub tenant`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::PageArgs;
use super::setting::{Setting, changes, lines};
use crate::api::{Tenant, TenantCreate, TenantDetail, TenantUpdate};
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
    /// Show a tenant with its settings
    Show {
        /// Uid or slug
        tenant: String,
    },
    /// Change a tenant: its name, its settings, whose customers it shares
    Update {
        /// Uid or slug
        tenant: String,
        /// A new name
        #[arg(long)]
        name: Option<String>,
        /// A setting, such as `locale=en-AU` or `branding.color=#1a2b3c`; an empty value resets it
        #[arg(long = "set", value_name = "NAME=VALUE", value_parser = Setting::parse)]
        settings: Vec<Setting>,
        /// Share the customers of this tenant: uid or slug
        #[arg(long, value_name = "TENANT", conflicts_with = "own_customers")]
        customers_of: Option<String>,
        /// Have customers of its own again
        #[arg(long)]
        own_customers: bool,
    },
    /// Delete an empty tenant
    #[command(visible_alias = "rm")]
    Delete {
        /// Uid or slug
        tenant: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
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
        Verb::Show { tenant } => print(context, &client.tenant_show(&tenant).await?),
        Verb::Update { tenant, name, settings, customers_of, own_customers } => {
            let customers_of = (own_customers || customers_of.is_some()).then_some(customers_of);
            let settings = (!settings.is_empty()).then(|| changes(settings)).transpose()?;
            print(context, &client.tenant_update(&tenant, &TenantUpdate { name, settings, customers_of }).await?)
        }
        Verb::Delete { tenant } => {
            context.confirm(&format!("deleting the tenant `{tenant}`")).await?;
            let gone = client.tenant_delete(&tenant).await?;
            context.printer.note(&format!("tenant `{}` is gone", gone.slug));
            context.printer.one(&gone, &[("uid", gone.uid.clone()), ("slug", gone.slug.clone())])
        }
    }
}

fn row(tenant: &Tenant) -> Vec<String> {
    vec![tenant.uid.clone(), tenant.slug.clone(), tenant.name.clone(), tenant.created_at.clone()]
}

fn print(context: &Context, tenant: &TenantDetail) -> Result<ExitCode> {
    let settings = lines("", &tenant.settings);
    let mut fields = vec![
        ("uid", tenant.uid.clone()),
        ("slug", tenant.slug.clone()),
        ("name", tenant.name.clone()),
        ("shares the customers of", or_dash(tenant.customers_of.as_ref())),
        ("users", tenant.users.to_string()),
        ("organizations", tenant.organizations.to_string()),
        ("created", tenant.created_at.clone()),
    ];
    fields.extend(settings.iter().map(|(name, value)| (name.as_str(), value.clone())));
    context.printer.one(tenant, &fields)
}
