//! A mail at once, so that an operator sees whether her configuration works before people wait for theirs.

use serde_json::json;

use super::message;
use super::template::Parts;
use crate::hub::{Action, Hub, Permit, audit, email, sql};
use crate::kernel::{Clock as _, Error, Result, SystemClock, random_token};

/// A mail that was taken.
#[derive(Debug, Clone)]
pub struct TestMail {
    /// The address that it went to.
    pub to: String,
    /// Its sender.
    pub from: String,
    /// Its `Message-ID`.
    pub message_id: String,
    /// The mail server without its password, or a folder.
    pub taken_by: String,
}

impl Hub {
    /// Sends a mail to an address, with the sender of a tenant when one is named, and waits until it was taken.
    ///
    /// # Errors
    /// Invalid `to`; not found; unavailable with what the mail server said.
    pub async fn mail_test(&self, permit: &Permit, to: String, tenant: Option<String>) -> Result<TestMail> {
        permit.expect(Action::Operate)?;
        let to = email::check(&to).map_err(|error| Error::invalid("to", error.message()))?.address;
        let hub = self.clone();
        let (name, from) = self
            .db
            .read(move |tx| {
                let Some(selector) = &tenant else { return Ok(("mno".to_owned(), message::mailbox(&hub.mail.from)?)) };
                let missing = || Error::not_found("tenant", selector).with_field("tenant");
                let tenant = sql::tenant::find(tx, selector)?.ok_or_else(missing)?;
                let settings = sql::tenant_setting::get(tx, tenant.id)?;
                let from = hub.mail_from(&tenant, &settings)?;
                Ok((tenant.name, from))
            })
            .await?;
        let id = format!("test-{}", random_token(16));
        let values = json!({"name": name, "base_url": self.mail.base_url, "place": self.mail.place()});
        let message = message::build(&from, &to, parts().render(&values)?, &id, SystemClock.now())?;
        self.mail.deliver(&id, message).await.map_err(|failure| failure.error)?;
        let sent =
            TestMail { message_id: format!("<{id}@{}>", from.email.domain()), from: from.to_string(), taken_by: self.mail.place(), to };
        let (permit, detail) = (permit.clone(), json!({"to": sent.to, "taken_by": sent.taken_by}));
        self.db.write(move |tx| audit::record(tx, &permit, "mail.test", "mail", None, &detail)).await?;
        Ok(sent)
    }
}

fn parts() -> Parts {
    Parts {
        subject: "Mail works at {{ name }} ✓".to_owned(),
        text: "This mail was sent to see whether mail works at {{ name }}: it does.\n\nIt was taken by {{ place }}. Links in mails begin with {{ base_url }}; they work \
               when people can open that address.\n"
            .to_owned(),
        html: "<!doctype html>\n<html><head><meta charset=\"utf-8\"></head><body>\n<p>This mail was sent to see whether mail works at {{ name }}: it \
               does.</p>\n<p>It was taken by {{ place }}. Links in mails begin with <a href=\"{{ base_url }}\">{{ base_url }}</a>; they work when people can \
               open that address.</p>\n</body></html>\n"
            .to_owned(),
    }
}
