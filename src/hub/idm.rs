//! IDM: the question every room asks on every request, and the two ways to ask it.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use super::Hub;
use super::access::{self, Object, Origin};
use super::access_feed::AccessChanges;
use super::acl::Action;
use super::manifest::ConnecManifest;
use super::model::{Organization, Stack, Tenant};
use super::refusals::{self, Refusal};
use super::remembered::{Asked, Remembered};
use super::{asking, sql};
use crate::kernel::{AppUid, Currency, Error, InstanceUid, OrgUid, Result, Secret, TenantUid};

/// How a caller says who it is.
#[derive(Debug, Clone)]
pub enum Credential {
    /// Nothing was sent.
    None,
    /// A user's token (`sso_session`).
    Session(Secret),
    /// HTTP Basic: the public and the secret half of an API key.
    Key {
        /// The public half.
        id: String,
        /// The secret half.
        secret: Secret,
    },
    /// An `Authorization: Bearer` token: an operator's key in one piece, or a user's session token.
    Bearer(Secret),
    /// The command line in this process, run by somebody who can open the database. Cannot come from the wire: no parser
    /// makes it.
    Local,
}

/// Who asks, and from where: for acts of other rooms that leave a line in the audit. A credential alone comes from nowhere.
#[derive(Debug, Clone, Copy)]
pub struct Asker<'a> {
    credential: &'a Credential,
    origin: Option<&'a Origin>,
}

impl<'a> Asker<'a> {
    /// The caller of a request.
    #[must_use]
    pub fn new(credential: &'a Credential, origin: &'a Origin) -> Self {
        Self { credential, origin: Some(origin) }
    }

    /// How the caller says who it is.
    #[must_use]
    pub fn credential(&self) -> &'a Credential {
        self.credential
    }

    /// From where the request came.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.origin.cloned().unwrap_or_default()
    }
}

impl<'a> From<&'a Credential> for Asker<'a> {
    fn from(credential: &'a Credential) -> Self {
        Self { credential, origin: None }
    }
}

/// What kind of caller somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ActorKind {
    /// A person.
    User,
    /// An app.
    App,
    /// A tenant's own software.
    Tenant,
    /// Whoever runs the installation.
    Operator,
    /// One of our services.
    Service,
}

impl ActorKind {
    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::App => "app",
            Self::Tenant => "tenant",
            Self::Operator => "operator",
            Self::Service => "service",
        }
    }
}

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// What kind of caller.
    pub kind: ActorKind,
    /// `usr-…`, `app-…`, `key-…`.
    pub uid: String,
    /// For people.
    pub name: String,
    /// The uid of the member of staff who acts as this person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impersonator: Option<String>,
}

/// What is asked about one scope.
#[derive(Debug, Clone)]
pub struct Question {
    /// `org-…` or an app instance's uid.
    pub scope: String,
    /// What is wanted.
    pub action: Action,
    /// Of what: a Connec! collection, a report.
    pub resource: Option<String>,
}

/// The organization that a scope belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrgRef {
    /// Its uid: the channel.
    pub uid: OrgUid,
    /// Its tenant.
    pub tenant: TenantUid,
    /// For people.
    pub name: String,
    /// In which it keeps its books.
    pub currency: Currency,
    /// 1 to 12.
    pub financial_year_end_month: u8,
}

impl OrgRef {
    pub(super) fn of(organization: &Organization, tenant: &Tenant) -> Self {
        Self {
            uid: organization.uid.clone(),
            tenant: tenant.uid.clone(),
            name: organization.name.clone(),
            currency: organization.currency.clone(),
            financial_year_end_month: organization.financial_year_end_month,
        }
    }
}

/// A question that was answered with yes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Grant {
    /// Who asked.
    pub actor: Actor,
    /// Whose data it is.
    pub organization: OrgRef,
    /// The app instance that the scope named, or through which an app acts.
    pub instance: Option<InstanceUid>,
    /// What the app declared for Connec!, when the caller is one.
    #[serde(default)]
    pub manifest: Option<ConnecManifest>,
    /// The user's role in the organization.
    pub role: Option<String>,
    /// Why.
    pub because: Vec<String>,
    /// The uids of all that this answer follows from: when one of them changes, it has to be asked anew.
    #[serde(default)]
    pub depends_on: Vec<String>,
}

