//! `mno connec webhook`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::{Printer, or_dash};
use super::ScopeArgs;
use crate::api::{Delivery, PageQuery, Webhook, WebhookAttempt, WebhookDisable, WebhookReplay};
use crate::kernel::{Error, ErrorKind, Result};

/// Who is told about changes, and how that goes
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

/// One webhook.
#[derive(Debug, clap::Args)]
struct InstanceArgs {
    /// The app instance: cld-…
    instance: String,
    #[command(flatten)]
    scope: ScopeArgs,
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
    Show(InstanceArgs),
    /// List what was tried, newest first, with what was answered
    Attempts {
        #[command(flatten)]
        of: InstanceArgs,
        /// The page after this one, as a list names it
        #[arg(long, value_name = "PAGE")]
        page: Option<String>,
        /// How many rows, 1 to 1000
        #[arg(long, value_name = "N")]
        limit: Option<u32>,
    },
    /// Send a test at once and see what the receiver answers
    Test(InstanceArgs),
    /// Send what is open at once, also when it was disabled
    Retry(InstanceArgs),
    /// Tell it again from a place in the log, or pass over what comes before
    Replay {
        #[command(flatten)]
        of: InstanceArgs,
        /// The first change to tell: its number, or a time such as 2026-01-31T10:00:00Z
        #[arg(long, value_name = "SEQ|TIME")]
        from: String,
    },
    /// Tell a disabled one again, from where it stood
    Enable(InstanceArgs),
    /// Stop telling it; its place in the log stays
    Disable {
        #[command(flatten)]
        of: InstanceArgs,
        /// Why, for those who look
        #[arg(long)]
        reason: Option<String>,
    },
    /// Show the secret with which its notifications are signed (Standard Webhooks)
    Secret(InstanceArgs),
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    let printer = &context.printer;
    match args.verb {
        Verb::List { scope } => {
            let webhooks = client.webhook_list(&scope.scope).await?;
            printer.page(&webhooks, &["instance", "app", "status", "behind", "failures", "last delivered", "url"], |webhook| {
                vec![
                    webhook.instance.clone(),
                    webhook.app_name.clone(),
                    webhook.status.clone(),
                    webhook.behind.to_string(),
                    webhook.failures.to_string(),
                    or_dash(webhook.last_delivered_at.as_ref()),
                    webhook.url.clone(),
                ]
            })
        }
        Verb::Show(of) => {
            let detail = client.webhook_show(&of.scope.scope, &of.instance).await?;
            printer.one(&detail, &fields(&detail.webhook))?;
            if printer.is_table() && !detail.deliveries.is_empty() {
                printer.line("")?;
                let rows = detail.deliveries.iter().map(delivery_row);
                printer.table(&["delivery", "changes", "records", "status", "attempts", "answer", "at", "error"], rows)?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Verb::Attempts { of, page, limit } => {
            let attempts = client.webhook_attempts(&of.scope.scope, &of.instance, &PageQuery { page, limit }).await?;
            printer.page(&attempts, &["attempt", "delivery", "at", "took", "answer", "error", "body"], |attempt| {
                vec![
                    attempt.number.to_string(),
                    attempt.delivery.clone(),
                    attempt.at.clone(),
                    format!("{} ms", attempt.duration_ms),
                    or_dash(attempt.response_status.map(|status| status.to_string()).as_ref()),
                    or_dash(attempt.error.as_ref()),
                    attempt.excerpt.clone(),
                ]
            })
        }
        Verb::Test(of) => {
            let attempt = client.webhook_test(&of.scope.scope, &of.instance).await?;
            attempt_print(printer, &attempt)?;
            // Scripts see by the exit code whether the receiver took it.
            Ok(if attempt.error.is_none() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        Verb::Retry(of) => {
            let webhook = client.webhook_retry(&of.scope.scope, &of.instance).await?;
            printer.note(&format!("`{}` is told again", webhook.instance));
            printer.one(&webhook, &fields(&webhook))
        }
        Verb::Replay { of, from } => {
            let webhook = client.webhook_replay(&of.scope.scope, &of.instance, &replay_read(&from)?).await?;
            printer.note(&format!("`{}` is told what comes after change {}", webhook.instance, webhook.cursor));
            if webhook.status != "active" {
                printer.note(&format!("it is disabled: enable it with `mno connec webhook enable {}`", webhook.instance));
            }
            printer.one(&webhook, &fields(&webhook))
        }
        Verb::Enable(of) => {
            let webhook = client.webhook_enable(&of.scope.scope, &of.instance).await?;
            printer.note(&format!("`{}` is told again", webhook.instance));
            printer.one(&webhook, &fields(&webhook))
        }
        Verb::Disable { of, reason } => {
            let webhook = client.webhook_disable(&of.scope.scope, &of.instance, &WebhookDisable { reason }).await?;
            printer.note(&format!(
                "`{}` is no longer told; it goes on from change {} when it is enabled",
                webhook.instance,
                webhook.cursor + 1
            ));
            printer.one(&webhook, &fields(&webhook))
        }
        Verb::Secret(of) => {
            let secret = client.webhook_secret(&of.scope.scope, &of.instance).await?;
            if printer.is_table() {
                printer.line(&secret.secret)?;
                return Ok(ExitCode::SUCCESS);
            }
            printer.one(&secret, &[])
        }
    }
}

/// A change's number, or a time.
fn replay_read(from: &str) -> Result<WebhookReplay> {
    if let Ok(seq) = from.parse::<i64>() {
        return Ok(WebhookReplay { from_seq: Some(seq), from_time: None });
    }
    if from.starts_with(|c: char| c.is_ascii_digit()) {
        return Ok(WebhookReplay { from_seq: None, from_time: Some(from.to_owned()) });
    }
    Err(Error::new(ErrorKind::Configuration, format!("`--from {from}` is neither a change's number nor a time"))
        .hint("`mno connec change list` shows the numbers; a time is written like 2026-01-31T10:00:00Z"))
}

fn delivery_row(delivery: &Delivery) -> Vec<String> {
    vec![
        delivery.id.clone(),
        format!("{}-{}", delivery.from_seq, delivery.to_seq),
        delivery.records.to_string(),
        delivery.status.clone(),
        delivery.attempts.to_string(),
        or_dash(delivery.response_status.map(|status| status.to_string()).as_ref()),
        delivery.at.clone(),
        or_dash(delivery.error.as_ref()),
    ]
}

fn attempt_print(printer: &Printer, attempt: &WebhookAttempt) -> Result<ExitCode> {
    printer.one(
        attempt,
        &[
            ("delivery", attempt.delivery.clone()),
            ("took", format!("{} ms", attempt.duration_ms)),
            ("answer", or_dash(attempt.response_status.map(|status| status.to_string()).as_ref())),
            ("error", or_dash(attempt.error.as_ref())),
            ("body", attempt.excerpt.clone()),
        ],
    )
}

fn fields(webhook: &Webhook) -> Vec<(&'static str, String)> {
    vec![
        ("instance", webhook.instance.clone()),
        ("app", format!("{} ({})", webhook.app_name, webhook.app)),
        ("url", webhook.url.clone()),
        ("status", webhook.status.clone()),
        ("disabled since", or_dash(webhook.disabled_at.as_ref())),
        ("disabled because", or_dash(webhook.disabled_reason.as_ref())),
        ("told up to change", webhook.cursor.to_string()),
        ("changes behind", webhook.behind.to_string()),
        ("failures", webhook.failures.to_string()),
        ("fails since", or_dash(webhook.failing_since.as_ref())),
        ("next attempt", or_dash(webhook.next_attempt_at.as_ref())),
        ("last error", or_dash(webhook.last_error.as_ref())),
        ("last took", or_dash(webhook.last_duration_ms.map(|ms| format!("{ms} ms")).as_ref())),
        ("last delivered", or_dash(webhook.last_delivered_at.as_ref())),
    ]
}
