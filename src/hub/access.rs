//! From a credential and a name to the facts that the decision needs, and to the proof that it was made.

use super::acl::{self, Action, Decision, InstanceFacts, ObjectFacts, OrganizationFacts, Role, SubjectFacts};
use super::idm::{Actor, ActorKind, Credential};
use super::key::{self, KeyKind};
use super::manifest::ConnecManifest;
use super::model::{App, AppInstance, Organization, Tenant, User};
use super::{Hub, session, sql};
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
    /// A person: uid, row id or e-mail; a matter of her tenant.
    User(String),
}

impl Object {
    fn noun_and_name(&self) -> (&'static str, &str) {
        match self {
            Self::Platform => ("platform", "mno"),
            Self::Tenant(name) => ("tenant", name),
            Self::Organization(name) => ("organization", name),
            Self::Instance(name) => ("app instance", name),
            Self::Scope(name) => ("scope", name),
            Self::User(name) => ("user", name),
        }
    }
}

/// Who asks, with what the decision needs to know.
pub(super) struct Subject {
    pub(super) actor: Actor,
    pub(super) facts: SubjectFacts,
    pub(super) user: Option<User>,
    /// What an app declared for Connec!.
    pub(super) manifest: Option<ConnecManifest>,
}

/// What was named, found.
#[derive(Default)]
pub(super) struct Resolved {
    pub(super) tenant: Option<Tenant>,
    pub(super) organization: Option<Organization>,
    pub(super) instance: Option<AppInstance>,
    pub(super) user: Option<User>,
    /// The subject's role in the organization.
    pub(super) role: Option<Role>,
}

/// Proof that the decision was made: use cases take one, and only [`Hub::permit`] makes them.
#[derive(Debug, Clone)]
pub struct Permit {
    actor: Actor,
    action: Action,
    request_id: Option<String>,
    tenant: Option<Tenant>,
    organization: Option<Organization>,
    instance: Option<AppInstance>,
    user: Option<User>,
    role: Option<Role>,
}

impl Permit {
    /// Who may.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// By which request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Checks that this permit is for what the use case does: a wrong pairing in a handler is a bug that must not pass.
    pub(crate) fn expect(&self, action: Action) -> Result<()> {
        if self.action == action {
            return Ok(());
        }
        Err(Error::internal(format!("a permit for {} was used for {}", self.action.as_str(), action.as_str())))
    }

    /// The tenant that the permit is for.
    pub(crate) fn tenant(&self) -> Result<&Tenant> {
        self.tenant.as_ref().ok_or_else(|| Error::internal("this permit names no tenant"))
    }

    /// The organization that the permit is for.
    pub(crate) fn organization(&self) -> Result<&Organization> {
        self.organization.as_ref().ok_or_else(|| Error::internal("this permit names no organization"))
    }

    /// The app instance that the permit is for.
    pub(crate) fn instance(&self) -> Result<&AppInstance> {
        self.instance.as_ref().ok_or_else(|| Error::internal("this permit names no app instance"))
    }

    /// The person that the permit is about.
    pub(crate) fn user(&self) -> Result<&User> {
        self.user.as_ref().ok_or_else(|| Error::internal("this permit names no user"))
    }

    /// The caller's own role in the organization, when the caller is a member.
    pub(crate) fn role(&self) -> Option<Role> {
        self.role
    }
}

