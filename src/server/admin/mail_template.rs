//! `/api/admin/v1/tenants/{tenant}/mail_templates`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use super::convert_people;
use crate::api;
use crate::hub::{Action, Object};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mail_template_list))
        .routes(routes!(mail_template_show, mail_template_set, mail_template_reset))
        .routes(routes!(mail_template_preview))
}

fn locale(query: api::MailTemplateQuery) -> String {
    query.locale.unwrap_or_else(|| "en".to_owned())
}

/// Lists the mails that the platform sends, with a tenant's own words.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/mail_templates", tag = "mail templates", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug")), responses((status = 200, body = api::Page<api::MailTemplate>)))]
async fn mail_template_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
) -> Answer<api::Page<api::MailTemplate>> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    let items = face.hub.mail_template_list(&permit).await?.into_iter().map(convert_people::mail_template).collect();
    Ok(Json(api::Page { items, next_page: None }))
}

/// Shows the words that are used for a mail.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/mail_templates/{template}", tag = "mail templates", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug"), ("template" = String, Path, description = "Which mail"), api::MailTemplateQuery), responses((status = 200, body = api::MailTemplate), (status = 404, body = api::Problem)))]
async fn mail_template_show(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, name)): Path<(String, String)>,
    Params(query): Params<api::MailTemplateQuery>,
) -> Answer<api::MailTemplate> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    Ok(Json(convert_people::mail_template(face.hub.mail_template_show(&permit, name, locale(query)).await?)))
}

/// Sets a tenant's own words for a mail. They are tried first: what they name must exist.
#[utoipa::path(put, path = "/api/admin/v1/tenants/{tenant}/mail_templates/{template}", tag = "mail templates", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug"), ("template" = String, Path, description = "Which mail"), api::MailTemplateQuery), request_body = api::MailTemplateSet, responses((status = 200, body = api::MailTemplate), (status = 400, body = api::Problem), (status = 404, body = api::Problem)))]
async fn mail_template_set(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, name)): Path<(String, String)>,
    Params(query): Params<api::MailTemplateQuery>,
    Body(set): Body<api::MailTemplateSet>,
) -> Answer<api::MailTemplate> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    let kept = face.hub.mail_template_set(&permit, name, locale(query), (set.subject, set.text, set.html)).await?;
    Ok(Json(convert_people::mail_template(kept)))
}

/// Goes back to our words.
#[utoipa::path(delete, path = "/api/admin/v1/tenants/{tenant}/mail_templates/{template}", tag = "mail templates", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug"), ("template" = String, Path, description = "Which mail"), api::MailTemplateQuery), responses((status = 200, body = api::MailTemplate), (status = 404, body = api::Problem)))]
async fn mail_template_reset(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, name)): Path<(String, String)>,
    Params(query): Params<api::MailTemplateQuery>,
) -> Answer<api::MailTemplate> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    Ok(Json(convert_people::mail_template(face.hub.mail_template_reset(&permit, name, locale(query)).await?)))
}

/// Shows a mail as it would look, with made-up values. Nothing is kept or sent.
#[utoipa::path(post, path = "/api/admin/v1/tenants/{tenant}/mail_templates/{template}/preview", tag = "mail templates", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug"), ("template" = String, Path, description = "Which mail"), api::MailTemplateQuery), request_body = api::MailPreviewAsk, responses((status = 200, body = api::MailPreview), (status = 400, body = api::Problem), (status = 404, body = api::Problem)))]
async fn mail_template_preview(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, name)): Path<(String, String)>,
    Params(query): Params<api::MailTemplateQuery>,
    Body(ask): Body<api::MailPreviewAsk>,
) -> Answer<api::MailPreview> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    let given = ask.template.map(|set| (set.subject, set.text, set.html));
    let seen = face.hub.mail_template_preview(&permit, name, locale(query), given).await?;
    Ok(Json(api::MailPreview { subject: seen.subject, text: seen.text, html: seen.html }))
}
