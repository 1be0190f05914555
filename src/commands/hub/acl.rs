//! `mno hub acl`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::exit;
use crate::api::AclCheck;
use crate::kernel::Result;

/// Who may do what, and why
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Why may a user do something, or why not? Exits with 0 when allowed, 3 when denied
    Check {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
        /// The organization: uid
        #[arg(long)]
        org: String,
        /// What she wants, such as `read_reports`; a wrong one lists all
        #[arg(long)]
        action: String,
        /// An app instance of the organization
        #[arg(long, value_name = "UID")]
        instance: Option<String>,
    },
    /// Show everything that a user may do
    Show {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
        /// Only in this organization: uid
        #[arg(long)]
        org: Option<String>,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client().await?;
    match args.verb {
        Verb::Check { user, org, action, instance } => {
            let decision = client.acl_check(&AclCheck { user, organization: org, action, instance }).await?;
            let mut fields = vec![("allowed", if decision.allowed { "yes" } else { "no" }.to_owned())];
            fields.extend(decision.because.iter().map(|reason| ("because", reason.clone())));
            context.printer.one(&decision, &fields)?;
            Ok(if decision.allowed { exit::OK } else { exit::denied() })
        }
        Verb::Show { user, org } => {
            let matrix = client.acl_show(&user, org).await?;
            if !context.printer.is_table() {
                return context.printer.one(&matrix, &[]);
            }
            let rows = matrix.items.iter().flat_map(|row| {
                row.actions.iter().map(|(action, decision)| {
                    let allowed = if decision.allowed { "yes" } else { "no" };
                    vec![row.organization_name.clone(), action.clone(), allowed.to_owned(), decision.because.join("; ")]
                })
            });
            context.printer.table(&["organization", "action", "allowed", "because"], rows)?;
            Ok(exit::OK)
        }
    }
}
