//! The indexes that definitions declare (`indexed`, `unique`), made of exactly the expressions that lists ask with.
//!
//! Each is over the records of one entity only, so a write pays for those of its own. [`indexes_ensure`] brings the database
//! to what the definitions say, and may run at any time.

use std::sync::Arc;

use sha2::Digest as _;

use super::subject::{KeyKind, Reached, keys, reach, record_scope};
use crate::connec::Connec;
use crate::connec::entity::{Entity, Registry};
use crate::connec::sql;
use crate::kernel::{Error, ErrorKind, Result};
use crate::store::{Db, Dialect, Tx};

/// How the names of all declared indexes begin.
pub(crate) const PREFIX: &str = "connec_field_";
/// How those begin that keep a field unique. After it come the entity, the field and a digest.
const PREFIX_UNIQUE: &str = "connec_field_u_";
const PREFIX_PLAIN: &str = "connec_field_i_";
/// PostgreSQL cuts longer names.
const NAME_BYTES_MAX: usize = 63;
/// How many characters of a digest are in a name.
const DIGEST_CHARS: usize = 8;

/// An index that a definition declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Declared {
    /// Changes whenever the statement does.
    pub(crate) name: String,
    /// The statement that makes it.
    pub(crate) sql: String,
    /// The collection.
    pub(crate) entity: String,
    /// The field.
    pub(crate) field: String,
}

/// The indexes of an entity.
pub(crate) fn indexes_of(entity: &Entity, dialect: Dialect) -> Result<Vec<Declared>> {
    let plain = entity.indexed.iter().map(|path| (path, false));
    let unique = entity.unique.iter().map(|path| (path, true));
    plain.chain(unique).map(|(path, unique)| declared(entity, dialect, path, unique)).collect()
}

fn declared(entity: &Entity, dialect: Dialect, path: &[String], unique: bool) -> Result<Declared> {
    let field = path.join(".");
    let wrong = || Error::configuration(format!("{}: `{field}` is in a list or not defined, so it cannot be indexed", entity.name));
    let Reached::Subject(subject) = reach(dialect, &record_scope(entity), path, "indexed")? else { return Err(wrong()) };
    let keys = keys(subject).ok_or_else(wrong)?;
    let [key] = keys.as_slice() else { return Err(wrong()) };
    let name = &entity.name;
    let (prefix, create, columns, only) = if unique {
        // Empty text is no value: any number of records may have it.
        let only = if key.kind == KeyKind::Text { format!(" AND {} <> ''", key.sql) } else { String::new() };
        (PREFIX_UNIQUE, "CREATE UNIQUE INDEX", format!("channel, ({})", key.sql), only)
    } else {
        let nulls = if key.nullable { dialect.index_nulls_first() } else { "" };
        (PREFIX_PLAIN, "CREATE INDEX", format!("channel, ({}){nulls}, created_at, id", key.sql), String::new())
    };
    let rest = format!("ON connec_record ({columns}) WHERE entity = '{name}'{only}");
    let digest = sha2::Sha256::digest(format!("{create} {rest}")).iter().take(DIGEST_CHARS / 2).fold(String::new(), |mut text, byte| {
        use std::fmt::Write as _;
        let _ = write!(text, "{byte:02x}");
        text
    });
    let mut told = format!("{prefix}{name}_{}", path.join("__")).to_ascii_lowercase();
    told.truncate(NAME_BYTES_MAX - DIGEST_CHARS - 1);
    let index = format!("{told}_{digest}");
    Ok(Declared { sql: format!("{create} {index} {rest}"), name: index, entity: name.clone(), field })
}

/// The field whose uniqueness a failed write of this entity's record would have broken, told from the database's message.
pub(crate) fn unique_field(entity: &str, message: &str) -> Option<String> {
    let at = message.find(&format!("{PREFIX_UNIQUE}{entity}_"))?;
    let rest = &message[at + PREFIX_UNIQUE.len() + entity.len() + 1..];
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
    let field = rest[..end].get(..end.checked_sub(DIGEST_CHARS + 1)?)?;
    Some(field.replace("__", "."))
}

