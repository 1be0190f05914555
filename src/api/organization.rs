//! Organizations.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::{IntoParams, ToSchema};

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
    /// ISO 4217 code; that of the tenant's settings, or `USD`, when absent.
    pub currency: Option<String>,
    /// 1 to 12; 12 when absent.
    pub financial_year_end_month: Option<u8>,
    /// Its first Super Admin: uid or e-mail of a user of the tenant. A customer becomes that herself.
    pub owner: Option<String>,
}

/// A customer company with its profile.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct OrganizationDetail {
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
    /// The division (uid) that looks after it.
    pub division: Option<String>,
    /// Where it is, what it does, how it is billed.
    #[schema(value_type = Object)]
    pub profile: Value,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// Since when it is closed.
    #[schema(format = DateTime)]
    pub closed_at: Option<String>,
}

/// What to change of an organization. What is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OrganizationUpdate {
    /// A new name.
    pub name: Option<String>,
    /// ISO 4217 code of its books from now on.
    pub currency: Option<String>,
    /// 1 to 12.
    pub financial_year_end_month: Option<u8>,
    /// Fields of the profile that change; null resets one.
    #[schema(value_type = Option<Object>)]
    pub profile: Option<Map<String, Value>>,
}

/// Which organizations.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct OrganizationListQuery {
    /// Only of this tenant (uid or slug); operators may leave it out.
    pub tenant: Option<String>,
    /// Only with this text in the name.
    pub name: Option<String>,
    /// Only of this division: uid or name.
    pub division: Option<String>,
    /// Only frozen ones, or only others.
    pub frozen: Option<bool>,
    /// Closed ones in place of those that are not.
    #[serde(default)]
    pub closed: bool,
    /// `next_page` of the previous answer.
    pub page: Option<String>,
    /// How many rows at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
}
