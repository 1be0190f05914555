//! JPI (`/mnoe/jpi/v1`, `/mnoe/auth`): the browser's API of the published Angular frontends, and of our portal. A cookie
//! session with CSRF protection; shapes are those of `mno-enterprise`.

mod admin;
mod app_instances;
mod app_instances_sync;
mod audit_events;
mod auth;
mod branding;
mod cross_site;
mod current_user;
mod deletion_requests;
mod error;
mod impac;
mod impersonate;
mod local;
mod marketplace;
mod org_invites;
mod organization_shown;
mod organizations;
mod pages;
pub(super) mod patch;
mod provision;
mod reviews;
mod sent;
mod session;
mod teams;
mod webhook;

pub(super) use session::{COOKIE as SESSION_COOKIE, cookie as request_cookie, session_cookie};

use crate::server::described::OpenApiRouter;
use axum::middleware::from_fn_with_state;

use super::HubFace;

/// Below which the operations for scripts are; pages stand beside it.
pub(super) const PREFIX: &str = "/mnoe/jpi/";

/// Every JPI operation behind the session.
pub(super) fn router(face: HubFace) -> OpenApiRouter {
    OpenApiRouter::new()
        .merge(auth::router())
        .merge(branding::router())
        .merge(org_invites::router())
        .merge(deletion_requests::router())
        .merge(impersonate::router())
        .merge(current_user::router())
        .merge(marketplace::router())
        .merge(reviews::router())
        .merge(organizations::router())
        .merge(app_instances::router())
        .merge(teams::router())
        .merge(app_instances_sync::router())
        .merge(audit_events::router())
        .merge(pages::router())
        .merge(provision::router())
        .merge(webhook::router())
        .merge(impac::router())
        .merge(admin::router())
        .layer(from_fn_with_state(face.clone(), session::guard))
        .with_state(face)
}
