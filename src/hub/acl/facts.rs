//! What the decision is told: plain values, found by `hub/access.rs`.

use super::action::Action;
use super::role::{AdminRole, Role};
use crate::hub::model::{InstanceStatus, Stack};

/// What is known of who asks.
#[derive(Debug, Clone)]
pub(in crate::hub) struct SubjectFacts {
    pub(in crate::hub) who: Who,
    /// What a key is limited to; `None`: everything that its kind may.
    pub(in crate::hub) scopes: Option<Vec<Action>>,
}

impl From<Who> for SubjectFacts {
    fn from(who: Who) -> Self {
        Self { who, scopes: None }
    }
}

/// As what somebody asks.
#[derive(Debug, Clone)]
pub(in crate::hub) enum Who {
    /// Whoever runs the installation.
    Operator,
    /// One of our own services.
    Service,
    /// A tenant's key: the tenant itself, and the one whose customers it sees, which is another one when it shares them.
    Tenant { tenant_id: i64, customers_of: i64 },
    /// A person, or her developer's key.
    User { id: i64, tenant_id: i64, name: String, admin_role: Option<AdminRole>, developer: bool, frozen: bool },
    /// An app's key.
    App { app_id: i64, name: String },
}

/// What is known of the object.
#[derive(Debug, Clone, Default)]
pub(in crate::hub) struct ObjectFacts {
    /// The tenant to which it belongs.
    pub(in crate::hub) tenant_id: Option<i64>,
    /// The tenant that was named, where it is another one: a marketplace that shares the customers of `tenant_id`.
    pub(in crate::hub) marketplace_id: Option<i64>,
    pub(in crate::hub) organization: Option<OrganizationFacts>,
    pub(in crate::hub) instance: Option<InstanceFacts>,
    pub(in crate::hub) user: Option<UserFacts>,
    pub(in crate::hub) app: Option<AppFacts>,
}

/// Why something is in the reach of a member of staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::hub) enum Within {
    /// It is not.
    #[default]
    Nothing,
    /// It belongs to her division.
    Division,
    /// It is a customer that is assigned to her.
    Client,
    /// Somebody there lets her in for a while.
    AccessRequest,
}

#[derive(Debug, Clone, Default)]
pub(in crate::hub) struct OrganizationFacts {
    pub(in crate::hub) name: String,
    pub(in crate::hub) frozen: bool,
    /// The subject's role in it, when the subject is a member.
    pub(in crate::hub) role: Option<Role>,
    /// The subject's custom role, which then says what she may in place of the table.
    pub(in crate::hub) custom_role: Option<CustomRoleFacts>,
    /// Is it in the reach of the subject, when she is staff?
    pub(in crate::hub) within: Within,
}

#[derive(Debug, Clone)]
pub(in crate::hub) struct CustomRoleFacts {
    pub(in crate::hub) name: String,
    pub(in crate::hub) actions: Vec<Action>,
}

#[derive(Debug, Clone)]
pub(in crate::hub) struct InstanceFacts {
    pub(in crate::hub) uid: String,
    pub(in crate::hub) app_id: i64,
    pub(in crate::hub) stack: Stack,
    pub(in crate::hub) status: InstanceStatus,
    /// The subject is in at least one team of the organization, and none of them has this instance.
    pub(in crate::hub) kept_from_by_teams: bool,
    /// The free trial is over and nothing pays for what follows.
    pub(in crate::hub) trial_over: bool,
}

#[derive(Debug, Clone)]
pub(in crate::hub) struct UserFacts {
    pub(in crate::hub) id: i64,
    pub(in crate::hub) name: String,
    /// Staff themselves are looked after by admins only, and nobody acts as them.
    pub(in crate::hub) staff: bool,
    pub(in crate::hub) within: Within,
    /// She belongs to organizations out of the reach of the subject, too, and the act would lead there.
    pub(in crate::hub) leads_beyond: bool,
}

#[derive(Debug, Clone)]
pub(in crate::hub) struct AppFacts {
    pub(in crate::hub) name: String,
    pub(in crate::hub) developer_id: Option<i64>,
}
