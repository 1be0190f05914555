//! Nex!: hosts apps, one set of containers per customer.

pub mod catalog;
pub mod engine;
mod ipam;
