//! `mno connec record`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value;

use super::super::context::{Context, read_text};
use super::ScopeArgs;
use super::query::{LookArgs, QueryArgs};
use crate::api::{PastQuery, PastRecords};
use crate::kernel::{Error, Result};

/// The largest record that is read from a file.
const RECORD_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// Records: invoices, people, accounts and what else apps share
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List records
    #[command(visible_alias = "ls")]
    List {
        /// The collection, such as `invoices`
        entity: String,
        #[command(flatten)]
        scope: ScopeArgs,
        #[command(flatten)]
        query: QueryArgs,
        /// All as they were, by id: at a time, or after the change with this number
        #[arg(
            long,
            value_name = "MOMENT",
            conflicts_with_all = [
                "filter", "orderby", "skip", "cursor", "search", "select", "expand", "no_count", "mapped_to", "not_mapped_to", "external_ids",
                "countries",
            ]
        )]
        as_of: Option<String>,
        /// With `--as-of`: the page after this one, as a list names it
        #[arg(long, value_name = "PAGE", requires = "as_of")]
        page: Option<String>,
    },
    /// Show a record
    Show {
        /// The collection, such as `invoices`
        entity: String,
        /// The record's id; `company` needs none
        id: Option<String>,
        #[command(flatten)]
        scope: ScopeArgs,
        /// As it was: at a time, or after the change with this number
        #[arg(long, value_name = "MOMENT", conflicts_with_all = ["expand", "external_ids", "countries"])]
        as_of: Option<String>,
        /// Add what these refer to, such as `organization_id`; `matching_records`: what looks like the same thing
        #[arg(long, value_name = "FIELDS")]
        expand: Option<String>,
        #[command(flatten)]
        look: LookArgs,
    },
    /// Create a record
    Create {
        /// The collection, such as `invoices`
        entity: String,
        #[command(flatten)]
        scope: ScopeArgs,
        /// File with the record as JSON, `-` for stdin
        #[arg(long)]
        file: PathBuf,
    },
    /// Change a record: what the file leaves out stays
    Update {
        /// The collection, such as `invoices`
        entity: String,
        /// The record's id; `company` needs none
        id: Option<String>,
        #[command(flatten)]
        scope: ScopeArgs,
        /// File with the fields as JSON, `-` for stdin
        #[arg(long)]
        file: PathBuf,
    },
    /// Take a record away; the log keeps what it was
    #[command(visible_alias = "rm")]
    Delete(RecordArgs),
    /// Hide a record in published frontends: its status becomes ARCHIVED
    Archive(RecordArgs),
    /// Bring an archived record back: its status becomes that of a new one
    Restore(RecordArgs),
    /// Fold duplicates into a record
    Merge {
        #[command(flatten)]
        record: RecordArgs,
        /// The duplicates, which go away
        #[arg(required = true, value_name = "DUPLICATE")]
        duplicates: Vec<String>,
        /// File with the values that the record is to have, `-` for stdin
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Push a record to apps, or keep it from them
    Commit {
        #[command(flatten)]
        record: RecordArgs,
        /// App instance that is to have it: cld-…
        #[arg(long = "to", value_name = "INSTANCE", required_unless_present = "without")]
        to: Vec<String>,
        /// App instance that is not to have it
        #[arg(long, value_name = "INSTANCE")]
        without: Vec<String>,
    },
    /// Print a sample of a collection's records, ready to be created
    Example {
        /// The collection, such as `invoices`
        entity: String,
        #[command(flatten)]
        scope: ScopeArgs,
    },
}

