//! Several operations in one request (`POST /batch`).
//!
//! Writes to one organization that follow each other share a transaction, and so one commit; each is a part that can fail
//! alone. Reads and operations on other organizations run in between, in the order in which they were sent.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::draft::Draft;
use super::idempotency::{self, Idempotency};
use super::session::{Desk, Session};
use super::write::{self, Outcome};
use crate::connec::entity::{CountryFormat, Entity};
use crate::connec::query::ListQuery;
use crate::connec::{Connec, Written};
use crate::hub::{Action, Credential, Grant};
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// One operation of a batch, understood.
#[derive(Debug, Clone)]
pub struct BatchOperation {
    /// `org-…` or `cld-…`.
    pub scope: String,
    /// The collection.
    pub collection: String,
    /// What to do.
    pub call: BatchCall,
    /// Are ids in the answer lists with those of other systems?
    pub external_ids: bool,
    /// How countries are shown in the answer.
    pub countries: Option<CountryFormat>,
}

/// What one operation does.
#[derive(Debug, Clone)]
pub enum BatchCall {
    /// List records.
    List(ListQuery),
    /// Show one.
    Show(Option<String>),
    /// Create, or match and change.
    Create(Map<String, Value>),
    /// Change; without an id, the singleton.
    Update(Option<String>, Map<String, Value>),
    /// Take away.
    Delete(String),
    /// What was asked cannot be done, and this is why.
    Refused(Error),
}

/// What became of one operation.
#[derive(Debug, Clone)]
pub struct BatchAnswer {
    /// The body, `{"<collection>": …}`, or why not.
    pub body: Result<Value>,
    /// The id of the record that was made, for `Location`.
    pub created: Option<String>,
}

/// A write whose caller was let through and whose record was read.
struct Prepared {
    desk: Desk,
    entity: Arc<Entity>,
    step: Step,
    external_ids: bool,
    countries: Option<CountryFormat>,
    /// Its number in a batch that has an `Idempotency-Key`.
    request: Option<Idempotency>,
}

#[derive(Clone)]
enum Step {
    Create(Draft),
    Update(String, Draft),
    Delete(String),
}

