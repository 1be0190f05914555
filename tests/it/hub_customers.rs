//! Tenants, on both engines: settings, shared customers, divisions, staff with its clients, support that is let in; and what other
//! tenants, strangers and staff without the client get, which is nothing. `hub_organizations.rs` goes on.

use mno::hub::{
    AccessRequestStatus, Action, AdminRole, Hub, KeyFilter, KeyKind, KeyOrder, ListQuery, Narrowed, NewUser, Object, OrganizationFilter,
    Permit, Role, TenantUpdate,
};
use mno::kernel::ErrorKind::{Conflict, Forbidden, Invalid, NotFound};
use mno::kernel::PageRequest;
use serde_json::{Value, json};

use crate::support::customers::{Customers, email, founding, key, local, object, refused};
use crate::support::engine::story;
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    a_tenant_changes_its_settings_and_no_unknown_ones,
    a_marketplace_shares_the_customers_of_another,
    a_marketplace_that_shares_customers_does_not_own_their_tenant,
    only_who_reaches_somebody_adds_her_without_asking,
    a_tenant_goes_only_when_it_is_empty,
    a_division_admin_sees_her_division_only,
    a_division_goes_only_when_it_is_empty,
    an_account_manager_sees_her_clients_only,
    only_tenant_admins_give_staff_roles,
    support_is_let_in_for_a_day,
    support_cannot_let_itself_in,
    what_belongs_to_others_is_not_there,
    two_replicas_make_one_of_the_same_name,
);

fn all() -> PageRequest {
    PageRequest::default()
}

fn a_tenant_changes_its_settings_and_no_unknown_ones(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let permit = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let change = |settings: Value| TenantUpdate { settings: object(&settings), ..TenantUpdate::default() };
        let set = world.hub.tenant_update(&permit, change(json!({"locale": "de", "branding": {"color": "#112233"}}))).await.unwrap();
        assert_eq!((set.settings.locale.as_deref(), set.settings.branding.color.as_deref()), (Some("de"), Some("#112233")));
        for (wrong, field) in [
            (json!({"admin_role": "admin"}), "settings.admin_role"),
            (json!({"locale": 7}), "settings.locale"),
            (json!({"branding": {"color": "red"}}), "settings.branding.color"),
        ] {
            let error = refused(world.hub.tenant_update(&permit, change(wrong)).await, &[Invalid]);
            assert_eq!(error.field(), Some(field));
        }
        let renamed =
            TenantUpdate { name: Some("Acme Corp".into()), settings: object(&json!({"locale": null})), ..TenantUpdate::default() };
        let after = world.hub.tenant_update(&permit, renamed).await.unwrap();
        assert_eq!((after.tenant.name.as_str(), after.settings.locale), ("Acme Corp", None));
        assert_eq!(world.hub.tenant_detail(&permit).await.unwrap().settings.branding.color.as_deref(), Some("#112233"));
        // Nobody of another tenant gets that far.
        let eve = world.session("eve").await;
        refused(world.tenant(&eve, Action::ManageTenant, "acme").await, &[Forbidden, NotFound]);
    });
}

