//! Exact decimals on an engine that has none: a decimal number as text whose bytes sort as the number does.
//!
//! SQLite compares fractions as 64-bit floats. The function `mno_decimal`, which every connection has, turns a JSON number
//! into such a key; it is deterministic, so indexes may hold it. PostgreSQL compares `NUMERIC` and needs none of this.
//!
//! A key is `b` for zero, `c` and the exponent and the digits for what is larger, `a` and their complements and `~` for what is
//! smaller. Digits have no zeros at either end, so `1`, `1.0` and `10e-1` have one key.

/// Exponents are shifted by this to have no sign.
const EXPONENT_SHIFT: i64 = 50_000;
/// The longest number that gets a key, in bytes: no record holds a longer one.
const LENGTH_MAX_BYTES: usize = 400;

/// The key of a decimal number (`-12.50`, `1e3`), `None` for any other text.
#[must_use]
pub fn decimal_key(text: &str) -> Option<String> {
    if text.len() > LENGTH_MAX_BYTES {
        return None;
    }
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
        None => (rest, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + fraction.len() == 0 || !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    let digits: String = [whole, fraction].concat();
    let leading = digits.len() - digits.trim_start_matches('0').len();
    let significant = digits.trim_matches('0');
    if significant.is_empty() {
        return Some("b".to_owned());
    }
    // The number is 0.<significant> times ten to the power of this.
    let power = i64::try_from(whole.len()).ok()? - i64::try_from(leading).ok()?;
    let shifted = power.checked_add(exponent)?.checked_add(EXPONENT_SHIFT)?;
    if !(0..100_000).contains(&shifted) {
        return None;
    }
    let key = format!("{shifted:05}{significant}");
    if !negative {
        return Some(format!("c{key}"));
    }
    let complement = key.bytes().map(|byte| char::from(b'0' + b'9' - byte));
    Some(std::iter::once('a').chain(complement).chain(std::iter::once('~')).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::*;

    #[test]
    fn one_number_has_one_key() {
        for (one, other) in [("1", "1.0"), ("10e-1", "1"), ("-0.50", "-.5"), ("0", "-0.000"), ("120", "1.2e2"), ("+7", "7")] {
            assert_eq!(decimal_key(one), decimal_key(other), "{one} {other}");
        }
        for wrong in ["", "-", ".", "1.2.3", "x", "1e", "1e999999", "0x10", " 1", "\"1\"", "true"] {
            assert_eq!(decimal_key(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn digits_beyond_a_float_count() {
        let keys: Vec<_> = ["-9007199254740993.0001", "-9007199254740993", "9007199254740992.9999999999", "9007199254740993"]
            .into_iter()
            .map(|number| decimal_key(number).unwrap())
            .collect();
        assert!(keys.is_sorted(), "{keys:?}");
    }

    proptest! {
        #[test]
        fn keys_sort_as_numbers_do(a in any::<i64>(), a_scale in 0_u32..20, b in any::<i64>(), b_scale in 0_u32..20) {
            let (a, b) = (Decimal::new(a, a_scale), Decimal::new(b, b_scale));
            prop_assert_eq!(decimal_key(&a.to_string()).cmp(&decimal_key(&b.to_string())), a.cmp(&b));
        }

        #[test]
        fn small_numbers_too(a in -200_i64..200, a_scale in 0_u32..4, b in -200_i64..200, b_scale in 0_u32..4) {
            let (a, b) = (Decimal::new(a, a_scale), Decimal::new(b, b_scale));
            prop_assert_eq!(decimal_key(&a.to_string()).cmp(&decimal_key(&b.to_string())), a.cmp(&b));
        }
    }
}
