//! `mno nex instance`

use std::process::ExitCode;
use std::time::{Duration, Instant};

use super::super::context::Context;
use super::super::hub::PageArgs;
use super::super::printer::or_dash;
use super::super::progress::Progress;
use crate::api::{HostedInstance, HostedInstanceCreate, HostedInstanceListQuery, HostedLogsQuery};
use crate::client::Client;
use crate::kernel::{Error, ErrorKind, Result};

/// How long `--wait` waits.
const WAIT: Duration = Duration::from_mins(10);

/// One set of containers per customer
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Make an instance of a hosted app for an organization
    ///
    /// Customers get theirs with a subscription (`mno hub subscription create`); this one is the operator's own, for trials
    /// and demonstrations.
    Create {
        /// The organization: uid
        #[arg(long)]
        org: String,
        /// The app: short name in the catalogue
        #[arg(long, value_name = "NID")]
        app: String,
        /// Its name; the app's when left out
        #[arg(long)]
        name: Option<String>,
        /// Remove it with its data after this time, such as `90s`, `30m`, `2h` or `7d`
        #[arg(long, value_name = "TIME", value_parser = seconds_parse)]
        ttl: Option<i64>,
        /// Wait until it is running
        #[arg(long)]
        wait: bool,
    },
    /// List instances, the newest first
    #[command(visible_alias = "ls")]
    List {
        /// Only this organization's: uid
        #[arg(long)]
        org: Option<String>,
        /// Those of which nothing is left, too
        #[arg(long)]
        all: bool,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show an instance, what it is made of and what happened to it
    Show {
        /// Its uid or the first label of its host name
        instance: String,
    },
    /// Print the end of a container's log
    Logs {
        /// Its uid or the first label of its host name
        instance: String,
        /// A service beside the app, such as `db`
        #[arg(long, value_name = "NAME")]
        container: Option<String>,
        /// How many lines
        #[arg(long, value_name = "N", default_value_t = 100)]
        lines: u32,
    },
    /// Let an instance rest: its containers stop, its data stays
    Stop {
        /// Its uid or the first label of its host name
        instance: String,
        /// Wait until it rests
        #[arg(long)]
        wait: bool,
    },
    /// Wake an instance that rests
    Start {
        /// Its uid or the first label of its host name
        instance: String,
        /// Wait until it is running
        #[arg(long)]
        wait: bool,
    },
    /// Remove an instance with its data
    #[command(visible_alias = "rm")]
    Delete {
        /// Its uid or the first label of its host name
        instance: String,
        /// Wait until it is gone
        #[arg(long)]
        wait: bool,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Create { org, app, name, ttl, wait } => {
            let made = client.hosted_instance_create(&HostedInstanceCreate { organization: org, app, name, ttl_seconds: ttl }).await?;
            finish(context, &client, made, wait, "running").await
        }
        Verb::List { org, all, page } => {
            let page = page.query();
            let query = HostedInstanceListQuery { organization: org, all, page: page.page, limit: page.limit };
            let page = client.hosted_instance_list(&query).await?;
            context.printer.page(&page, &["uid", "app", "organization", "status", "url"], |instance| {
                let HostedInstance { uid, app, organization, status, http_url, .. } = instance;
                vec![uid.clone(), app.clone(), organization.clone(), status.clone(), http_url.clone()]
            })
        }
        Verb::Show { instance } => {
            let shown = client.hosted_instance_show(&instance).await?;
            let mut fields = fields(&shown.instance);
            let images: Vec<String> =
                shown.containers.iter().map(|container| format!("{} ({})", container.name, container.image)).collect();
            fields.push(("containers", images.join(", ")));
            fields.push(("expires", or_dash(shown.instance.expires_at.as_ref())));
            let code = context.printer.one(&shown, &fields)?;
            if context.printer.is_table() && !context.printer.is_quiet() {
                context.printer.line("")?;
                let rows = shown
                    .events
                    .iter()
                    .map(|event| vec![event.at.clone(), event.status.clone(), event.message.clone().unwrap_or_default()]);
                context.printer.table(&["at", "status", "message"], rows)?;
            }
            Ok(code)
        }
        Verb::Logs { instance, container, lines } => {
            let logs = client.hosted_instance_logs(&instance, &HostedLogsQuery { container, lines: Some(lines) }).await?;
            if !context.printer.is_table() {
                return context.printer.one(&logs, &[]);
            }
            for line in &logs.lines {
                context.printer.line(line)?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Verb::Stop { instance, wait } => {
            let resting = client.hosted_instance_stop(&instance).await?;
            finish(context, &client, resting, wait, "stopped").await
        }
        Verb::Start { instance, wait } => {
            let waking = client.hosted_instance_start(&instance).await?;
            finish(context, &client, waking, wait, "running").await
        }
        Verb::Delete { instance, wait } => {
            context.confirm(&format!("removing `{instance}` with its data")).await?;
            let leaving = client.hosted_instance_delete(&instance).await?;
            finish(context, &client, leaving, wait, "terminated").await
        }
    }
}

async fn finish(context: &Context, client: &Client, instance: HostedInstance, wait: bool, wanted: &str) -> Result<ExitCode> {
    let instance = if wait { settle(context, client, instance, wanted).await? } else { instance };
    context.printer.one(&instance, &fields(&instance))
}

/// Waits until an instance has the status, showing what it does meanwhile.
async fn settle(context: &Context, client: &Client, mut instance: HostedInstance, wanted: &str) -> Result<HostedInstance> {
    let started = Instant::now();
    let mut progress = Progress::new(context.printer);
    while instance.status != wanted {
        let now = match &instance.status_message {
            Some(message) => format!("{}: {message}", instance.status),
            None => instance.status.clone(),
        };
        if instance.status == "failed" && wanted == "running" {
            return Err(Error::new(ErrorKind::Internal, format!("`{}` {now}", instance.uid))
                .hint(format!("run `mno nex instance logs {0}`, or `mno nex instance delete {0}` to remove it", instance.uid)));
        }
        progress.say(&now);
        if started.elapsed() > WAIT {
            return Err(Error::new(
                ErrorKind::Timeout,
                format!("`{}` is not {wanted} after {} seconds; it goes on", instance.uid, WAIT.as_secs()),
            ));
        }
        context.drain().await?;
        tokio::time::sleep(Duration::from_millis(100)).await;
        instance = client.hosted_instance_show(&instance.uid).await?.instance;
    }
    Ok(instance)
}

fn fields(instance: &HostedInstance) -> Vec<(&'static str, String)> {
    vec![
        ("uid", instance.uid.clone()),
        ("app", instance.app.clone()),
        ("organization", instance.organization.clone()),
        ("status", instance.status.clone()),
        ("message", instance.status_message.clone().unwrap_or_default()),
        ("url", instance.http_url.clone()),
    ]
}

/// `90s`, `30m`, `2h`, `7d` as seconds.
fn seconds_parse(text: &str) -> Result<i64, String> {
    let wrong = || format!("`{text}` is not a time: use a number and `s`, `m`, `h` or `d`, such as `2h`");
    let unit = text.chars().last().ok_or_else(wrong)?;
    let factor = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3600,
        'd' => 86_400,
        _ => return Err(wrong()),
    };
    let number: i64 = text.strip_suffix(unit).unwrap_or_default().parse().map_err(|_| wrong())?;
    if number < 1 { Err(wrong()) } else { number.checked_mul(factor).ok_or_else(wrong) }
}

#[cfg(test)]
mod tests {
    use super::seconds_parse;

    #[test]
    fn times_have_a_unit() {
        assert_eq!([seconds_parse("90s"), seconds_parse("2h"), seconds_parse("7d")], [Ok(90), Ok(7200), Ok(604_800)]);
        for bad in ["", "2", "h", "-1h", "0s", "2w", "9999999999999999d", "1hh"] {
            assert!(seconds_parse(bad).is_err(), "{bad}");
        }
    }
}
