//! `mno connec rollback`

use std::collections::BTreeMap;
use std::process::ExitCode;

use super::super::context::Context;
use super::ScopeArgs;
use super::change::shown;
use crate::api::{
    OnConflict, Rollback, RollbackActor, RollbackField, RollbackRecord, RollbackRequest, RollbackTarget, RollbackTransaction,
};
use crate::kernel::{Error, Result};

/// Undo what was done to a field, to a record, in a transaction, or by an app
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Show what would be written, and what stands in the way
    Preview {
        #[command(flatten)]
        rollback: RollbackArgs,
    },
    /// Roll back: all of it or nothing
    Run {
        #[command(flatten)]
        rollback: RollbackArgs,
    },
}

/// What, and how.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("target").required(true).args(["record", "transaction", "app"]))]
struct RollbackArgs {
    #[command(flatten)]
    scope: ScopeArgs,
    /// A record: its last change, or those since `--since`
    #[arg(long, value_name = "COLLECTION/ID")]
    record: Option<String>,
    /// Only this field of the record, such as `email.address` or `lines[<id>].quantity`
    #[arg(long, value_name = "PATH", requires = "record")]
    field: Option<String>,
    /// All changes of a transaction: txn-…
    #[arg(long, value_name = "TXN", conflicts_with = "since")]
    transaction: Option<String>,
    /// Everything that an app (app-…) or one of its instances (cld-…) did since `--since`
    #[arg(long, value_name = "UID", requires = "since")]
    app: Option<String>,
    /// The first change to undo, by its number or time
    #[arg(long, value_name = "MOMENT")]
    since: Option<String>,
    /// What becomes of conflicts without a choice
    #[arg(long, value_enum, value_name = "POLICY", default_value = "fail")]
    on_conflict: Policy,
    /// The choice for one conflict; can be given several times
    #[arg(long = "choose", value_name = "KEY=CHOICE")]
    choices: Vec<String>,
    /// Only if the log still ends here, as the preview said
    #[arg(long, value_name = "SEQ")]
    expected_head: Option<i64>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Policy {
    /// Nothing is written
    Fail,
    /// What came later stays
    Skip,
    /// What came later is lost
    Overwrite,
}

impl RollbackArgs {
    fn request(&self) -> Result<RollbackRequest> {
        let mut choices = BTreeMap::new();
        for choice in &self.choices {
            let (key, word) = choice.rsplit_once('=').ok_or_else(|| {
                Error::configuration(format!("`--choose {choice}` is not KEY=CHOICE")).hint("the preview names the keys and the choices")
            })?;
            choices.insert(key.to_owned(), word.to_owned());
        }
        let on_conflict = match self.on_conflict {
            Policy::Fail => OnConflict::Fail,
            Policy::Skip => OnConflict::Skip,
            Policy::Overwrite => OnConflict::Overwrite,
        };
        Ok(RollbackRequest { target: self.target()?, choices, on_conflict, expected_head: self.expected_head })
    }

    fn target(&self) -> Result<RollbackTarget> {
        let since = self.since.clone();
        if let Some(id) = &self.transaction {
            return Ok(RollbackTarget::Transaction(RollbackTransaction { id: id.clone() }));
        }
        if let (Some(uid), Some(since)) = (&self.app, &since) {
            let actor = RollbackActor { uid: uid.clone(), since: since.clone() };
            return Ok(if uid.starts_with("app-") { RollbackTarget::App(actor) } else { RollbackTarget::Instance(actor) });
        }
        let record = self.record.as_deref().unwrap_or_default();
        let (entity, id) = record
            .split_once('/')
            .ok_or_else(|| Error::configuration(format!("`--record {record}` is not COLLECTION/ID")).hint("such as `invoices/0190-…`"))?;
        let (entity, id) = (entity.to_owned(), id.to_owned());
        Ok(match &self.field {
            Some(path) => RollbackTarget::Field(RollbackField { entity, id, path: path.clone(), since }),
            None => RollbackTarget::Record(RollbackRecord { entity, id, since }),
        })
    }
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Preview { rollback } => {
            let preview = client.rollback_preview(&rollback.scope.scope, &rollback.request()?).await?;
            print(context, &preview)
        }
        Verb::Run { rollback } => {
            let (scope, mut request) = (&rollback.scope.scope, rollback.request()?);
            let preview = client.rollback_preview(scope, &request).await?;
            if preview.unresolved == 0 {
                let question = format!("undoing {} changes writes {} records of {scope}", preview.changes, preview.records);
                context.confirm(&question).await?;
            }
            // What is written is what was looked at.
            request.expected_head.get_or_insert(preview.head);
            let done = client.rollback_run(scope, &request).await?;
            if let Some(transaction) = &done.transaction_id {
                context.printer.note(&format!("undo this with `mno connec rollback run --scope {scope} --transaction {transaction}`"));
            }
            print(context, &done)
        }
    }
}

fn print(context: &Context, rollback: &Rollback) -> Result<ExitCode> {
    let printer = &context.printer;
    let fields = [
        ("transaction", rollback.transaction_id.clone().unwrap_or_default()),
        ("changes undone", rollback.changes.to_string()),
        ("records written", rollback.records.to_string()),
        ("conflicts without a choice", rollback.unresolved.to_string()),
        ("head of the log", rollback.head.to_string()),
    ];
    printer.one(rollback, &fields)?;
    if !printer.is_table() || printer.is_quiet() {
        return Ok(ExitCode::SUCCESS);
    }
    if !rollback.effects.is_empty() {
        printer.line("")?;
        let rows = rollback.effects.iter().flat_map(|effect| {
            let name = format!("{} {}", effect.entity, effect.record_id);
            let fields =
                effect.differences.iter().map(|field| (field.path.clone(), shown(field.before.as_ref()), shown(field.after.as_ref())));
            let gone = effect.unmapped.iter().map(|id| ("external id".to_owned(), shown(id.get("external_id")), "-".to_owned()));
            let back = effect.mapped.iter().map(|id| ("external id".to_owned(), "-".to_owned(), shown(id.get("external_id"))));
            let rows = fields.chain(gone).chain(back);
            rows.map(move |(path, before, after)| vec![name.clone(), effect.what.clone(), path, before, after]).collect::<Vec<_>>()
        });
        printer.table(&["record", "what", "field", "now", "then"], rows)?;
    }
    if !rollback.conflicts.is_empty() {
        printer.line("")?;
        let rows = rollback.conflicts.iter().map(|conflict| {
            let chosen = conflict.chosen.clone().unwrap_or_else(|| format!("? ({})", conflict.choices.join(", ")));
            vec![conflict.key.clone(), chosen, conflict.message.clone()]
        });
        printer.table(&["conflict", "choice", "why"], rows)?;
        if rollback.unresolved > 0 {
            printer.note("choose with `--choose KEY=CHOICE` for each, or `--on-conflict skip|overwrite` for all");
        }
    }
    Ok(ExitCode::SUCCESS)
}
