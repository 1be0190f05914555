//! Stories of people on both engines: how they come, prove who they are, invite others, are helped by staff, and go.

use mno::hub::{
    Action, AdminRole, Credential, DeletionStatus, InvitationStatus, NewInvitation, Object, PasswordChange, ProfileUpdate, Role, Visitor,
};
use mno::kernel::{ErrorKind, PageRequest, Secret};
use serde_json::{Value, json};

use crate::support::engine::story;
use crate::support::people::{Browser, PASSWORD, People};
use crate::support::{Engine, Home, Server, on_both_engines, until};

on_both_engines!(
    somebody_signs_up_confirms_and_signs_in,
    a_password_is_set_anew_by_mail_once_and_in_time,
    a_new_password_ends_the_other_sessions,
    a_new_address_counts_once_it_is_confirmed,
    a_second_factor_is_asked_for_and_its_codes_work_once,
    sessions_are_seen_and_ended,
    staff_acts_as_a_customer_and_the_audit_knows,
    an_invitation_brings_somebody_new,
    invitations_have_limits_and_an_end,
    an_account_is_closed_step_by_step,
    the_last_super_admin_stays,
    a_tenant_says_its_mails_in_its_own_words,
    staff_must_have_a_second_factor_where_their_tenant_says_so,
    a_page_tells_whose_it_is,
    a_tenant_may_take_people_by_invitation_only,
);

const NOTHING: Value = Value::Null;

fn visitor() -> Visitor {
    Visitor { tenant: Some("acme".into()), address: "192.0.2.7".into(), agent: "Test/1".into(), ..Visitor::default() }
}

fn somebody_signs_up_confirms_and_signs_in(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let mut browser = Browser::default();
        let new = json!({"user": {"email": "New@acme.test", "password": PASSWORD, "name": "Nora", "surname": "New", "company": "Nora's"}, "tenant": "acme"});
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users", &new).await.is(201);
        let link = people.link_to("new@acme.test").await;
        assert!(link.starts_with("/mnoe/auth/users/confirmation?confirmation_token=tok-"), "{link}");
        let early = people.sign_in(0, "new@acme.test", PASSWORD).await.1.is(401);
        assert!(early.text.contains("confirm"), "{}", early.text);
        // A browser gets a page with a button: programs that follow links in mails confirm nothing.
        let page = people.send(1, &mut browser, "GET", &link, String::new(), &[("accept", "text/html".to_owned())]).await.is(200);
        assert!(page.text.contains("<form") && page.headers.contains_key("content-security-policy"), "{}", page.text);
        people.sign_in(0, "new@acme.test", PASSWORD).await.1.is(401);
        people.ask(1, &mut browser, "GET", &link, &NOTHING).await.is(200);
        let (mut nora, reply) = people.sign_in(0, "new@acme.test", PASSWORD).await;
        assert_eq!(reply.is(201).json()["name"], "Nora");
        let me = people.ask(1, &mut nora, "GET", "/mnoe/jpi/v1/current_user", &NOTHING).await.is(200).json();
        let organizations = &me["current_user"]["organizations"];
        assert_eq!((&organizations[0]["name"], &organizations[0]["current_user_role"]), (&json!("Nora's"), &json!("Super Admin")));
        people.ask(1, &mut browser, "GET", &link, &NOTHING).await.is(422);
        // Wrong input names its field, as published pages expect.
        for (field, user) in [
            ("email", json!({"email": "nonsense", "password": PASSWORD})),
            ("email", json!({"password": PASSWORD})),
            ("password", json!({"email": "x@acme.test", "password": "short"})),
            ("password_confirmation", json!({"email": "x@acme.test", "password": PASSWORD, "password_confirmation": "other other"})),
        ] {
            let reply = people.ask(0, &mut browser, "POST", "/mnoe/auth/users", &json!({"user": user, "tenant": "acme"})).await.is(422);
            assert!(reply.json()["errors"][field].is_array(), "{field}: {}", reply.text);
        }
        // A form does the same.
        let form = "user[email]=form%40acme.test&user[password]=correct+horse+battery&tenant=acme".to_owned();
        let headers = [("content-type", "application/x-www-form-urlencoded".to_owned()), ("accept", "text/html".to_owned())];
        people.send(0, &mut browser, "POST", "/mnoe/auth/users", form, &headers).await.is(200);
        let link = people.link_to("form@acme.test").await;
        people.ask(0, &mut browser, "GET", &link, &NOTHING).await.is(200);
        let form = "user[email]=form%40acme.test&user[password]=correct+horse+battery&tenant=acme".to_owned();
        people.send(0, &mut browser, "POST", "/mnoe/auth/users/sign_in", form, &headers).await.is(303);
        assert!(browser.cookie("_mno_session").is_some());
        // An installation with several tenants cannot guess where somebody wants an account.
        let reply = people
            .ask(0, &mut Browser::default(), "POST", "/mnoe/auth/users", &json!({"user": {"email": "y@acme.test", "password": PASSWORD}}))
            .await;
        assert!(reply.is(422).json()["errors"]["tenant"].is_array());
    });
}

