//! The server as its clients and its monitors see it.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::support::{Call, Engine, Home, Server, on_both_engines, until};

on_both_engines!(monitors_and_people_find_what_they_need, it_stops_cleanly_and_finishes_what_it_accepted);

fn monitors_and_people_find_what_they_need(engine: &Engine) {
    let server = Server::start(&Home::on(engine), &[]);
    assert_eq!(Call::get(&server.at("/healthz")).send().is(200).body, "ok\n");
    assert_eq!(Call::get(&server.at("/readyz")).send().is(200).body, "ready\n");
    let metrics = Call::get(&server.at("/metrics")).send().is(200).body;
    assert!(metrics.contains("mno_http_requests_total{method=\"GET\",route=\"/readyz\",status=\"200\"}"), "{metrics}");
    let docs = Call::get(&server.at("/docs")).send().is(200);
    assert!(docs.header("content-type").starts_with("text/html"));
    for forbidden in ["<script", "src=\"http", "href=\"http", "url(http"] {
        assert!(!docs.body.contains(forbidden), "/docs must not need the network: `{forbidden}`");
    }
    let document = Call::get(&server.at("/openapi.json")).send().is(200).json();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap_or_else(|| panic!("{method} {path} has no operationId"));
            assert!(docs.body.contains(&format!("id=\"{id}\"")), "{id} is not on /docs");
        }
    }
}

/// A third of what a start takes is code that only it runs. `VmHWM` is the most that there ever was.
#[cfg(target_os = "linux")]
#[test]
fn what_only_the_start_needed_is_let_go() {
    let server = Server::start(&Home::new(), &[]);
    until("less memory than at the start", Duration::from_secs(20), || {
        (server.memory_kb("VmRSS") * 10 < server.memory_kb("VmHWM") * 8).then_some(())
    });
    // The program is still there.
    assert_eq!(Call::get(&server.at("/readyz")).send().is(200).body, "ready\n");
}

/// What a stranger typed stands quoted in the log, on one line, and what opens something does not stand there at all.
#[test]
fn the_log_cannot_be_forged_and_tells_no_secret() {
    let home = Home::new();
    let server = Server::start(&home, &[]);
    let token = home.local_token();
    let forged = "x%0d%0a2026-11-22T10:40:00Z%20%20INFO%20forged%1b%5b31m%e2%80%a8";
    Call::get(&server.at(&format!("/api/admin/v1/organizations/{forged}"))).bearer(&token).send().is(404);
    let secret = "tok-0123456789.deadbeef";
    for path in ["/mnoe/deletion_requests/", "/mnoe/jpi/v1/deletion_requests/", "/api/mnoe/v1/deletion_requests/"] {
        for rest in ["", "/freeze_account", "/"] {
            Call::new("POST", &server.at(&format!("{path}{secret}{rest}"))).send();
            Call::get(&server.at(&format!("{path}{secret}{rest}"))).send();
        }
    }
    Call::get(&server.at("/healthz")).header("x-request-id", "the-last").send().is(200);
    server.says("the-last");
    let log = server.log();
    let quoted = log.lines().find(|line| line.contains("forged")).expect("the refusal is logged");
    assert!(quoted.contains("request refused") || quoted.contains("does not exist"), "{quoted}");
    assert!(quoted.contains("`x\\r\\n2026-11-22T10:40:00Z") && quoted.contains("\\u{1b}[31m\\u{2028}`"), "{quoted}");
    assert!(!log.contains('\u{1b}') && !log.contains('\u{2028}') && !log.lines().any(|line| line.starts_with("2026-11-22T10:40:00Z")));
    assert!(!log.contains(secret), "{log}");
    assert!(log.contains("/mnoe/deletion_requests/…/freeze_account"), "{log}");
}

#[test]
fn operation_ids_are_unique() {
    let server = Server::start(&Home::new(), &[]);
    let document = Call::get(&server.at("/openapi.json")).send().json();
    let mut seen = std::collections::BTreeMap::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let here = format!("{method} {path}");
            let before = seen.insert(operation["operationId"].to_string(), here.clone());
            assert!(before.is_none(), "{here} and {before:?} share the id {}", operation["operationId"]);
        }
    }
}

