//! Calendar buckets: the first starts at `from`, the last is cut at `to`, those between are whole periods.

use jiff::ToSpan as _;

use crate::kernel::{Date, Error, Result};

/// How many buckets one report may have.
pub const BUCKETS_MAX: usize = 400;

/// How long a bucket is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// One day.
    Daily,
    /// A week from Monday.
    Weekly,
    /// A calendar month.
    Monthly,
    /// A calendar quarter.
    Quarterly,
    /// A calendar year.
    Yearly,
    /// The whole range.
    Range,
}

impl Period {
    /// Every period.
    pub const ALL: [Self; 6] = [Self::Daily, Self::Weekly, Self::Monthly, Self::Quarterly, Self::Yearly, Self::Range];

    /// The word on the wire.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Daily => "DAILY",
            Self::Weekly => "WEEKLY",
            Self::Monthly => "MONTHLY",
            Self::Quarterly => "QUARTERLY",
            Self::Yearly => "YEARLY",
            Self::Range => "RANGE",
        }
    }

    /// Reads a word in either case.
    ///
    /// # Errors
    /// Invalid (field `period`).
    pub fn parse(text: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|period| period.word().eq_ignore_ascii_case(text.trim())).ok_or_else(|| {
            Error::invalid("period", format!("`{text}` is not a period"))
                .hint(format!("use one of {}", Self::ALL.map(Self::word).join(", ")))
        })
    }
}

/// One bucket, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bucket {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
}

/// The buckets of a range.
///
/// # Errors
/// Invalid when the range is upside down or has too many buckets.
pub fn buckets(from: Date, to: Date, period: Period) -> Result<Vec<Bucket>> {
    if from > to {
        return Err(Error::invalid("from", format!("`from` ({from}) is after `to` ({to})")));
    }
    let mut buckets = Vec::new();
    let mut start = from;
    loop {
        let next = next_start(start, period);
        let end = next.and_then(|next| next.yesterday().ok()).filter(|end| *end < to);
        buckets.push(Bucket { from: start, to: end.unwrap_or(to) });
        match (end, next) {
            (Some(_), Some(next)) => start = next,
            _ => return Ok(buckets),
        }
        if buckets.len() >= BUCKETS_MAX {
            return Err(Error::invalid("period", format!("that range has more than {BUCKETS_MAX} periods"))
                .hint("use a longer period or a shorter range"));
        }
    }
}

/// The first day of the period after the one that `day` is in.
fn next_start(day: Date, period: Period) -> Option<Date> {
    match period {
        Period::Daily => day.tomorrow().ok(),
        Period::Weekly => day.checked_add((8 - i64::from(day.weekday().to_monday_one_offset())).days()).ok(),
        Period::Monthly => day.first_of_month().checked_add(1.month()).ok(),
        Period::Quarterly => {
            let quarter_start = Date::new(day.year(), (day.month() - 1) / 3 * 3 + 1, 1).ok()?;
            quarter_start.checked_add(3.months()).ok()
        }
        Period::Yearly => Date::new(day.year().checked_add(1)?, 1, 1).ok(),
        Period::Range => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(from: &str, to: &str, period: Period) -> Vec<String> {
        let all = buckets(from.parse().unwrap(), to.parse().unwrap(), period).unwrap();
        all.iter().map(|bucket| format!("{}..{}", bucket.from, bucket.to)).collect()
    }

    #[test]
    fn buckets_follow_the_calendar_and_are_cut_at_both_ends() {
        assert_eq!(
            shown("2015-01-10", "2015-03-05", Period::Monthly),
            ["2015-01-10..2015-01-31", "2015-02-01..2015-02-28", "2015-03-01..2015-03-05"]
        );
        assert_eq!(shown("2015-02-10", "2015-05-01", Period::Quarterly), ["2015-02-10..2015-03-31", "2015-04-01..2015-05-01"]);
        assert_eq!(shown("2015-01-01", "2015-01-06", Period::Weekly), ["2015-01-01..2015-01-04", "2015-01-05..2015-01-06"]);
        assert_eq!(shown("2014-12-31", "2015-01-01", Period::Yearly), ["2014-12-31..2014-12-31", "2015-01-01..2015-01-01"]);
        assert_eq!(shown("2014-12-31", "2015-01-01", Period::Daily).len(), 2);
        assert_eq!(shown("2014-12-31", "2019-01-01", Period::Range), ["2014-12-31..2019-01-01"]);
    }

    #[test]
    fn impossible_ranges_are_refused() {
        assert!(buckets("2015-01-02".parse().unwrap(), "2015-01-01".parse().unwrap(), Period::Range).is_err());
        assert!(buckets("1900-01-02".parse().unwrap(), "2015-01-01".parse().unwrap(), Period::Daily).is_err());
        assert!(buckets("9999-12-30".parse().unwrap(), "9999-12-31".parse().unwrap(), Period::Daily).is_ok());
    }

    proptest! {
        #[test]
        fn buckets_cover_the_range_without_gap_or_overlap(start in 0i64..20_000, days in 0i64..360, period in 0usize..6) {
            let from = "1990-01-01".parse::<Date>().unwrap().checked_add(start.days()).unwrap();
            let to = from.checked_add(days.days()).unwrap();
            let all = buckets(from, to, Period::ALL[period]).unwrap();
            prop_assert_eq!(all[0].from, from);
            prop_assert_eq!(all[all.len() - 1].to, to);
            for pair in all.windows(2) {
                prop_assert_eq!(pair[0].to.tomorrow().unwrap(), pair[1].from);
            }
        }
    }
}
