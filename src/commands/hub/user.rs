//! `mno hub user`

use std::path::PathBuf;
use std::process::ExitCode;

use super::super::context::{Context, read_secret};
use super::super::printer::or_dash;
use super::PageArgs;
use crate::api::{UserCreate, UserListQuery};
use crate::kernel::Result;

/// People
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Create a user
    Create {
        /// E-mail address
        email: String,
        /// The tenant: uid or slug
        #[arg(long)]
        tenant: String,
        /// File with the password, `-` for stdin; without one she cannot sign in with a password
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
        /// Given name
        #[arg(long, default_value = "")]
        name: String,
        /// Family name
        #[arg(long, default_value = "")]
        surname: String,
        /// Make her staff of the tenant
        #[arg(long, value_parser = ["admin", "staff"])]
        admin_role: Option<String>,
    },
    /// List users
    #[command(visible_alias = "ls")]
    List {
        /// Only of this tenant: uid or slug
        #[arg(long)]
        tenant: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show a user with her roles
    Show {
        /// Uid or e-mail
        user: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client().await?;
    match args.verb {
        Verb::Create { email, tenant, password_file, name, surname, admin_role } => {
            let password = password_file.as_deref().map(read_secret).transpose()?.map(|secret| secret.expose().to_owned());
            let user = client.user_create(&UserCreate { tenant, email, name, surname, password, admin_role }).await?;
            context.printer.note(&format!("created user `{}`", user.email));
            context.printer.one(&user, &[("uid", user.uid.clone()), ("email", user.email.clone())])
        }
        Verb::List { tenant, page } => {
            let page = page.query();
            let page = client.user_list(&UserListQuery { tenant, page: page.page, limit: page.limit }).await?;
            context.printer.page(&page, &["uid", "email", "name", "surname", "staff"], |user| {
                vec![user.uid.clone(), user.email.clone(), user.name.clone(), user.surname.clone(), or_dash(user.admin_role.as_ref())]
            })
        }
        Verb::Show { user } => {
            let user = client.user_show(&user).await?;
            let mut fields = vec![
                ("uid", user.uid.clone()),
                ("email", user.email.clone()),
                ("name", format!("{} {}", user.name, user.surname)),
                ("staff", user.admin_role.clone().unwrap_or_default()),
                ("created", user.created_at.clone()),
            ];
            for membership in &user.memberships {
                fields.push(("member", format!("{} of {} ({})", membership.role, membership.organization_name, membership.organization)));
            }
            context.printer.one(&user, &fields)
        }
    }
}
