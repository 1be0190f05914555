//! Buying, resting, waking and cancelling apps. The steps are those of `lifecycle.rs`.

use super::instance::{JOB_PROVISION, JOB_START, JOB_STOP, JOB_TERMINATE};
use super::lifecycle::{self, Ask, Event};
use super::listing::offered_to;
use super::{Action, App, AppInstance, Hub, InstanceStatus, Permit, Stack, Subscription, audit, group_webhook, sql};
use crate::api::PricingPlan;
use crate::jobs::{self, NewJob};
use crate::kernel::{Error, HostedUid, InstanceUid, Page, PageRequest, Result, SubscriptionUid};
use crate::store::Tx;

/// The shortest and the longest automatic stop, in seconds.
const AUTOSTOP_SECONDS: std::ops::RangeInclusive<i64> = 60..=366 * 86_400;
/// How many apps are ordered at once.
const ORDERED_MAX: usize = 50;
/// Milliseconds of a day.
const DAY_MS: i64 = 86_400_000;

/// What to subscribe to.
#[derive(Debug, Clone, Default)]
pub struct NewSubscription {
    /// The app: short name, uid or number.
    pub app: String,
    /// The name of one of its pricing plans.
    pub plan: Option<String>,
    /// Only set it aside: nothing is made before it is submitted.
    pub staged: bool,
    /// A hosted instance rests this many seconds after each start.
    pub autostop_interval: Option<i64>,
    /// An instance uid of somebody's choice; random otherwise. Taken from seeds only, never from the wire.
    pub uid: Option<InstanceUid>,
}

/// What of a subscription can be changed, as it is now: for the audit.
fn audited(tx: &mut Tx<'_>, organization_id: i64, subscription: &Subscription) -> Result<serde_json::Value> {
    let detail = sql::instance_life::details(tx, organization_id, Some(subscription.instance.id), None)?.into_iter().next();
    Ok(detail.map_or(
        serde_json::Value::Null,
        |detail| serde_json::json!({"name": detail.instance.name, "plan": detail.plan, "autostop_interval": detail.autostop_interval}),
    ))
}

/// What to change of a subscription; absent stays.
#[derive(Debug, Clone, Default)]
pub struct SubscriptionUpdate {
    /// Another name for the instance.
    pub name: Option<String>,
    /// Another pricing plan.
    pub plan: Option<String>,
    /// Another automatic stop; 0 for none.
    pub autostop_interval: Option<i64>,
}

impl SubscriptionUpdate {
    /// Checked, with its texts as they are kept.
    pub(super) fn ready(self) -> Result<Self> {
        let name = self.name.as_deref().map(|name| super::user::text_check("name", name, 1)).transpose()?;
        if let Some(seconds) = self.autostop_interval.filter(|seconds| *seconds != 0) {
            autostop_check(seconds)?;
        }
        Ok(Self { name, ..self })
    }
}

impl Hub {
    /// Subscribes the permit's organization to an app: [`Hub::subscription_order`] without any wishes.
    ///
    /// # Errors
    /// As there.
    pub async fn subscription_create(&self, permit: &Permit, app: String, uid: Option<InstanceUid>) -> Result<Subscription> {
        self.subscription_order(permit, NewSubscription { app, uid, ..NewSubscription::default() }).await
    }

    /// Subscribes the permit's organization to an app that its marketplace offers. A cloud app or connector is usable at once; for a
    /// hosted one Nex! is asked by a durable job, in the same transaction. An app that comes back gets a new uid.
    ///
    /// # Errors
    /// Not found when there is no such app; conflict when the organization is closed, the app is not offered, or the organization has it
    /// already and it can be had once.
    pub async fn subscription_order(&self, permit: &Permit, new: NewSubscription) -> Result<Subscription> {
        let made = self.subscription_order_all(permit, vec![new]).await?;
        made.into_iter().next().ok_or_else(|| Error::internal("a subscription that was just made is not there"))
    }

    /// Subscribes the permit's organization to several apps: to all of them, or to none when one cannot be had.
    ///
    /// # Errors
    /// Those of [`Hub::subscription_order`] for the first that cannot be had; invalid when they are too many.
    pub async fn subscription_order_all(&self, permit: &Permit, new: Vec<NewSubscription>) -> Result<Vec<Subscription>> {
        permit.expect(Action::Purchase)?;
        if new.len() > ORDERED_MAX {
            return Err(Error::invalid("app", format!("at most {ORDERED_MAX} apps are ordered at once")));
        }
        for seconds in new.iter().filter_map(|new| new.autostop_interval) {
            autostop_check(seconds)?;
        }
        let permit = permit.clone();
        self.db.write(move |tx| new.iter().map(|new| order(tx, &permit, new)).collect()).await
    }

