//! Where mails go: a mail server, or files in a folder.

use std::path::{Path, PathBuf};

use lettre::Message;

use super::smtp::SmtpServer;
use crate::kernel::{Error, Result};
use crate::store;

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
    /// A mail server.
    Smtp(SmtpServer),
}

/// Why a mail did not go out.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) error: Error,
    /// Would it fail again, whenever it is tried?
    pub(super) is_last: bool,
}

impl Failure {
    pub(super) fn passing(error: Error) -> Self {
        Self { error, is_last: false }
    }

    pub(super) fn last(error: Error) -> Self {
        Self { error, is_last: true }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::passing(error)
    }
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
        if let MailTransport::Smtp(server) = &self.transport {
            server.transport()?;
        }
        Ok(())
    }

    /// Where mails go, for people: a folder, or a server without its password.
    pub(super) fn place(&self) -> String {
        match &self.transport {
            MailTransport::None => "nowhere".to_owned(),
            MailTransport::Folder(folder) => folder.display().to_string(),
            MailTransport::Smtp(server) => server.shown(),
        }
    }

    pub(super) async fn deliver(&self, id: &str, message: Message) -> Result<(), Failure> {
        match &self.transport {
            MailTransport::None => {
                Err(Error::unavailable("this installation sends no mail").hint("set `smtp_url` or `mail_folder`").into())
            }
            MailTransport::Folder(folder) => {
                let (folder, name) = (folder.clone(), format!("{id}.eml"));
                let written = tokio::task::spawn_blocking(move || write(&folder, &name, &message.formatted())).await;
                Ok(written.map_err(Error::internal)??)
            }
            MailTransport::Smtp(server) => server.send(message).await,
        }
    }
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
