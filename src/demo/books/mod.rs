//! Believable books of two companies over 24 months, made up from nothing but a profile and a day.
//!
//! Pure and deterministic: the same day gives the same records, ids included, on every machine. The figures hold together
//! as books do: journals balance, what customers owe is what their invoices have open, goods on the shelves are worth what
//! the inventory account says. The tests check that with Connec!'s own posting rules.
//!
//! `profile.rs` and the two companies are data; `trade.rs` and `journal.rs` make things happen; `paper.rs` and `people.rs`
//! write them down as Connec! records.

mod acme;
mod calendar;
mod chart;
mod journal;
mod lumen;
mod paper;
mod people;
mod profile;
mod rng;
mod trade;

#[cfg(test)]
mod tests;

pub use calendar::MONTHS;
pub use profile::{PROFILES, Profile};

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::kernel::{Amount, Date};

/// In which month of the books new equipment is bought.
const NEW_EQUIPMENT_MONTH: usize = 9;

/// One Connec! record to be.
#[derive(Debug, Clone)]
pub struct BookRecord {
    /// Its collection.
    pub entity: &'static str,
    /// Its id: a UUID, always the same for the same thing.
    pub id: String,
    /// Its fields.
    pub fields: Map<String, Value>,
}

/// Everything that a company shares, as of `today`: what is referred to comes before what refers to it, documents in the
/// order of their days.
#[must_use]
pub fn books(profile: &'static Profile, today: Date) -> Vec<BookRecord> {
    let months = calendar::months(today);
    let sales = trade::sales(profile, &months, today);
    let (bills, stock) = trade::purchases(profile, &months, today, &sales);
    let docs: Vec<trade::Doc> = sales.into_iter().chain(bills).collect();
    let runs = journal::pay_runs(profile, &months, today);
    let journals = journal::journals(profile, &months, today, &docs, &stock, &runs);

    let mut desk = Desk { profile, today, records: Vec::new() };
    paper::master_data(&mut desk, &stock);
    people::staff(&mut desk, &months);
    people::opportunities(&mut desk);
    paper::documents(&mut desk, &docs, &journals);
    people::wages(&mut desk, &runs);
    desk.records
}

/// Where records are written.
struct Desk {
    profile: &'static Profile,
    today: Date,
    records: Vec<BookRecord>,
}

impl Desk {
    /// The id of a thing by our name for it.
    fn id(&self, entity: &str, name: impl std::fmt::Display) -> String {
        let name = format!("{}/{entity}/{name}", self.profile.uid);
        Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()).to_string()
    }

    /// The id of an account. It begins with the account's code: accounts that are made in one transaction stand in the order
    /// of their ids, and the first that fits is the one that reports and apps take for "the bank account".
    fn account(&self, name: &str) -> String {
        let id = self.id("accounts", name);
        let code = chart::ACCOUNTS.iter().find(|account| account.0 == name).map_or("9999", |account| account.1);
        format!("{code}{}", &id[code.len()..])
    }

    fn put(&mut self, entity: &'static str, name: impl std::fmt::Display, record: Value) {
        let id = self.id(entity, name);
        self.put_as(entity, id, record);
    }

    fn put_as(&mut self, entity: &'static str, id: String, record: Value) {
        // What a record does not have is left out, not null.
        let Value::Object(mut fields) = record else { return };
        fields.retain(|_, value| !value.is_null());
        self.records.push(BookRecord { entity, id, fields });
    }

    fn money(&self, cents: i64) -> Value {
        serde_json::json!({"total_amount": exact(cents), "currency": self.profile.currency})
    }
}

/// Cents as an exact JSON number.
fn exact(cents: i64) -> Value {
    Amount::from_cents(cents).to_json()
}
