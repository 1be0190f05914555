//! `mno hub division`

use std::process::ExitCode;

use super::super::context::Context;
use super::PageArgs;
use crate::api::{Division, DivisionName};
use crate::kernel::Result;

/// Parts of a tenant with customers and staff of their own
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

/// Which tenant.
#[derive(Debug, clap::Args)]
pub(super) struct OfTenant {
    /// The tenant: uid or slug
    #[arg(long)]
    pub(super) tenant: String,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Create a division
    Create {
        /// Its name, unique in the tenant
        name: String,
        #[command(flatten)]
        of: OfTenant,
    },
    /// List the divisions of a tenant
    #[command(visible_alias = "ls")]
    List {
        #[command(flatten)]
        of: OfTenant,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show a division
    Show {
        /// Uid or name
        division: String,
        #[command(flatten)]
        of: OfTenant,
    },
    /// Rename a division
    Update {
        /// Uid or name
        division: String,
        #[command(flatten)]
        of: OfTenant,
        /// The new name
        #[arg(long)]
        name: String,
    },
    /// Delete an empty division
    #[command(visible_alias = "rm")]
    Delete {
        /// Uid or name
        division: String,
        #[command(flatten)]
        of: OfTenant,
    },
    /// Move an organization into a division
    Add {
        /// Uid or name
        division: String,
        #[command(flatten)]
        of: OfTenant,
        /// The organization: uid
        #[arg(long)]
        org: String,
    },
    /// Take an organization out of a division
    Remove {
        /// Uid or name
        division: String,
        #[command(flatten)]
        of: OfTenant,
        /// The organization: uid
        #[arg(long)]
        org: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Create { name, of } => print(context, &client.division_create(&of.tenant, &DivisionName { name }).await?),
        Verb::List { of, page } => {
            let page = client.division_list(&of.tenant, &page.query()).await?;
            context.printer.page(&page, &["uid", "name", "organizations", "staff"], |division| {
                vec![division.uid.clone(), division.name.clone(), division.organizations.to_string(), division.staff.to_string()]
            })
        }
        Verb::Show { division, of } => print(context, &client.division_show(&of.tenant, &division).await?),
        Verb::Update { division, of, name } => {
            print(context, &client.division_update(&of.tenant, &division, &DivisionName { name }).await?)
        }
        Verb::Delete { division, of } => {
            context.confirm(&format!("deleting the division `{division}`")).await?;
            print(context, &client.division_delete(&of.tenant, &division).await?)
        }
        Verb::Add { division, of, org } => {
            let moved = client.division_add(&of.tenant, &division, &org).await?;
            context.printer.note(&format!("`{}` belongs to the division `{division}`", moved.name));
            context.printer.one(&moved, &[("uid", moved.uid.clone()), ("name", moved.name.clone())])
        }
        Verb::Remove { division, of, org } => {
            let moved = client.division_remove(&of.tenant, &division, &org).await?;
            context.printer.note(&format!("`{}` belongs to no division", moved.name));
            context.printer.one(&moved, &[("uid", moved.uid.clone()), ("name", moved.name.clone())])
        }
    }
}

fn print(context: &Context, division: &Division) -> Result<ExitCode> {
    context.printer.one(
        division,
        &[
            ("uid", division.uid.clone()),
            ("name", division.name.clone()),
            ("organizations", division.organizations.to_string()),
            ("staff", division.staff.to_string()),
        ],
    )
}
