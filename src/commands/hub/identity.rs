//! `mno hub identity`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::PageArgs;
use crate::api::{Identity, IdentityCreate, IdentityListQuery, IdentityUpdate};
use crate::kernel::Result;

/// How people are known where they sign in through another place
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

/// Which identity, where.
#[derive(Debug, clap::Args)]
struct Which {
    /// The identity: its number
    identity: String,
    /// The tenant: uid or slug
    #[arg(long)]
    tenant: String,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List identities: of a tenant's people, or of one of them
    #[command(visible_alias = "ls")]
    List {
        /// The tenant: uid or slug
        #[arg(long)]
        tenant: String,
        /// Of this user: uid, number or e-mail
        #[arg(long)]
        user: Option<String>,
        /// At this place, such as `google`
        #[arg(long)]
        provider: Option<String>,
        /// With this name there
        #[arg(long)]
        uid: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show an identity
    Show(Which),
    /// Write down how somebody is known elsewhere: who signs in there as that is her from now on
    Create {
        /// The tenant: uid or slug
        #[arg(long)]
        tenant: String,
        /// The other place, such as `google`
        #[arg(long)]
        provider: String,
        /// The name there
        #[arg(long)]
        uid: String,
        /// Who it is here: uid, number or e-mail
        #[arg(long)]
        user: Option<String>,
    },
    /// Say whose an identity is
    Update {
        #[command(flatten)]
        which: Which,
        /// The user: uid, number or e-mail
        #[arg(long, required_unless_present = "nobody", conflicts_with = "nobody")]
        user: Option<String>,
        /// Nobody's any more
        #[arg(long)]
        nobody: bool,
    },
    /// Forget an identity: who comes by it is not known any more
    #[command(visible_alias = "rm")]
    Remove(Which),
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::List { tenant, user, provider, uid, page } => {
            let page = page.query();
            let query = IdentityListQuery { user, provider, uid, page: page.page, limit: page.limit };
            let page = client.identity_list(&tenant, &query).await?;
            context.printer.page(&page, &["id", "provider", "uid", "user", "e-mail", "since"], |identity| {
                vec![
                    identity.id.to_string(),
                    identity.provider.clone(),
                    identity.uid.clone(),
                    or_dash(identity.user.as_ref()),
                    or_dash(identity.user_email.as_ref()),
                    identity.created_at.clone(),
                ]
            })
        }
        Verb::Show(which) => print(context, &client.identity_show(&which.tenant, &which.identity).await?),
        Verb::Create { tenant, provider, uid, user } => {
            print(context, &client.identity_create(&tenant, &IdentityCreate { provider, uid, user }).await?)
        }
        Verb::Update { which, user, nobody: _ } => {
            print(context, &client.identity_update(&which.tenant, &which.identity, &IdentityUpdate { user }).await?)
        }
        Verb::Remove(which) => {
            context.confirm(&format!("removing identity `{}`", which.identity)).await?;
            let gone = client.identity_remove(&which.tenant, &which.identity).await?;
            context.printer.note(&format!("`{}` at `{}` is nobody here any more", gone.uid, gone.provider));
            print(context, &gone)
        }
    }
}

fn print(context: &Context, identity: &Identity) -> Result<ExitCode> {
    context.printer.one(
        identity,
        &[
            ("id", identity.id.to_string()),
            ("provider", identity.provider.clone()),
            ("uid", identity.uid.clone()),
            ("user", or_dash(identity.user.as_ref())),
            ("e-mail", or_dash(identity.user_email.as_ref())),
            ("since", identity.created_at.clone()),
        ],
    )
}
