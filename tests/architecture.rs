//! The map of the house holds: imports run downhill only, drivers and frameworks stay in their rooms, files stay small.
//!
//! Read as text, not as a syntax tree: the rules are about words (`crate::hub`), and words are what a reader sees.

#![allow(clippy::unwrap_used, reason = "tests say why they fail by failing")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What each room may name. `docs/ARCHITECTURE.md` draws the same.
const ROOMS: &[(&str, &[&str])] = &[
    ("kernel", &[]),
    ("store", &["kernel"]),
    ("outbound", &["kernel"]),
    ("jobs", &["store", "kernel"]),
    ("api", &["kernel"]),
    ("hub", &["jobs", "store", "outbound", "kernel", "api"]),
    ("connec", &["hub", "jobs", "store", "outbound", "kernel"]),
    ("nex", &["hub", "jobs", "store", "kernel"]),
    ("impac", &["connec", "hub", "jobs", "store", "kernel"]),
    ("demo", &["impac", "nex", "connec", "hub", "jobs", "store", "kernel"]),
    ("config", &["server", "store", "kernel"]),
    ("server", &["impac", "nex", "connec", "hub", "jobs", "store", "kernel", "api"]),
    ("client", &["api", "kernel"]),
    ("commands", &["client", "server", "demo", "impac", "nex", "connec", "hub", "jobs", "store", "outbound", "api", "config", "kernel"]),
];

/// Rooms that `commands` reaches from these places only: the rest goes through the client.
const PRODUCTS: &[&str] = &["hub", "connec", "nex", "impac", "demo", "jobs"];
const PRODUCTS_FROM: &[&str] = &["src/commands/serve/", "src/commands/db.rs", "src/commands/nex/sample.rs"];

/// Crates with a room of their own.
const CRATES: &[(&str, &[&str])] = &[
    ("axum", &["src/server/", "src/client/transport.rs", "src/commands/serve/local.rs", "src/commands/serve/wiring.rs"]),
    ("utoipa_axum", &["src/server/"]),
    ("tower_http", &["src/server/"]),
    ("clap", &["src/commands/"]),
    ("clap_complete", &["src/commands/"]),
    ("clap_mangen", &["src/commands/"]),
    ("dialoguer", &["src/commands/"]),
    ("comfy_table", &["src/commands/"]),
    ("indicatif", &["src/commands/"]),
    ("rusqlite", &["src/store/"]),
    ("postgres", &["src/store/"]),
    ("bollard", &["src/nex/engine/"]),
];

/// Who may mount a route that the OpenAPI document does not know: operations, the web app, the way to hosted apps, and the
/// sample app, which is another server. The endpoint walk covers everything else.
const ROUTES_FROM: &[&str] =
    &["src/server/operations.rs", "src/server/web.rs", "src/server/proxy/", "src/server/sample.rs", "src/server/described.rs"];

const FILE_BYTES_MAX: usize = 30 * 1024;

struct Source {
    /// Relative to the repository, with `/`.
    path: String,
    text: String,
    /// Without comments and without the tests at its end.
    code: String,
}

impl Source {
    /// The room: the folder below `src`, or the file itself.
    fn room(&self) -> &str {
        let below = self.path.trim_start_matches("src/");
        below.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    fn is_below(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path == *place || (place.ends_with('/') && self.path.starts_with(place)))
    }

    fn is_test(&self) -> bool {
        ["/tests.rs", "/story.rs", "/fake.rs"].iter().any(|end| self.path.ends_with(end)) || self.path.contains("/tests/")
    }

    fn line_of(&self, offset: usize) -> usize {
        self.code[..offset].lines().count().max(1)
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut folders, mut files) = (vec![root.join("src")], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files.into_iter().map(|path| read(root, &path)).collect()
}

fn read(root: &Path, path: &PathBuf) -> Source {
    let text = std::fs::read_to_string(path).unwrap();
    let tests = ["#[cfg(test)]\nmod tests {", "#[cfg(test)]\npub(crate) mod tests {", "#[cfg(test)]\npub(super) mod tests {"];
    let tests_at = tests.iter().filter_map(|start| text.find(start)).min().unwrap_or(text.len());
    let without_tests = &text[..tests_at];
    // Blanked, not cut: lines keep their numbers.
    let code: Vec<&str> = without_tests.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line }).collect();
    let path = path.strip_prefix(root).unwrap().display().to_string().replace('\\', "/");
    Source { path, code: code.join("\n"), text }
}

/// The first names after each `prefix::`, also those of `prefix::{a, b}`.
fn names_after(code: &str, prefix: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(prefix) {
        let preceded = code[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':');
        if preceded {
            continue;
        }
        let rest = &code[at + prefix.len()..];
        match rest.strip_prefix('{') {
            None => found.push((at, rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())),
            Some(group) => found.extend(first_names(group).into_iter().map(|name| (at, name))),
        }
    }
    found
}

/// The first name of each path of a `{…}` group.
fn first_names(group: &str) -> Vec<String> {
    let (mut names, mut depth, mut name) = (Vec::new(), 0, String::new());
    let mut at_start = true;
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(std::mem::take(&mut name));
                at_start = true;
                continue;
            }
            _ => {}
        }
        if depth == 0 && at_start && (c.is_alphanumeric() || c == '_') {
            name.push(c);
        } else if !name.is_empty() {
            at_start = false;
        }
    }
    names.push(name);
    names.retain(|name| !name.is_empty());
    names
}

