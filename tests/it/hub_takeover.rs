//! Issue 4, section 8: ways into somebody else's account or organization, by what others begin in her name.

use mno::hub::{
    Action, AdminRole, Credential, InvitationStatus, KeyKind, KeyOrder, NewInvitation, Object, ProfileUpdate, Role, SignUp, TenantUpdate,
    Visitor,
};
use mno::kernel::{ErrorKind, Secret};

use crate::support::customers::{Customers, email, local, refused};
use crate::support::engine::story;
use crate::support::people::{PASSWORD, People};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    a_strangers_sign_up_is_not_opened_by_its_owners_confirmation,
    an_invitation_takes_over_what_a_stranger_began,
    staff_gets_into_no_organization_by_way_of_a_person,
    no_older_invitation_brings_a_member_back,
    a_corrected_address_takes_the_place_of_the_wrong_one,
    who_changes_a_second_factor_is_told,
    mails_lead_to_the_host_of_their_tenant,
    an_app_hears_from_us_by_its_own_key,
);

const STRANGER: &str = "the words of a stranger";
const HERS: &str = "a few words of her own";

fn visitor() -> Visitor {
    Visitor { tenant: Some("acme".into()), address: "192.0.2.7".into(), ..Visitor::default() }
}

fn sign_up(email: &str, password: &str) -> SignUp {
    SignUp {
        email: email.into(),
        name: "Vic".into(),
        surname: "Tim".into(),
        password: Secret::new(password),
        password_confirmation: None,
        company: String::new(),
        locale: None,
        orga_on_create: false,
        invitation_token: None,
    }
}

/// Whichever of the two comes first: nobody can tell whose password is whose, so whoever reads the mail chooses one.
fn a_strangers_sign_up_is_not_opened_by_its_owners_confirmation(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        for (address, order) in [("vic@acme.test", [STRANGER, HERS]), ("tim@acme.test", [HERS, STRANGER])] {
            for password in order {
                people.hub().sign_up(visitor(), sign_up(address, password)).await.unwrap();
                people.mails_to(address).await;
                people.clock.advance_seconds(120);
            }
            let link = people.link_to(address).await;
            let token = Secret::new(link.split("confirmation_token=").nth(1).unwrap());
            assert!(people.hub().confirmation_wants_password(token.clone()).await.unwrap());
            let chosen = Secret::new("what she chooses in the end");
            people.hub().email_confirm_with_password(visitor(), token, chosen, None).await.unwrap();
            for (password, status) in [(STRANGER, 401), (HERS, 401), ("what she chooses in the end", 201)] {
                people.sign_in(0, address, password).await.1.is(status);
            }
        }
        // Who has signed up once confirms with a click.
        people.hub().sign_up(visitor(), sign_up("one@acme.test", HERS)).await.unwrap();
        let link = people.link_to("one@acme.test").await;
        let token = Secret::new(link.split("confirmation_token=").nth(1).unwrap());
        assert!(!people.hub().confirmation_wants_password(token.clone()).await.unwrap());
        people.hub().email_confirm(visitor(), token).await.unwrap();
        people.sign_in(0, "one@acme.test", HERS).await.1.is(201);
    });
}

fn an_invitation_takes_over_what_a_stranger_began(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        people.hub().sign_up(visitor(), sign_up("vic@acme.test", STRANGER)).await.unwrap();
        people.mails_to("vic@acme.test").await;
        let invite = people.on_org(Action::InviteMember).await;
        let new = NewInvitation { email: "vic@acme.test".into(), role: Role::Admin.into(), team: None, notify: true };
        let invitation = people.hub().invitation_create(&invite, new).await.unwrap();
        let token = people.hub().invitation_token(&invitation);
        let hers = SignUp { invitation_token: Some(token), ..sign_up("vic@acme.test", HERS) };
        let user = people.hub().sign_up(visitor(), hers).await.unwrap().unwrap();
        assert_eq!(user.email, "vic@acme.test");
        people.sign_in(0, "vic@acme.test", STRANGER).await.1.is(401);
        people.sign_in(0, "vic@acme.test", HERS).await.1.is(201);
        // Nobody takes over an account that somebody has confirmed.
        let invite = people.on_org(Action::InviteMember).await;
        let new = NewInvitation { email: "zoe@acme.test".into(), role: Role::Member.into(), team: None, notify: true };
        let invitation = people.hub().invitation_create(&invite, new).await.unwrap();
        let again = SignUp { invitation_token: Some(people.hub().invitation_token(&invitation)), ..sign_up("zoe@acme.test", HERS) };
        assert_eq!(people.hub().sign_up(visitor(), again).await.unwrap_err().kind(), ErrorKind::Conflict);
        people.sign_in(0, "zoe@acme.test", PASSWORD).await.1.is(201);
    });
}

