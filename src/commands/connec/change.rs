//! `mno connec change`

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::Value;

use super::super::context::Context;
use super::super::hub::PageArgs;
use super::{ScopeArgs, archive, retention};
use crate::api::{Change, ChangeDifference, ChangeListQuery, CompareQuery, HistoryQuery};
use crate::client::Client;
use crate::kernel::{Error, Result};

/// How many differing fields a table names.
const FIELDS_SHOWN: usize = 4;
/// How long one question of `feed --follow` waits for its answer.
const FOLLOW_WAIT_MS: u64 = 20_000;
/// The columns of a table of changes.
const COLUMNS: [&str; 6] = ["seq", "at", "who", "operation", "record", "fields"];

/// The log: who changed what, when
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    #[command(flatten)]
    Look(Look),
    /// Write the whole log into a file, as JSON lines
    Export {
        #[command(flatten)]
        scope: ScopeArgs,
        /// A file that does not exist yet, `-` for stdout
        #[arg(long)]
        file: PathBuf,
    },
    /// Replay an exported log into an organization whose log is empty
    ///
    /// One that was cut off goes on where it stopped when it is run again with the same file.
    Replay {
        #[command(flatten)]
        scope: ScopeArgs,
        /// A file of `mno connec change export`
        #[arg(long)]
        file: PathBuf,
    },
    /// Drop old changes; the newest state of every record stays
    Compact {
        #[command(flatten)]
        scope: ScopeArgs,
        /// Changes before this moment: a time, or the number of a change
        #[arg(long, value_name = "MOMENT")]
        before: String,
        /// Only say what would go
        #[arg(long)]
        dry_run: bool,
    },
    /// For how long the log is kept in full
    Retention(retention::Args),
}

