//! How one caller sees the records of one collection.

use std::sync::Arc;

use serde_json::Value;

use super::entity::{CountryFormat, Entity};
use super::identity::{self, IdIndex};
use super::model::Record;
use super::sharing::Access;
use super::stored::StoredRecord;
use crate::kernel::{Error, InstanceUid, OrgUid, Result};
use crate::store::Tx;

/// How one caller sees the records of one collection: what `channel_id` and `group_id` say, which fields are shown, and
/// whether ids are text or lists.
#[derive(Debug, Clone)]
pub struct View {
    /// The organization.
    pub channel: OrgUid,
    /// The caller's own app instance, when the scope is one.
    pub group: Option<InstanceUid>,
    /// The collection.
    pub entity: Arc<Entity>,
    /// Are ids lists with those of other systems (`CONNEC-EXTERNAL-IDS: true`)?
    pub external_ids: bool,
    /// How countries are shown (`Connec-Country-Format`); as they were sent when absent.
    pub countries: Option<CountryFormat>,
    access: Access,
    ids: IdIndex,
}

impl View {
    pub(crate) fn new(channel: OrgUid, group: Option<InstanceUid>, entity: Arc<Entity>, access: Access, external_ids: bool) -> Self {
        Self { channel, group, entity, external_ids, countries: None, access, ids: IdIndex::default() }
    }

    /// Looks up what showing these records needs.
    pub(crate) fn prepare<'a>(&mut self, tx: &mut Tx<'_>, records: impl IntoIterator<Item = &'a Record>) -> Result<()> {
        if self.external_ids {
            let group = self.group.as_ref().map(AsRef::as_ref);
            self.ids = identity::index_of(tx, &self.channel, group, &self.entity.fields, records)?;
        }
        Ok(())
    }

    /// What the caller may do with the collection.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// Does the caller see records just as they lie in the database?
    #[must_use]
    pub fn shows_all(&self) -> bool {
        !self.external_ids && self.countries.is_none() && self.access.reads_all_fields()
    }

    /// [`View::show`] of a record as it lies in the database, written out.
    ///
    /// # Errors
    /// Internal, when its document is no object.
    pub fn write(&self, record: &StoredRecord, out: &mut Vec<u8>) -> Result<()> {
        if self.shows_all() {
            return record.write(&self.channel, self.group.as_ref(), out);
        }
        serde_json::to_writer(out, &self.show(&record.record()?)).map_err(Error::internal)
    }

    /// The record as this caller sees it.
    #[must_use]
    pub fn show(&self, record: &Record) -> Value {
        let Value::Object(mut shown) = record.to_json(&self.channel, self.group.as_ref()) else { return Value::Null };
        self.access.hide(&mut shown);
        if let Some(countries) = self.countries {
            countries.render(&self.entity.fields, &mut shown);
        }
        if self.external_ids {
            let channel = self.channel.as_str();
            identity::render(&self.entity.fields, &mut shown, channel, &self.ids);
            shown.insert("id".to_owned(), identity::list_of(record.id.as_str(), channel, &self.ids));
        }
        Value::Object(shown)
    }
}
