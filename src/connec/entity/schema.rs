//! JSON Schema of an entity, as published frontends read it, and for the OpenAPI document.

use serde_json::{Map, Value, json};

use super::definition::{Entity, Field, FieldType, Rule};
use super::{Registry, STATUSES_COMMON};

/// The schema of a collection's envelope: `schema.properties[collection].items.properties[field]` is what published frontends
/// read, with `type`, `format`, `enum` and `description`. `mandatory`, `unique` and `read_only` are the platform's words; `required`
/// and `readOnly` say the same in the standard's.
#[must_use]
pub fn json_schema(entity: &Entity) -> Value {
    let record = record_schema(entity);
    let held = if entity.singleton { record } else { json!({"type": "array", "items": record}) };
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": entity.name,
        "description": entity.description,
        "type": "object",
        "properties": {entity.name.as_str(): held},
    })
}

/// The schema of every entity's record, under the name that the OpenAPI document gives it.
#[must_use]
pub fn openapi_schemas(registry: &Registry) -> Vec<(String, Value)> {
    let one = |entity: &std::sync::Arc<Entity>| {
        let mut schema = record_schema(entity);
        // Which columns a table shows is no business of an API's types; and the document keeps extensions in no order, so that
        // two of them would stand now this way, now that way.
        if let Some(schema) = schema.as_object_mut() {
            schema.shift_remove("x-columns");
        }
        (format!("connec.{}", entity.name), schema)
    };
    registry.entities().iter().map(one).collect()
}

fn record_schema(entity: &Entity) -> Value {
    let mut properties = Map::new();
    let ours = |kind: &str, format: Option<&str>, unique: bool, description: &str| {
        let mut schema = json!({"type": kind, "description": description, "readOnly": true, "read_only": true});
        if let Some(format) = format {
            schema["format"] = format.into();
        }
        if unique {
            schema["unique"] = true.into();
        }
        schema
    };
    properties.insert("id".to_owned(), ours("string", None, true, "The record's id, given by Connec!"));
    properties.insert("code".to_owned(), json!({"type": "string", "description": "A short name for people, made when none is sent"}));
    let mut status = json!({"type": "string", "description": "Where the record stands; `ARCHIVED` hides it, `INACTIVE` stands for deletion", "default": entity.status_default});
    if !entity.statuses.is_empty() {
        let mut words: Vec<&str> = entity.statuses.iter().map(String::as_str).collect();
        words.extend(STATUSES_COMMON.iter().filter(|word| !entity.statuses.iter().any(|status| status == *word)));
        status["enum"] = words.into();
    }
    properties.insert("status".to_owned(), status);
    for field in &entity.fields {
        properties.insert(field.name.clone(), field_schema(field));
    }
    for (name, description) in [("created_at", "When it was made"), ("updated_at", "When it last changed")] {
        properties.insert(name.to_owned(), ours("string", Some("date-time"), false, description));
    }
    properties.insert("group_id".to_owned(), ours("string", None, false, "The caller's own app instance"));
    properties.insert("channel_id".to_owned(), ours("string", None, false, "The organization"));
    properties.insert("resource_type".to_owned(), ours("string", None, false, "The collection"));
    let mut schema = json!({"type": "object", "description": entity.description, "properties": properties});
    required_add(&mut schema, &entity.fields);
    if !entity.columns.is_empty() {
        schema["x-columns"] = entity.columns.iter().map(|path| path.join(".")).collect();
    }
    if !entity.rules.is_empty() {
        schema["x-rules"] = entity.rules.iter().map(Rule::text).collect();
    }
    schema
}

fn required_add(schema: &mut Value, fields: &[Field]) {
    let required: Vec<&str> = fields.iter().filter(|field| field.required).map(|field| field.name.as_str()).collect();
    if !required.is_empty() {
        schema["required"] = required.into();
    }
}

fn object_schema(fields: &[Field]) -> Value {
    let properties: Map<String, Value> = fields.iter().map(|field| (field.name.clone(), field_schema(field))).collect();
    let mut schema = json!({"type": "object", "properties": properties});
    required_add(&mut schema, fields);
    schema
}

fn field_schema(field: &Field) -> Value {
    let mut schema = match &field.kind {
        FieldType::Text | FieldType::Country => json!({"type": "string"}),
        FieldType::Id => json!({"type": "string", "description": "Given by Connec! when it is not sent"}),
        FieldType::Amount => json!({"type": "number"}),
        // Published frontends know `number` alone.
        FieldType::Integer => json!({"type": "number", "multipleOf": 1}),
        FieldType::Boolean => json!({"type": "boolean"}),
        // They show a date picker for this format alone; the day is what counts.
        FieldType::Date => json!({"type": "string", "format": "date-time", "x-precision": "day"}),
        FieldType::Datetime => json!({"type": "string", "format": "date-time"}),
        FieldType::Enum { values, open: false } => json!({"type": "string", "enum": values}),
        FieldType::Enum { values, open: true } => json!({"type": "string", "examples": values}),
        FieldType::Reference(target) => json!({"type": "string", "x-reference": target}),
        FieldType::Object(fields) => object_schema(fields),
        FieldType::List(fields) => json!({"type": "array", "items": object_schema(fields)}),
        FieldType::Any => json!({}),
    };
    if !field.description.is_empty() {
        schema["description"] = field.description.clone().into();
    }
    if field.required {
        schema["mandatory"] = true.into();
    }
    if field.unique {
        schema["unique"] = true.into();
    }
    if field.read_only {
        schema["readOnly"] = true.into();
        schema["read_only"] = true.into();
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_frontends_find_their_way() {
        let registry = Registry::builtin();
        let schema = json_schema(&registry.entity("people").unwrap());
        let fields = &schema["properties"]["people"]["items"]["properties"];
        assert_eq!(fields["first_name"]["type"], "string");
        assert_eq!((&fields["birth_date"]["type"], &fields["birth_date"]["format"]), (&json!("string"), &json!("date-time")));
        assert_eq!(fields["id"]["readOnly"], true);
        let schema = json_schema(&registry.entity("organizations").unwrap());
        assert_eq!(schema["properties"]["organizations"]["items"]["required"], json!(["name"]));
        assert_eq!(schema["properties"]["organizations"]["items"]["properties"]["name"]["mandatory"], true);
    }

    #[test]
    fn every_field_has_a_type_that_frontends_know_and_a_description() {
        fn walk(at: &str, properties: &Value) {
            for (name, schema) in properties.as_object().unwrap() {
                let kind = schema["type"].as_str().unwrap_or_default();
                assert!(["string", "number", "boolean", "object", "array"].contains(&kind), "{at}.{name}: {schema}");
                assert!(kind == "object" || kind == "array" || schema["description"].is_string(), "{at}.{name} has no description");
                for inner in [&schema["properties"], &schema["items"]["properties"]] {
                    if inner.is_object() {
                        walk(&format!("{at}.{name}"), inner);
                    }
                }
            }
        }
        for (name, schema) in openapi_schemas(&Registry::builtin()) {
            assert!(!schema["description"].as_str().unwrap().is_empty(), "{name}");
            walk(&name, &schema["properties"]);
        }
    }
}
