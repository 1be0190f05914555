//! From a credential and a name to the facts that the decision needs, and to the proof that it was made.

use super::acl::{
    self, Action, AdminRole, AppFacts, CustomRoleFacts, Decision, InstanceFacts, ObjectFacts, OrganizationFacts, Role, SubjectFacts,
    UserFacts, Who, Within,
};
use super::idm::{Actor, ActorKind, Credential};
use super::key::{self, KeyKind};
use super::manifest::ConnecManifest;
use super::model::{App, AppInstance, Organization, Team, Tenant, User};
use super::reach::Reach;
use super::refusals::{self, Refusal};
use super::user::display_name;
use super::{Hub, session, sql, within};
use crate::kernel::{Error, ErrorKind, MasterKey, Result};
use crate::store::Tx;

/// What somebody wants to act on, as the caller named it.
#[derive(Debug, Clone)]
pub enum Object {
    /// The installation.
    Platform,
    /// A tenant: uid or slug.
    Tenant(String),
    /// An organization: uid or row id.
    Organization(String),
    /// An app instance: uid or row id.
    Instance(String),
    /// An organization or an app instance.
    Scope(String),
    /// A team: uid or row id; a matter of its organization.
    Team(String),
    /// A person: uid, row id or e-mail; a matter of her tenant.
    User(String),
    /// The person who asks.
    Caller,
    /// The tenant of whoever asks.
    CallersTenant,
    /// An app of the marketplace: uid, nid or row id.
    App(String),
}

impl Object {
    fn noun_and_name(&self) -> (&'static str, &str) {
        match self {
            Self::Platform => ("platform", "mno"),
            Self::Tenant(name) => ("tenant", name),
            Self::Organization(name) => ("organization", name),
            Self::Instance(name) => ("app instance", name),
            Self::Scope(name) => ("scope", name),
            Self::Team(name) => ("team", name),
            Self::User(name) => ("user", name),
            Self::Caller => ("user", "me"),
            Self::CallersTenant => ("tenant", "mine"),
            Self::App(name) => ("app", name),
        }
    }
}

/// From where a request came: for the audit.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
pub struct Origin {
    /// The request's id.
    pub request_id: Option<String>,
    /// The address of the client.
    pub address: Option<String>,
    /// What the client says that it is.
    pub agent: Option<String>,
}

impl From<Option<String>> for Origin {
    fn from(request_id: Option<String>) -> Self {
        Self { request_id, ..Self::default() }
    }
}

/// Who asks, with what the decision needs to know.
#[derive(Clone)]
pub(super) struct Subject {
    pub(super) actor: Actor,
    pub(super) facts: SubjectFacts,
    pub(super) user: Option<User>,
    /// The tenant of a tenant's key.
    pub(super) tenant: Option<Tenant>,
    /// What an app declared for Connec!.
    pub(super) manifest: Option<ConnecManifest>,
    /// The uids of what says who this is: a change of any of them may change it.
    pub(super) depends_on: Vec<String>,
}

/// What was named, found.
#[derive(Default)]
pub(super) struct Resolved {
    /// The tenant to which it is done: for what is done to customers the one that owns them.
    pub(super) tenant: Option<Tenant>,
    /// The tenant that was named, or whose key was used.
    pub(super) marketplace: Option<Tenant>,
    pub(super) organization: Option<Organization>,
    pub(super) instance: Option<AppInstance>,
    pub(super) team: Option<Team>,
    pub(super) user: Option<User>,
    pub(super) app: Option<App>,
    /// The subject's standing in the organization.
    pub(super) standing: Option<sql::access::Standing>,
    /// Is it in the reach of the subject, when she is staff?
    pub(super) within: Within,
    /// The person belongs to organizations out of that reach, too, and the act would lead there.
    pub(super) leads_beyond: bool,
    /// The subject's teams keep her from the instance.
    pub(super) kept_from_by_teams: bool,
}