fn a_password_is_set_anew_by_mail_once_and_in_time(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let (mut old, _) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        let sso = people.session("ann@acme.test").await;
        let mut browser = Browser::default();
        let ask = json!({"user": {"email": "Ann@acme.test"}, "tenant": "acme"});
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users/password", &ask).await.is(201);
        let first = people.link_to("ann@acme.test").await;
        // Asking again at once sends nothing; later it sends another link, and the first one dies.
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users/password", &ask).await.is(201);
        assert_eq!(people.mails_to("ann@acme.test").await.len(), 1);
        people.clock.advance_seconds(120);
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users/password", &ask).await.is(201);
        let second = people.link_to("ann@acme.test").await;
        assert_ne!(first, second);
        let token = |link: &str| link.split("reset_password_token=").nth(1).unwrap().to_owned();
        let set = async |token: String, password: &str| {
            let body = json!({"user": {"reset_password_token": token, "password": password, "password_confirmation": password}});
            people.ask(1, &mut Browser::default(), "PUT", "/mnoe/auth/users/password", &body).await
        };
        assert!(set(token(&first), "a brand new password").await.is(422).json()["errors"]["reset_password_token"].is_array());
        assert!(set(token(&second), "short").await.is(422).json()["errors"]["password"].is_array());
        set(token(&second), "a brand new password").await.is(204);
        set(token(&second), "yet another password").await.is(422);
        people.sign_in(0, "ann@acme.test", PASSWORD).await.1.is(401);
        people.sign_in(0, "ann@acme.test", "a brand new password").await.1.is(201);
        // Every session from before is over.
        people.ask(0, &mut old, "GET", "/mnoe/auth/users/sessions", &NOTHING).await.is(401);
        assert_eq!(people.hub().whoami(&sso).await.unwrap_err().kind(), ErrorKind::Unauthenticated);
        assert!(people.mails_to("ann@acme.test").await.last().unwrap().contains("was changed"));
        // A link that nobody used in time.
        people.clock.advance_seconds(120);
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users/password", &ask).await.is(201);
        let late = people.link_to("ann@acme.test").await;
        people.clock.advance_seconds(2 * 3_600 + 1);
        set(token(&late), "a late new password").await.is(422);
        // A token of one kind is none of another.
        people.clock.advance_seconds(120);
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users/password", &ask).await.is(201);
        let reset = token(&people.link_to("ann@acme.test").await);
        people.ask(0, &mut browser, "GET", &format!("/mnoe/auth/users/unlock?unlock_token={reset}"), &NOTHING).await.is(422);
    });
}

fn a_new_password_ends_the_other_sessions(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let (mut here, _) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        let (mut there, _) = people.sign_in(1, "ann@acme.test", PASSWORD).await;
        let sso = people.session("ann@acme.test").await;
        let salt = async || {
            people.hub().profile_show(&people.on_user(Action::ReadUser, "ann@acme.test").await).await.unwrap().1.authenticatable_salt
        };
        let before = salt().await;
        let change = |current: &str| json!({"user": {"current_password": current, "password": "a brand new password"}});
        let path = "/mnoe/auth/users/password_expired";
        let wrong = people.ask(0, &mut here, "PUT", path, &change("wrong wrong")).await.is(422);
        assert!(wrong.json()["errors"]["current_password"].is_array(), "{}", wrong.text);
        people.ask(0, &mut here, "PUT", path, &change(PASSWORD)).await.is(204);
        people.ask(0, &mut here, "GET", "/mnoe/auth/users/sessions", &NOTHING).await.is(200);
        people.ask(1, &mut there, "GET", "/mnoe/auth/users/sessions", &NOTHING).await.is(401);
        assert_eq!(people.hub().whoami(&sso).await.unwrap_err().kind(), ErrorKind::Unauthenticated);
        assert_ne!(before, salt().await);
        // Wrong guesses of the present password are counted like those of a sign-in.
        let permit = people.herself("ann@acme.test", Action::ActAsOneself).await;
        let guess = || PasswordChange { current: Some(Secret::new("wrong wrong")), new: Secret::new("whatever it is"), confirmation: None };
        for _ in 0..5 {
            assert_eq!(people.hub().password_change(&permit, guess(), None).await.unwrap_err().kind(), ErrorKind::Invalid);
        }
        assert_eq!(people.hubs[1].password_change(&permit, guess(), None).await.unwrap_err().kind(), ErrorKind::Busy);
        // A tenant's own software need not know it; she herself must say it.
        let blank = PasswordChange { current: None, new: Secret::new("set by the tenant"), confirmation: None };
        assert_eq!(people.hub().password_change(&permit, blank.clone(), None).await.unwrap_err().field(), Some("current_password"));
        let tenant = people.on_user(Action::ActAsOneself, "ann@acme.test").await;
        people.hub().password_change(&tenant, blank, None).await.unwrap();
        people.sign_in(0, "ann@acme.test", "set by the tenant").await.1.is(201);
    });
}

fn a_new_address_counts_once_it_is_confirmed(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let permit = people.herself("ann@acme.test", Action::UpdateUser).await;
        let update = ProfileUpdate { email: Some("Ann.New@acme.test".into()), company: Some("Atlas".into()), ..ProfileUpdate::default() };
        let (ann, profile) = people.hub().profile_update(&permit, update).await.unwrap();
        assert_eq!((ann.email.as_str(), profile.company.as_str()), ("ann@acme.test", "Atlas"));
        assert_eq!(profile.unconfirmed_email.as_deref(), Some("ann.new@acme.test"));
        people.sign_in(0, "ann.new@acme.test", PASSWORD).await.1.is(401);
        let link = people.link_to("ann.new@acme.test").await;
        people.ask(1, &mut Browser::default(), "GET", &link, &NOTHING).await.is(200);
        people.sign_in(0, "ann.new@acme.test", PASSWORD).await.1.is(201);
        people.sign_in(0, "ann@acme.test", PASSWORD).await.1.is(401);
        assert!(people.mails_to("ann@acme.test").await.last().unwrap().contains("ann.new@acme.test"));
        // Staff and a tenant's own software set it at once, unless it is somebody's.
        let permit = people.on_user(Action::UpdateUser, "ann.new@acme.test").await;
        let update = |email: &str| ProfileUpdate { email: Some(email.into()), ..ProfileUpdate::default() };
        let taken = people.hub().profile_update(&permit, update("BEN@acme.test")).await.unwrap_err();
        assert_eq!((taken.kind(), taken.field()), (ErrorKind::Conflict, Some("email")));
        people.hub().profile_update(&permit, update("ann@acme.test")).await.unwrap();
        people.sign_in(0, "ann@acme.test", PASSWORD).await.1.is(201);
    });
}

