//! From an instance's specification to what its engine should have: names, networks, volumes, containers, environment.
//!
//! All names follow from the uid, so that every attempt to make something meets what an earlier one made.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::Digest as _;

use super::catalog::{Cube, EnvValue, Health, OrganizationFact, Resources, ServiceHealth};
use super::engine::{ContainerSpec, Labels, NetworkSpec, Publish, label};
use super::ipam::Pool;
use super::model::{Environment, Instance};
use crate::kernel::random_token;

/// The app's own container, in labels and in the catalog's references.
pub(super) const APP: &str = "app";

/// What an instance is told about itself.
#[derive(Debug, Clone)]
pub(super) struct Surroundings {
    /// The installation's id.
    pub(super) installation: String,
    /// Host names of instances end with this.
    pub(super) apps_domain: String,
    /// The scheme of its address.
    pub(super) scheme: String,
    /// The port of its address, when it is not the scheme's own.
    pub(super) port: Option<u16>,
    /// Where networks and published ports come from.
    pub(super) pool: Pool,
}

impl Surroundings {
    /// The host name of an instance.
    pub(super) fn host(&self, host_label: &str) -> String {
        format!("{host_label}.{}", self.apps_domain)
    }

    /// The address of an instance.
    pub(super) fn url(&self, host_label: &str) -> String {
        let host = self.host(host_label);
        match (self.scheme.as_str(), self.port) {
            (_, None) | ("http", Some(80)) | ("https", Some(443)) => format!("{}://{host}", self.scheme),
            (scheme, Some(port)) => format!("{scheme}://{host}:{port}"),
        }
    }
}

/// Everything that an instance should have.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) network: String,
    pub(super) labels: Labels,
    /// The containers in the order of their start; the app's own is the last.
    pub(super) containers: Vec<Planned>,
    pub(super) health: Health,
    pub(super) init_once: Option<Vec<String>>,
}

/// One container that an instance should have.
#[derive(Debug, Clone)]
pub(super) struct Planned {
    /// `app` or the service's name.
    pub(super) role: String,
    pub(super) spec: ContainerSpec,
    /// How to know that a service is up; the app's own container is asked over HTTP.
    pub(super) health: Option<ServiceHealth>,
}

impl Plan {
    pub(super) fn network_spec(&self, subnet: String) -> NetworkSpec {
        NetworkSpec { name: self.network.clone(), subnet, labels: self.labels.clone() }
    }
}

/// The name of a container: `mno-<uid>` for the app's own, `mno-<uid>-<service>` for the others.
fn container_name(uid: &str, role: &str) -> String {
    if role == APP { format!("mno-{uid}") } else { format!("mno-{uid}-{role}") }
}

/// The name of a volume follows from the folder, so that data stays with its folder whatever else changes.
fn volume_name(uid: &str, role: &str, folder: &str) -> String {
    let folder: String =
        folder.trim_matches('/').chars().map(|c| if c.is_ascii_alphanumeric() || "_.".contains(c) { c } else { '-' }).collect();
    format!("mno-{uid}-{role}-{folder}")
}

pub(super) fn plan(instance: &Instance, environment: &Environment, surroundings: &Surroundings) -> Plan {
    let uid = instance.uid.as_str();
    let cube = &instance.spec;
    let labels = Labels::from([
        (label::INSTALLATION.to_owned(), surroundings.installation.clone()),
        (label::INSTANCE.to_owned(), uid.to_owned()),
        (label::GENERATION.to_owned(), instance.generation.to_string()),
    ]);
    let network = format!("mno-{uid}");
    let planner = Planner { instance, environment, surroundings, labels: &labels, network: &network };
    let mut containers = Vec::new();
    for service in &cube.services {
        let spec = planner.container(&service.name, &service.image, &service.env, &service.data, service.resources, None);
        containers.push(Planned { role: service.name.clone(), spec, health: service.health.clone() });
    }
    let publish = instance.subnet.map(|number| Publish { container: cube.port, host: surroundings.pool.host_port(number) });
    let spec = planner.container(APP, &cube.image, &cube.env, &cube.data, cube.resources, publish);
    containers.push(Planned { role: APP.to_owned(), spec, health: None });
    Plan { network, labels: labels.clone(), containers, health: cube.health.clone(), init_once: cube.hooks.init_once.clone() }
}