impl Resolved {
    /// The subject's role in the organization.
    pub(super) fn role(&self) -> Option<Role> {
        self.standing.as_ref().map(|standing| standing.role)
    }
}

/// Proof that the decision was made: use cases take one, and only [`Hub::permit`] makes them.
#[derive(Debug, Clone)]
pub struct Permit {
    actor: Actor,
    action: Action,
    origin: Origin,
    because: Vec<String>,
    depends_on: Vec<String>,
    /// What the caller's key is limited to.
    scopes: Option<Vec<Action>>,
    /// What seals the audit's entries.
    sealing_key: MasterKey,
    reach: Reach,
    caller: Option<User>,
    tenant: Option<Tenant>,
    marketplace: Option<Tenant>,
    organization: Option<Organization>,
    instance: Option<AppInstance>,
    team: Option<Team>,
    user: Option<User>,
    app: Option<App>,
    standing: Option<sql::access::Standing>,
}

impl Permit {
    /// Who may.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// From where the request came.
    #[must_use]
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// By which request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.origin.request_id.as_deref()
    }

    /// Why, in words.
    #[must_use]
    pub fn because(&self) -> &[String] {
        &self.because
    }

    /// The uids of all that says who the caller is.
    pub(super) fn depends_on(&self) -> &[String] {
        &self.depends_on
    }

    /// Checks that this permit is for what the use case does: a wrong pairing in a handler is a bug that must not pass.
    pub(crate) fn expect(&self, action: Action) -> Result<()> {
        self.expect_one(&[action]).map(drop)
    }

    /// The same, for a use case that several permissions open; which one it was.
    pub(crate) fn expect_one(&self, actions: &[Action]) -> Result<Action> {
        if actions.contains(&self.action) {
            return Ok(self.action);
        }
        let wanted: Vec<&str> = actions.iter().map(|action| action.as_str()).collect();
        Err(Error::internal(format!("a permit for {} was used for {}", self.action.as_str(), wanted.join(" or "))))
    }

    /// The tenant that the permit is for. For what is done to customers: the one that owns the users and organizations.
    pub(crate) fn tenant(&self) -> Result<&Tenant> {
        self.tenant.as_ref().ok_or_else(|| Error::internal("this permit names no tenant"))
    }

    /// The tenant whose key or name was used: its listings, templates and branding count. It may share the customers of
    /// another one.
    pub(crate) fn marketplace(&self) -> Result<&Tenant> {
        self.marketplace.as_ref().map_or_else(|| self.tenant(), Ok)
    }

    /// The organization that the permit is for.
    pub(crate) fn organization(&self) -> Result<&Organization> {
        self.organization.as_ref().ok_or_else(|| Error::internal("this permit names no organization"))
    }

    /// The app instance that the permit is for.
    pub(crate) fn instance(&self) -> Result<&AppInstance> {
        self.instance.as_ref().ok_or_else(|| Error::internal("this permit names no app instance"))
    }

    /// The team that the permit is for.
    pub(crate) fn team(&self) -> Result<&Team> {
        self.team.as_ref().ok_or_else(|| Error::internal("this permit names no team"))
    }

    /// The person that the permit is about.
    pub(crate) fn user(&self) -> Result<&User> {
        self.user.as_ref().ok_or_else(|| Error::internal("this permit names no user"))
    }

    /// The app that the permit is about.
    pub(crate) fn app(&self) -> Result<&App> {
        self.app.as_ref().ok_or_else(|| Error::internal("this permit names no app"))
    }

    /// The person who asks, when it is one.
    pub(crate) fn caller_user(&self) -> Option<&User> {
        self.caller.as_ref()
    }

    /// What the caller's key is limited to; `None`: nothing, or the caller has no key.
    pub(crate) fn scopes(&self) -> Option<&[Action]> {
        self.scopes.as_deref()
    }

    /// Is the caller's key, if it has one, not limited to other things than `action`? Asked before a secret is shown that stands for it.
    pub(crate) fn is_within_scopes(&self, action: Action) -> bool {
        self.scopes.as_ref().is_none_or(|scopes| scopes.contains(&action))
    }

    /// What the audit's entries are sealed with.
    pub(super) fn sealing_key(&self) -> &MasterKey {
        &self.sealing_key
    }

    /// Which of the tenant's customers the caller sees.
    pub(crate) fn reach(&self) -> Reach {
        self.reach
    }

    /// Is this a marketplace that shares another tenant's customers? Their staff are none of its business.
    pub(super) fn sees_customers_only(&self) -> bool {
        self.reach == Reach::Customers
    }

    /// The caller's own role in the organization, when the caller is a member.
    pub(crate) fn role(&self) -> Option<Role> {
        self.standing.as_ref().map(|standing| standing.role)
    }

    /// The caller's permit over an organization that this transaction has made. Nobody could ask for it before; the decision is made as
    /// for any other. For people: a key's standing is not kept in its permits.
    ///
    /// # Errors
    /// Those of a refusal.
    pub(super) fn over_founded(&self, tx: &mut Tx<'_>, action: Action, organization: &Organization) -> Result<Self> {
        let user = self.caller.clone().ok_or_else(|| Error::internal("only people go on with what they have just founded"))?;
        let mut subject = user_subject(user);
        subject.actor = self.actor.clone();
        subject.facts.scopes.clone_from(&self.scopes);
        let resolved = resolve(tx, &subject, action, &Object::Organization(organization.uid.to_string()))?;
        let decision = decide(&subject, action, &resolved);
        if !decision.allowed {
            return Err(refusal(&decision, "organization", organization.uid.as_str()));
        }
        Ok(granted(&subject, action, (&self.origin, &self.sealing_key), decision, resolved))
    }

    /// May the caller, as a member with this role, also do that here? For rules that compare what is given with what the giver
    /// has. Who is no member (staff, keys) has passed the table already.
    pub(crate) fn member_allows(&self, action: Action) -> bool {
        match &self.standing {
            None => true,
            Some(standing) => match &standing.custom_role {
                Some(custom) => custom.actions.contains(&action),
                None => acl::allows(acl::Column::Member(standing.role), action),
            },
        }
    }
}