/// The verbs that only look.
#[derive(Debug, clap::Subcommand)]
enum Look {
    /// List changes, oldest first
    #[command(visible_alias = "ls")]
    List {
        /// Only of this collection, such as `invoices`
        entity: Option<String>,
        /// Only of this record
        id: Option<String>,
        #[command(flatten)]
        scope: ScopeArgs,
        #[command(flatten)]
        filter: FilterArgs,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show one change with every field that it made different
    Show {
        /// Its number
        seq: i64,
        #[command(flatten)]
        scope: ScopeArgs,
    },
    /// Show the history of a record, and who last set each field
    History {
        /// The collection, such as `invoices`
        entity: String,
        /// The record's id; deleted ones have a history, too
        id: String,
        #[command(flatten)]
        scope: ScopeArgs,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Compare two moments: the records that differ, field by field
    Compare {
        /// Only of this collection
        entity: Option<String>,
        #[command(flatten)]
        scope: ScopeArgs,
        /// The earlier moment: a time, or the number of a change
        #[arg(long, value_name = "MOMENT")]
        from: String,
        /// The later one; now when absent
        #[arg(long, value_name = "MOMENT")]
        to: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Print what changes after a cursor, one change a line
    Feed {
        /// Only of this collection, such as `invoices`
        entity: Option<String>,
        #[command(flatten)]
        scope: ScopeArgs,
        /// Where to begin: the cursor that an earlier run named, or a change's number; absent for the beginning
        #[arg(long, value_name = "CURSOR")]
        after: Option<String>,
        #[command(flatten)]
        filter: FilterArgs,
        /// Go on with what changes from now on, until interrupted
        #[arg(long)]
        follow: bool,
    },
}

/// Which changes.
#[derive(Debug, clap::Args)]
struct FilterArgs {
    /// Only of this transaction: txn-…
    #[arg(long, value_name = "TXN")]
    transaction: Option<String>,
    /// Only by this app, person or key: app-…, usr-…, key-…
    #[arg(long, value_name = "UID")]
    actor: Option<String>,
    /// Only by this app instance: cld-…
    #[arg(long, value_name = "UID")]
    instance: Option<String>,
    /// Only at or after this time, or from this change on
    #[arg(long, value_name = "MOMENT")]
    from: Option<String>,
    /// Only at or before this time, or up to this change
    #[arg(long, value_name = "MOMENT")]
    to: Option<String>,
}

impl FilterArgs {
    fn query(self, entity: Option<String>, id: Option<String>) -> ChangeListQuery {
        let Self { transaction, actor, instance, from, to } = self;
        ChangeListQuery { entity, id, transaction, actor, instance, from, to, ..ChangeListQuery::default() }
    }
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    match args.verb {
        Verb::Export { scope, file } => archive::export(context, &scope.scope, &file).await,
        Verb::Replay { scope, file } => archive::replay(context, &scope.scope, &file).await,
        Verb::Compact { scope, before, dry_run } => retention::compact(context, &scope, before, dry_run).await,
        Verb::Retention(args) => retention::run(args, context).await,
        Verb::Look(verb) => look(verb, context).await,
    }
}

async fn look(verb: Look, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    let printer = &context.printer;
    match verb {
        Look::List { entity, id, scope, filter, page } => {
            let page = page.query();
            let query = ChangeListQuery { after: page.page, limit: page.limit, ..filter.query(entity, id) };
            let feed = client.change_list(&scope.scope, &query).await?;
            changes(context, &feed, &feed.items, feed.next_page.as_deref())
        }
        Look::Show { seq, scope } => {
            let change = client.change_show(&scope.scope, seq).await?;
            printer.one(&change, &fields(&change))?;
            if printer.is_table() && !change.differences.is_empty() {
                printer.line("")?;
                differences(context, change.differences.iter())?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Look::History { entity, id, scope, page } => {
            let page = page.query();
            let query = HistoryQuery { after: page.page, limit: page.limit };
            let history = client.record_history(&scope.scope, &entity, &id, &query).await?;
            changes(context, &history, &history.items, history.next_page.as_deref())?;
            if let Some(fields) = history.fields.filter(|fields| printer.is_table() && !fields.is_empty()) {
                printer.line("")?;
                let rows = fields.iter().map(|field| {
                    let who = format!("{} ({})", field.actor.name, field.actor.kind);
                    vec![field.path.clone(), shown(Some(&field.value)), field.seq.to_string(), field.at.clone(), who]
                });
                printer.table(&["field", "value", "set by change", "at", "who"], rows)?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Look::Compare { entity, scope, from, to, page } => {
            let page = page.query();
            let query = CompareQuery { from, to, entity, page: page.page, limit: page.limit };
            let found = client.log_compare(&scope.scope, &query).await?;
            if !printer.is_table() {
                return lines(context, &found, &found.items);
            }
            let rows = found.items.iter().flat_map(|record| {
                record.differences.iter().map(|field| {
                    let name = format!("{} {}", record.entity, record.record_id);
                    vec![name, record.what.clone(), field.path.clone(), shown(field.before.as_ref()), shown(field.after.as_ref())]
                })
            });
            printer.table(&["record", "what", "field", "before", "after"], rows)?;
            more(context, found.next_page.as_deref());
            Ok(ExitCode::SUCCESS)
        }
        Look::Feed { entity, scope, after, filter, follow } => {
            let query = ChangeListQuery { after, ..filter.query(entity, None) };
            feed(context, &client, &scope.scope, query, follow).await
        }
    }
}

/// Prints changes as they come: one a line, JSON unless it is for people.
async fn feed(context: &Context, client: &Client, scope: &str, mut query: ChangeListQuery, follow: bool) -> Result<ExitCode> {
    let printer = &context.printer;
    loop {
        let found = client.change_list(scope, &query).await?;
        for change in &found.items {
            if printer.is_table() {
                printer.line(&row(change).join("  "))?;
            } else {
                printer.line(&serde_json::to_string(change).map_err(Error::internal)?)?;
            }
        }
        query.after = Some(found.cursor);
        query.wait_ms = follow.then_some(FOLLOW_WAIT_MS);
        if found.next_page.is_none() && !follow {
            printer.note(&format!("go on later with `--after {}`", query.after.unwrap_or_default()));
            return Ok(ExitCode::SUCCESS);
        }
    }
}

/// A list of changes inside `answer`, which is what `-o json` prints.
fn changes(context: &Context, answer: &impl serde::Serialize, items: &[Change], next: Option<&str>) -> Result<ExitCode> {
    if !context.printer.is_table() {
        return lines(context, answer, items);
    }
    context.printer.table(&COLUMNS, items.iter().map(row))?;
    more(context, next);
    Ok(ExitCode::SUCCESS)
}

fn lines<T: serde::Serialize>(context: &Context, answer: &impl serde::Serialize, items: &[T]) -> Result<ExitCode> {
    let printer = &context.printer;
    if printer.is_jsonl() {
        for item in items {
            printer.line(&serde_json::to_string(item).map_err(Error::internal)?)?;
        }
    } else {
        printer.line(&serde_json::to_string(answer).map_err(Error::internal)?)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn more(context: &Context, next: Option<&str>) {
    if let Some(next) = next {
        context.printer.note(&format!("there are more: add `--page {next}`"));
    }
}

fn row(change: &Change) -> Vec<String> {
    vec![
        change.seq.to_string(),
        change.at.clone(),
        format!("{} ({})", change.actor.name, change.actor.kind),
        change.operation.clone(),
        format!("{} {}", change.entity, change.record_id),
        names(&change.differences),
    ]
}

fn fields(change: &Change) -> Vec<(&'static str, String)> {
    vec![
        ("change", change.seq.to_string()),
        ("at", change.at.clone()),
        ("who", format!("{} ({} {})", change.actor.name, change.actor.kind, change.actor.uid)),
        ("app instance", change.instance.clone().unwrap_or_default()),
        ("operation", change.operation.clone()),
        ("record", format!("{} {}", change.entity, change.record_id)),
        ("transaction", change.transaction_id.clone()),
        ("detail", change.detail.as_ref().map(Value::to_string).unwrap_or_default()),
    ]
}

/// A table of differences.
pub(super) fn differences<'a>(context: &Context, found: impl Iterator<Item = &'a ChangeDifference>) -> Result<()> {
    let rows = found.map(|field| vec![field.path.clone(), shown(field.before.as_ref()), shown(field.after.as_ref())]);
    context.printer.table(&["field", "before", "after"], rows)
}

fn names(found: &[ChangeDifference]) -> String {
    let mut shown: Vec<&str> = found.iter().take(FIELDS_SHOWN).map(|difference| difference.path.as_str()).collect();
    if found.len() > FIELDS_SHOWN {
        shown.push("…");
    }
    shown.join(", ")
}

/// A value for people; nothing is a dash.
pub(super) fn shown(value: Option<&Value>) -> String {
    match value {
        None => "-".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
    }
}
