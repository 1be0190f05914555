//! What staff does with what people say.

use super::super::user::display_name;
use super::super::{Action, Hub, Permit, audit, sql};
use super::write::{description_check, rating_check, version_write};
use super::{Review, ReviewStatus, author, get};
use crate::kernel::{Error, Result};

/// What staff does with what somebody said; absent stays.
#[derive(Debug, Clone, Default)]
pub struct Moderation {
    /// Approved, rejected, put away.
    pub status: Option<ReviewStatus>,
    /// The corrected text.
    pub description: Option<String>,
    /// The corrected rating, 1 to 5; reviews only.
    pub rating: Option<i64>,
    /// Who corrects the text (uid or row id), when a key of the tenant or an operator asks; a person who asks corrects it herself.
    pub editor: Option<String>,
}

impl Hub {
    /// Approves, rejects or puts away what somebody said, or corrects its text.
    ///
    /// # Errors
    /// Not found; invalid input by field, `edited_by_id` among them when the editor is no person of the tenant; conflict when its author has
    /// said it anew meanwhile.
    pub async fn review_moderate(&self, permit: &Permit, selector: String, moderation: Moderation) -> Result<Review> {
        permit.expect(Action::Moderate)?;
        let Moderation { status, description, rating, editor } = moderation;
        let description = description.as_deref().map(description_check).transpose()?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let before = get(tx, &selector, permit.marketplace()?.id)?;
                // A whole resource that comes back names who corrected it before; she may be gone.
                let again = before.edited_by.as_ref().filter(|known| editor.as_deref() == Some(known.id.to_string().as_str()));
                let (editor, editor_name) = match (permit.caller_user(), again, &editor) {
                    (None, Some(known), _) => (Some(known.id), known.name.clone()),
                    (None, None, Some(named)) => {
                        let unknown = |error: Error| Error::invalid("edited_by_id", error.message());
                        let editor = author(tx, &permit, Some(named)).map_err(unknown)?;
                        (Some(editor.id), display_name(&editor))
                    }
                    (caller, ..) => (caller.map(|user| user.id), permit.actor().name.clone()),
                };
                let wanted = (status.unwrap_or(before.status), description.clone().unwrap_or_else(|| before.description.clone()));
                let rating = rating.or(before.rating);
                rating_check(before.kind, rating)?;
                if (wanted.0, &wanted.1, rating) == (before.status, &before.description, before.rating) {
                    return Ok(before);
                }
                if wanted.0 == ReviewStatus::Archived {
                    sql::review::archive(tx, before.id, editor)?;
                } else {
                    if before.status == ReviewStatus::Archived && !sql::review::single_restore(tx, before.id)? {
                        return Err(Error::conflict("its author has written another one meanwhile").with_field("status"));
                    }
                    // Only a changed text counts as edited: that staff looked at it is no change of it.
                    let edited = (wanted.1 != before.description || rating != before.rating).then_some(editor).flatten();
                    sql::review::update(tx, before.id, rating, &wanted.1, wanted.0, edited)?;
                }
                let after = get(tx, &before.id.to_string(), before.tenant_id)?;
                version_write(tx, &after, "moderate", editor, &editor_name)?;
                sql::review::rating_refresh(tx, after.app_id, after.tenant_id)?;
                let detail = serde_json::json!({
                    "app": after.app_nid, "kind": after.kind.as_str(), "from": before.status.as_str(), "to": after.status.as_str(),
                    "text_changed": before.description != after.description,
                });
                audit::record(tx, &permit, "review.moderate", after.uid.as_str(), None, &detail)?;
                Ok(after)
            })
            .await
    }

    /// Removes what somebody said, with its versions and everything below it. [`Hub::review_moderate`] can put it away instead.
    ///
    /// # Errors
    /// Not found.
    pub async fn review_delete(&self, permit: &Permit, selector: String) -> Result<Review> {
        permit.expect(Action::Moderate)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let gone = get(tx, &selector, permit.marketplace()?.id)?;
                sql::review::delete(tx, gone.id)?;
                sql::review::rating_refresh(tx, gone.app_id, gone.tenant_id)?;
                let detail = serde_json::json!({
                    "app": gone.app_nid, "kind": gone.kind.as_str(), "status": gone.status.as_str(), "author": gone.author.uid,
                });
                audit::record(tx, &permit, "review.delete", gone.uid.as_str(), None, &detail)?;
                Ok(gone)
            })
            .await
    }
}
