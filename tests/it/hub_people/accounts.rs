//! One person and her account: how she comes, proves who she is, and what she sees of it.

use super::*;

on_both_engines!(
    somebody_signs_up_confirms_and_signs_in,
    a_password_is_set_anew_by_mail_once_and_in_time,
    a_new_password_ends_the_other_sessions,
    a_new_address_counts_once_it_is_confirmed,
    a_second_factor_is_asked_for_and_its_codes_work_once,
    sessions_are_seen_and_ended,
);

fn somebody_signs_up_confirms_and_signs_in(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let mut browser = Browser::default();
        let new = json!({"user": {"email": "New@acme.test", "password": PASSWORD, "name": "Nora", "surname": "New", "company": "Nora's"}, "tenant": "acme"});
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users", &new).await.is(201);
        let link = people.link_to("new@acme.test").await;
        assert!(link.starts_with("/mnoe/auth/users/confirmation?tenant=acme&confirmation_token=tok-"), "{link}");
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
        // Neither the password nor a code alone switches it off.
        people.clock.advance_seconds(30);
        for (password, otp, field) in [("not hers", people.code(&secret), "current_password"), (PASSWORD, "000000x".into(), "otp_attempt")]
        {
            let off = json!({"user": {"current_password": password, "otp_attempt": otp}});
            let refused = people.ask(0, &mut half, "DELETE", path, &off).await.is(422).json();
            assert!(refused["errors"][field][0].is_string(), "{refused}");
        }
        let off = json!({"user": {"current_password": PASSWORD, "otp_attempt": enrolled["recovery_codes"][0]}});
        people.ask(0, &mut half.clone(), "DELETE", path, &off).await.is(204);
        assert_eq!(people.ask(0, &mut half, "GET", path, &NOTHING).await.is(200).json()["enabled"], false);
        let secret = people.ask(0, &mut half, "POST", path, &NOTHING).await.is(201).json()["secret"].as_str().unwrap().to_owned();
        let enrolled = people.ask(0, &mut half, "PUT", path, &code(&people.code(&secret))).await.is(200).json();
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
        let permit = people.on_user(Action::RecoverAccount, "ann@acme.test").await;
        people.hub().second_factor_reset(&permit).await.unwrap();
        people.ask(0, &mut half, "GET", "/mnoe/auth/users/sessions", &NOTHING).await.is(401);
        people.sign_in(0, "ann@acme.test", PASSWORD).await.1.is(201);
        assert!(people.mails_to("ann@acme.test").await.last().unwrap().contains("second factor"));
        assert!(audit(&people).await.iter().any(|line| line.0 == "second_factor.off"));
    });
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
        // The others at once; the one that asks goes on.
        let (mut three, _) = people.sign_in(1, "ann@acme.test", PASSWORD).await;
        people.ask(0, &mut one, "DELETE", &format!("{path}?others=true"), &NOTHING).await.is(204);
        people.ask(1, &mut three, "GET", path, &NOTHING).await.is(401);
        people.ask(1, &mut one, "GET", path, &NOTHING).await.is(200);
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
