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
    /// What else is known of her.
    pub profile: UserProfile,
}

/// What is known of a person beside her name.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct UserProfile {
    /// Telephone number.
    pub phone: String,
    /// Country prefix of the number.
    pub phone_country_code: String,
    /// Country, two letters.
    pub geo_country_code: String,
    /// State or region.
    pub geo_state_code: String,
    /// City.
    pub geo_city: String,
    /// Where she works.
    pub company: String,
    /// Her site.
    pub website: String,
    /// Her picture.
    pub avatar_url: String,
    /// Her id in the tenant's own software.
    pub external_id: Option<String>,
    /// The language of her mails.
    pub locale: String,
    /// Does she want to see KPIs?
    pub kpi_enabled: bool,
    /// What a frontend keeps of her.
    pub meta_data: serde_json::Value,
    /// Her settings in a frontend.
    pub settings: serde_json::Value,
    /// An address that waits for its confirmation.
    pub unconfirmed_email: Option<String>,
    /// When her address was confirmed; before that she cannot sign in.
    pub confirmed_at: Option<String>,
    /// How often she signed in.
    pub sign_in_count: i64,
    /// Her latest sign-in.
    pub current_sign_in_at: Option<String>,
    /// From where.
    pub current_sign_in_ip: Option<String>,
    /// Failed sign-ins when the account was last locked.
    pub failed_attempts: i64,
    /// When too many failures locked the account.
    pub locked_at: Option<String>,
    /// When the password was last set.
    pub password_changed_at: Option<String>,
    /// Has she a second factor?
    pub second_factor: bool,
}

/// What to change of a person. What is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UserUpdate {
    /// A new address. One that she asks for herself waits for its confirmation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surname: Option<String>,
    /// Telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Country prefix of the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_country_code: Option<String>,
    /// Country, two letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo_country_code: Option<String>,
    /// State or region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo_state_code: Option<String>,
    /// City.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo_city: Option<String>,
    /// Where she works.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// Her site: https:// or http://.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Her picture: https:// or http://.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Her id in the tenant's own software.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The language of her mails: `en`, `pt-BR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Does she want to see KPIs?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kpi_enabled: Option<bool>,
    /// What a frontend keeps of her: an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data: Option<serde_json::Value>,
    /// Her settings in a frontend: an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Value>,
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
