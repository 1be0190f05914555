//! What the audit tells of a change on a dashboard.

use serde_json::{Map, Value, json};

use super::model::{Alert, Dashboard, DataSource, Kpi, Settings, Widget};
use crate::hub::Permit;
use crate::hub::audit::{self, brief};
use crate::kernel::{Result, Secret};
use crate::store::Tx;

/// Writes a line of what was changed, in the organization's audit when one only is shown; none when nothing was.
pub(super) fn record_update(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (action, id): (&str, i64),
    sources: &[DataSource],
    (before, after): (&Value, &Value),
) -> Result<()> {
    let organization = if let [only] = sources { Some(only.uid.as_str()) } else { None };
    audit::record_change(tx, permit, action, &id.to_string(), organization, (before, after))
}

/// Members of a frontend's document, each under its own name.
fn put_document(into: &mut Map<String, Value>, name: &str, document: &Settings) {
    into.extend(document.iter().map(|(member, value)| (format!("{name}.{member}"), brief(value))));
}

fn organizations(sources: &[DataSource]) -> Vec<&str> {
    sources.iter().map(|source| source.uid.as_str()).collect()
}

fn object(value: Value) -> Map<String, Value> {
    if let Value::Object(members) = value { members } else { Map::new() }
}

impl Dashboard {
    pub(super) fn audited(&self) -> Value {
        let mut fields = object(json!({
            "name": self.name,
            "currency": self.currency.as_str(),
            "organizations": organizations(&self.sources),
            "widgets_order": brief(&json!(self.widgets_order)),
            "widgets_templates": brief(&self.widgets_templates),
            "published": self.published,
        }));
        put_document(&mut fields, "metadata", &self.settings);
        fields.into()
    }
}

impl Widget {
    pub(super) fn audited(&self) -> Value {
        let mut fields = object(json!({
            "name": self.name,
            "category": self.category,
            "endpoint": self.endpoint,
            "width": self.width,
            "organizations": organizations(&self.sources),
            "layouts": brief(&self.layouts),
        }));
        put_document(&mut fields, "metadata", &self.settings);
        fields.into()
    }
}

impl Kpi {
    pub(super) fn audited(&self) -> Value {
        let mut fields = object(json!({
            "name": self.name,
            "endpoint": self.endpoint,
            "element_watched": self.element_watched,
            "extra_watchables": brief(&json!(self.extra_watchables)),
            "organizations": organizations(&self.sources),
        }));
        for (name, document) in [("targets", &self.targets), ("metadata", &self.settings), ("extra_params", &self.extra_params)] {
            put_document(&mut fields, name, document);
        }
        fields.into()
    }
}

impl Alert {
    /// The address of a webhook may hold a secret: only its hash is told.
    pub(super) fn audited(&self) -> Value {
        let recipients: Vec<i64> = self.recipients.iter().map(|recipient| recipient.id).collect();
        let webhook = self.webhook.as_ref().map(|url| format!("{:.12}", Secret::new(url.as_str()).fingerprint()));
        let mut fields = object(json!({
            "kpi": self.kpi_id,
            "title": self.title,
            "webhook": webhook,
            "service": self.service.as_str(),
            "sent": self.sent,
            "recipients": brief(&json!(recipients)),
        }));
        put_document(&mut fields, "metadata", &self.settings);
        fields.into()
    }
}
