//! The live stream, through the real server.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::http::block_on;
use crate::support::{Call, Engine, Home, Server, on_both_engines};

on_both_engines!(
    a_stream_resumes_without_loss_or_repetition_under_concurrent_writers,
    a_stream_ends_when_the_right_is_taken_away_and_when_the_server_stops,
);

/// One event of a stream.
#[derive(Debug)]
struct Event {
    id: String,
    name: String,
    data: Value,
}

struct Events {
    response: reqwest::Response,
    text: String,
}

impl Events {
    async fn open(url: &str, token: &str, last: Option<&str>) -> Self {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let mut request = client.get(url).bearer_auth(token);
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Self { response, text: String::new() }
    }

    /// The next event that has a name; `None` at the end of the stream.
    async fn next(&mut self) -> Option<Event> {
        loop {
            while let Some((block, rest)) = self.text.split_once("\n\n") {
                let of = |name: &str| block.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().to_owned();
                let event = Event { id: of("id: "), name: of("event: "), data: serde_json::from_str(&of("data: ")).unwrap_or_default() };
                let rest = rest.to_owned();
                self.text = rest;
                if !event.name.is_empty() {
                    return Some(event);
                }
            }
            let bytes = self.response.chunk().await.ok()??;
            self.text.push_str(std::str::from_utf8(&bytes).unwrap());
        }
    }
}

fn org(home: &Home) -> String {
    home.json(&["hub", "tenant", "create", "acme"]);
    home.json(&["hub", "user", "create", "ann@acme.test", "--tenant", "acme"]);
    home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--owner", "ann@acme.test"])["uid"].as_str().unwrap().to_owned()
}

fn a_stream_resumes_without_loss_or_repetition_under_concurrent_writers(engine: &Engine) {
    const WRITERS: usize = 4;
    const EACH: usize = 40;
    let home = Home::on(engine);
    let org = org(&home);
    let token = home.operator_token();
    let server = Server::start(&home, &[]);
    let url = server.at(&format!("/connec/api/log/{org}/stream?entity=people"));
    let done = Arc::new(AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (done, url, token) = (Arc::clone(&done), server.at(&format!("/connec/api/v2/{org}")), token.clone());
            scope.spawn(move || {
                for number in 0..EACH {
                    let name = format!("{writer}-{number}");
                    // What the stream does not bring: another collection.
                    let collection = if number % 5 == 4 { "organizations" } else { "people" };
                    let body = json!({ collection: {"last_name": name, "name": name} });
                    Call::new("POST", &format!("{url}/{collection}")).bearer(&token).json(&body).send().is(201);
                    done.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        // Reads a few events, drops the connection in the middle, and comes back with the last id that it saw.
        let mut seen: Vec<(i64, String)> = Vec::new();
        let wanted = WRITERS * EACH * 4 / 5;
        block_on(async {
            let mut last: Option<String> = Some("0".to_owned());
            let mut connections = 0;
            while seen.len() < wanted {
                let mut events = Events::open(&url, &token, last.as_deref()).await;
                connections += 1;
                for _ in 0..=(connections * 7 % 13) {
                    if seen.len() == wanted {
                        break;
                    }
                    let event = tokio::time::timeout(Duration::from_secs(60), events.next()).await.expect("an event").expect("no end");
                    if event.name == "change" {
                        assert_eq!(event.data["entity"], "people");
                        seen.push((event.data["seq"].as_i64().unwrap(), event.data["after"]["last_name"].as_str().unwrap().to_owned()));
                    }
                    last = Some(event.id);
                }
            }
            assert!(connections > 5, "it came back several times");
        });
        assert!(seen.windows(2).all(|pair| pair[0].0 < pair[1].0), "in order, none twice: {seen:?}");
        let mut names: Vec<_> = seen.into_iter().map(|(_, name)| name).collect();
        names.sort();
        let mut expected: Vec<_> =
            (0..WRITERS).flat_map(|writer| (0..EACH).filter(|n| n % 5 != 4).map(move |n| format!("{writer}-{n}"))).collect();
        expected.sort();
        assert_eq!(names, expected);
    });
    assert_eq!(done.load(Ordering::SeqCst), WRITERS * EACH);
    server.stop();
}

fn a_stream_ends_when_the_right_is_taken_away_and_when_the_server_stops(engine: &Engine) {
    let home = Home::on(engine).with("MNO_STREAMS_MAX", "2");
    let org = org(&home);
    let token = home.operator_token();
    let key = home.json(&["hub", "key", "create", "--kind", "operator"]);
    let server = Server::start(&home, &[]);
    let url = server.at(&format!("/connec/api/log/{org}/stream"));
    block_on(async {
        let mut stays = Events::open(&url, &token, None).await;
        let mut goes = Events::open(&url, key["token"].as_str().unwrap(), None).await;
        for events in [&mut stays, &mut goes] {
            assert_eq!(events.next().await.unwrap().name, "ready");
        }
        // There is room for two.
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let third = client.get(&url).bearer_auth(&token).send().await.unwrap();
        assert_eq!(third.status(), 429);

        tokio::task::block_in_place(|| home.json(&["--yes", "hub", "key", "revoke", key["uid"].as_str().unwrap()]));
        // What is written now is not hers to see.
        let made = client.post(server.at(&format!("/connec/api/v2/{org}/people"))).bearer_auth(&token);
        let made = made.json(&json!({"people": {"first_name": "Zoe"}})).send().await.unwrap();
        assert_eq!(made.status(), 201);
        let end = tokio::time::timeout(Duration::from_secs(30), goes.next()).await.expect("an end").unwrap();
        assert_eq!((end.name.as_str(), &end.data["status"]), ("end", &json!(401)));
        assert_eq!(stays.next().await.unwrap().name, "change");
        assert!(goes.next().await.is_none());

        server.terminate();
        let end = tokio::time::timeout(Duration::from_secs(30), stays.next()).await.expect("an end").unwrap();
        assert_eq!((end.name.as_str(), &end.data["status"]), ("end", &json!(503)));
    });
    let mut server = server;
    assert_eq!(server.wait(), 0, "an open stream does not hold the server");
}