fn a_marketplace_shares_the_customers_of_another(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let platform = world.platform().await;
        let (_, face_key) = world.hub.tenant_create(&platform, "face".into(), "Face".into()).await.unwrap();
        world.hub.tenant_create(&platform, "third".into(), "Third".into()).await.unwrap();
        let of = async |slug: &str| world.tenant(&local(), Action::ManageTenant, slug).await.unwrap();
        let share = |with: &str| TenantUpdate { customers_of: Some(Some(with.to_owned())), ..TenantUpdate::default() };

        let face = key(&face_key);
        refused(world.at(&face, Action::Read, &world.atlas).await, &[NotFound]);
        // Whose customers it shares is not for the tenant itself to say.
        let own = world.tenant(&face, Action::ManageTenant, "face").await.unwrap();
        refused(world.hub.tenant_update(&own, share("acme")).await, &[Forbidden]);

        let shared = world.hub.tenant_update(&of("face").await, share("acme")).await.unwrap();
        assert_eq!(shared.customers_of.unwrap().slug, "acme");
        world.at(&face, Action::Read, &world.atlas).await.unwrap();
        refused(world.at(&face, Action::Read, &world.eden).await, &[NotFound]);

        for (tenant, with) in [("third", "third"), ("third", "face"), ("other", "acme"), ("acme", "third"), ("third", "nobody")] {
            let error = refused(world.hub.tenant_update(&of(tenant).await, share(with)).await, &[Conflict, NotFound]);
            assert_eq!(error.field(), Some("customers_of"), "{tenant} with {with}");
        }
        let alone = TenantUpdate { customers_of: Some(None), ..TenantUpdate::default() };
        world.hub.tenant_update(&of("face").await, alone).await.unwrap();
        refused(world.at(&face, Action::Read, &world.atlas).await, &[NotFound]);
    });
}

fn a_marketplace_that_shares_customers_does_not_own_their_tenant(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let (_, face_key) = world.hub.tenant_create(&world.platform().await, "face".into(), "Face".into()).await.unwrap();
        let of_face = world.tenant(&local(), Action::ManageTenant, "face").await.unwrap();
        let share = TenantUpdate { customers_of: Some(Some("acme".into())), ..TenantUpdate::default() };
        world.hub.tenant_update(&of_face, share).await.unwrap();
        world.staff("ada", AdminRole::Admin, None).await;
        let face = key(&face_key);
        let on_user = async |name: &str, action| world.hub.permit(&face, None, action, Object::User(email(name))).await;

        // The customers are its customers.
        world.at(&face, Action::ManageMembers, &world.atlas).await.unwrap();
        on_user("zoe", Action::ActAsOneself).await.unwrap();
        let reads = world.tenant(&face, Action::ReadCustomers, "face").await.unwrap();
        let people = world.hub.user_list(&reads, all()).await.unwrap().items;
        assert_eq!(people.iter().map(|user| user.name.as_str()).collect::<Vec<_>>(), ["ann", "ben", "mia", "bob", "zoe"]);
        let found = world.hub.user_query(&reads, Narrowed::default(), ListQuery::new().only("email", email("ada"))).await.unwrap();
        assert_eq!(found.count, 0, "staff are no customers");

        // Their tenant is not its tenant, nor are its keys, settings, staff, audit and listings.
        for action in [
            Action::ManageTenant,
            Action::ManageStaff,
            Action::ReadTenantAudit,
            Action::ManageListings,
            Action::Moderate,
            Action::RegisterApp,
            Action::ReadCustomers,
            Action::ManageUsers,
            Action::Browse,
        ] {
            refused(world.tenant(&face, action, "acme").await, &[Forbidden, NotFound]);
        }
        let own = world.tenant(&face, Action::ManageTenant, "face").await.unwrap();
        let keys = world.hub.key_list(&own, KeyFilter::default(), all()).await.unwrap().items;
        assert_eq!(keys.iter().map(|key| key.uid.clone()).collect::<Vec<_>>(), std::slice::from_ref(&face_key.key.uid));
        let order = KeyOrder { owner: Some("acme".into()), ..KeyOrder::of(KeyKind::Tenant) };
        assert_eq!(world.hub.key_order(&own, order).await.unwrap().key.owner, keys[0].owner, "a key of its own, whatever is named");
        world.hub.division_create(&own, "North".into()).await.unwrap();
        let acme = world.tenant(&local(), Action::ReadCustomers, "acme").await.unwrap();
        assert!(world.hub.division_list(&acme, all()).await.unwrap().items.is_empty());

        // Staff of the owner are no customers, and nobody becomes one of them.
        for action in [Action::ReadUser, Action::UpdateUser, Action::ActAsOneself, Action::ManageCredentials, Action::DestroyUser] {
            refused(on_user("ada", action).await, &[NotFound]);
        }
        let staff = world.tenant(&face, Action::ManageStaff, "face").await.unwrap();
        refused(world.hub.staff_set(&staff, email("zoe"), AdminRole::Admin, None).await, &[NotFound]);
        let admin = NewUser {
            email: email("eva"),
            name: "eva".into(),
            surname: String::new(),
            password: None,
            admin_role: Some(AdminRole::Admin),
            uid: None,
        };
        refused(world.hub.user_create(&staff, admin).await, &[Conflict]);
        // An identity is a way to sign in.
        let manages = world.tenant(&face, Action::ManageUsers, "face").await.unwrap();
        let identity = async |permit, name: &str| world.hub.identity_create(permit, "sky".into(), name.into(), Some(email(name))).await;
        refused(identity(&manages, "ada").await, &[NotFound]);
        let owners = world.tenant(&local(), Action::ManageUsers, "acme").await.unwrap();
        let known = identity(&owners, "ada").await.unwrap();
        refused(world.hub.identity_show(&manages, known.id).await, &[NotFound]);
        refused(world.hub.identity_update(&manages, known.id, Some(email("zoe"))).await, &[NotFound]);
        assert_eq!(world.hub.identity_query(&manages, ListQuery::new()).await.unwrap().count, 0);
        identity(&manages, "zoe").await.unwrap();
        // Neither does the owner's staff run the marketplace that shares its customers.
        let ada = world.session("ada").await;
        refused(world.tenant(&ada, Action::ManageTenant, "face").await, &[Forbidden, NotFound]);
    });
}

