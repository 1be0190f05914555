//! What is booked by hand: the opening, wages, depreciation, the loan, taxes, petty cash.

use super::NEW_EQUIPMENT_MONTH;
use super::calendar::{Month, days_after};
use super::profile::{Employee, Profile};
use super::rng::Rng;
use super::trade::{Doc, Side, Stock};
use crate::kernel::Date;

/// Equipment is written off over five years.
const WRITE_OFF_MONTHS: i64 = 60;

/// One journal; lines are an account and cents, debit positive.
#[derive(Debug)]
pub(super) struct Journal {
    pub(super) day: Date,
    pub(super) what: String,
    pub(super) lines: Vec<(&'static str, i64)>,
}

/// One month's wages.
#[derive(Debug)]
pub(super) struct PayRun {
    pub(super) month: Month,
    pub(super) day: Date,
    /// Employee's index, gross, tax.
    pub(super) stubs: Vec<(usize, i64, i64)>,
}

impl PayRun {
    pub(super) fn gross_cents(&self) -> i64 {
        self.stubs.iter().map(|(_, gross, _)| gross).sum()
    }

    pub(super) fn tax_cents(&self) -> i64 {
        self.stubs.iter().map(|(_, _, tax)| tax).sum()
    }
}

/// Is she there in that month?
pub(super) fn works_in(employee: &Employee, month: Month) -> bool {
    employee.from_month.is_none_or(|from| from <= month.at)
}

/// The wages up to today.
pub(super) fn pay_runs(profile: &Profile, months: &[Month], today: Date) -> Vec<PayRun> {
    let runs = months.iter().map(|month| {
        let staff = profile.employees.iter().enumerate().filter(|(_, employee)| works_in(employee, *month));
        let stubs = staff.map(|(at, employee)| {
            let gross = (employee.annual_cents + 6) / 12;
            (at, gross, (gross * profile.opening.wage_tax_percent + 50) / 100)
        });
        PayRun { month: *month, day: month.day(25), stubs: stubs.collect() }
    });
    runs.filter(|run| run.day <= today).collect()
}

/// Every journal up to today, in the order of days.
pub(super) fn journals(profile: &Profile, months: &[Month], today: Date, docs: &[Doc], stock: &Stock, runs: &[PayRun]) -> Vec<Journal> {
    let opening = &profile.opening;
    let mut journals = vec![opening_journal(profile, days_after(months[0].first, -1), stock)];
    let mut book = |day: Date, what: &str, month: Month, lines: Vec<(&'static str, i64)>| {
        let lines: Vec<_> = lines.into_iter().filter(|(_, cents)| *cents != 0).collect();
        if day <= today && !lines.is_empty() {
            journals.push(Journal { day, what: format!("{what} {}", month.label()), lines });
        }
    };
    let mut loan_cents = opening.loan_cents;
    for month in months.iter().copied() {
        let mut rng = Rng::named(&format!("{}/journals/{}", profile.uid, month.label()));

        let interest = (loan_cents * opening.loan_rate_e2 + 60_000) / 120_000;
        let repaid = opening.loan_monthly_cents.min(loan_cents);
        loan_cents -= repaid;
        book(month.day(15), "Loan instalment", month, vec![("loan", repaid), ("interest_paid", interest), ("bank", -(repaid + interest))]);

        let petty = rng.between(9_000, 31_000);
        book(month.day(22), "Office supplies from petty cash", month, vec![("office", petty), ("petty", -petty)]);
        book(month.day(28), "Petty cash filled up", month, vec![("petty", petty), ("bank", -petty)]);

        let mut written_off = opening.equipment_cents / WRITE_OFF_MONTHS;
        if month.at > NEW_EQUIPMENT_MONTH {
            written_off += opening.new_equipment_cents / WRITE_OFF_MONTHS;
        }
        book(month.last(), "Depreciation", month, vec![("depreciation", written_off), ("accumulated_depreciation", -written_off)]);

        if month.at % 3 == 1 && month.at > 6 {
            let cents = opening.distribution_cents;
            book(month.day(17), "Paid out to the owners", month, vec![("distributions", cents), ("bank", -cents)]);
        }

        // What left the shelves; for the present month, up to today.
        let cost = stock.sold_cents[month.at];
        book(month.last().min(today), "Cost of goods sold", month, vec![("cogs", cost), ("inventory", -cost)]);

        if month.at % 3 == 2 {
            let earned = rng.between(4_200, 11_800);
            book(month.last(), "Interest on the bank account, quarter to", month, vec![("bank", earned), ("interest_earned", -earned)]);
        }

        // Sales tax of a month is paid on the 20th of the next one; what was paid to suppliers comes off where it may.
        let tax: i64 = docs
            .iter()
            .filter(|doc| doc.counts() && doc.is_in(month))
            .map(|doc| if doc.side == Side::Sale { doc.tax_cents() } else { -doc.tax_cents() })
            .sum();
        book(days_after(month.last(), 20), &format!("{} of", profile.tax.name), month, vec![("sales_tax", tax), ("bank", -tax)]);
    }
    for run in runs {
        let (gross, tax) = (run.gross_cents(), run.tax_cents());
        let employer = (gross * opening.employer_share_e2 + 5_000) / 10_000;
        let wages = vec![("wages", gross), ("payroll_taxes", employer), ("bank", tax - gross), ("payroll_liabilities", -(tax + employer))];
        book(run.day, "Payroll", run.month, wages);
        let handed_over = vec![("payroll_liabilities", tax + employer), ("bank", -(tax + employer))];
        book(days_after(run.month.last(), 12), "Payroll taxes and contributions of", run.month, handed_over);
    }
    journals.sort_by_key(|journal| journal.day);
    journals
}

fn opening_journal(profile: &Profile, day: Date, stock: &Stock) -> Journal {
    let opening = &profile.opening;
    let inventory: i64 = profile.items.iter().zip(&stock.opening).map(|(item, quantity)| item.cost_cents * quantity).sum();
    let mut lines = vec![
        ("bank", opening.bank_cents),
        ("petty", opening.petty_cents),
        ("inventory", inventory),
        ("equipment", opening.equipment_cents),
        ("accumulated_depreciation", -opening.depreciated_cents),
        ("loan", -opening.loan_cents),
        ("capital", -opening.capital_cents),
    ];
    let rest: i64 = lines.iter().map(|(_, cents)| cents).sum();
    lines.push(("retained_earnings", -rest));
    lines.retain(|(_, cents)| *cents != 0);
    Journal { day, what: "Opening balances".to_owned(), lines }
}