    /// The subscriptions of the permit's organization; ended ones too when `all`.
    ///
    /// # Errors
    /// The store's.
    pub async fn subscription_list(&self, permit: &Permit, all: bool, page: PageRequest) -> Result<Page<Subscription>> {
        permit.expect(Action::Read)?;
        let id = permit.organization()?.id;
        self.db.read(move |tx| sql::instance::subscription_list(tx, id, all, &page)).await
    }

    /// One subscription, by its uid or its instance's; the caller checks with [`Hub::subscription_organization`] whose.
    ///
    /// # Errors
    /// Not found.
    pub async fn subscription_show(&self, permit: &Permit, selector: String) -> Result<Subscription> {
        permit.expect(Action::Read)?;
        let organization_id = permit.organization()?.id;
        self.db.read(move |tx| owned(tx, organization_id, &selector)).await
    }

    /// To which organization a subscription belongs: what a permit for it must name.
    ///
    /// # Errors
    /// Not found.
    pub async fn subscription_organization(&self, selector: String) -> Result<String> {
        self.db.read(move |tx| Ok(get(tx, &selector)?.instance.organization.uid.to_string())).await
    }

    /// Makes what was set aside.
    ///
    /// # Errors
    /// Not found; conflict when it was not.
    pub async fn subscription_submit(&self, permit: &Permit, selector: String) -> Result<Subscription> {
        self.subscription_step(permit, selector, Event::Submit).await
    }

    /// Wakes an instance that rests.
    ///
    /// # Errors
    /// Not found; conflict when it does not rest.
    pub async fn subscription_start(&self, permit: &Permit, selector: String) -> Result<Subscription> {
        self.subscription_step(permit, selector, Event::Start).await
    }

    /// Lets an instance rest: its data stays.
    ///
    /// # Errors
    /// Not found; conflict when it does not run.
    pub async fn subscription_stop(&self, permit: &Permit, selector: String) -> Result<Subscription> {
        self.subscription_step(permit, selector, Event::Stop).await
    }

    /// Tries again what failed.
    ///
    /// # Errors
    /// Not found; conflict when nothing failed.
    pub async fn subscription_retry(&self, permit: &Permit, selector: String) -> Result<Subscription> {
        self.subscription_step(permit, selector, Event::Retry).await
    }

    /// Cancels a subscription, also one that is still being made. A hosted instance is then removed by Nex!; doing it again changes nothing.
    ///
    /// # Errors
    /// Not found.
    pub async fn subscription_delete(&self, permit: &Permit, selector: String) -> Result<Subscription> {
        self.subscription_step(permit, selector, Event::Cancel).await
    }

    async fn subscription_step(&self, permit: &Permit, selector: String, event: Event) -> Result<Subscription> {
        permit.expect(event.needs())?;
        let permit = permit.clone();
        self.db.write(move |tx| step(tx, &permit, &selector, event)).await
    }

    /// Changes a subscription's plan, its instance's name or its automatic stop.
    ///
    /// # Errors
    /// Not found; invalid input by field; conflict when it has ended.
    pub async fn subscription_update(&self, permit: &Permit, selector: String, update: SubscriptionUpdate) -> Result<Subscription> {
        permit.expect(Action::ManageAppInstances)?;
        let update = update.ready()?;
        let permit = permit.clone();
        self.db.write(move |tx| change(tx, &permit, &selector, &update)).await
    }
}

