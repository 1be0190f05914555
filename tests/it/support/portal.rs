//! The Hub's faces in this process, and browsers that are signed in there: with cookies and the CSRF token, as a frontend
//! keeps them.

use std::collections::BTreeMap;
use std::sync::Mutex;

use axum::Router;
use axum::body::Body;
use http::{HeaderMap, Method, Request, header};
use http_body_util::BodyExt as _;
use mno::hub::{Action, AdminRole, Credential, Hub, LocalIdm, NewOrganization, NewUser, Object, Permit, Role};
use mno::kernel::{Currency, MasterKey, Secret, SystemClock};
use mno::server::{HubFace, Limits, Rooms};
use serde_json::{Value, json};
use tower::ServiceExt as _;

use super::Engine;

/// Everybody's password.
pub(crate) const PASSWORD: &str = "a long enough password";

/// A Hub with its faces.
pub(crate) struct Portal {
    router: Router,
    pub(crate) hub: Hub,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
    pub(crate) body: Value,
}

impl Seen {
    /// With this status; what was said otherwise.
    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text);
        self
    }

    /// With this status and nothing else.
    #[track_caller]
    #[expect(clippy::wrong_self_convention, reason = "expectations are chained")]
    pub(crate) fn is_empty(self, status: u16) -> Self {
        let seen = self.is(status);
        assert_eq!(seen.text, "");
        seen
    }

    /// Refused with 400 because of this field, in the words of JPI: `{field: [messages]}`.
    #[track_caller]
    #[expect(clippy::wrong_self_convention, reason = "expectations are chained")]
    pub(crate) fn is_wrong(self, field: &str) -> Self {
        let seen = self.is(400);
        assert!(seen.body[field][0].is_string(), "{}", seen.text);
        seen
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub(crate) fn id(&self) -> i64 {
        self.body["id"].as_i64().unwrap_or_else(|| panic!("no id in {}", self.text))
    }
}

impl Portal {
    /// A Hub with the tenants `acme` and `other`.
    pub(crate) async fn new(engine: &Engine) -> Self {
        let db = engine.open_at(SystemClock).await;
        let hub = Hub::new(db.clone(), MasterKey::random());
        let idm = LocalIdm::new(hub.clone());
        let face = HubFace { hub: hub.clone(), db: db.clone(), idm, secure_cookies: false, public_url: None, connec_url: None };
        let rooms = Rooms { hub: Some(face), ..Rooms::new(db.clone()) };
        let portal = Self { router: mno::server::router(&rooms, &Limits::default()), hub };
        let platform = portal.permit(Action::Operate, Object::Platform).await;
        for slug in ["acme", "other"] {
            portal.hub.tenant_create(&platform, slug.into(), slug.to_uppercase()).await.unwrap();
        }
        portal
    }

    /// What the local operator may.
    pub(crate) async fn permit(&self, action: Action, object: Object) -> Permit {
        self.hub.permit(&Credential::Local, None, action, object).await.unwrap()
    }

    /// A user; her number.
    pub(crate) async fn user(&self, tenant: &str, email: &str, admin_role: Option<AdminRole>) -> i64 {
        let action = if admin_role.is_some() { Action::ManageStaff } else { Action::ManageUsers };
        let permit = self.permit(action, Object::Tenant(tenant.into())).await;
        let name = email.split('@').next().unwrap_or_default().to_owned();
        let password = Some(Secret::new(PASSWORD));
        let new = NewUser { email: email.into(), name, surname: "Test".into(), password, admin_role, uid: None };
        self.hub.user_create(&permit, new).await.unwrap().id
    }

    /// An organization with its members; its uid and number.
    pub(crate) async fn organization(&self, tenant: &str, name: &str, currency: &str, members: &[(&str, Role)]) -> (String, i64) {
        let permit = self.permit(Action::CreateOrganization, Object::Tenant(tenant.into())).await;
        let new = NewOrganization {
            name: name.into(),
            currency: Currency::parse(currency).unwrap(),
            financial_year_end_month: 12,
            owner: None,
            uid: None,
        };
        let organization = self.hub.organization_create(&permit, new).await.unwrap();
        for (email, role) in members {
            self.member_add(organization.uid.as_str(), email, *role).await;
        }
        (organization.uid.to_string(), organization.id)
    }

