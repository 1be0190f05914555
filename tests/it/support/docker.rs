//! What the engine holds, asked of the engine itself.

use bollard::Docker;
use bollard::query_parameters::{ListContainersOptions, ListNetworksOptions, ListVolumesOptions};

use super::http::block_on;
use super::skip;

/// Is there an engine to test with? Says so when not.
pub(crate) fn available() -> bool {
    if std::env::var_os("MNO_TEST_QUICK").is_some() {
        return false;
    }
    let answers = block_on(async {
        match Docker::connect_with_defaults() {
            Ok(docker) => docker.ping().await.map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        }
    });
    if let Err(error) = &answers {
        skip(&format!("hosted apps (no Docker engine answers: {error})"));
    }
    answers.is_ok()
}

/// Containers, networks and volumes that bear the uid, in their name or a label.
pub(crate) fn traces(uid: &str) -> Vec<String> {
    block_on(async {
        let docker = Docker::connect_with_defaults().unwrap();
        let mut found = Vec::new();
        let containers = docker.list_containers(Some(ListContainersOptions { all: true, ..Default::default() })).await.unwrap();
        for container in containers {
            let names = container.names.unwrap_or_default().join(" ");
            found.push(format!("container {names} {:?}", container.labels));
        }
        for network in docker.list_networks(None::<ListNetworksOptions>).await.unwrap() {
            found.push(format!("network {:?} {:?}", network.name, network.labels));
        }
        for volume in docker.list_volumes(None::<ListVolumesOptions>).await.unwrap().volumes.unwrap_or_default() {
            found.push(format!("volume {} {:?}", volume.name, volume.labels));
        }
        found.retain(|line| line.contains(uid));
        found
    })
}
