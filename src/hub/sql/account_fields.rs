//! The columns of `hub_user_profile` that a tenant's own sign-in software keeps.

use crate::kernel::Result;
use crate::store::{Param, Tx, params};

/// Writes columns: their names are ours, never a caller's.
pub(in crate::hub) fn update(tx: &mut Tx<'_>, user_id: i64, changes: &[(&'static str, Param)]) -> Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    let now = tx.now();
    let mut values = params![user_id, now].to_vec();
    let mut sets = vec!["updated_at = $2".to_owned()];
    for (column, value) in changes {
        values.push(value.clone());
        sets.push(format!("{column} = ${}", values.len()));
    }
    tx.execute(&format!("UPDATE hub_user_profile SET {} WHERE user_id = $1", sets.join(", ")), &values)?;
    Ok(())
}

pub(in crate::hub) fn set_developer(tx: &mut Tx<'_>, user_id: i64, developer: bool) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_user SET developer = $2, updated_at = $3 WHERE id = $1", params![user_id, developer, now])?;
    Ok(())
}
