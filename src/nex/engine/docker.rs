//! Docker (and what speaks its API) as the engine.
//!
//! Works with engines from API 1.41 (Docker 20.10) on: only fields of that version are used. The connection is made when it is
//! first needed, so that a server starts without an engine and finds it when it comes.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use bollard::Docker;
use bollard::container::LogOutput;
use bollard::exec::{StartExecOptions, StartExecResults};
use bollard::models::{
    ContainerCreateBody, ContainerSummaryStateEnum, EndpointSettings, ExecConfig, HostConfig, HostConfigLogConfig, Ipam, IpamConfig, Mount,
    MountType, NetworkCreateRequest, NetworkingConfig, PortBinding, RestartPolicy, RestartPolicyNameEnum, VolumeCreateRequest,
};
use bollard::query_parameters::{
    CreateContainerOptionsBuilder, CreateImageOptionsBuilder, ListContainersOptionsBuilder, ListImagesOptionsBuilder,
    ListNetworksOptionsBuilder, ListVolumesOptionsBuilder, LogsOptionsBuilder, RemoveContainerOptionsBuilder, RemoveVolumeOptions,
    StopContainerOptionsBuilder,
};
use futures_util::{StreamExt as _, TryStreamExt as _};

use super::{
    Container, ContainerSpec, Engine, EngineInfo, ExecOutput, Image, ImageImport, Inventory, Labelled, Labels, NetworkOutcome, NetworkSpec,
    shown,
};
use crate::kernel::{Error, ErrorKind, Result};

/// The socket when nothing else is said.
const SOCKET_DEFAULT: &str = "unix:///var/run/docker.sock";
/// How long one call may take. Pulling and importing have their own limit.
const CALL_SECONDS: u64 = 60;
/// How long a pull or an import may take.
const TRANSFER_SECONDS: u64 = 240;
/// How much of a command's output is kept.
const OUTPUT_BYTES_MAX: usize = 16 * 1024;
/// The capabilities that stay. Official images start as root to own their data folders, then drop to another user and may
/// listen on port 80; everything else that root can do is taken away.
pub const CAPABILITIES: [&str; 6] = ["CHOWN", "SETUID", "SETGID", "DAC_OVERRIDE", "NET_BIND_SERVICE", "FOWNER"];

/// A Docker engine.
pub struct DockerEngine {
    endpoint: String,
    client: Mutex<Option<Docker>>,
}

impl DockerEngine {
    /// The engine at `endpoint` (`unix:///path`, `tcp://host:port`), else at `DOCKER_HOST`, else at the usual socket. Does not
    /// connect yet.
    #[must_use]
    pub fn new(endpoint: Option<String>) -> Self {
        let endpoint = endpoint
            .or_else(|| std::env::var("DOCKER_HOST").ok())
            .filter(|text| !text.trim().is_empty())
            .unwrap_or_else(|| SOCKET_DEFAULT.to_owned());
        Self { endpoint, client: Mutex::new(None) }
    }

    fn client(&self) -> Result<Docker> {
        let mut client = self.client.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(docker) = client.as_ref() {
            return Ok(docker.clone());
        }
        // Paths are sent without a version, so the engine answers in its own: nothing needs to be negotiated.
        let docker = Docker::connect_with_host(&self.endpoint).map_err(|error| self.absent(&error))?;
        let docker = docker.with_timeout(Duration::from_secs(CALL_SECONDS));
        Ok(client.insert(docker).clone())
    }

    fn transfer_client(&self) -> Result<Docker> {
        Ok(self.client()?.with_timeout(Duration::from_secs(TRANSFER_SECONDS)))
    }

    fn absent(&self, error: &bollard::errors::Error) -> Error {
        Error::unavailable(format!("no Docker engine answers at `{}`", self.endpoint))
            .with_cause(error)
            .hint("start Docker, or name another engine with DOCKER_HOST; hosted apps wait for it")
    }

