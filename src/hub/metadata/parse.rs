//! What an app's metadata document says, in either of its published spellings: `webhook` or `webhooks`, `groups_path` or `group_path`, and so
//! on. What we do not know is left out; what we know and cannot use is a mistake with its place.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use url::Url;

use super::super::listing::text_clean;
use crate::kernel::{Error, Result};

/// The longest path or word of a document.
const TEXT_CHARS_MAX: usize = 2_048;
/// The longest certificate.
const CERTIFICATE_CHARS_MAX: usize = 20_000;
/// How many collections an app may subscribe to.
const SUBSCRIPTIONS_MAX: usize = 500;

/// What an app says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AppMetadata {
    /// The name of its environment.
    pub environment: Option<String>,
    /// Where it is: `https://app.example`, without a slash at the end.
    pub host: Option<String>,
    /// Where a synchronization is started.
    pub synchronization_start_path: Option<String>,
    /// Where it is switched on and off.
    pub synchronization_toggle_path: Option<String>,
    /// Where its state is read.
    pub synchronization_status_path: Option<String>,
    /// How people sign in to it through us.
    pub sso: SsoMetadata,
    /// What is called when a group is gone; `:id` stands for the group.
    pub groups_path: Option<String>,
    /// What is called when a member of a group is gone; `:group_id` and `:id`.
    pub group_users_path: Option<String>,
    /// Where Connec! notifies it.
    pub notifications_path: Option<String>,
    /// Does it want ids as lists of external ids?
    pub external_ids: Option<bool>,
    /// Of which collections it wants to hear.
    pub subscriptions: Option<Vec<String>>,
    /// The version of the SDK that wrote the document.
    pub sdk: Option<String>,
}

/// How people sign in to an app through us.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SsoMetadata {
    /// Does it want to?
    pub enabled: Option<bool>,
    /// Does it sign people out with us?
    pub slo_enabled: Option<bool>,
    /// `real` or `virtual`: which identities it takes.
    pub creation_mode: Option<String>,
    /// Where a sign-in starts.
    pub init_path: Option<String>,
    /// Where it takes our answer.
    pub consume_path: Option<String>,
    /// The host that does so, when it is not `host`.
    pub idm: Option<String>,
    /// The format of names that it asks for.
    pub name_id_format: Option<String>,
}

impl AppMetadata {
    /// Reads a document.
    ///
    /// # Errors
    /// Invalid, naming the place.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        let document: Value = serde_json::from_slice(bytes)
            .map_err(|error| Error::invalid("metadata", format!("the app's metadata is not JSON: {error}")))?;
        let Value::Object(root) = &document else {
            return Err(Error::invalid("metadata", "the app's metadata is not an object"));
        };
        let (app, sso, api) = (object(root, "app")?, object(root, "sso")?, object(root, "api")?);
        // The plural is what the newer SDKs write.
        let webhook = either(object(root, "webhook")?, object(root, "webhooks")?);
        let (account, connec) = match webhook {
            Some(webhook) => (object(webhook, "account")?, object(webhook, "connec")?),
            None => (None, None),
        };
        let sdk = api.and_then(|api| Some(format!("{} {}", api.get("lang")?.as_str()?, api.get("version")?.as_str()?)));
        Ok(Self {
            environment: word(Some(root), "environment", &["environment"])?,
            host: host(app, "app.host", &["host"])?,
            synchronization_start_path: path(app, "app.synchronization_start_path", &["synchronization_start_path"])?,
            synchronization_toggle_path: path(app, "app.synchronization_toggle_path", &["synchronization_toggle_path"])?,
            synchronization_status_path: path(app, "app.synchronization_status_path", &["synchronization_status_path"])?,
            sso: SsoMetadata {
                enabled: boolean(sso, "sso.enabled", "enabled")?,
                slo_enabled: boolean(sso, "sso.slo_enabled", "slo_enabled")?,
                creation_mode: word(sso, "sso.creation_mode", &["creation_mode"])?,
                init_path: path(sso, "sso.init_path", &["init_path"])?,
                consume_path: path(sso, "sso.consume_path", &["consume_path"])?,
                idm: host(sso, "sso.idm", &["idm"])?,
                name_id_format: word(sso, "sso.name_id_format", &["name_id_format"])?,
            },
            groups_path: path(account, "webhook.account.groups_path", &["groups_path", "group_path"])?,
            group_users_path: path(account, "webhook.account.group_users_path", &["group_users_path", "group_user_path"])?,
            notifications_path: path(connec, "webhook.connec.notifications_path", &["notifications_path", "notification_path"])?,
            external_ids: boolean(connec, "webhook.connec.external_ids", "external_ids")?,
            subscriptions: subscriptions(connec)?,
            sdk: sdk.map(|sdk| text_clean("api.version", &sdk, 100, false)).transpose()?,
        })
    }

    /// The address of a path of the app, with its placeholders filled in.
    ///
    /// # Errors
    /// Invalid, when the app has no host or the path leads away from it.
    pub fn address(&self, path: &str, values: &[(&str, &str)]) -> Result<String> {
        let host = self.host.as_deref().ok_or_else(|| Error::invalid("app.host", "the app's metadata does not say where the app is"))?;
        let mut filled = path.to_owned();
        // The longest first: `:id` is also how `:id_of_something` begins.
        let mut values = values.to_vec();
        values.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        for (name, value) in values {
            let encoded: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
            filled = filled.replace(&format!(":{name}"), &encoded.replace('+', "%20"));
        }
        let address = format!("{host}{filled}");
        let (wanted, made) = (Url::parse(host).ok(), Url::parse(&address).ok());
        let same = wanted.zip(made).is_some_and(|(wanted, made)| {
            wanted.scheme() == made.scheme() && wanted.host_str() == made.host_str() && wanted.port() == made.port()
        });
        if same { Ok(address) } else { Err(Error::invalid("path", format!("`{path}` is not a path of the app"))) }
    }
}

