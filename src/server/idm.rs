//! The IDM over HTTP (`/api/idm/v1`): our own wire format, for our services in other processes and for third parties that
//! hold a service key.

use std::sync::Arc;
use std::time::Duration;

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::header;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Value, json};
use utoipa::IntoParams;

use super::HubFace;
use super::caller::Caller;
use super::error::Answer;
use super::extract::{Body, Params, raw};
use crate::api::{
    AuthorizeAnswer, AuthorizeQuestion, AuthorizeQuestions, ChannelApps, IntrospectQuestion, Problem, Receiver, Receivers, TenantExists,
    WhoAmI,
};
use crate::hub::{AccessChanges, Action, ActorKind, Credential, Grant, Idm as _, Introspected, Object, Question, request_id};
use crate::kernel::{Error, ErrorKind, OrgUid, Result, Secret, TenantUid};

/// Questions in one call.
const QUESTIONS_MAX: usize = 100;
/// The longest wait for changes.
const WAIT_MS_MAX: u32 = 30_000;

pub(super) fn router(face: HubFace) -> OpenApiRouter {
    OpenApiRouter::new()
        .routes(routes!(authorize))
        .routes(routes!(introspect))
        .routes(routes!(changes))
        .routes(routes!(receivers))
        .routes(routes!(channel_apps))
        .routes(routes!(tenant_exists))
        .routes(routes!(whoami))
        .with_state(face)
}

/// May somebody do something? One question, or up to 100 in `questions`.
#[utoipa::path(post, path = "/api/idm/v1/authorize", tag = "idm", security(("basic" = ["ask_idm"])), request_body = AuthorizeQuestions, responses((status = 200, body = AuthorizeAnswer), (status = 403, body = Problem)))]
async fn authorize(State(face): State<HubFace>, caller: Caller, Body(asked): Body<Asked>) -> Answer<Said> {
    face.idm.service(&caller.credential, caller.origin.clone()).await?;
    let Asked { sso_session, api_id, api_key, token, channel_id, action, resource, questions, heard } = asked;
    if let Some(heard) = heard {
        face.idm.hear(heard).await?;
    }
    let common = AuthorizeQuestion { sso_session, api_id, api_key, token, channel_id, action, resource };
    let Some(questions) = questions else {
        return Ok(Json(Said::One(answer(&face, &common, &AuthorizeQuestion::default()).await?)));
    };
    if questions.is_empty() || questions.len() > QUESTIONS_MAX {
        return Err(Error::invalid("questions", format!("ask 1 to {QUESTIONS_MAX} questions at a time")).into());
    }
    let mut answers = Vec::with_capacity(questions.len());
    for question in &questions {
        answers.push(answer(&face, question, &common).await?);
    }
    Ok(Json(Said::Many { answers }))
}

/// [`crate::api::AuthorizeQuestions`], field by field: reading what is flattened takes several times as long.
#[derive(Deserialize)]
struct Asked {
    sso_session: Option<String>,
    api_id: Option<String>,
    api_key: Option<String>,
    token: Option<String>,
    channel_id: Option<String>,
    #[serde(default)]
    action: String,
    resource: Option<String>,
    questions: Option<Vec<AuthorizeQuestion>>,
    heard: Option<i64>,
}

/// What is answered.
#[derive(Serialize)]
#[serde(untagged)]
enum Said {
    One(Answered),
    Many { answers: Vec<Answered> },
}

/// One answer. A yes is written from the grant as it is remembered, without making an [`AuthorizeAnswer`] of it first; the fields are the
/// same.
enum Answered {
    Yes(Arc<Grant>),
    Other(Box<AuthorizeAnswer>),
}

impl Serialize for Answered {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Yes(grant) => Granted::of(grant).serialize(serializer),
            Self::Other(answer) => answer.serialize(serializer),
        }
    }
}

/// The fields of an [`AuthorizeAnswer`] that says yes.
#[derive(Serialize)]
struct Granted<'a> {
    allowed: bool,
    because: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    app: Option<Named<'a>>,
    organization: Named<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a str>,
    grant: &'a Grant,
}

