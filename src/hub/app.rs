//! The apps of the marketplace.

use super::key::{self, KeyKind, NewKey};
use super::{Action, App, AppListing, ConnecManifest, Hub, Permit, Stack, audit, sql};
use crate::kernel::{AppUid, Error, Page, PageRequest, Result, slug_check};

/// An app to register.
#[derive(Debug, Clone)]
pub struct NewApp {
    /// Unique short name.
    pub nid: String,
    /// For people.
    pub name: String,
    /// How it runs.
    pub stack: Stack,
    /// What the marketplace shows.
    pub listing: AppListing,
    /// Where Connec! notifies it.
    pub webhook_url: Option<String>,
    /// What it shares at Connec!, and how it is notified. Absent: the default for a new app, no change for a known one.
    pub connec: Option<ConnecManifest>,
    /// A uid of somebody's choice; random otherwise. Taken from seeds only, never from the wire.
    pub uid: Option<AppUid>,
}

/// What to change; absent stays.
#[derive(Debug, Clone, Default)]
pub struct AppUpdate {
    /// For people.
    pub name: Option<String>,
    /// Where Connec! notifies it; empty text clears it.
    pub webhook_url: Option<String>,
    /// What it shares at Connec!, and how it is notified.
    pub connec: Option<ConnecManifest>,
    /// Can it be subscribed to?
    pub active: Option<bool>,
}

/// An `http(s)` URL, as we keep it.
fn url_check(field: &str, text: &str) -> Result<String> {
    let url = url::Url::parse(text).map_err(|error| Error::invalid(field, format!("`{text}` is not a URL: {error}")))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(Error::invalid(field, format!("`{text}` is not an http or https URL")));
    }
    Ok(url.into())
}

impl Hub {
    /// Registers an app. Cloud and connector apps get their API key, seen only now; its public half is the app's uid.
    ///
    /// # Errors
    /// Invalid input by field; conflict when the nid is taken.
    pub async fn app_create(&self, permit: &Permit, new: NewApp) -> Result<(App, Option<NewKey>)> {
        permit.expect(Action::Operate)?;
        slug_check("nid", &new.nid)?;
        let name = super::user::text_check("name", &new.name, 1)?;
        let webhook_url = new.webhook_url.as_deref().filter(|url| !url.is_empty()).map(|url| url_check("webhook_url", url)).transpose()?;
        let connec = new.connec.clone().unwrap_or_default();
        connec.check()?;
        let (master, permit) = (self.master.clone(), permit.clone());
        self.db
            .write(move |tx| {
                if sql::app::find(tx, &new.nid)?.is_some() {
                    return Err(Error::conflict(format!("app `{}` already exists", new.nid)).with_field("nid"));
                }
                let uid = new.uid.clone().unwrap_or_else(AppUid::random);
                let app = sql::app::insert(tx, &uid, &new.nid, &name, new.stack, &new.listing, webhook_url.as_deref(), &connec)?;
                let made = match new.stack {
                    Stack::Cube => None,
                    Stack::Cloud | Stack::Connector => {
                        Some(key::create(tx, &master, KeyKind::App, Some(app.id), Some(app.uid.as_str()), "first key")?)
                    }
                };
                let detail = serde_json::json!({"nid": new.nid, "stack": new.stack.as_str()});
                audit::record(tx, &permit, "app.create", app.uid.as_str(), None, &detail)?;
                Ok((app, made))
            })
            .await
    }

