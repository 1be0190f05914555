//! Counters of requests. To find a counter by its labels means to copy, hash and compare them all: each thread keeps those that it
//! has found.

use std::cell::RefCell;
use std::collections::HashMap;
use std::time::Duration;

use axum::http::Method;
use metrics::{Counter, Histogram};

/// How many counters a thread keeps; routes times methods times statuses are fewer. Past that it finds them anew.
const KEPT_MAX: usize = 10_000;

struct Counters {
    requests: Counter,
    seconds: Histogram,
}

impl Counters {
    fn find(method: &'static str, route: &str, status: u16) -> Self {
        let (route, status) = (route.to_owned(), status.to_string());
        Self {
            requests: metrics::counter!("mno_http_requests_total", "method" => method, "route" => route.clone(), "status" => status),
            seconds: metrics::histogram!("mno_http_request_seconds", "route" => route),
        }
    }

    fn add(&self, elapsed: Duration) {
        self.requests.increment(1);
        self.seconds.record(elapsed.as_secs_f64());
    }
}

type Kept = HashMap<Box<str>, Vec<(&'static str, u16, Counters)>>;

thread_local! {
    static KEPT: RefCell<(Kept, usize)> = RefCell::default();
}

/// A method as a label. Clients may invent methods: counters for each of them would grow without end.
fn label(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "HEAD" => "HEAD",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}

/// Counts a request.
pub(super) fn count(method: &Method, route: &str, status: u16, elapsed: Duration) {
    let method = label(method);
    KEPT.with_borrow_mut(|(kept, count)| {
        let known = kept.get(route).and_then(|known| known.iter().find(|(m, s, _)| *m == method && *s == status));
        if let Some((_, _, counters)) = known {
            return counters.add(elapsed);
        }
        let counters = Counters::find(method, route, status);
        counters.add(elapsed);
        if *count >= KEPT_MAX {
            kept.clear();
            *count = 0;
        }
        kept.entry(route.into()).or_default().push((method, status, counters));
        *count += 1;
    });
}
