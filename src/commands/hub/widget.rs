//! `mno hub widget`

use std::path::PathBuf;
use std::process::ExitCode;

use super::super::context::Context;
use super::dashboard::object_read;
use crate::api::{DashboardWidget, DashboardWidgetCreate, DashboardWidgetUpdate};
use crate::kernel::Result;

/// Reports on dashboards
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Add a widget at the end of a dashboard
    Create {
        /// The dashboard's number
        dashboard: i64,
        /// Which report, such as `accounts/profit_and_loss`
        #[arg(long)]
        endpoint: String,
        /// Its name
        #[arg(long, default_value = "")]
        name: String,
        /// How wide it is, in twelfths of the page
        #[arg(long, value_name = "TWELFTHS")]
        width: Option<u8>,
        /// Whose data it shows: uid; may be repeated; the dashboard's by default
        #[arg(long, value_name = "ORG")]
        shows: Vec<String>,
        /// Settings as a JSON object: a file, `-` for stdin
        #[arg(long, value_name = "FILE")]
        settings: Option<PathBuf>,
    },
    /// List the widgets of a dashboard, in order
    #[command(visible_alias = "ls")]
    List {
        /// The dashboard's number
        dashboard: i64,
    },
    /// Show a widget
    Show {
        /// Its number
        widget: i64,
    },
    /// Change a widget
    Update {
        /// Its number
        widget: i64,
        /// Which report
        #[arg(long)]
        endpoint: Option<String>,
        /// Its name
        #[arg(long)]
        name: Option<String>,
        /// How wide it is, in twelfths of the page
        #[arg(long, value_name = "TWELFTHS")]
        width: Option<u8>,
        /// Whose data it shows from now on: uid; may be repeated
        #[arg(long, value_name = "ORG")]
        shows: Vec<String>,
        /// Put over the stored settings: a JSON object in a file, `-` for stdin
        #[arg(long, value_name = "FILE")]
        settings: Option<PathBuf>,
    },
    /// Remove a widget with its KPIs
    #[command(visible_alias = "rm")]
    Delete {
        /// Its number
        widget: i64,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Create { dashboard, endpoint, name, width, shows, settings } => {
            let settings = settings.as_deref().map(|file| object_read("settings", file)).transpose()?.unwrap_or_default();
            let new = DashboardWidgetCreate { endpoint, name, width, organizations: (!shows.is_empty()).then_some(shows), settings };
            print(context, &client.dashboard_widget_create(dashboard, &new).await?)
        }
        Verb::List { dashboard } => {
            let page = client.dashboard_widget_list(dashboard).await?;
            context.printer.page(&page, &["id", "name", "endpoint", "width", "shows", "kpis"], |widget| {
                vec![
                    widget.id.to_string(),
                    widget.name.clone(),
                    widget.endpoint.clone(),
                    widget.width.to_string(),
                    widget.organizations.join(" "),
                    widget.kpis.len().to_string(),
                ]
            })
        }
        Verb::Show { widget } => print(context, &client.dashboard_widget_show(widget).await?),
        Verb::Update { widget, endpoint, name, width, shows, settings } => {
            let settings = settings.as_deref().map(|file| object_read("settings", file)).transpose()?;
            let update = DashboardWidgetUpdate { name, endpoint, width, organizations: (!shows.is_empty()).then_some(shows), settings };
            print(context, &client.dashboard_widget_update(widget, &update).await?)
        }
        Verb::Delete { widget } => {
            context.confirm(&format!("removing widget {widget}")).await?;
            print(context, &client.dashboard_widget_delete(widget).await?)
        }
    }
}

fn print(context: &Context, widget: &DashboardWidget) -> Result<ExitCode> {
    let kpis: Vec<String> = widget.kpis.iter().map(|kpi| format!("{} {}", kpi.id, kpi.endpoint)).collect();
    context.printer.one(
        widget,
        &[
            ("id", widget.id.to_string()),
            ("name", widget.name.clone()),
            ("endpoint", widget.endpoint.clone()),
            ("width", widget.width.to_string()),
            ("shows", widget.organizations.join(", ")),
            ("kpis", kpis.join(", ")),
        ],
    )
}
