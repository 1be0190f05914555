//! The parsers against whatever: they never panic, and what they accept is printed so that it is read the same.

use std::time::Instant;

use mno::connec::ListQuery;
use mno::connec::query::{parse_filter, parse_order};
use mno::kernel::ErrorKind;

use super::dice::Dice;
use super::engines::longer;
use crate::support::connec::{key, worlds};

const CASES: usize = 60_000;

const PIECES: [&str; 44] = [
    "a",
    "eq",
    "'x'",
    "(",
    ")",
    "and",
    "or",
    "not",
    "in",
    "[",
    "]",
    ",",
    "match",
    "/é$/",
    "1.5",
    ".",
    "\\",
    "contains(",
    "any(",
    "all(",
    "l:",
    "lines/any(l: l/",
    "null",
    "true",
    "''",
    "'",
    "/",
    " ",
    "\0",
    "🦀",
    "-",
    "1e9999",
    "tolower(",
    "year(",
    "length(",
    "desc",
    "asc",
    "$",
    "^",
    "{}",
    "--",
    ";",
    "\u{10FFFF}",
    "startswith(name,'",
];

/// A filter that is nearly one, or anything.
fn input(dice: &mut Dice) -> String {
    match dice.below(4) {
        0 => (0..dice.below(40)).map(|_| dice.pick(&PIECES)).collect(),
        1 => (0..dice.below(60)).filter_map(|_| char::from_u32(u32::try_from(dice.next() % 0x11_0000).unwrap())).collect(),
        2 => {
            let piece = dice.pick(&PIECES);
            piece.repeat(dice.below(6_000))
        }
        _ => {
            let mut text: Vec<char> = dice.filter(0).chars().collect();
            for _ in 0..=dice.below(3) {
                let at = dice.below(text.len() + 1);
                match dice.below(3) {
                    0 if at < text.len() => drop(text.remove(at)),
                    1 => text.insert(at, *dice.pick(&[&'(', &')', &'\'', &'/', &' ', &'é', &'\0', &'9'])),
                    _ => text.truncate(at),
                }
            }
            text.into_iter().collect()
        }
    }
}

fn tried(text: &str) -> bool {
    let accepted = match parse_filter(text) {
        Ok(expr) => {
            let printed = expr.to_string();
            // Printing may be longer than what was read, past the limit of length.
            match parse_filter(&printed) {
                Ok(again) => assert_eq!(again, expr, "{text:?} is printed as {printed:?}"),
                Err(error) => assert!(error.message().contains("bytes long"), "{text:?} is printed as {printed:?}: {error}"),
            }
            let _ = expr.fields();
            true
        }
        Err(error) => {
            assert_eq!((error.kind(), error.field()), (ErrorKind::Invalid, Some("$filter")), "{text:?}");
            false
        }
    };
    if let Ok(order) = parse_order(text) {
        let printed = order.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        match parse_order(&printed) {
            Ok(again) => assert_eq!(again, order, "{text:?}"),
            Err(error) => assert!(error.message().contains("bytes long"), "{text:?} is printed as {printed:?}: {error}"),
        }
    }
    accepted
}

#[test]
fn no_input_breaks_the_parsers() {
    let mut dice = Dice(1);
    let accepted = (0..CASES).filter(|_| tried(&input(&mut dice))).count();
    assert!(accepted > CASES / 100, "some of it is understood: {accepted}");
    if let Some(time) = longer() {
        let (until, mut dice) = (Instant::now() + time, Dice(rand::random()));
        while Instant::now() < until {
            tried(&input(&mut dice));
        }
    }
}

#[tokio::test]
async fn whatever_is_sent_as_a_filter_order_or_cursor_is_answered_or_refused() {
    for world in worlds().await {
        let mut dice = Dice(2);
        for _ in 0..400 {
            let mut query = ListQuery::default();
            let text = match dice.below(5) {
                // What the parser lets through must be SQL that the engine understands, or be refused by name.
                0 | 1 => dice.filter(0).replace("title", dice.pick(&["lines", "amount", "any", "year", "organization_id", "created_at"])),
                _ => input(&mut dice),
            };
            match dice.below(6) {
                0 => query.orderby = Some(text),
                1 => query.cursor = Some(text),
                2 => query.select = Some(text),
                3 => query.search = Some(text),
                _ => query.filter = Some(text),
            }
            if let Err(error) = world.connec.record_list(&key("a"), "org-1", "invoices", &query).await {
                assert_eq!(error.kind(), ErrorKind::Invalid, "{query:?}: {error} {:?}", error.cause());
            }
        }
    }
}