#[test]
fn errors_are_problems_with_the_id_of_their_request() {
    let server = Server::start(&Home::new(), &[]);
    let answer = Call::get(&server.at("/nothing/here")).send().is(404);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem = answer.json();
    assert_eq!((problem["code"].as_str(), problem["status"].as_i64()), (Some("not_found"), Some(404)));
    assert!(problem["hints"][0].as_str().unwrap().contains("/docs"), "{problem}");
    assert_eq!(problem["request_id"], answer.header("x-request-id"));
    // A caller's own id is kept when it is sane, and replaced when it is not.
    // A client's own id begins it and is not all of it: the audit must not take one client's acts for another's.
    let named = || Call::get(&server.at("/healthz")).header("x-request-id", "my-id.1").send().header("x-request-id").to_owned();
    let (first, second) = (named(), named());
    assert!(first.starts_with("my-id.1.") && second.starts_with("my-id.1.") && first != second, "{first} {second}");
    let strange = Call::get(&server.at("/healthz")).header("x-request-id", "a b<script>").send();
    assert!(!strange.header("x-request-id").is_empty() && !strange.header("x-request-id").contains('<'));
    server.says("my-id.1");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    Call::new("DELETE", &server.at("/healthz")).send().is(405);
}

#[test]
fn what_is_too_large_is_refused_before_it_costs() {
    let home = Home::new().with("MNO_BODY_BYTES_MAX", "1000").with("MNO_QUERY_BYTES_MAX", "100").with("MNO_HEADER_TIMEOUT_SECONDS", "1");
    let server = Server::start(&home, &[]);
    let token = home.operator_token();
    let large = json!({"slug": "a", "name": "x".repeat(2000)});
    let answer = Call::new("POST", &server.at("/api/admin/v1/tenants")).bearer(&token).json(&large).send().is(413);
    assert_eq!(answer.json()["code"], "too_large");
    let query = format!("/api/admin/v1/tenants?page={}", "x".repeat(200));
    assert_eq!(Call::get(&server.at(&query)).bearer(&token).send().is(413).json()["code"], "too_large");
    let nested = format!("{}{}", "[".repeat(400), "]".repeat(400));
    let deep = Call::new("POST", &server.at("/api/admin/v1/tenants")).bearer(&token).header("content-type", "application/json");
    let answer = deep.body(&nested).send().is(400);
    assert_eq!(answer.json()["code"], "invalid");
}

#[test]
fn a_client_that_never_ends_its_headers_is_cut_off() {
    let server = Server::start(&Home::new().with("MNO_HEADER_TIMEOUT_SECONDS", "1"), &[]);
    let mut slow = TcpStream::connect(server.address()).unwrap();
    slow.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    slow.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ").unwrap();
    let started = Instant::now();
    let mut said = Vec::new();
    let _ = slow.read_to_end(&mut said);
    assert!(started.elapsed() < Duration::from_secs(10), "the connection stayed open for {:?}", started.elapsed());
    assert!(!String::from_utf8_lossy(&said).contains("200 OK"));
    Call::get(&server.at("/healthz")).send().is(200);
}

#[test]
fn more_connections_than_allowed_wait_and_are_served() {
    let server = Server::start(&Home::new().with("MNO_CONNECTIONS_MAX", "2").with("MNO_HEADER_TIMEOUT_SECONDS", "1"), &[]);
    // Two that say nothing take both places until their time is over.
    let idle: Vec<TcpStream> = (0..2).map(|_| TcpStream::connect(server.address()).unwrap()).collect();
    Call::get(&server.at("/healthz")).send().is(200);
    drop(idle);
}

/// A request whose body is still on its way when SIGTERM arrives is answered, and what it did is kept.
fn it_stops_cleanly_and_finishes_what_it_accepted(engine: &Engine) {
    let home = Home::on(engine);
    let mut server = Server::start(&home, &[]);
    let body = json!({"slug": "late", "name": "Late"}).to_string();
    let mut connection = TcpStream::connect(server.address()).unwrap();
    connection.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let head = format!(
        "POST /api/admin/v1/tenants HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nExpect: 100-continue\r\n\r\n",
        home.local_token(),
        body.len()
    );
    connection.write_all(head.as_bytes()).unwrap();
    // It asks for the body once it has taken the request.
    let go_on = b"HTTP/1.1 100 Continue\r\n\r\n";
    let mut said = [0; 25];
    connection.read_exact(&mut said).unwrap();
    assert_eq!(&said, go_on);
    connection.write_all(&body.as_bytes()[..10]).unwrap();
    server.terminate();
    until("no new connections to be taken", Duration::from_secs(20), || TcpStream::connect(server.address()).is_err().then_some(()));
    connection.write_all(&body.as_bytes()[10..]).unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    assert_eq!(server.wait(), 0);
    assert!(!crate::support::engine::has(&home.data(), "server.json"), "it is no longer announced");
    assert_eq!(home.json(&["hub", "tenant", "show", "late"])["slug"], "late");
}
