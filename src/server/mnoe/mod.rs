//! HUB API v1 (`/api/mnoe/v1`): what frontends written against the original Hub call, with their tenant's key.
//!
//! A caller is software of a tenant (HTTP Basic, the tenant's key), or an operator's (a *root key*, which crosses tenants). A
//! person's session is refused everywhere: answers of this face hold what signs people in. Shapes and quirks are those of
//! `mno-enterprise` and its `her` client; `docs/hub-api-v1.md` says what is served, and how guesses were decided.
//!
//! Start at `query.rs` and `sent.rs` (what comes in), `answer.rs` and `error.rs` (what goes out), then any resource.

mod alerts;
mod answer;
mod app_instances;
mod apps;
mod audit_events;
mod billing;
mod dashboards;
mod deletion_requests;
mod error;
mod identities;
mod kpis;
mod launch;
mod members;
mod org_invites;
mod organizations;
mod pick;
mod query;
mod read_dashboards;
mod reviews;
mod sent;
mod show;
mod show_dashboards;
mod sub_tenants;
mod syncs;
mod teams;
mod tenant;
mod user_writes;
mod users;
mod widgets;

use crate::server::described::OpenApiRouter;
use crate::server::logged_path::logged_path;
use axum::extract::FromRequestParts;
use axum::http::Uri;
use axum::http::request::Parts;

use self::error::MnoeError;
pub(super) use self::error::failed;
use self::query::Query;
use super::HubFace;
use super::caller::Caller;
use crate::hub::{Action, ActorKind, Narrowed, Object, Permit};
use crate::kernel::{Error, ErrorKind};

/// Below which this face is.
pub(super) const PREFIX: &str = "/api/mnoe/v1/";

/// Every operation of this face.
pub(super) fn router(face: HubFace) -> OpenApiRouter {
    OpenApiRouter::new()
        .merge(users::router())
        .merge(user_writes::router())
        .merge(org_invites::router())
        .merge(audit_events::router())
        .merge(tenant::router())
        .merge(deletion_requests::router())
        .merge(organizations::router())
        .merge(members::router())
        .merge(app_instances::router())
        .merge(apps::router())
        .merge(billing::router())
        .merge(dashboards::router())
        .merge(identities::router())
        .merge(teams::router())
        .merge(syncs::router())
        .merge(reviews::router())
        .merge(launch::router())
        .merge(sub_tenants::router())
        .merge(widgets::router())
        .merge(kpis::router())
        .merge(alerts::router())
        // What is not served is said in the shape that the clients of this face read; shorter paths end at `reviews`.
        .route("/api/mnoe/v1/{reviews}/{review}/{*rest}", axum::routing::any(unknown))
        .with_state(face)
}

async fn unknown(uri: Uri) -> MnoeError {
    // As the log may know it: the answer's words stand there, too.
    MnoeError(Error::not_found("path", &*logged_path(uri.path())).hint("see /docs for what is served"))
}

/// The software that calls. Credentials that cannot be read are refused in this face's own shape.
struct Software(Caller);

impl<S: Send + Sync> FromRequestParts<S> for Software {
    type Rejection = MnoeError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, MnoeError> {
        Ok(Self(Caller::from_request_parts(parts, state).await?))
    }
}

/// A permit for software of a tenant.
async fn permit(face: &HubFace, caller: &Software, action: Action, object: Object) -> Result<Permit, MnoeError> {
    let permit = face.permit(&caller.0, action, object).await?;
    match permit.actor().kind {
        ActorKind::Tenant | ActorKind::Operator | ActorKind::Service => Ok(permit),
        ActorKind::User | ActorKind::App => {
            Err(MnoeError(Error::forbidden("this API is for a tenant's own software").hint("sign in with a tenant key by HTTP Basic")))
        }
    }
}

/// The same over what a body names: what is not there is wrong input then, by the name that the client sent.
async fn permit_named(
    face: &HubFace,
    caller: &Software,
    action: Action,
    object: fn(String) -> Object,
    (field, name): (&str, Option<String>),
) -> Result<Permit, MnoeError> {
    let Some(name) = name.filter(|name| !name.trim().is_empty()) else {
        // Software of a tenant calls: that comes before what is wrong with the call. To others nothing that could be named is there.
        if permit(face, caller, Action::ReadCustomers, Object::CallersTenant).await.is_err() {
            permit(face, caller, action, object(String::new())).await?;
        }
        return Err(Error::invalid(field, "can't be blank").into());
    };
    permit(face, caller, action, object(name)).await.map_err(|refused| MnoeError(named(refused.0, field)))
}

/// What is not there and was named by a body: wrong input.
fn named(error: Error, field: &str) -> Error {
    if error.kind() == ErrorKind::NotFound { error.with_field(field) } else { error }
}

/// The tenant whose lists are asked for: the caller's own, or the one that a root key names with `tenant`.
fn tenant_of(query: &Query) -> Object {
    query.text("tenant").map_or(Object::CallersTenant, |tenant| Object::Tenant(tenant.to_owned()))
}

/// The number in a path of what has no other name.
fn row_id(noun: &str, text: &str) -> Result<i64, MnoeError> {
    Ok(text.parse().map_err(|_| Error::not_found(noun, text))?)
}

/// `sub_tenant_id` and `account_manager_id`: whose customers a frontend's staff area shows.
fn narrowed(query: &Query) -> Result<Narrowed, MnoeError> {
    let division = match query.text("sub_tenant_id") {
        None => None,
        Some(text) => Some(text.parse().map_err(|_| Error::invalid("sub_tenant_id", format!("`{text}` is not a number")))?),
    };
    Ok(Narrowed { division, staff: query.text("account_manager_id").map(str::to_owned) })
}
