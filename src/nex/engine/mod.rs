//! The engine that runs containers: a trait, so that Docker is one of several. Every call is idempotent: what is already
//! there is adopted, what is already gone is no error. That is what lets a reconcile begin anywhere.

pub mod docker;
#[cfg(test)]
pub(crate) mod fake;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use crate::kernel::Result;

/// Labels: how we know our things again on an engine that others use too.
pub mod label {
    /// The installation (one database) that made it. Two installations on one engine never touch each other's things.
    pub const INSTALLATION: &str = "mno.installation";
    /// The uid of the instance that it belongs to.
    pub const INSTANCE: &str = "mno.instance";
    /// `app` or the name of the service.
    pub const CONTAINER: &str = "mno.container";
    /// The generation of the instance's specification.
    pub const GENERATION: &str = "mno.generation";
    /// A hash of everything that a container was made from.
    pub const SPEC_HASH: &str = "mno.spec_hash";
    /// A hash of what an image was built from.
    pub const DIGEST: &str = "mno.digest";
}

/// Labels of a thing.
pub type Labels = BTreeMap<String, String>;

/// What an engine is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EngineInfo {
    /// Its kind, `docker`.
    pub kind: String,
    /// Where it is reached.
    pub endpoint: String,
    /// Its version.
    pub version: String,
    /// The version of its API.
    pub api_version: String,
    /// Processors.
    pub cpus: i64,
    /// Memory.
    pub memory_bytes: i64,
}

/// A private network of one instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkSpec {
    /// Its name.
    pub name: String,
    /// Its addresses, such as `10.213.0.16/28`.
    pub subnet: String,
    /// Its labels.
    pub labels: Labels,
}

/// What became of a wish for a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetworkOutcome {
    /// It is there, with the subnet that was asked for.
    Ready,
    /// It is there with another subnet, from an earlier attempt.
    OtherSubnet,
    /// Its addresses are taken on that machine: choose others.
    SubnetTaken,
}

/// A container to be.
#[derive(Debug, Clone, PartialEq)]
pub struct ContainerSpec {
    /// Its name; deterministic, so that a second creation meets the first.
    pub name: String,
    /// The image.
    pub image: String,
    /// Its variables.
    pub env: BTreeMap<String, String>,
    /// Its labels.
    pub labels: Labels,
    /// The one network that it is in.
    pub network: String,
    /// Its host names in that network.
    pub aliases: Vec<String>,
    /// Its host name as it sees itself.
    pub hostname: String,
    /// Volumes by name and the folders where they appear.
    pub mounts: Vec<(String, String)>,
    /// The port to publish.
    pub publish: Option<Publish>,
    /// The most memory.
    pub memory_bytes: i64,
    /// The most processor time, in billionths of a processor.
    pub nano_cpus: i64,
    /// The most processes and threads.
    pub pids: i64,
}

/// A port that others on the machine may reach, on 127.0.0.1 only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Publish {
    /// Where the app listens in its container.
    pub container: u16,
    /// Where that appears on the machine.
    pub host: u16,
}

/// A container as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Container {
    /// Its name.
    pub name: String,
    /// Whether it runs now.
    pub running: bool,
    /// How it ended, when it does not run and has run before.
    pub exit: Option<String>,
    /// Its labels.
    pub labels: Labels,
    /// The published port on 127.0.0.1, while it runs.
    pub host_port: Option<u16>,
}

/// A thing that carries our labels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled {
    /// Its name.
    pub name: String,
    /// Its labels.
    pub labels: Labels,
}

/// Everything that carries one label value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inventory {
    /// Containers, running or not; how they ended is not told here.
    pub containers: Vec<Container>,
    /// Networks.
    pub networks: Vec<Labelled>,
    /// Volumes.
    pub volumes: Vec<Labelled>,
}

/// A root file system to make an image of.
#[derive(Debug, Clone)]
pub struct ImageImport {
    /// A tar of the file system.
    pub tar: PathBuf,
    /// The repository part of its name.
    pub repository: String,
    /// The tag part of its name.
    pub tag: String,
    /// Lines in the style of a Dockerfile: `CMD`, `USER`, `EXPOSE`, `LABEL` …
    pub changes: Vec<String>,
}

/// An image on the engine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Its id on that engine.
    pub id: String,
    /// Its names.
    pub names: Vec<String>,
    /// Its size.
    pub size_bytes: i64,
    /// Its labels.
    pub labels: Labels,
}

/// What a command in a container said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExecOutput {
    /// Its exit code.
    pub code: i64,
    /// The end of what it printed.
    pub output: String,
}

/// What runs containers. Errors are [`Unavailable`](crate::kernel::ErrorKind::Unavailable) when the engine does not answer,
/// and anything else when it answers with a refusal.
#[async_trait]
pub trait Engine: Send + Sync {
    /// Where it is looked for, whether it is there or not.
    fn endpoint(&self) -> &str;
    /// What it is; also the question whether it is there.
    async fn info(&self) -> Result<EngineInfo>;
    /// The image of this name, when the engine has it.
    async fn image(&self, name: &str) -> Result<Option<Image>>;
    /// All images that have a name.
    async fn images(&self) -> Result<Vec<Image>>;
    /// Fetches an image from its registry.
    async fn image_pull(&self, name: &str) -> Result<()>;
    /// Makes an image of a root file system.
    async fn image_import(&self, import: &ImageImport) -> Result<()>;
    /// Removes an image, unless something still uses it.
    async fn image_remove(&self, id: &str) -> Result<()>;
    /// Makes sure that a network is there.
    async fn network_ensure(&self, spec: &NetworkSpec) -> Result<NetworkOutcome>;
    /// Makes sure that a network is not there.
    async fn network_remove(&self, name: &str) -> Result<()>;
    /// Makes sure that a volume is there.
    async fn volume_ensure(&self, name: &str, labels: &Labels) -> Result<()>;
    /// Makes sure that a volume is not there.
    async fn volume_remove(&self, name: &str) -> Result<()>;
    /// Makes sure that a container of this name is there (created, not started). One that is there already is left as it is.
    async fn container_create(&self, spec: &ContainerSpec) -> Result<()>;
    /// Makes sure that a container runs. [`Conflict`](crate::kernel::ErrorKind::Conflict) when the port that it publishes is
    /// taken on that machine.
    async fn container_start(&self, name: &str) -> Result<()>;
    /// Makes sure that a container does not run, giving it `grace_seconds` to end by itself.
    async fn container_stop(&self, name: &str, grace_seconds: u32) -> Result<()>;
    /// A container as it is, when it is there.
    async fn container(&self, name: &str) -> Result<Option<Container>>;
    /// The last lines that a container printed.
    async fn container_logs(&self, name: &str, lines: u32) -> Result<Vec<String>>;
    /// Makes sure that a container is not there, running or not.
    async fn container_remove(&self, name: &str) -> Result<()>;
    /// Runs a command in a running container and waits for its end.
    async fn exec(&self, container: &str, command: &[String]) -> Result<ExecOutput>;
    /// Everything whose label `name` has this value.
    async fn inventory(&self, name: &str, value: &str) -> Result<Inventory>;
}

/// A path as text for messages.
pub(crate) fn shown(path: &Path) -> String {
    path.display().to_string()
}
