//! Everything that can be asked for.

use crate::kernel::{Error, Result};

/// To what an action is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The installation.
    Platform,
    /// A tenant and its people.
    Tenant,
    /// A person.
    User,
    /// An app of the marketplace.
    App,
    /// An organization, its apps and its data.
    Organization,
}

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $word:literal [$level:ident] $aliases:expr;)*) => {
        /// Everything that can be asked for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

            pub(super) fn aliases(self) -> &'static [&'static str] {
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
    /// Run a tenant: its settings, keys, templates, divisions and roles.
    ManageTenant = "manage_tenant" [Tenant] [];
    /// Give and take staff roles, and assign customers to staff.
    ManageStaff = "manage_staff" [Tenant] [];
    /// See the tenant's users and organizations; staff sees those in its reach.
    ReadCustomers = "read_customers" [Tenant] ["list_customers"];
    /// Create users in a tenant.
    ManageUsers = "manage_users" [Tenant] ["create_user"];
    /// Choose which apps a tenant offers, and how.
    ManageListings = "manage_listings" [Tenant] [];
    /// Approve and reject what people say about apps.
    Moderate = "moderate" [Tenant] [];
    /// See the audit of a tenant.
    ReadTenantAudit = "read_tenant_audit" [Tenant] [];
    /// Register apps of one's own.
    RegisterApp = "register_app" [Tenant] [];
    /// Found an organization.
    CreateOrganization = "create_organization" [Tenant] [];
    /// See the marketplace.
    Browse = "browse" [Tenant] [];
    /// See a person's profile and memberships.
    ReadUser = "read_user" [User] ["show_user"];
    /// Change a person's profile.
    UpdateUser = "update_user" [User] [];
    /// See and end somebody's sign-ins, have her mailed a link to a new password.
    ManageCredentials = "manage_credentials" [User] [];
    /// What staff does for somebody who cannot prove who she is: vouch for her address, unlock her account, switch her second factor off.
    RecoverAccount = "recover_account" [User] ["unlock_user", "confirm_user"];
    /// Freeze or delete a person's account.
    DestroyUser = "destroy_user" [User] ["delete_user", "freeze_user"];
    /// Act as a customer, with a trace.
    Impersonate = "impersonate" [User] [];
    /// One's own password, dashboards and invitations.
    ActAsOneself = "act_as_oneself" [User] [];
    /// Change an app, its keys and its metadata.
    ManageApp = "manage_app" [App] [];
    /// See an organization, its members and its apps.
    Read = "read" [Organization] ["show", "read_organization"];
    /// Change an organization's settings.
    Update = "update" [Organization] ["update_organization"];
    /// Close an organization.
    Destroy = "destroy" [Organization] ["delete", "close"];
    /// Freeze an organization's account, and thaw it.
    Freeze = "freeze" [Organization] ["unfreeze"];
    /// Upload data and files.
    Upload = "upload" [Organization] [];
    /// Subscribe to an app.
    Purchase = "purchase" [Organization] ["subscribe"];
    /// Invite and add people.
    InviteMember = "invite_member" [Organization] ["invite", "add_member", "invite_members"];
    /// Change roles and remove people.
    ManageMembers = "manage_members" [Organization] ["change_role", "remove_member"];
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
    /// Make and change dashboards, widgets and KPIs over an organization's reports.
    ArrangeReports = "arrange_reports" [Organization] ["impac.write"];
}

impl Action {
    /// Is it done to the customers of a tenant, and not to the tenant itself? A marketplace that shares the customers of another tenant
    /// does these for them; everything else it does as itself.
    pub(in crate::hub) fn is_about_customers(self) -> bool {
        match self.level() {
            Level::User | Level::Organization => true,
            Level::Tenant => matches!(self, Self::ReadCustomers | Self::ManageUsers | Self::CreateOrganization | Self::Browse),
            Level::Platform | Level::App => false,
        }
    }

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
