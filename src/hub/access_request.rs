//! Support staff asks an organization to be let in; somebody who administers it answers. What was approved ends by itself.

use serde_json::json;

use super::division::organization_of_tenant;
use super::{Action, ActorKind, AdminRole, Hub, Permit, Role, audit, sql};
use crate::kernel::{AccessRequestUid, Error, Page, PageRequest, Result, Timestamp};
use crate::store::Tx;

/// How long an approval is good, and how long a question waits for its answer.
const VALID_SECONDS: i64 = 24 * 3600;
/// How many questions of one member of staff may wait at once.
const WAITING_MAX: i64 = 100;
/// The longest reason, in characters.
const REASON_LENGTH_MAX: usize = 500;

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessRequestStatus {
    /// It waits for an answer.
    Requested,
    /// Support is let in until it expires.
    Approved,
    /// It was refused.
    Denied,
    /// It was approved, and taken back.
    Revoked,
    /// Its time is over.
    Expired,
}

impl AccessRequestStatus {
    const ALL: [Self; 5] = [Self::Requested, Self::Approved, Self::Denied, Self::Revoked, Self::Expired];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Approved => "approved",
            Self::Denied => "denied",
            Self::Revoked => "revoked",
            Self::Expired => "expired",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// When it is none of them.
    pub fn parse(text: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text).ok_or_else(|| {
            Error::invalid("status", format!("`{text}` is not a status of an access request")).hint("use `approved`, `denied` or `revoked`")
        })
    }
}

/// A request of support staff to look into an organization.
#[derive(Debug, Clone)]
pub struct AccessRequest {
    /// Row id.
    pub id: i64,
    /// Public id.
    pub uid: AccessRequestUid,
    /// Who asks: a uid.
    pub staff: String,
    /// Her e-mail.
    pub staff_email: String,
    /// Her row id.
    pub staff_id: i64,
    /// Which organization: its uid.
    pub organization: String,
    /// Its name.
    pub organization_name: String,
    /// Where it stands.
    pub status: AccessRequestStatus,
    /// Why, in the words of who asks.
    pub reason: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was answered.
    pub decided_at: Option<Timestamp>,
    /// By whom: a uid.
    pub decided_by: Option<String>,
    /// Until when it is good, or waits.
    pub expires_at: Option<Timestamp>,
}

impl Hub {
    /// Asks an organization of the permit's tenant to let the caller in. While a question waits or an approval is good, asking
    /// again changes nothing.
    ///
    /// # Errors
    /// Forbidden for who is not support staff; not found; invalid reason; conflict when the organization is closed.
    pub async fn access_request_create(&self, permit: &Permit, organization: String, reason: String) -> Result<AccessRequest> {
        permit.expect(Action::ReadCustomers)?;
        let staff = permit.caller_user().filter(|user| user.admin_role == Some(AdminRole::Support));
        let staff_id = staff.map(|user| user.id).ok_or_else(|| {
            Error::forbidden("only support staff asks to be let in").hint("other staff sees its own customers without asking")
        })?;
        let reason = reason.trim().to_owned();
        let length = reason.chars().count();
        if !(1..=REASON_LENGTH_MAX).contains(&length) || reason.chars().any(|c| c.is_control() && c != '\n') {
            return Err(Error::invalid("reason", format!("the reason must be 1 to {REASON_LENGTH_MAX} characters")));
        }
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let found = organization_of_tenant(tx, permit.tenant()?.id, &organization)?;
                super::organization::open_check(tx, &found)?;
                let now = tx.now();
                if let Some(open) = sql::access_request::open(tx, staff_id, found.id, now)? {
                    return Ok(open);
                }
                if sql::access_request::waiting(tx, staff_id, now)? >= WAITING_MAX {
                    return Err(Error::conflict(format!("{WAITING_MAX} of your requests wait for an answer already")));
                }
                let uid = AccessRequestUid::random();
                sql::access_request::insert(tx, &uid, staff_id, found.id, &reason, now.plus_seconds(VALID_SECONDS))?;
                let organization = Some(found.uid.as_str());
                audit::record(tx, &permit, "access_request.create", uid.as_str(), organization, &json!({"reason": reason}))?;
                get(tx, uid.as_str())
            })
            .await
    }

    /// The requests at the permit's organization for those who run it, or those of the permit's tenant: all of them for its
    /// admins, her own for other staff.
    ///
    /// # Errors
    /// The store's.
    pub async fn access_request_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<AccessRequest>> {
        let (organization_id, tenant_id, staff_id) = match permit.expect_one(&[Action::ManageMembers, Action::ReadCustomers])? {
            Action::ManageMembers => (Some(permit.organization()?.id), None, None),
            _ => {
                let own = permit.caller_user().filter(|user| user.admin_role != Some(AdminRole::Admin)).map(|user| user.id);
                (None, Some(permit.tenant()?.id), own)
            }
        };
        self.db.read(move |tx| sql::access_request::list(tx, organization_id, tenant_id, staff_id, &page)).await
    }

    /// Approves, denies or revokes a request at the permit's organization. It is for an Admin or Super Admin of it to say, or
    /// for operators: not for the staff that asks.
    ///
    /// # Errors
    /// Not found; forbidden; conflict when it was answered already or its time is over.
    pub async fn access_request_answer(&self, permit: &Permit, selector: String, answer: AccessRequestStatus) -> Result<AccessRequest> {
        permit.expect(Action::ManageMembers)?;
        let runs_it = permit.role().is_some_and(|role| role >= Role::Admin) || permit.actor().kind == ActorKind::Operator;
        if !runs_it || permit.actor().impersonator.is_some() {
            return Err(Error::forbidden("an Admin or Super Admin of the organization answers access requests"));
        }
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let organization = permit.organization()?;
                let found = sql::access_request::find(tx, &selector)?.filter(|found| found.organization == organization.uid.as_str());
                let found = found.ok_or_else(|| {
                    Error::not_found("access request", &selector).hint("run `mno hub access-request list --org ORG` to see them")
                })?;
                let now = tx.now();
                let (needed, until) = match answer {
                    AccessRequestStatus::Approved => (AccessRequestStatus::Requested, now.plus_seconds(VALID_SECONDS)),
                    AccessRequestStatus::Denied => (AccessRequestStatus::Requested, now),
                    AccessRequestStatus::Revoked => (AccessRequestStatus::Approved, now),
                    _ => {
                        return Err(Error::invalid("status", "a request is approved, denied or revoked"));
                    }
                };
                if found.status != needed {
                    return Err(Error::conflict(format!("the request is {} already", found.status.as_str()))
                        .with_field("status")
                        .hint(format!("only one that is {} can be {}", needed.as_str(), answer.as_str())));
                }
                sql::access_request::answer(tx, found.id, answer, &permit.actor().uid, until)?;
                sql::access_change::touch(tx, &found.staff)?;
                let action = format!("access_request.{}", answer.as_str());
                let detail = json!({"staff": found.staff, "until": until.to_string()});
                audit::record(tx, &permit, &action, found.uid.as_str(), Some(organization.uid.as_str()), &detail)?;
                get(tx, found.uid.as_str())
            })
            .await
    }
}

fn get(tx: &mut Tx<'_>, uid: &str) -> Result<AccessRequest> {
    sql::access_request::find(tx, uid)?.ok_or_else(|| Error::internal("an access request that was just written is not there"))
}
