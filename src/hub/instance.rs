//! App instances: what is shown of them, what Nex! tells of the hosted ones, what their connectors say of themselves.

use futures_util::FutureExt as _;
use serde::Deserialize;

use super::lifecycle::{self, Event};
use super::{Action, AppInstance, Hub, InstanceReport, InstanceStatus, Permit, Stack, audit, sql, subscription};
use crate::jobs::{self, NewJob, Outcome, Registry, handler};
use crate::kernel::{Error, Result, Timestamp};
use crate::store::Tx;

/// The job in which the Hub asks Nex! for a hosted instance. Payload: `uid`, `app` (nid), `organization` (uid), `name`.
pub const JOB_PROVISION: &str = "hub.instance.provision";
/// The job in which the Hub asks Nex! to wake one. Payload: `uid`, `wish` (a number that grows).
pub const JOB_START: &str = "hub.instance.start";
/// The job in which the Hub asks Nex! to let one rest. Payload as for a start.
pub const JOB_STOP: &str = "hub.instance.stop";
/// The job in which the Hub asks Nex! to remove one. Payload: `uid`.
pub const JOB_TERMINATE: &str = "hub.instance.terminate";
/// The job that lets an instance rest when its time has come. Payload: `instance` (row id).
const JOB_AUTOSTOP: &str = "hub.instance.autostop";

/// An app instance with what is rarely asked for.
#[derive(Debug, Clone)]
pub struct InstanceDetail {
    /// The instance.
    pub instance: AppInstance,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// When it last came to rest.
    pub stopped_at: Option<Timestamp>,
    /// Until when it is free of charge.
    pub free_trial_end_at: Option<Timestamp>,
    /// Is it, at the time of asking?
    pub under_free_trial: bool,
    /// It rests this many seconds after each start.
    pub autostop_interval: Option<i64>,
    /// When it will rest by itself.
    pub autostop_at: Option<Timestamp>,
    /// Connectors: are they signed in at the service behind them?
    pub oauth_keys_valid: bool,
    /// Connectors: the company that they are signed in to.
    pub oauth_company: Option<String>,
    /// Connectors: the version of the service behind them.
    pub oauth_version: Option<String>,
    /// The name of the pricing plan that was chosen.
    pub plan: Option<String>,
    /// Is each user paid for?
    pub per_user_licence: bool,
    /// How many users are paid for; 0 when they are not counted.
    pub active_licences_count: i64,
}

impl InstanceDetail {
    /// What its status is on its way to.
    #[must_use]
    pub fn next_status(&self) -> Option<InstanceStatus> {
        lifecycle::next_status(self.instance.status)
    }

    /// Where people open it.
    #[must_use]
    pub fn http_url(&self) -> Option<&str> {
        self.instance.http_url()
    }
}

impl AppInstance {
    /// Where people open it: the address that Nex! gave a hosted one, otherwise where its makers run it.
    #[must_use]
    pub fn http_url(&self) -> Option<&str> {
        self.http_url.as_deref().or(self.app.host.as_deref())
    }
}

/// How a connector stands with the service behind it.
#[derive(Debug, Clone, Default)]
pub struct OauthState {
    /// Is it signed in?
    pub valid: bool,
    /// At which company there.
    pub company: Option<String>,
    /// The version of that service.
    pub version: Option<String>,
}

#[derive(Deserialize)]
struct Autostop {
    instance: i64,
}

impl OauthState {
    /// Checks and tidies its texts.
    ///
    /// # Errors
    /// Invalid by field.
    pub fn check(&self) -> Result<Self> {
        let text = |field: &str, text: &Option<String>| text.as_deref().map(|text| super::user::text_check(field, text, 0)).transpose();
        Ok(Self { valid: self.valid, company: text("oauth_company", &self.company)?, version: text("oauth_version", &self.version)? })
    }
}

impl Hub {
    /// The instances of the permit's organization that are not gone, and the time of that view.
    ///
    /// # Errors
    /// The store's.
    pub async fn instance_list(&self, permit: &Permit) -> Result<(Timestamp, Vec<AppInstance>)> {
        permit.expect(Action::Read)?;
        let id = permit.organization()?.id;
        self.db.read(move |tx| Ok((tx.now(), sql::instance::of_organization(tx, id)?))).await
    }

    /// The instances of the permit's organization with everything about them, and the time of that view. With `since`, those that
    /// changed at that time or later, the ones that are gone among them: what a page needs that has seen the rest.
    /// A member who is kept from an instance by her teams does not see it.
    ///
    /// # Errors
    /// The store's.
    pub async fn instance_detail_list(&self, permit: &Permit, since: Option<Timestamp>) -> Result<(Timestamp, Vec<InstanceDetail>)> {
        permit.expect(Action::Read)?;
        let permit = permit.clone();
        self.db
            .read(move |tx| {
                let all = sql::instance_life::details(tx, permit.organization()?.id, None, since)?;
                Ok((tx.now(), seen_by(tx, &permit, all)?))
            })
            .await
    }

