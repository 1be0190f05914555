//! `$expand`: the records that a record refers to, put beside the references.
//!
//! What `organization_id` refers to is added as `organization`, what `lines.item_id` refers to as `item` in each line. A
//! reference that is called only `id` (as in `lines.linked_transactions.id`) is followed by `record`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value};

use super::expr::Path;
use crate::connec::Connec;
use crate::connec::entity::{Entity, FieldType, may_mean, targets};
use crate::connec::sql;
use crate::connec::view::View;
use crate::hub::{Action, Credential};
use crate::kernel::{Error, ErrorKind, Result};

/// The records that were found, by the references that lead to them.
#[derive(Debug, Clone, Default)]
pub(super) struct Expanded {
    /// Each reference's path, and the collection that it means; `*` for any.
    paths: Vec<(Path, String)>,
    /// By id and collection.
    found: HashMap<String, BTreeMap<String, Value>>,
}

impl Expanded {
    /// Where records are put.
    pub(super) fn places(&self) -> impl Iterator<Item = Path> + '_ {
        self.paths.iter().map(|(path, _)| {
            let mut place = path.clone();
            if let Some(last) = place.last_mut() {
                *last = name_of(last);
            }
            place
        })
    }

    /// Puts what was found into a shown record.
    pub(super) fn apply(&self, shown: &mut Value) {
        for (path, entity) in &self.paths {
            visit(shown, path, &mut |object, name| {
                let Some(id) = object.get(name).and_then(id_of) else { return };
                let found = self.found.get(&id).and_then(|found| match entity.as_str() {
                    "*" => found.values().next(),
                    entity => targets(entity).find_map(|entity| found.get(entity)),
                });
                if let Some(found) = found {
                    object.insert(name_of(name), found.clone());
                }
            });
        }
    }
}

/// What the record is called that a reference of this name leads to.
fn name_of(reference: &str) -> String {
    match reference.strip_suffix("_id") {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ if reference == "id" => "record".to_owned(),
        _ => format!("{reference}_record"),
    }
}

/// Calls for every object, within lists as well, that a path's last name is a field of.
fn visit(value: &mut Value, path: &[String], then: &mut dyn FnMut(&mut Map<String, Value>, &str)) {
    match (value, path) {
        (Value::Array(items), _) => items.iter_mut().for_each(|item| visit(item, path, then)),
        (Value::Object(object), [name]) => then(object, name),
        (Value::Object(object), [name, rest @ ..]) => {
            if let Some(inner) = object.get_mut(name) {
                visit(inner, rest, then);
            }
        }
        _ => {}
    }
}

/// Connec!'s own id, of an id that is shown as text or as a list.
fn id_of(value: &Value) -> Option<String> {
    match value {
        Value::String(id) if !id.is_empty() => Some(id.clone()),
        Value::Array(ids) => ids.iter().find(|id| id["provider"] == "connec")?.get("id")?.as_str().map(str::to_owned),
        _ => None,
    }
}

/// The collection that the reference at a path means.
fn target_of(entity: &Entity, path: &[String]) -> Result<String> {
    match entity.field(path).map(|field| &field.kind) {
        Some(FieldType::Reference(target)) if !target.contains('.') => Ok(target.clone()),
        _ => Err(Error::invalid("$expand", format!("`{}` is not a reference of {}", path.join("."), entity.name))
            .hint("name a field that holds another record's id, such as `organization_id` or `lines.item_id`")),
    }
}

impl Connec {
    /// Finds what these shown records refer to, as the caller may see it. A reference of no certain collection leads only to
    /// what she may read; to ask for one that she may not is refused.
    pub(super) async fn expand(
        &self,
        credential: &Credential,
        scope: &str,
        view: &View,
        paths: &[Path],
        shown: &[Value],
    ) -> Result<Expanded> {
        let grant = self.authorize(credential, scope, Action::ReadData, Some(&view.entity.name)).await?;
        let desk = self.desk(&grant);
        let targets = paths.iter().map(|path| Ok((path.clone(), target_of(&view.entity, path)?))).collect::<Result<Vec<_>>>()?;
        let mut wanted: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (path, target) in &targets {
            let ids = wanted.entry(target.clone()).or_default();
            for record in shown {
                visit(&mut record.clone(), path, &mut |object, name| ids.extend(object.get(name).and_then(id_of)));
            }
        }
        let (named, any): (Vec<_>, Vec<_>) = wanted.into_iter().partition(|(target, _)| target != "*" && !target.contains('|'));
        let mut readable = Vec::new();
        for (target, ids) in named {
            self.authorize(credential, scope, Action::ReadData, Some(&target)).await?;
            readable.push((target, ids, true));
        }
        for (reference, ids) in any.into_iter().filter(|(_, ids)| !ids.is_empty()) {
            for entity in desk.registry.entities().iter().filter(|entity| may_mean(&reference, &entity.name)) {
                match self.authorize(credential, scope, Action::ReadData, Some(&entity.name)).await {
                    Ok(_) => readable.push((entity.name.clone(), ids.clone(), false)),
                    Err(error) if matches!(error.kind(), ErrorKind::Forbidden | ErrorKind::NotFound) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        let (external_ids, countries) = (view.external_ids, view.countries);
        let found = self
            .db()
            .read(move |tx| {
                let mut found: HashMap<String, BTreeMap<String, Value>> = HashMap::new();
                for (target, ids, is_named) in &readable {
                    let entity = desk.registry.entity(target)?;
                    let access = if *is_named { desk.access_to_read(tx, target)? } else { desk.access(tx, target)? };
                    if !access.read.allowed {
                        continue;
                    }
                    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
                    let records = sql::list::by_ids(tx, &desk.author.channel, &entity.name, &ids)?;
                    let mut view = desk.view(&entity, access, external_ids);
                    view.countries = countries;
                    view.prepare(tx, &records)?;
                    for record in records {
                        found.entry(record.id.to_string()).or_default().insert(target.clone(), view.show(&record));
                    }
                }
                Ok(found)
            })
            .await?;
        Ok(Expanded { paths: targets, found })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn records_are_put_beside_their_references_also_in_lists() {
        let path = |path: &str| path.split('.').map(str::to_owned).collect::<Path>();
        let at = |entity: &str, value: Value| BTreeMap::from([(entity.to_owned(), value)]);
        let expanded = Expanded {
            paths: vec![
                (path("organization_id"), "organizations".into()),
                (path("lines.item_id"), "items".into()),
                (path("links.id"), "*".into()),
            ],
            found: HashMap::from([
                ("o".to_owned(), at("organizations", json!({"name": "Acme"}))),
                ("i".to_owned(), at("items", json!({"name": "Hour"}))),
            ]),
        };
        let mut shown = json!({"organization_id": [{"id": "7", "provider": "crm"}, {"id": "o", "provider": "connec"}],
            "lines": [{"item_id": "i"}, {"item_id": "gone"}], "links": [{"id": "i"}]});
        expanded.apply(&mut shown);
        assert_eq!(shown["organization"], json!({"name": "Acme"}));
        assert_eq!(shown["lines"], json!([{"item_id": "i", "item": {"name": "Hour"}}, {"item_id": "gone"}]));
        assert_eq!(shown["links"][0]["record"], json!({"name": "Hour"}));
        assert_eq!(expanded.places().last(), Some(path("links.record")));
    }
}
