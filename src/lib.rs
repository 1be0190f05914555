//! `mno`: an app-marketplace platform in one binary.
//!
//! The map of the house; `docs/ARCHITECTURE.md` walks through it. Imports run downhill only:
//! `kernel ← store, outbound ← jobs ← hub ← connec, nex ← impac ← server ← commands`, and `kernel ← api ← server, client ← commands`
//! (`tests/architecture.rs` checks it).

pub mod api;
pub mod client;
pub mod commands;
pub mod config;
pub mod connec;
pub mod demo;
pub mod hub;
pub mod impac;
pub mod jobs;
pub mod kernel;
pub mod nex;
pub mod outbound;
pub mod server;
pub mod store;
