//! Everything that is tested through the doors of the house: the real binary, real sockets, real databases. One program, so
//! that it is linked once.
//!
//! `cargo test` alone passes everywhere: what needs PostgreSQL (`MNO_TEST_POSTGRES`, the URL of a server, without a database, on which databases
//! can be made), a Docker engine, Chromium or Node.js says `skipped: …` where that is missing. `scripts/test` brings all of
//! them and names what was skipped. `MNO_UPDATE=1` rewrites the generated files that are checked in.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr, reason = "tests say why they fail by failing")]

mod bad_input;
mod browser;
mod cli;
mod connec_crash;
mod connec_entity;
mod connec_input;
mod connec_isolation;
mod connec_ledger;
mod connec_log;
mod connec_outside;
mod connec_query;
mod connec_records;
mod connec_sharing;
mod connec_story;
mod connec_tenant_end;
mod connec_webhook;
mod connec_webhook_crash;
mod crash;
mod generated;
mod golden_path;
mod help;
mod http;
mod hub_accounts;
mod hub_acl;
mod hub_audit;
mod hub_clients;
mod hub_customers;
mod hub_dashboards;
mod hub_ends;
mod hub_jpi;
mod hub_keys;
mod hub_lifecycle;
mod hub_lists;
mod hub_looks;
mod hub_mail;
mod hub_market;
mod hub_needed;
mod hub_organizations;
mod hub_pages;
mod hub_people;
mod hub_reviews;
mod hub_story;
mod hub_takeover;
mod hub_v1;
mod jobs_story;
mod nex_docker;
mod readme;
mod services;
mod store_story;
mod support;
mod walk;
