//! What people and the Hub do with instances. Everything here only writes down what is wanted; `reconcile` does it.

use std::collections::BTreeMap;

use super::jobs::{EXPIRE, RECONCILE, REPORT};
use super::model::{Desired, Environment, Event, Instance};
use super::plan::{APP, secrets_draw};
use super::{Nex, Permit, RACK_LOCAL, sql};
use crate::hub::{Action, Actor, Origin, audit_job};
use crate::jobs::{NewJob, enqueue};
use crate::kernel::{Error, ErrorKind, HostedUid, OrgUid, Page, PageRequest, Result, Secret, random_token};
use crate::store::Tx;

/// The longest life that can be given to an instance beforehand.
const TTL_SECONDS_MAX: i64 = 366 * 86_400;
/// The most lines of a log in one answer.
const LOG_LINES_MAX: u32 = 10_000;
/// How many events are shown with an instance.
const EVENTS_SHOWN: i64 = 50;

/// An instance to be.
#[derive(Debug, Clone)]
pub struct NewInstance {
    /// The app's nid.
    pub app: String,
    /// Its name for people; the app's when absent.
    pub name: Option<String>,
    /// When it removes itself.
    pub ttl_seconds: Option<i64>,
}

/// What a new instance is made of, whoever asks for it.
pub(super) struct Wish {
    pub(super) uid: HostedUid,
    pub(super) app: String,
    pub(super) name: Option<String>,
    pub(super) organization_uid: OrgUid,
    pub(super) organization_name: String,
    pub(super) env: BTreeMap<String, String>,
    pub(super) ttl_seconds: Option<i64>,
    /// Who asked, and from where, for the audit; absent for the Hub's own wishes, which it has audited.
    pub(super) by: Option<(Actor, Origin)>,
}

impl Nex {
    /// Makes an instance of a hosted app for the permit's organization. It is there at once as a wish; see its status.
    ///
    /// # Errors
    /// Not found when the catalog has no such app; invalid when it is not hosted or the life is out of bounds.
    pub async fn instance_create(&self, permit: &Permit, new: NewInstance) -> Result<Instance> {
        let organization = permit.organization(Action::ManageAppInstances)?;
        self.instance_wish(Wish {
            uid: HostedUid::random(),
            app: new.app,
            name: new.name,
            organization_uid: organization.uid.clone(),
            organization_name: organization.name.clone(),
            env: BTreeMap::new(),
            ttl_seconds: new.ttl_seconds,
            by: Some((permit.by().0.clone(), permit.by().1.clone())),
        })
        .await
    }

