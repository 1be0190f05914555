//! Reading as of a time or a change, and comparing two.

use serde_json::Value;

use super::difference::{Difference, differences};
use super::moment::Moment;
use super::visible::{Visibility, visible};
use crate::connec::model::{Change, Record};
use crate::connec::sharing::Access;
use crate::connec::view::View;
use crate::connec::{Connec, sql};
use crate::hub::{Action, Credential};
use crate::kernel::{ChangeSeq, Error, OrgUid, Page, PageRequest, RecordId, Result, Timestamp};
use crate::store::Tx;

/// Records as they were.
#[derive(Debug, Clone)]
pub struct Past {
    /// From where they are looked at.
    pub view: View,
    /// The last change that counts.
    pub seq: ChangeSeq,
    /// When that was made; absent before the first one.
    pub at: Option<Timestamp>,
    /// The records, and where the next page begins.
    pub records: Page<Record>,
}

/// What two moments make different.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The last change before what is compared.
    pub from: ChangeSeq,
    /// The last one of it.
    pub to: ChangeSeq,
    /// The records that differ, in the order of their last change, and where the next page begins.
    pub records: Page<RecordDifference>,
}

/// A record that differs between two moments.
#[derive(Debug, Clone)]
pub struct RecordDifference {
    /// Its collection.
    pub entity: String,
    /// Its id.
    pub id: RecordId,
    /// `created`, `changed` or `deleted`.
    pub what: &'static str,
    /// Its last change in between.
    pub seq: ChangeSeq,
    /// Field by field.
    pub differences: Vec<Difference>,
}

impl Connec {
    /// A collection as it was, by id.
    ///
    /// # Errors
    /// Invalid for an unknown collection, moment or page; Conflict when the log was compacted past the moment; what the IDM says.
    pub async fn past_list(&self, credential: &Credential, scope: &str, entity: &str, as_of: Moment, page: &PageRequest) -> Result<Past> {
        let grant = self.authorize(credential, scope, Action::ReadData, Some(entity)).await?;
        let desk = self.desk(&grant);
        let definition = desk.registry.entity(entity)?;
        let (entity, page) = (definition.name.clone(), page.clone());
        self.db()
            .read(move |tx| {
                let channel = &grant.organization.uid;
                let extent = sql::change::extent(tx, channel)?;
                // A page says as of which change it is: a time may have got more changes since.
                let (seq, after) = match page.after.as_deref().map(place).transpose()? {
                    Some((seq, after)) => (Moment::Change(seq).change(tx, channel, extent, "page")?, after),
                    None => (as_of.change(tx, channel, extent, "as_of")?, String::new()),
                };
                let found = sql::history::states(tx, channel, &entity, seq, &after, page.limit + 1)?;
                let found = Page::of(found, &page, |change| format!("{seq}~{}", change.record_id));
                let visibility = Visibility::of(tx, &grant)?;
                let mut records = Vec::with_capacity(found.items.len());
                for change in found.items {
                    records.extend(record_of(tx, channel, &visibility, change, seq)?);
                }
                let at = sql::history::time_of(tx, channel, seq)?;
                Ok(Past {
                    view: desk.view(&definition, Access::everything(), false),
                    seq,
                    at,
                    records: Page { items: records, next_page: found.next_page },
                })
            })
            .await
    }

    /// A record as it was.
    ///
    /// # Errors
    /// `NotFound` when it was not there; as [`Connec::past_list`].
    pub async fn past_show(&self, credential: &Credential, scope: &str, entity: &str, id: &str, as_of: Moment) -> Result<(Past, Record)> {
        let grant = self.authorize(credential, scope, Action::ReadData, Some(entity)).await?;
        let desk = self.desk(&grant);
        let definition = desk.registry.entity(entity)?;
        let (entity, id) = (definition.name.clone(), id.to_owned());
        self.db()
            .read(move |tx| {
                let channel = &grant.organization.uid;
                let extent = sql::change::extent(tx, channel)?;
                let seq = as_of.change(tx, channel, extent, "as_of")?;
                let visibility = Visibility::of(tx, &grant)?;
                let state = sql::history::state(tx, channel, &entity, &id, seq)?;
                let record = state.map(|change| record_of(tx, channel, &visibility, change, seq)).transpose()?.flatten();
                let record = record.ok_or_else(|| Error::not_found("record", &id).hint(format!("it was not there as of change {seq}")))?;
                let at = sql::history::time_of(tx, channel, seq)?;
                Ok((
                    Past {
                        view: desk.view(&definition, Access::everything(), false),
                        seq,
                        at,
                        records: Page { items: Vec::new(), next_page: None },
                    },
                    record,
                ))
            })
            .await
    }

