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
mod items_summary;
mod needs;
mod tax_summary;

pub use accounts_summary::{AccountBalance, AccountSummary, AccountsSummary, accounts_summary};
pub use aged::{Aged, AgedParty, aged};
pub use balance_sheet::{BalanceSheet, BalanceSheets, SheetAccount, SheetClass, SheetSubType, SheetType, balance_sheets};
pub use bucket::{BUCKETS_MAX, Bucket, Period, buckets};
pub use documents::{DocumentLine, Documents};
pub use income_statement::{IncomeRow, IncomeStatement, IncomeStatements, income_statements};
pub use items_summary::{ItemPeriod, ItemSummary, ItemsSummary};
pub use tax_summary::{TaxPeriod, TaxRow, TaxSummary};

use std::collections::{BTreeMap, BTreeSet};

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::connec::Connec;
use crate::connec::ledger::{Books, Kind, Span, SpanSum, Standing, book_current, catch_up, shelf, span_sums, standing};
use crate::connec::sql;
use crate::hub::{Action, Credential, OrgRef};
use crate::kernel::{Amount, Currency, Date, Error, Result};
use crate::store::Tx;
use documents::PartyNames;

/// The reports there are, by the names of their URLs, and what they tell.
pub const REPORTS: [(&str, &str); 9] = [
    ("accounts_summary", "Every account's balance at the end of each period"),
    ("aged_payables", "What is owed to suppliers, by how long it has been due"),
    ("aged_receivables", "What customers owe, by how long it has been due"),
    ("balance_sheet", "What is owned and owed at the end of each period"),
    ("income_statement", "Another name of profit_and_loss"),
    ("invoices_summary", "Invoices or bills with what is paid and due of each"),
    ("items_summary", "Units and amounts sold and bought of each item"),
    ("profit_and_loss", "Revenue, costs and what is left, per period"),
    ("tax_summary", "Sales tax by code, and how it ties to its account"),
];

/// Is there a report of this name?
#[must_use]
pub fn is_report(name: &str) -> bool {
    REPORTS.iter().any(|(known, _)| *known == name)
}

/// How many documents one answer holds.
const DOCUMENTS_MAX: i64 = 10_000;

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
    fn frame(&self, name: &str, organization: &OrgRef, today: Date) -> Result<Frame> {
        let to = day("to", self.to.as_deref())?.unwrap_or(today);
        let start = || crate::connec::ledger::financial_year_start(to, organization.financial_year_end_month);
        let from = day("from", self.from.as_deref())?.unwrap_or_else(start);
        let period = self.period.as_deref().filter(|text| !text.is_empty()).map_or(Ok(Period::Monthly), Period::parse)?;
        // These have no periods, so none can be too many.
        let period = if matches!(name, "invoices_summary" | "aged_payables" | "aged_receivables") { Period::Range } else { period };
        Ok(Frame { from, to, period, buckets: buckets(from, to, period)? })
    }
}

/// A report that was run: an object with its body under its own name, as published clients read it.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Under which name it was asked for.
    pub name: String,
    /// What it says.
    pub body: ReportBody,
}

/// What a report says.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ReportBody {
    /// `accounts_summary`
    Accounts(AccountsSummary),
    /// `aged_receivables`, `aged_payables`
    Aged(Aged),
    /// `balance_sheet`
    BalanceSheets(BalanceSheets),
    /// `invoices_summary`
    Documents(Documents),
    /// `profit_and_loss`, `income_statement`
    IncomeStatements(IncomeStatements),
    /// `items_summary`
    Items(ItemsSummary),
    /// `tax_summary`
    Taxes(TaxSummary),
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(&self.name, &self.body)?;
        map.end()
    }
}

impl Connec {
    /// Runs a report; its answer under its own name, as published clients read it.
    ///
    /// # Errors
    /// As [`Connec::report_show`].
    pub async fn report_run(&self, credential: &Credential, scope: &str, name: &str, request: &ReportRequest) -> Result<Value> {
        serde_json::to_value(self.report_show(credential, scope, name, request).await?).map_err(Error::internal)
    }

