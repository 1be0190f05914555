//! The use cases on records, each with its access check and one transaction.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::write::{Draft, record_create, record_present, record_update, singleton_id, singleton_write};
use crate::connec::Connec;
use crate::connec::entity::Entity;
use crate::connec::log::LogWriter;
use crate::connec::model::{Author, ImportRecord, Record, RecordPage, View, Written};
use crate::connec::query::ListQuery;
use crate::connec::sql;
use crate::hub::{Action, Actor, Credential, Grant};
use crate::kernel::{Error, InstanceUid, OrgUid, RecordId, Result, TransactionId};

impl Connec {
    /// A page of a collection.
    ///
    /// # Errors
    /// Invalid for an unknown collection or a wrong query; what the IDM says.
    pub async fn record_list(&self, credential: &Credential, scope: &str, entity: &str, query: &ListQuery) -> Result<RecordPage> {
        let grant = self.authorize(credential, scope, Action::ReadData, Some(entity)).await?;
        let entity = self.registry().entity(entity)?;
        let plan = query.plan()?;
        let (top, skip) = (plan.top, plan.skip);
        let channel = grant.organization.uid.clone();
        let (records, total) = self.db().read(move |tx| sql::record::list(tx, &channel, &entity, &plan)).await?;
        Ok(RecordPage { view: view_of(&grant), records, total, skip, top })
    }

    /// One record; `id` is not needed for a singleton, whose record is made on first sight.
    ///
    /// # Errors
    /// `NotFound`; as [`Connec::record_list`].
    pub async fn record_show(&self, credential: &Credential, scope: &str, entity: &str, id: Option<&str>) -> Result<(View, Record)> {
        let grant = self.authorize(credential, scope, Action::ReadData, Some(entity)).await?;
        let entity = self.registry().entity(entity)?;
        if entity.singleton {
            return Ok((view_of(&grant), self.singleton_show(&grant, entity).await?));
        }
        let id = id.unwrap_or_default().to_owned();
        let (channel, wanted) = (grant.organization.uid.clone(), id.clone());
        let record = self.db().read(move |tx| sql::record::find(tx, &channel, &entity.name, &wanted)).await?;
        record.map(|record| (view_of(&grant), record)).ok_or_else(|| Error::not_found("record", id))
    }

    /// Makes a record; of a singleton, writes the one there is.
    ///
    /// # Errors
    /// Conflict when the record names its id; Invalid with the field that does not fit; as [`Connec::record_list`].
    pub async fn record_create(&self, credential: &Credential, scope: &str, entity: &str, record: Map<String, Value>) -> Result<Written> {
        let grant = self.authorize(credential, scope, Action::WriteData, Some(entity)).await?;
        let entity = self.registry().entity(entity)?;
        if !entity.singleton {
            match record.get("id") {
                None | Some(Value::Null) => {}
                Some(Value::String(id)) if id.is_empty() => {}
                Some(Value::String(_)) => {
                    return Err(
                        Error::conflict("a new record gets its id from Connec!; to change one, send PUT to its own URL").with_field("id")
                    );
                }
                Some(_) => {
                    return Err(Error::invalid("id", "a record's id is text").hint("leave `id` out of a new record"));
                }
            }
        }
        let draft = Draft::read(&entity, record)?;
        let author = Author::of(&grant);
        let (record, created) = self
            .db()
            .write(move |tx| {
                let mut log = LogWriter::lock(tx, author.clone())?;
                let written = if entity.singleton {
                    singleton_write(tx, &mut log, &entity, draft.clone())?
                } else {
                    (record_create(tx, &mut log, &entity, RecordId::random(), draft.clone())?, true)
                };
                log.finish(tx)?;
                Ok(written)
            })
            .await?;
        Ok(Written { view: view_of(&grant), record, created })
    }

