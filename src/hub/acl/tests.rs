//! The whole matrix, and the edges that are easy to get wrong.

use super::*;
use crate::hub::model::{InstanceStatus, Stack};

fn organization(role: Option<Role>) -> OrganizationFacts {
    OrganizationFacts { name: "Acme".into(), role, ..OrganizationFacts::default() }
}

fn object(role: Option<Role>) -> ObjectFacts {
    ObjectFacts { tenant_id: Some(1), organization: Some(organization(role)), ..ObjectFacts::default() }
}

fn instance(status: InstanceStatus) -> InstanceFacts {
    InstanceFacts { uid: "cld-1".into(), app_id: 7, stack: Stack::Cloud, status, kept_from_by_teams: false, trial_over: false }
}

fn ann(admin_role: Option<AdminRole>) -> Who {
    Who::User { id: 5, tenant_id: 1, name: "Ann".into(), admin_role, developer: true, frozen: false }
}

fn user(admin_role: Option<AdminRole>) -> SubjectFacts {
    ann(admin_role).into()
}

fn customer(id: i64) -> UserFacts {
    UserFacts { id, name: "Bob".into(), staff: false, within: Within::Nothing, leads_beyond: false }
}

/// The object that a column of the table is about: what belongs to the tenant, is in reach, runs, or is one's own.
fn own(column: Column, action: Action) -> ObjectFacts {
    let within = match column {
        Column::Staff(AdminRole::SubTenantAdmin) => Within::Division,
        Column::Staff(AdminRole::Staff) => Within::Client,
        Column::Staff(AdminRole::Support) => Within::AccessRequest,
        _ => Within::Nothing,
    };
    let mut facts = ObjectFacts { tenant_id: Some(1), ..ObjectFacts::default() };
    match action.level() {
        Level::Platform | Level::Tenant => {}
        Level::User => facts.user = Some(UserFacts { within, ..customer(if column == Column::User { 5 } else { 6 }) }),
        Level::App => {
            facts.app = Some(AppFacts { name: "Till".into(), developer_id: (column == Column::User).then_some(5) });
        }
        Level::Organization => {
            let role = if let Column::Member(role) = column { Some(role) } else { None };
            facts.organization = Some(OrganizationFacts { within, ..organization(role) });
            facts.instance = Some(instance(InstanceStatus::Running));
        }
    }
    facts
}

fn subject(column: Column) -> SubjectFacts {
    match column {
        Column::Member(_) | Column::User => user(None),
        Column::Staff(role) => user(Some(role)),
        Column::TenantKey => Who::Tenant { tenant_id: 1, customers_of: 1 }.into(),
        Column::AppKey => Who::App { app_id: 7, name: "App".into() }.into(),
    }
}

/// The table that `docs/permissions.md` shows, from decisions.
fn matrix() -> String {
    let mut text = String::from(
        "| action | Member | Power User | Admin | Super Admin | staff admin | division admin | account manager | support | tenant key | app key | any user |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for action in Action::ALL {
        let cells: Vec<&str> = Column::ALL
            .into_iter()
            .map(|column| {
                // A member as such has no business with the tenant, with people or with apps: that is `any user`.
                let about = !matches!(column, Column::Member(_)) || action.level() == Level::Organization;
                if about && decide(&subject(column), *action, &own(column, *action)).allowed { "yes" } else { "–" }
            })
            .collect();
        text += &format!("| `{}` | {} |\n", action.as_str(), cells.join(" | "));
    }
    text
}

#[test]
fn the_documented_matrix_is_the_one_that_decides() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/permissions.md");
    let (start, end) = ("<!-- matrix -->\n", "<!-- end of matrix -->");
    let document = std::fs::read_to_string(path).unwrap();
    let (before, rest) = document.split_once(start).unwrap();
    let (now, after) = rest.split_once(end).unwrap();
    if std::env::var_os("MNO_UPDATE").is_some() {
        std::fs::write(path, format!("{before}{start}{}{end}{after}", matrix())).unwrap();
    } else {
        assert_eq!(now, matrix(), "run the tests with MNO_UPDATE=1 to rewrite docs/permissions.md");
    }
}

#[test]
fn the_table_and_the_decision_agree() {
    for action in Action::ALL {
        for column in Column::ALL {
            if matches!(column, Column::Member(_)) && action.level() != Level::Organization {
                continue;
            }
            let mut expected = allows(column, *action);
            // A developer registers apps, which `any user` may not; staff are users of the tenant too.
            if let Column::User | Column::Staff(_) = column
                && *action == Action::RegisterApp
            {
                expected = true;
            }
            if matches!(column, Column::Staff(_)) && action.level() == Level::Tenant && allows(Column::User, *action) {
                expected = true;
            }
            let decision = decide(&subject(column), *action, &own(column, *action));
            assert_eq!(decision.allowed, expected, "{column:?} {action:?}: {:?}", decision.because);
        }
    }
}

