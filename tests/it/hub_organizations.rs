//! Organizations, memberships, custom roles and teams, on both engines; and what those get who have no right to them.

use mno::hub::{
    Action, Credential, CustomRoleUpdate, Hub, NewInvitation, Object, OrganizationFilter, OrganizationUpdate, Role, RoleChoice,
};
use mno::kernel::ErrorKind::{Conflict, Forbidden, Invalid, NotFound};
use mno::kernel::{PageRequest, Result};
use serde_json::{Value, json};

use crate::support::customers::{Customers, email, founding, local, object, refused};
use crate::support::engine::story;
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    who_creates_an_organization_owns_it,
    an_organization_changes_its_profile_but_not_its_trial,
    a_frozen_organization_may_only_be_read,
    a_closed_organization_is_gone_for_its_members,
    organizations_are_found_by_name_and_state,
    the_last_super_admin_cannot_leave,
    two_super_admins_cannot_leave_at_once_on_two_replicas,
    a_removed_member_sees_nothing,
    a_custom_role_allows_what_it_says,
    nobody_gives_a_role_that_allows_more_than_hers,
    a_custom_role_in_use_stays,
    an_invitation_gives_a_custom_role,
    people_are_invited_together_or_not_at_all,
    a_team_opens_what_it_was_given,
    a_team_takes_only_members_and_own_instances,
);

fn all() -> PageRequest {
    PageRequest::default()
}

fn who_creates_an_organization_owns_it(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let zoe = world.session("zoe").await;
        let founds = world.tenant(&zoe, Action::CreateOrganization, "acme").await.unwrap();
        let made = world.hub.organization_create(&founds, founding("Zephyr", None)).await.unwrap();
        let hers = world.at(&zoe, Action::Destroy, made.uid.as_str()).await.unwrap();
        assert!(hers.because()[0].contains("Super Admin"), "{:?}", hers.because());
        refused(world.hub.organization_create(&founds, founding("Trap", Some(email("ann")))).await, &[Forbidden]);
        refused(world.hub.organization_create(&founds, founding("\n", None)).await, &[Invalid]);
        refused(world.tenant(&zoe, Action::CreateOrganization, "other").await, &[Forbidden, NotFound]);
    });
}

fn an_organization_changes_its_profile_but_not_its_trial(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let ann = world.session("ann").await;
        let hers = world.at(&ann, Action::Update, &world.atlas).await.unwrap();
        let change = |profile: Value| OrganizationUpdate { profile: object(&profile), ..OrganizationUpdate::default() };
        let set = world.hub.organization_update(&hers, change(json!({"geo_city": "Sydney", "meta_data": {"a": 1}}))).await.unwrap();
        assert_eq!((set.profile.geo_city.as_deref(), &set.profile.meta_data["a"]), (Some("Sydney"), &json!(1)));
        for (wrong, field, kind) in [
            (json!({"frozen": false}), "profile.frozen", Invalid),
            (json!({"tenant_id": 2}), "profile.tenant_id", Invalid),
            (json!({"geo_tz": "No where"}), "profile.geo_tz", Invalid),
            (json!({"free_trial_end_at": "2099-01-01"}), "profile.free_trial_end_at", Forbidden),
        ] {
            let error = refused(world.hub.organization_update(&hers, change(wrong)).await, &[kind]);
            assert_eq!(error.field(), Some(field));
        }
        let books =
            OrganizationUpdate { name: Some("Atlas Ltd".into()), financial_year_end_month: Some(13), ..OrganizationUpdate::default() };
        refused(world.hub.organization_update(&hers, books).await, &[Invalid]);
        let staff = world.at(&local(), Action::Update, &world.atlas).await.unwrap();
        let set = world.hub.organization_update(&staff, change(json!({"free_trial_end_at": "2026-05-01T00:00:00Z"}))).await.unwrap();
        assert_eq!(set.profile.free_trial_end_at.unwrap().to_string(), "2026-05-01T00:00:00Z");
        assert_eq!(set.organization.name, "Atlas");
        let ben = world.session("ben").await;
        refused(world.at(&ben, Action::Update, &world.atlas).await, &[Forbidden]);
    });
}

