//! The Hub's statements, by noun. Selectors take whatever names a thing: its uid, its row id, its slug or e-mail.

pub(super) mod access;
pub(super) mod access_change;
pub(super) mod app;
pub(super) mod audit;
pub(super) mod dashboard;
pub(super) mod directory;
pub(super) mod instance;
pub(super) mod key;
pub(super) mod launch;
pub(super) mod listing;
pub(super) mod member;
pub(super) mod organization;
pub(super) mod reach;
pub(super) mod session;
pub(super) mod setting;
pub(super) mod team;
pub(super) mod tenant;
pub(super) mod user;

/// A selector as a row id, when it is one: published frontends use numbers in paths.
fn as_row_id(selector: &str) -> Option<i64> {
    selector.parse().ok().filter(|id| *id > 0)
}
