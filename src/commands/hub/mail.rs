//! `mno hub mail`

use std::process::ExitCode;

use super::super::context::Context;
use crate::api::MailTestAsk;
use crate::kernel::Result;

/// Whether mail goes out
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Send a mail at once, to see that the configuration works
    Test {
        /// The address that it goes to
        address: String,
        /// From this tenant's own sender: uid or slug
        #[arg(long)]
        tenant: Option<String>,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::Test { address, tenant } => {
            let sent = client.mail_test(&MailTestAsk { to: address, tenant }).await?;
            context.printer.note(&format!("the mail was taken by {}", sent.taken_by));
            let fields = [
                ("to", sent.to.clone()),
                ("from", sent.from.clone()),
                ("message id", sent.message_id.clone()),
                ("taken by", sent.taken_by.clone()),
            ];
            context.printer.one(&sent, &fields)
        }
    }
}