fn a_frozen_organization_may_only_be_read(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let ann = world.session("ann").await;
        refused(world.at(&ann, Action::Freeze, &world.atlas).await, &[Forbidden]);
        let permit = world.at(&local(), Action::Freeze, &world.atlas).await.unwrap();
        for _ in 0..2 {
            assert!(world.hub.organization_freeze(&permit, true).await.unwrap().organization.frozen);
        }
        for action in [Action::Update, Action::Purchase, Action::ManageMembers, Action::ReadData, Action::AccessInstance] {
            refused(world.at(&ann, action, &world.atlas).await, &[Forbidden]);
        }
        world.at(&ann, Action::Read, &world.atlas).await.unwrap();
        world.hub.organization_freeze(&permit, false).await.unwrap();
        world.at(&ann, Action::Update, &world.atlas).await.unwrap();
    });
}

fn a_closed_organization_is_gone_for_its_members(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let app = world.app("till").await;
        let subscription = world.subscribe(&world.atlas, "till").await;
        let at_instance = Object::Instance(subscription.instance.uid.clone());
        world.hub.permit(&app, None, Action::ReadData, at_instance.clone()).await.unwrap();
        let (ann, mia) = (world.session("ann").await, world.session("mia").await);
        let hers = world.at(&ann, Action::ManageTeams, &world.atlas).await.unwrap();
        let team = world.hub.team_create(&hers, "Sales".into()).await.unwrap();
        let invites = world.at(&ann, Action::InviteMember, &world.atlas).await.unwrap();
        let uid = team.team.uid.to_string();
        let invitation = |team| NewInvitation { email: email("zoe"), role: Role::Member.into(), team, notify: false };
        world.hub.invitation_create(&invites, invitation(Some(uid))).await.unwrap();

        let closing = world.at(&ann, Action::Destroy, &world.atlas).await.unwrap();
        let closed = world.hub.organization_close(&closing).await.unwrap();
        assert!(closed.closed_at.is_some() && closed.organization.frozen);
        for who in [&ann, &mia] {
            refused(world.at(who, Action::Read, &world.atlas).await, &[NotFound]);
        }
        refused(world.hub.permit(&app, None, Action::ReadData, at_instance).await, &[Forbidden, NotFound]);
        refused(world.hub.permit(&local(), None, Action::Read, Object::Team(team.team.uid.to_string())).await, &[NotFound]);

        // Its identity stays: staff still finds it, and cannot call it back.
        let staff = world.at(&local(), Action::Read, &world.atlas).await.unwrap();
        assert_eq!(world.hub.organization_detail(&staff).await.unwrap().organization.name, "Atlas");
        assert!(world.hub.member_list(&staff).await.unwrap().is_empty());
        let freeze = world.at(&local(), Action::Freeze, &world.atlas).await.unwrap();
        refused(world.hub.organization_freeze(&freeze, false).await, &[Conflict]);
        let invite = world.at(&local(), Action::InviteMember, &world.atlas).await.unwrap();
        refused(world.hub.member_add(&invite, email("ann"), Role::SuperAdmin).await, &[Conflict]);
        refused(world.hub.invitation_create(&invite, invitation(None)).await, &[Conflict]);
        let open = "SELECT COUNT(*) FROM hub_invitation WHERE status IN ('staged', 'pending')";
        assert_eq!(world.db.read(move |tx| tx.query_one(open, &[], |row| row.get::<i64>(0))).await.unwrap(), 0);
        let permit = world.tenant(&local(), Action::ReadCustomers, "acme").await.unwrap();
        assert_eq!(world.names(&permit, OrganizationFilter::default()).await, ["Boreas"]);
        assert_eq!(world.names(&permit, OrganizationFilter { closed: true, ..OrganizationFilter::default() }).await, ["Atlas"]);
    });
}

fn organizations_are_found_by_name_and_state(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        world.organization("acme", "50% Off_Co", "zoe").await;
        let permit = world.tenant(&local(), Action::ReadCustomers, "acme").await.unwrap();
        let named = |name: &str| OrganizationFilter { name: Some(name.into()), ..OrganizationFilter::default() };
        assert_eq!(world.names(&permit, named("TLA")).await, ["Atlas"]);
        assert_eq!(world.names(&permit, named("%")).await, ["50% Off_Co"], "a percent sign is a percent sign");
        assert_eq!(world.names(&permit, named("' OR 1=1 --")).await, Vec::<String>::new());
        let freeze = world.at(&local(), Action::Freeze, &world.boreas).await.unwrap();
        world.hub.organization_freeze(&freeze, true).await.unwrap();
        let frozen = |frozen| OrganizationFilter { frozen: Some(frozen), ..OrganizationFilter::default() };
        assert_eq!(world.names(&permit, frozen(true)).await, ["Boreas"]);
        assert_eq!(world.names(&permit, frozen(false)).await, ["Atlas", "50% Off_Co"]);
        assert_eq!(world.names(&world.platform().await, named("e")).await, ["Boreas", "Eden"]);
    });
}

