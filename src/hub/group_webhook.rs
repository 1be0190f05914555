//! Telling an app that one of its groups (a customer's app instance) or a member of one is gone: `DELETE` on the paths of its metadata,
//! signed in with the app's own key. Written down in the transaction that ends it, sent by a durable job until the app has taken it.

use std::collections::BTreeSet;

use futures_util::FutureExt as _;
use serde::Deserialize;

use super::model::InstanceStatus;
use super::sql::group_webhook::AccessOf;
use super::{Action, AppInstance, Hub, Permit, User, sql};
use crate::jobs::{self, NewJob, Outcome, Registry, handler};
use crate::kernel::{Error, ErrorKind, Page, PageRequest, Result, Timestamp};
use crate::store::Tx;

/// The job that sends one. Payload: `webhook` (row id).
const JOB_SEND: &str = "hub.app.webhook";

/// One request to an app, tried until it is taken.
#[derive(Debug, Clone)]
pub struct GroupWebhook {
    /// Row id.
    pub id: i64,
    /// The app (row id).
    pub app_id: i64,
    /// The app's short name.
    pub app: String,
    /// Whose group: the organization's uid.
    pub organization: String,
    /// The group.
    pub instance: String,
    /// The member who is gone; absent: the whole group.
    pub user: Option<String>,
    /// `pending`, `done`, `failed` (is tried again, until its job is dead) or `dropped` (the app names no path for it any more).
    pub status: String,
    /// How often it was tried.
    pub attempts: i64,
    /// The last answer's status.
    pub response_status: Option<i64>,
    /// Why the last try failed.
    pub error: Option<String>,
    /// When it was written down.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A customer's instance is gone, or its organization is closed or frozen. Nothing is written down when the app wants no such request.
///
/// # Errors
/// The store's.
pub(super) fn enqueue_group_gone(tx: &mut Tx<'_>, instance: &AppInstance) -> Result<()> {
    enqueue(tx, instance, None)
}

/// A member was removed, or has lost the access to this instance.
///
/// # Errors
/// The store's.
pub(super) fn enqueue_member_gone(tx: &mut Tx<'_>, instance: &AppInstance, user: &User) -> Result<()> {
    enqueue(tx, instance, Some(user))
}

/// Somebody has left an organization: each of its apps hears of it.
///
/// # Errors
/// The store's.
pub(super) fn enqueue_member_left(tx: &mut Tx<'_>, organization_id: i64, user: &User) -> Result<()> {
    for instance in sql::instance::of_organization(tx, organization_id)?.iter().filter(|instance| instance.status.is_active()) {
        enqueue(tx, instance, Some(user))?;
    }
    Ok(())
}

/// An organization is frozen: each of its apps hears that the group is gone.
///
/// # Errors
/// The store's.
pub(super) fn enqueue_organization_gone(tx: &mut Tx<'_>, organization_id: i64) -> Result<()> {
    for instance in sql::instance::of_organization(tx, organization_id)?.iter().filter(|instance| instance.status.is_active()) {
        enqueue(tx, instance, None)?;
    }
    Ok(())
}

/// An account is about to end: each app that she can open hears of it.
///
/// # Errors
/// The store's.
pub(super) fn enqueue_account_ends(tx: &mut Tx<'_>, user: &User) -> Result<()> {
    for (_, instance_id) in sql::group_webhook::instance_access(tx, AccessOf::User(user.id))? {
        if let Some(instance) = sql::instance::find(tx, &instance_id.to_string())? {
            enqueue_member_gone(tx, &instance, user)?;
        }
    }
    Ok(())
}

/// Who may open which instances, before roles or teams change. Whoever has lost an instance afterwards is told to its app.
pub(super) struct InstanceAccess {
    of: AccessOf,
    open: BTreeSet<(i64, i64)>,
}

impl InstanceAccess {
    /// As it is now.
    ///
    /// # Errors
    /// The store's.
    pub(super) fn before(tx: &mut Tx<'_>, of: AccessOf) -> Result<Self> {
        Ok(Self { of, open: sql::group_webhook::instance_access(tx, of)? })
    }

