//! Exact amounts. Money is never a float.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{Error, Result};

/// An ISO 4217 code: three capital letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Currency(String);

impl Currency {
    /// Reads a code; small letters are raised.
    ///
    /// # Errors
    /// When it is none of ISO 4217's (`kernel/iso4217.rs`). Records of Connec! may name any: they are what apps sent.
    pub fn parse(text: &str) -> Result<Self> {
        let code = text.to_ascii_uppercase();
        if super::iso4217::is_known(&code) {
            return Ok(Self(code));
        }
        Err(Error::invalid("currency", format!("`{text}` is not a currency code"))
            .hint("use an ISO 4217 code of three letters, such as `USD`"))
    }

    /// A code that our own database holds.
    #[must_use]
    pub fn trusted(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An exact decimal amount, without its currency.
///
/// Stored for sums as a whole number of ten-thousandths ([`Amount::to_e4`]): every currency in use has at most four decimal
/// places, and whole numbers add up the same way on every database engine. On the wire it is a JSON number, written out
/// digit for digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(Decimal);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// From whole cents (hundredths).
    #[must_use]
    pub fn from_cents(cents: i64) -> Self {
        Self(Decimal::new(cents, 2))
    }

    /// From ten-thousandths, as the ledger facts hold it.
    #[must_use]
    pub fn from_e4(e4: i64) -> Self {
        Self(Decimal::new(e4, 4))
    }

    /// In ten-thousandths, rounded half away from zero past the fourth place; `None` past ±922 trillion.
    #[must_use]
    pub fn to_e4(self) -> Option<i64> {
        use rust_decimal::prelude::ToPrimitive as _;
        self.0.checked_mul(Decimal::from(10_000))?.round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointAwayFromZero).to_i64()
    }

    /// Reads a JSON number or a text that holds one.
    #[must_use]
    pub fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => Self::from_str(number.as_str()).ok(),
            Value::String(text) => Self::from_str(text.trim()).ok(),
            _ => None,
        }
    }

    /// As an exact JSON number, without needless zeros: `12.5`, `3`.
    #[must_use]
    pub fn to_json(self) -> Value {
        serde_json::from_str(&self.0.normalize().to_string()).unwrap_or(Value::Null)
    }

    /// The digits, without needless zeros. A report writes thousands of amounts; `Decimal` divides 96 bits for each digit.
    fn digits(self) -> String {
        let (Ok(mantissa), mut scale) = (i64::try_from(self.0.mantissa()), self.0.scale()) else {
            return self.0.normalize().to_string();
        };
        let mut left = mantissa.unsigned_abs();
        while scale > 0 && left.is_multiple_of(10) {
            left /= 10;
            scale -= 1;
        }
        // From the last digit to the first: 28 places, the point, a zero before it, and the sign.
        let mut text = [0_u8; 32];
        let (mut at, mut place) = (text.len(), 0);
        let mut put = |byte: u8| {
            at -= 1;
            text[at] = byte;
        };
        while left > 0 || place <= scale {
            if place == scale && place > 0 {
                put(b'.');
            }
            put(b'0' + u8::try_from(left % 10).unwrap_or_default());
            left /= 10;
            place += 1;
        }
        if mantissa < 0 {
            put(b'-');
        }
        std::str::from_utf8(&text[at..]).unwrap_or_default().to_owned()
    }

    /// The decimal inside.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        self.0
    }

    /// Is it exactly nothing?
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Rounded to whole cents, half away from zero: what an invoice prints.
    #[must_use]
    pub fn round_cents(self) -> Self {
        Self(self.0.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero))
    }
}

impl FromStr for Amount {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let exact = if text.contains(['e', 'E']) { Decimal::from_scientific(text) } else { Decimal::from_str_exact(text) };
        exact.map(Self).map_err(|_| {
            Error::invalid("amount", format!("`{text}` is not an amount that can be kept exactly"))
                .hint("use a decimal number of at most 28 digits")
        })
    }
}

impl From<Decimal> for Amount {
    fn from(decimal: Decimal) -> Self {
        Self(decimal)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}

impl std::ops::Add for Amount {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl std::ops::Sub for Amount {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl std::ops::Neg for Amount {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl std::ops::AddAssign for Amount {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl std::iter::Sum for Amount {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, |sum, amount| sum + amount)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // The digits are a number already: reading them again would cost as much as all the rest.
        serde_json::Number::from_string_unchecked(self.digits()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Self::from_json(&value).ok_or_else(|| serde::de::Error::custom("expected a decimal number"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact_and_written_digit_for_digit() {
        let sum: Amount = ["0.1", "0.2"].iter().map(|t| t.parse::<Amount>().unwrap()).sum();
        assert_eq!(serde_json::to_string(&sum).unwrap(), "0.3");
        assert_eq!(Amount::from_cents(-1250).to_string(), "-12.5");
        let written = [
            "0",
            "-0",
            "0.000",
            "-0.05",
            "100",
            "-100.00",
            "0.0000000000000000000000000001",
            "9223372036854775807",
            "-922337203685477.5808",
        ];
        for text in written.into_iter().chain(["79228162514264337593543950335", "1844674407370955161600.25", "10.10", "0.5", "7"]) {
            let amount: Amount = text.parse().unwrap();
            assert_eq!(serde_json::to_string(&amount).unwrap(), amount.to_string(), "{text}");
        }
        assert_eq!("1.00005".parse::<Amount>().unwrap().to_e4(), Some(10_001));
    }

    #[test]
    fn what_cannot_be_kept_exactly_is_refused() {
        for bad in ["", "1e400", "NaN", "1,5", "0x10", "12345678901234567890123456789.5"] {
            assert!(bad.parse::<Amount>().is_err(), "{bad}");
        }
    }
}
