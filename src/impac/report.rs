//! Reports for scripts: Connec!'s own, with the organization they are about.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::params::Range;
use super::source::{Head, ReportQuery, understood};
use super::{Impac, cash};
use crate::hub::Credential;
use crate::kernel::{Error, Result};

/// A report that can be run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ReportKind {
    /// Its name here.
    pub name: &'static str,
    /// What it tells.
    pub desc: &'static str,
    /// The name of Connec!'s report behind it.
    #[serde(skip)]
    source: &'static str,
}

/// Every report there is.
pub const REPORTS: [ReportKind; 6] = [
    ReportKind { name: "profit_and_loss", desc: "Revenue, costs and what is left, per period", source: "income_statement" },
    ReportKind { name: "balance_sheet", desc: "What is owned and owed at the end of each period", source: "balance_sheet" },
    ReportKind { name: "accounts_summary", desc: "Every account's balance at the end of each period", source: "accounts_summary" },
    ReportKind { name: "cash", desc: "The money in bank accounts at the end of each period", source: "accounts_summary" },
    ReportKind { name: "aged_receivables", desc: "What customers owe, by how long it has been due", source: "aged_receivables" },
    ReportKind { name: "aged_payables", desc: "What is owed to suppliers, by how long it has been due", source: "aged_payables" },
];

/// What is asked, as it came in.
#[derive(Debug, Clone, Default)]
pub struct ReportRequest {
    /// `org-…`.
    pub organization: String,
    /// First day; by default eleven months before the month of `to`.
    pub from: Option<String>,
    /// Last day; by default today (UTC).
    pub to: Option<String>,
    /// By default `MONTHLY`.
    pub period: Option<String>,
}

impl Impac {
    /// Runs a report of one organization: `name`, `organization`, `currency`, and what Connec! says.
    ///
    /// # Errors
    /// `NotFound` with the names there are; Invalid for a wrong range; Forbidden as the Hub says.
    pub async fn report_run(&self, credential: &Credential, name: &str, request: &ReportRequest) -> Result<Value> {
        let kind = REPORTS
            .iter()
            .find(|kind| kind.name == name)
            .ok_or_else(|| Error::not_found("report", name).hint(format!("there are {}", REPORTS.map(|kind| kind.name).join(", "))))?;
        let said = |text: &'_ Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        let organization = said(&Some(request.organization.clone()))
            .ok_or_else(|| Error::invalid("organization", "the call does not say whose report to run").hint("send `organization=org-…`"))?;
        let (from, to, period) = (said(&request.from), said(&request.to), said(&request.period));
        let range = Range::of(from.as_deref(), to.as_deref(), period.as_deref(), self.clock.now().date())?;
        let head = self.head(credential, &organization).await?;
        let query = ReportQuery { range, kind: None };
        let body = self.source.report(credential, &head.scope, kind.source, &query).await?;
        let body = if kind.name == "cash" { cash::body(understood(body)?, &head.organization.currency)? } else { body };
        Ok(answer(kind, &head, body))
    }
}

fn answer(kind: &ReportKind, head: &Head, body: Value) -> Value {
    let organization = &head.organization;
    let mut answer = Map::new();
    answer.insert("name".to_owned(), kind.name.into());
    answer.insert("organization".to_owned(), json!({"uid": organization.uid, "name": organization.name}));
    answer.insert("currency".to_owned(), organization.currency.as_str().into());
    if let Value::Object(body) = body {
        answer.extend(body);
    }
    Value::Object(answer)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{impac, organization};
    use super::*;
    use crate::kernel::ErrorKind;

    #[tokio::test]
    async fn reports_say_whose_they_are() {
        let request = |from: &str| ReportRequest { organization: "org-1".into(), from: Some(from.into()), ..ReportRequest::default() };
        let report = impac().report_run(&Credential::Local, "profit_and_loss", &request("2026-01-01")).await.unwrap();
        assert_eq!(report["name"], "profit_and_loss");
        assert_eq!(report["organization"], json!({"uid": "org-1", "name": organization("org-1").name}));
        assert_eq!(report["currency"], "USD");
        assert!(report["income_statements"].is_array());

        let cash = impac().report_run(&Credential::Local, "cash", &request("2026-01-01")).await.unwrap();
        assert_eq!(cash["totals"].as_array().map(Vec::len), cash["dates"].as_array().map(Vec::len));

        let unknown = impac().report_run(&Credential::Local, "horoscope", &request("")).await.unwrap_err();
        assert_eq!(unknown.kind(), ErrorKind::NotFound);
        assert!(unknown.hints()[0].contains("aged_payables"));
        assert_eq!(impac().report_run(&Credential::Local, "cash", &request("soon")).await.unwrap_err().field(), Some("from"));
        let nobody = impac().report_run(&Credential::Local, "cash", &ReportRequest::default()).await.unwrap_err();
        assert_eq!(nobody.field(), Some("organization"));
        let stranger = ReportRequest { organization: "org-2".into(), ..ReportRequest::default() };
        assert_eq!(impac().report_run(&Credential::Local, "cash", &stranger).await.unwrap_err().kind(), ErrorKind::Forbidden);
    }
}
