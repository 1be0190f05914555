//! Connec!: the data that an organization's apps share.
//!
//! Each write keeps the record and appends its change to the organization's log in one transaction; webhooks, ledger facts
//! and histories are readers of that log. Nothing here decides who may: `hub::Idm` does.
//! Start with the entity definitions (`entity/entities.toml`), then a write (`record/`), then a reader (`ledger/`).

pub mod entity;
pub mod ledger;
pub mod query;
mod record;
pub mod report;
