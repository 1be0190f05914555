//! Whole processes: a server's start and its memory, a command from its start to its end.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::load::once;
use crate::server::Server;
use crate::world::World;

/// How long `serve` takes from its start until it answers that it is ready, in milliseconds, and what it holds in memory a moment
/// later, in MB.
pub(crate) fn serve(world: &World) -> (f64, Option<f64>) {
    let started = Instant::now();
    let server = Server::start(world.folder.path(), None);
    let (status, _) = once(server.address, b"GET /readyz HTTP/1.1\r\nhost: bench\r\n\r\n");
    let ready = started.elapsed().as_secs_f64() * 1000.0;
    assert_eq!(status, 200, "it listens, so it is ready");
    // What it does once after the start is done by then.
    std::thread::sleep(Duration::from_secs(2));
    (ready, server.resident_mb())
}

/// `mno hub acl check`, without a server, in milliseconds.
pub(crate) fn acl_check(world: &World) -> f64 {
    let started = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_mno"))
        .args(["hub", "acl", "check", "--user", "usr-bench-7", "--org", "org-bench-7", "--action", "read_reports"])
        .env("MNO_DATA", world.folder.path())
        .env("HOME", world.folder.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let took = started.elapsed().as_secs_f64() * 1000.0;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    took
}
