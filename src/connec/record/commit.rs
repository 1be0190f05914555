//! Pushing one record to chosen apps, or withholding it from them (`PUT …/{id}/commit`).

use std::sync::Arc;

use serde_json::json;

use super::write;
use crate::connec::log::Entry;
use crate::connec::model::{Operation, Written};
use crate::connec::{Connec, WriteOptions, sql};
use crate::hub::{Action, Credential};
use crate::kernel::{Error, Result};

/// How many apps one call may name.
const MAPPINGS_MAX: usize = 100;

/// One app's part of a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitMapping {
    /// The app instance.
    pub instance: String,
    /// Push the record to it (`true`), or keep it from it.
    pub commit: bool,
}

impl Connec {
    /// Pushes a record to app instances, whether or not they asked for its collection, or withholds it from them.
    ///
    /// # Errors
    /// Invalid for an instance that is not of this organization; `NotFound`; what the IDM says.
    pub async fn record_commit(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        id: &str,
        mappings: Vec<CommitMapping>,
        options: &WriteOptions,
    ) -> Result<Written> {
        let grant = self.authorize(credential, scope, Action::WriteData, Some(entity)).await?;
        let desk = self.desk(&grant);
        let entity = desk.registry.entity(entity)?;
        if mappings.is_empty() || mappings.len() > MAPPINGS_MAX {
            return Err(Error::invalid("mappings", format!("name 1 to {MAPPINGS_MAX} app instances")));
        }
        let apps = self.idm().channel_apps(&grant.organization.uid).await?;
        for (at, mapping) in mappings.iter().enumerate() {
            if !apps.iter().any(|app| app.instance.as_str() == mapping.instance) {
                return Err(Error::invalid(
                    format!("mappings[{at}].group_id"),
                    format!("`{}` is not an app instance of this organization", mapping.instance),
                ));
            }
        }
        let id = id.to_owned();
        self.written(desk, Arc::clone(&entity), options, move |tx, session, entity| {
            // Who may not see a record has no say in who else does.
            session.access_to_read(&entity.name)?;
            session.access_to_write(&entity.name)?;
            let record = write::record_present(tx, session.channel(), entity, &id)?;
            let mut done = Vec::new();
            for mapping in &mappings {
                let was = sql::identity::commit_of(tx, session.channel(), &entity.name, record.id.as_str(), &mapping.instance)?;
                sql::identity::commit_set(
                    tx,
                    session.channel(),
                    &entity.name,
                    record.id.as_str(),
                    &mapping.instance,
                    Some(mapping.commit),
                )?;
                done.push(json!({"group_id": mapping.instance, "commit": mapping.commit, "was": was}));
            }
            let entry = Entry {
                entity: &entity.name,
                record_id: &record.id,
                operation: Operation::Commit,
                before: None,
                after: None,
                detail: Some(json!({"mappings": done})),
            };
            session.log.append(tx, entry)?;
            Ok(write::Outcome { record, created: false, ignored: Vec::new() })
        })
        .await
    }
}