/// Makes the indexes that the definitions declare and takes away those that they no longer do. It does nothing when all is as
/// it should be, so it may run at every start and by several replicas at once.
///
/// # Errors
/// Conflict, with the field, when records that are there already break a new `unique`; all other indexes are made all the same.
pub async fn indexes_ensure(db: &Db, registry: &Arc<Registry>) -> Result<()> {
    let dialect = db.dialect();
    let mut wanted = Vec::new();
    for entity in registry.entities() {
        wanted.extend(indexes_of(entity, dialect)?);
    }
    let present = db.read(sql::index::names).await?;
    let mut broken = None;
    // One at a time, so that writers wait for none of them long.
    for index in wanted.iter().filter(|index| !present.contains(&index.name)) {
        let index = index.clone();
        match db.write(move |tx| ensured(tx, &index)).await {
            Err(error) if error.kind() == ErrorKind::Conflict => broken = Some(error),
            other => other?,
        }
    }
    for name in present.into_iter().filter(|name| !wanted.iter().any(|index| index.name == *name)) {
        db.write(move |tx| {
            sql::index::lock(tx)?;
            sql::index::remove(tx, &name)
        })
        .await?;
    }
    broken.map_or(Ok(()), Err)
}

fn ensured(tx: &mut Tx<'_>, index: &Declared) -> Result<()> {
    sql::index::lock(tx)?;
    // Another replica may have been faster.
    if sql::index::names(tx)?.contains(&index.name) {
        return Ok(());
    }
    sql::index::create(tx, index).map_err(|error| match error.kind() {
        ErrorKind::Conflict => Error::conflict(format!("records of `{}` have the same `{}` already", index.entity, index.field))
            .with_field(index.field.clone())
            .with_cause(error),
        _ => error.context(format!("index of `{}` in `{}`", index.field, index.entity)),
    })
}

impl Connec {
    /// Takes the definitions that the database holds, and brings its indexes to what they declare. Call it once before serving.
    ///
    /// # Errors
    /// The store's. Records that break a `unique` are only logged: they must not keep a server from starting.
    pub async fn prepare(&self) -> Result<()> {
        self.definitions_refresh().await?;
        match indexes_ensure(self.db(), &self.registry()).await {
            Err(error) if error.kind() == ErrorKind::Conflict => {
                tracing::error!(%error, "a field that is declared unique is not kept so");
                Ok(())
            }
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_is_of_the_expression_that_lists_ask_with() {
        let entity = Registry::builtin().entity("invoices").unwrap();
        for dialect in [Dialect::Sqlite, Dialect::Postgres] {
            let indexes = indexes_of(&entity, dialect).unwrap();
            let due = indexes.iter().find(|index| index.field == "due_date").unwrap();
            let keys = super::super::keys::sort_keys(&entity, dialect, &super::super::parse_order("due_date").unwrap()).unwrap();
            let order = super::super::keys::order_sql(&keys);
            let expression = order.strip_suffix(" ASC NULLS FIRST, created_at, id").unwrap();
            assert!(due.sql.contains(&format!("({expression})")), "{}", due.sql);
            assert!(due.sql.ends_with("WHERE entity = 'invoices'") && due.name.len() <= NAME_BYTES_MAX);
        }
    }

    #[test]
    fn the_field_of_a_violation_is_told_from_the_name_of_its_index() {
        let toml = "[[entity]]\nname = \"pets\"\ncode_prefix = \"P\"\n[entity.fields]\nchip = { number = \"string unique\" }\n";
        let registry = Registry::parse(toml).unwrap();
        let index = &indexes_of(&registry.entity("pets").unwrap(), Dialect::Sqlite).unwrap()[0];
        let message = format!("UNIQUE constraint failed: index '{}' in: INSERT", index.name);
        assert_eq!(unique_field("pets", &message).as_deref(), Some("chip.number"));
        assert_eq!(unique_field("people", &message), None);
        assert_eq!(unique_field("pets", "UNIQUE constraint failed: connec_record.id"), None);
    }

    #[test]
    fn what_cannot_be_indexed_is_refused() {
        for (field, entity) in [
            ("lines = [{ id = \"id\", q = \"amount indexed\" }]", "lists"),
            ("x = \"any indexed\"", "untyped"),
            ("x = \"string indexed twice\"", "unknown words"),
        ] {
            let toml = format!("[[entity]]\nname = \"pets\"\ncode_prefix = \"P\"\n[entity.fields]\n{field}\n");
            assert!(Registry::parse(&toml).is_err(), "{entity}");
        }
    }
}
