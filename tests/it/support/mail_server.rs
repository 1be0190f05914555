//! A real mail server, as a process of Node.js: `tests/mail/server.mjs`.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;

use super::{skip, until};

/// How long a mail may take on a busy machine: it may be tried a few times.
const LIMIT: Duration = Duration::from_secs(90);

pub(crate) const USER: &str = "mailer@mno.test";
pub(crate) const PASSWORD: &str = "correct-horse-of-the-mail-server";

pub(crate) struct MailServer {
    child: Child,
    pub(crate) port: u16,
    events: Arc<Mutex<Vec<Value>>>,
}

/// How the way to it is guarded.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Guard {
    /// Not at all.
    Plain,
    /// STARTTLS, a user and a password.
    StartTls,
    /// TLS from the first byte, a user and a password.
    Implicit,
}

/// A file beside the server's script.
pub(crate) fn file(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mail").join(name).display().to_string()
}

impl MailServer {
    /// Can it run here? Says so when not.
    pub(crate) fn is_ready() -> bool {
        let runs = Command::new("node").arg("--version").output().is_ok_and(|output| output.status.success());
        let ready = runs && Path::new(env!("CARGO_MANIFEST_DIR")).join("web/node_modules/smtp-server").exists();
        if !ready {
            skip("mail through a real mail server (Node.js is missing, or `npm ci` was not run in web/)");
        }
        ready
    }

    /// On a free port.
    pub(crate) fn start(guard: Guard) -> Self {
        Self::start_at(0, guard)
    }

    /// On this port: a server that comes back.
    pub(crate) fn start_at(port: u16, guard: Guard) -> Self {
        let mut command = Command::new("node");
        command.arg(file("server.mjs")).env("MAIL_PORT", port.to_string());
        let tls = match guard {
            Guard::Plain => "none",
            Guard::StartTls => "starttls",
            Guard::Implicit => "implicit",
        };
        command.env("MAIL_TLS", tls);
        if !matches!(guard, Guard::Plain) {
            command.env("MAIL_USER", USER).env("MAIL_PASSWORD", PASSWORD);
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap();
        let events: Arc<Mutex<Vec<Value>>> = Arc::default();
        let (stdout, kept) = (child.stdout.take().unwrap(), Arc::clone(&events));
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(serde_json::from_str(&line).unwrap());
            }
        });
        let mut server = Self { child, port: 0, events };
        server.port = u16::try_from(server.wait("listening", |_| true)["port"].as_u64().unwrap()).unwrap();
        server
    }

    /// What happened so far, of one kind.
    pub(crate) fn events(&self, kind: &str) -> Vec<Value> {
        let all = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().filter(|event| event["event"] == kind).cloned().collect()
    }

    /// The first event of this kind that fits.
    #[track_caller]
    pub(crate) fn wait(&self, kind: &str, fits: impl Fn(&Value) -> bool) -> Value {
        until(&format!("`{kind}` at the mail server"), LIMIT, || self.events(kind).into_iter().find(&fits))
    }

    /// The mail to an address.
    #[track_caller]
    pub(crate) fn mail_to(&self, address: &str) -> Value {
        self.wait("mail", |mail| mail["to"][0] == address)
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
