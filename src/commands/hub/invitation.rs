//! `mno hub invitation`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::PageArgs;
use crate::api::{Invitation, InvitationCreate, InvitationListQuery};
use crate::kernel::Result;

/// Invitations into organizations, by e-mail
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Invite somebody into an organization
    Create {
        /// E-mail address
        email: String,
        /// The organization: uid or number
        #[arg(long)]
        org: String,
        /// Member, Power User, Admin, Super Admin, or a role of the tenant's own: its name
        #[arg(long, default_value = "Member")]
        role: String,
        /// A team of the organization that she joins, too: uid or number
        #[arg(long)]
        team: Option<String>,
        /// Make it without a mail
        #[arg(long)]
        staged: bool,
    },
    /// List the invitations into an organization
    #[command(visible_alias = "ls")]
    List {
        /// The organization: uid or number
        #[arg(long)]
        org: String,
        /// Only with this status
        #[arg(long, value_parser = ["staged", "pending", "accepted", "cancelled", "expired"])]
        status: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show an invitation
    Show {
        /// Uid or number
        invitation: String,
        /// The organization: uid or number
        #[arg(long)]
        org: String,
    },
    /// Withdraw an invitation
    Cancel {
        /// Uid or number
        invitation: String,
        /// The organization: uid or number
        #[arg(long)]
        org: String,
    },
    /// Mail an invitation again; it stands for its full time again
    Resend {
        /// Uid or number
        invitation: String,
        /// The organization: uid or number
        #[arg(long)]
        org: String,
    },
    /// Accept an invitation for the user to whose address it went
    Accept {
        /// Uid or number
        invitation: String,
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Create { email, org, role, team, staged } => {
            let made = client.invitation_create(&org, &InvitationCreate { email, role, team, staged }).await?;
            context.drain().await?;
            done(context, &format!("invited `{}` to `{}`", made.email, made.organization_name), &made)
        }
        Verb::List { org, status, page } => {
            let page = page.query();
            let page = client.invitation_list(&org, &InvitationListQuery { status, page: page.page, limit: page.limit }).await?;
            context.printer.page(&page, &["uid", "email", "role", "status", "mailed", "expires"], |invitation| {
                vec![
                    invitation.uid.clone(),
                    invitation.email.clone(),
                    invitation.custom_role.clone().unwrap_or_else(|| invitation.role.clone()),
                    invitation.status.clone(),
                    or_dash(invitation.notification_sent_at.as_ref()),
                    invitation.expires_at.clone(),
                ]
            })
        }
        Verb::Show { invitation, org } => {
            let found = client.invitation_show(&org, &invitation).await?;
            one(context, &found)
        }
        Verb::Cancel { invitation, org } => {
            context.confirm(&format!("withdraw invitation `{invitation}`?")).await?;
            let gone = client.invitation_cancel(&org, &invitation).await?;
            done(context, &format!("withdrew the invitation of `{}`", gone.email), &gone)
        }
        Verb::Resend { invitation, org } => {
            let sent = client.invitation_resend(&org, &invitation).await?;
            context.drain().await?;
            done(context, &format!("mailed `{}` again", sent.email), &sent)
        }
        Verb::Accept { invitation, user } => {
            let accepted = client.user_invitation_accept(&user, &invitation).await?;
            let role = accepted.custom_role.as_ref().unwrap_or(&accepted.role);
            done(context, &format!("`{}` is a {role} of `{}`", accepted.email, accepted.organization_name), &accepted)
        }
    }
}

fn done(context: &Context, words: &str, invitation: &Invitation) -> Result<ExitCode> {
    context.printer.note(words);
    one(context, invitation)
}

fn one(context: &Context, invitation: &Invitation) -> Result<ExitCode> {
    let fields = [
        ("uid", invitation.uid.clone()),
        ("email", invitation.email.clone()),
        ("organization", format!("{} ({})", invitation.organization_name, invitation.organization)),
        ("role", invitation.custom_role.clone().unwrap_or_else(|| invitation.role.clone())),
        ("status", invitation.status.clone()),
        ("expires", invitation.expires_at.clone()),
    ];
    context.printer.one(invitation, &fields)
}
