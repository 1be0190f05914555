//! `mno hub`: one file per noun.

mod access_request;
mod acl;
mod alert;
mod app;
mod audit;
mod dashboard;
mod deletion_request;
mod division;
mod identity;
mod impersonation;
mod instance;
mod invitation;
mod key;
mod kpi;
mod listing;
mod mail;
mod mail_template;
mod member;
mod org;
mod review;
mod role;
mod session;
mod setting;
mod staff;
mod subscription;
mod team;
mod tenant;
mod theme;
mod user;
mod widget;

use std::process::ExitCode;

use super::context::Context;
use crate::api::PageQuery;
use crate::kernel::Result;

/// Customers, permissions, apps and subscriptions
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    noun: Noun,
}

#[derive(Debug, clap::Subcommand)]
#[command(defer = true)]
enum Noun {
    /// Platform owners with their own customers
    Tenant(tenant::Args),
    /// How a tenant's frontend looks
    Theme(theme::Args),
    /// Parts of a tenant with customers and staff of their own
    Division(division::Args),
    /// The tenant's own people: their roles and their clients
    Staff(staff::Args),
    /// People
    User(user::Args),
    /// Organizations: customer companies
    #[command(alias = "organization")]
    Org(org::Args),
    /// Who belongs to an organization, in which role
    Member(member::Args),
    /// A tenant's own roles for members of organizations
    Role(role::Args),
    /// Teams: members of an organization who share access to some of its apps
    Team(team::Args),
    /// Requests of support staff to look into an organization
    AccessRequest(access_request::Args),
    /// Who may do what, and why
    Acl(acl::Args),
    /// Apps of the marketplace
    App(app::Args),
    /// What an organization subscribed to
    Subscription(subscription::Args),
    /// App instances: what subscriptions pay for
    Instance(instance::Args),
    /// What a marketplace offers, and what it says of each app
    Listing(listing::Args),
    /// What people say about apps
    Review(review::Args),
    /// API keys
    Key(key::Args),
    /// Sign-ins and tokens of users
    Session(session::Args),
    /// How people are known where they sign in through another place
    Identity(identity::Args),
    /// Staff acting as customers
    Impersonation(impersonation::Args),
    /// Dashboards of people, and templates of tenants
    Dashboard(dashboard::Args),
    /// Reports on dashboards
    Widget(widget::Args),
    /// Figures that are watched, on dashboards and their widgets
    Kpi(kpi::Args),
    /// Who is told when a KPI misses its target
    Alert(alert::Args),
    /// Invitations into organizations, by e-mail
    Invitation(invitation::Args),
    /// Requests of people to close their accounts
    DeletionRequest(deletion_request::Args),
    /// Whether mail goes out
    Mail(mail::Args),
    /// The words of mails, which a tenant may set
    MailTemplate(mail_template::Args),
    /// Who did what
    Audit(audit::Args),
}

/// Which page of a list.
#[derive(Debug, clap::Args)]
pub(super) struct PageArgs {
    /// The page after this one, as a list names it
    #[arg(long, value_name = "PAGE")]
    page: Option<String>,
    /// How many rows, 1 to 1000
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

impl PageArgs {
    pub(super) fn query(&self) -> PageQuery {
        PageQuery { page: self.page.clone(), limit: self.limit }
    }
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    match args.noun {
        Noun::Tenant(args) => tenant::run(args, context).await,
        Noun::Theme(args) => theme::run(args, context).await,
        Noun::Division(args) => division::run(args, context).await,
        Noun::Staff(args) => staff::run(args, context).await,
        Noun::Role(args) => role::run(args, context).await,
        Noun::Team(args) => team::run(args, context).await,
        Noun::AccessRequest(args) => access_request::run(args, context).await,
        Noun::User(args) => user::run(args, context).await,
        Noun::Org(args) => org::run(args, context).await,
        Noun::Member(args) => member::run(args, context).await,
        Noun::Acl(args) => acl::run(args, context).await,
        Noun::App(args) => app::run(args, context).await,
        Noun::Subscription(args) => subscription::run(args, context).await,
        Noun::Instance(args) => instance::run(args, context).await,
        Noun::Listing(args) => listing::run(args, context).await,
        Noun::Review(args) => review::run(args, context).await,
        Noun::Key(args) => key::run(args, context).await,
        Noun::Session(args) => session::run(args, context).await,
        Noun::Identity(args) => identity::run(args, context).await,
        Noun::Impersonation(args) => impersonation::run(args, context).await,
        Noun::Dashboard(args) => dashboard::run(args, context).await,
        Noun::Widget(args) => widget::run(args, context).await,
        Noun::Kpi(args) => kpi::run(args, context).await,
        Noun::Alert(args) => alert::run(args, context).await,
        Noun::Invitation(args) => invitation::run(args, context).await,
        Noun::DeletionRequest(args) => deletion_request::run(args, context).await,
        Noun::Mail(args) => mail::run(args, context).await,
        Noun::MailTemplate(args) => mail_template::run(args, context).await,
        Noun::Audit(args) => audit::run(args, context).await,
    }
}
