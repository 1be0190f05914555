//! Who is in the demo.

use super::books::{PROFILES, Profile};
use crate::hub::{AdminRole, Role};

/// The demo's tenant.
pub(super) const TENANT_SLUG: &str = "demo";
pub(super) const TENANT_NAME: &str = "Demo Marketplace";

/// A person of the demo.
pub(super) struct Person {
    pub(super) uid: &'static str,
    pub(super) email: &'static str,
    pub(super) name: &'static str,
    pub(super) surname: &'static str,
    pub(super) admin_role: Option<AdminRole>,
    /// In which company she works, as what. One each: so refusals can be seen.
    pub(super) role: Option<(&'static Profile, Role)>,
}

const ACME: &Profile = PROFILES[0];
const LUMEN: &Profile = PROFILES[1];

/// One person for every role in the first company, one of the second company only, one of the staff.
pub(super) const PEOPLE: [Person; 6] = [
    customer("usr-demo-olivia", "olivia@demo.example", "Olivia", "Stone", ACME, Role::SuperAdmin),
    customer("usr-demo-adam", "adam@demo.example", "Adam", "Reyes", ACME, Role::Admin),
    customer("usr-demo-petra", "petra@demo.example", "Petra", "Novak", ACME, Role::PowerUser),
    customer("usr-demo-max", "max@demo.example", "Max", "Berger", ACME, Role::Member),
    customer("usr-demo-sofia", "sofia@demo.example", "Sofia", "Lindner", LUMEN, Role::SuperAdmin),
    Person {
        uid: "usr-demo-sam",
        email: "sam@demo.example",
        name: "Sam",
        surname: "Taylor",
        admin_role: Some(AdminRole::Admin),
        role: None,
    },
];

const fn customer(
    uid: &'static str,
    email: &'static str,
    name: &'static str,
    surname: &'static str,
    company: &'static Profile,
    role: Role,
) -> Person {
    Person { uid, email, name, surname, admin_role: None, role: Some((company, role)) }
}

/// An app that a company uses from the start.
pub(super) struct Use {
    pub(super) company: &'static Profile,
    pub(super) app: &'static str,
    pub(super) uid: &'static str,
}

pub(super) const USES: [Use; 3] = [
    Use { company: ACME, app: "ledgerly", uid: "cld-acme-ledgerly" },
    Use { company: ACME, app: "pipeliner", uid: "cld-acme-pipeliner" },
    Use { company: LUMEN, app: "ledgerly", uid: "cld-lumen-ledgerly" },
];

/// Cloud apps of the demo, with their names for a catalogue that lacks them.
pub(super) const CLOUD_APPS: [(&str, &str); 2] = [("ledgerly", "Ledgerly"), ("pipeliner", "Pipeliner")];

/// A hosted app to try.
pub(super) const HOSTED_APP: &str = "guestbook";
