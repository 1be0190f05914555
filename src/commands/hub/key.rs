//! `mno hub key`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::PageArgs;
use crate::api::ApiKeyCreate;
use crate::kernel::Result;

/// API keys
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Make an API key; its secret is shown only now
    Create {
        /// Whose key it is
        #[arg(long, value_parser = ["operator", "service", "tenant", "app"])]
        kind: String,
        /// The tenant (uid or slug), for a key of kind `tenant`
        #[arg(long)]
        tenant: Option<String>,
        /// The app (short name or uid), for a key of kind `app`
        #[arg(long, conflicts_with = "tenant")]
        app: Option<String>,
        /// What it is for
        #[arg(long, default_value = "")]
        name: String,
    },
    /// List API keys, without their secrets
    #[command(visible_alias = "ls")]
    List(PageArgs),
    /// Make an API key void at once
    Revoke {
        /// Uid or public half
        key: String,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client().await?;
    match args.verb {
        Verb::Create { kind, tenant, app, name } => {
            let made = client.key_create(&ApiKeyCreate { kind, owner: tenant.or(app), name }).await?;
            context.printer.note("keep the secret: it is shown only now");
            context.printer.one(
                &made,
                &[
                    ("token", made.token.clone()),
                    ("uid", made.uid.clone()),
                    ("api key", made.api_key.clone()),
                    ("api secret", made.api_secret.clone()),
                ],
            )
        }
        Verb::List(page) => {
            let page = client.key_list(&page.query()).await?;
            context.printer.page(&page, &["uid", "kind", "api key", "owner", "name", "revoked"], |key| {
                vec![
                    key.uid.clone(),
                    key.kind.clone(),
                    key.api_key.clone(),
                    or_dash(key.owner.as_ref()),
                    key.name.clone(),
                    or_dash(key.revoked_at.as_ref()),
                ]
            })
        }
        Verb::Revoke { key } => {
            context.confirm(&format!("revoking `{key}`")).await?;
            let key = client.key_revoke(&key).await?;
            context.printer.note(&format!("`{}` is void", key.api_key));
            context.printer.one(&key, &[("uid", key.uid.clone()), ("revoked", or_dash(key.revoked_at.as_ref()))])
        }
    }
}
