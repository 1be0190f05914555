//! `mno nex sample-app`: what the sample app's container runs.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use tokio_util::sync::CancellationToken;

use super::super::serve::watch_signals;
use crate::kernel::Result;
use crate::server;

/// Serve the sample app
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Address and port
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Folder of its entries
    #[arg(long = "entries", value_name = "DIR", default_value = ".")]
    entries: PathBuf,
}

pub(super) async fn run(args: Args) -> Result<ExitCode> {
    let stop = CancellationToken::new();
    watch_signals(stop.clone())?;
    server::serve_sample(args.listen, &args.entries, stop).await?;
    Ok(ExitCode::SUCCESS)
}
