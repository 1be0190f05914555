//! Who is signed in, with her organizations and what she may do there; her profile, password and consents.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use serde_json::{Map, Value, json};

use super::error::JpiError;
use super::sent::{Attributes, Sent};
use super::session::{COOKIE, SignedIn, cookie};
use crate::hub::{AclRow, Action, AdminRole, Object, PasswordChange, ProfileUpdate, UserChange};
use crate::kernel::{Clock as _, Secret, SystemClock};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(current_user, current_user_update))
        .routes(routes!(update_password))
        .routes(routes!(register_developer))
        .routes(routes!(update_tos))
}

/// Who is signed in. Nobody gets `logged_in: false`, not a refusal: pages ask this first.
#[utoipa::path(get, path = "/mnoe/jpi/v1/current_user", tag = "jpi", security(()), responses((status = 200)))]
async fn current_user(State(face): State<HubFace>, headers: HeaderMap) -> Result<Json<Value>, JpiError> {
    match cookie(&headers, COOKIE) {
        Some(session) => shown(&face, Secret::new(session)).await,
        None => Ok(Json(json!({"current_user": {"logged_in": false}}))),
    }
}

async fn shown(face: &HubFace, session: Secret) -> Result<Json<Value>, JpiError> {
    let Some(found) = face.hub.signed_in(session).await? else {
        return Ok(Json(json!({"current_user": {"logged_in": false}})));
    };
    let rows = face.hub.acl_of(&found.user).await?;
    let (user, profile) = face.hub.profile_of(&found.user).await?;
    // Its token closes the account: not for who acts as her.
    let deletion = if found.impersonator.is_none() { face.hub.deletion_request_active(&user).await? } else { None };
    Ok(Json(json!({"current_user": {
        "id": user.id,
        "uid": user.uid.as_str(),
        "name": user.name,
        "surname": user.surname,
        "email": user.email,
        "unconfirmed_email": profile.unconfirmed_email,
        "logged_in": true,
        "impersonator": found.impersonator,
        "current_impersonator": found.impersonator.is_some(),
        "sso_session": found.sso.expose(),
        "admin_role": user.admin_role.map(AdminRole::as_str),
        "mnoe_sub_tenant_id": user.division_id,
        "developer": user.developer,
        "company": profile.company,
        "phone": profile.phone,
        "phone_country_code": profile.phone_country_code,
        "geo_country_code": profile.geo_country_code,
        // `mno-enterprise-angular` sets up its telephone field with it, and knows this default.
        "country_code": if profile.geo_country_code.is_empty() { "US" } else { profile.geo_country_code.as_str() },
        "geo_state_code": profile.geo_state_code,
        "geo_city": profile.geo_city,
        "website": profile.website,
        "avatar_url": profile.avatar_url,
        "kpi_enabled": profile.kpi_enabled,
        "settings": profile.settings,
        "meta_data": profile.meta_data,
        "tos_accepted_at": profile.meta_data.get("tos_accepted_at"),
        "created_at": user.created_at,
        "deletion_request": deletion.map(|request| {
            json!({"id": request.id, "token": face.hub.deletion_request_token(&request).expose(), "status": request.status.as_str()})
        }),
        "organizations": rows.iter().map(organization).collect::<Vec<_>>(),
    }})))
}

/// Changes the user's own profile; with `password`, that too. A new e-mail address counts once it is confirmed.
#[utoipa::path(put, operation_id = "jpi_current_user_update", path = "/mnoe/jpi/v1/current_user", tag = "jpi", security(("session" = ["update_user"])), request_body = Value, responses((status = 200), (status = 400), (status = 401)))]
async fn current_user_update(State(face): State<HubFace>, signed_in: SignedIn, sent: Sent) -> Result<Json<Value>, JpiError> {
    let sent = sent.below_or_whole("user")?;
    let update = ProfileUpdate::from_json(sent.map())?;
    let permit = face.permit(&signed_in.caller(), Action::UpdateUser, Object::Caller).await?;
    let password = if sent.text("password")?.is_some_and(|password| !password.is_empty()) {
        let herself = face.permit(&signed_in.caller(), Action::ActAsOneself, Object::Caller).await?;
        Some((herself, password_change(&sent)?))
    } else {
        None
    };
    let change = UserChange { profile: update, password, keep: Some(signed_in.cookie.clone()), ..UserChange::default() };
    Box::pin(face.hub.user_save(&permit, change)).await?;
    shown(&face, signed_in.cookie).await
}

