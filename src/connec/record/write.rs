//! Writing: the record and its change, in one transaction, under the organization's head.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::draft::{Draft, DraftId};
use super::merge;
use super::session::Session;
use crate::connec::entity::{Entity, ids_check, may_mean, required_check};
use crate::connec::identity::{self, ExternalId, Mapping, Resolution};
use crate::connec::log::{Entry, LogWriter};
use crate::connec::model::{Operation, Record};
use crate::connec::sharing::{self, Access};
use crate::connec::sql;
use crate::connec::stored::StoredRecord;
use crate::kernel::{ChangeSeq, Error, ErrorKind, OrgUid, RecordId, Result};
use crate::store::Tx;

/// What became of a write.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    pub(crate) record: Record,
    /// Was it not there before?
    pub(crate) created: bool,
    /// Fields that were sent and not taken, each with the sharing rule that says so.
    pub(crate) ignored: Vec<(String, String)>,
}

/// Makes a record, or changes the one that the draft means: by an external id that is known, or by `matching_fields`. Of a
/// singleton, writes the one there is.
pub(crate) fn post(
    tx: &mut Tx<'_>,
    session: &mut Session,
    entity: &Entity,
    draft: &Draft,
    versions: Option<&[ChangeSeq]>,
) -> Result<Outcome> {
    let access = session.access_to_write(&entity.name)?;
    if entity.singleton {
        return put_singleton(tx, session, entity, draft, versions, &access);
    }
    if let DraftId::Plain(_) = draft.id {
        return Err(Error::conflict("a new record gets its id from Connec!; to change one, send PUT to its own URL").with_field("id"));
    }
    matching_check(&session.access(&entity.name), entity, draft)?;
    match meant(tx, session, entity, draft)? {
        Some(present) => {
            version_check(&present, versions)?;
            put_into(tx, session, entity, present, draft, &access)
        }
        None if versions.is_some() => {
            Err(Error::new(ErrorKind::Precondition, "`If-Match` names a version of a record, and no record is meant by what was sent")
                .with_field("If-Match")
                .hint("leave the header out to make a new record"))
        }
        None => create(tx, session, entity, RecordId::random(), draft, &access),
    }
}

/// Changes a record: fields that are left out stay. `versions` are those that the client knows (`If-Match`).
pub(crate) fn put(
    tx: &mut Tx<'_>,
    session: &mut Session,
    entity: &Entity,
    id: &str,
    draft: &Draft,
    versions: Option<&[ChangeSeq]>,
) -> Result<Outcome> {
    let access = session.access_to_write(&entity.name)?;
    if entity.singleton {
        return put_singleton(tx, session, entity, draft, versions, &access);
    }
    let present = record_present(tx, session.channel(), entity, id)?;
    version_check(&present, versions)?;
    put_into(tx, session, entity, present, draft, &access)
}

/// Makes a record with a known id, whatever sharing rules say: for seeds, and for what we make ourselves.
pub(crate) fn found(tx: &mut Tx<'_>, session: &mut Session, entity: &Entity, id: RecordId, draft: &Draft) -> Result<Outcome> {
    create(tx, session, entity, id, draft, &Access::everything())
}

/// Takes a record away; its last state.
pub(crate) fn delete(tx: &mut Tx<'_>, session: &mut Session, entity: &Entity, id: &str, versions: Option<&[ChangeSeq]>) -> Result<Record> {
    session.access_to_write(&entity.name)?;
    if entity.singleton {
        return Err(Error::invalid("entity", format!("`{}` cannot be deleted: every organization has one", entity.name)));
    }
    let present = record_present(tx, session.channel(), entity, id)?;
    version_check(&present, versions)?;
    sql::identity::pending_clear(tx, session.channel(), present.id.as_str())?;
    record_remove(tx, &mut session.log, present.clone(), Operation::Delete, None)?;
    Ok(present)
}

/// Does the client know the record as it is now?
pub(crate) fn version_check(present: &Record, versions: Option<&[ChangeSeq]>) -> Result<()> {
    match versions {
        Some(versions) if !versions.contains(&present.version) => {
            Err(Error::new(ErrorKind::Precondition, format!("the record was changed since: it is at version {}", present.version))
                .with_field("If-Match")
                .hint("read it again, then send the change with its new `ETag`"))
        }
        _ => Ok(()),
    }
}

