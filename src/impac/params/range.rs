//! The days that a widget looks at, and its steps.

use jiff::ToSpan as _;

use super::{Query, said};
use crate::connec::report::{Period, buckets};
use crate::kernel::{Date, Error, Result, Timestamp};

/// How many months a widget shows when nobody says more.
const MONTHS_DEFAULT: i32 = 12;

/// A range of days in steps of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// The steps.
    pub period: Period,
}

impl Range {
    /// Reads `metadata[hist_parameters]`; by default the last twelve months to `today`, month by month.
    ///
    /// # Errors
    /// Invalid with the name of the parameter.
    pub(super) fn read(query: &Query, today: Date) -> Result<Self> {
        let text = |name: &str| query.text(&["metadata", "hist_parameters", name]).and_then(said);
        let field = |name: &str| format!("metadata[hist_parameters][{name}]");
        let day = |name: &str| text(name).map(|text| day_of(text, &field(name))).transpose();

        // The dashboard's range picker writes `keep_today`, its KPI bar `keepToday`.
        let keeps_today = ["keep_today", "keepToday"].iter().any(|name| text(name) == Some("true"));
        let to = if keeps_today { today } else { day("to")?.unwrap_or(today) };
        let from = match (day("from")?, text("time_range")) {
            (Some(from), _) => from,
            (None, Some(reach)) => reach_start(reach, today).ok_or_else(|| {
                Error::invalid(field("time_range"), format!("`{reach}` is not a time range"))
                    .hint("write `-6m`: a number and one of d, w, m, q, y")
            })?,
            (None, None) => months_before(to, MONTHS_DEFAULT - 1),
        };
        let period = text("period").map_or(Ok(Period::Monthly), Period::parse).map_err(|error| error.with_field(field("period")))?;
        Self { from, to, period }.checked(&field("from"), &field("period"))
    }

    /// A range from plain parameters, with the same defaults; the names of the fields are `from`, `to` and `period`.
    ///
    /// # Errors
    /// Invalid with the name of the parameter.
    pub fn of(from: Option<&str>, to: Option<&str>, period: Option<&str>, today: Date) -> Result<Self> {
        let to = to.map_or(Ok(today), |text| day_of(text, "to"))?;
        let from = from.map_or_else(|| Ok(months_before(to, MONTHS_DEFAULT - 1)), |text| day_of(text, "from"))?;
        let period = period.map_or(Ok(Period::Monthly), Period::parse)?;
        Self { from, to, period }.checked("from", "period")
    }

    fn checked(self, from_field: &str, period_field: &str) -> Result<Self> {
        if let Err(error) = buckets(self.from, self.to, self.period) {
            let field = if error.field() == Some("period") { period_field } else { from_field };
            return Err(error.with_field(field));
        }
        Ok(self)
    }
}

fn day_of(text: &str, field: &str) -> Result<Date> {
    text.parse::<Date>()
        .or_else(|_| Timestamp::parse(text).map(Timestamp::date))
        .map_err(|_| Error::invalid(field, format!("`{text}` is not a day")).hint("use ISO 8601, such as `2026-01-31`"))
}

/// The first of the month that lies `months` before the month of `day`.
fn months_before(day: Date, months: i32) -> Date {
    day.first_of_month().checked_sub(months.months()).unwrap_or(Date::MIN)
}

/// Where `-6m` begins: that many units back, at the start of the unit. Weeks begin on Monday.
fn reach_start(reach: &str, today: Date) -> Option<Date> {
    let number = reach.strip_prefix('-').unwrap_or(reach);
    let unit = number.chars().next_back()?;
    let count: i32 = number.strip_suffix(unit)?.parse().ok().filter(|count| (0..=10_000).contains(count))?;
    let back = |span: jiff::Span| today.checked_sub(span).ok();
    Some(match unit {
        'd' => back(count.days())?,
        'w' => {
            let day = back(count.weeks())?;
            day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).ok()?
        }
        'm' => back(count.months())?.first_of_month(),
        'q' => {
            let day = back((count * 3).months())?;
            Date::new(day.year(), (day.month() - 1) / 3 * 3 + 1, 1).ok()?
        }
        // A financial year without its start (clients send `from` with it) is taken as a calendar year.
        'y' | 'f' => back(count.years())?.first_of_year(),
        _ => return None,
    })
}
