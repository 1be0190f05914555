//! The whole matrix, and the edges that are easy to get wrong.

use super::*;

fn object(role: Option<Role>) -> ObjectFacts {
    ObjectFacts { tenant_id: Some(1), organization: Some(OrganizationFacts { name: "Acme".into(), frozen: false, role }), instance: None }
}

fn user(admin_role: Option<AdminRole>) -> SubjectFacts {
    SubjectFacts::User { tenant_id: 1, name: "Ann".into(), admin_role, frozen: false }
}

/// The table that `docs/permissions.md` shows.
pub(crate) fn matrix() -> String {
    let mut text = String::from(
        "| action | Member | Power User | Admin | Super Admin | staff admin | tenant key | app key (own instance) |\n|---|---|---|---|---|---|---|---|\n",
    );
    let mark = |allowed: bool| if allowed { "yes" } else { "–" };
    for action in Action::ALL {
        let mut cells: Vec<&str> = Role::ALL.iter().map(|role| mark(decide(&user(None), *action, &object(Some(*role))).allowed)).collect();
        cells.push(mark(decide(&user(Some(AdminRole::Admin)), *action, &object(None)).allowed));
        cells.push(mark(decide(&SubjectFacts::Tenant { tenant_id: 1 }, *action, &object(None)).allowed));
        let mut own = object(None);
        own.instance = Some(InstanceFacts { uid: "cld-1".into(), app_id: 7, stack: Stack::Cloud, status: InstanceStatus::Running });
        cells.push(mark(decide(&SubjectFacts::App { app_id: 7, name: "App".into() }, *action, &own).allowed));
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
fn a_stranger_may_nothing_and_may_not_know_that_it_exists() {
    for action in Action::ALL {
        let decision = decide(&user(None), *action, &object(None));
        assert!(!decision.allowed && !decision.visible, "{action:?}");
        assert!(!decision.because.is_empty());
    }
}

#[test]
fn another_tenant_is_out_of_reach_whatever_the_role() {
    let stranger = SubjectFacts::User { tenant_id: 2, name: "Eve".into(), admin_role: Some(AdminRole::Admin), frozen: false };
    for subject in [stranger, SubjectFacts::Tenant { tenant_id: 2 }] {
        for action in Action::ALL {
            assert!(!decide(&subject, *action, &object(Some(Role::SuperAdmin))).allowed, "{action:?}");
        }
    }
}

#[test]
fn what_is_frozen_may_nothing() {
    let frozen = SubjectFacts::User { tenant_id: 1, name: "Ann".into(), admin_role: Some(AdminRole::Admin), frozen: true };
    let mut closed = object(Some(Role::SuperAdmin));
    closed.organization.as_mut().unwrap().frozen = true;
    for action in Action::ALL {
        assert!(!decide(&frozen, *action, &object(Some(Role::SuperAdmin))).allowed, "{action:?}");
        assert_eq!(decide(&user(None), *action, &closed).allowed, *action == Action::Read, "{action:?}");
    }
}

#[test]
fn an_app_reaches_only_its_own_running_instances() {
    let app = SubjectFacts::App { app_id: 7, name: "App".into() };
    let with = |app_id, status| {
        let mut facts = object(None);
        facts.instance = Some(InstanceFacts { uid: "cld-1".into(), app_id, stack: Stack::Cloud, status });
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
