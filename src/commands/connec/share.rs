//! `mno connec share`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Map, Value, json};

use super::super::context::{Context, read_text};
use super::ScopeArgs;
use crate::api::{SharingChange, SharingTest};
use crate::kernel::{Error, Result};

/// The largest file of rules or record.
const FILE_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// Sharing rules: what each app may read and write, and who wins
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Show the rules, and what comes out for each app
    Show {
        #[command(flatten)]
        scope: ScopeArgs,
        /// Only this app instance: cld-…
        #[arg(long)]
        app: Option<String>,
    },
    /// Set one rule, or all from a file; they hold at once
    Set(SetArgs),
    /// Say what would happen to a write by an app, and why; nothing is written
    Test {
        #[command(flatten)]
        scope: ScopeArgs,
        /// The app instance that would write: cld-…
        #[arg(long)]
        app: String,
        /// Such as `people`
        #[arg(long)]
        collection: String,
        /// The record that it would change; a new one when absent
        #[arg(long)]
        id: Option<String>,
        /// File with what it would send, `-` for stdin
        #[arg(long)]
        file: PathBuf,
    },
}

/// One rule, or all of them.
#[derive(Debug, clap::Args)]
struct SetArgs {
    #[command(flatten)]
    scope: ScopeArgs,
    /// File with all rules as JSON, `-` for stdin
    #[arg(long, conflicts_with_all = ["app", "collection", "field", "read", "write", "winner", "preferred"])]
    file: Option<PathBuf>,
    /// The app instance that the rule is for, or `*`
    #[arg(long)]
    app: Option<String>,
    /// Such as `people`, or `*`
    #[arg(long, required_unless_present = "file")]
    collection: Option<String>,
    /// Such as `email` or `email.address`; the whole collection when absent
    #[arg(long)]
    field: Option<String>,
    /// May the app read it? `default`: as its manifest says
    #[arg(long, requires = "app")]
    read: Option<May>,
    /// May the app write it?
    #[arg(long, requires = "app")]
    write: Option<May>,
    /// Who wins when apps disagree, for all apps
    #[arg(long, conflicts_with = "app")]
    winner: Option<Winner>,
    /// With `--winner preferred-app`: whose values others do not overwrite
    #[arg(long, value_name = "INSTANCE", requires = "winner")]
    preferred: Option<String>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum May {
    /// It may
    Yes,
    /// It may not
    No,
    /// As the app's manifest says
    Default,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Winner {
    /// Who writes last
    LastWriter,
    /// What the preferred app has set stays
    PreferredApp,
    /// What an app has set no app overwrites
    NeverOverwrite,
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Show { scope, app } => {
            let app = app.as_deref();
            print(context, client.share_show(&scope.scope).await?, |row| app.is_none_or(|app| row.instance == app))
        }
        Verb::Set(args) => {
            let change = match &args.file {
                Some(file) => SharingChange { rules: read(file)?, version: None },
                None => {
                    let present = client.share_show(&args.scope.scope).await?;
                    let mut rules = present["rules"].clone();
                    rule_set(&mut rules, &args)?;
                    // Whoever changes them meanwhile is not overwritten.
                    SharingChange { rules, version: present["version"].as_i64() }
                }
            };
            let sharing = client.share_set(&args.scope.scope, &change).await?;
            let named = |given: &Option<String>, value: &str| given.as_deref().is_none_or(|given| given == "*" || given == value);
            // What the rule is about, not the whole table once more.
            print(context, sharing, |row| named(&args.app, row.instance) && named(&args.collection, row.collection))
        }
        Verb::Test { scope, app, collection, id, file } => {
            let record = match read(&file)? {
                Value::Object(mut record) => match record.get_mut(&collection).map(Value::take) {
                    Some(Value::Object(inner)) if record.len() == 1 => inner,
                    Some(other) => {
                        record.insert(collection.clone(), other);
                        record
                    }
                    None => record,
                },
                _ => return Err(Error::configuration(format!("`{}` does not hold a record", file.display()))),
            };
            let test = SharingTest { instance: app, collection, id, record };
            explain(context, &client.share_test(&scope.scope, &test).await?)
        }
    }
}

fn read(file: &Path) -> Result<Value> {
    serde_json::from_str(&read_text(file, FILE_BYTES_MAX)?)
        .map_err(|error| Error::configuration(format!("`{}` is not JSON: {error}", file.display())))
}

/// The place in the rules that is meant, made when it is not there.
fn place<'v>(value: &'v mut Value, path: &[&str]) -> Result<&'v mut Map<String, Value>> {
    let mut at = value;
    for name in path {
        if !at[*name].is_object() {
            at[*name] = json!({});
        }
        at = &mut at[*name];
    }
    at.as_object_mut().ok_or_else(|| Error::internal("rules that are no object"))
}

