//! `mno hub org`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::PageArgs;
use super::setting::{Setting, changes, lines};
use crate::api::{OrganizationCreate, OrganizationDetail, OrganizationListQuery, OrganizationUpdate};
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
        /// ISO 4217 code of its books; that of the tenant's settings, or USD, when absent
        #[arg(long)]
        currency: Option<String>,
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
        /// Only with this text in the name
        #[arg(long)]
        name: Option<String>,
        /// Only of this division: uid or name
        #[arg(long, requires = "tenant")]
        division: Option<String>,
        /// Only frozen ones
        #[arg(long)]
        frozen: bool,
        /// Closed ones in place of those that are not
        #[arg(long)]
        closed: bool,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show an organization with its profile
    Show {
        /// Uid
        org: String,
    },
    /// Change an organization: its name, its books, its profile
    Update {
        /// Uid
        org: String,
        /// A new name
        #[arg(long)]
        name: Option<String>,
        /// ISO 4217 code of its books from now on
        #[arg(long)]
        currency: Option<String>,
        /// Last month of its financial year, 1 to 12
        #[arg(long, value_name = "MONTH")]
        financial_year_end_month: Option<u8>,
        /// A field of the profile, such as `geo_city=Sydney`; an empty value resets it
        #[arg(long = "set", value_name = "NAME=VALUE", value_parser = Setting::parse)]
        profile: Vec<Setting>,
    },
    /// Freeze an organization: its members and apps may do nothing but look
    Freeze {
        /// Uid
        org: String,
    },
    /// Unfreeze an organization
    Unfreeze {
        /// Uid
        org: String,
    },
    /// Close an organization: its subscriptions end, its members lose it, its records stay
    #[command(visible_alias = "close")]
    Delete {
        /// Uid
        org: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Create { name, tenant, currency, financial_year_end_month, owner } => {
            let new = OrganizationCreate { tenant, name, currency, financial_year_end_month: Some(financial_year_end_month), owner };
            let organization = client.organization_create(&new).await?;
            context.printer.note(&format!("created organization `{}`", organization.name));
            context.printer.one(
                &organization,
                &[
                    ("uid", organization.uid.clone()),
                    ("name", organization.name.clone()),
                    ("currency", organization.currency.clone()),
                    ("financial year ends in month", organization.financial_year_end_month.to_string()),
                    ("created", organization.created_at.clone()),
                ],
            )
        }
        Verb::List { tenant, name, division, frozen, closed, page } => {
            let page = page.query();
            let query = OrganizationListQuery {
                tenant,
                name,
                division,
                frozen: frozen.then_some(true),
                closed,
                page: page.page,
                limit: page.limit,
            };
            let page = client.organization_list(&query).await?;
            context.printer.page(&page, &["uid", "name", "currency", "frozen", "created"], |organization| {
                vec![
                    organization.uid.clone(),
                    organization.name.clone(),
                    organization.currency.clone(),
                    if organization.frozen { "yes" } else { "-" }.to_owned(),
                    organization.created_at.clone(),
                ]
            })
        }
        Verb::Show { org } => print(context, &client.organization_show(&org).await?),
        Verb::Update { org, name, currency, financial_year_end_month, profile } => {
            let profile = (!profile.is_empty()).then(|| changes(profile)).transpose()?;
            let change = OrganizationUpdate { name, currency, financial_year_end_month, profile };
            print(context, &client.organization_update(&org, &change).await?)
        }
        Verb::Freeze { org } => print(context, &client.organization_freeze(&org).await?),
        Verb::Unfreeze { org } => print(context, &client.organization_unfreeze(&org).await?),
        Verb::Delete { org } => {
            context.confirm(&format!("ending the subscriptions and memberships of `{org}` for good: closing it")).await?;
            let closed = client.organization_close(&org).await?;
            context.printer.note(&format!("`{}` is closed", closed.name));
            print(context, &closed)
        }
    }
}

fn print(context: &Context, organization: &OrganizationDetail) -> Result<ExitCode> {
    let profile = lines("", &organization.profile);
    let mut fields = vec![
        ("uid", organization.uid.clone()),
        ("name", organization.name.clone()),
        ("currency", organization.currency.clone()),
        ("financial year ends in month", organization.financial_year_end_month.to_string()),
        ("frozen", if organization.frozen { "yes" } else { "no" }.to_owned()),
        ("division", or_dash(organization.division.as_ref())),
        ("created", organization.created_at.clone()),
        ("closed", organization.closed_at.clone().unwrap_or_default()),
    ];
    fields.extend(profile.iter().map(|(name, value)| (name.as_str(), value.clone())));
    context.printer.one(organization, &fields)
}
