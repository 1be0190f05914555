//! Requests of ours to addresses that came from outside: an app's metadata, an app's account webhooks, Connec!'s notifications.
//!
//! `guard.rs` says which addresses may be reached, at the moment of connecting; `client.rs` makes one exchange within its limits,
//! by the client of `late.rs`.
//! Connec! has a sender of its own (it signs and measures), over the same guard and client.

mod client;
mod guard;
mod late;

pub use client::{Outbound, OutboundSettings, Response};
pub use guard::{Resolver, url_check};
pub(crate) use late::LateClient;