/// One record.
#[derive(Debug, clap::Args)]
struct RecordArgs {
    /// The collection, such as `invoices`
    entity: String,
    /// The record's id
    id: String,
    #[command(flatten)]
    scope: ScopeArgs,
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    match args.verb {
        Verb::List { entity, scope, query, as_of: Some(as_of), page } => {
            let query = PastQuery { as_of, page, limit: query.top };
            let past = context.client()?.past_record_list(&scope.scope, &entity, &query).await?;
            print_past(context, &past, &columns(context, &entity).await?)
        }
        Verb::List { entity, scope, query, as_of: None, page: _ } => {
            let query = query.into_query();
            let answer = context.client()?.record_list(&scope.scope, &entity, &query).await?;
            print_list(context, &entity, &answer, &columns(context, &entity).await?)
        }
        Verb::Show { entity, id: Some(id), scope, as_of: Some(as_of), .. } => {
            let past = context.client()?.past_record_show(&scope.scope, &entity, &id, &as_of).await?;
            let fields = past.record.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), shown(value)));
            context.printer.one(&past, &fields.collect::<Vec<_>>())
        }
        Verb::Show { entity, id: None, scope, as_of: Some(as_of), .. } => {
            let query = PastQuery { as_of, page: None, limit: Some(1) };
            let past = context.client()?.past_record_list(&scope.scope, &entity, &query).await?;
            let hint = format!("run `mno connec record list {entity} --scope {} --as-of {}` to see the ids", scope.scope, query.as_of);
            let [record] = &past.items[..] else {
                return Err(Error::configuration(format!("name the record of {entity} to show")).hint(hint));
            };
            if past.next_page.is_some() {
                return Err(Error::configuration(format!("name the record of {entity} to show")).hint(hint));
            }
            let fields = record.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), shown(value)));
            context.printer.one(&past, &fields.collect::<Vec<_>>())
        }
        Verb::Show { entity, id, scope, as_of: None, expand, look } => {
            let look = look.into_look();
            let answer = context.client()?.record_show(&scope.scope, &entity, id.as_deref(), expand.as_deref(), &look).await?;
            if answer[&entity].is_array() {
                let hint = format!("run `mno connec record list {entity} --scope {}` to see the ids", scope.scope);
                return Err(Error::configuration(format!("name the record of {entity} to show")).hint(hint));
            }
            print(context, &entity, &answer)
        }
        Verb::Create { entity, scope, file } => {
            let record = read_record(&file, &entity)?;
            let answer = context.client()?.record_create(&scope.scope, &entity, &record).await?;
            context.printer.note(&format!("created `{}` in {entity}", text(&answer[&entity], "code")));
            print(context, &entity, &answer)
        }
        Verb::Update { entity, id, scope, file } => {
            let record = read_record(&file, &entity)?;
            let answer = context.client()?.record_update(&scope.scope, &entity, id.as_deref(), &record).await?;
            print(context, &entity, &answer)
        }
        Verb::Delete(RecordArgs { entity, id, scope }) => {
            context.confirm(&format!("deleting `{id}` of {entity}")).await?;
            let answer = context.client()?.record_delete(&scope.scope, &entity, &id).await?;
            context.printer.note(&format!("deleted `{id}`; `mno connec rollback` can bring it back"));
            print(context, &entity, &answer)
        }
        Verb::Archive(record) => status_set(context, record, "ARCHIVED").await,
        Verb::Restore(record) => status_set(context, record, "").await,
        Verb::Merge { record: RecordArgs { entity, id, scope }, duplicates, file } => {
            let chosen = file.map(|file| read_record(&file, &entity)).transpose()?;
            context.confirm(&format!("folding {} of {entity} into `{id}`", duplicates.join(", "))).await?;
            let answer = context.client()?.record_merge(&scope.scope, &entity, &id, &duplicates, chosen).await?;
            print(context, &entity, &answer)
        }
        Verb::Commit { record: RecordArgs { entity, id, scope }, to, without } => {
            let mappings: Vec<(String, bool)> =
                to.into_iter().map(|instance| (instance, true)).chain(without.into_iter().map(|instance| (instance, false))).collect();
            let answer = context.client()?.record_commit(&scope.scope, &entity, &id, &mappings).await?;
            print(context, &entity, &answer)
        }
        Verb::Example { entity, scope } => {
            let answer = context.client()?.record_example(&scope.scope, &entity).await?;
            let text = if context.printer.is_table() { serde_json::to_string_pretty(&answer) } else { serde_json::to_string(&answer) };
            context.printer.line(&text.map_err(Error::internal)?)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn status_set(context: &Context, record: RecordArgs, status: &str) -> Result<ExitCode> {
    let RecordArgs { entity, id, scope } = record;
    let change = serde_json::json!({ "status": status });
    let answer = context.client()?.record_update(&scope.scope, &entity, Some(&id), &change).await?;
    print(context, &entity, &answer)
}

/// What tables of a collection show, as its definition says; the record's title when it says nothing.
async fn columns(context: &Context, entity: &str) -> Result<Vec<String>> {
    if !context.printer.is_table() {
        return Ok(Vec::new());
    }
    let schema = context.client()?.json_schema(entity).await?;
    let held = &schema["properties"][entity];
    let record = if held["items"].is_object() { &held["items"] } else { held };
    let columns = record["x-columns"].as_array().into_iter().flatten();
    Ok(columns.filter_map(|column| column.as_str().map(str::to_owned)).collect())
}

/// The record, with or without the envelope that the API has around it.
fn read_record(file: &Path, entity: &str) -> Result<Value> {
    let wrong = |what: String| Error::configuration(format!("`{}` does not hold a record: {what}", file.display()));
    let mut record: Value = serde_json::from_str(&read_text(file, RECORD_BYTES_MAX)?).map_err(|error| wrong(error.to_string()))?;
    let Some(object) = record.as_object_mut() else { return Err(wrong("a record is a JSON object".to_owned())) };
    if object.len() == 1 && object.get(entity).is_some_and(Value::is_object) {
        return Ok(record[entity].take());
    }
    Ok(record)
}

fn print_list(context: &Context, entity: &str, answer: &Value, columns: &[String]) -> Result<ExitCode> {
    let printer = &context.printer;
    let Some(records) = answer[entity].as_array() else { return print(context, entity, answer) };
    if printer.is_jsonl() {
        records.iter().try_for_each(|record| printer.line(&record.to_string()))?;
    } else if printer.is_table() {
        printer.table(&header(columns), records.iter().map(|record| row(record, columns)))?;
        let pagination = &answer["pagination"];
        let shown = pagination["skip"].as_u64().unwrap_or(0) + records.len() as u64;
        let of = if pagination["total"].is_null() { String::new() } else { format!(" of {}", pagination["total"]) };
        if let Some(cursor) = pagination["next_cursor"].as_str() {
            printer.note(&format!("{}{of}: add `--cursor {cursor}` for more", records.len()));
        } else if pagination["next"].is_string() {
            printer.note(&format!("{shown}{of}: add `--skip {shown}` for more"));
        }
    } else {
        printer.line(&answer.to_string())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn print_past(context: &Context, past: &PastRecords, columns: &[String]) -> Result<ExitCode> {
    let printer = &context.printer;
    if printer.is_jsonl() {
        past.items.iter().try_for_each(|record| printer.line(&record.to_string()))?;
    } else if printer.is_table() {
        printer.table(&header(columns), past.items.iter().map(|record| row(record, columns)))?;
        if let Some(next) = &past.next_page {
            printer.note(&format!("there are more: add `--page {next}`"));
        }
    } else {
        printer.line(&serde_json::to_string(past).map_err(Error::internal)?)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn header(columns: &[String]) -> Vec<&str> {
    let own = columns.iter().map(|column| column.strip_suffix(".total_amount").unwrap_or(column));
    let shown: Vec<&str> = if columns.is_empty() { vec!["title"] } else { own.collect() };
    ["id", "code", "status"].into_iter().chain(shown).chain(["updated"]).collect()
}

fn row(record: &Value, columns: &[String]) -> Vec<String> {
    let mut cells = vec![shown_id(&record["id"]), text(record, "code"), text(record, "status")];
    if columns.is_empty() {
        cells.push(title(record));
    }
    for column in columns {
        let value = column.split('.').fold(record, |value, name| &value[name]);
        cells.push(if value.is_null() { String::new() } else { shown(value) });
    }
    cells.push(text(record, "updated_at"));
    cells
}

fn print(context: &Context, entity: &str, answer: &Value) -> Result<ExitCode> {
    let fields = answer[entity].as_object().into_iter().flatten();
    let fields: Vec<(&str, String)> = fields.map(|(name, value)| (name.as_str(), shown(value))).collect();
    context.printer.one(answer, &fields)
}

/// Our id, and behind it what other systems call the record.
fn shown_id(id: &Value) -> String {
    let Some(ids) = id.as_array() else { return id.as_str().unwrap_or_default().to_owned() };
    let one = |id: &Value| match text(id, "provider").as_str() {
        "connec" => text(id, "id"),
        provider => format!("{provider}:{}:{}", text(id, "realm"), text(id, "id")),
    };
    ids.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// What a person would call the record.
fn title(record: &Value) -> String {
    let of_person = || format!("{} {}", text(record, "first_name"), text(record, "last_name")).trim().to_owned();
    ["name", "title", "full_name", "transaction_number", "reference"]
        .iter()
        .map(|name| text(record, name))
        .find(|text| !text.is_empty())
        .unwrap_or_else(of_person)
}

fn text(record: &Value, name: &str) -> String {
    record[name].as_str().unwrap_or_default().to_owned()
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
