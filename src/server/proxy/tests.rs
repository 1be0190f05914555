//! The proxy between a real client socket and a real backend socket.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

use super::wrap_routes;
use crate::nex::Status;
use crate::nex::catalog::Protocol;
use crate::nex::router::{Route, RouteTable, Target};
use crate::server::{Limits, Listening, serve};

fn route(label: &str, status: Status, address: Option<SocketAddr>) -> Route {
    Route {
        uid: format!("nex-{label}"),
        host_label: label.to_owned(),
        name: "Shop & Co".to_owned(),
        app_name: "Shop".to_owned(),
        status,
        status_message: None,
        target: address.map(|address| Target { protocol: Protocol::Http, address }),
    }
}

/// A backend that speaks just enough HTTP: `/echo` returns the head of the request, `/count` the length of its body,
/// `/slow` an answer in two pieces, and an upgrade echoes bytes.
async fn backend() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(async move { answer(stream).await });
        }
    });
    address
}

async fn answer(stream: TcpStream) {
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).await.unwrap_or(0) == 0 {
            return;
        }
    }
    if head.to_lowercase().contains("\r\nupgrade: test") {
        stream.write_all(b"HTTP/1.1 101 Switching Protocols\r\nconnection: Upgrade\r\nupgrade: test\r\n\r\n").await.unwrap();
        let mut bytes = [0u8; 64];
        while let Ok(read @ 1..) = stream.read(&mut bytes).await {
            stream.write_all(&bytes[..read]).await.unwrap();
        }
    } else if head.starts_with("POST /count") {
        // The body is chunked: count until the last, empty chunk.
        let mut total = 0;
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).await.unwrap();
            let size = usize::from_str_radix(line.trim(), 16).unwrap();
            let mut chunk = vec![0u8; size + 2];
            stream.read_exact(&mut chunk).await.unwrap();
            if size == 0 {
                break;
            }
            total += size;
        }
        let text = total.to_string();
        stream.write_all(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{text}", text.len()).as_bytes()).await.unwrap();
    } else if head.starts_with("GET /slow") {
        stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nfirst\r\n").await.unwrap();
        tokio::time::sleep(Duration::from_secs(60)).await;
        stream.write_all(b"4\r\nlast\r\n0\r\n\r\n").await.unwrap();
    } else {
        stream.write_all(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{head}", head.len()).as_bytes()).await.unwrap();
    }
}

struct House {
    address: SocketAddr,
    suspects: Arc<Mutex<Vec<String>>>,
    stop: CancellationToken,
    _silent: tokio::net::TcpSocket,
}

