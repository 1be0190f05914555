//! The one decision: may this subject do this to that? A pure function over facts, with its reason in words.
//!
//! The rules are the published ones of the original platform where it published them (roles and abilities of organizations,
//! staff roles), and deny whatever no rule allows. `docs/permissions.md` is this table for people; a test keeps it true.

use serde::{Deserialize, Serialize};

use super::model::{InstanceStatus, Stack};
use crate::kernel::{Error, Result};

/// A member's role in an organization. The words are those of the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Uses the apps.
    Member,
    /// Deprecated: as a member.
    #[serde(rename = "Power User")]
    PowerUser,
    /// Runs the organization, short of billing and closing it.
    Admin,
    /// Everything.
    #[serde(rename = "Super Admin")]
    SuperAdmin,
}

impl Role {
    /// Every role, the weakest first.
    pub const ALL: [Self; 4] = [Self::Member, Self::PowerUser, Self::Admin, Self::SuperAdmin];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Member => "Member",
            Self::PowerUser => "Power User",
            Self::Admin => "Admin",
            Self::SuperAdmin => "Super Admin",
        }
    }

    /// Reads a role as people write it: case, spaces, dashes and underscores do not matter.
    ///
    /// # Errors
    /// When it is none of the four.
    pub fn parse(text: &str) -> Result<Self> {
        let plain = |text: &str| text.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
        Self::ALL.into_iter().find(|role| plain(role.as_str()) == plain(text)).ok_or_else(|| {
            Error::invalid("role", format!("`{text}` is not a role")).hint("use `Member`, `Power User`, `Admin` or `Super Admin`")
        })
    }
}

/// A staff member's role in a tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AdminRole {
    /// Everything in the tenant.
    Admin,
    /// Account manager: only of customers that are assigned to her.
    Staff,
}

impl AdminRole {
    /// The word on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Staff => "staff",
        }
    }

    /// Reads the word; case does not matter.
    ///
    /// # Errors
    /// When it is neither.
    pub fn parse(text: &str) -> Result<Self> {
        match text.to_ascii_lowercase().as_str() {
            "admin" => Ok(Self::Admin),
            "staff" => Ok(Self::Staff),
            _ => Err(Error::invalid("admin_role", format!("`{text}` is not a staff role")).hint("use `admin` or `staff`")),
        }
    }
}

/// To what an action is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The installation.
    Platform,
    /// A tenant and its people.
    Tenant,
    /// An organization, its apps and its data.
    Organization,
}

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $word:literal [$level:ident] $aliases:expr;)*) => {
        /// Everything that can be asked for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Action { $($(#[$doc])* $name),* }

        impl Action {
            /// Every action.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The word on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }

            /// To what it is done.
            #[must_use]
            pub fn level(self) -> Level {
                match self { $(Self::$name => Level::$level),* }
            }

            fn aliases(self) -> &'static [&'static str] {
                match self { $(Self::$name => &$aliases),* }
            }
        }
    };
}

actions! {
    /// Run the installation: tenants, jobs, racks, images, operator and service keys.
    Operate = "operate" [Platform] [];
    /// Ask the IDM on behalf of others and report what became of instances: what our own services do.
    AskIdm = "ask_idm" [Platform] [];
    /// Run a tenant: its users, organizations, apps and keys.
    ManageTenant = "manage_tenant" [Tenant] [];
    /// See an organization, its members and its apps.
    Read = "read" [Organization] ["show", "read_organization"];
    /// Change an organization's settings.
    Update = "update" [Organization] ["update_organization"];
    /// Close an organization.
    Destroy = "destroy" [Organization] ["delete", "close"];
    /// Upload data and files.
    Upload = "upload" [Organization] [];
    /// Subscribe to an app.
    Purchase = "purchase" [Organization] ["subscribe"];
    /// Invite and add people.
    InviteMember = "invite_member" [Organization] ["invite", "add_member", "invite_members"];
    /// Change roles and remove people.
    ManageMembers = "manage_members" [Organization] ["change_role", "remove_member", "manage_users"];
    /// See the audit of the organization.
    Administrate = "administrate" [Organization] ["read_audit"];
    /// Add, remove and connect apps.
    ManageAppInstances = "manage_app_instances" [Organization] ["manage_apps"];
    /// Make teams and give them apps.
    ManageTeams = "manage_teams" [Organization] [];
    /// See and change cards and invoices of the platform.
    ManageBilling = "manage_billing" [Organization] ["billing"];
    /// Let connectors fetch data now.
    SyncApps = "sync_apps" [Organization] ["sync"];
    /// Open an app.
    AccessInstance = "access_instance" [Organization] ["access", "launch", "open", "use"];
    /// Read shared business data.
    ReadData = "read_data" [Organization] ["data.read", "connec.read"];
    /// Write shared business data.
    WriteData = "write_data" [Organization] ["write", "data.write", "connec.write"];
    /// See reports, widgets and dashboards.
    ReadReports = "read_reports" [Organization] ["reports", "read_report", "impac.read", "report.read"];
}

