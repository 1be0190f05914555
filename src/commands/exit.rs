//! Exit codes, as the README and the help list them.

use std::process::ExitCode;

use crate::kernel::ErrorKind;

/// Allowed: a question that was answered with yes.
pub(super) const OK: ExitCode = ExitCode::SUCCESS;

/// Denied: a question that was answered with no.
pub(super) fn denied() -> ExitCode {
    code(ErrorKind::Forbidden)
}

pub(super) fn code(kind: ErrorKind) -> ExitCode {
    ExitCode::from(number(kind))
}

fn number(kind: ErrorKind) -> u8 {
    match kind {
        ErrorKind::Internal | ErrorKind::TooLarge => 1,
        ErrorKind::Invalid | ErrorKind::Configuration => 2,
        ErrorKind::Unauthenticated | ErrorKind::Forbidden => 3,
        ErrorKind::NotFound => 4,
        ErrorKind::Conflict | ErrorKind::Precondition => 5,
        ErrorKind::Busy | ErrorKind::Unavailable | ErrorKind::Timeout => 6,
        ErrorKind::Interrupted => 130,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_documented_code() {
        let codes: Vec<u8> = ErrorKind::ALL.into_iter().map(number).collect();
        assert_eq!(codes, [2, 3, 3, 4, 5, 5, 1, 6, 6, 6, 2, 130, 1]);
    }
}