struct Planner<'a> {
    instance: &'a Instance,
    environment: &'a Environment,
    surroundings: &'a Surroundings,
    labels: &'a Labels,
    network: &'a str,
}

impl Planner<'_> {
    fn container(
        &self,
        role: &str,
        image: &str,
        env: &BTreeMap<String, EnvValue>,
        data: &[String],
        resources: Resources,
        publish: Option<Publish>,
    ) -> ContainerSpec {
        let uid = self.instance.uid.as_str();
        let mut variables: BTreeMap<String, String> =
            env.iter().map(|(name, value)| (name.clone(), self.value(role, name, value))).collect();
        if role == APP {
            variables.extend(self.environment.given.clone());
            variables.extend(self.own_variables());
        }
        let mut spec = ContainerSpec {
            name: container_name(uid, role),
            image: image.to_owned(),
            env: variables,
            labels: self.labels.clone(),
            network: self.network.to_owned(),
            aliases: vec![role.to_owned()],
            hostname: role.to_owned(),
            mounts: data.iter().map(|folder| (volume_name(uid, role, folder), folder.clone())).collect(),
            publish,
            memory_bytes: i64::from(resources.memory_mb) * 1024 * 1024,
            nano_cpus: nano_cpus(resources.cpus),
            pids: i64::from(resources.pids),
        };
        spec.labels.insert(label::CONTAINER.to_owned(), role.to_owned());
        let hash = spec_hash(&spec);
        spec.labels.insert(label::SPEC_HASH.to_owned(), hash);
        spec
    }

    /// What every app is told, whatever its catalog entry says.
    fn own_variables(&self) -> [(String, String); 5] {
        let host_label = &self.instance.host_label;
        [
            ("MNO_INSTANCE_UID", self.instance.uid.to_string()),
            ("MNO_HOST", self.surroundings.host(host_label)),
            ("MNO_URL", self.surroundings.url(host_label)),
            ("MNO_ORGANIZATION_UID", self.instance.organization_uid.to_string()),
            ("MNO_ORGANIZATION_NAME", self.instance.organization_name.clone()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
    }

    fn value(&self, role: &str, name: &str, value: &EnvValue) -> String {
        let Instance { host_label, organization_name, organization_uid, spec, .. } = self.instance;
        match value {
            EnvValue::Plain(text) => text.clone(),
            EnvValue::Text(text) => text
                .replace("{host}", &self.surroundings.host(host_label))
                .replace("{url}", &self.surroundings.url(host_label))
                .replace("{organization.uid}", organization_uid.as_str())
                // The last, so that a name with braces in it is taken literally.
                .replace("{organization.name}", organization_name),
            EnvValue::Secret(_) => self.environment.secrets.get(&secret_key(role, name)).cloned().unwrap_or_default(),
            EnvValue::Host => self.surroundings.host(host_label),
            EnvValue::Url => self.surroundings.url(host_label),
            EnvValue::From { container, variable } => match env_of(spec, container).and_then(|env| env.get(variable)) {
                // The catalog's check keeps references from being chained, so this ends.
                Some(EnvValue::From { .. }) | None => String::new(),
                Some(target) => self.value(container, variable, target),
            },
            EnvValue::Organization(OrganizationFact::Name) => organization_name.clone(),
            EnvValue::Organization(OrganizationFact::Uid) => organization_uid.to_string(),
        }
    }
}

/// Billionths of a processor. The catalog's bounds (0.05 to 256) keep this far from the ends of the type.
#[allow(clippy::cast_possible_truncation)]
fn nano_cpus(cpus: f64) -> i64 {
    (cpus * 1e9).round() as i64
}

fn env_of<'a>(cube: &'a Cube, container: &str) -> Option<&'a BTreeMap<String, EnvValue>> {
    if container == APP {
        return Some(&cube.env);
    }
    cube.services.iter().find(|service| service.name == container).map(|service| &service.env)
}