    /// What became different between two moments. A record that was made and deleted in between is not among it.
    ///
    /// # Errors
    /// As [`Connec::past_list`].
    pub async fn compare(
        &self,
        credential: &Credential,
        scope: &str,
        entity: Option<&str>,
        from: Moment,
        to: Option<Moment>,
        page: &PageRequest,
    ) -> Result<Comparison> {
        let grant = self.authorize(credential, scope, Action::ReadData, entity).await?;
        let entity = entity.map(|entity| self.registry().entity(entity)).transpose()?.map(|entity| entity.name.clone());
        let page = page.clone();
        self.db()
            .read(move |tx| {
                let channel = &grant.organization.uid;
                let extent = sql::change::extent(tx, channel)?;
                let from = from.change(tx, channel, extent, "from")?;
                let (to, after) = match page.after.as_deref().map(place).transpose()? {
                    Some((to, after)) => {
                        let after = after.parse().map_err(|_| wrong_page(&after))?;
                        (Moment::Change(to).change(tx, channel, extent, "page")?, after)
                    }
                    None => (to.map_or(Ok(extent.head), |to| to.change(tx, channel, extent, "to"))?, from),
                };
                if to < from {
                    return Err(Error::invalid("to", format!("change {to} is before change {from}")).hint("`from` is the earlier one"));
                }
                let found = sql::history::last_changes(tx, channel, entity.as_deref(), (after.max(from), to), page.limit + 1)?;
                let found = Page::of(found, &page, |change| format!("{to}~{}", change.seq));
                let visibility = Visibility::of(tx, &grant)?;
                let mut records = Vec::new();
                for last in found.items {
                    let before = sql::history::state(tx, channel, &last.entity, last.record_id.as_str(), from)?;
                    let both = Change { before: before.and_then(|before| before.after), ..last };
                    records.extend(visible(&visibility, both).and_then(difference_of));
                }
                Ok(Comparison { from, to, records: Page { items: records, next_page: found.next_page } })
            })
            .await
    }
}

fn difference_of(both: Change) -> Option<RecordDifference> {
    let what = match (&both.before, &both.after) {
        (None, Some(_)) => "created",
        (Some(_), None) => "deleted",
        (Some(before), Some(after)) if before != after => "changed",
        _ => return None,
    };
    let differences = differences(both.before.as_ref(), both.after.as_ref());
    Some(RecordDifference { entity: both.entity, id: both.record_id, what, seq: both.seq, differences })
}

/// The record whose state this change made.
fn record_of(tx: &mut Tx<'_>, channel: &OrgUid, visibility: &Visibility, state: Change, to: ChangeSeq) -> Result<Option<Record>> {
    let created_at = created_at(tx, channel, &state, to)?;
    let Some(state) = visible(visibility, state) else { return Ok(None) };
    let Some(Value::Object(doc)) = state.after else { return Ok(None) };
    Ok(Some(Record { entity: state.entity, id: state.record_id, doc, version: state.seq, created_at, updated_at: state.at }))
}

/// When the record that is in this state was made.
pub(super) fn created_at(tx: &mut Tx<'_>, channel: &OrgUid, state: &Change, to: ChangeSeq) -> Result<Timestamp> {
    let born = sql::history::born(tx, channel, &state.entity, state.record_id.as_str(), to)?;
    Ok(born.map_or(state.at, |born| super::detail::created_at(born.detail.as_ref()).unwrap_or(born.at)))
}

/// A page's `<change>~<where>`.
fn place(text: &str) -> Result<(ChangeSeq, String)> {
    let (seq, rest) = text.split_once('~').ok_or_else(|| wrong_page(text))?;
    Ok((seq.parse().map_err(|_| wrong_page(text))?, rest.to_owned()))
}

fn wrong_page(text: &str) -> Error {
    Error::invalid("page", format!("`{text}` is not a page of this list")).hint("use `next_page` of the previous answer as it is")
}
