//! How the marketplace looks that a browser has opened: for our portal, before anybody has signed in.

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use super::auth::Guest;
use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::Look;
use crate::server::HubFace;
use crate::server::described::OpenApiRouter;
use crate::server::described::routes;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(branding_show))
}

/// Name, logo and colours of the marketplace: of the tenant that is named, else of the host name, else of who is signed in, else of the
/// only one. `branding` is null when none of these tells.
#[utoipa::path(get, operation_id = "jpi_branding_show", path = "/mnoe/jpi/v1/branding", tag = "jpi", security(()), params(("tenant" = Option<String>, Query, description = "Uid or slug, where a host has several")), responses((status = 200)))]
async fn branding_show(State(face): State<HubFace>, guest: Guest, signed_in: Result<SignedIn, JpiError>) -> Result<Json<Value>, JpiError> {
    let signed_in = signed_in.ok();
    let look = face.hub.look(guest.visitor, signed_in.as_ref().map(|signed_in| &signed_in.user)).await?;
    Ok(Json(json!({"branding": look.as_ref().map(shown)})))
}

fn shown(look: &Look) -> Value {
    json!({
        "name": look.name,
        "logo": look.logo_url,
        "colors": {"accent": look.accent, "bar": look.bar},
        "support_email": look.support_email,
        "support_url": look.support_url,
        "terms_url": look.terms_url,
    })
}
