//! The ledger: facts about money that a reader of the log keeps, for reports.

mod posting;

pub use posting::{AccountKey, Document, Facts, Posting, Role, Settlement, facts_of};
