//! What a person says of herself, beside her name: read and changed rarely, so apart from the row that every request reads.
//!
//! [`ProfileUpdate`] is the whole list of what may be changed here. Roles, tenants and the like are not in it, so that no body of
//! a request can set them.

use serde_json::{Map, Value, json};

use super::user::text_check;
use super::user_token::{self, TokenKind};
use super::{Action, Hub, Permit, User, audit, email, mail, sql};
use crate::kernel::{Error, Result, Timestamp};
use crate::store::Tx;

/// The largest `meta_data` or `settings`, in bytes of JSON.
const DOCUMENT_BYTES_MAX: usize = 16 * 1024;

/// What is kept of a person beside [`User`].
#[derive(Debug, Clone, Default)]
pub struct UserProfile {
    /// Telephone number, as she writes it.
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
    /// What a frontend keeps of her: an object.
    pub meta_data: Value,
    /// Her settings in a frontend: an object.
    pub settings: Value,
    /// An address that waits for its confirmation.
    pub unconfirmed_email: Option<String>,
    /// When her address was confirmed; before that she cannot sign in.
    pub confirmed_at: Option<Timestamp>,
    /// How often she signed in.
    pub sign_in_count: i64,
    /// Her latest sign-in.
    pub current_sign_in_at: Option<Timestamp>,
    /// From where.
    pub current_sign_in_ip: Option<String>,
    /// The one before.
    pub last_sign_in_at: Option<Timestamp>,
    /// From where.
    pub last_sign_in_ip: Option<String>,
    /// Failed sign-ins since the last good one.
    pub failed_attempts: i64,
    /// When too many failures locked the account.
    pub locked_at: Option<Timestamp>,
    /// When the password was last set.
    pub password_changed_at: Option<Timestamp>,
    /// When a frontend was asked to remember her.
    pub remember_created_at: Option<Timestamp>,
    /// When a confirmation was last sent by a tenant's own software.
    pub confirmation_sent_at: Option<Timestamp>,
    /// When a reset was last sent by a tenant's own software.
    pub reset_password_sent_at: Option<Timestamp>,
    /// Has she a confirmed second factor?
    pub second_factor: bool,
    /// Changes with the password: what frontends keep in their own sessions. Tells nothing of the password.
    pub authenticatable_salt: String,
    /// Last change.
    pub updated_at: Option<Timestamp>,
}

/// What may be changed.
#[derive(Debug, Clone, Default)]
pub struct ProfileUpdate {
    /// By herself: after a confirmation at the new address.
    pub email: Option<String>,
    /// Given name.
    pub name: Option<String>,
    /// Family name.
    pub surname: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Country prefix of the number.
    pub phone_country_code: Option<String>,
    /// Country, two letters.
    pub geo_country_code: Option<String>,
    /// State or region.
    pub geo_state_code: Option<String>,
    /// City.
    pub geo_city: Option<String>,
    /// Where she works.
    pub company: Option<String>,
    /// Her site.
    pub website: Option<String>,
    /// Her picture.
    pub avatar_url: Option<String>,
    /// Her id in the tenant's own software.
    pub external_id: Option<String>,
    /// The language of her mails.
    pub locale: Option<String>,
    /// Does she want to see KPIs?
    pub kpi_enabled: Option<bool>,
    /// What a frontend keeps of her: an object, replaced as a whole.
    pub meta_data: Option<Value>,
    /// Her settings in a frontend: an object, replaced as a whole.
    pub settings: Option<Value>,
}

/// A checked change.
pub(super) struct ReadyProfile {
    update: ProfileUpdate,
    new_email: Option<email::Email>,
}

