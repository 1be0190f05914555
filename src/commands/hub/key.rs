//! `mno hub key`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use super::PageArgs;
use crate::api::{ApiKey, ApiKeyCreate, ApiKeyCreated, ApiKeyListQuery, ApiKeyRotate, ApiKeyUpdate};
use crate::kernel::{Error, Result};

/// API keys
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

/// Whose.
#[derive(Debug, clap::Args)]
#[group(multiple = false)]
struct OwnerArgs {
    /// The tenant: uid or slug
    #[arg(long)]
    tenant: Option<String>,
    /// The app: short name or uid
    #[arg(long)]
    app: Option<String>,
    /// The developer: uid or e-mail
    #[arg(long)]
    user: Option<String>,
}

impl OwnerArgs {
    /// The owner of a new key of this kind, named by the flag of that kind.
    fn of(self, kind: &str) -> Result<Option<String>> {
        let flag = match kind {
            "tenant" => Some("--tenant"),
            "app" => Some("--app"),
            "developer" => Some("--user"),
            _ => None,
        };
        let given = [("--tenant", self.tenant), ("--app", self.app), ("--user", self.user)];
        let given = given.into_iter().find_map(|(flag, owner)| owner.map(|owner| (flag, owner)));
        match (flag, given) {
            (Some(flag), Some((given, owner))) if flag == given => Ok(Some(owner)),
            (Some(flag), _) => {
                Err(Error::invalid("owner", format!("a key of kind {kind} needs `{flag}`")).hint(format!("name its owner with `{flag}`")))
            }
            (None, None) => Ok(None),
            (None, Some((given, _))) => {
                Err(Error::invalid("owner", format!("a key of kind {kind} opens the whole installation, and takes no `{given}`"))
                    .hint("leave it out, or make a key of kind `tenant`, `app` or `developer`"))
            }
        }
    }
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Make an API key; its secret is shown only now
    Create {
        /// Whose key it is
        #[arg(long, value_parser = ["operator", "service", "tenant", "app", "developer"])]
        kind: String,
        #[command(flatten)]
        owner: OwnerArgs,
        /// What it is for
        #[arg(long, default_value = "")]
        name: String,
        /// Limit it to this action, such as `read_data`; several times
        #[arg(long = "scope", value_name = "ACTION")]
        scopes: Vec<String>,
        /// Until when it is good, such as `2027-01-31`
        #[arg(long, value_name = "TIME")]
        expires_at: Option<String>,
    },
    /// List API keys, without their secrets
    #[command(visible_alias = "ls")]
    List {
        #[command(flatten)]
        owner: OwnerArgs,
        /// Only of this kind
        #[arg(long, value_parser = ["operator", "service", "tenant", "app", "developer"])]
        kind: Option<String>,
        /// Also those that are void or have expired
        #[arg(long)]
        all: bool,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show an API key, without its secret
    Show {
        /// Uid or public half
        key: String,
    },
    /// Change what an API key is for, what it is limited to and until when it is good
    #[command(group = clap::ArgGroup::new("change").multiple(true).required(true))]
    Update {
        /// Uid or public half
        key: String,
        /// What it is for
        #[arg(long, group = "change")]
        name: Option<String>,
        /// Limit it to this action, such as `read_data`; several times
        #[arg(long = "scope", value_name = "ACTION", group = "change")]
        scopes: Vec<String>,
        /// Limit it to nothing but its kind
        #[arg(long, conflicts_with = "scopes", group = "change")]
        no_scopes: bool,
        /// Until when it is good, such as `2027-01-31`
        #[arg(long, value_name = "TIME", group = "change")]
        expires_at: Option<String>,
        /// It is good until it is revoked
        #[arg(long, conflicts_with = "expires_at", group = "change")]
        no_expiry: bool,
    },
    /// Give an API key a new secret, shown only now; the old one is good for a while
    Rotate {
        /// Uid or public half
        key: String,
        /// For how long the old secret is good too: `24h`, `30m`, `7d`, or `0` for not at all
        #[arg(long, default_value = "24h", value_name = "TIME", value_parser = seconds)]
        overlap: i64,
    },
    /// Make an API key void at once
    Revoke {
        /// Uid or public half
        key: String,
    },
}

/// Reads `24h`, `30m`, `7d`, `90s` or a number of seconds.
fn seconds(text: &str) -> Result<i64, String> {
    let wrong = || format!("`{text}` is not a time: use `24h`, `30m`, `7d` or `0`");
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match &text[digits.len()..] {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3600,
        "d" => 86_400,
        _ => return Err(wrong()),
    };
    digits.parse::<i64>().ok().filter(|count| *count >= 0).and_then(|count| count.checked_mul(unit)).ok_or_else(wrong)
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Create { kind, owner, name, scopes, expires_at } => {
            let owner = owner.of(&kind)?;
            let scopes = (!scopes.is_empty()).then_some(scopes);
            let made = client.key_create(&ApiKeyCreate { kind, owner, name, scopes, expires_at }).await?;
            print_secret(context, &made)
        }
        Verb::List { owner, kind, all, page } => {
            let page = page.query();
            let OwnerArgs { tenant, app, user } = owner;
            let query = ApiKeyListQuery { kind, tenant, app, user, all, page: page.page, limit: page.limit };
            let page = client.key_list(&query).await?;
            context.printer.page(&page, &["uid", "kind", "api key", "owner", "name", "scopes", "last used", "ends"], |key| {
                vec![
                    key.uid.clone(),
                    key.kind.clone(),
                    key.api_key.clone(),
                    or_dash(key.owner.as_ref()),
                    key.name.clone(),
                    or_dash(key.scopes.as_ref().map(|scopes| scopes.join(", ")).as_ref()),
                    or_dash(key.used_at.as_ref()),
                    or_dash(key.revoked_at.as_ref().or(key.expires_at.as_ref())),
                ]
            })
        }
        Verb::Show { key } => {
            let key = client.key_show(&key).await?;
            context.printer.one(&key, &fields(&key))
        }
        Verb::Update { key, name, scopes, no_scopes, expires_at, no_expiry } => {
            let scopes = (no_scopes || !scopes.is_empty()).then(|| (!no_scopes).then_some(scopes));
            let expires_at = (no_expiry || expires_at.is_some()).then_some(expires_at);
            let key = client.key_update(&key, &ApiKeyUpdate { name, scopes, expires_at }).await?;
            context.printer.one(&key, &fields(&key))
        }
        Verb::Rotate { key, overlap } => {
            let made = client.key_rotate(&key, &ApiKeyRotate { overlap_seconds: Some(overlap) }).await?;
            print_secret(context, &made)
        }
        Verb::Revoke { key } => {
            context.confirm(&format!("revoking `{key}`")).await?;
            let key = client.key_revoke(&key).await?;
            context.printer.note(&format!("`{}` is void", key.api_key));
            context.printer.one(&key, &[("uid", key.uid.clone()), ("revoked", or_dash(key.revoked_at.as_ref()))])
        }
    }
}

