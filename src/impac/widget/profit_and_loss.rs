//! `accounts/profit_and_loss`: revenue, costs and what is left, bucket by bucket.

use serde::Serialize;

use super::{Book, currency_of};
use crate::connec::report::{IncomeRow, IncomeStatement, IncomeStatements};
use crate::impac::params::WidgetParams;
use crate::kernel::{Amount, Currency, Result};

/// What the widget shows.
#[derive(Debug, Serialize)]
pub(super) struct Content {
    /// The last day of each bucket.
    dates: Vec<String>,
    summary: Vec<Statement>,
    /// What the reader should know; clients show it behind an info button.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    info: Vec<String>,
}

/// One line of the statement. A name with `profit` in it, not at its start, is shown as a total by published clients.
#[derive(Debug, Serialize)]
struct Statement {
    name: &'static str,
    currency: Currency,
    totals: Vec<Amount>,
    accounts: Vec<Account>,
}

#[derive(Debug, Serialize)]
struct Account {
    id: String,
    name: String,
    company: String,
    currency: Currency,
    totals: Vec<Amount>,
}

type Total = fn(&IncomeStatement) -> Amount;
type Rows = fn(&IncomeStatement) -> &[IncomeRow];

/// The lines, in the order of a statement.
const STATEMENTS: [(&str, Total, Rows); 5] = [
    ("revenue", |s| s.total_revenue, |s| &s.revenue),
    ("cost_of_sales", |s| s.total_cogs, |s| &s.cogs),
    ("gross_profit", |s| s.gross_profit, |_| &[]),
    ("operating_expenses", |s| s.total_operating_expenses, |s| &s.operating_expenses),
    ("net_profit", |s| s.net_income, |_| &[]),
];

/// Sums the statements of all organizations, which must keep their books in one currency.
///
/// # Errors
/// Invalid when they do not.
pub(super) fn content(books: &[Book<IncomeStatements>], params: &WidgetParams) -> Result<Content> {
    let currency = currency_of(books.iter().map(|book| &book.report.currency), params.currency.as_ref())?;
    // The same range gives the same buckets in every organization.
    let dates: Vec<String> =
        books.first().map(|book| book.report.income_statements.iter().map(|s| s.to.clone()).collect()).unwrap_or_default();
    let summary = STATEMENTS.iter().map(|(name, total, rows)| Statement {
        name,
        currency: currency.clone(),
        totals: (0..dates.len()).map(|at| books.iter().filter_map(|book| book.report.income_statements.get(at)).map(total).sum()).collect(),
        accounts: books.iter().flat_map(|book| accounts(book, *rows, &currency, dates.len())).collect(),
    });
    Ok(Content { summary: summary.collect(), info: info(books), dates })
}

/// The accounts of one line, in the order in which they first appear.
fn accounts(book: &Book<IncomeStatements>, rows: Rows, currency: &Currency, buckets: usize) -> Vec<Account> {
    let mut accounts: Vec<Account> = Vec::new();
    for (at, statement) in book.report.income_statements.iter().enumerate().take(buckets) {
        for row in rows(statement) {
            let place = accounts.iter().position(|account| row.account_id == account.id.as_str()).unwrap_or_else(|| {
                accounts.push(Account {
                    id: row.account_id.to_string(),
                    name: row.name.to_string(),
                    company: book.organization.name.clone(),
                    currency: currency.clone(),
                    totals: vec![Amount::ZERO; buckets],
                });
                accounts.len() - 1
            });
            accounts[place].totals[at] += row.total;
        }
    }
    accounts
}

fn info(books: &[Book<IncomeStatements>]) -> Vec<String> {
    let left_out = |book: &Book<IncomeStatements>| {
        let others: Vec<&str> = book.report.other_currencies.iter().map(|other| other.currency.as_str()).collect();
        (!others.is_empty())
            .then(|| format!("{}: amounts in {} are not converted and not included", book.organization.name, others.join(", ")))
    };
    books.iter().filter_map(left_out).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::tests::{book, params};
    use super::*;

    fn statement(to: &str, sales: &str, goods: &str, rent: Option<&str>) -> Value {
        let number = |text: &str| text.parse::<Amount>().unwrap();
        let row = |id: &str, total: &str| json!({"account_id": id, "classification": "", "type": "", "sub_type": "", "name": id.to_uppercase(), "total": number(total)});
        let costs = rent.unwrap_or("0");
        json!({
            "from": "", "to": to, "revenue": [row("sales", sales)], "cogs": [row("goods", goods)],
            "operating_expenses": rent.map(|rent| row("rent", rent)).into_iter().collect::<Vec<_>>(),
            "total_revenue": number(sales), "total_cogs": number(goods), "total_operating_expenses": number(costs),
            "gross_profit": number(sales) - number(goods), "net_income": number(sales) - number(goods) - number(costs),
        })
    }

    fn report(currency: &str, statements: &[Value]) -> Value {
        json!({"from": "", "to": "", "period": "MONTHLY", "currency": currency, "income_statements": statements})
    }

    fn shown(books: &[Book<IncomeStatements>], query: &str) -> Value {
        serde_json::to_value(content(books, &params(query)).unwrap()).unwrap()
    }

    #[test]
    fn statements_have_one_total_per_date_and_are_exact() {
        let months = vec![statement("2026-01-31", "0.1", "0.05", None), statement("2026-02-10", "0.2", "0.1", Some("1.15"))];
        let content = shown(&[book("org-1", "Acme", report("USD", &months))], "");
        assert_eq!(content["dates"], json!(["2026-01-31", "2026-02-10"]));
        let names: Vec<_> = content["summary"].as_array().unwrap().iter().map(|s| s["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["revenue", "cost_of_sales", "gross_profit", "operating_expenses", "net_profit"]);
        let text = |at: usize| serde_json::to_string(&content["summary"][at]["totals"]).unwrap();
        assert_eq!([text(0), text(2), text(4)], ["[0.1,0.2]", "[0.05,0.1]", "[0.05,-1.05]"]);
        // An account that is missing from a bucket did not move in it.
        assert_eq!(
            content["summary"][3]["accounts"],
            json!([{"id": "rent", "name": "RENT", "company": "Acme", "currency": "USD", "totals": [Amount::ZERO, "1.15".parse::<Amount>().unwrap()]}])
        );
        assert_eq!(content.get("info"), None);
    }

    #[test]
    fn organizations_with_one_currency_are_added_up() {
        let of = |uid: &str, sales: &str| book(uid, uid, report("USD", &[statement("2026-01-31", sales, "1", None)]));
        let content = shown(&[of("org-1", "10.01"), of("org-2", "20.02")], "metadata[currency]=USD");
        assert_eq!(serde_json::to_string(&content["summary"][0]["totals"]).unwrap(), "[30.03]");
        assert_eq!(content["summary"][0]["accounts"].as_array().unwrap().len(), 2);
    }

    #[test]
    fn currencies_are_never_mixed() {
        let of = |currency: &str| book("org-1", "Acme", report(currency, &[statement("2026-01-31", "1", "1", None)]));
        assert_eq!(content(&[of("USD"), of("EUR")], &params("")).unwrap_err().field(), Some("metadata[currency]"));
        assert!(content(&[of("USD")], &params("metadata[currency]=EUR")).is_err());

        let mut with_euros = report("USD", &[statement("2026-01-31", "1", "1", None)]);
        with_euros["other_currencies"] = json!([report("EUR", &[])]);
        let content = shown(&[book("org-1", "Acme", with_euros)], "");
        assert_eq!(content["info"], json!(["Acme: amounts in EUR are not converted and not included"]));
    }
}
