//! A mail server: how it is reached, and what its refusals mean.

use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::{AsyncSmtpTransport, Error as SmtpError};
use lettre::{AsyncTransport as _, Message, Tokio1Executor};

use super::transport::Failure;
use crate::kernel::{Error, Result, Secret};

/// How long a mail server may take.
const TIMEOUT_SECONDS: u64 = 30;
/// How much of what a mail server says is kept.
const ANSWER_CHARS_MAX: usize = 300;
/// Refusals of us, not of a mail (RFC 4954): mended by the configuration, after which the mail can go.
const SIGN_IN_CODES: [u16; 4] = [530, 534, 535, 538];

/// A mail server.
#[derive(Debug, Clone)]
pub struct SmtpServer {
    /// Host, port, user, encryption: `smtp://user@host:587?tls=required`, `smtps://user@host`.
    pub url: Secret,
    /// The password, when it is not in the URL.
    pub password: Option<Secret>,
    /// Certificates of authorities (PEM) that are trusted beside the machine's own.
    pub authorities_pem: Option<String>,
}

fn wrong(message: impl Into<String>) -> Error {
    Error::configuration(message).with_field("smtp_url").hint("use `smtps://user@host` or `smtp://user@host:587?tls=required`")
}

/// A part of an address as it was meant.
fn decoded(part: &str) -> String {
    // The form's `+` is not the address line's.
    let pair = format!("u={}", part.replace('+', "%2B"));
    url::form_urlencoded::parse(pair.as_bytes()).next().map(|(_, text)| text.into_owned()).unwrap_or_default()
}

