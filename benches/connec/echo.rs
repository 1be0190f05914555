//! The ceiling of reads: an axum endpoint, in a process of its own, that serves the same bytes.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use axum::Router;
use axum::body::Bytes;
use axum::http::header;
use axum::routing::get;
use axum::serve::ListenerExt as _;

/// Set in the process that serves: the file with the bytes.
pub(crate) const ROLE: &str = "MNO_BENCH_SERVE_FILE";

/// Serves the file's bytes until it is killed.
pub(crate) fn serve() {
    let bytes = Bytes::from(std::fs::read(std::env::var(ROLE).unwrap()).unwrap());
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(async {
        let router = Router::new().route(
            "/api/v2/{scope}/{collection}/{id}",
            get(move || {
                let bytes = bytes.clone();
                async move { ([(header::CONTENT_TYPE, "application/json")], bytes) }
            }),
        );
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("{}", listener.local_addr().unwrap());
        axum::serve(listener.tap_io(|io| drop(io.set_nodelay(true))), router).await.unwrap();
    });
}

/// The process that serves.
pub(crate) struct Echo {
    child: Child,
    pub(crate) address: SocketAddr,
    _file: tempfile::NamedTempFile,
}

impl Echo {
    pub(crate) fn start(bytes: &[u8]) -> Self {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap()).env(ROLE, file.path()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, address: line.trim().parse().unwrap(), _file: file }
    }
}

impl Drop for Echo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