/// Whether a record matches tells what it says: fields that are hidden from the caller cannot be matched by.
fn matching_check(access: &Access, entity: &Entity, draft: &Draft) -> Result<()> {
    if draft.matching.is_empty() || access.reads_all_fields() {
        return Ok(());
    }
    let refused = |what: String, rule: &str| {
        Err(Error::forbidden(format!("sharing rules do not let this app read {what}, so it cannot match by it"))
            .with_field("opts.matching_fields")
            .with_because(vec![rule.to_owned()]))
    };
    if !access.read.allowed {
        return refused(entity.name.clone(), &access.read.rule);
    }
    let mut fields = draft.matching.iter().flatten().map(|field| field.replace('/', "."));
    match fields.find_map(|field| access.hidden_of(&field).map(|(field, rule)| (field, rule.to_owned()))) {
        Some((field, rule)) => refused(format!("`{field}`"), &rule),
        None => Ok(()),
    }
}

/// The record that a posted draft means, if it is there already.
fn meant(tx: &mut Tx<'_>, session: &Session, entity: &Entity, draft: &Draft) -> Result<Option<Record>> {
    let channel = session.channel();
    if let DraftId::List(own, external) = &draft.id {
        if let Some(own) = own
            && let Some(record) = find(tx, channel, entity, own)?
        {
            return Ok(Some(record));
        }
        if let Some(id) = identity::find_record(tx, channel, &session.desk.instance, &entity.name, "", external)?
            && let Some(record) = find(tx, channel, entity, &id)?
        {
            return Ok(Some(record));
        }
    }
    match draft.matching_filter() {
        Some(filter) => sql::record::first_matching(tx, channel, entity, &filter),
        None => Ok(None),
    }
}

fn put_singleton(
    tx: &mut Tx<'_>,
    session: &mut Session,
    entity: &Entity,
    draft: &Draft,
    versions: Option<&[ChangeSeq]>,
    access: &Access,
) -> Result<Outcome> {
    let id = singleton_id(session.channel(), entity);
    match sql::record::find(tx, session.channel(), &entity.name, id.as_str())? {
        Some(present) => version_check(&present, versions).and_then(|()| put_into(tx, session, entity, present, draft, access)),
        None => create(tx, session, entity, id, draft, access),
    }
}

fn create(tx: &mut Tx<'_>, session: &mut Session, entity: &Entity, id: RecordId, draft: &Draft, access: &Access) -> Result<Outcome> {
    let mut fields = draft.fields.clone();
    let resolution = resolve(tx, session, entity, None, &mut fields, draft)?;
    let ignored = refused(access, &mut fields);
    let mut doc = Map::with_capacity(fields.len() + 2);
    merge(&mut doc, fields, &entity.fields, true);
    if !doc.contains_key("code") {
        doc.insert("code".to_owned(), Value::String(sql::record::code_next(tx, session.channel(), entity)?));
    }
    let detail = map_ids(tx, session, entity, id.as_str(), draft, &resolution)?;
    note_waiting(tx, session, entity, id.as_str(), &resolution)?;
    let record = state_put(tx, &mut session.log, entity, id, None, doc, detail)?;
    fill_waiting(tx, session, entity, &record, draft, &resolution)?;
    Ok(Outcome { record, created: true, ignored })
}

fn put_into(tx: &mut Tx<'_>, session: &mut Session, entity: &Entity, present: Record, draft: &Draft, access: &Access) -> Result<Outcome> {
    let mut fields = draft.fields.clone();
    let resolution = resolve(tx, session, entity, Some(present.id.as_str()), &mut fields, draft)?;
    let mut ignored = refused(access, &mut fields);
    for pending in sql::identity::pending_of_record(tx, session.channel(), present.id.as_str())? {
        if identity::says(&fields, &pending.path) {
            sql::identity::pending_remove(tx, session.channel(), present.id.as_str(), &pending.path)?;
        }
    }
    let mut doc = present.doc.clone();
    merge(&mut doc, fields, &entity.fields, draft.sparse);
    if !doc.contains_key("code") {
        doc.insert("code".to_owned(), Value::String(present.text("code").to_owned()));
    }
    let author = &session.desk.author;
    let writer = sharing::Writer { kind: author.actor.kind, instance: author.instance.as_ref().map(AsRef::as_ref) };
    ignored.extend(sharing::keep_winners(tx, session.channel(), &session.policy, &writer, &present, &mut doc)?);
    let detail = map_ids(tx, session, entity, present.id.as_str(), draft, &resolution)?;
    note_waiting(tx, session, entity, present.id.as_str(), &resolution)?;
    let version = present.version;
    let record = state_put(tx, &mut session.log, entity, present.id.clone(), Some(present), doc, detail.clone())?;
    if record.version == version && detail.is_some() {
        // Ids alone: noted in the log, but nothing that others must be told.
        let entry = Entry { entity: &entity.name, record_id: &record.id, operation: Operation::Map, before: None, after: None, detail };
        session.log.append(tx, entry)?;
    }
    fill_waiting(tx, session, entity, &record, draft, &resolution)?;
    Ok(Outcome { record, created: false, ignored })
}

