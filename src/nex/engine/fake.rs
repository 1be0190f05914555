//! An engine in memory for tests, which can fail, or stop for ever, at any call. Its containers answer HTTP for real.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use async_trait::async_trait;
use tokio::sync::Notify;

use super::{
    Container, ContainerSpec, Engine, EngineInfo, ExecOutput, Image, ImageImport, Inventory, Labelled, Labels, NetworkOutcome, NetworkSpec,
};
use crate::kernel::{Error, ErrorKind, Result};

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The call fails and nothing happened.
    Refused,
    /// The call fails although it happened: the connection broke before the answer.
    AnswerLost,
    /// The engine is not there.
    Away,
    /// The call happens and never returns: the process that called is dead.
    Killed,
}

#[derive(Default)]
struct State {
    calls: usize,
    fault: Option<(usize, Fault)>,
    away: bool,
    images: BTreeMap<String, Labels>,
    networks: BTreeMap<String, NetworkSpec>,
    volumes: BTreeMap<String, Labels>,
    containers: BTreeMap<String, FakeContainer>,
    /// Subnets that the machine uses for something else.
    subnets_taken: Vec<String>,
    unhealthy: bool,
}

struct FakeContainer {
    spec: ContainerSpec,
    server: Option<Server>,
    running: bool,
    ended: bool,
}

/// See the module's documentation.
#[derive(Default)]
pub(crate) struct FakeEngine {
    state: Mutex<State>,
    /// Told when a call was killed.
    pub(crate) killed: Notify,
}

impl FakeEngine {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// How many calls there were.
    pub(crate) fn calls(&self) -> usize {
        self.state().calls
    }

    /// Lets the call with this number (from 0) go wrong, counted from now.
    pub(crate) fn fault(&self, call: usize, fault: Fault) {
        let mut state = self.state();
        state.calls = 0;
        state.fault = Some((call, fault));
    }

    /// Takes the engine away, or brings it back.
    pub(crate) fn away(&self, away: bool) {
        self.state().away = away;
    }

    /// Gives the engine an image.
    pub(crate) fn image_add(&self, name: &str) {
        self.state().images.insert(name.to_owned(), Labels::new());
    }

    pub(crate) fn subnet_taken(&self, subnet: &str) {
        self.state().subnets_taken.push(subnet.to_owned());
    }

    /// Lets health commands and HTTP answers say no.
    pub(crate) fn unhealthy(&self, unhealthy: bool) {
        self.state().unhealthy = unhealthy;
    }

    /// Ends a container as if its program had.
    pub(crate) fn kill(&self, name: &str) {
        let mut state = self.state();
        let container = state.containers.get_mut(name).unwrap();
        stop(container);
        container.ended = true;
    }

    /// Adds something that nobody made through the trait.
    pub(crate) fn container_plant(&self, spec: ContainerSpec) {
        self.state().containers.insert(spec.name.clone(), FakeContainer { spec, server: None, running: true, ended: false });
    }

    /// Names of everything that is there.
    pub(crate) fn everything(&self) -> Vec<String> {
        let state = self.state();
        let mut names: Vec<String> = state.containers.keys().map(|name| format!("container {name}")).collect();
        names.extend(state.networks.keys().map(|name| format!("network {name}")));
        names.extend(state.volumes.keys().map(|name| format!("volume {name}")));
        names
    }

    pub(crate) fn env(&self, container: &str) -> BTreeMap<String, String> {
        self.state().containers[container].spec.env.clone()
    }

    /// Runs one call with the fault that is due for it.
    async fn call<T>(&self, effect: impl FnOnce(&mut State) -> Result<T>) -> Result<T> {
        let lost = || Error::new(ErrorKind::Internal, "injected fault");
        let result = {
            let mut state = self.state();
            let number = state.calls;
            state.calls += 1;
            if state.away {
                return Err(Error::unavailable("no engine answers"));
            }
            let fault = state.fault.filter(|(at, _)| *at == number).map(|(_, fault)| fault);
            match fault {
                Some(Fault::Refused) => return Err(lost()),
                Some(Fault::Away) => return Err(Error::unavailable("no engine answers")),
                Some(Fault::AnswerLost) => {
                    let _ = effect(&mut state);
                    return Err(lost());
                }
                Some(Fault::Killed) => {
                    let _ = effect(&mut state);
                    None
                }
                None => Some(effect(&mut state)),
            }
        };
        if let Some(result) = result {
            return result;
        }
        self.killed.notify_one();
        std::future::pending().await
    }
}