impl Hub {
    /// Asks for a permit. Refusals are errors: see [`super::Idm::authorize`].
    ///
    /// # Errors
    /// `Unauthenticated`, `Forbidden`, `NotFound`, or the store's.
    pub async fn permit(&self, credential: &Credential, origin: impl Into<Origin>, action: Action, object: Object) -> Result<Permit> {
        let (asking, master, credential, origin) = (credential, self.master.clone(), credential.clone(), origin.into());
        let request_id = origin.request_id.clone();
        let answer = self
            .db
            .glance(move |tx| {
                let subject = identify(tx, &master, &credential)?;
                let (noun, name) = object.noun_and_name();
                let resolved = resolve(tx, &subject, action, &object)?;
                let decision = decide(&subject, action, &resolved);
                if !decision.allowed {
                    let error = refusal(&decision, noun, name);
                    return Ok(Err((error, refused(subject.actor, origin.clone(), action, name, decision, &resolved))));
                }
                refusals::count(action, true);
                let missing = match object {
                    Object::Platform => false,
                    Object::Tenant(_) | Object::CallersTenant => resolved.tenant.is_none(),
                    Object::User(_) | Object::Caller => resolved.user.is_none(),
                    Object::App(_) => resolved.app.is_none(),
                    Object::Organization(_) | Object::Scope(_) => resolved.organization.is_none(),
                    Object::Instance(_) => resolved.instance.is_none(),
                    Object::Team(_) => resolved.team.is_none(),
                };
                if missing {
                    return Err(Error::not_found(noun, name).hint(format!("run `mno hub {}` to see what there is", list_command(noun))));
                }
                Ok(Ok(granted(&subject, action, (&origin, &master), decision, resolved)))
            })
            .await
            .inspect_err(|error| refusals::unknown(action, request_id.as_deref(), error))?;
        match answer {
            Ok(permit) => {
                self.key_used(asking);
                Ok(permit)
            }
            Err((error, refusal)) => {
                self.refused(refusal);
                Err(error)
            }
        }
    }

