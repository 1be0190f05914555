//! `/mnoe/provision`: a marketplace's own pages send the browser here to add apps to an organization. The page asks once more, because a
//! link alone must not buy anything.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::app_instances;
use super::auth::{Field, Form, Guest, failed};
use super::error::JpiError;
use super::pages::sign_in_first;
use super::sent::Sent;
use super::session::SignedIn;
use crate::hub::{AclRow, Action, NewSubscription, Object, Organization};
use crate::kernel::{Error, ErrorKind, Result};
use crate::server::HubFace;
use crate::server::described::{OpenApiRouter, routes};
use crate::server::extract::RawQuery;
use crate::server::nested::{self, QUERY};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(provision_page)).routes(routes!(provision))
}

/// Which apps, for which organization.
#[derive(Debug, Deserialize, ToSchema)]
#[expect(dead_code, reason = "describes the body, which is read from JSON and from forms")]
struct ProvisionOrder {
    /// The apps: short names, uids or numbers.
    apps: Vec<String>,
    /// The organization: number or uid.
    organization_id: String,
}

/// What a link or a body asks for.
struct Order {
    apps: Vec<String>,
    organization: Option<String>,
    /// Whose page it came from, where there are several.
    tenant: Option<String>,
}

impl Order {
    fn of(sent: Sent) -> Result<Self> {
        let sent = sent.whole();
        let apps = sent.texts("apps")?.unwrap_or_default().into_iter().filter(|app| !app.is_empty()).collect();
        let some = |name| Ok::<_, Error>(sent.text(name)?.filter(|text| !text.is_empty()));
        Ok(Self { apps, organization: some("organization_id")?, tenant: some("tenant")? })
    }

    /// The page's own address with this order.
    fn address(&self) -> String {
        let apps = self.apps.iter().map(|app| ("apps[]", app));
        let organization = self.organization.iter().map(|organization| ("organization_id", organization));
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(apps.chain(organization)).finish();
        format!("/mnoe/provision/new?{query}")
    }

    /// The organizations for which she may order: the one that is named, or those of hers where she may.
    async fn organizations(&self, face: &HubFace, signed_in: &SignedIn) -> Result<Vec<Organization>> {
        let caller = signed_in.caller();
        if let Some(named) = &self.organization {
            let permit = face.permit(&caller, Action::Purchase, Object::Organization(named.clone())).await?;
            return Ok(vec![permit.organization()?.clone()]);
        }
        let rows = face.hub.acl_of(&signed_in.user).await?;
        let may = |row: &AclRow| row.decisions.iter().any(|(action, decision)| *action == Action::Purchase && decision.allowed);
        let open: Vec<_> = rows.into_iter().filter(may).map(|row| row.organization).collect();
        if open.is_empty() {
            return Err(Error::forbidden("you may not add apps to any of your organizations").hint("ask an Admin of yours"));
        }
        Ok(open)
    }

    /// The form that asks for a yes, or the same again with what was wrong.
    async fn form(&self, face: &HubFace, guest: &Guest, signed_in: &SignedIn, wrong: Option<Error>) -> Result<Response> {
        let browse = face.permit(&signed_in.caller(), Action::Browse, Object::CallersTenant).await?;
        let mut names = Vec::new();
        for app in &self.apps {
            let offer = face.hub.marketplace_app(&browse, app.clone(), None).await?;
            names.push(offer.listing.name.unwrap_or(offer.app.name));
        }
        let organizations = self.organizations(face, signed_in).await?;
        let mut fields: Vec<_> = self.apps.iter().map(|app| Field::hidden("apps[]", app)).collect();
        let mut text = format!("{}.", names.join(", "));
        if let [only] = &organizations[..] {
            fields.push(Field::hidden("organization_id", only.uid.as_str()));
            text = format!("{text} For {}.", only.name);
        } else {
            let options = organizations.iter().map(|organization| (organization.uid.to_string(), organization.name.clone()));
            fields.push(Field::choice("organization_id", "For which organization?", options.collect()));
        }
        let title = if names.len() == 1 { "Add this app?" } else { "Add these apps?" };
        let form = Form::new(title, "/mnoe/provision", fields, "Add").about(text).link("/#/marketplace", "Not now");
        Ok(match wrong {
            Some(error) => form.again(face, guest, error),
            None => form.page(face, guest),
        })
    }
}