/// Is it this machine? In a scheme that browsers do not know, `127.0.0.1` is a name to the parser.
fn is_here(host: &str) -> bool {
    let host = host.trim_matches(['[', ']']);
    host.eq_ignore_ascii_case("localhost") || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

impl SmtpServer {
    /// For people and logs: never shows the password.
    pub(super) fn shown(&self) -> String {
        match url::Url::parse(self.url.expose()) {
            Ok(mut url) => {
                let _ = url.set_password(None);
                url.to_string()
            }
            Err(_) => "smtp://…".to_owned(),
        }
    }

    /// The client.
    ///
    /// # Errors
    /// Configuration, by the setting.
    pub(super) fn transport(&self) -> Result<AsyncSmtpTransport<Tokio1Executor>> {
        let parsed = url::Url::parse(self.url.expose()).map_err(|_| wrong("`smtp_url` is no URL of a mail server"))?;
        let host = parsed.host_str().ok_or_else(|| wrong("`smtp_url` names no host"))?;
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(self.url.expose())
            .map_err(|_| wrong("`smtp_url` is no URL of a mail server"))?;
        let encryption = parsed.query_pairs().find(|(name, _)| name == "tls").map(|(_, value)| value.into_owned());
        let is_encrypted = parsed.scheme() == "smtps" || encryption.as_deref() == Some("required");
        let has_password = self.password.is_some() || parsed.password().is_some();
        if has_password && !is_encrypted && !is_here(host) {
            return Err(wrong("the password of `smtp_url` would travel unencrypted"));
        }
        if let Some(password) = &self.password {
            if parsed.username().is_empty() {
                return Err(wrong("`smtp_url` names no user, but there is a password"));
            }
            builder = builder.credentials(Credentials::new(decoded(parsed.username()), password.expose().to_owned()));
        }
        if let Some(pem) = &self.authorities_pem {
            let guard: fn(TlsParameters) -> Tls = match (parsed.scheme(), encryption.as_deref()) {
                ("smtps", _) => Tls::Wrapper,
                (_, Some("required")) => Tls::Required,
                (_, Some("opportunistic")) => Tls::Opportunistic,
                _ => {
                    return Err(Error::configuration("`smtp_ca_file` says whom to trust, but `smtp_url` asks for no encryption")
                        .with_field("smtp_ca_file")
                        .hint("use `smtps://…` or `smtp://…?tls=required`"));
                }
            };
            builder = builder.tls(guard(tls_parameters(&parsed, pem)?));
        }
        Ok(builder.timeout(Some(std::time::Duration::from_secs(TIMEOUT_SECONDS))).build())
    }

    pub(super) async fn send(&self, message: Message) -> Result<(), Failure> {
        let transport = self.transport()?;
        transport.send(message).await.map(drop).map_err(|error| self.failure(&error))
    }

    /// What a failure means: the mail is refused for good, or it is worth trying again.
    fn failure(&self, error: &SmtpError) -> Failure {
        let server = self.shown();
        let answer = answer(error);
        let code = error.status().map(u16::from);
        if let Some(code) = code.filter(|code| SIGN_IN_CODES.contains(code)) {
            let error = Error::unavailable(format!("the mail server {server} does not take mails from us: {code} {answer}"))
                .hint("check the user in `smtp_url` and the password in `smtp_password_file`");
            return Failure::passing(error);
        }
        if let Some(code) = code {
            let error = Error::unavailable(format!("the mail server {server} refused the mail: {code} {answer}"));
            return if (500..600).contains(&code) { Failure::last(error) } else { Failure::passing(error) };
        }
        let error_of_house = Error::unavailable(format!("the mail server {server} cannot be reached: {answer}"));
        Failure::passing(if answer.contains("certificate") {
            error_of_house.hint("put the certificate of the authority that signed the server's into `smtp_ca_file`")
        } else {
            error_of_house.hint("check host, port and `tls` in `smtp_url`")
        })
    }
}

fn tls_parameters(url: &url::Url, pem: &str) -> Result<TlsParameters> {
    let wrong = |why: &str| {
        Error::configuration(format!("`smtp_ca_file` {why}"))
            .with_field("smtp_ca_file")
            .hint("it must hold certificates in PEM form, `-----BEGIN CERTIFICATE-----` and so on")
    };
    if !pem.contains("-----BEGIN CERTIFICATE-----") {
        return Err(wrong("holds no certificate"));
    }
    let certificate = Certificate::from_pem(pem.as_bytes()).map_err(|_| wrong("cannot be read"))?;
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
    TlsParameters::builder(host).add_root_certificate(certificate).build().map_err(|_| wrong("holds what is no authority"))
}

/// What a server or the way to it said: one line, not too long.
fn answer(error: &SmtpError) -> String {
    let mut said = String::new();
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        let text = inner.to_string();
        if !said.contains(&text) {
            said = if said.is_empty() { text } else { format!("{said}: {text}") };
        }
        source = inner.source();
    }
    if said.is_empty() {
        said = error.to_string();
    }
    let words: Vec<&str> = said.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    words.join(" ").chars().take(ANSWER_CHARS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(url: &str, password: Option<&str>, authorities: Option<&str>) -> Option<String> {
        let server =
            SmtpServer { url: Secret::new(url), password: password.map(Secret::new), authorities_pem: authorities.map(str::to_owned) };
        server.transport().err().map(|error| error.message().to_owned())
    }

    #[test]
    fn a_configuration_that_gives_the_password_away_or_makes_no_sense_is_refused() {
        for (url, password, authorities, said) in [
            ("not a url", None, None, "no URL"),
            ("http://mail.test", None, None, "no URL"),
            ("smtp://mail.test?tls=maybe", None, None, "no URL"),
            ("smtp://ann@mail.test", Some("p"), None, "unencrypted"),
            ("smtp://ann:p@mail.test?tls=opportunistic", None, None, "unencrypted"),
            ("smtps://mail.test", Some("p"), None, "names no user"),
            ("smtp://localhost", None, Some("-----BEGIN CERTIFICATE-----"), "asks for no encryption"),
            ("smtps://localhost", None, Some("hello"), "holds no certificate"),
        ] {
            let message = refused(url, password, authorities);
            assert!(message.as_ref().is_some_and(|message| message.contains(said)), "{url}: {message:?}");
        }
        for (url, password) in [
            ("smtp://ann@localhost:25", Some("p")),
            ("smtp://ann@127.0.0.1", Some("p")),
            ("smtps://a%40b@mail.test", Some("p")),
            ("smtp://mail.test", None),
        ] {
            assert_eq!(refused(url, password, None), None, "{url}");
        }
    }

    #[test]
    fn names_of_users_are_decoded_and_passwords_never_shown() {
        assert_eq!(decoded("a%40b+c"), "a@b+c");
        let server = SmtpServer { url: Secret::new("smtps://ann:hunter2@mail.test"), password: None, authorities_pem: None };
        assert_eq!(server.shown(), "smtps://ann@mail.test");
        assert!(!format!("{server:?}").contains("hunter2"));
    }
}
