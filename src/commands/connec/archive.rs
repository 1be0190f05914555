//! `mno connec change export` and `replay`

use std::collections::HashMap;
use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde::de::DeserializeOwned;

use super::super::context::Context;
use crate::api::{LogChange, LogEnd, LogHeader, ReplayPart, ReplayProgress};
use crate::client::Client;
use crate::kernel::{Error, Result};

/// How much one part of a replay holds.
const PART_CHANGES_MAX: usize = 200;
const PART_BYTES_MAX: usize = 2 * 1024 * 1024;

/// Writes an organization's log into a file, or to stdout when that is `-`.
pub(super) async fn export(context: &Context, scope: &str, file: &Path) -> Result<ExitCode> {
    let client = context.client()?;
    if file == Path::new("-") {
        let printer = context.printer;
        client.log_export(scope, &mut |bytes| printer.raw(bytes)).await?;
        return Ok(ExitCode::SUCCESS);
    }
    let fail = |error: std::io::Error| Error::configuration(format!("cannot write `{}`: {error}", file.display()));
    if file.exists() {
        return Err(Error::conflict(format!("`{}` is there already", file.display())).hint("choose another name"));
    }
    // Under its own name it is whole.
    let partial = partial_of(file);
    let mut out = File::create(&partial).map_err(fail)?;
    client.log_export(scope, &mut |bytes| out.write_all(bytes).map_err(fail)).await?;
    out.sync_all().map_err(fail)?;
    let Checked { header, changes, .. } = check(&partial)?;
    std::fs::rename(&partial, file).map_err(fail)?;
    context.printer.note(&format!("{changes} changes of `{}` were written to `{}`", header.channel, file.display()));
    Ok(ExitCode::SUCCESS)
}

fn partial_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".partial");
    PathBuf::from(name)
}

/// Replays a file into an organization whose log is empty. The file is read twice: first to see whether it is whole, each change
/// follows from those before it and its collection is known there, so that a wrong one changes nothing.
pub(super) async fn replay(context: &Context, scope: &str, file: &Path) -> Result<ExitCode> {
    let client = context.client()?;
    let Checked { header, changes, entities } = check(file)?;
    let known = client.entity_list().await?.items;
    if let Some((name, line)) = entities.iter().find(|(name, _)| !known.iter().any(|entity| entity.name == **name)) {
        return Err(Error::configuration(format!("`{}` line {line}: `{name}` is not a known resource there", file.display()))
            .hint("define it first, as it was where the log comes from: `mno connec entity apply --file F`"));
    }
    let begun = client.log_head(scope).await?.seq;
    context.confirm(&format!("replaying {changes} changes of `{}` into {scope}", header.channel)).await?;
    if begun > 0 {
        context.printer.note(&format!("going on after change {begun}"));
    }
    let progress = Replay { client: &client, scope, file, part: part(&header, begun), lines: Vec::new(), bytes: 0 }.run().await?;
    context.printer.one(&progress, &[("newest change", progress.head.to_string()), ("changes in the file", changes.to_string())])
}

fn part(header: &LogHeader, after: i64) -> ReplayPart {
    ReplayPart { header: header.clone(), after, changes: Vec::new(), end: false }
}

struct Replay<'a> {
    client: &'a Client,
    scope: &'a str,
    file: &'a Path,
    part: ReplayPart,
    /// The lines of the part's changes.
    lines: Vec<usize>,
    bytes: usize,
}

impl Replay<'_> {
    async fn run(mut self) -> Result<ReplayProgress> {
        for line in lines(self.file)?.skip(1) {
            let (number, text) = line?;
            let Ok(change) = serde_json::from_str::<LogChange>(&text) else {
                // It was checked: this is the end.
                self.part.end = true;
                return self.send().await;
            };
            if change.seq <= self.part.after {
                continue;
            }
            self.bytes += text.len();
            self.lines.push(number);
            self.part.changes.push(change);
            if self.part.changes.len() >= PART_CHANGES_MAX || self.bytes >= PART_BYTES_MAX {
                self.send().await?;
            }
        }
        Err(broken(self.file, self.lines.last().map_or(1, |line| line + 1), "the end is missing"))
    }

    async fn send(&mut self) -> Result<ReplayProgress> {
        let progress = self.client.log_replay(self.scope, &self.part).await.map_err(|error| {
            let at = error.field().and_then(|field| field.strip_prefix("changes[")?.split(']').next()?.parse::<usize>().ok());
            match at.and_then(|at| self.lines.get(at)) {
                Some(line) => error.context(format!("`{}` line {line}", self.file.display())),
                None => error,
            }
        })?;
        self.part = part(&self.part.header, progress.head);
        self.lines.clear();
        self.bytes = 0;
        Ok(progress)
    }
}

