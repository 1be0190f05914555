//! `launch` and `oauth`: where a tenant's frontend sends the browser to open an app or to connect one. The browser has no key: it
//! brings a token that the frontend signed with its own (`wtk`), which signs the person in here.
//!
//! Whatever goes wrong is a page, or the frontend's own page where the tenant says where that is: a person looks at it.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use url::Url;

use crate::hub::{Action, AppInstance, Credential, InstanceStatus, Launch, Object, Origin, Visitor};
use crate::kernel::{Error, ErrorKind, Result, Secret};
use crate::server::HubFace;
use crate::server::caller::origin;
use crate::server::error::{LoggedError, status};
use crate::server::html::escape;
use crate::server::jpi::{SESSION_COOKIE, request_cookie, session_cookie};
use crate::server::nested::{self, QUERY};
use crate::server::opening::{Next, address, escape_path, oauth, oauth_action};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(mnoe_launch)).routes(routes!(mnoe_oauth))
}

/// What a browser brings.
struct Browser {
    origin: Origin,
    /// The session that it had.
    previous: Option<Secret>,
    token: Option<Secret>,
    /// What else stands in the query, for the app.
    rest: Vec<(String, String)>,
}

impl FromRequestParts<HubFace> for Browser {
    type Rejection = Page;

    async fn from_request_parts(parts: &mut Parts, _: &HubFace) -> Result<Self, Page> {
        // Programs that look at links before people do ask so: the token is not theirs to use up.
        if parts.method == Method::HEAD {
            return Err(Error::invalid("wtk", "an app is opened with GET").into());
        }
        let mut query = nested::parse(parts.uri.query().unwrap_or_default(), QUERY)?;
        let token = match query.remove("wtk") {
            Some(Value::String(text)) if !text.is_empty() => Some(Secret::new(text)),
            _ => None,
        };
        let rest = query.into_iter().filter_map(|(name, value)| Some((name, value.as_str()?.to_owned()))).collect();
        let previous = request_cookie(&parts.headers, SESSION_COOKIE).map(Secret::new);
        Ok(Self { origin: origin(parts), previous, token, rest })
    }
}

/// A failure as a page for a person.
struct Page(Error);

impl From<Error> for Page {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        // What a person may not open and what is not there are the same to her.
        let code = match self.0.kind() {
            ErrorKind::Unauthenticated => StatusCode::UNAUTHORIZED,
            ErrorKind::Forbidden | ErrorKind::NotFound => StatusCode::NOT_FOUND,
            kind => status(kind),
        };
        let hints: String = self.0.hints().iter().map(|hint| format!("<p>{}</p>", escape(hint))).collect();
        let page = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>This did not work</title>\
             <h1>This did not work</h1><p>{}</p>{hints}",
            escape(self.0.message())
        );
        let mut response = (code, page).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response.extensions_mut().insert(LoggedError(self.0));
        response
    }
}

/// Who came in, and how to go on as her.
struct Entered {
    launch: Launch,
    cookie: Secret,
    credential: Credential,
}

async fn enter(face: &HubFace, browser: &Browser) -> Result<Entered> {
    let missing =
        || Error::invalid("wtk", "this address needs the token that a frontend adds to it").hint("open the app from your dashboard");
    let token = browser.token.clone().ok_or_else(missing)?;
    let visitor = Visitor {
        address: browser.origin.address.clone().unwrap_or_else(|| "local".to_owned()),
        agent: browser.origin.agent.clone().unwrap_or_default(),
        request_id: browser.origin.request_id.clone(),
        ..Visitor::default()
    };
    let (launch, cookie) = face.hub.launch_open(visitor, token, browser.previous.clone()).await?;
    let signed_in =
        face.hub.signed_in(cookie.clone()).await?.ok_or_else(|| Error::internal("a session that was just opened is not there"))?;
    Ok(Entered { launch, cookie, credential: Credential::Session(signed_in.sso) })
}

