//! The part of an app's entry that says what it shares at Connec!, and how it is told of changes.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::DeValue;

use super::reader::{Sink, TableReader, Text};
use crate::hub::{ConnecManifest, DataAccess, WebhookCountries, WebhookManifest, WebhookPayload};

/// `[app.connec]`; `None` when the entry has none.
pub(super) fn connec_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Option<ConnecManifest> {
    let mut connec = table.table_opt(sink, "connec")?;
    let data = connec.table_opt(sink, "data").map(|data| data_read(sink, data));
    let webhook = connec.table_opt(sink, "webhook").map(|webhook| webhook_read(sink, webhook)).unwrap_or_default();
    connec.finish(sink);
    Some(ConnecManifest { data, webhook })
}

fn data_read(sink: &Sink<'_>, mut table: TableReader<'_>) -> BTreeMap<String, DataAccess> {
    let mut data = BTreeMap::new();
    for (name, at, value) in table.rest() {
        let field = table.field(name);
        if name != "*" && !ConnecManifest::name_fits(name) {
            sink.mistake(&at, &field, "cannot be the name of a collection", Some("use the names of Connec!'s URLs, or `*` for the others"));
        }
        data.insert(name.to_owned(), access_read(sink, field, value));
    }
    data
}

fn access_read(sink: &Sink<'_>, field: String, value: &Spanned<DeValue<'_>>) -> DataAccess {
    let otherwise = DataAccess::default();
    let DeValue::Table(table) = value.get_ref() else {
        let hint = "write `{ read = true, write = false }`, with `read_fields` and `write_fields` where not all are meant";
        sink.mistake(&value.span(), &field, "must be a table", Some(hint));
        return otherwise;
    };
    let mut access = TableReader::new(field, value.span(), table);
    let read = DataAccess {
        read: access.boolean_opt(sink, "read").unwrap_or(otherwise.read),
        write: access.boolean_opt(sink, "write").unwrap_or(otherwise.write),
        read_fields: names_read(sink, &mut access, "read_fields"),
        write_fields: names_read(sink, &mut access, "write_fields"),
    };
    access.finish(sink);
    read
}

fn webhook_read(sink: &Sink<'_>, mut table: TableReader<'_>) -> WebhookManifest {
    let external_ids = table.boolean_opt(sink, "external_ids").unwrap_or_default();
    let payload = match table.text_opt(sink, "payload") {
        None => WebhookPayload::default(),
        Some(Text { value, at }) => match value.as_str() {
            "detailed" => WebhookPayload::Detailed,
            "legacy" => WebhookPayload::Legacy,
            _ => {
                let hint = "`detailed` sends the records, `legacy` one type and id at a time";
                sink.mistake(&at, &table.field("payload"), format!("`{value}` is not a payload"), Some(hint));
                WebhookPayload::default()
            }
        },
    };
    let entities = names_read(sink, &mut table, "entities");
    let country_format = table.text_opt(sink, "country_format").and_then(|Text { value, at }| match value.as_str() {
        "alpha2" => Some(WebhookCountries::Alpha2),
        "alpha3" => Some(WebhookCountries::Alpha3),
        "name" => Some(WebhookCountries::Name),
        _ => {
            let hint = "`alpha2` is `AU`, `alpha3` is `AUS`, `name` is `Australia`";
            sink.mistake(&at, &table.field("country_format"), format!("`{value}` is not a format of countries"), Some(hint));
            None
        }
    });
    table.finish(sink);
    WebhookManifest { external_ids, payload, entities, country_format }
}

/// A list of names that may be absent.
fn names_read(sink: &Sink<'_>, table: &mut TableReader<'_>, name: &'static str) -> Option<Vec<String>> {
    let texts = table.texts_opt(sink, name)?;
    for Text { value, at } in texts.iter().filter(|text| !ConnecManifest::name_fits(&text.value)) {
        sink.mistake(at, &table.field(name), format!("`{value}` is not the name of an entity or a field"), None);
    }
    Some(texts.into_iter().map(|text| text.value).collect())
}
