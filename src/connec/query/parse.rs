//! The filter's parser: one pass over the characters, positions in every error, limits on length, depth and size.
//!
//! ```text
//! or      = and { "or" and }
//! and     = not { "and" not }
//! not     = "not" not | "(" or ")" | compare
//! compare = path ( operator literal | "match" pattern | "in" list )
//! path    = name { ("." | "/") name }
//! literal = 'text, with '' for a quote' | number | true | false | null
//! list    = "[" [ item { "," item } ] "]"        item = literal or a bare word
//! pattern = "/" text "/" [ "i" ]
//! ```
//! Keywords are known in either case.

use super::expr::{Expr, Literal, Operator, Path, Pattern};
use crate::kernel::{Amount, Error, Result};

/// The longest filter, in bytes.
const LENGTH_MAX_BYTES: usize = 16 * 1024;
/// How deep parentheses and `not` may nest.
const DEPTH_MAX: usize = 32;
/// How many comparisons one filter may hold.
const TERMS_MAX: usize = 200;
/// How many values one list may hold.
const LIST_MAX: usize = 1_000;
/// How many names one path may hold.
const PATH_MAX: usize = 8;

/// Reads a filter.
///
/// # Errors
/// Invalid (field `$filter`), with the position of what is wrong.
pub fn parse_filter(text: &str) -> Result<Expr> {
    if text.len() > LENGTH_MAX_BYTES {
        return Err(Error::invalid("$filter", format!("the filter is {} bytes long; the limit is {LENGTH_MAX_BYTES}", text.len())));
    }
    let mut parser = Parser { text, at: 0, terms: 0 };
    let expr = parser.or(0)?;
    parser.space();
    if parser.at < text.len() {
        return Err(parser.wrong("`and`, `or` or the end"));
    }
    Ok(expr)
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    terms: usize,
}

impl<'a> Parser<'a> {
    fn or(&mut self, depth: usize) -> Result<Expr> {
        let mut parts = vec![self.and(depth)?];
        while self.keyword("or") {
            parts.push(self.and(depth)?);
        }
        Ok(single_or(parts, Expr::Or))
    }

    fn and(&mut self, depth: usize) -> Result<Expr> {
        let mut parts = vec![self.not(depth)?];
        while self.keyword("and") {
            parts.push(self.not(depth)?);
        }
        Ok(single_or(parts, Expr::And))
    }

    fn not(&mut self, depth: usize) -> Result<Expr> {
        if depth > DEPTH_MAX {
            return Err(self.error(format!("the filter nests deeper than {DEPTH_MAX} levels")));
        }
        if self.keyword("not") {
            return Ok(Expr::Not(Box::new(self.not(depth + 1)?)));
        }
        self.space();
        if self.sign("(") {
            let inner = self.or(depth + 1)?;
            self.space();
            return if self.sign(")") { Ok(inner) } else { Err(self.wrong("`)`")) };
        }
        self.compare()
    }

    fn compare(&mut self) -> Result<Expr> {
        self.terms += 1;
        if self.terms > TERMS_MAX {
            return Err(self.error(format!("the filter has more than {TERMS_MAX} comparisons")));
        }
        let path = self.path()?;
        self.space();
        let start = self.at;
        let word = self.word().to_ascii_lowercase();
        let operator = match word.as_str() {
            "eq" => Operator::Equal,
            "ne" => Operator::NotEqual,
            "gt" => Operator::Greater,
            "gte" | "ge" => Operator::GreaterOrEqual,
            "lt" => Operator::Less,
            "lte" | "le" => Operator::LessOrEqual,
            "match" => return self.pattern().map(|pattern| Expr::Match { path, pattern }),
            "in" => return self.list().map(|literals| Expr::In { path, literals }),
            _ => {
                self.at = start;
                return Err(self.wrong("an operator").hint("operators are eq, ne, gt, gte, lt, lte, match and in"));
            }
        };
        self.space();
        let start = self.at;
        let literal = self.literal()?;
        let ordered = !matches!(operator, Operator::Equal | Operator::NotEqual);
        if ordered && matches!(literal, Literal::Null | Literal::Boolean(_)) {
            self.at = start;
            return Err(self.error(format!("`{word}` cannot compare with null, true or false")).hint("use eq or ne"));
        }
        Ok(Expr::Compare { path, operator, literal })
    }

    fn path(&mut self) -> Result<Path> {
        self.space();
        let mut path = Vec::new();
        loop {
            let name = self.word();
            if name.is_empty() {
                return Err(self.wrong("the name of a field"));
            }
            path.push(name.to_owned());
            if path.len() > PATH_MAX {
                return Err(self.error(format!("a field's path has at most {PATH_MAX} names")));
            }
            if !(self.sign(".") || self.sign("/")) {
                return Ok(path);
            }
        }
    }

