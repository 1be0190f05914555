//! `mno connec entity`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::super::context::{Context, read_text};
use crate::api::{DefinitionFile, DefinitionPlan, EntityDefinition, EntityField, StrictSetting};
use crate::kernel::Result;

/// The largest file of definitions.
const FILE_BYTES_MAX: u64 = 1024 * 1024;

/// Definitions: what entities and fields there are, and adding more
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the entities
    #[command(visible_alias = "ls")]
    List,
    /// Show an entity with its fields
    Show {
        /// Such as `invoices`
        entity: String,
    },
    /// Say what a file would change, and what that would do to stored records
    Diff {
        /// TOML with `[[entity]]` tables, `-` for stdin
        #[arg(long)]
        file: PathBuf,
    },
    /// Add entities and fields, or change what was added
    Apply {
        /// TOML with `[[entity]]` tables, `-` for stdin
        #[arg(long)]
        file: PathBuf,
        /// Also when records would not fit any more: they stay as they are
        #[arg(long)]
        force: bool,
    },
    /// Refuse, or keep, fields that no definition knows
    Strict {
        #[command(subcommand)]
        verb: StrictVerb,
    },
}

#[derive(Debug, clap::Subcommand)]
enum StrictVerb {
    /// Show whether a tenant refuses them
    Show {
        /// Uid or slug
        #[arg(long)]
        tenant: String,
    },
    /// Switch that; it holds everywhere within a second
    Set {
        /// Uid or slug
        #[arg(long)]
        tenant: String,
        /// `on`: they are refused; `off`: they are kept and returned
        setting: Switch,
    },
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Switch {
    /// Unknown fields are refused
    On,
    /// Unknown fields are kept
    Off,
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::List => {
            let page = client.entity_list().await?;
            context.printer.page(&page, &["name", "origin", "fields", "statuses", "description"], |entity| {
                vec![
                    entity.name.clone(),
                    entity.origin.clone(),
                    entity.field_count.to_string(),
                    entity.statuses.join(" "),
                    entity.description.clone(),
                ]
            })
        }
        Verb::Show { entity } => show(context, &client.entity_show(&entity).await?),
        Verb::Diff { file } => print(context, &client.definition_diff(&read(&file, false)?).await?),
        Verb::Apply { file, force } => {
            let plan = client.definition_apply(&read(&file, force)?).await?;
            if plan.changes.is_empty() {
                context.printer.note("nothing changed: the definitions are so already");
            }
            print(context, &plan)
        }
        Verb::Strict { verb: StrictVerb::Show { tenant } } => strict(context, &client.strict_show(&tenant).await?),
        Verb::Strict { verb: StrictVerb::Set { tenant, setting } } => {
            strict(context, &client.strict_set(&tenant, matches!(setting, Switch::On)).await?)
        }
    }
}

fn read(file: &Path, force: bool) -> Result<DefinitionFile> {
    Ok(DefinitionFile { definitions: read_text(file, FILE_BYTES_MAX)?, force })
}

fn strict(context: &Context, setting: &StrictSetting) -> Result<ExitCode> {
    let word = if setting.strict { "on" } else { "off" };
    context.printer.one(setting, &[("strict", word.to_owned()), ("tenant", setting.tenant.clone())])
}

fn show(context: &Context, entity: &EntityDefinition) -> Result<ExitCode> {
    let printer = &context.printer;
    if !printer.is_table() || printer.is_quiet() {
        return printer.one(entity, &[("name", entity.name.clone())]);
    }
    let any = if entity.statuses.is_empty() { "any".to_owned() } else { entity.statuses.join(", ") };
    printer.one(
        entity,
        &[
            ("name", entity.name.clone()),
            ("description", entity.description.clone()),
            ("origin", entity.origin.clone()),
            ("records", if entity.singleton { "one per organization" } else { "many" }.to_owned()),
            ("codes", format!("{}1, {}2 …", entity.code_prefix, entity.code_prefix)),
            ("statuses", format!("{any}; a new one is {}", entity.status)),
            ("rules", entity.rules.join(", ")),
        ],
    )?;
    printer.line("")?;
    let fields = entity
        .fields
        .iter()
        .flatten()
        .map(|field| vec![field.path.clone(), shortened(&field.kind), marks(field), field.description.clone()]);
    printer.table(&["field", "type", "marks", "description"], fields)?;
    Ok(ExitCode::SUCCESS)
}

/// Long enumerations would push everything else out of sight; `-o json` has them whole.
fn shortened(kind: &str) -> String {
    match kind.char_indices().nth(48) {
        Some((end, _)) => format!("{}…", &kind[..end]),
        None => kind.to_owned(),
    }
}

fn marks(field: &EntityField) -> String {
    let marks = [
        (field.required, "required"),
        (field.read_only, "read-only"),
        (field.indexed, "indexed"),
        (field.unique, "unique"),
        (field.own, "own"),
    ];
    marks.into_iter().filter_map(|(is, word)| is.then_some(word)).collect::<Vec<_>>().join(" ")
}

fn print(context: &Context, plan: &DefinitionPlan) -> Result<ExitCode> {
    let printer = &context.printer;
    if !printer.is_table() {
        return printer.one(plan, &[]);
    }
    let place = |entity: &str, path: &str| if path.is_empty() { entity.to_owned() } else { format!("{entity}.{path}") };
    for change in &plan.changes {
        printer.line(&format!("{}: {}", place(&change.entity, &change.path), change.change))?;
    }
    for index in &plan.indexes {
        let kind = if index.unique { "a unique index" } else { "an index" };
        printer.line(&format!("{}: gets {kind}", place(&index.entity, &index.path)))?;
    }
    for impact in &plan.records {
        if impact.misfits.is_empty() {
            printer.line(&format!("{}: all {} records fit", impact.entity, impact.records))?;
        }
        for misfit in &impact.misfits {
            let what =
                format!("{} of {} records, of {} organizations, would not fit", misfit.records, impact.records, misfit.organizations);
            printer.line(&format!("{}: {what}: {}", place(&impact.entity, &misfit.path), misfit.message))?;
            for example in &misfit.examples {
                printer.line(&format!("  {} {}", example.organization, example.id))?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
