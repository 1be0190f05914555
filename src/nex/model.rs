//! What an instance is: what is wanted of it, kept apart from what was seen.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::catalog::Cube;
use crate::kernel::{Error, HostedUid, OrgUid, Result, Timestamp};

/// What is wanted of an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Desired {
    /// It answers.
    Running,
    /// Its containers rest, its data stays.
    Stopped,
    /// Nothing of it is left.
    Deleted,
}

impl Desired {
    /// The word in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Stopped => "stopped",
            Self::Deleted => "deleted",
        }
    }

    pub(super) fn parse(text: &str) -> Result<Self> {
        [Self::Running, Self::Stopped, Self::Deleted]
            .into_iter()
            .find(|desired| desired.as_str() == text)
            .ok_or_else(|| Error::internal(format!("unknown desired state `{text}`")))
    }
}

/// What was seen of an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Its containers are being made.
    Provisioning,
    /// Its containers run; it does not answer yet.
    Starting,
    /// It answers.
    Running,
    /// It is being stopped.
    Stopping,
    /// It rests.
    Stopped,
    /// It is being removed.
    Terminating,
    /// Nothing of it is left but this record.
    Terminated,
    /// It cannot be made to run at present; the message says why. It is tried again.
    Failed,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 8] = [
        Self::Provisioning,
        Self::Starting,
        Self::Running,
        Self::Stopping,
        Self::Stopped,
        Self::Terminating,
        Self::Terminated,
        Self::Failed,
    ];

    /// The word in the database and on the wire; the Hub's words for app instances are the same.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Provisioning => "provisioning",
            Self::Starting => "starting",
            Self::Running => "running",
            Self::Stopping => "stopping",
            Self::Stopped => "stopped",
            Self::Terminating => "terminating",
            Self::Terminated => "terminated",
            Self::Failed => "failed",
        }
    }

    pub(super) fn parse(text: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text).ok_or_else(|| Error::internal(format!("unknown status `{text}`")))
    }
}

/// An instance as it is stored.
#[derive(Debug, Clone)]
pub struct Instance {
    /// Row id: the order of lists.
    pub id: i64,
    /// Its uid.
    pub uid: HostedUid,
    /// The first label of its host name.
    pub host_label: String,
    /// The app's nid.
    pub app_nid: String,
    /// The app's name.
    pub app_name: String,
    /// Whose it is.
    pub organization_uid: OrgUid,
    /// The organization's name when the instance was made.
    pub organization_name: String,
    /// Its own name.
    pub name: String,
    /// Where it runs.
    pub rack: String,
    /// What is wanted.
    pub desired: Desired,
    /// What was seen.
    pub status: Status,
    /// More in words.
    pub status_message: Option<String>,
    /// Counts changes of the specification.
    pub generation: i64,
    /// What it is made from.
    pub spec: Cube,
    /// Its sealed [`Environment`].
    pub(super) environment_sealed: String,
    /// The number of its subnet in the address pool.
    pub(super) subnet: Option<i64>,
    /// The published port on 127.0.0.1, when it last ran.
    pub host_port: Option<u16>,
    /// When its `init_once` hook had run.
    pub(super) initialized_at: Option<Timestamp>,
    /// When it first answered.
    pub started_at: Option<Timestamp>,
    /// By when it must answer.
    pub(super) deadline_at: Option<Timestamp>,
    /// Failures in a row.
    pub(super) failures: i64,
    /// After a failure: not before.
    pub(super) retry_at: Option<Timestamp>,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When its status last changed.
    pub updated_at: Timestamp,
    /// When it removes itself.
    pub expires_at: Option<Timestamp>,
    /// When nothing of it was left.
    pub deleted_at: Option<Timestamp>,
}

/// What only this instance knows: sealed in the database.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Environment {
    /// Variables that the Hub gave for the app's container.
    #[serde(default)]
    pub(super) given: BTreeMap<String, String>,
    /// Generated secrets by `container.VARIABLE`.
    #[serde(default)]
    pub(super) secrets: BTreeMap<String, String>,
}

/// Something that happened to an instance.
#[derive(Debug, Clone)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// The status from then on.
    pub status: Status,
    /// More in words.
    pub message: Option<String>,
}

/// A machine that runs instances.
#[derive(Debug, Clone)]
pub struct Rack {
    /// Its name; `local` is the engine of this machine.
    pub name: String,
    /// Where its engine is reached.
    pub endpoint: String,
    /// `ready`, or `absent` while its engine does not answer.
    pub status: String,
    /// The engine's version.
    pub version: Option<String>,
    /// Processors.
    pub cpus: Option<i64>,
    /// Memory.
    pub memory_bytes: Option<i64>,
    /// When the engine last answered.
    pub seen_at: Option<Timestamp>,
    /// How many instances are on it.
    pub instances: i64,
}