/// Subscribes the permit's organization to an app.
pub(super) fn order(tx: &mut Tx<'_>, permit: &Permit, new: &NewSubscription) -> Result<Subscription> {
    let organization = permit.organization()?;
    super::organization::open_check(tx, organization)?;
    let (market, customers) = (permit.marketplace()?.id, organization.tenant_id);
    let missing = || Error::not_found("app", &new.app).with_field("app").hint("run `mno hub app list` to see the apps");
    let app = sql::app::find(tx, &new.app)?.filter(|app| app.tenant_id.is_none_or(|owner| owner == market)).ok_or_else(missing)?;
    let offer = offered_to(tx, &app, market, customers)?;
    let offer = offer
        .filter(|offer| !offer.listing.appinfo.unwrap_or_default().coming_soon)
        .ok_or_else(|| Error::conflict(format!("app `{}` is not offered at present", app.nid)).with_field("app"))?;
    let plan = new.plan.as_ref().map(|name| plan_of(offer.plans(), &app, name)).transpose()?;
    let single_key = single_key(tx, &app, organization.id, &organization.name)?;
    let hosted = app.stack == Stack::Cube;
    if new.autostop_interval.is_some() && !hosted {
        return Err(Error::invalid("autostop_interval", "only hosted apps are stopped automatically"));
    }
    let uid = match app.stack {
        Stack::Cube => HostedUid::random().to_string(),
        Stack::Cloud | Stack::Connector => new.uid.clone().unwrap_or_else(InstanceUid::random).to_string(),
    };
    let trial_ms = offer.listing.free_trial_days.filter(|days| *days > 0).map(|days| i64::from(days) * DAY_MS);
    let instance_id = sql::instance_life::insert(
        tx,
        &sql::instance_life::Insert {
            uid: &uid,
            app_id: app.id,
            organization_id: organization.id,
            name: &app.name,
            status: InstanceStatus::Staged,
            single_key: single_key.as_deref(),
            free_trial_end_at: trial_ms.map(|ms| tx.now().plus_ms(ms)),
            autostop_interval: new.autostop_interval,
        },
    )?;
    let subscription_uid = SubscriptionUid::random();
    sql::instance::subscription_insert(tx, &subscription_uid, organization.id, app.id, instance_id, &permit.actor().uid)?;
    if let Some(plan) = &plan {
        sql::instance_life::set_plan(tx, subscription_uid.as_str(), plan)?;
    }
    let detail = serde_json::json!({"app": app.nid, "instance": uid, "plan": new.plan, "staged": new.staged});
    audit::record(tx, permit, "subscription.create", subscription_uid.as_str(), Some(organization.uid.as_str()), &detail)?;
    let made = get(tx, subscription_uid.as_str())?;
    if new.staged {
        return Ok(made);
    }
    advance(tx, &made.instance, Event::Submit)?;
    get(tx, subscription_uid.as_str())
}

/// Changes what can be changed of a subscription of the permit's organization. `update` is ready.
pub(super) fn change(tx: &mut Tx<'_>, permit: &Permit, selector: &str, update: &SubscriptionUpdate) -> Result<Subscription> {
    let organization = permit.organization()?;
    let found = owned(tx, organization.id, selector)?;
    let (app, instance) = (&found.instance.app, &found.instance);
    if !instance.status.is_active() {
        return Err(Error::conflict(format!("the subscription `{}` has ended", found.uid)));
    }
    let before = audited(tx, organization.id, &found)?;
    if let Some(plan) = &update.plan {
        let offer = offered_to(tx, app, permit.marketplace()?.id, organization.tenant_id)?;
        let plans = offer.map(|offer| offer.plans().to_vec()).unwrap_or_default();
        sql::instance_life::set_plan(tx, found.uid.as_str(), &plan_of(&plans, app, plan)?)?;
    }
    if let Some(name) = &update.name {
        sql::instance_life::set_name(tx, instance.id, name)?;
    }
    if let Some(seconds) = update.autostop_interval {
        if app.stack != Stack::Cube {
            return Err(Error::invalid("autostop_interval", "only hosted apps are stopped automatically"));
        }
        sql::instance_life::set_autostop(tx, instance.id, Some(seconds).filter(|seconds| *seconds != 0))?;
        super::instance::autostop_plan(tx, instance.id)?;
    }
    let after = audited(tx, organization.id, &found)?;
    let organization = Some(organization.uid.as_str());
    audit::record_change(tx, permit, "subscription.update", found.uid.as_str(), organization, (&before, &after))?;
    get(tx, found.uid.as_str())
}

/// Cancels one of the permit's organization.
pub(super) fn cancel(tx: &mut Tx<'_>, permit: &Permit, selector: &str) -> Result<Subscription> {
    step(tx, permit, selector, Event::Cancel)
}

fn step(tx: &mut Tx<'_>, permit: &Permit, selector: &str, event: Event) -> Result<Subscription> {
    let organization = permit.organization()?;
    let found = owned(tx, organization.id, selector)?;
    let instance = &found.instance;
    // Cancelling twice is no mistake.
    if event == Event::Cancel && !instance.status.is_active() {
        return Ok(found);
    }
    taken(tx, permit, &found, event)?;
    get(tx, found.uid.as_str())
}