fn stop(container: &mut FakeContainer) {
    container.running = false;
    container.server = None;
}

fn described(container: &FakeContainer) -> Container {
    Container {
        name: container.spec.name.clone(),
        running: container.running,
        exit: (container.ended && !container.running).then(|| "it ended with code 137".to_owned()),
        labels: container.spec.labels.clone(),
        host_port: container.server.as_ref().map(|server| server.port),
    }
}

/// Answers everything with 200, or 503, and is really gone when it is dropped.
struct Server {
    port: u16,
    stop: Arc<AtomicBool>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        // Wakes it from waiting for a visitor.
        let _ = std::net::TcpStream::connect(("127.0.0.1", self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(port: u16, healthy: bool) -> Result<Server> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", port)).map_err(|_| Error::conflict("the port is taken"))?;
    let stop = Arc::new(AtomicBool::new(false));
    let stopped = Arc::clone(&stop);
    let thread = std::thread::spawn(move || {
        for stream in listener.incoming() {
            if stopped.load(Ordering::SeqCst) {
                return;
            }
            let Ok(mut stream) = stream else { continue };
            let _ = stream.set_read_timeout(Some(std::time::Duration::from_secs(1)));
            let mut request = [0u8; 4096];
            let _ = stream.read(&mut request);
            let status = if healthy { "200 OK" } else { "503 No" };
            let _ = stream.write_all(format!("HTTP/1.1 {status}\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok").as_bytes());
        }
    });
    Ok(Server { port, stop, thread: Some(thread) })
}

#[async_trait]
impl Engine for FakeEngine {
    fn endpoint(&self) -> &'static str {
        "memory"
    }

    async fn info(&self) -> Result<EngineInfo> {
        self.call(|_| {
            Ok(EngineInfo {
                kind: "fake".to_owned(),
                endpoint: "memory".to_owned(),
                version: "1".to_owned(),
                api_version: "1".to_owned(),
                cpus: 2,
                memory_bytes: 1 << 30,
            })
        })
        .await
    }

    async fn image(&self, name: &str) -> Result<Option<Image>> {
        self.call(|state| {
            Ok(state.images.get(name).map(|labels| Image {
                id: name.to_owned(),
                names: vec![name.to_owned()],
                size_bytes: 1,
                labels: labels.clone(),
            }))
        })
        .await
    }

    async fn images(&self) -> Result<Vec<Image>> {
        self.call(|_| Ok(Vec::new())).await
    }

    async fn image_pull(&self, name: &str) -> Result<()> {
        self.call(|state| {
            if name.contains("missing") {
                return Err(Error::new(ErrorKind::NotFound, format!("no image `{name}`")));
            }
            state.images.insert(name.to_owned(), Labels::new());
            Ok(())
        })
        .await
    }

    async fn image_import(&self, import: &ImageImport) -> Result<()> {
        self.call(|state| {
            state.images.insert(format!("{}:{}", import.repository, import.tag), Labels::new());
            Ok(())
        })
        .await
    }

    async fn image_remove(&self, id: &str) -> Result<()> {
        self.call(|state| {
            state.images.remove(id);
            Ok(())
        })
        .await
    }

    async fn network_ensure(&self, spec: &NetworkSpec) -> Result<NetworkOutcome> {
        self.call(|state| {
            if let Some(network) = state.networks.get(&spec.name) {
                return Ok(if network.subnet == spec.subnet { NetworkOutcome::Ready } else { NetworkOutcome::OtherSubnet });
            }
            if state.subnets_taken.contains(&spec.subnet) || state.networks.values().any(|network| network.subnet == spec.subnet) {
                return Ok(NetworkOutcome::SubnetTaken);
            }
            state.networks.insert(spec.name.clone(), spec.clone());
            Ok(NetworkOutcome::Ready)
        })
        .await
    }

    async fn network_remove(&self, name: &str) -> Result<()> {
        self.call(|state| {
            if state.containers.values().any(|container| container.spec.network == name && container.running) {
                return Err(Error::new(ErrorKind::Internal, "the network is in use"));
            }
            state.networks.remove(name);
            Ok(())
        })
        .await
    }

    async fn volume_ensure(&self, name: &str, labels: &Labels) -> Result<()> {
        self.call(|state| {
            state.volumes.entry(name.to_owned()).or_insert_with(|| labels.clone());
            Ok(())
        })
        .await
    }

    async fn volume_remove(&self, name: &str) -> Result<()> {
        self.call(|state| {
            if state.containers.values().any(|container| container.spec.mounts.iter().any(|(volume, _)| volume == name)) {
                return Err(Error::new(ErrorKind::Conflict, "the volume is in use"));
            }
            state.volumes.remove(name);
            Ok(())
        })
        .await
    }

    async fn container_create(&self, spec: &ContainerSpec) -> Result<()> {
        self.call(|state| {
            if !state.networks.contains_key(&spec.network) {
                return Err(Error::new(ErrorKind::NotFound, "no such network"));
            }
            for (volume, _) in &spec.mounts {
                assert!(state.volumes.contains_key(volume), "Docker would make the volume `{volume}` without labels");
            }
            let container = FakeContainer { spec: spec.clone(), server: None, running: false, ended: false };
            state.containers.entry(spec.name.clone()).or_insert(container);
            Ok(())
        })
        .await
    }

    async fn container_start(&self, name: &str) -> Result<()> {
        self.call(|state| {
            let healthy = !state.unhealthy;
            let container = state.containers.get_mut(name).ok_or_else(|| Error::not_found("container", name))?;
            if !container.running {
                container.server = match container.spec.publish {
                    Some(publish) => Some(serve(publish.host, healthy)?),
                    None => None,
                };
                container.running = true;
            }
            Ok(())
        })
        .await
    }

    async fn container_stop(&self, name: &str, _grace_seconds: u32) -> Result<()> {
        self.call(|state| {
            if let Some(container) = state.containers.get_mut(name) {
                stop(container);
            }
            Ok(())
        })
        .await
    }

    async fn container(&self, name: &str) -> Result<Option<Container>> {
        self.call(|state| Ok(state.containers.get(name).map(described))).await
    }

    async fn container_logs(&self, _name: &str, _lines: u32) -> Result<Vec<String>> {
        self.call(|_| Ok(vec!["hello".to_owned()])).await
    }

    async fn container_remove(&self, name: &str) -> Result<()> {
        self.call(|state| {
            if let Some(mut container) = state.containers.remove(name) {
                stop(&mut container);
            }
            Ok(())
        })
        .await
    }

    async fn exec(&self, _container: &str, command: &[String]) -> Result<ExecOutput> {
        self.call(|state| Ok(ExecOutput { code: i64::from(state.unhealthy), output: command.join(" ") })).await
    }

    async fn inventory(&self, name: &str, value: &str) -> Result<Inventory> {
        let has = |labels: &Labels| labels.get(name).map(String::as_str) == Some(value);
        self.call(|state| {
            Ok(Inventory {
                containers: state.containers.values().filter(|container| has(&container.spec.labels)).map(described).collect(),
                networks: state
                    .networks
                    .values()
                    .filter(|network| has(&network.labels))
                    .map(|network| Labelled { name: network.name.clone(), labels: network.labels.clone() })
                    .collect(),
                volumes: state
                    .volumes
                    .iter()
                    .filter(|(_, labels)| has(labels))
                    .map(|(name, labels)| Labelled { name: name.clone(), labels: labels.clone() })
                    .collect(),
            })
        })
        .await
    }
}
