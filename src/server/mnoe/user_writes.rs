//! `/users` and `/user_sessions`: what changes people, and whether a password fits.
//!
//! A tenant's software may set anything that the documentation of the original names, and nothing else: `admin_role`,
//! `mnoe_sub_tenant_id` and `client_ids` go through the rules for staff, passwords through those for passwords.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::answer::{Answer, Envelope, made, one};
use super::error::MnoeError;
use super::query::Query;
use super::sent::{Attributes, Sent};
use super::{Software, permit, show, tenant_of, users};
use crate::hub::{
    AccountChange, AccountFields, Action, AdminRole, NewAccount, NewUser, Object, PasswordChange, ProfileUpdate, StaffChange, UserChange,
};
use crate::kernel::{Error, ErrorKind, Secret};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mnoe_user_create))
        .routes(routes!(mnoe_user_update, mnoe_user_delete))
        .routes(routes!(mnoe_user_session_create))
}

/// Makes a user: sign-up, by staff, or for an invitation. With `orga_on_create` a first organization is made for her. Without
/// `confirmed_at` her address waits for its confirmation, which the caller mails.
#[utoipa::path(post, path = "/api/mnoe/v1/users", tag = "mnoe", security(("basic" = ["manage_users", "manage_staff"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400)))]
async fn mnoe_user_create(State(face): State<HubFace>, caller: Software, query: Query, sent: Sent) -> Answer<(StatusCode, Envelope)> {
    let data = &sent.data;
    let role = data.text("admin_role")?.filter(|text| !text.is_empty());
    let action = if role.is_some() { Action::ManageStaff } else { Action::ManageUsers };
    let create = permit(&face, &caller, action, tenant_of(&query)).await?;
    let role = role.as_deref().map(AdminRole::parse).transpose()?;
    let password = data.text("password")?.filter(|text| !text.is_empty());
    confirmation_check(data, password.as_deref())?;
    let division = data.text("mnoe_sub_tenant_id")?.filter(|text| !text.is_empty() && role == Some(AdminRole::SubTenantAdmin));
    if role == Some(AdminRole::SubTenantAdmin) && division.is_none() {
        return Err(Error::invalid("mnoe_sub_tenant_id", "can't be blank for a division admin").into());
    }
    let new = NewUser {
        email: data.text_needed("email")?,
        name: data.text("name")?.unwrap_or_default(),
        surname: data.text("surname")?.unwrap_or_default(),
        password: password.map(Secret::new),
        admin_role: role,
        uid: None,
    };
    let account = NewAccount {
        unconfirmed: data.time("confirmed_at")?.is_none(),
        mailed_by_tenant: true,
        orga_on_create: data.flag("orga_on_create")?.unwrap_or(false),
        profile: ProfileUpdate::from_json(data.all())?,
        division,
        clients: data.ids("client_ids")?.unwrap_or_default(),
        fields: account_fields(data)?,
    };
    let user = face.hub.user_register(&create, new, account).await.map_err(named)?;
    Ok(made(users::written(&face, &caller, &user).await?))
}

/// Changes a user: her profile, her password (`password`, with `current_password` where `current_password_required`), her staff
/// role, what sign-in software keeps of her.
#[utoipa::path(put, path = "/api/mnoe/v1/users/{user}", tag = "mnoe", security(("basic" = ["update_user", "act_as_oneself", "recover_account", "manage_staff"])), params(("user" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_user_update(State(face): State<HubFace>, caller: Software, Path(user): Path<String>, sent: Sent) -> Answer {
    let data = &sent.data;
    let update = permit(&face, &caller, Action::UpdateUser, Object::User(user)).await?;
    // The row id stays when the address changes.
    let id = update.user()?.id.to_string();
    let change = UserChange {
        profile: ProfileUpdate::from_json(data.all())?,
        password: match password_change(data)? {
            None => None,
            Some(change) => Some((permit(&face, &caller, Action::ActAsOneself, Object::User(id.clone())).await?, change)),
        },
        keep: None,
        staff: match staff_change(data)? {
            None => None,
            Some(change) => Some((permit(&face, &caller, Action::ManageStaff, tenant_object(&update)?).await?, change)),
        },
        account: match account_change(data)? {
            None => None,
            Some(change) => Some((permit(&face, &caller, Action::RecoverAccount, Object::User(id.clone())).await?, change)),
        },
    };
    Box::pin(face.hub.user_save(&update, change)).await.map_err(named)?;
    Ok(one(users::written(&face, &caller, update.user()?).await?))
}

fn tenant_object(permit: &crate::hub::Permit) -> Result<Object, MnoeError> {
    Ok(Object::Tenant(permit.tenant()?.uid.to_string()))
}

/// Deletes an account.
#[utoipa::path(delete, path = "/api/mnoe/v1/users/{user}", tag = "mnoe", security(("basic" = ["destroy_user"])), params(("user" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404), (status = 409)))]
async fn mnoe_user_delete(State(face): State<HubFace>, caller: Software, Path(user): Path<String>) -> Answer {
    let permit = permit(&face, &caller, Action::DestroyUser, Object::User(user)).await?;
    let gone = show::user(&face.hub.user_card(&permit).await?);
    face.hub.user_delete(&permit).await?;
    Ok(one(gone))
}

