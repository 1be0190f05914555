//! Who is told when a KPI misses its target.

use serde_json::{Value, json};

use super::audited::record_update;
use super::check;
use super::kpi;
use super::model::{Alert, AlertService, DataSource, Kpi, Settings};
use super::part::{as_missing, part_to_see, part_to_write};
use super::rule::{Holder, decide, missing, reader, writer};
use crate::hub::sql::{self as hub_sql, dashboard as sql};
use crate::hub::user::text_check;
use crate::hub::{Action, Hub, Permit, User};
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// The title when nobody gives one: the sender makes its own.
pub(super) const ALERT_TITLE: &str = "";
/// The longest URL.
const WEBHOOK_BYTES_MAX: usize = 2_000;

/// An alert to add.
#[derive(Debug, Clone)]
pub struct NewAlert {
    /// For people.
    pub title: Option<String>,
    /// A URL that is called as well.
    pub webhook: Option<String>,
    /// How.
    pub service: AlertService,
    /// The sender's own document.
    pub settings: Settings,
    /// Whom: uids, numbers or e-mails. The KPI's user when absent.
    pub recipients: Option<Vec<String>>,
}

/// What to change; absent stays.
#[derive(Debug, Clone, Default)]
pub struct AlertUpdate {
    /// For people.
    pub title: Option<String>,
    /// A URL that is called as well; empty text removes it.
    pub webhook: Option<String>,
    /// How.
    pub service: Option<AlertService>,
    /// Put over the stored document, member by member.
    pub settings: Option<Settings>,
    /// Whom, all of them.
    pub recipients: Option<Vec<String>>,
    /// Was it sent for the present targets?
    pub sent: Option<bool>,
}

impl Hub {
    /// The alerts of the holder's KPIs; a person's come with those that others send her, which tell her nobody else.
    ///
    /// # Errors
    /// The store's.
    pub async fn alert_list(&self, permit: &Permit) -> Result<Vec<Alert>> {
        let holder = reader(permit)?;
        self.db
            .read(move |tx| {
                let dashboards = sql::load(tx, &holder.scope())?;
                let mut alerts: Vec<Alert> =
                    holder.visible(tx, dashboards)?.into_iter().flat_map(kpi::kpis_of).flat_map(|kpi| kpi.alerts).collect();
                if let Some(user) = holder.user() {
                    alerts.extend(sql::alert::received(tx, user.id)?);
                }
                alerts.sort_by_key(|alert| alert.id);
                Ok(alerts)
            })
            .await
    }

    /// One alert of the holder's.
    ///
    /// # Errors
    /// Not found.
    pub async fn alert_show(&self, permit: &Permit, id: i64) -> Result<Alert> {
        let holder = reader(permit)?;
        self.db
            .read(move |tx| {
                let (_, kpi_id) = sql::alert::place(tx, id)?.ok_or_else(|| missing("alert", id))?;
                find(part_to_see(tx, &holder, kpi_id).map_err(as_missing("alert", id))?, id)
            })
            .await
    }

