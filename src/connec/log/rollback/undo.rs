//! The inverse of what was done to one record, on the state that it has now. Pure: no database.

use serde_json::Value;

use super::place::{get, put};
use crate::connec::log::difference::{Path, field_changes};
use crate::kernel::ChangeSeq;

/// Changes of one record that are undone together: nothing else changed its fields between them.
#[derive(Debug, Clone, Default)]
pub(super) struct Run {
    /// The state before the first of them.
    pub(super) before: Option<Value>,
    /// The state after the last.
    pub(super) after: Option<Value>,
    /// The last of them.
    pub(super) last: ChangeSeq,
}

/// Something that cannot be undone without losing what came later.
#[derive(Debug)]
pub(super) enum Question<'a> {
    /// The field (or the record, at the empty path) was changed after the run.
    Changed {
        path: &'a Path,
        now: Option<&'a Value>,
        undone: Option<&'a Value>,
        restored: Option<&'a Value>,
        /// The last change of the run.
        after: ChangeSeq,
    },
    /// The record was taken away after the run.
    Gone { after: ChangeSeq },
}

/// Undoes runs, given oldest first, on `state`; `removed` is the state that the record had when somebody else took it away.
/// `only` one field, when given. `overwrite` decides the questions: yes loses what came later.
pub(super) fn undo(
    runs: &[Run],
    only: Option<&Path>,
    mut state: Option<Value>,
    removed: Option<&Value>,
    overwrite: &mut dyn FnMut(Question<'_>) -> bool,
) -> Option<Value> {
    // What a later run has settled. An earlier one need not ask about it: if its value is not there, it was overwritten long ago.
    let mut settled: Vec<Path> = Vec::new();
    for run in runs.iter().rev() {
        let Run { before, after, last } = run;
        if before == after || settled.iter().any(|path| path.0.is_empty()) {
            continue;
        }
        if let Some(path) = only {
            if after.is_none() || get(before.as_ref(), path) == get(after.as_ref(), path) {
                continue;
            }
            if state.is_none() && !restore(&mut state, removed, *last, overwrite) {
                return None;
            }
            one(run, path, &mut state, &mut settled, overwrite);
            continue;
        }
        if state == *after {
            settled.extend(field_changes(before.as_ref(), after.as_ref()).into_iter().map(|change| change.path));
            state.clone_from(before);
            continue;
        }
        match (before, after, state.is_some()) {
            // What it took away is back as it was: nothing is left to undo.
            (Some(_), None, true) if state == *before => {}
            // What it took away somebody else made again; what it made somebody else has changed.
            (Some(_), None, true) | (None, Some(_), true) => {
                let path = Path::default();
                let question =
                    Question::Changed { path: &path, now: state.as_ref(), undone: after.as_ref(), restored: before.as_ref(), after: *last };
                if overwrite(question) {
                    state.clone_from(before);
                }
                settled.push(path);
            }
            // What it made is gone, or it was taken away twice (`state == after` was handled above): nothing either.
            (None, _, false) | (Some(_), None, false) | (None, None, true) => {}
            (Some(_), Some(_), here) => {
                if !here && !restore(&mut state, removed, *last, overwrite) {
                    settled.push(Path::default());
                    continue;
                }
                let changes = field_changes(before.as_ref(), after.as_ref());
                for change in &changes {
                    one(run, &change.path, &mut state, &mut settled, overwrite);
                }
            }
        }
    }
    state
}

fn restore(state: &mut Option<Value>, removed: Option<&Value>, after: ChangeSeq, overwrite: &mut dyn FnMut(Question<'_>) -> bool) -> bool {
    let back = overwrite(Question::Gone { after });
    if back {
        *state = removed.cloned();
    }
    back && state.is_some()
}

/// Undoes what a run did at one path.
fn one(run: &Run, path: &Path, state: &mut Option<Value>, settled: &mut Vec<Path>, overwrite: &mut dyn FnMut(Question<'_>) -> bool) {
    let (restored, undone, now) = (get(run.before.as_ref(), path), get(run.after.as_ref(), path), get(state.as_ref(), path));
    if restored == undone {
        return;
    }
    if now != restored {
        let moot = settled.iter().any(|done| done.leads_to(path));
        let agreed = now == undone || (!moot && overwrite(Question::Changed { path, now, undone, restored, after: run.last }));
        if let (true, Some(state)) = (agreed, state.as_mut()) {
            put(state, path, restored, run.before.as_ref());
        }
    }
    settled.push(path.clone());
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::place::parse;
    use super::*;

    fn run(before: Value, after: Value, last: ChangeSeq) -> Run {
        let some = |value: Value| (!value.is_null()).then_some(value);
        Run { before: some(before), after: some(after), last }
    }

    /// The result and the paths that were asked about.
    fn undone(runs: &[Run], only: Option<&str>, now: Value, yes: bool) -> (Option<Value>, Vec<String>) {
        let mut asked = Vec::new();
        let only = only.map(|path| parse(path).unwrap());
        let removed = json!({"a": 7, "was": "removed"});
        let out = undo(runs, only.as_ref(), (!now.is_null()).then_some(now), Some(&removed), &mut |question| {
            asked.push(match question {
                Question::Changed { path, .. } => path.to_string(),
                Question::Gone { .. } => "gone".to_owned(),
            });
            yes
        });
        (out, asked)
    }

    #[test]
    fn only_what_was_touched_is_restored() {
        let runs = [run(json!({"a": 1, "b": 1}), json!({"a": 2, "b": 1}), 5)];
        assert_eq!(undone(&runs, None, json!({"a": 2, "b": 1}), false), (Some(json!({"a": 1, "b": 1})), vec![]));
        assert_eq!(undone(&runs, None, json!({"a": 2, "b": 9, "c": 3}), false), (Some(json!({"a": 1, "b": 9, "c": 3})), vec![]));
        // Restored already, by somebody else.
        assert_eq!(undone(&runs, None, json!({"a": 1, "b": 9}), false), (Some(json!({"a": 1, "b": 9})), vec![]));
    }

    #[test]
    fn a_later_change_of_the_same_field_is_a_question() {
        let runs = [run(json!({"a": 1}), json!({"a": 2}), 5)];
        assert_eq!(undone(&runs, None, json!({"a": 3}), false), (Some(json!({"a": 3})), vec!["a".to_owned()]));
        assert_eq!(undone(&runs, None, json!({"a": 3}), true), (Some(json!({"a": 1})), vec!["a".to_owned()]));
    }

    #[test]
    fn between_two_runs_the_others_value_comes_back() {
        // Own 2, other 3, own 4.
        let runs = [run(json!({"a": 1}), json!({"a": 2}), 5), run(json!({"a": 3}), json!({"a": 4}), 7)];
        assert_eq!(undone(&runs, None, json!({"a": 4}), false), (Some(json!({"a": 3})), vec![]));
        assert_eq!(undone(&runs, None, json!({"a": 4, "b": 1}), false), (Some(json!({"a": 3, "b": 1})), vec![]));
        // Own 2, other something else, own 3: nobody else has set it, so it goes back to the beginning.
        let runs = [run(json!({"a": 1, "b": 1}), json!({"a": 2, "b": 1}), 5), run(json!({"a": 2, "b": 2}), json!({"a": 3, "b": 2}), 7)];
        assert_eq!(undone(&runs, None, json!({"a": 3, "b": 2}), false), (Some(json!({"a": 1, "b": 2})), vec![]));
    }

    #[test]
    fn what_was_made_goes_and_what_went_comes_back() {
        let made = [run(Value::Null, json!({"a": 1}), 5)];
        assert_eq!(undone(&made, None, json!({"a": 1}), false), (None, vec![]));
        assert_eq!(undone(&made, None, Value::Null, false), (None, vec![]));
        assert_eq!(undone(&made, None, json!({"a": 2}), false), (Some(json!({"a": 2})), vec![String::new()]));
        assert_eq!(undone(&made, None, json!({"a": 2}), true), (None, vec![String::new()]));
        let went = [run(json!({"a": 1}), Value::Null, 5)];
        assert_eq!(undone(&went, None, Value::Null, false), (Some(json!({"a": 1})), vec![]));
        assert_eq!(undone(&went, None, json!({"a": 2}), true), (Some(json!({"a": 1})), vec![String::new()]));
        // Changed by one, taken away by another: it comes back without the change.
        let changed = [run(json!({"a": 1}), json!({"a": 7}), 5)];
        assert_eq!(undone(&changed, None, Value::Null, false), (None, vec!["gone".to_owned()]));
        assert_eq!(undone(&changed, None, Value::Null, true), (Some(json!({"a": 1, "was": "removed"})), vec!["gone".to_owned()]));
    }

    #[test]
    fn one_field_alone_can_be_undone() {
        let runs = [run(json!({"a": {"x": 1, "y": 1}}), json!({"a": {"x": 2, "y": 2}}), 5)];
        assert_eq!(undone(&runs, Some("a.x"), json!({"a": {"x": 2, "y": 2}}), false), (Some(json!({"a": {"x": 1, "y": 2}})), vec![]));
        let added = [run(json!({}), json!({"a": {"x": 2, "y": 2}}), 5)];
        assert_eq!(undone(&added, Some("a.x"), json!({"a": {"x": 2, "y": 2}}), false), (Some(json!({"a": {"y": 2}})), vec![]));
    }

    #[test]
    fn lines_are_undone_one_by_one() {
        let before = json!({"lines": [{"id": "1", "q": 1}, {"id": "2", "q": 1}]});
        let after = json!({"lines": [{"id": "1", "q": 5}, {"id": "3", "q": 1}]});
        let now = json!({"lines": [{"id": "1", "q": 5}, {"id": "3", "q": 1}, {"id": "4", "q": 1}]});
        let expected = json!({"lines": [{"id": "1", "q": 1}, {"id": "2", "q": 1}, {"id": "4", "q": 1}]});
        assert_eq!(undone(&[run(before, after, 5)], None, now, false), (Some(expected), vec![]));
    }
}