    /// Changes a record: fields that are left out stay. `id` is not needed for a singleton.
    ///
    /// # Errors
    /// `NotFound`; as [`Connec::record_create`].
    pub async fn record_update(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        id: Option<&str>,
        record: Map<String, Value>,
    ) -> Result<Written> {
        let grant = self.authorize(credential, scope, Action::WriteData, Some(entity)).await?;
        let entity = self.registry().entity(entity)?;
        let draft = Draft::read(&entity, record)?;
        let author = Author::of(&grant);
        let id = id.unwrap_or_default().to_owned();
        let (record, created) = self
            .db()
            .write(move |tx| {
                let mut log = LogWriter::lock(tx, author.clone())?;
                let written = if entity.singleton {
                    singleton_write(tx, &mut log, &entity, draft.clone())?
                } else {
                    let present = record_present(tx, &author.channel, &entity, &id)?;
                    (record_update(tx, &mut log, &entity, present, draft.clone())?, false)
                };
                log.finish(tx)?;
                Ok(written)
            })
            .await?;
        Ok(Written { view: view_of(&grant), record, created })
    }

    /// Puts records with known ids into an organization's data, for seeds: those that are there already stay as they are.
    /// All or none, in one transaction. How many were new.
    ///
    /// # Errors
    /// Invalid with the record and field that does not fit.
    pub async fn record_import(
        &self,
        channel: &OrgUid,
        actor: &Actor,
        instance: Option<&InstanceUid>,
        records: Vec<ImportRecord>,
    ) -> Result<u64> {
        let drafts = records
            .into_iter()
            .map(|import| {
                let entity = self.registry().entity(&import.entity)?;
                let draft =
                    Draft::read(&entity, import.record).map_err(|error| error.context(format!("{} `{}`", entity.name, import.id)))?;
                let id = if entity.singleton { singleton_id(channel, &entity) } else { import.id };
                Ok((entity, id, draft))
            })
            .collect::<Result<Vec<_>>>()?;
        let author =
            Author { channel: channel.clone(), instance: instance.cloned(), actor: actor.clone(), transaction: TransactionId::ordered() };
        self.db()
            .write(move |tx| {
                let mut created = 0;
                let mut log = LogWriter::lock(tx, author.clone())?;
                for (entity, id, draft) in &drafts {
                    if sql::record::find(tx, &author.channel, &entity.name, id.as_str())?.is_none() {
                        record_create(tx, &mut log, entity, id.clone(), draft.clone())
                            .map_err(|error| error.context(format!("{} `{id}`", entity.name)))?;
                        created += 1;
                    }
                }
                log.finish(tx)?;
                Ok(created)
            })
            .await
    }

    /// The record of a singleton. The first look makes it, with what the Hub knows of the organization.
    async fn singleton_show(&self, grant: &Grant, entity: Arc<Entity>) -> Result<Record> {
        let channel = grant.organization.uid.clone();
        let id = singleton_id(&channel, &entity);
        let name = entity.name.clone();
        let found = self.db().read(move |tx| sql::record::find(tx, &channel, &name, id.as_str())).await?;
        if let Some(record) = found {
            return Ok(record);
        }
        let mut fields = Map::new();
        fields.insert("name".to_owned(), Value::String(grant.organization.name.clone()));
        fields.insert("currency".to_owned(), Value::String(grant.organization.currency.to_string()));
        let author = Author::of(grant);
        let record = self
            .db()
            .write(move |tx| {
                // Another first look may have come before: its record stays as it is.
                let id = singleton_id(&author.channel, &entity);
                if let Some(record) = sql::record::find(tx, &author.channel, &entity.name, id.as_str())? {
                    return Ok(record);
                }
                let draft = Draft { fields: fields.clone(), sparse: true };
                let mut log = LogWriter::lock(tx, author.clone())?;
                let (record, _) = singleton_write(tx, &mut log, &entity, draft)?;
                log.finish(tx)?;
                Ok(record)
            })
            .await?;
        Ok(record)
    }
}

fn view_of(grant: &Grant) -> View {
    View { channel: grant.organization.uid.clone(), group: grant.instance.clone() }
}
