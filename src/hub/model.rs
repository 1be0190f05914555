//! What the Hub knows.

use serde::{Deserialize, Serialize};

use super::acl::{Action, AdminRole, Role};
use super::key::KeyKind;
use super::manifest::ConnecManifest;
use crate::kernel::{AppUid, Currency, Error, KeyUid, OrgUid, Result, SubscriptionUid, TeamUid, TenantUid, Timestamp, UserUid};

/// A platform owner with its own customers.
#[derive(Debug, Clone)]
pub struct Tenant {
    /// Row id.
    pub id: i64,
    /// Public id.
    pub uid: TenantUid,
    /// Unique short name.
    pub slug: String,
    /// For people.
    pub name: String,
    /// The tenant (row id) whose users and organizations this marketplace shares; its own when absent.
    pub customers_of: Option<i64>,
    /// Since when.
    pub created_at: Timestamp,
}

impl Tenant {
    /// The tenant (row id) to which the users and organizations belong that this marketplace sees.
    #[must_use]
    pub fn customers_id(&self) -> i64 {
        self.customers_of.unwrap_or(self.id)
    }
}

/// A person.
#[derive(Debug, Clone)]
pub struct User {
    /// Row id; published frontends use it in paths.
    pub id: i64,
    /// Public id.
    pub uid: UserUid,
    /// Her tenant.
    pub tenant_id: i64,
    /// Lower case; unique in the tenant.
    pub email: String,
    /// Given name.
    pub name: String,
    /// Family name.
    pub surname: String,
    /// Staff of the tenant, when set.
    pub admin_role: Option<AdminRole>,
    /// Staff: the division (row id) that she belongs to.
    pub division_id: Option<i64>,
    /// May she register apps?
    pub developer: bool,
    /// A frozen user may do nothing.
    pub frozen: bool,
    /// Since when.
    pub created_at: Timestamp,
}

/// A customer company: what subscriptions, roles and shared data belong to.
#[derive(Debug, Clone)]
pub struct Organization {
    /// Row id; published frontends use it in paths.
    pub id: i64,
    /// Public id; also its channel at Connec!.
    pub uid: OrgUid,
    /// Its tenant.
    pub tenant_id: i64,
    /// For people.
    pub name: String,
    /// In which it keeps its books.
    pub currency: Currency,
    /// 1 to 12.
    pub financial_year_end_month: u8,
    /// The division (row id) of the tenant that looks after it.
    pub division_id: Option<i64>,
    /// A frozen organization's members and apps may do nothing.
    pub frozen: bool,
    /// Since when.
    pub created_at: Timestamp,
}

/// Somebody's role in an organization.
#[derive(Debug, Clone)]
pub struct Membership {
    /// The organization.
    pub organization: Organization,
    /// The member.
    pub user: User,
    /// The role; with a custom role, the one that it ranks like.
    pub role: Role,
    /// The name of the tenant's own role that she has in place of it.
    pub custom_role: Option<String>,
    /// Since when.
    pub created_at: Timestamp,
}

/// Members of an organization who share access to some of its app instances.
#[derive(Debug, Clone)]
pub struct Team {
    /// Row id; published frontends use it in paths.
    pub id: i64,
    /// Public id.
    pub uid: TeamUid,
    /// Whose.
    pub organization_id: i64,
    /// For people; unique in the organization.
    pub name: String,
    /// Since when.
    pub created_at: Timestamp,
}

/// How an app runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stack {
    /// One container per customer, hosted by Nex!.
    Cube,
    /// Multi-tenant software as a service, with its own key.
    Cloud,
    /// A service reached through its own API.
    Connector,
}

impl Stack {
    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cube => "cube",
            Self::Cloud => "cloud",
            Self::Connector => "connector",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// When it is none of the three.
    pub fn parse(text: &str) -> Result<Self> {
        [Self::Cube, Self::Cloud, Self::Connector]
            .into_iter()
            .find(|stack| stack.as_str() == text)
            .ok_or_else(|| Error::invalid("stack", format!("`{text}` is not a stack")).hint("use `cube` (hosted), `cloud` or `connector`"))
    }
}

/// What lists of apps show of one: the short part of its listing, which is read with every app. The whole is in `listing/`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AppListing {
    /// One line.
    pub tiny_description: String,
    /// An image: URL or `data:`.
    pub logo: Option<String>,
    /// Under which headings it is found.
    pub categories: Vec<String>,
    /// The maker's site.
    pub website: Option<String>,
}

/// An app that can be subscribed to.
#[derive(Debug, Clone)]
pub struct App {
    /// Row id.
    pub id: i64,
    /// Public id; also its API id.
    pub uid: AppUid,
    /// Unique short name (`wordpress`).
    pub nid: String,
    /// For people.
    pub name: String,
    /// How it runs.
    pub stack: Stack,
    /// What lists of apps show.
    pub listing: AppListing,
    /// Where Connec! notifies it of changes.
    pub webhook_url: Option<String>,
    /// What it shares at Connec!, and how it is notified.
    pub connec: ConnecManifest,
    /// The tenant (row id) that it belongs to; absent: the installation, for all tenants.
    pub tenant_id: Option<i64>,
    /// The user (row id) who develops it.
    pub developer_id: Option<i64>,
    /// Where people open it, when its makers run it.
    pub host: Option<String>,
    /// May an organization have it several times?
    pub multi_instantiable: bool,
    /// Inactive apps cannot be subscribed to.
    pub active: bool,
    /// Since when.
    pub created_at: Timestamp,
}

