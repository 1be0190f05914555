//! Customers, as far as the staff member reaches.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::list::{List, total};
use super::staff::Staff;
use super::users::narrowed;
use crate::hub::{
    Action, AppsWanted, InvitationFilter, ListQuery, Narrowed, NewAccount, NewInvitation, NewOrganization, NewUser, Object,
    OrganizationCard, OrganizationUpdate, ProfileUpdate, Role, RoleChoice,
};
use crate::kernel::{Currency, Error, PageRequest, Result};
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;
use crate::server::jpi::organization_shown as shown;
use crate::server::jpi::sent::{Attributes, Sent};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(organization_list, organization_create))
        .routes(routes!(organization_count))
        .routes(routes!(organization_in_arrears))
        .routes(routes!(organization_show, organization_update))
        .routes(routes!(organization_invite))
        .routes(routes!(organization_notify))
}

/// How many apps the panel sets at once.
const APPS_MAX: usize = 100;

fn card(card: &OrganizationCard) -> Value {
    let mut shown = shown::row(&card.organization, None);
    shown["mnoe_sub_tenant_id"] = json!(card.organization.division_id);
    shown["created_at"] = json!(card.organization.created_at);
    shown["updated_at"] = json!(card.updated_at);
    shown
}

/// Lists customers; `where`, `order_by` and `terms` take the fields that are shown.
#[utoipa::path(get, operation_id = "jpi_admin_organization_list", path = "/mnoe/jpi/v1/admin/organizations", tag = "jpi", security(("session" = ["read_customers"])), responses((status = 200), (status = 400), (status = 401)))]
async fn organization_list(State(face): State<HubFace>, staff: Staff, list: List) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let permit = staff.tenant(&face, Action::ReadCustomers).await?;
    let narrowed = narrowed(&list)?;
    let found = face.hub.organization_query(&permit, narrowed, list.query).await?;
    Ok((total(found.count), Json(json!({"organizations": found.items.iter().map(card).collect::<Vec<_>>()}))))
}

/// How many customers there are.
#[utoipa::path(get, operation_id = "jpi_admin_organization_count", path = "/mnoe/jpi/v1/admin/organizations/count", tag = "jpi", security(("session" = ["read_customers"])), responses((status = 200), (status = 401)))]
async fn organization_count(State(face): State<HubFace>, staff: Staff) -> Result<Json<Value>, JpiError> {
    let permit = staff.tenant(&face, Action::ReadCustomers).await?;
    let query = ListQuery { limit: 1, ..ListQuery::new() };
    let found = face.hub.organization_query(&permit, Narrowed::default(), query).await?;
    Ok(Json(json!({"count": found.count})))
}

/// Customers who have not paid: nothing is billed yet, so nobody owes.
#[utoipa::path(get, operation_id = "jpi_admin_organization_in_arrears", path = "/mnoe/jpi/v1/admin/organizations/in_arrears", tag = "jpi", security(("session" = ["read_customers"])), responses((status = 200), (status = 401)))]
async fn organization_in_arrears(State(face): State<HubFace>, staff: Staff) -> Result<(HeaderMap, Json<Value>), JpiError> {
    staff.tenant(&face, Action::ReadCustomers).await?;
    Ok((total(0), Json(json!({"in_arrears": []}))))
}

async fn whole(face: &HubFace, staff: &Staff, selector: &str) -> Result<Value, JpiError> {
    let permit = staff.permit(face, Action::Read, Object::Organization(selector.to_owned())).await?;
    let detail = face.hub.organization_detail(&permit).await?;
    let mut answer = shown::detail(&detail, None);
    answer["mnoe_sub_tenant_id"] = json!(detail.organization.division_id);
    answer["members"] = shown::members_of_panel(face, &staff.0.caller(), &permit).await?;
    let (_, instances) = face.hub.instance_list(&permit).await?;
    answer["active_apps"] = instances
        .iter()
        .filter(|instance| instance.status.is_active())
        .map(|instance| {
            json!({
                "id": instance.id,
                "uid": instance.uid,
                "name": instance.name,
                "nid": instance.app.nid,
                "stack": instance.app.stack.as_str(),
                "status": instance.status.as_str(),
                "app_name": instance.app.name,
                "app_logo": instance.app.listing.logo,
            })
        })
        .collect();
    // There is no billing yet.
    answer["credit_card"] = json!({"presence": false});
    answer["invoices"] = json!([]);
    Ok(json!({"organization": answer}))
}