impl Action {
    /// Reads the word; some synonyms are understood.
    ///
    /// # Errors
    /// When it is none of ours, with the list of them as hint.
    pub fn parse(text: &str) -> Result<Self> {
        let wanted = text.trim().to_ascii_lowercase().replace('-', "_");
        Self::ALL.iter().copied().find(|action| action.as_str() == wanted || action.aliases().contains(&wanted.as_str())).ok_or_else(|| {
            let words: Vec<&str> = Self::ALL.iter().map(|action| action.as_str()).collect();
            Error::invalid("action", format!("`{text}` is not an action")).hint(format!("use one of: {}", words.join(", ")))
        })
    }
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// May they?
    pub allowed: bool,
    /// Why, in words; for a denial also what would change it.
    pub because: Vec<String>,
    /// May the subject know that the object exists? A denial without this is told as *not found*.
    pub visible: bool,
}

impl Decision {
    fn yes(because: impl Into<String>) -> Self {
        Self { allowed: true, because: vec![because.into()], visible: true }
    }

    fn no(visible: bool, because: impl Into<String>) -> Self {
        Self { allowed: false, because: vec![because.into()], visible }
    }

    fn and(mut self, because: impl Into<String>) -> Self {
        self.because.push(because.into());
        self
    }
}

/// What is known of who asks.
#[derive(Debug, Clone)]
pub(super) enum SubjectFacts {
    /// Whoever runs the installation.
    Operator,
    /// One of our own services.
    Service,
    /// A tenant's key.
    Tenant { tenant_id: i64 },
    /// A person.
    User { tenant_id: i64, name: String, admin_role: Option<AdminRole>, frozen: bool },
    /// An app's key.
    App { app_id: i64, name: String },
}

/// What is known of the object.
#[derive(Debug, Clone, Default)]
pub(super) struct ObjectFacts {
    pub(super) tenant_id: Option<i64>,
    pub(super) organization: Option<OrganizationFacts>,
    pub(super) instance: Option<InstanceFacts>,
}

#[derive(Debug, Clone)]
pub(super) struct OrganizationFacts {
    pub(super) name: String,
    pub(super) frozen: bool,
    /// The subject's role in it, when the subject is a member.
    pub(super) role: Option<Role>,
}

#[derive(Debug, Clone)]
pub(super) struct InstanceFacts {
    pub(super) uid: String,
    pub(super) app_id: i64,
    pub(super) stack: Stack,
    pub(super) status: InstanceStatus,
}

/// May a member with this role do this? The heart of the table.
pub(super) fn role_allows(role: Role, action: Action) -> bool {
    use Action as A;
    match action {
        A::Operate | A::AskIdm | A::ManageTenant => false,
        A::Read | A::SyncApps | A::AccessInstance | A::ReadData | A::ReadReports => true,
        A::Upload
        | A::Purchase
        | A::InviteMember
        | A::ManageMembers
        | A::Administrate
        | A::ManageAppInstances
        | A::ManageTeams
        | A::WriteData => role >= Role::Admin,
        A::Update | A::Destroy | A::ManageBilling => role == Role::SuperAdmin,
    }
}

/// The weakest role that may do this, for the hint of a denial.
fn role_needed(action: Action) -> Option<Role> {
    Role::ALL.into_iter().find(|role| role_allows(*role, action))
}

