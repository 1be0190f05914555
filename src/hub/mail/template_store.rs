//! A tenant's own words for a mail.

use serde_json::json;

use super::builtin;
use super::template::Parts;
use crate::hub::{Action, Hub, Permit, audit, sql};
use crate::kernel::{Error, Result, Timestamp};
use crate::store::Tx;

/// How many own texts a tenant may have: every mail in many languages.
const TEMPLATES_MAX: i64 = 500;

/// The texts of a mail.
#[derive(Debug, Clone)]
pub struct MailTemplate {
    /// Which mail.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// Its language.
    pub locale: String,
    /// Is it the tenant's own, not ours?
    pub own: bool,
    /// The subject's template.
    pub subject: String,
    /// The plain text's template.
    pub text: String,
    /// The HTML's template.
    pub html: String,
    /// What it may name.
    pub variables: Vec<String>,
    /// When the tenant last changed it.
    pub updated_at: Option<Timestamp>,
}

/// A mail as it would look.
#[derive(Debug, Clone)]
pub struct MailPreview {
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML.
    pub html: String,
}

/// The words for a mail: the tenant's in that language, in the language without its country, in English, or ours.
pub(super) fn effective(tx: &mut Tx<'_>, tenant_id: i64, name: &str, locale: &str) -> Result<Parts> {
    let language = locale.split(['-', '_']).next().unwrap_or_default();
    for wanted in [locale, language, "en"] {
        if let Some(own) = sql::mail_template::get(tx, tenant_id, name, wanted)? {
            return Ok(Parts { subject: own.subject, text: own.text, html: own.html });
        }
    }
    Ok(known(name)?.parts())
}

fn known(name: &str) -> Result<&'static builtin::Builtin> {
    builtin::find(name).ok_or_else(|| {
        let names: Vec<&str> = builtin::ALL.iter().map(|mail| mail.name).collect();
        Error::not_found("mail template", name).hint(format!("there are: {}", names.join(", ")))
    })
}

/// A language tag in short: `en`, `pt-BR`.
pub(in crate::hub) fn locale_check(locale: &str) -> Result<()> {
    let mut parts = locale.split('-');
    let language = parts.next().is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_lowercase()));
    let rest = parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    if language && rest && locale.len() <= 20 {
        return Ok(());
    }
    Err(Error::invalid("locale", format!("`{}` is not a language", locale.escape_default()))
        .hint("use a tag such as `en`, `fr` or `pt-BR`"))
}

fn shown(mail: &builtin::Builtin, locale: &str, parts: Parts, own: bool, updated_at: Option<Timestamp>) -> MailTemplate {
    let mut variables = Vec::new();
    for (name, value) in mail.sample().as_object().into_iter().flatten() {
        match value.as_object() {
            Some(inner) => variables.extend(inner.keys().map(|key| format!("{name}.{key}"))),
            None => variables.push(name.clone()),
        }
    }
    let (name, about) = (mail.name.to_owned(), mail.about.to_owned());
    MailTemplate {
        name,
        about,
        locale: locale.to_owned(),
        own,
        subject: parts.subject,
        text: parts.text,
        html: parts.html,
        variables,
        updated_at,
    }
}

impl Hub {
    /// Every mail in our words, and beside them the tenant's own.
    ///
    /// # Errors
    /// The store's.
    pub async fn mail_template_list(&self, permit: &Permit) -> Result<Vec<MailTemplate>> {
        permit.expect(Action::ManageTenant)?;
        let tenant_id = permit.tenant()?.id;
        let own = self.db.read(move |tx| sql::mail_template::list(tx, tenant_id)).await?;
        let mut all = Vec::new();
        for mail in builtin::ALL {
            let mine = own.iter().filter(|row| row.name == mail.name);
            let mine: Vec<MailTemplate> = mine
                .map(|row| {
                    let parts = Parts { subject: row.subject.clone(), text: row.text.clone(), html: row.html.clone() };
                    shown(mail, &row.locale, parts, true, Some(row.updated_at))
                })
                .collect();
            if !mine.iter().any(|row| row.locale == "en") {
                all.push(shown(mail, "en", mail.parts(), false, None));
            }
            all.extend(mine);
        }
        Ok(all)
    }

