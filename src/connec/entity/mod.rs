//! Entity definitions as data: which collections there are, their fields and types.
//!
//! The definitions are `entities.toml` beside this file; [`Registry::builtin`] reads them once. Validation ([`mod@check`]),
//! merging, filter types, list order and code prefixes all come from here; no other file names a field of an entity,
//! except the posting rules of the ledger.

mod catalog;
mod check;
mod country;
mod definition;
mod example;
mod extend;
mod impact;
mod json;
mod schema;
mod source;
mod state;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

pub use catalog::{Applied, Plan};
pub(crate) use check::ids_check;
pub use check::{Unknown, check, required_check};
pub use country::CountryFormat;
pub use definition::{Entity, Field, FieldType, Origin, Rule};
pub(crate) use definition::{find, may_mean, targets};
pub use example::example;
pub use extend::{DefinitionChange, differences};
pub use impact::{Impact, Misfit};
pub use json::json_read;
pub use schema::{json_schema, openapi_schemas};
pub(crate) use state::Definitions;

use crate::kernel::{Error, Result};

/// Statuses that every entity accepts besides its own: `ARCHIVED` hides a record in published frontends, `INACTIVE` stands
/// for deletion in published SDKs.
pub const STATUSES_COMMON: [&str; 3] = ["ACTIVE", "INACTIVE", "ARCHIVED"];

/// The definitions that come with the program.
const BUILTIN_TEXT: &str = include_str!("entities.toml");

/// Every entity that this installation knows.
#[derive(Debug, Clone)]
pub struct Registry {
    entities: Vec<Arc<Entity>>,
    by_name: HashMap<String, usize>,
    shapes: source::Shapes,
}

impl Registry {
    /// The entities that come with the program.
    #[must_use]
    pub fn builtin() -> Arc<Self> {
        static BUILTIN: LazyLock<Arc<Registry>> =
            LazyLock::new(|| Arc::new(Registry::parse(BUILTIN_TEXT).expect("the embedded definitions are read by a unit test")));
        Arc::clone(&BUILTIN)
    }

    /// Reads definitions.
    ///
    /// # Errors
    /// When the text is not TOML, a type or shape is unknown, or an entity is there twice; says where.
    pub fn parse(text: &str) -> Result<Self> {
        let (given, shapes) = source::read(text, &source::Shapes::new())?;
        let entities = given.iter().map(|given| extend::fresh(given, Origin::Builtin)).collect::<Result<Vec<_>>>()?;
        Self::of(entities.into_iter().map(Arc::new).collect(), shapes, &[])
    }

    /// These definitions with an operator's over them: `files` are the texts that were applied, each with the name of the
    /// entity that counts in it.
    ///
    /// # Errors
    /// Invalid, with line, column and field.
    pub fn extended(&self, files: &[(&str, &str)]) -> Result<Self> {
        let mut entities = self.entities.clone();
        let mut used = Vec::new();
        for (name, text) in files {
            let given = extend::file_read(text, self)?.into_iter().find(|given| given.name == *name);
            let Some(given) = given.filter(|given| !given.remove) else { continue };
            let base = entities.iter().position(|entity| entity.name == *name);
            let merged = Arc::new(extend::merged(base.map(|at| &*entities[at]), &given)?);
            match base {
                Some(at) => entities[at] = merged,
                None => entities.push(merged),
            }
            used.push(given);
        }
        Self::of(if used.is_empty() { entities } else { referred_first(&entities) }, self.shapes.clone(), &used)
    }

    fn of(entities: Vec<Arc<Entity>>, shapes: source::Shapes, given: &[source::Given]) -> Result<Self> {
        let wrong = |entity: &str, path: &str, message: String| match given.iter().find(|given| given.name == entity) {
            Some(given) => given.wrong(path, message),
            None => Error::configuration(format!("{entity}: {message}")),
        };
        let mut by_name = HashMap::new();
        let mut prefixes: HashMap<&str, &str> = HashMap::new();
        for (at, entity) in entities.iter().enumerate() {
            if by_name.insert(entity.name.clone(), at).is_some() {
                return Err(wrong(&entity.name, "", format!("entity `{}` is defined twice", entity.name)));
            }
            if let Some(other) = prefixes.insert(&entity.code_prefix, &entity.name) {
                return Err(wrong(&entity.name, "code_prefix", format!("`{other}` has the code prefix `{}` already", entity.code_prefix)));
            }
        }
        for entity in &entities {
            if let Some(target) = entity.references().into_iter().find(|target| *target != "*" && !by_name.contains_key(*target)) {
                return Err(wrong(&entity.name, "fields", format!("`ref({target})`: there is no entity `{target}`")));
            }
            for (target, list) in entity.sub_references() {
                let path: Vec<String> = list.split('.').map(str::to_owned).collect();
                let there = by_name.get(target).and_then(|at| entities.get(*at)).and_then(|target| target.field(&path));
                if !there.is_some_and(|field| field.kind.has_own_ids()) {
                    return Err(wrong(&entity.name, "fields", format!("`ref({target}.{list})`: there is no list of sub-records `{list}`")));
                }
            }
        }
        Ok(Self { entities, by_name, shapes })
    }

    fn shapes(&self) -> &source::Shapes {
        &self.shapes
    }

    /// The entity with this name, if there is one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Arc<Entity>> {
        self.by_name.get(name).map(|at| Arc::clone(&self.entities[*at]))
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

/// The entities in the order of their references, as far as these have one; else in the order in which they are.
fn referred_first(entities: &[Arc<Entity>]) -> Vec<Arc<Entity>> {
    fn visit(entity: &Arc<Entity>, all: &HashMap<&str, &Arc<Entity>>, seen: &mut Vec<String>, ordered: &mut Vec<Arc<Entity>>) {
        if seen.contains(&entity.name) {
            return;
        }
        seen.push(entity.name.clone());
        for target in entity.references() {
            if let Some(target) = all.get(target) {
                visit(target, all, seen, ordered);
            }
        }
        ordered.push(Arc::clone(entity));
    }
    let all: HashMap<&str, &Arc<Entity>> = entities.iter().map(|entity| (entity.name.as_str(), entity)).collect();
    let (mut seen, mut ordered) = (Vec::new(), Vec::with_capacity(entities.len()));
    for entity in entities {
        visit(entity, &all, &mut seen, &mut ordered);
    }
    ordered
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
