//! Answers that were given, remembered until something changes in who may do what.
//!
//! An answer says what it depends on (the uids of the person, key, organization, app instance and tenant). A change names one of
//! them, and whatever depends on it is asked anew. Changes of this process are seen before the transaction that made them is
//! acknowledged; those of others arrive by a feed. While the feed has not been heard of for [`TRUSTED_FOR`], nothing
//! is remembered: a lost feed is a lost memory. Refusals are never remembered.
//!
//! What time alone changes (a session or key that expires, an access request that runs out) is noticed after
//! [`LIFETIME_MS`] at the latest.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sha2::{Digest as _, Sha256};
use tokio::sync::broadcast;
use tokio::sync::broadcast::error::TryRecvError;

use super::idm::Credential;
use crate::kernel::{Clock, Timestamp};

/// For how long a word from the feed is good.
const TRUSTED_FOR: Duration = Duration::from_secs(1);
/// For how long an answer is remembered when nothing changes, in milliseconds.
const LIFETIME_MS: i64 = 5_000;
/// How many answers are remembered; past that all are forgotten.
const ANSWERS_MAX: usize = 100_000;
/// Of how many subjects the last change is remembered; past that all answers are forgotten.
const SUBJECTS_MAX: usize = 20_000;

/// What was asked. A digest: the memory holds no secret.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Asked([u8; 32]);

impl Asked {
    /// A credential's question.
    pub(super) fn new(credential: &Credential, action: &str, scope: &str) -> Self {
        let (kind, id, secret) = match credential {
            Credential::None => ("none", "", ""),
            Credential::Local => ("local", "", ""),
            Credential::Session(token) => ("session", "", token.expose()),
            Credential::Key { id, secret } => ("key", id.as_str(), secret.expose()),
            Credential::Bearer(token) => ("bearer", "", token.expose()),
        };
        let mut digest = Sha256::new();
        for part in [kind, id, secret, action, scope] {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part.as_bytes());
        }
        Self(digest.finalize().into())
    }
}

struct Answer<T> {
    value: T,
    depends_on: Box<[Box<str>]>,
    /// The count of changes when the question was asked.
    stamp: u64,
    at: Timestamp,
}

struct State<T> {
    answers: HashMap<Asked, Answer<T>>,
    /// The count of changes at the last change of each subject.
    touched: HashMap<Box<str>, u64>,
    stamp: u64,
    /// Questions that began before this count are too old: what has changed since is not known.
    floor: u64,
    trusted_until: Option<Instant>,
    /// The number of the newest change that the feed told of.
    heard: i64,
    /// What this process itself changes.
    own: Option<broadcast::Receiver<Arc<str>>>,
}

impl<T> State<T> {
    fn touch(&mut self, subject: &str) {
        self.stamp += 1;
        if subject == "*" || self.touched.len() >= SUBJECTS_MAX {
            return self.forget();
        }
        self.touched.insert(subject.into(), self.stamp);
    }

    fn forget(&mut self) {
        self.stamp += 1;
        self.floor = self.stamp;
        self.answers.clear();
        self.touched.clear();
    }

    /// Takes note of what this process changed since the last look.
    fn drain(&mut self) {
        while let Some(own) = &mut self.own {
            match own.try_recv() {
                Ok(subject) => self.touch(&subject),
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Lagged(_)) => self.forget(),
                Err(TryRecvError::Closed) => {
                    self.own = None;
                    self.trusted_until = None;
                }
            }
        }
    }

    fn is_current(&self, answer: &Answer<T>) -> bool {
        answer.depends_on.iter().all(|subject| self.touched.get(subject).is_none_or(|stamp| *stamp <= answer.stamp))
    }
}

/// The memory of answers: cheap to clone, such as an `Arc`.
pub(super) struct Remembered<T> {
    state: Mutex<State<T>>,
    clock: Arc<dyn Clock>,
}

/// Where a question that is not remembered begins: what changes from here on makes its answer old.
#[derive(Clone, Copy)]
pub(super) struct Stamp(Option<u64>);

impl<T: Clone> Remembered<T> {
    /// An empty memory; `own` brings what this process itself changes.
    pub(super) fn new(clock: Arc<dyn Clock>, own: Option<broadcast::Receiver<Arc<str>>>) -> Self {
        let state = State { answers: HashMap::new(), touched: HashMap::new(), stamp: 0, floor: 0, trusted_until: None, heard: 0, own };
        Self { state: Mutex::new(state), clock }
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answer, when it is remembered and still true; otherwise where its question begins.
    pub(super) fn get(&self, asked: &Asked) -> Result<T, Stamp> {
        self.get_as(asked, |value| Some(value.clone()))
    }

    /// The same where answers are of several kinds: one of another kind than `pick` takes is none.
    pub(super) fn get_as<A>(&self, asked: &Asked, pick: impl FnOnce(&T) -> Option<A>) -> Result<A, Stamp> {
        let (now, at) = (Instant::now(), self.clock.now());
        let mut state = self.state();
        state.drain();
        if state.trusted_until.is_none_or(|until| until < now) {
            if !state.answers.is_empty() {
                state.forget();
            }
            return Err(Stamp(None));
        }
        if let Some(answer) = state.answers.get(asked)
            && (0..LIFETIME_MS).contains(&(at.as_ms() - answer.at.as_ms()))
            && state.is_current(answer)
            && let Some(value) = pick(&answer.value)
        {
            return Ok(value);
        }
        Err(Stamp(Some(state.stamp)))
    }

    /// Remembers an answer, unless something that it depends on changed since its question began.
    pub(super) fn put(&self, asked: Asked, stamp: Stamp, value: T, depends_on: &[String]) {
        let Some(stamp) = stamp.0 else { return };
        let at = self.clock.now();
        let depends_on = depends_on.iter().map(|subject| subject.as_str().into()).collect();
        let answer = Answer { value, depends_on, stamp, at };
        let mut state = self.state();
        state.drain();
        if state.answers.len() >= ANSWERS_MAX {
            state.answers.clear();
        }
        if stamp >= state.floor && state.is_current(&answer) {
            state.answers.insert(asked, answer);
        }
    }

    /// The feed told of changes, none when all is as it was; it is alive. `heard` is the number of the newest of them.
    pub(super) fn told<'a>(&self, subjects: impl IntoIterator<Item = &'a str>, heard: i64) {
        let mut state = self.state();
        for subject in subjects {
            state.touch(subject);
        }
        state.heard = heard;
        state.trusted_until = Some(Instant::now() + TRUSTED_FOR);
    }

