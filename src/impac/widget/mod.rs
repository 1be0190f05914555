//! Widgets: what a dashboard shows. One file per engine, each a pure function from Connec!'s reports to the content that
//! published clients read; [`TEMPLATES`] is what a client may offer its user.

mod balance;
mod invoices_list;
mod profit_and_loss;
mod template;
#[cfg(test)]
mod tests;

pub use template::{TEMPLATES, WidgetTemplate};

use serde::Serialize;
use serde_json::Value;

use super::params::WidgetParams;
use super::source::{Head, ReportQuery, Source};
use crate::hub::{Credential, OrgRef};
use crate::kernel::{Currency, Error, Result};

/// One organization's report.
#[derive(Debug, Clone)]
struct Book<T> {
    organization: OrgRef,
    report: T,
}

/// What a call needs to read Connec!.
pub(super) struct Reader<'a> {
    pub(super) source: &'a dyn Source,
    pub(super) credential: &'a Credential,
    pub(super) params: &'a WidgetParams,
    /// One per organization of the call, in its order.
    pub(super) heads: &'a [Head],
}

/// Which engine answers an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Engine {
    ProfitAndLoss,
    Balance,
    InvoicesList,
}

impl Engine {
    /// The engine of an endpoint.
    ///
    /// # Errors
    /// `NotFound`, with the endpoints there are.
    pub(super) fn of(endpoint: &str) -> Result<Self> {
        match endpoint {
            "accounts/profit_and_loss" => Ok(Self::ProfitAndLoss),
            "accounts/balance" => Ok(Self::Balance),
            "invoices/list" => Ok(Self::InvoicesList),
            _ => Err(Error::not_found("widget", endpoint).hint("`GET /impac/api/v1/widgets` lists the widgets there are")),
        }
    }

    /// The title when the client has given none.
    pub(super) fn title(self, params: &WidgetParams) -> &'static str {
        match self {
            Self::ProfitAndLoss => "Profit & Loss",
            Self::Balance => "Account balance",
            Self::InvoicesList => invoices_list::title(params),
        }
    }

    /// Are the parameters such that this engine can answer? Checked before anything is read.
    ///
    /// # Errors
    /// Invalid with the name of the parameter.
    pub(super) fn check(self, params: &WidgetParams) -> Result<()> {
        match self {
            Self::ProfitAndLoss | Self::Balance => Ok(()),
            Self::InvoicesList => invoices_list::Settings::read(params).map(drop),
        }
    }

    /// The content.
    ///
    /// # Errors
    /// What Connec! says; Invalid when currencies do not go together.
    pub(super) async fn content(self, reader: &Reader<'_>) -> Result<Value> {
        match self {
            Self::ProfitAndLoss => json(&profit_and_loss::content(&reader.books("income_statement", None).await?, reader.params)?),
            Self::Balance => json(&balance::content(&reader.books("accounts_summary", None).await?)),
            Self::InvoicesList => json(&invoices_list::read(reader).await?),
        }
    }
}

impl Reader<'_> {
    /// The same report of every organization of the call.
    async fn books<T: serde::de::DeserializeOwned>(&self, report: &str, kind: Option<&str>) -> Result<Vec<Book<T>>> {
        let query = ReportQuery { range: self.params.range, kind: kind.map(str::to_owned) };
        let mut books = Vec::with_capacity(self.heads.len());
        for head in self.heads {
            let report = self.source.report(self.credential, &head.scope, report, &query).await?;
            books.push(Book { organization: head.organization.clone(), report: super::source::understood(report)? });
        }
        Ok(books)
    }
}

fn json(content: &impl Serialize) -> Result<Value> {
    serde_json::to_value(content).map_err(Error::internal)
}

/// The one currency of several reports, which must be the one that was asked for.
fn currency_of<'a>(found: impl Iterator<Item = &'a Currency>, wanted: Option<&Currency>) -> Result<Currency> {
    let mut one: Option<&Currency> = wanted;
    for currency in found {
        match one {
            Some(one) if one != currency => {
                return Err(Error::invalid("metadata[currency]", format!("amounts in {currency} are not converted to {one} yet"))
                    .hint("ask for organizations that keep their books in the same currency, and for that currency"));
            }
            _ => one = Some(currency),
        }
    }
    one.cloned().ok_or_else(|| Error::invalid("metadata[organization_ids][]", "the call does not say whose data to show"))
}
