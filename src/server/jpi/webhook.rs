//! Connecting connectors from the published frontends, and where their Hub told them what happened (`/mnoe/webhook/…`).
//!
//! `mno-enterprise` sends the browser on to the Hub with a token, and the Hub sends it back to `callback`. Here both are one server, so
//! each step is done at once.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::auth::{Guest, with_cookie};
use super::error::JpiError;
use super::local::is_local;
use super::pages::sign_in_first;
use super::session::{SignedIn, cookie};
use crate::hub::Object;
use crate::kernel::{Error, ErrorKind, Result};
use crate::server::HubFace;
use crate::server::extract::RawQuery;
use crate::server::nested::{self, QUERY};
use crate::server::opening::{Next, escape_path, oauth, oauth_action};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(oauth_callback)).routes(routes!(oauth_step)).routes(routes!(event_take))
}

/// The cookie that keeps to which page the browser goes back after a connector's own sign-in.
const RETURN_COOKIE: &str = "_mno_return";
/// How long it does.
const RETURN_SECONDS: u32 = 3_600;

/// Connects a connector (`authorize`), takes the connection away (`disconnect`) or has its data fetched (`sync`). The browser goes to the
/// connector, or to `redirect_path` with the outcome.
#[utoipa::path(get, operation_id = "jpi_oauth_page", path = "/mnoe/webhook/oauth/{instance}/{step}", tag = "pages", security(()), params(("instance" = String, Path, description = "Uid or number"), ("step" = String, Path, description = "`authorize`, `disconnect` or `sync`"), ("redirect_path" = Option<String>, Query, description = "A page of this server to go to afterwards")), responses((status = 303, description = "To the connector, to sign in, or back"), (status = 400), (status = 403), (status = 404)))]
async fn oauth_step(
    State(face): State<HubFace>,
    guest: Guest,
    signed_in: std::result::Result<SignedIn, JpiError>,
    Path((instance, step)): Path<(String, String)>,
    headers: HeaderMap,
    RawQuery(raw): RawQuery,
) -> std::result::Result<Response, JpiError> {
    let action = oauth_action(&step)?;
    let query = nested::parse(&raw, QUERY)?;
    // Published frontends come here by a link, so no token of ours can prove that this person meant it; browsers say who sent her.
    if step != "authorize" && headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site" || site == "same-site") {
        return Err(Error::forbidden("another site asked for this").into());
    }
    let signed_in = match signed_in {
        Ok(signed_in) => signed_in,
        Err(JpiError(error)) if error.kind() == ErrorKind::Unauthenticated => {
            return Ok(sign_in_first(&guest, &resumed(&format!("/mnoe/webhook/oauth/{}/{step}", escape_path(&instance)), &raw)));
        }
        Err(error) => return Err(error),
    };
    let back = query.get("redirect_path").and_then(Value::as_str).filter(|path| is_local(path)).unwrap_or("/").to_owned();
    let outcome = match face.permit(&signed_in.caller(), action, Object::Instance(instance)).await {
        Ok(permit) => oauth(&face.hub, &permit, &step, &rest(query)).await,
        Err(error) if matches!(error.kind(), ErrorKind::Forbidden | ErrorKind::NotFound) => {
            Err("You are not authorized to perform this action".to_owned())
        }
        Err(error) => return Err(error.into()),
    };
    Ok(match outcome {
        Ok(Next::Go(to)) => with_cookie(redirect(&to)?, return_cookie(&face, &back)),
        Ok(Next::Done) => redirect(&back)?,
        Err(why) => redirect(&with_flash(&back, &why))?,
    })
}

