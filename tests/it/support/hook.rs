//! Receivers of webhooks: one that keeps what it gets, and bad ones of every kind.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode};
use base64::Engine as _;
use serde_json::Value;

use super::port::Held;

/// What a receiver got.
#[derive(Debug, Clone)]
pub(crate) struct Got {
    /// `X-Connec-Delivery`.
    pub(crate) id: String,
    pub(crate) headers: HeaderMap,
    /// As it came, for signatures.
    pub(crate) text: String,
    pub(crate) body: Value,
    /// From which connection.
    pub(crate) peer: SocketAddr,
}

impl Got {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// A field of every record of a collection.
    pub(crate) fn fields(&self, collection: &str, field: &str) -> Vec<String> {
        let records = self.body[collection].as_array().into_iter().flatten();
        records.map(|record| record[field].as_str().map_or_else(|| record[field].to_string(), str::to_owned)).collect()
    }
}

/// An HTTP server on loopback that keeps what it gets and answers as it is told.
#[derive(Clone)]
pub(crate) struct Hook {
    pub(crate) url: String,
    got: Arc<Mutex<Vec<Got>>>,
    status: Arc<Mutex<u16>>,
}

impl Hook {
    pub(crate) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let hook =
            Self { url: format!("http://{}/hook", listener.local_addr().unwrap()), got: Arc::default(), status: Arc::new(Mutex::new(200)) };
        let router = axum::Router::new().route("/hook", axum::routing::post(take)).with_state(hook.clone());
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        hook
    }

    /// From now on it answers with this.
    pub(crate) fn answer(&self, status: u16) {
        *self.status.lock().unwrap() = status;
    }

    pub(crate) fn got(&self) -> Vec<Got> {
        self.got.lock().unwrap().clone()
    }

    /// Waits until it got so many requests.
    pub(crate) async fn wait_for(&self, count: usize) -> Vec<Got> {
        for _ in 0..6_000 {
            let got = self.got();
            if got.len() >= count {
                return got;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("waited in vain for {count} requests; there are {}", self.got().len());
    }
}

async fn take(
    State(hook): State<Hook>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    text: String,
) -> (StatusCode, &'static str) {
    let id = headers.get("x-connec-delivery").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let body = serde_json::from_str(&text).unwrap();
    hook.got.lock().unwrap().push(Got { id, headers, text, body, peer });
    (StatusCode::from_u16(*hook.status.lock().unwrap()).unwrap(), "noted")
}

/// In which way a receiver is bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bad {
    /// Takes the request and says nothing.
    HangsBeforeHeaders,
    /// A status, and then nothing.
    HangsAfterHeaders,
    /// One byte of its headers now and then.
    DripsHeaders,
    /// One byte of its body now and then.
    DripsBody,
    /// Sends elsewhere.
    Redirects,
    /// An answer without end.
    Endless,
    /// Something that is not TLS where TLS is spoken.
    TlsGarbage,
    /// A certificate that nobody vouches for.
    SelfSigned,
    /// Closes the connection in the middle.
    Resets,
    /// Nobody listens.
    ClosedPort,
}

impl Bad {
    pub(crate) const ALL: [Self; 10] = [
        Self::HangsBeforeHeaders,
        Self::HangsAfterHeaders,
        Self::DripsHeaders,
        Self::DripsBody,
        Self::Redirects,
        Self::Endless,
        Self::TlsGarbage,
        Self::SelfSigned,
        Self::Resets,
        Self::ClosedPort,
    ];

