//! `mno man`

use std::path::PathBuf;
use std::process::ExitCode;

use super::context::Context;
use crate::kernel::{Error, Result};

/// Write man pages
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Folder to write them to; it is created
    #[arg(long, value_name = "DIR")]
    dir: PathBuf,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<ExitCode> {
    let fail = |error: std::io::Error| Error::configuration(format!("cannot write man pages to `{}`: {error}", args.dir.display()));
    std::fs::create_dir_all(&args.dir).map_err(fail)?;
    clap_mangen::generate_to(super::command(), &args.dir).map_err(fail)?;
    context.printer.note(&format!("man pages are in `{}`: read one with `man -l {}/mno.1`", args.dir.display(), args.dir.display()));
    Ok(ExitCode::SUCCESS)
}
