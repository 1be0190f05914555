//! `mno hub app`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::super::context::{Context, read_text};
use super::super::printer::or_dash;
use super::PageArgs;
use crate::api::{App, AppConnec, AppCreate, AppPayload, AppUpdate};
use crate::kernel::{Error, Result};

/// The largest file that says what an app shares.
const CONNEC_BYTES_MAX: u64 = 1024 * 1024;

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
        /// File that says what it shares at Connec! and how it is notified (TOML or JSON), `-` for stdin
        #[arg(long, value_name = "FILE")]
        connec_file: Option<PathBuf>,
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
        /// File that says what it shares at Connec! and how it is notified (TOML or JSON), `-` for stdin
        #[arg(long, value_name = "FILE")]
        connec_file: Option<PathBuf>,
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
        Verb::Create { nid, name, stack, description, webhook_url, connec_file } => {
            let connec = connec_file.as_deref().map(connec_read).transpose()?;
            let name = name.unwrap_or_else(|| nid.clone());
            let new = AppCreate { nid, name, stack: Some(stack), tiny_description: description, webhook_url, connec };
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
        Verb::Update { app, name, webhook_url, connec_file, active, no_active } => {
            let connec = connec_file.as_deref().map(connec_read).transpose()?;
            let active = if active { Some(true) } else { no_active.then_some(false) };
            print(context, &client.app_update(&app, &AppUpdate { name, webhook_url, connec, active }).await?)
        }
    }
}

/// What an app shares: TOML as in the catalogue's `[app.connec]`, or JSON as in the API.
fn connec_read(file: &Path) -> Result<AppConnec> {
    let text = read_text(file, CONNEC_BYTES_MAX)?;
    let read = if text.trim_start().starts_with('{') {
        serde_json::from_str(&text).map_err(|error| error.to_string())
    } else {
        toml::from_str(&text).map_err(|error| error.to_string())
    };
    read.map_err(|error| {
        Error::configuration(format!("`{}` does not say what an app shares: {error}", file.display()))
            .hint("docs/catalog.md has the fields: `data` and `webhook`")
    })
}

/// In one line each: what it reads and writes, and of what it is told.
fn connec_words(connec: &AppConnec) -> (String, String) {
    let data = connec.data.as_ref().map_or_else(
        || "everything".to_owned(),
        |data| {
            let words = data.iter().map(|(entity, access)| {
                let fields = if access.read_fields.is_some() || access.write_fields.is_some() { " (some fields)" } else { "" };
                let may = match (access.read, access.write) {
                    (true, true) => "read, write",
                    (true, false) => "read",
                    (false, true) => "write",
                    (false, false) => "nothing",
                };
                format!("{entity}: {may}{fields}")
            });
            words.collect::<Vec<_>>().join("; ")
        },
    );
    let webhook = &connec.webhook;
    let payload = match webhook.payload {
        AppPayload::Detailed => "records",
        AppPayload::Legacy => "type and id",
    };
    let ids = if webhook.external_ids { " with external ids" } else { "" };
    let entities = webhook.entities.as_ref().map_or_else(|| "all collections".to_owned(), |entities| entities.join(", "));
    (data, format!("{payload}{ids}, of {entities}"))
}

fn print(context: &Context, app: &App) -> Result<ExitCode> {
    let (shares, told) = connec_words(&app.connec);
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
            ("shares at connec", shares),
            ("is told", told),
            ("offered", if app.active { "yes" } else { "no" }.to_owned()),
        ],
    )
}
