//! `/api/admin/v1/tenants/{tenant}/theme`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use serde_json::Value;

use crate::api;
use crate::hub::{Action, Object, Permit, Theme};
use crate::kernel::Result;
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(theme_show, theme_set, theme_reset))
}

async fn permit(face: &HubFace, caller: &Caller, tenant: String) -> Result<Permit> {
    face.permit(caller, Action::ManageTenant, Object::Tenant(tenant)).await
}

fn shown(permit: &Permit, theme: Theme) -> Answer<api::Theme> {
    let tenant = permit.marketplace()?.uid.to_string();
    Ok(Json(api::Theme { tenant, published: theme.published, draft: theme.draft }))
}

/// Shows how a tenant's frontend looks: what is published, and what is being tried out.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/theme", tag = "themes", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug")), responses((status = 200, body = api::Theme)))]
async fn theme_show(State(face): State<HubFace>, caller: Caller, Path(tenant): Path<String>) -> Answer<api::Theme> {
    let permit = permit(&face, &caller, tenant).await?;
    shown(&permit, face.hub.theme_show(&permit).await?)
}

/// Keeps a theme as a draft, or publishes it. Without a theme, `publish` publishes the draft.
#[utoipa::path(put, path = "/api/admin/v1/tenants/{tenant}/theme", tag = "themes", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug")), request_body = api::ThemeSet, responses((status = 200, body = api::Theme), (status = 400, body = api::Problem), (status = 409, body = api::Problem)))]
async fn theme_set(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Body(set): Body<api::ThemeSet>,
) -> Answer<api::Theme> {
    let permit = permit(&face, &caller, tenant).await?;
    let kept = match set.theme {
        Some(theme) => face.hub.theme_save(&permit, Value::Object(theme), set.publish).await?,
        None if set.publish => face.hub.theme_publish(&permit).await?,
        None => face.hub.theme_show(&permit).await?,
    };
    shown(&permit, kept)
}

/// Drops the draft; with `published=true` what is published, too: the frontend then looks as it came.
#[utoipa::path(delete, path = "/api/admin/v1/tenants/{tenant}/theme", tag = "themes", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug"), api::ThemeReset), responses((status = 200, body = api::Theme)))]
async fn theme_reset(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Params(reset): Params<api::ThemeReset>,
) -> Answer<api::Theme> {
    let permit = permit(&face, &caller, tenant).await?;
    shown(&permit, face.hub.theme_reset(&permit, reset.published.unwrap_or(false)).await?)
}
