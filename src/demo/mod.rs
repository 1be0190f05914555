//! The demo: two companies with people, apps and two years of books, so that whoever starts `mno serve --demo` sees the
//! platform at work.
//!
//! `books/` makes up the books (pure). [`seed()`] puts everything in through the facades of the Hub and Connec!, and writes
//! `demo.json` with what a script needs. Running it again changes nothing; a run that was cut off is completed by the next.
//! `cast.rs` says who is in it.

pub mod books;
mod cast;
mod file;
mod guide;
mod hand_out;
mod opinions;
mod seed;
mod sql;

#[cfg(test)]
mod story;

pub use file::{DemoApp, DemoFile, DemoInstance, DemoKey, DemoOperator, DemoOrganization, DemoTenant, DemoUser, FILE_NAME};
pub use seed::{DemoRooms, DemoSummary, Progress, seed};
