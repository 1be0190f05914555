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
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let mut kept = sql::theme::get(tx, permit.marketplace()?.id)?;
                if publish {
                    kept = Theme { published: Some(theme.clone()), draft: None };
                } else {
                    kept.draft = Some(theme.clone());
                }
                write(tx, &permit, if publish { "theme.publish" } else { "theme.save" }, kept)
            })
            .await
    }

    /// Drops the draft; what is published stays.
    ///
    /// # Errors
    /// The store's.
    pub async fn theme_reset(&self, permit: &Permit) -> Result<Theme> {
        permit.expect(Action::ManageTenant)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let kept = sql::theme::get(tx, permit.marketplace()?.id)?;
                write(tx, &permit, "theme.reset", Theme { draft: None, ..kept })
            })
            .await
    }
}

fn write(tx: &mut Tx<'_>, permit: &Permit, action: &str, theme: Theme) -> Result<Theme> {
    let tenant = permit.marketplace()?;
    sql::theme::set(tx, tenant.id, &theme)?;
    audit::record(tx, permit, action, tenant.uid.as_str(), None, &json!({}))?;
    Ok(theme)
}