fn resolve(
    tx: &mut Tx<'_>,
    session: &Session,
    entity: &Entity,
    parent_id: Option<&str>,
    fields: &mut Map<String, Value>,
    draft: &Draft,
) -> Result<Resolution> {
    if draft.positions.is_empty() {
        return Ok(Resolution::default());
    }
    let resolution = identity::resolve(tx, session.channel(), &session.desk.instance, entity, parent_id, fields, &draft.positions)?;
    // Ids of other systems may mean one sub-record twice: that is seen only now.
    ids_check(&entity.fields, fields)?;
    Ok(resolution)
}

fn refused(access: &Access, fields: &mut Map<String, Value>) -> Vec<(String, String)> {
    let refused = access.refuse(fields);
    refused.into_iter().map(|path| (path.clone(), access.write_field(&path).rule.clone())).collect()
}

/// Notes the external ids of the record and of its sub-records.
fn map_ids(tx: &mut Tx<'_>, session: &Session, entity: &Entity, id: &str, draft: &Draft, resolution: &Resolution) -> Result<Option<Value>> {
    let instance = &session.desk.instance;
    let own = draft.id.external().iter().map(|external| Mapping {
        instance: instance.clone(),
        kind: entity.name.clone(),
        parent_id: String::new(),
        external: external.clone(),
        record_id: id.to_owned(),
    });
    let mappings: Vec<Mapping> = own.chain(identity::sub_mappings(instance, &entity.name, id, resolution)).collect();
    if mappings.is_empty() {
        return Ok(None);
    }
    identity::map_records(tx, session.channel(), &mappings)
}

/// Notes what the record waits for: before it is checked for what it must have.
fn note_waiting(tx: &mut Tx<'_>, session: &Session, entity: &Entity, id: &str, resolution: &Resolution) -> Result<()> {
    identity::note_pending(tx, session.channel(), &session.desk.instance, &entity.name, id, &resolution.waiting)
}

/// Fills in what waited for the record.
fn fill_waiting(
    tx: &mut Tx<'_>,
    session: &mut Session,
    entity: &Entity,
    record: &Record,
    draft: &Draft,
    resolution: &Resolution,
) -> Result<()> {
    for external in draft.id.external() {
        fill(tx, session, &entity.name, &record.id, external)?;
    }
    for (list, id, externals) in &resolution.sub_records {
        for external in externals {
            fill(tx, session, &format!("{}.{list}", entity.name), &RecordId::trusted(id.clone()), external)?;
        }
    }
    Ok(())
}

fn fill(tx: &mut Tx<'_>, session: &mut Session, target: &str, id: &RecordId, external: &ExternalId) -> Result<()> {
    let channel = session.channel().clone();
    for pending in sql::identity::pending_for(tx, &channel, &session.desk.instance, external)? {
        // What may mean any record still means no sub-record.
        if !may_mean(&pending.target, target) || (pending.target == "*" && target.contains('.')) {
            continue;
        }
        sql::identity::pending_remove(tx, &channel, &pending.record_id, &pending.path)?;
        let Ok(entity) = session.desk.registry.entity(&pending.entity) else { continue };
        let Some(present) = sql::record::find(tx, &channel, &entity.name, &pending.record_id)? else { continue };
        let mut doc = present.doc.clone();
        if identity::fill_pending(&mut doc, &pending.path, id.as_str()) {
            let detail = json!({"resolved": {"path": pending.path, "record_id": id.as_str()}});
            state_put(tx, &mut session.log, &entity, present.id.clone(), Some(present), doc, Some(detail))?;
        }
    }
    Ok(())
}

