//! Filters and orders of callers as SQL: only columns that a list names, and only bound values.

use crate::hub::email;
use crate::hub::query::{Filter, ListQuery, Listed, Operator, Sort, Wanted};
use crate::kernel::{Error, Result, Secret, Timestamp};
use crate::store::{Param, Row, Tx};

/// The longest pattern, and how many `%` it may have: more make the engine try too many ways.
const PATTERN_CHARS_MAX: usize = 200;
const PATTERN_WILDCARDS_MAX: usize = 8;

/// What a column holds, which is how texts from outside are read for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::hub) enum Kind {
    /// A whole number.
    Number,
    /// Text.
    Text,
    /// An e-mail address, which we keep in lower case.
    Email,
    /// A secret that somebody shows to prove something: found by its value alone. Asking for none of them, or for many, finds
    /// nothing: who lost her token must not become the first user who has none.
    Token,
    /// The same, of which only a hash is kept.
    HashedToken,
    /// 0 or 1.
    Flag,
    /// Milliseconds, asked for in ISO 8601 and shown in whole seconds: a time without a fraction stands for its whole second.
    Time,
}

/// A field that a list can be filtered and ordered by.
#[derive(Debug, Clone, Copy)]
pub(in crate::hub) struct Column {
    /// The name on the wire.
    pub(in crate::hub) name: &'static str,
    /// The column, or an expression.
    pub(in crate::hub) sql: &'static str,
    /// What it holds.
    pub(in crate::hub) kind: Kind,
}

/// Shorthand for the lists of columns.
pub(in crate::hub) const fn column(name: &'static str, sql: &'static str, kind: Kind) -> Column {
    Column { name, sql, kind }
}

/// A list: what is read from where, and by what it can be filtered.
pub(in crate::hub) struct Source<'a> {
    /// The columns that the reader of rows expects.
    pub(in crate::hub) select: &'a str,
    /// The table with its alias, and joins.
    pub(in crate::hub) from: &'a str,
    /// The order of creation, which also settles ties.
    pub(in crate::hub) order: &'a str,
    /// What callers may name.
    pub(in crate::hub) columns: &'a [Column],
}

/// A condition with its values, growing.
#[derive(Debug, Default)]
pub(in crate::hub) struct Condition {
    sql: String,
    params: Vec<Param>,
}

impl Condition {
    /// Rows that belong to what the permit is for. `sql` may use `$1 …` for `params`.
    pub(in crate::hub) fn scope(sql: &str, params: &[Param]) -> Self {
        Self { sql: format!("({sql})"), params: params.to_vec() }
    }

    /// Adds a value; its placeholder.
    fn bind(&mut self, value: Param) -> String {
        self.params.push(value);
        format!("${}", self.params.len())
    }

    fn and(&mut self, part: &str) {
        self.sql += " AND ";
        self.sql += part;
    }

    /// Adds the callers' filters: those that must all hold, and those of which one must.
    fn filter(&mut self, columns: &[Column], all: &[Filter], any: &[Filter]) -> Result<()> {
        if all.len() + any.len() > ListQuery::FILTERS_MAX {
            return Err(Error::invalid("filter", format!("a list takes at most {} filters", ListQuery::FILTERS_MAX)));
        }
        for part in self.parts(columns, all)? {
            self.and(&part);
        }
        let any = self.parts(columns, any)?;
        if !any.is_empty() {
            self.and(&format!("({})", any.join(" OR ")));
        }
        Ok(())
    }

    fn parts(&mut self, columns: &[Column], filters: &[Filter]) -> Result<Vec<String>> {
        filters.iter().map(|filter| self.part(find(columns, &filter.field, "filter")?, filter)).collect()
    }