/// Does a password fit? The answer is the user with `password_valid`: a wrong one is no error, because published frontends count
/// failures themselves, and 401 makes them give up. An unknown address is 404.
#[utoipa::path(post, path = "/api/mnoe/v1/user_sessions", tag = "mnoe", security(("basic" = ["act_as_oneself"])), request_body(content = serde_json::Value, description = "`{\"data\": {\"email\", \"password\"}}`"), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_user_session_create(State(face): State<HubFace>, caller: Software, sent: Sent) -> Answer {
    face.hub.whoami(&caller.0.credential).await?;
    let email = sent.data.text("email")?.unwrap_or_default();
    if !email.contains('@') {
        return Err(Error::not_found("user", email.trim()).into());
    }
    let permit = permit(&face, &caller, Action::ActAsOneself, Object::User(email.trim().to_owned())).await?;
    let user = permit.user()?.clone();
    let password = sent.data.text("password")?.unwrap_or_default();
    let valid = match face.hub.password_check(&user, Secret::new(password)).await {
        Ok(valid) => valid && !user.frozen,
        // Locked after too many failures: no password is right until the lock is over.
        Err(error) if error.kind() == ErrorKind::Busy => false,
        Err(error) => return Err(error.into()),
    };
    let shown = users::whole(&face, &caller, user.id.to_string()).await?;
    Ok(one(show::with(shown, serde_json::json!({"password_valid": valid}))))
}

fn confirmation_check(data: &Attributes, password: Option<&str>) -> Result<(), Error> {
    let again = data.text("password_confirmation")?.filter(|text| !text.is_empty());
    if again.is_some() && again.as_deref() != password {
        return Err(Error::invalid("password_confirmation", "doesn't match Password"));
    }
    Ok(())
}

fn password_change(data: &Attributes) -> Result<Option<PasswordChange>, Error> {
    let Some(new) = data.text("password")?.filter(|text| !text.is_empty()) else { return Ok(None) };
    confirmation_check(data, Some(&new))?;
    let current = data.text("current_password")?.filter(|text| !text.is_empty());
    if data.flag("current_password_required")?.unwrap_or(false) && current.is_none() {
        return Err(Error::invalid("current_password", "can't be blank"));
    }
    Ok(Some(PasswordChange { current: current.map(Secret::new), new: Secret::new(new), confirmation: None }))
}

/// `admin_role`, `mnoe_sub_tenant_id` and `client_ids`; an empty role makes her a customer again.
fn staff_change(data: &Attributes) -> Result<Option<StaffChange>, Error> {
    let filled = |name: &str| data.text(name).map(|text| text.filter(|text| !text.is_empty()));
    let change = StaffChange {
        role: if data.has("admin_role") { Some(filled("admin_role")?.as_deref().map(AdminRole::parse).transpose()?) } else { None },
        division: if data.has("mnoe_sub_tenant_id") { Some(filled("mnoe_sub_tenant_id")?) } else { None },
        clients: data.ids("client_ids")?,
    };
    let nothing = change.role.is_none() && change.division.is_none() && change.clients.is_none();
    Ok((!nothing).then_some(change))
}

fn account_change(data: &Attributes) -> Result<Option<AccountChange>, Error> {
    let change = AccountChange {
        confirm: data.time("confirmed_at")?.is_some(),
        unlock: data.has("locked_at") && data.value("locked_at").is_none(),
        fields: account_fields(data)?,
    };
    Ok((change.confirm || change.unlock || !change.fields.is_empty()).then_some(change))
}

/// The client's names for what the domain calls otherwise.
fn named(error: Error) -> Error {
    match error.field() {
        Some("division") => error.with_field("mnoe_sub_tenant_id"),
        Some("clients") => error.with_field("client_ids"),
        _ => error,
    }
}

/// What sign-in software keeps.
fn account_fields(data: &Attributes) -> Result<AccountFields, Error> {
    let mut fields = AccountFields::default();
    for name in AccountFields::tokens().filter(|name| data.has(name)) {
        fields.token(name, data.text(name)?.as_deref())?;
    }
    for name in AccountFields::times().iter().filter(|name| data.has(name)) {
        fields.time(name, data.time(name)?)?;
    }
    for name in AccountFields::numbers() {
        if let Some(number) = data.number(name)? {
            fields.number(name, number)?;
        }
    }
    for name in AccountFields::addresses().iter().filter(|name| data.has(name)) {
        fields.address(name, data.text(name)?.as_deref())?;
    }
    if data.has("unconfirmed_email") {
        fields.unconfirmed_email(data.text("unconfirmed_email")?.as_deref())?;
    }
    if data.has("confirmed_at") && data.value("confirmed_at").is_none() {
        fields.unconfirmed();
    }
    if let Some(developer) = data.flag("developer")? {
        fields.developer(developer);
    }
    Ok(fields)
}
