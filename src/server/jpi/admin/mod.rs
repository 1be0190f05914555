//! `/mnoe/jpi/v1/admin`: what the published admin panel calls. For staff; customers get an empty 401.

mod impac;
pub(super) mod list;
pub(super) mod staff;

use utoipa_axum::router::OpenApiRouter;

use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().merge(impac::router())
}
