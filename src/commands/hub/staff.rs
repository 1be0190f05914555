//! `mno hub staff`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::PageArgs;
use super::division::OfTenant;
use crate::api::{StaffMember, StaffSet};
use crate::kernel::Result;

/// The tenant's own people: their roles and their clients
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the staff of a tenant
    #[command(visible_alias = "ls")]
    List {
        #[command(flatten)]
        of: OfTenant,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Give a user a staff role
    Set {
        /// The user: uid or e-mail
        user: String,
        #[command(flatten)]
        of: OfTenant,
        /// `admin`, `sub_tenant_admin` (of a division), `staff` (account manager) or `support`
        #[arg(long, value_parser = ["admin", "sub_tenant_admin", "staff", "support"])]
        role: String,
        /// The division of a `sub_tenant_admin`: uid or name
        #[arg(long)]
        division: Option<String>,
    },
    /// Make somebody of the staff a customer again
    Unset {
        /// The user: uid or e-mail
        user: String,
        #[command(flatten)]
        of: OfTenant,
    },
    /// Organizations that are assigned to an account manager
    Client {
        #[command(subcommand)]
        verb: ClientVerb,
    },
}

#[derive(Debug, clap::Subcommand)]
enum ClientVerb {
    /// Assign an organization to an account manager
    Add {
        /// The account manager: uid or e-mail
        user: String,
        #[command(flatten)]
        of: OfTenant,
        /// The organization: uid
        #[arg(long)]
        org: String,
    },
    /// List the organizations of an account manager
    #[command(visible_alias = "ls")]
    List {
        /// The account manager: uid or e-mail
        user: String,
        #[command(flatten)]
        of: OfTenant,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Take an organization away from an account manager
    #[command(visible_alias = "rm")]
    Remove {
        /// The account manager: uid or e-mail
        user: String,
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
        Verb::List { of, page } => {
            let page = client.staff_list(&of.tenant, &page.query()).await?;
            context.printer.page(&page, &["user", "email", "role", "division", "clients"], |member| {
                vec![
                    member.user.clone(),
                    member.email.clone(),
                    or_dash(member.admin_role.as_ref()),
                    or_dash(member.division.as_ref()),
                    member.clients.to_string(),
                ]
            })
        }
        Verb::Set { user, of, role, division } => print(context, &client.staff_set(&of.tenant, &user, &StaffSet { role, division }).await?),
        Verb::Unset { user, of } => {
            context.confirm(&format!("taking the staff role from `{user}`")).await?;
            print(context, &client.staff_unset(&of.tenant, &user).await?)
        }
        Verb::Client { verb: ClientVerb::List { user, of, page } } => {
            let page = client.staff_client_list(&of.tenant, &user, &page.query()).await?;
            context.printer.page(&page, &["uid", "name"], |organization| vec![organization.uid.clone(), organization.name.clone()])
        }
        Verb::Client { verb: ClientVerb::Add { user, of, org } } => {
            let assigned = client.staff_client_add(&of.tenant, &user, &org).await?;
            context.printer.note(&format!("`{}` is a client of `{user}`", assigned.name));
            context.printer.one(&assigned, &[("uid", assigned.uid.clone()), ("name", assigned.name.clone())])
        }
        Verb::Client { verb: ClientVerb::Remove { user, of, org } } => {
            let taken = client.staff_client_remove(&of.tenant, &user, &org).await?;
            context.printer.note(&format!("`{}` is no longer a client of `{user}`", taken.name));
            context.printer.one(&taken, &[("uid", taken.uid.clone()), ("name", taken.name.clone())])
        }
    }
}

fn print(context: &Context, member: &StaffMember) -> Result<ExitCode> {
    context.printer.one(
        member,
        &[
            ("user", member.user.clone()),
            ("email", member.email.clone()),
            ("role", or_dash(member.admin_role.as_ref())),
            ("division", or_dash(member.division.as_ref())),
            ("clients", member.clients.to_string()),
        ],
    )
}
