//! Entity definitions as data: which collections there are, their fields and types.
//!
//! The definitions are `entities.toml` beside this file; [`Registry::builtin`] reads them once. Validation ([`mod@check`]),
//! merging, filter types, list order and code prefixes all come from here; no other file names a field of an entity,
//! except the posting rules of the ledger.

mod check;
mod definition;
mod json;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

pub use check::{check, required_check};
pub(crate) use definition::find;
pub use definition::{Entity, Field, FieldType};
pub use json::json_read;

use crate::kernel::{Error, Result};

/// Statuses that every entity accepts besides its own: `ARCHIVED` hides a record in published frontends, `INACTIVE` stands
/// for deletion in published SDKs.
pub const STATUSES_COMMON: [&str; 3] = ["ACTIVE", "INACTIVE", "ARCHIVED"];

/// Every entity that this installation knows.
#[derive(Debug)]
pub struct Registry {
    entities: Vec<Arc<Entity>>,
    by_name: HashMap<String, usize>,
}

impl Registry {
    /// The entities that come with the program.
    #[must_use]
    pub fn builtin() -> Arc<Self> {
        static BUILTIN: LazyLock<Arc<Registry>> = LazyLock::new(|| {
            Arc::new(Registry::parse(include_str!("entities.toml")).expect("the embedded definitions are read by a unit test"))
        });
        Arc::clone(&BUILTIN)
    }

    /// Reads definitions.
    ///
    /// # Errors
    /// When the text is not TOML, a type or shape is unknown, or an entity is there twice; says where.
    pub fn parse(text: &str) -> Result<Self> {
        let entities = definition::parse(text)?;
        let mut by_name = HashMap::new();
        for (at, entity) in entities.iter().enumerate() {
            if by_name.insert(entity.name.clone(), at).is_some() {
                return Err(Error::configuration(format!("entity `{}` is defined twice", entity.name)));
            }
        }
        Ok(Self { entities: entities.into_iter().map(Arc::new).collect(), by_name })
    }

    /// All entities; what is referred to stands before what refers to it.
    #[must_use]
    pub fn entities(&self) -> &[Arc<Entity>] {
        &self.entities
    }

    /// The entity with this name, as in URLs.
    ///
    /// # Errors
    /// Invalid (not `NotFound`: published clients expect 400 `Unknown Resource`), with the nearest name as a hint.
    pub fn entity(&self, name: &str) -> Result<Arc<Entity>> {
        if let Some(at) = self.by_name.get(name) {
            return Ok(Arc::clone(&self.entities[*at]));
        }
        let error = Error::invalid("entity", format!("`{name}` is not a known resource"));
        Err(match self.nearest(name) {
            Some(nearest) => error.hint(format!("did you mean `{nearest}`?")),
            None => error.hint("the list of resources is at the root of the scope"),
        })
    }

    /// Where the entity stands in the order of references; unknown ones last.
    #[must_use]
    pub fn rank(&self, name: &str) -> usize {
        self.by_name.get(name).copied().unwrap_or(usize::MAX)
    }

    fn nearest(&self, name: &str) -> Option<&str> {
        let plain = |text: &str| text.to_ascii_lowercase().replace(['-', '_', ' '], "");
        let wanted = plain(name);
        let singular = wanted.trim_end_matches('s').to_owned();
        self.entities
            .iter()
            .map(|entity| entity.name.as_str())
            .find(|known| plain(known) == wanted || plain(known).trim_end_matches('s') == singular)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_builtin_definitions_are_sound() {
        let registry = Registry::builtin();
        assert!(registry.entities().len() >= 33);
        assert!(registry.entity("company").unwrap().singleton);
        let mut prefixes: Vec<_> = registry.entities().iter().map(|e| e.code_prefix.clone()).collect();
        prefixes.sort();
        prefixes.dedup();
        assert_eq!(prefixes.len(), registry.entities().len(), "code prefixes are unique");
        for entity in registry.entities() {
            for reference in entity.references() {
                assert!(reference == "*" || registry.by_name.contains_key(reference), "{}: ref({reference})", entity.name);
            }
        }
    }

    #[test]
    fn an_unknown_resource_is_told_with_the_nearest_name() {
        let error = Registry::builtin().entity("Invoice").unwrap_err();
        assert_eq!(error.hints(), ["did you mean `invoices`?"]);
    }

    #[test]
    fn broken_definitions_say_what_is_wrong() {
        let unknown = "[[entity]]\nname = \"a\"\ncode_prefix = \"A\"\n[entity.fields]\nx = \"strin\"\n";
        assert!(Registry::parse(unknown).unwrap_err().message().contains("a.x"));
        let twice = "[[entity]]\nname = \"a\"\ncode_prefix = \"A\"\n[[entity]]\nname = \"a\"\ncode_prefix = \"B\"\n";
        assert!(Registry::parse(twice).unwrap_err().message().contains("twice"));
    }
}