    /// Runs a report.
    ///
    /// # Errors
    /// `NotFound` for an unknown report, Invalid for a wrong range; Forbidden when sharing rules hide from the caller what the
    /// report tells of; what the IDM says.
    pub async fn report_show(&self, credential: &Credential, scope: &str, name: &str, request: &ReportRequest) -> Result<Report> {
        let grant = self.authorize(credential, scope, Action::ReadReports, Some(name)).await?;
        if !is_report(name) {
            return Err(Error::not_found("report", name).hint(format!("there are {}", REPORTS.map(|(name, _)| name).join(", "))));
        }
        let organization = grant.organization.clone();
        let frame = request.frame(name, &organization, self.db().clock().now().date())?;
        let side = match request.kind.as_deref().unwrap_or("CUSTOMER").to_ascii_uppercase().as_str() {
            "SUPPLIER" => "SUPPLIER",
            "CUSTOMER" => "CUSTOMER",
            other => return Err(Error::invalid("type", format!("`{other}` is neither CUSTOMER nor SUPPLIER"))),
        };
        let channel = organization.uid.clone();
        let report = name.to_owned();
        let desk = self.desk(&grant);
        let run = move |tx: &mut Tx<'_>, book| {
            needs::check(tx, &desk, &report)?;
            Runner { organization: &organization, frame: &frame, side, book }.run(tx, &report)
        };
        // Mostly nothing has changed since the last report: then looking and reading is one transaction, and a few hundred rows.
        let (at, first) = (channel.clone(), run.clone());
        let found = self
            .db()
            .skim(move |tx| match standing(tx, &at)? {
                Standing::Current(book) => first(tx, book).map(Some),
                Standing::Behind => Ok(None),
            })
            .await?;
        let body = match found {
            Some(body) => body,
            None => {
                catch_up(self.db(), &channel).await?;
                self.db()
                    .read(move |tx| {
                        let book = book_current(tx, &channel)?.map(|book| book.book);
                        run(tx, book)
                    })
                    .await?
            }
        };
        Ok(Report { name: name.to_owned(), body })
    }
}

/// What a report is run with.
struct Runner<'a> {
    organization: &'a OrgRef,
    frame: &'a Frame,
    side: &'static str,
    /// The facts; `None` when nothing was ever written.
    book: Option<i64>,
}

