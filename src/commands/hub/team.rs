//! `mno hub team`

use std::process::ExitCode;

use super::super::context::Context;
use crate::api::{Team, TeamAccess, TeamName, TeamUsers};
use crate::kernel::{Error, Result};

/// Teams: members of an organization who share access to some of its apps
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Create a team
    Create {
        /// Its name, unique in the organization
        name: String,
        /// The organization: uid
        #[arg(long)]
        org: String,
    },
    /// List the teams of an organization
    #[command(visible_alias = "ls")]
    List {
        /// The organization: uid
        #[arg(long)]
        org: String,
    },
    /// Show a team
    Show {
        /// Uid
        team: String,
    },
    /// Rename a team
    Update {
        /// Uid
        team: String,
        /// The new name
        #[arg(long)]
        name: String,
    },
    /// Delete a team
    #[command(visible_alias = "rm")]
    Delete {
        /// Uid
        team: String,
    },
    /// Add members of the organization to a team
    Add {
        /// Uid
        team: String,
        /// A member: uid or e-mail; several times
        #[arg(long = "user", required = true, value_name = "USER")]
        users: Vec<String>,
    },
    /// Take somebody out of a team
    Remove {
        /// Uid
        team: String,
        /// The member: uid or e-mail
        #[arg(long)]
        user: String,
    },
    /// Set exactly which app instances a team opens
    Access {
        /// Uid
        team: String,
        /// An app instance: uid; several times
        #[arg(long = "instance", value_name = "INSTANCE", conflicts_with = "none")]
        instances: Vec<String>,
        /// None at all
        #[arg(long)]
        none: bool,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    let team = match args.verb {
        Verb::List { org } => {
            let page = client.team_list(&org).await?;
            return context.printer.page(&page, &["uid", "name", "members", "instances"], |team| {
                vec![team.uid.clone(), team.name.clone(), emails(team), team.instances.join(", ")]
            });
        }
        Verb::Create { name, org } => client.team_create(&org, &TeamName { name }).await?,
        Verb::Show { team } => client.team_show(&team).await?,
        Verb::Update { team, name } => client.team_update(&team, &TeamName { name }).await?,
        Verb::Delete { team } => {
            context.confirm(&format!("deleting the team `{team}`")).await?;
            client.team_delete(&team).await?
        }
        Verb::Add { team, users } => client.team_member_add(&team, &TeamUsers { users }).await?,
        Verb::Remove { team, user } => client.team_member_remove(&team, &user).await?,
        Verb::Access { team, instances, none } => {
            if instances.is_empty() && !none {
                return Err(
                    Error::configuration("which app instances may the team open?").hint("name them with `--instance`, or say `--none`")
                );
            }
            client.team_access_set(&team, &TeamAccess { instances }).await?
        }
    };
    print(context, &team)
}

fn emails(team: &Team) -> String {
    team.members.iter().map(|member| member.email.as_str()).collect::<Vec<_>>().join(", ")
}

fn print(context: &Context, team: &Team) -> Result<ExitCode> {
    context.printer.one(
        team,
        &[
            ("uid", team.uid.clone()),
            ("name", team.name.clone()),
            ("organization", team.organization.clone()),
            ("members", emails(team)),
            ("instances", team.instances.join(", ")),
        ],
    )
}