    /// The words that are used for a mail in a language.
    ///
    /// # Errors
    /// Not found.
    pub async fn mail_template_show(&self, permit: &Permit, name: String, locale: String) -> Result<MailTemplate> {
        permit.expect(Action::ManageTenant)?;
        let mail = known(&name)?;
        locale_check(&locale)?;
        let tenant_id = permit.tenant()?.id;
        self.db
            .read(move |tx| {
                let own = sql::mail_template::get(tx, tenant_id, &name, &locale)?;
                let parts = effective(tx, tenant_id, &name, &locale)?;
                Ok(shown(mail, &locale, parts, own.is_some(), own.map(|row| row.updated_at)))
            })
            .await
    }

    /// Keeps a tenant's own words, once they were seen to work.
    ///
    /// # Errors
    /// Invalid `subject`, `text` or `html`; not found when there is no such mail.
    pub async fn mail_template_set(
        &self,
        permit: &Permit,
        name: String,
        locale: String,
        (subject, text, html): (String, String, String),
    ) -> Result<MailTemplate> {
        permit.expect(Action::ManageTenant)?;
        let mail = known(&name)?;
        locale_check(&locale)?;
        let parts = Parts { subject, text, html };
        parts.check(&mail.sample())?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant = permit.tenant()?;
                if sql::mail_template::count(tx, tenant.id)? >= TEMPLATES_MAX {
                    return Err(Error::conflict(format!("a tenant has at most {TEMPLATES_MAX} mail templates of its own")));
                }
                sql::mail_template::put(tx, tenant.id, &name, &locale, (&parts.subject, &parts.text, &parts.html))?;
                let detail = json!({"name": name, "locale": locale});
                audit::record(tx, &permit, "mail_template.set", tenant.uid.as_str(), None, &detail)?;
                Ok(shown(mail, &locale, parts.clone(), true, Some(tx.now())))
            })
            .await
    }

    /// Goes back to our words.
    ///
    /// # Errors
    /// Not found when the tenant has none of its own.
    pub async fn mail_template_reset(&self, permit: &Permit, name: String, locale: String) -> Result<MailTemplate> {
        permit.expect(Action::ManageTenant)?;
        let mail = known(&name)?;
        locale_check(&locale)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant = permit.tenant()?;
                if !sql::mail_template::delete(tx, tenant.id, &name, &locale)? {
                    return Err(Error::not_found("own mail template", &name).hint("run `mno hub mail-template list --tenant TENANT`"));
                }
                let detail = json!({"name": name, "locale": locale});
                audit::record(tx, &permit, "mail_template.reset", tenant.uid.as_str(), None, &detail)?;
                let parts = effective(tx, tenant.id, &name, &locale)?;
                Ok(shown(mail, &locale, parts, false, None))
            })
            .await
    }

    /// How a mail would look, with made-up values: the words in use, or those that are given. Nothing is kept.
    ///
    /// # Errors
    /// As [`Hub::mail_template_set`].
    pub async fn mail_template_preview(
        &self,
        permit: &Permit,
        name: String,
        locale: String,
        given: Option<(String, String, String)>,
    ) -> Result<MailPreview> {
        permit.expect(Action::ManageTenant)?;
        let mail = known(&name)?;
        locale_check(&locale)?;
        let tenant = permit.tenant()?.clone();
        let parts = match given {
            Some((subject, text, html)) => Parts { subject, text, html },
            None => self.db.read(move |tx| effective(tx, tenant.id, &name, &locale)).await?,
        };
        let mut sample = mail.sample();
        parts.check(&sample)?;
        sample["tenant"]["name"] = permit.tenant()?.name.clone().into();
        let rendered = parts.render(&sample)?;
        Ok(MailPreview { subject: rendered.subject, text: rendered.text, html: rendered.html })
    }
}
