//! The table: who may do what, before anything is known of the case at hand. `decide.rs` adds what depends on the case
//! (reach of staff, teams, frozen accounts, states of subscriptions); whatever no line allows is denied.

use super::action::Action;
use super::role::{AdminRole, Role};

/// As what somebody acts: a column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::hub) enum Column {
    /// A member of the organization.
    Member(Role),
    /// Staff of the tenant; what is in her reach.
    Staff(AdminRole),
    /// A tenant's key; what belongs to the tenant.
    TenantKey,
    /// An app's key; its own running instances.
    AppKey,
    /// Any user of the tenant; herself; the apps that she develops.
    User,
}

impl Column {
    /// Every column, as in the table.
    #[cfg(test)]
    pub(in crate::hub) const ALL: [Self; 11] = [
        Self::Member(Role::Member),
        Self::Member(Role::PowerUser),
        Self::Member(Role::Admin),
        Self::Member(Role::SuperAdmin),
        Self::Staff(AdminRole::Admin),
        Self::Staff(AdminRole::SubTenantAdmin),
        Self::Staff(AdminRole::Staff),
        Self::Staff(AdminRole::Support),
        Self::TenantKey,
        Self::AppKey,
        Self::User,
    ];

    fn place(self) -> usize {
        match self {
            Self::Member(role) => role as usize,
            Self::Staff(role) => 4 + role as usize,
            Self::TenantKey => 8,
            Self::AppKey => 9,
            Self::User => 10,
        }
    }
}

/// `+` is yes.
macro_rules! mark {
    (+) => {
        true
    };
    (-) => {
        false
    };
}

macro_rules! table {
    ($($action:ident: $a:tt $b:tt $c:tt $d:tt $e:tt $f:tt $g:tt $h:tt $i:tt $j:tt $k:tt;)*) => {
        const TABLE: &[(Action, [bool; 11])] = &[$((
            Action::$action,
            [
                mark!($a), mark!($b), mark!($c), mark!($d), mark!($e), mark!($f), mark!($g), mark!($h), mark!($i), mark!($j), mark!($k),
            ],
        )),*];
    };
}

table! {
    //                   members of the organization    staff of the tenant               keys          any user,
    //                   Member Power Admin Super       admin division manager support    tenant app    oneself
    ManageTenant:        -      -     -     -           +     -        -       -          +      -      -;
    ManageStaff:         -      -     -     -           +     -        -       -          +      -      -;
    ReadCustomers:       -      -     -     -           +     +        +       +          +      -      -;
    ManageUsers:         -      -     -     -           +     +        -       -          +      -      -;
    ManageListings:      -      -     -     -           +     -        -       -          +      -      -;
    Moderate:            -      -     -     -           +     -        -       -          +      -      -;
    ReadTenantAudit:     -      -     -     -           +     -        -       -          +      -      -;
    RegisterApp:         -      -     -     -           +     -        -       -          +      -      -;
    CreateOrganization:  -      -     -     -           +     +        -       -          +      -      +;
    Browse:              -      -     -     -           +     +        +       +          +      -      +;
    ReadUser:            -      -     -     -           +     +        +       +          +      -      +;
    UpdateUser:          -      -     -     -           +     +        -       -          +      -      +;
    ManageCredentials:   -      -     -     -           +     +        -       -          +      -      +;
    RecoverAccount:      -      -     -     -           +     +        -       -          +      -      -;
    DestroyUser:         -      -     -     -           +     -        -       -          +      -      -;
    Impersonate:         -      -     -     -           +     +        +       -          -      -      -;
    ActAsOneself:        -      -     -     -           -     -        -       -          +      -      +;
    ManageApp:           -      -     -     -           +     -        -       -          +      -      +;
    Read:                +      +     +     +           +     +        +       +          +      -      -;
    Update:              -      -     -     +           +     +        -       -          +      -      -;
    Destroy:             -      -     -     +           +     -        -       -          +      -      -;
    Freeze:              -      -     -     -           +     +        -       -          +      -      -;
    Upload:              -      -     +     +           +     +        +       -          +      -      -;
    Purchase:            -      -     +     +           +     +        +       -          +      -      -;
    InviteMember:        -      -     +     +           +     +        +       -          +      -      -;
    ManageMembers:       -      -     +     +           +     +        -       -          +      -      -;
    Administrate:        -      -     +     +           +     +        +       -          +      -      -;
    ManageAppInstances:  -      -     +     +           +     +        +       -          +      -      -;
    ManageTeams:         -      -     +     +           +     +        -       -          +      -      -;
    ManageBilling:       -      -     -     +           +     +        -       -          +      -      -;
    SyncApps:            +      +     +     +           +     +        +       -          +      -      -;
    AccessInstance:      +      +     +     +           +     -        -       -          +      -      -;
    ReadData:            +      +     +     +           +     -        -       -          +      +      -;
    WriteData:           -      -     +     +           +     -        -       -          +      +      -;
    ReadReports:         +      +     +     +           +     +        +       -          +      +      -;
    ArrangeReports:      +      +     +     +           +     +        +       -          +      -      -;
}

/// What the table says. Actions on the installation are in no line: an operator's alone.
pub(in crate::hub) fn allows(column: Column, action: Action) -> bool {
    // The lines stand in the order of the actions, after the two of the installation; a test keeps it so.
    TABLE.get((action as usize).wrapping_sub(2)).is_some_and(|(_, cells)| cells[column.place()])
}

/// The weakest role of a member that the table lets do this.
pub(in crate::hub) fn role_needed(action: Action) -> Option<Role> {
    Role::ALL.into_iter().find(|role| allows(Column::Member(*role), action))
}

/// The staff roles that the table lets do this.
pub(in crate::hub) fn staff_needed(action: Action) -> Vec<AdminRole> {
    AdminRole::ALL.into_iter().filter(|role| allows(Column::Staff(*role), action)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_stand_in_the_order_of_the_actions_and_none_is_missing() {
        let lines: Vec<Action> = TABLE.iter().map(|(action, _)| *action).collect();
        assert_eq!(lines, Action::ALL[2..]);
    }

    #[test]
    fn each_column_has_a_place_of_its_own() {
        for (place, column) in Column::ALL.into_iter().enumerate() {
            assert_eq!(column.place(), place);
        }
    }

    #[test]
    fn a_stronger_role_may_all_that_a_weaker_one_may() {
        for action in Action::ALL {
            for pair in Role::ALL.windows(2) {
                assert!(!allows(Column::Member(pair[0]), *action) || allows(Column::Member(pair[1]), *action), "{action:?} {pair:?}");
            }
        }
    }
}
