//! `mno hub audit`

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::PageArgs;
use crate::api::{AuditListQuery, AuditRetention, AuditVerifyQuery};
use crate::kernel::{Error, Result};

/// Who did what
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

/// Which entries.
#[derive(Debug, clap::Args)]
struct Which {
    /// Only in this tenant: uid or slug
    #[arg(long, conflicts_with = "org")]
    tenant: Option<String>,
    /// Only in this organization: uid
    #[arg(long)]
    org: Option<String>,
    /// Only by, as or about this user: uid or e-mail
    #[arg(long)]
    user: Option<String>,
    /// Only this act, such as `member.add`
    #[arg(long)]
    action: Option<String>,
    /// Only of this request
    #[arg(long, value_name = "ID")]
    request: Option<String>,
    /// Not before, such as `2026-01-31`
    #[arg(long, value_name = "TIME")]
    from: Option<String>,
    /// Before
    #[arg(long, value_name = "TIME")]
    to: Option<String>,
    /// Only with this text in the act, its subject, the actor's name or the detail
    #[arg(long)]
    text: Option<String>,
}

impl Which {
    fn query(self) -> AuditListQuery {
        AuditListQuery {
            tenant: self.tenant,
            organization: self.org,
            user: self.user,
            action: self.action,
            request_id: self.request,
            from: self.from,
            to: self.to,
            text: self.text,
            ..AuditListQuery::default()
        }
    }
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List administrative acts, the newest first
    #[command(visible_alias = "ls")]
    List {
        #[command(flatten)]
        which: Which,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Write administrative acts into a file
    Export {
        /// The file; `-` for stdout
        file: PathBuf,
        #[command(flatten)]
        which: Which,
        /// As JSON lines or as CSV
        #[arg(long, default_value = "jsonl", value_parser = ["jsonl", "csv"])]
        format: String,
    },
    /// Check that no entry was changed or removed
    Verify {
        /// Only the entries of this tenant: uid or slug
        #[arg(long)]
        tenant: Option<String>,
        /// The end of a chain that an earlier verification showed, `CHAIN:SEQ:HASH`; several times
        #[arg(long = "anchor", value_name = "ANCHOR")]
        anchors: Vec<String>,
    },
    /// For how long the audit is kept
    Retention {
        #[command(subcommand)]
        verb: RetentionVerb,
    },
}

#[derive(Debug, clap::Subcommand)]
enum RetentionVerb {
    /// Show it
    Show,
    /// Set it; what is older is removed from then on
    Set {
        /// `forever`, or a number of days such as `365d`
        keep: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::List { which, page } => {
            let page = page.query();
            let query = AuditListQuery { page: page.page, limit: page.limit, ..which.query() };
            let page = client.audit_list(&query).await?;
            context.printer.page(&page, &["at", "who", "act", "subject", "organization", "from", "detail"], |entry| {
                let acting = entry.impersonator.as_ref().map(|staff| format!(", acted by {staff}")).unwrap_or_default();
                vec![
                    entry.at.clone(),
                    format!("{} ({}{acting})", entry.actor_name, entry.actor_kind),
                    entry.action.clone(),
                    entry.subject.clone(),
                    or_dash(entry.organization.as_ref()),
                    or_dash(entry.address.as_ref()),
                    entry.detail.to_string(),
                ]
            })
        }
        Verb::Export { file, which, format } => {
            let query = AuditListQuery { format: Some(format), ..which.query() };
            export(context, &query, &file).await
        }
        Verb::Verify { tenant, anchors } => {
            let verdict = client.audit_verify(&AuditVerifyQuery { tenant, anchor: anchors }).await?;
            let broken: Vec<String> =
                verdict.broken.iter().map(|broken| format!("{} entry {}: {}", broken.chain, broken.seq, broken.reason)).collect();
            context.printer.one(
                &verdict,
                &[
                    ("result", if verdict.valid { "every chain is whole".to_owned() } else { broken.join("; ") }),
                    ("entries", verdict.entries.to_string()),
                    ("older than the chains", verdict.before_chain.to_string()),
                    ("removed by retention", verdict.removed.to_string()),
                    ("anchors", verdict.anchors.join(" ")),
                ],
            )?;
            Ok(if verdict.valid { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        Verb::Retention { verb: RetentionVerb::Show } => {
            let retention = client.audit_retention_show().await?;
            context.printer.one(&retention, &[("keep", retention.keep.clone())])
        }
        Verb::Retention { verb: RetentionVerb::Set { keep } } => {
            if keep != "forever" {
                context.confirm("removing old entries cannot be undone: setting a retention").await?;
            }
            let retention = client.audit_retention_set(&AuditRetention { keep }).await?;
            context.printer.one(&retention, &[("keep", retention.keep.clone())])
        }
    }
}

async fn export(context: &Context, query: &AuditListQuery, file: &Path) -> Result<ExitCode> {
    let client = context.client()?;
    if file == Path::new("-") {
        let printer = context.printer;
        client.audit_export(query, &mut |bytes| printer.raw(bytes)).await?;
        return Ok(ExitCode::SUCCESS);
    }
    let fail = |error: std::io::Error| Error::configuration(format!("cannot write `{}`: {error}", file.display()));
    let mut out = std::fs::File::create_new(file).map_err(fail)?;
    let written = client.audit_export(query, &mut |bytes| out.write_all(bytes).map_err(fail)).await;
    if let Err(error) = written.and_then(|()| out.sync_all().map_err(fail)) {
        // Half an export must not pass for a whole one.
        let _ = std::fs::remove_file(file);
        return Err(error);
    }
    context.printer.note(&format!("the audit was written to `{}`", file.display()));
    Ok(ExitCode::SUCCESS)
}
