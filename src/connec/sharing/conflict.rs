//! Who wins when apps disagree about a field.

use serde_json::{Map, Value};

use super::policy::{ConflictWinner, Policy};
use crate::connec::model::Record;
use crate::connec::sql;
use crate::hub::ActorKind;
use crate::kernel::{OrgUid, Result};
use crate::store::Tx;

/// Who writes.
pub(crate) struct Writer<'a> {
    pub(crate) kind: ActorKind,
    pub(crate) instance: Option<&'a str>,
}

/// Puts back, in `next`, the fields that this writer may not overwrite; which, with the rule that says so. Objects are
/// looked into; a list is one value.
pub(crate) fn keep_winners(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    policy: &Policy,
    writer: &Writer<'_>,
    present: &Record,
    next: &mut Map<String, Value>,
) -> Result<Vec<(String, String)>> {
    // What a person decides holds; rules are about apps.
    if policy.conflicts.is_empty() || writer.kind != ActorKind::App {
        return Ok(Vec::new());
    }
    let mut changed = Vec::new();
    paths_changed("", &present.doc, next, &mut changed);
    let mut kept = Vec::new();
    let mut setters = None;
    for path in changed {
        let Some(value) = at(&present.doc, &path).filter(|value| !is_empty(value)) else { continue };
        let (rule, name) = policy.conflict_rule(&present.entity, &path);
        let stays = match rule.winner {
            ConflictWinner::LastWriter => false,
            ConflictWinner::NeverOverwrite | ConflictWinner::PreferredApp => {
                if setters.is_none() {
                    setters = Some(sql::change::states(tx, channel, &present.entity, present.id.as_str())?);
                }
                let last = setters.as_deref().and_then(|states| last_setter(states, &path));
                match rule.winner {
                    // An app may change what it set itself.
                    ConflictWinner::NeverOverwrite => last.is_some_and(|last| last.instance.as_deref() != writer.instance),
                    _ => last.is_some_and(|last| {
                        last.instance.is_some() && last.instance == rule.preferred && last.instance.as_deref() != writer.instance
                    }),
                }
            }
        };
        if stays {
            put(next, &path, value.clone());
            kept.push((path, name));
        }
    }
    Ok(kept)
}

/// The change that made a field what it is now.
fn last_setter<'a>(states: &'a [sql::change::State], path: &str) -> Option<&'a sql::change::State> {
    let value = |state: &Option<Value>| state.as_ref().and_then(Value::as_object).and_then(|doc| at(doc, path)).cloned();
    // Newest first.
    states.iter().find(|state| value(&state.before) != value(&state.after))
}

fn paths_changed(prefix: &str, before: &Map<String, Value>, after: &Map<String, Value>, found: &mut Vec<String>) {
    for (name, old) in before {
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        match (old, after.get(name)) {
            (old, Some(new)) if old == new => {}
            (Value::Object(old), Some(Value::Object(new))) => paths_changed(&path, old, new, found),
            _ => found.push(path),
        }
    }
}

fn at<'a>(doc: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    let mut parts = path.split('.');
    let first = doc.get(parts.next()?)?;
    parts.try_fold(first, |value, part| value.get(part))
}

fn put(doc: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('.') {
        None => {
            doc.insert(path.to_owned(), value);
        }
        Some((name, rest)) => {
            let nested = doc.entry(name.to_owned()).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(nested) = nested {
                put(nested, rest, value);
            }
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(object) => object.is_empty(),
        _ => false,
    }
}
