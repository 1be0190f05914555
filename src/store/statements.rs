//! A bounded cache of prepared statements: what was used last stays.

use std::collections::HashMap;

/// Statements by their SQL text.
pub(super) struct Cache<T> {
    capacity: usize,
    uses: u64,
    entries: HashMap<String, (T, u64)>,
}

impl<T: Clone> Cache<T> {
    pub(super) fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(2), uses: 0, entries: HashMap::new() }
    }

    pub(super) fn get(&mut self, sql: &str) -> Option<T> {
        self.uses += 1;
        let (statement, used) = self.entries.get_mut(sql)?;
        *used = self.uses;
        Some(statement.clone())
    }

    /// Keeps a statement. When there are too many, the half that was not used for longest goes: seldom, and then cheaply.
    pub(super) fn insert(&mut self, sql: &str, statement: T) {
        if self.entries.len() >= self.capacity {
            let mut uses: Vec<u64> = self.entries.values().map(|(_, used)| *used).collect();
            uses.sort_unstable();
            let median = uses[uses.len() / 2];
            self.entries.retain(|_, (_, used)| *used > median);
        }
        self.uses += 1;
        self.entries.insert(sql.to_owned(), (statement, self.uses));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_never_grows_past_its_capacity_and_keeps_what_is_used() {
        let mut cache = Cache::new(16);
        cache.insert("often", 0);
        for number in 1..1_000 {
            cache.insert(&format!("once {number}"), number);
            assert!(cache.entries.len() <= 16);
            assert_eq!(cache.get("often"), Some(0));
        }
        assert_eq!(cache.get("once 999"), Some(999));
        assert_eq!(cache.get("once 1"), None);
    }
}
