//! The filter's parser: one pass over the characters, positions in every error, limits on length, depth and size.
//!
//! ```text
//! or       = and { "or" and }
//! and      = not { "and" not }
//! not      = "not" not | "(" or ")" | holds | elements | compare
//! holds    = ("contains" | "startswith" | "endswith") "(" term "," text ")" [ ("eq" | "ne") ("true" | "false") ]
//! elements = path "/" ("any" | "all") "(" [ variable ":" or ] ")"
//! compare  = term ( operator literal | "match" pattern | "in" list )
//! term     = path | function "(" term ")"
//! path     = name { ("." | "/") name }
//! literal  = 'text, with '' for a quote' | number | true | false | null
//! list     = "[" [ item { "," item } ] "]", or in "(" and ")"        item = literal or a bare word
//! pattern  = "/" [ "^" ] { "." [ "*" | "+" ] | "\\" sign | character } [ "$" ] "/" [ "i" ]
//! ```
//! Keywords and functions are known in either case.

use super::expr::{Expr, Function, Literal, Operator, Path, Pattern, Place, Term};
use crate::kernel::{Amount, Error, Result};

/// The longest filter, in bytes.
const LENGTH_MAX_BYTES: usize = 16 * 1024;
/// How deep parentheses, functions, conditions on elements and `not` may nest.
const DEPTH_MAX: usize = 32;
/// How many comparisons one filter may hold.
const TERMS_MAX: usize = 200;
/// How many values one list may hold.
const LIST_MAX: usize = 1_000;
/// How many names one path may hold.
pub(super) const PATH_MAX: usize = 8;
/// How many functions may stand around one field.
const FUNCTIONS_MAX: usize = 4;
/// How many gaps one pattern may have: each may make matching slower.
const GAPS_MAX: usize = 16;
/// How many conditions on elements may stand within each other.
const VARIABLES_MAX: usize = 3;

