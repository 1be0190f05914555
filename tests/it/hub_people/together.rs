//! People among people: staff that helps, invitations, and how somebody goes.

use super::*;

on_both_engines!(
    staff_acts_as_a_customer_and_the_audit_knows,
    an_invitation_brings_somebody_new,
    invitations_have_limits_and_an_end,
    an_account_is_closed_step_by_step,
    the_last_super_admin_stays,
    two_super_admins_do_not_close_their_accounts_at_once,
);

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
        // What only she herself may do is refused; so is a look at the token that closes her account.
        people.ask(0, &mut sam, "GET", "/mnoe/jpi/v1/deletion_requests/1", &NOTHING).await.is(403);
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
        let new = |email: &str, role: Role| NewInvitation { email: email.into(), role: role.into(), team: None, notify: true };
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
        assert!(audit(&people).await.contains(&("invitation.accept".into(), me["current_user"]["uid"].as_str().unwrap().into())));
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
        let new = |email: &str| NewInvitation { email: email.into(), role: Role::Member.into(), team: None, notify: true };
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
        let late = uid_of(&people, "late@acme.test").await;
        assert!(audit(&people).await.contains(&("invitation.accept".into(), late)), "in the audit of the organization");
        // The organization that a sign-up makes is made by her.
        let founder = json!({"user": {"email": "fay@acme.test", "password": PASSWORD, "orga_on_create": true}, "tenant": "acme"});
        people.ask(0, &mut Browser::default(), "POST", "/mnoe/auth/users", &founder).await.is(201);
        people.link_to("fay@acme.test").await;
        let fay = uid_of(&people, "fay@acme.test").await;
        assert!(audit(&people).await.contains(&("organization.create".into(), fay)));
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
        assert_eq!(page, format!("/mnoe/deletion_requests/{token}?tenant=acme"));
        let page = page.split('?').next().unwrap();
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
        // One that has frozen the account stays: otherwise it would be stuck.
        people.clock.advance_seconds(7_200);
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
        // Asking is refused already, and nothing is begun.
        let (mut ann, _) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        let herself = people.herself("ann@acme.test", Action::ActAsOneself).await;
        let error = people.hub().deletion_request_create(&herself).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Conflict && error.message().contains("Atlas") && !error.hints().is_empty(), "{error}");
        assert!(people.hub().deletion_request_of(&herself).await.unwrap().is_none());
        assert_eq!(people.mails_to("ann@acme.test").await.len(), 0);
        // Asked for in time, and the last one since: the step that freezes is refused, and leaves her account as it was.
        let manage = people.on_org(Action::ManageMembers).await;
        let ben_is = async |role: Role| people.hub().member_update(&manage, "ben@acme.test".into(), role).await;
        ben_is(Role::SuperAdmin).await.unwrap();
        let request = people.hub().deletion_request_create(&herself).await.unwrap();
        let token = people.hub().deletion_request_token(&request);
        ben_is(Role::Admin).await.unwrap();
        let error = people.hub().deletion_request_step(visitor(), token.clone(), DeletionStatus::AccountFrozen).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Conflict && error.message().contains("Atlas"), "{error}");
        let error = people.hub().deletion_request_update(&herself, DeletionStatus::AccountFrozen).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict);
        let request = people.hub().deletion_request_of(&herself).await.unwrap().unwrap();
        assert_eq!(request.status, DeletionStatus::Pending);
        let me = people.ask(0, &mut ann, "GET", "/mnoe/jpi/v1/current_user", &NOTHING).await.is(200).json();
        assert_eq!(me["current_user"]["email"], "ann@acme.test");
        // With another one it goes through; who is frozen meanwhile does not count as another one.
        ben_is(Role::SuperAdmin).await.unwrap();
        people.hub().deletion_request_step(visitor(), token.clone(), DeletionStatus::AccountFrozen).await.unwrap();
        assert_eq!(ben_is(Role::Admin).await.unwrap_err().kind(), ErrorKind::Conflict);
        let ben = people.herself("ben@acme.test", Action::ActAsOneself).await;
        assert_eq!(people.hub().deletion_request_create(&ben).await.unwrap_err().kind(), ErrorKind::Conflict);
        people.hub().deletion_request_step(visitor(), token, DeletionStatus::AccountTerminated).await.unwrap();
    });
}

fn two_super_admins_do_not_close_their_accounts_at_once(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let manage = people.on_org(Action::ManageMembers).await;
        people.hub().member_update(&manage, "ben@acme.test".into(), Role::SuperAdmin).await.unwrap();
        let mut freezing = Vec::new();
        for (email, hub) in ["ann@acme.test", "ben@acme.test"].into_iter().zip(people.hubs.clone()) {
            let herself = people.herself(email, Action::ActAsOneself).await;
            let token = hub.deletion_request_token(&hub.deletion_request_create(&herself).await.unwrap());
            freezing.push((hub, token));
        }
        let freezing = freezing.into_iter().map(|(hub, token)| {
            tokio::spawn(async move { hub.deletion_request_step(visitor(), token, DeletionStatus::AccountFrozen).await })
        });
        let mut done = Vec::new();
        for freezing in freezing.collect::<Vec<_>>() {
            done.push(freezing.await.unwrap());
        }
        assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 1, "{done:?}");
        assert!(done.iter().filter_map(|done| done.as_ref().err()).all(|error| error.kind() == ErrorKind::Conflict), "{done:?}");
    });
}
