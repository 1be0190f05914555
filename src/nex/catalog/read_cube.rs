//! The part of an app's entry that says how it is hosted.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use super::model::{Cube, EnvValue, Health, Hooks, OrganizationFact, Protocol, Resources, Service, ServiceHealth};
use super::read::path_read;
use super::reader::{Sink, TableReader, Text, kind_of};
use crate::kernel::slug_check;

/// The name under which other containers' variables refer to the app's own container.
pub(crate) const APP_CONTAINER: &str = "app";
/// Variables that begin with this are ours to set.
const RESERVED_PREFIX: &str = "MNO_";
/// The tag prefix of images that this binary builds itself: they have no digest in any registry.
const OWN_IMAGE: &str = "mno-sample:";
/// Seconds that a start may take.
const START_DEADLINE_SECONDS: std::ops::RangeInclusive<i64> = 1..=3600;
/// A start may take this long when the catalog does not say.
const START_DEADLINE_SECONDS_DEFAULT: u32 = 60;

/// A container's variables and where they stand in the file.
type Env = (BTreeMap<String, EnvValue>, BTreeMap<String, Range<usize>>);

pub(super) fn cube_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Option<Cube> {
    let image = image_read(sink, table);
    let port = table.integer(sink, "port", 1..=65_535).and_then(|port| u16::try_from(port).ok());
    let protocol = protocol_read(sink, table);
    let health = health_read(sink, table);
    let data = data_read(sink, table);
    let env = env_read(sink, table);
    let resources = resources_read(sink, table);
    let hooks = hooks_read(sink, table);
    let mut services: Vec<Service> = Vec::new();
    let mut envs = BTreeMap::from([(APP_CONTAINER.to_owned(), env.clone())]);
    for mut reader in table.tables(sink, "service") {
        let parsed = service_read(sink, &mut reader, &table.path);
        reader.finish(sink);
        let Some((name, service, env)) = parsed else { continue };
        if envs.contains_key(&name.value) {
            let hint = "`app` is the app's own container; each service has its own name";
            sink.mistake(&name.at, &format!("{}.service.name", table.path), format!("`{}` is taken", name.value), Some(hint));
            continue;
        }
        envs.insert(name.value, env);
        services.extend(service);
    }
    references_check(sink, &table.path, &envs);
    Some(Cube { image: image?, port: port?, protocol: protocol?, health: health?, data, env: env.0, resources, hooks, services })
}

/// A service's name and variables, which others may refer to, and the service itself when it has no mistakes.
fn service_read(sink: &Sink<'_>, table: &mut TableReader<'_>, app: &str) -> Option<(Text, Option<Service>, Env)> {
    let name = table.text(sink, "name");
    if let Some(name) = &name {
        let field = table.field("name");
        table.path = format!("{app}.service.{}", name.value);
        if let Err(error) = slug_check("name", &name.value) {
            sink.mistake(&name.at, &field, error.message(), error.hints().first().map(String::as_str));
        }
    }
    let image = image_read(sink, table);
    let data = data_read(sink, table);
    let env = env_read(sink, table);
    let resources = resources_read(sink, table);
    let health = table.table_opt(sink, "health").map(|mut health| {
        let command = command_read(sink, &mut health, "command");
        let deadline = deadline_read(sink, &mut health);
        if command.is_none() {
            sink.mistake(
                &health.at,
                &health.field("command"),
                "is missing",
                Some("give the program and its arguments as a list of strings"),
            );
        }
        health.finish(sink);
        command.map(|command| ServiceHealth { command, start_deadline_seconds: deadline })
    });
    let name = name?;
    let service =
        image.map(|image| Service { name: name.value.clone(), image, data, env: env.0.clone(), resources, health: health.flatten() });
    Some((name, service, env))
}

