//! The operator API (`/api/admin/v1`): ours, clean; everything that the command line does.

mod access_request;
mod account;
mod acl;
mod app;
mod audit;
mod convert;
mod convert_customers;
mod convert_market;
mod convert_people;
mod dashboard;
mod dashboard_part;
mod division;
mod identity;
mod impersonation;
mod invitation;
mod job;
mod key;
mod listing;
mod mail;
mod mail_template;
mod member;
mod organization;
mod review;
mod role;
mod session;
mod staff;
mod subscription;
mod team;
mod tenant;
mod theme;
mod user;

use crate::server::described::OpenApiRouter;
use axum::middleware::from_fn_with_state;

use super::HubFace;
use super::caller::known_only;

/// Every noun's operations.
pub(super) fn router(face: HubFace) -> OpenApiRouter {
    OpenApiRouter::new()
        .merge(tenant::router())
        .merge(theme::router())
        .merge(division::router())
        .merge(staff::router())
        .merge(access_request::router())
        .merge(role::router())
        .merge(team::router())
        .merge(user::router())
        .merge(account::router())
        .merge(identity::router())
        .merge(impersonation::router())
        .merge(invitation::router())
        .merge(mail::router())
        .merge(mail_template::router())
        .merge(organization::router())
        .merge(member::router())
        .merge(acl::router())
        .merge(app::router())
        .merge(subscription::router())
        .merge(listing::router())
        .merge(review::router())
        .merge(key::router())
        .merge(session::router())
        .merge(dashboard::router())
        .merge(dashboard_part::router())
        .merge(audit::router())
        .merge(job::router())
        .layer(from_fn_with_state(face.clone(), known_only))
        .with_state(face)
}
