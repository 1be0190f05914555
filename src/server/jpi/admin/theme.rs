//! The theme editor of the panel. The Hub keeps what it makes and hands it out; style sheets are built where the frontend is.

use axum::Json;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use base64::Engine as _;
use serde_json::{Map, Value, json};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::staff::Staff;
use crate::hub::{Action, TenantUpdate, Theme};
use crate::kernel::Error;
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
    Ok(Json(shown(&face.hub.theme_reset(&permit).await?)))
}

/// What a logo may be, by its first bytes.
const PICTURES: &[(&[u8], &str)] =
    &[(b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF8", "image/gif"), (b"RIFF", "image/webp")];

/// Sets the tenant's logo: the picture itself as the body, or `{"logo": "https://… or data:image/…"}`.
#[utoipa::path(post, operation_id = "jpi_admin_theme_logo", path = "/mnoe/jpi/v1/admin/theme/logo", tag = "jpi", security(("session" = ["manage_tenant"])), request_body = Value, responses((status = 201), (status = 400), (status = 401), (status = 403)))]
async fn theme_logo(State(face): State<HubFace>, staff: Staff, request: Request) -> Result<(StatusCode, Json<Value>), JpiError> {
    let permit = staff.tenant(&face, Action::ManageTenant).await?;
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
    let bytes = raw(request, &()).await?;
    let wrong = || Error::invalid("logo", "`logo` must be a PNG, JPEG, GIF or WebP picture").hint("send the file itself as the body");
    let logo = if kind.starts_with("application/json") {
        let sent: Value = serde_json::from_slice(&bytes).map_err(|_| wrong())?;
        sent["logo"].as_str().ok_or_else(wrong)?.to_owned()
    } else {
        // What it says that it is does not count, what it begins with does: a picture must not be a page.
        let (_, kind) = PICTURES.iter().find(|(magic, _)| bytes.starts_with(magic)).ok_or_else(wrong)?;
        format!("data:{kind};base64,{}", base64::engine::general_purpose::STANDARD.encode(&bytes))
    };
    let branding = Map::from_iter([("branding".to_owned(), json!({"logo_url": logo}))]);
    face.hub.tenant_update(&permit, TenantUpdate { settings: branding, ..TenantUpdate::default() }).await?;
    Ok((StatusCode::CREATED, Json(json!({"status": "Ok"}))))
}