fn only_who_reaches_somebody_adds_her_without_asking(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let ann = world.session("ann").await;
        let invites = world.at(&ann, Action::InviteMember, &world.atlas).await.unwrap();
        let mut said = Vec::new();
        for who in ["zoe", "bob", "eve", "nobody", "ann"] {
            let error = refused(world.hub.member_add(&invites, email(who), Role::Member).await, &[Forbidden]);
            said.push(error.to_string());
        }
        assert!(said.windows(2).all(|pair| pair[0] == pair[1]), "who has an account is not told: {said:?}");
        let manages = world.at(&ann, Action::ManageMembers, &world.atlas).await.unwrap();
        let words = async |name: &str| {
            let update = refused(world.hub.member_update(&manages, email(name), Role::Member).await, &[NotFound]).to_string();
            let remove = refused(world.hub.member_remove(&manages, email(name)).await, &[NotFound]).to_string();
            (update + &remove).replace(name, "?")
        };
        assert_eq!(words("zoe").await, words("nobody").await);

        // Staff adds whom she reaches.
        let sam = world.staff("sam", AdminRole::Staff, None).await;
        let permit = world.tenant(&local(), Action::ManageStaff, "acme").await.unwrap();
        world.hub.staff_clients_set(&permit, email("sam"), vec![world.atlas.clone()]).await.unwrap();
        let sams = world.at(&sam, Action::InviteMember, &world.atlas).await.unwrap();
        refused(world.hub.member_add(&sams, email("bob"), Role::Member).await, &[NotFound]);
        world.hub.staff_clients_set(&permit, email("sam"), vec![world.atlas.clone(), world.boreas.clone()]).await.unwrap();
        let sams = world.at(&sam, Action::InviteMember, &world.atlas).await.unwrap();
        world.hub.member_add(&sams, email("bob"), Role::Member).await.unwrap();
        let ada = world.staff("ada", AdminRole::Admin, None).await;
        let adas = world.at(&ada, Action::InviteMember, &world.atlas).await.unwrap();
        world.hub.member_add(&adas, email("zoe"), Role::Member).await.unwrap();
    });
}

