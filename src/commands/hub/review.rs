//! `mno hub review`

use std::process::ExitCode;

use super::super::context::Context;
use super::PageArgs;
use super::listing::TenantArgs;
use crate::api::{Review, ReviewCreate, ReviewListQuery, ReviewUpdate};
use crate::kernel::Result;

/// What people say about apps
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List reviews, feedbacks, comments, questions and answers, the newest first
    #[command(visible_alias = "ls")]
    List {
        #[command(flatten)]
        tenant: TenantArgs,
        /// Only of this app: short name or uid
        #[arg(long)]
        app: Option<String>,
        /// Only of this kind
        #[arg(long, value_parser = ["review", "feedback", "comment", "question", "answer"])]
        kind: Option<String>,
        /// Only with this status
        #[arg(long, value_parser = ["pending", "approved", "rejected", "archived"])]
        status: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show what somebody said, with how it was before
    Show {
        /// Uid or number
        review: String,
        #[command(flatten)]
        tenant: TenantArgs,
    },
    /// Say something about an app for a user
    Create {
        /// The app: short name or uid
        #[arg(long)]
        app: String,
        /// What it is
        #[arg(long, default_value = "review", value_parser = ["review", "feedback", "comment", "question", "answer"])]
        kind: String,
        /// The user: uid or e-mail
        #[arg(long)]
        user: Option<String>,
        /// For which organization: uid
        #[arg(long)]
        org: Option<String>,
        /// 1 to 5
        #[arg(long, value_name = "N")]
        rating: Option<i64>,
        /// What a comment or an answer belongs to: its number
        #[arg(long, value_name = "NUMBER")]
        parent: Option<i64>,
        /// The text
        text: String,
        #[command(flatten)]
        tenant: TenantArgs,
    },
    /// Let everybody see it
    Approve {
        /// Uid or number
        review: String,
        #[command(flatten)]
        tenant: TenantArgs,
    },
    /// Let only its author see it
    Reject {
        /// Uid or number
        review: String,
        #[command(flatten)]
        tenant: TenantArgs,
    },
    /// Put it away; its author may say it anew
    Archive {
        /// Uid or number
        review: String,
        #[command(flatten)]
        tenant: TenantArgs,
    },
    /// Correct its text or rating
    Update {
        /// Uid or number
        review: String,
        /// Another text
        #[arg(long)]
        text: Option<String>,
        /// Another rating, 1 to 5
        #[arg(long, value_name = "N")]
        rating: Option<i64>,
        #[command(flatten)]
        tenant: TenantArgs,
    },
    /// Remove it for good, with everything below it
    #[command(visible_alias = "rm")]
    Delete {
        /// Uid or number
        review: String,
        #[command(flatten)]
        tenant: TenantArgs,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    let decide = |review: String, tenant: TenantArgs, status: &'static str| {
        let client = &client;
        async move {
            let change = ReviewUpdate { status: Some(status.to_owned()), ..ReviewUpdate::default() };
            client.review_moderate(&review, tenant.tenant, &change).await
        }
    };
    match args.verb {
        Verb::List { tenant, app, kind, status, page } => {
            let page = page.query();
            let query = ReviewListQuery { tenant: tenant.tenant, app, kind, status, page: page.page, limit: page.limit };
            let page = client.review_list(&query).await?;
            context.printer.page(&page, &["id", "kind", "app", "rating", "status", "by", "text"], |review| {
                vec![
                    review.id.to_string(),
                    review.kind.clone(),
                    review.app.clone(),
                    review.rating.map_or_else(|| "-".to_owned(), |rating| rating.to_string()),
                    review.status.clone(),
                    review.user_name.clone(),
                    shortened(&review.description),
                ]
            })
        }
        Verb::Show { review, tenant } => print(context, &client.review_show(&review, tenant.tenant).await?),
        Verb::Create { app, kind, user, org, rating, parent, text, tenant } => {
            let new = ReviewCreate { app, kind, rating, description: text, organization: org, parent, user, tenant: tenant.tenant };
            print(context, &client.review_create(&new).await?)
        }
        Verb::Approve { review, tenant } => print(context, &decide(review, tenant, "approved").await?),
        Verb::Reject { review, tenant } => print(context, &decide(review, tenant, "rejected").await?),
        Verb::Archive { review, tenant } => print(context, &decide(review, tenant, "archived").await?),
        Verb::Update { review, text, rating, tenant } => {
            let change = ReviewUpdate { status: None, description: text, rating };
            print(context, &client.review_moderate(&review, tenant.tenant, &change).await?)
        }
        Verb::Delete { review, tenant } => {
            context.confirm(&format!("removing review `{review}`")).await?;
            print(context, &client.review_delete(&review, tenant.tenant).await?)
        }
    }
}

/// The beginning of a text, in one line.
fn shortened(text: &str) -> String {
    const CHARS_MAX: usize = 60;
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if line.chars().count() <= CHARS_MAX { line } else { line.chars().take(CHARS_MAX - 1).chain(['…']).collect() }
}

fn print(context: &Context, review: &Review) -> Result<ExitCode> {
    let versions: Vec<String> = review
        .versions
        .iter()
        .map(|version| format!("{} {} by {} ({})", version.number, version.event, version.author, version.status))
        .collect();
    context.printer.one(
        review,
        &[
            ("id", review.id.to_string()),
            ("uid", review.uid.clone()),
            ("kind", review.kind.clone()),
            ("app", review.app.clone()),
            ("by", review.user_name.clone()),
            ("for", review.organization_name.clone().unwrap_or_default()),
            ("rating", review.rating.map(|rating| rating.to_string()).unwrap_or_default()),
            ("status", review.status.clone()),
            ("text", review.description.clone()),
            ("edited by", review.edited_by.clone().unwrap_or_default()),
            ("versions", versions.join("; ")),
        ],
    )
}
