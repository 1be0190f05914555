//! What a tenant decides for its marketplace.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::hub::{merge, picture, user};
use crate::kernel::{Currency, Error, Result};

/// The longest address of a page or a picture, in characters.
const URL_LENGTH_MAX: usize = 2000;

/// The longest logo that stands in the settings themselves, in bytes: what an uploaded one of the largest size becomes fits.
const LOGO_URL_BYTES_MAX: usize = 56 * 1024;

/// Settings of a tenant. What is absent has its default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TenantSettings {
    /// May people sign up by themselves? Those with an invitation always may.
    pub sign_up_open: bool,
    /// Must staff sign in with a second factor?
    pub staff_second_factor: bool,
    /// The host name of its sign-in page, which tells whose it is.
    pub host: Option<String>,
    /// From which address the tenant's e-mails come.
    pub mail_from: Option<String>,
    /// The language of who has chosen none: `en`, `en-AU`.
    pub locale: Option<String>,
    /// The currency of new organizations that name none.
    pub currency: Option<String>,
    /// Where its own frontend is, when it has one: `https://my.example`. Browsers that open apps through us are sent back there.
    pub frontend_url: Option<String>,
    /// How the marketplace looks.
    pub branding: Branding,
}

/// How a marketplace looks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Branding {
    /// Its name for customers.
    pub name: Option<String>,
    /// A picture: `https://…`, or `data:image/…;base64,…` of a PNG, JPEG, GIF or WebP.
    pub logo_url: Option<String>,
    /// `#rrggbb`.
    pub color: Option<String>,
    /// Where customers ask for help.
    pub support_email: Option<String>,
    /// A page with help.
    pub support_url: Option<String>,
    /// The terms of use.
    pub terms_url: Option<String>,
}

impl Default for TenantSettings {
    fn default() -> Self {
        Self {
            // A marketplace lives from people who find it; an account alone may do nothing.
            sign_up_open: true,
            staff_second_factor: false,
            host: None,
            mail_from: None,
            locale: None,
            currency: None,
            frontend_url: None,
            branding: Branding::default(),
        }
    }
}

impl TenantSettings {
    /// These settings with some changes.
    pub(super) fn changed(&self, changes: &Map<String, Value>) -> Result<Self> {
        let settings: Self = merge::merge("settings", self, changes)?;
        settings.check()?;
        Ok(settings)
    }

    fn check(&self) -> Result<()> {
        let wrong = |field: &str, what: &str| Error::invalid(format!("settings.{field}"), format!("`{field}` must be {what}"));
        for (field, address) in [("mail_from", &self.mail_from), ("branding.support_email", &self.branding.support_email)] {
            if address.as_deref().is_some_and(|address| user::email_check(address).is_err()) {
                return Err(wrong(field, "an e-mail address"));
            }
        }
        if self.host.as_deref().is_some_and(|host| !is_host(host)) {
            return Err(wrong("host", "a host name in lower case, without a port, such as `shop.example.com`"));
        }
        if self.locale.as_deref().is_some_and(|locale| !is_locale(locale)) {
            return Err(wrong("locale", "a language such as `en` or `en-AU`"));
        }
        if self.currency.as_deref().is_some_and(|code| Currency::parse(code).is_err()) {
            return Err(wrong("currency", "an ISO 4217 code such as `USD`"));
        }
        if self.frontend_url.as_deref().is_some_and(|url| !is_web(url)) {
            return Err(wrong("frontend_url", "an `http:` or `https:` address"));
        }
        let branding = &self.branding;
        if let Some(name) = &branding.name {
            user::text_check("settings.branding.name", name, 1)?;
        }
        if branding.color.as_deref().is_some_and(|color| !is_color(color)) {
            return Err(wrong("branding.color", "a color such as `#1a2b3c`"));
        }
        if let Some(url) = branding.logo_url.as_deref().filter(|url| !is_web(url)) {
            if !picture::is_data(url) {
                return Err(wrong("branding.logo_url", &format!("an `https:` address, or a `data:` address of {}", picture::KINDS)));
            }
            picture::data_check("settings.branding.logo_url", url, LOGO_URL_BYTES_MAX)?;
        }
        for (field, url) in [("branding.support_url", &branding.support_url), ("branding.terms_url", &branding.terms_url)] {
            if url.as_deref().is_some_and(|url| !is_web(url)) {
                return Err(wrong(field, "an `http:` or `https:` address"));
            }
        }
        Ok(())
    }
}

fn is_host(text: &str) -> bool {
    text.len() <= 253 && text.split('.').all(|label| crate::kernel::slug_check("host", label).is_ok())
}

fn is_locale(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_lowercase()));
    language && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn is_color(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// An address that a browser may open: nothing that runs.
pub(in crate::hub) fn is_web(text: &str) -> bool {
    text.chars().count() <= URL_LENGTH_MAX
        && url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host_str().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_checked() {
        let settings = TenantSettings::default();
        for (changes, field) in [
            (json!({"branding": {"support_email": "nobody"}}), "settings.branding.support_email"),
            (json!({"locale": "English"}), "settings.locale"),
            (json!({"currency": "dollars"}), "settings.currency"),
            (json!({"frontend_url": "javascript:alert(1)"}), "settings.frontend_url"),
            (json!({"branding": {"color": "red"}}), "settings.branding.color"),
            (json!({"branding": {"logo_url": "javascript:alert(1)"}}), "settings.branding.logo_url"),
            (json!({"branding": {"logo_url": "data:image/svg+xml;base64,PHN2Zy8+"}}), "settings.branding.logo_url"),
            (json!({"branding": {"terms_url": "data:text/html,x"}}), "settings.branding.terms_url"),
            (json!({"branding": {"name": "a\nb"}}), "settings.branding.name"),
        ] {
            assert_eq!(settings.changed(changes.as_object().unwrap()).unwrap_err().field(), Some(field));
        }
        let good = json!({"locale": "en-AU", "branding": {"support_email": "help@acme.test", "color": "#00FFaa", "terms_url": "https://a.test/t"}});
        settings.changed(good.as_object().unwrap()).unwrap();
    }
}
