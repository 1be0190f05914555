//! The use case: a page of a collection.

use serde_json::{Map, Value};

use super::expand::Expanded;
use super::plan::{ListPlan, ListQuery};
use super::remembered::PageState;
use super::select::Selection;
use crate::connec::Connec;
use crate::connec::finder;
use crate::connec::model::Record;
use crate::connec::sharing::Access;
use crate::connec::sql;
use crate::connec::stored::StoredRecord;
use crate::connec::view::View;
use crate::hub::{Action, Credential, Grant};
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// A page of records.
#[derive(Debug, Clone)]
pub struct RecordPage {
    /// Where they live.
    pub view: View,
    /// The records, taken apart; empty when [`RecordPage::stored`] shows them as they are.
    pub records: Vec<Record>,
    /// The records as they lie in the database, when the caller wants text and nothing of them is to be changed.
    stored: Vec<StoredRecord>,
    /// How many match in all; `None` when it was not asked for.
    pub total: Option<u64>,
    /// How many were passed over.
    pub skip: u32,
    /// How many a page holds.
    pub top: u32,
    /// Are there more after these?
    pub more: bool,
    /// Were pages asked for by cursor?
    pub by_cursor: bool,
    /// The `$cursor` of the next page, where there is one.
    pub next_cursor: Option<String>,
    dress: Dress,
    /// The state of its organization, when the page follows from that and from the question alone.
    state: Option<PageState>,
}

/// What is done to a shown record besides showing it.
#[derive(Debug, Clone, Default)]
struct Dress {
    selection: Option<Selection>,
    expanded: Expanded,
}

impl Dress {
    fn apply(&self, shown: &mut Value) {
        self.expanded.apply(shown);
        if let Some(selection) = &self.selection {
            selection.apply(shown);
        }
    }
}

impl RecordPage {
    /// The `$skip` of the next page; `None` on the last one.
    #[must_use]
    pub fn next_skip(&self) -> Option<u32> {
        (self.more && !self.by_cursor).then(|| self.skip.saturating_add(self.top))
    }

    /// The state of its organization in which the page may be shown again; `None` when it depends on more than that.
    pub(super) fn state(&self) -> Option<PageState> {
        self.state
    }

    /// What `pagination` says, without the address of the next page.
    #[must_use]
    pub fn pagination(&self) -> Map<String, Value> {
        let mut pagination = Map::new();
        if !self.by_cursor {
            pagination.insert("skip".to_owned(), self.skip.into());
        }
        pagination.insert("top".to_owned(), self.top.into());
        if let Some(total) = self.total {
            pagination.insert("total".to_owned(), total.into());
        }
        if let Some(cursor) = &self.next_cursor {
            pagination.insert("next_cursor".to_owned(), cursor.clone().into());
        }
        pagination
    }

    /// [`RecordPage::show`] as the text of a JSON list. For pages of [`Connec::record_list_answer`].
    ///
    /// # Errors
    /// Internal, when a record cannot be written.
    pub fn write(&self, out: &mut Vec<u8>) -> Result<()> {
        if self.stored.is_empty() {
            return serde_json::to_writer(out, &self.show()).map_err(Error::internal);
        }
        for (at, record) in self.stored.iter().enumerate() {
            out.push(if at == 0 { b'[' } else { b',' });
            self.view.write(record, out)?;
        }
        out.push(b']');
        Ok(())
    }

    /// The records as they go over the wire: the selected fields, with what was to be expanded.
    #[must_use]
    pub fn show(&self) -> Vec<Value> {
        let shown = self.records.iter().map(|record| {
            let mut shown = self.view.show(record);
            self.dress.apply(&mut shown);
            shown
        });
        shown.collect()
    }
}

/// Sharing rules hide fields; what is hidden must not be told by which records are found or how they are ordered.
fn reads_check(plan: &ListPlan, access: &Access) -> Result<()> {
    if access.reads_all_fields() {
        return Ok(());
    }
    let reads = plan.reads();
    if reads.search {
        return Err(Error::forbidden("sharing rules hide some fields from this app, so it cannot search in all of them")
            .hint("use `$filter` on fields that it may read"));
    }
    for field in &reads.fields {
        let verdict = access.read_field(field);
        if !verdict.allowed && !matches!(field.as_str(), "id" | "_id" | "created_at" | "updated_at" | "resource_type" | "channel_id") {
            return Err(Error::forbidden(format!("sharing rules do not let this app read `{field}`, so it cannot ask by it"))
                .with_because(vec![verdict.rule.clone()]));
        }
    }
    Ok(())
}

