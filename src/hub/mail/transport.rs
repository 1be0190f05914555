//! Where mails go: a mail server, or files in a folder.

use std::path::{Path, PathBuf};

use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncTransport as _, Message, Tokio1Executor};

use crate::kernel::{Error, Result, Secret};
use crate::store;

/// How long a mail server may take.
const TIMEOUT_SECONDS: u64 = 30;

/// How this installation sends mail.
#[derive(Debug, Clone)]
pub struct MailSettings {
    /// `Name <address>`; a tenant may have its own.
    pub from: String,
    /// Where mails go.
    pub transport: MailTransport,
    /// How people reach this server: links begin with it.
    pub base_url: String,
}

/// Where mails go.
#[derive(Debug, Clone)]
pub enum MailTransport {
    /// Nowhere: jobs that send mail fail and stay listed.
    None,
    /// One `.eml` file per mail.
    Folder(PathBuf),
    /// A mail server: `smtp://user@host:587?tls=required`, `smtps://user@host`.
    Smtp {
        /// Host, port, user, encryption.
        url: Secret,
        /// The password, when it is not in the URL.
        password: Option<Secret>,
    },
}

impl Default for MailSettings {
    fn default() -> Self {
        Self { from: "mno <no-reply@localhost>".to_owned(), transport: MailTransport::None, base_url: "http://localhost".to_owned() }
    }
}

impl MailSettings {
    /// Checks what came from the configuration, before anything is sent.
    ///
    /// # Errors
    /// Configuration.
    pub fn check(&self) -> Result<()> {
        super::message::mailbox(&self.from).map_err(|error| Error::configuration(error.message()).with_field("mail_from"))?;
        if let MailTransport::Smtp { url, password } = &self.transport {
            smtp(url, password.as_ref())?;
        }
        Ok(())
    }

    /// A link to a path of this server.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.base_url.trim_end_matches('/'))
    }

    pub(super) async fn deliver(&self, id: &str, message: Message) -> Result<()> {
        match &self.transport {
            MailTransport::None => Err(Error::unavailable("this installation sends no mail").hint("set `smtp_url` or `mail_folder`")),
            MailTransport::Folder(folder) => {
                let (folder, name) = (folder.clone(), format!("{id}.eml"));
                tokio::task::spawn_blocking(move || write(&folder, &name, &message.formatted())).await.map_err(Error::internal)?
            }
            MailTransport::Smtp { url, password } => {
                let transport = smtp(url, password.as_ref())?;
                transport
                    .send(message)
                    .await
                    .map(drop)
                    .map_err(|error| Error::unavailable("the mail server refused or failed").with_cause(error))
            }
        }
    }
}

fn smtp(url: &Secret, password: Option<&Secret>) -> Result<AsyncSmtpTransport<Tokio1Executor>> {
    let wrong = || {
        Error::configuration("`smtp_url` is no URL of a mail server")
            .with_field("smtp_url")
            .hint("use `smtps://user@host` or `smtp://user@host:587?tls=required`")
    };
    let mut builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.expose()).map_err(|_| wrong())?;
    if let Some(password) = password {
        let parsed = url::Url::parse(url.expose()).map_err(|_| wrong())?;
        let user = url::form_urlencoded::parse(format!("u={}", parsed.username().replace('+', "%2B")).as_bytes())
            .next()
            .map(|(_, user)| user.into_owned());
        builder = builder.credentials(Credentials::new(user.unwrap_or_default(), password.expose().to_owned()));
    }
    Ok(builder.timeout(Some(std::time::Duration::from_secs(TIMEOUT_SECONDS))).build())
}

/// Beside its final name and then moved there: whoever watches the folder sees whole mails only. They hold links that open
/// accounts, so only their owner may read them.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    use std::io::Write as _;
    let fail = |error: std::io::Error| Error::unavailable(format!("cannot write mails into `{}`: {error}", folder.display()));
    store::create_private_folder(folder).map_err(fail)?;
    let partial = folder.join(format!(".{name}.partial"));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&partial).map_err(fail)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(fail)?;
    std::fs::rename(&partial, folder.join(name)).map_err(fail)
}
