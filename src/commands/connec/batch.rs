//! `mno connec batch`

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::super::context::{Context, read_text};
use crate::kernel::{Error, Result};

/// The largest batch that is read from a file.
const BATCH_BYTES_MAX: u64 = 8 * 1024 * 1024;

/// Several operations in one request
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Run up to 50 operations in order; fails when one of them does, after the others ran
    Run {
        /// File with the operations as JSON: a list, or `{"sequential": true, "ops": […]}`; `-` for stdin
        #[arg(long)]
        file: PathBuf,
    },
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let Verb::Run { file } = args.verb;
    let wrong = |what: String| Error::configuration(format!("`{}` does not hold a batch: {what}", file.display()));
    let body: Value = serde_json::from_str(&read_text(&file, BATCH_BYTES_MAX)?).map_err(|error| wrong(error.to_string()))?;
    let body = if body.is_array() { json!({"sequential": true, "ops": body}) } else { body };
    let asked = body["ops"].as_array().cloned().ok_or_else(|| wrong("`ops` is the list of operations".to_owned()))?;
    let answer = context.client()?.batch_run(&body).await?;
    let results = answer["results"].as_array().map_or(&[][..], Vec::as_slice);
    let failed = results.iter().filter(|result| result["status"].as_u64().is_none_or(|status| status >= 300)).count();
    let printer = &context.printer;
    if printer.is_jsonl() {
        results.iter().try_for_each(|result| printer.line(&result.to_string()))?;
    } else if printer.is_table() {
        let rows = asked.iter().zip(results).map(|(asked, result)| {
            let text = |name: &str| asked[name].as_str().unwrap_or_default().to_owned();
            let error = &result["body"]["errors"][0];
            let record = result["body"].as_object().and_then(|body| body.values().next()).map(|record| &record["id"]);
            let said = error["detail"].as_str().or_else(|| record.and_then(Value::as_str)).unwrap_or_default();
            vec![result["status"].to_string(), text("method"), text("url"), said.to_owned()]
        });
        printer.table(&["status", "method", "url", "record or error"], rows)?;
    } else {
        printer.line(&answer.to_string())?;
    }
    if failed > 0 {
        printer.note(&format!("{failed} of {} operations failed", results.len()));
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}
