//! `mno hub app`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::PageArgs;
use crate::api::{App, AppCreate, AppUpdate};
use crate::kernel::Result;

/// Apps of the marketplace
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List apps
    #[command(visible_alias = "ls")]
    List(PageArgs),
    /// Show an app
    Show {
        /// Short name or uid
        app: String,
    },
    /// Register a cloud app or connector, with its API key
    Create {
        /// Unique short name
        nid: String,
        /// For people
        #[arg(long)]
        name: Option<String>,
        /// How it runs; hosted apps come from the catalogue
        #[arg(long, default_value = "cloud", value_parser = ["cloud", "connector"])]
        stack: String,
        /// One line for the marketplace
        #[arg(long, default_value = "")]
        description: String,
        /// Where Connec! notifies it of changes
        #[arg(long, value_name = "URL")]
        webhook_url: Option<String>,
    },
    /// Change an app
    Update {
        /// Short name or uid
        app: String,
        /// For people
        #[arg(long)]
        name: Option<String>,
        /// Where Connec! notifies it of changes; empty to stop
        #[arg(long, value_name = "URL")]
        webhook_url: Option<String>,
        /// Offer it
        #[arg(long, overrides_with = "no_active")]
        active: bool,
        /// Offer it no longer; who has it keeps it
        #[arg(long)]
        no_active: bool,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client().await?;
    match args.verb {
        Verb::List(page) => {
            let page = client.app_list(&page.query()).await?;
            context.printer.page(&page, &["nid", "name", "stack", "uid", "webhook"], |app| {
                vec![app.nid.clone(), app.name.clone(), app.stack.clone(), app.uid.clone(), or_dash(app.webhook_url.as_ref())]
            })
        }
        Verb::Show { app } => print(context, &client.app_show(&app).await?),
        Verb::Create { nid, name, stack, description, webhook_url } => {
            let name = name.unwrap_or_else(|| nid.clone());
            let new = AppCreate { nid, name, stack: Some(stack), tiny_description: description, webhook_url };
            let made = client.app_create(&new).await?;
            context.printer.note("keep the key: it is shown only now");
            context.printer.one(
                &made,
                &[
                    ("uid", made.app.uid.clone()),
                    ("nid", made.app.nid.clone()),
                    ("api id", made.api_id.clone().unwrap_or_default()),
                    ("api key", made.api_key.clone().unwrap_or_default()),
                ],
            )
        }
        Verb::Update { app, name, webhook_url, active, no_active } => {
            let active = if active { Some(true) } else { no_active.then_some(false) };
            print(context, &client.app_update(&app, &AppUpdate { name, webhook_url, active }).await?)
        }
    }
}

fn print(context: &Context, app: &App) -> Result<ExitCode> {
    context.printer.one(
        app,
        &[
            ("uid", app.uid.clone()),
            ("nid", app.nid.clone()),
            ("name", app.name.clone()),
            ("stack", app.stack.clone()),
            ("about", app.tiny_description.clone()),
            ("categories", app.categories.join(", ")),
            ("webhook", or_dash(app.webhook_url.as_ref())),
            ("offered", if app.active { "yes" } else { "no" }.to_owned()),
        ],
    )
}
