//! How a marketplace shows itself to whoever opens its pages: its name, its logo, its colours. Not a secret: everybody who calls its host
//! sees it.

use serde_json::Value;

use super::door::{self, Door};
use super::{Hub, Tenant, User, Visitor, picture, sql};
use crate::kernel::Result;
use crate::store::Tx;

/// The looks of a marketplace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// Its name for customers.
    pub name: String,
    /// Its logo: `https://…` or `data:image/…`.
    pub logo_url: Option<String>,
    /// `#rrggbb`: of buttons and links.
    pub accent: Option<String>,
    /// `#rrggbb`: of the bar over the pages.
    pub bar: Option<String>,
    /// Where customers ask for help.
    pub support_email: Option<String>,
    /// A page with help.
    pub support_url: Option<String>,
    /// The terms of use.
    pub terms_url: Option<String>,
}

/// Where a theme says the colour of buttons and links: ours, then the variables of the published theme editors.
const ACCENT_NAMES: [&str; 4] = ["accent", "@elem-cozy-color", "@decorator-touch-color", "@decorator-alt-color"];
/// Where it says the colour of the bar over the pages.
const BAR_NAMES: [&str; 2] = ["bar", "@bg-inverse-intense-color"];

impl Hub {
    /// The looks of the marketplace that a visitor means: the one that she names, else that of the host name she called, else her own when
    /// she is signed in, else the only one there is. Nothing when none of these tells.
    ///
    /// # Errors
    /// The store's.
    pub async fn look(&self, visitor: Visitor, signed_in: Option<&User>) -> Result<Option<Look>> {
        let own = signed_in.map(|user| user.tenant_id);
        self.db
            .read(move |tx| {
                let tenant = match door::marketplace(tx, &visitor)? {
                    Door::One(tenant) => Some(tenant),
                    Door::Several(_) => own.map(|id| sql::tenant::by_id(tx, id)).transpose()?,
                    Door::Nowhere => None,
                };
                tenant.map(|tenant| of(tx, tenant)).transpose()
            })
            .await
    }
}

fn of(tx: &mut Tx<'_>, tenant: Tenant) -> Result<Look> {
    let branding = sql::tenant_setting::get(tx, tenant.id)?.branding;
    let theme = sql::theme::get(tx, tenant.id)?.published;
    let in_theme = |names: &[&str]| theme.as_ref().and_then(|theme| color_in(theme, names));
    Ok(Look {
        name: branding.name.unwrap_or(tenant.name),
        logo_url: branding.logo_url.filter(|url| picture::is_shown(url)),
        accent: in_theme(&ACCENT_NAMES).or(branding.color),
        bar: in_theme(&BAR_NAMES),
        support_email: branding.support_email,
        support_url: branding.support_url,
        terms_url: branding.terms_url,
    })
}

/// The first colour of these names in a theme: at its top, or in one of its parts. What is no colour is passed over.
fn color_in(theme: &Value, names: &[&str]) -> Option<String> {
    let theme = theme.as_object()?;
    let parts: Vec<_> = std::iter::once(theme).chain(theme.values().filter_map(Value::as_object)).collect();
    names.iter().find_map(|name| parts.iter().find_map(|part| color(part.get(*name)?.as_str()?)))
}

/// `#rgb` or `#rrggbb` as `#rrggbb` in lower case.
fn color(text: &str) -> Option<String> {
    let digits = text.trim().strip_prefix('#').filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?.to_ascii_lowercase();
    match digits.len() {
        6 => Some(format!("#{digits}")),
        3 => Some(digits.chars().fold("#".to_owned(), |text, digit| format!("{text}{digit}{digit}"))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn colours_are_found_in_themes_of_published_editors_and_in_ours() {
        let accent = |theme: &Value| color_in(theme, &ACCENT_NAMES);
        assert_eq!(accent(&json!({"@bg-main-color": "#aeb5bf", "@elem-cozy-color": "#977BF0"})).as_deref(), Some("#977bf0"));
        assert_eq!(accent(&json!({"branding": {"@decorator-alt-color": "#abc"}, "variables": []})).as_deref(), Some("#aabbcc"));
        assert_eq!(accent(&json!({"accent": "#112233", "@elem-cozy-color": "#977bf0"})).as_deref(), Some("#112233"));
        // What is no colour is none, however it is called.
        for odd in ["red", "#12", "#12345g", "url(javascript:x)", "#112233;}", "#äöü"] {
            assert_eq!(accent(&json!({"accent": odd})), None, "{odd}");
            assert_eq!(accent(&json!({"accent": odd, "colors": {"accent": "#000"}})).as_deref(), Some("#000000"), "{odd}");
        }
        assert_eq!(accent(&json!({"accent": 5})), None);
        assert_eq!(accent(&json!([])), None);
    }
}
