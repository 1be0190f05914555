//! Wire types of our own APIs: what the server sends, the client reads and `-o json` prints. Only serde and OpenAPI here.
//!
//! Published dialects (JPI, Connec!, Impac!) have their own shapes in their faces.

mod acl;
mod app;
mod audit;
mod dashboard;
mod dashboard_part;
mod deletion;
mod division;
mod entity;
mod identity;
mod idm;
mod impac;
mod impersonation;
mod invitation;
mod job;
mod key;
mod ledger;
mod listing;
mod log;
mod mail;
mod mail_template;
mod member;
mod nex;
mod organization;
mod page;
mod problem;
mod query;
mod review;
mod role;
mod session;
mod sharing;
mod subscription;
mod team;
mod tenant;
mod theme;
mod told;
mod user;
mod webhook;

pub use acl::{AclAllowed, AclCheck, AclDecision, AclMatrix, AclReachable, AclRow, AclSimulate, AclSimulation, AclWhat, AclWho};
pub use app::{
    App, AppConnec, AppCountries, AppCreate, AppCreated, AppDataAccess, AppGroupWebhook, AppKey, AppKeyRotate, AppMetadata,
    AppMetadataRefresh, AppPayload, AppUpdate, AppWebhook,
};
pub use audit::{AuditBreak, AuditEntry, AuditListQuery, AuditRetention, AuditVerdict, AuditVerifyQuery};
pub use dashboard::{Dashboard, DashboardCopy, DashboardCreate, DashboardKpi, DashboardListQuery, DashboardUpdate, DashboardWidget};
pub use dashboard_part::{
    DashboardAlert, DashboardAlertCreate, DashboardAlertUpdate, DashboardKpiCreate, DashboardKpiUpdate, DashboardWidgetCreate,
    DashboardWidgetUpdate,
};
pub use deletion::{DeletionRequest, DeletionRequestUpdate};
pub use division::{AccessRequest, AccessRequestAnswer, AccessRequestCreate, Division, DivisionName, StaffMember, StaffSet};
pub use entity::{
    DefinitionDifference, DefinitionExample, DefinitionFile, DefinitionImpact, DefinitionIndex, DefinitionMisfit, DefinitionPlan,
    EntityDefinition, EntityField, StrictSetting,
};
pub use identity::{Identity, IdentityCreate, IdentityListQuery, IdentityUpdate};
pub use idm::{
    AuthorizeAnswer, AuthorizeQuestion, AuthorizeQuestions, ChannelApps, IntrospectQuestion, Receiver, Receivers, TenantExists, WhoAmI,
};
pub use impac::{
    Report, ReportKind, ReportKinds, ReportOrganization, ReportQuery, WidgetAnswer, WidgetError, WidgetRefusal, WidgetTemplate,
    WidgetTemplates,
};
pub use impersonation::{Impersonation, ImpersonationStart, ImpersonationStarted};
pub use invitation::{Invitation, InvitationCreate, InvitationListQuery};
pub use job::Job;
pub use key::{ApiKey, ApiKeyCreate, ApiKeyCreated, ApiKeyListQuery, ApiKeyRotate, ApiKeyUpdate};
pub use ledger::{LedgerCheck, LedgerRebuilt, LedgerReport};
pub use listing::{
    AppInfo, Listing, ListingChange, ListingLayer, ListingTexts, ListingVersion, Offer, PricingPlan, SharedEntity, Testimonial,
};
pub use log::*;
pub use mail::{MailTest, MailTestAsk};
pub use mail_template::{MailPreview, MailPreviewAsk, MailTemplate, MailTemplateQuery, MailTemplateSet};
pub use member::{Member, MemberAdd, MemberUpdate};
pub use nex::{
    HostedContainer, HostedEvent, HostedImage, HostedInstance, HostedInstanceCreate, HostedInstanceDetail, HostedInstanceListQuery,
    HostedLogs, HostedLogsQuery, ImageBuild, ImageBuilt, Rack,
};
pub use organization::{Organization, OrganizationCreate, OrganizationDetail, OrganizationListQuery, OrganizationUpdate};
pub use page::{Page, PageQuery};
pub use problem::Problem;
pub use query::QueryExplanation;
pub use review::{Review, ReviewCreate, ReviewListQuery, ReviewUpdate, ReviewVersion};
pub use role::{CustomRole, CustomRoleCreate, CustomRoleUpdate};
pub use session::{Session, SessionCreate, SessionCreated, SessionsEnded};
pub use sharing::{SharingChange, SharingTest};
pub use subscription::{AppInstance, Subscription, SubscriptionCreate, SubscriptionListQuery, SubscriptionUpdate};
pub use team::{Team, TeamAccess, TeamMember, TeamName, TeamUsers};
pub use tenant::{Tenant, TenantCreate, TenantCreated, TenantDetail, TenantUpdate};
pub use theme::{Theme, ThemeReset, ThemeSet};
pub use user::{User, UserCreate, UserDetail, UserListQuery, UserProfile, UserUpdate};
pub use webhook::{Delivery, Webhook, WebhookAttempt, WebhookDetail, WebhookDisable, WebhookReplay, WebhookSecret};
