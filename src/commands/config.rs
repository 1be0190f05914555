//! `mno config`

use std::process::ExitCode;

use super::context::Context;
use crate::api::Page;
use crate::kernel::Result;

/// Configuration
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Show every setting, its value, and where the value came from
    Show,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<ExitCode> {
    match args.verb {
        Verb::Show => {
            let page = Page { items: context.given.origins(), next_page: None };
            context
                .printer
                .page(&page, &["setting", "value", "from"], |row| vec![row.key.to_owned(), row.value.clone(), row.origin.clone()])
        }
    }
}
