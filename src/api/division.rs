//! Divisions, and the tenant's own people.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A part of a tenant with customers and staff of its own.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Division {
    /// The number that published frontends use.
    pub id: i64,
    /// `div-…`
    pub uid: String,
    /// For people; unique in the tenant.
    pub name: String,
    /// How many organizations it looks after.
    pub organizations: i64,
    /// How many of the tenant's staff belong to it.
    pub staff: i64,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
}

/// The name of a division, to create or rename it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DivisionName {
    /// For people; unique in the tenant.
    pub name: String,
}

/// One of the tenant's own people.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct StaffMember {
    /// `usr-…`
    pub user: String,
    /// Her e-mail.
    pub email: String,
    /// Her name.
    pub name: String,
    /// `admin`, `sub_tenant_admin`, `staff` or `support`; null once she is a customer again.
    pub admin_role: Option<String>,
    /// The division (uid) of a division admin.
    pub division: Option<String>,
    /// How many organizations are assigned to her.
    pub clients: i64,
    /// Is her account frozen?
    pub frozen: bool,
}

/// A staff role to give.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StaffSet {
    /// `admin`, `sub_tenant_admin`, `staff` or `support`.
    pub role: String,
    /// The division (uid or name) of a `sub_tenant_admin`.
    pub division: Option<String>,
}

/// A request of support staff to look into an organization.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AccessRequest {
    /// `acr-…`
    pub uid: String,
    /// Who asks: `usr-…`
    pub staff: String,
    /// Her e-mail.
    pub staff_email: String,
    /// `org-…`
    pub organization: String,
    /// The organization's name.
    pub organization_name: String,
    /// `requested`, `approved`, `denied`, `revoked` or `expired`.
    pub status: String,
    /// Why.
    pub reason: String,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it was answered.
    #[schema(format = DateTime)]
    pub decided_at: Option<String>,
    /// By whom: a uid.
    pub decided_by: Option<String>,
    /// Until when it is good, or waits.
    #[schema(format = DateTime)]
    pub expires_at: Option<String>,
}

/// A request to make.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AccessRequestCreate {
    /// The organization: uid.
    pub organization: String,
    /// Why: 1 to 500 characters.
    pub reason: String,
}

/// The answer to a request.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AccessRequestAnswer {
    /// `approved`, `denied` or `revoked`.
    pub status: String,
}
