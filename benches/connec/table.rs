//! The table that is printed.

use std::fmt;

use serde_json::{Value, json};

/// What a row has to reach.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Target {
    /// The ratio of what was measured to the ceiling is at least this.
    AtLeast(f64),
    /// It is at most this.
    AtMost(f64),
    /// The measured value itself is at most this.
    ValueAtMost(f64),
    /// Told for comparison only.
    None,
}

#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) what: String,
    pub(crate) measured: f64,
    pub(crate) unit: &'static str,
    pub(crate) ceiling: Option<f64>,
    pub(crate) target: Target,
    pub(crate) note: String,
}

#[derive(Debug, Default)]
pub(crate) struct Table(pub(crate) Vec<Row>);

impl Row {
    fn ratio(&self) -> Option<f64> {
        self.ceiling.map(|ceiling| self.measured / ceiling)
    }

    fn verdict(&self) -> &'static str {
        let held = match (self.target, self.ratio()) {
            (Target::AtLeast(least), Some(ratio)) => ratio >= least,
            (Target::AtMost(most), Some(ratio)) => ratio <= most,
            (Target::ValueAtMost(most), _) => self.measured <= most,
            _ => return "",
        };
        if held { "ok" } else { "miss" }
    }

    fn target_text(&self) -> String {
        match self.target {
            Target::AtLeast(least) => format!(">= {least:.2} x"),
            Target::AtMost(most) => format!("<= {most:.2} x"),
            Target::ValueAtMost(most) => format!("<= {most} {}", self.unit),
            Target::None => String::new(),
        }
    }
}

impl Table {
    pub(crate) fn push(&mut self, row: Row) {
        let ratio = row.ratio().map(|ratio| format!("{ratio:.2} x")).unwrap_or_default();
        eprintln!("  {}: {} {} {ratio} {} {}", row.what, number(row.measured), row.unit, row.verdict(), row.note);
        self.0.push(row);
    }

    pub(crate) fn to_json(&self) -> String {
        let rows: Vec<Value> = self
            .0
            .iter()
            .map(|row| {
                json!({
                    "what": row.what, "measured": row.measured, "unit": row.unit, "ceiling": row.ceiling, "ratio": row.ratio(),
                    "target": row.target_text(), "verdict": row.verdict(), "note": row.note,
                })
            })
            .collect();
        serde_json::to_string_pretty(&rows).unwrap_or_default()
    }
}

fn number(value: f64) -> String {
    if value >= 100.0 { format!("{value:.0}") } else { format!("{value:.2}") }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = ["what", "measured", "ceiling", "ratio", "target", "", "note"].map(str::to_owned);
        let mut lines = vec![head];
        for row in &self.0 {
            lines.push([
                row.what.clone(),
                format!("{} {}", number(row.measured), row.unit),
                row.ceiling.map(number).unwrap_or_default(),
                row.ratio().map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
                row.target_text(),
                row.verdict().to_owned(),
                row.note.clone(),
            ]);
        }
        let widths: Vec<usize> = (0..7).map(|at| lines.iter().map(|line| line[at].chars().count()).max().unwrap_or(0)).collect();
        for (number, line) in lines.iter().enumerate() {
            let cells: Vec<String> = line.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
            writeln!(f, "| {} |", cells.join(" | "))?;
            if number == 0 {
                let rules: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
                writeln!(f, "| {} |", rules.join(" | "))?;
            }
        }
        Ok(())
    }
}