    /// Who is this?
    ///
    /// # Errors
    /// `Unauthenticated`, or the store's.
    pub async fn whoami(&self, credential: &Credential) -> Result<Actor> {
        let (master, credential) = (self.master.clone(), credential.clone());
        self.db.read(move |tx| Ok(identify(tx, &master, &credential)?.actor)).await
    }
}

/// What is told of a decision that said no.
pub(super) fn refused(actor: Actor, origin: Origin, action: Action, name: &str, decision: Decision, found: &Resolved) -> Refusal {
    Refusal {
        actor,
        origin,
        action,
        tenant: found.tenant.as_ref().map(|tenant| tenant.uid.to_string()),
        organization: found.organization.as_ref().map(|organization| organization.uid.to_string()),
        subject: name.to_owned(),
        because: decision.because,
    }
}

/// What a decision that said yes hands out.
fn granted(subject: &Subject, action: Action, (origin, master): (&Origin, &MasterKey), decision: Decision, found: Resolved) -> Permit {
    Permit {
        actor: subject.actor.clone(),
        action,
        origin: origin.clone(),
        because: decision.because,
        depends_on: subject.depends_on.clone(),
        scopes: subject.facts.scopes.clone(),
        sealing_key: master.clone(),
        reach: reach(subject),
        caller: subject.user.clone(),
        tenant: found.tenant,
        marketplace: found.marketplace,
        organization: found.organization,
        instance: found.instance,
        team: found.team,
        user: found.user,
        app: found.app,
        standing: found.standing,
    }
}

/// The command that lists them, as it works when it is typed.
fn list_command(noun: &str) -> &str {
    match noun {
        "organization" | "scope" => "org list",
        "app instance" => "subscription list --org ORG",
        "team" => "team list --org ORG",
        "user" => "user list",
        "app" => "app list",
        _ => "tenant list",
    }
}

/// A denial as an error, as much of it as the caller may know.
pub(super) fn refusal(decision: &Decision, noun: &str, name: &str) -> Error {
    if decision.visible {
        let (reason, rest) = decision.because.split_first().map_or(("not allowed", &[][..]), |(first, rest)| (first.as_str(), rest));
        let error = Error::forbidden(reason).with_because(decision.because.clone());
        return rest.iter().fold(error, |error, hint| error.hint(hint.as_str()));
    }
    if noun == "platform" || noun == "tenant" {
        return Error::forbidden("this credential may not do that").with_because(decision.because.clone());
    }
    Error::new(ErrorKind::NotFound, format!("{noun} `{name}` does not exist, or is none of yours"))
}

/// Which customers somebody sees in lists.
pub(super) fn reach(subject: &Subject) -> Reach {
    match (&subject.facts.who, &subject.user) {
        (Who::Tenant { tenant_id, customers_of }, _) if tenant_id != customers_of => Reach::Customers,
        (Who::Operator | Who::Tenant { .. }, _) => Reach::Everything,
        (Who::User { .. }, Some(user)) => match (user.admin_role, user.division_id) {
            (Some(AdminRole::Admin), _) => Reach::Everything,
            (Some(AdminRole::SubTenantAdmin), Some(division)) => Reach::Division(division),
            (Some(AdminRole::Staff), _) => Reach::Clients(user.id),
            _ => Reach::Nothing,
        },
        _ => Reach::Nothing,
    }
}

pub(super) fn decide(subject: &Subject, action: Action, object: &Resolved) -> Decision {
    acl::decide(&subject.facts, action, &facts(object))
}

