//! `mno hub app`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::super::context::{Context, read_text};
use super::super::printer::or_dash;
use super::PageArgs;
use super::listing::{TextArgs, print_layer, print_versions};
use crate::api::{
    App, AppConnec, AppCreate, AppKeyRotate, AppMetadata, AppMetadataRefresh, AppPayload, AppUpdate, ListingChange, PageQuery,
};
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
        /// Only for this marketplace: uid or slug of the tenant
        #[arg(long)]
        tenant: Option<String>,
        /// Where Connec! notifies it of changes
        #[arg(long, value_name = "URL")]
        webhook_url: Option<String>,
        /// Where people open it
        #[arg(long, value_name = "URL")]
        host: Option<String>,
        /// From where its metadata is fetched, signed in with its key
        #[arg(long, value_name = "URL")]
        metadata_url: Option<String>,
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
        /// Where people open it; empty for nowhere
        #[arg(long, value_name = "URL")]
        host: Option<String>,
        /// From where its metadata is fetched; empty to stop
        #[arg(long, value_name = "URL")]
        metadata_url: Option<String>,
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
    /// Remove an app that nobody uses; its keys are void at once
    #[command(visible_alias = "rm")]
    Delete {
        /// Short name or uid
        app: String,
    },
    /// Fetch an app's metadata now
    Refresh {
        /// Short name or uid
        app: String,
        /// From here from now on
        #[arg(long, value_name = "URL")]
        url: Option<String>,
    },
    /// Give an app a new API key; its public half stays
    RotateKey {
        /// Short name or uid
        app: String,
        /// For how many seconds the one before stays good
        #[arg(long, value_name = "SECONDS", default_value_t = 86_400)]
        overlap: i64,
    },
    /// Show what an app says of itself, and how fetching that went
    Metadata {
        /// Short name or uid
        app: String,
    },
    /// Show or change what the app's owner says over the catalogue's listing
    Listing {
        /// Short name or uid
        app: String,
        /// How it was before
        #[arg(long)]
        versions: bool,
        #[command(flatten)]
        texts: TextArgs,
    },
    /// Requests to an app about groups and members that are gone
    Webhook {
        #[command(subcommand)]
        verb: WebhookVerb,
    },
}

#[derive(Debug, clap::Subcommand)]
enum WebhookVerb {
    /// List them, the newest first
    #[command(visible_alias = "ls")]
    List {
        /// Short name or uid
        app: String,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Send one again
    Retry {
        /// Short name or uid
        app: String,
        /// Its number
        webhook: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::List(page) => {
            let page = client.app_list(&page.query()).await?;
            context.printer.page(&page, &["nid", "name", "stack", "uid", "webhook"], |app| {
                vec![app.nid.clone(), app.name.clone(), app.stack.clone(), app.uid.clone(), or_dash(app.webhook_url.as_ref())]
            })
        }
        Verb::Show { app } => print(context, &client.app_show(&app).await?),
        Verb::Create { nid, name, stack, description, tenant, webhook_url, host, metadata_url, connec_file } => {
            let connec = connec_file.as_deref().map(connec_read).transpose()?;
            let name = name.unwrap_or_else(|| nid.clone());
            let new = AppCreate {
                nid,
                name,
                stack: Some(stack),
                tiny_description: description,
                tenant,
                listing: None,
                webhook_url,
                host,
                metadata_url,
                connec,
            };
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
        Verb::Update { app, name, webhook_url, host, metadata_url, connec_file, active, no_active } => {
            let connec = connec_file.as_deref().map(connec_read).transpose()?;
            let active = if active { Some(true) } else { no_active.then_some(false) };
            let change = AppUpdate { name, webhook_url, host, metadata_url, connec, active };
            print(context, &client.app_update(&app, &change).await?)
        }
        Verb::Delete { app } => {
            context.confirm(&format!("removing app `{app}`")).await?;
            print(context, &client.app_delete(&app).await?)
        }
        Verb::Refresh { app, url } => print_metadata(context, &client.app_metadata_refresh(&app, &AppMetadataRefresh { url }).await?),
        Verb::RotateKey { app, overlap } => {
            context.confirm(&format!("replacing the key of app `{app}`")).await?;
            let key = client.app_key_rotate(&app, &AppKeyRotate { overlap_seconds: overlap }).await?;
            context.printer.note("keep the key: it is shown only now");
            context.printer.one(&key, &[("api id", key.api_id.clone()), ("api key", key.api_key.clone())])
        }
        Verb::Metadata { app } => print_metadata(context, &client.app_metadata_show(&app).await?),
        Verb::Listing { app, versions: true, .. } => {
            print_versions(context, &client.app_listing_versions(&app, &PageQuery::default()).await?)
        }
        Verb::Listing { app, texts, .. } => {
            let layer = match texts.content()? {
                None => client.app_listing_show(&app).await?,
                content => client.app_listing_set(&app, &ListingChange { content, ..ListingChange::default() }).await?,
            };
            print_layer(context, &layer)
        }
        Verb::Webhook { verb: WebhookVerb::List { app, page } } => {
            let page = client.app_webhook_list(&app, &page.query()).await?;
            context.printer.page(&page, &["id", "group", "member", "status", "attempts", "answer", "error"], |webhook| {
                vec![
                    webhook.id.to_string(),
                    webhook.instance.clone(),
                    or_dash(webhook.user.as_ref()),
                    webhook.status.clone(),
                    webhook.attempts.to_string(),
                    webhook.response_status.map_or_else(|| "-".to_owned(), |status| status.to_string()),
                    or_dash(webhook.error.as_ref()),
                ]
            })
        }
        Verb::Webhook { verb: WebhookVerb::Retry { app, webhook } } => {
            let webhook = client.app_webhook_retry(&app, &webhook).await?;
            context.drain().await?;
            context.printer.one(&webhook, &[("id", webhook.id.to_string()), ("group", webhook.instance.clone())])
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

fn print_metadata(context: &Context, metadata: &AppMetadata) -> Result<ExitCode> {
    let said = metadata.metadata.as_ref().map(|metadata| {
        let fields = metadata.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
        fields
            .map(|(name, value)| format!("{name}: {}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
            .collect::<Vec<_>>()
    });
    context.printer.one(
        metadata,
        &[
            ("url", or_dash(metadata.url.as_ref())),
            ("fetched", metadata.fetched_at.clone().unwrap_or_default()),
            ("failed because", metadata.error.clone().unwrap_or_default()),
            ("says", said.unwrap_or_default().join("; ")),
        ],
    )
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
            ("host", app.host.clone().unwrap_or_default()),
            ("webhook", or_dash(app.webhook_url.as_ref())),
            ("shares at connec", shares),
            ("is told", told),
            ("offered", if app.active { "yes" } else { "no" }.to_owned()),
        ],
    )
}
