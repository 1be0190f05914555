//! Everything in which the two engines differ, in one place.

/// How a migration begins that concerns one engine: it lays tables that there are in another way.
pub(super) const SQLITE_ONLY: &str = "-- SQLite only";

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
                // Every statement of every request comes through here: whole parts are copied, not characters.
                let mut out = String::with_capacity(sql.len());
                let mut parts = sql.split('$');
                out.push_str(parts.next().unwrap_or_default());
                for part in parts {
                    out.push(if part.as_bytes().first().is_some_and(u8::is_ascii_digit) { '?' } else { '$' });
                    out.push_str(part);
                }
                out
            }
        }
    }

    /// A migration in the shared column types (`TEXT`, `BIGINT`, `JSON`, `BIGSERIAL`) as this engine wants it. One that begins with
    /// [`SQLITE_ONLY`] is nothing to the other.
    #[must_use]
    pub(super) fn schema(self, sql: &str) -> String {
        match self {
            Self::Postgres if sql.starts_with(SQLITE_ONLY) => String::new(),
            Self::Postgres => sql.to_owned(),
            // A column of type JSON would get numeric affinity and change documents that are bare numbers.
            Self::Sqlite => sql
                .replace("BIGSERIAL PRIMARY KEY", "INTEGER PRIMARY KEY AUTOINCREMENT")
                .replace("BIGINT", "INTEGER")
                .replace(" JSON", " TEXT")
                // The rows lie in the order of the primary key, in one tree in place of two.
                .replace(") /* by key */;", ") WITHOUT ROWID;")
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

    /// A parameter that holds a decimal number, to compare with [`Dialect::json_number`]: bind what
    /// [`Dialect::number_value`] makes of it.
    #[must_use]
    pub fn number_param(self, param: &str) -> String {
        match self {
            Self::Sqlite => param.to_owned(),
            // The inner cast tells PostgreSQL that text is sent.
            Self::Postgres => format!("CAST(CAST({param} AS TEXT) AS NUMERIC)"),
        }
    }

    /// The value that is bound where a [`Dialect::number_param`] is written.
    #[must_use]
    pub fn number_value(self, number: &str) -> String {
        match self {
            Self::Sqlite => super::decimal_key(number).unwrap_or_default(),
            Self::Postgres => number.to_owned(),
        }
    }

    /// An expression whose `LIKE` respects case on PostgreSQL and is made to do so on SQLite: `instr`/`strpos` of a literal.
    #[must_use]
    pub fn contains(self, text: &str, part: &str) -> String {
        match self {
            Self::Sqlite => format!("instr({text}, {part}) > 0"),
            Self::Postgres => format!("strpos({text}, {part}) > 0"),
        }
    }

    /// A member of a JSON document as JSON, `NULL` when it is not there. `path` holds plain names only; the empty path is the
    /// document itself.
    fn json_member(self, document: &str, path: &[String]) -> String {
        match self {
            Self::Sqlite => format!("{document} -> '{}'", json_path(path)),
            Self::Postgres => format!("{document}{}", path.iter().map(|name| format!(" -> '{name}'")).collect::<String>()),
        }
    }

    fn json_scalar(self, document: &str, path: &[String]) -> String {
        match (self, path.split_last()) {
            (Self::Sqlite, _) => format!("{document} ->> '{}'", json_path(path)),
            (Self::Postgres, None) => format!("{document} #>> '{{}}'"),
            (Self::Postgres, Some((last, outer))) => format!("{} ->> '{last}'", self.json_member(document, outer)),
        }
    }

    fn json_kind(self, document: &str, path: &[String]) -> String {
        match self {
            Self::Sqlite => format!("json_type({document}, '{}')", json_path(path)),
            Self::Postgres => format!("json_typeof({})", self.json_member(document, path)),
        }
    }

    /// The text of a JSON document's member when it is text, else `NULL`. It is ordered and compared by its bytes, whatever the
    /// database's locale is.
    #[must_use]
    pub fn json_text(self, document: &str, path: &[String]) -> String {
        let (kind, scalar) = (self.json_kind(document, path), self.json_scalar(document, path));
        match self {
            Self::Sqlite => format!("(CASE {kind} WHEN 'text' THEN {scalar} END)"),
            Self::Postgres => format!("((CASE {kind} WHEN 'string' THEN {scalar} END) COLLATE \"C\")"),
        }
    }

    /// The number of a JSON document's member, exact, when it is a number, else `NULL`. What it is differs: compare it with
    /// [`Dialect::number_param`] only.
    #[must_use]
    pub fn json_number(self, document: &str, path: &[String]) -> String {
        match self {
            Self::Sqlite => format!("mno_decimal({})", self.json_member(document, path)),
            Self::Postgres => {
                let (kind, scalar) = (self.json_kind(document, path), self.json_scalar(document, path));
                format!("(CASE {kind} WHEN 'number' THEN CAST({scalar} AS NUMERIC) END)")
            }
        }
    }

    /// `'true'` or `'false'` of a JSON document's boolean member, else `NULL`.
    #[must_use]
    pub fn json_boolean(self, document: &str, path: &[String]) -> String {
        let kind = self.json_kind(document, path);
        match self {
            Self::Sqlite => format!("(CASE {kind} WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' END)"),
            Self::Postgres => format!("(CASE {kind} WHEN 'boolean' THEN {} END)", self.json_scalar(document, path)),
        }
    }

    /// A condition: the member is there and not null. Always true or false.
    #[must_use]
    pub fn json_present(self, document: &str, path: &[String]) -> String {
        format!("COALESCE({} <> 'null', FALSE)", self.json_kind(document, path))
    }

    /// A source of rows for `FROM`: the elements of a member that is a list, each a document by [`Dialect::json_element`].
    #[must_use]
    pub fn json_elements(self, document: &str, path: &[String], alias: &str) -> String {
        let (kind, member) = (self.json_kind(document, path), self.json_member(document, path));
        match self {
            Self::Sqlite => format!("json_each(CASE {kind} WHEN 'array' THEN {member} END) AS {alias}"),
            Self::Postgres => format!("json_array_elements(CASE {kind} WHEN 'array' THEN {member} END) AS {alias} (value)"),
        }
    }

    /// The document of an element of [`Dialect::json_elements`].
    #[must_use]
    pub fn json_element(self, alias: &str) -> String {
        match self {
            // The value of a scalar is no JSON; its text is found in the list.
            Self::Sqlite => {
                format!("(CASE WHEN {alias}.type IN ('object', 'array') THEN {alias}.value ELSE {alias}.json -> {alias}.fullkey END)")
            }
            Self::Postgres => format!("{alias}.value"),
        }
    }

    /// A source of rows for `FROM`: the texts of a parameter that holds a JSON list, as `item.value`.
    #[must_use]
    pub fn json_items(self, param: &str) -> String {
        match self {
            Self::Sqlite => format!("json_each({param}) AS item"),
            Self::Postgres => format!("json_array_elements_text(CAST({param} AS JSON)) AS item (value)"),
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

    /// Text with ASCII letters in upper case, and only those.
    #[must_use]
    pub fn upper_ascii(self, text: &str) -> String {
        match self {
            Self::Sqlite => format!("UPPER({text})"),
            Self::Postgres => format!("UPPER(({text}) COLLATE \"C\")"),
        }
    }

    /// Milliseconds since 1970 as `2026-01-31T10:00:00Z`.
    #[must_use]
    pub fn instant_text(self, milliseconds: &str) -> String {
        match self {
            Self::Sqlite => format!("strftime('%Y-%m-%dT%H:%M:%SZ', {milliseconds} / 1000, 'unixepoch')"),
            Self::Postgres => {
                format!("(to_char(to_timestamp({milliseconds} / 1000) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') COLLATE \"C\")")
            }
        }
    }

    /// A condition: does the text have this shape, in which `0` stands for any digit?
    #[must_use]
    pub fn has_shape(self, text: &str, shape: &str) -> String {
        match self {
            Self::Sqlite => format!("{text} GLOB '{}'", shape.replace('0', "[0-9]")),
            Self::Postgres => format!("{text} ~ '^{}$'", shape.replace('0', "[0-9]")),
        }
    }

    /// How a column that may be null is written in an index so that lists can be read from it in both directions: null comes
    /// first going up and last going down.
    #[must_use]
    pub fn index_nulls_first(self) -> &'static str {
        match self {
            // It is so anyway, and may not be said.
            Self::Sqlite => "",
            Self::Postgres => " NULLS FIRST",
        }
    }

    /// A query for the names of a table's indexes that begin so.
    #[must_use]
    pub fn index_names(self, table: &str, prefix: &str) -> String {
        match self {
            Self::Sqlite => format!(
                "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = '{table}' AND name GLOB '{prefix}*' ORDER BY name"
            ),
            Self::Postgres => format!(
                "SELECT CAST(indexname AS TEXT) FROM pg_indexes WHERE schemaname = current_schema() AND tablename = '{table}' AND starts_with(indexname, '{prefix}') ORDER BY 1"
            ),
        }
    }

    /// A statement before which nobody else may change a table's indexes; nothing where there is one writer anyway.
    #[must_use]
    pub fn lock_for_indexes(self, table: &str) -> Option<String> {
        (self == Self::Postgres).then(|| format!("LOCK TABLE {table} IN SHARE ROW EXCLUSIVE MODE"))
    }

    /// A query for how the engine would run another.
    #[must_use]
    pub fn explain(self, sql: &str) -> String {
        match self {
            Self::Sqlite => format!("EXPLAIN QUERY PLAN {sql}"),
            Self::Postgres => format!("EXPLAIN {sql}"),
        }
    }
}

/// A path in SQLite's JSON functions.
fn json_path(path: &[String]) -> String {
    path.iter().fold("$".to_owned(), |path, name| format!("{path}.{name}"))
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
