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
                .replace(" JSON", " TEXT")
                // Comparing by bytes is what SQLite does without being told.
                .replace(" COLLATE \"C\"", ""),
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

    /// The text of a JSON document's member, `NULL` when it is not there. `path` holds plain names only.
    #[must_use]
    pub fn json_text(self, document: &str, path: &[String]) -> String {
        let (last, outer) = path.split_last().map_or(("", path), |(last, outer)| (last.as_str(), outer));
        let outer: String = outer.iter().map(|name| format!(" -> '{name}'")).collect();
        format!("({document}{outer} ->> '{last}')")
    }

    /// A source of rows for `FROM`: the texts of a parameter that holds a JSON list, as `item.value`.
    #[must_use]
    pub fn json_items(self, param: &str) -> String {
        match self {
            Self::Sqlite => format!("json_each({param}) AS item"),
            Self::Postgres => format!("json_array_elements_text(CAST({param} AS JSON)) AS item (value)"),
        }
    }

    /// The kind of a JSON document's member, in the engine's own words; compare it with [`Dialect::json_kind_is`].
    #[must_use]
    pub fn json_kind(self, document: &str, path: &[String]) -> String {
        match self {
            Self::Sqlite => format!("json_type({document}, '$.{}')", path.join(".")),
            Self::Postgres => {
                let member: String = path.iter().map(|name| format!(" -> '{name}'")).collect();
                format!("json_typeof({document}{member})")
            }
        }
    }

    /// A condition on [`Dialect::json_kind`]: `string`, `number`, `boolean` or `null`.
    #[must_use]
    pub fn json_kind_is(self, kind: &str, word: &str) -> String {
        match (self, word) {
            (Self::Sqlite, "string") => format!("{kind} = 'text'"),
            (Self::Sqlite, "number") => format!("{kind} IN ('integer', 'real')"),
            (Self::Sqlite, "boolean") => format!("{kind} IN ('true', 'false')"),
            _ => format!("{kind} = '{word}'"),
        }
    }

    /// `'true'` or `'false'` of a JSON document's boolean member (SQLite's `->>` would give 1 or 0).
    #[must_use]
    pub fn json_boolean(self, document: &str, path: &[String]) -> String {
        match self {
            Self::Sqlite => self.json_kind(document, path),
            Self::Postgres => self.json_text(document, path),
        }
    }

    /// Text as it is ordered and compared: by its bytes, whatever the database's locale is.
    #[must_use]
    pub fn text_order(self, text: &str) -> String {
        match self {
            Self::Sqlite => text.to_owned(),
            Self::Postgres => format!("({text}) COLLATE \"C\""),
        }
    }

    /// Text with ASCII letters in lower case, and only those.
    #[must_use]
    pub fn lower_ascii(self, text: &str) -> String {
        match self {
            Self::Sqlite => format!("LOWER({text})"),
            Self::Postgres => format!("LOWER(({text}) COLLATE \"C\")"),
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
