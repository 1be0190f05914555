//! `/apps`: the marketplace.

use axum::extract::{Path, State};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::answer::{Answer, Envelope, list, one};
use super::query::Query;
use super::{Software, permit, show, tenant_of};
use crate::hub::Action;
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(mnoe_app_list)).routes(routes!(mnoe_app_show))
}

/// Lists the apps that the tenant can offer.
#[utoipa::path(get, path = "/api/mnoe/v1/apps", tag = "mnoe", security(("basic" = ["browse"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_app_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::Browse, tenant_of(&query)).await?;
    Ok(list(face.hub.app_query(&permit, query.list).await?, |card| show::app(&card)))
}

/// Shows an app.
#[utoipa::path(get, path = "/api/mnoe/v1/apps/{app}", tag = "mnoe", security(("basic" = ["browse"])), params(("app" = String, Path, description = "Number, uid or nid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_app_show(State(face): State<HubFace>, caller: Software, Path(app): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::Browse, tenant_of(&query)).await?;
    Ok(one(show::app(&face.hub.app_card(&permit, app).await?)))
}
