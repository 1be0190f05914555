//! The one error of the house.
//!
//! An [`Error`] has a [`ErrorKind`] (which decides the HTTP status and the exit code, each in one table), a message for
//! the person who asked, hints that say what to do, and a cause that is only ever logged. Messages start in lower case,
//! quote values in backticks and do not end with a period.

use std::fmt;

/// The result of everything that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, in the terms of the caller. Transport-neutral: `server::error` maps it to a status, `commands::exit`
/// to an exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The input is wrong: a field, a parameter, a file. HTTP 400, exit 2 from flags and files, 1 from a server.
    Invalid,
    /// Nobody is signed in, or the credential is unknown, expired or revoked. HTTP 401, exit 3.
    Unauthenticated,
    /// The caller is known and may not. HTTP 403, exit 3.
    Forbidden,
    /// There is no such thing, or the caller may not know that there is. HTTP 404, exit 4.
    NotFound,
    /// The state does not allow it: a name twice, a thing in use. HTTP 409, exit 5.
    Conflict,
    /// The caller named a version (`If-Match`) that is no longer current. HTTP 412, exit 5.
    Precondition,
    /// Over a limit of size. HTTP 413, exit 1.
    TooLarge,
    /// Too many requests, or a queue is full. HTTP 429, exit 6.
    Busy,
    /// A part that we need (database, Docker engine, another service) does not answer. HTTP 503, exit 6.
    Unavailable,
    /// A part that we need took too long. HTTP 504, exit 6.
    Timeout,
    /// Configuration of this process is wrong. Never sent over HTTP by a running server; exit 2.
    Configuration,
    /// The user interrupted the command. Exit 130.
    Interrupted,
    /// A bug or a broken machine. The caller sees a bland message; the cause is in the log. HTTP 500, exit 1.
    Internal,
}

impl ErrorKind {
    /// Every kind, for the tests that walk the mapping tables.
    pub const ALL: [Self; 13] = [
        Self::Invalid,
        Self::Unauthenticated,
        Self::Forbidden,
        Self::NotFound,
        Self::Conflict,
        Self::Precondition,
        Self::TooLarge,
        Self::Busy,
        Self::Unavailable,
        Self::Timeout,
        Self::Configuration,
        Self::Interrupted,
        Self::Internal,
    ];

    /// The stable word that scripts match on (`code` in JSON errors).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Invalid => "invalid",
            Self::Unauthenticated => "unauthenticated",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::Precondition => "precondition_failed",
            Self::TooLarge => "too_large",
            Self::Busy => "busy",
            Self::Unavailable => "unavailable",
            Self::Timeout => "timeout",
            Self::Configuration => "configuration",
            Self::Interrupted => "interrupted",
            Self::Internal => "internal",
        }
    }

    /// The kind with this [`code`](Self::code); what the client does with a server's answer.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// An error with what its reader needs: see the module's documentation.
#[derive(Debug, Clone)]
pub struct Error(Box<Inner>);

#[derive(Debug, Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    field: Option<String>,
    hints: Vec<String>,
    because: Vec<String>,
    cause: Option<String>,
    request_id: Option<String>,
    others: Vec<Error>,
}

impl Error {
    /// An error of any kind. The named constructors below read better.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            field: None,
            hints: Vec::new(),
            because: Vec::new(),
            cause: None,
            request_id: None,
            others: Vec::new(),
        }))
    }

    /// Wrong input in the named field, parameter or file position.
    #[must_use]
    pub fn invalid(field: impl Into<String>, message: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Invalid, message);
        error.0.field = Some(field.into());
        error
    }

    /// Several mistakes of one input: the first one speaks for all. `None` when there are none.
    #[must_use]
    pub fn of_all(errors: Vec<Self>) -> Option<Self> {
        let mut errors = errors.into_iter();
        let mut first = errors.next()?;
        first.0.others.extend(errors);
        Some(first)
    }

    /// Nobody is signed in.
    #[must_use]
    pub fn unauthenticated(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Unauthenticated, message)
    }

    /// The caller may not.
    #[must_use]
    pub fn forbidden(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Forbidden, message)
    }

    /// There is no `noun` called `name`.
    #[must_use]
    pub fn not_found(noun: &str, name: impl fmt::Display) -> Self {
        Self::new(ErrorKind::NotFound, format!("{noun} `{name}` does not exist"))
    }

    /// The present state does not allow it.
    #[must_use]
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Conflict, message)
    }

    /// A part that we need does not answer.
    #[must_use]
    pub fn unavailable(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Unavailable, message)
    }

    /// The configuration of this process is wrong.
    #[must_use]
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    /// A bug or a broken machine; `cause` goes to the log only.
    #[must_use]
    pub fn internal(cause: impl fmt::Display) -> Self {
        Self::new(ErrorKind::Internal, "something went wrong on our side").with_cause(cause)
    }

    /// Adds a line that tells the reader what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hints.push(hint.into());
        self
    }

    /// Names the field that is wrong.
    #[must_use]
    pub fn with_field(mut self, field: impl Into<String>) -> Self {
        self.0.field = Some(field.into());
        self
    }

    /// Adds what the log should keep and the caller should not see.
    #[must_use]
    pub fn with_cause(mut self, cause: impl fmt::Display) -> Self {
        self.0.cause = Some(cause.to_string());
        self
    }

    /// Adds the reasons of a decision.
    #[must_use]
    pub fn with_because(mut self, because: Vec<String>) -> Self {
        self.0.because = because;
        self
    }

    /// Adds the id under which the server's log knows this failure.
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<String>) -> Self {
        self.0.request_id = Some(request_id.into());
        self
    }

    /// Puts words in front of the message: `context: message`.
    #[must_use]
    pub fn context(mut self, context: impl fmt::Display) -> Self {
        self.0.message = format!("{context}: {}", self.0.message);
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The message for the caller.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The field that is wrong, when one is.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The other mistakes of the same input: see [`Error::of_all`].
    #[must_use]
    pub fn others(&self) -> &[Self] {
        &self.0.others
    }

    /// What to do about it.
    #[must_use]
    pub fn hints(&self) -> &[String] {
        &self.0.hints
    }

    /// The reasons of a decision, when this is a refusal.
    #[must_use]
    pub fn because(&self) -> &[String] {
        &self.0.because
    }

    /// For the log only.
    #[must_use]
    pub fn cause(&self) -> Option<&str> {
        self.0.cause.as_deref()
    }

    /// The request's id at the server, when the error came from one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_survives_its_code() {
        for kind in ErrorKind::ALL {
            assert_eq!(ErrorKind::from_code(kind.code()), Some(kind));
        }
        assert_eq!(ErrorKind::from_code("nonsense"), None);
    }
}
