//! The proof that the IDM said yes: use cases take one, and only this file makes them.

use super::{Nex, sql};
use crate::hub::{Action, Actor, Asker, OrgRef, Origin, Question};
use crate::kernel::{Error, ErrorKind, Result};

/// That somebody may do one thing to one organization's instances, or that somebody runs this installation.
#[derive(Debug, Clone)]
pub struct Permit {
    actor: Actor,
    origin: Origin,
    scope: Scope,
}

#[derive(Debug, Clone)]
enum Scope {
    Installation,
    Organization(Action, OrgRef),
}

impl Permit {
    /// Who may.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// Who may, and from where the request came: for the audit.
    pub(super) fn by(&self) -> (&Actor, &Origin) {
        (&self.actor, &self.origin)
    }

    /// The organization, when this permit is for what the use case does: a wrong pairing in a handler is a bug that must not
    /// pass.
    pub(super) fn organization(&self, action: Action) -> Result<&OrgRef> {
        match &self.scope {
            Scope::Organization(permitted, organization) if *permitted == action => Ok(organization),
            _ => Err(Error::internal(format!("a permit for something else was used for {}", action.as_str()))),
        }
    }

    /// Checks that this is an operator's.
    pub(super) fn operator(&self) -> Result<()> {
        match self.scope {
            Scope::Installation => Ok(()),
            Scope::Organization(..) => Err(Error::internal("an organization's permit was used for the installation")),
        }
    }
}

impl Nex {
    /// May this caller do this to the organization's instances?
    ///
    /// # Errors
    /// As [`crate::hub::Idm::authorize`].
    pub async fn permit(&self, asker: impl Into<Asker<'_>>, action: Action, organization: String) -> Result<Permit> {
        let asker = asker.into();
        let grant = self.inner.idm.authorize(asker.credential(), &Question { scope: organization, action, resource: None }).await?;
        Ok(Permit { actor: grant.actor.clone(), origin: asker.origin(), scope: Scope::Organization(action, grant.organization.clone()) })
    }

    /// Does this caller run the installation?
    ///
    /// # Errors
    /// As [`crate::hub::Idm::operator`].
    pub async fn permit_operator(&self, asker: impl Into<Asker<'_>>) -> Result<Permit> {
        let asker = asker.into();
        Ok(Permit { actor: self.inner.idm.operator(asker.credential()).await?, origin: asker.origin(), scope: Scope::Installation })
    }

    /// May this caller do this to the instance, named by its uid or host label?
    ///
    /// # Errors
    /// Not found when there is none or the caller may not know of it; otherwise as [`crate::hub::Idm::authorize`].
    pub async fn permit_instance(&self, asker: impl Into<Asker<'_>>, action: Action, selector: &str) -> Result<Permit> {
        let asker = asker.into();
        let unknown = || Error::not_found("hosted instance", selector).hint("run `mno nex instance list` to see them");
        let name = selector.to_owned();
        let Some(instance) = self.inner.db.read(move |tx| sql::find(tx, &name)).await? else {
            // Nobody learns which instances there are before being known.
            return match self.inner.idm.operator(asker.credential()).await {
                Err(error) if error.kind() != ErrorKind::Forbidden => Err(error),
                _ => Err(unknown()),
            };
        };
        self.permit(asker, action, instance.organization_uid.to_string())
            .await
            .map_err(|error| if error.kind() == ErrorKind::NotFound { unknown() } else { error })
    }
}