impl Runner<'_> {
    fn run(&self, tx: &mut Tx<'_>, name: &str) -> Result<ReportBody> {
        let frame = self.frame;
        match name {
            "profit_and_loss" | "income_statement" => {
                let books = Books::load(tx, self.organization, self.book, &[self.span(false)])?;
                Ok(ReportBody::IncomeStatements(income_statements(&books, &frame.buckets, frame.period)))
            }
            "balance_sheet" => {
                // Earnings of the current year need what moved since its start.
                let since = crate::connec::ledger::financial_year_start(frame.from, self.organization.financial_year_end_month);
                let before = Span { from: since, to: frame.from.yesterday().unwrap_or(since), by_day: false, with_opening: true };
                let spans = if since < frame.from { vec![before, self.span(false)] } else { vec![self.span(true)] };
                let books = Books::load(tx, self.organization, self.book, &spans)?;
                Ok(ReportBody::BalanceSheets(balance_sheets(&books, &frame.buckets, frame.period)))
            }
            "accounts_summary" => {
                let books = Books::load(tx, self.organization, self.book, &[self.span(true)])?;
                Ok(ReportBody::Accounts(accounts_summary(&books, &frame.buckets, frame.period)))
            }
            "aged_receivables" => self.aged(tx, "CUSTOMER", "ACCOUNTSRECEIVABLE"),
            "aged_payables" => self.aged(tx, "SUPPLIER", "ACCOUNTSPAYABLE"),
            "items_summary" => self.items(tx),
            "tax_summary" => self.taxes(tx),
            _ => self.documents(tx),
        }
    }

    /// The range of the report.
    fn span(&self, with_opening: bool) -> Span {
        let by_day = matches!(self.frame.period, Period::Daily | Period::Weekly);
        Span { from: self.frame.from, to: self.frame.to, by_day, with_opening }
    }

    fn sums(&self, tx: &mut Tx<'_>, kinds: &[Kind]) -> Result<Vec<Vec<SpanSum>>> {
        let span = self.span(false);
        kinds.iter().map(|kind| self.book.map_or_else(|| Ok(Vec::new()), |book| span_sums(tx, book, *kind, &span))).collect()
    }

    fn aged(&self, tx: &mut Tx<'_>, side: &str, account_type: &str) -> Result<ReportBody> {
        let (to, home) = (self.frame.to, &self.organization.currency);
        let mut rows = Vec::new();
        if let Some(book) = self.book {
            for is_credit in [false, true] {
                rows.extend(sql::ledger::open_documents(tx, book, shelf(side, is_credit), &to.to_string())?);
            }
        }
        let names = PartyNames::read(tx, &self.organization.uid, &rows)?;
        let day = to.to_string();
        let open = rows.into_iter().filter_map(|row| {
            let due_e4 = row.open_e4(&day);
            (due_e4 != 0).then(|| documents::line_of(row, due_e4, &names, home))
        });
        let mut open: Vec<DocumentLine> = open.collect();
        open.sort_by(|a, b| (&a.transaction_date, &a.id).cmp(&(&b.transaction_date, &b.id)));

        let books = Books::load(tx, self.organization, self.book, &[Span { from: to, to, by_day: true, with_opening: true }])?;
        let mut accounts: BTreeMap<Currency, Amount> = BTreeMap::new();
        for movement in &books.movements {
            let account = &books.accounts[movement.account];
            if account.kind == account_type {
                *accounts.entry(movement.currency.clone()).or_default() +=
                    Amount::from_e4(movement.amount_e4.saturating_mul(account.sign()));
            }
        }
        Ok(ReportBody::Aged(aged(&open, to, home, &accounts)))
    }

    fn items(&self, tx: &mut Tx<'_>) -> Result<ReportBody> {
        let sums = self.sums(tx, &items_summary::KINDS)?;
        let ids: BTreeSet<&str> = sums.iter().flatten().map(|sum| sum.key.as_str()).collect();
        let docs = sql::ledger::docs(tx, &self.organization.uid, "items", &ids.into_iter().collect::<Vec<_>>())?;
        let summary = items_summary::items_summary(&sums, &docs, &self.frame.buckets, self.frame.period, &self.organization.currency);
        Ok(ReportBody::Items(summary))
    }

    fn taxes(&self, tx: &mut Tx<'_>) -> Result<ReportBody> {
        let sums = self.sums(tx, &tax_summary::KINDS)?;
        let ids: BTreeSet<&str> = sums.iter().flatten().map(|sum| sum.key.as_str()).filter(|key| !key.is_empty()).collect();
        let codes = sql::ledger::docs(tx, &self.organization.uid, "tax_codes", &ids.into_iter().collect::<Vec<_>>())?;
        let books = Books::load(tx, self.organization, self.book, &[self.span(false)])?;
        let movements: Vec<tax_summary::TaxMovement> = books
            .movements
            .iter()
            .filter(|movement| books.accounts[movement.account].sub_type == "SALESTAXPAYABLE")
            .filter_map(|movement| {
                Some(tax_summary::TaxMovement { currency: movement.currency.clone(), day: movement.day?, amount_e4: movement.amount_e4 })
            })
            .collect();
        let home = &self.organization.currency;
        Ok(ReportBody::Taxes(tax_summary::tax_summary(&sums, &movements, &codes, &self.frame.buckets, self.frame.period, home)))
    }

    fn documents(&self, tx: &mut Tx<'_>) -> Result<ReportBody> {
        let (from, to) = (self.frame.from.to_string(), self.frame.to.to_string());
        let rows = match self.book {
            Some(book) => sql::ledger::documents(tx, book, shelf(self.side, false), &from, &to, DOCUMENTS_MAX + 1)?,
            None => Vec::new(),
        };
        if i64::try_from(rows.len()).unwrap_or(i64::MAX) > DOCUMENTS_MAX {
            return Err(
                Error::invalid("from", format!("that range has more than {DOCUMENTS_MAX} documents")).hint("ask for a shorter range")
            );
        }
        let names = PartyNames::read(tx, &self.organization.uid, &rows)?;
        let lines = rows.into_iter().map(|row| {
            let due_e4 = documents::due_e4(&row);
            documents::line_of(row, due_e4, &names, &self.organization.currency)
        });
        Ok(ReportBody::Documents(Documents { documents: lines.collect(), from, to, kind: self.side.to_owned() }))
    }
}

fn day(field: &str, text: Option<&str>) -> Result<Option<Date>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    // Some clients send a time with the day.
    text.get(..10)
        .and_then(|day| day.parse().ok())
        .map(Some)
        .ok_or_else(|| Error::invalid(field, format!("`{text}` is not a date")).hint("write it as `2026-01-31`"))
}