#[derive(Serialize)]
struct Named<'a> {
    uid: &'a str,
    name: &'a str,
}

impl<'a> Granted<'a> {
    fn of(grant: &'a Grant) -> Self {
        let who = |kind| (grant.actor.kind == kind).then_some(Named { uid: &grant.actor.uid, name: &grant.actor.name });
        Self {
            allowed: true,
            because: &grant.because,
            user: who(ActorKind::User),
            app: who(ActorKind::App),
            organization: Named { uid: grant.organization.uid.as_str(), name: &grant.organization.name },
            role: grant.role.as_deref(),
            grant,
        }
    }
}

/// The credential of a question, or the one given for all.
fn credential(question: &AuthorizeQuestion, common: &AuthorizeQuestion) -> Credential {
    [question, common]
        .into_iter()
        .find_map(|place| match (&place.sso_session, &place.api_id, &place.api_key, &place.token) {
            (Some(session), ..) => Some(Credential::Session(Secret::new(session))),
            (_, Some(id), Some(key), _) => Some(Credential::Key { id: id.clone(), secret: Secret::new(key) }),
            (.., Some(token)) => Some(Credential::Bearer(Secret::new(token))),
            _ => None,
        })
        .unwrap_or(Credential::None)
}

/// `read` and `write` of a resource mean shared data; every other word is one of the permission matrix.
fn action(question: &AuthorizeQuestion) -> Result<Action> {
    match (question.action.as_str(), question.resource.is_some()) {
        ("read", true) => Ok(Action::ReadData),
        ("write" | "create" | "update" | "delete", true) => Ok(Action::WriteData),
        (word, _) => Action::parse(word),
    }
}

async fn answer(face: &HubFace, question: &AuthorizeQuestion, common: &AuthorizeQuestion) -> Result<Answered> {
    let credential = credential(question, common);
    let action = action(question)?;
    let Some(scope) = question.channel_id.clone().or_else(|| common.channel_id.clone()) else {
        if action.level() != crate::hub::Level::Platform {
            return Err(Error::invalid("channel_id", "name the organization (org-…) or the app instance (cld-…)"));
        }
        let permit = face.hub.permit(&credential, request_id(), action, Object::Platform).await;
        return refused_or(permit.map(|permit| {
            let actor = permit.actor();
            let because = vec!["the caller runs this installation".to_owned()];
            Answered::Other(Box::new(AuthorizeAnswer { allowed: true, because, ..blank(Some(json!({"actor": actor}))) }))
        }));
    };
    if action.level() == crate::hub::Level::Tenant {
        let permit = face.hub.permit(&credential, request_id(), action, Object::Tenant(scope)).await;
        let managed = permit.and_then(|permit| Ok((permit.actor().clone(), face.hub.tenant_show(&permit)?.uid)));
        return refused_or(managed.map(|(actor, tenant)| {
            let because = vec!["the caller manages this tenant".to_owned()];
            Answered::Other(Box::new(AuthorizeAnswer { allowed: true, because, ..blank(Some(json!({"actor": actor, "tenant": tenant}))) }))
        }));
    }
    let asked = Question { scope, action, resource: question.resource.clone() };
    refused_or(face.idm.authorize(&credential, &asked).await.map(Answered::Yes))
}

fn blank(grant: Option<Value>) -> AuthorizeAnswer {
    AuthorizeAnswer {
        allowed: false,
        because: Vec::new(),
        code: None,
        detail: None,
        user: None,
        app: None,
        organization: None,
        role: None,
        grant,
    }
}

/// A refusal is an answer, not a failure of the question; everything else is one.
fn refused_or(result: Result<Answered>) -> Result<Answered> {
    match result {
        Err(error) if matches!(error.kind(), ErrorKind::Unauthenticated | ErrorKind::Forbidden | ErrorKind::NotFound) => {
            let because = if error.because().is_empty() { vec![error.message().to_owned()] } else { error.because().to_vec() };
            let code = Some(error.kind().code().to_owned());
            let detail = Some(error.message().to_owned());
            Ok(Answered::Other(Box::new(AuthorizeAnswer { because, code, detail, ..blank(None) })))
        }
        other => other,
    }
}

