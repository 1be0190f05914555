//! `demo.json`: every credential and uid of the demo, for scripts. Private: mode 0600.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::kernel::{Error, ErrorKind, Result};

/// The file's name in the data folder.
pub const FILE_NAME: &str = "demo.json";

/// The whole file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoFile {
    /// Where the server is.
    pub base_url: String,
    /// The demo's tenant and its key.
    pub tenant: DemoTenant,
    /// The key of a service.
    pub service: DemoKey,
    /// The operator's token.
    pub operator: DemoOperator,
    /// Everybody who can sign in.
    pub users: Vec<DemoUser>,
    /// The companies.
    pub organizations: Vec<DemoOrganization>,
    /// The apps, with the keys of those that have one.
    pub apps: Vec<DemoApp>,
    /// Who uses which app.
    pub app_instances: Vec<DemoInstance>,
}

/// A tenant and its key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoTenant {
    /// `tnt-…`.
    pub uid: String,
    /// For people.
    pub name: String,
    /// HTTP Basic: user.
    pub api_key: String,
    /// HTTP Basic: password.
    pub api_secret: String,
}

/// A key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoKey {
    /// HTTP Basic: user.
    pub api_key: String,
    /// HTTP Basic: password.
    pub api_secret: String,
}

/// The operator.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoOperator {
    /// For `MNO_TOKEN` and `Authorization: Bearer`.
    pub token: String,
}

/// A person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoUser {
    /// `usr-…`.
    pub uid: String,
    /// To sign in with.
    pub email: String,
    /// To sign in with.
    pub password: String,
    /// Her API token.
    pub sso_session: String,
    /// Given name.
    pub name: String,
    /// Family name.
    pub surname: String,
    /// For staff.
    pub admin_role: Option<String>,
    /// By organization.
    pub roles: BTreeMap<String, String>,
}

/// A company.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoOrganization {
    /// Row id.
    pub id: i64,
    /// `org-…`.
    pub uid: String,
    /// For people.
    pub name: String,
    /// In which it keeps its books.
    pub currency: String,
}

/// An app.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoApp {
    /// Short name.
    pub nid: String,
    /// `app-…`.
    pub uid: String,
    /// `cloud` or `cube`.
    pub stack: String,
    /// HTTP Basic: user. Hosted apps have none: each instance gets its own.
    pub api_id: Option<String>,
    /// HTTP Basic: password.
    pub api_key: Option<String>,
}

/// An app in use.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoInstance {
    /// `cld-…`.
    pub uid: String,
    /// The app's short name.
    pub app: String,
    /// Whose.
    pub organization: String,
    /// Where it stands.
    pub status: String,
}

impl std::fmt::Debug for DemoFile {
    /// Without the secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DemoFile").field("base_url", &self.base_url).field("tenant", &self.tenant.uid).finish_non_exhaustive()
    }
}

/// The file of an earlier run: `Ok(None)` when there is none, an error when it is not one of ours.
pub(super) fn load(path: &Path) -> Result<Option<DemoFile>> {
    match fs::read_to_string(path) {
        Ok(text) => serde_json::from_str(&text)
            .map(Some)
            .map_err(|error| Error::configuration(format!("`{}` is not a demo file: {error}", path.display()))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::configuration(format!("cannot read `{}`: {error}", path.display()))),
    }
}

/// Writes the file whole or not at all, for its owner alone.
pub(super) fn store(path: &Path, content: &DemoFile) -> Result<()> {
    let failed = |error: std::io::Error| {
        Error::new(ErrorKind::Configuration, format!("cannot write `{}`: {error}", path.display()))
            .hint("is the data folder there, writable, and the disk not full?")
    };
    let mut text = serde_json::to_string_pretty(content).map_err(Error::internal)?;
    text.push('\n');
    let beside = path.with_extension("json.new");
    // One that a killed run left behind may have other permissions.
    let _ = fs::remove_file(&beside);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    fs::rename(&beside, path).map_err(failed)?;
    // The new name is only safe once the folder is on disk.
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
    }
    Ok(())
}
