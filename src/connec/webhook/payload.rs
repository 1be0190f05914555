//! How a receiver is told: what it may see of the records, and the body of the request.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::feed::STATUS_GONE;
use super::select::Told;
use crate::connec::Connec;
use crate::connec::entity::CountryFormat;
use crate::connec::model::Record;
use crate::connec::sharing::SharedReader;
use crate::connec::view::View;
use crate::hub::{Receiver, WebhookCountries, WebhookPayload};
use crate::kernel::{ChangeSeq, OrgUid, Result};
use crate::store::Tx;

/// The body of one request.
#[derive(Debug)]
pub(super) struct Payload {
    pub(super) body: String,
    /// How many records it holds.
    pub(super) records: usize,
    /// The last change that it covers.
    pub(super) to: ChangeSeq,
}

/// How much a request may hold.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub(super) records_max: usize,
    pub(super) bytes_max: usize,
}

impl Room {
    /// A legacy notification names one record.
    pub(super) fn of(receiver: &Receiver, bytes_max: usize) -> Self {
        match receiver.manifest.webhook.payload {
            WebhookPayload::Detailed => Self { records_max: usize::MAX, bytes_max },
            WebhookPayload::Legacy => Self { records_max: 1, bytes_max },
        }
    }
}

/// What a request is made of.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) channel: OrgUid,
    pub(super) receiver: Receiver,
    /// What concerns the receiver, in the order of the log.
    pub(super) told: Vec<Told>,
    /// The last change that was looked at.
    pub(super) to: ChangeSeq,
}

/// The body that tells a receiver about records; `None` when it may see none of them. It covers less than was looked at when
/// not all of it has room.
pub(super) async fn payload_build(connec: &Connec, draft: Draft, room: Room) -> Result<Option<Payload>> {
    if draft.told.is_empty() {
        return Ok(None);
    }
    let asked = connec.clone();
    connec.db().read(move |tx| payload_read(tx, &asked, &draft, room)).await
}

fn payload_read(tx: &mut Tx<'_>, connec: &Connec, draft: &Draft, room: Room) -> Result<Option<Payload>> {
    let Draft { channel, receiver, told, to } = draft;
    // The rules as they are now: what an app may no longer read is not sent from here on.
    let shared = SharedReader::open(tx, connec, channel, &receiver.instance, &receiver.manifest)?;
    let registry = connec.registry();
    let mut views = BTreeMap::new();
    let mut readable = Vec::with_capacity(told.len());
    for told in told {
        let name = told.record.entity.as_str();
        if !views.contains_key(name) {
            let access = shared.access(name);
            // A collection whose definition was taken away is nobody's to read.
            let entity = registry.entity(name).ok().filter(|_| access.read.allowed);
            let external_ids = receiver.manifest.webhook.external_ids;
            let view = entity.map(|entity| {
                let mut view = View::new(channel.clone(), Some(receiver.instance.clone()), entity, access, external_ids);
                view.countries = receiver.manifest.webhook.country_format.map(country_format);
                view
            });
            views.insert(name, view);
        }
        if views.get(name).is_some_and(Option::is_some) {
            readable.push(told);
        }
    }
    let Some(first) = readable.first().copied() else { return Ok(None) };
    let mut to = *to;
    if let Some(beyond) = readable.get(room.records_max) {
        to = beyond.seq - 1;
        readable.truncate(room.records_max);
    }
    if receiver.manifest.webhook.payload == WebhookPayload::Legacy {
        return Ok(Some(Payload { body: legacy_body(&first.record), records: 1, to }));
    }
    for (name, view) in &mut views {
        if let Some(view) = view {
            let records = readable.iter().filter(|told| told.record.entity == **name).map(|told| &*told.record);
            view.prepare(tx, records)?;
        }
    }
    let mut texts = Vec::with_capacity(readable.len());
    let mut bytes = 0;
    for told in readable {
        let name = told.record.entity.as_str();
        let Some(view) = views.get(name).and_then(Option::as_ref) else { continue };
        let mut shown = view.show(&told.record);
        if told.is_gone {
            // Also to an app that is not shown the status: nothing else says that the record is gone.
            shown["status"] = STATUS_GONE.into();
        }
        let text = shown.to_string();
        bytes += text.len();
        if bytes > room.bytes_max && !texts.is_empty() {
            to = told.seq - 1;
            break;
        }
        texts.push((name, text));
    }
    let records = texts.len();
    // What is referred to before what refers to it: receivers drop a record whose references they do not know yet.
    texts.sort_by(|(a, _), (b, _)| (registry.rank(a), *a).cmp(&(registry.rank(b), *b)));
    Ok(Some(Payload { body: detailed_body(&texts, bytes), records, to }))
}