/// What the decision is told of what was found.
pub(super) fn facts(object: &Resolved) -> ObjectFacts {
    ObjectFacts {
        tenant_id: object.tenant.as_ref().map(|tenant| tenant.id),
        marketplace_id: object.marketplace.as_ref().map(|tenant| tenant.id),
        organization: object.organization.as_ref().map(|organization| OrganizationFacts {
            name: organization.name.clone(),
            frozen: organization.frozen,
            role: object.role(),
            custom_role: object.standing.as_ref().and_then(|standing| {
                let custom = standing.custom_role.as_ref()?;
                Some(CustomRoleFacts { name: custom.name.clone(), actions: custom.actions.clone() })
            }),
            within: object.within,
        }),
        instance: object.instance.as_ref().map(|instance| InstanceFacts {
            uid: instance.uid.clone(),
            app_id: instance.app.id,
            stack: instance.app.stack,
            status: instance.status,
            kept_from_by_teams: object.kept_from_by_teams,
            trial_over: false,
        }),
        user: object.user.as_ref().map(|user| UserFacts {
            id: user.id,
            name: display_name(user),
            staff: user.admin_role.is_some(),
            within: object.within,
            leads_beyond: object.leads_beyond,
        }),
        app: object.app.as_ref().map(|app| AppFacts { name: app.name.clone(), developer_id: app.developer_id }),
    }
}

/// Finds what was named. What is not there stays empty: the decision then denies without telling a stranger more.
pub(super) fn resolve(tx: &mut Tx<'_>, subject: &Subject, action: Action, object: &Object) -> Result<Resolved> {
    let mut found = Resolved { marketplace: subject.tenant.clone(), ..Resolved::default() };
    match object {
        Object::Platform => return Ok(found),
        Object::Tenant(name) => {
            found.marketplace = sql::tenant::find(tx, name)?;
            found.tenant = found.marketplace.clone().map(|tenant| concerned(tx, tenant, action)).transpose()?;
            return Ok(found);
        }
        Object::CallersTenant => {
            let own = match (&subject.tenant, &subject.user) {
                (Some(tenant), _) => Some(tenant.clone()),
                (None, Some(user)) => Some(sql::tenant::by_id(tx, user.tenant_id)?),
                (None, None) => None,
            };
            found.tenant = own.map(|tenant| concerned(tx, tenant, action)).transpose()?;
            return Ok(found);
        }
        Object::User(_) | Object::Caller => {
            found.user = match (object, &subject.facts.who) {
                (Object::User(name), Who::Tenant { customers_of: tenant_id, .. } | Who::User { tenant_id, .. }) => {
                    // Somebody of a tenant means a user of that tenant.
                    sql::user::find_all(tx, name, Some(*tenant_id))?.into_iter().next()
                }
                (Object::User(name), _) => Some(sql::user::get(tx, name)?),
                _ => subject.user.clone(),
            };
            if let Some(user) = &found.user {
                found.tenant = Some(sql::tenant::by_id(tx, user.tenant_id)?);
                found.within = within::of_user(tx, subject, user)?;
                found.leads_beyond = within::leads_beyond(tx, subject, action, user)?;
            }
            return Ok(found);
        }
        Object::App(name) => {
            found.app = sql::app::find(tx, name)?;
            if let Some(tenant_id) = found.app.as_ref().and_then(|app| app.tenant_id) {
                found.tenant = Some(sql::tenant::by_id(tx, tenant_id)?);
            }
            return Ok(found);
        }
        Object::Organization(name) => found.organization = sql::organization::find(tx, name)?,
        Object::Instance(name) => found.instance = sql::instance::find(tx, name)?,
        Object::Team(name) => {
            found.team = sql::team::find(tx, name)?;
            if let Some(team) = &found.team {
                found.organization = sql::organization::find(tx, &team.organization_id.to_string())?;
            }
        }
        Object::Scope(name) => {
            found.organization = sql::organization::find(tx, name)?;
            if found.organization.is_none() {
                found.instance = sql::instance::find(tx, name)?;
            }
        }
    }
    if let Some(instance) = &found.instance {
        found.organization = Some(instance.organization.clone());
    }
    if let Some(organization) = &found.organization {
        found.tenant = Some(sql::tenant::by_id(tx, organization.tenant_id)?);
        if let Some(user) = &subject.user {
            found.standing = sql::access::standing(tx, organization.id, user.id)?;
            found.within = within::of_organization(tx, user, organization)?;
            if let Some(instance) = &found.instance
                && action == Action::AccessInstance
                && found.role().is_some_and(|role| role < Role::Admin)
            {
                found.kept_from_by_teams = sql::access::kept_from_by_teams(tx, organization.id, user.id, instance.id)?;
            }
        }
    }
    Ok(found)
}

