//! What the tests stand on.

pub(crate) mod acme;
pub(crate) mod connec;
pub(crate) mod customers;
pub(crate) mod demo;
pub(crate) mod docker;
pub(crate) mod engine;
pub(crate) mod face;
pub(crate) mod fresh;
pub(crate) mod home;
pub(crate) mod hook;
pub(crate) mod http;
pub(crate) mod mail_server;
pub(crate) mod market;
pub(crate) mod people;
pub(crate) mod port;
pub(crate) mod portal;
pub(crate) mod receiver;
pub(crate) mod server;

pub(crate) use demo::Demo;
pub(crate) use engine::Engine;
pub(crate) use home::Home;
pub(crate) use http::{Answer, Call};
pub(crate) use receiver::Receiver;
pub(crate) use server::Server;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Says that something was not tested, and why. `scripts/test` gathers these lines through the file that
/// `MNO_TEST_SKIPPED` names.
pub(crate) fn skip(what: &str) {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let line = format!("skipped: {what}");
    if SAID.lock().is_ok_and(|mut said| said.insert(line.clone())) {
        // Not by `eprintln!`: `cargo test` keeps what passing tests print to itself.
        let _ = writeln!(std::io::stderr(), "{line}");
    }
    if let Some(path) = std::env::var_os("MNO_TEST_SKIPPED")
        && let Ok(mut file) = std::fs::File::options().create(true).append(true).open(path)
    {
        let _ = file.write_all(format!("{line}\n").as_bytes());
    }
}

/// Waits until `probe` finds something; fails with `what` after the time is over.
pub(crate) fn until<T>(what: &str, limit: Duration, mut probe: impl FnMut() -> Option<T>) -> T {
    let started = Instant::now();
    loop {
        if let Some(found) = probe() {
            return found;
        }
        assert!(started.elapsed() < limit, "waited {} s in vain for {what}", limit.as_secs());
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The same stories on both engines: each function takes an [`Engine`] and becomes a test of `sqlite` and of `postgres`.
macro_rules! on_both_engines {
    ($($story:ident),* $(,)?) => {
        mod sqlite {
            $(#[test] fn $story() { super::$story(&$crate::support::Engine::sqlite()); })*
        }
        mod postgres {
            $(#[test] fn $story() {
                if let Some(engine) = $crate::support::Engine::postgres() { super::$story(&engine); }
            })*
        }
    };
}
pub(crate) use on_both_engines;
