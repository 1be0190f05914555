//! Connec!'s log.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

/// One entry of an organization's log.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Change {
    /// Its place in the log: 1, 2, 3 … without gaps.
    pub seq: i64,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// The record's collection.
    pub entity: String,
    /// The record.
    pub record_id: String,
    /// `create`, `update`, `delete`, `map`, `merge`, `commit` or `snapshot`.
    pub operation: String,
    /// Who.
    pub actor: ChangeActor,
    /// The app instance that wrote, when it was one.
    pub instance: Option<String>,
    /// Changes of one request have the same.
    pub transaction_id: String,
    /// Field by field, what this change made different.
    pub differences: Vec<ChangeDifference>,
    /// All fields before; null when the record was made.
    pub before: Option<Value>,
    /// All fields after; null when the record was deleted.
    pub after: Option<Value>,
    /// What else was done: ids mapped, records merged, what was rolled back.
    pub detail: Option<Value>,
}

/// Who made a change.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ChangeActor {
    /// `user`, `app`, `tenant`, `operator` or `service`.
    pub kind: String,
    /// `usr-…`, `app-…`, …
    pub uid: String,
    /// For people.
    pub name: String,
}

/// A field that a change made different.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ChangeDifference {
    /// `name`, `email.address`, `lines[<id>].quantity`.
    pub path: String,
    /// Before; null when it was not there.
    pub before: Option<Value>,
    /// After; null when it is gone.
    pub after: Option<Value>,
}

/// How far an organization's log goes.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct LogHead {
    /// Whose log it is.
    pub organization: LogOrganization,
    /// Its newest change; 0 before the first.
    pub seq: i64,
}

/// The organization of a log.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct LogOrganization {
    /// Its uid.
    pub uid: String,
    /// Its tenant's uid.
    pub tenant: String,
    /// Its name.
    pub name: String,
    /// In which it keeps its books.
    pub currency: String,
    /// 1 to 12.
    pub financial_year_end_month: u8,
}

/// Which changes.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ChangeListQuery {
    /// Where to begin: `cursor` or `next_page` of an earlier answer, or the `seq` of the last change that was seen; 0 or absent
    /// for the beginning. `page` is understood too.
    #[serde(alias = "page")]
    pub after: Option<String>,
    /// Only of this collection.
    pub entity: Option<String>,
    /// Only of this record; needs `entity`.
    pub id: Option<String>,
    /// Only of this transaction: txn-…
    pub transaction: Option<String>,
    /// Only by this app, person or key: app-…, usr-…, key-…
    pub actor: Option<String>,
    /// Only by this app instance: cld-…
    pub instance: Option<String>,
    /// Only at or after this time, or from this change on.
    pub from: Option<String>,
    /// Only at or before this time, or up to this change.
    pub to: Option<String>,
    /// How many at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
    /// When there is nothing yet, wait so long for something: up to 30000.
    pub wait_ms: Option<u64>,
}

/// Which changes a stream brings.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ChangeStreamQuery {
    /// Where to begin: the `id` of the last event that was seen, or a change's `seq`; 0 for the beginning of the log, absent for
    /// its present end. The header `Last-Event-ID` goes before it.
    pub after: Option<String>,
    /// Only of this collection.
    pub entity: Option<String>,
    /// Only of this record; needs `entity`.
    pub id: Option<String>,
    /// Only by this app, person or key: app-…, usr-…, key-…
    pub actor: Option<String>,
    /// Only by this app instance: cld-…
    pub instance: Option<String>,
}

/// A part of the log.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ChangeFeed {
    /// The changes, oldest first. Deletions are among them.
    pub items: Vec<Change>,
    /// Give this back as `after` for the next ones; null when there are no more now.
    pub next_page: Option<String>,
    /// Give this back as `after` later, to go on after everything that was looked at: also where nothing fitted.
    pub cursor: String,
    /// The newest change of the log, whether it was asked for or not.
    pub head: i64,
}

/// The history of a record.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct RecordHistory {
    /// Its changes, oldest first.
    pub items: Vec<Change>,
    /// Give this back as `after` for the next ones; null when there are no more now.
    pub next_page: Option<String>,
    /// On the first page, every field that it has now and who set it; empty when the record is gone. Null on other pages.
    pub fields: Option<Vec<FieldOrigin>>,
}

/// A field of a record, and where its value is from.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct FieldOrigin {
    /// `name`, `email.address`, `lines[<id>].quantity`.
    pub path: String,
    /// Its value now.
    pub value: Value,
    /// The change that set it.
    pub seq: i64,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// What that change did. `snapshot`: in a compacted log it was set then or before.
    pub operation: String,
    /// By whom.
    pub actor: ChangeActor,
    /// By which app instance, when it was one.
    pub instance: Option<String>,
}

/// Which page of a list of a log.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct HistoryQuery {
    /// `next_page` of the previous answer; absent for the first page.
    #[serde(alias = "page")]
    pub after: Option<String>,
    /// How many changes at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
}

