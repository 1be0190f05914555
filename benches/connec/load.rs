//! The load generator: keep-alive connections on one thread, with as little work of its own as can be, because it shares the
//! machine with what it measures.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// What came of a slice of load.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    pub(crate) per_second: f64,
    latencies_us: Vec<u32>,
}

impl Outcome {
    /// The latency that this share of the requests stayed under, in microseconds.
    pub(crate) fn quantile_us(&self, share: f64) -> f64 {
        if self.latencies_us.is_empty() {
            return f64::NAN;
        }
        #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an index")]
        let at = (share * (self.latencies_us.len() - 1) as f64) as usize;
        f64::from(self.latencies_us[at])
    }
}

/// Sends requests over `connections` connections for a while; each answer must have the expected status. `request` writes the
/// next request's bytes; its argument is random.
pub(crate) fn drive(
    address: SocketAddr,
    connections: usize,
    slice: Duration,
    status: u16,
    request: impl Fn(&mut Vec<u8>, u64) + Clone + 'static,
) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let local = tokio::task::LocalSet::new();
    // A short start is not counted: caches fill, connections open.
    let warm = slice / 4;
    let all = local.block_on(&runtime, async move {
        let started = Instant::now();
        let tasks: Vec<_> = (0..connections)
            .map(|number| tokio::task::spawn_local(connection(address, started, warm, slice, status, number as u64, request.clone())))
            .collect();
        let mut all = Vec::new();
        for task in tasks {
            all.extend(task.await.unwrap());
        }
        all
    });
    let mut latencies_us = all;
    latencies_us.sort_unstable();
    #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
    let per_second = latencies_us.len() as f64 / slice.as_secs_f64();
    Outcome { per_second, latencies_us }
}

async fn connection(
    address: SocketAddr,
    started: Instant,
    warm: Duration,
    slice: Duration,
    status: u16,
    number: u64,
    request: impl Fn(&mut Vec<u8>, u64),
) -> Vec<u32> {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let mut random = 0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(number + 1) ^ u64::from(started.elapsed().subsec_nanos());
    let (mut out, mut buffer) = (Vec::with_capacity(4096), vec![0; 256 * 1024]);
    let mut latencies = Vec::new();
    loop {
        // xorshift: enough to spread requests over the data.
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        out.clear();
        request(&mut out, random);
        let sent = Instant::now();
        stream.write_all(&out).await.unwrap();
        answer(&mut stream, &mut buffer, status).await;
        let since = started.elapsed();
        if since > warm + slice {
            return latencies;
        }
        if since > warm {
            latencies.push(u32::try_from(sent.elapsed().as_micros()).unwrap_or(u32::MAX));
        }
    }
}

/// Reads one answer and looks at its status. Answers say their length: anything else would be a change worth knowing.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>, status: u16) {
    let mut filled = 0;
    let (body_at, length) = loop {
        let count = stream.read(&mut buffer[filled..]).await.unwrap();
        assert!(count > 0, "the server closed a connection after {filled} bytes");
        filled += count;
        if let Some(at) = buffer[..filled].windows(4).position(|window| window == b"\r\n\r\n") {
            let head = std::str::from_utf8(&buffer[..at]).unwrap();
            let got: u16 = head[9..12].parse().unwrap();
            assert!(got == status, "expected {status}: {}", String::from_utf8_lossy(&buffer[..filled]));
            let length = head
                .split("\r\n")
                .find_map(|line| line.get(..15).filter(|name| name.eq_ignore_ascii_case("content-length:")).map(|_| &line[15..]))
                .unwrap_or_else(|| panic!("an answer without a length: {head}"));
            break (at + 4, length.trim().parse::<usize>().unwrap());
        }
    };
    while filled < body_at + length {
        if filled == buffer.len() {
            buffer.resize(buffer.len() * 2, 0);
        }
        let count = stream.read(&mut buffer[filled..]).await.unwrap();
        assert!(count > 0, "the server closed a connection within an answer");
        filled += count;
    }
}

/// One request, its answer's body.
pub(crate) fn once(address: SocketAddr, request: &[u8]) -> (u16, Vec<u8>) {
    use std::io::{Read as _, Write as _};
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    let text = String::from_utf8_lossy(request).replacen("\r\n", "\r\nconnection: close\r\n", 1);
    stream.write_all(text.as_bytes()).unwrap();
    let mut all = Vec::new();
    stream.read_to_end(&mut all).unwrap();
    let at = all.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    let status = std::str::from_utf8(&all[9..12]).unwrap().parse().unwrap();
    (status, all.split_off(at + 4))
}
