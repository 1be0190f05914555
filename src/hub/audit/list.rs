//! Looking things up in the audit.

use crate::hub::{Action, AuditEntry, Hub, Permit, Reach, sql};
use crate::kernel::{Error, Page, PageRequest, Result, Timestamp};
use crate::store::Tx;

/// The longest text that is searched for, in characters.
const TEXT_LENGTH_MAX: usize = 200;

/// Which entries to list.
#[derive(Debug, Clone, Default)]
pub struct AuditFilter {
    /// Only of this tenant (uid).
    pub tenant: Option<String>,
    /// Only of this organization (uid).
    pub organization: Option<String>,
    /// Only by, as or about this user: uid or e-mail.
    pub user: Option<String>,
    /// Only this action.
    pub action: Option<String>,
    /// Only of this request.
    pub request_id: Option<String>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Before.
    pub to: Option<Timestamp>,
    /// Only with this text in what was done, to what, by whom, or in the detail; case does not matter.
    pub text: Option<String>,
}

impl AuditFilter {
    /// The part of the audit that a permit opens, and of it what is asked for. A filter can only narrow that part.
    pub(super) fn within(mut self, permit: &Permit) -> Result<Self> {
        if self.text.as_ref().is_some_and(|text| text.chars().count() > TEXT_LENGTH_MAX) {
            return Err(Error::invalid("text", format!("`text` must be at most {TEXT_LENGTH_MAX} characters")));
        }
        match permit.expect_one(&[Action::Operate, Action::ReadTenantAudit, Action::Administrate])? {
            Action::Operate => {}
            Action::ReadTenantAudit => self.tenant = Some(permit.tenant()?.uid.to_string()),
            _ => self.organization = Some(permit.organization()?.uid.to_string()),
        }
        Ok(self)
    }

    /// An e-mail becomes the uids of who has it; `None`: nobody has.
    pub(super) fn users(&self, tx: &mut Tx<'_>, permit: &Permit) -> Result<Option<Self>> {
        let Some(email) = self.user.as_ref().filter(|user| user.contains('@')) else { return Ok(Some(self.clone())) };
        let tenant_id = permit.tenant().ok().map(|tenant| tenant.id);
        let user = sql::user::find_all(tx, email, tenant_id)?.into_iter().next();
        Ok(user.map(|user| Self { user: Some(user.uid.to_string()), ..self.clone() }))
    }
}

impl Hub {
    /// The part of the audit that the permit opens, the newest first: all for operators, a tenant's for its staff, an
    /// organization's for its Admins.
    ///
    /// # Errors
    /// Invalid filters by field; the store's.
    pub async fn audit_list(&self, permit: &Permit, filter: AuditFilter, page: PageRequest) -> Result<Page<AuditEntry>> {
        let filter = filter.within(permit)?;
        // What an organization's Admin sees is narrowed to it already; she is no staff and has no reach.
        let reach = if permit.organization().is_ok() { Reach::Everything } else { permit.reach() };
        let permit = permit.clone();
        self.db
            .read(move |tx| match filter.users(tx, &permit)? {
                Some(filter) => sql::audit::list(tx, &filter, reach, &page),
                None => Ok(Page { items: Vec::new(), next_page: None }),
            })
            .await
    }

    /// How many entries [`Hub::audit_list`] has in all.
    ///
    /// # Errors
    /// As that.
    pub async fn audit_count(&self, permit: &Permit, filter: AuditFilter) -> Result<i64> {
        let filter = filter.within(permit)?;
        let reach = if permit.organization().is_ok() { Reach::Everything } else { permit.reach() };
        let permit = permit.clone();
        self.db
            .read(move |tx| match filter.users(tx, &permit)? {
                Some(filter) => sql::audit::count(tx, &filter, reach),
                None => Ok(0),
            })
            .await
    }
}