fn rule_set(rules: &mut Value, args: &SetArgs) -> Result<()> {
    let collection = args.collection.as_deref().unwrap_or("*");
    if let Some(winner) = args.winner {
        let mut path = vec!["conflicts", collection];
        path.extend(args.field.as_deref().map(|field| ["fields", field]).into_iter().flatten());
        let rule = place(rules, &path)?;
        let word = match winner {
            Winner::LastWriter => "last_writer",
            Winner::PreferredApp => "preferred_app",
            Winner::NeverOverwrite => "never_overwrite",
        };
        rule.insert("winner".to_owned(), word.into());
        match &args.preferred {
            Some(preferred) => rule.insert("preferred".to_owned(), preferred.clone().into()),
            None => rule.shift_remove("preferred"),
        };
        return Ok(());
    }
    let Some(app) = args.app.as_deref().filter(|_| args.read.is_some() || args.write.is_some()) else {
        return Err(Error::configuration("say what is to hold")
            .hint("add `--app INSTANCE --read yes|no|default`, `--write …`, or `--winner last-writer|preferred-app|never-overwrite`"));
    };
    let mut path = vec!["apps", app, collection];
    path.extend(args.field.as_deref().map(|field| ["fields", field]).into_iter().flatten());
    let rule = place(rules, &path)?;
    for (name, may) in [("read", args.read), ("write", args.write)] {
        match may {
            Some(May::Yes) => drop(rule.insert(name.to_owned(), true.into())),
            Some(May::No) => drop(rule.insert(name.to_owned(), false.into())),
            Some(May::Default) => drop(rule.shift_remove(name)),
            None => {}
        }
    }
    Ok(())
}

/// What a row of the table is about.
struct Row<'a> {
    instance: &'a str,
    collection: &'a str,
}

