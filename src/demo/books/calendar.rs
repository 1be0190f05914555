//! The 24 months that end with the present one.

use jiff::ToSpan as _;

use crate::kernel::Date;

/// How many months the books cover, the present one included.
pub const MONTHS: usize = 24;

/// One month of the books.
#[derive(Debug, Clone, Copy)]
pub(super) struct Month {
    /// 0 to 23.
    pub(super) at: usize,
    pub(super) first: Date,
}

impl Month {
    /// That day of the month, or its last one.
    pub(super) fn day(self, day: i8) -> Date {
        let last = self.first.last_of_month();
        if day >= last.day() { last } else { days_after(self.first, i64::from(day) - 1) }
    }

    pub(super) fn last(self) -> Date {
        self.first.last_of_month()
    }

    /// `2026-01`: names the month's streams of chance, and papers.
    pub(super) fn label(self) -> String {
        format!("{:04}-{:02}", self.first.year(), self.first.month())
    }

    pub(super) fn season(self, percent: &[i64; 12]) -> i64 {
        percent[usize::from(self.first.month().unsigned_abs()) - 1]
    }
}

/// The months up to that of `today`.
pub(super) fn months(today: Date) -> Vec<Month> {
    let present = today.first_of_month();
    let back = (0..MONTHS).rev().zip(0_i32..).map(|(at, months)| Month { at, first: present.saturating_sub(months.months()) });
    let mut months: Vec<Month> = back.collect();
    months.reverse();
    months
}

pub(super) fn days_after(date: Date, days: i64) -> Date {
    date.saturating_add(days.days())
}