    fn part(&mut self, column: &Column, filter: &Filter) -> Result<String> {
        let (sql, kind) = (column.sql, column.kind);
        let one = |wanted: &Wanted| match wanted {
            Wanted::One(text) => Ok(text.clone()),
            _ => Err(Error::invalid(&filter.field, format!("this filter of `{}` takes one value", filter.field))),
        };
        Ok(match filter.operator {
            Operator::Is | Operator::In => match texts(&filter.wanted) {
                Some(texts) => self.in_list(column, &texts)?,
                // Nothing was asked for. A list of nothing has nothing, and nobody has the token that was not sent.
                None if is_token(kind) || filter.operator == Operator::In => "1 = 0".to_owned(),
                None if is_text(kind) => format!("({sql} IS NULL OR {sql} = '')"),
                None => format!("{sql} IS NULL"),
            },
            Operator::Not | Operator::NotIn => match texts(&filter.wanted) {
                Some(texts) => format!("({sql} IS NULL OR NOT {})", self.in_list(column, &texts)?),
                None if filter.operator == Operator::NotIn => "1 = 1".to_owned(),
                None if is_text(kind) => format!("({sql} IS NOT NULL AND {sql} <> '')"),
                None => format!("{sql} IS NOT NULL"),
            },
            Operator::Greater | Operator::AtLeast | Operator::Less | Operator::AtMost => {
                if is_token(kind) || kind == Kind::Flag {
                    return Err(Error::invalid(&filter.field, format!("`{}` has no order", filter.field)));
                }
                if kind == Kind::Time {
                    let (from, to) = span(column, &one(&filter.wanted)?)?;
                    let (sign, bound) = match filter.operator {
                        Operator::Greater => (">=", to),
                        Operator::AtLeast => (">=", from),
                        Operator::Less => ("<", from),
                        _ => ("<", to),
                    };
                    return Ok(format!("{sql} {sign} {}", self.bind(bound.into())));
                }
                let sign = match filter.operator {
                    Operator::Greater => ">",
                    Operator::AtLeast => ">=",
                    Operator::Less => "<",
                    _ => "<=",
                };
                let value = value(column, &one(&filter.wanted)?)?;
                format!("{sql} {sign} {}", self.bind(value))
            }
            Operator::Like => {
                if !is_text(kind) {
                    return Err(Error::invalid(&filter.field, format!("`{}` is not text; it takes no `like`", filter.field)));
                }
                let pattern = pattern(&filter.field, &one(&filter.wanted)?)?;
                format!("LOWER({sql}) LIKE LOWER({}) ESCAPE '\\'", self.bind(pattern.into()))
            }
        })
    }

    fn in_list(&mut self, column: &Column, texts: &[String]) -> Result<String> {
        if texts.len() > ListQuery::VALUES_MAX {
            return Err(Error::invalid(column.name, format!("a filter takes at most {} values", ListQuery::VALUES_MAX)));
        }
        let mut list = Vec::with_capacity(texts.len());
        if column.kind == Kind::Time {
            for text in texts {
                let (from, to) = span(column, text)?;
                list.push(format!("({0} >= {1} AND {0} < {2})", column.sql, self.bind(from.into()), self.bind(to.into())));
            }
            return Ok(format!("({})", list.join(" OR ")));
        }
        for text in texts {
            let value = value(column, text)?;
            list.push(self.bind(value));
        }
        Ok(format!("{} IN ({})", column.sql, list.join(", ")))
    }
}

/// The values of a filter; `None` when there is none.
fn texts(wanted: &Wanted) -> Option<Vec<String>> {
    let texts: Vec<String> = match wanted {
        Wanted::Nothing => return None,
        Wanted::One(text) => vec![text.clone()],
        Wanted::Many(texts) => texts.clone(),
    };
    // An empty list arrives as one empty text, too; and an empty text is no number, no time and no token.
    let texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    (!texts.is_empty()).then_some(texts)
}

fn find<'a>(columns: &'a [Column], name: &str, what: &str) -> Result<&'a Column> {
    columns.iter().find(|column| column.name == name).ok_or_else(|| {
        let names: Vec<&str> = columns.iter().filter(|column| what == "filter" || sorts(column)).map(|column| column.name).collect();
        Error::invalid(name, format!("this list has no field `{name}` to {what} by")).hint(format!("use one of: {}", names.join(", ")))
    })
}

fn is_text(kind: Kind) -> bool {
    matches!(kind, Kind::Text | Kind::Email)
}

fn is_token(kind: Kind) -> bool {
    matches!(kind, Kind::Token | Kind::HashedToken)
}

fn sorts(column: &Column) -> bool {
    !is_token(column.kind)
}

/// From when to before when a text names, in milliseconds: what is shown in seconds is meant in seconds. Else nobody would find a row by the
/// time that it shows, and whoever asks for what is later than the last row that she has would get that row for ever.
fn span(column: &Column, text: &str) -> Result<(i64, i64)> {
    let from = Timestamp::parse(text).map_err(|error| error.with_field(column.name))?.as_ms();
    Ok((from, from.saturating_add(if text.contains(['.', ',']) { 1 } else { 1_000 })))
}