    fn literal(&mut self) -> Result<Literal> {
        if self.rest().starts_with('\'') {
            return self.quoted().map(Literal::Text);
        }
        let start = self.at;
        let bare: String = self.rest().chars().take_while(|c| c.is_ascii_alphanumeric() || "+-._".contains(*c)).collect();
        self.at += bare.len();
        match bare.to_ascii_lowercase().as_str() {
            "true" => return Ok(Literal::Boolean(true)),
            "false" => return Ok(Literal::Boolean(false)),
            "null" => return Ok(Literal::Null),
            _ => {}
        }
        if bare.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+' || c == '.')
            && let Ok(amount) = bare.trim_start_matches('+').parse::<Amount>()
        {
            return Ok(Literal::Number(amount));
        }
        self.at = start;
        Err(self.wrong("a value").hint("write text in single quotes: `name eq 'Acme'`"))
    }

    /// Text in single quotes; a doubled quote stands for one.
    fn quoted(&mut self) -> Result<String> {
        let start = self.at;
        self.at += 1;
        let mut out = String::new();
        loop {
            let Some(end) = self.rest().find('\'') else {
                self.at = start;
                return Err(self.error("this text has no closing quote").hint("a quote inside text is written twice: `'O''Neil'`"));
            };
            out.push_str(&self.rest()[..end]);
            self.at += end + 1;
            if out.contains('\0') {
                self.at = start;
                return Err(self.error("this text contains a NUL character"));
            }
            if !self.sign("'") {
                return Ok(out);
            }
            out.push('\'');
        }
    }

    fn list(&mut self) -> Result<Vec<Literal>> {
        self.space();
        if !self.sign("[") {
            return Err(self.wrong("`[`").hint("write a list as `['a','b']`"));
        }
        let mut literals = Vec::new();
        self.space();
        if self.sign("]") {
            return Ok(literals);
        }
        loop {
            self.space();
            literals.push(self.list_item()?);
            if literals.len() > LIST_MAX {
                return Err(self.error(format!("a list has at most {LIST_MAX} values")));
            }
            self.space();
            if self.sign("]") {
                return Ok(literals);
            }
            if !self.sign(",") {
                return Err(self.wrong("`,` or `]`"));
            }
        }
    }

    /// A literal, or a bare word: the connector framework sends lists without quotes.
    fn list_item(&mut self) -> Result<Literal> {
        if self.rest().starts_with('\'') {
            return self.quoted().map(Literal::Text);
        }
        let end = self.rest().find([',', ']', '\'', '\0']).unwrap_or(self.rest().len());
        let bare = self.rest()[..end].trim();
        if bare.is_empty() {
            return Err(self.wrong("a value"));
        }
        let literal = match bare {
            "true" => Literal::Boolean(true),
            "false" => Literal::Boolean(false),
            "null" => Literal::Null,
            _ => Literal::Text(bare.to_owned()),
        };
        self.at += end;
        Ok(literal)
    }

    fn pattern(&mut self) -> Result<Pattern> {
        self.space();
        let start = self.at;
        if !self.sign("/") {
            return Err(self.wrong("a pattern between slashes").hint("write `name match /acme/`"));
        }
        let mut pattern = Pattern { text: String::new(), at_start: self.sign("^"), at_end: false };
        loop {
            let Some(character) = self.rest().chars().next() else {
                self.at = start;
                return Err(self.error("this pattern has no closing slash"));
            };
            let here = self.at;
            self.at += character.len_utf8();
            match character {
                '/' => break,
                '$' if self.rest().starts_with('/') => pattern.at_end = true,
                '\\' => match self.rest().chars().next() {
                    Some(escaped) if escaped.is_ascii_punctuation() || escaped == ' ' => {
                        pattern.text.push(escaped);
                        self.at += escaped.len_utf8();
                    }
                    _ => {
                        self.at = here;
                        return Err(self.unsupported());
                    }
                },
                '.' | '*' | '+' | '?' | '[' | ']' | '(' | ')' | '{' | '}' | '|' | '^' | '$' => {
                    self.at = here;
                    return Err(self.unsupported());
                }
                '\0' => return Err(self.error("this pattern contains a NUL character")),
                _ => pattern.text.push(character),
            }
        }
        // Matching disregards case anyway; the flag is accepted for those who write it.
        if self.rest().starts_with('i') && !self.rest()[1..].starts_with(|c: char| c.is_ascii_alphanumeric()) {
            self.at += 1;
        }
        Ok(pattern)
    }

    fn unsupported(&self) -> Error {
        self.error("patterns are plain text, optionally with `^` at the start and `$` at the end")
            .hint("put `\\` before a character that is meant as itself, as in `/1\\.5/`")
    }

