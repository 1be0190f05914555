//! A marketplace with customers, and an app server that answers as it is told and remembers who called.

use std::sync::{Arc, Mutex};

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use mno::hub::{
    Action, AdminRole, Credential, Hub, KeyKind, NewApp, NewOrganization, NewUser, Object, Permit, Role, Stack, Subscription, User,
};
use mno::jobs::{Registry, Runner, Settings};
use mno::kernel::{Currency, ManualClock, MasterKey, Secret, Timestamp};
use mno::outbound::OutboundSettings;
use mno::store::Db;

use super::Engine;

/// What an app server was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) method: String,
    pub(crate) path: String,
    /// HTTP Basic: user and password.
    pub(crate) signed: (String, String),
}

/// An app's own server.
#[derive(Clone)]
pub(crate) struct AppServer {
    pub(crate) url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
    /// The answer to every request: a status, a body, and where a redirect leads.
    answer: Arc<Mutex<(u16, String, Option<String>)>>,
}

impl AppServer {
    pub(crate) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            asked: Arc::default(),
            answer: Arc::new(Mutex::new((200, "{}".to_owned(), None))),
        };
        let router = axum::Router::new().fallback(take).with_state(server.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        server
    }

    pub(crate) fn answer(&self, status: u16, body: impl Into<String>) {
        *self.answer.lock().unwrap() = (status, body.into(), None);
    }

    pub(crate) fn redirect(&self, to: &str) {
        *self.answer.lock().unwrap() = (302, String::new(), Some(to.to_owned()));
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// A metadata document of this server, with the paths of the account webhooks.
    pub(crate) fn metadata(&self) -> String {
        serde_json::json!({
            "environment": "test", "app": {"host": self.url}, "sso": {"enabled": true, "init_path": "/sso/init?x=1", "consume_path": "/sso/consume"},
            "webhooks": {"account": {"group_path": "/groups/:id", "group_user_path": "/groups/:group_id/users/:id"},
                         "connec": {"notification_path": "/notify", "external_ids": true, "subscriptions": {"invoices": true, "people": false}}},
        })
        .to_string()
    }
}

async fn take(State(server): State<AppServer>, headers: HeaderMap, request: Request) -> Response {
    let signed = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Basic "))
        .and_then(|text| String::from_utf8(base64::engine::general_purpose::STANDARD.decode(text).ok()?).ok())
        .and_then(|pair| pair.split_once(':').map(|(user, password)| (user.to_owned(), password.to_owned())))
        .unwrap_or_default();
    server.asked.lock().unwrap().push(Asked { method: request.method().to_string(), path: request.uri().to_string(), signed });
    let (status, body, location) = server.answer.lock().unwrap().clone();
    let mut response = (StatusCode::from_u16(status).unwrap(), body).into_response();
    if let Some(location) = location {
        response.headers_mut().insert(header::LOCATION, location.parse().unwrap());
    }
    response
}

/// Two tenants. In `acme`: Atlas (Ann is its Super Admin, Mia a Member) and Borealis (Bob's); Sam is staff; Dev develops apps. In
/// `other`: Eve's Evil.
pub(crate) struct Market {
    pub(crate) hub: Hub,
    pub(crate) db: Db,
    pub(crate) clock: ManualClock,
    pub(crate) atlas: String,
    pub(crate) borealis: String,
    pub(crate) evil: String,
}

impl Market {
    pub(crate) async fn open(engine: &Engine) -> Self {
        Self::with(engine, true).await
    }

    /// With requests to private addresses, where test servers are, or without them, as installations begin.
    pub(crate) async fn with(engine: &Engine, allow_private_addresses: bool) -> Self {
        let clock = ManualClock::at(Timestamp::parse("2026-11-22T10:00:00Z").unwrap());
        let db = engine.open_at(clock.clone()).await;
        let hub = Hub::new(db.clone(), MasterKey::random())
            .with_outbound(OutboundSettings { allow_private_addresses, ..OutboundSettings::default() });
        let mut market = Self { hub, db, clock, atlas: String::new(), borealis: String::new(), evil: String::new() };
        let platform = market.operate().await;
        for slug in ["acme", "other"] {
            market.hub.tenant_create(&platform, slug.into(), slug.to_uppercase()).await.unwrap();
        }
        for (tenant, email) in [
            ("acme", "ann@acme.test"),
            ("acme", "mia@acme.test"),
            ("acme", "bob@acme.test"),
            ("acme", "zoe@acme.test"),
            ("other", "eve@other.test"),
        ] {
            market.user(tenant, email, None).await;
        }
        market.user("acme", "sam@acme.test", Some(AdminRole::Admin)).await;
        market.atlas = market.organization("acme", "Atlas", "ann@acme.test").await;
        market.borealis = market.organization("acme", "Borealis", "bob@acme.test").await;
        market.evil = market.organization("other", "Evil", "eve@other.test").await;
        let invite = market.local(Action::InviteMember, Object::Organization(market.atlas.clone())).await;
        market.hub.member_add(&invite, "mia@acme.test".into(), Role::Member).await.unwrap();
        market
    }