/// Mia belongs to Atlas, which is Manny's client, and runs Boreas, which is not.
fn staff_gets_into_no_organization_by_way_of_a_person(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let manny = world.staff("manny", AdminRole::Staff, None).await;
        let dora = {
            let manage = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
            let division = world.hub.division_create(&manage, "North".into()).await.unwrap();
            world.hub.division_add(&manage, division.uid.to_string(), world.atlas.clone()).await.unwrap();
            world.staff("dora", AdminRole::SubTenantAdmin, Some(division.uid.as_str())).await
        };
        let assign = world.tenant(&local(), Action::ManageStaff, "acme").await.unwrap();
        world.hub.staff_client_add(&assign, email("manny"), world.atlas.clone()).await.unwrap();
        let may = async |who: &Credential, action: Action| world.hub.permit(who, None, action, Object::User(email("mia"))).await;
        for staff in [&manny, &dora] {
            may(staff, Action::Impersonate).await.unwrap();
        }
        let boreas = world.at(&local(), Action::InviteMember, &world.boreas).await.unwrap();
        world.hub.member_add(&boreas, email("mia"), Role::SuperAdmin).await.unwrap();
        for staff in [&manny, &dora] {
            may(staff, Action::ReadUser).await.unwrap();
            let refusal = refused(may(staff, Action::Impersonate).await, &[ErrorKind::Forbidden]);
            assert!(refusal.to_string().contains("no customers of"), "{refusal}");
        }
        refused(may(&dora, Action::RecoverAccount).await, &[ErrorKind::Forbidden]);
        // Nor by giving her an address of one's own.
        let update = may(&dora, Action::UpdateUser).await.unwrap();
        let moved = ProfileUpdate { email: Some("doras-second@acme.test".into()), ..ProfileUpdate::default() };
        refused(world.hub.profile_update(&update, moved).await, &[ErrorKind::Forbidden]);
        let renamed = ProfileUpdate { name: Some("Maria".into()), ..ProfileUpdate::default() };
        world.hub.profile_update(&update, renamed).await.unwrap();
    });
}

fn no_older_invitation_brings_a_member_back(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let invite = world.at(&local(), Action::InviteMember, &world.atlas).await.unwrap();
        let new = NewInvitation { email: email("zoe"), role: Role::Admin.into(), team: None, notify: false };
        let invitation = world.hub.invitation_create(&invite, new).await.unwrap();
        world.hub.member_add(&invite, email("zoe"), Role::Member).await.unwrap();
        let manage = world.at(&local(), Action::ManageMembers, &world.atlas).await.unwrap();
        world.hub.member_remove(&manage, email("zoe")).await.unwrap();
        let token = world.hub.invitation_token(&invitation);
        assert_eq!(world.hub.invitation_of_token(token).await.unwrap().status, InvitationStatus::Cancelled);
        assert!(!world.may(&world.session("zoe").await, Action::Read, &world.atlas).await);
    });
}