/// Takes one step of an instance's life, with everything that follows from it.
pub(super) fn advance(tx: &mut Tx<'_>, instance: &AppInstance, event: Event) -> Result<()> {
    let (to, ask) = lifecycle::step(event, instance.app.stack, instance.status)?;
    sql::instance::set_status(tx, instance.id, to, None, None)?;
    let uid = instance.uid.as_str();
    match ask {
        Ask::Nothing => {}
        Ask::Provision => {
            let organization = &instance.organization;
            let payload = serde_json::json!({
                "uid": uid, "app": instance.app.nid, "organization": organization.uid, "name": organization.name
            });
            jobs::enqueue(tx, &NewJob::new(JOB_PROVISION, payload).key(uid))?;
        }
        Ask::Start | Ask::Stop => {
            // Two wishes may arrive in the wrong order: Nex! obeys the one with the higher number.
            let wish = sql::instance_life::next_wish(tx, instance.id)?;
            let kind = if ask == Ask::Start { JOB_START } else { JOB_STOP };
            let payload = serde_json::json!({"uid": uid, "wish": wish});
            jobs::enqueue(tx, &NewJob::new(kind, payload).key(format!("{uid} {wish}")))?;
        }
        Ask::Terminate => jobs::enqueue(tx, &NewJob::new(JOB_TERMINATE, serde_json::json!({"uid": uid})).key(uid))?,
    }
    if event == Event::Cancel {
        group_webhook::enqueue_group_gone(tx, instance)?;
    }
    Ok(())
}

/// Ends a subscription that goes on: its organization is being closed.
///
/// # Errors
/// The store's.
pub(super) fn end(tx: &mut Tx<'_>, permit: &Permit, found: &Subscription) -> Result<()> {
    taken(tx, permit, found, Event::Cancel)
}

/// Takes a step that somebody wants, and notes who.
fn taken(tx: &mut Tx<'_>, permit: &Permit, found: &Subscription, event: Event) -> Result<()> {
    let instance = &found.instance;
    advance(tx, instance, event)?;
    // `subscription.delete` is how cancelling was always called.
    let act = if event == Event::Cancel { "subscription.delete".to_owned() } else { format!("subscription.{}", event.as_str()) };
    let detail = serde_json::json!({"app": instance.app.nid, "instance": instance.uid, "from": instance.status.as_str()});
    audit::record(tx, permit, &act, found.uid.as_str(), Some(instance.organization.uid.as_str()), &detail)
}

fn get(tx: &mut Tx<'_>, selector: &str) -> Result<Subscription> {
    sql::instance::subscription_find(tx, selector)?
        .ok_or_else(|| Error::not_found("subscription", selector).hint("run `mno hub subscription list --org ORG` to see them"))
}

fn owned(tx: &mut Tx<'_>, organization_id: i64, selector: &str) -> Result<Subscription> {
    let found = get(tx, selector)?;
    if found.instance.organization.id == organization_id { Ok(found) } else { Err(Error::not_found("subscription", selector)) }
}

fn plan_of(plans: &[PricingPlan], app: &App, name: &str) -> Result<PricingPlan> {
    plans.iter().find(|plan| plan.name == name).cloned().ok_or_else(|| {
        let known: Vec<String> = plans.iter().map(|plan| format!("`{}`", plan.name)).collect();
        let hint = if known.is_empty() { "it has no plans".to_owned() } else { format!("its plans are {}", known.join(", ")) };
        Error::invalid("plan", format!("`{}` has no pricing plan `{name}`", app.nid)).hint(hint)
    })
}

fn autostop_check(seconds: i64) -> Result<()> {
    if AUTOSTOP_SECONDS.contains(&seconds) {
        return Ok(());
    }
    Err(Error::invalid("autostop_interval", format!("an automatic stop after {seconds} seconds is out of bounds"))
        .hint("give 1 minute to 366 days, in seconds"))
}

/// What the database keeps unique for an app that an organization can have once. The look is for a good message; the unique key is what
/// holds when two buy at once.
fn single_key(tx: &mut Tx<'_>, app: &App, organization_id: i64, organization: &str) -> Result<Option<String>> {
    if app.multi_instantiable {
        return Ok(None);
    }
    if sql::instance::count_active(tx, app.id, organization_id)? > 0 {
        return Err(Error::conflict(format!("`{organization}` already has `{}`", app.nid))
            .with_field("app")
            .hint("run `mno hub subscription list` to see its subscriptions"));
    }
    Ok(Some(format!("{} {organization_id}", app.id)))
}