fn fields(key: &ApiKey) -> Vec<(&'static str, String)> {
    vec![
        ("uid", key.uid.clone()),
        ("kind", key.kind.clone()),
        ("api key", key.api_key.clone()),
        ("owner", or_dash(key.owner.as_ref())),
        ("name", key.name.clone()),
        ("scopes", or_dash(key.scopes.as_ref().map(|scopes| scopes.join(", ")).as_ref())),
        ("created", key.created_at.clone()),
        ("last used", or_dash(key.used_at.as_ref())),
        ("ends", or_dash(key.expires_at.as_ref())),
        ("revoked", or_dash(key.revoked_at.as_ref())),
        ("rotated", or_dash(key.rotated_at.as_ref())),
        ("old secret until", or_dash(key.old_secret_until.as_ref())),
    ]
}

fn print_secret(context: &Context, made: &ApiKeyCreated) -> Result<ExitCode> {
    context.printer.note("keep the secret: it is shown only now");
    context.printer.one(
        made,
        &[
            ("token", made.token.clone()),
            ("uid", made.uid.clone()),
            ("api key", made.api_key.clone()),
            ("api secret", made.api_secret.clone()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_units() {
        for (text, wanted) in [("24h", 86_400), ("30m", 1800), ("7d", 604_800), ("0", 0), ("90s", 90)] {
            assert_eq!(seconds(text), Ok(wanted));
        }
        for wrong in ["", "h", "-1h", "1w", "1.5h", "99999999999999999d", "é"] {
            assert!(seconds(wrong).is_err(), "{wrong}");
        }
    }
}
