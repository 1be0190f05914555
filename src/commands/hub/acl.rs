//! `mno hub acl`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::exit;
use super::PageArgs;
use crate::api::{AclCheck, AclDecision, AclSimulate, AclWhat, AclWho};
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
        #[command(flatten)]
        question: Question,
    },
    /// Show everything that a user may do
    Show {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
        /// Only in this organization: uid
        #[arg(long)]
        org: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// List who may do something to an organization or an app instance
    Who {
        /// The organization: uid; not needed with an app instance
        #[arg(long, required_unless_present = "instance")]
        org: Option<String>,
        /// What they want, such as `read_reports`; a wrong one lists all
        #[arg(long)]
        action: String,
        /// An app instance
        #[arg(long, value_name = "UID")]
        instance: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// List the organizations or app instances with which a user may do something
    What {
        /// The user: uid or e-mail
        #[arg(long)]
        user: String,
        /// What she wants: `access_instance` lists app instances
        #[arg(long)]
        action: String,
        #[command(flatten)]
        page: PageArgs,
    },
    /// What would be allowed with another role, team or plan?
    ///
    /// Exits with 0 when it would be allowed, 3 when not.
    Simulate {
        #[command(flatten)]
        question: Question,
        #[command(flatten)]
        what_if: WhatIf,
    },
}

/// Who, what and to what.
#[derive(Debug, clap::Args)]
struct Question {
    /// The user: uid or e-mail
    #[arg(long)]
    user: String,
    /// What she wants, such as `read_reports`; a wrong one lists all
    #[arg(long)]
    action: String,
    /// The organization: uid
    #[arg(long)]
    org: Option<String>,
    /// An app instance
    #[arg(long, value_name = "UID")]
    instance: Option<String>,
    /// A person, when the action is done to one: uid or e-mail
    #[arg(long, value_name = "USER")]
    about: Option<String>,
    /// An app, when the action is done to one: uid or short name
    #[arg(long)]
    app: Option<String>,
}

/// What is supposed.
#[derive(Debug, clap::Args)]
struct WhatIf {
    /// She has this role; `none`: she is no member
    #[arg(long)]
    role: Option<String>,
    /// She has this role of the tenant's own making
    #[arg(long, value_name = "ROLE", conflicts_with = "role")]
    custom_role: Option<String>,
    /// She is in this team, and in no other
    #[arg(long, value_name = "UID")]
    team: Option<String>,
    /// She is staff with this role, and it is in her reach
    #[arg(long, value_name = "ROLE")]
    staff_role: Option<String>,
    /// The app instance stands here, such as `stopped`
    #[arg(long)]
    status: Option<String>,
    /// Is the organization's account frozen?
    #[arg(long, value_name = "BOOL")]
    frozen: Option<bool>,
    /// The plan of the app instance
    #[arg(long, value_parser = ["paid", "trial_over"])]
    plan: Option<String>,
}

fn fields(decision: &AclDecision) -> Vec<(&'static str, String)> {
    let mut fields = vec![("allowed", yes_no(decision.allowed).to_owned())];
    fields.extend(decision.because.iter().map(|reason| ("because", reason.clone())));
    fields
}

fn yes_no(allowed: bool) -> &'static str {
    if allowed { "yes" } else { "no" }
}

fn code(decision: &AclDecision) -> ExitCode {
    if decision.allowed { exit::OK } else { exit::denied() }
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Check { question } => {
            let Question { user, action, org, instance, about, app } = question;
            let decision = client.acl_check(&AclCheck { user, action, organization: org, instance, about, app }).await?;
            context.printer.one(&decision, &fields(&decision))?;
            Ok(code(&decision))
        }
        Verb::Simulate { question, what_if } => {
            let Question { user, action, org, instance, about, app } = question;
            let WhatIf { role, custom_role, team, staff_role, status, frozen, plan } = what_if;
            let asked = AclSimulate {
                user,
                action,
                organization: org,
                instance,
                about,
                app,
                role,
                custom_role,
                team,
                staff_role,
                status,
                frozen,
                plan,
            };
            let simulation = client.acl_simulate(&asked).await?;
            let mut shown = vec![("now", yes_no(simulation.now.allowed).to_owned())];
            shown.extend(simulation.now.because.iter().map(|reason| ("because", reason.clone())));
            shown.push(("then", yes_no(simulation.then.allowed).to_owned()));
            shown.extend(simulation.then.because.iter().map(|reason| ("because", reason.clone())));
            context.printer.one(&simulation, &shown)?;
            Ok(code(&simulation.then))
        }
        Verb::Show { user, org, page } => {
            let matrix = client.acl_show(&user, org, &page.query()).await?;
            if !context.printer.is_table() {
                return context.printer.one(&matrix, &[]);
            }
            let of_tenant = [("(tenant)", &matrix.tenant)];
            let of_organizations = matrix.items.iter().map(|row| (row.organization_name.as_str(), &row.actions));
            let rows = of_tenant.into_iter().chain(of_organizations).flat_map(|(place, actions)| {
                actions.iter().map(move |(action, decision)| {
                    vec![place.to_owned(), action.clone(), yes_no(decision.allowed).to_owned(), decision.because.join("; ")]
                })
            });
            context.printer.table(&["organization", "action", "allowed", "because"], rows)?;
            if let Some(next) = &matrix.next_page {
                context.printer.note(&format!("there are more: add `--page {next}`"));
            }
            Ok(exit::OK)
        }
        Verb::Who { org, action, instance, page } => {
            let page = page.query();
            let found = client.acl_who(&AclWho { organization: org, action, instance, page: page.page, limit: page.limit }).await?;
            context.printer.page(&found, &["kind", "uid", "name", "because"], |row| {
                vec![row.kind.clone(), row.uid.clone(), row.name.clone(), row.because.join("; ")]
            })
        }
        Verb::What { user, action, page } => {
            let page = page.query();
            let found = client.acl_what(&AclWhat { user, action, page: page.page, limit: page.limit }).await?;
            context.printer.page(&found, &["organization", "name", "instance", "because"], |row| {
                let instance = row.instance.clone().unwrap_or_default();
                vec![row.organization.clone(), row.organization_name.clone(), instance, row.because.join("; ")]
            })
        }
    }
}