/// A text from outside as a value of the column.
fn value(column: &Column, text: &str) -> Result<Param> {
    let wrong = |what: &str| Error::invalid(column.name, format!("`{text}` is not {what}"));
    Ok(match column.kind {
        Kind::Number => Param::Int(text.trim().parse().map_err(|_| wrong("a whole number"))?),
        Kind::Text | Kind::Token => Param::Text(text.to_owned()),
        Kind::HashedToken => Param::Text(Secret::new(text).fingerprint()),
        Kind::Email => Param::Text(email::key(text)),
        Kind::Flag => Param::Int(match text {
            "true" | "1" | "t" => 1,
            "false" | "0" | "f" => 0,
            _ => return Err(wrong("`true` or `false`")),
        }),
        Kind::Time => Param::Int(Timestamp::parse(text).map_err(|error| error.with_field(column.name))?.as_ms()),
    })
}

/// A pattern that both engines read alike: PostgreSQL refuses one that ends in its escape.
fn pattern(field: &str, text: &str) -> Result<String> {
    if text.chars().count() > PATTERN_CHARS_MAX || text.matches('%').count() > PATTERN_WILDCARDS_MAX {
        return Err(Error::invalid(
            field,
            format!("a pattern has at most {PATTERN_CHARS_MAX} characters and {PATTERN_WILDCARDS_MAX} times `%`"),
        ));
    }
    let mut out = String::with_capacity(text.len() + 1);
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            out.push(character);
            continue;
        }
        match characters.next() {
            Some(next @ ('%' | '_' | '\\')) => out.extend(['\\', next]),
            Some(next) => out.extend(['\\', '\\', next]),
            None => out.push_str("\\\\"),
        }
    }
    Ok(out)
}

fn order(source: &Source<'_>, sort: &[Sort]) -> Result<String> {
    if sort.len() > ListQuery::SORT_MAX {
        return Err(Error::invalid("sort", format!("a list is ordered by at most {} fields", ListQuery::SORT_MAX)));
    }
    let mut parts = Vec::with_capacity(sort.len() + 1);
    for field in sort {
        let column = find(source.columns, &field.field, "sort")?;
        if !sorts(column) {
            return Err(Error::invalid(column.name, format!("a list cannot be ordered by `{}`", column.name)));
        }
        let by = if is_text(column.kind) { format!("LOWER({})", column.sql) } else { column.sql.to_owned() };
        // The engines disagree on where nothing stands.
        parts.push(format!("{by} {} NULLS LAST", if field.descending { "DESC" } else { "ASC" }));
    }
    parts.push(source.order.to_owned());
    Ok(parts.join(", "))
}