fn a_corrected_address_takes_the_place_of_the_wrong_one(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let move_to = async |address: &str| {
            let herself = people.herself("mia@acme.test", Action::UpdateUser).await;
            let update = ProfileUpdate { email: Some(address.into()), ..ProfileUpdate::default() };
            people.hub().profile_update(&herself, update).await
        };
        move_to("typo@wrong.test").await.unwrap();
        let wrong = people.link_to("typo@wrong.test").await;
        move_to("right@acme.test").await.unwrap();
        let right = people.link_to("right@acme.test").await;
        let token = |link: &str| Secret::new(link.split("confirmation_token=").nth(1).unwrap());
        assert!(people.hub().email_confirm(visitor(), token(&wrong)).await.is_err(), "the wrong link is void");
        assert_eq!(people.hub().email_confirm(visitor(), token(&right)).await.unwrap().email, "right@acme.test");
        // The same again is one mail, and there is an end of other ones.
        let (mut sent, mut ended) = (0, None);
        for number in 0..10 {
            let herself = people.herself("right@acme.test", Action::UpdateUser).await;
            let update = ProfileUpdate { email: Some(format!("n{number}@acme.test")), ..ProfileUpdate::default() };
            match people.hub().profile_update(&herself, update.clone()).await {
                Ok(_) => sent += 1,
                Err(error) => ended = ended.or(Some(error.kind())),
            }
            let _ = people.hub().profile_update(&herself, update).await;
        }
        assert_eq!((sent, ended), (3, Some(ErrorKind::Busy)), "five in an hour, with the two before");
        assert_eq!(people.mails_to("n0@acme.test").await.len(), 1);
    });
}

fn who_changes_a_second_factor_is_told(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let (mut ben, _) = people.sign_in(0, "ben@acme.test", PASSWORD).await;
        let path = "/mnoe/auth/users/second_factor";
        let made = people.ask(0, &mut ben, "POST", path, &serde_json::json!(null)).await.is(201).json();
        let code = people.code(made["secret"].as_str().unwrap());
        let body = serde_json::json!({"user": {"otp_attempt": code}});
        let codes = people.ask(0, &mut ben, "PUT", path, &body).await.is(200).json()["recovery_codes"].clone();
        assert!(people.mails_to("ben@acme.test").await.iter().any(|mail| mail.contains("has a second factor now")));
        let body = serde_json::json!({"user": {"otp_attempt": codes[0]}});
        people.ask(0, &mut ben, "POST", &format!("{path}/recovery_codes"), &body).await.is(201);
        assert!(people.mails_to("ben@acme.test").await.iter().any(|mail| mail.contains("New recovery codes")));
        let lines = people.db.read(|tx| {
            let sql = "SELECT COUNT(*) FROM hub_audit WHERE action = 'second_factor.recovery_codes'";
            tx.query_one(sql, mno::params![], |row| row.get::<i64>(0))
        });
        assert_eq!(lines.await.unwrap(), 1);
    });
}

fn mails_lead_to_the_host_of_their_tenant(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let ask = async || {
            let what = mno::hub::AccountMail::PasswordReset;
            people.hub().account_mail_ask(visitor(), what, "ann@acme.test".into()).await.unwrap();
            let mails = people.mails_to("ann@acme.test").await;
            people.clock.advance_seconds(120);
            mails.last().unwrap().clone()
        };
        // There are two tenants, so the link names one.
        assert!(ask().await.contains("https://shop.test/mnoe/auth/users/password/edit?tenant=acme&reset_password_token="));
        let manage = people.permit(Action::ManageTenant, Object::Tenant("acme".into())).await;
        let settings = serde_json::json!({"host": "acme.example"}).as_object().cloned().unwrap();
        people.hub().tenant_update(&manage, TenantUpdate { settings, ..TenantUpdate::default() }).await.unwrap();
        assert!(ask().await.contains("https://acme.example/mnoe/auth/users/password/edit?reset_password_token="));
    });
}

/// A second key, limited or newer, is not the one by which the app knows us.
fn an_app_hears_from_us_by_its_own_key(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let Credential::Key { id, secret } = world.app("till").await else { panic!("a key") };
        let platform = world.platform().await;
        world.clock.advance_seconds(60);
        let limited =
            KeyOrder { name: "ci".into(), scopes: Some(vec![Action::ReadData]), owner: Some("till".into()), ..KeyOrder::of(KeyKind::App) };
        world.hub.key_order(&platform, limited).await.unwrap();
        let key = world.hub.app_key(&platform, "till".into()).await.unwrap().unwrap();
        assert_eq!((key.0, key.1.expose()), (id, secret.expose()));
    });
}