/// Where an app instance stands. The words are those of the original platform, `failed` is ours. `lifecycle.rs` says what leads where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum InstanceStatus {
    /// Set aside: nothing was made yet.
    Staged,
    /// Nex! prepares it.
    Provisioning,
    /// Nex! starts it.
    Starting,
    /// Usable.
    Running,
    /// Nex! brings it to a new version.
    Updating,
    /// Nex! stops it.
    Stopping,
    /// At rest.
    Stopped,
    /// Being removed.
    Terminating,
    /// Gone.
    Terminated,
    /// Nex! could not; the message says why.
    Failed,
}

impl InstanceStatus {
    /// Every status.
    pub const ALL: [Self; 10] = [
        Self::Staged,
        Self::Provisioning,
        Self::Starting,
        Self::Running,
        Self::Updating,
        Self::Stopping,
        Self::Stopped,
        Self::Terminating,
        Self::Terminated,
        Self::Failed,
    ];

    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Staged => "staged",
            Self::Provisioning => "provisioning",
            Self::Starting => "starting",
            Self::Running => "running",
            Self::Updating => "updating",
            Self::Stopping => "stopping",
            Self::Stopped => "stopped",
            Self::Terminating => "terminating",
            Self::Terminated => "terminated",
            Self::Failed => "failed",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// When it is none of ours.
    pub fn parse(text: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|status| status.as_str() == text)
            .ok_or_else(|| Error::invalid("status", format!("`{text}` is not a status of an app instance")))
    }

    /// Does it count as there? Apps that are on their way out do not.
    #[must_use]
    pub fn is_active(self) -> bool {
        !matches!(self, Self::Terminating | Self::Terminated)
    }
}

/// One app used by one organization.
#[derive(Debug, Clone)]
pub struct AppInstance {
    /// Row id; published frontends use it in paths.
    pub id: i64,
    /// Public id: `cld-…` (the group of the SDKs), or the host label of a hosted instance.
    pub uid: String,
    /// Whose.
    pub organization: Organization,
    /// Of what.
    pub app: App,
    /// For people.
    pub name: String,
    /// Where it stands.
    pub status: InstanceStatus,
    /// The same in words, when there is more to say.
    pub status_message: Option<String>,
    /// Where people open it.
    pub http_url: Option<String>,
    /// Since when.
    pub created_at: Timestamp,
    /// When it first ran.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub terminated_at: Option<Timestamp>,
}

/// The purchase of an app by an organization.
#[derive(Debug, Clone)]
pub struct Subscription {
    /// Row id.
    pub id: i64,
    /// Public id.
    pub uid: SubscriptionUid,
    /// What it pays for; its status is the subscription's.
    pub instance: AppInstance,
    /// Who bought it.
    pub created_by: String,
    /// When.
    pub created_at: Timestamp,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// The name of the pricing plan that was chosen.
    pub plan: Option<String>,
}

/// A stored API key, without its secret.
#[derive(Debug, Clone)]
pub struct ApiKey {
    /// Public id of the entry.
    pub uid: KeyUid,
    /// Whose.
    pub kind: KeyKind,
    /// The public half: the user name of HTTP Basic.
    pub key_id: String,
    /// What for, in somebody's words.
    pub name: String,
    /// The uid of the tenant, app or developer, when it belongs to one.
    pub owner: Option<String>,
    /// What it is limited to; absent: everything that its kind may.
    pub scopes: Option<Vec<Action>>,
    /// Until when it is good.
    pub expires_at: Option<Timestamp>,
    /// Since when.
    pub created_at: Timestamp,
    /// Since when it is void.
    pub revoked_at: Option<Timestamp>,
    /// When it last got a new secret.
    pub rotated_at: Option<Timestamp>,
    /// Until when the secret before that is good too.
    pub old_secret_until: Option<Timestamp>,
    /// When it was last used, to about a minute.
    pub used_at: Option<Timestamp>,
}

/// What a session is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionKind {
    /// The token that APIs take (`sso_session`).
    Sso,
    /// The browser's cookie.
    Web,
    /// The cookie between the password and the second factor: it opens nothing but that.
    Pending,
}

impl SessionKind {
    /// The word in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sso => "sso",
            Self::Web => "web",
            Self::Pending => "pending",
        }
    }
}

/// One line of the audit.
#[derive(Debug, Clone)]
pub struct AuditEntry {
    /// Its place.
    pub id: i64,
    /// When.
    pub at: Timestamp,
    /// `user`, `operator` …
    pub actor_kind: String,
    /// Who.
    pub actor_uid: String,
    /// The name at that time.
    pub actor_name: String,
    /// The member of staff (uid) who acted as that person.
    pub impersonator: Option<String>,
    /// The caller's IP address.
    pub address: Option<String>,
    /// What the caller's program says that it is.
    pub user_agent: Option<String>,
    /// In which tenant: a uid.
    pub tenant: Option<String>,
    /// What (`member.add`).
    pub action: String,
    /// To what: a uid.
    pub subject: String,
    /// In which organization.
    pub organization: Option<String>,
    /// What changed.
    pub detail: serde_json::Value,
    /// By which request.
    pub request_id: Option<String>,
    /// Its chain: a tenant's uid or `platform`; absent for entries that are older than the chains.
    pub chain: Option<String>,
    /// Its place there.
    pub seq: Option<i64>,
    /// The seal over it and the entry before.
    pub hash: Option<String>,
}
