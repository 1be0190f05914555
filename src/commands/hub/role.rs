//! `mno hub role`

use std::process::ExitCode;

use super::super::context::Context;
use super::PageArgs;
use super::division::OfTenant;
use crate::api::{CustomRole, CustomRoleCreate, CustomRoleUpdate};
use crate::kernel::Result;

/// A tenant's own roles for members of organizations
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Create a role
    Create {
        /// Its name, unique in the tenant
        name: String,
        #[command(flatten)]
        of: OfTenant,
        /// The built-in role that it ranks like
        #[arg(long, default_value = "Member", value_name = "ROLE")]
        base_role: String,
        /// What it allows, such as `read`; several times
        #[arg(long = "action", required = true, value_name = "ACTION")]
        actions: Vec<String>,
    },
    /// List the roles of a tenant
    #[command(visible_alias = "ls")]
    List {
        #[command(flatten)]
        of: OfTenant,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show a role
    Show {
        /// Uid or name
        role: String,
        #[command(flatten)]
        of: OfTenant,
    },
    /// Change a role, at once for everybody who has it
    Update {
        /// Uid or name
        role: String,
        #[command(flatten)]
        of: OfTenant,
        /// A new name
        #[arg(long)]
        name: Option<String>,
        /// The built-in role that it ranks like
        #[arg(long, value_name = "ROLE")]
        base_role: Option<String>,
        /// Exactly what it allows from now on; several times
        #[arg(long = "action", value_name = "ACTION")]
        actions: Vec<String>,
    },
    /// Delete a role that nobody has
    #[command(visible_alias = "rm")]
    Delete {
        /// Uid or name
        role: String,
        #[command(flatten)]
        of: OfTenant,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Create { name, of, base_role, actions } => {
            let new = CustomRoleCreate { name, base_role: Some(base_role), actions };
            print(context, &client.custom_role_create(&of.tenant, &new).await?)
        }
        Verb::List { of, page } => {
            let page = client.custom_role_list(&of.tenant, &page.query()).await?;
            context.printer.page(&page, &["uid", "name", "ranks like", "members", "actions"], |role| {
                vec![role.uid.clone(), role.name.clone(), role.base_role.clone(), role.members.to_string(), role.actions.join(", ")]
            })
        }
        Verb::Show { role, of } => print(context, &client.custom_role_show(&of.tenant, &role).await?),
        Verb::Update { role, of, name, base_role, actions } => {
            let change = CustomRoleUpdate { name, base_role, actions: (!actions.is_empty()).then_some(actions) };
            print(context, &client.custom_role_update(&of.tenant, &role, &change).await?)
        }
        Verb::Delete { role, of } => {
            context.confirm(&format!("deleting the role `{role}`")).await?;
            print(context, &client.custom_role_delete(&of.tenant, &role).await?)
        }
    }
}

fn print(context: &Context, role: &CustomRole) -> Result<ExitCode> {
    context.printer.one(
        role,
        &[
            ("uid", role.uid.clone()),
            ("name", role.name.clone()),
            ("ranks like", role.base_role.clone()),
            ("actions", role.actions.join(", ")),
            ("members", role.members.to_string()),
        ],
    )
}