impl Hub {
    /// Asks for a permit. Refusals are errors: see [`super::Idm::authorize`].
    ///
    /// # Errors
    /// `Unauthenticated`, `Forbidden`, `NotFound`, or the store's.
    pub async fn permit(&self, credential: &Credential, request_id: Option<String>, action: Action, object: Object) -> Result<Permit> {
        let (master, credential) = (self.master.clone(), credential.clone());
        self.db
            .read(move |tx| {
                let subject = identify(tx, &master, &credential)?;
                let (noun, name) = object.noun_and_name();
                let resolved = resolve(tx, &subject, &object)?;
                let decision = decide(&subject, action, &resolved);
                super::idm::count(&decision);
                if !decision.allowed {
                    return Err(refusal(&decision, noun, name));
                }
                let missing = match object {
                    Object::Platform => false,
                    Object::Tenant(_) | Object::User(_) => resolved.tenant.is_none(),
                    Object::Organization(_) | Object::Scope(_) => resolved.organization.is_none(),
                    Object::Instance(_) => resolved.instance.is_none(),
                };
                if missing {
                    return Err(Error::not_found(noun, name).hint(format!("run `mno hub {} list` to see what there is", list_noun(noun))));
                }
                Ok(Permit {
                    actor: subject.actor.clone(),
                    action,
                    request_id: request_id.clone(),
                    tenant: resolved.tenant,
                    organization: resolved.organization,
                    instance: resolved.instance,
                    user: resolved.user,
                    role: resolved.role,
                })
            })
            .await
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

fn list_noun(noun: &str) -> &str {
    match noun {
        "organization" | "scope" => "org",
        "app instance" => "subscription",
        other => other,
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

pub(super) fn decide(subject: &Subject, action: Action, object: &Resolved) -> Decision {
    let facts = ObjectFacts {
        tenant_id: object.tenant.as_ref().map(|tenant| tenant.id),
        organization: object.organization.as_ref().map(|organization| OrganizationFacts {
            name: organization.name.clone(),
            frozen: organization.frozen,
            role: object.role,
        }),
        instance: object.instance.as_ref().map(|instance| InstanceFacts {
            uid: instance.uid.clone(),
            app_id: instance.app.id,
            stack: instance.app.stack,
            status: instance.status,
        }),
    };
    acl::decide(&subject.facts, action, &facts)
}

/// Finds what was named. What is not there stays empty: the decision then denies without telling a stranger more.
pub(super) fn resolve(tx: &mut Tx<'_>, subject: &Subject, object: &Object) -> Result<Resolved> {
    let mut found = Resolved::default();
    match object {
        Object::Platform => return Ok(found),
        Object::Tenant(name) => {
            found.tenant = sql::tenant::find(tx, name)?;
            return Ok(found);
        }
        Object::User(name) => {
            found.user = match &subject.facts {
                // Somebody of a tenant means a user of that tenant.
                SubjectFacts::Tenant { tenant_id } | SubjectFacts::User { tenant_id, .. } => {
                    sql::user::find_all(tx, name, Some(*tenant_id))?.into_iter().next()
                }
                _ => Some(sql::user::get(tx, name)?),
            };
            if let Some(user) = &found.user {
                found.tenant = Some(sql::tenant::by_id(tx, user.tenant_id)?);
            }
            return Ok(found);
        }
        Object::Organization(name) => found.organization = sql::organization::find(tx, name)?,
        Object::Instance(name) => found.instance = sql::instance::find(tx, name)?,
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
            found.role = sql::member::role(tx, organization.id, user.id)?;
        }
    }
    Ok(found)
}

/// Checks a credential.
pub(super) fn identify(tx: &mut Tx<'_>, master: &MasterKey, credential: &Credential) -> Result<Subject> {
    match credential {
        Credential::None => {
            Err(Error::unauthenticated("nobody is signed in").hint("send a session token, an API key or an operator token"))
        }
        Credential::Local => Ok(Subject {
            actor: Actor { kind: ActorKind::Operator, uid: "local".into(), name: "local operator".into() },
            facts: SubjectFacts::Operator,
            user: None,
            manifest: None,
        }),
        Credential::Session(token) => session::identify(tx, master, token).map(user_subject),
        Credential::Key { id, secret } => identify_key(tx, id, secret.expose()),
        Credential::Bearer(token) => match key::split_token(token.expose()) {
            Some((id, secret)) => identify_key(tx, id, secret),
            None => session::identify(tx, master, token).map(user_subject),
        },
    }
}

pub(super) fn user_subject(user: User) -> Subject {
    Subject {
        actor: Actor { kind: ActorKind::User, uid: user.uid.to_string(), name: display_name(&user) },
        facts: SubjectFacts::User {
            tenant_id: user.tenant_id,
            name: display_name(&user),
            admin_role: user.admin_role,
            frozen: user.frozen,
        },
        user: Some(user),
        manifest: None,
    }
}

fn display_name(user: &User) -> String {
    let full = format!("{} {}", user.name, user.surname);
    if full.trim().is_empty() { user.email.clone() } else { full.trim().to_owned() }
}

fn identify_key(tx: &mut Tx<'_>, id: &str, secret: &str) -> Result<Subject> {
    let wrong = || Error::unauthenticated("the API key is unknown, wrong or revoked");
    let row = sql::key::by_key_id(tx, id)?.ok_or_else(wrong)?;
    if !key::matches(secret, &row.secret_hash) {
        return Err(wrong());
    }
    let actor = |kind, name: String| Actor { kind, uid: row.uid.clone(), name };
    let (actor, facts) = match row.kind {
        KeyKind::Operator => (actor(ActorKind::Operator, row.name.clone()), SubjectFacts::Operator),
        KeyKind::Service => (actor(ActorKind::Service, row.name.clone()), SubjectFacts::Service),
        KeyKind::Tenant => {
            let tenant = sql::tenant::by_id(tx, row.tenant_id.ok_or_else(wrong)?)?;
            (actor(ActorKind::Tenant, tenant.name), SubjectFacts::Tenant { tenant_id: tenant.id })
        }
        KeyKind::App => {
            let app_id = row.app_id.ok_or_else(wrong)?;
            return Ok(app_subject(sql::app::get(tx, &app_id.to_string())?));
        }
    };
    Ok(Subject { actor, facts, user: None, manifest: None })
}

fn app_subject(app: App) -> Subject {
    Subject {
        actor: Actor { kind: ActorKind::App, uid: app.uid.to_string(), name: app.name.clone() },
        facts: SubjectFacts::App { app_id: app.id, name: app.name },
        user: None,
        manifest: Some(app.connec),
    }
}

/// Who asks, and the scope that is meant. An app at its own instance, which is nearly every request to Connec!, takes one
/// statement; everybody else is looked up step by step. What is found is the same.
pub(super) fn identify_in_scope(tx: &mut Tx<'_>, master: &MasterKey, credential: &Credential, scope: &str) -> Result<(Subject, Resolved)> {
    if let Credential::Key { id, secret } = credential
        && let Some(found) = sql::access::app_at_instance(tx, id, scope)?
        && key::matches(secret.expose(), &found.secret_hash)
    {
        let (instance, tenant) = (found.instance, Some(found.tenant));
        let organization = Some(instance.organization.clone());
        let subject = app_subject(instance.app.clone());
        return Ok((subject, Resolved { tenant, organization, instance: Some(instance), user: None, role: None }));
    }
    let subject = identify(tx, master, credential)?;
    let object = resolve(tx, &subject, &Object::Scope(scope.to_owned()))?;
    Ok((subject, object))
}