/// The reference of an image: `image`, with `digest` when it is given beside it.
fn image_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Option<String> {
    let image = table.text(sink, "image");
    let digest = table.text_opt(sink, "digest");
    let image = image?;
    let (name, digest_inside) = match image.value.split_once('@') {
        Some((name, digest)) => (name, Some(digest)),
        None => (image.value.as_str(), None),
    };
    if !image_name_is_valid(name) {
        let hint = "use `name:tag`, `name@sha256:…` or `registry.example:5000/name:tag`";
        sink.mistake(&image.at, &table.field("image"), format!("`{}` is not an image", image.value), Some(hint));
        return None;
    }
    let digest_hint = "a digest is `sha256:` and 64 hexadecimal digits, as `docker image inspect` shows it";
    if let Some(inside) = digest_inside
        && !digest_is_valid(inside)
    {
        sink.mistake(&image.at, &table.field("image"), format!("`{inside}` is not a digest"), Some(digest_hint));
        return None;
    }
    if let Some(digest) = digest {
        if !digest_is_valid(&digest.value) {
            sink.mistake(&digest.at, &table.field("digest"), format!("`{}` is not a digest", digest.value), Some(digest_hint));
            return None;
        }
        if digest_inside.is_some_and(|inside| inside != digest.value) {
            sink.mistake(&digest.at, &table.field("digest"), "differs from the digest in `image`", Some("keep one of the two"));
            return None;
        }
        return Some(format!("{name}@{}", digest.value));
    }
    if digest_inside.is_none() && !name.starts_with(OWN_IMAGE) {
        let hint = "a tag can be moved to another image: pin it with `digest = \"sha256:…\"` before customers rely on it";
        sink.warning(&image.at, &table.field("image"), format!("`{}` is not pinned by a digest", image.value), Some(hint));
    }
    Some(image.value)
}

fn digest_is_valid(text: &str) -> bool {
    text.strip_prefix("sha256:").is_some_and(|hex| hex.len() == 64 && hex.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)))
}

/// `[registry[:port]/]path[:tag]`, in the letters that registries accept.
fn image_name_is_valid(text: &str) -> bool {
    let (path, tag) = match text.rsplit_once(':') {
        // A colon before the last slash belongs to the registry's port.
        Some((path, tag)) if !tag.contains('/') => (path, Some(tag)),
        _ => (text, None),
    };
    let tag_fits = tag.is_none_or(|tag| {
        (1..=128).contains(&tag.len())
            && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b))
            && !tag.starts_with(['.', '-'])
    });
    let mut parts = path.split('/').enumerate();
    tag_fits
        && path.len() <= 255
        && parts.all(|(index, part)| {
            let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_.-".contains(&b) || (index == 0 && b == b':');
            !part.is_empty() && part.bytes().all(letter) && !part.starts_with(['.', '-', '_', ':']) && !part.ends_with(['.', '-', '_', ':'])
        })
}

fn protocol_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Option<Protocol> {
    let Some(text) = table.text_opt(sink, "protocol") else { return Some(Protocol::Http) };
    let protocol = [Protocol::Http, Protocol::Https].into_iter().find(|protocol| protocol.as_str() == text.value);
    if protocol.is_none() {
        sink.mistake(&text.at, &table.field("protocol"), format!("`{}` is not a protocol", text.value), Some("it is `http` or `https`"));
    }
    protocol
}

fn deadline_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> u32 {
    table
        .integer_opt(sink, "start_deadline_seconds", START_DEADLINE_SECONDS)
        .and_then(|seconds| u32::try_from(seconds).ok())
        .unwrap_or(START_DEADLINE_SECONDS_DEFAULT)
}

fn health_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Option<Health> {
    let Some(mut health) = table.table_opt(sink, "health") else {
        let hint = "say which path answers when the app is up: `health = { path = \"/healthz\" }`";
        sink.mistake(&table.at, &table.field("health"), "is missing", Some(hint));
        return None;
    };
    let path = path_read(sink, &mut health, "path");
    let expect = health.integers_opt(sink, "expect", 100..=599);
    let start_deadline_seconds = deadline_read(sink, &mut health);
    health.finish(sink);
    let expect =
        expect.map_or_else(|| vec![200], |statuses| statuses.into_iter().filter_map(|status| u16::try_from(status).ok()).collect());
    Some(Health { path: path?, expect, start_deadline_seconds })
}

