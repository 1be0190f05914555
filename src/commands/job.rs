//! `mno job`

use std::process::ExitCode;

use super::context::Context;
use super::hub::PageArgs;
use super::printer::or_dash;
use crate::api::Job;
use crate::kernel::Result;

/// Durable background jobs
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List jobs, the newest first
    #[command(visible_alias = "ls")]
    List {
        /// Only with this status
        #[arg(long, value_parser = ["queued", "running", "done", "dead"])]
        status: Option<String>,
        /// Only of this kind
        #[arg(long)]
        kind: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show a job with its last error
    Show {
        /// Its id
        job: String,
    },
    /// Run a dead or waiting job now
    Retry {
        /// Its id
        job: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::List { status, kind, page } => {
            let page = client.job_list(status, kind, &page.query()).await?;
            context.printer.page(&page, &["id", "kind", "status", "attempts", "due", "last error"], |job| {
                let attempts = format!("{}/{}", job.attempts, job.attempts_max);
                vec![job.id.clone(), job.kind.clone(), job.status.clone(), attempts, job.run_at.clone(), or_dash(job.last_error.as_ref())]
            })
        }
        Verb::Show { job } => print(context, &client.job_show(&job).await?),
        Verb::Retry { job } => {
            let job = client.job_retry(&job).await?;
            context.printer.note(&format!("job `{}` runs again", job.id));
            print(context, &job)
        }
    }
}

fn print(context: &Context, job: &Job) -> Result<ExitCode> {
    context.printer.one(
        job,
        &[
            ("id", job.id.clone()),
            ("kind", job.kind.clone()),
            ("status", job.status.clone()),
            ("attempts", format!("{} of {}", job.attempts, job.attempts_max)),
            ("due", job.run_at.clone()),
            ("payload", job.payload.to_string()),
            ("last error", or_dash(job.last_error.as_ref())),
        ],
    )
}