fn secret_key(role: &str, name: &str) -> String {
    format!("{role}.{name}")
}

/// Draws every secret of a specification.
pub(super) fn secrets_draw(cube: &Cube) -> BTreeMap<String, String> {
    let envs = std::iter::once((APP, &cube.env)).chain(cube.services.iter().map(|service| (service.name.as_str(), &service.env)));
    let mut secrets = BTreeMap::new();
    for (role, env) in envs {
        for (name, value) in env {
            if let EnvValue::Secret(length) = value {
                secrets.insert(secret_key(role, name), random_token(usize::from(*length)));
            }
        }
    }
    secrets
}

/// A hash over everything that a container is made from: another hash, another container. Secrets go in too, and a hash
/// of them is all that a label shows.
fn spec_hash(spec: &ContainerSpec) -> String {
    let digest = sha2::Sha256::digest(format!("{spec:?}").as_bytes());
    digest.iter().take(12).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::kernel::{HostedUid, OrgUid, Timestamp};
    use crate::nex::catalog::Catalog;
    use crate::nex::engine::docker::create_body;
    use crate::nex::model::{Desired, Status};

    pub(crate) fn surroundings() -> Surroundings {
        Surroundings {
            installation: "test".to_owned(),
            apps_domain: "apps.localhost".to_owned(),
            scheme: "http".to_owned(),
            port: Some(7000),
            pool: Pool::default(),
        }
    }

    pub(crate) fn instance(nid: &str) -> Instance {
        let catalog = Catalog::embedded().unwrap();
        let (app, cube) = catalog.cube(nid).unwrap();
        let now = Timestamp::from_ms(0);
        Instance {
            id: 1,
            uid: HostedUid::trusted("nex-abc"),
            host_label: format!("{nid}-acme-x7k2"),
            app_nid: nid.to_owned(),
            app_name: app.name.clone(),
            organization_uid: OrgUid::trusted("org-acme"),
            organization_name: "Acme {host}".to_owned(),
            name: app.name.clone(),
            rack: "local".to_owned(),
            desired: Desired::Running,
            status: Status::Provisioning,
            status_message: None,
            generation: 1,
            spec: cube.clone(),
            environment_sealed: String::new(),
            subnet: Some(7),
            host_port: None,
            initialized_at: None,
            started_at: None,
            deadline_at: None,
            failures: 0,
            retry_at: None,
            created_at: now,
            updated_at: now,
            expires_at: None,
            deleted_at: None,
        }
    }

    #[test]
    fn wordpress_gets_its_database_first_and_shares_its_password() {
        let instance = instance("wordpress");
        let environment =
            Environment { given: BTreeMap::from([("MNO_API_KEY".to_owned(), "k".to_owned())]), secrets: secrets_draw(&instance.spec) };
        let plan = plan(&instance, &environment, &surroundings());
        let [db, app] = &plan.containers[..] else { panic!("two containers") };
        assert_eq!((db.role.as_str(), db.spec.name.as_str()), ("db", "mno-nex-abc-db"));
        assert_eq!((app.role.as_str(), app.spec.name.as_str()), ("app", "mno-nex-abc"));
        assert_eq!(db.spec.aliases, ["db"]);
        assert_eq!(db.spec.publish, None);
        assert_eq!(app.spec.publish, Some(Publish { container: 80, host: 20_007 }));
        assert_eq!(db.spec.mounts, [("mno-nex-abc-db-var-lib-mysql".to_owned(), "/var/lib/mysql".to_owned())]);
        let password = &db.spec.env["MARIADB_PASSWORD"];
        assert_eq!(password.len(), 32);
        assert_eq!(&app.spec.env["WORDPRESS_DB_PASSWORD"], password);
        assert_ne!(app.spec.env["WORDPRESS_AUTH_KEY"], app.spec.env["WORDPRESS_NONCE_KEY"]);
        assert_eq!(app.spec.env["MNO_URL"], "http://wordpress-acme-x7k2.apps.localhost:7000");
        assert_eq!(app.spec.env["MNO_API_KEY"], "k");
        assert!(!db.spec.env.contains_key("MNO_API_KEY"));
    }

    #[test]
    fn texts_are_filled_in_once() {
        let mut instance = instance("joomla");
        instance.spec.env.insert("X".to_owned(), EnvValue::Text("{organization.name} at {host}".to_owned()));
        let plan = plan(&instance, &Environment::default(), &surroundings());
        let env = &plan.containers.last().unwrap().spec.env;
        assert_eq!(env["X"], "Acme {host} at joomla-acme-x7k2.apps.localhost");
        assert_eq!(env["JOOMLA_ADMIN_EMAIL"], "admin@joomla-acme-x7k2.apps.localhost");
        assert_eq!(env["JOOMLA_SITE_NAME"], "Acme {host}");
    }

    #[test]
    fn another_specification_has_another_hash() {
        let mut instance = instance("guestbook");
        let hash = |instance: &Instance| {
            plan(instance, &Environment::default(), &surroundings()).containers[0].spec.labels[label::SPEC_HASH].clone()
        };
        let first = hash(&instance);
        assert_eq!(first, hash(&instance));
        instance.spec.resources.memory_mb += 1;
        assert_ne!(first, hash(&instance));
    }

    #[test]
    fn a_container_is_shut_in() {
        let plan = plan(&instance("guestbook"), &Environment::default(), &surroundings());
        let body = create_body(&plan.containers[0].spec);
        let mut body = serde_json::to_value(body).unwrap();
        body["Labels"]["mno.spec_hash"] = "[hash]".into();
        insta::with_settings!({sort_maps => true}, {
            insta::assert_json_snapshot!(body, @r#"
        {
          "Env": [
            "MNO_HOST=guestbook-acme-x7k2.apps.localhost",
            "MNO_INSTANCE_UID=nex-abc",
            "MNO_ORGANIZATION_NAME=Acme {host}",
            "MNO_ORGANIZATION_UID=org-acme",
            "MNO_URL=http://guestbook-acme-x7k2.apps.localhost:7000"
          ],
          "ExposedPorts": {
            "8080/tcp": {}
          },
          "HostConfig": {
            "CapAdd": [
              "CHOWN",
              "SETUID",
              "SETGID",
              "DAC_OVERRIDE",
              "NET_BIND_SERVICE",
              "FOWNER"
            ],
            "CapDrop": [
              "ALL"
            ],
            "Init": true,
            "LogConfig": {
              "Config": {
                "max-file": "3",
                "max-size": "10m"
              },
              "Type": "json-file"
            },
            "Memory": {
              "$serde_json::private::Number": "134217728"
            },
            "MemorySwap": {
              "$serde_json::private::Number": "134217728"
            },
            "Mounts": [
              {
                "Source": "mno-nex-abc-app-data",
                "Target": "/data",
                "Type": "volume"
              }
            ],
            "NanoCpus": {
              "$serde_json::private::Number": "500000000"
            },
            "NetworkMode": "mno-nex-abc",
            "PidsLimit": {
              "$serde_json::private::Number": "64"
            },
            "PortBindings": {
              "8080/tcp": [
                {
                  "HostIp": "127.0.0.1",
                  "HostPort": "20007"
                }
              ]
            },
            "RestartPolicy": {
              "Name": "unless-stopped"
            },
            "SecurityOpt": [
              "no-new-privileges:true"
            ]
          },
          "Hostname": "app",
          "Image": "mno-sample:1",
          "Labels": {
            "mno.container": "app",
            "mno.generation": "1",
            "mno.installation": "test",
            "mno.instance": "nex-abc",
            "mno.spec_hash": "[hash]"
          },
          "NetworkingConfig": {
            "EndpointsConfig": {
              "mno-nex-abc": {
                "Aliases": [
                  "app"
                ]
              }
            }
          }
        }
        "#);
        });
    }
}
