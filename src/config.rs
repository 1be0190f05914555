//! Configuration: flags over `MNO_*` variables over `mno.toml` over defaults, resolved once into a plain struct.
//!
//! Every setting is listed once, in [`SETTINGS`]: its key in the file, its variable, its default, its meaning. `mno config
//! show` prints them with where each value came from; the README's table is checked against the list by a test.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::kernel::{Error, Result};
use crate::store::Location;

/// One setting.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Its key in `mno.toml`, and its flag without the dashes.
    pub key: &'static str,
    /// Its environment variable.
    pub variable: &'static str,
    /// What it is when nothing is said.
    pub default: &'static str,
    /// What it means, with its unit.
    pub meaning: &'static str,
}

macro_rules! settings {
    ($($key:literal $variable:literal $default:literal $meaning:literal;)*) => {
        /// Every setting.
        pub const SETTINGS: &[Setting] = &[$(Setting { key: $key, variable: $variable, default: $default, meaning: $meaning }),*];
    };
}

settings! {
    "data" "MNO_DATA" "the platform's data folder" "Folder of the embedded database, the master key and demo.json";
    "database" "MNO_DATABASE" "SQLite in the data folder" "`postgres://user:password@host:port/name` in place of SQLite";
    "master_key_file" "MNO_MASTER_KEY_FILE" "`master.key` in the data folder" "File with the key that seals secrets; share it between replicas";
    "server" "MNO_SERVER" "none: the local database" "URL of a server that the commands should speak to";
    "token_file" "MNO_TOKEN_FILE" "none" "File with the token for that server (or `MNO_TOKEN` with the token itself)";
    "listen" "MNO_LISTEN" "127.0.0.1:7000" "Address and port that `mno serve` listens on";
    "public_url" "MNO_PUBLIC_URL" "http:// and the listening address" "How people reach this server: used in links that it hands out";
    "apps_domain" "MNO_APPS_DOMAIN" "apps.localhost" "Hosted apps answer at `<instance>.<this domain>`";
    "catalog" "MNO_CATALOG" "the built-in catalogue" "Catalogue file with the apps of the marketplace";
    "hub_url" "MNO_HUB_URL" "none" "Where the Hub is, for a service that runs alone";
    "connec_url" "MNO_CONNEC_URL" "none" "Where Connec! is, for an Impac! that runs alone";
    "service_key_file" "MNO_SERVICE_KEY_FILE" "none" "File with the token of a service key, for a service that runs alone";
    "docker_host" "MNO_DOCKER_HOST" "`DOCKER_HOST`, else the local socket" "Docker engine of hosted apps";
    "apps_subnets" "MNO_APPS_SUBNETS" "10.213.0.0/16" "Private addresses that hosted apps' networks are cut from";
    "webhook_private_addresses" "MNO_WEBHOOK_PRIVATE_ADDRESSES" "false" "Allow webhooks to loopback and private addresses";
    "webhook_window_ms" "MNO_WEBHOOK_WINDOW_MS" "5" "Time after a delivery in which more changes are gathered for the next";
    "webhook_timeout_seconds" "MNO_WEBHOOK_TIMEOUT_SECONDS" "10" "Time that one delivery of a webhook may take";
    "webhook_response_bytes_max" "MNO_WEBHOOK_RESPONSE_BYTES_MAX" "65536" "How much of a receiver's answer is read";
    "webhook_give_up_hours" "MNO_WEBHOOK_GIVE_UP_HOURS" "72" "Hours of failed attempts after which a webhook is disabled";
    "database_connections" "MNO_DATABASE_CONNECTIONS" "8" "Connections to the database (SQLite: readers)";
    "connections_max" "MNO_CONNECTIONS_MAX" "4096" "Connections that are served at once";
    "streams_max" "MNO_STREAMS_MAX" "1000" "Live streams of changes that are open at once";
    "rollback_records_max" "MNO_ROLLBACK_RECORDS_MAX" "10000" "Records that one rollback may touch";
    "body_bytes_max" "MNO_BODY_BYTES_MAX" "4194304" "Largest body of a request";
    "query_bytes_max" "MNO_QUERY_BYTES_MAX" "16384" "Longest query string of a request";
    "header_timeout_seconds" "MNO_HEADER_TIMEOUT_SECONDS" "15" "Time for a client to send its headers";
    "request_timeout_seconds" "MNO_REQUEST_TIMEOUT_SECONDS" "60" "Time until a request's answer starts";
    "shutdown_timeout_seconds" "MNO_SHUTDOWN_TIMEOUT_SECONDS" "20" "Time that shutdown gives to accepted requests";
    "mail_from" "MNO_MAIL_FROM" "mno <no-reply@localhost>" "Sender of mails, as `Name <address>`; a tenant may have its own";
    "mail_folder" "MNO_MAIL_FOLDER" "`mail` in the data folder" "Where mails are written, one file each, while there is no mail server";
    "smtp_url" "MNO_SMTP_URL" "none: mails go to the folder" "Mail server, as `smtps://user@host` or `smtp://user@host:587?tls=required`";
    "smtp_password_file" "MNO_SMTP_PASSWORD_FILE" "none" "File with the password for the mail server";
    "smtp_ca_file" "MNO_SMTP_CA_FILE" "none: the machine's authorities" "File with certificates (PEM) of authorities that are trusted for the mail server, too";
    "trusted_proxies" "MNO_TRUSTED_PROXIES" "none" "Addresses and networks of proxies whose `X-Forwarded-For` is believed";
    "job_concurrency" "MNO_JOB_CONCURRENCY" "16" "Durable jobs that run at once";
    "log" "MNO_LOG" "info for serve, warn for commands" "What is logged, as `level` or `module=level,…`";
    "log_format" "MNO_LOG_FORMAT" "text" "`text` or `json`";
    "output" "MNO_OUTPUT" "table" "`table`, `json` or `jsonl`";
}