    /// Makes the catalogue's apps known, and their texts current: run at every start. Keys are made for those that lack one,
    /// and can be replaced with `key_create`. What an app shares at Connec! is set only where the catalogue names it:
    /// elsewhere an operator's change would be lost at every start.
    ///
    /// # Errors
    /// The store's.
    pub async fn app_sync(&self, catalog: Vec<NewApp>) -> Result<()> {
        let known = self.db.read(|tx| sql::app::list(tx, &PageRequest { after: None, limit: PageRequest::LIMIT_MAX })).await?.items;
        let same = |new: &NewApp| {
            known.iter().any(|app| {
                app.nid == new.nid
                    && app.name == new.name
                    && app.stack == new.stack
                    && new.connec.as_ref().is_none_or(|connec| app.connec == *connec)
                    && serde_json::to_value(&app.listing).ok() == serde_json::to_value(&new.listing).ok()
            })
        };
        let changed: Vec<NewApp> = catalog.into_iter().filter(|new| !same(new)).collect();
        if changed.is_empty() {
            return Ok(());
        }
        let master = self.master.clone();
        self.db
            .write(move |tx| {
                for new in &changed {
                    if let Some(mut app) = sql::app::find(tx, &new.nid)? {
                        (app.name, app.stack, app.listing) = (new.name.clone(), new.stack, new.listing.clone());
                        app.connec = new.connec.clone().unwrap_or(app.connec);
                        sql::app::update(tx, &app)?;
                        continue;
                    }
                    let uid = new.uid.clone().unwrap_or_else(AppUid::random);
                    let connec = new.connec.clone().unwrap_or_default();
                    let app =
                        sql::app::insert(tx, &uid, &new.nid, &new.name, new.stack, &new.listing, new.webhook_url.as_deref(), &connec)?;
                    if new.stack != Stack::Cube {
                        key::create(tx, &master, KeyKind::App, Some(app.id), Some(app.uid.as_str()), "first key")?;
                    }
                }
                Ok(())
            })
            .await
    }

    /// Changes an app.
    ///
    /// # Errors
    /// Not found; invalid input by field.
    pub async fn app_update(&self, permit: &Permit, selector: String, update: AppUpdate) -> Result<App> {
        permit.expect(Action::Operate)?;
        let name = update.name.as_deref().map(|name| super::user::text_check("name", name, 1)).transpose()?;
        let webhook_url = match update.webhook_url.as_deref() {
            None => None,
            Some("") => Some(None),
            Some(url) => Some(Some(url_check("webhook_url", url)?)),
        };
        if let Some(manifest) = &update.connec {
            manifest.check()?;
        }
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let mut app = sql::app::get(tx, &selector)?;
                if let Some(name) = &name {
                    app.name.clone_from(name);
                }
                if let Some(url) = &webhook_url {
                    app.webhook_url.clone_from(url);
                }
                if let Some(manifest) = &update.connec {
                    app.connec.clone_from(manifest);
                }
                app.active = update.active.unwrap_or(app.active);
                sql::app::update(tx, &app)?;
                let detail =
                    serde_json::json!({"name": app.name, "webhook_url": app.webhook_url, "connec": app.connec, "active": app.active});
                audit::record(tx, &permit, "app.update", app.uid.as_str(), None, &detail)?;
                Ok(app)
            })
            .await
    }

    /// The apps: the marketplace is public to whoever is signed in.
    ///
    /// # Errors
    /// The store's.
    pub async fn app_list(&self, page: PageRequest) -> Result<Page<App>> {
        self.db.read(move |tx| sql::app::list(tx, &page)).await
    }

    /// One app.
    ///
    /// # Errors
    /// Not found.
    pub async fn app_show(&self, selector: String) -> Result<App> {
        self.db.read(move |tx| sql::app::get(tx, &selector)).await
    }

    /// The present key of an app with its secret: for the demo's hand-out and support.
    ///
    /// # Errors
    /// Not found; internal when it was sealed with another master key.
    pub async fn app_key(&self, permit: &Permit, selector: String) -> Result<Option<(String, crate::kernel::Secret)>> {
        permit.expect(Action::Operate)?;
        let master = self.master.clone();
        self.db
            .read(move |tx| {
                let app = sql::app::get(tx, &selector)?;
                let Some((key_id, sealed)) = sql::key::sealed_of_app(tx, app.id)? else { return Ok(None) };
                Ok(Some((key_id, master.open(&sealed)?)))
            })
            .await
    }
}
