//! `mno hub member`

use std::process::ExitCode;

use super::super::context::Context;
use crate::api::{Member, MemberAdd, MemberUpdate};
use crate::kernel::Result;

/// Who belongs to an organization, in which role
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

/// Whose role, where.
#[derive(Debug, clap::Args)]
struct Who {
    /// The organization: uid
    #[arg(long)]
    org: String,
    /// The user: uid or e-mail
    #[arg(long)]
    user: String,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Add a user to an organization
    Add {
        #[command(flatten)]
        who: Who,
        /// `Member`, `Power User`, `Admin` or `Super Admin`
        #[arg(long)]
        role: String,
    },
    /// List the members of an organization
    #[command(visible_alias = "ls")]
    List {
        /// The organization: uid
        #[arg(long)]
        org: String,
    },
    /// Change a member's role
    Update {
        #[command(flatten)]
        who: Who,
        /// `Member`, `Power User`, `Admin` or `Super Admin`
        #[arg(long)]
        role: String,
    },
    /// Remove a member
    #[command(visible_alias = "rm")]
    Remove(Who),
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client().await?;
    match args.verb {
        Verb::Add { who, role } => {
            let member = client.member_add(&who.org, &MemberAdd { user: who.user, role }).await?;
            context.printer.note(&format!("`{}` is now {} of `{}`", member.email, member.role, member.organization_name));
            print(context, &member)
        }
        Verb::List { org } => {
            let page = client.member_list(&org).await?;
            context.printer.page(&page, &["user", "email", "role", "since"], |member| {
                vec![member.user.clone(), member.email.clone(), member.role.clone(), member.created_at.clone()]
            })
        }
        Verb::Update { who, role } => {
            let member = client.member_update(&who.org, &who.user, &MemberUpdate { role }).await?;
            context.printer.note(&format!("`{}` is now {} of `{}`", member.email, member.role, member.organization_name));
            print(context, &member)
        }
        Verb::Remove(who) => {
            context.confirm(&format!("removing `{}` from `{}`", who.user, who.org)).await?;
            let member = client.member_remove(&who.org, &who.user).await?;
            context.printer.note(&format!("`{}` is no longer a member of `{}`", member.email, member.organization_name));
            print(context, &member)
        }
    }
}

fn print(context: &Context, member: &Member) -> Result<ExitCode> {
    context.printer.one(
        member,
        &[
            ("user", member.user.clone()),
            ("email", member.email.clone()),
            ("organization", member.organization.clone()),
            ("role", member.role.clone()),
        ],
    )
}