    pub(crate) async fn member_add(&self, organization: &str, email: &str, role: Role) {
        let permit = self.permit(Action::InviteMember, Object::Organization(organization.into())).await;
        self.hub.member_add(&permit, email.into(), role).await.unwrap();
    }

    pub(crate) async fn member_remove(&self, organization: &str, email: &str) {
        let permit = self.permit(Action::ManageMembers, Object::Organization(organization.into())).await;
        self.hub.member_remove(&permit, email.into()).await.unwrap();
    }

    /// A browser in which nobody is signed in.
    pub(crate) fn browser(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: Mutex::default(), csrf: true }
    }

    /// A browser in which somebody is.
    pub(crate) async fn signed_in(&self, email: &str) -> Browser {
        let browser = self.browser();
        let sent = json!({"user": {"email": email, "password": PASSWORD}});
        browser.post("/mnoe/auth/users/sign_in", &sent).await.is(201);
        browser
    }
}

/// A browser.
pub(crate) struct Browser {
    router: Router,
    cookies: Mutex<BTreeMap<String, String>>,
    csrf: bool,
}

impl Browser {
    /// The same browser, misled by another site: its cookies go along, the token cannot.
    pub(crate) fn misled(&self) -> Self {
        Self { router: self.router.clone(), cookies: Mutex::new(self.cookies.lock().unwrap().clone()), csrf: false }
    }

    pub(crate) async fn send(&self, method: Method, path: &str, body: impl Into<Vec<u8>>) -> Seen {
        self.send_as(method, path, "application/json", body).await
    }

    /// The same with another type of body.
    pub(crate) async fn send_as(&self, method: Method, path: &str, kind: &str, body: impl Into<Vec<u8>>) -> Seen {
        self.send_with(method, path, &[(header::CONTENT_TYPE, kind)], body).await
    }

    /// A page, as somebody who clicked a link gets it.
    pub(crate) async fn visit(&self, path: &str) -> Seen {
        self.send_with(Method::GET, path, &[(header::ACCEPT, "text/html")], Vec::new()).await
    }

    /// Sends a form of a page that she has seen: the token against forged requests is a field of it, or is not sent at all.
    pub(crate) async fn submit(&self, path: &str, page: &Seen, fields: &[(&str, &str)]) -> Seen {
        let token = page.text.split_once("name=\"authenticity_token\" value=\"").and_then(|(_, rest)| Some(rest.split_once('"')?.0));
        let token = token.map(|token| ("authenticity_token", token));
        let form = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(token).extend_pairs(fields).finish();
        let headers = [(header::ACCEPT, "text/html"), (header::CONTENT_TYPE, "application/x-www-form-urlencoded")];
        self.misled().send_with(Method::POST, path, &headers, form).await
    }

    /// With these headers, beside its cookies.
    pub(crate) async fn send_with(
        &self,
        method: Method,
        path: &str,
        headers: &[(header::HeaderName, &str)],
        body: impl Into<Vec<u8>>,
    ) -> Seen {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(name, *value);
        }
        {
            let cookies = self.cookies.lock().unwrap();
            let pairs: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, pairs.join("; "));
            if let Some(token) = cookies.get("XSRF-TOKEN").filter(|_| self.csrf) {
                request = request.header("x-xsrf-token", token);
            }
        }
        let response = self.router.clone().oneshot(request.body(Body::from(body.into())).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap_or_default();
            self.cookies.lock().unwrap().insert(name.to_owned(), value.to_owned());
        }
        let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
        let body = serde_json::from_str(&text).unwrap_or_default();
        Seen { status: parts.status.as_u16(), headers: parts.headers, text, body }
    }

    pub(crate) async fn get(&self, path: &str) -> Seen {
        self.send(Method::GET, path, Vec::new()).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Seen {
        self.send(Method::POST, path, body.to_string()).await
    }

    pub(crate) async fn put(&self, path: &str, body: &Value) -> Seen {
        self.send(Method::PUT, path, body.to_string()).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Seen {
        self.send(Method::DELETE, path, Vec::new()).await
    }
}
