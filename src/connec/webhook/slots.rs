//! Who may send now. A receiver that hangs holds what it was given for as long as it may, so receivers are served from two
//! shares: one for those that answered in time the last time (and new ones), a smaller one for those that failed or were slow.
//!
//! An exchange that starts in the quick share and turns out slow has to move to the other one; when that is full it is given up.
//! So nothing blocks the quick share for longer than the time after which a receiver counts as slow, however many of
//! them hang at once.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Subscription;
use super::sender::Outcome;
use super::settings::WebhookSettings;

pub(super) struct Slots {
    quick: Arc<Semaphore>,
    troubled: Arc<Semaphore>,
    slow: Duration,
}

/// The right to one exchange.
pub(super) struct Slot {
    permit: OwnedSemaphorePermit,
    pub(super) is_quick: bool,
}

impl Slots {
    pub(super) fn new(settings: &WebhookSettings) -> Self {
        Self {
            quick: Arc::new(Semaphore::new(settings.deliveries_at_once)),
            troubled: Arc::new(Semaphore::new(settings.troubled_at_once)),
            slow: Duration::from_millis(settings.slow_ms),
        }
    }

    /// Does the subscription belong to the quick share?
    pub(super) fn is_quick(&self, subscription: &Subscription) -> bool {
        let last_ms = subscription.last_duration_ms.and_then(|ms| u64::try_from(ms).ok()).unwrap_or(0);
        subscription.failures == 0 && Duration::from_millis(last_ms) < self.slow
    }

    /// Waits for its turn; first come, first served.
    pub(super) async fn take(&self, is_quick: bool) -> Option<Slot> {
        let share = if is_quick { &self.quick } else { &self.troubled };
        // The shares are never closed.
        Arc::clone(share).acquire_owned().await.ok().map(|permit| Slot { permit, is_quick })
    }

    /// May whoever has this slot go on with it, or does somebody wait?
    pub(super) fn is_free(&self, slot: &Slot) -> bool {
        let share = if slot.is_quick { &self.quick } else { &self.troubled };
        share.available_permits() > 0
    }

    /// Makes an exchange within its share, or moves it to the other one.
    pub(super) async fn hold(&self, slot: &mut Slot, exchange: impl Future<Output = Outcome>) -> Outcome {
        if !slot.is_quick {
            return exchange.await;
        }
        let mut exchange = std::pin::pin!(exchange);
        tokio::select! {
            outcome = &mut exchange => return outcome,
            () = tokio::time::sleep(self.slow) => {}
        }
        let Ok(permit) = Arc::clone(&self.troubled).try_acquire_owned() else {
            let error = format!("the receiver did not answer within {} ms, and others wait: it is tried again", self.slow.as_millis());
            return Outcome { status: None, error: Some(error), excerpt: String::new(), duration: self.slow };
        };
        *slot = Slot { permit, is_quick: false };
        exchange.await
    }
}

impl std::fmt::Debug for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Slot").field("permit", &self.permit.num_permits()).field("is_quick", &self.is_quick).finish()
    }
}