/// Asks whether the apps of a link are to be added, and for which organization: `?apps[]=crm&organization_id=…`. Without an app it leads to
/// the marketplace.
#[utoipa::path(get, operation_id = "jpi_provision_page", path = "/mnoe/provision/new", tag = "pages", security(()), params(("apps" = Option<String>, Query, description = "`apps[]`, once for each app: short name, uid or number"), ("organization_id" = Option<String>, Query, description = "Number or uid; one of those where she may add apps when absent")), responses((status = 200), (status = 303, description = "To sign in, or to the marketplace"), (status = 403), (status = 422)))]
async fn provision_page(
    State(face): State<HubFace>,
    guest: Guest,
    signed_in: std::result::Result<SignedIn, JpiError>,
    RawQuery(query): RawQuery,
) -> Response {
    let asked = async {
        let order = Order::of(nested::parse(&query, QUERY)?.into())?;
        let signed_in = match signed_in {
            Ok(signed_in) => signed_in,
            Err(JpiError(error)) if error.kind() == ErrorKind::Unauthenticated => return Ok(sign_in_first(&guest, &order.address())),
            Err(JpiError(error)) => return Err(error),
        };
        if order.apps.is_empty() {
            return Ok(Redirect::to(&guest.at_tenant("/#/marketplace")).into_response());
        }
        order.form(&face, &guest, &signed_in, None).await
    };
    asked.await.unwrap_or_else(|error| failed(&guest, error))
}

/// Subscribes an organization to apps: to all of them, or to none when one cannot be had. Scripts get the new app instances.
#[utoipa::path(post, operation_id = "jpi_provision", path = "/mnoe/provision", tag = "pages", security(("session" = ["purchase"])), request_body = ProvisionOrder, responses((status = 201), (status = 303, description = "From the page: to the apps"), (status = 400), (status = 401), (status = 403), (status = 404), (status = 409)))]
async fn provision(
    State(face): State<HubFace>,
    mut guest: Guest,
    signed_in: std::result::Result<SignedIn, JpiError>,
    sent: Sent,
) -> std::result::Result<Response, JpiError> {
    let order = Order::of(sent)?;
    if order.tenant.is_some() {
        guest.visitor.tenant.clone_from(&order.tenant);
    }
    let signed_in = match signed_in {
        // The session ended while the page was open.
        Err(JpiError(error)) if guest.wants_page && error.kind() == ErrorKind::Unauthenticated => {
            return Ok(sign_in_first(&guest, &order.address()));
        }
        signed_in => signed_in?,
    };
    match made(&face, &signed_in, &order).await {
        Ok(_) if guest.wants_page => Ok(Redirect::to(&guest.at_tenant("/#/apps")).into_response()),
        Ok(made) => Ok((StatusCode::CREATED, Json(made)).into_response()),
        Err(error) if guest.wants_page => {
            let again = match error.kind() {
                ErrorKind::Forbidden | ErrorKind::NotFound => Err(error),
                _ => order.form(&face, &guest, &signed_in, Some(error)).await,
            };
            Ok(again.unwrap_or_else(|error| failed(&guest, error)))
        }
        Err(error) => Err(error.into()),
    }
}

async fn made(face: &HubFace, signed_in: &SignedIn, order: &Order) -> Result<Value> {
    let caller = signed_in.caller();
    let named = order.organization.clone().ok_or_else(|| Error::invalid("organization_id", "`organization_id` can't be blank"))?;
    let permit = face.permit(&caller, Action::Purchase, Object::Organization(named.clone())).await?;
    if order.apps.is_empty() {
        return Err(Error::invalid("apps", "`apps` can't be blank"));
    }
    let wanted = order.apps.iter().map(|app| NewSubscription { app: app.clone(), ..NewSubscription::default() }).collect();
    let made = face.hub.subscription_order_all(&permit, wanted).await.map_err(|error| match error.field() {
        // The domain's word for one of them.
        Some("app") => error.with_field("apps"),
        _ => error,
    })?;
    let read = face.permit(&caller, Action::Read, Object::Organization(named)).await?;
    let (_, all) = face.hub.instance_detail_list(&read, None).await?;
    let of = |uid: &str| all.iter().find(|detail| detail.instance.uid == uid).map(app_instances::shown);
    Ok(made.iter().filter_map(|made| of(&made.instance.uid)).collect())
}