    /// Tells the apps of whom has lost them since.
    ///
    /// # Errors
    /// The store's.
    pub(super) fn tell_lost(self, tx: &mut Tx<'_>) -> Result<()> {
        let after = sql::group_webhook::instance_access(tx, self.of)?;
        for (user_id, instance_id) in self.open.difference(&after) {
            let user = sql::user::get(tx, &user_id.to_string())?;
            if let Some(instance) = sql::instance::find(tx, &instance_id.to_string())? {
                enqueue_member_gone(tx, &instance, &user)?;
            }
        }
        Ok(())
    }
}

fn enqueue(tx: &mut Tx<'_>, instance: &AppInstance, user: Option<&User>) -> Result<()> {
    // What was put together but never ordered, the app has not heard of.
    if instance.status == InstanceStatus::Staged {
        return Ok(());
    }
    let metadata = sql::metadata::get(tx, instance.app.id)?.and_then(|state| state.metadata);
    let wanted =
        metadata.is_some_and(|metadata| if user.is_some() { metadata.group_users_path.is_some() } else { metadata.groups_path.is_some() });
    if !wanted {
        return Ok(());
    }
    let id = sql::group_webhook::insert(tx, instance, user.map(|user| user.uid.as_str()))?;
    jobs::enqueue(tx, &NewJob::new(JOB_SEND, serde_json::json!({"webhook": id})).key(id.to_string()))
}

#[derive(Deserialize)]
struct Send {
    webhook: i64,
}

/// What a request needs.
struct Prepared {
    url: String,
    key_id: String,
    secret: crate::kernel::Secret,
}

impl Hub {
    /// The requests to the permit's app, the newest first.
    ///
    /// # Errors
    /// The store's.
    pub async fn app_webhook_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<GroupWebhook>> {
        permit.expect(Action::ManageApp)?;
        let id = permit.app()?.id;
        self.db.read(move |tx| sql::group_webhook::list(tx, id, &page)).await
    }

    /// Sends a request to the permit's app again that failed for good, or waits for its next try.
    ///
    /// # Errors
    /// Not found; conflict when it was taken.
    pub async fn app_webhook_retry(&self, permit: &Permit, id: i64) -> Result<GroupWebhook> {
        permit.expect(Action::ManageApp)?;
        let app_id = permit.app()?.id;
        self.db
            .write(move |tx| {
                let found = sql::group_webhook::find(tx, id)?.filter(|webhook| webhook.app_id == app_id);
                let found = found.ok_or_else(|| Error::not_found("webhook", id).hint("run `mno hub app webhook list APP` to see them"))?;
                if matches!(found.status.as_str(), "done" | "dropped") {
                    return Err(
                        Error::conflict(format!("webhook `{id}` is {}", found.status)).hint("only those that failed can be sent again")
                    );
                }
                jobs::enqueue(tx, &NewJob::new(JOB_SEND, serde_json::json!({"webhook": id})).key(id.to_string()))?;
                Ok(found)
            })
            .await
    }

    /// Registers the job of this noun.
    pub(super) fn group_webhook_register(&self, registry: &mut Registry) {
        let hub = self.clone();
        registry.register(
            JOB_SEND,
            handler(move |job| {
                let hub = hub.clone();
                async move {
                    let send: Send = serde_json::from_value(job.payload).map_err(Error::internal)?;
                    hub.group_webhook_send(send.webhook).await
                }
                .boxed()
            }),
        );
    }

    async fn group_webhook_send(&self, id: i64) -> Result<Outcome> {
        let master = self.master.clone();
        let prepared = self
            .db
            .read(move |tx| {
                let Some(webhook) = sql::group_webhook::find(tx, id)?.filter(|webhook| webhook.status != "done") else { return Ok(None) };
                let app = sql::app::by_id(tx, webhook.app_id)?;
                let metadata = sql::metadata::get(tx, app.id)?.and_then(|state| state.metadata).unwrap_or_default();
                let path = if webhook.user.is_some() { &metadata.group_users_path } else { &metadata.groups_path };
                let (Some(path), Some((key_id, sealed))) = (path, sql::key::sealed_of_app(tx, app.id)?) else { return Ok(Some(None)) };
                let group = webhook.instance.as_str();
                let values = match &webhook.user {
                    None => vec![("id", group), ("group_id", group)],
                    Some(user) => vec![("id", user.as_str()), ("group_id", group)],
                };
                let url = metadata.address(path, &values)?;
                Ok(Some(Some(Prepared { url, key_id, secret: master.open(&sealed)? })))
            })
            .await?;
        let Some(prepared) = prepared else { return Ok(Outcome::Done) };
        let Some(prepared) = prepared else {
            self.db.write(move |tx| sql::group_webhook::set(tx, id, "dropped", None, None)).await?;
            return Ok(Outcome::Done);
        };
        let sent = self.outbound.delete("webhook", &prepared.url, &prepared.key_id, &prepared.secret).await;
        let (status, refused) = match &sent {
            Ok(response) if taken(response.status) => (Some(response.status), None),
            Ok(response) => (Some(response.status), Some(format!("the app answered with status {}", response.status))),
            Err(error) => (None, Some(error.message().to_owned())),
        };
        let (status, kept) = (status.map(i64::from), refused.clone());
        let word = if refused.is_none() { "done" } else { "failed" };
        self.db.write(move |tx| sql::group_webhook::set(tx, id, word, status, kept.as_deref())).await?;
        match refused {
            None => Ok(Outcome::Done),
            Some(error) => Err(Error::new(ErrorKind::Unavailable, error)),
        }
    }
}

/// Who says that the group is unknown has nothing left to remove.
fn taken(status: u16) -> bool {
    (200..300).contains(&status) || matches!(status, 404 | 410)
}
