//! `mno db`: works on the database itself, so it needs no server, and for `restore` there must be none.

use std::path::PathBuf;
use std::process::ExitCode;

use super::context::Context;
use super::serve::{DataLock, open_database};
use crate::api::Page;
use crate::kernel::Result;
use crate::store::{self, ArchiveSummary, MigrationState};

/// The database: migrations, backup, restore
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Bring the schema up to date
    Migrate,
    /// Show which migrations are applied
    Status,
    /// Write everything to a file, while a server may work
    Backup {
        /// A file that does not exist yet
        file: PathBuf,
    },
    /// Load a backup into an empty database
    Restore {
        /// A file that `mno db backup` made
        file: PathBuf,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let printer = &context.printer;
    match args.verb {
        Verb::Migrate => {
            let db = open_database(&context.config).await?;
            let done = store::migrate(&db).await?;
            printer.note(&format!("{} migrations were applied to {}", done.len(), db.location()));
            print_migrations(context, done)
        }
        Verb::Status => {
            let db = open_database(&context.config).await?;
            print_migrations(context, store::migration_status(&db).await?)
        }
        Verb::Backup { file } => {
            let db = open_database(&context.config).await?;
            let summary = store::backup(&db, &file).await?;
            printer.note("keep the master key as well: without it the secrets in the backup cannot be read");
            print_summary(context, &summary)
        }
        Verb::Restore { file } => {
            let _alone = DataLock::take(&context.config.data)?;
            context.confirm(&format!("loading `{}` into {}", file.display(), context.config.database)).await?;
            let db = open_database(&context.config).await?;
            print_summary(context, &store::restore(&db, &file).await?)
        }
    }
}

fn print_migrations(context: &Context, items: Vec<MigrationState>) -> Result<ExitCode> {
    context.printer.page(&Page { items, next_page: None }, &["version", "name", "applied"], |state| {
        vec![state.version.to_string(), state.name.clone(), state.applied_at.map_or_else(|| "-".to_owned(), |at| at.to_string())]
    })
}

fn print_summary(context: &Context, summary: &ArchiveSummary) -> Result<ExitCode> {
    context.printer.one(
        summary,
        &[
            ("file", summary.file.display().to_string()),
            ("rows", summary.rows.to_string()),
            ("tables", summary.tables.to_string()),
            ("schema", summary.schema.to_string()),
        ],
    )
}
