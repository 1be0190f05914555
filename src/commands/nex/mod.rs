//! `mno nex`: one file per noun.

mod image;
mod instance;
mod rack;
mod sample_app;

use std::process::ExitCode;

use super::context::Context;
use crate::kernel::Result;

/// Hosted apps
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    noun: Noun,
}

#[derive(Debug, clap::Subcommand)]
#[command(defer = true)]
enum Noun {
    /// One set of containers per customer
    Instance(instance::Args),
    /// Machines that run instances
    Rack(rack::Args),
    /// Images that instances are made of
    Image(image::Args),
    /// Serve the sample app: what its container runs
    #[command(hide = true)]
    SampleApp(sample_app::Args),
}

impl Args {
    /// Does this command serve until it is stopped?
    pub(super) fn serves(&self) -> bool {
        matches!(self.noun, Noun::SampleApp(_))
    }
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    match args.noun {
        Noun::Instance(args) => instance::run(args, context).await,
        Noun::Rack(args) => rack::run(args, context).await,
        Noun::Image(args) => image::run(args, context).await,
        Noun::SampleApp(args) => sample_app::run(args).await,
    }
}