/// One customer with its people and apps.
#[utoipa::path(get, operation_id = "jpi_admin_organization_show", path = "/mnoe/jpi/v1/admin/organizations/{organization}", tag = "jpi", security(("session" = ["read"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200), (status = 401), (status = 404)))]
async fn organization_show(State(face): State<HubFace>, staff: Staff, Path(organization): Path<String>) -> Result<Json<Value>, JpiError> {
    Ok(Json(whole(&face, &staff, &organization).await?))
}

/// Creates a customer, with apps when `app_nids` names some: with all of them, or not at all.
#[utoipa::path(post, operation_id = "jpi_admin_organization_create", path = "/mnoe/jpi/v1/admin/organizations", tag = "jpi", security(("session" = ["create_organization", "purchase"])), request_body = Value, responses((status = 201), (status = 400), (status = 401), (status = 403), (status = 404)))]
async fn organization_create(State(face): State<HubFace>, staff: Staff, sent: Sent) -> Result<(StatusCode, Json<Value>), JpiError> {
    let sent = sent.below_or_whole("organization")?;
    let permit = staff.tenant(&face, Action::CreateOrganization).await?;
    let apps = apps(&sent)?;
    let new = NewOrganization {
        name: sent.text_needed("name")?,
        currency: Currency::parse(sent.text("currency")?.or(sent.text("billing_currency")?).as_deref().unwrap_or("USD"))?,
        financial_year_end_month: 12,
        owner: None,
        uid: None,
    };
    let made = face.hub.organization_found_with_apps(&permit, new, apps.unwrap_or_default()).await.map_err(renamed)?;
    let uid = made.uid.to_string();
    Ok((StatusCode::CREATED, Json(whole(&face, &staff, &uid).await?)))
}

/// Changes a customer; with `app_nids` its apps become exactly these. When one cannot be had, nothing changes.
#[utoipa::path(put, operation_id = "jpi_admin_organization_update", path = "/mnoe/jpi/v1/admin/organizations/{organization}", tag = "jpi", security(("session" = ["update", "purchase", "manage_app_instances"])), params(("organization" = String, Path, description = "Number or uid")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 403), (status = 404)))]
async fn organization_update(
    State(face): State<HubFace>,
    staff: Staff,
    Path(organization): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let sent = sent.below_or_whole("organization")?;
    let permit = staff.permit(&face, Action::Update, Object::Organization(organization)).await?;
    let apps = apps(&sent)?;
    let uid = permit.organization()?.uid.to_string();
    let change = sent.text("name")?.map(|name| OrganizationUpdate { name: Some(name), ..OrganizationUpdate::default() });
    let wanted = match apps {
        None => None,
        Some(apps) => {
            let object = || Object::Organization(uid.clone());
            let purchase = staff.permit(&face, Action::Purchase, object()).await?;
            Some(AppsWanted { apps, purchase, manage: staff.permit(&face, Action::ManageAppInstances, object()).await? })
        }
    };
    if change.is_some() || wanted.is_some() {
        Box::pin(face.hub.organization_save_with_apps(&permit, change, wanted)).await.map_err(renamed)?;
    }
    Ok(Json(whole(&face, &staff, &uid).await?))
}

/// The apps that the customer shall have. Null means none at all, absent means as they are.
fn apps(sent: &Attributes) -> Result<Option<Vec<String>>> {
    if !sent.has("app_nids") {
        return Ok(None);
    }
    let mut apps = sent.texts("app_nids")?.unwrap_or_default();
    apps.sort_unstable();
    apps.dedup();
    if apps.len() > APPS_MAX {
        return Err(Error::invalid("app_nids", format!("`app_nids` has more than {APPS_MAX} entries")));
    }
    Ok(Some(apps))
}

