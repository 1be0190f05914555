//! What every room shares: typed ids, money, time, errors, paging, secrets.
//!
//! No I/O beyond the random generator and the clock, no async, and neither axum, clap nor SQL. Start with [`Error`]:
//! every function in this house that can fail returns it.

mod error;
mod id;
mod iso4217;
mod money;
mod page;
mod secret;
mod shared_text;
mod time;

pub use error::{Error, ErrorKind, Result};
pub use id::{
    AccessRequestUid, AppUid, AuditUid, ChangeSeq, CustomRoleUid, DeletionUid, DivisionUid, HostedUid, InstanceUid, InvitationUid, JobId,
    KeyUid, OrgUid, RackUid, RecordId, ReviewUid, SessionUid, SubscriptionUid, TeamUid, TenantUid, TransactionId, UserUid, random_token,
    slug_check,
};
pub use money::{Amount, Currency};
pub use page::{Page, PageRequest};
pub use secret::{MasterKey, Secret, constant_time_eq};
pub use shared_text::SharedText;
pub use time::{Clock, Date, ManualClock, SystemClock, Timestamp};
