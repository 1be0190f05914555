//! Folding duplicates into one record (`PUT …/{id}/merge`).
//!
//! The folded records go; what other systems call them, and whoever refers to them, mean the remaining one from then on. So do
//! their own ids: apps may have kept them.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::draft::Draft;
use super::session::Session;
use super::write::{self, Outcome};
use crate::connec::entity::{Entity, FieldType, find, may_mean};
use crate::connec::model::{Operation, Record, Written};
use crate::connec::{Connec, WriteOptions, finder, identity, sql};
use crate::hub::Credential;
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// How many records one call may fold.
const FOLDED_MAX: usize = 50;
/// What is said when sharing rules protect the records that refer to a folded one.
const HINT_REFERRERS: &str = "records there refer to what would be folded; let an app or a person do it that may change them";
/// How many records may refer to them in all.
const REFERRERS_MAX: usize = 10_000;

impl Connec {
    /// Folds records into `id`, after changing that one as the caller decided between their values.
    ///
    /// # Errors
    /// `NotFound` when one of them is not there; Invalid when a record would be folded into itself; as
    /// [`Connec::record_update`].
    pub async fn record_merge(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        id: &str,
        folded: Vec<String>,
        record: Map<String, Value>,
        options: &WriteOptions,
    ) -> Result<Written> {
        if folded.is_empty() || folded.len() > FOLDED_MAX {
            return Err(Error::invalid("ids", format!("name 1 to {FOLDED_MAX} records to fold into this one")));
        }
        let (desk, entity, draft) = self.writing(credential, scope, entity, record).await?;
        if entity.singleton {
            return Err(Error::invalid("entity", format!("`{}` has one record only", entity.name)));
        }
        // Most of the way outside the transaction; the rest of it inside, where nobody can write in between.
        finder::catch_up(self.db(), &desk.registry, &desk.author.channel).await?;
        let (id, versions) = (id.to_owned(), options.versions.clone());
        self.written(desk, entity, options, move |tx, session, entity| fold(tx, session, entity, &id, &folded, &draft, versions.as_deref()))
            .await
    }
}

fn fold(
    tx: &mut Tx<'_>,
    session: &mut Session,
    entity: &Arc<Entity>,
    id: &str,
    folded: &[String],
    draft: &Draft,
    versions: Option<&[i64]>,
) -> Result<Outcome> {
    session.access_to_write(&entity.name)?;
    let channel = session.channel().clone();
    let registry = Arc::clone(&session.desk.registry);
    finder::catch_up_within(tx, &registry, &channel)?;
    let primary = write::record_present(tx, &channel, entity, id)?;
    write::version_check(&primary, versions)?;
    let mut gone: Vec<Record> = Vec::new();
    for (at, id) in folded.iter().enumerate() {
        let record = write::record_present(tx, &channel, entity, id).map_err(|error| error.with_field(format!("ids[{at}]")))?;
        if record.id == primary.id {
            return Err(Error::invalid(format!("ids[{at}]"), "a record cannot be folded into itself"));
        }
        if !gone.iter().any(|known| known.id == record.id) {
            gone.push(record);
        }
    }
    let to = primary.id.to_string();
    for record in gone {
        let from = record.id.to_string();
        let referrers = finder::referrers(tx, &channel, &from)?;
        if referrers.len() > REFERRERS_MAX {
            return Err(Error::invalid("ids", format!("more than {REFERRERS_MAX} records refer to `{from}`")));
        }
        for (collection, referrer) in referrers {
            let definition = registry.entity(&collection)?;
            let Some(present) = sql::record::find(tx, &channel, &collection, &referrer)? else { continue };
            let mut doc = present.doc.clone();
            let mut changed = Vec::new();
            redirect(&definition.fields, &mut doc, &entity.name, (&from, &to), "", &mut changed);
            redirect_check(session, &collection, &changed)?;
            let detail = Some(json!({"merged": {"from": from, "into": to}}));
            write::state_put(tx, &mut session.log, &definition, present.id.clone(), Some(present), doc, detail)?;
        }
        let mut detail = identity::move_to(tx, &channel, &from, &to)?.unwrap_or_else(|| json!({}));
        detail["into"] = to.clone().into();
        sql::identity::alias_put(tx, &channel, &entity.name, &from, &to)?;
        sql::identity::pending_clear(tx, &channel, &from)?;
        // It may have been among those that were redirected.
        if let Some(record) = sql::record::find(tx, &channel, &entity.name, record.id.as_str())? {
            write::record_remove(tx, &mut session.log, record, Operation::Merge, Some(detail))?;
        }
    }
    write::put(tx, session, entity, &to, draft, None)
}

/// Folding changes what other records refer to: an app must be allowed to write that, too.
fn redirect_check(session: &Session, collection: &str, changed: &[String]) -> Result<()> {
    let access = session.access_to_write(collection).map_err(|error| error.hint(HINT_REFERRERS))?;
    match changed.iter().map(|path| (path, access.write_field(path))).find(|(_, verdict)| !verdict.allowed) {
        Some((path, verdict)) => Err(Error::forbidden(format!("sharing rules do not let this app write `{path}` of {collection}"))
            .with_because(vec![verdict.rule.clone()])
            .hint(HINT_REFERRERS)),
        None => Ok(()),
    }
}

/// Lets every reference to one record mean another; the paths of those that were changed.
fn redirect(
    fields: &[crate::connec::entity::Field],
    object: &mut Map<String, Value>,
    collection: &str,
    (from, to): (&str, &str),
    prefix: &str,
    changed: &mut Vec<String>,
) {
    for (name, value) in object.iter_mut() {
        let Some(field) = find(fields, name) else { continue };
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        match (&field.kind, &mut *value) {
            (FieldType::Reference(target), Value::String(id)) if id == from && may_mean(target, collection) => {
                *value = Value::String(to.to_owned());
                changed.push(path);
            }
            (FieldType::Object(inner), Value::Object(nested)) => redirect(inner, nested, collection, (from, to), &path, changed),
            (FieldType::List(inner), Value::Array(items)) => {
                for item in items.iter_mut().filter_map(Value::as_object_mut) {
                    redirect(inner, item, collection, (from, to), &path, changed);
                }
            }
            _ => {}
        }
    }
}
