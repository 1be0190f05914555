//! Sub-records as collections of their own: `employees/{id}/employee_salaries`, `invoices/{id}/lines`.

use serde_json::{Map, Value, json};

use super::draft::Draft;
use super::write::{self, Outcome};
use crate::connec::entity::{CountryFormat, Entity, Field, FieldType};
use crate::connec::model::Written;
use crate::connec::{Connec, WriteOptions};
use crate::hub::{Action, Credential};
use crate::kernel::{Error, Result};

/// The sub-records of a record.
#[derive(Debug, Clone)]
pub struct SubRecords {
    /// As the caller sees them.
    pub items: Vec<Value>,
}

/// Where the sub-records of that name are: the names of the lists that lead there. They may lie deeper, as a time sheet's
/// `time_activities` do in its lines.
fn path_to(fields: &[Field], name: &str) -> Option<Vec<String>> {
    for field in fields {
        let FieldType::List(inner) = &field.kind else { continue };
        if field.name == name {
            return Some(vec![field.name.clone()]);
        }
        if let Some(mut rest) = path_to(inner, name) {
            rest.insert(0, field.name.clone());
            return Some(rest);
        }
    }
    None
}

fn unknown(entity: &Entity, name: &str) -> Error {
    let lists: Vec<&str> = entity.fields.iter().filter(|f| matches!(f.kind, FieldType::List(_))).map(|f| f.name.as_str()).collect();
    let error = Error::invalid("entity", format!("`{}` has no sub-records `{name}`", entity.name));
    if lists.is_empty() { error } else { error.hint(format!("there are {}", lists.join(", "))) }
}

/// The list that new sub-records go into; deeper ones have no one place.
fn own_list<'a>(entity: &'a Entity, name: &str) -> Result<&'a Field> {
    match entity.fields.iter().find(|field| field.name == name) {
        Some(field) if field.kind.has_own_ids() => Ok(field),
        Some(field) if matches!(field.kind, FieldType::List(_)) => {
            Err(Error::invalid("entity", format!("the entries of `{name}` have no ids; change the record as a whole")))
        }
        _ => Err(unknown(entity, name)),
    }
}

impl Connec {
    /// The sub-records of a record, in their order.
    ///
    /// # Errors
    /// Invalid when the collection has no such list; as [`Connec::record_show`].
    pub async fn nested_list(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        id: &str,
        list: &str,
        external_ids: bool,
        countries: Option<CountryFormat>,
    ) -> Result<SubRecords> {
        let (mut view, record) = self.record_show(credential, scope, entity, Some(id), external_ids).await?;
        view.countries = countries;
        let path = path_to(&view.entity.fields, list).ok_or_else(|| unknown(&view.entity, list))?;
        let mut items = vec![view.show(&record)];
        for name in &path {
            items = items.iter_mut().flat_map(|item| item[name].as_array_mut().map(std::mem::take).unwrap_or_default()).collect();
        }
        Ok(SubRecords { items })
    }

    /// Adds a sub-record, or changes it when `sub_id` names one; the record.
    ///
    /// # Errors
    /// `NotFound` when `sub_id` is not there; as [`Connec::record_update`].
    pub async fn nested_write(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        id: &str,
        list: &str,
        sub_id: Option<&str>,
        mut item: Map<String, Value>,
        options: &WriteOptions,
    ) -> Result<Written> {
        if let Some(sub_id) = sub_id {
            item.insert("id".to_owned(), Value::String(sub_id.to_owned()));
        }
        let Value::Object(patch) = json!({ list: [item] }) else { return Err(Error::internal("an object that is none")) };
        let (desk, entity, draft) = self.writing(credential, scope, entity, patch).await?;
        own_list(&entity, list)?;
        let (id, versions) = (id.to_owned(), options.versions.clone());
        let (list, sub_id) = (list.to_owned(), sub_id.map(str::to_owned));
        self.written(desk, entity, options, move |tx, session, entity| {
            if let Some(sub_id) = &sub_id {
                let present = write::record_present(tx, session.channel(), entity, &id)?;
                position(&present.doc, &list, sub_id).ok_or_else(|| Error::not_found("sub-record", sub_id))?;
            }
            write::put(tx, session, entity, &id, &draft, versions.as_deref())
        })
        .await
    }

    /// Takes a sub-record away; the record.
    ///
    /// # Errors
    /// As [`Connec::nested_write`].
    pub async fn nested_delete(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        id: &str,
        list: &str,
        sub_id: &str,
        options: &WriteOptions,
    ) -> Result<Written> {
        let grant = self.authorize(credential, scope, Action::WriteData, Some(entity)).await?;
        let desk = self.desk(&grant);
        let entity = desk.registry.entity(entity)?;
        own_list(&entity, list)?;
        let (id, list, sub_id, versions) = (id.to_owned(), list.to_owned(), sub_id.to_owned(), options.versions.clone());
        self.written(desk, entity, options, move |tx, session, entity| {
            let present = write::record_present(tx, session.channel(), entity, &id)?;
            let at = position(&present.doc, &list, &sub_id).ok_or_else(|| Error::not_found("sub-record", &sub_id))?;
            // The list without it, not sparse: what is left out goes.
            let mut items = present.doc.get(&list).and_then(Value::as_array).cloned().unwrap_or_default();
            items.remove(at);
            let mut fields = Map::new();
            fields.insert(list.clone(), Value::Array(items));
            let draft = Draft { sparse: false, ..Draft::of(fields) };
            let outcome: Outcome = write::put(tx, session, entity, &id, &draft, versions.as_deref())?;
            Ok(outcome)
        })
        .await
    }
}

fn position(doc: &Map<String, Value>, list: &str, sub_id: &str) -> Option<usize> {
    doc.get(list)?.as_array()?.iter().position(|item| item.get("id").and_then(Value::as_str) == Some(sub_id))
}
