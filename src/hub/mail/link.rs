//! Links in mails: each leads to the pages of the marketplace that writes.

use super::super::model::Tenant;
use super::super::{Hub, sql};
use super::MailSettings;
use crate::kernel::Result;
use crate::store::Tx;

impl MailSettings {
    /// A link to a path of this server, by a host name of its own where there is one: the scheme and the port stay.
    fn link(&self, host: Option<&str>, path: &str) -> String {
        let at_host = |host: &str| {
            let mut url = url::Url::parse(&self.base_url).ok()?;
            url.set_host(Some(host)).ok()?;
            Some(url.to_string())
        };
        let base = host.and_then(at_host).unwrap_or_else(|| self.base_url.clone());
        format!("{}{path}", base.trim_end_matches('/'))
    }
}

impl Hub {
    /// A link to a page of a tenant: at its own host; else at this installation's, with the tenant's name where there are several.
    ///
    /// # Errors
    /// The store's.
    pub(in crate::hub) fn page_link(&self, tx: &mut Tx<'_>, tenant: &Tenant, path: &str) -> Result<String> {
        if let Some(host) = sql::tenant_setting::get(tx, tenant.id)?.host {
            return Ok(self.mail.link(Some(&host), path));
        }
        if sql::tenant::count(tx)? < 2 {
            return Ok(self.mail.link(None, path));
        }
        let path = match path.split_once('?') {
            Some((page, query)) => format!("{page}?tenant={}&{query}", tenant.slug),
            None => format!("{path}?tenant={}", tenant.slug),
        };
        Ok(self.mail.link(None, &path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_of_ones_own_takes_the_place_of_the_installations() {
        let at = |base: &str| MailSettings { base_url: base.to_owned(), ..MailSettings::default() };
        assert_eq!(at("https://mno.test/").link(Some("shop.test"), "/mnoe/x?a=1"), "https://shop.test/mnoe/x?a=1");
        assert_eq!(at("http://127.0.0.1:7000").link(Some("shop.test"), "/"), "http://shop.test:7000/");
        assert_eq!(at("http://127.0.0.1:7000").link(None, "/"), "http://127.0.0.1:7000/");
    }
}