    /// An engine's failure in our terms; `what` is what we wanted of it.
    fn error(&self, what: &str, error: &bollard::errors::Error) -> Error {
        use bollard::errors::Error as Docker;
        match error {
            Docker::DockerResponseServerError { status_code, message } => {
                let kind = match status_code {
                    404 => ErrorKind::NotFound,
                    409 => ErrorKind::Conflict,
                    400 => ErrorKind::Invalid,
                    503 => ErrorKind::Unavailable,
                    _ => ErrorKind::Internal,
                };
                Error::new(kind, format!("the Docker engine cannot {what}: {}", message.trim()))
            }
            Docker::DockerStreamError { error } => {
                Error::new(ErrorKind::Internal, format!("the Docker engine cannot {what}: {}", error.trim()))
            }
            Docker::RequestTimeoutError => Error::new(ErrorKind::Timeout, format!("the Docker engine did not {what} in time")),
            Docker::JsonDataError { message, .. } => {
                Error::new(ErrorKind::Internal, format!("the Docker engine's answer cannot be read: {message}"))
            }
            other => self.absent(other),
        }
    }
}

fn status_of(error: &bollard::errors::Error) -> Option<u16> {
    match error {
        bollard::errors::Error::DockerResponseServerError { status_code, .. } => Some(*status_code),
        _ => None,
    }
}

fn message_of(error: &bollard::errors::Error) -> &str {
    match error {
        bollard::errors::Error::DockerResponseServerError { message, .. } => message,
        _ => "",
    }
}

fn labels_of(labels: Option<HashMap<String, String>>) -> Labels {
    labels.unwrap_or_default().into_iter().collect()
}

