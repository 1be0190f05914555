//! The Hub of another process, asked over HTTP with a service key.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::access_feed::AccessChanges;
use super::acl::Action;
use super::asking;
use super::idm::{Actor, ChannelApp, Credential, Grant, Idm, Question, Receiver};
use super::manifest::ConnecManifest;
use super::remembered::{Asked, Remembered};
use crate::kernel::{AppUid, Error, ErrorKind, InstanceUid, OrgUid, Result, Secret, SystemClock, TenantUid};

/// For how long one request waits for changes, in milliseconds. An answer, even an empty one, is the feed's sign of life: it must
/// come more often than the memory trusts it for.
const FEED_WAIT_MS: u32 = 400;
/// How long that request may take in all.
const FEED_TIMEOUT: Duration = Duration::from_millis(900);
/// The pause after a feed that was lost.
const FEED_PAUSE: Duration = Duration::from_millis(200);

/// Asks a remote Hub. While it is away, everything is denied with `Unavailable`.
#[derive(Clone)]
pub struct HttpIdm {
    client: reqwest::Client,
    base: String,
    key_id: String,
    key_secret: Secret,
    grants: Arc<Remembered<Arc<Grant>>>,
}

impl HttpIdm {
    /// Asks the Hub at `base_url` with a service key.
    ///
    /// # Errors
    /// Configuration, when the HTTP client cannot be made.
    pub fn new(base_url: &str, key_id: String, key_secret: Secret) -> Result<Self> {
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(2))
            .timeout(Duration::from_secs(10))
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| Error::configuration(format!("the HTTP client cannot be made: {error}")))?;
        let grants = Arc::new(Remembered::new(Arc::new(SystemClock), None));
        Ok(Self { client, base: base_url.trim_end_matches('/').to_owned(), key_id, key_secret, grants })
    }

    /// Follows what changes in who may do what, for ever, so that answers can be remembered meanwhile. While the Hub does not
    /// answer nothing is remembered.
    pub async fn remember(self) {
        let mut cursor = None;
        loop {
            match self.changes(cursor).await {
                Ok(changes) => {
                    if changes.reset {
                        self.grants.lost();
                    }
                    cursor = Some(changes.next);
                    self.grants.told(changes.changes.iter().map(|change| change.subject.as_str()), changes.next);
                }
                Err(error) => {
                    if cursor.take().is_some() {
                        tracing::warn!(%error, cause = error.cause(), "the Hub's changes cannot be followed: nothing is remembered meanwhile");
                    }
                    self.grants.lost();
                    tokio::time::sleep(FEED_PAUSE).await;
                }
            }
        }
    }

    async fn changes(&self, after: Option<i64>) -> Result<AccessChanges> {
        let mut url = format!("{}/api/idm/v1/changes?wait_ms={FEED_WAIT_MS}", self.base);
        if let Some(after) = after {
            url += &format!("&after={after}");
        }
        let body = self.call(self.client.get(url).timeout(FEED_TIMEOUT)).await?;
        serde_json::from_value(body).map_err(|error| Error::unavailable("the Hub's answer is not understood").with_cause(error))
    }

    /// Asks one question; a denial is an error with its reasons.
    async fn ask<T: DeserializeOwned>(&self, body: &Value) -> Result<T> {
        let misread = |error: serde_json::Error| Error::unavailable("the Hub's answer is not understood").with_cause(error);
        let answer = self.call(self.client.post(format!("{}/api/idm/v1/authorize", self.base)).json(body)).await?;
        let answer: Answer = serde_json::from_value(answer).map_err(misread)?;
        match answer.grant {
            Some(grant) if answer.allowed => serde_json::from_value(grant).map_err(misread),
            _ => {
                let kind = answer.code.as_deref().and_then(ErrorKind::from_code).unwrap_or(ErrorKind::Forbidden);
                Err(Error::new(kind, answer.detail.unwrap_or_else(|| "not allowed".to_owned())).with_because(answer.because))
            }
        }
    }

    async fn call(&self, request: reqwest::RequestBuilder) -> Result<Value> {
        let away = |error: reqwest::Error| {
            Error::unavailable("the Hub does not answer, so nothing can be allowed").with_cause(error).hint("try again in a moment")
        };
        let request = match asking::request_id() {
            Some(id) => request.header("x-request-id", id),
            None => request,
        };
        let response = request.basic_auth(&self.key_id, Some(self.key_secret.expose())).send().await.map_err(away)?;
        let status = response.status();
        let body: Value = response.json().await.map_err(away)?;
        if status.is_success() {
            return Ok(body);
        }
        match status.as_u16() {
            401 | 403 => {
                Err(Error::configuration("the Hub refuses this service's key").hint("give `--service-key-file` a key of kind `service`"))
            }
            _ => Err(Error::unavailable("the Hub cannot answer now").with_cause(format!("{status}: {body}"))),
        }
    }
}