fn a_second_factor_is_asked_for_and_its_codes_work_once(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let path = "/mnoe/auth/users/second_factor";
        let (mut ann, _) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        let begun = people.ask(0, &mut ann, "POST", path, &NOTHING).await.is(201).json();
        let secret = begun["secret"].as_str().unwrap().to_owned();
        assert!(begun["provisioning_uri"].as_str().unwrap().starts_with("otpauth://totp/ACME:ann%40acme.test?secret="), "{begun}");
        // Until a code was confirmed nothing changes.
        people.sign_in(0, "ann@acme.test", PASSWORD).await.1.is(201);
        let code = |code: &str| json!({"user": {"otp_attempt": code}});
        people.ask(0, &mut ann, "PUT", path, &code("000000x")).await.is(422);
        let used = people.code(&secret);
        let enrolled = people.ask(1, &mut ann, "PUT", path, &code(&used)).await.is(200).json();
        assert_eq!(enrolled["recovery_codes"].as_array().unwrap().len(), 10);
        // The password alone opens a second step, and the cookie of that opens nothing else.
        let (mut half, reply) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        assert_eq!(reply.is(401).json()["second_factor"], "code");
        assert!(half.cookie("_mno_session").is_none() && half.cookie("_mno_pending").is_some());
        let mut as_session = Browser { cookies: vec![("_mno_session".into(), half.cookie("_mno_pending").unwrap())] };
        for (browser, method, url) in [
            (&mut as_session, "GET", "/mnoe/auth/users/sessions"),
            (&mut half.clone(), "GET", "/mnoe/auth/users/sessions"),
            (&mut half.clone(), "GET", path),
            (&mut half.clone(), "POST", path),
            (&mut half.clone(), "GET", "/mnoe/jpi/v1/organizations"),
        ] {
            people.ask(0, browser, method, url, &NOTHING).await.is(401);
        }
        // The code that confirmed the factor was used; the next one works, once.
        let second = "/mnoe/auth/users/second_factor/sign_in";
        people.ask(1, &mut half.clone(), "POST", second, &code(&used)).await.is(401);
        people.clock.advance_seconds(30);
        let fresh = people.code(&secret);
        let mut twin = half.clone();
        people.ask(1, &mut half, "POST", second, &code(&fresh)).await.is(201);
        people.ask(0, &mut half, "GET", "/mnoe/auth/users/sessions", &NOTHING).await.is(200);
        people.ask(1, &mut twin, "POST", second, &code(&fresh)).await.is(401);
        // A code can come with the password; a recovery code works once.
        let together = async |code: &str| {
            let body = json!({"user": {"email": "ann@acme.test", "password": PASSWORD, "otp_attempt": code}, "tenant": "acme"});
            people.ask(0, &mut Browser::default(), "POST", "/mnoe/auth/users/sign_in", &body).await.status
        };
        let recovery = enrolled["recovery_codes"][3].as_str().unwrap();
        assert_eq!((together(&recovery.to_uppercase()).await, together(recovery).await), (201, 401));
        // The second step is over after a while, and guessing is stopped.
        let (mut slow, _) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        people.clock.advance_seconds(301);
        people.ask(0, &mut slow, "POST", second, &code(&people.code(&secret))).await.is(401);
        for _ in 0..5 {
            together("123456").await;
        }
        assert_eq!(together(&people.code(&secret)).await, 401);
        // Staff helps with a lost phone: her sessions end, and it is in the audit and in her mail.
        let permit = people.on_user(Action::ManageCredentials, "ann@acme.test").await;
        people.hub().second_factor_reset(&permit).await.unwrap();
        people.ask(0, &mut half, "GET", "/mnoe/auth/users/sessions", &NOTHING).await.is(401);
        people.sign_in(0, "ann@acme.test", PASSWORD).await.1.is(201);
        assert!(people.mails_to("ann@acme.test").await.last().unwrap().contains("second factor"));
        assert!(audit(&people).await.iter().any(|line| line.0 == "second_factor.off"));
    });
}

/// Action, actor and impersonator of every line.
async fn audit(people: &People) -> Vec<(String, String)> {
    people
        .db
        .read(|tx| {
            tx.query("SELECT action, actor_uid FROM hub_audit ORDER BY id", mno::store::params![], |row| Ok((row.get(0)?, row.get(1)?)))
        })
        .await
        .unwrap()
}

fn sessions_are_seen_and_ended(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let (mut one, _) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        let (mut two, _) = people.sign_in(1, "ann@acme.test", PASSWORD).await;
        people.ask(0, &mut one, "GET", "/mnoe/jpi/v1/current_user", &NOTHING).await.is(200);
        let path = "/mnoe/auth/users/sessions";
        let listed = people.ask(0, &mut one, "GET", path, &NOTHING).await.is(200).json();
        let web: Vec<&Value> = listed["sessions"].as_array().unwrap().iter().filter(|session| session["kind"] == "web").collect();
        assert_eq!((web.len(), web.iter().filter(|session| session["current"] == true).count()), (2, 1), "{listed}");
        let other = web.iter().find(|session| session["current"] == false).unwrap()["uid"].as_str().unwrap();
        // Somebody else's session is not there for her.
        let (mut ben, _) = people.sign_in(0, "ben@acme.test", PASSWORD).await;
        people.ask(0, &mut ben, "DELETE", &format!("{path}/{other}"), &NOTHING).await.is(404);
        people.ask(0, &mut one, "DELETE", &format!("{path}/{other}"), &NOTHING).await.is(204);
        people.ask(1, &mut two, "GET", path, &NOTHING).await.is(401);
        // Signing out changes the API token.
        let before = people.session("ann@acme.test").await;
        people.ask(0, &mut one, "DELETE", "/mnoe/auth/users/sign_out", &NOTHING).await.is(204);
        assert_eq!(people.hub().whoami(&before).await.unwrap_err().kind(), ErrorKind::Unauthenticated);
        // A browser that nobody used for two weeks is signed out; one that is used goes on, for a month at most.
        let (mut idle, _) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        let (mut used, _) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        for _ in 0..3 {
            people.clock.advance_seconds(9 * 86_400);
            people.ask(0, &mut used, "GET", path, &NOTHING).await.is(200);
        }
        people.ask(0, &mut idle, "GET", path, &NOTHING).await.is(401);
        people.clock.advance_seconds(4 * 86_400);
        people.ask(0, &mut used, "GET", path, &NOTHING).await.is(401);
        // Staff sees and ends them, too; an account that is frozen has none.
        let (mut last, _) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        let permit = people.on_user(Action::ManageCredentials, "ann@acme.test").await;
        assert!(!people.hub().session_list(&permit, PageRequest::default()).await.unwrap().items.is_empty());
        let freeze = people.on_user(Action::DestroyUser, "ann@acme.test").await;
        people.hub().user_freeze(&freeze, true).await.unwrap();
        people.ask(1, &mut last, "GET", path, &NOTHING).await.is(401);
        people.sign_in(0, "ann@acme.test", PASSWORD).await.1.is(401);
        people.hub().user_freeze(&freeze, false).await.unwrap();
        people.sign_in(0, "ann@acme.test", PASSWORD).await.1.is(201);
    });
}