    /// Writes down a new instance and queues its making. Doing it again with the same uid changes nothing.
    pub(super) async fn instance_wish(&self, wish: Wish) -> Result<Instance> {
        if let Some(seconds) = wish.ttl_seconds
            && !(1..=TTL_SECONDS_MAX).contains(&seconds)
        {
            return Err(Error::invalid("ttl", format!("a life of {seconds} seconds is out of bounds")).hint("give 1 second to 366 days"));
        }
        uid_check(wish.uid.as_str())?;
        let (app, cube) = self.inner.catalog.cube(&wish.app)?;
        let environment = Environment { given: wish.env, secrets: secrets_draw(cube) };
        let plain = serde_json::to_string(&environment).map_err(Error::internal)?;
        let by = wish.by;
        let row = sql::NewRow {
            host_label: host_label(&app.nid, &wish.organization_name),
            app_nid: app.nid.clone(),
            app_name: app.name.clone(),
            organization_uid: wish.organization_uid,
            organization_name: wish.organization_name,
            name: wish.name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| app.name.clone()),
            rack: RACK_LOCAL.to_owned(),
            spec: cube.clone(),
            environment_sealed: self.inner.master.seal(&Secret::new(plain))?,
            ttl_seconds: wish.ttl_seconds,
            uid: wish.uid,
        };
        let instance = self
            .inner
            .db
            .write(move |tx| {
                if let Some(found) = sql::find(tx, row.uid.as_str())? {
                    return Ok(found);
                }
                let instance = sql::insert(tx, &row)?;
                enqueue(tx, &reconcile_job(row.uid.as_str()))?;
                enqueue(tx, &report_job(row.uid.as_str()))?;
                if let Some((actor, origin)) = &by {
                    let detail = serde_json::json!({"app": row.app_nid, "ttl_seconds": row.ttl_seconds});
                    enqueue(
                        tx,
                        &audit_job((actor, origin), "instance.create", row.uid.as_str(), Some(row.organization_uid.as_str()), detail),
                    )?;
                }
                if let Some(seconds) = row.ttl_seconds {
                    let job = NewJob::new(EXPIRE, serde_json::json!({"uid": row.uid})).key(row.uid.as_str());
                    enqueue(tx, &job.delay_seconds(seconds))?;
                }
                Ok(instance)
            })
            .await?;
        self.inner.routes.update(&instance);
        Ok(instance)
    }

    /// Instances, the newest first: of the permit's organization, or of all when the permit is an operator's.
    /// Those of which nothing is left only when `all`.
    ///
    /// # Errors
    /// The store's.
    pub async fn instance_list(&self, permit: &Permit, all: bool, page: PageRequest) -> Result<Page<Instance>> {
        let organization = match permit.operator() {
            Ok(()) => None,
            Err(_) => Some(permit.organization(Action::Read)?.uid.to_string()),
        };
        self.inner.db.read(move |tx| sql::list(tx, organization.as_deref(), all, &page)).await
    }

    /// One instance and its last events.
    ///
    /// # Errors
    /// Not found.
    pub async fn instance_show(&self, permit: &Permit, selector: String) -> Result<(Instance, Vec<Event>)> {
        let organization = permit.organization(Action::Read)?.uid.clone();
        self.inner
            .db
            .read(move |tx| {
                let instance = owned(tx, &selector, &organization)?;
                let events = sql::events(tx, instance.uid.as_str(), EVENTS_SHOWN)?;
                Ok((instance, events))
            })
            .await
    }

    /// The last lines that a container of an instance printed; of the app's own, or of the named service.
    ///
    /// # Errors
    /// Not found; unavailable while no engine answers.
    pub async fn instance_logs(&self, permit: &Permit, selector: String, container: Option<String>, lines: u32) -> Result<Vec<String>> {
        let organization = permit.organization(Action::ManageAppInstances)?.uid.clone();
        let instance = self.inner.db.read(move |tx| owned(tx, &selector, &organization)).await?;
        let role = container.unwrap_or_else(|| APP.to_owned());
        let plan = self.plan_of(&instance)?;
        let Some(planned) = plan.containers.iter().find(|planned| planned.role == role) else {
            let roles: Vec<String> = plan.containers.iter().map(|planned| format!("`{}`", planned.role)).collect();
            return Err(Error::not_found("container", role).hint(format!("this instance has {}", roles.join(", "))));
        };
        match self.inner.engine.container_logs(&planned.spec.name, lines.clamp(1, LOG_LINES_MAX)).await {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            other => other,
        }
    }

    /// Lets an instance rest: its containers stop, its data stays.
    ///
    /// # Errors
    /// Not found; conflict when it is being removed.
    pub async fn instance_stop(&self, permit: &Permit, selector: String) -> Result<Instance> {
        self.instance_desire(permit, selector, Desired::Stopped, "instance.stop").await
    }

    /// Wakes an instance that rests.
    ///
    /// # Errors
    /// Not found; conflict when it is being removed.
    pub async fn instance_start(&self, permit: &Permit, selector: String) -> Result<Instance> {
        self.instance_desire(permit, selector, Desired::Running, "instance.start").await
    }

    /// Removes an instance with its data. Doing it again changes nothing.
    ///
    /// # Errors
    /// Not found.
    pub async fn instance_delete(&self, permit: &Permit, selector: String) -> Result<Instance> {
        self.instance_desire(permit, selector, Desired::Deleted, "instance.delete").await
    }

    async fn instance_desire(&self, permit: &Permit, selector: String, desired: Desired, act: &'static str) -> Result<Instance> {
        let permitted = permit.clone();
        let organization = permit.organization(Action::ManageAppInstances)?.uid.clone();
        let instance = self
            .inner
            .db
            .write(move |tx| {
                let instance = owned(tx, &selector, &organization)?;
                if instance.desired == Desired::Deleted && desired != Desired::Deleted {
                    return Err(Error::conflict(format!("`{}` is being removed", instance.uid)).hint("make a new one"));
                }
                enqueue(tx, &audit_job(permitted.by(), act, instance.uid.as_str(), Some(organization.as_str()), serde_json::json!({})))?;
                desire(tx, instance.uid.as_str(), desired)
            })
            .await?;
        self.inner.routes.update(&instance);
        Ok(instance)
    }

    pub(super) async fn reconcile_enqueue(&self, uid: String) -> Result<()> {
        self.inner.db.write(move |tx| enqueue(tx, &reconcile_job(&uid))).await
    }
}

