//! What a command works with: the configuration, the printer, and a client for the right server.

use std::io::{IsTerminal as _, Read as _};
use std::path::Path;
use std::sync::Arc;

use super::printer::Printer;
use super::serve::{Local, Presence};
use crate::client::{Client, Transport};
use crate::config::{Config, Given};
use crate::kernel::{Error, Result, Secret};
use crate::server::LocalCaller;

/// The longest secret that is read from a file or stdin.
const SECRET_BYTES_MAX: u64 = 64 * 1024;

pub(super) struct Context {
    pub(super) config: Config,
    pub(super) given: Given,
    pub(super) printer: Printer,
    yes: bool,
    local: Arc<Local>,
}

impl Context {
    pub(super) fn new(config: Config, given: Given, printer: Printer, yes: bool) -> Self {
        let local = Arc::new(Local::new(config.clone()));
        Self { config, given, printer, yes, local }
    }

    /// A client: for `--server` when it is named, else for the server that runs on the data folder, else for the local
    /// database in this process.
    pub(super) fn client(&self) -> Result<Client> {
        if let Some(server) = &self.config.server {
            return Ok(Client::new(Transport::http(server, self.token()?)?));
        }
        if let Some(presence) = Presence::find(&self.config.data, &self.config.database)? {
            tracing::debug!(url = presence.url, "a server runs on this data folder");
            return Ok(Client::new(Transport::http(&presence.url, Some(presence.token))?));
        }
        Ok(Client::new(Transport::InProcess {
            rooms: self.local.clone(),
            mark: |extensions| {
                extensions.insert(LocalCaller);
            },
        }))
    }

    /// Runs the due jobs when this process is the platform: a command that waits for an effect cannot wait for a server that
    /// does not run.
    pub(super) async fn drain(&self) -> Result<()> {
        self.local.drain().await
    }

    fn token(&self) -> Result<Option<Secret>> {
        if let Some(token) = std::env::var("MNO_TOKEN").ok().filter(|token| !token.is_empty()) {
            return Ok(Some(Secret::new(token.trim())));
        }
        self.config.token_file.as_deref().map(read_secret).transpose()
    }

    /// Asks before a destructive act; without a terminal `--yes` is needed.
    pub(super) async fn confirm(&self, question: &str) -> Result<()> {
        if self.yes {
            return Ok(());
        }
        if !std::io::stdin().is_terminal() {
            return Err(Error::configuration(format!("{question} needs `--yes` when nobody can be asked")));
        }
        let prompt = question.to_owned();
        let confirmed = tokio::task::spawn_blocking(move || dialoguer::Confirm::new().with_prompt(prompt).default(false).interact())
            .await
            .map_err(Error::internal)?
            .unwrap_or(false);
        if confirmed { Ok(()) } else { Err(Error::new(crate::kernel::ErrorKind::Interrupted, "nothing was changed")) }
    }
}

/// A secret from a file, or from stdin when the file is `-`; without the line end.
pub(super) fn read_secret(file: &Path) -> Result<Secret> {
    let text = read_text(file, SECRET_BYTES_MAX)?;
    let line = text.trim_end_matches(['\r', '\n']);
    if line.is_empty() {
        return Err(Error::configuration(format!("`{}` is empty", file.display())).hint("put the secret on its first line"));
    }
    Ok(Secret::new(line))
}

/// Text from a file, or from stdin when the file is `-`.
pub(super) fn read_text(file: &Path, bytes_max: u64) -> Result<String> {
    let fail = |error: std::io::Error| Error::configuration(format!("cannot read `{}`: {error}", file.display()));
    let mut text = String::new();
    let read = if file == Path::new("-") {
        std::io::stdin().lock().take(bytes_max + 1).read_to_string(&mut text)
    } else {
        std::fs::File::open(file).and_then(|open| open.take(bytes_max + 1).read_to_string(&mut text))
    };
    let length = read.map_err(fail)?;
    if length as u64 > bytes_max {
        return Err(Error::configuration(format!("`{}` is larger than {bytes_max} bytes", file.display())));
    }
    Ok(text)
}