fn a_tenant_goes_only_when_it_is_empty(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let platform = world.platform().await;
        let (_, made) = world.hub.tenant_create(&platform, "empty".into(), "Empty".into()).await.unwrap();
        let full = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let error = refused(world.hub.tenant_delete(&full).await, &[Conflict]);
        assert!(error.message().contains("5 users") && error.message().contains("2 organizations"), "{error}");
        // Its own key may not.
        let own = world.tenant(&key(&made), Action::ManageTenant, "empty").await.unwrap();
        refused(world.hub.tenant_delete(&own).await, &[Forbidden]);

        let empty = world.tenant(&local(), Action::ManageTenant, "empty").await.unwrap();
        world.hub.division_create(&empty, "North".into()).await.unwrap();
        world.hub.tenant_delete(&empty).await.unwrap();
        refused(world.tenant(&local(), Action::ManageTenant, "empty").await, &[NotFound]);
        refused(world.hub.whoami(&key(&made)).await, &[mno::kernel::ErrorKind::Unauthenticated]);
    });
}

fn a_division_admin_sees_her_division_only(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let permit = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let north = world.hub.division_create(&permit, "North".into()).await.unwrap();
        world.hub.division_create(&permit, "South".into()).await.unwrap();
        refused(world.hub.division_create(&permit, "North".into()).await, &[Conflict]);
        let dora = world.staff("dora", AdminRole::SubTenantAdmin, Some("North")).await;
        refused(world.at(&dora, Action::Read, &world.atlas).await, &[NotFound]);

        world.hub.division_add(&permit, "North".into(), world.atlas.clone()).await.unwrap();
        world.at(&dora, Action::Update, &world.atlas).await.unwrap();
        refused(world.at(&dora, Action::Read, &world.boreas).await, &[NotFound]);
        let hers = world.tenant(&dora, Action::ReadCustomers, "acme").await.unwrap();
        assert_eq!(world.names(&hers, OrganizationFilter::default()).await, ["Atlas"]);
        let divisions = world.hub.division_list(&hers, all()).await.unwrap().items;
        assert_eq!(divisions.iter().map(|division| division.name.as_str()).collect::<Vec<_>>(), ["North"]);
        refused(world.hub.division_show(&hers, "South".into()).await, &[NotFound]);
        // She cannot move customers, nor change roles.
        refused(world.tenant(&dora, Action::ManageTenant, "acme").await, &[Forbidden]);
        // What she founds is her division's.
        let founds = world.tenant(&dora, Action::CreateOrganization, "acme").await.unwrap();
        world.hub.organization_create(&founds, founding("Notos", Some(email("zoe")))).await.unwrap();
        assert_eq!(world.names(&hers, OrganizationFilter::default()).await, ["Atlas", "Notos"]);

        world.hub.division_remove(&permit, north.uid.to_string(), world.atlas.clone()).await.unwrap();
        refused(world.at(&dora, Action::Read, &world.atlas).await, &[NotFound]);
        // An organization of another tenant is as if it were not there.
        refused(world.hub.division_add(&permit, "North".into(), world.eden.clone()).await, &[NotFound]);
    });
}

fn a_division_goes_only_when_it_is_empty(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let permit = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        world.hub.division_create(&permit, "North".into()).await.unwrap();
        world.hub.division_add(&permit, "North".into(), world.atlas.clone()).await.unwrap();
        let renamed = world.hub.division_update(&permit, "North".into(), "Far North".into()).await.unwrap();
        assert_eq!(renamed.organizations, 1);
        refused(world.hub.division_delete(&permit, "Far North".into()).await, &[Conflict]);
        world.hub.division_remove(&permit, "Far North".into(), world.atlas.clone()).await.unwrap();
        world.hub.division_delete(&permit, "Far North".into()).await.unwrap();
        refused(
            world.hub.division_show(&world.tenant(&local(), Action::ReadCustomers, "acme").await.unwrap(), "Far North".into()).await,
            &[NotFound],
        );
        // Divisions of one tenant are none of another's.
        world.hub.division_create(&permit, "East".into()).await.unwrap();
        let other = world.tenant(&local(), Action::ManageTenant, "other").await.unwrap();
        refused(world.hub.division_delete(&other, "East".into()).await, &[NotFound]);
    });
}

