//! The apps of the marketplace: those of the catalogue, and those that developers and tenants register.

use super::key::{self, KeyKind, NewKey};
use super::listing::{self, LayerOf};
use super::{Action, App, ConnecManifest, Hub, Permit, Stack, audit, metadata, sql};
use crate::api::Listing;
use crate::kernel::{AppUid, Error, Page, PageRequest, Result, slug_check};
use crate::store::Tx;

/// How many apps one developer may register.
const APPS_OF_DEVELOPER_MAX: i64 = 100;

/// An app to register.
#[derive(Debug, Clone)]
pub struct NewApp {
    /// Unique short name.
    pub nid: String,
    /// For people.
    pub name: String,
    /// How it runs.
    pub stack: Stack,
    /// What the marketplace shows; its `name` is the one above.
    pub listing: Listing,
    /// Where Connec! notifies it.
    pub webhook_url: Option<String>,
    /// Where people open it.
    pub host: Option<String>,
    /// From where its metadata is fetched.
    pub metadata_url: Option<String>,
    /// What it shares at Connec!, and how it is notified. Absent: the default for a new app, no change for a known one.
    pub connec: Option<ConnecManifest>,
    /// A uid of somebody's choice; random otherwise. Taken from seeds only, never from the wire.
    pub uid: Option<AppUid>,
}

impl NewApp {
    /// An app with nothing but its names.
    #[must_use]
    pub fn new(nid: impl Into<String>, name: impl Into<String>, stack: Stack) -> Self {
        Self {
            nid: nid.into(),
            name: name.into(),
            stack,
            listing: Listing::default(),
            webhook_url: None,
            host: None,
            metadata_url: None,
            connec: None,
            uid: None,
        }
    }
}

/// What to change; absent stays, empty text clears.
#[derive(Debug, Clone, Default)]
pub struct AppUpdate {
    /// For people.
    pub name: Option<String>,
    /// Where Connec! notifies it.
    pub webhook_url: Option<String>,
    /// Where people open it.
    pub host: Option<String>,
    /// From where its metadata is fetched.
    pub metadata_url: Option<String>,
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

/// A text that may clear what it sets.
#[expect(clippy::option_option, reason = "not said, cleared, set")]
fn or_clear(text: Option<&str>, check: impl Fn(&str) -> Result<String>) -> Result<Option<Option<String>>> {
    match text {
        None => Ok(None),
        Some("") => Ok(Some(None)),
        Some(text) => check(text).map(|text| Some(Some(text))),
    }
}

/// What of an app can be changed, as it is now: for the audit.
fn audited(tx: &mut Tx<'_>, app: &App) -> Result<serde_json::Value> {
    let metadata_url = sql::metadata::get(tx, app.id)?.map(|state| state.url);
    Ok(serde_json::json!({
        "name": app.name, "webhook_url": app.webhook_url, "host": app.host, "connec": app.connec, "active": app.active,
        "metadata_url": metadata_url,
    }))
}

/// What a caller may know of the apps.
fn onlooker(permit: &Permit) -> Result<sql::app::Onlooker> {
    if permit.expect_one(&[Action::Operate, Action::Browse])? == Action::Operate {
        return Ok(sql::app::Onlooker { inactive: true, ..sql::app::Onlooker::default() });
    }
    let user = permit.caller_user();
    Ok(sql::app::Onlooker {
        market: Some(permit.marketplace()?.id),
        // A key of the tenant, or its staff.
        inactive: user.is_none_or(|user| user.admin_role.is_some()),
        developer: user.map(|user| user.id),
    })
}

/// An [`AppUpdate`] that was looked at, with the permit for it, so that a larger transaction can write it.
#[expect(clippy::option_option, reason = "not said, cleared, set")]
pub(super) struct AppChange {
    permit: Permit,
    name: Option<String>,
    webhook_url: Option<Option<String>>,
    host: Option<Option<String>>,
    metadata_url: Option<Option<String>>,
    connec: Option<ConnecManifest>,
    active: Option<bool>,
}

impl AppChange {
    /// # Errors
    /// Invalid input by field; a permit for something else.
    pub(super) fn new(permit: &Permit, update: AppUpdate) -> Result<Self> {
        permit.expect(Action::ManageApp)?;
        if let Some(manifest) = &update.connec {
            manifest.check()?;
        }
        Ok(Self {
            permit: permit.clone(),
            name: update.name.as_deref().map(|name| super::user::text_check("name", name, 1)).transpose()?,
            webhook_url: or_clear(update.webhook_url.as_deref(), |url| url_check("webhook_url", url))?,
            host: or_clear(update.host.as_deref(), |url| metadata::host_check("host", url))?,
            metadata_url: or_clear(update.metadata_url.as_deref(), metadata::url_check)?,
            connec: update.connec,
            active: update.active,
        })
    }

