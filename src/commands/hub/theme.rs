//! `mno hub theme`

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Map, Value};

use super::super::context::{Context, read_text};
use super::setting::lines;
use crate::api::{Theme, ThemeReset, ThemeSet};
use crate::kernel::{Error, Result};

/// The largest file of a theme.
const FILE_BYTES_MAX: u64 = 256 * 1024;

/// How a tenant's frontend looks
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Show a tenant's theme: what is published, and what is being tried out
    Show {
        /// The tenant: uid or slug
        #[arg(long)]
        tenant: String,
    },
    /// Keep a theme as a draft, or publish it
    Set {
        /// The tenant: uid or slug
        #[arg(long)]
        tenant: String,
        /// File with the theme as JSON, `-` for stdin
        #[arg(long, value_name = "FILE")]
        file: PathBuf,
        /// For everybody at once, not as a draft
        #[arg(long)]
        publish: bool,
    },
    /// Make the draft what customers see
    Publish {
        /// The tenant: uid or slug
        #[arg(long)]
        tenant: String,
    },
    /// Drop the draft
    Reset {
        /// The tenant: uid or slug
        #[arg(long)]
        tenant: String,
        /// And what is published: the frontend then looks as it came
        #[arg(long)]
        published: bool,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Show { tenant } => print(context, &client.theme_show(&tenant).await?),
        Verb::Set { tenant, file, publish } => {
            let text = read_text(&file, FILE_BYTES_MAX)?;
            let theme: Map<String, Value> = serde_json::from_str(&text)
                .map_err(|error| Error::configuration(format!("`{}` is not a JSON object: {error}", file.display())))?;
            print(context, &client.theme_set(&tenant, &ThemeSet { theme: Some(theme), publish }).await?)
        }
        Verb::Publish { tenant } => print(context, &client.theme_set(&tenant, &ThemeSet { theme: None, publish: true }).await?),
        Verb::Reset { tenant, published } => {
            let what = if published { "the theme" } else { "the draft of the theme" };
            context.confirm(&format!("dropping {what} of `{tenant}`")).await?;
            print(context, &client.theme_reset(&tenant, &ThemeReset { published: published.then_some(true) }).await?)
        }
    }
}

fn print(context: &Context, theme: &Theme) -> Result<ExitCode> {
    let mut fields = vec![("tenant".to_owned(), theme.tenant.clone())];
    for (name, document) in [("published", &theme.published), ("draft", &theme.draft)] {
        match document {
            None => fields.push((name.to_owned(), "-".to_owned())),
            Some(document) => fields.extend(lines(name, document)),
        }
    }
    let fields: Vec<(&str, String)> = fields.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    context.printer.one(theme, &fields)
}