/// A value with where it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// The setting.
    pub key: &'static str,
    /// The value; passwords in URLs are left out.
    pub value: String,
    /// `flag`, the variable, the file, or `default`.
    pub origin: String,
}

/// The values that were given, before defaults.
#[derive(Debug, Clone, Default)]
pub struct Given {
    values: BTreeMap<&'static str, (String, String)>,
}

impl Given {
    /// Collects what flags, environment and file say. Flags come as key and value.
    ///
    /// # Errors
    /// Configuration: a file that cannot be read, with its line and column, or a key in it that we do not know.
    pub fn collect(
        flags: &[(&'static str, Option<String>)],
        file: Option<&Path>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Self> {
        let mut given = Self::default();
        for (path, required) in candidates(file, &environment) {
            if path.exists() || required {
                given.read_file(&path)?;
            }
        }
        for setting in SETTINGS {
            if let Some(value) = environment(setting.variable).filter(|value| !value.is_empty()) {
                given.values.insert(setting.key, (value, setting.variable.to_owned()));
            }
        }
        for (key, value) in flags {
            if let Some(value) = value {
                given.values.insert(key, (value.clone(), format!("--{}", key.replace('_', "-"))));
            }
        }
        Ok(given)
    }

    fn read_file(&mut self, path: &Path) -> Result<()> {
        let fail = |what: String| Error::configuration(format!("`{}`: {what}", path.display()));
        let text = std::fs::read_to_string(path).map_err(|error| fail(error.to_string()))?;
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| fail(error.to_string().trim_end().to_owned()))?;
        for (key, value) in table {
            let Some(setting) = SETTINGS.iter().find(|setting| setting.key == key) else {
                let line = text.lines().position(|line| line.trim_start().starts_with(&key)).map_or(1, |index| index + 1);
                return Err(fail(format!("line {line}: `{key}` is not a setting")).hint("run `mno config show` to see the settings"));
            };
            let value = match value {
                toml::Value::String(text) => text,
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Boolean(flag) => flag.to_string(),
                other => return Err(fail(format!("`{key}` must be text, a number or true/false, not a {}", other.type_str()))),
            };
            // Earlier files win: they are nearer to the user.
            self.values.entry(setting.key).or_insert((value, path.display().to_string()));
        }
        Ok(())
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(|(value, _)| value.as_str())
    }

    fn parse<T: std::str::FromStr>(&self, key: &'static str, default: T, expected: &str) -> Result<T> {
        match self.values.get(key) {
            None => Ok(default),
            Some((value, origin)) => value.parse().map_err(|_| {
                Error::configuration(format!("`{key}` (from {origin}) is `{value}`, which is not {expected}")).with_field(key)
            }),
        }
    }

    /// Every setting with its value and origin.
    #[must_use]
    pub fn origins(&self) -> Vec<Origin> {
        SETTINGS
            .iter()
            .map(|setting| match self.values.get(setting.key) {
                Some((value, origin)) => {
                    let value = if matches!(setting.key, "database" | "smtp_url") {
                        Location::Url(value.clone()).to_string()
                    } else {
                        value.clone()
                    };
                    Origin { key: setting.key, value, origin: origin.clone() }
                }
                None => Origin { key: setting.key, value: setting.default.to_owned(), origin: "default".to_owned() },
            })
            .collect()
    }
}

/// The files that are read, the nearest first: the one named, or `./mno.toml`, the user's and the machine's.
fn candidates(file: Option<&Path>, environment: &impl Fn(&str) -> Option<String>) -> Vec<(PathBuf, bool)> {
    if let Some(file) = file.map(Path::to_path_buf).or_else(|| environment("MNO_CONFIG").map(PathBuf::from)) {
        return vec![(file, true)];
    }
    let home =
        environment("XDG_CONFIG_HOME").map(PathBuf::from).or_else(|| environment("HOME").map(|home| PathBuf::from(home).join(".config")));
    let mut files = vec![(PathBuf::from("mno.toml"), false)];
    files.extend(home.map(|folder| (folder.join("mno/config.toml"), false)));
    files.push((PathBuf::from("/etc/mno/config.toml"), false));
    files
}

/// The limits of webhooks that operators may set; each within bounds in which delivery still works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Webhooks {
    /// How long after a delivery more changes are gathered for the next.
    pub window_ms: u64,
    /// How long a delivery may take.
    pub timeout_ms: u64,
    /// How much of an answer is read.
    pub response_bytes_max: u64,
    /// How long a receiver may fail before its webhook is disabled.
    pub give_up_after_ms: u64,
}

/// Everything, resolved.
#[derive(Debug, Clone)]
pub struct Config {
    /// Folder of the embedded database and the keys.
    pub data: PathBuf,
    /// Where the database is.
    pub database: Location,
    /// File of the master key.
    pub master_key_file: PathBuf,
    /// The remote server of the commands.
    pub server: Option<String>,
    /// File with its token.
    pub token_file: Option<PathBuf>,
    /// Where `serve` listens.
    pub listen: SocketAddr,
    /// How people reach it.
    pub public_url: Option<String>,
    /// Domain of hosted apps.
    pub apps_domain: String,
    /// Catalogue file.
    pub catalog: Option<PathBuf>,
    /// Where the Hub is.
    pub hub_url: Option<String>,
    /// Where Connec! is.
    pub connec_url: Option<String>,
    /// File with a service key's token.
    pub service_key_file: Option<PathBuf>,
    /// Docker engine.
    pub docker_host: Option<String>,
    /// Addresses of hosted apps' networks.
    pub apps_subnets: String,
    /// May webhooks go to private addresses?
    pub webhook_private_addresses: bool,
    /// How webhooks are delivered.
    pub webhooks: Webhooks,
    /// Live streams of changes at once.
    pub streams_max: usize,
    /// Records that one rollback may touch.
    pub rollback_records_max: u64,
    /// Connections to the database.
    pub database_connections: usize,
    /// Sender of mails.
    pub mail_from: String,
    /// Where mails are written while there is no mail server.
    pub mail_folder: PathBuf,
    /// Mail server.
    pub smtp_url: Option<crate::kernel::Secret>,
    /// File with its password.
    pub smtp_password_file: Option<PathBuf>,
    /// Certificates of authorities that are trusted for the mail server, beside the machine's.
    pub smtp_ca_file: Option<PathBuf>,
    /// Proxies in front of this server.
    pub trusted_proxies: crate::server::TrustedProxies,
    /// Durable jobs at once.
    pub job_concurrency: usize,
    /// Limits of the listener.
    pub limits: crate::server::Limits,
    /// What is logged.
    pub log: Option<String>,
    /// As JSON?
    pub log_json: bool,
    /// `table`, `json` or `jsonl`.
    pub output: String,
}

impl Config {
    /// Fills in the defaults and checks everything.
    ///
    /// # Errors
    /// Configuration, naming the setting and where its value came from.
    pub fn resolve(given: &Given) -> Result<Self> {
        let data = match given.text("data") {
            Some(path) => PathBuf::from(path),
            None => default_data_folder()?,
        };
        let database = match given.text("database") {
            None => Location::File(data.join("mno.db")),
            Some(url) if url.starts_with("postgres://") || url.starts_with("postgresql://") => Location::Url(url.to_owned()),
            Some(url) if url.starts_with("sqlite:") => {
                Location::File(PathBuf::from(url.trim_start_matches("sqlite:").trim_start_matches("//")))
            }
            Some(url) => {
                return Err(Error::configuration(format!(
                    "`database` is `{}`, which is no URL of a database",
                    Location::Url(url.to_owned())
                ))
                .with_field("database")
                .hint("use `postgres://user:password@host:port/name`, or leave it out for SQLite in the data folder"));
            }
        };
        let defaults = crate::server::Limits::default();
        let seconds = |key, default: std::time::Duration| {
            given.parse(key, default.as_secs(), "a number of seconds").map(std::time::Duration::from_secs)
        };
        let limits = crate::server::Limits {
            connections_max: given.parse("connections_max", defaults.connections_max, "a number")?,
            header_timeout: seconds("header_timeout_seconds", defaults.header_timeout)?,
            header_bytes_max: defaults.header_bytes_max,
            body_bytes_max: given.parse("body_bytes_max", defaults.body_bytes_max, "a number of bytes")?,
            query_bytes_max: given.parse("query_bytes_max", defaults.query_bytes_max, "a number of bytes")?,
            request_timeout: seconds("request_timeout_seconds", defaults.request_timeout)?,
            shutdown_timeout: seconds("shutdown_timeout_seconds", defaults.shutdown_timeout)?,
        };
        let one_of = |key: &'static str, words: &[&str], default: &str| -> Result<String> {
            let value = given.text(key).unwrap_or(default);
            if words.contains(&value) {
                return Ok(value.to_owned());
            }
            Err(Error::configuration(format!("`{key}` is `{value}`")).with_field(key).hint(format!("use one of: {}", words.join(", "))))
        };
        let apps_domain = given.text("apps_domain").unwrap_or("apps.localhost").trim_matches('.').to_ascii_lowercase();
        if apps_domain.is_empty() || apps_domain.split('.').any(|label| crate::kernel::slug_check("apps_domain", label).is_err()) {
            return Err(
                Error::configuration(format!("`apps_domain` is `{apps_domain}`, which is no domain name")).with_field("apps_domain")
            );
        }
        Ok(Self {
            master_key_file: given.text("master_key_file").map_or_else(|| data.join("master.key"), PathBuf::from),
            server: given.text("server").map(|url| url.trim_end_matches('/').to_owned()),
            token_file: given.text("token_file").map(PathBuf::from),
            listen: given.parse("listen", SocketAddr::from(([127, 0, 0, 1], 7000)), "an address and port such as `127.0.0.1:7000`")?,
            public_url: given.text("public_url").map(|url| url.trim_end_matches('/').to_owned()),
            apps_domain,
            catalog: given.text("catalog").map(PathBuf::from),
            hub_url: given.text("hub_url").map(str::to_owned),
            connec_url: given.text("connec_url").map(str::to_owned),
            service_key_file: given.text("service_key_file").map(PathBuf::from),
            docker_host: given.text("docker_host").map(str::to_owned),
            apps_subnets: given.text("apps_subnets").unwrap_or("10.213.0.0/16").to_owned(),
            webhook_private_addresses: given.parse("webhook_private_addresses", false, "`true` or `false`")?,
            webhooks: webhooks(given)?,
            streams_max: given.parse("streams_max", 1_000, "a number")?,
            rollback_records_max: given.parse("rollback_records_max", 10_000, "a number")?,
            database_connections: given.parse("database_connections", 8, "a number")?,
            mail_from: given.text("mail_from").unwrap_or("mno <no-reply@localhost>").to_owned(),
            mail_folder: given.text("mail_folder").map_or_else(|| data.join("mail"), PathBuf::from),
            smtp_url: given.text("smtp_url").map(crate::kernel::Secret::new),
            smtp_password_file: given.text("smtp_password_file").map(PathBuf::from),
            smtp_ca_file: given.text("smtp_ca_file").map(PathBuf::from),
            trusted_proxies: crate::server::TrustedProxies::parse(given.text("trusted_proxies").unwrap_or_default())?,
            job_concurrency: given.parse("job_concurrency", 16, "a number")?,
            limits,
            log: given.text("log").map(str::to_owned),
            log_json: one_of("log_format", &["text", "json"], "text")? == "json",
            output: one_of("output", &["table", "json", "jsonl"], "table")?,
            database,
            data,
        })
    }
}