impl Connec {
    /// Runs the operations in order; one answer each. A failed one does not end the batch. With a client's name for the batch,
    /// writes that were done under it before are answered as they were then.
    pub async fn batch(&self, credential: &Credential, operations: Vec<BatchOperation>, request: Option<&Idempotency>) -> Vec<BatchAnswer> {
        let mut answers = Vec::with_capacity(operations.len());
        let mut grants: HashMap<(String, &'static str, String), Result<Arc<Grant>>> = HashMap::new();
        let mut waiting: Vec<Result<Prepared>> = Vec::new();
        for (at, operation) in operations.into_iter().enumerate() {
            if let BatchCall::Refused(error) = operation.call {
                waiting.push(Err(error));
                continue;
            }
            if matches!(operation.call, BatchCall::List(_) | BatchCall::Show(_)) {
                self.batch_write(std::mem::take(&mut waiting), request, &mut answers).await;
                answers.push(self.batch_read(credential, operation).await);
                continue;
            }
            let key = (operation.scope.clone(), Action::WriteData.as_str(), operation.collection.clone());
            let grant = match grants.get(&key) {
                Some(grant) => grant.clone(),
                None => {
                    let grant = self.authorize(credential, &operation.scope, Action::WriteData, Some(&operation.collection)).await;
                    grants.insert(key, grant.clone());
                    grant
                }
            };
            let request_part = request.map(|request| request.part(at));
            let prepared = grant.and_then(|grant| self.batch_prepare(&grant, operation, request_part));
            // One transaction holds one organization's log.
            let moves_on = match (waiting.iter().rev().find_map(|prepared| prepared.as_ref().ok()), &prepared) {
                (Some(last), Ok(next)) => last.desk.author.channel != next.desk.author.channel || last.desk.instance != next.desk.instance,
                _ => false,
            };
            if moves_on {
                self.batch_write(std::mem::take(&mut waiting), request, &mut answers).await;
            }
            waiting.push(prepared);
        }
        self.batch_write(waiting, request, &mut answers).await;
        answers
    }

    fn batch_prepare(&self, grant: &Grant, operation: BatchOperation, request: Option<Idempotency>) -> Result<Prepared> {
        let desk = self.desk(grant);
        let entity = desk.registry.entity(&operation.collection)?;
        let step = match operation.call {
            BatchCall::Create(record) => Step::Create(Draft::read(&entity, record, desk.strict)?),
            BatchCall::Update(id, record) => Step::Update(id.unwrap_or_default(), Draft::read(&entity, record, desk.strict)?),
            BatchCall::Delete(id) => Step::Delete(id),
            BatchCall::Refused(error) => return Err(error),
            BatchCall::List(_) | BatchCall::Show(_) => return Err(Error::internal("a read among the writes of a batch")),
        };
        Ok(Prepared { desk, entity, step, external_ids: operation.external_ids, countries: operation.countries, request })
    }

    /// Runs writes to one organization in one transaction.
    async fn batch_write(&self, prepared: Vec<Result<Prepared>>, request: Option<&Idempotency>, answers: &mut Vec<BatchAnswer>) {
        let count = prepared.len();
        let Some(mut desk) = prepared.iter().find_map(|prepared| prepared.as_ref().ok()).map(|prepared| prepared.desk.clone()) else {
            answers.extend(prepared.into_iter().filter_map(Result::err).map(failed));
            return;
        };
        desk.registry = self.registry();
        let request = request.cloned();
        let done = self
            .db()
            .write(move |tx| {
                let session = Session::open(tx, &desk)?;
                if let Some(request) = &request {
                    idempotency::claim(tx, &session, request)?;
                }
                // Mostly all goes well, and fifty savepoints cost more than what they guard: the first try has one around all
                // operations. When one of them fails, they run again, each in a savepoint of its own.
                let (mut attempt, mut failed) = (session.clone(), false);
                let together = tx.savepoint(|tx| {
                    let mut done = Vec::with_capacity(prepared.len());
                    for prepared in &prepared {
                        done.push(match prepared {
                            Ok(prepared) => Ok(write_one(tx, &mut attempt, &desk, prepared).inspect_err(|_| failed = true)?),
                            Err(error) => Err(error.clone()),
                        });
                    }
                    Ok(done)
                });
                let (session, done) = match together {
                    Ok(done) => (attempt, done),
                    Err(_) if failed => write_each(tx, session, &desk, &prepared),
                    Err(error) => return Err(error),
                };
                session.finish(tx)?;
                Ok(done)
            })
            .await;
        match done {
            Ok(done) => answers.extend(done.into_iter().map(|result| match result {
                Ok(written) => BatchAnswer {
                    created: written.created.then(|| written.record.id.to_string()),
                    body: Ok(json!({ written.record.entity.as_str(): written.view.show(&written.record) })),
                },
                Err(error) => failed(error),
            })),
            Err(error) => answers.extend((0..count).map(|_| failed(error.clone()))),
        }
    }

    async fn batch_read(&self, credential: &Credential, operation: BatchOperation) -> BatchAnswer {
        let BatchOperation { scope, collection, call, external_ids, countries } = operation;
        let body = match call {
            BatchCall::List(query) => self
                .record_list(credential, &scope, &collection, &query)
                .await
                .map(|page| json!({ collection.as_str(): page.show(), "pagination": page.pagination() })),
            BatchCall::Show(id) => {
                self.record_show(credential, &scope, &collection, id.as_deref(), external_ids).await.map(|(mut view, record)| {
                    view.countries = countries;
                    json!({ collection.as_str(): view.show(&record) })
                })
            }
            _ => Err(Error::internal("a write among the reads of a batch")),
        };
        BatchAnswer { body, created: None }
    }
}

/// Each operation as a part that may fail alone.
fn write_each(tx: &mut Tx<'_>, mut session: Session, desk: &Desk, prepared: &[Result<Prepared>]) -> (Session, Vec<Result<Written>>) {
    let mut done = Vec::with_capacity(prepared.len());
    for prepared in prepared {
        let result = prepared.as_ref().map_err(Clone::clone).and_then(|prepared| {
            let mut attempt = session.clone();
            let written = tx.savepoint(|tx| write_one(tx, &mut attempt, desk, prepared))?;
            session = attempt;
            Ok(written)
        });
        done.push(result);
    }
    (session, done)
}

fn write_one(tx: &mut Tx<'_>, session: &mut Session, desk: &Desk, prepared: &Prepared) -> Result<Written> {
    let Prepared { entity, step, external_ids, countries, request, .. } = prepared;
    let known = request.as_ref().map(|request| idempotency::recall(tx, session, request)).transpose()?.flatten();
    let outcome = match known {
        Some(known) => known,
        None => {
            let outcome = run(tx, session, entity, step)?;
            if let Some(request) = request {
                idempotency::remember(tx, session, request, &outcome)?;
            }
            outcome
        }
    };
    let mut view = desk.view(entity, session.access(&entity.name), *external_ids);
    view.countries = *countries;
    view.prepare(tx, [&outcome.record])?;
    let Outcome { record, created, ignored } = outcome;
    Ok(Written { view, record, created, ignored })
}

fn failed(error: Error) -> BatchAnswer {
    BatchAnswer { body: Err(error), created: None }
}

fn run(tx: &mut Tx<'_>, session: &mut Session, entity: &Arc<Entity>, step: &Step) -> Result<Outcome> {
    match step {
        Step::Create(draft) => write::post(tx, session, entity, draft, None),
        Step::Update(id, draft) => write::put(tx, session, entity, id, draft, None),
        Step::Delete(id) => {
            let record = write::delete(tx, session, entity, id, None)?;
            Ok(Outcome { record, created: false, ignored: Vec::new() })
        }
    }
}
