//! `Idempotency-Key`: a request that is sent twice is done once.

use serde_json::{Value, json};

use super::session::Session;
use super::write::Outcome;
use crate::connec::model::Record;
use crate::connec::sql;
use crate::kernel::{Error, RecordId, Result, Timestamp};
use crate::store::Tx;

/// How long an answer is kept: 24 hours.
const KEPT_MS: i64 = 24 * 60 * 60 * 1_000;
/// How long a key may be, in bytes.
const KEY_BYTES_MAX: usize = 255;

/// A client's name for one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idempotency {
    key: String,
    /// A digest of what was asked: the same key must not stand for two requests.
    request_hash: String,
}

impl Idempotency {
    /// A key for this request.
    ///
    /// # Errors
    /// Invalid (field `Idempotency-Key`) when the key is empty, too long or not printable.
    pub fn new(key: &str, request: &[&[u8]]) -> Result<Self> {
        use sha2::Digest as _;
        if key.is_empty() || key.len() > KEY_BYTES_MAX || !key.bytes().all(|b| b.is_ascii_graphic() || b == b' ') {
            return Err(Error::invalid("Idempotency-Key", format!("a key is 1 to {KEY_BYTES_MAX} printable characters")));
        }
        let mut digest = sha2::Sha256::new();
        for part in request {
            digest.update(part.len().to_be_bytes());
            digest.update(part);
        }
        let request_hash = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { key: key.to_owned(), request_hash })
    }

    /// The name of one operation of a batch. No client's own key has a line break in it.
    pub(crate) fn part(&self, at: usize) -> Self {
        Self { key: format!("{}\n{at}", self.key), request_hash: self.request_hash.clone() }
    }
}

/// Takes the key of a batch for this organization. The parts of a batch are remembered each with its own write; that another
/// batch, or a single request, had the key is seen here, before anything is done.
pub(crate) fn claim(tx: &mut Tx<'_>, session: &Session, request: &Idempotency) -> Result<()> {
    let since = tx.now().plus_ms(-KEPT_MS);
    sql::idempotency::prune(tx, since)?;
    match sql::idempotency::find(tx, session.channel(), &session.desk.author.actor.uid, &request.key, since)? {
        Some(known) => same_request(&known, request),
        None => {
            let known = sql::idempotency::Known { request_hash: request.request_hash.clone(), created: false, answer: Value::Null };
            sql::idempotency::insert(tx, session.channel(), &session.desk.author.actor.uid, &request.key, &known)
        }
    }
}

fn same_request(known: &sql::idempotency::Known, request: &Idempotency) -> Result<()> {
    if known.request_hash == request.request_hash {
        return Ok(());
    }
    Err(Error::conflict("this `Idempotency-Key` was used for another request")
        .with_field("Idempotency-Key")
        .hint("use a new key for each request, and the same one only to repeat it"))
}

/// What was answered before, if this request was.
pub(crate) fn recall(tx: &mut Tx<'_>, session: &Session, request: &Idempotency) -> Result<Option<Outcome>> {
    let actor = &session.desk.author.actor.uid;
    let since = tx.now().plus_ms(-KEPT_MS);
    let Some(known) = sql::idempotency::find(tx, session.channel(), actor, &request.key, since)? else { return Ok(None) };
    same_request(&known, request)?;
    let text = |name: &str| known.answer[name].as_str().unwrap_or_default().to_owned();
    let number = |name: &str| known.answer[name].as_i64().unwrap_or_default();
    let Value::Object(doc) = known.answer["doc"].clone() else { return Err(Error::internal("a kept answer without a record")) };
    let record = Record {
        entity: text("entity"),
        id: RecordId::trusted(text("id")),
        doc,
        version: number("version"),
        created_at: Timestamp::from_ms(number("created_at")),
        updated_at: Timestamp::from_ms(number("updated_at")),
    };
    Ok(Some(Outcome { record, created: known.created, ignored: Vec::new() }))
}

/// Keeps an answer, and forgets old ones.
pub(crate) fn remember(tx: &mut Tx<'_>, session: &Session, request: &Idempotency, outcome: &Outcome) -> Result<()> {
    let record = &outcome.record;
    let answer = json!({
        "entity": record.entity, "id": record.id.as_str(), "version": record.version,
        "created_at": record.created_at.as_ms(), "updated_at": record.updated_at.as_ms(), "doc": record.doc,
    });
    let known = sql::idempotency::Known { request_hash: request.request_hash.clone(), created: outcome.created, answer };
    sql::idempotency::prune(tx, tx.now().plus_ms(-KEPT_MS))?;
    sql::idempotency::insert(tx, session.channel(), &session.desk.author.actor.uid, &request.key, &known)
}