fn the_last_super_admin_cannot_leave(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let (ann, mia) = (world.session("ann").await, world.session("mia").await);
        let leaving = world.at(&ann, Action::Read, &world.atlas).await.unwrap();
        refused(world.hub.member_leave(&leaving).await, &[Conflict]);
        // Also not by becoming something that only ranks like one.
        let manage = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        world.hub.custom_role_create(&manage, "Figurehead".into(), Role::SuperAdmin, vec![Action::Read]).await.unwrap();
        let members = world.at(&ann, Action::ManageMembers, &world.atlas).await.unwrap();
        refused(world.hub.member_update(&members, email("ann"), RoleChoice::parse("figurehead")).await, &[Conflict]);
        // A Member leaves by herself, though she may not remove anybody.
        let hers = world.at(&mia, Action::Read, &world.atlas).await.unwrap();
        assert_eq!(world.hub.member_leave(&hers).await.unwrap().role, Role::Member);
        refused(world.at(&mia, Action::Read, &world.atlas).await, &[NotFound]);
        // Staff is no member and leaves nothing.
        let staff = world.at(&local(), Action::Read, &world.atlas).await.unwrap();
        refused(world.hub.member_leave(&staff).await, &[Forbidden]);
    });
}

fn two_super_admins_cannot_leave_at_once_on_two_replicas(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let manage = world.at(&local(), Action::ManageMembers, &world.atlas).await.unwrap();
        world.hub.member_update(&manage, email("ben"), Role::SuperAdmin).await.unwrap();
        let (ann, ben) = (world.session("ann").await, world.session("ben").await);
        #[expect(clippy::async_yields_async, reason = "both leave at once: each is waited for later")]
        let leave = async |hub: &Hub, who: &Credential| {
            let permit = hub.permit(who, None, Action::Read, Object::Organization(world.atlas.clone())).await.unwrap();
            let hub = hub.clone();
            tokio::spawn(async move { hub.member_leave(&permit).await })
        };
        let (one, two) = (leave(&world.hub, &ann).await, leave(&world.replica, &ben).await);
        let done: Vec<Result<_>> = vec![one.await.unwrap(), two.await.unwrap()];
        assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 1, "{done:?}");
        refused(done.into_iter().find(Result::is_err).unwrap(), &[Conflict]);
    });
}

fn a_removed_member_sees_nothing(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let mia = world.session("mia").await;
        world.at(&mia, Action::Read, &world.atlas).await.unwrap();
        let manage = world.at(&local(), Action::ManageMembers, &world.atlas).await.unwrap();
        world.hub.member_remove(&manage, email("mia")).await.unwrap();
        for action in Action::ALL.iter().filter(|action| action.level() == mno::hub::Level::Organization) {
            refused(world.at(&mia, *action, &world.atlas).await, &[NotFound]);
        }
        refused(world.hub.member_remove(&manage, email("mia")).await, &[NotFound]);
    });
}

fn a_custom_role_allows_what_it_says(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let manage = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let actions = vec![Action::Read, Action::Purchase];
        let role = world.hub.custom_role_create(&manage, "Buyer".into(), Role::Member, actions).await.unwrap();
        let members = world.at(&local(), Action::ManageMembers, &world.atlas).await.unwrap();
        let given = world.hub.member_update(&members, email("mia"), RoleChoice::parse("buyer")).await.unwrap();
        assert_eq!((given.role, given.custom_role.as_deref()), (Role::Member, Some("Buyer")));
        let mia = world.session("mia").await;
        let may = async |action| world.may(&mia, action, &world.atlas).await;
        assert_eq!((may(Action::Purchase).await, may(Action::ReadReports).await), (true, false));
        let change = CustomRoleUpdate { actions: Some(vec![Action::Read, Action::ReadReports]), ..CustomRoleUpdate::default() };
        world.hub.custom_role_update(&manage, role.uid.to_string(), change).await.unwrap();
        assert_eq!((may(Action::Purchase).await, may(Action::ReadReports).await), (false, true));
        // Another tenant has no such role.
        let eden = world.at(&local(), Action::InviteMember, &world.eden).await.unwrap();
        world.user("other", "una").await;
        refused(world.hub.member_add(&eden, email("una"), RoleChoice::parse("Buyer")).await, &[Invalid]);
        // A built-in role takes its place again.
        world.hub.member_update(&members, email("mia"), Role::Admin).await.unwrap();
        assert!(may(Action::ManageTeams).await);
    });
}

