//! Questions about who may do what.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A question about a user.
#[derive(Debug, Clone, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AclCheck {
    /// Uid or e-mail.
    pub user: String,
    /// An action, such as `read_reports`.
    pub action: String,
    /// The organization's uid, when the action is done to one.
    pub organization: Option<String>,
    /// An app instance.
    pub instance: Option<String>,
    /// A person, when the action is done to one: uid or e-mail.
    pub about: Option<String>,
    /// An app, when the action is done to one: uid or short name.
    pub app: Option<String>,
}

/// A question about what would be. What is not named is as it is.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AclSimulate {
    /// Uid or e-mail.
    pub user: String,
    /// An action, such as `read_reports`.
    pub action: String,
    /// The organization's uid, when the action is done to one.
    pub organization: Option<String>,
    /// An app instance.
    pub instance: Option<String>,
    /// A person, when the action is done to one: uid or e-mail.
    pub about: Option<String>,
    /// An app, when the action is done to one: uid or short name.
    pub app: Option<String>,
    /// She has this role in the organization; `none`: she is no member.
    pub role: Option<String>,
    /// She has this role of the tenant's own making.
    pub custom_role: Option<String>,
    /// She is in this team, and in no other.
    pub team: Option<String>,
    /// She is staff with this role, and the object is in her reach.
    pub staff_role: Option<String>,
    /// The app instance stands here (`stopped`, say).
    pub status: Option<String>,
    /// The organization's account is frozen, or is not.
    pub frozen: Option<bool>,
    /// The plan of the app instance: `paid`, or `trial_over`.
    pub plan: Option<String>,
}

/// What is, and what would be.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AclSimulation {
    /// As it is.
    pub now: AclDecision,
    /// As it would be.
    pub then: AclDecision,
}

/// A question about an organization: who may do this?
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AclWho {
    /// The organization's uid. May be left out when an app instance is named.
    pub organization: Option<String>,
    /// An action, such as `read_reports`.
    pub action: String,
    /// An app instance, of that organization when one is named.
    pub instance: Option<String>,
    /// `next_page` of the answer before.
    pub page: Option<String>,
    /// How many members to look at, 1 to 1000.
    pub limit: Option<u32>,
}

/// Somebody who may.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AclAllowed {
    /// `user`, `app` or `tenant`.
    pub kind: String,
    /// The uid.
    pub uid: String,
    /// For people.
    pub name: String,
    /// Why, in words.
    pub because: Vec<String>,
}

/// A question about a person: in which organizations may she do this?
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AclWhat {
    /// Uid or e-mail.
    pub user: String,
    /// An action on organizations, such as `read_reports`; `access_instance` lists app instances.
    pub action: String,
    /// `next_page` of the answer before.
    pub page: Option<String>,
    /// How many organizations to look at, 1 to 1000.
    pub limit: Option<u32>,
}

/// Something that somebody may act on.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AclReachable {
    /// `org-…`
    pub organization: String,
    /// For people.
    pub organization_name: String,
    /// The app instance, when the action is about one.
    pub instance: Option<String>,
    /// For people.
    pub instance_name: Option<String>,
    /// Why, in words.
    pub because: Vec<String>,
}

/// An answer with its reasons.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AclDecision {
    /// May she?
    pub allowed: bool,
    /// Why, in words; for a denial also what would change it.
    pub because: Vec<String>,
}

/// Everything a user may do in one organization.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AclRow {
    /// `org-…`
    pub organization: String,
    /// For people.
    pub organization_name: String,
    /// Her role there; null when she is staff and no member.
    pub role: Option<String>,
    /// The answer per action.
    pub actions: std::collections::BTreeMap<String, AclDecision>,
}

/// Everything a user may do.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AclMatrix {
    /// `usr-…`
    pub user: String,
    /// The answer per action on her tenant.
    pub tenant: std::collections::BTreeMap<String, AclDecision>,
    /// Per organization that she belongs to or reaches as staff.
    pub items: Vec<AclRow>,
    /// Give this back as `page` for the next organizations; null on the last page.
    pub next_page: Option<String>,
}
