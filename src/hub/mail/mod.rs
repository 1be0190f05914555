//! E-mail: written in the transaction that wants it, sent by a durable job.
//!
//! [`send`] enqueues; the job renders the template of the tenant (or ours, `builtin.rs`) and hands the message to SMTP or, by
//! default, writes it into a folder as one `.eml` file (`transport.rs`). What must not be listed with jobs (links with tokens)
//! travels sealed. What a server refuses for good (5xx) is given up at once and stays listed; everything else is tried again for about
//! a day. Headers are built by a library from checked values: nothing that a person typed can add one.

mod builtin;
mod job;
mod link;
mod message;
mod smtp;
mod template;
mod template_store;
mod test_mail;
mod transport;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use smtp::SmtpServer;
pub use template_store::{MailPreview, MailTemplate};
pub use test_mail::TestMail;
pub use transport::{MailSettings, MailTransport};

pub(super) use job::register;
pub(super) use template_store::locale_check;

use super::model::Tenant;
use crate::jobs::{self, NewJob};
use crate::kernel::{Error, MasterKey, Result, Secret};
use crate::store::Tx;

/// The kind of the job that sends a mail.
pub const JOB_MAIL: &str = "hub.mail.send";

/// Attempts before a mail is given up: with the back-off of jobs, about a day.
const ATTEMPTS_MAX: i64 = 18;

/// A mail to send.
#[derive(Debug, Clone)]
pub(in crate::hub) struct Mail {
    template: &'static str,
    to: String,
    locale: String,
    params: Value,
    secrets: Option<Value>,
    key: Option<String>,
}

impl Mail {
    /// A mail from a template of `builtin.rs` to a checked address.
    #[must_use]
    pub(in crate::hub) fn new(template: &'static str, to: &str) -> Self {
        Self { template, to: to.to_owned(), locale: String::new(), params: Value::Null, secrets: None, key: None }
    }

    /// In this language, when there is a text in it; the tenant's when it is empty.
    #[must_use]
    pub(in crate::hub) fn locale(mut self, locale: &str) -> Self {
        if !locale.is_empty() {
            locale.clone_into(&mut self.locale);
        }
        self
    }

    /// What the template may name, beside `tenant`. An object, without secrets: jobs are listed.
    #[must_use]
    pub(in crate::hub) fn params(mut self, params: Value) -> Self {
        self.params = params;
        self
    }

    /// The link of the mail, which may hold a token: it travels sealed.
    #[must_use]
    pub(in crate::hub) fn link(mut self, link: &str) -> Self {
        self.secrets = Some(serde_json::json!({"link": link}));
        self
    }

    /// While a mail with this key waits to be sent, no second one is enqueued.
    #[must_use]
    pub(in crate::hub) fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

/// What the job carries.
#[derive(Serialize, Deserialize)]
struct Envelope {
    template: String,
    tenant_id: i64,
    to: String,
    locale: String,
    params: Value,
    sealed: Option<String>,
}

/// Enqueues a mail in the caller's transaction.
///
/// # Errors
/// The store's; a template that does not exist is a bug.
pub(super) fn send(tx: &mut Tx<'_>, master: &MasterKey, tenant: &Tenant, mail: &Mail) -> Result<()> {
    if builtin::find(mail.template).is_none() {
        return Err(Error::internal(format!("there is no mail template `{}`", mail.template)));
    }
    let sealed = match &mail.secrets {
        Some(secrets) => Some(master.seal(&Secret::new(secrets.to_string()))?),
        None => None,
    };
    let envelope = Envelope {
        template: mail.template.to_owned(),
        tenant_id: tenant.id,
        to: mail.to.clone(),
        locale: mail.locale.clone(),
        params: mail.params.clone(),
        sealed,
    };
    let mut job = NewJob::new(JOB_MAIL, serde_json::to_value(envelope).map_err(Error::internal)?).attempts_max(ATTEMPTS_MAX);
    if let Some(key) = &mail.key {
        job = job.key(key.clone());
    }
    jobs::enqueue(tx, &job)
}