    /// Adds an alert to a KPI.
    ///
    /// # Errors
    /// Invalid input by field; not found; forbidden unless every organization of the KPI grants it.
    pub async fn alert_create(&self, permit: &Permit, kpi_id: i64, new: NewAlert) -> Result<Alert> {
        let holder = writer(permit)?;
        let title = text_check("title", new.title.as_deref().unwrap_or(ALERT_TITLE), 0)?;
        let webhook = new.webhook.as_deref().filter(|url| !url.is_empty()).map(webhook_check).transpose()?;
        check::settings("metadata", &new.settings)?;
        let own: Vec<String> = holder.user().map(|user| user.id.to_string()).into_iter().collect();
        let recipients = new.recipients.clone().unwrap_or(own);
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let kpi: Kpi = part_to_write(tx, &holder, kpi_id)?;
                check::count("alerts of this KPI", kpi.alerts.len(), check::ALERTS_MAX)?;
                let recipients = recipients_find(tx, &holder, &kpi.sources, &recipients)?;
                let id = sql::alert::insert(tx, kpi_id, &title, webhook.as_deref(), new.service, &new.settings)?;
                sql::alert::recipients_replace(tx, id, &recipients)?;
                let made = find(part_to_see(tx, &holder, kpi_id)?, id)?;
                record_update(tx, &permit, ("alert.create", id), &kpi.sources, (&Value::Null, &made.audited()))?;
                Ok(made)
            })
            .await
    }

    /// Changes an alert.
    ///
    /// # Errors
    /// As [`Hub::alert_create`].
    pub async fn alert_update(&self, permit: &Permit, id: i64, update: AlertUpdate) -> Result<Alert> {
        let holder = writer(permit)?;
        let title = update.title.as_deref().map(|title| text_check("title", title, 0)).transpose()?;
        let webhook = match update.webhook.as_deref() {
            None => None,
            Some("") => Some(None),
            Some(url) => Some(Some(webhook_check(url)?)),
        };
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let kpi = kpi_to_write(tx, &holder, id)?;
                let (kpi_id, sources) = (kpi.id, kpi.sources.clone());
                let mut alert = find(kpi, id)?;
                let before = alert.audited();
                if let Some(recipients) = &update.recipients {
                    let recipients = recipients_find(tx, &holder, &sources, recipients)?;
                    sql::alert::recipients_replace(tx, id, &recipients)?;
                }
                if let Some(patch) = &update.settings {
                    super::merge::deep_merge(&mut alert.settings, patch);
                    check::settings("metadata", &alert.settings)?;
                }
                alert.title = title.clone().unwrap_or(alert.title);
                alert.webhook = webhook.clone().unwrap_or(alert.webhook);
                alert.service = update.service.unwrap_or(alert.service);
                alert.sent = update.sent.unwrap_or(alert.sent);
                sql::alert::update(tx, &alert)?;
                let after = find(part_to_see(tx, &holder, kpi_id)?, id)?;
                record_update(tx, &permit, ("alert.update", id), &sources, (&before, &after.audited()))?;
                Ok(after)
            })
            .await
    }

    /// Removes an alert; what it was. Who only receives it is taken off its list.
    ///
    /// # Errors
    /// As [`Hub::alert_create`].
    pub async fn alert_delete(&self, permit: &Permit, id: i64) -> Result<Alert> {
        let holder = writer(permit)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                if let Some(user) = holder.user()
                    && let Some(alert) = sql::alert::received(tx, user.id)?.into_iter().find(|alert| alert.id == id)
                {
                    sql::alert::recipient_remove(tx, id, user.id)?;
                    let change = (&json!({"recipient": user.id}), &json!({"recipient": null}));
                    record_update(tx, &permit, ("alert.update", id), &[], change)?;
                    return Ok(alert);
                }
                let kpi = kpi_to_write(tx, &holder, id)?;
                let sources = kpi.sources.clone();
                let alert = find(kpi, id)?;
                sql::alert::delete(tx, id)?;
                record_update(tx, &permit, ("alert.delete", id), &sources, (&alert.audited(), &Value::Null))?;
                Ok(alert)
            })
            .await
    }
}

/// The KPI of an alert, when the holder may change it.
fn kpi_to_write(tx: &mut Tx<'_>, holder: &Holder, id: i64) -> Result<Kpi> {
    let (_, kpi_id) = sql::alert::place(tx, id)?.ok_or_else(|| missing("alert", id))?;
    part_to_write(tx, holder, kpi_id).map_err(as_missing("alert", id))
}

fn find(kpi: Kpi, id: i64) -> Result<Alert> {
    kpi.alerts.into_iter().find(|alert| alert.id == id).ok_or_else(|| missing("alert", id))
}

fn webhook_check(url: &str) -> Result<String> {
    let wrong = || Error::invalid("webhook", "`webhook` is not an http or https URL");
    let parsed = url::Url::parse(url).map_err(|_| wrong())?;
    let fits = matches!(parsed.scheme(), "http" | "https") && parsed.host().is_some() && url.len() <= WEBHOOK_BYTES_MAX;
    if fits { Ok(parsed.into()) } else { Err(wrong()) }
}

/// The people who were named, each of whom must see the reports of every organization that the KPI watches: an alert tells
/// its figure.
fn recipients_find(tx: &mut Tx<'_>, holder: &Holder, sources: &[DataSource], selectors: &[String]) -> Result<Vec<i64>> {
    if selectors.len() > check::RECIPIENTS_MAX {
        return Err(Error::invalid("recipients", format!("`recipients` has more than {} entries", check::RECIPIENTS_MAX)));
    }
    let tenant_id = match holder {
        Holder::User(user) => user.tenant_id,
        Holder::Organization(organization) => organization.tenant_id,
        Holder::Tenant(tenant) => tenant.customers_id(),
    };
    let mut found = Vec::new();
    for selector in selectors {
        // Whether there is no such person or she may not see it is not told.
        let wrong = || {
            Error::invalid("recipients", format!("`{selector}` may not see the reports of every organization of this KPI"))
                .hint("name members of all of them")
        };
        let user = hub_sql::user::find_all(tx, selector, Some(tenant_id))?.into_iter().next().ok_or_else(wrong)?;
        if !sees_all(tx, &user, sources)? {
            return Err(wrong());
        }
        if !found.contains(&user.id) {
            found.push(user.id);
        }
    }
    Ok(found)
}

fn sees_all(tx: &mut Tx<'_>, user: &User, sources: &[DataSource]) -> Result<bool> {
    for source in sources {
        if !decide(tx, user, source, Action::ReadReports)?.allowed {
            return Ok(false);
        }
    }
    Ok(true)
}