fn labels_to(labels: &Labels) -> HashMap<String, String> {
    labels.iter().map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The container as Docker wants it described. Apart from [`DockerEngine`] so that a test can read it.
pub(crate) fn create_body(spec: &ContainerSpec) -> ContainerCreateBody {
    let port = spec.publish.map(|publish| format!("{}/tcp", publish.container));
    let bindings = spec.publish.map(|publish| {
        let binding = PortBinding { host_ip: Some("127.0.0.1".to_owned()), host_port: Some(publish.host.to_string()) };
        HashMap::from([(format!("{}/tcp", publish.container), Some(vec![binding]))])
    });
    let mounts = spec.mounts.iter().map(|(volume, folder)| Mount {
        typ: Some(MountType::VOLUME),
        source: Some(volume.clone()),
        target: Some(folder.clone()),
        ..Mount::default()
    });
    let endpoint = EndpointSettings { aliases: Some(spec.aliases.clone()), ..EndpointSettings::default() };
    ContainerCreateBody {
        image: Some(spec.image.clone()),
        hostname: Some(spec.hostname.clone()),
        env: Some(spec.env.iter().map(|(name, value)| format!("{name}={value}")).collect()),
        labels: Some(labels_to(&spec.labels)),
        exposed_ports: port.map(|port| vec![port]),
        networking_config: Some(NetworkingConfig { endpoints_config: Some(HashMap::from([(spec.network.clone(), endpoint)])) }),
        host_config: Some(HostConfig {
            network_mode: Some(spec.network.clone()),
            port_bindings: bindings,
            mounts: Some(mounts.collect()),
            memory: Some(spec.memory_bytes),
            memory_swap: Some(spec.memory_bytes),
            nano_cpus: Some(spec.nano_cpus),
            pids_limit: Some(spec.pids),
            cap_drop: Some(vec!["ALL".to_owned()]),
            cap_add: Some(CAPABILITIES.iter().map(|&name| name.to_owned()).collect()),
            security_opt: Some(vec!["no-new-privileges:true".to_owned()]),
            // Without an init, a first process that ignores SIGTERM makes every stop take ten seconds.
            init: Some(true),
            log_config: Some(HostConfigLogConfig {
                typ: Some("json-file".to_owned()),
                config: Some(HashMap::from([("max-size".to_owned(), "10m".to_owned()), ("max-file".to_owned(), "3".to_owned())])),
            }),
            restart_policy: Some(RestartPolicy { name: Some(RestartPolicyNameEnum::UNLESS_STOPPED), maximum_retry_count: None }),
            ..HostConfig::default()
        }),
        ..ContainerCreateBody::default()
    }
}

/// The reference to pull: without a tag or digest an engine would fetch every tag there is.
fn pull_reference(name: &str) -> String {
    let last = name.rsplit('/').next().unwrap_or(name);
    if last.contains(':') || last.contains('@') { name.to_owned() } else { format!("{name}:latest") }
}

#[async_trait]
impl Engine for DockerEngine {
    fn endpoint(&self) -> &str {
        &self.endpoint
    }

    async fn info(&self) -> Result<EngineInfo> {
        let docker = self.client()?.with_timeout(Duration::from_secs(10));
        let what = "tell its version";
        let version = docker.version().await.map_err(|error| self.error(what, &error))?;
        let info = docker.info().await.map_err(|error| self.error(what, &error))?;
        Ok(EngineInfo {
            kind: "docker".to_owned(),
            endpoint: self.endpoint.clone(),
            version: version.version.unwrap_or_default(),
            api_version: version.api_version.unwrap_or_default(),
            cpus: info.ncpu.unwrap_or(0),
            memory_bytes: info.mem_total.unwrap_or(0),
        })
    }

    async fn image(&self, name: &str) -> Result<Option<Image>> {
        match self.client()?.inspect_image(name).await {
            Ok(image) => Ok(Some(Image {
                id: image.id.unwrap_or_default(),
                names: image.repo_tags.unwrap_or_default(),
                size_bytes: image.size.unwrap_or(0),
                labels: labels_of(image.config.and_then(|config| config.labels)),
            })),
            Err(error) if status_of(&error) == Some(404) => Ok(None),
            Err(error) => Err(self.error(&format!("inspect the image `{name}`"), &error)),
        }
    }

    async fn images(&self) -> Result<Vec<Image>> {
        let options = ListImagesOptionsBuilder::new().build();
        let images = self.client()?.list_images(Some(options)).await.map_err(|error| self.error("list its images", &error))?;
        Ok(images
            .into_iter()
            .map(|image| Image { id: image.id, names: image.repo_tags, size_bytes: image.size, labels: image.labels.into_iter().collect() })
            .collect())
    }

    async fn image_pull(&self, name: &str) -> Result<()> {
        let options = CreateImageOptionsBuilder::new().from_image(&pull_reference(name)).build();
        let docker = self.transfer_client()?;
        let mut progress = Box::pin(docker.create_image(Some(options), None, None));
        while let Some(step) = progress.next().await {
            if let Err(error) = step {
                return Err(match &error {
                    bollard::errors::Error::DockerResponseServerError { status_code: 404, message } => Error::new(
                        ErrorKind::NotFound,
                        format!("the image `{name}` is in no registry that the engine reaches: {}", message.trim()),
                    )
                    .hint("is its name right in the catalog? A private image needs `docker login` on the engine's machine"),
                    // The engine answers 500 when its registry does not.
                    bollard::errors::Error::DockerResponseServerError { message, .. } => {
                        Error::new(ErrorKind::Internal, format!("the image `{name}` cannot be fetched: {}", message.trim()))
                            .hint("does the engine's machine reach the registry? Otherwise bring the image with `docker load`")
                    }
                    other => self.error(&format!("fetch the image `{name}`"), other),
                });
            }
        }
        Ok(())
    }

    async fn image_import(&self, import: &ImageImport) -> Result<()> {
        let file = tokio::fs::File::open(&import.tar)
            .await
            .map_err(|cause| Error::new(ErrorKind::Internal, format!("cannot read `{}`: {cause}", shown(&import.tar))))?;
        let chunks = futures_util::stream::try_unfold(file, |mut file| async move {
            use tokio::io::AsyncReadExt as _;
            let mut chunk = Vec::with_capacity(1 << 20);
            let read = (&mut file).take(1 << 20).read_to_end(&mut chunk).await?;
            Ok::<_, std::io::Error>((read > 0).then(|| (chunk.into(), file)))
        });
        let options = CreateImageOptionsBuilder::new()
            .from_src("-")
            .repo(&import.repository)
            .tag(&import.tag)
            .changes(import.changes.clone())
            .build();
        let docker = self.transfer_client()?;
        let mut progress = Box::pin(docker.create_image(Some(options), Some(bollard::body_try_stream(chunks)), None));
        while let Some(step) = progress.next().await {
            step.map_err(|error| self.error(&format!("import the image `{}:{}`", import.repository, import.tag), &error))?;
        }
        Ok(())
    }

    async fn image_remove(&self, id: &str) -> Result<()> {
        match self.client()?.remove_image(id, None::<bollard::query_parameters::RemoveImageOptions>, None).await {
            Ok(_) => Ok(()),
            // 409: a container was made of it.
            Err(error) if matches!(status_of(&error), Some(404 | 409)) => Ok(()),
            Err(error) => Err(self.error(&format!("remove the image `{id}`"), &error)),
        }
    }

    async fn network_ensure(&self, spec: &NetworkSpec) -> Result<NetworkOutcome> {
        let docker = self.client()?;
        // Older engines make a second network of the same name without a word: look first.
        if let Some(outcome) = self.network_outcome(&docker, spec).await? {
            return Ok(outcome);
        }
        let ipam = Ipam {
            driver: Some("default".to_owned()),
            config: Some(vec![IpamConfig { subnet: Some(spec.subnet.clone()), ..IpamConfig::default() }]),
            options: None,
        };
        let request = NetworkCreateRequest {
            name: spec.name.clone(),
            driver: Some("bridge".to_owned()),
            ipam: Some(ipam),
            labels: Some(labels_to(&spec.labels)),
            ..NetworkCreateRequest::default()
        };
        match docker.create_network(request).await {
            Ok(_) => Ok(NetworkOutcome::Ready),
            Err(error) if status_of(&error) == Some(409) => {
                self.network_outcome(&docker, spec).await?.ok_or_else(|| self.error("make a network", &error))
            }
            Err(error) if message_of(&error).contains("overlap") => {
                // Two of our own processes may have met here: then the network is the right one.
                Ok(self.network_outcome(&docker, spec).await?.unwrap_or(NetworkOutcome::SubnetTaken))
            }
            Err(error) => Err(self.error("make a network", &error)),
        }
    }

    async fn network_remove(&self, name: &str) -> Result<()> {
        let docker = self.client()?;
        let filters = HashMap::from([("name", vec![name])]);
        let options = ListNetworksOptionsBuilder::new().filters(&filters).build();
        let found = docker.list_networks(Some(options)).await.map_err(|error| self.error("list its networks", &error))?;
        // The filter finds parts of names too.
        for network in found.into_iter().filter(|network| network.name.as_deref() == Some(name)) {
            let id = network.id.unwrap_or_else(|| name.to_owned());
            match docker.remove_network(&id).await {
                Ok(()) => {}
                Err(error) if status_of(&error) == Some(404) => {}
                Err(error) => return Err(self.error(&format!("remove the network `{name}`"), &error)),
            }
        }
        Ok(())
    }

    async fn volume_ensure(&self, name: &str, labels: &Labels) -> Result<()> {
        let request =
            VolumeCreateRequest { name: Some(name.to_owned()), labels: Some(labels_to(labels)), ..VolumeCreateRequest::default() };
        // An existing volume of this name is returned as it is.
        self.client()?.create_volume(request).await.map_err(|error| self.error(&format!("make the volume `{name}`"), &error))?;
        Ok(())
    }

    async fn volume_remove(&self, name: &str) -> Result<()> {
        match self.client()?.remove_volume(name, None::<RemoveVolumeOptions>).await {
            Ok(()) => Ok(()),
            Err(error) if status_of(&error) == Some(404) => Ok(()),
            Err(error) => Err(self.error(&format!("remove the volume `{name}`"), &error)),
        }
    }

    async fn container_create(&self, spec: &ContainerSpec) -> Result<()> {
        let options = CreateContainerOptionsBuilder::new().name(&spec.name).build();
        match self.client()?.create_container(Some(options), create_body(spec)).await {
            Ok(_) => Ok(()),
            Err(error) if status_of(&error) == Some(409) && message_of(&error).contains("already in use") => Ok(()),
            Err(error) => Err(self.error(&format!("make the container `{}`", spec.name), &error)),
        }
    }

    async fn container_start(&self, name: &str) -> Result<()> {
        // An engine answers 304 when it runs already, which is a success.
        let started = self.client()?.start_container(name, None::<bollard::query_parameters::StartContainerOptions>).await;
        match started {
            Ok(()) => Ok(()),
            Err(error) if status_of(&error) == Some(304) => Ok(()),
            Err(error)
                if ["port is already allocated", "address already in use"].iter().any(|words| message_of(&error).contains(words)) =>
            {
                Err(Error::conflict(format!("the port that the container `{name}` publishes is taken")).with_cause(&error))
            }
            Err(error) => Err(self.error(&format!("start the container `{name}`"), &error)),
        }
    }

    async fn container_stop(&self, name: &str, grace_seconds: u32) -> Result<()> {
        let options = StopContainerOptionsBuilder::new().t(i32::try_from(grace_seconds).unwrap_or(10)).build();
        match self.client()?.stop_container(name, Some(options)).await {
            Ok(()) => Ok(()),
            Err(error) if matches!(status_of(&error), Some(304 | 404)) => Ok(()),
            Err(error) => Err(self.error(&format!("stop the container `{name}`"), &error)),
        }
    }

    async fn container(&self, name: &str) -> Result<Option<Container>> {
        let options = None::<bollard::query_parameters::InspectContainerOptions>;
        let found = match self.client()?.inspect_container(name, options).await {
            Ok(found) => found,
            Err(error) if status_of(&error) == Some(404) => return Ok(None),
            Err(error) => return Err(self.error(&format!("inspect the container `{name}`"), &error)),
        };
        let state = found.state.unwrap_or_default();
        let running = state.running.unwrap_or(false) && !state.restarting.unwrap_or(false);
        let ended = !running && state.finished_at.as_deref().is_some_and(|at| !at.starts_with("0001-"));
        let exit = ended.then(|| {
            if state.oom_killed.unwrap_or(false) {
                "it used more memory than it may".to_owned()
            } else {
                match state.error.filter(|text| !text.is_empty()) {
                    Some(text) => text,
                    None => format!("it ended with code {}", state.exit_code.unwrap_or(0)),
                }
            }
        });
        let ports = found.network_settings.and_then(|settings| settings.ports).unwrap_or_default();
        let host_port = ports
            .into_values()
            .flatten()
            .flatten()
            .find(|binding| binding.host_ip.as_deref() == Some("127.0.0.1"))
            .and_then(|binding| binding.host_port)
            .and_then(|port| port.parse().ok());
        Ok(Some(Container {
            name: name.to_owned(),
            running,
            exit,
            labels: labels_of(found.config.and_then(|config| config.labels)),
            host_port,
        }))
    }

    async fn container_logs(&self, name: &str, lines: u32) -> Result<Vec<String>> {
        let options = LogsOptionsBuilder::new().stdout(true).stderr(true).tail(&lines.to_string()).build();
        let docker = self.client()?;
        let what = format!("show the log of the container `{name}`");
        let chunks: Vec<LogOutput> = docker.logs(name, Some(options)).try_collect().await.map_err(|error| self.error(&what, &error))?;
        let text: String = chunks.iter().map(|chunk| String::from_utf8_lossy(chunk.as_ref())).collect();
        Ok(text.lines().map(str::to_owned).collect())
    }

    async fn container_remove(&self, name: &str) -> Result<()> {
        let options = RemoveContainerOptionsBuilder::new().force(true).v(true).build();
        match self.client()?.remove_container(name, Some(options)).await {
            Ok(()) => Ok(()),
            // 409: another call is removing it at this moment.
            Err(error) if status_of(&error) == Some(404) || message_of(&error).contains("already in progress") => Ok(()),
            Err(error) => Err(self.error(&format!("remove the container `{name}`"), &error)),
        }
    }

    async fn exec(&self, container: &str, command: &[String]) -> Result<ExecOutput> {
        let docker = self.client()?;
        let what = format!("run a command in the container `{container}`");
        let config =
            ExecConfig { cmd: Some(command.to_vec()), attach_stdout: Some(true), attach_stderr: Some(true), ..ExecConfig::default() };
        let created = docker.create_exec(container, config).await.map_err(|error| self.error(&what, &error))?;
        let mut output = Vec::new();
        if let StartExecResults::Attached { output: mut stream, .. } =
            docker.start_exec(&created.id, None::<StartExecOptions>).await.map_err(|error| self.error(&what, &error))?
        {
            while let Some(chunk) = stream.next().await {
                output.extend_from_slice(chunk.map_err(|error| self.error(&what, &error))?.as_ref());
                if output.len() > 2 * OUTPUT_BYTES_MAX {
                    output.drain(..output.len() - OUTPUT_BYTES_MAX);
                }
            }
        }
        let done = docker.inspect_exec(&created.id).await.map_err(|error| self.error(&what, &error))?;
        output.drain(..output.len().saturating_sub(OUTPUT_BYTES_MAX));
        Ok(ExecOutput { code: done.exit_code.unwrap_or(-1), output: String::from_utf8_lossy(&output).into_owned() })
    }

    async fn inventory(&self, name: &str, value: &str) -> Result<Inventory> {
        let docker = self.client()?;
        let filters = HashMap::from([("label", vec![format!("{name}={value}")])]);
        let what = "list what it has";
        let options = ListContainersOptionsBuilder::new().all(true).filters(&filters).build();
        let containers = docker.list_containers(Some(options)).await.map_err(|error| self.error(what, &error))?;
        let options = ListNetworksOptionsBuilder::new().filters(&filters).build();
        let networks = docker.list_networks(Some(options)).await.map_err(|error| self.error(what, &error))?;
        let options = ListVolumesOptionsBuilder::new().filters(&filters).build();
        let volumes = docker.list_volumes(Some(options)).await.map_err(|error| self.error(what, &error))?;
        Ok(Inventory {
            containers: containers
                .into_iter()
                .map(|container| Container {
                    name: container
                        .names
                        .unwrap_or_default()
                        .first()
                        .map(|name| name.trim_start_matches('/').to_owned())
                        .unwrap_or_default(),
                    running: container.state == Some(ContainerSummaryStateEnum::RUNNING),
                    exit: None,
                    labels: labels_of(container.labels),
                    host_port: container
                        .ports
                        .unwrap_or_default()
                        .into_iter()
                        .find(|port| port.ip.as_deref() == Some("127.0.0.1"))
                        .and_then(|port| port.public_port),
                })
                .collect(),
            networks: networks
                .into_iter()
                .map(|network| Labelled { name: network.name.unwrap_or_default(), labels: labels_of(network.labels) })
                .collect(),
            volumes: volumes
                .volumes
                .unwrap_or_default()
                .into_iter()
                .map(|volume| Labelled { name: volume.name, labels: volume.labels.into_iter().collect() })
                .collect(),
        })
    }
}

impl DockerEngine {
    /// How the network of this name stands to what is wanted; `None` when there is none.
    async fn network_outcome(&self, docker: &Docker, spec: &NetworkSpec) -> Result<Option<NetworkOutcome>> {
        let options = None::<bollard::query_parameters::InspectNetworkOptions>;
        match docker.inspect_network(&spec.name, options).await {
            Ok(network) => {
                let configs = network.ipam.and_then(|ipam| ipam.config).unwrap_or_default();
                let same = configs.iter().any(|config| config.subnet.as_deref() == Some(spec.subnet.as_str()));
                Ok(Some(if same { NetworkOutcome::Ready } else { NetworkOutcome::OtherSubnet }))
            }
            Err(error) if status_of(&error) == Some(404) => Ok(None),
            Err(error) => Err(self.error("inspect a network", &error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_without_a_tag_is_pulled_as_latest() {
        assert_eq!(pull_reference("wordpress"), "wordpress:latest");
        assert_eq!(pull_reference("registry.example:5000/a"), "registry.example:5000/a:latest");
        assert_eq!(pull_reference("a:1"), "a:1");
        assert_eq!(pull_reference("a@sha256:0"), "a@sha256:0");
    }

    #[tokio::test]
    async fn an_engine_that_is_not_there_is_unavailable_and_says_where() {
        let engine = DockerEngine::new(Some("unix:///nowhere/docker.sock".to_owned()));
        let error = engine.info().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        assert!(error.message().contains("/nowhere/docker.sock"), "{error}");
        let engine = DockerEngine::new(Some("tcp://127.0.0.1:1".to_owned()));
        assert_eq!(engine.info().await.unwrap_err().kind(), ErrorKind::Unavailable);
    }
}
