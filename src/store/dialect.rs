//! Everything in which the two engines differ, in one place.

/// A database engine's way of speaking SQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// SQLite 3, embedded.
    Sqlite,
    /// PostgreSQL 13 or newer, or what speaks like it.
    Postgres,
}

impl Dialect {
    /// The name for people.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }

    /// A statement with `$1 … $n` as this engine wants it. SQLite numbers `$1` by first appearance, which is not what the
    /// digits say; `?1` it numbers by its digits.
    #[must_use]
    pub(super) fn statement(self, sql: &str) -> String {
        match self {
            Self::Postgres => sql.to_owned(),
            Self::Sqlite => {
                let mut out = String::with_capacity(sql.len());
                let mut characters = sql.chars().peekable();
                while let Some(character) = characters.next() {
                    let placeholder = character == '$' && characters.peek().is_some_and(char::is_ascii_digit);
                    out.push(if placeholder { '?' } else { character });
                }
                out
            }
        }
    }

    /// A migration in the shared column types (`TEXT`, `BIGINT`, `JSON`, `BIGSERIAL`) as this engine wants it.
    #[must_use]
    pub(super) fn schema(self, sql: &str) -> String {
        match self {
            Self::Postgres => sql.to_owned(),
            // A column of type JSON would get numeric affinity and change documents that are bare numbers.
            Self::Sqlite => sql
                .replace("BIGSERIAL PRIMARY KEY", "INTEGER PRIMARY KEY AUTOINCREMENT")
                .replace("BIGINT", "INTEGER")
                .replace(" JSON", " TEXT"),
        }
    }

    /// Text of a query that locks the chosen rows and passes over those that others hold. SQLite has one writer: nothing to lock.
    #[must_use]
    pub fn for_update_skip_locked(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " FOR UPDATE SKIP LOCKED",
        }
    }

    /// An expression that compares as an exact number when `text` holds one. SQLite has no exact decimals: its `NUMERIC`
    /// compares integers exactly and falls back to 64-bit floats for fractions.
    #[must_use]
    pub fn as_number(self, text: &str) -> String {
        format!("CAST({text} AS NUMERIC)")
    }

    /// An expression whose `LIKE` respects case on PostgreSQL and is made to do so on SQLite: `instr`/`strpos` of a literal.
    #[must_use]
    pub fn contains(self, text: &str, part: &str) -> String {
        match self {
            Self::Sqlite => format!("instr({text}, {part}) > 0"),
            Self::Postgres => format!("strpos({text}, {part}) > 0"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Dialect;

    #[test]
    fn placeholders_keep_their_numbers() {
        let sql = "SELECT doc->>'$.a' FROM t WHERE a = $2 AND b = $1 AND c = $10";
        assert_eq!(Dialect::Sqlite.statement(sql), "SELECT doc->>'$.a' FROM t WHERE a = ?2 AND b = ?1 AND c = ?10");
        assert_eq!(Dialect::Postgres.statement(sql), sql);
    }
}
