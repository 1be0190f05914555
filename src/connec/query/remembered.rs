//! Pages that are asked for again and again: clients poll, dashboards reload. The text of such a page is remembered as long as nothing
//! in its organization changed.
//!
//! What a page shows follows from the question, from who asks, from the definitions, and from the organization's data and sharing rules.
//! The head of the organization's log and the version of its rules tell whether these two are as they were: they are read at every
//! request, so a page never trails an acknowledged write, also of another process. Whether the caller may ask at all is
//! decided anew each time.
//!
//! A page is remembered when it is asked for the second time: one that is seen once, such as those of a client that reads everything,
//! takes no room.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sha2::{Digest as _, Sha256};

use super::list::RecordPage;
use super::plan::ListQuery;
use crate::connec::entity::Registry;
use crate::connec::{Connec, sql};
use crate::hub::{Action, ConnecManifest, Credential, Grant};
use crate::kernel::{ChangeSeq, Result};

/// How much text is remembered, in bytes.
const BYTES_MAX: usize = 64 * 1024 * 1024;
/// The largest page that is remembered, in bytes: larger ones would drive out many.
const PAGE_BYTES_MAX: usize = 256 * 1024;
/// When all room is taken, one of so many new pages takes the place of old ones. If more is asked for in turn than there is room for, what
/// is remembered would else be driven out before it is asked for again.
const ADMITTED_WHEN_FULL: u32 = 8;
/// What an entry takes beside its text, about.
const ENTRY_BYTES: usize = 256;
/// For how long a page is remembered when nothing changes. Whoever puts another database in the place of ours waits no longer.
const LIFETIME: Duration = Duration::from_secs(60);
/// How many questions that came once are kept in mind.
const ONCE_MAX: usize = 8 * 1024;

/// The text of a page. Cheap to clone.
#[derive(Clone)]
pub struct PageText(Arc<Vec<u8>>);

impl PageText {
    /// Without the room into which a text that is kept would have grown.
    fn fitted(&self) -> Self {
        if self.0.capacity() - self.0.len() <= self.0.len() / 32 { self.clone() } else { Self(Arc::new(self.0.as_slice().to_vec())) }
    }

    fn bytes(&self) -> usize {
        self.0.capacity() + ENTRY_BYTES
    }
}

impl AsRef<[u8]> for PageText {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Of an organization: what decides whether a page is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PageState {
    pub(crate) head: ChangeSeq,
    pub(crate) policy_version: i64,
}

/// What was asked, and by whom: a digest, so that the memory holds no secret of a URL.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Asked([u8; 32]);

impl Asked {
    fn new(grant: &Grant, entity: &str, words: &[&str]) -> Self {
        let instance = grant.instance.as_ref().map(AsRef::as_ref).unwrap_or_default();
        let who = [grant.organization.uid.as_str(), instance, grant.actor.kind.as_str(), &grant.actor.uid, entity];
        let mut digest = Sha256::new();
        for part in who.iter().chain(words) {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part.as_bytes());
        }
        Self(digest.finalize().into())
    }

    /// A place among those that came once.
    fn place(&self) -> usize {
        usize::from(u16::from_le_bytes([self.0[0], self.0[1]])) % ONCE_MAX
    }

    fn mark(&self) -> u64 {
        u64::from_le_bytes([self.0[2], self.0[3], self.0[4], self.0[5], self.0[6], self.0[7], self.0[8], self.0[9]])
    }
}

struct Page {
    text: PageText,
    state: PageState,
    registry: Arc<Registry>,
    manifest: Option<ConnecManifest>,
    since: Instant,
    /// Was it asked for since room was last needed?
    is_used: bool,
}

/// The memory. One for each process.
pub(crate) struct Pages(Mutex<Shelf>);

#[derive(Default)]
struct Shelf {
    pages: HashMap<Asked, Page>,
    /// In the order of their coming: who is asked for again gets another round.
    order: VecDeque<Asked>,
    bytes: usize,
    once: Vec<u64>,
    /// How many new pages came when all room was taken.
    came_when_full: u32,
}

impl Default for Pages {
    fn default() -> Self {
        Self(Mutex::new(Shelf { once: vec![0; ONCE_MAX], ..Shelf::default() }))
    }
}

impl Pages {
    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The page, if it is here and was made for such a caller; and in which state its organization was.
    fn find(&self, asked: &Asked, registry: &Arc<Registry>, manifest: Option<&ConnecManifest>) -> Option<(PageText, PageState)> {
        let mut shelf = self.shelf();
        let page = shelf.pages.get_mut(asked)?;
        if !Arc::ptr_eq(&page.registry, registry) || page.manifest.as_ref() != manifest || page.since.elapsed() > LIFETIME {
            return None;
        }
        page.is_used = true;
        Some((page.text.clone(), page.state))
    }