/// Reads a filter.
///
/// # Errors
/// Invalid (field `$filter`), with the position of what is wrong.
pub fn parse_filter(text: &str) -> Result<Expr> {
    if text.len() > LENGTH_MAX_BYTES {
        return Err(Error::invalid("$filter", format!("the filter is {} bytes long; the limit is {LENGTH_MAX_BYTES}", text.len())));
    }
    let mut parser = Parser { text, at: 0, terms: 0, variables: Vec::new() };
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
    /// The names of the elements whose conditions are being read, innermost last.
    variables: Vec<String>,
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
        self.compare(depth)
    }

    fn compare(&mut self, depth: usize) -> Result<Expr> {
        self.terms += 1;
        if self.terms > TERMS_MAX {
            return Err(self.error(format!("the filter has more than {TERMS_MAX} comparisons")));
        }
        if let Some(place) = self.called(&Place::ALL, Place::word) {
            return self.holds(place);
        }
        let term = self.term()?;
        if let Some(all) = self.elements_of(&term) {
            return self.elements(all, term, depth);
        }
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
            "match" => return self.pattern().map(|pattern| Expr::Match { term, pattern }),
            "in" => return self.list().map(|literals| Expr::In { term, literals }),
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
        Ok(Expr::Compare { term, operator, literal })
    }

    /// After the name and `(`.
    fn holds(&mut self, place: Place) -> Result<Expr> {
        let term = self.term()?;
        self.expect(",")?;
        self.space();
        if !self.rest().starts_with('\'') {
            return Err(self.wrong("text in single quotes"));
        }
        let text = self.quoted()?;
        self.expect(")")?;
        let holds = Expr::Holds { place, term, text };
        // OData's own libraries write `contains(name,'x') eq true`.
        let negated = match () {
            () if self.keyword("eq") => false,
            () if self.keyword("ne") => true,
            () => return Ok(holds),
        };
        self.space();
        let start = self.at;
        match self.word().to_ascii_lowercase().as_str() {
            word @ ("true" | "false") if (word == "false") == negated => Ok(holds),
            "true" | "false" => Ok(Expr::Not(Box::new(holds))),
            _ => {
                self.at = start;
                Err(self.wrong("`true` or `false`"))
            }
        }
    }

    /// Does `/any(` or `/all(` follow? The path has taken the name already.
    fn elements_of(&self, term: &Term) -> Option<bool> {
        let last = term.path.last().filter(|_| term.functions.is_empty() && self.rest().starts_with('('))?;
        match last.to_ascii_lowercase().as_str() {
            "any" => Some(false),
            "all" => Some(true),
            _ => None,
        }
    }

    fn elements(&mut self, all: bool, mut list: Term, depth: usize) -> Result<Expr> {
        list.path.pop();
        if list.path.is_empty() {
            return Err(self.error("name the list, as in `lines/any(l: l/quantity gt 5)`"));
        }
        self.expect("(")?;
        self.space();
        if !all && self.sign(")") {
            return Ok(Expr::Elements { all, list, variable: String::new(), condition: None });
        }
        if self.variables.len() >= VARIABLES_MAX {
            return Err(self.error(format!("conditions on elements stand within each other at most {VARIABLES_MAX} times")));
        }
        let variable = self.word().to_owned();
        if variable.is_empty() {
            return Err(self.wrong("a name for the element, as in `lines/any(l: l/quantity gt 5)`"));
        }
        self.expect(":")?;
        self.variables.push(variable.clone());
        let condition = self.or(depth + 1);
        self.variables.pop();
        let condition = condition?;
        self.expect(")")?;
        Ok(Expr::Elements { all, list, variable, condition: Some(Box::new(condition)) })
    }

    fn term(&mut self) -> Result<Term> {
        let mut functions = Vec::new();
        self.space();
        let at = self.position();
        while let Some(function) = self.called(&Function::ALL, Function::word) {
            functions.push(function);
            if functions.len() > FUNCTIONS_MAX {
                return Err(self.error(format!("at most {FUNCTIONS_MAX} functions may stand around a field")));
            }
        }
        let mut path = self.path()?;
        for _ in &functions {
            self.expect(")")?;
        }
        let is_variable = path.first().is_some_and(|first| self.variables.contains(first));
        let variable = is_variable.then(|| path.remove(0));
        Ok(Term { functions, variable, path, at })
    }

    /// Takes the name of a function and its `(`, if they stand here.
    fn called<T: Copy>(&mut self, known: &[T], word_of: impl Fn(T) -> &'static str) -> Option<T> {
        self.space();
        let start = self.at;
        let word = self.word();
        let found = known.iter().copied().find(|known| word_of(*known).eq_ignore_ascii_case(word));
        self.space();
        if found.is_some() && self.sign("(") {
            return found;
        }
        self.at = start;
        None
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
        let end = match () {
            () if self.sign("[") => "]",
            () if self.sign("(") => ")",
            () => return Err(self.wrong("`[`").hint("write a list as `['a','b']`")),
        };
        let mut literals = Vec::new();
        self.space();
        if self.sign(end) {
            return Ok(literals);
        }
        loop {
            self.space();
            literals.push(self.list_item()?);
            if literals.len() > LIST_MAX {
                return Err(self.error(format!("a list has at most {LIST_MAX} values")));
            }
            self.space();
            if self.sign(end) {
                return Ok(literals);
            }
            if !self.sign(",") {
                return Err(self.wrong(&format!("`,` or `{end}`")));
            }
        }
    }

    /// A literal, or a bare word: the connector framework sends lists without quotes.
    fn list_item(&mut self) -> Result<Literal> {
        if self.rest().starts_with('\'') {
            return self.quoted().map(Literal::Text);
        }
        let end = self.rest().find([',', ']', ')', '\'', '\0']).unwrap_or(self.rest().len());
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
        let mut pattern = Pattern { at_start: self.sign("^"), ..Pattern::default() };
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
                        pattern.push_text(escaped);
                        self.at += escaped.len_utf8();
                    }
                    _ => {
                        self.at = here;
                        return Err(self
                            .error("a backslash stands before a sign that is meant as itself")
                            .hint("patterns know `.`, `.*`, `.+`, `^` at the start and `$` at the end; all else is itself"));
                    }
                },
                '.' => match () {
                    () if self.sign("*") => pattern.push_gap(0, true),
                    () if self.sign("+") => pattern.push_gap(1, true),
                    () => pattern.push_gap(1, false),
                },
                '\0' => return Err(self.error("this pattern contains a NUL character")),
                _ => pattern.push_text(character),
            }
            if pattern.gaps() > GAPS_MAX {
                self.at = here;
                return Err(self.error(format!("a pattern has at most {GAPS_MAX} gaps (`.`, `.*`)")));
            }
        }
        // Matching disregards case anyway; the flag is accepted for those who write it.
        if self.rest().starts_with('i') && !self.rest()[1..].starts_with(|c: char| c.is_ascii_alphanumeric()) {
            self.at += 1;
        }
        Ok(pattern)
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

    /// Takes a sign that must stand here, after white space.
    fn expect(&mut self, sign: &str) -> Result<()> {
        self.space();
        if self.sign(sign) { Ok(()) } else { Err(self.wrong(&format!("`{sign}`"))) }
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
        Error::invalid("$filter", format!("filter, character {}: {message}", self.position()))
    }

    fn position(&self) -> usize {
        self.text[..self.at].chars().count() + 1
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
    use crate::connec::query::PatternPart;

    fn compare(path: &[&str], operator: Operator, literal: Literal) -> Expr {
        Expr::Compare { term: field(path), operator, literal }
    }

    fn field(path: &[&str]) -> Term {
        Term::field(path.iter().map(|name| (*name).to_owned()).collect())
    }

    fn pattern(parts: Vec<PatternPart>) -> Pattern {
        Pattern { parts, ..Pattern::default() }
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
                Expr::Match { term: field(&["name"]), pattern: pattern(vec![PatternPart::Text("x".into())]) },
                compare(&["balance"], Operator::Greater, Literal::Number("5".parse().unwrap())),
            ])
        );
        for list in ["_id in ['a','b']", "_id in [a,b]", "_id in [ 'a' , b ]", "_id in ('a', b)"] {
            assert_eq!(parse_filter(list).unwrap(), Expr::In { term: field(&["_id"]), literals: vec![text("a"), text("b")] }, "{list}");
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
    fn functions_and_conditions_on_elements_are_read_and_printed() {
        for (filter, printed) in [
            ("Contains(tolower( name ),'a''b') EQ true", "contains(tolower(name), 'a''b')"),
            ("startswith(name,'x') ne true", "not startswith(name, 'x')"),
            ("endswith(email.address,'.test')", "endswith(email/address, '.test')"),
            ("year(due_date) ge 2026 and length(name) lt 5", "year(due_date) gte 2026 and length(name) lt 5"),
            ("lines/any(l: l/quantity gt 5 or l.description eq null)", "lines/any(l: l/quantity gt 5 or l/description eq null)"),
            ("lines/all(l:l/linked_transactions/any(t:t/id eq 'a'))", "lines/all(l: l/linked_transactions/any(t: t/id eq 'a'))"),
            ("tags/any(t: t eq 'x') and not lines/any()", "tags/any(t: t eq 'x') and not lines/any()"),
            ("any eq 1 and year eq 2 and contains eq 3", "any eq 1 and year eq 2 and contains eq 3"),
            ("a eq 1 and (b eq 2 and c eq 3) or not (a eq 1 or b eq 2)", "a eq 1 and (b eq 2 and c eq 3) or not (a eq 1 or b eq 2)"),
            (r"name match /^a\.b c\/$/i", r"name match /^a\.b c\/$/"),
            (r"name match /Acme (UK) Pty. Ltd/", r"name match /Acme \(UK\) Pty. Ltd/"),
            (r"name match /a+b*[c]|{d}? US$ x^y/", r"name match /a\+b\*\[c\]\|\{d\}\? US\$ x\^y/"),
            (r"name match /a.*..+.b\.*/", r"name match /a....*b\.\*/"),
        ] {
            let expr = parse_filter(filter).unwrap_or_else(|error| panic!("{filter}: {error}"));
            assert_eq!(expr.to_string(), printed);
            assert_eq!(parse_filter(printed).unwrap(), expr, "{printed}");
        }
    }

    #[test]
    fn the_fields_that_a_filter_reads_are_known() {
        let expr = parse_filter("name eq 'a' and lines/any(l: l/item_id eq 'x' and year(due_date) eq 1 and l/notes/any(n: n/text eq 'y'))");
        assert_eq!(expr.unwrap().fields(), ["name", "lines", "lines.item_id", "due_date", "lines.notes", "lines.notes.text"]);
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
            (r"name match /a\d/", 14),
            ("name match /a", 12),
            ("name match /.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a/", 45),
            ("näme eq 1", 2),
            ("a gt null", 6),
            ("contains(name 'x')", 15),
            ("contains(name,x)", 15),
            ("contains(name,'x') eq 1", 23),
            ("lines/any(: x eq 1)", 11),
            ("lines/all()", 11),
            ("any(l: l eq 1)", 4),
            ("year(due_date eq 1", 15),
            ("tolower(toupper(tolower(toupper(tolower(a)))))", 41),
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
        assert!(parse_filter("a/any(b: b/a/any(c: c/a/any(d: d/a/any(e: e eq 1))))").is_err());
        assert!(parse_filter(&"a/any(b: ".repeat(2_000)).is_err());
    }

    proptest! {
        #[test]
        fn the_parser_never_panics(filter in ".{0,80}") {
            let _ = parse_filter(&filter);
        }

        #[test]
        fn nor_on_what_looks_like_a_filter(parts in proptest::collection::vec(
            prop_oneof![Just("a"), Just("eq"), Just("'x'"), Just("("), Just(")"), Just("and"), Just("not"), Just("in"),
                        Just("["), Just("]"), Just(","), Just("match"), Just("/é$/"), Just("/a.*"), Just(".+b/"), Just("1.5"), Just("."), Just("\\")], 0..24)) {
            let _ = parse_filter(&parts.join(" "));
        }
    }
}