/// The wire format of an answer: `POST /api/idm/v1/authorize`.
#[derive(Deserialize)]
struct Answer {
    allowed: bool,
    #[serde(default)]
    because: Vec<String>,
    code: Option<String>,
    detail: Option<String>,
    grant: Option<Value>,
}

#[derive(Deserialize)]
struct WireReceiver {
    instance: String,
    app: String,
    app_name: String,
    url: String,
    key_id: String,
    key_secret: String,
    manifest: ConnecManifest,
}

/// The body's half that says who the caller is.
fn credential_json(credential: &Credential) -> Value {
    match credential {
        Credential::None | Credential::Local => json!({}),
        Credential::Session(token) => json!({"sso_session": token.expose()}),
        Credential::Key { id, secret } => json!({"api_id": id, "api_key": secret.expose()}),
        Credential::Bearer(token) => json!({"token": token.expose()}),
    }
}

#[async_trait]
impl Idm for HttpIdm {
    async fn authorize(&self, credential: &Credential, question: &Question) -> Result<Arc<Grant>> {
        let asked = Asked::new(credential, question.action.as_str(), &question.scope);
        let stamp = match self.grants.get(&asked) {
            Ok(grant) => return Ok(grant),
            Err(stamp) => stamp,
        };
        let mut body = credential_json(credential);
        body["channel_id"] = question.scope.clone().into();
        body["action"] = question.action.as_str().into();
        if let Some(resource) = &question.resource {
            body["resource"] = resource.clone().into();
        }
        // The feed may have come from one replica of the Hub while this question goes to another.
        body["heard"] = self.grants.heard().into();
        let grant: Arc<Grant> = Arc::new(self.ask(&body).await?);
        self.grants.put(asked, stamp, Arc::clone(&grant), &grant.depends_on);
        Ok(grant)
    }

    async fn operator(&self, credential: &Credential) -> Result<Actor> {
        #[derive(Deserialize)]
        struct Operator {
            actor: Actor,
        }
        let mut body = credential_json(credential);
        body["action"] = Action::Operate.as_str().into();
        Ok(self.ask::<Operator>(&body).await?.actor)
    }

    async fn tenant_manager(&self, credential: &Credential, tenant: &str) -> Result<(Actor, TenantUid)> {
        #[derive(Deserialize)]
        struct Manager {
            actor: Actor,
            tenant: TenantUid,
        }
        let mut body = credential_json(credential);
        body["action"] = Action::ManageTenant.as_str().into();
        body["channel_id"] = tenant.into();
        let manager = self.ask::<Manager>(&body).await?;
        Ok((manager.actor, manager.tenant))
    }

    async fn tenant_exists(&self, tenant: &TenantUid) -> Result<bool> {
        let body = self.call(self.client.get(format!("{}/api/idm/v1/tenants/{tenant}", self.base))).await?;
        body["exists"].as_bool().ok_or_else(|| Error::unavailable("the Hub's answer is not understood"))
    }

    async fn receivers(&self, channel: &OrgUid) -> Result<Vec<Receiver>> {
        let body = self.call(self.client.get(format!("{}/api/idm/v1/channels/{channel}/receivers", self.base))).await?;
        let rows: Vec<WireReceiver> = serde_json::from_value(body["receivers"].clone())
            .map_err(|error| Error::unavailable("the Hub's answer is not understood").with_cause(error))?;
        Ok(rows
            .into_iter()
            .map(|row| Receiver {
                instance: InstanceUid::trusted(row.instance),
                app: AppUid::trusted(row.app),
                app_name: row.app_name,
                url: row.url,
                key_id: row.key_id,
                key_secret: Secret::new(row.key_secret),
                manifest: row.manifest,
            })
            .collect())
    }

    async fn channel_apps(&self, channel: &OrgUid) -> Result<Vec<ChannelApp>> {
        let body = self.call(self.client.get(format!("{}/api/idm/v1/channels/{channel}/apps", self.base))).await?;
        serde_json::from_value(body["apps"].clone())
            .map_err(|error| Error::unavailable("the Hub's answer is not understood").with_cause(error))
    }
}
