//! `mno hub mail-template`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::super::context::{Context, read_text};
use crate::api::{MailPreviewAsk, MailTemplate, MailTemplateSet};
use crate::kernel::Result;

/// The largest file of a template.
const FILE_BYTES_MAX: u64 = 64 * 1024;

/// The words of mails, which a tenant may set
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

/// Which words.
#[derive(Debug, clap::Args)]
struct Which {
    /// The mail: see `mno hub mail-template list`
    name: String,
    /// The tenant: uid or slug
    #[arg(long)]
    tenant: String,
    /// The language: `en`, `pt-BR`
    #[arg(long, default_value = "en")]
    locale: String,
}

/// Words in files.
#[derive(Debug, clap::Args)]
struct Words {
    /// The subject's template
    #[arg(long)]
    subject: String,
    /// File with the plain text's template, `-` for stdin
    #[arg(long, value_name = "FILE")]
    text_file: PathBuf,
    /// File with the HTML's template, `-` for stdin
    #[arg(long, value_name = "FILE")]
    html_file: PathBuf,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the mails that the platform sends, with a tenant's own words
    #[command(visible_alias = "ls")]
    List {
        /// The tenant: uid or slug
        #[arg(long)]
        tenant: String,
    },
    /// Show the words that are used for a mail
    Show {
        #[command(flatten)]
        which: Which,
    },
    /// Set a tenant's own words for a mail; they are tried first
    Set {
        #[command(flatten)]
        which: Which,
        #[command(flatten)]
        words: Words,
    },
    /// Go back to our words
    Reset {
        #[command(flatten)]
        which: Which,
    },
    /// Show a mail as it would look, with made-up values
    Preview {
        #[command(flatten)]
        which: Which,
        /// Words that are not kept yet: the subject's template
        #[arg(long, requires_all = ["text_file", "html_file"])]
        subject: Option<String>,
        /// File with the plain text's template
        #[arg(long, value_name = "FILE", requires = "subject")]
        text_file: Option<PathBuf>,
        /// File with the HTML's template
        #[arg(long, value_name = "FILE", requires = "subject")]
        html_file: Option<PathBuf>,
    },
}

fn read(subject: String, text_file: &Path, html_file: &Path) -> Result<MailTemplateSet> {
    Ok(MailTemplateSet { subject, text: read_text(text_file, FILE_BYTES_MAX)?, html: read_text(html_file, FILE_BYTES_MAX)? })
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let client = context.client()?;
    match args.verb {
        Verb::List { tenant } => {
            let page = client.mail_template_list(&tenant).await?;
            context.printer.page(&page, &["name", "locale", "own", "about"], |template| {
                let own = if template.own { "yes" } else { "-" };
                vec![template.name.clone(), template.locale.clone(), own.to_owned(), template.about.clone()]
            })
        }
        Verb::Show { which } => one(context, &client.mail_template_show(&which.tenant, &which.name, &which.locale).await?),
        Verb::Set { which, words } => {
            let set = read(words.subject, &words.text_file, &words.html_file)?;
            let kept = client.mail_template_set(&which.tenant, &which.name, &which.locale, &set).await?;
            context.printer.note(&format!("the mail `{}` has own words in `{}`", kept.name, kept.locale));
            one(context, &kept)
        }
        Verb::Reset { which } => {
            let ours = client.mail_template_reset(&which.tenant, &which.name, &which.locale).await?;
            context.printer.note(&format!("the mail `{}` has our words again", ours.name));
            one(context, &ours)
        }
        Verb::Preview { which, subject, text_file, html_file } => {
            let template = match (subject, text_file, html_file) {
                (Some(subject), Some(text), Some(html)) => Some(read(subject, &text, &html)?),
                _ => None,
            };
            let ask = MailPreviewAsk { template };
            let seen = client.mail_template_preview(&which.tenant, &which.name, &which.locale, &ask).await?;
            context.printer.one(&seen, &[("subject", seen.subject.clone()), ("text", seen.text.clone()), ("html", seen.html.clone())])
        }
    }
}

fn one(context: &Context, template: &MailTemplate) -> Result<ExitCode> {
    let fields = [
        ("name", template.name.clone()),
        ("locale", template.locale.clone()),
        ("own", if template.own { "yes".to_owned() } else { "no".to_owned() }),
        ("variables", template.variables.join(", ")),
        ("subject", template.subject.clone()),
        ("text", template.text.clone()),
        ("html", template.html.clone()),
    ];
    context.printer.one(template, &fields)
}