    fn word(&mut self) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let word = if rest.starts_with(|c: char| c.is_ascii_digit()) { "" } else { &rest[..end] };
        self.at += word.len();
        word
    }

    /// Takes this word if it stands here, whole and followed by something other than an operator of its own.
    fn keyword(&mut self, keyword: &str) -> bool {
        self.space();
        let start = self.at;
        if self.word().eq_ignore_ascii_case(keyword) {
            return true;
        }
        self.at = start;
        false
    }

    fn sign(&mut self, sign: &str) -> bool {
        let here = self.rest().starts_with(sign);
        if here {
            self.at += sign.len();
        }
        here
    }

    fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn wrong(&self, expected: &str) -> Error {
        let found = match self.rest().chars().take(20).collect::<String>() {
            rest if rest.is_empty() => "the end".to_owned(),
            rest => format!("`{}`", rest.trim_end()),
        };
        self.error(format!("expected {expected}, found {found}"))
    }

    /// An error at the present place; people count from 1.
    fn error(&self, message: impl std::fmt::Display) -> Error {
        let position = self.text[..self.at].chars().count() + 1;
        Error::invalid("$filter", format!("filter, character {position}: {message}"))
    }
}

fn single_or(mut parts: Vec<Expr>, many: fn(Vec<Expr>) -> Expr) -> Expr {
    match parts.len() {
        1 => parts.swap_remove(0),
        _ => many(parts),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn compare(path: &[&str], operator: Operator, literal: Literal) -> Expr {
        Expr::Compare { path: path.iter().map(|name| (*name).to_owned()).collect(), operator, literal }
    }

    fn text(text: &str) -> Literal {
        Literal::Text(text.to_owned())
    }

    #[test]
    fn what_published_clients_send_is_understood() {
        assert_eq!(parse_filter("code eq 'PEO12'").unwrap(), compare(&["code"], Operator::Equal, text("PEO12")));
        assert_eq!(
            parse_filter("status ne 'ARCHIVED' and name match /x/ AND balance gt 5").unwrap(),
            Expr::And(vec![
                compare(&["status"], Operator::NotEqual, text("ARCHIVED")),
                Expr::Match { path: vec!["name".into()], pattern: Pattern { text: "x".into(), at_start: false, at_end: false } },
                compare(&["balance"], Operator::Greater, Literal::Number("5".parse().unwrap())),
            ])
        );
        for list in ["_id in ['a','b']", "_id in [a,b]", "_id in [ 'a' , b ]"] {
            assert_eq!(parse_filter(list).unwrap(), Expr::In { path: vec!["_id".into()], literals: vec![text("a"), text("b")] }, "{list}");
        }
        assert_eq!(parse_filter("email/address eq null").unwrap(), compare(&["email", "address"], Operator::Equal, Literal::Null));
        assert_eq!(parse_filter("name eq 'O''Neil'").unwrap(), compare(&["name"], Operator::Equal, text("O'Neil")));
    }

    #[test]
    fn and_binds_tighter_than_or_and_parentheses_win() {
        let (a, b, c) = ("a eq 1", "b eq 2", "c eq 3");
        let one = |filter: &str| parse_filter(filter).unwrap();
        assert_eq!(one(&format!("{a} or {b} and {c}")), Expr::Or(vec![one(a), Expr::And(vec![one(b), one(c)])]));
        assert_eq!(one(&format!("({a} or {b}) and not {c}")), Expr::And(vec![Expr::Or(vec![one(a), one(b)]), Expr::Not(Box::new(one(c)))]));
    }

    #[test]
    fn errors_say_where() {
        for (filter, position) in [
            ("", 1),
            ("name", 5),
            ("name is 'x'", 6),
            ("name eq x", 9),
            ("name eq 'x", 9),
            ("(name eq 'x'", 13),
            ("name eq 'x' name", 13),
            ("name match /a.*b/", 14),
            ("näme eq 1", 2),
            ("a gt null", 6),
        ] {
            let error = parse_filter(filter).unwrap_err();
            assert!(error.message().contains(&format!("character {position}:")), "{filter}: {error}");
        }
    }

    #[test]
    fn limits_hold() {
        assert!(parse_filter(&"(".repeat(10_000)).is_err());
        assert!(parse_filter(&"not ".repeat(3_000)).is_err());
        assert!(parse_filter(&format!("a eq '{}'", "x".repeat(LENGTH_MAX_BYTES))).is_err());
        assert!(parse_filter(&vec!["a eq 1"; TERMS_MAX + 1].join(" or ")).is_err());
    }

    proptest! {
        #[test]
        fn the_parser_never_panics(filter in ".{0,80}") {
            let _ = parse_filter(&filter);
        }

        #[test]
        fn nor_on_what_looks_like_a_filter(parts in proptest::collection::vec(
            prop_oneof![Just("a"), Just("eq"), Just("'x'"), Just("("), Just(")"), Just("and"), Just("not"), Just("in"),
                        Just("["), Just("]"), Just(","), Just("match"), Just("/é$/"), Just("1.5"), Just("."), Just("\\")], 0..24)) {
            let _ = parse_filter(&parts.join(" "));
        }
    }
}