/// A piece of a list, with the length of the whole.
pub(in crate::hub) fn run<T>(
    tx: &mut Tx<'_>,
    source: &Source<'_>,
    scope: Condition,
    query: &ListQuery,
    map: impl FnMut(&Row<'_>) -> Result<T>,
) -> Result<Listed<T>> {
    let mut condition = scope;
    condition.filter(source.columns, &query.filters, &query.any)?;
    let order = order(source, &query.sort)?;
    let count =
        tx.query_one(&format!("SELECT COUNT(*) FROM {} WHERE {}", source.from, condition.sql), &condition.params, |row| row.get(0))?;
    let (limit, skip) = (condition.params.len() + 1, condition.params.len() + 2);
    let sql =
        format!("SELECT {} FROM {} WHERE {} ORDER BY {order} LIMIT ${limit} OFFSET ${skip}", source.select, source.from, condition.sql);
    let mut params = condition.params;
    params.extend([query.limit.into(), query.skip.into()]);
    Ok(Listed { items: tx.query(&sql, &params, map)?, count })
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: &[Column] = &[
        column("id", "u.id", Kind::Number),
        column("name", "u.name", Kind::Text),
        column("token", "u.token", Kind::Token),
        column("active", "u.active", Kind::Flag),
        column("in_arrears?", "0", Kind::Flag),
        column("updated_at", "u.updated_at", Kind::Time),
    ];

    fn compiled(name: &str, wanted: Wanted) -> Result<(String, Vec<Param>)> {
        let mut condition = Condition::scope("u.tenant_id = $1", &[Param::Int(7)]);
        condition.filter(COLUMNS, &[Filter::read(name, wanted)?], &[])?;
        Ok((condition.sql, condition.params.split_off(1)))
    }

    fn one(text: &str) -> Wanted {
        Wanted::One(text.to_owned())
    }

    fn many(texts: &[&str]) -> Wanted {
        Wanted::Many(texts.iter().map(|text| (*text).to_owned()).collect())
    }

    #[test]
    fn values_are_bound_and_read_by_the_kind_of_the_column() {
        for (name, wanted, sql, params) in [
            ("id", one("3"), "u.id IN ($2)", vec![Param::Int(3)]),
            ("name", one("O'Hara; --"), "u.name IN ($2)", vec![Param::Text("O'Hara; --".into())]),
            ("active", one("false"), "u.active IN ($2)", vec![Param::Int(0)]),
            ("in_arrears?", one("true"), "0 IN ($2)", vec![Param::Int(1)]),
            ("id.in", many(&["1", "2"]), "u.id IN ($2, $3)", vec![Param::Int(1), Param::Int(2)]),
            ("id.not", one("1"), "(u.id IS NULL OR NOT u.id IN ($2))", vec![Param::Int(1)]),
            ("updated_at.gt", one("1970-01-01T00:00:01Z"), "u.updated_at >= $2", vec![Param::Int(2_000)]),
            ("updated_at.gte", one("1970-01-01T00:00:01Z"), "u.updated_at >= $2", vec![Param::Int(1_000)]),
            ("updated_at.lt", one("1970-01-01T00:00:01Z"), "u.updated_at < $2", vec![Param::Int(1_000)]),
            ("updated_at.lte", one("1970-01-01T00:00:01Z"), "u.updated_at < $2", vec![Param::Int(2_000)]),
            ("updated_at.gt", one("1970-01-01T00:00:01.5Z"), "u.updated_at >= $2", vec![Param::Int(1_501)]),
            (
                "updated_at.not",
                one("1970-01-01T00:00:01Z"),
                "(u.updated_at IS NULL OR NOT ((u.updated_at >= $2 AND u.updated_at < $3)))",
                vec![Param::Int(1_000), Param::Int(2_000)],
            ),
            ("name.like", one("%a\\"), "LOWER(u.name) LIKE LOWER($2) ESCAPE '\\'", vec![Param::Text("%a\\\\".into())]),
        ] {
            assert_eq!(compiled(name, wanted).unwrap(), (format!("(u.tenant_id = $1) AND {sql}"), params), "{name}");
        }
    }

    #[test]
    fn a_search_is_one_condition_within_the_scope() {
        let mut condition = Condition::scope("u.tenant_id = $1", &[Param::Int(7)]);
        let read = |name: &str, text: &str| Filter::read(name, one(text)).unwrap();
        condition.filter(COLUMNS, &[read("active", "1")], &[read("name.like", "a%"), read("id", "3")]).unwrap();
        let search = "(LOWER(u.name) LIKE LOWER($3) ESCAPE '\\' OR u.id IN ($4))";
        assert_eq!(condition.sql, format!("(u.tenant_id = $1) AND u.active IN ($2) AND {search}"));
    }

    #[test]
    fn nothing_asked_for_finds_nothing_or_null_but_never_everything() {
        for (name, wanted, sql) in [
            ("id.in", Wanted::Nothing, "1 = 0"),
            ("id.in", many(&[]), "1 = 0"),
            ("id.in", many(&[""]), "1 = 0"),
            ("id", many(&[]), "1 = 0"),
            ("token", Wanted::Nothing, "1 = 0"),
            ("token", one(""), "1 = 0"),
            ("id", Wanted::Nothing, "u.id IS NULL"),
            ("name", Wanted::Nothing, "(u.name IS NULL OR u.name = '')"),
            ("name.not", one(""), "(u.name IS NOT NULL AND u.name <> '')"),
            ("id.not", Wanted::Nothing, "u.id IS NOT NULL"),
        ] {
            assert_eq!(compiled(name, wanted).unwrap(), (format!("(u.tenant_id = $1) AND {sql}"), Vec::new()), "{name}");
        }
    }

    #[test]
    fn what_the_list_does_not_name_is_refused_by_name() {
        for (name, wanted, field) in [
            ("password_hash", one("x"), "password_hash"),
            ("u.id", one("x"), "u.id"),
            ("id) OR (1=1", one("1"), "id) OR (1=1"),
            ("id.sql", one("1"), "id.sql"),
            ("id", one("1 OR 1=1"), "id"),
            ("active", one("maybe"), "active"),
            ("updated_at.gt", one("yesterday"), "updated_at"),
            ("id.like", one("%"), "id"),
            ("name.like", one(&"%".repeat(9)), "name"),
            ("name.gt", many(&["a", "b"]), "name"),
            ("token.gt", one("a"), "token"),
        ] {
            assert_eq!(compiled(name, wanted).unwrap_err().field(), Some(field), "{name}");
        }
        let source = Source { select: "u.id", from: "t AS u", order: "u.id", columns: COLUMNS };
        for bad in ["token.asc", "nothing.desc", "id; DROP TABLE hub_user", "(SELECT 1)"] {
            assert!(order(&source, &[Sort::read(bad)]).is_err(), "{bad}");
        }
        assert_eq!(order(&source, &[Sort::read("name.desc")]).unwrap(), "LOWER(u.name) DESC NULLS LAST, u.id");
    }
}
