//! People.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A person.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct User {
    /// The number that published frontends use.
    pub id: i64,
    /// `usr-…`
    pub uid: String,
    /// Lower case; unique in the tenant.
    pub email: String,
    /// Given name.
    pub name: String,
    /// Family name.
    pub surname: String,
    /// `admin` or `staff` for the tenant's own people, null for customers.
    pub admin_role: Option<String>,
    /// A frozen user may do nothing.
    pub frozen: bool,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
}

/// A person with her memberships.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct UserDetail {
    /// The number that published frontends use.
    pub id: i64,
    /// `usr-…`
    pub uid: String,
    /// Lower case; unique in the tenant.
    pub email: String,
    /// Given name.
    pub name: String,
    /// Family name.
    pub surname: String,
    /// `admin` or `staff` for the tenant's own people, null for customers.
    pub admin_role: Option<String>,
    /// A frozen user may do nothing.
    pub frozen: bool,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// Where she belongs, in which role.
    pub memberships: Vec<super::Member>,
}

/// A user to create.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UserCreate {
    /// The tenant's uid or slug.
    pub tenant: String,
    /// E-mail address.
    pub email: String,
    /// Given name.
    #[serde(default)]
    pub name: String,
    /// Family name.
    #[serde(default)]
    pub surname: String,
    /// 8 to 200 characters; without one she cannot sign in with a password.
    pub password: Option<String>,
    /// `admin` or `staff` makes her staff of the tenant.
    pub admin_role: Option<String>,
}

/// Which users.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct UserListQuery {
    /// Only of this tenant (uid or slug); operators may leave it out.
    pub tenant: Option<String>,
    /// `next_page` of the previous answer.
    pub page: Option<String>,
    /// How many rows at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
}
