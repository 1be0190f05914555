//! Impac! over a Connec! made of canned answers: who is asked what, and how often.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use async_trait::async_trait;
use serde_json::{Value, json};

use super::*;
use crate::hub::OrgRef;
use crate::kernel::{Currency, ManualClock, OrgUid, TenantUid, Timestamp};

/// An organization that keeps its books in USD.
pub(super) fn organization(uid: &str) -> OrgRef {
    OrgRef {
        uid: OrgUid::trusted(uid),
        tenant: TenantUid::trusted("tnt-1"),
        name: format!("{uid} Inc"),
        currency: Currency::trusted("USD"),
        financial_year_end_month: 12,
    }
}

#[derive(Default)]
struct Canned {
    seq: AtomicI64,
    reports: AtomicUsize,
}

#[async_trait]
impl Source for Canned {
    async fn head(&self, credential: &Credential, scope: &str) -> Result<Head> {
        match (credential, scope) {
            (Credential::None, _) => Err(Error::unauthenticated("nobody is signed in")),
            (_, "org-1") => Ok(Head { scope: scope.to_owned(), organization: organization(scope), seq: self.seq.load(Ordering::SeqCst) }),
            _ => Err(Error::not_found("scope", scope)),
        }
    }

    async fn report(&self, _: &Credential, _: &str, name: &str, _: &ReportQuery) -> Result<Value> {
        self.reports.fetch_add(1, Ordering::SeqCst);
        Ok(match name {
            "income_statement" => json!({"from": "", "to": "", "period": "MONTHLY", "currency": "USD", "income_statements": []}),
            "accounts_summary" => json!({"from": "", "to": "", "period": "MONTHLY", "accounts": []}),
            _ => json!({"from": "", "to": "", "type": "CUSTOMER", "documents": [{
                "id": "1", "code": "IN-1", "title": "", "transaction_number": "", "status": "PAID", "party_type": "people",
                "party_id": "p", "party_name": "Pat", "transaction_date": "2026-01-02", "due_date": "2026-01-02",
                "currency": "USD", "total": 1, "paid": 1, "due": 0,
            }]}),
        })
    }

    async fn records(&self, _: &Credential, _: &str, collection: &str, query: &RecordsQuery) -> Result<RecordsPage> {
        assert_eq!((collection, query.filter.as_deref()), ("people", Some("id in ['p']")));
        Ok(RecordsPage { records: vec![json!({"id": "p", "email": {"address": "pat@example.com"}})], total: 1 })
    }
}

fn over(source: Arc<Canned>) -> Impac {
    Impac::new(source, Arc::new(ManualClock::at(Timestamp::parse("2026-02-10T10:00:00Z").unwrap())))
}

/// Impac! over canned answers.
pub(super) fn impac() -> Impac {
    over(Arc::default())
}

async fn show(impac: &Impac, endpoint: &str, known: Option<&str>) -> WidgetAnswer {
    let query = Query::parse("metadata[organization_ids][]=org-1").unwrap();
    impac.widget_show(&Credential::Local, endpoint, &query, known).await.unwrap()
}

#[tokio::test]
async fn nothing_is_computed_while_nothing_changes() {
    let source = Arc::new(Canned::default());
    let impac = over(source.clone());
    for endpoint in TEMPLATES.iter().map(|template| template.endpoint) {
        let before = source.reports.load(Ordering::SeqCst);
        let WidgetAnswer::Fresh { etag, .. } = show(&impac, endpoint, None).await else { panic!("no content") };
        assert_eq!(show(&impac, endpoint, Some(&etag)).await, WidgetAnswer::Same { etag: etag.clone() });
        assert_eq!(source.reports.load(Ordering::SeqCst), before + 1);
        source.seq.fetch_add(1, Ordering::SeqCst);
        assert!(matches!(show(&impac, endpoint, Some(&etag)).await, WidgetAnswer::Fresh { etag: fresh, .. } if fresh != etag));
    }
}

#[tokio::test]
async fn contact_details_come_from_the_records() {
    let WidgetAnswer::Fresh { content, name, .. } = show(&impac(), "invoices/list", None).await else { panic!("no content") };
    assert_eq!(name, "Invoices list");
    assert_eq!((&content["entities"][0]["email"], &content["entities"][0]["contact"]), (&json!("pat@example.com"), &json!("Pat")));
}

#[tokio::test]
async fn refusals_are_not_taken_for_missing_data() {
    let kind = async |credential: Credential, endpoint: &str, query: &str| {
        impac().widget_show(&credential, endpoint, &Query::parse(query).unwrap(), None).await.map(drop).map_err(|error| error.kind())
    };
    let (ours, theirs) = ("metadata[organization_ids][]=org-1", "metadata[organization_ids][]=org-1&metadata[organization_ids][]=org-2");
    assert_eq!(kind(Credential::Local, "accounts/balance", ours).await, Ok(()));
    assert_eq!(kind(Credential::Local, "accounts/balance", theirs).await, Err(ErrorKind::Forbidden));
    assert_eq!(kind(Credential::None, "accounts/balance", ours).await, Err(ErrorKind::Unauthenticated));
    assert_eq!(kind(Credential::Local, "accounts/horoscope", ours).await, Err(ErrorKind::NotFound));
    assert_eq!(kind(Credential::Local, "accounts/balance", "").await, Err(ErrorKind::Invalid));
}
