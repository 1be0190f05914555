//! A filter as text again: reading what this prints gives the same tree.

use std::fmt::{Display, Formatter, Result, Write as _};

use super::expr::{Expr, Literal, Pattern, PatternPart, Term};

impl Display for Expr {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::And(parts) => joined(f, parts, " and ", |part| matches!(part, Self::And(_) | Self::Or(_))),
            Self::Or(parts) => joined(f, parts, " or ", |part| matches!(part, Self::Or(_))),
            Self::Not(part) => match **part {
                Self::And(_) | Self::Or(_) => write!(f, "not ({part})"),
                _ => write!(f, "not {part}"),
            },
            Self::Compare { term, operator, literal } => write!(f, "{term} {} {literal}", operator.word()),
            Self::In { term, literals } => {
                let literals: Vec<String> = literals.iter().map(ToString::to_string).collect();
                write!(f, "{term} in [{}]", literals.join(", "))
            }
            Self::Match { term, pattern } => write!(f, "{term} match {pattern}"),
            Self::Holds { place, term, text } => write!(f, "{}({term}, {})", place.word(), Literal::Text(text.clone())),
            Self::Elements { all, list, variable, condition } => {
                let word = if *all { "all" } else { "any" };
                match condition {
                    Some(condition) => write!(f, "{list}/{word}({variable}: {condition})"),
                    None => write!(f, "{list}/{word}()"),
                }
            }
        }
    }
}

fn joined(f: &mut Formatter<'_>, parts: &[Expr], with: &str, nested: impl Fn(&Expr) -> bool) -> Result {
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            f.write_str(with)?;
        }
        if nested(part) { write!(f, "({part})")? } else { write!(f, "{part}")? }
    }
    Ok(())
}

impl Display for Term {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        for function in &self.functions {
            write!(f, "{}(", function.word())?;
        }
        let names = self.variable.iter().chain(&self.path);
        f.write_str(&names.map(String::as_str).collect::<Vec<_>>().join("/"))?;
        f.write_str(&")".repeat(self.functions.len()))
    }
}

impl Display for Literal {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Text(text) => write!(f, "'{}'", text.replace('\'', "''")),
            Self::Number(amount) => amount.fmt(f),
            Self::Boolean(value) => value.fmt(f),
            Self::Null => f.write_str("null"),
        }
    }
}

impl Display for Pattern {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(if self.at_start { "/^" } else { "/" })?;
        for part in &self.parts {
            match part {
                PatternPart::Gap { least, more } => {
                    f.write_str(&".".repeat(*least))?;
                    f.write_str(if *more { ".*" } else { "" })?;
                }
                PatternPart::Text(text) => {
                    for character in text.chars() {
                        if character.is_ascii_punctuation() {
                            f.write_char('\\')?;
                        }
                        f.write_char(character)?;
                    }
                }
            }
        }
        f.write_str(if self.at_end { "$/" } else { "/" })
    }
}
