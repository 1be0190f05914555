//! Who cannot go: the last admin of a tenant, by whatever way, on both engines. Of Super Admins tells `hub_people/together.rs`.

use mno::hub::{Action, AdminRole, Credential, Hub, NewAccount, NewUser, Object, Permit};
use mno::kernel::ErrorKind::Conflict;

use crate::support::customers::{Customers, email, key, local, refused};
use crate::support::engine::story;
use crate::support::{Engine, on_both_engines};

on_both_engines!(a_tenant_keeps_its_last_admin, a_tenant_key_cannot_take_the_last_admin, two_admins_do_not_remove_each_other_at_once,);

fn a_tenant_keeps_its_last_admin(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let ada = world.staff("ada", AdminRole::Admin, None).await;
        let hers = world.tenant(&ada, Action::ManageStaff, "acme").await.unwrap();
        refused(world.hub.staff_unset(&hers, email("ada")).await, &[Conflict]);
        refused(world.hub.staff_set(&hers, email("ada"), AdminRole::Staff, None).await, &[Conflict]);
        world.hub.staff_set(&hers, email("zoe"), AdminRole::Admin, None).await.unwrap();
        // Both at once, through two processes: one stays.
        let zoe = world.session("zoe").await;
        let theirs = world.replica.permit(&zoe, None, Action::ManageStaff, Object::Tenant("acme".into())).await.unwrap();
        let unset = |hub: &Hub, permit: &Permit, name: &str| {
            let (hub, permit, name) = (hub.clone(), permit.clone(), email(name));
            tokio::spawn(async move { hub.staff_unset(&permit, name).await })
        };
        let (one, two) = (unset(&world.hub, &hers, "zoe"), unset(&world.replica, &theirs, "ada"));
        let done = [one.await.unwrap(), two.await.unwrap()];
        assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 1, "{done:?}");
        assert!(done.iter().filter_map(|done| done.as_ref().err()).all(|error| error.kind() == Conflict), "{done:?}");
    });
}

/// By every way in which an admin goes or may do nothing any more.
fn a_tenant_key_cannot_take_the_last_admin(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let (_, made) = world.hub.tenant_create(&world.platform().await, "solo".into(), "Solo".into()).await.unwrap();
        let own = key(&made);
        for name in ["kim", "lou"] {
            world.user("solo", name).await;
        }
        let manages = world.tenant(&own, Action::ManageStaff, "solo").await.unwrap();
        world.hub.staff_set(&manages, email("kim"), AdminRole::Admin, None).await.unwrap();
        let of = async |name: &str, action: Action| world.hub.permit(&own, None, action, Object::User(email(name))).await.unwrap();
        let kims = of("kim", Action::DestroyUser).await;
        for error in [
            refused(world.hub.user_freeze(&kims, true).await, &[Conflict]),
            refused(world.hub.user_delete(&kims).await, &[Conflict]),
            refused(world.hub.staff_unset(&manages, email("kim")).await, &[Conflict]),
            refused(world.hub.staff_set(&manages, email("kim"), AdminRole::Support, None).await, &[Conflict]),
            refused(world.hub.deletion_request_create(&of("kim", Action::ActAsOneself).await).await, &[Conflict]),
        ] {
            assert!(error.message().contains("last admin") && error.hints()[0].contains("somebody else"), "{error}");
        }
        // Nothing was done to her.
        let (kim, _) = world.hub.user_show(&of("kim", Action::ReadUser).await).await.unwrap();
        assert_eq!((kim.frozen, kim.admin_role), (false, Some(AdminRole::Admin)));
        // An admin who is frozen, or whose address nobody has confirmed, could not go on in her place.
        let lous = of("lou", Action::DestroyUser).await;
        world.hub.user_freeze(&lous, true).await.unwrap();
        world.hub.staff_set(&manages, email("lou"), AdminRole::Admin, None).await.unwrap();
        refused(world.hub.user_delete(&kims).await, &[Conflict]);
        let new = NewUser {
            email: email("max"),
            name: "Max".into(),
            surname: String::new(),
            password: None,
            admin_role: Some(AdminRole::Admin),
            uid: None,
        };
        let unconfirmed = NewAccount { unconfirmed: true, ..NewAccount::default() };
        world.hub.user_register(&manages, new, unconfirmed).await.unwrap();
        refused(world.hub.user_delete(&kims).await, &[Conflict]);
        // With another one who can act she may go; then that one is the last. The permit on Lou is from before she was an admin.
        world.hub.user_freeze(&lous, false).await.unwrap();
        world.hub.user_freeze(&kims, true).await.unwrap();
        refused(world.hub.user_delete(&lous).await, &[Conflict]);
        world.hub.user_delete(&kims).await.unwrap();
        refused(world.hub.user_freeze(&lous, true).await, &[Conflict]);
        // A tenant that ends is emptied by operators.
        for name in ["lou", "max"] {
            world.delete_user(name).await.unwrap();
        }
        let solo = world.tenant(&local(), Action::ManageTenant, "solo").await.unwrap();
        world.hub.tenant_delete(&solo).await.unwrap();
    });
}

fn two_admins_do_not_remove_each_other_at_once(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let (ada, ida) = (world.staff("ada", AdminRole::Admin, None).await, world.staff("ida", AdminRole::Admin, None).await);
        let removal = async |hub: &Hub, who: &Credential, whom: &str| {
            let permit = hub.permit(who, None, Action::DestroyUser, Object::User(email(whom))).await.unwrap();
            let hub = hub.clone();
            (hub, permit)
        };
        let ((one, on_ida), (two, on_ada)) = (removal(&world.hub, &ada, "ida").await, removal(&world.replica, &ida, "ada").await);
        // One deletes, the other one freezes.
        let deleting = tokio::spawn(async move { one.user_delete(&on_ida).await });
        let freezing = tokio::spawn(async move { two.user_freeze(&on_ada, true).await });
        let done = [deleting.await.unwrap(), freezing.await.unwrap()];
        assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 1, "{done:?}");
        assert!(done.iter().filter_map(|done| done.as_ref().err()).all(|error| error.kind() == Conflict), "{done:?}");
        let sql = "SELECT COUNT(*) FROM hub_user WHERE admin_role = 'admin' AND frozen = 0";
        assert_eq!(world.count(sql).await, 1);
    });
}
