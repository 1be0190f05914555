//! `/mnoe/jpi/v1/impac`: dashboards, widgets, KPIs and alerts, as `impac-angular` asks for them. Staff has the same below
//! `admin/impac` ([`super::admin`]), with templates beside.

mod alerts;
mod dashboards;
mod kpis;
pub(super) mod read;
pub(super) mod shown;
mod widgets;

use crate::server::described::OpenApiRouter;

use super::session::SignedIn;
use crate::hub::{Action, Object, Permit};
use crate::kernel::Result;
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().merge(dashboards::router()).merge(widgets::router()).merge(kpis::router()).merge(alerts::router())
}

/// A permit over one's own dashboards.
pub(super) async fn own(face: &HubFace, signed_in: &SignedIn) -> Result<Permit> {
    face.permit(&signed_in.caller(), Action::ActAsOneself, Object::Caller).await
}
