//! `mno hub member`

use std::process::ExitCode;

use super::super::context::Context;
use super::PageArgs;
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
    /// The user: uid or e-mail
    #[arg(required_unless_present = "named")]
    user: Option<String>,
    /// The same, as a flag
    #[arg(long = "user", id = "named", value_name = "USER", conflicts_with = "user")]
    named: Option<String>,
    /// The organization: uid
    #[arg(long)]
    org: String,
}

impl Who {
    /// The user, however she was named.
    fn user(&self) -> String {
        self.user.clone().or_else(|| self.named.clone()).unwrap_or_default()
    }
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Add a user to an organization
    Add {
        #[command(flatten)]
        who: Who,
        /// `Member`, `Power User`, `Admin`, `Super Admin`, or a role of the tenant's own
        #[arg(long)]
        role: String,
    },
    /// List the members of an organization
    #[command(visible_alias = "ls")]
    List {
        /// The organization: uid
        #[arg(long)]
        org: String,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Change a member's role
    Update {
        #[command(flatten)]
        who: Who,
        /// `Member`, `Power User`, `Admin`, `Super Admin`, or a role of the tenant's own
        #[arg(long)]
        role: String,
    },
    /// Leave an organization oneself
    Leave {
        /// The organization: uid
        #[arg(long)]
        org: String,
    },
    /// Remove a member
    #[command(visible_alias = "rm")]
    Remove(Who),
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Add { who, role } => {
            let member = client.member_add(&who.org, &MemberAdd { user: who.user(), role }).await?;
            context.printer.note(&format!("`{}` is now {} of `{}`", member.email, role_name(&member), member.organization_name));
            print(context, &member)
        }
        Verb::List { org, page } => {
            let page = client.member_list(&org, &page.query()).await?;
            context.printer.page(&page, &["user", "email", "role", "since"], |member| {
                vec![member.user.clone(), member.email.clone(), role_name(member), member.created_at.clone()]
            })
        }
        Verb::Update { who, role } => {
            let member = client.member_update(&who.org, &who.user(), &MemberUpdate { role }).await?;
            context.printer.note(&format!("`{}` is now {} of `{}`", member.email, role_name(&member), member.organization_name));
            print(context, &member)
        }
        Verb::Leave { org } => {
            context.confirm(&format!("leaving `{org}`")).await?;
            let member = client.member_leave(&org).await?;
            context.printer.note(&format!("`{}` has left `{}`", member.email, member.organization_name));
            print(context, &member)
        }
        Verb::Remove(who) => {
            context.confirm(&format!("removing `{}` from `{}`", who.user(), who.org)).await?;
            let member = client.member_remove(&who.org, &who.user()).await?;
            context.printer.note(&format!("`{}` is no longer a member of `{}`", member.email, member.organization_name));
            print(context, &member)
        }
    }
}

/// The role that counts, by its name.
fn role_name(member: &Member) -> String {
    member.custom_role.clone().unwrap_or_else(|| member.role.clone())
}

fn print(context: &Context, member: &Member) -> Result<ExitCode> {
    context.printer.one(
        member,
        &[
            ("user", member.user.clone()),
            ("email", member.email.clone()),
            ("organization", member.organization.clone()),
            ("role", role_name(member)),
        ],
    )
}
