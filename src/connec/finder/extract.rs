//! What a record can be found by: its words, and the records that it refers to.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::connec::entity::{Entity, Field, FieldType};

/// The longest word that is kept; longer ones are cut, in the index and in what is searched for.
const WORD_CHARS_MAX: usize = 40;
/// How many different words one record is found by.
const WORDS_MAX: usize = 2_000;

/// What a record is found by.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    /// Its words, normalised.
    pub(super) words: BTreeSet<String>,
    /// The ids of the records that it refers to.
    pub(super) references: BTreeSet<String>,
}

/// The words of a text: split where neither letters nor digits stand, in lower case.
pub(crate) fn words_of(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(|word| {
        // Lower case may hold what is no letter itself (the dot over a Turkish capital I), so it is filtered again.
        word.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).take(WORD_CHARS_MAX).collect()
    })
}

/// The marks of a record. Words come from its code, its text fields and from text in fields that the definition does not know.
pub(super) fn marks_of(entity: &Entity, doc: &Map<String, Value>) -> Marks {
    let mut marks = Marks::default();
    if let Some(Value::String(code)) = doc.get("code") {
        text_add(&mut marks, code);
    }
    object_walk(&entity.fields, doc, &mut marks, true);
    marks
}

fn object_walk(fields: &[Field], object: &Map<String, Value>, marks: &mut Marks, top: bool) {
    for (name, value) in object {
        if top && (name == "code" || name == "status") {
            continue;
        }
        let kind = fields.iter().find(|field| field.name == *name).map_or(&FieldType::Any, |field| &field.kind);
        match (kind, value) {
            (FieldType::Reference(_), Value::String(id)) => {
                marks.references.insert(id.clone());
            }
            (FieldType::Text | FieldType::Country, Value::String(text)) => text_add(marks, text),
            (FieldType::Object(fields), Value::Object(object)) => object_walk(fields, object, marks, false),
            (FieldType::List(fields), Value::Array(items)) => {
                for item in items.iter().filter_map(Value::as_object) {
                    object_walk(fields, item, marks, false);
                }
            }
            (FieldType::Any, value) => any_walk(value, marks),
            _ => {}
        }
    }
}

fn any_walk(value: &Value, marks: &mut Marks) {
    match value {
        Value::String(text) => text_add(marks, text),
        Value::Array(items) => items.iter().for_each(|item| any_walk(item, marks)),
        Value::Object(object) => object.values().for_each(|item| any_walk(item, marks)),
        _ => {}
    }
}

fn text_add(marks: &mut Marks, text: &str) {
    for word in words_of(text) {
        if marks.words.len() >= WORDS_MAX {
            return;
        }
        marks.words.insert(word);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::connec::entity::Registry;

    fn marks(entity: &str, doc: Value) -> (String, String) {
        let Value::Object(doc) = doc else { panic!("an object") };
        let marks = marks_of(&Registry::builtin().entity(entity).unwrap(), &doc);
        let joined = |set: BTreeSet<String>| set.into_iter().collect::<Vec<_>>().join(" ");
        (joined(marks.words), joined(marks.references))
    }

    #[test]
    fn words_are_lower_case_and_split_at_what_is_neither_letter_nor_digit() {
        let words = |text: &str| words_of(text).collect::<Vec<_>>().join(" ");
        assert_eq!(words("  O'Neil & Söhne-GmbH, 12.5%"), "o neil söhne gmbh 12 5");
        assert_eq!(words("ΑΘΗΝΑ İstanbul 東京"), "αθηνα istanbul 東京");
        assert_eq!(words(&"x".repeat(100)).len(), WORD_CHARS_MAX);
        assert_eq!(words("-- !"), "");
    }

    #[test]
    fn text_is_found_by_and_numbers_dates_and_ids_are_not() {
        let doc = json!({"code": "IN7", "status": "DRAFT", "title": "Big Deal", "due_date": "2026-01-01", "organization_id": "o-1",
            "amount": {"total_amount": 5}, "lines": [{"id": "l-1", "description": "Hours", "item_id": "i-1",
            "linked_transactions": [{"id": "t-1"}]}], "x_note": {"deep": ["Secret word"]}});
        let (words, references) = marks("invoices", doc);
        assert_eq!(words, "big deal hours in7 secret word");
        assert_eq!(references, "i-1 o-1 t-1");
    }
}
