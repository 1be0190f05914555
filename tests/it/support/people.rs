//! Two replicas of the Hub over one database, on a clock of the test's own, with their browser faces and a folder of mails.

use std::path::Path;

use axum::Router;
use axum::body::Body;
use hmac::{KeyInit as _, Mac as _};
use http::{HeaderMap, Method, Request, header};
use http_body_util::BodyExt as _;
use mno::hub::{
    Action, AdminRole, Credential, Hub, LocalIdm, MailSettings, MailTransport, NewOrganization, NewUser, Object, Permit, Role, User,
};
use mno::jobs::{Registry, Runner, Settings};
use mno::kernel::{Clock as _, Currency, ManualClock, MasterKey, Result, Secret, Timestamp};
use mno::server::{HubFace, Limits, Rooms};
use mno::store::Db;
use serde_json::Value;
use tempfile::TempDir;
use tower::ServiceExt as _;

use super::Engine;

pub(crate) const PASSWORD: &str = "correct horse battery";

pub(crate) struct People {
    pub(crate) hubs: [Hub; 2],
    pub(crate) routers: [Router; 2],
    pub(crate) db: Db,
    pub(crate) clock: ManualClock,
    pub(crate) org: String,
    runner: Runner,
    mails: TempDir,
}

/// What a face answered.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

/// A browser: its cookies.
#[derive(Debug, Clone, Default)]
pub(crate) struct Browser {
    pub(crate) cookies: Vec<(String, String)>,
}

impl People {
    /// Tenants `acme` and `other`; in `acme` the customers Ann (Super Admin of Atlas), Ben (its Admin), Mia (a Member), Zoe (of nothing),
    /// and Sam, an admin of the staff.
    pub(crate) async fn new(engine: &Engine) -> Self {
        let clock = ManualClock::at(Timestamp::parse("2026-03-01T10:00:00Z").unwrap());
        let (one, two) = (engine.open_at(clock.clone()).await, engine.open_at(clock.clone()).await);
        let (master, mails) = (MasterKey::random(), tempfile::tempdir().unwrap());
        let settings = MailSettings {
            from: "Acme <no-reply@acme.test>".into(),
            transport: MailTransport::Folder(mails.path().to_path_buf()),
            base_url: "https://shop.test".into(),
        };
        let hub = |db: &Db| Hub::new(db.clone(), master.clone()).with_mail(settings.clone());
        let hubs = [hub(&one), hub(&two)];
        let router = |hub: &Hub, db: &Db| {
            let idm = LocalIdm::new(hub.clone());
            let face = HubFace { hub: hub.clone(), db: db.clone(), idm, secure_cookies: false, public_url: None, connec_url: None };
            mno::server::router(&Rooms { hub: Some(face), ..Rooms::new(db.clone()) }, &Limits::default())
        };
        let routers = [router(&hubs[0], &one), router(&hubs[1], &two)];
        let mut registry = Registry::default();
        hubs[0].register(&mut registry);
        let runner = Runner::new(one.clone(), registry, Settings::default());
        let mut people = Self { hubs, routers, db: one, clock, org: String::new(), runner, mails };
        let platform = people.permit(Action::Operate, Object::Platform).await;
        for slug in ["acme", "other"] {
            people.hub().tenant_create(&platform, slug.into(), slug.to_uppercase()).await.unwrap();
        }
        for email in ["ann@acme.test", "ben@acme.test", "mia@acme.test", "zoe@acme.test"] {
            people.user("acme", email, None).await.unwrap();
        }
        people.user("acme", "sam@acme.test", Some(AdminRole::Admin)).await.unwrap();
        people.org = people.organization("Atlas", "ann@acme.test").await;
        let permit = people.on_org(Action::InviteMember).await;
        for (email, role) in [("ben@acme.test", Role::Admin), ("mia@acme.test", Role::Member)] {
            people.hub().member_add(&permit, email.into(), role).await.unwrap();
        }
        people
    }

    pub(crate) fn hub(&self) -> &Hub {
        &self.hubs[0]
    }

    /// As the operator.
    pub(crate) async fn permit(&self, action: Action, object: Object) -> Permit {
        self.hub().permit(&Credential::Local, None, action, object).await.unwrap()
    }

    pub(crate) async fn on_user(&self, action: Action, email: &str) -> Permit {
        self.permit(action, Object::User(email.into())).await
    }

    pub(crate) async fn on_org(&self, action: Action) -> Permit {
        self.permit(action, Object::Organization(self.org.clone())).await
    }

    pub(crate) async fn user(&self, tenant: &str, email: &str, admin_role: Option<AdminRole>) -> Result<User> {
        let action = if admin_role.is_some() { Action::ManageStaff } else { Action::ManageUsers };
        let permit = self.permit(action, Object::Tenant(tenant.into())).await;
        let name = email.split('@').next().unwrap_or_default().to_owned();
        let password = Some(Secret::new(PASSWORD));
        self.hub()
            .user_create(&permit, NewUser { email: email.into(), name, surname: String::new(), password, admin_role, uid: None })
            .await
    }

    pub(crate) async fn organization(&self, name: &str, owner: &str) -> String {
        let permit = self.permit(Action::CreateOrganization, Object::Tenant("acme".into())).await;
        let new = NewOrganization {
            name: name.into(),
            currency: Currency::parse("USD").unwrap(),
            financial_year_end_month: 12,
            owner: Some(owner.into()),
            uid: None,
        };
        self.hub().organization_create(&permit, new).await.unwrap().uid.to_string()
    }