fn print(context: &Context, mut sharing: Value, is_wanted: impl Fn(&Row<'_>) -> bool) -> Result<ExitCode> {
    let printer = &context.printer;
    for unknown in sharing["unknown_fields"].as_array().into_iter().flatten() {
        let (place, field) = (unknown["place"].as_str().unwrap_or_default(), unknown["field"].as_str().unwrap_or_default());
        printer.note(&format!("no definition knows the field `{field}`, so `{place}` holds only for a field of that name which apps send"));
    }
    for shared in sharing["apps"].as_array_mut().into_iter().flatten() {
        let instance = shared["instance"].as_str().unwrap_or_default().to_owned();
        if let Some(collections) = shared["collections"].as_array_mut() {
            collections.retain(|it| is_wanted(&Row { instance: &instance, collection: it["collection"].as_str().unwrap_or_default() }));
        }
    }
    if let Some(apps) = sharing["apps"].as_array_mut() {
        apps.retain(|shared| shared["collections"].as_array().is_some_and(|collections| !collections.is_empty()));
    }
    if !printer.is_table() {
        return printer.one(&sharing, &[]);
    }
    let yes = |value: &Value| if value == &Value::Bool(true) { "yes" } else { "no" }.to_owned();
    let list = |value: &Value| value.as_array().into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>().join(" ");
    let mut rows = Vec::new();
    for shared in sharing["apps"].as_array().into_iter().flatten() {
        for collection in shared["collections"].as_array().into_iter().flatten() {
            rows.push(vec![
                shared["instance"].as_str().unwrap_or_default().to_owned(),
                collection["collection"].as_str().unwrap_or_default().to_owned(),
                yes(&collection["read"]),
                yes(&collection["write"]),
                list(&collection["hidden_fields"]),
                list(&collection["protected_fields"]),
            ]);
        }
    }
    printer.table(&["app", "collection", "read", "write", "hidden fields", "protected fields"], rows.into_iter())?;
    let rules = rules_of(&sharing["rules"]);
    if !rules.is_empty() {
        printer.line("")?;
        printer.table(&["rule", "says"], rules.into_iter())?;
    }
    printer.note(&format!("rules at version {}", sharing["version"]));
    Ok(ExitCode::SUCCESS)
}

/// The organization's rules, each with its name, as errors and explanations name it.
fn rules_of(rules: &Value) -> Vec<Vec<String>> {
    let entries = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let mut rows = Vec::new();
    let may = |rule: &Value| {
        let said = ["read", "write"].into_iter().filter_map(|name| Some((name, rule[name].as_bool()?)));
        said.map(|(name, may)| format!("{name} {}", if may { "yes" } else { "no" })).collect::<Vec<_>>().join(", ")
    };
    for (instance, collections) in entries(&rules["apps"]) {
        for (collection, rule) in entries(&collections) {
            rows.push(vec![format!("apps.{instance}.{collection}"), may(&rule)]);
            rows.extend(
                entries(&rule["fields"])
                    .iter()
                    .map(|(field, rule)| vec![format!("apps.{instance}.{collection}.fields.{field}"), may(rule)]),
            );
        }
    }
    let wins = |rule: &Value| {
        let preferred = rule["preferred"].as_str().map(|preferred| format!(" {preferred}")).unwrap_or_default();
        rule["winner"].as_str().map(|winner| format!("{}{preferred}", winner.replace('_', " "))).unwrap_or_default()
    };
    for (collection, rule) in entries(&rules["conflicts"]) {
        rows.push(vec![format!("conflicts.{collection}"), wins(&rule)]);
        rows.extend(
            entries(&rule["fields"]).iter().map(|(field, rule)| vec![format!("conflicts.{collection}.fields.{field}"), wins(rule)]),
        );
    }
    rows.retain(|row| !row[1].is_empty());
    rows
}

fn explain(context: &Context, outcome: &Value) -> Result<ExitCode> {
    let printer = &context.printer;
    if !printer.is_table() {
        return printer.one(outcome, &[]);
    }
    let texts = |value: &Value| value.as_array().into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>().join("; ");
    let allowed = if outcome["allowed"] == true { "yes" } else { "no" };
    printer.one(
        outcome,
        &[
            ("taken", allowed.to_owned()),
            ("because", texts(&outcome["because"])),
            ("would", outcome["operation"].as_str().unwrap_or_default().to_owned()),
            ("record", outcome["record_id"].as_str().unwrap_or_default().to_owned()),
            ("told", texts(&outcome["told"])),
        ],
    )?;
    let shown = |value: &Value| if value.is_null() { String::new() } else { value.to_string() };
    let fields = outcome["fields"].as_array().into_iter().flatten().map(|field| {
        let text = |name: &str| field[name].as_str().unwrap_or_default().to_owned();
        vec![text("path"), text("outcome"), shown(&field["before"]), shown(&field["after"]), text("because")]
    });
    let fields: Vec<_> = fields.collect();
    if !fields.is_empty() {
        printer.line("")?;
        printer.table(&["field", "outcome", "before", "after", "because"], fields.into_iter())?;
    }
    Ok(ExitCode::SUCCESS)
}