    /// The permit's instance with everything about it.
    ///
    /// # Errors
    /// The store's.
    pub async fn instance_detail(&self, permit: &Permit) -> Result<InstanceDetail> {
        permit.expect_one(&[Action::Read, Action::ManageAppInstances])?;
        let instance = permit.instance()?.clone();
        self.db.read(move |tx| detail(tx, &instance)).await
    }

    /// Takes note of how a connector stands with the service behind it.
    ///
    /// # Errors
    /// Invalid when the permit's instance is no connector.
    pub async fn instance_oauth_set(&self, permit: &Permit, state: OauthState) -> Result<()> {
        permit.expect(Action::ManageAppInstances)?;
        let state = state.check()?;
        let permit = permit.clone();
        self.db.write(move |tx| oauth_write(tx, &permit, &state)).await
    }

    /// Takes note of what became of an instance; see [`super::Idm::instance_report`].
    ///
    /// # Errors
    /// Invalid status word; the store's.
    pub async fn instance_report(&self, report: InstanceReport) -> Result<()> {
        let status = InstanceStatus::parse(&report.status)?;
        self.db
            .write(move |tx| {
                let Some(instance) = sql::instance::find(tx, &report.uid)? else { return Ok(()) };
                // What Nex! does not host it cannot know.
                if instance.app.stack != Stack::Cube || !lifecycle::report_counts(instance.status, status) {
                    return Ok(());
                }
                sql::instance::set_status(tx, instance.id, status, report.message.as_deref(), report.http_url.as_deref())?;
                if instance.status.is_active() && !status.is_active() {
                    // It went without being cancelled here: its life was limited, or an operator removed it.
                    super::group_webhook::enqueue_group_gone(tx, &instance)?;
                }
                if status == InstanceStatus::Running && instance.status != InstanceStatus::Running {
                    autostop_plan(tx, instance.id)?;
                }
                Ok(())
            })
            .await
    }

    /// Registers the job of this noun.
    pub(super) fn instance_register(&self, registry: &mut Registry) {
        let hub = self.clone();
        registry.register(
            JOB_AUTOSTOP,
            handler(move |job| {
                let hub = hub.clone();
                async move {
                    let autostop: Autostop = serde_json::from_value(job.payload).map_err(Error::internal)?;
                    hub.db.write(move |tx| autostop_run(tx, autostop.instance)).await
                }
                .boxed()
            }),
        );
    }
}

/// Writes down how the permit's instance, a connector, stands with the service behind it. `state` is checked.
pub(super) fn oauth_write(tx: &mut Tx<'_>, permit: &Permit, state: &OauthState) -> Result<()> {
    let instance = permit.instance()?;
    if instance.app.stack != Stack::Connector {
        return Err(Error::invalid("instance", format!("`{}` is no connector", instance.uid)));
    }
    sql::instance_life::set_oauth(tx, instance.id, state.valid, state.company.as_deref(), state.version.as_deref())?;
    let act = if state.valid { "instance.connect" } else { "instance.disconnect" };
    let detail = serde_json::json!({"app": instance.app.nid, "company": state.company});
    audit::record(tx, permit, act, &instance.uid, Some(instance.organization.uid.as_str()), &detail)
}

/// An instance with everything about it.
pub(super) fn detail(tx: &mut Tx<'_>, instance: &AppInstance) -> Result<InstanceDetail> {
    let found = sql::instance_life::details(tx, instance.organization.id, Some(instance.id), None)?;
    found.into_iter().next().ok_or_else(|| Error::not_found("app instance", instance.id))
}

/// Plans the automatic stop of an instance that has begun to run, or whose interval has changed.
pub(super) fn autostop_plan(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    let Some(at) = sql::instance_life::plan_autostop(tx, id)? else { return Ok(()) };
    let delay_ms = at.as_ms() - tx.now().as_ms();
    jobs::enqueue(tx, &NewJob::new(JOB_AUTOSTOP, serde_json::json!({"instance": id})).key(id.to_string()).delay_ms(delay_ms))
}

fn autostop_run(tx: &mut Tx<'_>, id: i64) -> Result<Outcome> {
    let Some(at) = sql::instance_life::autostop_at(tx, id)? else { return Ok(Outcome::Done) };
    let wait_ms = at.as_ms() - tx.now().as_ms();
    if wait_ms > 0 {
        return Ok(Outcome::Again { after_ms: wait_ms });
    }
    let instance = sql::instance::find(tx, &id.to_string())?;
    if let Some(instance) = instance.filter(|instance| lifecycle::step(Event::Stop, instance.app.stack, instance.status).is_ok()) {
        subscription::advance(tx, &instance, Event::Stop)?;
    }
    Ok(Outcome::Done)
}

/// What the caller may see of these: a member with teams sees what her teams have.
fn seen_by(tx: &mut Tx<'_>, permit: &Permit, all: Vec<InstanceDetail>) -> Result<Vec<InstanceDetail>> {
    let (Some(user), Some(role)) = (permit.caller_user(), permit.role()) else { return Ok(all) };
    if role >= super::Role::Admin {
        return Ok(all);
    }
    let mut seen = Vec::new();
    for detail in all {
        if !sql::access::kept_from_by_teams(tx, detail.instance.organization.id, user.id, detail.instance.id)? {
            seen.push(detail);
        }
    }
    Ok(seen)
}