fn staff_acts_as_a_customer_and_the_audit_knows(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let (mut sam, _) = people.sign_in(0, "sam@acme.test", PASSWORD).await;
        let own = sam.cookie("_mno_session").unwrap();
        let sam_uid = people.hub().profile_show(&people.on_user(Action::ReadUser, "sam@acme.test").await).await.unwrap().0.uid.to_string();
        let ann = people.hub().profile_show(&people.on_user(Action::ReadUser, "ann@acme.test").await).await.unwrap().0;
        let path = format!("/mnoe/impersonate/user/{}", ann.id);
        let reason = json!({"reason": "ticket 4711"});
        // Not without a reason, not for customers, not staff.
        people.ask(0, &mut sam, "POST", &path, &json!({})).await.is(422);
        let (mut ben, _) = people.sign_in(0, "ben@acme.test", PASSWORD).await;
        assert!(matches!(people.ask(0, &mut ben, "POST", &path, &reason).await.status, 403 | 404));
        let lee = people.user("acme", "lee@acme.test", Some(AdminRole::Admin)).await.unwrap();
        people.ask(0, &mut sam, "POST", &format!("/mnoe/impersonate/user/{}", lee.id), &reason).await.is(403);
        people.ask(1, &mut sam, "POST", &path, &reason).await.is(201);
        let me = people.ask(0, &mut sam, "GET", "/mnoe/jpi/v1/current_user", &NOTHING).await.is(200).json();
        assert_eq!((&me["current_user"]["email"], &me["current_user"]["impersonator"]), (&json!("ann@acme.test"), &json!(sam_uid)));
        // The API token that goes with it says so, too, and is not the customer's own.
        let sso = Credential::Session(Secret::new(me["current_user"]["sso_session"].as_str().unwrap()));
        let actor = people.hub().whoami(&sso).await.unwrap();
        assert_eq!((actor.uid.as_str(), actor.impersonator.as_deref()), (ann.uid.as_str(), Some(sam_uid.as_str())));
        let Credential::Session(anns) = people.session("ann@acme.test").await else { panic!("a session") };
        assert_ne!(me["current_user"]["sso_session"], anns.expose());
        // And so does the audit of what is done meanwhile.
        let permit = people.hub().permit(&sso, None, Action::UpdateUser, Object::Caller).await.unwrap();
        people.hub().profile_update(&permit, ProfileUpdate { company: Some("Atlas".into()), ..ProfileUpdate::default() }).await.unwrap();
        let acted: Option<String> = people
            .db
            .read(|tx| {
                let sql = "SELECT impersonator FROM hub_audit WHERE action = 'user.update' ORDER BY id DESC LIMIT 1";
                tx.query_one(sql, mno::store::params![], |row| row.get(0))
            })
            .await
            .unwrap();
        assert_eq!(acted.as_deref(), Some(sam_uid.as_str()));
        // What only she herself may do is refused.
        let change = json!({"user": {"current_password": PASSWORD, "password": "taken over by staff"}});
        assert!(matches!(people.ask(0, &mut sam, "PUT", "/mnoe/auth/users/password_expired", &change).await.status, 401..=404));
        people.ask(0, &mut sam, "POST", "/mnoe/auth/users/second_factor", &NOTHING).await.is(403);
        people.ask(0, &mut sam, "GET", "/mnoe/auth/users/sessions", &NOTHING).await.is(403);
        assert!(matches!(people.ask(0, &mut sam, "POST", "/mnoe/jpi/v1/deletion_requests", &NOTHING).await.status, 401..=404));
        // Back to oneself: the customer's session is over, and so is its token.
        let acted = sam.cookie("_mno_session").unwrap();
        people.ask(1, &mut sam, "DELETE", "/mnoe/impersonate/revert", &NOTHING).await.is(204);
        assert_eq!(sam.cookie("_mno_session").unwrap(), own);
        assert!(people.hub().signed_in(Secret::new(acted)).await.unwrap().is_none());
        assert_eq!(people.hub().whoami(&sso).await.unwrap_err().kind(), ErrorKind::Unauthenticated);
        people.hub().whoami(&Credential::Session(anns)).await.unwrap();
        let lines = audit(&people).await;
        for action in ["impersonation.start", "impersonation.stop"] {
            assert!(lines.iter().any(|line| *line == (action.to_owned(), sam_uid.clone())), "{action}: {lines:?}");
        }
        // It ends with time, and when the impersonator is no longer staff.
        people.ask(1, &mut sam, "POST", &path, &reason).await.is(201);
        let acted = Secret::new(sam.cookie("_mno_session").unwrap());
        assert!(people.hub().signed_in(acted.clone()).await.unwrap().is_some());
        people.hub().user_freeze(&people.on_user(Action::DestroyUser, "sam@acme.test").await, true).await.unwrap();
        assert!(people.hub().signed_in(acted).await.unwrap().is_none());
        people.hub().user_freeze(&people.on_user(Action::DestroyUser, "sam@acme.test").await, false).await.unwrap();
        let (mut sam, _) = people.sign_in(0, "sam@acme.test", PASSWORD).await;
        people.ask(1, &mut sam, "POST", &path, &reason).await.is(201);
        people.clock.advance_seconds(3_601);
        assert!(people.hub().signed_in(Secret::new(sam.cookie("_mno_session").unwrap())).await.unwrap().is_none());
    });
}

