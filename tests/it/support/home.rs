//! A user's machine in a folder: its home, a data folder, and the real binary with a clean environment.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use mno::store::Location;
use serde_json::Value;
use tempfile::TempDir;

use super::Engine;

pub(crate) struct Home {
    folder: TempDir,
    database: Option<String>,
    environment: Vec<(String, String)>,
}

/// What a command did.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) command: String,
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Home {
    /// Over SQLite in its own data folder.
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), database: None, environment: Vec::new() }
    }

    /// Over a database of this engine.
    pub(crate) fn on(engine: &Engine) -> Self {
        Self { database: engine.url().map(str::to_owned), ..Self::new() }
    }

    /// With a variable for every process.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Where its database is, for tests that look into it or change what only time changes.
    pub(crate) fn database(&self, engine: &Engine) -> Location {
        engine.url().map_or_else(|| Location::File(self.data().join("mno.db")), |url| Location::Url(url.to_owned()))
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Writes a file into the home; its path.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// The binary, with the arguments, in a clean environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = bare(env!("CARGO_BIN_EXE_mno"), self.path());
        command.args(arguments).env("MNO_DATA", self.data());
        if let Some(url) = &self.database {
            command.env("MNO_DATABASE", url);
        }
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs the binary to its end.
    pub(crate) fn mno(&self, arguments: &[&str]) -> Ran {
        ran(arguments, self.command(arguments).output().unwrap())
    }

    /// The same, with text on stdin.
    pub(crate) fn mno_with_stdin(&self, arguments: &[&str], stdin: &str) -> Ran {
        let mut command = self.command(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
        ran(arguments, child.wait_with_output().unwrap())
    }

    /// Runs it with `-o json`; its answer, which must be a success.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let mut all = vec!["-o", "json"];
        all.extend_from_slice(arguments);
        self.mno(&all).ok().json()
    }

    /// A new operator key's token.
    pub(crate) fn operator_token(&self) -> String {
        self.json(&["hub", "key", "create", "--kind", "operator"])["token"].as_str().unwrap().to_owned()
    }

    /// The token by which the commands of this machine's user reach the running server.
    pub(crate) fn local_token(&self) -> String {
        let text = std::fs::read_to_string(self.data().join("server.json")).unwrap();
        serde_json::from_str::<Value>(&text).unwrap()["token"].as_str().unwrap().to_owned()
    }
}

/// A program that sees nothing of the machine's configuration of `mno`.
pub(crate) fn bare(program: &str, home: &Path) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("MNO_") || name.to_string_lossy().starts_with("XDG_") {
            command.env_remove(name);
        }
    }
    command.current_dir(home).env("HOME", home).env("NO_COLOR", "1").env("COLUMNS", "100").env_remove("DOCKER_HOST").stdin(Stdio::null());
    if let Some(engine) = std::env::var_os("DOCKER_HOST") {
        command.env("DOCKER_HOST", engine);
    }
    command
}

fn ran(arguments: &[&str], output: Output) -> Ran {
    Ran {
        command: format!("mno {}", arguments.join(" ")),
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Ran {
    /// It must have succeeded.
    #[track_caller]
    pub(crate) fn ok(self) -> Self {
        self.exits(0)
    }

    /// It must have ended with this code.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "`{}`\nstdout: {}\nstderr: {}", self.command, self.stdout, self.stderr);
        self
    }

    /// It must have said this on stderr.
    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Self {
        assert!(self.stderr.contains(text), "`{}` does not say `{text}`\nstderr: {}", self.command, self.stderr);
        self
    }

    /// Its stdout as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("`{}` prints no JSON ({error}): {}", self.command, self.stdout))
    }
}
