//! `mno hub org`

use std::process::ExitCode;

use super::super::context::Context;
use super::PageArgs;
use crate::api::{Organization, OrganizationCreate, UserListQuery};
use crate::kernel::Result;

/// Organizations: customer companies
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Create an organization
    Create {
        /// Its name
        name: String,
        /// The tenant: uid or slug
        #[arg(long)]
        tenant: String,
        /// ISO 4217 code of its books
        #[arg(long, default_value = "USD")]
        currency: String,
        /// Last month of its financial year, 1 to 12
        #[arg(long, default_value_t = 12, value_name = "MONTH")]
        financial_year_end_month: u8,
        /// Its first Super Admin: uid or e-mail
        #[arg(long, value_name = "USER")]
        owner: Option<String>,
    },
    /// List organizations
    #[command(visible_alias = "ls")]
    List {
        /// Only of this tenant: uid or slug
        #[arg(long)]
        tenant: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show an organization
    Show {
        /// Uid
        org: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client().await?;
    match args.verb {
        Verb::Create { name, tenant, currency, financial_year_end_month, owner } => {
            let new = OrganizationCreate {
                tenant,
                name,
                currency: Some(currency),
                financial_year_end_month: Some(financial_year_end_month),
                owner,
            };
            let organization = client.organization_create(&new).await?;
            context.printer.note(&format!("created organization `{}`", organization.name));
            print(context, &organization)
        }
        Verb::List { tenant, page } => {
            let page = page.query();
            let page = client.organization_list(&UserListQuery { tenant, page: page.page, limit: page.limit }).await?;
            context.printer.page(&page, &["uid", "name", "currency", "created"], |organization| {
                vec![organization.uid.clone(), organization.name.clone(), organization.currency.clone(), organization.created_at.clone()]
            })
        }
        Verb::Show { org } => print(context, &client.organization_show(&org).await?),
    }
}

fn print(context: &Context, organization: &Organization) -> Result<ExitCode> {
    context.printer.one(
        organization,
        &[
            ("uid", organization.uid.clone()),
            ("name", organization.name.clone()),
            ("currency", organization.currency.clone()),
            ("financial year ends in month", organization.financial_year_end_month.to_string()),
            ("created", organization.created_at.clone()),
        ],
    )
}
