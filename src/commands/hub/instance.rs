//! `mno hub instance`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use crate::api::AppInstance;
use crate::kernel::Result;

/// App instances: what subscriptions pay for
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List an organization's app instances that are not gone
    #[command(visible_alias = "ls")]
    List {
        /// The organization: uid
        #[arg(long)]
        org: String,
    },
    /// Show an app instance with everything about it
    Show {
        /// Uid
        instance: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::List { org } => {
            let page = client.app_instance_list(&org).await?;
            context.printer.page(&page, &["uid", "app", "status", "plan", "url"], |instance| {
                let AppInstance { uid, app, status, plan, http_url, .. } = instance;
                vec![uid.clone(), app.clone(), status.clone(), or_dash(plan.as_ref()), or_dash(http_url.as_ref())]
            })
        }
        Verb::Show { instance } => {
            let found = client.app_instance_show(&instance).await?;
            let connected = if found.oauth_keys_valid { "yes" } else { "no" };
            context.printer.one(
                &found,
                &[
                    ("uid", found.uid.clone()),
                    ("app", found.app.clone()),
                    ("organization", found.organization.clone()),
                    ("status", found.status.clone()),
                    ("message", found.status_message.clone().unwrap_or_default()),
                    ("url", or_dash(found.http_url.as_ref())),
                    ("plan", found.plan.clone().unwrap_or_default()),
                    ("free until", found.free_trial_end_at.clone().unwrap_or_default()),
                    ("connected", if found.stack == "connector" { connected.to_owned() } else { String::new() }),
                    ("rests at", found.autostop_at.clone().unwrap_or_default()),
                    ("started", found.started_at.clone().unwrap_or_default()),
                ],
            )
        }
    }
}
