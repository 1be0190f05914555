//! `/api/admin/v1/mail`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::State;

use crate::api;
use crate::hub::{Action, Object};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::Body;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(mail_test))
}

/// Sends a mail at once, to see that the configuration works. What the mail server says when it does not is in the answer.
#[utoipa::path(post, path = "/api/admin/v1/mail/test", tag = "mail", security(("bearer" = ["operate"])), request_body = api::MailTestAsk, responses((status = 200, body = api::MailTest), (status = 400, body = api::Problem), (status = 503, body = api::Problem)))]
async fn mail_test(State(face): State<HubFace>, caller: Caller, Body(ask): Body<api::MailTestAsk>) -> Answer<api::MailTest> {
    let permit = face.permit(&caller, Action::Operate, Object::Platform).await?;
    let sent = face.hub.mail_test(&permit, ask.to, ask.tenant).await?;
    Ok(Json(api::MailTest { to: sent.to, from: sent.from, message_id: sent.message_id, taken_by: sent.taken_by }))
}
