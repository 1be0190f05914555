//! An app's webhook: keeps what it is sent, with when and by whom.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use base64::Engine as _;
use serde_json::Value;

#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    pub(crate) at: Instant,
    /// HTTP Basic: user and password.
    pub(crate) signed: (String, String),
    pub(crate) body: Value,
}

pub(crate) struct Receiver {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Delivery>>>,
}

impl Receiver {
    /// Answers 200 to everything until the test's process ends.
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&seen);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let kept = Arc::clone(&kept);
                std::thread::spawn(move || {
                    let _ = serve(stream, &kept);
                });
            }
        });
        Self { url, seen }
    }

    pub(crate) fn seen(&self) -> Vec<Delivery> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The delivery that brought a record of this id.
    pub(crate) fn delivery_of(&self, collection: &str, id: &str) -> Option<Delivery> {
        let brings = |delivery: &Delivery| delivery.body[collection].as_array().into_iter().flatten().any(|record| has_id(record, id));
        self.seen().into_iter().find(brings)
    }
}

fn has_id(record: &Value, id: &str) -> bool {
    record["id"] == id
}

fn serve(stream: TcpStream, kept: &Mutex<Vec<Delivery>>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut stream = stream;
    let (mut length, mut signed) = (0_usize, (String::new(), String::new()));
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').unwrap_or_default();
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().unwrap_or(0),
            "authorization" => signed = basic(value.trim()),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let body = serde_json::from_slice(&body).unwrap_or(Value::Null);
    kept.lock().unwrap_or_else(PoisonError::into_inner).push(Delivery { at: Instant::now(), signed, body });
    stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

fn basic(value: &str) -> (String, String) {
    let decoded = base64::engine::general_purpose::STANDARD.decode(value.trim_start_matches("Basic ")).unwrap_or_default();
    let text = String::from_utf8(decoded).unwrap_or_default();
    let (user, password) = text.split_once(':').unwrap_or_default();
    (user.to_owned(), password.to_owned())
}
