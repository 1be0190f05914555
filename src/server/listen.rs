//! Listening: connections with time-outs and limits, and a shutdown that finishes what it accepted.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt as _;

use crate::kernel::{Error, Result};

/// The limits of the listener. All of them are configuration.
#[derive(Debug, Clone)]
pub struct Limits {
    /// How many connections at once; more wait in the operating system's queue.
    pub connections_max: usize,
    /// How long a client may take to send its headers.
    pub header_timeout: Duration,
    /// How large a request's headers may be.
    pub header_bytes_max: usize,
    /// How large a request's body may be.
    pub body_bytes_max: usize,
    /// How long a query string may be.
    pub query_bytes_max: usize,
    /// How long a request may take until its answer starts.
    pub request_timeout: Duration,
    /// How long shutdown waits for requests that were accepted.
    pub shutdown_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections_max: 4096,
            header_timeout: Duration::from_secs(15),
            header_bytes_max: 64 * 1024,
            body_bytes_max: 4 * 1024 * 1024,
            query_bytes_max: 16 * 1024,
            request_timeout: Duration::from_mins(1),
            shutdown_timeout: Duration::from_secs(20),
        }
    }
}

/// A bound listener.
pub struct Listening {
    listener: TcpListener,
    /// Where, with the port that the system chose when it was asked to.
    pub address: SocketAddr,
}

impl Listening {
    /// Binds.
    ///
    /// # Errors
    /// Configuration, when the address is in use or may not be used.
    pub async fn bind(address: SocketAddr) -> Result<Self> {
        super::operations::start_metrics();
        let listener = TcpListener::bind(address).await.map_err(|error| {
            let hint = match error.kind() {
                std::io::ErrorKind::AddrInUse => "another program uses that port: choose one with `--listen ADDRESS:PORT`",
                std::io::ErrorKind::PermissionDenied => {
                    "ports below 1024 need more rights: choose a higher one with `--listen ADDRESS:PORT`"
                }
                _ => "choose an address of this machine with `--listen ADDRESS:PORT`",
            };
            Error::configuration(format!("cannot listen on {address}: {error}")).hint(hint)
        })?;
        let address = listener.local_addr().map_err(Error::internal)?;
        Ok(Self { listener, address })
    }
}

/// Serves until `stop`, then finishes the requests that it accepted.
///
/// # Errors
/// None at present: failing connections are logged.
pub async fn serve(listening: Listening, router: Router, limits: Limits, stop: CancellationToken) -> Result<()> {
    let connections = TaskTracker::new();
    let places = Arc::new(Semaphore::new(limits.connections_max));
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => break,
            accepted = accept(&listening.listener, &places) => accepted,
        };
        let (stream, peer, place) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of file descriptors, most likely: waiting is better than spinning.
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let _ = stream.set_nodelay(true);
        let router = router.clone();
        let service = hyper::service::service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            router.clone().oneshot(request)
        });
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.header_timeout)
            .max_buf_size(limits.header_bytes_max)
            .serve_connection(TokioIo::new(stream), service)
            .with_upgrades();
        let stop = stop.clone();
        connections.spawn(async move {
            tokio::pin!(connection);
            let ended = tokio::select! {
                ended = connection.as_mut() => ended,
                () = stop.cancelled() => {
                    connection.as_mut().graceful_shutdown();
                    connection.await
                }
            };
            if let Err(error) = ended {
                tracing::debug!(%peer, %error, "connection ended");
            }
            drop(place);
        });
    }
    drop(listening);
    connections.close();
    if tokio::time::timeout(limits.shutdown_timeout, connections.wait()).await.is_err() {
        tracing::warn!("some requests did not finish in time");
    }
    Ok(())
}

async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> std::io::Result<(tokio::net::TcpStream, SocketAddr, tokio::sync::OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.map_err(std::io::Error::other)?;
    let (stream, peer) = listener.accept().await?;
    Ok((stream, peer, place))
}
