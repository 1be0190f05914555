//! What the catalog says about an app. `Cube` and what is in it are also kept with each instance, as JSON: the instance
//! keeps running what it was made from, whatever the catalog says later.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::hub::{ConnecManifest, Listing, Stack};

/// One app of the marketplace.
#[derive(Debug, Clone, PartialEq)]
pub struct App {
    /// Its short name: the identity in the catalog, a DNS label.
    pub nid: String,
    /// Its name for people.
    pub name: String,
    /// What the marketplace shows of it.
    pub listing: Listing,
    /// Where people open it, when its makers run it.
    pub host: Option<String>,
    /// From where its metadata is fetched.
    pub metadata_url: Option<String>,
    /// Who runs it.
    pub stack: Stack,
    /// How a person signs in to it through us.
    pub sso: Option<Sso>,
    /// What it shares at Connec!, and how it is told of changes. Absent: what the operator says, and everything at first.
    pub connec: Option<ConnecManifest>,
    /// How we run it; present exactly when `stack` is `cube`.
    pub cube: Option<Cube>,
}

/// How an app that we host is run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cube {
    /// The image's reference, with its digest when one is known.
    pub image: String,
    /// The port on which the app answers inside its container.
    pub port: u16,
    /// What it speaks there.
    pub protocol: Protocol,
    /// How we know that it is up.
    pub health: Health,
    /// The folders whose content must survive a new container: one named volume each.
    pub data: Vec<String>,
    /// Its environment.
    pub env: BTreeMap<String, EnvValue>,
    /// Its limits.
    pub resources: Resources,
    /// Commands for moments of its life.
    pub hooks: Hooks,
    /// The containers beside it, such as its database.
    pub services: Vec<Service>,
}

/// A container beside the app's own, reachable from there under its name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// Its name, also its host name in the instance's network.
    pub name: String,
    /// The image's reference.
    pub image: String,
    /// The folders to keep.
    pub data: Vec<String>,
    /// Its environment.
    pub env: BTreeMap<String, EnvValue>,
    /// Its limits.
    pub resources: Resources,
    /// How we know that it is up; without this, running is enough.
    pub health: Option<ServiceHealth>,
}

/// What an app speaks on its port.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// Plain HTTP/1.1.
    Http,
    /// HTTP/1.1 over TLS with whatever certificate the container made for itself.
    Https,
}

impl Protocol {
    /// The scheme of its addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

/// The question that tells whether an app is up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Health {
    /// The path that is asked for.
    pub path: String,
    /// The statuses that mean yes.
    pub expect: Vec<u16>,
    /// How long the first yes may take.
    pub start_deadline_seconds: u32,
}

/// The question that tells whether a service is up: a command in its container that ends with 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceHealth {
    /// The command and its arguments.
    pub command: Vec<String>,
    /// How long the first 0 may take.
    pub start_deadline_seconds: u32,
}

/// Where the value of an environment variable comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EnvValue {
    /// This text.
    Plain(String),
    /// Text with `{host}`, `{url}`, `{organization.name}` and `{organization.uid}` filled in.
    Text(String),
    /// This many random characters, drawn once for each instance and kept.
    Secret(u16),
    /// The instance's host name.
    Host,
    /// The instance's address.
    Url,
    /// The value of a variable of another container of the instance.
    From {
        /// `app` or the name of a service.
        container: String,
        /// The variable there.
        variable: String,
    },
    /// Something about the organization whose instance it is.
    Organization(OrganizationFact),
}

/// What an environment variable may say about the organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OrganizationFact {
    /// Its name.
    Name,
    /// Its uid.
    Uid,
}

/// The limits of one container. There is always one, so that no app eats the machine.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Resources {
    /// Memory, in MiB; no swap beyond it.
    pub memory_mb: u32,
    /// Processors, in whole or parts.
    pub cpus: f64,
    /// Processes and threads.
    pub pids: u32,
}

impl Default for Resources {
    fn default() -> Self {
        Self { memory_mb: 512, cpus: 1.0, pids: 256 }
    }
}

/// Commands that run in the app's container; each is a program and its arguments.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hooks {
    /// Once, after the first healthy start.
    pub init_once: Option<Vec<String>>,
    /// After a new version of the image.
    pub migrate: Option<Vec<String>>,
    /// Writes a consistent copy of the data to standard output.
    pub backup: Option<Vec<String>>,
    /// Reads what `backup` wrote from standard input.
    pub restore: Option<Vec<String>>,
}

/// How a person signs in to the app through us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sso {
    /// The protocol.
    pub kind: SsoKind,
    /// Where a sign-in starts.
    pub init_path: String,
    /// Where the app takes our answer.
    pub consume_path: String,
}

/// The protocols of single sign-on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SsoKind {
    /// SAML 2.0.
    Saml,
}
