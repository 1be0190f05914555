//! `mno nex image`

use std::process::ExitCode;

use super::super::context::Context;
use crate::api::{HostedImage, ImageBuild};
use crate::kernel::Result;

/// Images that instances are made of
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the images on the engine
    #[command(visible_alias = "ls")]
    List,
    /// Build the sample app's image on the engine, out of this executable and without a registry
    Build {
        /// Even when an image of the same files is there
        #[arg(long)]
        force: bool,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::List => {
            let page = client.image_list().await?;
            context.printer.page(&page, &["image", "size", "id"], |image| {
                let HostedImage { id, names, size_bytes, .. } = image;
                vec![names.join(", "), size(*size_bytes), id.trim_start_matches("sha256:").chars().take(12).collect()]
            })
        }
        Verb::Build { force } => {
            let done = client.image_build(&ImageBuild { force }).await?;
            if !done.built {
                context.printer.note("the image is there already, made of the same files");
            }
            context.printer.one(
                &done,
                &[
                    ("image", done.image.names.join(", ")),
                    ("built", if done.built { "yes" } else { "no" }.to_owned()),
                    ("size", size(done.image.size_bytes)),
                    ("id", done.image.id.clone()),
                ],
            )
        }
    }
}

/// Bytes for people.
pub(super) fn size(bytes: i64) -> String {
    let mib = bytes / (1024 * 1024);
    if mib >= 10 * 1024 { format!("{} GiB", mib / 1024) } else { format!("{mib} MiB") }
}