fn an_account_manager_sees_her_clients_only(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let sam = world.staff("sam", AdminRole::Staff, None).await;
        let permit = world.tenant(&local(), Action::ManageStaff, "acme").await.unwrap();
        refused(world.at(&sam, Action::Read, &world.atlas).await, &[NotFound]);
        for _ in 0..2 {
            world.hub.staff_client_add(&permit, email("sam"), world.atlas.clone()).await.unwrap();
        }
        world.at(&sam, Action::ManageAppInstances, &world.atlas).await.unwrap();
        refused(world.at(&sam, Action::Read, &world.boreas).await, &[NotFound]);
        let hers = world.tenant(&sam, Action::ReadCustomers, "acme").await.unwrap();
        assert_eq!(world.names(&hers, OrganizationFilter::default()).await, ["Atlas"]);
        assert_eq!(world.hub.staff_client_list(&permit, email("sam"), all()).await.unwrap().items.len(), 1);

        // Only account managers have clients, and only of their own tenant.
        refused(world.hub.staff_client_add(&permit, email("zoe"), world.atlas.clone()).await, &[Conflict]);
        refused(world.hub.staff_client_add(&permit, email("sam"), world.eden.clone()).await, &[NotFound]);
        refused(world.hub.staff_client_remove(&permit, email("sam"), world.boreas.clone()).await, &[NotFound]);

        world.hub.staff_client_remove(&permit, email("sam"), world.atlas.clone()).await.unwrap();
        refused(world.at(&sam, Action::Read, &world.atlas).await, &[NotFound]);
        // With the role go the clients.
        let set = world.hub.staff_clients_set(&permit, email("sam"), vec![world.atlas.clone(), world.boreas.clone()]).await.unwrap();
        assert_eq!(set.clients, 2);
        world.hub.staff_unset(&permit, email("sam")).await.unwrap();
        refused(world.at(&sam, Action::Read, &world.atlas).await, &[NotFound]);
        let again = world.hub.staff_set(&permit, email("sam"), AdminRole::Staff, None).await.unwrap();
        assert_eq!(again.clients, 0);
    });
}

fn only_tenant_admins_give_staff_roles(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let permit = world.tenant(&local(), Action::ManageStaff, "acme").await.unwrap();
        let manage = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        world.hub.division_create(&manage, "North".into()).await.unwrap();
        for (role, division, field) in [
            (AdminRole::SubTenantAdmin, None, "division"),
            (AdminRole::Support, Some("North"), "division"),
            (AdminRole::SubTenantAdmin, Some("West"), "division"),
        ] {
            let error = refused(world.hub.staff_set(&permit, email("zoe"), role, division.map(str::to_owned)).await, &[Invalid, NotFound]);
            assert_eq!(error.field(), Some(field));
        }
        refused(world.hub.staff_set(&permit, email("eve"), AdminRole::Admin, None).await, &[NotFound]);
        for (name, role, division) in
            [("dora", AdminRole::SubTenantAdmin, Some("North")), ("sam", AdminRole::Staff, None), ("sue", AdminRole::Support, None)]
        {
            let who = world.staff(name, role, division).await;
            refused(world.tenant(&who, Action::ManageStaff, "acme").await, &[Forbidden]);
        }
        let ann = world.session("ann").await;
        refused(world.tenant(&ann, Action::ManageStaff, "acme").await, &[Forbidden]);
        let listed = world.hub.staff_list(&permit, all()).await.unwrap().items;
        let roles: Vec<_> = listed.iter().map(|member| (member.user.name.as_str(), member.user.admin_role.unwrap().as_str())).collect();
        assert_eq!(roles, [("dora", "sub_tenant_admin"), ("sam", "staff"), ("sue", "support")]);
        assert!(listed[0].division.is_some());
    });
}