impl ProfileUpdate {
    /// Takes what may be changed out of a client's object and leaves the rest: published frontends send whole users back.
    ///
    /// # Errors
    /// Invalid, naming a field that has the wrong type.
    pub fn from_json(sent: &Map<String, Value>) -> Result<Self> {
        let text = |field: &str| match sent.get(field) {
            None => Ok(None),
            Some(Value::Null) => Ok(Some(String::new())),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(Value::Number(number)) => Ok(Some(number.to_string())),
            Some(_) => Err(Error::invalid(field, format!("`{field}` must be text"))),
        };
        let flag = |field: &str| match sent.get(field) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(Value::String(text)) if text == "true" || text == "1" => Ok(Some(true)),
            Some(Value::String(text)) if text == "false" || text == "0" => Ok(Some(false)),
            Some(_) => Err(Error::invalid(field, format!("`{field}` must be true or false"))),
        };
        let object = |field: &str| match sent.get(field) {
            None => Ok(None),
            Some(Value::Null) => Ok(Some(Value::Object(Map::new()))),
            Some(document @ Value::Object(_)) => Ok(Some(document.clone())),
            Some(_) => Err(Error::invalid(field, format!("`{field}` must be an object"))),
        };
        Ok(Self {
            email: text("email")?,
            name: text("name")?,
            surname: text("surname")?,
            phone: text("phone")?,
            phone_country_code: text("phone_country_code")?,
            geo_country_code: text("geo_country_code")?,
            geo_state_code: text("geo_state_code")?,
            geo_city: text("geo_city")?,
            company: text("company")?,
            website: text("website")?,
            avatar_url: text("avatar_url")?,
            external_id: text("external_id")?,
            locale: text("locale")?,
            kpi_enabled: flag("kpi_enabled")?,
            meta_data: object("meta_data")?,
            settings: object("settings")?,
        })
    }

    /// Everything that can be said of it before anything is written.
    pub(super) fn ready(self) -> Result<ReadyProfile> {
        let update = self.checked()?;
        let new_email = update.email.as_deref().filter(|text| !text.is_empty()).map(email::check).transpose()?;
        Ok(ReadyProfile { update, new_email })
    }

    /// Checks and tidies every field.
    pub(super) fn checked(mut self) -> Result<Self> {
        for (field, value) in [
            ("name", &mut self.name),
            ("surname", &mut self.surname),
            ("phone", &mut self.phone),
            ("phone_country_code", &mut self.phone_country_code),
            ("geo_country_code", &mut self.geo_country_code),
            ("geo_state_code", &mut self.geo_state_code),
            ("geo_city", &mut self.geo_city),
            ("company", &mut self.company),
            ("external_id", &mut self.external_id),
        ] {
            if let Some(text) = value {
                *text = text_check(field, text, 0)?;
            }
        }
        for (field, value) in [("website", &mut self.website), ("avatar_url", &mut self.avatar_url)] {
            if let Some(text) = value {
                *text = link_check(field, text)?;
            }
        }
        if let Some(locale) = self.locale.as_deref().filter(|locale| !locale.is_empty()) {
            mail::locale_check(locale)?;
        }
        for (field, document) in [("meta_data", &self.meta_data), ("settings", &self.settings)] {
            if document.as_ref().is_some_and(|document| !document.is_object() || document.to_string().len() > DOCUMENT_BYTES_MAX) {
                return Err(Error::invalid(field, format!("`{field}` must be an object of at most {DOCUMENT_BYTES_MAX} bytes")));
            }
        }
        Ok(self)
    }
}

/// What of somebody can be changed here, as it is now.
fn values(user: &User, profile: &UserProfile) -> Value {
    json!({
        "email": user.email,
        "unconfirmed_email": profile.unconfirmed_email,
        "name": user.name,
        "surname": user.surname,
        "phone": profile.phone,
        "phone_country_code": profile.phone_country_code,
        "geo_country_code": profile.geo_country_code,
        "geo_state_code": profile.geo_state_code,
        "geo_city": profile.geo_city,
        "company": profile.company,
        "website": profile.website,
        "avatar_url": profile.avatar_url,
        "external_id": profile.external_id,
        "locale": profile.locale,
        "kpi_enabled": profile.kpi_enabled,
        "meta_data": profile.meta_data,
        "settings": profile.settings,
    })
}

/// What the audit shows of somebody with its values: an account can be taken over by its address, so where it went must be seen. Of the
/// rest, which is personal, it shows what changed and not how.
const SHOWN: [&str; 4] = ["email", "unconfirmed_email", "name", "surname"];

/// For the audit: nothing when nothing changed.
fn audited(before: &Value, after: &Value) -> Option<Value> {
    let fields = after.as_object().into_iter().flatten().filter(|(field, value)| before[field.as_str()] != **value);
    let fields: Vec<&str> = fields.map(|(field, _)| field.as_str()).collect();
    let shown = |values: &Value| {
        let shown = fields.iter().filter(|field| SHOWN.contains(field)).map(|field| ((*field).to_owned(), values[*field].clone()));
        shown.collect::<Map<_, _>>()
    };
    (!fields.is_empty()).then(|| json!({"fields": fields, "before": shown(before), "after": shown(after)}))
}

/// A link that a page may show: `https:` or `http:`, nothing that runs.
fn link_check(field: &str, text: &str) -> Result<String> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(String::new());
    }
    let fits = text.len() <= 2_000 && url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if fits {
        Ok(text.to_owned())
    } else {
        Err(Error::invalid(field, format!("`{field}` must be a link that begins with https:// or http://")))
    }
}

impl Hub {
    /// The permit's user with her profile.
    ///
    /// # Errors
    /// The store's.
    pub async fn profile_show(&self, permit: &Permit) -> Result<(User, UserProfile)> {
        permit.expect_one(&[Action::ReadUser, Action::ActAsOneself])?;
        let user = permit.user()?.clone();
        self.profile_of(&user).await
    }

    /// A user with her profile, as both are now: for faces that found her by a permit already.
    ///
    /// # Errors
    /// The store's.
    pub async fn profile_of(&self, user: &User) -> Result<(User, UserProfile)> {
        let (id, master) = (user.id, self.master.clone());
        self.db.read(move |tx| Ok((sql::user::by_id(tx, id)?, sql::profile::get(tx, &master, id)?))).await
    }

