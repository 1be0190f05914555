//! Connec!'s log.

use super::connec::log;
use super::{Client, with_query};
use crate::api;
use crate::kernel::Result;

impl Client {
    /// Lists what changed.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn change_list(&self, scope: &str, query: &api::ChangeListQuery) -> Result<api::Page<api::Change>> {
        let limit = query.limit.map(|limit| limit.to_string());
        let query = [("entity", query.entity.clone()), ("id", query.id.clone()), ("page", query.page.clone()), ("limit", limit)];
        self.get(&with_query(&log(scope, &["changes"]), &query)).await
    }
}
