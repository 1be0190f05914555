//! The job that sends a mail.

use lettre::message::Mailbox;
use serde_json::{Value, json};

use super::{Envelope, JOB_MAIL, message, template_store};
use crate::hub::{Hub, Tenant, TenantSettings, sql};
use crate::jobs::{Job, Outcome, Registry, handler};
use crate::kernel::{Error, Result};

/// Registers the handler.
pub(in crate::hub) fn register(hub: &Hub, registry: &mut Registry) {
    let hub = hub.clone();
    registry.register(
        JOB_MAIL,
        handler(move |job| {
            let hub = hub.clone();
            async move { hub.mail_deliver(job).await }
        }),
    );
}

impl Hub {
    async fn mail_deliver(&self, job: Job) -> Result<Outcome> {
        let envelope: Envelope = serde_json::from_value(job.payload).map_err(Error::internal)?;
        let secrets: Value = match &envelope.sealed {
            Some(sealed) => serde_json::from_str(self.master.open(sealed)?.expose()).map_err(Error::internal)?,
            None => json!({}),
        };
        let (tenant_id, name, locale) = (envelope.tenant_id, envelope.template.clone(), envelope.locale.clone());
        let (tenant, settings, parts) = self
            .db
            .read(move |tx| {
                let tenant = sql::tenant::by_id(tx, tenant_id)?;
                let settings = sql::tenant_setting::get(tx, tenant_id)?;
                let locale = if locale.is_empty() { settings.locale.clone().unwrap_or_default() } else { locale.clone() };
                let parts = template_store::effective(tx, tenant_id, &name, &locale)?;
                Ok((tenant, settings, parts))
            })
            .await?;
        let mut values = json!({"tenant": {"name": tenant.name}});
        for more in [envelope.params, secrets] {
            if let (Some(values), Value::Object(more)) = (values.as_object_mut(), more) {
                values.extend(more);
            }
        }
        let from = self.mail_from(&tenant, &settings)?;
        let message = message::build(&from, &envelope.to, parts.render(&values)?, job.id.as_str(), job.created_at)?;
        match self.mail.deliver(job.id.as_str(), message).await {
            Ok(()) => Ok(Outcome::Done),
            Err(failure) if failure.is_last => Ok(Outcome::GiveUp { why: failure.error.to_string() }),
            Err(failure) => Err(failure.error),
        }
    }

    /// A tenant's own sender, else the installation's.
    pub(super) fn mail_from(&self, tenant: &Tenant, settings: &TenantSettings) -> Result<Mailbox> {
        match &settings.mail_from {
            Some(address) => message::sender(settings.branding.name.as_deref().unwrap_or(&tenant.name), address),
            None => message::mailbox(&self.mail.from),
        }
    }
}