    /// Changes a profile. A new address of her own choice waits for its confirmation; one that the tenant's software or staff
    /// sets is taken at once.
    ///
    /// # Errors
    /// Invalid input by field; conflict when the address is taken.
    pub async fn profile_update(&self, permit: &Permit, update: ProfileUpdate) -> Result<(User, UserProfile)> {
        permit.expect(Action::UpdateUser)?;
        let update = update.ready()?;
        let (permit, hub) = (permit.clone(), self.clone());
        self.db.write(move |tx| hub.profile_write(tx, &permit, &update)).await
    }

    pub(super) fn profile_write(&self, tx: &mut Tx<'_>, permit: &Permit, ready: &ReadyProfile) -> Result<(User, UserProfile)> {
        let (hub, update) = (self, &ready.update);
        let user = sql::user::by_id(tx, permit.user()?.id)?;
        let before = values(&user, &sql::profile::get(tx, &hub.master, user.id)?);
        let new_email = ready.new_email.as_ref().filter(|new| new.address != user.email);
        let herself = permit.caller_user().is_some_and(|caller| caller.id == user.id);
        if let Some(new) = new_email {
            if permit.actor().impersonator.is_some() {
                return Err(Error::forbidden("an address cannot be changed while acting as somebody else").with_field("email"));
            }
            if herself {
                // Whether the address is somebody's is not told: her confirmation would fail, and only its owner gets it.
                // The same one again fills nobody's mailbox; another one takes its place, and its link with it.
                let pending = user_token::pending(tx, TokenKind::EmailChange, user.id)?;
                if pending.as_deref() != Some(new.address.as_str()) {
                    user_token::count_mail(tx, TokenKind::EmailChange, user.id).map_err(|error| error.with_field("email"))?;
                    sql::profile::set_unconfirmed_email(tx, user.id, Some(&new.address))?;
                    hub.email_change_send(tx, &user, &new.address)?;
                }
            } else {
                if let Some(staff) = permit.caller_user() {
                    super::confirmation::may_readdress(tx, staff, &user)?;
                }
                sql::user::email_free(tx, user.tenant_id, &new.key)?;
                super::confirmation::email_set(tx, hub, &user, new)?;
            }
        }
        sql::profile::update(tx, user.id, update)?;
        sql::access_change::touch(tx, user.uid.as_str())?;
        let (user, profile) = (sql::user::by_id(tx, user.id)?, sql::profile::get(tx, &hub.master, user.id)?);
        if let Some(detail) = audited(&before, &values(&user, &profile)) {
            audit::record(tx, permit, "user.update", user.uid.as_str(), None, &detail)?;
        }
        Ok((user, profile))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_on_the_list_cannot_be_set() {
        let sent = json!({
            "name": "Ann", "admin_role": "admin", "organization_id": 1, "tenant_id": 2, "id": 9, "uid": "usr-x", "frozen": false,
            "password_hash": "x", "confirmed_at": "2020-01-01", "developer": true, "meta_data": {"tos_accepted_at": "x"},
        });
        let update = ProfileUpdate::from_json(sent.as_object().unwrap()).unwrap();
        let taken = format!("{update:?}");
        assert_eq!(taken.matches("Some(").count(), 2, "{taken}");
        assert!(update.name.is_some() && update.meta_data.is_some());
    }

    #[test]
    fn the_audit_shows_where_an_address_went_and_no_phone_number() {
        let was = json!({"email": "ann@x.test", "name": "Ann", "phone": "1", "locale": "en"});
        let is = json!({"email": "eve@x.test", "name": "Ann", "phone": "2", "locale": "en"});
        let detail = audited(&was, &is).unwrap();
        assert_eq!((&detail["before"], &detail["after"]), (&json!({"email": "ann@x.test"}), &json!({"email": "eve@x.test"})));
        assert_eq!(detail["fields"], json!(["email", "phone"]));
        assert_eq!(audited(&was, &was), None);
    }

    #[test]
    fn wrong_types_and_links_that_run_name_their_field() {
        for (sent, field) in [
            (json!({"name": {"$ne": 1}}), "name"),
            (json!({"meta_data": [1]}), "meta_data"),
            (json!({"kpi_enabled": "perhaps"}), "kpi_enabled"),
            (json!({"website": "javascript:alert(1)"}), "website"),
            (json!({"avatar_url": "data:text/html,x"}), "avatar_url"),
            (json!({"surname": "a\nb"}), "surname"),
            (json!({"settings": {"x": "y".repeat(20_000)}}), "settings"),
        ] {
            let error = ProfileUpdate::from_json(sent.as_object().unwrap()).and_then(ProfileUpdate::checked).unwrap_err();
            assert_eq!(error.field(), Some(field), "{sent}");
        }
    }
}