fn an_invitation_brings_somebody_new(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let ben = people.session("ben@acme.test").await;
        let permit = people.hub().permit(&ben, None, Action::InviteMember, Object::Organization(people.org.clone())).await.unwrap();
        let new = |email: &str, role| NewInvitation { email: email.into(), role, team: None, notify: true };
        // An Admin invites up to Admins.
        assert_eq!(
            people.hub().invitation_create(&permit, new("x@acme.test", Role::SuperAdmin)).await.unwrap_err().kind(),
            ErrorKind::Forbidden
        );
        let made = people.hub().invitation_create(&permit, new("Nina@acme.test", Role::Admin)).await.unwrap();
        assert_eq!((made.status, made.email.as_str()), (InvitationStatus::Pending, "nina@acme.test"));
        let mail = people.mails_to("nina@acme.test").await.pop().unwrap();
        assert!(mail.contains("ben invites you to join Atlas"), "{mail}");
        let link = people.link_to("nina@acme.test").await;
        let mut browser = Browser::default();
        let shown = people.ask(1, &mut browser, "GET", &link, &NOTHING).await.is(200).json();
        assert_eq!((&shown["org_invite"]["status"], &shown["org_invite"]["organization"]["name"]), (&json!("pending"), &json!("Atlas")));
        let token = link.split("token=").nth(1).unwrap();
        // The token makes an account at once, for that address only.
        let other = json!({"user": {"email": "other@acme.test", "password": PASSWORD, "invitation_token": token}});
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users", &other).await.is(422);
        let nina = json!({"user": {"email": "nina@acme.test", "password": PASSWORD, "invitation_token": token, "name": "Nina"}});
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users", &nina).await.is(201);
        let (mut nina, _) = people.sign_in(1, "nina@acme.test", PASSWORD).await;
        let me = people.ask(0, &mut nina, "GET", "/mnoe/jpi/v1/current_user", &NOTHING).await.is(200).json();
        let organizations = me["current_user"]["organizations"].as_array().unwrap();
        assert_eq!((organizations.len(), &organizations[0]["current_user_role"]), (1, &json!("Admin")));
        // Somebody who is here already finds it among her own.
        people.hub().invitation_create(&permit, new("zoe@acme.test", Role::Member)).await.unwrap();
        let (mut zoe, _) = people.sign_in(0, "zoe@acme.test", PASSWORD).await;
        let own = people.ask(0, &mut zoe, "GET", "/mnoe/jpi/v1/current_user/org_invites", &NOTHING).await.is(200).json();
        let uid = own["org_invites"][0]["uid"].as_str().unwrap().to_owned();
        let (mut mia, _) = people.sign_in(0, "mia@acme.test", PASSWORD).await;
        people.ask(0, &mut mia, "POST", &format!("/mnoe/org_invites/{uid}/accept"), &json!({})).await.is(404);
        people.ask(0, &mut zoe, "POST", &format!("/mnoe/org_invites/{uid}/accept"), &json!({})).await.is(200);
        people.ask(0, &mut zoe, "POST", &format!("/mnoe/org_invites/{uid}/accept"), &json!({})).await.is(422);
        let members = people.hub().member_list(&people.on_org(Action::Read).await).await.unwrap();
        assert_eq!(members.len(), 5);
    });
}

fn invitations_have_limits_and_an_end(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let permit = people.on_org(Action::InviteMember).await;
        let new = |email: &str| NewInvitation { email: email.into(), role: Role::Member, team: None, notify: true };
        let member = people.hub().invitation_create(&permit, new("mia@acme.test")).await.unwrap_err();
        assert_eq!((member.kind(), member.field()), (ErrorKind::Conflict, Some("email")));
        let first = people.hub().invitation_create(&permit, new("zoe@acme.test")).await.unwrap();
        let twice = people.hub().invitation_create(&permit, new("ZOE@acme.test")).await.unwrap_err();
        assert_eq!((twice.kind(), twice.field()), (ErrorKind::Conflict, Some("email")));
        assert_eq!(people.mails_to("zoe@acme.test").await.len(), 1);
        // Mailed again it stands for its full time again, but not every second.
        assert_eq!(people.hub().invitation_resend(&permit, first.uid.to_string()).await.unwrap_err().kind(), ErrorKind::Busy);
        people.clock.advance_seconds(71 * 3_600);
        let again = people.hub().invitation_resend(&permit, first.uid.to_string()).await.unwrap();
        assert_eq!(people.mails_to("zoe@acme.test").await.len(), 2);
        people.clock.advance_seconds(71 * 3_600);
        let zoe = people.herself("zoe@acme.test", Action::ActAsOneself).await;
        assert_eq!(people.hub().invitations_of(&zoe).await.unwrap().len(), 1);
        // Too late is too late.
        people.clock.advance_seconds(2 * 3_600);
        let token = people.hub().invitation_token(&again);
        assert!(people.hub().invitation_accept_by_token(&zoe, token).await.is_err());
        assert_eq!(people.hub().invitation_accept(&zoe, again.uid.to_string()).await.unwrap_err().kind(), ErrorKind::Conflict);
        let listed = people
            .hub()
            .invitation_list(&permit, mno::hub::InvitationFilter { status: Some(InvitationStatus::Expired) }, PageRequest::default())
            .await
            .unwrap();
        assert_eq!(listed.items.len(), 1);
        // Withdrawn is withdrawn, twice is no mistake, and then she may be invited anew.
        let second = people.hub().invitation_create(&permit, new("zoe@acme.test")).await.unwrap();
        for _ in 0..2 {
            assert_eq!(people.hub().invitation_cancel(&permit, second.uid.to_string()).await.unwrap().status, InvitationStatus::Cancelled);
        }
        assert!(people.hub().invitation_accept_by_token(&zoe, people.hub().invitation_token(&second)).await.is_err());
        // One that was staged is accepted when its user confirms her address.
        let staged = NewInvitation { notify: false, ..new("late@acme.test") };
        let staged = people.hub().invitation_create(&permit, staged).await.unwrap();
        assert_eq!(staged.status, InvitationStatus::Staged);
        let sign_up = json!({"user": {"email": "late@acme.test", "password": PASSWORD, "orga_on_create": false}, "tenant": "acme"});
        people.ask(0, &mut Browser::default(), "POST", "/mnoe/auth/users", &sign_up).await.is(201);
        let link = people.link_to("late@acme.test").await;
        people.ask(0, &mut Browser::default(), "GET", &link, &NOTHING).await.is(200);
        assert_eq!(people.hub().invitation_show(&permit, staged.uid.to_string()).await.unwrap().status, InvitationStatus::Accepted);
        // Another organization's invitation is not there.
        let elsewhere = people.organization("Borealis", "zoe@acme.test").await;
        let foreign = people.permit(Action::InviteMember, Object::Organization(elsewhere)).await;
        assert_eq!(people.hub().invitation_show(&foreign, staged.uid.to_string()).await.unwrap_err().kind(), ErrorKind::NotFound);
    });
}

