//! Organizations.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A customer company.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Organization {
    /// The number that published frontends use.
    pub id: i64,
    /// `org-…`
    pub uid: String,
    /// For people.
    pub name: String,
    /// ISO 4217 code of its books.
    pub currency: String,
    /// 1 to 12.
    pub financial_year_end_month: u8,
    /// A frozen organization's members and apps may do nothing.
    pub frozen: bool,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
}

/// An organization to create.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OrganizationCreate {
    /// The tenant's uid or slug.
    pub tenant: String,
    /// For people.
    pub name: String,
    /// ISO 4217 code; `USD` when absent.
    pub currency: Option<String>,
    /// 1 to 12; 12 when absent.
    pub financial_year_end_month: Option<u8>,
    /// Its first Super Admin: uid or e-mail of a user of the tenant.
    pub owner: Option<String>,
}
