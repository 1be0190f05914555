//! `mno hub dashboard`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::super::context::{Context, read_text};
use crate::api::{Dashboard, DashboardCopy, DashboardCreate, DashboardListQuery, DashboardUpdate};
use crate::kernel::{Error, Result};

/// The largest file of settings.
const SETTINGS_BYTES_MAX: u64 = 256 * 1024;

/// Dashboards of people, and templates of tenants
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

/// Whose dashboards.
#[derive(Debug, clap::Args)]
#[group(multiple = false)]
struct Holder {
    /// A person's own: uid or e-mail
    #[arg(long)]
    user: Option<String>,
    /// An organization's, kept by a service: uid
    #[arg(long)]
    org: Option<String>,
    /// A tenant's templates: uid or slug
    #[arg(long)]
    tenant: Option<String>,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Create a dashboard, or with `--tenant` a template
    Create {
        /// Its name
        name: String,
        #[command(flatten)]
        holder: Holder,
        /// Whose data it shows: uid; may be repeated
        #[arg(long, value_name = "ORG")]
        shows: Vec<String>,
        /// ISO 4217 code; the first organization's by default
        #[arg(long)]
        currency: Option<String>,
        /// Settings as a JSON object: a file, `-` for stdin
        #[arg(long, value_name = "FILE")]
        settings: Option<PathBuf>,
        /// Let the tenant's people see the template
        #[arg(long)]
        published: bool,
    },
    /// List somebody's dashboards, or a tenant's templates
    #[command(visible_alias = "ls")]
    List {
        #[command(flatten)]
        holder: Holder,
    },
    /// Show a dashboard with what is on it
    Show {
        /// Its number
        dashboard: i64,
    },
    /// Change a dashboard
    Update {
        /// Its number
        dashboard: i64,
        /// Its new name
        #[arg(long)]
        name: Option<String>,
        /// Whose data it shows from now on: uid; may be repeated
        #[arg(long, value_name = "ORG")]
        shows: Vec<String>,
        /// ISO 4217 code
        #[arg(long)]
        currency: Option<String>,
        /// Put over the stored settings: a JSON object in a file, `-` for stdin
        #[arg(long, value_name = "FILE")]
        settings: Option<PathBuf>,
        /// The order of its widgets: numbers
        #[arg(long, value_name = "WIDGET", value_delimiter = ',')]
        widgets_order: Vec<i64>,
        /// Let the tenant's people see the template, or not
        #[arg(long, value_name = "BOOL")]
        published: Option<bool>,
    },
    /// Remove a dashboard with everything on it
    #[command(visible_alias = "rm")]
    Delete {
        /// Its number
        dashboard: i64,
    },
    /// Copy a dashboard, or a template for somebody
    Copy {
        /// Number of what is copied
        dashboard: i64,
        #[command(flatten)]
        holder: Holder,
        /// Its name; as the source's by default
        #[arg(long)]
        name: Option<String>,
        /// Whose data the copy shows: uid; may be repeated
        #[arg(long, value_name = "ORG")]
        shows: Vec<String>,
        /// ISO 4217 code; as the source's by default
        #[arg(long)]
        currency: Option<String>,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Create { name, holder: Holder { user, org, tenant }, shows, currency, settings, published } => {
            let settings = settings.as_deref().map(|file| object_read("settings", file)).transpose()?.unwrap_or_default();
            let new = DashboardCreate { user, organization: org, tenant, name, currency, organizations: shows, settings, published };
            print(context, &client.dashboard_create(&new).await?)
        }
        Verb::List { holder: Holder { user, org, tenant } } => {
            let page = client.dashboard_list(&DashboardListQuery { user, organization: org, tenant }).await?;
            context.printer.page(&page, &["id", "name", "kind", "currency", "shows", "widgets", "kpis"], |dashboard| {
                vec![
                    dashboard.id.to_string(),
                    dashboard.name.clone(),
                    kind(dashboard),
                    dashboard.currency.clone(),
                    dashboard.organizations.join(" "),
                    dashboard.widgets.len().to_string(),
                    dashboard.kpis.len().to_string(),
                ]
            })
        }
        Verb::Show { dashboard } => print(context, &client.dashboard_show(dashboard).await?),
        Verb::Update { dashboard, name, shows, currency, settings, widgets_order, published } => {
            let update = DashboardUpdate {
                name,
                currency,
                organizations: (!shows.is_empty()).then_some(shows),
                settings: settings.as_deref().map(|file| object_read("settings", file)).transpose()?,
                widgets_order: (!widgets_order.is_empty()).then_some(widgets_order),
                published,
            };
            print(context, &client.dashboard_update(dashboard, &update).await?)
        }
        Verb::Delete { dashboard } => {
            context.confirm(&format!("removing dashboard {dashboard}")).await?;
            print(context, &client.dashboard_delete(dashboard).await?)
        }
        Verb::Copy { dashboard, holder: Holder { user, org, tenant }, name, shows, currency } => {
            let organizations = (!shows.is_empty()).then_some(shows);
            let copy = DashboardCopy { user, organization: org, tenant, name, currency, organizations };
            print(context, &client.dashboard_copy(dashboard, &copy).await?)
        }
    }
}

/// A JSON object from a file, or from stdin when that is `-`.
pub(super) fn object_read(field: &str, file: &Path) -> Result<serde_json::Map<String, serde_json::Value>> {
    let text = read_text(file, SETTINGS_BYTES_MAX)?;
    serde_json::from_str(&text).map_err(|error| Error::invalid(field, format!("`{}` is not a JSON object: {error}", file.display())))
}

fn kind(dashboard: &Dashboard) -> String {
    if dashboard.published { format!("{} (published)", dashboard.kind) } else { dashboard.kind.clone() }
}

fn print(context: &Context, dashboard: &Dashboard) -> Result<ExitCode> {
    let widgets = dashboard.widgets.iter().map(|widget| format!("{} {}", widget.id, widget.endpoint)).collect::<Vec<_>>();
    let kpis = dashboard.kpis.iter().map(|kpi| format!("{} {}", kpi.id, kpi.endpoint)).collect::<Vec<_>>();
    context.printer.one(
        dashboard,
        &[
            ("id", dashboard.id.to_string()),
            ("name", dashboard.name.clone()),
            ("kind", kind(dashboard)),
            ("owner", dashboard.owner.clone()),
            ("currency", dashboard.currency.clone()),
            ("shows", dashboard.organizations.join(", ")),
            ("widgets", widgets.join(", ")),
            ("kpis", kpis.join(", ")),
            ("updated", dashboard.updated_at.clone()),
        ],
    )
}