#[test]
fn a_stranger_may_nothing_and_may_not_know_that_it_exists() {
    let stranger = || Who::User { id: 9, tenant_id: 1, name: "Eve".into(), admin_role: None, developer: false, frozen: false };
    for action in Action::ALL {
        let decision = decide(&stranger().into(), *action, &own(Column::TenantKey, *action));
        assert!(!decision.because.is_empty());
        if action.level() == Level::Tenant {
            // The tenant is no secret to its users.
            assert_eq!(decision.allowed, allows(Column::User, *action), "{action:?}");
        } else {
            assert!(!decision.allowed && !decision.visible, "{action:?}");
        }
    }
}

#[test]
fn another_tenant_is_out_of_reach_whatever_the_role() {
    for role in AdminRole::ALL {
        let stranger = Who::User { id: 9, tenant_id: 2, name: "Eve".into(), admin_role: Some(role), developer: true, frozen: false };
        for subject in [stranger, Who::Tenant { tenant_id: 2, customers_of: 2 }] {
            for action in Action::ALL {
                for column in [Column::Member(Role::SuperAdmin), Column::Staff(AdminRole::SubTenantAdmin), Column::Staff(AdminRole::Staff)]
                {
                    let decision = decide(&subject.clone().into(), *action, &own(column, *action));
                    assert!(!decision.allowed && !decision.visible, "{subject:?} {action:?}");
                }
            }
        }
    }
}

#[test]
fn a_marketplace_that_shares_customers_does_for_them_all_and_to_their_tenant_nothing() {
    let sharing: SubjectFacts = Who::Tenant { tenant_id: 2, customers_of: 1 }.into();
    for action in Action::ALL {
        let theirs = own(Column::TenantKey, *action);
        let customers = matches!(action.level(), Level::User | Level::Organization);
        let decision = decide(&sharing, *action, &theirs);
        assert_eq!(decision.allowed, customers && allows(Column::TenantKey, *action), "{action:?}: {:?}", decision.because);
        // The owner's staff are no customers, and what is the owner's is not there.
        let staff = ObjectFacts { user: Some(UserFacts { staff: true, ..customer(6) }), ..theirs.clone() };
        if !customers || action.level() == Level::User {
            let decision = decide(&sharing, *action, &staff);
            assert!(!decision.allowed && !decision.visible, "{action:?}");
        }
        // Its own marketplace is its own.
        let tenant_id = if action.is_about_customers() { 1 } else { 2 };
        let named = ObjectFacts { tenant_id: Some(tenant_id), marketplace_id: Some(2), ..ObjectFacts::default() };
        if action.level() == Level::Tenant {
            assert_eq!(decide(&sharing, *action, &named).allowed, allows(Column::TenantKey, *action), "{action:?}");
        }
    }
}

#[test]
fn staff_reaches_only_what_is_theirs() {
    for role in [AdminRole::SubTenantAdmin, AdminRole::Staff, AdminRole::Support] {
        for action in Action::ALL.iter().filter(|action| matches!(action.level(), Level::Organization | Level::User)) {
            let decision = decide(&user(Some(role)), *action, &own(Column::TenantKey, *action));
            assert!(!decision.allowed && !decision.visible, "{role:?} {action:?}");
        }
    }
}

#[test]
fn nobody_acts_as_staff() {
    for role in AdminRole::ALL {
        let mut facts = own(Column::Staff(role), Action::Impersonate);
        facts.user.as_mut().unwrap().staff = true;
        assert!(!decide(&user(Some(role)), Action::Impersonate, &facts).allowed, "{role:?}");
    }
    let herself = ObjectFacts { user: Some(customer(5)), ..object(None) };
    assert!(!decide(&user(None), Action::Impersonate, &herself).allowed);
}

/// What a page offers and what works are the same: both are this decision.
#[test]
fn nobody_recovers_or_closes_her_own_account() {
    for staff in [None, Some(AdminRole::Admin), Some(AdminRole::SubTenantAdmin), Some(AdminRole::Staff), Some(AdminRole::Support)] {
        let herself = ObjectFacts { user: Some(UserFacts { staff: staff.is_some(), ..customer(5) }), ..object(None) };
        for action in [Action::RecoverAccount, Action::DestroyUser] {
            let decision = decide(&user(staff), action, &herself);
            assert!(!decision.allowed && decision.visible, "{staff:?} {action:?}: {:?}", decision.because);
        }
        assert!(decide(&user(staff), Action::ManageCredentials, &herself).allowed, "{staff:?}: one's own sessions");
    }
}