/// Changes the user's own password, which she must know; her other sessions end.
#[utoipa::path(put, operation_id = "jpi_update_password", path = "/mnoe/jpi/v1/current_user/update_password", tag = "jpi", security(("session" = ["act_as_oneself"])), request_body = Value, responses((status = 200), (status = 400), (status = 401)))]
async fn update_password(State(face): State<HubFace>, signed_in: SignedIn, sent: Sent) -> Result<Json<Value>, JpiError> {
    let change = password_change(&sent.below_or_whole("user")?)?;
    let permit = face.permit(&signed_in.caller(), Action::ActAsOneself, Object::Caller).await?;
    face.hub.password_change(&permit, change, Some(signed_in.cookie.clone())).await?;
    shown(&face, signed_in.cookie).await
}

fn password_change(sent: &Attributes) -> Result<PasswordChange, JpiError> {
    Ok(PasswordChange {
        current: sent.text("current_password")?.map(Secret::new),
        new: Secret::new(sent.text_needed("password")?),
        confirmation: sent.text("password_confirmation")?.map(Secret::new),
    })
}

/// Makes the user a developer: she may register apps of her own.
#[utoipa::path(put, operation_id = "jpi_register_developer", path = "/mnoe/jpi/v1/current_user/register_developer", tag = "jpi", security(("session" = ["act_as_oneself"])), responses((status = 200), (status = 401)))]
async fn register_developer(State(face): State<HubFace>, signed_in: SignedIn) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::ActAsOneself, Object::Caller).await?;
    face.hub.developer_register(&permit).await?;
    shown(&face, signed_in.cookie).await
}

/// Keeps that the user accepts the terms, and when: now, whatever was sent.
#[utoipa::path(put, operation_id = "jpi_update_tos", path = "/mnoe/jpi/v1/current_user/update_tos", tag = "jpi", security(("session" = ["update_user"])), responses((status = 200), (status = 401)))]
async fn update_tos(State(face): State<HubFace>, signed_in: SignedIn) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::UpdateUser, Object::Caller).await?;
    let (_, profile) = face.hub.profile_of(&signed_in.user).await?;
    let mut meta_data = profile.meta_data.as_object().cloned().unwrap_or_default();
    meta_data.insert("tos_accepted_at".into(), SystemClock.now().to_string().into());
    let sent = Map::from_iter([("meta_data".to_owned(), Value::Object(meta_data))]);
    face.hub.profile_update(&permit, ProfileUpdate::from_json(&sent)?).await?;
    shown(&face, signed_in.cookie).await
}

fn organization(row: &AclRow) -> Value {
    let mut shown = super::organization_shown::row(&row.organization, row.role);
    shown["acl"] = acl(row);
    shown
}

/// The `acl` object of the published frontends, from the one decision.
fn acl(row: &AclRow) -> Value {
    let may = |wanted: Action| row.decisions.iter().any(|(action, decision)| *action == wanted && decision.allowed);
    let (read, arrange) = (may(Action::ReadReports), may(Action::ArrangeReports));
    let own = json!({"show": read, "create": arrange, "update": arrange, "destroy": arrange});
    json!({
        "self": {"show": may(Action::Read), "update": may(Action::Update), "destroy": may(Action::Destroy)},
        "related": {"impac": {"show": read}, "dashboards": own, "widgets": own, "kpis": own},
    })
}
