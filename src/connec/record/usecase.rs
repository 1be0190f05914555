//! The use cases on records, each with its access check and one transaction.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::draft::Draft;
use super::idempotency::{self, Idempotency};
use super::session::{Desk, Session};
use super::write::{self, Outcome, singleton_id};
use crate::connec::entity::{CountryFormat, Entity};
use crate::connec::model::{Author, ImportRecord, Record, Written};
use crate::connec::stored::StoredRecord;
use crate::connec::view::View;
use crate::connec::{Connec, sql};
use crate::hub::{Action, Actor, Credential, Grant};
use crate::kernel::{ChangeSeq, Error, InstanceUid, OrgUid, Result, TransactionId};
use crate::store::Tx;

/// How a record is to be written.
#[derive(Debug, Clone, Default)]
pub struct WriteOptions {
    /// Are ids in the answer lists with those of other systems?
    pub external_ids: bool,
    /// How countries are shown in the answer.
    pub countries: Option<CountryFormat>,
    /// Only if the record is at one of these versions (`If-Match`).
    pub versions: Option<Vec<ChangeSeq>>,
    /// The client's name for the request.
    pub idempotency: Option<Idempotency>,
}

impl Connec {
    /// One record; `id` is not needed for a singleton, whose record is made on first sight. The id of a record that was merged
    /// into another gives that one.
    ///
    /// # Errors
    /// `NotFound`; as [`Connec::record_list`].
    pub async fn record_show(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        id: Option<&str>,
        external_ids: bool,
    ) -> Result<(View, Record)> {
        let (view, stored) = self.record_stored(credential, scope, entity, id, external_ids).await?;
        Ok((view, stored.record()?))
    }

    /// The same for who only passes the record on: see [`View::write`].
    ///
    /// # Errors
    /// As [`Connec::record_show`].
    pub async fn record_stored(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        id: Option<&str>,
        external_ids: bool,
    ) -> Result<(View, StoredRecord)> {
        let grant = self.authorize(credential, scope, Action::ReadData, Some(entity)).await?;
        let desk = self.desk(&grant);
        let entity = desk.registry.entity(entity)?;
        if entity.singleton {
            self.singleton_ensure(&grant, &entity).await?;
        }
        let id =
            if entity.singleton { singleton_id(&grant.organization.uid, &entity).to_string() } else { id.unwrap_or_default().to_owned() };
        self.db()
            .glance(move |tx| {
                let access = desk.access_to_read(tx, &entity.name)?;
                let record = write::stored_present(tx, &desk.author.channel, &entity, &id)?;
                let mut view = desk.view(&entity, access, external_ids);
                if external_ids {
                    view.prepare(tx, [&record.record()?])?;
                }
                Ok((view, record))
            })
            .await
    }

    /// Makes a record, or changes the one that is meant: by an external id that is known, or by `opts.matching_fields`. Of a
    /// singleton, writes the one there is.
    ///
    /// # Errors
    /// Conflict when the record names our id; Invalid with the field that does not fit; as [`Connec::record_list`].
    pub async fn record_create(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        record: Map<String, Value>,
        options: &WriteOptions,
    ) -> Result<Written> {
        let (desk, entity, draft) = self.writing(credential, scope, entity, record).await?;
        let versions = options.versions.clone();
        self.written(desk, entity, options, move |tx, session, entity| write::post(tx, session, entity, &draft, versions.as_deref())).await
    }

    /// Changes a record: fields that are left out stay. `id` is not needed for a singleton.
    ///
    /// # Errors
    /// `NotFound`; Precondition when the record is at another version than the client knows; as [`Connec::record_create`].
    pub async fn record_update(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        id: Option<&str>,
        record: Map<String, Value>,
        options: &WriteOptions,
    ) -> Result<Written> {
        let (desk, entity, draft) = self.writing(credential, scope, entity, record).await?;
        let (id, versions) = (id.unwrap_or_default().to_owned(), options.versions.clone());
        self.written(desk, entity, options, move |tx, session, entity| write::put(tx, session, entity, &id, &draft, versions.as_deref()))
            .await
    }

    /// Takes a record away; its last state. The log keeps what it was, and can bring it back.
    ///
    /// # Errors
    /// As [`Connec::record_update`].
    pub async fn record_delete(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        id: &str,
        options: &WriteOptions,
    ) -> Result<Written> {
        let (desk, entity, _) = self.writing(credential, scope, entity, Map::new()).await?;
        let (id, versions) = (id.to_owned(), options.versions.clone());
        self.written(desk, entity, options, move |tx, session, entity| {
            let record = write::delete(tx, session, entity, &id, versions.as_deref())?;
            Ok(Outcome { record, created: false, ignored: Vec::new() })
        })
        .await
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
        let registry = self.registry();
        let drafts = records
            .into_iter()
            .map(|import| {
                let entity = registry.entity(&import.entity)?;
                let draft = Draft::read(&entity, import.record, false)
                    .map_err(|error| error.context(format!("{} `{}`", entity.name, import.id)))?;
                let id = if entity.singleton { singleton_id(channel, &entity) } else { import.id };
                Ok((entity, id, draft))
            })
            .collect::<Result<Vec<_>>>()?;
        let author =
            Author { channel: channel.clone(), instance: instance.cloned(), actor: actor.clone(), transaction: TransactionId::ordered() };
        let desk = Desk {
            author,
            registry,
            strict: false,
            policies: Arc::clone(&self.policies),
            instance: instance.map(ToString::to_string).unwrap_or_default(),
            manifest: None,
        };
        self.db()
            .write(move |tx| {
                let mut created = 0;
                let mut session = Session::open(tx, &desk)?;
                for (entity, id, draft) in &drafts {
                    if sql::record::find(tx, &desk.author.channel, &entity.name, id.as_str())?.is_none() {
                        write::found(tx, &mut session, entity, id.clone(), draft)
                            .map_err(|error| error.context(format!("{} `{id}`", entity.name)))?;
                        created += 1;
                    }
                }
                session.finish(tx)?;
                Ok(created)
            })
            .await
    }