/// The decision. Every rule is a line here or in [`role_allows`]; whatever no line allows is denied.
pub(super) fn decide(subject: &SubjectFacts, action: Action, object: &ObjectFacts) -> Decision {
    match subject {
        SubjectFacts::Operator => Decision::yes("the caller is the operator of this installation"),
        SubjectFacts::Service => match action {
            Action::AskIdm => Decision::yes("the caller is one of the platform's own services"),
            _ => Decision::no(false, "a service key may only ask the IDM; it acts with the credential of whoever called it"),
        },
        SubjectFacts::Tenant { tenant_id } => decide_tenant(*tenant_id, action, object),
        SubjectFacts::User { tenant_id, name, admin_role, frozen } => {
            if *frozen {
                return Decision::no(false, format!("the account of {name} is frozen")).and("staff can unfreeze it");
            }
            decide_user(*tenant_id, name, *admin_role, action, object)
        }
        SubjectFacts::App { app_id, name } => decide_app(*app_id, name, action, object),
    }
}

fn decide_tenant(tenant_id: i64, action: Action, object: &ObjectFacts) -> Decision {
    if action.level() == Level::Platform {
        return Decision::no(false, "a tenant key cannot run the installation").and("use an operator key");
    }
    if object.tenant_id == Some(tenant_id) {
        Decision::yes("the caller holds a key of the tenant to which this belongs")
    } else {
        Decision::no(false, "this belongs to another tenant")
    }
}

fn decide_user(tenant_id: i64, name: &str, admin_role: Option<AdminRole>, action: Action, object: &ObjectFacts) -> Decision {
    if action.level() == Level::Platform {
        return Decision::no(false, format!("{name} is not an operator of this installation")).and("use an operator key");
    }
    if object.tenant_id != Some(tenant_id) {
        return Decision::no(false, format!("{name} belongs to another tenant"));
    }
    if admin_role == Some(AdminRole::Admin) {
        return Decision::yes(format!("{name} is staff of this tenant with the role admin"));
    }
    let Some(organization) = &object.organization else {
        return Decision::no(true, format!("{name} is not an administrator of the tenant")).and("the staff role admin may do this");
    };
    let Some(role) = organization.role else {
        return Decision::no(false, format!("{name} is not a member of {}", organization.name))
            .and(format!("an admin of {} can add {name} as a member", organization.name));
    };
    if organization.frozen && action != Action::Read {
        return Decision::no(true, format!("the account of {} is frozen", organization.name)).and("staff can unfreeze it");
    }
    if !role_allows(role, action) {
        let decision =
            Decision::no(true, format!("{name} is a {} of {}, which does not allow {}", role.as_str(), organization.name, action.as_str()));
        return match role_needed(action) {
            Some(needed) => decision.and(format!("the role {} or above would allow it", needed.as_str())),
            None => decision,
        };
    }
    if let Some(instance) = &object.instance
        && action == Action::AccessInstance
        && instance.status != InstanceStatus::Running
    {
        return Decision::no(true, format!("the app instance {} is {}", instance.uid, instance.status.as_str()))
            .and("it can be opened while it is running");
    }
    Decision::yes(format!("{name} is a {} of {}, which allows {}", role.as_str(), organization.name, action.as_str()))
}

fn decide_app(app_id: i64, name: &str, action: Action, object: &ObjectFacts) -> Decision {
    if !matches!(action, Action::ReadData | Action::WriteData | Action::ReadReports) {
        return Decision::no(false, format!("{name} is an app, and apps may only read and write shared data"));
    }
    let Some(instance) = &object.instance else {
        return Decision::no(false, format!("{name} must name the app instance (cld-…) of the customer, not the organization"));
    };
    if instance.app_id != app_id {
        return Decision::no(false, format!("the app instance {} belongs to another app than {name}", instance.uid));
    }
    if object.organization.as_ref().is_some_and(|organization| organization.frozen) {
        return Decision::no(true, "the customer's account is frozen");
    }
    if instance.status != InstanceStatus::Running {
        return Decision::no(true, format!("the app instance {} is {}", instance.uid, instance.status.as_str()))
            .and("an app may use shared data while its customer's subscription is running");
    }
    Decision::yes(format!("{} is a running {} instance of {name}", instance.uid, instance.stack.as_str()))
}

#[cfg(test)]
mod tests;