fn an_account_is_closed_step_by_step(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let (mut mia, _) = people.sign_in(0, "mia@acme.test", PASSWORD).await;
        let made = people.ask(0, &mut mia, "POST", "/mnoe/jpi/v1/deletion_requests", &NOTHING).await.is(201).json();
        let token = made["deletion_request"]["token"].as_str().unwrap().to_owned();
        // A mismatch is 400 for the calls that published frontends make.
        people.ask(0, &mut mia, "DELETE", "/mnoe/jpi/v1/deletion_requests/nonsense", &NOTHING).await.is(400);
        people.ask(0, &mut mia, "PUT", &format!("/mnoe/jpi/v1/deletion_requests/{token}/resend"), &NOTHING).await.is(200);
        assert_eq!(people.mails_to("mia@acme.test").await.len(), 2);
        let page = people.link_to("mia@acme.test").await;
        assert_eq!(page, format!("/mnoe/deletion_requests/{token}"));
        let step = async |word: &str| people.ask(1, &mut Browser::default(), "PUT", &format!("{page}/{word}"), &NOTHING).await;
        step("terminate_account").await.is(422);
        assert_eq!(step("freeze_account").await.is(200).json()["deletion_request"]["status"], "account_frozen");
        people.ask(0, &mut mia, "GET", "/mnoe/auth/users/sessions", &NOTHING).await.is(401);
        step("checkout").await.is(200);
        step("terminate_account").await.is(200);
        step("terminate_account").await.is(422);
        people.sign_in(0, "mia@acme.test", PASSWORD).await.1.is(401);
        assert_eq!(people.hub().member_list(&people.on_org(Action::Read).await).await.unwrap().len(), 2);
        // Nothing tells who she was, and her address is free.
        let rows = people.db.read(|tx| {
            tx.query_one("SELECT COUNT(*) FROM hub_user WHERE email_key = 'mia@acme.test' OR name = 'mia'", mno::store::params![], |row| {
                row.get::<i64>(0)
            })
        });
        assert_eq!(rows.await.unwrap(), 0);
        people.user("acme", "mia@acme.test", None).await.unwrap();
        // An hour later a request is good for nothing; withdrawn, the account is as before.
        let permit = people.herself("zoe@acme.test", Action::ActAsOneself).await;
        let request = people.hub().deletion_request_create(&permit).await.unwrap();
        let token = people.hub().deletion_request_token(&request);
        people.hub().deletion_request_step(visitor(), token.clone(), DeletionStatus::AccountFrozen).await.unwrap();
        let staff = people.on_user(Action::DestroyUser, "zoe@acme.test").await;
        people.hub().deletion_request_update(&staff, DeletionStatus::Cancelled).await.unwrap();
        people.sign_in(0, "zoe@acme.test", PASSWORD).await.1.is(201);
        let permit = people.herself("zoe@acme.test", Action::ActAsOneself).await;
        let request = people.hub().deletion_request_create(&permit).await.unwrap();
        people.clock.advance_seconds(3_601);
        let late = people
            .hub()
            .deletion_request_step(visitor(), people.hub().deletion_request_token(&request), DeletionStatus::AccountFrozen)
            .await;
        assert_eq!(late.unwrap_err().field(), Some("token"));
    });
}

fn the_last_super_admin_stays(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let permit = people.on_user(Action::DestroyUser, "ann@acme.test").await;
        let error = people.hub().user_delete(&permit).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Conflict && error.message().contains("Atlas"), "{error}");
        let herself = people.herself("ann@acme.test", Action::ActAsOneself).await;
        let request = people.hub().deletion_request_create(&herself).await.unwrap();
        let token = people.hub().deletion_request_token(&request);
        people.hub().deletion_request_step(visitor(), token.clone(), DeletionStatus::AccountFrozen).await.unwrap();
        let error = people.hub().deletion_request_step(visitor(), token.clone(), DeletionStatus::AccountTerminated).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict);
        let manage = people.on_org(Action::ManageMembers).await;
        people.hub().member_update(&manage, "ben@acme.test".into(), Role::SuperAdmin).await.unwrap();
        people.hub().deletion_request_step(visitor(), token, DeletionStatus::AccountTerminated).await.unwrap();
    });
}