#[test]
fn what_is_frozen_may_nothing() {
    let frozen = Who::User { id: 5, tenant_id: 1, name: "Ann".into(), admin_role: Some(AdminRole::Admin), developer: true, frozen: true };
    let mut closed = object(Some(Role::SuperAdmin));
    closed.organization.as_mut().unwrap().frozen = true;
    for action in Action::ALL {
        assert!(!decide(&frozen.clone().into(), *action, &own(Column::User, *action)).allowed, "{action:?}");
        if action.level() == Level::Organization {
            assert_eq!(decide(&user(None), *action, &closed).allowed, *action == Action::Read, "{action:?}");
        }
    }
}

#[test]
fn a_limited_key_does_only_what_it_is_limited_to() {
    for who in [Who::Operator, Who::Tenant { tenant_id: 1, customers_of: 1 }, ann(Some(AdminRole::Admin))] {
        let limited = SubjectFacts { who, scopes: Some(vec![Action::Read]) };
        for action in Action::ALL {
            let allowed = decide(&limited, *action, &own(Column::TenantKey, *action)).allowed;
            assert_eq!(allowed, *action == Action::Read, "{limited:?} {action:?}");
        }
    }
}

#[test]
fn a_custom_role_stands_in_place_of_the_table() {
    let mut facts = object(Some(Role::Admin));
    let custom = CustomRoleFacts { name: "Bookkeeper".into(), actions: vec![Action::ReadData, Action::ManageBilling] };
    facts.organization.as_mut().unwrap().custom_role = Some(custom);
    for action in Action::ALL.iter().filter(|action| action.level() == Level::Organization) {
        let expected = matches!(action, Action::ReadData | Action::ManageBilling);
        assert_eq!(decide(&user(None), *action, &facts).allowed, expected, "{action:?}");
    }
}

#[test]
fn teams_keep_members_and_not_admins_from_an_instance() {
    for role in Role::ALL {
        let mut facts = object(Some(role));
        facts.instance = Some(InstanceFacts { kept_from_by_teams: true, ..instance(InstanceStatus::Running) });
        let decision = decide(&user(None), Action::AccessInstance, &facts);
        assert_eq!(decision.allowed, role >= Role::Admin, "{role:?}");
        assert!(decide(&user(None), Action::Read, &facts).allowed, "{role:?}");
    }
}

#[test]
fn nobody_opens_an_app_that_does_not_run() {
    for status in InstanceStatus::ALL.into_iter().filter(|status| *status != InstanceStatus::Running) {
        for subject in [user(None), user(Some(AdminRole::Admin)), Who::Tenant { tenant_id: 1, customers_of: 1 }.into()] {
            let mut facts = object(Some(Role::SuperAdmin));
            facts.instance = Some(instance(status));
            assert!(!decide(&subject, Action::AccessInstance, &facts).allowed, "{status:?}");
            facts.instance = Some(InstanceFacts { trial_over: true, ..instance(InstanceStatus::Running) });
            assert!(!decide(&subject, Action::AccessInstance, &facts).allowed, "trial");
        }
    }
}

#[test]
fn an_app_reaches_only_its_own_running_instances() {
    let app: SubjectFacts = Who::App { app_id: 7, name: "App".into() }.into();
    let with = |app_id, status| {
        let mut facts = object(None);
        facts.instance = Some(InstanceFacts { app_id, ..instance(status) });
        decide(&app, Action::ReadData, &facts).allowed
    };
    assert!(with(7, InstanceStatus::Running));
    assert!(!with(8, InstanceStatus::Running), "another app's instance");
    assert!(!decide(&app, Action::ReadData, &object(None)).allowed, "no instance named");
    for status in InstanceStatus::ALL.into_iter().filter(|status| *status != InstanceStatus::Running) {
        assert!(!with(7, status), "{status:?}");
    }
}

#[test]
fn every_word_is_read_back_and_no_alias_is_taken_twice() {
    let mut seen = std::collections::HashSet::new();
    for action in Action::ALL {
        assert_eq!(Action::parse(action.as_str()).unwrap(), *action);
        for word in action.aliases().iter().chain([&action.as_str()]) {
            assert!(seen.insert(*word), "`{word}` twice");
            assert_eq!(Action::parse(word).unwrap_or(*action), *action);
        }
    }
    assert!(Action::parse("fly").unwrap_err().hints()[0].contains("read_reports"));
}
