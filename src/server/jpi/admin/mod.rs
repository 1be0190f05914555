//! `/mnoe/jpi/v1/admin`: what the published admin panel calls. For staff; customers get an empty 401.

mod app_instances;
mod cloud_apps;
mod impac;
mod invoices;
pub(super) mod list;
mod organizations;
mod reviews;
pub(super) mod staff;
mod sub_tenants;
mod theme;
mod users;

use crate::server::described::OpenApiRouter;

use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .merge(users::router())
        .merge(organizations::router())
        .merge(sub_tenants::router())
        .merge(invoices::router())
        .merge(app_instances::router())
        .merge(cloud_apps::router())
        .merge(reviews::router())
        .merge(theme::router())
        .merge(impac::router())
}