fn support_is_let_in_for_a_day(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let sue = world.staff("sue", AdminRole::Support, None).await;
        let asks = world.tenant(&sue, Action::ReadCustomers, "acme").await.unwrap();
        refused(world.hub.access_request_create(&asks, world.atlas.clone(), " ".into()).await, &[Invalid]);
        let request = world.hub.access_request_create(&asks, world.atlas.clone(), "she cannot log in".into()).await.unwrap();
        let twice = world.hub.access_request_create(&asks, world.atlas.clone(), "again".into()).await.unwrap();
        assert_eq!(request.uid, twice.uid);
        refused(world.at(&sue, Action::Read, &world.atlas).await, &[NotFound]);

        let ben = world.session("ben").await;
        let answers = world.at(&ben, Action::ManageMembers, &world.atlas).await.unwrap();
        let waiting = world.hub.access_request_list(&answers, all()).await.unwrap().items;
        assert_eq!((waiting.len(), waiting[0].reason.as_str()), (1, "she cannot log in"));
        let answer = async |status| world.hub.access_request_answer(&answers, request.uid.to_string(), status).await;
        refused(answer(AccessRequestStatus::Revoked).await, &[Conflict]);
        answer(AccessRequestStatus::Approved).await.unwrap();
        refused(answer(AccessRequestStatus::Denied).await, &[Conflict]);
        world.at(&sue, Action::Read, &world.atlas).await.unwrap();
        refused(world.at(&sue, Action::Update, &world.atlas).await, &[Forbidden]);
        refused(world.at(&sue, Action::Read, &world.boreas).await, &[NotFound]);

        world.clock.advance_seconds(24 * 3600 + 1);
        refused(world.at(&sue, Action::Read, &world.atlas).await, &[NotFound]);
        let mine = world.hub.access_request_list(&asks, all()).await.unwrap().items;
        assert_eq!(mine[0].status, AccessRequestStatus::Expired);

        // The next one is approved and taken back.
        let next = world.hub.access_request_create(&asks, world.atlas.clone(), "once more".into()).await.unwrap();
        assert_ne!(next.uid, request.uid);
        for (status, sees) in [(AccessRequestStatus::Approved, true), (AccessRequestStatus::Revoked, false)] {
            world.hub.access_request_answer(&answers, next.uid.to_string(), status).await.unwrap();
            assert_eq!(world.may(&sue, Action::Read, &world.atlas).await, sees, "{status:?}");
        }
    });
}

fn support_cannot_let_itself_in(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let sue = world.staff("sue", AdminRole::Support, None).await;
        let ada = world.staff("ada", AdminRole::Admin, None).await;
        let asks = world.tenant(&sue, Action::ReadCustomers, "acme").await.unwrap();
        let request = world.hub.access_request_create(&asks, world.atlas.clone(), "please".into()).await.unwrap();
        refused(world.at(&sue, Action::ManageMembers, &world.atlas).await, &[NotFound, Forbidden]);
        let mia = world.session("mia").await;
        refused(world.at(&mia, Action::ManageMembers, &world.atlas).await, &[Forbidden]);
        // The tenant's own admin may manage members, but the customer must answer this.
        let staff = world.at(&ada, Action::ManageMembers, &world.atlas).await.unwrap();
        let approve = |permit: Permit, uid: String| {
            let hub = world.hub.clone();
            async move { hub.access_request_answer(&permit, uid, AccessRequestStatus::Approved).await }
        };
        refused(approve(staff, request.uid.to_string()).await, &[Forbidden]);
        // Somebody who runs another organization does not find it.
        let bob = world.session("bob").await;
        let elsewhere = world.at(&bob, Action::ManageMembers, &world.boreas).await.unwrap();
        refused(approve(elsewhere, request.uid.to_string()).await, &[NotFound]);
        // Account managers and customers do not ask, and nobody asks another tenant's customers.
        let zoe = world.session("zoe").await;
        refused(world.tenant(&zoe, Action::ReadCustomers, "acme").await, &[Forbidden]);
        let sam = world.staff("sam", AdminRole::Staff, None).await;
        let asks_too = world.tenant(&sam, Action::ReadCustomers, "acme").await.unwrap();
        refused(world.hub.access_request_create(&asks_too, world.atlas.clone(), "x".into()).await, &[Forbidden]);
        refused(world.hub.access_request_create(&asks, world.eden.clone(), "x".into()).await, &[NotFound]);
        // Who is no longer support is no longer let in.
        let ann = world.session("ann").await;
        approve(world.at(&ann, Action::ManageMembers, &world.atlas).await.unwrap(), request.uid.to_string()).await.unwrap();
        let manage = world.tenant(&local(), Action::ManageStaff, "acme").await.unwrap();
        world.hub.staff_unset(&manage, email("sue")).await.unwrap();
        world.hub.staff_set(&manage, email("sue"), AdminRole::Support, None).await.unwrap();
        refused(world.at(&sue, Action::Read, &world.atlas).await, &[NotFound]);
    });
}

