//! Hosted instances, racks and images.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// One hosted instance of an app.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct HostedInstance {
    /// `nex-…`
    pub uid: String,
    /// Its name.
    pub name: String,
    /// The app's short name.
    pub app: String,
    /// `org-…`
    pub organization: String,
    /// The organization's name when the instance was made.
    pub organization_name: String,
    /// What is wanted: `running`, `stopped` or `deleted`.
    pub desired: String,
    /// What was seen: `provisioning`, `starting`, `running`, `stopping`, `stopped`, `terminating`, `terminated` or `failed`.
    pub status: String,
    /// More in words.
    pub status_message: Option<String>,
    /// Where people open it.
    pub http_url: String,
    /// Where it runs.
    pub rack: String,
    /// When it was asked for.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it first answered.
    #[schema(format = DateTime)]
    pub started_at: Option<String>,
    /// When it removes itself.
    #[schema(format = DateTime)]
    pub expires_at: Option<String>,
    /// When nothing of it was left.
    #[schema(format = DateTime)]
    pub deleted_at: Option<String>,
}

/// One hosted instance with what it is made of and what happened to it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct HostedInstanceDetail {
    /// The instance.
    #[serde(flatten)]
    pub instance: HostedInstance,
    /// Its containers, in the order of their start.
    pub containers: Vec<HostedContainer>,
    /// What happened to it, the oldest first.
    pub events: Vec<HostedEvent>,
}

/// A container of an instance.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct HostedContainer {
    /// `app`, or the name of a service.
    pub name: String,
    /// Its image.
    pub image: String,
}

/// Something that happened to an instance.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct HostedEvent {
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// The status from then on.
    pub status: String,
    /// More in words.
    pub message: Option<String>,
}

/// An instance to make.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HostedInstanceCreate {
    /// The organization's uid.
    pub organization: String,
    /// The app's short name in the catalog.
    pub app: String,
    /// Its name; the app's when absent.
    pub name: Option<String>,
    /// It removes itself after this time.
    pub ttl_seconds: Option<i64>,
}

/// Which instances.
#[derive(Debug, Clone, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct HostedInstanceListQuery {
    /// The organization's uid; only operators may leave it out.
    pub organization: Option<String>,
    /// Those of which nothing is left, too.
    #[serde(default)]
    pub all: bool,
    /// `next_page` of the previous answer.
    pub page: Option<String>,
    /// How many rows at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
}

/// Which part of a log.
#[derive(Debug, Clone, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct HostedLogsQuery {
    /// `app` when absent, or the name of a service.
    pub container: Option<String>,
    /// How many of the last lines: 1 to 10000, 100 when absent.
    pub lines: Option<u32>,
}

/// The end of a container's log.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct HostedLogs {
    /// The lines, the oldest first.
    pub lines: Vec<String>,
}

/// A machine that runs instances.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Rack {
    /// Its name; `local` is the engine of this machine.
    pub name: String,
    /// `ready`, or `absent` while its engine does not answer.
    pub status: String,
    /// Where its engine is reached.
    pub endpoint: String,
    /// The engine's version.
    pub version: Option<String>,
    /// Processors.
    pub cpus: Option<i64>,
    /// Memory.
    pub memory_bytes: Option<i64>,
    /// How many instances are on it.
    pub instances: i64,
    /// When the engine last answered.
    #[schema(format = DateTime)]
    pub seen_at: Option<String>,
}

/// An image on the engine.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct HostedImage {
    /// Its id on that engine.
    pub id: String,
    /// Its names.
    pub names: Vec<String>,
    /// Its size.
    pub size_bytes: i64,
    /// Its labels.
    pub labels: BTreeMap<String, String>,
}

/// How to build the sample app's image.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImageBuild {
    /// Even when an image of the same files is there.
    #[serde(default)]
    pub force: bool,
}

/// What came of a build.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ImageBuilt {
    /// The image.
    #[serde(flatten)]
    pub image: HostedImage,
    /// Whether it was made now; otherwise it was there, made of the same files.
    pub built: bool,
}