/// Takes a record away. `operation` is [`Operation::Delete`] or [`Operation::Merge`].
pub(crate) fn record_remove(
    tx: &mut Tx<'_>,
    log: &mut LogWriter,
    record: Record,
    operation: Operation,
    detail: Option<Value>,
) -> Result<()> {
    sql::record::delete(tx, &log.author().channel, &record)?;
    let before = Some(Value::Object(record.doc));
    log.append(tx, Entry { entity: &record.entity, record_id: &record.id, operation, before, after: None, detail })?;
    Ok(())
}

/// Gives a record this state, whatever it was before: `present` is what is there now, if anything. Writes nothing when that
/// is the same, so that an app which sends back what it got wakes nobody.
pub(crate) fn state_put(
    tx: &mut Tx<'_>,
    log: &mut LogWriter,
    entity: &Entity,
    id: RecordId,
    present: Option<Record>,
    mut doc: Map<String, Value>,
    detail: Option<Value>,
) -> Result<Record> {
    if let Err(missing) = required_check(entity, &doc)
        && !waits_for_the_rest(tx, log, entity, &id, &doc)?
    {
        return Err(missing);
    }
    if !doc.contains_key("status") {
        doc.insert("status".to_owned(), Value::String(entity.status_default.clone()));
    }
    let channel = log.author().channel.clone();
    let now = log.now(tx);
    let version = log.next_seq();
    let (record, before, text) = match present {
        Some(present) if present.doc == doc => return Ok(present),
        Some(present) => {
            let before = Value::Object(present.doc);
            // A clock that was set back must not make a change look older than what it changed.
            let record = Record { doc, version, updated_at: now.max(present.updated_at), ..present };
            let text = sql::record::doc_text(&record.doc);
            sql::record::update(tx, &channel, &record, &text)?;
            (record, Some(before), text)
        }
        None => {
            let record = Record { entity: entity.name.clone(), id, doc, version, created_at: now, updated_at: now };
            let text = sql::record::doc_text(&record.doc);
            sql::record::insert(tx, &channel, &record, &text)?;
            (record, None, text)
        }
    };
    let operation = if before.is_some() { Operation::Update } else { Operation::Create };
    let entry = Entry { entity: &record.entity, record_id: &record.id, operation, before, after: None, detail };
    log.append_state(tx, &entry, Some(&text))?;
    Ok(record)
}

/// Is what a record lacks only references that wait for their records? Those were given.
fn waits_for_the_rest(tx: &mut Tx<'_>, log: &LogWriter, entity: &Entity, id: &RecordId, doc: &Map<String, Value>) -> Result<bool> {
    let pending = sql::identity::pending_of_record(tx, &log.author().channel, id.as_str())?;
    if pending.is_empty() {
        return Ok(false);
    }
    let mut whole = doc.clone();
    for pending in &pending {
        // Any text will do: it is only looked at.
        identity::fill_pending(&mut whole, &pending.path, "waits");
    }
    Ok(required_check(entity, &whole).is_ok())
}

/// The id of a singleton's record: always the same, so that two first writers meet on one record.
pub(crate) fn singleton_id(channel: &OrgUid, entity: &Entity) -> RecordId {
    let name = format!("{channel}/{}", entity.name);
    RecordId::trusted(Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()).to_string())
}

/// The record with this id, or the one that it was merged into.
pub(crate) fn find(tx: &mut Tx<'_>, channel: &OrgUid, entity: &Entity, id: &str) -> Result<Option<Record>> {
    if let Some(record) = sql::record::find(tx, channel, &entity.name, id)? {
        return Ok(Some(record));
    }
    match sql::identity::alias(tx, channel, &entity.name, id)? {
        Some(other) => sql::record::find(tx, channel, &entity.name, &other),
        None => Ok(None),
    }
}

/// The same, as it lies in the database.
pub(crate) fn stored_present(tx: &mut Tx<'_>, channel: &OrgUid, entity: &Entity, id: &str) -> Result<StoredRecord> {
    if let Some(record) = sql::record::find_stored(tx, channel, &entity.name, id)? {
        return Ok(record);
    }
    let other = sql::identity::alias(tx, channel, &entity.name, id)?;
    let record = other.map(|other| sql::record::find_stored(tx, channel, &entity.name, &other)).transpose()?.flatten();
    record.ok_or_else(|| Error::not_found("record", id))
}

/// The record that somebody means.
pub(crate) fn record_present(tx: &mut Tx<'_>, channel: &OrgUid, entity: &Entity, id: &str) -> Result<Record> {
    find(tx, channel, entity, id)?.ok_or_else(|| Error::not_found("record", id))
}