/// Records as of when.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PastQuery {
    /// A time, such as `2026-01-31T10:00:00Z`, or the number of a change. A time in whole seconds means the whole second.
    pub as_of: String,
    /// `next_page` of the previous answer; absent for the first page.
    pub page: Option<String>,
    /// How many records at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
}

/// Records as they were.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct PastRecords {
    /// The last change that counts.
    pub seq: i64,
    /// When it was made; null before the first one.
    #[schema(format = DateTime)]
    pub at: Option<String>,
    /// The records, by id, in the shape in which Connec! shows them.
    pub items: Vec<Value>,
    /// Give this back as `page` for the next ones; null on the last page.
    pub next_page: Option<String>,
}

/// A record as it was.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct PastRecord {
    /// The last change that counts.
    pub seq: i64,
    /// When it was made.
    #[schema(format = DateTime)]
    pub at: Option<String>,
    /// The record, in the shape in which Connec! shows it.
    pub record: Value,
}

/// What to compare.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct CompareQuery {
    /// The earlier moment: a time, or the number of a change; 0 is before the first one.
    pub from: String,
    /// The later one; now when absent.
    pub to: Option<String>,
    /// Only of this collection.
    pub entity: Option<String>,
    /// `next_page` of the previous answer; absent for the first page.
    pub page: Option<String>,
    /// How many records at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
}

/// What two moments make different.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Comparison {
    /// The last change of the earlier moment.
    pub from: i64,
    /// The last change of the later one.
    pub to: i64,
    /// The records that differ, in the order of their last change in between.
    pub items: Vec<RecordDifference>,
    /// Give this back as `page` for the next ones; null on the last page.
    pub next_page: Option<String>,
}

/// A record that differs between two moments.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct RecordDifference {
    /// Its collection.
    pub entity: String,
    /// Its id.
    pub record_id: String,
    /// `created`, `changed` or `deleted`.
    pub what: String,
    /// Its last change in between.
    pub seq: i64,
    /// Field by field.
    pub differences: Vec<ChangeDifference>,
}

/// What to roll back, and how.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RollbackRequest {
    /// What.
    pub target: RollbackTarget,
    /// For conflicts, by their `key`: one of their `choices`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub choices: BTreeMap<String, String>,
    /// For all other conflicts.
    #[serde(default)]
    pub on_conflict: OnConflict,
    /// `head` of the preview: then nothing is written if the log has gone on since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_head: Option<i64>,
}

/// What is to be undone.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RollbackTarget {
    /// One field of a record.
    Field(RollbackField),
    /// A record.
    Record(RollbackRecord),
    /// All changes of a transaction.
    Transaction(RollbackTransaction),
    /// Everything that an app did, through all its instances.
    App(RollbackActor),
    /// Everything that one instance of an app did.
    Instance(RollbackActor),
}

/// A field to undo.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RollbackField {
    /// The collection.
    pub entity: String,
    /// The record.
    pub id: String,
    /// `name`, `email.address`, `lines[<id>].quantity`.
    pub path: String,
    /// The first change to undo, or its time; the last change of the field when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
}

/// A record to undo.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RollbackRecord {
    /// The collection.
    pub entity: String,
    /// The record.
    pub id: String,
    /// The first change to undo, or its time; the last change of the record when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
}

/// A transaction to undo.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RollbackTransaction {
    /// txn-…
    pub id: String,
}

/// An app or app instance to undo.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RollbackActor {
    /// app-… or cld-…
    pub uid: String,
    /// The first change to undo, or its time.
    pub since: String,
}

/// What becomes of conflicts for which nothing was chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OnConflict {
    /// Nothing is written.
    #[default]
    Fail,
    /// What came later stays.
    Skip,
    /// What came later is lost.
    Overwrite,
}

/// What a rollback would do, or has done.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Rollback {
    /// The head of the log at which this was found out.
    pub head: i64,
    /// How many changes are undone.
    pub changes: u64,
    /// How many records are written.
    pub records: u64,
    /// What happens to them: the first thousand.
    pub effects: Vec<RollbackEffect>,
    /// How many conflicts nothing was chosen for; the rollback can be made when there are none.
    pub unresolved: u64,
    /// What stands in the way: the first thousand, those without a choice first.
    pub conflicts: Vec<RollbackConflict>,
    /// The transaction of the rollback itself, by which it can be rolled back. Null for a preview, and when nothing was to be written.
    pub transaction_id: Option<String>,
}

/// What a rollback does to one record.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct RollbackEffect {
    /// Its collection.
    pub entity: String,
    /// Its id.
    pub record_id: String,
    /// `create` (it comes back), `update`, `delete`, or `map` (only ids of other systems).
    pub what: String,
    /// Field by field.
    pub differences: Vec<ChangeDifference>,
    /// Ids of other systems that stand for it again.
    pub mapped: Vec<Value>,
    /// Ids of other systems that do so no longer.
    pub unmapped: Vec<Value>,
}

