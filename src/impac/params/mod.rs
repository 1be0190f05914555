//! What a widget is asked for: the settings that a client stores per widget and sends with every call.
//!
//! Clients send their whole settings; what a widget does not know is ignored, what is missing has a default.

mod query;
mod range;

pub use query::Query;
pub use range::Range;

use crate::kernel::{Currency, Date, Error, Result, Timestamp};

/// How many organizations one widget may show together.
pub const ORGANIZATIONS_MAX: usize = 50;
/// How many rows `limit_entries` may ask for.
pub const ENTRIES_MAX: usize = 10_000;
/// No place on earth is further from UTC.
const UTC_OFFSET_MAX_MINUTES: i64 = 14 * 60;

/// The parameters of a widget, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WidgetParams {
    /// Whose data: the scopes to ask Connec! for, without doubles.
    pub organizations: Vec<String>,
    /// In which currency to show amounts; the organization's own when absent.
    pub currency: Option<Currency>,
    /// Which days, in which steps.
    pub range: Range,
    /// The day it is where the viewer is.
    pub today: Date,
    /// Which kind of records: `customers` or `suppliers`.
    pub entity: Option<String>,
    /// How rows are sorted.
    pub order_by: Option<String>,
    /// How many rows at most.
    pub limit_entries: Option<usize>,
}

impl WidgetParams {
    /// Reads the parameters of a call that came in at `now`.
    ///
    /// # Errors
    /// Invalid with the name of the parameter.
    pub fn read(query: &Query, now: Timestamp) -> Result<Self> {
        let today = today(query.text(&["metadata", "utc_offset"]), now);
        let mut organizations: Vec<String> = Vec::new();
        for uid in query.texts(&["metadata", "organization_ids"]) {
            let uid = uid.trim();
            if !uid.is_empty() && !organizations.iter().any(|known| known == uid) {
                organizations.push(uid.to_owned());
            }
        }
        if organizations.is_empty() {
            return Err(Error::invalid("metadata[organization_ids][]", "the call does not say whose data to show")
                .hint("send `metadata[organization_ids][]=org-…`"));
        }
        if organizations.len() > ORGANIZATIONS_MAX {
            return Err(Error::invalid(
                "metadata[organization_ids][]",
                format!("a widget shows at most {ORGANIZATIONS_MAX} organizations"),
            ));
        }
        let setting = |name: &str| query.text(&["metadata", name]).and_then(said);
        Ok(Self {
            organizations,
            currency: setting("currency")
                .map(|text| Currency::parse(text).map_err(|error| error.with_field("metadata[currency]")))
                .transpose()?,
            range: Range::read(query, today)?,
            today,
            entity: setting("entity").map(str::to_owned),
            order_by: setting("order_by").map(str::to_owned),
            limit_entries: setting("limit_entries").map(limit_of).transpose()?,
        })
    }
}

fn limit_of(text: &str) -> Result<usize> {
    match text.parse() {
        Ok(limit) if (1..=ENTRIES_MAX).contains(&limit) => Ok(limit),
        _ => Err(Error::invalid("metadata[limit_entries]", format!("`{text}` is not a number from 1 to {ENTRIES_MAX}"))),
    }
}

/// The day at `now` for somebody whose clock is `utc_offset` minutes ahead of UTC. An impossible offset counts as UTC.
fn today(utc_offset: Option<&str>, now: Timestamp) -> Date {
    let minutes =
        utc_offset.and_then(|text| text.trim().parse::<i64>().ok()).filter(|minutes| minutes.abs() <= UTC_OFFSET_MAX_MINUTES).unwrap_or(0);
    now.plus_seconds(minutes * 60).date()
}

