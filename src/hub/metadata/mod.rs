//! What an app says of itself: fetched from its metadata address with its own key, on demand and again and again by a durable job.

mod parse;

pub(super) use parse::host_check;
pub use parse::{AppMetadata, SsoMetadata};

use std::collections::BTreeMap;

use futures_util::FutureExt as _;
use serde::Deserialize;

use super::{Action, App, Hub, Permit, audit, sql};
use crate::jobs::{self, NewJob, Outcome, Registry, handler};
use crate::kernel::{Error, ErrorKind, Result, Secret, Timestamp};
use crate::store::Tx;

/// The job that fetches an app's metadata again. Payload: `app` (row id).
const JOB_REFRESH: &str = "hub.app.metadata";
/// How long after a success it is fetched again.
const REFRESH_AFTER_MS: i64 = 24 * 3_600_000;
/// How long after the first failure; doubles with each up to a day.
const RETRY_AFTER_MS: i64 = 5 * 60_000;

/// What is known of an app's metadata.
#[derive(Debug, Clone)]
pub struct MetadataState {
    /// From where it is fetched.
    pub url: String,
    /// What it said the last time that it could be understood.
    pub metadata: Option<AppMetadata>,
    /// When that was.
    pub fetched_at: Option<Timestamp>,
    /// When it was last tried.
    pub tried_at: Option<Timestamp>,
    /// Why that failed.
    pub error: Option<String>,
    /// How often in a row.
    pub failures: i64,
}

#[derive(Deserialize)]
struct Refresh {
    app: i64,
}

impl Hub {
    /// What is known of the metadata of the permit's app.
    ///
    /// # Errors
    /// The store's.
    pub async fn app_metadata(&self, permit: &Permit) -> Result<Option<MetadataState>> {
        permit.expect(Action::ManageApp)?;
        let id = permit.app()?.id;
        self.db.read(move |tx| sql::metadata::get(tx, id)).await
    }

    /// What is known of the metadata of the apps that the permit's marketplace owns, by the app's row id: for lists of its apps.
    ///
    /// # Errors
    /// The store's.
    pub async fn app_metadata_of_own(&self, permit: &Permit) -> Result<BTreeMap<i64, MetadataState>> {
        permit.expect(Action::ManageListings)?;
        let market = permit.marketplace()?.id;
        self.db.read(move |tx| Ok(sql::metadata::of_tenant(tx, market)?.into_iter().collect())).await
    }

    /// What an app said of itself: for signing in and for launching.
    ///
    /// # Errors
    /// The store's.
    pub async fn metadata_of(&self, app: &App) -> Result<Option<AppMetadata>> {
        let id = app.id;
        self.db.read(move |tx| Ok(sql::metadata::get(tx, id)?.and_then(|state| state.metadata))).await
    }

    /// Fetches the metadata of the permit's app now; from `url` from now on, when one is given and answers well.
    ///
    /// # Errors
    /// Invalid when the app has no address or it may not be called; whatever went wrong at the app. What was known before stays, the
    /// address as well.
    pub async fn app_metadata_refresh(&self, permit: &Permit, url: Option<String>) -> Result<MetadataState> {
        permit.expect(Action::ManageApp)?;
        let app = permit.app()?.clone();
        let url = url.as_deref().map(url_check).transpose()?;
        let known = self.metadata_source(app.id).await?;
        let hint = "what was known before stays; mend the app and refresh again";
        if let Some(url) = url.filter(|url| known.url.as_ref() != Some(url)) {
            let metadata = match self.metadata_read(&known, &url).await {
                Ok(metadata) => metadata,
                Err(error) if error.kind() == ErrorKind::Internal => return Err(error),
                Err(error) => return Err(Error::invalid("metadata_url", words(&error)).hint(hint)),
            };
            let permit = permit.clone();
            return self.db.write(move |tx| moved(tx, &permit, &url, &metadata)).await;
        }
        let state = self.metadata_fetch(app.id).await?;
        match state.error.clone() {
            None => Ok(state),
            Some(error) => Err(Error::invalid("metadata_url", error).hint(hint)),
        }
    }

    /// Registers the job of this noun.
    pub(super) fn metadata_register(&self, registry: &mut Registry) {
        let hub = self.clone();
        registry.register(
            JOB_REFRESH,
            handler(move |job| {
                let hub = hub.clone();
                async move {
                    let refresh: Refresh = serde_json::from_value(job.payload).map_err(Error::internal)?;
                    let there = hub.db.read(move |tx| Ok(sql::metadata::get(tx, refresh.app)?.is_some())).await?;
                    if !there {
                        return Ok(Outcome::Done);
                    }
                    let state = hub.metadata_fetch(refresh.app).await?;
                    // A failure is kept with the app, and counting attempts would only end it for good.
                    let after_ms = match state.failures {
                        0 => REFRESH_AFTER_MS,
                        failures => {
                            let doublings = u32::try_from((failures - 1).clamp(0, 20)).unwrap_or(0);
                            RETRY_AFTER_MS.saturating_mul(1_i64 << doublings).min(REFRESH_AFTER_MS)
                        }
                    };
                    Ok(Outcome::Again { after_ms })
                }
                .boxed()
            }),
        );
    }