fn either<T>(one: Option<T>, other: Option<T>) -> Option<T> {
    one.or(other)
}

fn object<'a>(of: &'a Map<String, Value>, name: &str) -> Result<Option<&'a Map<String, Value>>> {
    match of.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(object)) => Ok(Some(object)),
        Some(_) => Err(Error::invalid(name, format!("`{name}` of the app's metadata is not an object"))),
    }
}

/// A text, under the first of its spellings that is there; empty counts as absent.
fn word(of: Option<&Map<String, Value>>, field: &str, spellings: &[&str]) -> Result<Option<String>> {
    let Some(value) = of.and_then(|of| spellings.iter().find_map(|name| of.get(*name).filter(|value| !value.is_null()))) else {
        return Ok(None);
    };
    let text = value.as_str().ok_or_else(|| Error::invalid(field, format!("`{field}` of the app's metadata is not a text")))?;
    let chars_max = if field.contains("certificate") { CERTIFICATE_CHARS_MAX } else { TEXT_CHARS_MAX };
    Ok(Some(text_clean(field, text, chars_max, false)?).filter(|text| !text.is_empty()))
}

fn boolean(of: Option<&Map<String, Value>>, field: &str, name: &str) -> Result<Option<bool>> {
    match of.and_then(|of| of.get(name)) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Bool(value)) => Ok(Some(*value)),
        // PHP writes its booleans as texts and numbers.
        Some(Value::String(text)) if text == "true" || text == "1" => Ok(Some(true)),
        Some(Value::String(text)) if text.is_empty() || text == "false" || text == "0" => Ok(Some(false)),
        Some(Value::Number(number)) if number.as_i64() == Some(1) => Ok(Some(true)),
        Some(Value::Number(number)) if number.as_i64() == Some(0) => Ok(Some(false)),
        Some(_) => Err(Error::invalid(field, format!("`{field}` of the app's metadata is neither true nor false"))),
    }
}

/// A host: scheme, name and port, nothing behind.
fn host(of: Option<&Map<String, Value>>, field: &str, spellings: &[&str]) -> Result<Option<String>> {
    word(of, field, spellings)?.map(|text| host_check(field, &text)).transpose()
}

/// Checks where an app is, as its owner writes it.
///
/// # Errors
/// Invalid, naming `field`.
pub(in crate::hub) fn host_check(field: &str, text: &str) -> Result<String> {
    let url = Url::parse(text).map_err(|error| Error::invalid(field, format!("`{text}` is not a URL: {error}")))?;
    let plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty() && url.password().is_none();
    if matches!(url.scheme(), "http" | "https") && url.has_host() && plain {
        return Ok(url.as_str().trim_end_matches('/').to_owned());
    }
    Err(Error::invalid(field, format!("`{text}` is not the address of an app")).hint("use `https://name`, without a query or a password"))
}

/// A path of the app: begins with one slash. It may have a query.
fn path(of: Option<&Map<String, Value>>, field: &str, spellings: &[&str]) -> Result<Option<String>> {
    let Some(text) = word(of, field, spellings)? else { return Ok(None) };
    if text.starts_with('/') && !text.starts_with("//") && !text.contains(char::is_whitespace) && !text.contains(['\\', '#']) {
        return Ok(Some(text));
    }
    Err(Error::invalid(field, format!("`{text}` is not a path")).hint("a path starts with one `/` and has no spaces"))
}

