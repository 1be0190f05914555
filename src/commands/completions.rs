//! `mno completions`

use std::process::ExitCode;

use clap_complete::Shell;

use super::context::Context;
use crate::kernel::Result;

/// Print a completion script for a shell
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Which shell
    #[arg(value_enum)]
    shell: Shell,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut super::command(), "mno", &mut script);
    context.printer.raw(&script)?;
    Ok(ExitCode::SUCCESS)
}
