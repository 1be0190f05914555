//! People, as far as the staff member reaches.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::list::{List, total};
use super::staff::Staff;
use crate::hub::{
    Action, AdminRole, ListQuery, Narrowed, NewAccount, NewUser, Object, ProfileUpdate, StaffChange, User, UserCard, UserChange,
    UserProfile,
};
use crate::kernel::{Error, Result, Secret};
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;
use crate::server::jpi::sent::Sent;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(user_list, user_create))
        .routes(routes!(user_count))
        .routes(routes!(user_sign_up_link))
        .routes(routes!(user_show, user_update, user_destroy))
}

/// A user in a list.
pub(super) fn card(card: &UserCard) -> Value {
    let mut shown = row(&card.user);
    shown["updated_at"] = json!(card.updated_at);
    shown["client_ids"] = json!(card.client_ids);
    shown
}

fn row(user: &User) -> Value {
    json!({
        "id": user.id,
        "uid": user.uid.as_str(),
        "email": user.email,
        "name": user.name,
        "surname": user.surname,
        "admin_role": user.admin_role.map(AdminRole::as_str),
        "mnoe_sub_tenant_id": user.division_id,
        "developer": user.developer,
        "account_frozen": user.frozen,
        "created_at": user.created_at,
    })
}

fn with_profile(shown: &mut Value, profile: &UserProfile) {
    shown["phone"] = json!(profile.phone);
    shown["company"] = json!(profile.company);
    shown["confirmed_at"] = json!(profile.confirmed_at);
    shown["last_sign_in_at"] = json!(profile.last_sign_in_at);
    shown["sign_in_count"] = json!(profile.sign_in_count);
}

/// What the panel narrows its lists by.
pub(super) fn narrowed(list: &List) -> Result<Narrowed> {
    let division = match list.text("sub_tenant_id") {
        None => None,
        Some(text) => Some(text.parse().map_err(|_| Error::invalid("sub_tenant_id", "`sub_tenant_id` must be a number"))?),
    };
    Ok(Narrowed { division, staff: list.text("account_manager_id").map(str::to_owned) })
}

/// Lists people; `where`, `order_by` and `terms` take the fields that are shown.
#[utoipa::path(get, operation_id = "jpi_admin_user_list", path = "/mnoe/jpi/v1/admin/users", tag = "jpi", security(("session" = ["read_customers"])), responses((status = 200), (status = 400), (status = 401)))]
async fn user_list(State(face): State<HubFace>, staff: Staff, list: List) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let permit = staff.tenant(&face, Action::ReadCustomers).await?;
    let narrowed = narrowed(&list)?;
    let found = face.hub.user_query(&permit, narrowed, list.query).await?;
    Ok((total(found.count), Json(json!({"users": found.items.iter().map(card).collect::<Vec<_>>()}))))
}

/// How many people there are.
#[utoipa::path(get, operation_id = "jpi_admin_user_count", path = "/mnoe/jpi/v1/admin/users/count", tag = "jpi", security(("session" = ["read_customers"])), responses((status = 200), (status = 401)))]
async fn user_count(State(face): State<HubFace>, staff: Staff) -> Result<Json<Value>, JpiError> {
    let permit = staff.tenant(&face, Action::ReadCustomers).await?;
    let found = face.hub.user_query(&permit, Narrowed::default(), ListQuery { limit: 1, ..ListQuery::new() }).await?;
    Ok(Json(json!({"count": found.count})))
}

/// Creates a user, who confirms her address before she signs in.
#[utoipa::path(post, operation_id = "jpi_admin_user_create", path = "/mnoe/jpi/v1/admin/users", tag = "jpi", security(("session" = ["manage_users", "manage_staff"])), request_body = Value, responses((status = 201), (status = 400), (status = 401), (status = 403), (status = 409)))]
async fn user_create(State(face): State<HubFace>, staff: Staff, sent: Sent) -> Result<(StatusCode, Json<Value>), JpiError> {
    let sent = sent.below_or_whole("user")?;
    let admin_role = sent.text("admin_role")?.filter(|role| !role.is_empty()).as_deref().map(AdminRole::parse).transpose()?;
    let action = if admin_role.is_some() { Action::ManageStaff } else { Action::ManageUsers };
    let permit = staff.tenant(&face, action).await?;
    let new = NewUser {
        email: sent.text_needed("email")?,
        name: sent.text("name")?.unwrap_or_default(),
        surname: sent.text("surname")?.unwrap_or_default(),
        password: sent.text("password")?.filter(|password| !password.is_empty()).map(Secret::new),
        admin_role,
        uid: None,
    };
    // Name and address are the account's own; the rest of what was sent is its profile.
    let profile = ProfileUpdate { email: None, name: None, surname: None, ..ProfileUpdate::from_json(sent.map())? };
    let division = sent.text("mnoe_sub_tenant_id")?.filter(|text| !text.is_empty() && admin_role == Some(AdminRole::SubTenantAdmin));
    let clients = sent.texts("client_ids")?.unwrap_or_default();
    let account = NewAccount { unconfirmed: true, profile, division, clients, ..NewAccount::default() };
    let user = face.hub.user_register(&permit, new, account).await.map_err(named)?;
    Ok((StatusCode::CREATED, Json(json!({"user": whole(&face, &staff, user.uid.as_str()).await?}))))
}

