//! Conditions that narrow a list of customers to a [`crate::hub::Reach`], with the places of its two parameters (4 for `$4`).
//! PostgreSQL takes a parameter's type from its first use, hence the order.

/// A condition on `hub_organization AS o`.
pub(in crate::hub) fn organizations(division_at: usize, staff_at: usize) -> String {
    format!(
        "(o.division_id = ${division_at} OR ${division_at} IS NULL) AND (EXISTS
           (SELECT 1 FROM hub_client AS reach WHERE reach.staff_id = ${staff_at} AND reach.organization_id = o.id)
           OR ${staff_at} IS NULL OR ${staff_at} = 0)"
    )
}

/// A condition on `hub_user AS u`: staff of the division, or somebody who belongs to an organization that is reached, or any customer.
pub(in crate::hub) fn users(division_at: usize, staff_at: usize) -> String {
    format!(
        "(u.division_id = ${division_at} OR EXISTS
           (SELECT 1 FROM hub_membership AS rm JOIN hub_organization AS o ON o.id = rm.organization_id
            WHERE rm.user_id = u.id AND {} AND (${staff_at} <> 0 OR ${staff_at} IS NULL))
          OR (${division_at} IS NULL AND ${staff_at} IS NULL) OR (${staff_at} = 0 AND u.admin_role IS NULL))",
        organizations(division_at, staff_at)
    )
}
