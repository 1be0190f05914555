//! Buying and cancelling apps.

use super::instance::{JOB_PROVISION, JOB_TERMINATE};
use super::{Action, App, Hub, InstanceStatus, Permit, Stack, Subscription, audit, sql};
use crate::jobs::{self, NewJob};
use crate::kernel::{Error, HostedUid, InstanceUid, Page, PageRequest, Result, SubscriptionUid};
use crate::store::Tx;

impl Hub {
    /// Subscribes the permit's organization to an app. A cloud app or connector is usable at once; for a hosted one Nex! is
    /// asked by a durable job, in the same transaction.
    ///
    /// # Errors
    /// Not found when there is no such app; conflict when it is not offered, or the organization has it already.
    pub async fn subscription_create(&self, permit: &Permit, app: String, uid: Option<InstanceUid>) -> Result<Subscription> {
        permit.expect(Action::Purchase)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let organization = permit.organization()?;
                let app = sql::app::get(tx, &app)?;
                check_offer(tx, &app, organization.id, &organization.name)?;
                let (uid, status) = match app.stack {
                    Stack::Cube => (HostedUid::random().to_string(), InstanceStatus::Provisioning),
                    Stack::Cloud | Stack::Connector => {
                        (uid.clone().unwrap_or_else(InstanceUid::random).to_string(), InstanceStatus::Running)
                    }
                };
                let instance_id = sql::instance::insert(tx, &uid, app.id, organization.id, &app.name, status)?;
                let subscription_uid = SubscriptionUid::random();
                sql::instance::subscription_insert(tx, &subscription_uid, organization.id, app.id, instance_id, &permit.actor().uid)?;
                if app.stack == Stack::Cube {
                    let payload = serde_json::json!({
                        "uid": uid, "app": app.nid, "organization": organization.uid, "name": organization.name
                    });
                    jobs::enqueue(tx, &NewJob::new(JOB_PROVISION, payload).key(&uid))?;
                }
                let detail = serde_json::json!({"app": app.nid, "instance": uid});
                audit::record(tx, &permit, "subscription.create", subscription_uid.as_str(), Some(organization.uid.as_str()), &detail)?;
                get(tx, subscription_uid.as_str())
            })
            .await
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
        self.db.read(move |tx| get(tx, &selector).and_then(|found| owned(found, organization_id, &selector))).await
    }

    /// To which organization a subscription belongs: what a permit for it must name.
    ///
    /// # Errors
    /// Not found.
    pub async fn subscription_organization(&self, selector: String) -> Result<String> {
        self.db.read(move |tx| Ok(get(tx, &selector)?.instance.organization.uid.to_string())).await
    }

    /// Cancels a subscription. A hosted instance is then removed by Nex!; doing it again changes nothing.
    ///
    /// # Errors
    /// Not found.
    pub async fn subscription_delete(&self, permit: &Permit, selector: String) -> Result<Subscription> {
        permit.expect(Action::ManageAppInstances)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let organization = permit.organization()?;
                let found = get(tx, &selector).and_then(|found| owned(found, organization.id, &selector))?;
                if !found.instance.status.is_active() {
                    return Ok(found);
                }
                end(tx, &permit, &found)?;
                get(tx, &selector)
            })
            .await
    }
}

/// Ends a subscription that goes on. A hosted instance is then removed by Nex!.
pub(super) fn end(tx: &mut Tx<'_>, permit: &Permit, found: &Subscription) -> Result<()> {
    let instance = &found.instance;
    if instance.app.stack == Stack::Cube {
        sql::instance::set_status(tx, instance.id, InstanceStatus::Terminating, None, None)?;
        let payload = serde_json::json!({"uid": instance.uid});
        jobs::enqueue(tx, &NewJob::new(JOB_TERMINATE, payload).key(&instance.uid))?;
    } else {
        sql::instance::set_status(tx, instance.id, InstanceStatus::Terminated, None, None)?;
    }
    let detail = serde_json::json!({"app": instance.app.nid, "instance": instance.uid});
    let organization = instance.organization.uid.as_str();
    audit::record(tx, permit, "subscription.delete", found.uid.as_str(), Some(organization), &detail)
}

fn get(tx: &mut Tx<'_>, selector: &str) -> Result<Subscription> {
    sql::instance::subscription_find(tx, selector)?
        .ok_or_else(|| Error::not_found("subscription", selector).hint("run `mno hub subscription list --org ORG` to see them"))
}

fn owned(found: Subscription, organization_id: i64, selector: &str) -> Result<Subscription> {
    if found.instance.organization.id == organization_id { Ok(found) } else { Err(Error::not_found("subscription", selector)) }
}

fn check_offer(tx: &mut Tx<'_>, app: &App, organization_id: i64, organization: &str) -> Result<()> {
    if !app.active {
        return Err(Error::conflict(format!("app `{}` is not offered at present", app.nid)).with_field("app"));
    }
    // Hosted apps can be had several times (two shops, say); a cloud app has one account per organization.
    if app.stack != Stack::Cube && sql::instance::count_active(tx, app.id, organization_id)? > 0 {
        return Err(Error::conflict(format!("`{organization}` already has `{}`", app.nid))
            .with_field("app")
            .hint("run `mno hub subscription list` to see its subscriptions"));
    }
    Ok(())
}
