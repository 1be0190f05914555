//! Records as they lie in the database. Most answers show them as they are: their documents need not be taken apart and put
//! together again, and their digits cannot change on the way.

use serde_json::{Map, Value};

use super::model::Record;
use crate::kernel::{ChangeSeq, Error, InstanceUid, OrgUid, RecordId, Result, Timestamp};

/// A record whose document is text.
#[derive(Debug, Clone)]
pub struct StoredRecord {
    pub(crate) entity: String,
    pub(crate) id: RecordId,
    /// A JSON object, written by us: without spaces around it.
    pub(crate) doc: String,
    pub(crate) version: ChangeSeq,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

impl StoredRecord {
    /// The record, taken apart.
    ///
    /// # Errors
    /// Internal, when the document is no object.
    pub fn record(&self) -> Result<Record> {
        let doc: Map<String, Value> = serde_json::from_str(&self.doc).map_err(Error::internal)?;
        Ok(Record {
            entity: self.entity.clone(),
            id: self.id.clone(),
            doc,
            version: self.version,
            created_at: self.created_at,
            updated_at: self.updated_at,
        })
    }

    /// Its latest change.
    #[must_use]
    pub fn version(&self) -> ChangeSeq {
        self.version
    }

    /// What [`Record::to_json`] shows, as text: the document between the fields that are ours. A document has none of those
    /// (`entity/check.rs` takes them out of what clients send).
    pub(crate) fn write(&self, channel: &OrgUid, group: Option<&InstanceUid>, out: &mut Vec<u8>) -> Result<()> {
        let inner = self.doc.trim().strip_prefix('{').and_then(|doc| doc.strip_suffix('}'));
        let inner = inner.ok_or_else(|| Error::internal("a record that is not an object"))?;
        out.extend_from_slice(b"{\"id\":");
        text(out, self.id.as_str())?;
        if !inner.trim().is_empty() {
            out.push(b',');
            out.extend_from_slice(inner.as_bytes());
        }
        member(out, "created_at", &self.created_at.to_string())?;
        member(out, "updated_at", &self.updated_at.to_string())?;
        if let Some(group) = group {
            member(out, "group_id", group.as_str())?;
        }
        member(out, "channel_id", channel.as_str())?;
        member(out, "resource_type", &self.entity)?;
        out.push(b'}');
        Ok(())
    }
}

fn member(out: &mut Vec<u8>, name: &str, value: &str) -> Result<()> {
    out.extend_from_slice(b",\"");
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
    text(out, value)
}

fn text(out: &mut Vec<u8>, value: &str) -> Result<()> {
    serde_json::to_writer(out, value).map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_says_what_the_record_does() {
        for doc in ["{}", r#"{"code":"IN1","status":"PAID","amount":{"net_amount":10.250},"title":"a \"b\" }"}"#] {
            let stored = StoredRecord {
                entity: "invoices".into(),
                id: RecordId::trusted("5d"),
                doc: doc.into(),
                version: 7,
                created_at: Timestamp::from_ms(0),
                updated_at: Timestamp::from_ms(1_000),
            };
            let (channel, group) = (OrgUid::trusted("org-1"), InstanceUid::trusted("cld-\"1"));
            for group in [None, Some(&group)] {
                let mut out = Vec::new();
                stored.write(&channel, group, &mut out).unwrap();
                let read: Value = serde_json::from_slice(&out).unwrap();
                assert_eq!(read, stored.record().unwrap().to_json(&channel, group));
                assert_eq!(String::from_utf8(out).unwrap().contains("10.250"), doc.contains("10.250"), "digits stay");
            }
        }
    }
}
