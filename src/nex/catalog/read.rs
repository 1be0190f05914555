//! From the tables of `catalog.toml` to apps, with the rules that the format has.

use std::collections::BTreeSet;

use toml::de::DeTable;

use super::model::{App, Sso, SsoKind};
use super::read_connec::connec_read;
use super::read_cube::cube_read;
use super::read_listing::listing_read;
use super::reader::{Problem, Sink, TableReader};
use crate::hub::Stack;
use crate::kernel::slug_check;

/// Reads the whole file.
pub(super) fn catalog_read(file: &str, text: &str) -> Result<(Vec<App>, Vec<Problem>), Vec<Problem>> {
    let sink = Sink::new(file, text);
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        sink.mistake(&error.span().unwrap_or(0..0), "", error.message().to_owned(), Some("this is not valid TOML: https://toml.io"));
    }
    let mut apps = Vec::new();
    // After a syntax error the rest is a guess, and complaints about it would only hide the cause.
    if errors.is_empty() {
        let mut root = TableReader::new("", 0..0, document.get_ref());
        let mut seen = BTreeSet::new();
        for mut table in root.tables(&sink, "app") {
            let app = app_read(&sink, &mut table, &mut seen);
            table.finish(&sink);
            apps.extend(app);
        }
        root.finish(&sink);
    }
    match sink.into_problems() {
        (mistakes, warnings) if mistakes.is_empty() => Ok((apps, warnings)),
        (mistakes, _) => Err(mistakes),
    }
}

fn app_read(sink: &Sink<'_>, table: &mut TableReader<'_>, seen: &mut BTreeSet<String>) -> Option<App> {
    let nid = table.text(sink, "nid");
    if let Some(nid) = &nid {
        // From here on errors call the app by its name, not by its number.
        let field = table.field("nid");
        table.path = format!("app.{}", nid.value);
        if let Err(error) = slug_check("nid", &nid.value) {
            sink.mistake(&nid.at, &field, error.message(), error.hints().first().map(String::as_str));
        } else if nid.value.len() > 24 {
            sink.mistake(&nid.at, &field, "is longer than 24 characters", Some("it becomes a part of host names: keep it short"));
        } else if !seen.insert(nid.value.clone()) {
            sink.mistake(&nid.at, &field, format!("`{}` is there twice", nid.value), Some("each app has its own nid"));
        }
    }
    let name = table.text(sink, "name");
    let tiny_description = table.text(sink, "tiny_description");
    let listing = listing_read(sink, table, name.as_ref(), tiny_description.as_ref());
    let host = address_read(sink, table, "host");
    let metadata_url = address_read(sink, table, "metadata_url");
    let stack = stack_read(sink, table);
    let sso = sso_read(sink, table);
    let connec = connec_read(sink, table);
    let cube = match stack {
        Some(Stack::Cube) => cube_read(sink, table),
        Some(stack) => {
            cube_refuse(sink, table, stack);
            None
        }
        // The mistake is reported; what kind of app it is cannot be known.
        None => {
            table.rest();
            None
        }
    };
    tiny_description?;
    let (nid, name, stack) = (nid?.value, name?.value, stack?);
    if stack == Stack::Cube && cube.is_none() {
        return None;
    }
    Some(App { nid, name, listing, host, metadata_url, stack, sso, connec, cube })
}

fn stack_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Option<Stack> {
    let text = table.text(sink, "stack")?;
    let stack = [Stack::Cube, Stack::Cloud, Stack::Connector].into_iter().find(|stack| stack.as_str() == text.value);
    if stack.is_none() {
        let hint = "`cube` is hosted here, `cloud` is hosted by its makers, `connector` is reached through a connector";
        sink.mistake(&text.at, &table.field("stack"), format!("`{}` is not a stack", text.value), Some(hint));
    }
    stack
}

fn sso_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Option<Sso> {
    let mut sso = table.table_opt(sink, "sso")?;
    let kind = sso.text(sink, "kind");
    let known = kind.filter(|kind| {
        let known = kind.value == "saml";
        if !known {
            sink.mistake(&kind.at, &sso.field("kind"), format!("`{}` is not a kind of sign-on", kind.value), Some("the kinds are: `saml`"));
        }
        known
    });
    let init_path = path_read(sink, &mut sso, "init_path");
    let consume_path = path_read(sink, &mut sso, "consume_path");
    sso.finish(sink);
    known?;
    Some(Sso { kind: SsoKind::Saml, init_path: init_path?, consume_path: consume_path? })
}

/// An http or https address.
fn address_read(sink: &Sink<'_>, table: &mut TableReader<'_>, name: &'static str) -> Option<String> {
    let text = table.text_opt(sink, name)?;
    let known = url::Url::parse(&text.value).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if !known {
        sink.mistake(&text.at, &table.field(name), format!("`{}` is not an http or https address", text.value), None);
        return None;
    }
    Some(text.value.trim_end_matches('/').to_owned())
}

/// A required path of an address.
pub(super) fn path_read(sink: &Sink<'_>, table: &mut TableReader<'_>, name: &'static str) -> Option<String> {
    let text = table.text(sink, name)?;
    if !text.value.starts_with('/') || text.value.contains(char::is_whitespace) || text.value.len() > 1024 {
        sink.mistake(
            &text.at,
            &table.field(name),
            format!("`{}` is not a path", text.value),
            Some("a path starts with `/` and has no spaces"),
        );
        return None;
    }
    Some(text.value)
}

/// Fields that only hosted apps have are mistakes on others, with a hint that says so.
fn cube_refuse(sink: &Sink<'_>, table: &mut TableReader<'_>, stack: Stack) {
    const CUBE_ONLY: [&str; 10] = ["image", "digest", "port", "protocol", "health", "data", "env", "resources", "hooks", "service"];
    for (key, at, _) in table.rest() {
        if CUBE_ONLY.contains(&key) {
            let hint = format!("remove it, or make the app a hosted one with `stack = \"cube\"` (it is `{}`)", stack.as_str());
            sink.mistake(&at, &table.field(key), "belongs to hosted apps only", Some(&hint));
        } else {
            sink.mistake(&at, &table.field(key), "is not a field of the catalog", Some("docs/catalog.md lists the fields"));
        }
    }
}