/// To which tenant something is done when this one is named: what is done to customers, to the one that owns them; what is done to
/// the tenant itself (its keys, settings, staff, audit), to no other one.
fn concerned(tx: &mut Tx<'_>, tenant: Tenant, action: Action) -> Result<Tenant> {
    match tenant.customers_of {
        Some(owner) if action.is_about_customers() => sql::tenant::by_id(tx, owner),
        _ => Ok(tenant),
    }
}

/// Checks a credential.
pub(super) fn identify(tx: &mut Tx<'_>, master: &MasterKey, credential: &Credential) -> Result<Subject> {
    match credential {
        Credential::None => {
            Err(Error::unauthenticated("nobody is signed in").hint("send a session token, an API key or an operator token"))
        }
        Credential::Local => Ok(Subject {
            actor: Actor { kind: ActorKind::Operator, uid: "local".into(), name: "local operator".into(), impersonator: None },
            facts: Who::Operator.into(),
            user: None,
            tenant: None,
            manifest: None,
            depends_on: Vec::new(),
        }),
        Credential::Session(token) => session_subject(tx, master, token),
        Credential::Key { id, secret } => identify_key(tx, id, secret.expose()),
        Credential::Bearer(token) => match key::split_token(token.expose()) {
            Some((id, secret)) => identify_key(tx, id, secret),
            None => session_subject(tx, master, token),
        },
    }
}

/// Whom a session stands for, and who acts as her: without that one's standing it is over.
fn session_subject(tx: &mut Tx<'_>, master: &MasterKey, token: &crate::kernel::Secret) -> Result<Subject> {
    let found = session::identify(tx, master, token)?;
    let mut subject = user_subject(found.user);
    subject.depends_on.extend(token.expose().split('.').next().map(str::to_owned));
    subject.depends_on.extend(found.impersonator.as_ref().map(|(_, uid)| uid.clone()));
    subject.actor.impersonator = found.impersonator.map(|(_, uid)| uid);
    Ok(subject)
}

pub(super) fn user_subject(user: User) -> Subject {
    Subject {
        depends_on: vec![user.uid.to_string()],
        actor: Actor { kind: ActorKind::User, uid: user.uid.to_string(), name: display_name(&user), impersonator: None },
        facts: Who::User {
            id: user.id,
            tenant_id: user.tenant_id,
            name: display_name(&user),
            admin_role: user.admin_role,
            developer: user.developer,
            frozen: user.frozen,
        }
        .into(),
        user: Some(user),
        tenant: None,
        manifest: None,
    }
}

fn identify_key(tx: &mut Tx<'_>, id: &str, secret: &str) -> Result<Subject> {
    let wrong = || Error::unauthenticated("the API key is unknown, wrong, expired or revoked");
    let row = sql::key::by_key_id(tx, id)?.ok_or_else(wrong)?;
    if !row.matches(secret, tx.now()) {
        return Err(wrong());
    }
    key_subject(tx, row)
}

