//! An organization together with the apps that it shall have, as the forms of panels send them: all of it is written, or nothing.

use serde_json::Map;

use super::{Founding, NewOrganization, OrganizationUpdate, update};
use crate::hub::{Action, Hub, NewSubscription, Organization, Permit, Stack, sql, subscription};
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// Exactly these apps (short names) an organization shall have, with the permits that this needs.
#[derive(Debug, Clone)]
pub struct AppsWanted {
    /// The apps.
    pub apps: Vec<String>,
    /// Permit to purchase those that it lacks.
    pub purchase: Permit,
    /// Permit to manage app instances: to end the others.
    pub manage: Permit,
}

impl Hub {
    /// Founds an organization with its first apps. Who founds it must be allowed to purchase for it then.
    ///
    /// # Errors
    /// Those of [`Hub::organization_create`], and of the apps: not found, conflict or forbidden.
    pub async fn organization_found_with_apps(&self, permit: &Permit, new: NewOrganization, apps: Vec<String>) -> Result<Organization> {
        permit.expect(Action::CreateOrganization)?;
        let founding = Founding::ready(permit, new, &Map::new())?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let organization = founding.write(tx, &permit)?;
                if !apps.is_empty() {
                    let purchase = permit.over_founded(tx, Action::Purchase, &organization)?;
                    order(tx, &purchase, &apps)?;
                }
                Ok(organization)
            })
            .await
    }

    /// Changes the permit's organization and sets its apps.
    ///
    /// # Errors
    /// Those of [`Hub::organization_update`], and of the apps.
    pub async fn organization_save_with_apps(
        &self,
        permit: &Permit,
        change: Option<OrganizationUpdate>,
        wanted: Option<AppsWanted>,
    ) -> Result<()> {
        permit.expect(Action::Update)?;
        if let Some(AppsWanted { purchase, manage, .. }) = &wanted {
            purchase.expect(Action::Purchase)?;
            manage.expect(Action::ManageAppInstances)?;
            let id = permit.organization()?.id;
            if [purchase, manage].iter().any(|other| other.organization().ok().map(|organization| organization.id) != Some(id)) {
                return Err(Error::internal("these permits are for several organizations"));
            }
        }
        let change = change.map(|change| change.ready(permit)).transpose()?;
        let permit = permit.clone();
        // Several permits are in it: in a box, so that whoever waits for it does not carry them.
        let written = Box::pin(self.db.write(move |tx| {
            if let Some(change) = &change {
                update(tx, &permit, change)?;
            }
            wanted.as_ref().map_or(Ok(()), |wanted| apps_set(tx, wanted))
        }));
        written.await
    }
}

fn apps_set(tx: &mut Tx<'_>, AppsWanted { apps, purchase, manage }: &AppsWanted) -> Result<()> {
    let instances = sql::instance::of_organization(tx, purchase.organization()?.id)?;
    let active = || instances.iter().filter(|instance| instance.status.is_active());
    let mut kept: Vec<&str> = Vec::new();
    let mut gone = Vec::new();
    for instance in active() {
        let nid = instance.app.nid.as_str();
        // A hosted app can be there several times; those stay with the one that is named.
        if apps.iter().any(|app| app == nid) && (instance.app.stack == Stack::Cube || !kept.contains(&nid)) {
            kept.push(nid);
        } else {
            gone.push(instance.uid.as_str());
        }
    }
    let new: Vec<String> = apps.iter().filter(|app| !kept.contains(&app.as_str())).cloned().collect();
    order(tx, purchase, &new)?;
    for uid in gone {
        subscription::cancel(tx, manage, uid)?;
    }
    Ok(())
}

fn order(tx: &mut Tx<'_>, purchase: &Permit, apps: &[String]) -> Result<()> {
    for app in apps {
        subscription::order(tx, purchase, &NewSubscription { app: app.clone(), ..NewSubscription::default() })?;
    }
    Ok(())
}
