//! How commands find the server that runs on a data folder, and how a second server is kept out.
//!
//! A server holds a lock on `server.lock` while it lives (the system gives it back even after `kill -9`) and leaves its
//! address and a token for the local operator in `server.json`, which only the owner of the folder may read.

use std::fs::{File, TryLockError};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::kernel::{Error, Result, Secret};
use crate::store::{Location, create_private_folder};

/// Writes a file that only its owner may read, all or nothing.
pub(super) fn write_private(path: &Path, bytes: &[u8]) -> Result<()> {
    let fail = |error: std::io::Error| Error::configuration(format!("cannot write `{}`: {error}", path.display()));
    let partial = path.with_extension("partial");
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&partial).map_err(fail)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(fail)?;
    std::fs::rename(&partial, path).map_err(fail)
}

/// The right to serve a data folder.
#[derive(Debug)]
pub(crate) struct DataLock {
    folder: PathBuf,
    _file: File,
}

impl DataLock {
    /// Takes it.
    ///
    /// # Errors
    /// Conflict when a server runs on the folder; configuration when the folder cannot be written.
    pub(crate) fn take(folder: &Path) -> Result<Self> {
        let fail = |error: std::io::Error| {
            Error::configuration(format!("cannot use the data folder `{}`: {error}", folder.display()))
                .hint("choose a folder that this user may write with `--data DIR` or `MNO_DATA`")
        };
        create_private_folder(folder).map_err(fail)?;
        let file = File::options().create(true).truncate(false).write(true).open(folder.join("server.lock")).map_err(fail)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { folder: folder.to_path_buf(), _file: file }),
            Err(TryLockError::WouldBlock) => {
                Err(Error::conflict(format!("a server already runs on the data folder `{}`", folder.display()))
                    .hint("stop it first, or use another folder with `--data DIR`"))
            }
            Err(TryLockError::Error(error)) => Err(fail(error)),
        }
    }

    /// Tells the commands where the server is.
    pub(super) fn announce(self, url: &str, token: &Secret, database: &Location) -> Result<Announced> {
        let path = self.folder.join("server.json");
        let stored = Stored { url: url.to_owned(), token: token.expose().to_owned(), pid: std::process::id(), database: named(database) };
        let text = serde_json::to_string(&stored).map_err(Error::internal)?;
        write_private(&path, text.as_bytes())?;
        Ok(Announced { path, _lock: self })
    }
}

/// A server that can be found.
pub(super) struct Announced {
    path: PathBuf,
    _lock: DataLock,
}

impl Announced {
    /// It can be found no longer.
    pub(super) fn withdraw(&self) {
        // A file that stays behind is harmless: the lock tells that nobody is there.
        let _ = std::fs::remove_file(&self.path);
    }
}

#[derive(Serialize, Deserialize)]
struct Stored {
    url: String,
    token: String,
    pid: u32,
    /// Which database it serves, as it is named, without telling the name.
    database: Option<String>,
}

/// A database outside the data folder. That within it is every server's that has the folder.
fn named(database: &Location) -> Option<String> {
    match database {
        Location::Url(url) => Some(Secret::new(url.as_str()).fingerprint()),
        Location::File(_) => None,
    }
}

/// A server that runs.
#[derive(Debug)]
pub(crate) struct Presence {
    pub(crate) url: String,
    pub(crate) token: Secret,
}

impl Presence {
    /// The server that runs on a data folder, if one does.
    ///
    /// # Errors
    /// Conflict when another database is named than the one that it serves: what is meant for the one must not happen to the other.
    pub(crate) fn find(folder: &Path, database: &Location) -> Result<Option<Self>> {
        let Ok(text) = std::fs::read_to_string(folder.join("server.json")) else { return Ok(None) };
        let Ok(stored) = serde_json::from_str::<Stored>(&text) else { return Ok(None) };
        match DataLock::take(folder) {
            // We could lock it, so nobody else has: the file is a leftover.
            Ok(_) => Ok(None),
            Err(error) if error.kind() == crate::kernel::ErrorKind::Conflict => {
                let wanted = named(database);
                if wanted.is_some() && wanted != stored.database {
                    let words = format!("a server with another database runs on the data folder `{}`", folder.display());
                    return Err(Error::conflict(words).with_field("database").hint(
                        "leave `--database` and `MNO_DATABASE` out to speak to that server, or use another folder with `--data DIR`",
                    ));
                }
                Ok(Some(Self { url: stored.url, token: Secret::new(stored.token) }))
            }
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_found_while_it_holds_the_lock_and_not_after() {
        let folder = tempfile::tempdir().unwrap();
        let (inside, other) = (Location::File(folder.path().join("mno.db")), Location::Url("postgres://db/x".into()));
        assert!(Presence::find(folder.path(), &inside).unwrap().is_none());
        let announced = DataLock::take(folder.path()).unwrap().announce("http://x", &Secret::new("t"), &inside).unwrap();
        assert_eq!(Presence::find(folder.path(), &inside).unwrap().unwrap().url, "http://x");
        assert_eq!(Presence::find(folder.path(), &other).unwrap_err().field(), Some("database"));
        assert!(DataLock::take(folder.path()).unwrap_err().message().contains("already runs"));
        drop(announced);
        assert!(Presence::find(folder.path(), &inside).unwrap().is_none(), "a leftover file is no server");
    }
}