    /// The access check of a write, and the draft read.
    pub(super) async fn writing(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        record: Map<String, Value>,
    ) -> Result<(Desk, Arc<Entity>, Draft)> {
        let grant = self.authorize(credential, scope, Action::WriteData, Some(entity)).await?;
        let desk = self.desk(&grant);
        let entity = desk.registry.entity(entity)?;
        let draft = Draft::read(&entity, record, desk.strict)?;
        Ok((desk, entity, draft))
    }

    /// Runs one write in its transaction.
    pub(super) async fn written(
        &self,
        desk: Desk,
        entity: Arc<Entity>,
        options: &WriteOptions,
        work: impl Fn(&mut Tx<'_>, &mut Session, &Arc<Entity>) -> Result<Outcome> + Send + 'static,
    ) -> Result<Written> {
        let (external_ids, countries, request) = (options.external_ids, options.countries, options.idempotency.clone());
        let (outcome, view) = self
            .db()
            .write(move |tx| {
                let mut session = Session::open(tx, &desk)?;
                let known = request.as_ref().map(|request| idempotency::recall(tx, &session, request)).transpose()?.flatten();
                let outcome = match known {
                    Some(known) => known,
                    None => {
                        let outcome = work(tx, &mut session, &entity)?;
                        if let Some(request) = &request {
                            idempotency::remember(tx, &session, request, &outcome)?;
                        }
                        outcome
                    }
                };
                let mut view = desk.view(&entity, session.access(&entity.name), external_ids);
                view.countries = countries;
                view.prepare(tx, [&outcome.record])?;
                session.finish(tx)?;
                Ok((outcome, view))
            })
            .await?;
        Ok(Written { view, record: outcome.record, created: outcome.created, ignored: outcome.ignored })
    }

    /// Sees that a singleton's record is there. The first look makes it, with what the Hub knows of the organization.
    async fn singleton_ensure(&self, grant: &Grant, entity: &Arc<Entity>) -> Result<()> {
        let (channel, entity) = (grant.organization.uid.clone(), Arc::clone(entity));
        let id = singleton_id(&channel, &entity);
        let name = entity.name.clone();
        let found = self.db().read(move |tx| sql::record::find(tx, &channel, &name, id.as_str())).await?;
        if found.is_some() {
            return Ok(());
        }
        let mut fields = Map::new();
        fields.insert("name".to_owned(), Value::String(grant.organization.name.clone()));
        fields.insert("currency".to_owned(), Value::String(grant.organization.currency.to_string()));
        let desk = self.desk(grant);
        self.db()
            .write(move |tx| {
                let mut session = Session::open(tx, &desk)?;
                let id = singleton_id(session.channel(), &entity);
                // Another first look may have come before: its record stays as it is.
                if sql::record::find(tx, session.channel(), &entity.name, id.as_str())?.is_none() {
                    write::found(tx, &mut session, &entity, id, &Draft::of(fields.clone()))?;
                }
                session.finish(tx)
            })
            .await
    }
}

/// What a write would have done.
pub(crate) enum WriteTrial {
    /// It would be refused.
    Refused(Error),
    /// It would be taken.
    Taken {
        /// The record as it is, with its id; `None` when it would be made.
        before: Option<(String, Value)>,
        /// The record as it would be.
        after: Option<Value>,
        /// Fields that would not be taken, with the rule.
        ignored: Vec<(String, String)>,
    },
}

/// Does a write for real, and takes it back before anybody sees it.
pub(crate) async fn write_trial(
    db: &crate::store::Db,
    desk: Desk,
    entity: Arc<Entity>,
    id: Option<String>,
    record: Map<String, Value>,
) -> Result<WriteTrial> {
    let draft = Draft::read(&entity, record, desk.strict)?;
    db.write(move |tx| {
        let mut trial = None;
        let undone = tx.savepoint(|tx| {
            let mut session = Session::open(tx, &desk)?;
            let result = match &id {
                Some(id) => write::put(tx, &mut session, &entity, id, &draft, None),
                None => write::post(tx, &mut session, &entity, &draft, None),
            };
            trial = Some(match result {
                Err(error) => WriteTrial::Refused(error),
                Ok(outcome) => {
                    let after = Some(Value::Object(outcome.record.doc.clone()));
                    let id = outcome.record.id.to_string();
                    let before = if outcome.created { None } else { sql::change::before_of(tx, session.channel(), &outcome.record)? };
                    // A write that changed nothing leaves no change behind: what is there is what was there.
                    let before = before.or_else(|| (!outcome.created).then(|| after.clone()).flatten());
                    WriteTrial::Taken { before: before.map(|doc| (id, doc)), after, ignored: outcome.ignored }
                }
            });
            Err::<(), _>(Error::internal("taken back"))
        });
        match (undone, trial.take()) {
            (_, Some(trial)) => Ok(trial),
            (Err(error), None) => Err(error),
            (Ok(()), None) => Err(Error::internal("a trial without an outcome")),
        }
    })
    .await
}
