//! How a list would be answered: the condition as it was understood, the SQL, and the engine's own plan.

use super::expr::{Expr, Literal};
use super::plan::ListQuery;
use crate::connec::Connec;
use crate::connec::sql;
use crate::hub::{Action, Credential};
use crate::kernel::Result;
use crate::store::Param;

/// How a list would be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The engine.
    pub engine: &'static str,
    /// The filter as it was understood, in its own language; `None` without one.
    pub condition: Option<String>,
    /// The same as an outline: one line each, indented.
    pub outline: Vec<String>,
    /// The fields that conditions and order look at.
    pub fields: Vec<String>,
    /// The statement.
    pub sql: String,
    /// Its parameters, `$1` first.
    pub parameters: Vec<Option<String>>,
    /// The lines of the engine's plan.
    pub plan: Vec<String>,
    /// The indexes that it uses.
    pub indexes: Vec<String>,
    /// Would it read the records of all organizations? Only a tiny or never analyzed PostgreSQL database does.
    pub scans_table: bool,
    /// Must it sort what it found?
    pub sorts: bool,
}

/// A condition as an outline.
fn outline(expr: &Expr, depth: usize, lines: &mut Vec<String>) {
    let mut line = |text: String| lines.push(format!("{}{text}", "  ".repeat(depth)));
    match expr {
        Expr::And(parts) | Expr::Or(parts) => {
            line(if matches!(expr, Expr::And(_)) { "all of" } else { "one of" }.to_owned());
            for part in parts {
                outline(part, depth + 1, lines);
            }
        }
        Expr::Not(part) => {
            line("not".to_owned());
            outline(part, depth + 1, lines);
        }
        Expr::Elements { all, list, variable, condition } => {
            match condition {
                None => line(format!("{list} has an element")),
                Some(_) if *all => line(format!("every element {variable} of {list}")),
                Some(_) => line(format!("at least one element {variable} of {list}")),
            }
            if let Some(condition) = condition {
                outline(condition, depth + 1, lines);
            }
        }
        Expr::Compare { term, operator, literal: Literal::Null } => {
            line(format!("{term} is {}empty", if operator.word() == "ne" { "not " } else { "" }));
        }
        other => line(other.to_string()),
    }
}

/// What the lines of a plan say.
fn judged(plan: &[String]) -> (Vec<String>, bool, bool) {
    let mut indexes = Vec::new();
    for line in plan {
        // SQLite: `SEARCH t USING INDEX name (…)`. PostgreSQL: `Index Scan using name on t`, `Bitmap Index Scan on name`.
        let words: Vec<&str> = line.split_whitespace().collect();
        let after = |first: &str, second: &str| {
            let at = words.windows(2).position(|pair| pair[0] == first && pair[1] == second)?;
            words.get(at + 2).copied()
        };
        let name = after("USING", "INDEX")
            .or_else(|| after("COVERING", "INDEX"))
            .or_else(|| after("Scan", "using"))
            .or_else(|| after("Backward", "using"))
            .or_else(|| if line.contains("Bitmap Index Scan") { after("Scan", "on") } else { None });
        if let Some(name) = name
            && !indexes.iter().any(|known| known == name)
        {
            indexes.push(name.to_owned());
        }
    }
    let scans = plan.iter().any(|line| line.starts_with("SCAN connec_record") || line.contains("Seq Scan on connec_record"));
    let sorts = plan.iter().any(|line| line.contains("USE TEMP B-TREE") || line.contains("Sort"));
    (indexes, scans, sorts)
}

impl Connec {
    /// How a list would be answered.
    ///
    /// # Errors
    /// As [`Connec::record_list`].
    pub async fn record_explain(&self, credential: &Credential, scope: &str, entity: &str, query: &ListQuery) -> Result<Explanation> {
        let grant = self.authorize(credential, scope, Action::ReadData, Some(entity)).await?;
        let desk = self.desk(&grant);
        let entity = desk.registry.entity(entity)?;
        let plan = query.plan()?;
        let mut lines = Vec::new();
        if let Some(filter) = &plan.filter {
            outline(filter, 0, &mut lines);
        }
        if !plan.search.is_empty() {
            lines.push(format!("holds words that begin with: {}", plan.search.join(", ")));
        }
        let (condition, fields) = (plan.filter.as_ref().map(ToString::to_string), plan.reads().fields.into_iter().collect());
        let (sql, params, plan) = self
            .db()
            .read(move |tx| {
                desk.access_to_read(tx, &entity.name)?;
                sql::list::explain(tx, &desk.author.channel, &entity, &plan)
            })
            .await?;
        let (indexes, scans_table, sorts) = judged(&plan);
        let parameters = params.into_iter().map(|param| match param {
            Param::Null => None,
            Param::Int(number) => Some(number.to_string()),
            Param::Text(text) => Some(text),
        });
        Ok(Explanation {
            engine: self.db().dialect().name(),
            condition,
            outline: lines,
            fields,
            sql,
            parameters: parameters.collect(),
            plan,
            indexes,
            scans_table,
            sorts,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connec::query::parse_filter;

    #[test]
    fn a_condition_has_an_outline() {
        let mut lines = Vec::new();
        outline(&parse_filter("a eq 1 and not (b ne null or lines/all(l: l/q gt 2))").unwrap(), 0, &mut lines);
        assert_eq!(
            lines,
            ["all of", "  a eq 1", "  not", "    one of", "      b is not empty", "      every element l of lines", "        l/q gt 2"]
        );
    }

    #[test]
    fn the_plans_of_both_engines_are_read() {
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let sqlite = lines("SEARCH connec_record USING INDEX i_due (channel=? AND <expr>>?)\nUSE TEMP B-TREE FOR ORDER BY");
        assert_eq!(judged(&sqlite), (vec!["i_due".to_owned()], false, true));
        let postgres = lines("Limit  (cost=0)\n  ->  Index Scan Backward using i_due on connec_record  (cost=0)\n        Filter: x");
        assert_eq!(judged(&postgres), (vec!["i_due".to_owned()], false, false));
        assert!(judged(&lines("Sort  (cost=1)\n  ->  Seq Scan on connec_record  (cost=0)")).1);
    }
}