/// Changes what is wanted of an instance and queues the doing.
pub(super) fn desire(tx: &mut Tx<'_>, uid: &str, desired: Desired) -> Result<Instance> {
    if sql::set_desired(tx, uid, desired)? {
        enqueue(tx, &reconcile_job(uid))?;
    }
    sql::get(tx, uid)
}

pub(super) fn reconcile_job(uid: &str) -> NewJob {
    NewJob::new(RECONCILE, serde_json::json!({"uid": uid})).key(uid)
}

pub(super) fn report_job(uid: &str) -> NewJob {
    NewJob::new(REPORT, serde_json::json!({"uid": uid})).key(uid)
}

fn owned(tx: &mut Tx<'_>, selector: &str, organization: &OrgUid) -> Result<Instance> {
    let instance = sql::get(tx, selector)?;
    if &instance.organization_uid == organization { Ok(instance) } else { Err(Error::not_found("hosted instance", selector)) }
}

/// A uid becomes part of the names of containers and volumes.
fn uid_check(uid: &str) -> Result<()> {
    if (1..=64).contains(&uid.len()) && uid.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)) {
        return Ok(());
    }
    Err(Error::invalid("uid", format!("`{uid}` cannot be the uid of a hosted instance"))
        .hint("use up to 64 letters, digits, `-`, `_` and `.`"))
}

/// A host label that people recognise and nobody guesses: `guestbook-acme-x7k2p9`.
fn host_label(nid: &str, organization: &str) -> String {
    let mut slug = String::new();
    for letter in organization.chars().flat_map(char::to_lowercase) {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
        if slug.len() >= 24 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    let token = random_token(6);
    if slug.is_empty() { format!("{nid}-{token}") } else { format!("{nid}-{slug}-{token}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::slug_check;

    #[test]
    fn host_labels_are_dns_labels_that_people_recognise() {
        for (name, start) in [
            ("Acme Corp.", "guestbook-acme-corp-"),
            ("  Żółw & Sons!  ", "guestbook-w-sons-"),
            ("株式会社", "guestbook-"),
            ("A very long name of a company that never ends", "guestbook-a-very-long-name-of-a-co-"),
        ] {
            let label = host_label("guestbook", name);
            assert!(label.starts_with(start), "{label}");
            slug_check("host", &label).unwrap();
        }
        let longest = host_label(&"a".repeat(24), &"b".repeat(100));
        assert!(longest.len() <= 63, "{longest}");
    }

    #[test]
    fn uids_that_cannot_name_a_container_are_refused() {
        assert!(uid_check("nex-abc").is_ok() && uid_check("bla.mcube.co").is_ok());
        for bad in ["", "a/b", "a b", "é"] {
            assert!(uid_check(bad).is_err(), "{bad}");
        }
    }
}
