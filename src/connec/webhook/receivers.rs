//! Who is told, as the IDM said a moment ago: asking for each delivery would cost more than the delivery.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::hub::{Idm, Receiver};
use crate::kernel::{InstanceUid, OrgUid, Result};

pub(super) struct Receivers {
    idm: Arc<dyn Idm>,
    holds: Duration,
    channels: Mutex<HashMap<OrgUid, Arc<tokio::sync::Mutex<Answer>>>>,
}

#[derive(Default)]
struct Answer {
    /// When it was asked for.
    at: Option<Instant>,
    receivers: Arc<Vec<Receiver>>,
}

impl Receivers {
    pub(super) fn new(idm: Arc<dyn Idm>, holds_ms: u64) -> Self {
        Self { idm, holds: Duration::from_millis(holds_ms), channels: Mutex::default() }
    }

    /// The receiver of an instance; `None` when it is not to be told now.
    pub(super) async fn one(&self, channel: &OrgUid, instance: &InstanceUid) -> Result<Option<Receiver>> {
        let answer = self.answer(channel);
        // Whoever comes while another asks waits for that answer.
        let mut answer = answer.lock().await;
        if answer.at.is_none_or(|at| at.elapsed() >= self.holds) {
            self.ask(channel, &mut answer).await?;
        }
        Ok(answer.receivers.iter().find(|receiver| receiver.instance == *instance).cloned())
    }

    /// All receivers, asked for after this call began; `None` when the last answer still holds.
    pub(super) async fn all_anew(&self, channel: &OrgUid) -> Result<Option<Arc<Vec<Receiver>>>> {
        let answer = self.answer(channel);
        let mut answer = answer.lock().await;
        if answer.at.is_some_and(|at| at.elapsed() < self.holds) {
            return Ok(None);
        }
        self.ask(channel, &mut answer).await?;
        Ok(Some(Arc::clone(&answer.receivers)))
    }

    async fn ask(&self, channel: &OrgUid, answer: &mut Answer) -> Result<()> {
        let at = Instant::now();
        answer.receivers = Arc::new(self.idm.receivers(channel).await?);
        answer.at = Some(at);
        Ok(())
    }

    fn answer(&self, channel: &OrgUid) -> Arc<tokio::sync::Mutex<Answer>> {
        Arc::clone(self.lock().entry(channel.clone()).or_default())
    }

    /// Forgets answers that no longer hold.
    pub(super) fn forget_old(&self) {
        self.lock().retain(|_, answer| match answer.try_lock() {
            Ok(answer) => answer.at.is_some_and(|at| at.elapsed() < self.holds),
            Err(_) => true,
        });
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<OrgUid, Arc<tokio::sync::Mutex<Answer>>>> {
        self.channels.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
