//! Freezing, and the end.

use serde_json::json;

use super::{OrganizationDetail, detail};
use crate::hub::sql::session::Acting;
use crate::hub::{Action, Hub, Permit, audit, group_webhook, impersonation, sql, subscription};
use crate::kernel::{PageRequest, Result};
use crate::store::Tx;

impl Hub {
    /// Freezes the permit's organization, or unfreezes it: while it is frozen, its members and apps may do nothing but look.
    /// Doing it again changes nothing.
    ///
    /// # Errors
    /// Conflict when it is closed.
    pub async fn organization_freeze(&self, permit: &Permit, frozen: bool) -> Result<OrganizationDetail> {
        permit.expect(Action::Freeze)?;
        let permit = permit.clone();
        self.db.write(move |tx| freeze(tx, &permit, frozen)).await
    }

    /// Closes the permit's organization: its subscriptions end, its members, teams and staff lose it. Its records keep their
    /// organization, and the audit its name. Doing it again changes nothing.
    ///
    /// # Errors
    /// The store's.
    pub async fn organization_close(&self, permit: &Permit) -> Result<OrganizationDetail> {
        permit.expect(Action::Destroy)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let before = detail(tx, permit.organization()?.id)?;
                if before.closed_at.is_some() {
                    return Ok(before);
                }
                let organization = &before.organization;
                let subscriptions = end_subscriptions(tx, &permit, organization.id)?;
                let members = sql::member::of_organization(tx, organization.id)?;
                let acting = impersonation::going_on(tx, Acting::AsMemberOf(organization.id))?;
                for team in sql::team::of_organization(tx, organization.id)? {
                    sql::team::delete(tx, team.id)?;
                }
                for member in &members {
                    sql::member::delete(tx, organization.id, member.user.id)?;
                }
                sql::staff::clients_of_organization_remove(tx, organization.id)?;
                sql::access_request::end_at_organization(tx, organization.id)?;
                sql::invitation::cancel_of_organization(tx, organization.id)?;
                sql::organization::close(tx, organization.id)?;
                sql::access_change::touch(tx, organization.uid.as_str())?;
                impersonation::end_unfounded(tx, &acting)?;
                let members: Vec<_> =
                    members.iter().map(|member| json!({"user": member.user.uid.as_str(), "role": member.role.as_str()})).collect();
                let what = json!({"name": organization.name, "subscriptions": subscriptions, "members": members});
                audit::record(tx, &permit, "organization.close", organization.uid.as_str(), Some(organization.uid.as_str()), &what)?;
                detail(tx, organization.id)
            })
            .await
    }
}

pub(super) fn freeze(tx: &mut Tx<'_>, permit: &Permit, frozen: bool) -> Result<OrganizationDetail> {
    let before = detail(tx, permit.organization()?.id)?;
    before.open()?;
    let organization = &before.organization;
    if organization.frozen == frozen {
        return Ok(before);
    }
    sql::organization::frozen_set(tx, organization.id, frozen)?;
    if frozen {
        group_webhook::enqueue_organization_gone(tx, organization.id)?;
    }
    sql::access_change::touch(tx, organization.uid.as_str())?;
    let action = if frozen { "organization.freeze" } else { "organization.unfreeze" };
    audit::record(tx, permit, action, organization.uid.as_str(), Some(organization.uid.as_str()), &json!({}))?;
    detail(tx, organization.id)
}

/// Ends every subscription that goes on; how many.
fn end_subscriptions(tx: &mut Tx<'_>, permit: &Permit, organization_id: i64) -> Result<usize> {
    let mut page = PageRequest { after: None, limit: PageRequest::LIMIT_MAX };
    let mut ended = 0;
    loop {
        let found = sql::instance::subscription_list(tx, organization_id, true, &page)?;
        for subscription in found.items {
            if subscription.instance.status.is_active() {
                subscription::end(tx, permit, &subscription)?;
                ended += 1;
            }
        }
        match found.next_page {
            Some(after) => page.after = Some(after),
            None => return Ok(ended),
        }
    }
}
