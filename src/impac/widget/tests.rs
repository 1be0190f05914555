//! What the tests of the engines share.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Book;
use crate::hub::OrgRef;
use crate::impac::params::{Query, WidgetParams};
use crate::kernel::{Currency, OrgUid, TenantUid, Timestamp};

/// An organization of this name with this report; it keeps its books in USD.
pub(super) fn book<T: DeserializeOwned>(uid: &str, name: &str, report: Value) -> Book<T> {
    Book {
        organization: OrgRef {
            uid: OrgUid::trusted(uid),
            tenant: TenantUid::trusted("tnt-1"),
            name: name.to_owned(),
            currency: Currency::trusted("USD"),
            financial_year_end_month: 12,
        },
        report: serde_json::from_value(report).unwrap(),
    }
}

/// The parameters of a call about `org-1`.
pub(super) fn params(query: &str) -> WidgetParams {
    let query = Query::parse(&format!("metadata[organization_ids][]=org-1&{query}")).unwrap();
    WidgetParams::read(&query, Timestamp::parse("2026-02-10T00:00:00Z").unwrap()).unwrap()
}
