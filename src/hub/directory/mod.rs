//! Lists for software of a tenant: filtered, ordered and counted as it asks (see `query.rs`), always within what its permit is
//! for. What they show of a thing beside the thing itself is on its card.

mod events;
mod groups;
mod people;
mod things;
mod waiting;

pub use events::{EventCard, NewEvent};
pub use groups::{DivisionCard, TeamCard};
pub use people::{MemberCard, MembershipCard, Narrowed, OrganizationCard, UserCard};
pub use things::AppCard;
pub use waiting::InvitationCard;