/// As whom a key speaks.
fn key_subject(tx: &mut Tx<'_>, row: sql::key::KeyRow) -> Result<Subject> {
    let wrong = || Error::internal("a key without its owner");
    let subject = |kind, name: String, who: Who| Subject {
        actor: Actor { kind, uid: row.uid.clone(), name, impersonator: None },
        facts: SubjectFacts { who, scopes: row.scopes.clone() },
        user: None,
        tenant: None,
        manifest: None,
        depends_on: vec![row.uid.clone()],
    };
    Ok(match row.kind {
        KeyKind::Operator => subject(ActorKind::Operator, row.name.clone(), Who::Operator),
        KeyKind::Service => subject(ActorKind::Service, row.name.clone(), Who::Service),
        KeyKind::Tenant => {
            let tenant = sql::tenant::by_id(tx, row.tenant_id.ok_or_else(wrong)?)?;
            let who = Who::Tenant { tenant_id: tenant.id, customers_of: tenant.customers_id() };
            let mut subject = Subject { tenant: Some(tenant.clone()), ..subject(ActorKind::Tenant, tenant.name, who) };
            subject.depends_on.push(tenant.uid.to_string());
            subject
        }
        KeyKind::Developer => {
            let user = sql::user::get(tx, &row.user_id.ok_or_else(wrong)?.to_string())?;
            let mut subject = user_subject(user);
            subject.facts.scopes = Some(row.scopes.unwrap_or_else(|| key::DEVELOPER_SCOPES.to_vec()));
            subject.depends_on.push(row.uid);
            subject
        }
        KeyKind::App => {
            let app_id = row.app_id.ok_or_else(wrong)?;
            let mut subject = app_subject(sql::app::get(tx, &app_id.to_string())?);
            subject.facts.scopes = row.scopes;
            subject.depends_on.push(row.uid);
            subject
        }
    })
}

/// The keys that could act on an organization: its tenant's, and those of the apps that it uses.
pub(super) fn key_subjects(tx: &mut Tx<'_>, organization: &Organization) -> Result<Vec<Subject>> {
    let mut subjects = Vec::new();
    for row in sql::key::of_tenant(tx, organization.tenant_id)? {
        subjects.push(key_subject(tx, row)?);
    }
    for instance in sql::instance::of_organization(tx, organization.id)? {
        if !subjects.iter().any(|subject: &Subject| subject.actor.uid == instance.app.uid.as_str()) {
            subjects.push(app_subject(instance.app));
        }
    }
    Ok(subjects)
}

fn app_subject(app: App) -> Subject {
    Subject {
        depends_on: vec![app.uid.to_string()],
        actor: Actor { kind: ActorKind::App, uid: app.uid.to_string(), name: app.name.clone(), impersonator: None },
        facts: Who::App { app_id: app.id, name: app.name }.into(),
        user: None,
        tenant: None,
        manifest: Some(app.connec),
    }
}

/// Who asks, and the scope that is meant. An app at its own instance, which is nearly every request to Connec!, takes one
/// statement; everybody else is looked up step by step. What is found is the same.
pub(super) fn identify_in_scope(
    tx: &mut Tx<'_>,
    master: &MasterKey,
    credential: &Credential,
    action: Action,
    scope: &str,
) -> Result<(Subject, Resolved)> {
    if let Credential::Key { id, secret } = credential
        && let Some(found) = sql::access::app_at_instance(tx, id, scope)?
        && key::matches(secret.expose(), &found.secret_hash)
    {
        let (instance, tenant) = (found.instance, Some(found.tenant));
        let organization = Some(instance.organization.clone());
        let mut subject = app_subject(instance.app.clone());
        subject.facts.scopes = found.scopes;
        subject.depends_on.push(found.key);
        return Ok((subject, Resolved { tenant, organization, instance: Some(instance), ..Resolved::default() }));
    }
    let subject = identify(tx, master, credential)?;
    let object = resolve(tx, &subject, action, &Object::Scope(scope.to_owned()))?;
    Ok((subject, object))
}