fn country_format(wanted: WebhookCountries) -> CountryFormat {
    match wanted {
        WebhookCountries::Alpha2 => CountryFormat::Alpha2,
        WebhookCountries::Alpha3 => CountryFormat::Alpha3,
        WebhookCountries::Name => CountryFormat::Name,
    }
}

/// `{"<collection>": [<record>, …], …}`
fn detailed_body(texts: &[(&str, String)], bytes: usize) -> String {
    let mut body = String::with_capacity(bytes + texts.len() + 256);
    for (at, (entity, text)) in texts.iter().enumerate() {
        let begins = at == 0 || texts[at - 1].0 != *entity;
        body.push_str(match (at, begins) {
            (0, _) => "{",
            (_, true) => "],",
            (_, false) => ",",
        });
        if begins {
            body.push_str(&Value::from(*entity).to_string());
            body.push_str(":[");
        }
        body.push_str(text);
    }
    body.push_str("]}");
    body
}

/// `{"entity":"ORGANIZATIONS","id":"…"}`: the oldest SDKs fetch the record themselves.
fn legacy_body(record: &Record) -> String {
    json!({"entity": legacy_name(&record.entity), "id": record.id.as_str()}).to_string()
}

/// The class name in capitals with an S, without inflection (`PERSONS`, `COMPANYS`, `TAXCODES`); `OPPORTUNITIES` alone has a
/// plural of its own.
pub(super) fn legacy_name(collection: &str) -> String {
    let class = match collection {
        "opportunities" => return "OPPORTUNITIES".to_owned(),
        "people" => "person".to_owned(),
        _ => match collection.strip_suffix("ies") {
            Some(stem) => format!("{stem}y"),
            None => collection.strip_suffix('s').unwrap_or(collection).to_owned(),
        },
    };
    format!("{}S", class.replace('_', "").to_ascii_uppercase())
}

/// The body of a test: a collection that no receiver knows, so nothing is taken for data.
pub(super) fn test_body(channel: &OrgUid, receiver: &Receiver, id: &str, at: &str) -> String {
    if receiver.manifest.webhook.payload == WebhookPayload::Legacy {
        return json!({"entity": "WEBHOOK.TEST", "id": id}).to_string();
    }
    let mut event = Map::new();
    event.insert("id".to_owned(), id.into());
    event.insert("created_at".to_owned(), at.into());
    event.insert("group_id".to_owned(), receiver.instance.as_str().into());
    event.insert("channel_id".to_owned(), channel.as_str().into());
    json!({"webhook.test": [event]}).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legacy_names_are_those_that_published_clients_know() {
        for (collection, name) in [
            ("company", "COMPANYS"),
            ("tax_codes", "TAXCODES"),
            ("accounts", "ACCOUNTS"),
            ("organizations", "ORGANIZATIONS"),
            ("people", "PERSONS"),
            ("items", "ITEMS"),
            ("invoices", "INVOICES"),
            ("quotes", "QUOTES"),
            ("purchase_orders", "PURCHASEORDERS"),
            ("sales_orders", "SALESORDERS"),
            ("events", "EVENTS"),
            ("event_orders", "EVENTORDERS"),
            ("opportunities", "OPPORTUNITIES"),
            ("app_users", "APPUSERS"),
            ("teams", "TEAMS"),
            ("payments", "PAYMENTS"),
            ("warehouses", "WAREHOUSES"),
            ("employees", "EMPLOYEES"),
            ("time_activities", "TIMEACTIVITYS"),
        ] {
            assert_eq!(legacy_name(collection), name);
        }
    }

    #[test]
    fn records_stand_below_their_collection() {
        let texts = [("a", "{\"n\":1}".to_owned()), ("a", "2".to_owned()), ("b", "3".to_owned())];
        assert_eq!(detailed_body(&texts, 9), r#"{"a":[{"n":1},2],"b":[3]}"#);
    }
}