    /// Remembers a page, if it was asked for before.
    fn put(&self, asked: Asked, text: &PageText, state: PageState, registry: &Arc<Registry>, manifest: Option<&ConnecManifest>) {
        if text.0.len() > PAGE_BYTES_MAX {
            return;
        }
        let mut shelf = self.shelf();
        if !shelf.pages.contains_key(&asked) {
            if std::mem::replace(&mut shelf.once[asked.place()], asked.mark()) != asked.mark() {
                return;
            }
            if shelf.bytes + text.0.len() + ENTRY_BYTES > BYTES_MAX {
                shelf.came_when_full = shelf.came_when_full.wrapping_add(1);
                if !shelf.came_when_full.is_multiple_of(ADMITTED_WHEN_FULL) {
                    return;
                }
            }
        }
        let page = Page {
            text: text.fitted(),
            state,
            registry: Arc::clone(registry),
            manifest: manifest.cloned(),
            since: Instant::now(),
            is_used: false,
        };
        shelf.bytes += page.text.bytes();
        match shelf.pages.insert(asked, page) {
            Some(old) => shelf.bytes -= old.text.bytes(),
            None => shelf.order.push_back(asked),
        }
        shelf.make_room();
    }
}

impl Shelf {
    fn make_room(&mut self) {
        while self.bytes > BYTES_MAX
            && let Some(asked) = self.order.pop_front()
        {
            match self.pages.get_mut(&asked) {
                Some(page) if page.is_used => {
                    page.is_used = false;
                    self.order.push_back(asked);
                }
                _ => {
                    let gone = self.pages.remove(&asked);
                    self.bytes -= gone.map_or(0, |page| page.text.bytes());
                }
            }
        }
    }
}

impl Connec {
    /// A page of a collection as the text of an answer, which `render` writes. `words`: all that the text depends on besides the query,
    /// such as how the caller reaches us.
    ///
    /// # Errors
    /// As [`Connec::record_list`]; those of `render`.
    pub async fn record_list_answer(
        &self,
        credential: &Credential,
        scope: &str,
        entity: &str,
        query: &ListQuery,
        words: &[&str],
        render: impl FnOnce(&RecordPage) -> Result<Vec<u8>>,
    ) -> Result<PageText> {
        let grant = self.authorize(credential, scope, Action::ReadData, Some(entity)).await?;
        let registry = self.registry();
        let asked = Asked::new(&grant, entity, words);
        // Ids as lists and countries in another format come from headers; few ask for them.
        let is_plain = !query.external_ids && query.countries.is_none();
        let found = is_plain.then(|| self.pages.find(&asked, &registry, grant.manifest.as_ref())).flatten();
        if let Some((text, state)) = found {
            let channel = grant.organization.uid.clone();
            if self.db().read_committed(move |tx| sql::sharing::page_state(tx, &channel)).await? == state {
                return Ok(text);
            }
        }
        let page = self.page(credential, scope, &grant, entity, query, true).await?;
        let text = PageText(Arc::new(render(&page)?));
        if let Some(state) = page.state().filter(|_| is_plain) {
            self.pages.put(asked, &text, state, &registry, grant.manifest.as_ref());
        }
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATE: PageState = PageState { head: 7, policy_version: 1 };

    fn asked(name: u64) -> Asked {
        let mut digest = [0; 32];
        digest[..8].copy_from_slice(&name.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_le_bytes());
        digest[8..16].copy_from_slice(&name.to_le_bytes());
        Asked(digest)
    }

    fn text(text: &str) -> PageText {
        PageText(Arc::new(text.as_bytes().to_vec()))
    }

    #[test]
    fn a_page_is_remembered_from_the_second_time_on_for_the_same_caller() {
        let (pages, registry) = (Pages::default(), Registry::builtin());
        pages.put(asked(1), &text("[]"), STATE, &registry, None);
        assert!(pages.find(&asked(1), &registry, None).is_none(), "it came once");
        pages.put(asked(1), &text("[]"), STATE, &registry, None);
        let (found, state) = pages.find(&asked(1), &registry, None).unwrap();
        assert_eq!((found.as_ref(), state), (&b"[]"[..], STATE));
        assert!(pages.find(&asked(2), &registry, None).is_none());
        assert!(pages.find(&asked(1), &registry, Some(&ConnecManifest::default())).is_none(), "the app declares something else now");
        let other = Arc::new(Registry::parse("").unwrap());
        assert!(pages.find(&asked(1), &other, None).is_none(), "the definitions are others");
    }

    #[test]
    fn what_is_not_asked_for_goes_when_room_is_needed() {
        let (pages, registry) = (Pages::default(), Registry::builtin());
        let text = PageText(Arc::new(vec![b'x'; PAGE_BYTES_MAX]));
        let put = |name| (0..2).for_each(|_| pages.put(asked(name), &text, STATE, &registry, None));
        put(0);
        for name in 1..300 {
            assert!(pages.find(&asked(0), &registry, None).is_some(), "it is asked for all the time ({name})");
            put(name);
        }
        assert!(pages.find(&asked(1), &registry, None).is_none());
        let shelf = pages.shelf();
        assert!(shelf.bytes <= BYTES_MAX && shelf.pages.len() == shelf.order.len());
        drop(shelf);
        let large = PageText(Arc::new(vec![b'x'; PAGE_BYTES_MAX + 1]));
        (0..2).for_each(|_| pages.put(asked(1_000), &large, STATE, &registry, None));
        assert!(pages.find(&asked(1_000), &registry, None).is_none());
    }
}