    /// Fetches, understands and keeps; a failure is kept too.
    async fn metadata_fetch(&self, app_id: i64) -> Result<MetadataState> {
        let known = self.metadata_source(app_id).await?;
        let Some(url) = known.url.clone() else {
            return Err(Error::invalid("metadata_url", "the app has no metadata address").hint("give one with `--metadata-url URL`"));
        };
        let fetched = self.metadata_read(&known, &url).await;
        if let Err(error) = &fetched
            && error.kind() == ErrorKind::Internal
        {
            return Err(error.clone());
        }
        self.db.write(move |tx| keep(tx, app_id, &url, &fetched)).await
    }

    /// What is needed to ask an app.
    async fn metadata_source(&self, app_id: i64) -> Result<Source> {
        let master = self.master.clone();
        self.db
            .read(move |tx| {
                let key = match sql::key::sealed_of_app(tx, app_id)? {
                    Some((key_id, sealed)) => Some((key_id, master.open(&sealed)?)),
                    None => None,
                };
                Ok(Source { app: sql::app::by_id(tx, app_id)?, url: sql::metadata::get(tx, app_id)?.map(|state| state.url), key })
            })
            .await
    }

    /// Fetches and understands; keeps nothing.
    async fn metadata_read(&self, source: &Source, url: &str) -> Result<AppMetadata> {
        let Some((key_id, secret)) = &source.key else {
            return Err(Error::invalid("app", format!("`{}` has no API key to sign in with", source.app.nid)));
        };
        let response = self.outbound.get("metadata_url", url, key_id, secret).await?;
        if !(200..300).contains(&response.status) {
            return Err(Error::invalid("metadata_url", format!("the app answered with status {}", response.status)));
        }
        AppMetadata::read(&response.body)
    }
}

/// An app, where its metadata is, and the key (both halves) with which it is asked.
struct Source {
    app: App,
    url: Option<String>,
    key: Option<(String, Secret)>,
}

/// Keeps another address with what it has just said.
fn moved(tx: &mut Tx<'_>, permit: &Permit, url: &str, metadata: &AppMetadata) -> Result<MetadataState> {
    let app = permit.app()?;
    let before = sql::metadata::get(tx, app.id)?.map(|state| state.url);
    url_set(tx, app.id, Some(url))?;
    sql::metadata::succeeded(tx, app.id, metadata)?;
    apply(tx, app.id, metadata)?;
    let (before, after) = (serde_json::json!({"metadata_url": before}), serde_json::json!({"metadata_url": url}));
    audit::record_change(tx, permit, "app.metadata_url", app.uid.as_str(), None, (&before, &after))?;
    sql::metadata::get(tx, app.id)?.ok_or_else(|| Error::not_found("metadata of app", &app.nid))
}

/// What went wrong: where in the document the mistake is says most.
fn words(error: &Error) -> String {
    let place = error.field().filter(|field| *field != "metadata_url" && !error.message().contains(*field));
    place.map_or_else(|| error.message().to_owned(), |place| format!("{place}: {}", error.message()))
}

fn keep(tx: &mut Tx<'_>, app_id: i64, url: &str, fetched: &Result<AppMetadata>) -> Result<MetadataState> {
    let missing = || Error::not_found("metadata of app", app_id);
    let now = sql::metadata::get(tx, app_id)?.ok_or_else(missing)?;
    // Its owner gave another address meanwhile: this answer is not what was asked for.
    if now.url == url {
        match fetched {
            Ok(metadata) => {
                sql::metadata::succeeded(tx, app_id, metadata)?;
                apply(tx, app_id, metadata)?;
            }
            Err(error) => sql::metadata::failed(tx, app_id, &words(error))?,
        }
    }
    sql::metadata::get(tx, app_id)?.ok_or_else(missing)
}

/// What the rest of the house goes by: where the app is, and how Connec! tells it. What the document is silent about stays.
fn apply(tx: &mut Tx<'_>, app_id: i64, metadata: &AppMetadata) -> Result<()> {
    let mut app = sql::app::by_id(tx, app_id)?;
    let before = app.clone();
    if let Some(host) = &metadata.host {
        app.host = Some(host.clone());
    }
    if let Some(path) = &metadata.notifications_path {
        app.webhook_url = Some(metadata.address(path, &[])?);
    }
    if let Some(external_ids) = metadata.external_ids {
        app.connec.webhook.external_ids = external_ids;
    }
    if let Some(entities) = &metadata.subscriptions {
        app.connec.webhook.entities = Some(entities.clone());
    }
    if (&app.host, &app.webhook_url, &app.connec) != (&before.host, &before.webhook_url, &before.connec) {
        sql::app::update(tx, &app)?;
    }
    Ok(())
}

/// Checks the address of a metadata document; whether it may be called is seen when it is.
pub(super) fn url_check(url: &str) -> Result<String> {
    // Addresses are judged when the request is made: what is private is a matter of configuration.
    Ok(crate::outbound::url_check("metadata_url", url.trim(), true)?.to_string())
}

/// Sets or forgets from where an app's metadata is fetched, and plans fetching it.
pub(super) fn url_set(tx: &mut Tx<'_>, app_id: i64, url: Option<&str>) -> Result<()> {
    let Some(url) = url else { return sql::metadata::delete(tx, app_id) };
    sql::metadata::set_url(tx, app_id, url)?;
    jobs::enqueue(tx, &NewJob::new(JOB_REFRESH, serde_json::json!({"app": app_id})).key(app_id.to_string()))
}
