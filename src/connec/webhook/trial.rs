//! Trying a webhook: one request at once, not through the log.

use serde_json::json;

use super::payload::test_body;
use super::worker::attempt_write;
use super::{Attempt, Dispatcher, dispatcher};
use crate::connec::sql;
use crate::hub::{Asker, audit_job};
use crate::jobs::enqueue;
use crate::kernel::{Error, Result, random_token};

impl Dispatcher {
    /// Sends a test to an app instance and hands back what became of it. The subscription stays as it is.
    ///
    /// # Errors
    /// `NotFound` also when the instance is not running; what the IDM says. That the receiver fails is no error.
    pub async fn webhook_test(&self, asker: impl Into<Asker<'_>>, scope: &str, instance: &str) -> Result<Attempt> {
        let asker = asker.into();
        let origin = asker.origin();
        let connec = &self.shared.connec;
        let (actor, channel, receiver) = connec.webhook_receiver(asker.credential(), scope, instance).await?;
        let (id, at) = (format!("tst-{}", random_token(20)), connec.db().clock().now());
        let body = test_body(&channel, &receiver, &id, &at.to_string());
        let outcome = self.shared.sender.send(&receiver, &id, at, body).await;
        connec
            .db()
            .write(move |tx| {
                let cursor = sql::change::cursor(tx, dispatcher::READER, &channel)?;
                sql::webhook::ensure(tx, &channel, std::slice::from_ref(&receiver), cursor)?;
                let instance = receiver.instance.as_str();
                let read = sql::webhook::find(tx, instance)?.ok_or_else(|| Error::not_found("webhook of app instance", instance))?;
                attempt_write(tx, &read, &id, at, &outcome)?;
                let detail = json!({"status": outcome.status, "error": outcome.error});
                enqueue(tx, &audit_job((&actor, &origin), "webhook.test", instance, Some(channel.as_str()), detail))?;
                let written = sql::delivery::attempts(tx, instance, i64::MAX, 1)?;
                written.into_iter().next().ok_or_else(|| Error::internal("an attempt that was not written"))
            })
            .await
    }
}