/// `{"accounts": true, "people": false}` or `["accounts"]`; names in any case.
fn subscriptions(connec: Option<&Map<String, Value>>) -> Result<Option<Vec<String>>> {
    let field = "webhook.connec.subscriptions";
    let names: Vec<String> = match connec.and_then(|connec| connec.get("subscriptions")) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Object(all)) => {
            let mut names = Vec::new();
            for name in all.keys() {
                if boolean(Some(all), field, name)?.unwrap_or(false) {
                    names.push(name.to_ascii_lowercase());
                }
            }
            names
        }
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).map(str::to_ascii_lowercase).collect(),
        Some(_) => return Err(Error::invalid(field, format!("`{field}` of the app's metadata is neither an object nor a list"))),
    };
    if names.len() > SUBSCRIPTIONS_MAX {
        return Err(Error::invalid(field, format!("an app can subscribe to at most {SUBSCRIPTIONS_MAX} collections")));
    }
    if let Some(name) = names.iter().find(|name| !super::super::ConnecManifest::name_fits(name)) {
        return Err(Error::invalid(field, format!("`{name}` is not the name of a collection")));
    }
    Ok(Some(names))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_mean_the_same() {
        let ruby = br#"{"environment": "production", "app": {"host": "https://app.test/"}, "api": {"lang": "ruby", "version": "0.1"},
            "sso": {"enabled": true, "init_path": "/maestrano/auth/saml/init?x=1", "consume_path": "/c", "creation_mode": "virtual"},
            "webhook": {"account": {"groups_path": "/g/:id", "group_users_path": "/g/:group_id/u/:id"},
                        "connec": {"notifications_path": "/n", "subscriptions": {"Accounts": true, "people": false}}}}"#;
        let java = br#"{"marketplace": "x", "environment": "production", "app": {"host": "https://app.test"}, "api": {"lang": "ruby", "version": "0.1"},
            "sso": {"enabled": "true", "init_path": "/maestrano/auth/saml/init?x=1", "consume_path": "/c", "creation_mode": "virtual"},
            "webhooks": {"account": {"group_path": "/g/:id", "group_user_path": "/g/:group_id/u/:id"},
                         "connec": {"notification_path": "/n", "subscriptions": ["accounts"]}}}"#;
        let (ruby, java) = (AppMetadata::read(ruby).unwrap(), AppMetadata::read(java).unwrap());
        assert_eq!(ruby, java);
        assert_eq!(ruby.subscriptions, Some(vec!["accounts".to_owned()]));
        let path = ruby.group_users_path.clone().unwrap();
        let address = ruby.address(&path, &[("id", "usr-1/../x"), ("group_id", "cld-2")]).unwrap();
        assert_eq!(address, "https://app.test/g/cld-2/u/usr-1%2F..%2Fx");
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        for (json, field) in [
            ("[]", "metadata"),
            ("{", "metadata"),
            (r#"{"app": 1}"#, "app"),
            (r#"{"app": {"host": "ftp://x"}}"#, "app.host"),
            (r#"{"app": {"host": "https://user:pw@x.test"}}"#, "app.host"),
            (r#"{"app": {"host": 5}}"#, "app.host"),
            (r#"{"sso": {"enabled": "perhaps"}}"#, "sso.enabled"),
            (r#"{"sso": {"init_path": "//evil.test/x"}}"#, "sso.init_path"),
            (r#"{"webhook": {"account": {"groups_path": "@evil.test/"}}}"#, "webhook.account.groups_path"),
            (r#"{"webhook": {"account": {"groups_path": "/a b"}}}"#, "webhook.account.groups_path"),
            (r#"{"webhook": {"connec": {"subscriptions": "all"}}}"#, "webhook.connec.subscriptions"),
            (r#"{"webhook": {"connec": {"subscriptions": ["a b"]}}}"#, "webhook.connec.subscriptions"),
            (r#"{"environment": "<script>"}"#, "environment"),
        ] {
            assert_eq!(AppMetadata::read(json.as_bytes()).unwrap_err().field(), Some(field), "{json}");
        }
        assert_eq!(AppMetadata::read(b"{}").unwrap(), AppMetadata::default());
    }

    #[test]
    fn a_path_stays_at_its_host() {
        let metadata = AppMetadata { host: Some("https://app.test".into()), ..AppMetadata::default() };
        assert!(metadata.address(".evil.test/x", &[]).is_err());
        assert!(metadata.address("@evil.test/x", &[]).is_err());
        assert!(metadata.address(":8443/x", &[]).is_err());
        assert!(AppMetadata::default().address("/x", &[]).is_err());
    }
}
