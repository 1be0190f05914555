//! `mno hub user`

use std::path::PathBuf;
use std::process::ExitCode;

use super::super::context::{Context, read_secret};
use super::super::printer::or_dash;
use super::PageArgs;
use crate::api::{User, UserCreate, UserListQuery, UserUpdate};
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
        #[arg(long, value_parser = ["admin", "staff", "support"])]
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
    /// Change a user's profile
    Update {
        /// Uid or e-mail
        user: String,
        #[command(flatten)]
        change: Box<ChangeArgs>,
    },
    /// Delete a user; what tells who she was is removed
    Delete {
        /// Uid or e-mail
        user: String,
    },
    /// Freeze an account; its sessions end
    Freeze {
        /// Uid or e-mail
        user: String,
    },
    /// Unfreeze an account
    Unfreeze {
        /// Uid or e-mail
        user: String,
    },
    /// Open an account that was locked after too many failures
    Unlock {
        /// Uid or e-mail
        user: String,
    },
    /// Vouch for a user's address, so that she can sign in
    Confirm {
        /// Uid or e-mail
        user: String,
    },
    /// Mail a user the link that sets a new password
    PasswordReset {
        /// Uid or e-mail
        user: String,
    },
    /// Switch a user's second factor off; her sessions end
    TotpReset {
        /// Uid or e-mail
        user: String,
    },
}

/// What to change.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = true)]
struct ChangeArgs {
    /// New e-mail address, taken at once
    #[arg(long)]
    email: Option<String>,
    /// Given name
    #[arg(long)]
    name: Option<String>,
    /// Family name
    #[arg(long)]
    surname: Option<String>,
    /// Telephone number
    #[arg(long)]
    phone: Option<String>,
    /// Where she works
    #[arg(long)]
    company: Option<String>,
    /// Her site
    #[arg(long, value_name = "URL")]
    website: Option<String>,
    /// Country, two letters
    #[arg(long)]
    country: Option<String>,
    /// City
    #[arg(long)]
    city: Option<String>,
    /// The language of her mails
    #[arg(long)]
    locale: Option<String>,
    /// Her id in the tenant's own software
    #[arg(long)]
    external_id: Option<String>,
}

impl ChangeArgs {
    fn update(self) -> UserUpdate {
        UserUpdate {
            email: self.email,
            name: self.name,
            surname: self.surname,
            phone: self.phone,
            company: self.company,
            website: self.website,
            geo_country_code: self.country,
            geo_city: self.city,
            locale: self.locale,
            external_id: self.external_id,
            ..UserUpdate::default()
        }
    }
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
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
                ("frozen", if user.frozen { "yes".to_owned() } else { String::new() }),
                ("confirmed", user.profile.confirmed_at.clone().unwrap_or_else(|| "no".to_owned())),
                ("new address", user.profile.unconfirmed_email.clone().unwrap_or_default()),
                ("locked", user.profile.locked_at.clone().unwrap_or_default()),
                ("second factor", if user.profile.second_factor { "yes".to_owned() } else { String::new() }),
                ("last sign-in", user.profile.current_sign_in_at.clone().unwrap_or_default()),
            ];
            for membership in &user.memberships {
                fields.push(("member", format!("{} of {} ({})", membership.role, membership.organization_name, membership.organization)));
            }
            context.printer.one(&user, &fields)
        }
        Verb::Update { user, change } => {
            let user = client.user_update(&user, &change.update()).await?;
            context.printer.note(&format!("changed user `{}`", user.email));
            context.printer.one(&user, &[("uid", user.uid.clone()), ("email", user.email.clone())])
        }
        Verb::Delete { user } => {
            context.confirm(&format!("delete user `{user}`?")).await?;
            let user = client.user_delete(&user).await?;
            done(context, &format!("deleted user `{}`", user.email), &user)
        }
        Verb::Freeze { user } => {
            context.confirm(&format!("freeze user `{user}`?")).await?;
            let user = client.user_freeze(&user).await?;
            done(context, &format!("froze user `{}`", user.email), &user)
        }
        Verb::Unfreeze { user } => {
            let user = client.user_unfreeze(&user).await?;
            done(context, &format!("unfroze user `{}`", user.email), &user)
        }
        Verb::Unlock { user } => {
            let user = client.user_unlock(&user).await?;
            done(context, &format!("unlocked user `{}`", user.email), &user)
        }
        Verb::Confirm { user } => {
            let user = client.user_confirm(&user).await?;
            done(context, &format!("confirmed `{}`", user.email), &user)
        }
        Verb::PasswordReset { user } => {
            let user = client.user_password_reset(&user).await?;
            context.drain().await?;
            done(context, &format!("a mail with a link is on its way to `{}`", user.email), &user)
        }
        Verb::TotpReset { user } => {
            context.confirm(&format!("switch the second factor of `{user}` off?")).await?;
            let user = client.user_totp_reset(&user).await?;
            done(context, &format!("switched the second factor of `{}` off", user.email), &user)
        }
    }
}

fn done(context: &Context, words: &str, user: &User) -> Result<ExitCode> {
    context.printer.note(words);
    context.printer.one(user, &[("uid", user.uid.clone()), ("email", user.email.clone())])
}
