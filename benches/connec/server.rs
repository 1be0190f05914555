//! The real server, as a process.

use std::fs::File;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
}

impl Server {
    /// `mno serve` on this data folder, or on this PostgreSQL database.
    pub(crate) fn start(data: &Path, database: Option<&str>) -> Self {
        let log = data.join("server.log");
        let mut command = Command::new(env!("CARGO_BIN_EXE_mno"));
        command.args(["serve", "hub", "connec", "impac", "--listen", "127.0.0.1:0"]).env("MNO_DATA", data).env("HOME", data);
        if let Some(url) = database {
            command.env("MNO_DATABASE", url);
        }
        command.stdout(Stdio::null()).stderr(File::create(&log).unwrap());
        let child = command.spawn().unwrap();
        let mut server = Self { child, address: ([127, 0, 0, 1], 0).into() };
        let started = Instant::now();
        loop {
            let text = std::fs::read_to_string(&log).unwrap();
            if let Some(url) = text.lines().find_map(|line| line.split_once(" listens on http://").map(|(_, rest)| rest.to_owned())) {
                server.address = url.trim().parse().unwrap();
                return server;
            }
            assert!(started.elapsed() < Duration::from_secs(60), "the server does not start:\n{text}");
            assert!(server.child.try_wait().unwrap().is_none(), "the server ended:\n{text}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Resident memory now, in MB; `None` where the system does not tell.
    pub(crate) fn resident_mb(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
        line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kilobytes| kilobytes / 1024.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