fn webhooks(given: &Given) -> Result<Webhooks> {
    let within = |key: &'static str, default: u64, least: u64, most: u64| {
        let value = given.parse(key, default, "a whole number")?;
        if (least..=most).contains(&value) {
            return Ok(value);
        }
        Err(Error::configuration(format!("`{key}` is {value}")).with_field(key).hint(format!("use a number from {least} to {most}")))
    };
    Ok(Webhooks {
        window_ms: within("webhook_window_ms", 5, 0, 60_000)?,
        timeout_ms: within("webhook_timeout_seconds", 10, 1, 300)? * 1_000,
        response_bytes_max: within("webhook_response_bytes_max", 65_536, 0, 16 * 1024 * 1024)?,
        give_up_after_ms: within("webhook_give_up_hours", 72, 1, 24 * 365)? * 3_600_000,
    })
}

fn default_data_folder() -> Result<PathBuf> {
    use etcetera::BaseStrategy as _;
    let strategy = etcetera::choose_base_strategy().map_err(|_| {
        Error::configuration("there is no home folder, so no place for the data").hint("choose one with `--data DIR` or `MNO_DATA`")
    })?;
    Ok(strategy.data_dir().join("mno"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_win_over_the_environment_and_that_over_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mno.toml");
        std::fs::write(&file, "listen = \"127.0.0.1:1\"\napps_domain = \"a.test\"\noutput = \"json\"\n").unwrap();
        let environment = |name: &str| match name {
            "MNO_APPS_DOMAIN" => Some("b.test".to_owned()),
            "MNO_OUTPUT" => Some("jsonl".to_owned()),
            _ => None,
        };
        let given = Given::collect(&[("output", Some("table".into())), ("data", Some("/tmp/x".into()))], Some(&file), environment).unwrap();
        let config = Config::resolve(&given).unwrap();
        assert_eq!((config.listen.port(), config.apps_domain.as_str(), config.output.as_str()), (1, "b.test", "table"));
        let origins = given.origins();
        let origin = |key| origins.iter().find(|row| row.key == key).unwrap().origin.clone();
        assert_eq!((origin("output"), origin("apps_domain")), ("--output".into(), "MNO_APPS_DOMAIN".into()));
        assert!(origin("listen").ends_with("mno.toml"));
    }

    #[test]
    fn mistakes_name_the_file_the_line_and_the_setting() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mno.toml");
        for (text, expected) in [("\nlisten = 5x", "2"), ("\n\nlissten = \"a\"", "line 3: `lissten`"), ("listen = [1]", "`listen` must be")]
        {
            std::fs::write(&file, text).unwrap();
            let error = Given::collect(&[], Some(&file), |_| None).unwrap_err();
            assert!(error.message().contains(expected) && error.message().contains("mno.toml"), "{error}");
        }
        let given = Given::collect(&[("listen", Some("nowhere".into())), ("data", Some("/tmp/x".into()))], None, |_| None).unwrap();
        let error = Config::resolve(&given).unwrap_err();
        assert!(error.message().contains("`listen` (from --listen) is `nowhere`"), "{error}");
    }

    #[test]
    fn limits_of_webhooks_have_bounds() {
        let resolve = |key: &'static str, value: &str| {
            let flags = [(key, Some(value.to_owned())), ("data", Some("/tmp/x".to_owned()))];
            Config::resolve(&Given::collect(&flags, None, |_| None).unwrap())
        };
        assert_eq!(resolve("webhook_timeout_seconds", "30").unwrap().webhooks.timeout_ms, 30_000);
        for (key, wrong) in [("webhook_timeout_seconds", "0"), ("webhook_give_up_hours", "8761"), ("webhook_window_ms", "soon")] {
            assert_eq!(resolve(key, wrong).unwrap_err().field(), Some(key));
        }
    }

    #[test]
    fn the_password_of_the_database_is_not_shown() {
        let given = Given::collect(&[("database", Some("postgres://me:secret@db/x".into()))], None, |_| None).unwrap();
        assert!(given.origins().iter().all(|row| !row.value.contains("secret")));
    }
}
