//! Who makes apps.

use super::{Action, Hub, Permit, User, audit, sql};
use crate::kernel::Result;

impl Hub {
    /// Makes the permit's user a developer: she may register apps of her own. Doing it again changes nothing.
    ///
    /// # Errors
    /// The store's.
    pub async fn developer_register(&self, permit: &Permit) -> Result<User> {
        permit.expect(Action::ActAsOneself)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let mut user = permit.user()?.clone();
                if !user.developer {
                    sql::user::set_developer(tx, user.id)?;
                    sql::access_change::touch(tx, user.uid.as_str())?;
                    audit::record(tx, &permit, "user.register_developer", user.uid.as_str(), None, &serde_json::json!({}))?;
                    user.developer = true;
                }
                Ok(user)
            })
            .await
    }
}
