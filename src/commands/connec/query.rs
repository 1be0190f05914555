//! `mno connec query`, and what `record list` is asked with.

use std::process::ExitCode;

use super::super::context::Context;
use super::ScopeArgs;
use crate::client::{RecordLook, RecordQuery};
use crate::kernel::Result;

/// Queries: how lists are answered
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Explain how a list would be answered: condition, SQL, indexes
    Explain {
        /// The collection, such as `invoices`
        entity: String,
        #[command(flatten)]
        scope: ScopeArgs,
        #[command(flatten)]
        query: QueryArgs,
    },
}

/// What a list is asked for.
#[derive(Debug, clap::Args)]
pub(super) struct QueryArgs {
    /// Such as `status ne 'ARCHIVED' and lines/any(l: l/quantity gt 5)`
    #[arg(long)]
    filter: Option<String>,
    /// Such as `updated_at desc, code`
    #[arg(long, value_name = "FIELDS")]
    orderby: Option<String>,
    /// Words that a record's texts must hold, or begin with
    #[arg(long, value_name = "WORDS")]
    search: Option<String>,
    /// Only these fields, such as `title, lines.quantity`
    #[arg(long, value_name = "FIELDS")]
    select: Option<String>,
    /// Add the records that these refer to, such as `organization_id`
    #[arg(long, value_name = "FIELDS")]
    expand: Option<String>,
    /// How many, 1 to 1000
    #[arg(long, value_name = "N")]
    pub(super) top: Option<u32>,
    /// How many to pass over
    #[arg(long, value_name = "N", conflicts_with = "cursor")]
    skip: Option<u32>,
    /// Page by cursor: empty to begin, then what the page before said
    #[arg(long, value_name = "CURSOR", num_args = 0..=1, default_missing_value = "")]
    cursor: Option<String>,
    /// Do not count how many match in all
    #[arg(long)]
    no_count: bool,
    /// Only what this app instance knows: cld-…
    #[arg(long, value_name = "INSTANCE")]
    mapped_to: Vec<String>,
    /// Only what this app instance does not know
    #[arg(long, value_name = "INSTANCE")]
    not_mapped_to: Vec<String>,
    #[command(flatten)]
    look: LookArgs,
}

/// How records look.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct LookArgs {
    /// Ids and references as lists, with what other systems call the records
    #[arg(long)]
    external_ids: bool,
    /// Countries as ISO 3166 codes of two or three letters, or as names; as they were sent when absent
    #[arg(long, value_name = "FORMAT", value_parser = ["alpha2", "alpha3", "name"])]
    countries: Option<String>,
}

impl LookArgs {
    pub(super) fn into_look(self) -> RecordLook {
        RecordLook { external_ids: self.external_ids, countries: self.countries }
    }
}

impl QueryArgs {
    pub(super) fn into_query(self) -> RecordQuery {
        let mapping = |instance: &String, kind: &str| serde_json::json!({"group_id": instance, kind: true}).to_string();
        let with = self.mapped_to.iter().map(|instance| mapping(instance, "include"));
        let mappings = with.chain(self.not_mapped_to.iter().map(|instance| mapping(instance, "exclude"))).collect();
        RecordQuery {
            mappings,
            look: self.look.into_look(),
            filter: self.filter,
            orderby: self.orderby,
            top: self.top,
            skip: self.skip,
            cursor: self.cursor,
            count: self.no_count.then_some(false),
            search: self.search,
            select: self.select,
            expand: self.expand,
        }
    }
}

pub(super) async fn run(args: Args, context: &Context) -> Result<ExitCode> {
    let Verb::Explain { entity, scope, query } = args.verb;
    let answer = context.client()?.query_explain(&scope.scope, &entity, &query.into_query()).await?;
    let yes = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let parameters = answer.parameters.iter().zip(1..).map(|(value, number)| {
        let shown = value.as_ref().map_or_else(|| "null".to_owned(), |value| format!("'{value}'"));
        format!("${number} = {shown}")
    });
    let fields = [
        ("condition", answer.condition.clone().unwrap_or_else(|| "every record of the collection".to_owned())),
        ("outline", answer.outline.join("\n")),
        ("fields", answer.fields.join(", ")),
        ("sql", answer.sql.clone()),
        ("parameters", parameters.collect::<Vec<_>>().join("\n")),
        ("engine", answer.engine.clone()),
        ("plan", answer.plan.join("\n")),
        ("indexes", answer.indexes.join(", ")),
        ("scans all records", yes(answer.scans_table)),
        ("sorts", yes(answer.sorts)),
    ];
    context.printer.one(&answer, &fields)
}