fn data_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Vec<String> {
    let mut folders: Vec<String> = Vec::new();
    for Text { value, at } in table.texts(sink, "data") {
        let plain = value.trim_end_matches('/');
        let fits = plain.len() > 1
            && plain.starts_with('/')
            && !plain.contains([':', '\0'])
            && plain[1..].split('/').all(|part| !part.is_empty() && part != "." && part != "..");
        if !fits {
            let hint = "give an absolute path below the root, such as `/var/lib/mysql`";
            sink.mistake(&at, &table.field("data"), format!("`{value}` cannot be a data folder"), Some(hint));
        } else if folders.iter().any(|other| other == plain) {
            sink.mistake(&at, &table.field("data"), format!("`{value}` is there twice"), None);
        } else {
            folders.push(plain.to_owned());
        }
    }
    folders
}

fn resources_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Resources {
    let defaults = Resources::default();
    let Some(mut resources) = table.table_opt(sink, "resources") else { return defaults };
    let whole = |number: Option<i64>, otherwise: u32| number.and_then(|number| u32::try_from(number).ok()).unwrap_or(otherwise);
    let read = Resources {
        memory_mb: whole(resources.integer_opt(sink, "memory_mb", 16..=1_048_576), defaults.memory_mb),
        cpus: resources.number_opt(sink, "cpus", 0.05..=256.0).unwrap_or(defaults.cpus),
        pids: whole(resources.integer_opt(sink, "pids", 8..=32_768), defaults.pids),
    };
    resources.finish(sink);
    read
}

fn hooks_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Hooks {
    let Some(mut hooks) = table.table_opt(sink, "hooks") else { return Hooks::default() };
    let read = Hooks {
        init_once: command_read(sink, &mut hooks, "init_once"),
        migrate: command_read(sink, &mut hooks, "migrate"),
        backup: command_read(sink, &mut hooks, "backup"),
        restore: command_read(sink, &mut hooks, "restore"),
    };
    if read.backup.is_some() != read.restore.is_some() {
        let hint = "a backup that nothing can restore is none: give both commands or neither";
        sink.mistake(&hooks.at, &hooks.path, "`backup` and `restore` belong together", Some(hint));
    }
    hooks.finish(sink);
    read
}

/// A program and its arguments; `None` when the field is absent or wrong.
fn command_read(sink: &Sink<'_>, table: &mut TableReader<'_>, name: &'static str) -> Option<Vec<String>> {
    let words = table.texts(sink, name);
    let first = words.first()?;
    if first.value.trim().is_empty() {
        sink.mistake(&first.at, &table.field(name), "begins with an empty word", Some("the first word is the program"));
        return None;
    }
    Some(words.into_iter().map(|word| word.value).collect())
}

fn env_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Env {
    let mut env = Env::default();
    let Some(mut variables) = table.table_opt(sink, "env") else { return env };
    for (name, at, value) in variables.rest() {
        let field = variables.field(name);
        let fits = !name.is_empty()
            && !name.starts_with(|c: char| c.is_ascii_digit())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if !fits {
            sink.mistake(&at, &field, "is not the name of a variable", Some("use letters, digits and `_`, not starting with a digit"));
        } else if name.starts_with(RESERVED_PREFIX) {
            sink.mistake(&at, &field, "begins with `MNO_`", Some("these variables are set for every app: see docs/catalog.md"));
        } else if let Some(parsed) = env_value_read(sink, &field, value) {
            env.0.insert(name.to_owned(), parsed);
            env.1.insert(name.to_owned(), value.span());
        }
    }
    env
}

const GENERATORS: &str = "the generators are `{ secret = 32 }`, `{ host = true }`, `{ url = true }`, `{ text = \"https://{host}/x\" }`, `{ from = \"db.env.NAME\" }` and `{ organization = \"name\" }`";