/// What is behind a token? In the terms of RFC 7662: a token that is not good is `active: false`, and nothing more is said.
#[utoipa::path(post, path = "/api/idm/v1/introspect", tag = "idm", security(("basic" = ["ask_idm"])), request_body(content = IntrospectQuestion, content_type = "application/json", description = "Also as a form, as RFC 7662 sends it"), responses((status = 200, body = Introspected), (status = 403, body = Problem)))]
async fn introspect(State(face): State<HubFace>, caller: Caller, request: Request) -> Answer<Introspected> {
    face.idm.service(&caller.credential, caller.origin.clone()).await?;
    let form =
        request.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let bytes = raw(request, &face).await?;
    let asked: IntrospectQuestion = if form {
        serde_html_form::from_bytes(&bytes).map_err(|error| Error::invalid("body", error.to_string()))?
    } else {
        serde_json::from_slice(&bytes).map_err(|error| Error::invalid("body", error.to_string()).hint("send `{\"token\": \"…\"}`"))?
    };
    Ok(Json(face.hub.introspect(Secret::new(asked.token)).await?))
}

/// What changed in who may do what: whoever remembers answers reads this and forgets.
#[utoipa::path(get, path = "/api/idm/v1/changes", tag = "idm", security(("basic" = ["ask_idm"])), params(ChangesQuery), responses((status = 200, body = AccessChanges), (status = 403, body = Problem)))]
async fn changes(State(face): State<HubFace>, caller: Caller, Params(query): Params<ChangesQuery>) -> Answer<AccessChanges> {
    face.idm.service(&caller.credential, caller.origin.clone()).await?;
    let wait_ms = query.wait_ms.unwrap_or_default();
    if wait_ms > WAIT_MS_MAX {
        return Err(Error::invalid("wait_ms", format!("wait at most {WAIT_MS_MAX} ms")).into());
    }
    Ok(Json(face.idm.changes(query.after, Duration::from_millis(wait_ms.into())).await?))
}

/// From where on, and how long to wait.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct ChangesQuery {
    /// `next` of the answer before; without it the answer says where to begin.
    after: Option<i64>,
    /// How long to wait for something to change, at most 30000.
    wait_ms: Option<u32>,
}

/// The apps that an organization uses.
#[utoipa::path(get, path = "/api/idm/v1/channels/{channel}/apps", tag = "idm", security(("basic" = ["ask_idm"])), params(("channel" = String, Path, description = "org-…")), responses((status = 200, body = ChannelApps)))]
async fn channel_apps(State(face): State<HubFace>, caller: Caller, Path(channel): Path<String>) -> Answer<ChannelApps> {
    face.idm.service(&caller.credential, caller.origin.clone()).await?;
    let apps = face.idm.channel_apps(&OrgUid::parse(channel)?).await?;
    Ok(Json(ChannelApps { apps: serde_json::to_value(apps).map_err(Error::internal)? }))
}

/// Who is told about changes in an organization, with the keys to sign in there.
#[utoipa::path(get, path = "/api/idm/v1/channels/{channel}/receivers", tag = "idm", security(("basic" = ["ask_idm"])), params(("channel" = String, Path, description = "org-…")), responses((status = 200, body = Receivers)))]
async fn receivers(State(face): State<HubFace>, caller: Caller, Path(channel): Path<String>) -> Answer<Receivers> {
    face.idm.service(&caller.credential, caller.origin.clone()).await?;
    let receivers = face.idm.receivers(&OrgUid::parse(channel)?).await?;
    let receivers = receivers
        .into_iter()
        .map(|receiver| Receiver {
            instance: receiver.instance.to_string(),
            app: receiver.app.to_string(),
            app_name: receiver.app_name,
            url: receiver.url,
            key_id: receiver.key_id,
            key_secret: receiver.key_secret.expose().to_owned(),
            manifest: serde_json::to_value(receiver.manifest).unwrap_or_default(),
        })
        .collect();
    Ok(Json(Receivers { receivers }))
}

