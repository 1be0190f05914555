//! `mno impac widget`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::exit;
use super::RangeArgs;
use crate::api::WidgetTemplate;
use crate::kernel::{Error, ErrorKind, Result};

/// What dashboards show
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the widgets there are
    #[command(visible_alias = "ls")]
    List,
    /// Show what a widget shows, as JSON; without an organization, what it is
    Show(Box<Show>),
}

#[derive(Debug, clap::Args)]
struct Show {
    /// Its endpoint, such as `accounts/profit_and_loss`
    endpoint: String,
    /// The organization: uid; may be given several times
    #[arg(long)]
    org: Vec<String>,
    #[command(flatten)]
    range: RangeArgs,
    /// Show amounts in this currency
    #[arg(long)]
    currency: Option<String>,
    /// Of invoices: whose
    #[arg(long, value_parser = ["customers", "suppliers"])]
    entity: Option<String>,
    /// Of invoices: the order
    #[arg(long, value_parser = ["name", "total_due", "total_paid", "total_invoiced"])]
    order_by: Option<String>,
    /// Of invoices: how many customers or suppliers at most
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::List => {
            let templates = client.widget_list().await?;
            if !context.printer.is_table() {
                return context.printer.one(&templates, &[]);
            }
            let rows = templates.widgets.iter().map(|template| {
                let WidgetTemplate { endpoint, name, desc, metadata, .. } = template;
                vec![endpoint.clone(), name.clone(), settings(metadata), desc.clone()]
            });
            context.printer.table(&["endpoint", "name", "settings", "shows"], rows)?;
            Ok(exit::OK)
        }
        Verb::Show(show) if show.org.is_empty() => {
            let templates = client.widget_list().await?;
            let template = templates.widgets.iter().find(|template| template.endpoint == show.endpoint).ok_or_else(|| {
                Error::new(ErrorKind::NotFound, format!("widget `{}` does not exist", show.endpoint)).hint("run `mno impac widget list`")
            })?;
            context.printer.one(
                template,
                &[
                    ("endpoint", template.endpoint.clone()),
                    ("name", template.name.clone()),
                    ("shows", template.desc.clone()),
                    ("settings", settings(&template.metadata)),
                ],
            )
        }
        Verb::Show(show) => {
            let answer = client.widget_show(&show.endpoint, &show.query()).await?;
            if !context.printer.is_table() {
                return context.printer.one(&answer, &[]);
            }
            context.printer.note(&answer.name);
            context.printer.line(&serde_json::to_string_pretty(&answer.content).map_err(Error::internal)?)?;
            Ok(exit::OK)
        }
    }
}

impl Show {
    fn query(&self) -> Vec<(&'static str, Option<String>)> {
        let mut query: Vec<(&'static str, Option<String>)> =
            self.org.iter().map(|org| ("metadata[organization_ids][]", Some(org.clone()))).collect();
        query.extend([
            ("metadata[currency]", self.currency.clone()),
            ("metadata[hist_parameters][from]", self.range.from.clone()),
            ("metadata[hist_parameters][to]", self.range.to.clone()),
            ("metadata[hist_parameters][period]", self.range.period()),
            ("metadata[entity]", self.entity.clone()),
            ("metadata[order_by]", self.order_by.clone()),
            ("metadata[limit_entries]", self.limit.map(|limit| limit.to_string())),
        ]);
        query
    }
}

/// `entity=customers order_by=name`
fn settings(metadata: &serde_json::Value) -> String {
    let pairs = metadata.as_object().into_iter().flatten();
    pairs.map(|(name, value)| format!("{name}={}", value.as_str().unwrap_or_default())).collect::<Vec<_>>().join(" ")
}
