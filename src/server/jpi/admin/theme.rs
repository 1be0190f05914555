//! The theme editor of the panel. The Hub keeps what it makes and hands it out; style sheets are built where the frontend is.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::body::Bytes;
use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest as _, Multipart, Request, State};
use axum::http::{StatusCode, header};
use serde_json::{Map, Value, json};

use super::staff::Staff;
use crate::hub::{Action, TenantUpdate, Theme, logo_url};
use crate::kernel::{Error, ErrorKind};
use crate::server::HubFace;
use crate::server::extract::raw;
use crate::server::jpi::error::JpiError;
use crate::server::jpi::sent::Sent;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(theme_show)).routes(routes!(theme_save)).routes(routes!(theme_reset)).routes(routes!(theme_logo))
}

fn shown(theme: &Theme) -> Value {
    json!({"status": "Ok", "published": theme.published, "draft": theme.draft})
}

/// The theme, published and as it is being tried out.
#[utoipa::path(get, operation_id = "jpi_admin_theme_show", path = "/mnoe/jpi/v1/admin/theme", tag = "jpi", security(("session" = ["manage_tenant"])), responses((status = 200), (status = 401), (status = 403)))]
async fn theme_show(State(face): State<HubFace>, staff: Staff) -> Result<Json<Value>, JpiError> {
    let permit = staff.tenant(&face, Action::ManageTenant).await?;
    Ok(Json(shown(&face.hub.theme_show(&permit).await?)))
}

/// Keeps a theme: for everybody with `publish`, as a draft otherwise.
#[utoipa::path(post, operation_id = "jpi_admin_theme_save", path = "/mnoe/jpi/v1/admin/theme/save", tag = "jpi", security(("session" = ["manage_tenant"])), request_body = Value, responses((status = 201), (status = 400), (status = 401), (status = 403)))]
async fn theme_save(State(face): State<HubFace>, staff: Staff, sent: Sent) -> Result<(StatusCode, Json<Value>), JpiError> {
    let permit = staff.tenant(&face, Action::ManageTenant).await?;
    let sent = sent.whole();
    let theme = sent.object("theme")?.ok_or_else(|| Error::invalid("theme", "`theme` is missing"))?;
    let publish = sent.flag("publish")?.unwrap_or(false);
    let theme = face.hub.theme_save(&permit, Value::Object(theme), publish).await?;
    Ok((StatusCode::CREATED, Json(shown(&theme))))
}

/// Drops the draft.
#[utoipa::path(post, operation_id = "jpi_admin_theme_reset", path = "/mnoe/jpi/v1/admin/theme/reset", tag = "jpi", security(("session" = ["manage_tenant"])), responses((status = 200), (status = 401), (status = 403)))]
async fn theme_reset(State(face): State<HubFace>, staff: Staff) -> Result<Json<Value>, JpiError> {
    let permit = staff.tenant(&face, Action::ManageTenant).await?;
    Ok(Json(shown(&face.hub.theme_reset(&permit, false).await?)))
}

/// How many parts a form with a logo may have.
const PARTS_MAX: usize = 20;

/// Sets the tenant's logo: a form with the file as `logo` (published panels send that), the picture itself as the body, or
/// `{"logo": "https://… or data:image/…"}`.
#[utoipa::path(post, operation_id = "jpi_admin_theme_logo", path = "/mnoe/jpi/v1/admin/theme/logo", tag = "jpi", security(("session" = ["manage_tenant"])), request_body = Value, responses((status = 201), (status = 400), (status = 401), (status = 403), (status = 413)))]
async fn theme_logo(State(face): State<HubFace>, staff: Staff, request: Request) -> Result<(StatusCode, Json<Value>), JpiError> {
    let permit = staff.tenant(&face, Action::ManageTenant).await?;
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
    let logo = if kind.starts_with("multipart/form-data") {
        logo_url(&logo_part(request).await?)?
    } else {
        let bytes = raw(request, &()).await?;
        if kind.starts_with("application/json") {
            let wrong = || {
                Error::invalid("logo", "`logo` must be an address").hint("send `{\"logo\": \"https://…\"}`, or the file itself as the body")
            };
            let sent: Value = serde_json::from_slice(&bytes).map_err(|_| wrong())?;
            sent["logo"].as_str().ok_or_else(wrong)?.to_owned()
        } else {
            logo_url(&bytes)?
        }
    };
    let branding = Map::from_iter([("branding".to_owned(), json!({"logo_url": logo}))]);
    face.hub.tenant_update(&permit, TenantUpdate { settings: branding, ..TenantUpdate::default() }).await?;
    Ok((StatusCode::CREATED, Json(json!({"status": "Ok"}))))
}

/// The file `logo` of a form.
async fn logo_part(request: Request) -> Result<Bytes, JpiError> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| Error::invalid("body", "the form has no boundary"))?;
    let mut logo = None;
    let mut parts = 0;
    while let Some(part) = form.next_field().await.map_err(|error| unreadable(&error))? {
        parts += 1;
        if parts > PARTS_MAX {
            return Err(Error::invalid("body", format!("the form has more than {PARTS_MAX} parts")).into());
        }
        let named = part.name() == Some("logo");
        let bytes = part.bytes().await.map_err(|error| unreadable(&error))?;
        if named && logo.replace(bytes).is_some() {
            return Err(Error::invalid("logo", "the form has more than one `logo`").into());
        }
    }
    logo.ok_or_else(|| Error::invalid("logo", "the form has no file `logo`").into())
}

fn unreadable(error: &MultipartError) -> Error {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return Error::new(ErrorKind::TooLarge, "the form is larger than this server takes").hint("make the picture smaller");
    }
    Error::invalid("body", "the form cannot be read")
}
