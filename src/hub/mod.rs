//! The Hub: tenants, people, organizations, what they may do, what they bought.
//!
//! Other rooms know two things of it: the trait [`Idm`], which answers *may this caller do this to that?*, and the kinds of
//! the jobs in which it asks for hosted instances. Nobody else reads its tables.
//!
//! Start reading at `acl.rs` (the one decision), then `idm.rs` (who asks it and how), then any use case (`member.rs`).

mod access;
mod access_feed;
mod access_request;
mod account_fields;
mod account_job;
mod acl;
mod acl_check;
mod app;
mod asking;
mod audit;
mod confirmation;
mod custom_role;
mod dashboard;
mod deletion;
mod developer;
mod directory;
mod division;
mod division_save;
mod door;
mod email;
mod group_webhook;
mod hashing;
mod http_idm;
mod identity;
mod idm;
mod impersonation;
mod instance;
mod instance_save;
mod introspect;
mod invitation;
mod invitation_account;
mod key;
mod launch;
mod lifecycle;
mod listing;
mod look;
mod mail;
mod manifest;
mod member;
mod merge;
mod metadata;
mod model;
mod needed;
mod organization;
mod own_act;
mod password;
mod password_change;
mod picture;
mod profile;
mod query;
mod reach;
mod refusals;
mod remembered;
mod review;
mod second_factor;
mod session;
mod sign_in;
mod sign_up;
mod sign_up_link;
mod sql;
mod staff;
mod subscription;
mod team;
mod tenant;
mod terms;
mod theme;
mod throttle;
mod totp;
mod user;
mod user_end;
mod user_save;
mod user_token;
mod within;

pub use access::{Object, Origin, Permit};
pub use access_feed::{AccessChange, AccessChanges};
pub use access_request::{AccessRequest, AccessRequestStatus};
pub use account_fields::AccountFields;
pub use account_job::AccountMail;
pub use acl::{Action, AdminRole, Decision, Level, Role};
pub use acl_check::{AclMatrix, AclObject, AclRow, Allowed, Reachable, WhatIf};
pub use app::{AppUpdate, NewApp};
pub use asking::{on_behalf_of, request_id};
pub use audit::{AuditAnchor, AuditBreak, AuditExport, AuditFilter, AuditRetention, AuditVerdict, audit_job};
pub use custom_role::{CustomRole, CustomRoleUpdate};
pub use dashboard::{
    Alert, AlertService, AlertUpdate, Dashboard, DashboardCopy, DashboardKind, DashboardOwner, DashboardPart, DashboardUpdate, DataSource,
    Kpi, KpiParent, KpiUpdate, NewAlert, NewDashboard, NewKpi, NewWidget, Recipient, Settings, Widget, WidgetUpdate,
};
pub use deletion::{DeletionRequest, DeletionStatus};
pub use directory::{
    AppCard, DivisionCard, EventCard, InvitationCard, MemberCard, MembershipCard, Narrowed, NewEvent, OrganizationCard, TeamCard, UserCard,
};
pub use division::Division;
pub use division_save::DivisionChange;
pub use door::Visitor;
pub use group_webhook::GroupWebhook;
pub use http_idm::HttpIdm;
pub use identity::{Identity, IdentityFilter};
pub use idm::{Actor, ActorKind, Asker, ChannelApp, Credential, Grant, Idm, InstanceReport, LocalIdm, OrgRef, Question, Receiver};
pub use impersonation::Impersonation;
pub use instance::{InstanceDetail, JOB_PROVISION, JOB_START, JOB_STOP, JOB_TERMINATE, OauthState};
pub use instance_save::{InstanceChange, OauthChange};
pub use introspect::Introspected;
pub use invitation::{Invitation, InvitationFilter, InvitationStatus, NewInvitation};
pub use key::{KeyChange, KeyFilter, KeyKind, KeyOrder, NewKey, split_token as split_key_token};
pub use launch::Launch;
pub use lifecycle::instance_durations;
pub use listing::{Layer, LayerOf, LayerVersion, Offered, Switch, listing_check, markdown_to_html};
pub use look::Look;
pub use mail::{JOB_MAIL, MailPreview, MailSettings, MailTemplate, MailTransport, SmtpServer, TestMail};
pub use manifest::{ConnecManifest, DataAccess, WebhookCountries, WebhookManifest, WebhookPayload};
pub use member::RoleChoice;
pub use metadata::{AppMetadata, MetadataState, SsoMetadata};
pub use model::{
    ApiKey, App, AppInstance, AppListing, AuditEntry, InstanceStatus, Membership, Organization, SessionKind, Stack, Subscription, Team,
    Tenant, User,
};
pub use organization::{AppsWanted, NewOrganization, OrganizationDetail, OrganizationFilter, OrganizationProfile, OrganizationUpdate};
pub use password_change::PasswordChange;
pub use picture::logo_url;
pub use profile::{ProfileUpdate, UserProfile};
pub use query::{Filter, ListQuery, Listed, Operator, Sort, Wanted};
pub use reach::Reach;
pub use review::{
    Moderation, NewReview, Review, ReviewAuthor, ReviewEdit, ReviewFilter, ReviewKind, ReviewOrder, ReviewSlice, ReviewStatus,
    ReviewVersion,
};
pub use second_factor::{Enrolled, Enroller, Enrolment};
pub use session::{SessionEntry, SignedIn};
pub use sign_in::SignIn;
pub use sign_up::SignUp;
pub use staff::StaffMember;
pub use subscription::{NewSubscription, SubscriptionUpdate};
pub use team::TeamDetail;
pub use tenant::{Branding, JOB_TENANT_END, TenantDetail, TenantSettings, TenantUpdate};
pub use terms::{AppTerms, Terms};
pub use theme::Theme;
pub use user::{NewAccount, NewUser};
pub use user_save::{AccountChange, StaffChange, UserChange};