fn report(mistakes: &[String]) {
    assert!(mistakes.is_empty(), "{} places break the map of the house:\n{}", mistakes.len(), mistakes.join("\n"));
}

#[test]
fn groups_of_imports_are_read() {
    assert_eq!(first_names("hub::{A, B}, store, \n kernel::Error as E};"), ["hub", "store", "kernel"]);
    let found: Vec<String> =
        names_after("use crate::hub::X; x(crate::store::y); mycrate::z", "crate::").into_iter().map(|(_, name)| name).collect();
    assert_eq!(found, ["hub", "store"]);
}

#[test]
fn imports_run_downhill_only() {
    let names: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    let mut mistakes = Vec::new();
    for source in sources().iter().filter(|source| !matches!(source.path.as_str(), "src/lib.rs" | "src/main.rs")) {
        let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| *room == source.room()) else {
            mistakes.push(format!("{}: `{}` is no room of the map", source.path, source.room()));
            continue;
        };
        for (at, name) in names_after(&source.code, "crate::") {
            let place = || format!("{}:{}", source.path, source.line_of(at));
            if !names.contains(name.as_str()) || name == source.room() {
                continue;
            }
            if !allowed.contains(&name.as_str()) {
                mistakes.push(format!("{}: `{}` may not name `crate::{name}`", place(), source.room()));
            } else if source.room() == "commands" && PRODUCTS.contains(&name.as_str()) && !source.is_below(PRODUCTS_FROM) {
                mistakes.push(format!("{}: commands reach `{name}` through the client", place()));
            }
        }
    }
    report(&mistakes);
}

#[test]
fn drivers_and_frameworks_stay_in_their_rooms() {
    let mut mistakes = Vec::new();
    for source in sources().iter().filter(|source| !source.is_test()) {
        for (name, places) in CRATES.iter().filter(|(_, places)| !source.is_below(places)) {
            for (at, _) in source.code.match_indices(&format!("{name}::")) {
                let whole = !source.code[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':');
                if whole {
                    mistakes.push(format!("{}:{}: `{name}` belongs to {}", source.path, source.line_of(at), places.join(", ")));
                }
            }
        }
    }
    report(&mistakes);
}

/// The two exceptions name the type of a router and of a body, and nothing else of axum.
#[test]
fn guests_name_only_the_router_and_the_body() {
    let mut mistakes = Vec::new();
    for source in sources().iter().filter(|source| matches!(source.room(), "client" | "commands")) {
        for (at, name) in names_after(&source.code, "axum::") {
            if !matches!(name.as_str(), "Router" | "body" | "Body") {
                mistakes.push(format!("{}:{}: `axum::{name}`", source.path, source.line_of(at)));
            }
        }
    }
    report(&mistakes);
}

/// What is mounted by `routes!` is in the OpenAPI document, and so in the endpoint walk. Two things need no line there: the
/// same handler under its path with a slash or `.json` at the end, and the answer to a browser's preflight.
#[test]
fn no_endpoint_escapes_the_openapi_document() {
    let mut mistakes = Vec::new();
    for source in sources().iter().filter(|source| !source.is_below(ROUTES_FROM) && !source.is_test()) {
        for way in [".route(", ".route_service(", ".nest_service(", ".fallback(", ".fallback_service("] {
            for (at, _) in source.code.match_indices(way) {
                let rest = &source.code[at + way.len()..];
                let path = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
                // A path that takes all the rest only refuses, in the words of its face; a service around the router has no path.
                let around =
                    way == ".fallback_service(" && rest.starts_with("AsPut") || way == ".fallback(" && rest.starts_with("unserved::");
                if around
                    || path.is_some_and(|path| path.ends_with("{*rest}") || path.ends_with('/') || path.rsplit('.').next() == Some("json"))
                    || rest.starts_with("path, options(")
                {
                    continue;
                }
                mistakes.push(format!("{}:{}: `{way}…)`: use `routes!`", source.path, source.line_of(at)));
            }
        }
    }
    report(&mistakes);
}

#[test]
fn nothing_unwraps_outside_tests() {
    let mut mistakes = Vec::new();
    for source in sources().iter().filter(|source| !source.is_test()) {
        for (at, _) in source.code.match_indices(".unwrap()") {
            mistakes.push(format!("{}:{}", source.path, source.line_of(at)));
        }
    }
    report(&mistakes);
}

#[test]
fn files_are_small_and_say_what_they_are() {
    let mut mistakes = Vec::new();
    for source in sources() {
        if source.text.len() > FILE_BYTES_MAX {
            mistakes.push(format!("{}: {} bytes, more than {FILE_BYTES_MAX}: split it", source.path, source.text.len()));
        }
        if !source.text.starts_with("//!") {
            mistakes.push(format!("{}: does not begin with `//!` and what it is", source.path));
        }
    }
    report(&mistakes);
}

/// Migrations are numbered without gaps and all of them are known to the store.
#[test]
fn every_migration_is_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listed = std::fs::read_to_string(root.join("src/store/migrate.rs")).unwrap();
    let mut names: Vec<String> = std::fs::read_dir(root.join("migrations"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap().trim_end_matches(".sql").to_owned())
        .collect();
    names.sort();
    for (index, name) in names.iter().enumerate() {
        assert!(name.starts_with(&format!("{:04}_", index + 1)), "{name}: a gap in the numbers");
        assert!(listed.contains(&format!("{} \"{name}\"", index + 1)), "{name} is not in src/store/migrate.rs");
    }
}
