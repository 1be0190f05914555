//! What is rarely read of an organization: where it is, what it does, how it pays.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::hub::{merge, picture, tenant, user};
use crate::kernel::{Currency, Error, Result, Timestamp};

/// The longest `data:` picture, in bytes.
const LOGO_BYTES_MAX: usize = 48 * 1024;
/// How many further e-mail addresses there may be.
const MAILS_MAX: usize = 20;

/// Fields that only staff of the tenant, its keys and operators may change: customers must not prolong their own trial.
pub(super) const OF_STAFF: &[&str] = &["free_trial_end_at"];

/// The profile of an organization. What is absent has its default.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OrganizationProfile {
    /// For invoices.
    pub email: Option<String>,
    /// Who else gets mails.
    pub mails: Vec<String>,
    /// A picture: `https://…` or `data:image/…`.
    pub logo: Option<String>,
    /// In one word or two.
    pub industry: Option<String>,
    /// How many people work there: `1-10`.
    pub size: Option<String>,
    /// ISO 3166 alpha-2.
    pub geo_country_code: Option<String>,
    /// State or province.
    pub geo_state_code: Option<String>,
    /// City.
    pub geo_city: Option<String>,
    /// Olson name of its time zone.
    pub geo_tz: Option<String>,
    /// ISO 4217 code of where it is.
    pub geo_currency: Option<String>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// Do its apps share data?
    pub soa_enabled: bool,
    /// In which currency it is billed.
    pub billing_currency: Option<String>,
    /// Until when it need not pay.
    pub free_trial_end_at: Option<Timestamp>,
    /// Whatever frontends keep with it.
    pub meta_data: Map<String, Value>,
}

impl Default for OrganizationProfile {
    fn default() -> Self {
        Self {
            email: None,
            mails: Vec::new(),
            logo: None,
            industry: None,
            size: None,
            geo_country_code: None,
            geo_state_code: None,
            geo_city: None,
            geo_tz: None,
            geo_currency: None,
            latitude: None,
            longitude: None,
            soa_enabled: true,
            billing_currency: None,
            free_trial_end_at: None,
            meta_data: Map::new(),
        }
    }
}

impl OrganizationProfile {
    /// This profile with some changes: what is named is replaced, null resets.
    pub(super) fn changed(&self, changes: &Map<String, Value>) -> Result<Self> {
        let profile: Self = merge::merge("profile", self, changes)?;
        profile.check()?;
        Ok(profile)
    }

    fn check(&self) -> Result<()> {
        let wrong = |field: &str, what: &str| Error::invalid(format!("profile.{field}"), format!("`{field}` must be {what}"));
        if self.email.as_deref().is_some_and(|email| user::email_check(email).is_err()) {
            return Err(wrong("email", "an e-mail address"));
        }
        if self.mails.len() > MAILS_MAX || self.mails.iter().any(|email| user::email_check(email).is_err()) {
            return Err(wrong("mails", "a list of at most 20 e-mail addresses"));
        }
        if let Some(logo) = self.logo.as_deref().filter(|logo| !tenant::is_web(logo)) {
            if !picture::is_data(logo) {
                return Err(wrong("logo", &format!("an `https:` address, or a `data:` address of {}", picture::KINDS)));
            }
            picture::data_check("profile.logo", logo, LOGO_BYTES_MAX)?;
        }
        let texts =
            [("industry", &self.industry), ("size", &self.size), ("geo_state_code", &self.geo_state_code), ("geo_city", &self.geo_city)];
        for (field, text) in texts {
            if let Some(text) = text {
                user::text_check(&format!("profile.{field}"), text, 0)?;
            }
        }
        let is_country = |code: &str| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        if self.geo_country_code.as_deref().is_some_and(|code| !is_country(code)) {
            return Err(wrong("geo_country_code", "an ISO 3166 code such as `AU`"));
        }
        if self.geo_tz.as_deref().is_some_and(|zone| !is_zone(zone)) {
            return Err(wrong("geo_tz", "the name of a time zone such as `Australia/Sydney`"));
        }
        for (field, code) in [("geo_currency", &self.geo_currency), ("billing_currency", &self.billing_currency)] {
            if code.as_deref().is_some_and(|code| Currency::parse(code).is_err()) {
                return Err(wrong(field, "an ISO 4217 code such as `USD`"));
            }
        }
        for (field, degrees, most) in [("latitude", self.latitude, 90.0), ("longitude", self.longitude, 180.0)] {
            if degrees.is_some_and(|degrees| !(-most..=most).contains(&degrees)) {
                return Err(wrong(field, &format!("between -{most} and {most}")));
            }
        }
        Ok(())
    }
}

/// The name of a time zone: one that this machine knows, or, where it has no list of them, one that looks like it.
fn is_zone(name: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+-".contains(&b));
    let shaped = name == "UTC" || (name.len() <= 64 && name.contains('/') && name.split('/').all(part));
    shaped && (jiff::tz::db().is_definitively_empty() || jiff::tz::TimeZone::get(name).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_checked_by_field() {
        let profile = OrganizationProfile::default();
        for (changes, field) in [
            (json!({"email": "x"}), "profile.email"),
            (json!({"mails": ["a@b.c", "x"]}), "profile.mails"),
            (json!({"logo": "javascript:1"}), "profile.logo"),
            (json!({"geo_country_code": "Australia"}), "profile.geo_country_code"),
            (json!({"geo_tz": "../etc/passwd"}), "profile.geo_tz"),
            (json!({"billing_currency": "x"}), "profile.billing_currency"),
            (json!({"latitude": 91}), "profile.latitude"),
            (json!({"longitude": "far"}), "profile.longitude"),
            (json!({"free_trial_end_at": "soon"}), "profile.free_trial_end_at"),
            (json!({"admin_role": "admin"}), "profile.admin_role"),
        ] {
            assert_eq!(profile.changed(changes.as_object().unwrap()).unwrap_err().field(), Some(field));
        }
    }

    #[test]
    fn a_profile_survives_its_own_json() {
        let changes =
            json!({"latitude": -33.86, "geo_tz": "Australia/Sydney", "free_trial_end_at": "2026-05-01T00:00:00Z", "meta_data": {"a": 1}});
        let profile = OrganizationProfile::default().changed(changes.as_object().unwrap()).unwrap();
        let text = serde_json::to_string(&profile).unwrap();
        assert_eq!(serde_json::from_str::<OrganizationProfile>(&text).unwrap(), profile);
        let reset = profile.changed(json!({"meta_data": {"a": null}, "latitude": null}).as_object().unwrap()).unwrap();
        assert!(reset.meta_data.is_empty() && reset.latitude.is_none());
    }
}