impl Drop for House {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

async fn house() -> House {
    // Bound, without listening: nobody else gets the port, and a connection to it is refused.
    let silent = tokio::net::TcpSocket::new_v4().unwrap();
    silent.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let nobody = silent.local_addr().unwrap();
    let routes = vec![
        route("shop", Status::Running, Some(backend().await)),
        route("dead", Status::Running, Some(nobody)),
        route("young", Status::Starting, None),
        route("old", Status::Stopped, None),
    ];
    let suspects: Arc<Mutex<Vec<String>>> = Arc::default();
    let told = Arc::clone(&suspects);
    let own = Router::new().route("/own", get(|| async { "own" }));
    let router = wrap_routes(own, RouteTable::with("apps.test", routes), Box::new(move |uid| told.lock().unwrap().push(uid.to_owned())));
    let listening = Listening::bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let (address, stop) = (listening.address, CancellationToken::new());
    tokio::spawn(serve(listening, router, Limits::default(), stop.clone()));
    House { address, suspects, stop, _silent: silent }
}

/// Sends bytes and reads everything until the connection is closed.
async fn send(house: &House, request: &str) -> String {
    let mut stream = TcpStream::connect(house.address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    text
}

async fn get_page(house: &House, path: &str, host: &str, more: &str) -> String {
    send(house, &format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{more}\r\n")).await
}

#[tokio::test]
async fn requests_reach_the_app_byte_for_byte_and_answers_come_back() {
    let house = house().await;
    let text = get_page(&house, "/echo/../x//y?q=%2F&r=a+b", "SHOP.apps.test:80", "cookie: _mno_session=1; theme=dark\r\n").await;
    assert!(text.starts_with("HTTP/1.1 200"), "{text}");
    let lower = text.to_lowercase();
    assert!(text.contains("GET /echo/../x//y?q=%2F&r=a+b HTTP/1.1"), "{text}");
    assert!(lower.contains("host: shop.apps.test:80") && lower.contains("x-forwarded-for: 127.0.0.1"), "{text}");
    assert!(lower.contains("cookie: theme=dark") && !lower.contains("_mno_session"), "{text}");
    // Our own faces are where they were.
    assert!(get_page(&house, "/own", "127.0.0.1", "").await.ends_with("own"));
    assert!(get_page(&house, "/own", "shop.apps.test", "").await.contains("GET /own"));
}

#[tokio::test]
async fn large_bodies_stream_both_ways() {
    let house = house().await;
    let mut stream = TcpStream::connect(house.address).await.unwrap();
    stream
        .write_all(b"POST /count HTTP/1.1\r\nhost: shop.apps.test\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n")
        .await
        .unwrap();
    // More than our own faces would take.
    let chunk = [&b"100000\r\n"[..], &vec![b'x'; 1 << 20], b"\r\n"].concat();
    for _ in 0..8 {
        stream.write_all(&chunk).await.unwrap();
    }
    stream.write_all(b"0\r\n\r\n").await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    assert!(text.ends_with("8388608"), "{text}");

    let mut stream = TcpStream::connect(house.address).await.unwrap();
    stream.write_all(b"GET /slow HTTP/1.1\r\nhost: shop.apps.test\r\nconnection: close\r\n\r\n").await.unwrap();
    let started = std::time::Instant::now();
    let mut seen = Vec::new();
    while !String::from_utf8_lossy(&seen).contains("first") {
        let mut bytes = [0u8; 1024];
        let read = stream.read(&mut bytes).await.unwrap();
        assert!(read > 0, "ended early");
        seen.extend_from_slice(&bytes[..read]);
    }
    assert!(started.elapsed() < Duration::from_secs(30), "the first piece waited for the last");
}

#[tokio::test]
async fn an_upgraded_connection_carries_bytes_both_ways() {
    let house = house().await;
    let mut stream = TcpStream::connect(house.address).await.unwrap();
    stream
        .write_all(b"GET /ws HTTP/1.1\r\nhost: shop.apps.test\r\nconnection: keep-alive, Upgrade\r\nupgrade: test\r\n\r\n")
        .await
        .unwrap();
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        stream.read_line(&mut head).await.unwrap();
    }
    assert!(head.starts_with("HTTP/1.1 101") && head.to_lowercase().contains("upgrade: test"), "{head}");
    for word in ["ping", "pong"] {
        stream.write_all(word.as_bytes()).await.unwrap();
        let mut bytes = [0u8; 4];
        stream.read_exact(&mut bytes).await.unwrap();
        assert_eq!(&bytes, word.as_bytes());
    }
}

#[tokio::test]
async fn what_cannot_be_reached_says_so_to_people_and_programs() {
    let house = house().await;
    let text = get_page(&house, "/", "nobody.apps.test", "").await;
    assert!(text.starts_with("HTTP/1.1 404") && text.contains("application/problem+json") && text.contains("`nobody`"), "{text}");
    let text = get_page(&house, "/", "young.apps.test", "accept: text/html\r\n").await;
    assert!(
        text.starts_with("HTTP/1.1 503")
            && text.contains("retry-after: 2")
            && text.contains("Shop &amp; Co is starting")
            && text.contains("refresh"),
        "{text}"
    );
    let text = get_page(&house, "/", "old.apps.test", "").await;
    assert!(text.starts_with("HTTP/1.1 503") && text.contains("retry-after: 60") && text.contains("is stopped"), "{text}");
    assert!(house.suspects.lock().unwrap().is_empty());
    let text = get_page(&house, "/", "dead.apps.test", "accept: text/html\r\n").await;
    assert!(text.starts_with("HTTP/1.1 502") && text.contains("does not answer"), "{text}");
    assert_eq!(*house.suspects.lock().unwrap(), ["nex-dead"]);
}
