//! A sample of an entity, for whoever writes a client: it is what its definition takes.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::definition::{Entity, Field, FieldType, Rule};

/// A record with every field that clients may write. It has no id, so it can be posted as it is; what it refers to is not there.
#[must_use]
pub fn example(entity: &Entity) -> Map<String, Value> {
    let mut record = object(&entity.name, &entity.fields);
    record.insert("status".to_owned(), entity.status_default.clone().into());
    for rule in &entity.rules {
        if let Rule::Balanced { list, left, right } = rule {
            balance(&mut record, list, left, right);
        }
    }
    record
}

/// Two entries, each with one side.
fn balance(record: &mut Map<String, Value>, list: &str, left: &str, right: &str) {
    let Some(Value::Array(items)) = record.get_mut(list) else { return };
    let Some(first) = items.first_mut().and_then(Value::as_object_mut) else { return };
    let mut second = first.clone();
    let amount = first.get(left).cloned().unwrap_or_else(|| json!(100));
    first.shift_remove(right);
    second.shift_remove(left);
    second.insert(right.to_owned(), amount);
    if let Some(number) = second.get_mut("line_number") {
        *number = json!(2);
    }
    items.push(Value::Object(second));
}

fn object(path: &str, fields: &[Field]) -> Map<String, Value> {
    let shown = fields.iter().filter(|field| !field.read_only && field.kind != FieldType::Id);
    shown.map(|field| (field.name.clone(), value(path, field))).collect()
}

fn value(path: &str, field: &Field) -> Value {
    let path = format!("{path}.{}", field.name);
    let name = field.name.as_str();
    match &field.kind {
        FieldType::Text => text(&path, name).into(),
        FieldType::Country => "AU".into(),
        FieldType::Amount => amount(name),
        FieldType::Integer => json!(1),
        FieldType::Boolean => json!(name.starts_with("is_") && name != "is_lead"),
        FieldType::Date => if name.starts_with("due") || name.contains("end") { "2026-02-28" } else { "2026-01-31" }.into(),
        FieldType::Datetime => "2026-01-31T10:00:00Z".into(),
        FieldType::Enum { values, .. } => values.first().cloned().unwrap_or_default().into(),
        FieldType::Id | FieldType::Reference(_) => {
            let target = if let FieldType::Reference(target) = &field.kind { target.as_str() } else { "id" };
            Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("example/{target}").as_bytes()).to_string().into()
        }
        FieldType::Object(fields) => Value::Object(object(&path, fields)),
        FieldType::List(fields) => json!([object(&path, fields)]),
        FieldType::Any => json!({}),
    }
}

/// Digits stand as they are sent: an amount is exact.
fn amount(name: &str) -> Value {
    let digits = match name {
        "net_amount" | "amount" | "debit" | "credit" | "unit_cost" => "100.00",
        "tax_amount" => "10.00",
        "tax_rate" | "rate" | "sale_tax_rate" | "purchase_tax_rate" => "10.0",
        "total_amount" | "balance" => "110.00",
        "quantity" | "units" | "exchange_rate" => "1",
        "discount_percent" | "reduction_percent" | "discount_amount" | "deposit" => "0",
        _ => "12.50",
    };
    serde_json::from_str(digits).unwrap_or_default()
}

fn text(path: &str, name: &str) -> String {
    match name {
        "name" | "title" => format!("Sample {}", singular(path.split('.').next().unwrap_or_default())),
        "first_name" => "Ann".to_owned(),
        "last_name" => "Li".to_owned(),
        "full_name" => "Ann Li".to_owned(),
        "address" | "address2" => "ann@example.com".to_owned(),
        "line1" => "1 George Street".to_owned(),
        "city" => "Sydney".to_owned(),
        "region" => "NSW".to_owned(),
        "postal_code" => "2000".to_owned(),
        "currency" => "AUD".to_owned(),
        "url" | "url2" | "logo" => "https://example.com".to_owned(),
        "status" => "ACTIVE".to_owned(),
        "timezone" => "Australia/Sydney".to_owned(),
        name if name.contains("number") || name == "reference" || name == "code" => "1001".to_owned(),
        "landline" | "landline2" | "mobile" | "fax" | "pager" => "+61 2 5550 1234".to_owned(),
        _ => format!("Sample {}", name.replace('_', " ")),
    }
}

fn singular(name: &str) -> String {
    let words = name.replace('_', " ");
    match words.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => words.strip_suffix('s').unwrap_or(&words).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Registry, Unknown, check, required_check};
    use super::*;

    #[test]
    fn every_example_is_what_its_definition_takes() {
        for entity in Registry::builtin().entities() {
            let sample = example(entity);
            assert!(sample.len() >= 2, "{}", entity.name);
            let kept = check(entity, sample.clone(), Unknown::Refuse).unwrap_or_else(|error| panic!("{}: {error}", entity.name));
            assert_eq!(kept, sample, "{}: nothing is dropped or changed", entity.name);
            required_check(entity, &kept).unwrap_or_else(|error| panic!("{}: {error}", entity.name));
        }
    }
}