/// Mails somebody the address of the sign-up page.
#[utoipa::path(post, operation_id = "jpi_admin_user_sign_up_link", path = "/mnoe/jpi/v1/admin/users/signup_email", tag = "jpi", security(("session" = ["manage_users"])), request_body = Value, responses((status = 204), (status = 400), (status = 401), (status = 403)))]
async fn user_sign_up_link(State(face): State<HubFace>, staff: Staff, sent: Sent) -> Result<StatusCode, JpiError> {
    let permit = staff.tenant(&face, Action::ManageUsers).await?;
    face.hub.sign_up_link_send(&permit, sent.below_or_whole("user")?.text_needed("email")?).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn whole(face: &HubFace, staff: &Staff, selector: &str) -> Result<Value> {
    let permit = staff.permit(face, Action::ReadUser, Object::User(selector.to_owned())).await?;
    let mut shown = card(&face.hub.user_card(&permit).await?);
    let (_, profile) = face.hub.profile_show(&permit).await?;
    with_profile(&mut shown, &profile);
    let memberships = face.hub.membership_query(&permit, false, Narrowed::default(), ListQuery::new()).await?;
    shown["organizations"] = memberships
        .items
        .iter()
        .map(|membership| {
            let organization = &membership.organization.organization;
            json!({
                "id": organization.id,
                "uid": organization.uid.as_str(),
                "name": organization.name,
                "role": membership.role.as_str(),
                "created_at": organization.created_at,
            })
        })
        .collect();
    Ok(shown)
}

/// One user with her organizations.
#[utoipa::path(get, operation_id = "jpi_admin_user_show", path = "/mnoe/jpi/v1/admin/users/{user}", tag = "jpi", security(("session" = ["read_user"])), params(("user" = String, Path, description = "Number or uid")), responses((status = 200), (status = 401), (status = 404)))]
async fn user_show(State(face): State<HubFace>, staff: Staff, Path(user): Path<String>) -> Result<Json<Value>, JpiError> {
    Ok(Json(json!({"user": whole(&face, &staff, &user).await?})))
}

/// Changes a user: her profile, and with the permission for it her staff role, her division and her customers.
#[utoipa::path(put, operation_id = "jpi_admin_user_update", path = "/mnoe/jpi/v1/admin/users/{user}", tag = "jpi", security(("session" = ["update_user", "manage_staff"])), params(("user" = String, Path, description = "Number or uid")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 403), (status = 404)))]
async fn user_update(State(face): State<HubFace>, staff: Staff, Path(user): Path<String>, sent: Sent) -> Result<Json<Value>, JpiError> {
    let sent = sent.below_or_whole("user")?;
    let permit = staff.permit(&face, Action::UpdateUser, Object::User(user)).await?;
    let uid = permit.user()?.uid.to_string();
    let filled = |name: &str| sent.text(name).map(|text| text.filter(|text| !text.is_empty()));
    let role = if sent.has("admin_role") { Some(filled("admin_role")?.as_deref().map(AdminRole::parse).transpose()?) } else { None };
    let division = if sent.has("mnoe_sub_tenant_id") { Some(filled("mnoe_sub_tenant_id")?) } else { None };
    let change = StaffChange { role, division, clients: sent.texts("client_ids")? };
    let of_staff = change.role.is_some() || change.division.is_some() || change.clients.is_some();
    let change = UserChange {
        profile: ProfileUpdate::from_json(sent.map())?,
        staff: if of_staff { Some((staff.tenant(&face, Action::ManageStaff).await?, change)) } else { None },
        ..UserChange::default()
    };
    Box::pin(face.hub.user_save(&permit, change)).await.map_err(named)?;
    Ok(Json(json!({"user": whole(&face, &staff, &uid).await?})))
}

/// The panel's names for what the domain calls otherwise.
fn named(error: Error) -> Error {
    match error.field() {
        Some("division") => error.with_field("mnoe_sub_tenant_id"),
        Some("clients") => error.with_field("client_ids"),
        _ => error,
    }
}

/// Deletes a user.
#[utoipa::path(delete, operation_id = "jpi_admin_user_destroy", path = "/mnoe/jpi/v1/admin/users/{user}", tag = "jpi", security(("session" = ["destroy_user"])), params(("user" = String, Path, description = "Number or uid")), responses((status = 204), (status = 401), (status = 403), (status = 404), (status = 409)))]
async fn user_destroy(State(face): State<HubFace>, staff: Staff, Path(user): Path<String>) -> Result<StatusCode, JpiError> {
    let permit = staff.permit(&face, Action::DestroyUser, Object::User(user)).await?;
    face.hub.user_delete(&permit).await?;
    Ok(StatusCode::NO_CONTENT)
}
