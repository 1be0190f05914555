//! The limits of webhook delivery.

/// How webhooks are delivered; every limit has a default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookSettings {
    /// May receivers be at private and loopback addresses? For demos, tests and closed networks.
    pub allow_private_addresses: bool,
    /// How often other replicas' commits and due retries are looked for.
    pub poll_ms: u64,
    /// How long after a delivery the next one waits for more changes. The first one after a quiet time does not wait.
    pub window_ms: u64,
    /// How many changes one delivery covers at most.
    pub changes_max: i64,
    /// How large the body of a delivery becomes at most, unless one record is larger.
    pub body_bytes_max: usize,
    /// How many deliveries to receivers that answer in time are under way at once.
    pub deliveries_at_once: usize,
    /// How many deliveries to receivers that failed or were slow the last time are under way at once, beside those.
    pub troubled_at_once: usize,
    /// How long a receiver may take before it counts as slow.
    pub slow_ms: u64,
    /// How long a connection may take to be made.
    pub connect_timeout_ms: u64,
    /// How long a delivery may take in all.
    pub timeout_ms: u64,
    /// How much of an answer is read.
    pub response_bytes_max: usize,
    /// How long the body of an answer may take, once its status is known.
    pub response_body_ms: u64,
    /// How long an answer of the IDM about who is told holds: within this time a revocation is effective.
    pub receivers_ms: u64,
    /// The wait after the first failure; it doubles with each further one.
    pub retry_first_ms: i64,
    /// The longest wait.
    pub retry_max_ms: i64,
    /// How long a receiver may fail before its subscription is disabled.
    pub give_up_after_ms: i64,
}

impl Default for WebhookSettings {
    fn default() -> Self {
        Self {
            allow_private_addresses: false,
            poll_ms: 1_000,
            window_ms: 5,
            changes_max: 500,
            body_bytes_max: 1024 * 1024,
            deliveries_at_once: 256,
            troubled_at_once: 64,
            slow_ms: 1_000,
            connect_timeout_ms: 3_000,
            timeout_ms: 10_000,
            response_bytes_max: 64 * 1024,
            response_body_ms: 500,
            receivers_ms: 900,
            retry_first_ms: 1_000,
            retry_max_ms: 3_600_000,
            give_up_after_ms: 3 * 24 * 3_600_000,
        }
    }
}

impl WebhookSettings {
    /// How long to wait after so many failures in a row: doubling up to the longest wait, a fifth of it at random, so that
    /// receivers which failed together do not come back together. `random` is from 0 to 1.
    #[must_use]
    pub fn retry_wait_ms(&self, failures: i64, random: f64) -> i64 {
        let doublings = u32::try_from(failures.saturating_sub(1).clamp(0, 40)).unwrap_or(0);
        let wait = self.retry_first_ms.saturating_mul(1_i64.checked_shl(doublings).unwrap_or(i64::MAX)).min(self.retry_max_ms);
        // The wait is far below 2^53, so a float holds it exactly.
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "milliseconds of at most hours")]
        let jitter = (wait as f64 * 0.2 * random.clamp(0.0, 1.0)) as i64;
        wait - wait / 10 + jitter
    }

    /// How long a claim on a subscription holds without renewal: longer than any delivery.
    pub(crate) fn lease_ms(&self) -> i64 {
        i64::try_from(self.timeout_ms).unwrap_or(i64::MAX / 2).saturating_add(10_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest() {
        let settings = WebhookSettings::default();
        let waits: Vec<_> = [1, 2, 3, 12, 13, 60, i64::MAX].map(|failures| settings.retry_wait_ms(failures, 0.5)).to_vec();
        assert_eq!(waits, [1_000, 2_000, 4_000, 2_048_000, 3_600_000, 3_600_000, 3_600_000]);
        assert!(settings.retry_wait_ms(1, 0.0) == 900 && settings.retry_wait_ms(1, 1.0) == 1_100);
    }
}
