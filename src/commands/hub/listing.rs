//! `mno hub listing`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::super::context::{Context, read_text};
use super::super::printer::or_dash;
use super::PageArgs;
use crate::api::{ListingChange, ListingLayer};
use crate::kernel::{Error, Result};

/// The largest file with a listing.
const LISTING_BYTES_MAX: u64 = 1024 * 1024;

/// What a marketplace offers, and what it says of each app
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

/// Which marketplace.
#[derive(Debug, clap::Args)]
pub(super) struct TenantArgs {
    /// The tenant: uid or slug; your own when absent
    #[arg(long)]
    pub(super) tenant: Option<String>,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the apps that a marketplace can offer, and whether it does
    #[command(visible_alias = "ls")]
    List {
        #[command(flatten)]
        tenant: TenantArgs,
        /// In this language, such as `fr` or `en-AU`
        #[arg(long)]
        locale: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show what a marketplace says of an app, over what everybody says
    Show {
        /// Short name or uid
        app: String,
        #[command(flatten)]
        tenant: TenantArgs,
    },
    /// Choose an app, or change what a marketplace says of it
    Set {
        /// Short name or uid
        app: String,
        #[command(flatten)]
        tenant: TenantArgs,
        /// Offer it; a marketplace that has chosen an app offers only what it has chosen
        #[arg(long, conflicts_with_all = ["no_offer", "offer_as_others"])]
        offer: bool,
        /// Do not offer it
        #[arg(long, conflicts_with = "offer_as_others")]
        no_offer: bool,
        /// Neither chosen nor refused
        #[arg(long)]
        offer_as_others: bool,
        /// Which of the app's price lists; empty for the default one
        #[arg(long, value_name = "NAME")]
        price_list: Option<String>,
        #[command(flatten)]
        texts: TextArgs,
    },
    /// Forget what a marketplace says of an app: it offers and shows it as the others do
    Unset {
        /// Short name or uid
        app: String,
        #[command(flatten)]
        tenant: TenantArgs,
    },
    /// List how that was before, the newest first
    Versions {
        /// Short name or uid
        app: String,
        #[command(flatten)]
        tenant: TenantArgs,
        #[command(flatten)]
        page: PageArgs,
    },
}

/// What to say of an app.
#[derive(Debug, clap::Args)]
pub(super) struct TextArgs {
    /// Its name
    #[arg(long)]
    name: Option<String>,
    /// One line for its card
    #[arg(long, value_name = "TEXT")]
    tiny_description: Option<String>,
    /// Some paragraphs; Markdown
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Its place in lists: smaller ones first
    #[arg(long, value_name = "N")]
    rank: Option<i64>,
    /// For how many days it can be tried free of charge
    #[arg(long, value_name = "DAYS")]
    free_trial_days: Option<u32>,
    /// File with fields of the listing (TOML or JSON; in JSON, null takes back what was said), `-` for stdin
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

impl TextArgs {
    /// A merge patch of a listing's content; nothing when nothing was said.
    pub(super) fn content(&self) -> Result<Option<serde_json::Value>> {
        let mut content = match &self.file {
            Some(file) => listing_read(file)?,
            None => serde_json::Map::new(),
        };
        for (name, text) in [("name", &self.name), ("tiny_description", &self.tiny_description), ("description", &self.description)] {
            if let Some(text) = text {
                // An empty text on the command line takes back what was said.
                let value = if text.is_empty() { serde_json::Value::Null } else { text.clone().into() };
                content.insert(name.to_owned(), value);
            }
        }
        for (name, number) in [("rank", self.rank), ("free_trial_days", self.free_trial_days.map(i64::from))] {
            if let Some(number) = number {
                content.insert(name.to_owned(), number.into());
            }
        }
        Ok(if content.is_empty() { None } else { Some(content.into()) })
    }
}

fn listing_read(file: &Path) -> Result<serde_json::Map<String, serde_json::Value>> {
    let text = read_text(file, LISTING_BYTES_MAX)?;
    let read = if text.trim_start().starts_with('{') {
        serde_json::from_str(&text).map_err(|error| error.to_string())
    } else {
        toml::from_str::<toml::Table>(&text)
            .map_err(|error| error.to_string())
            .and_then(|table| serde_json::to_value(table).map_err(|error| error.to_string()))
            .and_then(|value| value.as_object().cloned().ok_or_else(|| "not a table".to_owned()))
    };
    read.map_err(|error| {
        Error::configuration(format!("`{}` is not a listing: {error}", file.display())).hint("docs/catalog.md has the fields")
    })
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::List { tenant, locale, page } => {
            let page = client.listing_list(tenant.tenant, locale, &page.query()).await?;
            context.printer.page(&page, &["nid", "name", "stack", "offered", "prices", "rating", "used by"], |offer| {
                vec![
                    offer.nid.clone(),
                    or_dash(offer.listing.name.as_ref()),
                    offer.stack.clone(),
                    if offer.offered { "yes" } else { "no" }.to_owned(),
                    offer.price_list.clone(),
                    or_dash(offer.average_rating.as_ref()),
                    offer.running_instances_count.to_string(),
                ]
            })
        }
        Verb::Show { app, tenant } => print_layer(context, &client.listing_show(&app, tenant.tenant).await?),
        Verb::Set { app, tenant, offer, no_offer, offer_as_others, price_list, texts } => {
            let offered = match (offer, no_offer, offer_as_others) {
                (true, ..) => Some(Some(true)),
                (_, true, _) => Some(Some(false)),
                (.., true) => Some(None),
                _ => None,
            };
            let price_list = price_list.map(|list| Some(list).filter(|list| !list.is_empty()));
            let change = ListingChange { offered, price_list, content: texts.content()?, version: None };
            print_layer(context, &client.listing_set(&app, tenant.tenant, &change).await?)
        }
        Verb::Unset { app, tenant } => {
            let app = client.listing_unset(&app, tenant.tenant).await?;
            context.printer.one(&app, &[("nid", app.nid.clone()), ("name", app.name.clone())])
        }
        Verb::Versions { app, tenant, page } => {
            let page = client.listing_versions(&app, tenant.tenant, &page.query()).await?;
            print_versions(context, &page)
        }
    }
}

/// How a layer was.
pub(super) fn print_versions(context: &Context, page: &crate::api::Page<crate::api::ListingVersion>) -> Result<ExitCode> {
    context.printer.page(page, &["version", "at", "by", "said"], |version| {
        vec![version.version.to_string(), version.at.clone(), version.actor.clone(), version.content.to_string()]
    })
}

/// One layer.
pub(super) fn print_layer(context: &Context, layer: &ListingLayer) -> Result<ExitCode> {
    let offered = match layer.offered {
        Some(true) => "chosen",
        Some(false) => "not offered",
        None => "as the others",
    };
    let content = serde_json::to_value(&layer.content).unwrap_or_default();
    let said: Vec<String> = content
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| format!("{name}: {}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
        .collect();
    context.printer.one(
        layer,
        &[
            ("app", layer.app.clone()),
            ("of", layer.of.clone()),
            ("offered", offered.to_owned()),
            ("price list", layer.price_list.clone().unwrap_or_default()),
            ("version", layer.version.to_string()),
            ("says", said.join("; ")),
        ],
    )
}
