//! The currencies of ISO 4217 in which people hold and owe money: no metals, no funds, no units of account, no test codes. Published clients
//! make a Money of every amount and fail on a code that they do not know, so one strange code breaks whole pages.

/// In alphabetical order, in use.
const IN_USE: &[&str] = &[
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD",
    "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP",
    "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS",
    "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR",
    "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN",
    "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD",
    "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY",
    "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VES", "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZAR",
    "ZMW", "ZWG",
];

/// Withdrawn since 2022: this year's and last years' books are kept in them.
const WITHDRAWN: &[&str] = &["ANG", "BGN", "CUC", "HRK", "SLL", "ZWL"];

/// Is it one? In capital letters.
pub(super) fn is_known(code: &str) -> bool {
    IN_USE.binary_search(&code).is_ok() || WITHDRAWN.contains(&code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order_and_names_each_once() {
        assert!(IN_USE.is_sorted_by(|a, b| a < b) && IN_USE.len() > 140);
        assert!(WITHDRAWN.iter().all(|code| IN_USE.binary_search(code).is_err()));
        assert!(IN_USE.iter().chain(WITHDRAWN).all(|code| code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())));
    }

    #[test]
    fn what_is_no_money_is_not_there() {
        for code in ["XXQ", "XXX", "XTS", "XAU", "XDR", "BOV", "CHE", "USN", "usd", "US", ""] {
            assert!(!is_known(code), "{code}");
        }
        for code in ["USD", "EUR", "JPY", "XOF", "HRK", "AED", "ZWG"] {
            assert!(is_known(code), "{code}");
        }
    }
}