fn nobody_gives_a_role_that_allows_more_than_hers(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let manage = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let create = async |name: &str, base, actions: &[Action]| {
            world.hub.custom_role_create(&manage, name.into(), base, actions.to_vec()).await.unwrap();
        };
        create("Treasurer", Role::Member, &[Action::Read, Action::ManageBilling]).await;
        create("Host", Role::Admin, &[Action::Read, Action::InviteMember, Action::ManageMembers]).await;
        let ben = world.session("ben").await;
        let bens = world.at(&ben, Action::ManageMembers, &world.atlas).await.unwrap();
        // An Admin may not manage billing, so she cannot let somebody else.
        let error = refused(world.hub.member_update(&bens, email("mia"), RoleChoice::parse("Treasurer")).await, &[Forbidden]);
        assert!(error.message().contains("manage_billing"), "{error}");
        refused(world.hub.member_update(&bens, email("mia"), Role::SuperAdmin).await, &[Forbidden]);
        refused(world.hub.member_update(&bens, email("ann"), Role::Member).await, &[Forbidden]);
        world.hub.member_update(&bens, email("mia"), RoleChoice::parse("Host")).await.unwrap();
        // Who only hosts cannot make an Admin, not even of herself.
        let mia = world.session("mia").await;
        let mias = world.at(&mia, Action::ManageMembers, &world.atlas).await.unwrap();
        refused(world.hub.member_update(&mias, email("mia"), Role::Admin).await, &[Forbidden]);
        let invites = world.at(&mia, Action::InviteMember, &world.atlas).await.unwrap();
        refused(world.hub.member_add(&invites, email("zoe"), Role::Member).await, &[Forbidden]);
        let ann = world.session("ann").await;
        let anns = world.at(&ann, Action::ManageMembers, &world.atlas).await.unwrap();
        world.hub.member_update(&anns, email("mia"), RoleChoice::parse("Treasurer")).await.unwrap();
    });
}

fn a_custom_role_in_use_stays(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let manage = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        world.hub.custom_role_create(&manage, "Buyer".into(), Role::Member, vec![Action::Read]).await.unwrap();
        for (name, actions) in [("buyer", vec![Action::Read]), ("Admin", vec![Action::Read])] {
            refused(world.hub.custom_role_create(&manage, name.into(), Role::Member, actions).await, &[Conflict]);
        }
        refused(
            world.hub.custom_role_create(&manage, "God".into(), Role::SuperAdmin, vec![Action::Read, Action::Freeze]).await,
            &[Invalid],
        );
        let members = world.at(&local(), Action::ManageMembers, &world.atlas).await.unwrap();
        world.hub.member_update(&members, email("mia"), RoleChoice::parse("Buyer")).await.unwrap();
        refused(world.hub.custom_role_delete(&manage, "Buyer".into()).await, &[Conflict]);
        world.hub.member_remove(&members, email("mia")).await.unwrap();
        world.hub.custom_role_delete(&manage, "Buyer".into()).await.unwrap();
        let reads = world.tenant(&local(), Action::ReadCustomers, "acme").await.unwrap();
        assert!(world.hub.custom_role_list(&reads, all()).await.unwrap().items.is_empty());
    });
}

