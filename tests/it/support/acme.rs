//! The customers and the staff of a tenant, with browsers that are signed in at its faces.

use mno::hub::{Action, AdminRole, NewApp, Object, Role, Stack};

use super::Engine;
use super::portal::{Browser, Portal};

/// Where JPI is.
pub(crate) const JPI: &str = "/mnoe/jpi/v1";

/// Ann is Super Admin of Atlas, where Ben is a Member; Cleo is of Boreas. Root is an admin of the staff, Sam its account manager of
/// Atlas. Eve is of another tenant.
pub(crate) struct Acme {
    pub(crate) portal: Portal,
    /// Uid and number.
    pub(crate) atlas: (String, i64),
    /// Uid and number.
    pub(crate) boreas: (String, i64),
    pub(crate) ann: Browser,
    pub(crate) ben: Browser,
    pub(crate) root: Browser,
}

impl Acme {
    pub(crate) async fn new(engine: &Engine) -> Self {
        let portal = Portal::new(engine).await;
        for (tenant, email, role) in [
            ("acme", "ann@acme.test", None),
            ("acme", "ben@acme.test", None),
            ("acme", "cleo@acme.test", None),
            ("other", "eve@other.test", None),
            ("acme", "root@acme.test", Some(AdminRole::Admin)),
            ("acme", "sam@acme.test", Some(AdminRole::Staff)),
        ] {
            portal.user(tenant, email, role).await;
        }
        let of_atlas = [("ann@acme.test", Role::SuperAdmin), ("ben@acme.test", Role::Member)];
        let atlas = portal.organization("acme", "Atlas", "AUD", &of_atlas).await;
        let boreas = portal.organization("acme", "Boreas", "EUR", &[("cleo@acme.test", Role::SuperAdmin)]).await;
        let staff = portal.permit(Action::ManageStaff, Object::Tenant("acme".into())).await;
        portal.hub.staff_client_add(&staff, "sam@acme.test".into(), atlas.0.clone()).await.unwrap();
        let ann = portal.signed_in("ann@acme.test").await;
        let (ben, root) = (portal.signed_in("ben@acme.test").await, portal.signed_in("root@acme.test").await);
        Self { portal, atlas, boreas, ann, ben, root }
    }

    /// An app of the installation.
    pub(crate) async fn app(&self, nid: &str, stack: Stack) {
        let permit = self.portal.permit(Action::Operate, Object::Platform).await;
        self.portal.hub.app_create(&permit, NewApp::new(nid, nid.to_uppercase(), stack)).await.unwrap();
    }
}
