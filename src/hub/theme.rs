//! How a tenant's frontend looks: a document of its theme editor, tried out as a draft and then published.

use serde_json::{Value, json};

use super::{Action, Hub, Permit, audit, sql};
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// One theme, written out.
const THEME_BYTES_MAX: usize = 64 * 1024;

/// A tenant's theme.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Theme {
    /// What customers see.
    pub published: Option<Value>,
    /// What the editor tries out.
    pub draft: Option<Value>,
}

impl Theme {
    /// For the audit.
    fn audited(&self) -> Value {
        json!({"published": self.published.as_ref().map(audit::brief), "draft": self.draft.as_ref().map(audit::brief)})
    }
}

impl Hub {
    /// The theme of the permit's marketplace.
    ///
    /// # Errors
    /// The store's.
    pub async fn theme_show(&self, permit: &Permit) -> Result<Theme> {
        permit.expect(Action::ManageTenant)?;
        let tenant_id = permit.marketplace()?.id;
        self.db.read(move |tx| sql::theme::get(tx, tenant_id)).await
    }

    /// Keeps a theme: as a draft, or for everybody, which ends the draft.
    ///
    /// # Errors
    /// Invalid when it is no object, or too large.
    pub async fn theme_save(&self, permit: &Permit, theme: Value, publish: bool) -> Result<Theme> {
        permit.expect(Action::ManageTenant)?;
        if !theme.is_object() {
            return Err(Error::invalid("theme", "`theme` must be an object"));
        }
        let text = theme.to_string();
        if text.len() > THEME_BYTES_MAX || text.contains('\0') {
            return Err(Error::invalid("theme", format!("`theme` must be at most {THEME_BYTES_MAX} bytes of text")));
        }
        self.theme_change(permit, if publish { "theme.publish" } else { "theme.save" }, move |kept| {
            Ok(if publish { Theme { published: Some(theme.clone()), draft: None } } else { Theme { draft: Some(theme.clone()), ..kept } })
        })
        .await
    }

    /// Makes the draft what customers see.
    ///
    /// # Errors
    /// Conflict when there is no draft.
    pub async fn theme_publish(&self, permit: &Permit) -> Result<Theme> {
        self.theme_change(permit, "theme.publish", |kept| match kept.draft {
            Some(draft) => Ok(Theme { published: Some(draft), draft: None }),
            None => Err(Error::conflict("there is no draft to publish").with_field("theme").hint("send the theme along")),
        })
        .await
    }

    /// Drops the draft; what is published stays, unless that goes too.
    ///
    /// # Errors
    /// The store's.
    pub async fn theme_reset(&self, permit: &Permit, published_too: bool) -> Result<Theme> {
        self.theme_change(permit, "theme.reset", move |kept| {
            Ok(Theme { draft: None, published: kept.published.filter(|_| !published_too) })
        })
        .await
    }

    async fn theme_change(
        &self,
        permit: &Permit,
        action: &'static str,
        change: impl Fn(Theme) -> Result<Theme> + Send + Sync + 'static,
    ) -> Result<Theme> {
        permit.expect(Action::ManageTenant)?;
        let permit = permit.clone();
        self.db.write(move |tx| write(tx, &permit, action, &change)).await
    }
}

fn write(tx: &mut Tx<'_>, permit: &Permit, action: &str, change: impl Fn(Theme) -> Result<Theme>) -> Result<Theme> {
    let tenant = permit.marketplace()?;
    let before = sql::theme::get(tx, tenant.id)?;
    let after = change(before.clone())?;
    if before != after {
        sql::theme::set(tx, tenant.id, &after)?;
    }
    audit::record_change(tx, permit, action, tenant.uid.as_str(), None, (&before.audited(), &after.audited()))?;
    Ok(after)
}
