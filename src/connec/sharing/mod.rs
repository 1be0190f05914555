//! Sharing rules: what each app may read and write of an organization's data, and who wins when apps disagree.
//!
//! An app's manifest says what it wants; the organization's [`Policy`] adjusts it. [`Access`] is what comes out for one app and
//! one collection, and is asked by everything that shows or takes data: lists, single records, the log, webhooks, writes.
//! People, tenants and operators are not apps: for them the IDM's answer is all there is.

mod access;
mod conflict;
mod policy;
mod usecase;

pub use access::{Access, FieldVerdict};
pub(crate) use conflict::{Writer, keep_winners};
pub(crate) use policy::PolicyCache;
pub use policy::{AppRules, CollectionRule, ConflictPolicy, ConflictRule, ConflictWinner, FieldRule, Policy};
pub(crate) use usecase::SharedReader;
pub use usecase::{Explanation, FieldOutcome, SharedApp, SharedCollection, Sharing, UnknownField};
