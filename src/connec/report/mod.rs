//! Reports: pure functions over ledger facts and calendar buckets.

mod bucket;

pub use bucket::{BUCKETS_MAX, Bucket, Period, buckets};