/// The domain's word for one of the apps.
fn renamed(error: Error) -> Error {
    if error.field() == Some("app") { error.with_field("app_nids") } else { error }
}

/// Invites somebody into a customer's organization, and makes her account when there is none. No mail goes out yet: that is
/// the next call.
#[utoipa::path(post, operation_id = "jpi_admin_organization_invite", path = "/mnoe/jpi/v1/admin/organizations/{organization}/users", tag = "jpi", security(("session" = ["invite_member", "manage_users"])), params(("organization" = String, Path, description = "Number or uid")), request_body = Value, responses((status = 201), (status = 400), (status = 401), (status = 403), (status = 404), (status = 409)))]
async fn organization_invite(
    State(face): State<HubFace>,
    staff: Staff,
    Path(organization): Path<String>,
    sent: Sent,
) -> Result<(StatusCode, Json<Value>), JpiError> {
    let sent = sent.below_or_whole("user")?;
    let permit = staff.permit(&face, Action::InviteMember, Object::Organization(organization)).await?;
    let email = sent.text_needed("email")?;
    let role = RoleChoice::parse(sent.text("role")?.as_deref().unwrap_or(Role::Member.as_str()));
    // Staff that may not make accounts still invites: the account is then made by whoever accepts.
    let manage = staff.tenant(&face, Action::ManageUsers).await.ok();
    let account = match &manage {
        None => None,
        Some(manage) => {
            let new = NewUser {
                email: email.clone(),
                name: sent.text("name")?.unwrap_or_default(),
                surname: sent.text("surname")?.unwrap_or_default(),
                password: None,
                admin_role: None,
                uid: None,
            };
            let profile = ProfileUpdate { phone: sent.text("phone")?, ..ProfileUpdate::default() };
            Some((manage, new, NewAccount { unconfirmed: true, profile, ..NewAccount::default() }))
        }
    };
    let new = NewInvitation { email, role, team: None, notify: false };
    let invitation = face.hub.invitation_create_with_account(&permit, new, account).await?;
    let shown = json!({"user": {
        "id": invitation.id,
        "entity": "OrgInvite",
        "email": invitation.email,
        "role": invitation.role.as_str(),
        "status": "pending",
        "created_at": invitation.created_at,
    }});
    Ok((StatusCode::CREATED, Json(shown)))
}

/// Mails the invitation of somebody who was invited.
#[utoipa::path(post, operation_id = "jpi_admin_organization_notify", path = "/mnoe/jpi/v1/admin/organizations/{organization}/users/{user}/invites", tag = "jpi", security(("session" = ["invite_member"])), params(("organization" = String, Path, description = "Number or uid"), ("user" = String, Path, description = "Number of the invitation: what the entry of an `OrgInvite` shows as its `id`")), responses((status = 201), (status = 401), (status = 403), (status = 404)))]
async fn organization_notify(
    State(face): State<HubFace>,
    staff: Staff,
    Path((organization, user)): Path<(String, String)>,
) -> Result<(StatusCode, Json<Value>), JpiError> {
    let permit = staff.permit(&face, Action::InviteMember, Object::Organization(organization)).await?;
    let page = PageRequest { limit: PageRequest::LIMIT_MAX, ..PageRequest::default() };
    let invitations = face.hub.invitation_list(&permit, InvitationFilter::default(), page).await?.items;
    let found = invitations
        .iter()
        .filter(|invitation| matches!(invitation.status.as_str(), "staged" | "pending"))
        .find(|invitation| invitation.id.to_string() == user)
        .ok_or_else(|| Error::new(crate::kernel::ErrorKind::NotFound, "no active invitation found"))?;
    let sent = face.hub.invitation_resend(&permit, found.uid.to_string()).await?;
    let shown = json!({"user": {
        "id": sent.id,
        "entity": "OrgInvite",
        "email": sent.email,
        "role": sent.role.as_str(),
        "status": "notified",
        "created_at": sent.created_at,
    }});
    Ok((StatusCode::CREATED, Json(shown)))
}