    /// Starts one; its URL. It lives as long as the test's process.
    pub(crate) fn start(self) -> String {
        if self == Self::ClosedPort {
            let held = Held::any();
            let url = format!("http://{}/hook", held.address());
            std::mem::forget(held);
            return url;
        }
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let scheme = if matches!(self, Self::TlsGarbage | Self::SelfSigned) { "https" } else { "http" };
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                std::thread::spawn(move || drop(self.serve(stream)));
            }
        });
        format!("{scheme}://{address}/hook")
    }

    fn serve(self, mut stream: TcpStream) -> std::io::Result<()> {
        const FOREVER: Duration = Duration::from_secs(3_600);
        let mut request = vec![0; 65_536];
        match self {
            Self::SelfSigned => return self_signed(stream),
            Self::ClosedPort => return Ok(()),
            _ => stream.read(&mut request)?,
        };
        match self {
            Self::HangsBeforeHeaders => std::thread::sleep(FOREVER),
            Self::HangsAfterHeaders => {
                stream.write_all(b"HTTP/1.1 500 Oops\r\nContent-Length: 1000\r\n\r\n")?;
                std::thread::sleep(FOREVER);
            }
            Self::DripsHeaders => {
                stream.write_all(b"HTTP/1.1 200 OK\r\nX-Long: ")?;
                drip(&mut stream)?;
            }
            Self::DripsBody => {
                stream.write_all(b"HTTP/1.1 500 Oops\r\nContent-Length: 100000\r\n\r\n")?;
                drip(&mut stream)?;
            }
            Self::Redirects => {
                stream.write_all(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/elsewhere\r\nContent-Length: 0\r\n\r\n")?;
            }
            Self::Endless => {
                stream.write_all(b"HTTP/1.1 500 Oops\r\n\r\n")?;
                while stream.write_all(&[b'x'; 8_192]).is_ok() {}
            }
            Self::TlsGarbage => stream.write_all(b"this is not TLS at all\r\n\r\n")?,
            Self::Resets => stream.write_all(b"HTTP/1.1 2")?,
            Self::SelfSigned | Self::ClosedPort => {}
        }
        Ok(())
    }
}

fn drip(stream: &mut TcpStream) -> std::io::Result<()> {
    loop {
        stream.write_all(b"x")?;
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// A TLS server with a certificate of its own making.
fn self_signed(mut stream: TcpStream) -> std::io::Result<()> {
    const CERTIFICATE: &str = "MIIBmzCCAUGgAwIBAgIUHgqLCqEx9xl0f8GlWBZUrfjAoXQwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjA0NDIwM1oYDzIxMjYxMDI5MDQ0MjAzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASPaXGFNPYWvReBwLN1IUVnLQovjPc4KSIRcOD7uRDBP7m2TiUdUVItnZ7ea4S7Z/5mz+buBL1yKr623cNC14G1o28wbTAdBgNVHQ4EFgQUvrfF3J0QCQADTN8dxUyfMgt0hCQwHwYDVR0jBBgwFoAUvrfF3J0QCQADTN8dxUyfMgt0hCQwDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZIzj0EAwIDSAAwRQIgBOQF2MsLOl/5re2kGg2K01vmNVGwvOZCt6cHd2ifFwMCIQC7sxc7rrcsfKs9+I3aGTjz9HB77FYdKXWsMFkMcr1EuA==";
    const KEY: &str = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQggn9tqRgmlJyQI7ft3IWPAa8M4JxPqlnPcHYp4kel77GhRANCAASPaXGFNPYWvReBwLN1IUVnLQovjPc4KSIRcOD7uRDBP7m2TiUdUVItnZ7ea4S7Z/5mz+buBL1yKr623cNC14G1";
    let decode = |text: &str| base64::engine::general_purpose::STANDARD.decode(text).unwrap();
    let certificate = rustls::pki_types::CertificateDer::from(decode(CERTIFICATE));
    let key = rustls::pki_types::PrivatePkcs8KeyDer::from(decode(KEY)).into();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![certificate], key))
        .unwrap();
    let mut connection = rustls::ServerConnection::new(Arc::new(config)).unwrap();
    let mut tls = rustls::Stream::new(&mut connection, &mut stream);
    let mut request = vec![0; 65_536];
    let _ = tls.read(&mut request)?;
    tls.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
}
