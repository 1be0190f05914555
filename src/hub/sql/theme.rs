//! `hub_theme`.

use crate::hub::theme::Theme;
use crate::kernel::Result;
use crate::store::{Tx, params};

pub(in crate::hub) fn get(tx: &mut Tx<'_>, tenant_id: i64) -> Result<Theme> {
    let found = tx.query_opt("SELECT published, draft FROM hub_theme WHERE tenant_id = $1", params![tenant_id], |row| {
        Ok(Theme { published: row.get(0)?, draft: row.get(1)? })
    })?;
    Ok(found.unwrap_or_default())
}

pub(in crate::hub) fn set(tx: &mut Tx<'_>, tenant_id: i64, theme: &Theme) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_theme (tenant_id, published, draft, updated_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tenant_id) DO UPDATE SET published = excluded.published, draft = excluded.draft, updated_at = excluded.updated_at",
        params![tenant_id, theme.published.clone(), theme.draft.clone(), now],
    )?;
    Ok(())
}