impl Connec {
    /// A page of a collection.
    ///
    /// # Errors
    /// Invalid for an unknown collection or a wrong query; Forbidden by sharing rules; what the IDM says.
    pub async fn record_list(&self, credential: &Credential, scope: &str, entity: &str, query: &ListQuery) -> Result<RecordPage> {
        let grant = self.authorize(credential, scope, Action::ReadData, Some(entity)).await?;
        self.page(credential, scope, &grant, entity, query, false).await
    }

    /// `as_text`: the page is only passed on, so its records need not be taken apart; see [`RecordPage::write`].
    pub(super) async fn page(
        &self,
        credential: &Credential,
        scope: &str,
        grant: &Grant,
        entity: &str,
        query: &ListQuery,
        as_text: bool,
    ) -> Result<RecordPage> {
        let desk = self.desk(grant);
        let entity = desk.registry.entity(entity)?;
        let plan = query.plan()?;
        if !plan.search.is_empty() {
            finder::catch_up(self.db(), &desk.registry, &grant.organization.uid).await?;
        }
        let (external_ids, countries, asked) = (query.external_ids, query.countries, plan.clone());
        let as_text = as_text && plan.expand.is_empty() && plan.select.is_none();
        // A page by cursor, or with its total, is several statements that must tell of one moment. Any other is one, after the state: it
        // is at least as new as the state that it is remembered with.
        let one_moment = plan.cursor.is_some() || plan.count;
        let read = move |tx: &mut Tx<'_>| {
            let (access, state) = desk.access_to_page(tx, &entity.name)?;
            reads_check(&asked, &access)?;
            let mut listed = sql::list::list(tx, &desk.author.channel, &entity, &asked)?;
            let mut view = desk.view(&entity, access, external_ids);
            view.countries = countries;
            let found = std::mem::take(&mut listed.records);
            if as_text && view.shows_all() {
                return Ok((view, Vec::new(), found, listed, Some(state)));
            }
            let records = found.iter().map(StoredRecord::record).collect::<Result<Vec<_>>>()?;
            view.prepare(tx, &records)?;
            Ok((view, records, Vec::new(), listed, None))
        };
        let (view, records, stored, listed, state) =
            if one_moment { self.db().skim(read).await? } else { self.db().read_committed(read).await? };
        let looked_at = if plan.expand.is_empty() { &[][..] } else { &records[..] };
        let shown: Vec<Value> = looked_at.iter().map(|record| view.show(record)).collect();
        let dress = self.dress(credential, scope, &view, &plan, &shown).await?;
        Ok(RecordPage {
            view,
            records,
            stored,
            total: listed.total,
            skip: plan.skip,
            top: plan.top,
            more: listed.more,
            by_cursor: plan.cursor.is_some(),
            next_cursor: listed.next_cursor,
            dress,
            state,
        })
    }

    /// `$expand` and `$select` of one shown record.
    ///
    /// # Errors
    /// As [`Connec::record_list`].
    pub async fn record_dress(
        &self,
        credential: &Credential,
        scope: &str,
        view: &View,
        record: &Record,
        query: &ListQuery,
    ) -> Result<Value> {
        let mut shown = view.show(record);
        let mut plan = ListQuery { select: query.select.clone(), expand: query.expand.clone(), ..ListQuery::default() }.plan()?;
        let asked = plan.expand.len();
        plan.expand.retain(|path| !matches!(path.as_slice(), [name] if name == "matching_records"));
        let with_twins = plan.expand.len() < asked;
        let dress = self.dress(credential, scope, view, &plan, std::slice::from_ref(&shown)).await?;
        dress.apply(&mut shown);
        if with_twins && let Value::Object(object) = &mut shown {
            object.insert("matching_records".to_owned(), self.record_twins(view, record).await?);
        }
        Ok(shown)
    }

    async fn dress(&self, credential: &Credential, scope: &str, view: &View, plan: &ListPlan, shown: &[Value]) -> Result<Dress> {
        if plan.expand.is_empty() {
            return Ok(Dress { selection: plan.select.clone(), expanded: Expanded::default() });
        }
        let expanded = self.expand(credential, scope, view, &plan.expand, shown).await?;
        let mut selection = plan.select.clone();
        if let Some(selection) = &mut selection {
            // Who asks for a record to be added wants to see it.
            expanded.places().for_each(|path| selection.add(&path));
        }
        Ok(Dress { selection, expanded })
    }
}
