//! The real server, as a process.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::http::Call;
use super::{Home, until};

/// How long a start may take: the demo is seeded by an unoptimised binary, on a busy machine.
const START_LIMIT: Duration = Duration::from_secs(180);

pub(crate) struct Server {
    child: Child,
    pub(crate) url: String,
    log: Arc<Mutex<String>>,
}

impl Server {
    /// Starts `mno serve` with these arguments on a free port, and waits until it is ready.
    pub(crate) fn start(home: &Home, arguments: &[&str]) -> Self {
        Self::start_at(home, "127.0.0.1:0", arguments)
    }

    /// The same, at an address: a server that comes back where it was.
    pub(crate) fn start_at(home: &Home, address: &str, arguments: &[&str]) -> Self {
        let mut all = vec!["serve", "--listen", address];
        all.extend_from_slice(arguments);
        let mut child = home.command(&all).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let (stdout, stderr) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        follow(stdout, &log);
        follow(stderr, &log);
        let mut server = Self { child, url: String::new(), log };
        server.url = server.wait_for_address();
        until("the server to be ready", START_LIMIT, || {
            server.assert_alive();
            Call::get(&server.at("/readyz")).try_send().ok().filter(|answer| answer.status == 200)
        });
        server
    }

    fn wait_for_address(&mut self) -> String {
        let started = Instant::now();
        loop {
            if let Some(line) = self.log().lines().find(|line| line.starts_with("mno ") && line.contains(" listens on ")) {
                return line.rsplit(' ').next().unwrap_or_default().to_owned();
            }
            self.assert_alive();
            assert!(started.elapsed() < START_LIMIT, "the server does not say its address:\n{}", self.log());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn assert_alive(&mut self) {
        if let Some(status) = self.child.try_wait().unwrap() {
            std::thread::sleep(Duration::from_millis(50));
            panic!("the server ended ({status}):\n{}", self.log());
        }
    }

    /// A URL of this server.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// `address:port`.
    pub(crate) fn address(&self) -> &str {
        self.url.trim_start_matches("http://")
    }

    /// What Linux tells of its memory, in kB: `VmRSS`, `VmHWM` and others.
    #[cfg(target_os = "linux")]
    pub(crate) fn memory_kb(&self, name: &str) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("no {name} in {status}"));
        line.split_ascii_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// Everything that it has said so far.
    pub(crate) fn log(&self) -> String {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// It must say this; its log reaches us a moment after its answers.
    pub(crate) fn says(&self, text: &str) {
        until(&format!("`{text}` in the server's log"), Duration::from_secs(10), || self.log().contains(text).then_some(()));
    }

    /// `kill -9`.
    pub(crate) fn kill(mut self) {
        self.end();
    }

    /// `kill -9` of a server that several threads hold.
    #[cfg(unix)]
    pub(crate) fn kill_now(&self) {
        let done = std::process::Command::new("kill").args(["-KILL", &self.child.id().to_string()]).status().unwrap();
        assert!(done.success());
    }

    /// SIGTERM, without waiting.
    pub(crate) fn terminate(&self) {
        let done = std::process::Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(done.success());
    }

    /// Waits for its end; its exit code.
    pub(crate) fn wait(&mut self) -> i32 {
        let limit = Duration::from_secs(40);
        until("the server to stop", limit, || self.child.try_wait().unwrap()).code().unwrap_or(-1)
    }

    /// SIGTERM and a clean end.
    pub(crate) fn stop(mut self) {
        self.terminate();
        let code = self.wait();
        assert_eq!(code, 0, "the server does not stop cleanly:\n{}", self.log());
    }

    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn follow(stream: impl std::io::Read + Send + 'static, log: &Arc<Mutex<String>>) {
    let log = Arc::clone(log);
    std::thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
            log.push_str(&line);
            log.push('\n');
        }
    });
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
        if std::thread::panicking() {
            let log = self.log();
            let lines: Vec<&str> = log.lines().collect();
            eprintln!("--- the server's last words ---\n{}", lines[lines.len().saturating_sub(12)..].join("\n"));
        }
    }
}