    /// Changes up to this number have been heard of. Read after [`Remembered::get`] it is at least what the stamp knows.
    pub(super) fn heard(&self) -> i64 {
        self.state().heard
    }

    /// The feed missed something, or is lost.
    pub(super) fn lost(&self) {
        let mut state = self.state();
        state.forget();
        state.trusted_until = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{ManualClock, Secret};

    fn memory() -> (Remembered<u32>, broadcast::Sender<Arc<str>>, Arc<ManualClock>) {
        let (sender, receiver) = broadcast::channel(4);
        let clock = Arc::new(ManualClock::at(Timestamp::from_ms(1_000_000)));
        (Remembered::new(clock.clone(), Some(receiver)), sender, clock)
    }

    fn asked(token: &str) -> Asked {
        Asked::new(&Credential::Session(Secret::new(token)), "read", "org-1")
    }

    fn remember(memory: &Remembered<u32>, token: &str, value: u32, depends_on: &[&str]) {
        let Err(stamp) = memory.get(&asked(token)) else { panic!("remembered already") };
        memory.put(asked(token), stamp, value, &depends_on.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>());
    }

    fn known(memory: &Remembered<u32>, token: &str) -> Option<u32> {
        memory.get(&asked(token)).ok()
    }

    #[test]
    fn nothing_is_remembered_before_the_feed_is_heard_and_after_it_is_lost() {
        let (memory, _own, _) = memory();
        remember(&memory, "a", 1, &["usr-1"]);
        assert_eq!(known(&memory, "a"), None);
        memory.told([], 0);
        remember(&memory, "a", 1, &["usr-1"]);
        assert_eq!(known(&memory, "a"), Some(1));
        memory.lost();
        assert_eq!(known(&memory, "a"), None);
    }

    #[test]
    fn a_change_is_seen_at_once_and_only_by_what_depends_on_it() {
        let (memory, own, _) = memory();
        memory.told([], 0);
        remember(&memory, "a", 1, &["usr-1", "org-1"]);
        remember(&memory, "b", 2, &["usr-2", "org-1"]);
        own.send("usr-1".into()).unwrap();
        assert_eq!((known(&memory, "a"), known(&memory, "b")), (None, Some(2)));
        memory.told(["org-1"], 0);
        assert_eq!(known(&memory, "b"), None);
        remember(&memory, "b", 3, &["usr-2", "org-1"]);
        memory.told(["*"], 0);
        assert_eq!(known(&memory, "b"), None);
    }

    #[test]
    fn an_answer_that_was_overtaken_by_a_change_is_not_kept() {
        let (memory, own, _) = memory();
        memory.told([], 0);
        for change in ["usr-1", "*"] {
            let Err(stamp) = memory.get(&asked("a")) else { panic!("remembered already") };
            own.send(change.into()).unwrap();
            memory.put(asked("a"), stamp, 1, &["usr-1".to_owned()]);
            assert_eq!(known(&memory, "a"), None, "{change}");
        }
    }

    #[test]
    fn who_hears_too_little_forgets_everything() {
        let (memory, own, _) = memory();
        memory.told([], 0);
        remember(&memory, "a", 1, &["usr-1"]);
        for number in 0..10 {
            own.send(format!("usr-{}", number + 10).into()).unwrap();
        }
        assert_eq!(known(&memory, "a"), None);
    }

    #[test]
    fn an_answer_grows_old_and_a_clock_that_stands_back_does_not_make_it_young() {
        let (memory, _own, clock) = memory();
        memory.told([], 0);
        remember(&memory, "a", 1, &["usr-1"]);
        clock.advance_seconds(6);
        assert_eq!(known(&memory, "a"), None);
        remember(&memory, "b", 1, &["usr-1"]);
        clock.advance_seconds(-2);
        assert_eq!(known(&memory, "b"), None);
    }

    #[test]
    fn an_answer_of_another_kind_is_none() {
        let (memory, _own, _) = memory();
        memory.told([], 0);
        remember(&memory, "a", 1, &["usr-1"]);
        let odd = |value: &u32| (value % 2 == 1).then_some(*value);
        assert_eq!(memory.get_as(&asked("a"), odd).ok(), Some(1));
        let Err(stamp) = memory.get_as(&asked("a"), |value| (value % 2 == 0).then_some(*value)) else { panic!("it is odd") };
        memory.put(asked("a"), stamp, 2, &["usr-1".to_owned()]);
        assert_eq!((memory.get_as(&asked("a"), odd).ok(), known(&memory, "a")), (None, Some(2)));
    }

    #[test]
    fn another_credential_is_another_question() {
        let key = |id: &str, secret: &str| Asked::new(&Credential::Key { id: id.into(), secret: Secret::new(secret) }, "read", "org-1");
        assert!(key("a", "bc") != key("ab", "c"));
        assert!(asked("a") != Asked::new(&Credential::Bearer(Secret::new("a")), "read", "org-1"));
    }
}
