//! `mno hub kpi`

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Map, Value};

use super::super::context::Context;
use super::dashboard::object_read;
use crate::api::{DashboardKpi, DashboardKpiCreate, DashboardKpiUpdate};
use crate::kernel::Result;

/// Figures that are watched, on dashboards and their widgets
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Add a KPI to a dashboard's bar, or to one of its widgets
    Create {
        /// The dashboard's number
        dashboard: i64,
        /// Which figure, such as `accounting/revenue`
        #[arg(long)]
        endpoint: String,
        /// What of it is watched, such as `total`
        #[arg(long)]
        watch: String,
        /// Its name
        #[arg(long, default_value = "")]
        name: String,
        /// The number of the widget that it is attached to
        #[arg(long)]
        widget: Option<i64>,
        /// Targets as JSON, `{"total": [{"min": 1000}]}`: a file, `-` for stdin
        #[arg(long, value_name = "FILE")]
        targets: Option<PathBuf>,
        /// Whose data it watches: uid; may be repeated; the dashboard's by default
        #[arg(long, value_name = "ORG")]
        shows: Vec<String>,
    },
    /// List the KPIs of a dashboard and of its widgets
    #[command(visible_alias = "ls")]
    List {
        /// The dashboard's number
        dashboard: i64,
    },
    /// Show a KPI
    Show {
        /// Its number
        kpi: i64,
    },
    /// Change a KPI; other targets make its alerts due again
    Update {
        /// Its number
        kpi: i64,
        /// What of the figure is watched
        #[arg(long)]
        watch: Option<String>,
        /// Its name
        #[arg(long)]
        name: Option<String>,
        /// All its targets as JSON, `{}` for none: a file, `-` for stdin
        #[arg(long, value_name = "FILE")]
        targets: Option<PathBuf>,
        /// Whose data it watches from now on: uid; may be repeated
        #[arg(long, value_name = "ORG")]
        shows: Vec<String>,
    },
    /// Remove a KPI with its alerts
    #[command(visible_alias = "rm")]
    Delete {
        /// Its number
        kpi: i64,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Create { dashboard, endpoint, watch, name, widget, targets, shows } => {
            let new = DashboardKpiCreate {
                endpoint,
                element_watched: watch,
                name,
                widget,
                targets: targets.as_deref().map(|file| object_read("targets", file)).transpose()?.unwrap_or_default(),
                organizations: (!shows.is_empty()).then_some(shows),
                settings: Map::new(),
            };
            print(context, &client.dashboard_kpi_create(dashboard, &new).await?)
        }
        Verb::List { dashboard } => {
            let page = client.dashboard_kpi_list(dashboard).await?;
            context.printer.page(&page, &["id", "endpoint", "watches", "targets", "alerts"], |kpi| {
                vec![kpi.id.to_string(), kpi.endpoint.clone(), kpi.element_watched.clone(), targets_of(kpi), kpi.alerts.to_string()]
            })
        }
        Verb::Show { kpi } => print(context, &client.dashboard_kpi_show(kpi).await?),
        Verb::Update { kpi, watch, name, targets, shows } => {
            let update = DashboardKpiUpdate {
                name,
                element_watched: watch,
                targets: targets.as_deref().map(|file| object_read("targets", file)).transpose()?,
                organizations: (!shows.is_empty()).then_some(shows),
                settings: None,
            };
            print(context, &client.dashboard_kpi_update(kpi, &update).await?)
        }
        Verb::Delete { kpi } => {
            context.confirm(&format!("removing KPI {kpi}")).await?;
            print(context, &client.dashboard_kpi_delete(kpi).await?)
        }
    }
}

fn targets_of(kpi: &DashboardKpi) -> String {
    if kpi.targets.is_empty() { "-".to_owned() } else { Value::Object(kpi.targets.clone()).to_string() }
}

fn print(context: &Context, kpi: &DashboardKpi) -> Result<ExitCode> {
    context.printer.one(
        kpi,
        &[
            ("id", kpi.id.to_string()),
            ("endpoint", kpi.endpoint.clone()),
            ("watches", kpi.element_watched.clone()),
            ("targets", targets_of(kpi)),
            ("alerts", kpi.alerts.to_string()),
        ],
    )
}