/// Something that stands in the way of a rollback.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct RollbackConflict {
    /// What a choice is given for.
    pub key: String,
    /// `changed_since`, `referenced_since`, `no_longer_exists` or `not_valid`.
    pub kind: String,
    /// The record's collection.
    pub entity: String,
    /// The record.
    pub record_id: String,
    /// The field; empty for the record as a whole.
    pub path: String,
    /// In words.
    pub message: String,
    /// The value now.
    pub now: Option<Value>,
    /// The value that the undone changes had left.
    pub undone: Option<Value>,
    /// The value that would come back.
    pub restored: Option<Value>,
    /// The later change that stands in the way.
    pub since: Option<ChangeOrigin>,
    /// Records that refer to this one: the first twenty.
    pub referrers: Vec<RecordName>,
    /// What can be chosen.
    pub choices: Vec<String>,
    /// What was chosen, by name or by policy; null when nothing was.
    pub chosen: Option<String>,
}

/// Which change, by whom.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ChangeOrigin {
    /// Its place in the log.
    pub seq: i64,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// What it did.
    pub operation: String,
    /// By whom.
    pub actor: ChangeActor,
    /// By which app instance, when it was one.
    pub instance: Option<String>,
}

/// The name of a record.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct RecordName {
    /// Its collection.
    pub entity: String,
    /// Its id.
    pub record_id: String,
}

/// What to compact.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CompactionRequest {
    /// Changes before this moment: a time, or the number of a change.
    pub before: String,
    /// Only says what would go.
    #[serde(default)]
    pub dry_run: bool,
}

/// What a compaction dropped, or would drop.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct CompactionReport {
    /// Was it only looked at?
    pub dry_run: bool,
    /// Up to which change the log was compacted before.
    pub compacted_from: i64,
    /// Up to which it is now.
    pub compacted_to: i64,
    /// Up to which it was to be.
    pub wanted: i64,
    /// The reader that has not come so far yet: nothing past it is dropped. Null when none is in the way.
    pub held_by: Option<LogReader>,
    /// How many changes went.
    pub changes_dropped: u64,
    /// How many stayed, as the newest state of their record.
    pub changes_kept: u64,
    /// How many bytes of states and details went.
    pub bytes_dropped: u64,
}

/// A reader of the log.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct LogReader {
    /// Which one.
    pub name: String,
    /// The last change that it has read.
    pub seq: i64,
}

/// For how long a log is kept in full.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RetentionUpdate {
    /// `forever`, a number of days such as `90d`, or null for what the installation says.
    pub keep: Option<String>,
}

/// The retention of an organization's log.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Retention {
    /// What holds: `forever` or a number of days.
    pub keep: String,
    /// The organization's own; null when the installation's holds.
    pub organization: Option<String>,
    /// The installation's.
    pub installation: String,
    /// Up to here only the newest states are there.
    pub compacted_to: i64,
    /// The newest change.
    pub head: i64,
}

/// For how long the logs of organizations without a retention of their own are kept in full.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RetentionDefault {
    /// `forever`, or a number of days such as `90d`.
    pub keep: String,
}

/// The first line of an exported log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LogHeader {
    /// `mno-log`
    pub format: String,
    /// Of the format: 1.
    pub version: u32,
    /// Whose log it is.
    pub channel: String,
    /// Its newest change.
    pub head: i64,
    /// Up to which change it was compacted.
    pub compacted_to: i64,
    /// The last number of each collection's generated codes.
    pub codes: BTreeMap<String, i64>,
    /// When it was exported, in milliseconds since 1970.
    pub exported_at_ms: i64,
}

impl LogHeader {
    /// What `format` says.
    pub const FORMAT: &str = "mno-log";
    /// What `version` says.
    pub const VERSION: u32 = 1;
}

/// A change in an exported log, as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LogChange {
    /// Its place.
    pub seq: i64,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// The record's collection.
    pub entity: String,
    /// The record.
    pub record_id: String,
    /// What was done.
    pub operation: String,
    /// Who: the kind of caller.
    pub actor_kind: String,
    /// Who: the uid.
    pub actor_uid: String,
    /// Who: the name.
    pub actor_name: String,
    /// The app instance that wrote, when it was one.
    pub instance: Option<String>,
    /// Changes of one request have the same.
    pub transaction_id: String,
    /// All fields before.
    pub before: Option<Value>,
    /// All fields after.
    pub after: Option<Value>,
    /// What else was done.
    pub detail: Option<Value>,
}

/// The last line of an exported log.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LogEnd {
    /// What there was.
    pub end: LogCount,
}

/// How much an exported log holds.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LogCount {
    /// How many changes.
    pub changes: u64,
}

/// A part of an exported log that is to be replayed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplayPart {
    /// The export's first line.
    pub header: LogHeader,
    /// The last change that is there already; 0 at the beginning.
    pub after: i64,
    /// The next ones.
    pub changes: Vec<LogChange>,
    /// Are these the last ones?
    pub end: bool,
}

/// How far a replay has come.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
pub struct ReplayProgress {
    /// The newest change that is there.
    pub head: i64,
    /// Is it all?
    pub done: bool,
}
