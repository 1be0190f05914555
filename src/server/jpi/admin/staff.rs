//! Who may call the admin endpoints at all. What she may do there is then asked for each operation.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::hub::{Action, Object, Permit};
use crate::kernel::{Error, Result};
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;
use crate::server::jpi::session::SignedIn;

/// A member of staff who is signed in. The published panel expects an empty 401 for everybody else, customers too: it then
/// shows its sign-in page.
pub(in crate::server::jpi) struct Staff(pub(in crate::server::jpi) SignedIn);

impl FromRequestParts<HubFace> for Staff {
    type Rejection = JpiError;

    async fn from_request_parts(parts: &mut Parts, face: &HubFace) -> Result<Self, JpiError> {
        let signed_in = SignedIn::from_request_parts(parts, face).await?;
        if signed_in.user.admin_role.is_none() {
            return Err(Error::unauthenticated("only staff may use the admin panel").into());
        }
        Ok(Self(signed_in))
    }
}

impl Staff {
    /// A permit over her tenant.
    pub(in crate::server::jpi) async fn tenant(&self, face: &HubFace, action: Action) -> Result<Permit> {
        face.permit(&self.0.caller(), action, Object::CallersTenant).await
    }

    /// A permit over anything else.
    pub(in crate::server::jpi) async fn permit(&self, face: &HubFace, action: Action, object: Object) -> Result<Permit> {
        face.permit(&self.0.caller(), action, object).await
    }
}