fn a_tenant_says_its_mails_in_its_own_words(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let tenant = people.permit(Action::ManageTenant, Object::Tenant("acme".into())).await;
        let set = async |locale: &str, words: (&str, &str, &str)| {
            let words = (words.0.to_owned(), words.1.to_owned(), words.2.to_owned());
            people.hub().mail_template_set(&tenant, "password_reset".into(), locale.into(), words).await
        };
        for (words, field) in [
            (("{{ user.nam }}", "x", "x"), "subject"),
            (("x", "{% if false %}{{ admin_password }}{% endif %}", "x"), "text"),
            (("x", "x", "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}"), "html"),
            (("x", "{{ link ", "x"), "text"),
        ] {
            assert_eq!(set("en", words).await.unwrap_err().field(), Some(field), "{words:?}");
        }
        set("en", ("New password, {{ user.name }}", "Go: {{ link }}", "<a href=\"{{ link }}\">{{ user.name }}</a>")).await.unwrap();
        set("fr", ("Nouveau mot de passe", "Allez: {{ link }}", "<a href=\"{{ link }}\">ici</a>")).await.unwrap();
        let seen = people.hub().mail_template_preview(&tenant, "password_reset".into(), "en".into(), None).await.unwrap();
        assert_eq!(seen.subject, "New password, Ann");
        // What a person typed stays text, in the HTML and in the headers.
        let permit = people.on_user(Action::UpdateUser, "zoe@acme.test").await;
        let update = ProfileUpdate { name: Some("<img src=x> Bcc: all@x.test".into()), ..ProfileUpdate::default() };
        people.hub().profile_update(&permit, update).await.unwrap();
        let reset = async |email: &str| {
            let permit = people.on_user(Action::ManageCredentials, email).await;
            people.hub().password_reset_send(&permit).await.unwrap();
            people.mails_to(email).await.pop().unwrap()
        };
        let mail = reset("zoe@acme.test").await;
        assert!(mail.contains("Go: https://shop.test/mnoe/auth/users/password/edit?reset_password_token=tok-"), "{mail}");
        let html = mail.split("text/html").nth(1).unwrap();
        assert!(html.contains("&lt;img src") && !html.contains("<img"), "{mail}");
        assert!(!mail.lines().any(|line| line.to_lowercase().starts_with("bcc:")), "{mail}");
        // In her language, else in its country's, else in English.
        let permit = people.on_user(Action::UpdateUser, "ben@acme.test").await;
        people.hub().profile_update(&permit, ProfileUpdate { locale: Some("fr-CA".into()), ..ProfileUpdate::default() }).await.unwrap();
        assert!(reset("ben@acme.test").await.contains("Nouveau mot de passe"));
        people.hub().mail_template_reset(&tenant, "password_reset".into(), "en".into()).await.unwrap();
        assert!(reset("mia@acme.test").await.contains("asked for a new password"));
        let gone = people.hub().mail_template_reset(&tenant, "password_reset".into(), "en".into()).await.unwrap_err();
        assert_eq!(gone.kind(), ErrorKind::NotFound);
    });
}

impl People {
    async fn setting(&self, tenant: &str, name: &str, value: Value) -> mno::kernel::Result<mno::hub::TenantDetail> {
        let permit = self.permit(Action::ManageTenant, Object::Tenant(tenant.into())).await;
        let settings = json!({name: value}).as_object().unwrap().clone();
        self.hub().tenant_update(&permit, mno::hub::TenantUpdate { settings, ..mno::hub::TenantUpdate::default() }).await
    }
}

fn staff_must_have_a_second_factor_where_their_tenant_says_so(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        people.setting("acme", "staff_second_factor", json!(true)).await.unwrap();
        // Customers sign in as before.
        people.sign_in(0, "ann@acme.test", PASSWORD).await.1.is(201);
        let (mut sam, reply) = people.sign_in(0, "sam@acme.test", PASSWORD).await;
        assert_eq!(reply.is(401).json()["second_factor"], "enrol");
        // The cookie opens the set-up and nothing else.
        people.ask(0, &mut sam.clone(), "GET", "/mnoe/auth/users/sessions", &NOTHING).await.is(401);
        let code = |code: &str| json!({"user": {"otp_attempt": code}});
        people.ask(0, &mut sam.clone(), "POST", "/mnoe/auth/users/second_factor/sign_in", &code("123456")).await.is(401);
        let path = "/mnoe/auth/users/second_factor";
        let secret = people.ask(1, &mut sam, "POST", path, &NOTHING).await.is(201).json()["secret"].as_str().unwrap().to_owned();
        people.ask(0, &mut sam, "PUT", path, &code("000000")).await.is(422);
        people.ask(0, &mut sam, "PUT", path, &code(&people.code(&secret))).await.is(200);
        people.ask(1, &mut sam, "GET", "/mnoe/auth/users/sessions", &NOTHING).await.is(200);
        // She cannot switch it off again while the tenant wants it.
        people.clock.advance_seconds(60);
        people.ask(1, &mut sam, "DELETE", path, &code(&people.code(&secret))).await.is(422);
        assert_eq!(people.sign_in(0, "sam@acme.test", PASSWORD).await.1.is(401).json()["second_factor"], "code");
    });
}

fn a_page_tells_whose_it_is(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        people.user("other", "ann@acme.test", None).await.unwrap();
        let permit = people.permit(Action::ManageUsers, Object::Tenant("other".into())).await;
        let new = mno::hub::NewUser {
            email: "twin@acme.test".into(),
            name: "Other".into(),
            surname: String::new(),
            password: Some(Secret::new("the password elsewhere")),
            admin_role: None,
            uid: None,
        };
        people.hub().user_create(&permit, new).await.unwrap();
        people.user("acme", "twin@acme.test", None).await.unwrap();
        people.setting("other", "host", json!("other.shop.test")).await.unwrap();
        let taken = people.setting("acme", "host", json!("other.shop.test")).await.err().unwrap();
        assert_eq!(taken.kind(), ErrorKind::Conflict);
        assert_eq!(people.setting("acme", "host", json!("not a host")).await.err().unwrap().kind(), ErrorKind::Invalid);
        let sign_in = async |tenant: Option<&str>, host: Option<&str>, password: &str| {
            let visitor = Visitor {
                tenant: tenant.map(str::to_owned),
                host: host.map(str::to_owned),
                address: "192.0.2.9".into(),
                ..Visitor::default()
            };
            match people.hub().sign_in(visitor, "twin@acme.test".into(), Secret::new(password), None, None).await {
                Ok(mno::hub::SignIn::Open { user, .. }) => Some(user.name),
                _ => None,
            }
        };
        let (here, there) = (Some("twin".to_owned()), Some("Other".to_owned()));
        // Named, by the host, or by the password that fits.
        assert_eq!(sign_in(Some("acme"), None, PASSWORD).await, here);
        assert_eq!(sign_in(Some("other"), None, PASSWORD).await, None);
        assert_eq!(sign_in(None, Some("Other.shop.test:7000"), "the password elsewhere").await, there);
        assert_eq!(sign_in(None, Some("other.shop.test"), PASSWORD).await, None);
        assert_eq!(sign_in(None, None, "the password elsewhere").await, there);
        assert_eq!(sign_in(None, None, PASSWORD).await, here);
        assert_eq!(sign_in(Some("nowhere"), None, PASSWORD).await, None);
    });
}

