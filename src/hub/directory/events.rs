//! The audit as a tenant's frontends see it, and what they report to it.
//!
//! What a frontend does through the tenant's key it reports itself, under names of its own: those lines are told apart by
//! [`REPORTED`], so that nobody can forge a line of ours. Our own lines about what the tenant's key did are left out of the list:
//! they would say the same twice.

use serde_json::{Map, Value, json};

use crate::hub::sql::directory_events as sql;
use crate::hub::{Action, AuditEntry, Hub, ListQuery, Listed, Organization, Permit, User, audit};
use crate::kernel::{Error, Result};

/// What the action of a reported line begins with.
pub(in crate::hub) const REPORTED: &str = "frontend.";
/// The longest name of an event, and the longest text.
const KEY_CHARS_MAX: usize = 60;
const TEXT_CHARS_MAX: usize = 1_000;
/// The largest `metadata`, in bytes of JSON.
const METADATA_BYTES_MAX: usize = 8 * 1024;

/// Something that happened, as a frontend tells it.
#[derive(Debug, Clone, Default)]
pub struct NewEvent {
    /// What (`app_launch`).
    pub key: String,
    /// Who did it: a user of the tenant.
    pub user: Option<String>,
    /// In which organization of the tenant.
    pub organization: Option<String>,
    /// For people.
    pub description: String,
    /// What else there is to say.
    pub metadata: Value,
    /// To what it was done, in the frontend's words.
    pub subject_type: String,
    /// To which one.
    pub subject_id: String,
}

/// A line with whom and what it names, where they are still there.
#[derive(Debug, Clone)]
pub struct EventCard {
    /// The line.
    pub entry: AuditEntry,
    /// What happened, in a published word, or in the frontend's own where it said one.
    pub key: String,
    /// Who did it.
    pub user: Option<User>,
    /// In which organization.
    pub organization: Option<Organization>,
}

impl EventCard {
    /// Did a frontend report it?
    #[must_use]
    pub fn is_reported(&self) -> bool {
        self.entry.action.starts_with(REPORTED)
    }

    /// What happened, for people.
    #[must_use]
    pub fn description(&self) -> String {
        match self.entry.detail["description"].as_str() {
            Some(text) if self.is_reported() => text.to_owned(),
            _ => format!("{} {}", self.entry.action, self.entry.subject),
        }
    }

    /// What else there is to say.
    #[must_use]
    pub fn details(&self) -> Value {
        if self.is_reported() { self.entry.detail["metadata"].clone() } else { self.entry.detail.clone() }
    }
}

impl Hub {
    /// Writes down what a frontend says that happened.
    ///
    /// # Errors
    /// Invalid by field, also when the user or the organization is none of the tenant's.
    pub async fn event_report(&self, permit: &Permit, event: NewEvent) -> Result<()> {
        permit.expect(Action::ManageTenant)?;
        let key = event.key.trim();
        let fits = (1..=KEY_CHARS_MAX).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b));
        if !fits {
            return Err(Error::invalid("key", format!("must be 1 to {KEY_CHARS_MAX} letters, digits, dashes, dots and underscores")));
        }
        for (field, text) in [("description", &event.description), ("subject_type", &event.subject_type), ("subject_id", &event.subject_id)]
        {
            if text.chars().count() > TEXT_CHARS_MAX {
                return Err(Error::invalid(field, format!("is longer than {TEXT_CHARS_MAX} characters")));
            }
        }
        if event.metadata.to_string().len() > METADATA_BYTES_MAX {
            return Err(Error::invalid("metadata", format!("is larger than {METADATA_BYTES_MAX} bytes")));
        }
        let (permit, action) = (permit.clone(), format!("{REPORTED}{key}"));
        self.db
            .write(move |tx| {
                let tenant_id = permit.tenant()?.id;
                let user = match &event.user {
                    None => None,
                    Some(selector) => {
                        let found = crate::hub::sql::user::find_all(tx, selector, Some(tenant_id))?.into_iter().next();
                        Some(found.ok_or_else(|| Error::not_found("user", selector).with_field("user_id"))?)
                    }
                };
                let organization = match &event.organization {
                    None => None,
                    Some(selector) => {
                        let found = crate::hub::sql::organization::find(tx, selector)?.filter(|found| found.tenant_id == tenant_id);
                        Some(found.ok_or_else(|| Error::not_found("organization", selector).with_field("organization_id"))?)
                    }
                };
                let mut detail = Map::new();
                if let Some(user) = &user {
                    detail.insert("by".into(), user.uid.as_str().into());
                }
                detail.insert("description".into(), event.description.clone().into());
                detail.insert("metadata".into(), event.metadata.clone());
                let subject = format!("{} {}", event.subject_type, event.subject_id);
                let organization = organization.as_ref().map(|organization| organization.uid.as_str());
                audit::record(tx, &permit, &action, subject.trim(), organization, &json!(detail))
            })
            .await
    }

    /// The audit of the permit's organization, or of its tenant as far as the caller reaches, as frontends see it. Software of the
    /// tenant is not shown what it did itself and reported.
    ///
    /// # Errors
    /// Invalid, naming the field, when a filter or the order is none that this list takes.
    pub async fn event_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<EventCard>> {
        let action = permit.expect_one(&[Action::ReadTenantAudit, Action::Administrate])?;
        let permit = permit.clone();
        self.db
            .read(move |tx| match action {
                Action::Administrate => sql::events_of_organization(tx, permit.organization()?.uid.as_str(), &query),
                _ => {
                    let person = permit.caller_user().is_some();
                    sql::events_of_tenant(tx, permit.tenant()?.uid.as_str(), permit.reach(), person, &query)
                }
            })
            .await
    }
}
