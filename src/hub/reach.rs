//! Which part of a tenant's customers somebody sees: staff sees its division, or the customers that are assigned to it.

/// What lists of customers are narrowed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// All customers of the tenant, and its staff.
    Everything,
    /// All customers of the tenant, but none of its staff: what a marketplace sees that shares them.
    Customers,
    /// Those of a division.
    Division(i64),
    /// Those that are assigned to a member of staff (her row id).
    Clients(i64),
    /// None.
    Nothing,
}

impl Reach {
    /// The two parameters of the conditions in `sql/reach.rs`: a division and a member of staff. An id that no row has stands for
    /// *nothing*, and the member of staff 0 for *all customers*.
    #[must_use]
    pub fn params(self) -> (Option<i64>, Option<i64>) {
        match self {
            Self::Everything => (None, None),
            Self::Customers => (None, Some(0)),
            Self::Division(division) => (Some(division), None),
            Self::Clients(staff) => (None, Some(staff)),
            Self::Nothing => (Some(-1), Some(-1)),
        }
    }
}
