//! Which host name leads to which instance.
//!
//! The table is read from the database at the start, changed by every reconcile of this process at once, and read again
//! when another replica changed something. Looking up a host is one read lock and one hash.

mod host;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, PoisonError, RwLock};

pub use host::{host_name, label_of};

use super::catalog::Protocol;
use super::model::{Desired, Instance, Status};

/// The topic that tells this process of changed routes.
pub(super) const TOPIC: &str = "nex.routes";

/// Where the requests for one host name go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The instance's uid.
    pub uid: String,
    /// The first label of its host name.
    pub host_label: String,
    /// The instance's name.
    pub name: String,
    /// The app's name.
    pub app_name: String,
    /// The instance's status.
    pub status: Status,
    /// More in words.
    pub status_message: Option<String>,
    /// Where it answers, while it runs.
    pub target: Option<Target>,
}

/// Where a running instance answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// What it speaks.
    pub protocol: Protocol,
    /// Its published port.
    pub address: SocketAddr,
}

impl Route {
    /// The route of an instance; `None` when nothing of it is left.
    #[must_use]
    pub fn of(instance: &Instance) -> Option<Self> {
        if instance.status == Status::Terminated {
            return None;
        }
        let runs = instance.status == Status::Running && instance.desired == Desired::Running;
        let target = instance.host_port.filter(|_| runs).map(|port| target(instance, port));
        Some(Self {
            uid: instance.uid.to_string(),
            host_label: instance.host_label.clone(),
            name: instance.name.clone(),
            app_name: instance.app_name.clone(),
            status: instance.status,
            status_message: instance.status_message.clone(),
            target,
        })
    }
}

/// Where the engine of this machine publishes an instance's port.
pub(super) fn target(instance: &Instance, port: u16) -> Target {
    Target { protocol: instance.spec.protocol, address: SocketAddr::from(([127, 0, 0, 1], port)) }
}

/// What a host name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lookup {
    /// It is not below the apps domain: the platform's own.
    Elsewhere,
    /// It is below the apps domain, and no instance has it.
    Unknown(String),
    /// It is an instance's.
    Known(Arc<Route>),
}

/// Routes by host label.
type Routes = HashMap<String, Arc<Route>>;

/// The table. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct RouteTable {
    apps_domain: Arc<str>,
    routes: Arc<RwLock<Arc<Routes>>>,
}

impl RouteTable {
    /// An empty table for host names below `apps_domain`.
    #[must_use]
    pub fn new(apps_domain: &str) -> Self {
        Self { apps_domain: apps_domain.trim_end_matches('.').to_ascii_lowercase().into(), routes: Arc::default() }
    }

    /// Host names of instances end with this.
    #[must_use]
    pub fn apps_domain(&self) -> &str {
        &self.apps_domain
    }

    /// What the value of a `Host` header (or the authority of a request) means.
    #[must_use]
    pub fn lookup(&self, host: &str) -> Lookup {
        let Some(label) = label_of(host, &self.apps_domain) else { return Lookup::Elsewhere };
        match self.snapshot().get(&label) {
            Some(route) => Lookup::Known(Arc::clone(route)),
            None => Lookup::Unknown(label),
        }
    }

    /// How many routes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.snapshot().len()
    }

    /// Whether there is no route.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn snapshot(&self) -> Arc<Routes> {
        Arc::clone(&self.routes.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Replaces the whole table.
    pub(super) fn replace(&self, instances: &[Instance]) {
        let routes: Routes = instances.iter().filter_map(Route::of).map(|route| (route.host_label.clone(), Arc::new(route))).collect();
        *self.routes.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(routes);
    }

    /// A table with these routes.
    #[cfg(test)]
    pub(crate) fn with(apps_domain: &str, routes: Vec<Route>) -> Self {
        let table = Self::new(apps_domain);
        let routes = routes.into_iter().map(|route| (route.host_label.clone(), Arc::new(route))).collect();
        *table.routes.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(routes);
        table
    }

    /// Brings the route of one instance up to date.
    pub(super) fn update(&self, instance: &Instance) {
        let mut routes = self.routes.write().unwrap_or_else(PoisonError::into_inner);
        let mut next = Routes::clone(&routes);
        match Route::of(instance) {
            Some(route) => next.insert(instance.host_label.clone(), Arc::new(route)),
            None => next.remove(&instance.host_label),
        };
        *routes = Arc::new(next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nex::plan::tests::instance;

    #[test]
    fn a_route_comes_changes_and_goes_with_its_instance() {
        let table = RouteTable::new("Apps.Localhost.");
        let mut guestbook = instance("guestbook");
        let host = "GUESTBOOK-acme-x7k2.apps.localhost:7000";
        assert_eq!(table.lookup(host), Lookup::Unknown("guestbook-acme-x7k2".to_owned()));
        table.replace(&[guestbook.clone()]);
        let Lookup::Known(route) = table.lookup(host) else { panic!("must be known") };
        assert_eq!(route.target, None);
        guestbook.status = Status::Running;
        guestbook.host_port = Some(4000);
        table.update(&guestbook);
        let Lookup::Known(route) = table.lookup(host) else { panic!("must be known") };
        assert_eq!(route.target.unwrap().address.port(), 4000);
        guestbook.status = Status::Terminated;
        table.update(&guestbook);
        assert!(table.is_empty());
        assert_eq!(table.lookup("localhost:7000"), Lookup::Elsewhere);
    }
}
