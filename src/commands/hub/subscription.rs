//! `mno hub subscription`

use std::process::ExitCode;
use std::time::Duration;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::super::progress::Progress;
use super::PageArgs;
use crate::api::{Subscription, SubscriptionCreate, SubscriptionListQuery, SubscriptionUpdate};
use crate::client::Client;
use crate::kernel::{Error, ErrorKind, Result};

/// How long `--wait` waits.
const WAIT: Duration = Duration::from_mins(10);

/// What an organization subscribed to
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Subscribe an organization to an app
    Create {
        /// The organization: uid
        #[arg(long)]
        org: String,
        /// The app: short name or uid
        #[arg(long, value_name = "NID")]
        app: String,
        /// The name of one of its pricing plans
        #[arg(long)]
        plan: Option<String>,
        /// Only set it aside; `submit` makes it
        #[arg(long, conflicts_with = "wait")]
        staged: bool,
        /// A hosted instance rests this many seconds after each start
        #[arg(long, value_name = "SECONDS")]
        autostop: Option<i64>,
        /// Wait until it is running
        #[arg(long)]
        wait: bool,
    },
    /// List an organization's subscriptions
    #[command(visible_alias = "ls")]
    List {
        /// The organization: uid
        #[arg(long)]
        org: String,
        /// Ended ones too
        #[arg(long)]
        all: bool,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show a subscription
    Show {
        /// Its uid or its instance's
        subscription: String,
    },
    /// Change a subscription's plan, its instance's name or its automatic stop
    Update {
        /// Its uid or its instance's
        subscription: String,
        /// Another name for the instance
        #[arg(long)]
        name: Option<String>,
        /// Another pricing plan
        #[arg(long)]
        plan: Option<String>,
        /// Another automatic stop of a hosted instance; 0 for none
        #[arg(long, value_name = "SECONDS")]
        autostop: Option<i64>,
    },
    /// Make what was set aside
    Submit(StepArgs),
    /// Wake an app instance that rests
    Start(StepArgs),
    /// Let an app instance rest; its data stays
    Stop(StepArgs),
    /// Try again what failed
    Retry(StepArgs),
    /// Cancel a subscription; its app instance and that instance's data are removed
    #[command(visible_alias = "rm")]
    Delete {
        /// Its uid or its instance's
        subscription: String,
        /// Wait until it is gone
        #[arg(long)]
        wait: bool,
    },
}

#[derive(Debug, clap::Args)]
struct StepArgs {
    /// Its uid or its instance's
    subscription: String,
    /// Wait until it is done
    #[arg(long)]
    wait: bool,
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Create { org, app, plan, staged, autostop, wait } => {
            let new = SubscriptionCreate { organization: org, app, plan, staged, autostop_interval: autostop };
            let mut subscription = client.subscription_create(&new).await?;
            if wait {
                subscription = settle(context, &client, subscription, "running").await?;
            }
            print(context, &subscription)
        }
        Verb::List { org, all, page } => {
            let page = page.query();
            let query = SubscriptionListQuery { organization: org, all, page: page.page, limit: page.limit };
            let page = client.subscription_list(&query).await?;
            context.printer.page(&page, &["uid", "app", "instance", "status", "url"], |subscription| {
                let Subscription { uid, app, instance, status, http_url, .. } = subscription;
                vec![uid.clone(), app.clone(), instance.clone(), status.clone(), or_dash(http_url.as_ref())]
            })
        }
        Verb::Show { subscription } => print(context, &client.subscription_show(&subscription).await?),
        Verb::Update { subscription, name, plan, autostop } => {
            let change = SubscriptionUpdate { name, plan, autostop_interval: autostop };
            print(context, &client.subscription_update(&subscription, &change).await?)
        }
        Verb::Submit(step) => take(context, &client, step, "submit", "running").await,
        Verb::Start(step) => take(context, &client, step, "start", "running").await,
        Verb::Stop(step) => take(context, &client, step, "stop", "stopped").await,
        Verb::Retry(step) => take(context, &client, step, "retry", "running").await,
        Verb::Delete { subscription, wait } => {
            context.confirm(&format!("cancelling `{subscription}`")).await?;
            let mut gone = client.subscription_delete(&subscription).await?;
            if wait {
                gone = settle(context, &client, gone, "terminated").await?;
            }
            print(context, &gone)
        }
    }
}

/// Takes a step, and waits for where it leads.
async fn take(context: &Context, client: &Client, args: StepArgs, step: &str, leads_to: &str) -> Result<ExitCode> {
    let mut subscription = client.subscription_step(&args.subscription, step).await?;
    if args.wait {
        subscription = settle(context, client, subscription, leads_to).await?;
    }
    print(context, &subscription)
}

/// Waits until a subscription has the status, showing what it does meanwhile.
async fn settle(context: &Context, client: &Client, mut subscription: Subscription, wanted: &str) -> Result<Subscription> {
    let started = std::time::Instant::now();
    let mut progress = Progress::new(context.printer);
    while subscription.status != wanted {
        let now = match &subscription.status_message {
            Some(message) => format!("{}: {message}", subscription.status),
            None => subscription.status.clone(),
        };
        if subscription.status == "failed" {
            return Err(Error::new(ErrorKind::Internal, format!("`{}` {now}", subscription.instance))
                .hint(format!("run `mno nex instance logs {}`", subscription.instance)));
        }
        progress.say(&now);
        if started.elapsed() > WAIT {
            return Err(Error::new(
                ErrorKind::Timeout,
                format!("`{}` is not {wanted} after {} seconds; it goes on", subscription.instance, WAIT.as_secs()),
            ));
        }
        context.drain().await?;
        tokio::time::sleep(Duration::from_millis(150)).await;
        subscription = client.subscription_show(&subscription.uid).await?;
    }
    Ok(subscription)
}

fn print(context: &Context, subscription: &Subscription) -> Result<ExitCode> {
    context.printer.one(
        subscription,
        &[
            ("uid", subscription.uid.clone()),
            ("app", subscription.app.clone()),
            ("instance", subscription.instance.clone()),
            ("status", subscription.status.clone()),
            ("message", subscription.status_message.clone().unwrap_or_default()),
            ("url", or_dash(subscription.http_url.as_ref())),
            ("plan", subscription.plan.clone().unwrap_or_default()),
        ],
    )
}
