//! `mno nex rack`

use std::process::ExitCode;

use super::super::context::Context;
use super::super::printer::or_dash;
use crate::api::Rack;
use crate::kernel::Result;

/// Machines that run instances
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the racks, looked at now
    #[command(visible_alias = "ls")]
    List,
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let Verb::List = args.verb;
    let page = context.client()?.rack_list().await?;
    context.printer.page(&page, &["name", "status", "engine", "cpus", "memory", "instances", "endpoint"], |rack| {
        let Rack { name, status, endpoint, version, cpus, memory_bytes, instances, .. } = rack;
        vec![
            name.clone(),
            status.clone(),
            or_dash(version.as_ref()),
            or_dash(cpus.map(|cpus| cpus.to_string()).as_ref()),
            or_dash(memory_bytes.map(super::image::size).as_ref()),
            instances.to_string(),
            endpoint.clone(),
        ]
    })
}
