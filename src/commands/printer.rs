//! All printing. Data goes to stdout, everything else to stderr.

use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::ValueEnum;
use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;
use serde_json::json;

use crate::api::Page;
use crate::kernel::{Error, ErrorKind, Result};

/// How data is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Output {
    /// For people
    Table,
    /// The API's body
    Json,
    /// One JSON document per line
    Jsonl,
}

impl Output {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
        }
    }

    pub(super) fn parse(text: &str) -> Self {
        match text {
            "json" => Self::Json,
            "jsonl" => Self::Jsonl,
            _ => Self::Table,
        }
    }
}

/// Prints, as the user asked for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Printer {
    output: Output,
    quiet: bool,
}

impl Printer {
    pub(super) fn new(output: Output, quiet: bool) -> Self {
        Self { output, quiet }
    }

    pub(super) fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// May progress be drawn? Only for people who look at a terminal.
    pub(super) fn draws(&self) -> bool {
        !self.quiet && std::io::stderr().is_terminal()
    }

    /// A page of a list.
    pub(super) fn page<T: Serialize>(&self, page: &Page<T>, header: &[&str], row: impl Fn(&T) -> Vec<String>) -> Result<ExitCode> {
        match self.output {
            Output::Json => self.line(&serde_json::to_string(page).map_err(Error::internal)?)?,
            Output::Jsonl => {
                for item in &page.items {
                    self.line(&serde_json::to_string(item).map_err(Error::internal)?)?;
                }
            }
            Output::Table => self.table(header, page.items.iter().map(row))?,
        }
        // As JSON the page says so itself.
        if let Some(next) = page.next_page.as_ref().filter(|_| self.output != Output::Json) {
            self.note(&format!("there are more: add `--page {next}`"));
        }
        Ok(ExitCode::SUCCESS)
    }

    /// One thing. `fields` are its lines for people; with `-q` only the first value is printed.
    pub(super) fn one<T: Serialize>(&self, thing: &T, fields: &[(&str, String)]) -> Result<ExitCode> {
        match self.output {
            Output::Json | Output::Jsonl => self.line(&serde_json::to_string(thing).map_err(Error::internal)?)?,
            Output::Table if self.quiet => self.line(fields.first().map_or("", |(_, value)| value.as_str()))?,
            Output::Table => {
                let width = fields.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
                for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
                    self.line(&format!("{name:width$}  {value}"))?;
                }
            }
        }
        Ok(ExitCode::SUCCESS)
    }

    /// Rows for people, whatever the output format: for commands whose JSON is printed apart.
    pub(super) fn table(&self, header: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Result<()> {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_header(header.iter().map(|name| name.to_uppercase()));
        // Only a terminal has a width to fit into; a pipe gets whole lines.
        let arrangement = if std::io::stdout().is_terminal() { ContentArrangement::Dynamic } else { ContentArrangement::Disabled };
        table.set_content_arrangement(arrangement);
        for row in rows {
            table.add_row(row);
        }
        for line in table.lines() {
            // comfy-table pads each cell on the left, the first too.
            self.line(line.strip_prefix(' ').unwrap_or(&line).trim_end())?;
        }
        Ok(())
    }

    /// Is the output for people?
    pub(super) fn is_table(&self) -> bool {
        self.output == Output::Table
    }

    /// Is one document per line wanted?
    pub(super) fn is_jsonl(&self) -> bool {
        self.output == Output::Jsonl
    }

    /// A line of data.
    pub(super) fn line(&self, text: &str) -> Result<()> {
        let mut out = std::io::stdout().lock();
        match writeln!(out, "{text}") {
            Ok(()) => Ok(()),
            // Whoever read us has seen enough.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            Err(error) => Err(Error::new(ErrorKind::Internal, format!("cannot write to stdout: {error}"))),
        }
    }

    /// Data as it is.
    pub(super) fn raw(&self, bytes: &[u8]) -> Result<()> {
        let mut out = std::io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                Err(Error::new(ErrorKind::Internal, format!("cannot write to stdout: {error}")))
            }
            _ => Ok(()),
        }
    }

    /// Talk: what was done, what could be done next.
    pub(super) fn note(&self, text: &str) {
        if !self.quiet {
            self.talk(text);
        }
    }

    /// Talk that is not muted by `-q`.
    pub(super) fn talk(&self, text: &str) {
        // Nobody left to tell: nothing to be done about it.
        let _ = writeln!(std::io::stderr().lock(), "{text}");
    }

    /// The one place where errors are rendered for people and scripts.
    pub(super) fn error(&self, error: &Error) {
        if self.output != Output::Table {
            let body = json!({"error": {
                "code": error.kind().code(),
                "message": error.message(),
                "field": error.field(),
                "hints": error.hints(),
                "because": error.because(),
                "request_id": error.request_id(),
            }});
            self.talk(&body.to_string());
            return;
        }
        let mut text = format!("error: {}", error.message());
        if error.kind() == ErrorKind::Internal || error.kind() == ErrorKind::Unavailable {
            if let Some(cause) = error.cause() {
                text += &format!("\n  caused by: {cause}");
            }
            if let Some(id) = error.request_id() {
                text += &format!("\n  request id: {id}");
            }
        }
        if !error.hints().is_empty() {
            text += "\n";
            for hint in error.hints() {
                text += &format!("\nhint: {hint}");
            }
        }
        self.talk(&text);
    }
}

/// Text for a table: nothing is a dash.
pub(super) fn or_dash(value: Option<&String>) -> String {
    value.filter(|text| !text.is_empty()).cloned().unwrap_or_else(|| "-".to_owned())
}
