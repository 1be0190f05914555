//! Reports: pure functions over [`Books`] (or open documents) and calendar buckets.
//!
//! [`Connec::report_run`] first brings the facts up to the head of the organization's log, so no figure trails a write that was
//! acknowledged. Each currency keeps its own amounts: the statement is in the organization's own, others stand beside it.

mod accounts_summary;
mod aged;
mod balance_sheet;
mod bucket;
mod documents;
mod income_statement;

pub use accounts_summary::{AccountBalance, AccountSummary, AccountsSummary, accounts_summary};
pub use aged::{Aged, AgedParty, aged};
pub use balance_sheet::{BalanceSheet, BalanceSheets, SheetAccount, SheetClass, SheetSubType, SheetType, balance_sheets};
pub use bucket::{BUCKETS_MAX, Bucket, Period, buckets};
pub use documents::{DocumentLine, Documents};
pub use income_statement::{IncomeRow, IncomeStatement, IncomeStatements, income_statements};

use serde::Serialize;
use serde_json::{Map, Value};

use crate::connec::Connec;
use crate::connec::ledger::{Books, catch_up};
use crate::connec::sql;
use crate::hub::{Action, Credential, OrgRef};
use crate::kernel::{Date, Error, Result};

/// The reports there are, by the names of their URLs.
pub const REPORTS: [&str; 7] =
    ["accounts_summary", "aged_payables", "aged_receivables", "balance_sheet", "income_statement", "invoices_summary", "profit_and_loss"];

/// How many documents one answer holds.
const DOCUMENTS_MAX: i64 = 10_000;
/// The first day that a report looks at when it looks at everything.
const BEGINNING: Date = Date::constant(1, 1, 1);

/// What is asked of a report, as it came in.
#[derive(Debug, Clone, Default)]
pub struct ReportRequest {
    /// First day; the start of the financial year that `to` is in when absent.
    pub from: Option<String>,
    /// Last day; today (UTC) when absent.
    pub to: Option<String>,
    /// A word of [`Period`]; `MONTHLY` when absent.
    pub period: Option<String>,
    /// For `invoices_summary`: `CUSTOMER` (also when absent) or `SUPPLIER`.
    pub kind: Option<String>,
}

/// The same, understood.
#[derive(Debug, Clone)]
struct Frame {
    from: Date,
    to: Date,
    period: Period,
    buckets: Vec<Bucket>,
}

impl ReportRequest {
    fn frame(&self, organization: &OrgRef, today: Date) -> Result<Frame> {
        let to = day("to", self.to.as_deref())?.unwrap_or(today);
        let start = || crate::connec::ledger::financial_year_start(to, organization.financial_year_end_month);
        let from = day("from", self.from.as_deref())?.unwrap_or_else(start);
        let period = self.period.as_deref().filter(|text| !text.is_empty()).map_or(Ok(Period::Monthly), Period::parse)?;
        Ok(Frame { from, to, period, buckets: buckets(from, to, period)? })
    }
}

impl Connec {
    /// Runs a report; its answer under its own name, as published clients read it.
    ///
    /// # Errors
    /// `NotFound` for an unknown report, Invalid for a wrong range; what the IDM says.
    pub async fn report_run(&self, credential: &Credential, scope: &str, name: &str, request: &ReportRequest) -> Result<Value> {
        let grant = self.authorize(credential, scope, Action::ReadReports, Some(name)).await?;
        if !REPORTS.contains(&name) {
            return Err(Error::not_found("report", name).hint(format!("there are {}", REPORTS.join(", "))));
        }
        let organization = grant.organization;
        let frame = request.frame(&organization, self.db().clock().now().date())?;
        let kind = match request.kind.as_deref().unwrap_or("CUSTOMER").to_ascii_uppercase().as_str() {
            "SUPPLIER" => "SUPPLIER",
            "CUSTOMER" => "CUSTOMER",
            other => return Err(Error::invalid("type", format!("`{other}` is neither CUSTOMER nor SUPPLIER"))),
        };
        catch_up(self.db(), &organization.uid).await?;
        let report = name.to_owned();
        let body = self.db().read(move |tx| run(tx, &organization, &report, &frame, kind)).await?;
        let mut answer = Map::new();
        answer.insert(name.to_owned(), body);
        Ok(Value::Object(answer))
    }
}

fn run(tx: &mut crate::store::Tx<'_>, organization: &OrgRef, name: &str, frame: &Frame, kind: &'static str) -> Result<Value> {
    let channel = &organization.uid;
    match name {
        "profit_and_loss" | "income_statement" => {
            let books = Books::load(tx, organization, frame.from, frame.to)?;
            json(&income_statements(&books, &frame.buckets, frame.period))
        }
        "balance_sheet" => {
            // Earnings of the current year need the days since its start.
            let since = crate::connec::ledger::financial_year_start(frame.from, organization.financial_year_end_month);
            let books = Books::load(tx, organization, since, frame.to)?;
            json(&balance_sheets(&books, &frame.buckets, frame.period))
        }
        "accounts_summary" => {
            let books = Books::load(tx, organization, frame.from, frame.to)?;
            json(&accounts_summary(&books, &frame.buckets, frame.period))
        }
        "aged_receivables" | "aged_payables" => {
            let kind = if name == "aged_payables" { "SUPPLIER" } else { "CUSTOMER" };
            let to = frame.to.to_string();
            let rows = sql::ledger::documents(tx, channel, kind, &BEGINNING.to_string(), &to, &to, i64::MAX)?;
            json(&aged(documents::lines_of(rows, &organization.currency), frame.to, &organization.currency))
        }
        _ => {
            let (from, to) = (frame.from.to_string(), frame.to.to_string());
            let rows = sql::ledger::documents(tx, channel, kind, &from, &to, "9999-12-31", DOCUMENTS_MAX + 1)?;
            if i64::try_from(rows.len()).unwrap_or(i64::MAX) > DOCUMENTS_MAX {
                return Err(
                    Error::invalid("from", format!("that range has more than {DOCUMENTS_MAX} documents")).hint("ask for a shorter range")
                );
            }
            json(&Documents { from, to, kind: kind.to_owned(), documents: documents::lines_of(rows, &organization.currency) })
        }
    }
}

fn json(body: &impl Serialize) -> Result<Value> {
    serde_json::to_value(body).map_err(Error::internal)
}

fn day(field: &str, text: Option<&str>) -> Result<Option<Date>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    // Some clients send a time with the day.
    text.get(..10)
        .and_then(|day| day.parse().ok())
        .map(Some)
        .ok_or_else(|| Error::invalid(field, format!("`{text}` is not a date")).hint("write it as `2026-01-31`"))
}
