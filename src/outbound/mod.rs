//! Requests of ours to addresses that came from outside: an app's metadata, an app's account webhooks, Connec!'s notifications.
//!
//! `guard.rs` says which addresses may be reached, at the moment of connecting; `client.rs` makes one exchange within its limits.
//! Connec! has a sender of its own (it signs and measures), over the same guard.

mod client;
mod guard;

pub use client::{Outbound, OutboundSettings, Response};
pub use guard::{Resolver, url_check};
