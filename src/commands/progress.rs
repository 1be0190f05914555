//! What long work is doing: a moving line on a terminal, plain lines elsewhere, nothing with `-q`. Always on stderr.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::printer::Printer;

/// Shows the steps of long work. What was drawn is cleared when this is dropped.
pub(super) struct Progress {
    printer: Printer,
    bar: Option<ProgressBar>,
    shown: String,
}

impl Progress {
    pub(super) fn new(printer: Printer) -> Self {
        let bar = printer.draws().then(|| {
            let bar = ProgressBar::new_spinner();
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        Self { printer, bar, shown: String::new() }
    }

    /// Says what is going on; the same words again are not repeated.
    pub(super) fn say(&mut self, text: &str) {
        if text == self.shown {
            return;
        }
        text.clone_into(&mut self.shown);
        match &self.bar {
            Some(bar) => bar.set_message(text.to_owned()),
            None => self.printer.note(text),
        }
    }

    /// Says how far a step is; off a terminal only its beginning is told.
    pub(super) fn count(&mut self, text: &str, done: u64, total: u64) {
        match &self.bar {
            Some(bar) => {
                if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {wide_bar} {pos}/{len}") {
                    bar.set_style(style);
                }
                bar.set_length(total);
                bar.set_position(done);
                bar.set_message(text.to_owned());
            }
            None => self.say(text),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
