//! The apps that can be subscribed to.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::header;
use axum::http::request::Parts;
use serde_json::{Value, json};

use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::{Action, Object, Offered};
use crate::kernel::{Error, ErrorKind};
use crate::server::HubFace;
use crate::server::offer;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(marketplace)).routes(routes!(marketplace_app))
}

/// The language of the reader: `?locale=fr`, else the one that she has chosen, else what her browser prefers.
struct Locale {
    named: Option<String>,
    preferred: Option<String>,
}

impl Locale {
    async fn of(self, face: &HubFace, signed_in: &SignedIn) -> Result<Option<String>, JpiError> {
        if self.named.is_some() {
            return Ok(self.named);
        }
        let (_, profile) = face.hub.profile_of(&signed_in.user).await?;
        // Every profile begins with `en`: that alone is no choice.
        Ok(Some(profile.locale).filter(|locale| !matches!(locale.as_str(), "" | "en")).or(self.preferred))
    }
}

/// The longest name of a language that is looked at.
const LOCALE_BYTES_MAX: usize = 35;

impl<S: Send + Sync> FromRequestParts<S> for Locale {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let query = parts.uri.query().unwrap_or_default();
        let named = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "locale").map(|(_, value)| value.into_owned());
        let preferred = || {
            let value = parts.headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
            let first = value.split(',').next()?.split(';').next()?.trim();
            Some(first.to_owned()).filter(|first| first != "*")
        };
        let fits = |locale: &String| !locale.is_empty() && locale.len() <= LOCALE_BYTES_MAX;
        Ok(Self { named: named.filter(fits), preferred: preferred().filter(fits) })
    }
}

/// The marketplace.
#[utoipa::path(get, path = "/mnoe/jpi/v1/marketplace", tag = "jpi", security(("session" = ["browse"])), params(("locale" = Option<String>, Query, description = "In this language; when absent, that of the profile, then what the browser prefers")), responses((status = 200)))]
async fn marketplace(State(face): State<HubFace>, signed_in: SignedIn, locale: Locale) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Browse, Object::CallersTenant).await?;
    let offers = face.hub.marketplace(&permit, locale.of(&face, &signed_in).await?).await?;
    let mut categories: Vec<&str> = offers.iter().flat_map(|offer| offer.listing.categories.iter().flatten()).map(String::as_str).collect();
    categories.sort_unstable();
    categories.dedup();
    Ok(Json(json!({"categories": categories, "apps": offers.iter().map(shown).collect::<Vec<_>>()})))
}

/// One app of the marketplace.
#[utoipa::path(get, path = "/mnoe/jpi/v1/marketplace/{app}", tag = "jpi", security(("session" = ["browse"])), params(("app" = String, Path, description = "Number, uid or short name"), ("locale" = Option<String>, Query, description = "In this language; when absent, that of the profile, then what the browser prefers")), responses((status = 200), (status = 404)))]
async fn marketplace_app(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    locale: Locale,
    Path(app): Path<String>,
) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Browse, Object::CallersTenant).await?;
    let offer = face.hub.marketplace_app(&permit, app, locale.of(&face, &signed_in).await?).await.map_err(|error| match error.kind() {
        // The address names it, so it is no field of anything.
        ErrorKind::NotFound => Error::new(ErrorKind::NotFound, error.message()),
        _ => error,
    })?;
    Ok(Json(json!({"app": shown(&offer)})))
}

fn shown(offer: &Offered) -> Value {
    let info = offer.listing.appinfo.unwrap_or_default();
    let mut fields = offer::fields(offer);
    let own = [
        ("is_responsive", info.responsive),
        ("is_star_ready", info.star_ready),
        ("is_connec_ready", info.connec_ready),
        ("is_coming_soon", info.coming_soon),
        ("single_billing", info.single_billing),
        ("add_on", info.add_on),
    ];
    fields.extend(own.map(|(name, flag)| (name.to_owned(), flag.into())));
    let shared = offer.shared_entities();
    if !shared.is_empty() {
        fields.insert("shared_entities".to_owned(), json!(shared));
    }
    Value::Object(fields)
}
