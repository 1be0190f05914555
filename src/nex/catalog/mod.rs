//! The catalog: which apps the marketplace offers and how a hosted one is run.
//!
//! `catalog.toml` (its reference is `docs/catalog.md`) is read with the positions of everything in it, so that a mistake
//! is reported as `file:line:column: field: what is wrong`, and all mistakes at once. The file in the repository is part
//! of the binary; `--catalog FILE` replaces it.

mod model;
mod read;
mod read_connec;
mod read_cube;
mod read_listing;
mod reader;
#[cfg(test)]
mod tests;

use std::path::Path;

pub use model::{App, Cube, EnvValue, Health, Hooks, OrganizationFact, Protocol, Resources, Service, ServiceHealth, Sso, SsoKind};
pub use reader::Problem;

use crate::kernel::{Error, ErrorKind, Result};

/// The catalog that is part of the binary.
const EMBEDDED: &str = include_str!("../../../catalog.toml");

/// The largest file that is read.
const FILE_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// All apps on offer.
#[derive(Debug, Clone)]
pub struct Catalog {
    source: String,
    apps: Vec<App>,
    warnings: Vec<Problem>,
}

impl Catalog {
    /// The catalog that is part of the binary.
    ///
    /// # Errors
    /// Only when the build embedded a broken file, which a test excludes.
    pub fn embedded() -> Result<Self> {
        Self::parse("catalog.toml", EMBEDDED)
    }

    /// The catalog in a file.
    ///
    /// # Errors
    /// When the file cannot be read or has mistakes; all of them are named.
    pub fn from_file(path: &Path) -> Result<Self> {
        let shown = path.display().to_string();
        let cannot = |cause: std::io::Error| {
            Error::configuration(format!("cannot read the catalog `{shown}`: {cause}")).hint("give the path of a TOML file to `--catalog`")
        };
        let size = std::fs::metadata(path).map_err(cannot)?.len();
        if size > FILE_BYTES_MAX {
            return Err(Error::configuration(format!("the catalog `{shown}` has {size} bytes; the limit is {FILE_BYTES_MAX}")));
        }
        Self::parse(&shown, &std::fs::read_to_string(path).map_err(cannot)?)
    }

    /// Reads the text of a catalog; `source` is its name in errors.
    ///
    /// # Errors
    /// When there are mistakes; all of them are named.
    pub fn parse(source: &str, text: &str) -> Result<Self> {
        let (apps, warnings) = read::catalog_read(source, text).map_err(|problems| error_of(source, &problems))?;
        Ok(Self { source: source.to_owned(), apps, warnings })
    }

    /// Where it came from.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// All apps, in the order of the file.
    #[must_use]
    pub fn apps(&self) -> &[App] {
        &self.apps
    }

    /// What is allowed and yet not advised, such as an image without a digest.
    #[must_use]
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }

    /// The app with this nid.
    #[must_use]
    pub fn app(&self, nid: &str) -> Option<&App> {
        self.apps.iter().find(|app| app.nid == nid)
    }

    /// The app with this nid, which must be one that we host.
    ///
    /// # Errors
    /// When there is none, or it is not hosted.
    pub fn cube(&self, nid: &str) -> Result<(&App, &Cube)> {
        let app = self.app(nid).ok_or_else(|| {
            Error::not_found("app", nid).hint(format!("the catalog `{}` lists the apps; hosted ones have `stack = \"cube\"`", self.source))
        })?;
        let cube = app.cube.as_ref().ok_or_else(|| {
            Error::invalid("app", format!("app `{nid}` is not hosted here: its stack is `{}`", app.stack.as_str()))
                .hint("only apps with `stack = \"cube\"` have instances at Nex!")
        })?;
        Ok((app, cube))
    }
}

fn error_of(source: &str, problems: &[Problem]) -> Error {
    let Some(first) = problems.first() else { return Error::internal("a catalog was refused without a reason") };
    let message = if problems.len() == 1 {
        first.to_string()
    } else {
        let lines: Vec<String> = problems.iter().map(|problem| format!("\n  {problem}")).collect();
        format!("the catalog `{source}` has {} mistakes:{}", problems.len(), lines.concat())
    };
    let mut error = Error::new(ErrorKind::Configuration, message).with_field(first.field.clone());
    let mut hints: Vec<&String> = Vec::new();
    for hint in problems.iter().filter_map(|problem| problem.hint.as_ref()) {
        if !hints.contains(&hint) {
            hints.push(hint);
        }
    }
    for hint in hints {
        error = error.hint(hint.clone());
    }
    error
}
