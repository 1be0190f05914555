//! HUB API v1 as `mno-enterprise` calls it, on both engines: requests written as its `her` client writes them, byte for byte
//! where that matters, and the traps that the specification names.

mod bodies;
mod client;
mod dashboards;
mod launch;
mod lists;
mod market;
mod organizations;
mod people;
mod traps;
mod users;
mod whole;

use axum::Router;
use axum::body::Body;
use http::{HeaderMap, Method, Request, header};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use tower::ServiceExt as _;

use mno::hub::{Hub, LocalIdm};
use mno::kernel::{MasterKey, SystemClock};
use mno::server::{HubFace, Limits, LocalCaller, Rooms};

use self::client::Her;
use crate::support::Engine;
use crate::support::engine::story;

pub(super) const PASSWORD: &str = "correct horse battery";

/// Two tenants. In `acme`: Ann (Super Admin of Atlas), Ben (Admin), Mia (Member), Sue (staff, who looks after Atlas alone) and
/// Zoe, who belongs to nothing; the organizations Atlas and Borealis. In `other`: Eve and her organization Evil.
pub(super) struct World {
    pub(super) router: Router,
    pub(super) acme: Her,
    pub(super) other: Her,
    /// A root key: an operator's, which crosses tenants.
    pub(super) root: Her,
}

pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) text: String,
    pub(super) body: Value,
}

impl Reply {
    #[track_caller]
    pub(super) fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text);
        self
    }

    pub(super) fn data(&self) -> &Value {
        &self.body["data"]
    }

    /// The names of the rows of a list, in order.
    pub(super) fn names(&self) -> Vec<&str> {
        self.data().as_array().unwrap_or_else(|| panic!("no list: {}", self.text)).iter().filter_map(|row| row["name"].as_str()).collect()
    }

    pub(super) fn count(&self) -> i64 {
        self.body["metadata"]["pagination"]["count"].as_i64().unwrap_or_else(|| panic!("no count: {}", self.text))
    }

    /// The attribute of the first error.
    pub(super) fn attribute(&self) -> &str {
        self.body["errors"][0]["attribute"].as_str().unwrap_or_else(|| panic!("no errors: {}", self.text))
    }

    pub(super) fn id(&self) -> i64 {
        self.data()["id"].as_i64().unwrap_or_else(|| panic!("no id: {}", self.text))
    }

    pub(super) fn uid(&self) -> String {
        self.data()["uid"].as_str().unwrap_or_else(|| panic!("no uid: {}", self.text)).to_owned()
    }
}

/// Sends a request through a router.
pub(super) async fn send(router: &Router, request: Request<Body>) -> Reply {
    let response = router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
    let body = serde_json::from_str(&text).unwrap_or_default();
    Reply { status: parts.status.as_u16(), headers: parts.headers, text, body }
}

impl World {
    pub(super) async fn new(engine: &Engine) -> Self {
        let db = engine.open_at(SystemClock).await;
        let hub = Hub::new(db.clone(), MasterKey::random());
        let face = HubFace {
            hub: hub.clone(),
            db: db.clone(),
            idm: LocalIdm::new(hub.clone()),
            secure_cookies: false,
            public_url: None,
            connec_url: None,
        };
        let rooms = Rooms { hub: Some(face), ..Rooms::new(db.clone()) };
        let router = mno::server::router(&rooms, &Limits::default());
        let nobody = Her::new(&router, "", "");
        let mut world = Self { acme: nobody.clone(), other: nobody.clone(), root: nobody, router };
        world.acme = world.tenant("acme").await;
        world.other = world.tenant("other").await;
        let root = world.operator(Method::POST, "/api/admin/v1/keys", &json!({"kind": "operator", "name": "root"})).await;
        world.root = Her::new(&world.router, root["api_key"].as_str().unwrap(), root["api_secret"].as_str().unwrap());
        for (tenant, name, role) in [
            ("acme", "Ann", None),
            ("acme", "Ben", None),
            ("acme", "Mia", None),
            ("acme", "Sue", Some("staff")),
            ("acme", "Zoe", None),
            ("other", "Eve", None),
        ] {
            let email = format!("{}@{tenant}.test", name.to_lowercase());
            let user = json!({"tenant": tenant, "email": email, "name": name, "surname": "Li", "password": PASSWORD, "admin_role": role});
            world.operator(Method::POST, "/api/admin/v1/users", &user).await;
        }
        for (tenant, name, owner) in
            [("acme", "Atlas", "ann@acme.test"), ("acme", "Borealis", "ann@acme.test"), ("other", "Evil", "eve@other.test")]
        {
            let organization = json!({"tenant": tenant, "name": name, "owner": owner, "currency": "AUD", "financial_year_end_month": 6});
            world.operator(Method::POST, "/api/admin/v1/organizations", &organization).await;
        }
        for (name, role) in [("Ben", "Admin"), ("Mia", "Member")] {
            let (organization, id) = (world.organization("Atlas").await, world.user(name).await);
            world.acme.post(&format!("organizations/{organization}/users"), &json!({"id": id, "role": role})).await.is(201);
        }
        world
    }

    /// As the local operator, at our own API.
    pub(super) async fn operator(&self, method: Method, path: &str, body: &Value) -> Value {
        let request = Request::builder().method(method).uri(path).header(header::CONTENT_TYPE, "application/json");
        let request = request.extension(LocalCaller).body(Body::from(body.to_string())).unwrap();
        let reply = send(&self.router, request).await;
        assert!((200..300).contains(&reply.status), "{path}: {}", reply.text);
        reply.body
    }

    async fn tenant(&self, slug: &str) -> Her {
        let made = self.operator(Method::POST, "/api/admin/v1/tenants", &json!({"slug": slug, "name": slug})).await;
        Her::new(&self.router, made["api_key"].as_str().unwrap(), made["api_secret"].as_str().unwrap())
    }

    /// The row id of a user of `acme`.
    pub(super) async fn user(&self, name: &str) -> i64 {
        self.of("users", name).await["id"].as_i64().unwrap()
    }

    /// The row id of an organization of `acme`.
    /// The number of the organization of the other tenant.
    pub(super) async fn other_organization(&self) -> i64 {
        self.other.get("organizations", &[("filter[name]", Some("Evil"))]).await.is(200).data()[0]["id"].as_i64().unwrap()
    }

    pub(super) async fn organization(&self, name: &str) -> i64 {
        self.of("organizations", name).await["id"].as_i64().unwrap()
    }

    /// A row of a list of `acme`, by its name.
    pub(super) async fn of(&self, list: &str, name: &str) -> Value {
        let found = self.acme.get(list, &[("filter[name]", Some(name)), ("limit", Some("1"))]).await.is(200);
        found.data()[0].clone()
    }

    /// Makes a cloud app that anybody may have.
    pub(super) async fn app(&self, nid: &str) {
        self.app_of("cloud", nid).await;
    }

    /// The same, a connector.
    pub(super) async fn connector(&self, nid: &str) {
        self.app_of("connector", nid).await;
    }

    async fn app_of(&self, stack: &str, nid: &str) {
        self.operator(Method::POST, "/api/admin/v1/apps", &json!({"nid": nid, "name": nid.to_uppercase(), "stack": stack})).await;
    }
}

/// Runs a story on a fresh world.
pub(super) fn told<T>(engine: &Engine, run: impl AsyncFnOnce(World) -> T) -> T {
    story(async { run(World::new(engine).await).await })
}