/// The answer to somebody who came in: she is signed in, also when it leads nowhere, for the session that she had before is over.
fn signed_in(face: &HubFace, entered: &Entered, answer: Result<Response, Page>) -> Response {
    let mut response = answer.unwrap_or_else(IntoResponse::into_response);
    if let Some(cookie) = session_cookie(face, entered.cookie.expose()) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// Sends the browser on.
fn go(to: &str) -> Result<Response, Page> {
    let location = HeaderValue::from_str(to).map_err(|_| Error::internal("an address that is no header"))?;
    let mut response = StatusCode::SEE_OTHER.into_response();
    let headers: &mut HeaderMap = response.headers_mut();
    headers.insert(header::LOCATION, location);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // The token must not be told to the app in `Referer`.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

/// A page of the tenant's frontend, when the tenant says where that is.
async fn frontend(face: &HubFace, entered: &Entered, path: &str, query: &[(&str, &str)]) -> Result<Option<String>> {
    let settings = face.hub.tenant_settings(entered.launch.marketplace.id).await?;
    let Some(base) = settings.frontend_url.as_deref() else { return Ok(None) };
    let mut url = Url::parse(&format!("{}{path}", base.trim_end_matches('/'))).map_err(Error::internal)?;
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
    }
    Ok(Some(url.into()))
}

/// Opens an app instance for the person whom `wtk` names: she is signed in here and sent to the app. Public: the token is the proof.
#[utoipa::path(get, path = "/api/mnoe/v1/launch/{instance}", tag = "mnoe", security(()), params(("instance" = String, Path, description = "Uid of an app instance"), ("wtk" = Option<String>, Query, description = "JWT (HS256) signed with `<api key>:<api secret>` of the tenant")), responses((status = 303, description = "To the app"), (status = 400), (status = 401), (status = 404)))]
async fn mnoe_launch(State(face): State<HubFace>, Path(instance): Path<String>, browser: Browser) -> Result<Response, Page> {
    let entered = enter(&face, &browser).await?;
    let answer = launched(&face, &entered, instance, &browser).await;
    Ok(signed_in(&face, &entered, answer))
}

async fn launched(face: &HubFace, entered: &Entered, instance: String, browser: &Browser) -> Result<Response, Page> {
    let permitted =
        face.hub.permit(&entered.credential, browser.origin.clone(), Action::AccessInstance, Object::Instance(instance.clone())).await;
    let permit = match permitted {
        Ok(permit) => permit,
        Err(refused) => {
            // A hosted app that is on its way has a page to wait on.
            let reading =
                face.hub.permit(&entered.credential, browser.origin.clone(), Action::Read, Object::Instance(instance.clone())).await;
            let waits = reading.ok().and_then(|permit| permit.instance().ok().cloned()).is_some_and(|found| is_on_its_way(&found));
            let page = if waits { format!("/mnoe/loading/{}", escape_path(&instance)) } else { "/mnoe/app_access_unauthorized".to_owned() };
            return match frontend(face, entered, &page, &[]).await? {
                Some(to) => go(&to),
                None => Err(refused.into()),
            };
        }
    };
    let to = address(&face.hub, permit.instance()?, &browser.rest).await?;
    go(&to)
}

fn is_on_its_way(instance: &AppInstance) -> bool {
    use InstanceStatus as S;
    matches!(instance.status, S::Staged | S::Provisioning | S::Starting | S::Updating)
}

/// Connects a connector (`authorize`), takes the connection away (`disconnect`), or has its data fetched (`sync`); then the browser
/// goes back to the frontend's callback with the outcome. Public: the token is the proof.
#[utoipa::path(get, path = "/api/mnoe/v1/oauth/{instance}/{step}", tag = "mnoe", security(()), params(("instance" = String, Path, description = "Uid of an app instance"), ("step" = String, Path, description = "`authorize`, `disconnect` or `sync`"), ("wtk" = Option<String>, Query, description = "JWT (HS256) signed with `<api key>:<api secret>` of the tenant")), responses((status = 303, description = "To the connector, or back to the frontend"), (status = 400), (status = 401), (status = 404)))]
async fn mnoe_oauth(
    State(face): State<HubFace>,
    Path((instance, step)): Path<(String, String)>,
    browser: Browser,
) -> Result<Response, Page> {
    let action = oauth_action(&step)?;
    let entered = enter(&face, &browser).await?;
    let answer = stepped(&face, &entered, (instance, step), action, &browser).await;
    Ok(signed_in(&face, &entered, answer))
}

async fn stepped(
    face: &HubFace,
    entered: &Entered,
    (instance, step): (String, String),
    action: Action,
    browser: &Browser,
) -> Result<Response, Page> {
    let permitted = face.hub.permit(&entered.credential, browser.origin.clone(), action, Object::Instance(instance.clone())).await;
    let outcome = match permitted {
        Ok(permit) => oauth(&face.hub, &permit, &step, &browser.rest).await,
        Err(_) => Err("unauthorized".to_owned()),
    };
    let callback = format!("/mnoe/webhook/oauth/{}/callback", escape_path(&instance));
    let (name, value) = match &outcome {
        Ok(Next::Go(to)) => return go(to),
        Ok(Next::Done) => ("oauth[action]", step.as_str()),
        Err(why) => ("oauth[error]", why.as_str()),
    };
    match frontend(face, entered, &callback, &[(name, value)]).await? {
        Some(to) => go(&to),
        None => match outcome {
            Ok(_) => go("/"),
            Err(why) => Err(Error::conflict(why).into()),
        },
    }
}