fn an_invitation_gives_a_custom_role(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let manage = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let actions = vec![Action::Read, Action::Purchase, Action::InviteMember];
        world.hub.custom_role_create(&manage, "Buyer".into(), Role::PowerUser, actions).await.unwrap();
        world.hub.custom_role_create(&manage, "Owner".into(), Role::SuperAdmin, vec![Action::Read]).await.unwrap();
        world.hub.custom_role_create(&manage, "Payer".into(), Role::Member, vec![Action::Read, Action::ManageBilling]).await.unwrap();
        let ben = world.session("ben").await;
        let his = world.at(&ben, Action::InviteMember, &world.atlas).await.unwrap();
        let invite = |who: &str, role: &str| NewInvitation { email: email(who), role: RoleChoice::parse(role), team: None, notify: false };
        // The same as with giving it: not above his own, not what he may not do, not what does not exist.
        refused(world.hub.invitation_create(&his, invite("zoe", "Owner")).await, &[Forbidden]);
        refused(world.hub.invitation_create(&his, invite("zoe", "Payer")).await, &[Forbidden]);
        let unknown = refused(world.hub.invitation_create(&his, invite("zoe", "King")).await, &[Invalid]);
        assert_eq!(unknown.field(), Some("role"));
        let made = world.hub.invitation_create(&his, invite("zoe", "buyer")).await.unwrap();
        assert_eq!((made.role, made.role_name()), (Role::PowerUser, "Buyer"));
        // It stays while it is offered, and a change of it counts.
        let error = refused(world.hub.custom_role_delete(&manage, "Buyer".into()).await, &[Conflict]);
        assert!(error.message().contains("1 open invitation"), "{error}");
        let lower = CustomRoleUpdate { base_role: Some(Role::Member), ..CustomRoleUpdate::default() };
        world.hub.custom_role_update(&manage, "Buyer".into(), lower).await.unwrap();
        assert_eq!(world.hub.invitation_show(&his, made.uid.to_string()).await.unwrap().role, Role::Member);
        let zoe = world.session("zoe").await;
        let herself = world.hub.permit(&zoe, None, Action::ActAsOneself, Object::Caller).await.unwrap();
        world.hub.invitation_accept(&herself, made.uid.to_string()).await.unwrap();
        let members = world.at(&local(), Action::ManageMembers, &world.atlas).await.unwrap();
        let all = world.hub.member_list(&world.at(&local(), Action::Read, &world.atlas).await.unwrap()).await.unwrap();
        let hers = all.iter().find(|member| member.user.email == email("zoe")).unwrap();
        assert_eq!((hers.role, hers.custom_role.as_deref()), (Role::Member, Some("Buyer")));
        assert!(world.may(&zoe, Action::Purchase, &world.atlas).await && !world.may(&zoe, Action::ManageTeams, &world.atlas).await);
        world.hub.member_remove(&members, email("zoe")).await.unwrap();

        // An invitation that ran out holds no role. It is not mailed again then, and can still be put away.
        let made = world.hub.invitation_create(&his, invite("zoe", "Buyer")).await.unwrap();
        world.clock.advance_seconds(73 * 3_600);
        let ben = world.session("ben").await;
        let his = world.at(&ben, Action::InviteMember, &world.atlas).await.unwrap();
        world.hub.custom_role_delete(&manage, "Buyer".into()).await.unwrap();
        let error = refused(world.hub.invitation_resend(&his, made.uid.to_string()).await, &[Conflict]);
        assert_eq!(error.field(), Some("role"));
        let zoe = world.session("zoe").await;
        let herself = world.hub.permit(&zoe, None, Action::ActAsOneself, Object::Caller).await.unwrap();
        refused(world.hub.invitation_accept(&herself, made.uid.to_string()).await, &[Conflict]);
        refused(world.at(&zoe, Action::Read, &world.atlas).await, &[NotFound]);
        world.hub.invitation_cancel(&his, made.uid.to_string()).await.unwrap();
    });
}

fn people_are_invited_together_or_not_at_all(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let permit = world.at(&local(), Action::InviteMember, &world.atlas).await.unwrap();
        let invite = |who: &str, role: Role| NewInvitation { email: email(who), role: role.into(), team: None, notify: true };
        let rows = "SELECT (SELECT COUNT(*) FROM hub_invitation) + (SELECT COUNT(*) FROM job)";
        let count = async || world.db.read(move |tx| tx.query_one(rows, &[], |row| row.get::<i64>(0))).await.unwrap();
        let before = count().await;
        let (new, known) = (invite("new", Role::Member), invite("mia", Role::Member));
        let error = refused(world.hub.invitation_create_all(&permit, vec![new.clone(), known]).await, &[Conflict]);
        assert!(error.message().contains("mia@"), "{error}");
        let twice = vec![new.clone(), invite("NEW", Role::Admin)];
        refused(world.hub.invitation_create_all(&permit, twice).await, &[Conflict]);
        assert_eq!(count().await, before, "neither invitations nor mails");
        let made = world.hub.invitation_create_all(&permit, vec![new, invite("newer", Role::Admin)]).await.unwrap();
        assert_eq!((made.len(), count().await), (2, before + 4));
        // Another role is another invitation, or the first one stands.
        let uid = made[0].uid.to_string();
        refused(world.hub.invitation_replace(&permit, uid.clone(), RoleChoice::parse("King")).await, &[Invalid]);
        assert_eq!(world.hub.invitation_show(&permit, uid.clone()).await.unwrap().status.as_str(), "pending");
        let other = world.hub.invitation_replace(&permit, uid.clone(), Role::Admin.into()).await.unwrap();
        assert_eq!((other.role, other.status.as_str()), (Role::Admin, "pending"));
        assert_eq!(world.hub.invitation_show(&permit, uid).await.unwrap().status.as_str(), "cancelled");
    });
}