fn a_tenant_may_take_people_by_invitation_only(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        people.setting("acme", "sign_up_open", json!(false)).await.unwrap();
        let mut browser = Browser::default();
        let new = json!({"user": {"email": "nina@acme.test", "password": PASSWORD}, "tenant": "acme"});
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users", &new).await.is(403);
        let permit = people.on_org(Action::InviteMember).await;
        let invitation = NewInvitation { email: "nina@acme.test".into(), role: Role::Member, team: None, notify: true };
        let invitation = people.hub().invitation_create(&permit, invitation).await.unwrap();
        let token = people.hub().invitation_token(&invitation);
        let invited = json!({"user": {"email": "nina@acme.test", "password": PASSWORD, "invitation_token": token.expose()}});
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users", &invited).await.is(201);
        people.sign_in(1, "nina@acme.test", PASSWORD).await.1.is(201);
    });
}

/// The commands, with a server and without.
#[test]
fn the_command_line_helps_people() {
    let home = Home::new();
    let secret = home.file("password", PASSWORD);
    home.json(&["hub", "tenant", "create", "acme"]);
    for email in ["ann@acme.test", "ben@acme.test"] {
        home.json(&["hub", "user", "create", email, "--tenant", "acme", "--password-file", &secret]);
    }
    let org =
        home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--owner", "ann@acme.test"])["uid"].as_str().unwrap().to_owned();
    let shown = home.json(&["hub", "user", "update", "ann@acme.test", "--company", "Atlas", "--locale", "fr"]);
    assert_eq!((&shown["profile"]["company"], &shown["profile"]["locale"]), (&json!("Atlas"), &json!("fr")));
    home.mno(&["hub", "user", "update", "ann@acme.test"]).exits(2);
    home.mno(&["hub", "user", "delete", "ann@acme.test"]).exits(2);
    home.mno(&["--yes", "hub", "user", "delete", "ann@acme.test"]).exits(5).says("last Super Admin");
    // Without a server a command's mails are sent before it ends.
    home.json(&["hub", "user", "password-reset", "ann@acme.test"]);
    let mails = || {
        std::fs::read_dir(home.data().join("mail"))
            .map(|entries| entries.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|end| end == "eml")).count())
            .unwrap_or(0)
    };
    assert_eq!(mails(), 1);
    let invitation = home.json(&["hub", "invitation", "create", "ben@acme.test", "--org", &org, "--role", "admin"]);
    assert_eq!((&invitation["status"], &invitation["role"]), (&json!("pending"), &json!("Admin")));
    home.mno(&["hub", "invitation", "create", "ben@acme.test", "--org", &org]).exits(5).says("already invited");
    let uid = invitation["uid"].as_str().unwrap();
    home.mno(&["hub", "invitation", "accept", uid, "--user", "ann@acme.test"]).exits(4);

    let server = Server::start(&home, &[]);
    home.json(&["hub", "invitation", "accept", uid, "--user", "ben@acme.test"]);
    assert_eq!(home.json(&["hub", "member", "list", "--org", &org])["items"].as_array().unwrap().len(), 2);
    home.json(&["hub", "session", "create", "--user", "ben@acme.test"]);
    assert_eq!(home.json(&["hub", "session", "list", "--user", "ben@acme.test"])["items"].as_array().unwrap().len(), 1);
    assert_eq!(home.json(&["--yes", "hub", "session", "revoke", "--user", "ben@acme.test"])["ended"], 1);
    home.mno(&["--yes", "hub", "user", "totp-reset", "ben@acme.test"]).exits(5).says("no second factor");
    for verb in ["unlock", "confirm", "unfreeze"] {
        home.mno(&["hub", "user", verb, "ben@acme.test"]).ok();
    }
    assert_eq!(home.json(&["--yes", "hub", "user", "freeze", "ben@acme.test"])["frozen"], true);
    let before = mails();
    home.json(&["hub", "deletion-request", "create", "--user", "ann@acme.test"]);
    until("the server to send the mail", std::time::Duration::from_secs(20), || (mails() > before).then_some(()));
    assert_eq!(home.json(&["hub", "deletion-request", "list", "--tenant", "acme"])["items"].as_array().unwrap().len(), 1);
    assert_eq!(home.json(&["--yes", "hub", "deletion-request", "cancel", "--user", "ann@acme.test"])["status"], "cancelled");
    let templates = home.json(&["hub", "mail-template", "list", "--tenant", "acme"]);
    assert!(templates["items"].as_array().unwrap().iter().any(|template| template["name"] == "invitation"));
    let (text, html) = (home.file("text", "Hello {{ user.name }}"), home.file("html", "<p>{{ user.nam }}</p>"));
    let set =
        ["hub", "mail-template", "set", "invitation", "--tenant", "acme", "--subject", "Hi", "--text-file", &text, "--html-file", &html];
    home.mno(&set).exits(1).says("user.nam");
    home.file("html", "<p>{{ user.name }}</p>");
    assert_eq!(home.json(&set)["own"], true);
    assert_eq!(home.json(&["hub", "mail-template", "preview", "invitation", "--tenant", "acme"])["text"], "Hello Ann");
    home.json(&["hub", "mail-template", "reset", "invitation", "--tenant", "acme"]);
    drop(server);
}