/// What the marketplace shows of an app; it is stored as it goes over the wire.
pub use crate::api::{AppInfo, Listing, ListingChange, ListingTexts, PricingPlan, Testimonial};

use std::sync::Arc;

use crate::jobs::Registry;
use crate::kernel::{Error, MasterKey, Result, constant_time_eq};
use crate::outbound::{Outbound, OutboundSettings};
use crate::store::Db;

/// The Hub's use cases. Cheap to clone: every request does it several times.
#[derive(Clone)]
pub struct Hub {
    parts: Arc<Parts>,
}

/// What the use cases work with.
#[derive(Clone)]
pub struct Parts {
    db: Db,
    master: MasterKey,
    hashing: hashing::Hashing,
    key_uses: key::KeyUses,
    refusals: Arc<refusals::Refusals>,
    mail: Arc<MailSettings>,
    outbound: Outbound,
}

impl std::ops::Deref for Hub {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.parts
    }
}

impl Hub {
    /// The Hub over a database.
    #[must_use]
    pub fn new(db: Db, master: MasterKey) -> Self {
        let parts = Parts {
            db,
            master,
            hashing: hashing::Hashing::default(),
            key_uses: key::KeyUses::default(),
            refusals: Arc::default(),
            mail: Arc::default(),
            outbound: Outbound::new(OutboundSettings::default()),
        };
        Self { parts: Arc::new(parts) }
    }

    fn with(self, change: impl FnOnce(Parts) -> Parts) -> Self {
        Self { parts: Arc::new(change(Arc::unwrap_or_clone(self.parts))) }
    }

    /// The same Hub, whose requests to apps have these limits.
    #[must_use]
    pub fn with_outbound(self, settings: OutboundSettings) -> Self {
        self.with(|parts| Parts { outbound: Outbound::new(settings), ..parts })
    }

    /// Registers the Hub's jobs.
    pub fn register(&self, registry: &mut Registry) {
        self.register_audit(registry);
        self.register_marketplace(registry);
        mail::register(self, registry);
        account_job::register(self, registry);
        sign_up::register(self, registry);
    }

    /// How it sends mail, and the address with which links begin.
    #[must_use]
    pub fn with_mail(self, mail: MailSettings) -> Self {
        self.with(|parts| Parts { mail: Arc::new(mail), ..parts })
    }

    /// Registers the jobs of the marketplace: metadata of apps, webhooks to apps, automatic stops.
    pub fn register_marketplace(&self, registry: &mut Registry) {
        self.metadata_register(registry);
        self.group_webhook_register(registry);
        self.instance_register(registry);
    }

    /// Checks that this is the master key that the database was made with: another one would make every stored secret and
    /// every session unreadable.
    ///
    /// # Errors
    /// Configuration, when it is another key.
    pub async fn master_key_check(&self) -> Result<()> {
        let signature = self.master.sign("master key check", "mno");
        let mine = signature.clone();
        let known = self.db.glance(|tx| sql::setting::find(tx, "master_key_check")).await?;
        let stored = match known {
            Some(known) => known,
            None => self.db.write(move |tx| sql::setting::get_or_insert(tx, "master_key_check", &mine)).await?,
        };
        if constant_time_eq(&stored, &signature) {
            return Ok(());
        }
        Err(Error::configuration("the master key is not the one that this database was made with")
            .hint("give the right one with `--data DIR` or `MNO_MASTER_KEY_FILE`"))
    }
}