fn env_value_read(sink: &Sink<'_>, field: &str, value: &Spanned<DeValue<'_>>) -> Option<EnvValue> {
    let at = value.span();
    let table = match value.get_ref() {
        DeValue::String(text) if text.contains('\0') => {
            sink.mistake(&at, field, "holds a zero byte", None);
            return None;
        }
        DeValue::String(text) => return Some(EnvValue::Plain(text.to_string())),
        DeValue::Table(table) => table,
        other => {
            sink.mistake(&at, field, format!("must be a string or a generator, not {}", kind_of(other)), Some("put it into quotes"));
            return None;
        }
    };
    let mut entries = table.iter();
    let (Some((name, given)), None) = (entries.next(), entries.next()) else {
        sink.mistake(&at, field, "must have exactly one generator", Some(GENERATORS));
        return None;
    };
    let wrong = |message: &str| {
        sink.mistake(&given.span(), field, message, Some(GENERATORS));
        None
    };
    match (name.get_ref().as_ref(), given.get_ref()) {
        ("secret", DeValue::Integer(length)) => match length.as_str().parse::<u16>() {
            Ok(length @ 8..=128) => Some(EnvValue::Secret(length)),
            _ => wrong("a secret has 8 to 128 characters"),
        },
        ("host", DeValue::Boolean(true)) => Some(EnvValue::Host),
        ("url", DeValue::Boolean(true)) => Some(EnvValue::Url),
        ("text", DeValue::String(text)) => match placeholders_check(text) {
            Ok(()) => Some(EnvValue::Text(text.to_string())),
            Err(unknown) => wrong(&format!(
                "`{{{unknown}}}` cannot be filled in: use `{{host}}`, `{{url}}`, `{{organization.name}}` or `{{organization.uid}}`"
            )),
        },
        ("from", DeValue::String(text)) => match text.split_once(".env.") {
            Some((container, variable)) => Some(EnvValue::From { container: container.to_owned(), variable: variable.to_owned() }),
            None => wrong("must be `<container>.env.<NAME>`"),
        },
        ("organization", DeValue::String(text)) => match text.as_ref() {
            "name" => Some(EnvValue::Organization(OrganizationFact::Name)),
            "uid" => Some(EnvValue::Organization(OrganizationFact::Uid)),
            _ => wrong("must be `name` or `uid`"),
        },
        (generator, _) => wrong(&format!("`{generator}` is not a generator, or not used like this")),
    }
}

/// Everything between braces must be something that can be filled in.
fn placeholders_check(text: &str) -> Result<(), String> {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}').ok_or_else(|| after.to_owned())?;
        if !["host", "url", "organization.name", "organization.uid"].contains(&name) {
            return Err(name.to_owned());
        }
        rest = tail;
    }
    Ok(())
}

/// Every `from` must lead to a variable that has a value of its own.
fn references_check(sink: &Sink<'_>, app: &str, envs: &BTreeMap<String, Env>) {
    for (holder, (env, places)) in envs {
        for (name, value) in env {
            let EnvValue::From { container, variable } = value else { continue };
            let path = if holder == APP_CONTAINER { format!("{app}.env.{name}") } else { format!("{app}.service.{holder}.env.{name}") };
            let at = places.get(name).cloned().unwrap_or(0..0);
            let Some((target, _)) = envs.get(container) else {
                let names: Vec<String> = envs.keys().map(|name| format!("`{name}`")).collect();
                sink.mistake(
                    &at,
                    &path,
                    format!("there is no container `{container}`"),
                    Some(&format!("the containers are {}", names.join(", "))),
                );
                continue;
            };
            match target.get(variable) {
                None => sink.mistake(
                    &at,
                    &path,
                    format!("container `{container}` has no variable `{variable}`"),
                    Some("name a variable of its `env`"),
                ),
                Some(EnvValue::From { .. }) => {
                    sink.mistake(
                        &at,
                        &path,
                        format!("`{container}.env.{variable}` is itself taken from elsewhere"),
                        Some("name the variable that has the value"),
                    );
                }
                Some(_) => {}
            }
        }
    }
}