/// The lines of a file, with their numbers.
fn lines(file: &Path) -> Result<impl Iterator<Item = Result<(usize, String)>>> {
    let name = file.to_path_buf();
    let open = File::open(file).map_err(|error| Error::configuration(format!("cannot read `{}`: {error}", file.display())))?;
    let lines = BufReader::new(open).lines().enumerate();
    Ok(lines.map(move |(at, line)| line.map(|text| (at + 1, text)).map_err(|error| broken(&name, at + 1, &error.to_string()))))
}

fn broken(file: &Path, line: usize, what: &str) -> Error {
    Error::configuration(format!("`{}` line {line}: {what}", file.display())).hint("is it a whole file of `mno connec change export`?")
}

/// What a whole file holds.
struct Checked {
    header: LogHeader,
    /// How many changes.
    changes: u64,
    /// The collections that it speaks of, each with its first line, in their order.
    entities: Vec<(String, usize)>,
}

/// Is the file whole, and does each change follow from those before it?
fn check(file: &Path) -> Result<Checked> {
    let mut lines = lines(file)?;
    let (_, first) = lines.next().unwrap_or_else(|| Err(broken(file, 1, "the file is empty")))?;
    let header: LogHeader = read(file, 1, &first)?;
    if header.format != LogHeader::FORMAT || header.version != LogHeader::VERSION {
        return Err(broken(file, 1, &format!("`{}` {} is not a format of logs that is understood", header.format, header.version)));
    }
    let (mut story, mut entities, mut end) = (Story::default(), Vec::<(String, usize)>::new(), None);
    let mut number = 1;
    for line in lines {
        let (at, text) = line?;
        number = at;
        if end.is_some() {
            return Err(broken(file, at, "there is something after the end"));
        }
        if text.starts_with("{\"end\"") {
            end = Some(read::<LogEnd>(file, at, &text)?.end.changes);
            continue;
        }
        let change: LogChange = read(file, at, &text)?;
        story.goes_on(&header, &change).map_err(|what| broken(file, at, &what))?;
        if !entities.iter().any(|(name, _)| *name == change.entity) {
            entities.push((change.entity, at));
        }
    }
    match end {
        Some(count) if count == story.changes => Ok(Checked { header, changes: count, entities }),
        Some(count) => Err(broken(file, number, &format!("the end tells of {count} changes, but there are {}", story.changes))),
        None => Err(broken(file, number + 1, "the end is missing: the file was cut off")),
    }
}

/// What has been read of a log: the server looks at the same, but by then the parts before are there.
#[derive(Default)]
struct Story {
    changes: u64,
    seq: i64,
    at_ms: i64,
    /// A digest of each record's state, by collection and id.
    states: HashMap<u64, u64>,
}

impl Story {
    fn goes_on(&mut self, header: &LogHeader, change: &LogChange) -> std::result::Result<(), String> {
        let LogChange { seq, .. } = change;
        // Only compaction leaves gaps.
        let in_order = *seq == self.seq + 1 || (*seq > self.seq && *seq - 1 <= header.compacted_to);
        if !in_order || *seq > header.head {
            return Err(format!("change {seq} cannot come after change {}", self.seq));
        }
        if self.changes > 0 && change.at_ms < self.at_ms {
            return Err(format!("change {seq} is older than the one before it"));
        }
        let key = digest(&(&change.entity, &change.record_id));
        let keeps_state = matches!(change.operation.as_str(), "map" | "commit");
        let begins_anew = change.operation == "snapshot" || (change.operation == "merge" && change.before.is_none());
        if !keeps_state {
            let before = change.before.as_ref().map(digest);
            if !begins_anew && before != self.states.get(&key).copied() {
                return Err(format!("change {seq} does not follow from what {} `{}` was before", change.entity, change.record_id));
            }
            match &change.after {
                Some(state) => self.states.insert(key, digest(state)),
                None => self.states.remove(&key),
            };
        }
        (self.changes, self.seq, self.at_ms) = (self.changes + 1, *seq, change.at_ms);
        Ok(())
    }
}

fn digest(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn read<T: DeserializeOwned>(file: &Path, line: usize, text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| broken(file, line, &error.to_string()))
}