/// Where a connector, or the Hub of an older installation, sends the browser when it is done: back to the page that it came from, with
/// `oauth[error]` in words.
#[utoipa::path(get, operation_id = "jpi_oauth_callback_page", path = "/mnoe/webhook/oauth/{instance}/callback", tag = "pages", security(()), params(("instance" = String, Path, description = "Uid or number"), ("oauth" = Option<String>, Query, description = "`oauth[action]` or `oauth[error]`")), responses((status = 303, description = "Back to the page"), (status = 400)))]
async fn oauth_callback(
    State(face): State<HubFace>,
    Path(_instance): Path<String>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> std::result::Result<Response, JpiError> {
    let query = nested::parse(&query, QUERY)?;
    let kept = cookie(&headers, RETURN_COOKIE).and_then(|value| decoded(&value)).filter(|path| is_local(path));
    let back = kept.unwrap_or_else(|| "/".to_owned());
    let back = match query.get("oauth").and_then(|oauth| oauth["error"].as_str()) {
        None => back,
        Some("unauthorized") => with_flash(&back, "We could not validate your credentials, please try again"),
        Some("bad_relinking") => {
            with_flash(&back, "A different account was previously linked to this application, please link the same account again")
        }
        Some(why) => with_flash(&back, why),
    };
    Ok(with_cookie(redirect(&back)?, return_cookie(&face, "")))
}

/// Takes what a Hub tells its frontends: `{"event", "object", "metadata"}`. What it tells is known here already, because this is the
/// Hub; older ones go on calling without an error.
#[utoipa::path(post, operation_id = "jpi_event_take", path = "/mnoe/webhook/events", tag = "pages", security(()), request_body = Value, responses((status = 200)))]
async fn event_take() -> StatusCode {
    StatusCode::OK
}

/// A step as it is taken again once somebody has signed in: with what stood in its query, and where to go afterwards when that is a page
/// of ours. Of a query that is too long only that page is kept, so that the browser at least comes back.
fn resumed(step: &str, raw: &str) -> String {
    let kept = |name: &str, value: &str| name != "wtk" && (name != "redirect_path" || is_local(value));
    let with = |keep: &dyn Fn(&str, &str) -> bool| {
        let pairs = form_urlencoded::parse(raw.as_bytes()).filter(|(name, value)| keep(name, value));
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        if query.is_empty() { step.to_owned() } else { format!("{step}?{query}") }
    };
    let whole = with(&kept);
    if is_local(&whole) {
        return whole;
    }
    let back_only = with(&|name, value| name == "redirect_path" && kept(name, value));
    if is_local(&back_only) { back_only } else { step.to_owned() }
}

/// What else stood in the query, for the connector.
fn rest(query: Map<String, Value>) -> Vec<(String, String)> {
    let own = |name: &str| matches!(name, "redirect_path" | "perform" | "wtk");
    query.into_iter().filter(|(name, _)| !own(name)).filter_map(|(name, value)| Some((name, value.as_str()?.to_owned()))).collect()
}

/// `mno-enterprise-angular` shows what stands as `flash` in the query of the address's fragment.
fn with_flash(path: &str, message: &str) -> String {
    let flash = json!({"msg": message, "type": "error"}).to_string();
    let flash = form_urlencoded::Serializer::new(String::new()).append_pair("flash", &flash).finish();
    let (page, fragment) = path.split_once('#').unwrap_or((path, ""));
    let sign = if fragment.contains('?') { '&' } else { '?' };
    format!("{page}#{fragment}{sign}{flash}")
}

fn return_cookie(face: &HubFace, path: &str) -> Option<HeaderValue> {
    let (secure, seconds) = (if face.secure_cookies { "; Secure" } else { "" }, if path.is_empty() { 0 } else { RETURN_SECONDS });
    let value: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
    HeaderValue::from_str(&format!("{RETURN_COOKIE}={value}; Path=/mnoe/webhook/oauth; HttpOnly; SameSite=Lax{secure}; Max-Age={seconds}"))
        .ok()
}

fn decoded(value: &str) -> Option<String> {
    form_urlencoded::parse(format!("path={value}").as_bytes()).next().map(|(_, path)| path.into_owned())
}

fn redirect(to: &str) -> Result<Response> {
    let mut response = Redirect::to("/").into_response();
    let location = HeaderValue::from_bytes(to.as_bytes()).map_err(|_| Error::invalid("redirect_path", "that is no address of a page"))?;
    response.headers_mut().insert(header::LOCATION, location);
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_keeps_an_address_as_it_is() {
        for path in ["/", "/dashboard/#!/apps?x=1&y=%2F", "/mnoe/launch/cld-1;é"] {
            assert_eq!(decoded(&form_urlencoded::byte_serialize(path.as_bytes()).collect::<String>()).as_deref(), Some(path));
        }
    }

    #[test]
    fn a_step_is_resumed_with_its_query_and_a_page_of_ours() {
        let step = "/mnoe/webhook/oauth/cld-1/authorize";
        let long = "x".repeat(3_000);
        for (raw, resumed_as) in [
            ("", ""),
            (
                "redirect_path=%2Fdashboard%2F%23%21%2Fapps%3Fa%3D1&site=au&wtk=t",
                "?redirect_path=%2Fdashboard%2F%23%21%2Fapps%3Fa%3D1&site=au",
            ),
            ("redirect_path=https%3A%2F%2Fevil.test&site=au", "?site=au"),
            ("redirect_path=%2F%2Fevil.test", ""),
            ("redirect_path=%2F%5Cevil.test", ""),
            (&format!("redirect_path=%2Fapps&x={long}"), "?redirect_path=%2Fapps"),
            (&format!("redirect_path=%2F{long}"), ""),
        ] {
            assert_eq!(resumed(step, raw), format!("{step}{resumed_as}"), "{raw:.80}");
        }
    }

    #[test]
    fn the_frontend_finds_its_words_in_the_fragment() {
        let flash = "flash=%7B%22msg%22%3A%22No%22%2C%22type%22%3A%22error%22%7D";
        assert_eq!(with_flash("/", "No"), format!("/#?{flash}"));
        assert_eq!(with_flash("/dashboard/#!/apps", "No"), format!("/dashboard/#!/apps?{flash}"));
        assert_eq!(with_flash("/dashboard/#!/apps?a=1", "No"), format!("/dashboard/#!/apps?a=1&{flash}"));
    }
}