/// Ids of others answer as ids that nobody has.
fn what_belongs_to_others_is_not_there(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let permit = world.at(&local(), Action::ManageTeams, &world.atlas).await.unwrap();
        let team = world.hub.team_create(&permit, "Sales".into()).await.unwrap().team;
        let tenant_key = {
            let other = world.tenant(&local(), Action::ManageTenant, "other").await.unwrap();
            key(&world.hub.key_order(&other, KeyOrder::of(KeyKind::Tenant)).await.unwrap())
        };
        let (eve, bob, zoe) = (world.session("eve").await, world.session("bob").await, world.session("zoe").await);
        for who in [&tenant_key, &eve, &bob, &zoe] {
            for object in [
                Object::Organization(world.atlas.clone()),
                Object::Team(team.uid.to_string()),
                Object::Team(team.id.to_string()),
                Object::Organization("org-nothing".into()),
            ] {
                for action in [Action::Read, Action::ManageTeams, Action::ManageMembers, Action::Update] {
                    refused(world.hub.permit(who, None, action, object.clone()).await, &[NotFound]);
                }
            }
        }
        // The tenant's use cases do not reach over the border either.
        let other = world.tenant(&tenant_key, Action::ManageStaff, "other").await.unwrap();
        refused(world.hub.staff_set(&other, email("ann"), AdminRole::Admin, None).await, &[NotFound]);
        refused(world.tenant(&tenant_key, Action::ManageStaff, "acme").await, &[Forbidden, NotFound]);
        let reads = world.tenant(&tenant_key, Action::ReadCustomers, "other").await.unwrap();
        assert_eq!(world.names(&reads, OrganizationFilter::default()).await, ["Eden"]);
    });
}

fn two_replicas_make_one_of_the_same_name(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let manage = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let teams = world.at(&local(), Action::ManageTeams, &world.atlas).await.unwrap();
        for round in 0..3 {
            let name = format!("Name {round}");
            let make = |hub: &Hub| {
                let (hub, manage, teams, name) = (hub.clone(), manage.clone(), teams.clone(), name.clone());
                tokio::spawn(async move {
                    [
                        hub.division_create(&manage, name.clone()).await.map(drop),
                        hub.team_create(&teams, name.clone()).await.map(drop),
                        hub.custom_role_create(&manage, name, Role::Member, vec![Action::Read]).await.map(drop),
                    ]
                })
            };
            let (one, two) = (make(&world.hub), make(&world.replica));
            let (one, two) = (one.await.unwrap(), two.await.unwrap());
            for (one, two) in one.into_iter().zip(two) {
                assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
                refused(one.and(two), &[Conflict]);
            }
        }
    });
}