fn a_team_opens_what_it_was_given(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        world.app("till").await;
        world.app("ledger").await;
        let (till, ledger) = (world.subscribe(&world.atlas, "till").await, world.subscribe(&world.atlas, "ledger").await);
        let (till, ledger) = (till.instance.uid, ledger.instance.uid);
        let mia = world.session("mia").await;
        let opens =
            async |instance: &str| world.hub.permit(&mia, None, Action::AccessInstance, Object::Instance(instance.into())).await.is_ok();
        assert!(opens(&till).await && opens(&ledger).await, "who is in no team opens all");

        let permit = world.at(&local(), Action::ManageTeams, &world.atlas).await.unwrap();
        let team = world.hub.team_create(&permit, "Sales".into()).await.unwrap().team.uid.to_string();
        refused(world.hub.team_create(&permit, "Sales".into()).await, &[Conflict]);
        let of = async |action| world.hub.permit(&local(), None, action, Object::Team(team.clone())).await.unwrap();
        let manage = of(Action::ManageTeams).await;
        world.hub.team_member_add(&manage, vec![email("mia"), email("mia")]).await.unwrap();
        assert!(!opens(&till).await && !opens(&ledger).await, "a team without apps opens none");
        world.hub.team_access_set(&manage, vec![till.clone()]).await.unwrap();
        assert!(opens(&till).await && !opens(&ledger).await);
        let set = world.hub.team_access_set(&manage, vec![ledger.clone()]).await.unwrap();
        assert_eq!(set.instances.iter().map(|instance| instance.uid.as_str()).collect::<Vec<_>>(), [ledger.as_str()], "a set replaces");
        assert!(!opens(&till).await && opens(&ledger).await);
        world.hub.team_access_set(&manage, Vec::new()).await.unwrap();
        assert!(!opens(&ledger).await, "an empty list removes all access");
        // Admins open everything whatever their teams.
        world.hub.team_member_add(&manage, vec![email("ben")]).await.unwrap();
        let ben = world.session("ben").await;
        world.hub.permit(&ben, None, Action::AccessInstance, Object::Instance(till.clone())).await.unwrap();

        // Who leaves the organization leaves its teams.
        let members = world.at(&local(), Action::ManageMembers, &world.atlas).await.unwrap();
        world.hub.member_remove(&members, email("ben")).await.unwrap();
        let left = world.hub.team_show(&of(Action::Read).await).await.unwrap();
        assert_eq!(left.members.iter().map(|user| user.name.as_str()).collect::<Vec<_>>(), ["mia"]);
        world.hub.team_update(&manage, "Shop".into()).await.unwrap();
        world.hub.team_delete(&manage).await.unwrap();
        assert!(opens(&till).await && opens(&ledger).await);
    });
}

fn a_team_takes_only_members_and_own_instances(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        world.app("till").await;
        let foreign = world.subscribe(&world.boreas, "till").await.instance.uid;
        let own = world.subscribe(&world.atlas, "till").await.instance.uid;
        let permit = world.at(&local(), Action::ManageTeams, &world.atlas).await.unwrap();
        let team = world.hub.team_create(&permit, "Sales".into()).await.unwrap().team.uid.to_string();
        let manage = world.hub.permit(&local(), None, Action::ManageTeams, Object::Team(team.clone())).await.unwrap();
        for stranger in ["zoe", "bob", "eve"] {
            let error = refused(world.hub.team_member_add(&manage, vec![email("mia"), email(stranger)]).await, &[NotFound]);
            assert_eq!(error.field(), Some("users"));
        }
        world.hub.team_access_set(&manage, vec![own.clone()]).await.unwrap();
        let error = refused(world.hub.team_access_set(&manage, vec![own, foreign]).await, &[NotFound]);
        assert_eq!(error.field(), Some("instances"));
        let reads = world.hub.permit(&local(), None, Action::Read, Object::Team(team)).await.unwrap();
        let after = world.hub.team_show(&reads).await.unwrap();
        assert_eq!((after.members.len(), after.instances.len()), (0, 1), "nothing is half done");
        refused(world.hub.team_member_add(&manage, vec![email("mia"); 1001]).await, &[Invalid]);
    });
}