    async fn user(&self, tenant: &str, email: &str, admin_role: Option<AdminRole>) -> User {
        let action = if admin_role.is_some() { Action::ManageStaff } else { Action::ManageUsers };
        let permit = self.local(action, Object::Tenant(tenant.into())).await;
        let name = email.split('@').next().unwrap_or_default().to_owned();
        let password = Some(Secret::new("a long enough password"));
        let new = NewUser { email: email.into(), name, surname: String::new(), password, admin_role, uid: None };
        self.hub.user_create(&permit, new).await.unwrap()
    }

    async fn organization(&self, tenant: &str, name: &str, owner: &str) -> String {
        let permit = self.local(Action::CreateOrganization, Object::Tenant(tenant.into())).await;
        let new = NewOrganization {
            name: name.into(),
            currency: Currency::parse("USD").unwrap(),
            financial_year_end_month: 12,
            owner: Some(owner.into()),
            uid: None,
        };
        self.hub.organization_create(&permit, new).await.unwrap().uid.to_string()
    }

    /// The operator's permit.
    pub(crate) async fn local(&self, action: Action, object: Object) -> Permit {
        self.hub.permit(&Credential::Local, None, action, object).await.unwrap()
    }

    pub(crate) async fn operate(&self) -> Permit {
        self.local(Action::Operate, Object::Platform).await
    }

    pub(crate) async fn session(&self, email: &str) -> Credential {
        let permit = self.local(Action::ActAsOneself, Object::User(email.into())).await;
        Credential::Session(self.hub.session_create(&permit).await.unwrap().1)
    }

    /// Somebody's permit.
    pub(crate) async fn of(&self, email: &str, action: Action, object: Object) -> mno::kernel::Result<Permit> {
        self.hub.permit(&self.session(email).await, None, action, object).await
    }

    pub(crate) async fn browse(&self, email: &str) -> Permit {
        self.of(email, Action::Browse, Object::CallersTenant).await.unwrap()
    }

    /// A key of a tenant.
    pub(crate) async fn tenant_key(&self, tenant: &str) -> Credential {
        let permit = self.local(Action::ManageTenant, Object::Tenant(tenant.into())).await;
        let key = self.hub.key_create(&permit, KeyKind::Tenant, Some(tenant.into()), String::new()).await.unwrap();
        Credential::Key { id: key.key.key_id, secret: key.secret }
    }

    /// Registers a cloud app; its key.
    pub(crate) async fn app(&self, nid: &str) -> (String, String) {
        self.app_of(NewApp::new(nid, nid.to_uppercase(), Stack::Cloud)).await
    }

    pub(crate) async fn app_of(&self, new: NewApp) -> (String, String) {
        let key = self.hub.app_create(&self.operate().await, new).await.unwrap().1;
        key.map(|key| (key.key.key_id, key.secret.expose().to_owned())).unwrap_or_default()
    }

    pub(crate) async fn manage(&self, app: &str) -> Permit {
        self.local(Action::ManageApp, Object::App(app.into())).await
    }

    /// An app with its own server, whose metadata is known.
    pub(crate) async fn app_with_server(&self, nid: &str) -> (AppServer, (String, String)) {
        let server = AppServer::start().await;
        let key = self.app(nid).await;
        server.answer(200, server.metadata());
        let url = format!("{}/maestrano/metadata", server.url);
        self.hub.app_metadata_refresh(&self.manage(nid).await, Some(url)).await.unwrap();
        (server, key)
    }

    pub(crate) async fn purchase(&self, organization: &str, app: &str) -> mno::kernel::Result<Subscription> {
        let permit = self.local(Action::Purchase, Object::Organization(organization.into())).await;
        self.hub.subscription_create(&permit, app.into(), None).await
    }

    pub(crate) async fn instances(&self, organization: &str) -> Permit {
        self.local(Action::ManageAppInstances, Object::Organization(organization.into())).await
    }

    /// Runs the marketplace's due jobs; how many.
    pub(crate) async fn jobs(&self) -> usize {
        let mut registry = Registry::default();
        self.hub.register_marketplace(&mut registry);
        Runner::new(self.db.clone(), registry, Settings::default()).drain().await.unwrap()
    }
}