/// What a client really said: not the words in which JavaScript writes that there is nothing. For an organization whose year
/// ends in December, impac-angular sends the text `Invalid date`.
fn said(text: &str) -> Option<&str> {
    let text = text.trim();
    (!matches!(text, "" | "null" | "undefined" | "NaN" | "Invalid date")).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connec::report::Period;

    fn read(text: &str) -> Result<WidgetParams> {
        let now = Timestamp::parse("2026-11-22T22:30:00Z").unwrap();
        WidgetParams::read(&Query::parse(text).unwrap(), now)
    }

    fn range(text: &str) -> String {
        let params = read(&format!("metadata[organization_ids][]=org-1&{text}")).unwrap();
        format!("{}..{} {}", params.range.from, params.range.to, params.range.period.word())
    }

    #[test]
    fn everything_has_a_default_but_the_organization() {
        let params = read("metadata[organization_ids][]=org-1&metadata[organization_ids][]=org-1&metadata[template]=a/b&x[y]=z").unwrap();
        assert_eq!(params.organizations, ["org-1"]);
        assert_eq!((params.currency, params.entity, params.limit_entries), (None, None, None));
        assert_eq!(params.range.period, Period::Monthly);
        assert_eq!(range(""), "2025-12-01..2026-11-22 MONTHLY");
        assert_eq!(read("").unwrap_err().field(), Some("metadata[organization_ids][]"));
        assert_eq!(read("metadata[currency]=dollars&metadata[organization_ids][]=o").unwrap_err().field(), Some("metadata[currency]"));
        assert!(read("metadata[limit_entries]=0&metadata[organization_ids][]=o").is_err());
        assert!(
            read(&(0..=ORGANIZATIONS_MAX).map(|n| format!("metadata[organization_ids][]=o{n}")).collect::<Vec<_>>().join("&")).is_err()
        );
    }

    #[test]
    fn the_viewer_decides_what_today_is() {
        assert_eq!(range("metadata[utc_offset]=120"), "2025-12-01..2026-11-23 MONTHLY");
        assert_eq!(range("metadata[utc_offset]=-600"), "2025-12-01..2026-11-22 MONTHLY");
        assert_eq!(range("metadata[utc_offset]=999999999999"), "2025-12-01..2026-11-22 MONTHLY");
    }

    #[test]
    fn ranges_are_read_as_clients_send_them() {
        let hist = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(name, value)| format!("metadata[hist_parameters][{name}]={value}")).collect::<Vec<_>>().join("&")
        };
        for (pairs, shown) in [
            (&[("from", "2026-01-10"), ("to", "2026-03-31"), ("period", "RANGE")][..], "2026-01-10..2026-03-31 RANGE"),
            (&[("from", "Invalid date"), ("to", "2026-03-31")], "2025-04-01..2026-03-31 MONTHLY"),
            (&[("from", "Invalid+date"), ("to", "Invalid date"), ("period", "undefined")], "2025-12-01..2026-11-22 MONTHLY"),
            (
                &[("from", "2026-01-01"), ("to", "2026-03-31"), ("keep_today", "true"), ("period", "weekly")],
                "2026-01-01..2026-11-22 WEEKLY",
            ),
            (&[("from", "2026-01-01"), ("to", "2026-03-31"), ("keepToday", "true")], "2026-01-01..2026-11-22 MONTHLY"),
            (&[("from", "2026-01-01T00:00:00.000Z"), ("to", "2026-02-01")], "2026-01-01..2026-02-01 MONTHLY"),
            (&[("time_range", "-6m"), ("to", "2026-11-22")], "2026-05-01..2026-11-22 MONTHLY"),
            (&[("time_range", "-4w"), ("period", "WEEKLY")], "2026-10-19..2026-11-22 WEEKLY"),
            (&[("time_range", "-4q"), ("period", "QUARTERLY")], "2025-10-01..2026-11-22 QUARTERLY"),
            (&[("time_range", "-2y")], "2024-01-01..2026-11-22 MONTHLY"),
            (&[("time_range", "-7d")], "2026-11-15..2026-11-22 MONTHLY"),
            (&[("time_range", "-1f"), ("from", "2025-07-01")], "2025-07-01..2026-11-22 MONTHLY"),
        ] {
            assert_eq!(range(&hist(pairs)), shown, "{pairs:?}");
        }
        for (pairs, field) in [
            (&[("from", "soon")][..], "metadata[hist_parameters][from]"),
            (&[("from", "2026-02-30")], "metadata[hist_parameters][from]"),
            (&[("from", "2026-05-01"), ("to", "2026-04-01")], "metadata[hist_parameters][from]"),
            (&[("period", "HOURLY")], "metadata[hist_parameters][period]"),
            (&[("time_range", "-6x")], "metadata[hist_parameters][time_range]"),
            (&[("time_range", "-99999999999999999999m")], "metadata[hist_parameters][time_range]"),
            (&[("time_range", "-9é")], "metadata[hist_parameters][time_range]"),
            (&[("time_range", "-99999y")], "metadata[hist_parameters][time_range]"),
            (&[("from", "1900-01-01"), ("period", "DAILY")], "metadata[hist_parameters][period]"),
        ] {
            let error = read(&format!("metadata[organization_ids][]=o&{}", hist(pairs))).unwrap_err();
            assert_eq!(error.field(), Some(field), "{pairs:?}: {error}");
        }
    }
}