    /// # Errors
    /// Forbidden when a developer would offer her app herself.
    pub(super) fn write(&self, tx: &mut Tx<'_>) -> Result<App> {
        let mut app = sql::app::by_id(tx, self.permit.app()?.id)?;
        let before = audited(tx, &app)?;
        let develops = self.permit.caller_user().is_some_and(|user| user.admin_role.is_none());
        if self.active.is_some_and(|active| active && !app.active) && develops {
            return Err(Error::forbidden(format!("`{}` is offered once staff of the marketplace activates it", app.nid)));
        }
        if let Some(url) = &self.webhook_url {
            app.webhook_url.clone_from(url);
        }
        if let Some(host) = &self.host {
            app.host.clone_from(host);
        }
        if let Some(manifest) = &self.connec {
            app.connec.clone_from(manifest);
        }
        app.active = self.active.unwrap_or(app.active);
        sql::app::update(tx, &app)?;
        if let Some(name) = &self.name {
            let mut content = sql::market::layer(tx, app.id, LayerOf::Everybody)?.unwrap_or_default().content;
            content.name = Some(name.clone());
            listing::layer_put(tx, app.id, LayerOf::Everybody, &content)?;
            listing::card_write(tx, app.id)?;
        }
        if let Some(url) = &self.metadata_url {
            metadata::url_set(tx, app.id, url.as_deref())?;
        }
        let app = sql::app::by_id(tx, app.id)?;
        let after = audited(tx, &app)?;
        audit::record_change(tx, &self.permit, "app.update", app.uid.as_str(), None, (&before, &after))?;
        Ok(app)
    }
}

impl Hub {
    /// Registers an app: for everybody by an operator, for one marketplace by its staff or key, for its developer by a developer (it is
    /// offered once staff activates it). Cloud and connector apps get their API key, seen only now; its public half is the app's uid.
    ///
    /// # Errors
    /// Invalid input by field; conflict when the nid is taken.
    pub async fn app_create(&self, permit: &Permit, new: NewApp) -> Result<(App, Option<NewKey>)> {
        let registered = permit.expect_one(&[Action::Operate, Action::RegisterApp])? == Action::RegisterApp;
        slug_check("nid", &new.nid)?;
        if new.nid.len() > 63 || new.nid.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Error::invalid("nid", format!("`{}` could be mistaken for a number", new.nid)).hint("use at least one letter"));
        }
        let name = super::user::text_check("name", &new.name, 1)?;
        let mut content = new.listing.clone();
        content.name = Some(name.clone());
        listing::listing_check(&mut content)?;
        let webhook_url = new.webhook_url.as_deref().filter(|url| !url.is_empty()).map(|url| url_check("webhook_url", url)).transpose()?;
        let host = new.host.as_deref().filter(|url| !url.is_empty()).map(|url| metadata::host_check("host", url)).transpose()?;
        let metadata_url = new.metadata_url.as_deref().filter(|url| !url.is_empty()).map(metadata::url_check).transpose()?;
        let connec = new.connec.clone().unwrap_or_default();
        connec.check()?;
        let (master, permit) = (self.master.clone(), permit.clone());
        self.db
            .write(move |tx| {
                if sql::app::nid_is_taken(tx, &new.nid)? {
                    return Err(Error::conflict(format!("app `{}` already exists", new.nid)).with_field("nid"));
                }
                let developer = permit.caller_user().filter(|user| registered && user.admin_role.is_none());
                if let Some(developer) = developer
                    && sql::app::count_of_developer(tx, developer.id)? >= APPS_OF_DEVELOPER_MAX
                {
                    return Err(Error::conflict(format!("a developer registers at most {APPS_OF_DEVELOPER_MAX} apps")));
                }
                let uid = new.uid.clone().unwrap_or_else(AppUid::random);
                let insert = sql::app::Insert {
                    uid: &uid,
                    nid: &new.nid,
                    name: &name,
                    stack: new.stack,
                    webhook_url: webhook_url.as_deref(),
                    host: host.as_deref(),
                    connec: &connec,
                    tenant_id: if registered { Some(permit.marketplace()?.id) } else { None },
                    developer_id: developer.map(|user| user.id),
                    active: developer.is_none(),
                };
                let id = sql::app::insert(tx, &insert)?;
                listing::layer_put(tx, id, LayerOf::Everybody, &content)?;
                listing::card_write(tx, id)?;
                let made = match new.stack {
                    Stack::Cube => None,
                    Stack::Cloud | Stack::Connector => {
                        Some(key::create(tx, &master, KeyKind::App, Some(id), Some(uid.as_str()), "first key")?)
                    }
                };
                if let Some(url) = &metadata_url {
                    metadata::url_set(tx, id, Some(url))?;
                }
                let detail = serde_json::json!({"nid": new.nid, "stack": new.stack.as_str()});
                audit::record(tx, &permit, "app.create", uid.as_str(), None, &detail)?;
                Ok((sql::app::by_id(tx, id)?, made))
            })
            .await
    }

    /// Makes the catalogue's apps known, and their texts current: run at every start. It writes the catalogue's own layer of each listing;
    /// what operators, owners and tenants say lies above it and stays. Keys are made for those that lack one. What an app shares
    /// at Connec!, and where it is, are set only where the catalogue names them: elsewhere an operator's change would be lost at every start.
    ///
    /// # Errors
    /// Invalid, when a listing is; the store's.
    pub async fn app_sync(&self, catalog: Vec<NewApp>) -> Result<()> {
        let (known, layers) = self.db.read(|tx| Ok((sql::app::all(tx)?, sql::market::catalog_layers(tx)?))).await?;
        let mut changed = Vec::new();
        for mut new in catalog {
            new.listing.name = Some(new.name.clone());
            listing::listing_check(&mut new.listing)?;
            let same = known.iter().find(|app| app.nid == new.nid).is_some_and(|app| {
                app.stack == new.stack
                    && new.connec.as_ref().is_none_or(|connec| app.connec == *connec)
                    && new.host.as_ref().is_none_or(|host| app.host.as_ref() == Some(host))
                    && new.metadata_url.is_none()
                    && layers.iter().any(|(id, content)| *id == app.id && *content == new.listing)
            });
            if !same {
                changed.push(new);
            }
        }
        if changed.is_empty() {
            return Ok(());
        }
        let master = self.master.clone();
        self.db
            .write(move |tx| {
                for new in &changed {
                    let id = match sql::app::find(tx, &new.nid)? {
                        Some(mut app) => {
                            app.stack = new.stack;
                            app.connec = new.connec.clone().unwrap_or(app.connec);
                            app.host = new.host.clone().or(app.host);
                            sql::app::update(tx, &app)?;
                            app.id
                        }
                        None => {
                            let uid = new.uid.clone().unwrap_or_else(AppUid::random);
                            let connec = new.connec.clone().unwrap_or_default();
                            let id = sql::app::insert(
                                tx,
                                &sql::app::Insert {
                                    uid: &uid,
                                    nid: &new.nid,
                                    name: &new.name,
                                    stack: new.stack,
                                    webhook_url: new.webhook_url.as_deref(),
                                    host: new.host.as_deref(),
                                    connec: &connec,
                                    tenant_id: None,
                                    developer_id: None,
                                    active: true,
                                },
                            )?;
                            if new.stack != Stack::Cube {
                                key::create(tx, &master, KeyKind::App, Some(id), Some(uid.as_str()), "first key")?;
                            }
                            id
                        }
                    };
                    // What an earlier version of this program had kept of the catalogue is in the catalogue's own layer from now on.
                    let before = sql::market::layer(tx, id, LayerOf::Everybody)?.is_some_and(|layer| layer.version == 0);
                    if before && !sql::app::in_catalog(tx, id)? {
                        sql::market::delete(tx, id, LayerOf::Everybody)?;
                    }
                    listing::layer_put(tx, id, LayerOf::Catalog, &new.listing)?;
                    listing::card_write(tx, id)?;
                    if let Some(url) = &new.metadata_url
                        && sql::metadata::get(tx, id)?.is_none_or(|state| state.url != *url)
                    {
                        metadata::url_set(tx, id, Some(url))?;
                    }
                }
                Ok(())
            })
            .await
    }

    /// Changes the permit's app.
    ///
    /// # Errors
    /// Invalid input by field; forbidden when a developer would offer her app herself.
    pub async fn app_update(&self, permit: &Permit, update: AppUpdate) -> Result<App> {
        let change = AppChange::new(permit, update)?;
        self.db.write(move |tx| change.write(tx)).await
    }

    /// Removes the permit's app: its keys are void at once, and what was bought of it stays listed. Its short name is not given again.
    ///
    /// # Errors
    /// Conflict while somebody uses it, or the catalogue has it.
    pub async fn app_delete(&self, permit: &Permit) -> Result<App> {
        permit.expect(Action::ManageApp)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let app = sql::app::by_id(tx, permit.app()?.id)?;
                if sql::app::in_catalog(tx, app.id)? {
                    return Err(Error::conflict(format!("app `{}` is in the catalogue", app.nid))
                        .hint("the catalogue would bring it back: `mno hub app update APP --no-active` stops offering it"));
                }
                let users = sql::app::count_instances(tx, app.id)?;
                if users > 0 {
                    return Err(Error::conflict(format!("app `{}` is used by {users} organizations", app.nid))
                        .hint("`mno hub app update APP --no-active` stops offering it; cancel the subscriptions before"));
                }
                for uid in sql::app::key_uids(tx, app.id)? {
                    sql::key::revoke(tx, &uid)?;
                }
                metadata::url_set(tx, app.id, None)?;
                sql::app::delete(tx, &app)?;
                audit::record(tx, &permit, "app.delete", app.uid.as_str(), None, &serde_json::json!({"nid": app.nid}))?;
                Ok(app)
            })
            .await
    }

    /// The apps that the caller may know of: all for an operator, those of the permit's marketplace for its users, her own for a developer.
    ///
    /// # Errors
    /// The store's.
    pub async fn app_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<App>> {
        let onlooker = onlooker(permit)?;
        self.db.read(move |tx| sql::app::list(tx, onlooker, &page)).await
    }

    /// One app, of those that the caller may know of.
    ///
    /// # Errors
    /// Not found.
    pub async fn app_find(&self, permit: &Permit, selector: String) -> Result<App> {
        let onlooker = onlooker(permit)?;
        self.db
            .read(move |tx| {
                let missing = || Error::not_found("app", &selector).hint("run `mno hub app list` to see the apps");
                sql::app::find(tx, &selector)?.filter(|app| onlooker.sees(app)).ok_or_else(missing)
            })
            .await
    }

    /// The permit's app.
    ///
    /// # Errors
    /// When the permit is for something else.
    pub fn app_managed(&self, permit: &Permit) -> Result<App> {
        permit.expect(Action::ManageApp)?;
        permit.app().cloned()
    }

    /// One app, whoever asks: for code that has its permission already.
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