    /// A user's API credential.
    pub(crate) async fn session(&self, email: &str) -> Credential {
        let permit = self.on_user(Action::ActAsOneself, email).await;
        Credential::Session(self.hub().session_create(&permit).await.unwrap().1)
    }

    /// A permit of a user over herself.
    pub(crate) async fn herself(&self, email: &str, action: Action) -> Permit {
        self.hub().permit(&self.session(email).await, None, action, Object::Caller).await.unwrap()
    }

    /// Sends what waits to be sent; every mail that ever went to an address, oldest first.
    pub(crate) async fn mails_to(&self, email: &str) -> Vec<String> {
        self.runner.drain().await.unwrap();
        mails_in(self.mails.path(), email)
    }

    /// The last link that was mailed to an address: from its path on.
    pub(crate) async fn link_to(&self, email: &str) -> String {
        let mails = self.mails_to(email).await;
        let mail = mails.last().unwrap_or_else(|| panic!("no mail to {email}"));
        let at = mail.find("https://shop.test").unwrap_or_else(|| panic!("no link in {mail}"));
        mail[at + "https://shop.test".len()..].split(|c: char| c.is_whitespace() || c == '"').next().unwrap().to_owned()
    }

    /// A request of a browser to a replica, with its cookies and the token against forged requests.
    pub(crate) async fn ask(&self, replica: usize, browser: &mut Browser, method: &str, path: &str, body: &Value) -> Reply {
        let mut headers = vec![("content-type", "application/json".to_owned()), ("accept", "application/json".to_owned())];
        if let Some(token) = browser.cookie("XSRF-TOKEN") {
            headers.push(("x-xsrf-token", token));
        }
        self.send(replica, browser, method, path, if body.is_null() { String::new() } else { body.to_string() }, &headers).await
    }

    /// A request with these headers and no others but the cookies.
    pub(crate) async fn send(
        &self,
        replica: usize,
        browser: &mut Browser,
        method: &str,
        path: &str,
        body: String,
        headers: &[(&str, String)],
    ) -> Reply {
        let mut request = Request::builder().method(Method::from_bytes(method.as_bytes()).unwrap()).uri(path);
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let cookies: Vec<String> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let response = self.routers[replica].clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
        browser.keep(&parts.headers);
        Reply { status: parts.status.as_u16(), headers: parts.headers, text }
    }

    /// Signs in at a replica.
    pub(crate) async fn sign_in(&self, replica: usize, email: &str, password: &str) -> (Browser, Reply) {
        let mut browser = Browser::default();
        let body = serde_json::json!({"user": {"email": email, "password": password}, "tenant": "acme"});
        let reply = self.ask(replica, &mut browser, "POST", "/mnoe/auth/users/sign_in", &body).await;
        (browser, reply)
    }

    /// The code that an authenticator app would show now.
    pub(crate) fn code(&self, secret: &str) -> String {
        totp(secret, self.clock.now().as_ms() / 1000)
    }
}

impl Reply {
    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text);
        self
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }
}

impl Browser {
    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
    }

    fn keep(&mut self, headers: &HeaderMap) {
        for line in headers.get_all(header::SET_COOKIE) {
            let Some((name, rest)) = line.to_str().unwrap().split_once('=') else { continue };
            let value = rest.split(';').next().unwrap_or_default();
            self.cookies.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }
}

fn mails_in(folder: &Path, email: &str) -> Vec<String> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let texts =
        files.iter().filter(|path| path.extension().is_some_and(|end| end == "eml")).map(|path| std::fs::read_to_string(path).unwrap());
    texts.filter(|text| text.lines().any(|line| line == format!("To: {email}"))).map(|text| plain(&text)).collect()
}

/// A mail's text with its quoted-printable lines put together.
fn plain(mail: &str) -> String {
    let joined = mail.replace("\r\n", "\n").replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((first, more)) = rest.split_first() {
        let escaped = more.get(..2).and_then(|pair| std::str::from_utf8(pair).ok()).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match (first, escaped) {
            (b'=', Some(byte)) => {
                bytes.push(byte);
                rest = &more[2..];
            }
            _ => {
                bytes.push(*first);
                rest = more;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// RFC 6238, written apart from the program that is tested.
pub(crate) fn totp(secret: &str, seconds: i64) -> String {
    let mut bits = String::new();
    for letter in secret.chars() {
        let value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".find(letter).expect("base 32");
        bits.push_str(&format!("{value:05b}"));
    }
    let key: Vec<u8> =
        bits.as_bytes().chunks_exact(8).map(|chunk| u8::from_str_radix(std::str::from_utf8(chunk).unwrap(), 2).unwrap()).collect();
    let mut mac = hmac::Hmac::<sha1::Sha1>::new_from_slice(&key).unwrap();
    mac.update(&(seconds / 30).to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let at = (hash[19] & 15) as usize;
    let number =
        (u32::from(hash[at] & 127) << 24) | (u32::from(hash[at + 1]) << 16) | (u32::from(hash[at + 2]) << 8) | u32::from(hash[at + 3]);
    format!("{:06}", number % 1_000_000)
}
