//! The one decision: may this subject do this to that? A pure function over facts, with its reason in words.
//!
//! The rules are the published ones of the original platform where it published them (roles and abilities of organizations,
//! staff roles), and deny whatever no rule allows. `table.rs` is the table; `decide.rs` what depends on the case;
//! `docs/permissions.md` shows both to people, and a test keeps it true.

mod action;
mod decide;
mod facts;
mod role;
mod table;
#[cfg(test)]
mod tests;

pub use action::{Action, Level};
pub use decide::Decision;
pub(super) use decide::decide;
pub(super) use facts::{AppFacts, CustomRoleFacts, InstanceFacts, ObjectFacts, OrganizationFacts, SubjectFacts, UserFacts, Who, Within};
pub use role::{AdminRole, Role};
pub(super) use table::{Column, allows};
