//! From texts to a message. The library writes headers from typed values and encodes them.

use lettre::message::{Mailbox, MultiPart, header::MessageId};
use lettre::{Address, Message};

use super::template::Parts;
use crate::kernel::{Error, Result, Timestamp};

/// Reads `Name <address>` or an address.
///
/// # Errors
/// Invalid `mail_from`.
pub(super) fn mailbox(text: &str) -> Result<Mailbox> {
    text.trim().parse().map_err(|_| {
        Error::invalid("mail_from", format!("`{}` is not a sender", text.escape_default())).hint("write it as `Name <address@example.com>`")
    })
}

/// A tenant's own sender.
pub(super) fn sender(name: &str, address: &str) -> Result<Mailbox> {
    let address: Address = address.parse().map_err(|_| Error::invalid("mail_from", "a tenant's `mail_from` is no address"))?;
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    Ok(Mailbox::new(Some(name), address))
}

/// The message. `id` is the same when the job runs again, so that a receiver can tell a repetition.
pub(super) fn build(from: &Mailbox, to: &str, parts: Parts, id: &str, at: Timestamp) -> Result<Message> {
    let to: Address = to.parse().map_err(|_| Error::internal("a mail was enqueued to what is no address"))?;
    let domain = from.email.domain().to_owned();
    let at = std::time::UNIX_EPOCH + std::time::Duration::from_millis(u64::try_from(at.as_ms()).unwrap_or_default());
    Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(parts.subject)
        .date(at)
        .header(MessageId::from(format!("<{id}@{domain}>")))
        .header(AutoSubmitted)
        .multipart(MultiPart::alternative_plain_html(parts.text, parts.html))
        .map_err(Error::internal)
}

/// Tells other machines not to answer (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl lettre::message::header::Header for AutoSubmitted {
    fn name() -> lettre::message::header::HeaderName {
        lettre::message::header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> std::result::Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> lettre::message::header::HeaderValue {
        lettre::message::header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_cannot_be_added() {
        let parts = Parts { subject: "Hi\r\nBcc: all@x.y".into(), text: "t".into(), html: "<p>h</p>".into() };
        let from = mailbox("Acme <no-reply@acme.test>").unwrap();
        let message = build(&from, "ann@acme.test", parts, "job-1", Timestamp::from_ms(0)).unwrap();
        let raw = String::from_utf8(message.formatted()).unwrap();
        let headers = raw.split("\r\n\r\n").next().unwrap();
        assert!(!headers.lines().any(|line| line.to_lowercase().starts_with("bcc:")), "{headers}");
        assert!(headers.contains("To: ann@acme.test") && headers.contains("Message-ID: <job-1@acme.test>"), "{headers}");
        assert!(
            build(
                &from,
                "a@x.y\r\nBcc: b@x.y",
                Parts { subject: "s".into(), text: "t".into(), html: "h".into() },
                "j",
                Timestamp::from_ms(0)
            )
            .is_err()
        );
        assert_eq!(mailbox("a@x.y\r\nBcc: b@x.y").unwrap_err().field(), Some("mail_from"));
    }
}