/// An app instance that wants to be told about changes.
#[derive(Debug, Clone)]
pub struct Receiver {
    /// Which instance.
    pub instance: InstanceUid,
    /// Of which app.
    pub app: AppUid,
    /// For people.
    pub app_name: String,
    /// Where to.
    pub url: String,
    /// HTTP Basic, the app's own key: user.
    pub key_id: String,
    /// HTTP Basic: password.
    pub key_secret: Secret,
    /// What it shares, and how it wants to be told.
    pub manifest: ConnecManifest,
}

/// An app that an organization uses.
#[derive(Debug, Clone, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ChannelApp {
    /// The instance: the app's scope at Connec!.
    #[schema(value_type = String)]
    pub instance: InstanceUid,
    /// The app.
    #[schema(value_type = String)]
    pub app: AppUid,
    /// Its short name.
    pub nid: String,
    /// Its name for people.
    pub name: String,
    /// May it be used now?
    pub running: bool,
    /// What it declared for Connec!.
    pub manifest: ConnecManifest,
}

/// What became of an instance, from Nex!.
#[derive(Debug, Clone, Serialize, Deserialize, utoipa::ToSchema)]
pub struct InstanceReport {
    /// Which.
    pub uid: String,
    /// A word of `hub::InstanceStatus`.
    pub status: String,
    /// Where people open it, once known.
    pub http_url: Option<String>,
    /// More in words.
    pub message: Option<String>,
}

/// What other rooms may ask of the Hub. In one process a function call ([`LocalIdm`]), between processes HTTP
/// ([`super::HttpIdm`]).
#[async_trait]
pub trait Idm: Send + Sync {
    /// May this caller do this? A refusal is an error with the reasons: `Unauthenticated` when the credential is not valid,
    /// `Forbidden` when the caller may not, `NotFound` when the caller may not even know that the scope exists.
    async fn authorize(&self, credential: &Credential, question: &Question) -> Result<Arc<Grant>>;

    /// Does the caller run this installation? What has no organization (racks, images) is theirs alone.
    async fn operator(&self, credential: &Credential) -> Result<Actor>;

    /// May the caller manage this tenant (its uid or slug)? Who asks, and the tenant's uid.
    async fn tenant_manager(&self, credential: &Credential, tenant: &str) -> Result<(Actor, TenantUid)> {
        // Who runs the installation manages every tenant; an IDM that knows more says more.
        Ok((self.operator(credential).await?, TenantUid::trusted(tenant)))
    }

    /// Is there still such a tenant? Rooms that keep something for tenants ask now and then.
    async fn tenant_exists(&self, _tenant: &TenantUid) -> Result<bool> {
        // An IDM that does not know of tenants ends none.
        Ok(true)
    }

    /// Who is told about changes in an organization: the running instances of apps that have a webhook.
    async fn receivers(&self, channel: &OrgUid) -> Result<Vec<Receiver>>;

    /// The apps that an organization uses, whether they are running or not.
    async fn channel_apps(&self, channel: &OrgUid) -> Result<Vec<ChannelApp>>;

    /// Takes note of what became of an instance. Reports about unknown instances are ignored: Nex! has its own.
    ///
    /// Only the Hub of this process takes them: nobody may say over HTTP where a customer's app is. What customers order is made
    /// on the Hub's own database; of what a Nex! with another database makes, the Hub knows nothing.
    async fn instance_report(&self, _report: &InstanceReport) -> Result<()> {
        Ok(())
    }
}

/// The Hub of this process.
#[derive(Clone)]
pub struct LocalIdm {
    hub: Hub,
    answers: Arc<Remembered<Answer>>,
    /// Where the feed goes on. Held while its next part is read, so that parts arrive in their order.
    cursor: Arc<Mutex<Option<i64>>>,
}

/// What is remembered of both kinds of question: all of it depends on the same changes.
#[derive(Clone)]
enum Answer {
    /// Somebody may do something in a scope.
    Grant(Arc<Grant>),
    /// The caller is a service of ours, or whoever runs the installation.
    Service(Arc<Actor>),
}

impl Answer {
    fn grant(&self) -> Option<Arc<Grant>> {
        match self {
            Self::Grant(grant) => Some(Arc::clone(grant)),
            Self::Service(_) => None,
        }
    }

    fn service(&self) -> Option<Arc<Actor>> {
        match self {
            Self::Service(actor) => Some(Arc::clone(actor)),
            Self::Grant(_) => None,
        }
    }
}

