//! `$expand=matching_records`: records of the same collection that look like the same thing, for people who clean up.
//!
//! They look the same when they share, in either case of ASCII letters, a name, an e-mail address or a number that somebody
//! gave the thing; people also when first and last name are both the same.

use std::sync::Arc;

use serde_json::{Value, json};

use super::expr::{Expr, Function, Literal, Operator, Path, Term};
use super::plan::{ListPlan, ListQuery};
use crate::connec::Connec;
use crate::connec::model::Record;
use crate::connec::sql;
use crate::connec::view::View;
use crate::kernel::Result;

/// Fields of which it is enough that one is the same.
const ALIKE: [&str; 10] = [
    "name",
    "full_name",
    "email.address",
    "email.address2",
    "reference",
    "part_number",
    "serial_number",
    "tax_number",
    "transaction_number",
    "social_security_number",
];
/// Fields that must all be the same.
const ALIKE_TOGETHER: [&str; 2] = ["first_name", "last_name"];
/// How many are told.
const TWINS_MAX: u32 = 20;

/// A condition that holds for what looks like this record, itself included; `None` when nothing of it can be compared.
fn looks_like(view: &View, record: &Record) -> Option<Expr> {
    let same = |name: &str| {
        let path: Path = name.split('.').map(str::to_owned).collect();
        view.entity.field(&path)?;
        // What is hidden from the caller must not be told by what looks the same.
        Some(()).filter(|()| view.access().read_field(name).allowed)?;
        let value = path.iter().skip(1).try_fold(record.doc.get(&path[0])?, |value, name| value.get(name))?;
        let text = value.as_str().filter(|text| !text.trim().is_empty())?.to_ascii_lowercase();
        let term = Term { functions: vec![Function::Lower], ..Term::field(path) };
        Some(Expr::Compare { term, operator: Operator::Equal, literal: Literal::Text(text) })
    };
    let mut any: Vec<Expr> = ALIKE.iter().filter_map(|name| same(name)).collect();
    any.extend(ALIKE_TOGETHER.iter().map(|name| same(name)).collect::<Option<Vec<_>>>().map(Expr::And));
    (!any.is_empty()).then_some(Expr::Or(any))
}

impl Connec {
    /// The records that look like this one: `[{"match_id": [{"id": …, "provider": "connec", "realm": …}]}]`.
    pub(super) async fn record_twins(&self, view: &View, record: &Record) -> Result<Value> {
        let entity = Arc::clone(&view.entity);
        let Some(alike) = looks_like(view, record) else { return Ok(json!([])) };
        let other = Expr::Compare {
            term: Term::field(vec!["id".to_owned()]),
            operator: Operator::NotEqual,
            literal: Literal::Text(record.id.to_string()),
        };
        let none = ListQuery { count: Some("false".to_owned()), ..ListQuery::default() };
        let plan = ListPlan { filter: Some(Expr::And(vec![other, alike])), top: TWINS_MAX, ..none.plan()? };
        let channel = view.channel.clone();
        let found = self.db().read(move |tx| sql::list::list(tx, &channel, &entity, &plan)).await?;
        let twins = found.records.iter().map(|twin| {
            let id = json!({"id": twin.id.as_str(), "provider": "connec", "realm": view.channel.as_str()});
            json!({ "match_id": [id] })
        });
        Ok(Value::Array(twins.collect()))
    }
}
