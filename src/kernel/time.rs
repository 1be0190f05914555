//! Instants, dates and clocks. All times are UTC inside; a zone appears only where a person reads.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Error, Result};

/// A calendar day.
pub type Date = jiff::civil::Date;

/// An instant in whole milliseconds since 1970-01-01 UTC. On the wire `2026-01-31T10:00:00Z` (published clients parse whole
/// seconds; ours keep the milliseconds where they matter, in cursors).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From milliseconds since the epoch, as our tables hold it.
    #[must_use]
    pub fn from_ms(ms: i64) -> Self {
        Self(ms)
    }

    /// Milliseconds since the epoch.
    #[must_use]
    pub fn as_ms(self) -> i64 {
        self.0
    }

    /// Reads ISO 8601 with an offset, or without one as UTC, or a bare date as its midnight in UTC.
    ///
    /// # Errors
    /// When it is none of these.
    pub fn parse(text: &str) -> Result<Self> {
        if let Ok(instant) = text.parse::<jiff::Timestamp>() {
            return Ok(Self(instant.as_millisecond()));
        }
        text.parse::<jiff::civil::DateTime>()
            .or_else(|_| text.parse::<Date>().map(|date| date.at(0, 0, 0, 0)))
            .and_then(|civil| civil.to_zoned(jiff::tz::TimeZone::UTC))
            .map(|zoned| Self(zoned.timestamp().as_millisecond()))
            .map_err(|_| Error::invalid("time", format!("`{text}` is not a time")).hint("use ISO 8601, such as `2026-01-31T10:00:00Z`"))
    }

    /// Midnight UTC at the start of `date`.
    #[must_use]
    pub fn start_of(date: Date) -> Self {
        date.to_zoned(jiff::tz::TimeZone::UTC).map_or(Self(0), |zoned| Self(zoned.timestamp().as_millisecond()))
    }

    /// The day in UTC.
    #[must_use]
    pub fn date(self) -> Date {
        self.jiff().to_zoned(jiff::tz::TimeZone::UTC).date()
    }

    /// This many milliseconds later (or earlier).
    #[must_use]
    pub fn plus_ms(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// This many seconds later (or earlier).
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        self.plus_ms(seconds.saturating_mul(1000))
    }

    fn jiff(self) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match utc_text(self.0) {
            Some(text) => f.write_str(std::str::from_utf8(&text).unwrap_or_default()),
            None => write!(f, "{}", self.jiff().strftime("%Y-%m-%dT%H:%M:%SZ")),
        }
    }
}

/// `2026-01-31T10:00:00Z` of an instant; `None` outside the years 1 to 9999. Every record of every answer shows two times, and a
/// general formatter costs more than the rest of showing it.
fn utc_text(ms: i64) -> Option<[u8; 20]> {
    let seconds = ms.div_euclid(1_000);
    let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    // Days since 0000-03-01, in eras of 400 years: with March first the leap day is the last of its year.
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    if !(1..=9_999).contains(&year) {
        return None;
    }
    let mut text = *b"0000-00-00T00:00:00Z";
    let mut put = |at: usize, value: i64| {
        // Two digits: from 0 to 99.
        let value = u8::try_from(value).unwrap_or_default();
        (text[at], text[at + 1]) = (b'0' + value / 10, b'0' + value % 10);
    };
    put(0, year / 100);
    put(2, year % 100);
    put(5, month);
    put(8, day);
    put(11, second / 3_600);
    put(14, second / 60 % 60);
    put(17, second % 60);
    Some(text)
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// Where the time comes from, so that tests can own it.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// The machine's clock.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp(jiff::Timestamp::now().as_millisecond())
    }
}

/// A clock that stands still until it is told otherwise.
#[derive(Debug, Clone)]
pub struct ManualClock(Arc<AtomicI64>);

impl ManualClock {
    /// A clock at `start`.
    #[must_use]
    pub fn at(start: Timestamp) -> Self {
        Self(Arc::new(AtomicI64::new(start.as_ms())))
    }

    /// Lets time pass.
    pub fn advance_seconds(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1000, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_the_forms_that_clients_send() {
        for (text, out) in [
            ("2015-01-01T00:00:00+00:00", "2015-01-01T00:00:00Z"),
            ("2016-10-04T00:36:23Z", "2016-10-04T00:36:23Z"),
            ("2016-10-04T10:36:23+10:00", "2016-10-04T00:36:23Z"),
            ("2016-10-04", "2016-10-04T00:00:00Z"),
            ("2016-10-04T01:02:03", "2016-10-04T01:02:03Z"),
        ] {
            assert_eq!(Timestamp::parse(text).unwrap().to_string(), out);
        }
        assert!(Timestamp::parse("yesterday").is_err());
    }

    #[test]
    fn times_are_shown_as_the_library_shows_them() {
        let by_library = |ms: i64| Timestamp(ms).jiff().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        // Both ends of years, leap days, and steps that meet every day of the week, month and time of the day.
        for text in ["0000-12-31", "0001-01-01", "1600-02-29", "1900-02-28", "1970-01-01", "2000-02-29", "2024-12-31", "9999-12-28"] {
            let midnight = Timestamp::parse(text).unwrap().as_ms();
            for ms in [-86_400_001, -1_000, -1, 0, 1, 999, 1_000, 86_399_999, 86_400_000] {
                assert_eq!(Timestamp(midnight + ms).to_string(), by_library(midnight + ms));
            }
        }
        let mut ms = -62_200_000_000_000_i64;
        while ms < 253_402_200_000_000 {
            assert_eq!(Timestamp(ms).to_string(), by_library(ms));
            ms += 86_400_000 * 37 + 12_345_678;
        }
    }
}
