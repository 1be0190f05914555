//! `mno hub alert`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use crate::api::{DashboardAlert, DashboardAlertCreate, DashboardAlertUpdate};
use crate::kernel::Result;

/// Who is told when a KPI misses its target
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Add an alert to a KPI
    Create {
        /// The KPI's number
        kpi: i64,
        /// In the web app, or by e-mail
        #[arg(long, default_value = "inapp", value_parser = ["inapp", "email"])]
        service: String,
        /// Its title
        #[arg(long)]
        title: Option<String>,
        /// A URL that is called as well
        #[arg(long, value_name = "URL")]
        webhook: Option<String>,
        /// Whom it tells: uid or e-mail; may be repeated; the dashboard's own user by default
        #[arg(long, value_name = "USER")]
        to: Vec<String>,
    },
    /// List the alerts of a KPI
    #[command(visible_alias = "ls")]
    List {
        /// The KPI's number
        kpi: i64,
    },
    /// Show an alert
    Show {
        /// Its number
        alert: i64,
    },
    /// Change an alert
    Update {
        /// Its number
        alert: i64,
        /// In the web app, or by e-mail
        #[arg(long, value_parser = ["inapp", "email"])]
        service: Option<String>,
        /// Its title
        #[arg(long)]
        title: Option<String>,
        /// A URL that is called as well; empty for none
        #[arg(long, value_name = "URL")]
        webhook: Option<String>,
        /// Whom it tells from now on: uid or e-mail; may be repeated
        #[arg(long, value_name = "USER")]
        to: Vec<String>,
    },
    /// Remove an alert
    #[command(visible_alias = "rm")]
    Delete {
        /// Its number
        alert: i64,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Create { kpi, service, title, webhook, to } => {
            let new = DashboardAlertCreate { service, title, webhook, recipients: (!to.is_empty()).then_some(to) };
            print(context, &client.dashboard_alert_create(kpi, &new).await?)
        }
        Verb::List { kpi } => {
            let page = client.dashboard_alert_list(kpi).await?;
            context.printer.page(&page, &["id", "service", "title", "webhook", "tells", "sent"], |alert| {
                vec![
                    alert.id.to_string(),
                    alert.service.clone(),
                    alert.title.clone(),
                    or_dash(alert.webhook.as_ref()),
                    alert.recipients.join(" "),
                    alert.sent.to_string(),
                ]
            })
        }
        Verb::Show { alert } => print(context, &client.dashboard_alert_show(alert).await?),
        Verb::Update { alert, service, title, webhook, to } => {
            let update = DashboardAlertUpdate { service, title, webhook, recipients: (!to.is_empty()).then_some(to) };
            print(context, &client.dashboard_alert_update(alert, &update).await?)
        }
        Verb::Delete { alert } => {
            context.confirm(&format!("removing alert {alert}")).await?;
            print(context, &client.dashboard_alert_delete(alert).await?)
        }
    }
}

fn print(context: &Context, alert: &DashboardAlert) -> Result<ExitCode> {
    context.printer.one(
        alert,
        &[
            ("id", alert.id.to_string()),
            ("KPI", alert.kpi.to_string()),
            ("service", alert.service.clone()),
            ("title", alert.title.clone()),
            ("webhook", or_dash(alert.webhook.as_ref())),
            ("tells", alert.recipients.join(", ")),
            ("sent", alert.sent.to_string()),
        ],
    )
}
