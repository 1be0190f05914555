//! `mno connec webhook`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::ScopeArgs;
use crate::api::Webhook;
use crate::kernel::Result;

/// Who is told about changes, and how that goes
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the app instances that are told
    #[command(visible_alias = "ls")]
    List {
        #[command(flatten)]
        scope: ScopeArgs,
    },
    /// Show one with its latest deliveries
    Show {
        /// The app instance: cld-…
        instance: String,
        #[command(flatten)]
        scope: ScopeArgs,
    },
    /// Send what is open at once, also when it was disabled
    Retry {
        /// The app instance: cld-…
        instance: String,
        #[command(flatten)]
        scope: ScopeArgs,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client().await?;
    let printer = &context.printer;
    match args.verb {
        Verb::List { scope } => {
            let webhooks = client.webhook_list(&scope.scope).await?;
            printer.page(&webhooks, &["instance", "app", "status", "change", "failures", "last delivered", "url"], |webhook| {
                vec![
                    webhook.instance.clone(),
                    webhook.app_name.clone(),
                    webhook.status.clone(),
                    webhook.cursor.to_string(),
                    webhook.failures.to_string(),
                    or_dash(webhook.last_delivered_at.as_ref()),
                    webhook.url.clone(),
                ]
            })
        }
        Verb::Show { instance, scope } => {
            let detail = client.webhook_show(&scope.scope, &instance).await?;
            printer.one(&detail, &fields(&detail.webhook))?;
            if printer.is_table() && !detail.deliveries.is_empty() {
                printer.line("")?;
                let rows = detail.deliveries.iter().map(|delivery| {
                    vec![
                        delivery.id.clone(),
                        format!("{}-{}", delivery.from_seq, delivery.to_seq),
                        delivery.status.clone(),
                        delivery.attempts.to_string(),
                        delivery.response_status.map_or_else(|| "-".to_owned(), |status| status.to_string()),
                        delivery.at.clone(),
                        or_dash(delivery.error.as_ref()),
                    ]
                });
                printer.table(&["delivery", "changes", "status", "attempts", "answer", "at", "error"], rows)?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Verb::Retry { instance, scope } => {
            let webhook = client.webhook_retry(&scope.scope, &instance).await?;
            printer.note(&format!("`{}` is told again", webhook.instance));
            printer.one(&webhook, &fields(&webhook))
        }
    }
}

fn fields(webhook: &Webhook) -> Vec<(&'static str, String)> {
    vec![
        ("instance", webhook.instance.clone()),
        ("app", format!("{} ({})", webhook.app_name, webhook.app)),
        ("url", webhook.url.clone()),
        ("status", webhook.status.clone()),
        ("told up to change", webhook.cursor.to_string()),
        ("failures", webhook.failures.to_string()),
        ("fails since", or_dash(webhook.failing_since.as_ref())),
        ("next attempt", or_dash(webhook.next_attempt_at.as_ref())),
        ("last error", or_dash(webhook.last_error.as_ref())),
        ("last delivered", or_dash(webhook.last_delivered_at.as_ref())),
    ]
}