/// How often other replicas' changes are looked for.
const LOOK_EVERY: Duration = Duration::from_millis(100);

impl LocalIdm {
    /// Asks this Hub. Every answer comes from the database, until [`LocalIdm::remember`] runs.
    #[must_use]
    pub fn new(hub: Hub) -> Self {
        let answers = Remembered::new(hub.db.clock(), Some(hub.db.listen(sql::access_change::TOPIC)));
        Self { answers: Arc::new(answers), hub, cursor: Arc::default() }
    }

    /// Follows what changes in who may do what, for ever, so that answers can be remembered meanwhile. What this process changes
    /// is seen at once; what others change, within [`LOOK_EVERY`].
    pub async fn remember(self) {
        loop {
            if let Err(error) = self.follow().await {
                tracing::warn!(%error, "what changes in who may do what cannot be followed: nothing is remembered meanwhile");
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Forgets what the next part of the feed is about.
    async fn follow(&self) -> Result<()> {
        let mut cursor = self.cursor.lock().await;
        let changes = self.hub.access_changes(*cursor, Duration::ZERO).await.inspect_err(|_| self.answers.lost())?;
        if changes.reset {
            self.answers.lost();
        }
        *cursor = Some(changes.next);
        self.answers.told(changes.changes.iter().map(|change| change.subject.as_str()), changes.next);
        Ok(())
    }

    /// Comes to know of all changes up to this number at least: whoever has heard of a change and asks must not be told what was
    /// remembered before it.
    ///
    /// # Errors
    /// The store's.
    pub async fn hear(&self, seq: i64) -> Result<()> {
        let mut heard = self.answers.heard();
        // One part of the feed need not reach that far.
        while heard < seq {
            self.follow().await?;
            let now = self.answers.heard();
            if now <= heard {
                // A number that this database does not have, such as after an old backup was restored.
                self.answers.lost();
                break;
            }
            heard = now;
        }
        Ok(())
    }

    /// What changed after a number, as [`Hub::access_changes`] says it, and not before this memory has forgotten it.
    ///
    /// # Errors
    /// The store's.
    pub async fn changes(&self, after: Option<i64>, wait: Duration) -> Result<AccessChanges> {
        let changes = self.hub.access_changes(after, wait).await?;
        self.hear(changes.next).await?;
        Ok(changes)
    }

    /// Is the caller one of our own services, or whoever runs the installation?
    ///
    /// # Errors
    /// As [`Idm::authorize`].
    pub async fn service(&self, credential: &Credential, origin: Origin) -> Result<Arc<Actor>> {
        let asked = Asked::new(credential, Action::AskIdm.as_str(), "");
        let stamp = match self.answers.get_as(&asked, Answer::service) {
            Ok(actor) => return Ok(actor),
            Err(stamp) => stamp,
        };
        let permit = self.hub.permit(credential, origin, Action::AskIdm, Object::Platform).await?;
        let actor = Arc::new(permit.actor().clone());
        self.answers.put(asked, stamp, Answer::Service(Arc::clone(&actor)), permit.depends_on());
        Ok(actor)
    }
}

#[async_trait]
impl Idm for LocalIdm {
    async fn authorize(&self, credential: &Credential, question: &Question) -> Result<Arc<Grant>> {
        let asked = Asked::new(credential, question.action.as_str(), &question.scope);
        let stamp = match self.answers.get_as(&asked, Answer::grant) {
            Ok(grant) => {
                // An answer that was remembered counts too.
                refusals::count(question.action, true);
                return Ok(grant);
            }
            Err(stamp) => stamp,
        };
        let grant = Arc::new(self.decide(credential, question).await?);
        self.hub.key_used(credential);
        self.answers.put(asked, stamp, Answer::Grant(Arc::clone(&grant)), &grant.depends_on);
        Ok(grant)
    }

    async fn operator(&self, credential: &Credential) -> Result<Actor> {
        let permit = self.hub.permit(credential, asking::request_id(), Action::Operate, Object::Platform).await?;
        Ok(permit.actor().clone())
    }

    async fn tenant_manager(&self, credential: &Credential, tenant: &str) -> Result<(Actor, TenantUid)> {
        let object = Object::Tenant(tenant.to_owned());
        let permit = self.hub.permit(credential, asking::request_id(), Action::ManageTenant, object).await?;
        Ok((permit.actor().clone(), self.hub.tenant_show(&permit)?.uid))
    }

    async fn tenant_exists(&self, tenant: &TenantUid) -> Result<bool> {
        let tenant = tenant.clone();
        self.hub.db.read(move |tx| Ok(sql::tenant::find(tx, tenant.as_str())?.is_some_and(|found| found.uid == tenant))).await
    }

    async fn receivers(&self, channel: &OrgUid) -> Result<Vec<Receiver>> {
        let (master, channel) = (self.hub.master.clone(), channel.clone());
        self.hub
            .db
            .read(move |tx| {
                let Some(organization) = sql::organization::find(tx, channel.as_str())? else { return Ok(Vec::new()) };
                if organization.frozen {
                    return Ok(Vec::new());
                }
                let mut receivers = Vec::new();
                for instance in sql::instance::of_organization(tx, organization.id)? {
                    let running = instance.status == super::InstanceStatus::Running;
                    let (true, Some(url)) = (running && instance.app.stack != Stack::Cube, instance.app.webhook_url.clone()) else {
                        continue;
                    };
                    let Some((key_id, sealed)) = sql::key::sealed_of_app(tx, instance.app.id)? else { continue };
                    receivers.push(Receiver {
                        instance: InstanceUid::trusted(instance.uid),
                        app: instance.app.uid,
                        app_name: instance.app.name,
                        url,
                        key_id,
                        key_secret: master.open(&sealed)?,
                        manifest: instance.app.connec,
                    });
                }
                Ok(receivers)
            })
            .await
    }

    async fn channel_apps(&self, channel: &OrgUid) -> Result<Vec<ChannelApp>> {
        let channel = channel.clone();
        self.hub
            .db
            .read(move |tx| {
                let Some(organization) = sql::organization::find(tx, channel.as_str())? else { return Ok(Vec::new()) };
                let apps = sql::instance::of_organization(tx, organization.id)?.into_iter().map(|instance| ChannelApp {
                    instance: InstanceUid::trusted(instance.uid),
                    running: instance.status == super::InstanceStatus::Running,
                    app: instance.app.uid,
                    nid: instance.app.nid,
                    name: instance.app.name,
                    manifest: instance.app.connec,
                });
                Ok(apps.collect())
            })
            .await
    }

    async fn instance_report(&self, report: &InstanceReport) -> Result<()> {
        self.hub.instance_report(report.clone()).await
    }
}

impl LocalIdm {
    /// The decision from the database.
    async fn decide(&self, credential: &Credential, question: &Question) -> Result<Grant> {
        let (master, credential, question) = (self.hub.master.clone(), credential.clone(), question.clone());
        let action = question.action;
        let answer = self
            .hub
            .db
            .glance(move |tx| {
                let (subject, object) = access::identify_in_scope(tx, &master, &credential, question.action, &question.scope)?;
                let decision = access::decide(&subject, question.action, &object);
                if !decision.allowed {
                    let error = access::refusal(&decision, "scope", &question.scope);
                    // By which request is said below, in the task that asks.
                    let refused = access::refused(subject.actor, Origin::default(), question.action, &question.scope, decision, &object);
                    return Ok(Err((error, refused)));
                }
                refusals::count(action, true);
                let organization = object.organization.as_ref().ok_or_else(|| Error::not_found("scope", &question.scope))?;
                let tenant = object.tenant.as_ref().ok_or_else(|| Error::not_found("scope", &question.scope))?;
                let mut depends_on = subject.depends_on.clone();
                depends_on.extend([organization.uid.to_string(), tenant.uid.to_string()]);
                depends_on.extend(object.instance.as_ref().map(|instance| instance.uid.clone()));
                Ok(Ok(Grant {
                    depends_on,
                    actor: subject.actor.clone(),
                    organization: OrgRef::of(organization, tenant),
                    manifest: subject.manifest.clone(),
                    instance: object.instance.as_ref().map(|instance| InstanceUid::trusted(instance.uid.clone())),
                    role: object.role().map(|role| role.as_str().to_owned()),
                    because: decision.because,
                }))
            })
            .await
            .inspect_err(|error| refusals::unknown(action, asking::request_id().as_deref(), error))?;
        match answer {
            Ok(grant) => Ok(grant),
            Err((error, refused)) => {
                // From which address a service asks says nothing about its caller, so the request is all that is told.
                self.hub.refused(Refusal { origin: asking::request_id().into(), ..refused });
                Err(error)
            }
        }
    }
}
