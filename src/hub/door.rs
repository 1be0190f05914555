//! Which tenant somebody means who is not signed in yet.

use super::model::Tenant;
use super::{Origin, sql};
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// How many tenants one sign-in without a tenant may try: each costs a password hash, whether or not the account exists.
pub(super) const TENANTS_TRIED_MAX: usize = 3;

/// Somebody who is not signed in yet, as the request shows her.
#[derive(Debug, Clone, Default)]
pub struct Visitor {
    /// The tenant that the page names: uid or slug.
    pub tenant: Option<String>,
    /// The host name that she called.
    pub host: Option<String>,
    /// Her network address.
    pub address: String,
    /// What her browser says that it is.
    pub agent: String,
    /// The request's id.
    pub request_id: Option<String>,
}

impl Visitor {
    /// For the audit.
    pub(super) fn origin(&self) -> Origin {
        let some = |text: &String| (!text.is_empty()).then(|| text.clone());
        Origin { request_id: self.request_id.clone(), address: some(&self.address), agent: some(&self.agent) }
    }
}

/// Which tenants are meant.
#[derive(Debug, Clone)]
pub(super) enum Door {
    /// This one: named, by its host name, or the only one.
    One(Tenant),
    /// Not said: the oldest few of several.
    Several(Vec<i64>),
    /// One that there is not.
    Nowhere,
}

/// The marketplace of a page: the one that is named, else that of the host name, else the only one there is.
pub(super) fn marketplace(tx: &mut Tx<'_>, visitor: &Visitor) -> Result<Door> {
    if let Some(named) = visitor.tenant.as_deref().filter(|named| !named.is_empty()) {
        return Ok(sql::tenant::find(tx, named)?.map_or(Door::Nowhere, Door::One));
    }
    if let Some(host) = &visitor.host
        && let Some(id) = sql::door::tenant_of_host(tx, &host_key(host))?
    {
        return Ok(Door::One(sql::tenant::by_id(tx, id)?));
    }
    let ids = sql::door::first_tenants(tx, i64::try_from(TENANTS_TRIED_MAX).unwrap_or(3))?;
    match ids[..] {
        [] => Ok(Door::Nowhere),
        [only] => Ok(Door::One(sql::tenant::by_id(tx, only)?)),
        _ => Ok(Door::Several(ids)),
    }
}

/// The tenant whose people come by a page. A marketplace that shares the customers of another one leads there.
pub(super) fn find(tx: &mut Tx<'_>, visitor: &Visitor) -> Result<Door> {
    match marketplace(tx, visitor)? {
        Door::One(tenant) => owner(tx, tenant).map(Door::One),
        door => Ok(door),
    }
}

/// The one tenant that is meant, for what needs exactly one.
pub(super) fn one_tenant(tx: &mut Tx<'_>, visitor: &Visitor) -> Result<Tenant> {
    match find(tx, visitor)? {
        Door::One(tenant) => Ok(tenant),
        Door::Several(_) => Err(Error::invalid("tenant", "this installation has several tenants: name one").hint("add `tenant`")),
        Door::Nowhere => Err(Error::not_found("tenant", visitor.tenant.as_deref().unwrap_or("?")).with_field("tenant")),
    }
}

fn owner(tx: &mut Tx<'_>, tenant: Tenant) -> Result<Tenant> {
    match tenant.customers_of {
        Some(owner) => sql::tenant::by_id(tx, owner),
        None => Ok(tenant),
    }
}

/// Refuses a host name that leads to another tenant.
pub(super) fn host_free(tx: &mut Tx<'_>, tenant_id: i64, host: Option<&str>) -> Result<()> {
    let Some(host) = host else { return Ok(()) };
    if sql::door::tenant_of_host(tx, host)?.is_some_and(|id| id != tenant_id) {
        return Err(Error::conflict(format!("`{host}` is the host of another tenant")).with_field("settings.host"));
    }
    Ok(())
}

/// A host name without its port, in lower case.
fn host_key(host: &str) -> String {
    let name = if host.starts_with('[') { host } else { host.split(':').next().unwrap_or_default() };
    name.trim_end_matches('.').to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_compared_without_port_and_case() {
        assert_eq!(host_key("Shop.Example.com:7000"), "shop.example.com");
        assert_eq!(host_key("[::1]:7000"), "[::1]:7000");
    }
}