/// Is there still such a tenant? For services that keep something for tenants.
#[utoipa::path(get, path = "/api/idm/v1/tenants/{tenant}", tag = "idm", security(("basic" = ["ask_idm"])), params(("tenant" = String, Path, description = "tnt-…")), responses((status = 200, body = TenantExists), (status = 403, body = Problem)))]
async fn tenant_exists(State(face): State<HubFace>, caller: Caller, Path(tenant): Path<String>) -> Answer<TenantExists> {
    face.idm.service(&caller.credential, caller.origin.clone()).await?;
    let tenant = TenantUid::parse(tenant)?;
    if !tenant.as_str().starts_with(TenantUid::PREFIX) {
        // Whoever is told that a tenant is gone removes what it keeps: a slug may be another tenant's tomorrow.
        return Err(Error::invalid("tenant", "`tenant` must be a tenant's uid").hint("use `tnt-…`, as grants name it").into());
    }
    let exists = face.idm.tenant_exists(&tenant).await?;
    Ok(Json(TenantExists { tenant: tenant.to_string(), exists }))
}

/// Who does this credential belong to?
#[utoipa::path(get, path = "/api/idm/v1/whoami", tag = "idm", security(("bearer" = []), ("basic" = [])), responses((status = 200, body = WhoAmI), (status = 401, body = Problem)))]
async fn whoami(State(face): State<HubFace>, caller: Caller) -> Answer<WhoAmI> {
    let actor = face.hub.whoami(&caller.credential).await?;
    Ok(Json(WhoAmI { kind: actor.kind.as_str().to_owned(), uid: actor.uid, name: actor.name }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hub::{Actor, OrgRef};
    use crate::kernel::Currency;

    fn grant(kind: ActorKind, role: Option<&str>) -> Grant {
        Grant {
            actor: Actor { kind, uid: "one-1".into(), name: "Ann \"A\" B".into(), impersonator: None },
            organization: OrgRef {
                uid: OrgUid::trusted("org-1"),
                tenant: TenantUid::trusted("tnt-1"),
                name: "Org".into(),
                currency: Currency::parse("EUR").unwrap(),
                financial_year_end_month: 12,
            },
            instance: None,
            manifest: None,
            role: role.map(str::to_owned),
            because: vec!["she is a member".into()],
            depends_on: vec!["one-1".into()],
        }
    }

    #[test]
    fn a_yes_has_the_fields_of_the_documented_answer() {
        for (kind, role) in [(ActorKind::User, Some("Member")), (ActorKind::App, None), (ActorKind::Tenant, None)] {
            let grant = grant(kind, role);
            let who = json!({"uid": "one-1", "name": "Ann \"A\" B"});
            let documented = AuthorizeAnswer {
                allowed: true,
                because: grant.because.clone(),
                user: (kind == ActorKind::User).then(|| who.clone()),
                app: (kind == ActorKind::App).then_some(who),
                organization: Some(json!({"uid": "org-1", "name": "Org"})),
                role: grant.role.clone(),
                ..blank(serde_json::to_value(&grant).ok())
            };
            let said = serde_json::to_string(&Said::One(Answered::Yes(Arc::new(grant)))).unwrap();
            assert_eq!(said, serde_json::to_string(&documented).unwrap());
        }
    }

    #[test]
    fn what_is_asked_is_read_as_it_is_documented() {
        let text = r#"{"token": "t", "action": "read", "questions": [{"channel_id": "org-1", "resource": "invoices"}, {"action": "write"}], "more": 1}"#;
        let documented: crate::api::AuthorizeQuestions = serde_json::from_str(text).unwrap();
        let asked: Asked = serde_json::from_str(text).unwrap();
        assert_eq!((asked.token, &asked.action, asked.channel_id), (documented.question.token, &documented.question.action, None));
        let words = |questions: &Option<Vec<AuthorizeQuestion>>| serde_json::to_value(questions).unwrap();
        assert_eq!(words(&asked.questions), words(&documented.questions));
    }
}
