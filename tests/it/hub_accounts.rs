//! Attacks on accounts, tried on both engines, with two replicas over one database.

use mno::hub::{AccountMail, Action, Credential, NewInvitation, Object, Role, SignUp, Visitor};
use mno::kernel::{ErrorKind, Secret};
use mno::store::params;
use serde_json::json;

use crate::support::engine::story;
use crate::support::people::{Browser, PASSWORD, People};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    nobody_learns_by_words_or_work_who_has_an_account,
    failures_are_counted_by_all_replicas_together,
    a_lock_ends_by_mail_by_staff_and_by_time,
    an_address_that_tries_many_accounts_is_stopped,
    a_session_from_before_the_sign_in_is_worth_nothing,
    requests_from_other_sites_are_refused,
    a_page_of_another_site_signs_nobody_in_or_out,
    a_body_cannot_make_somebody_more_than_she_is,
    one_person_has_one_address_however_it_is_written,
    of_two_who_accept_one_invitation_one_gets_it,
    two_replicas_do_one_thing_once,
    what_is_mailed_is_not_in_the_database,
);

fn visitor() -> Visitor {
    Visitor { tenant: Some("acme".into()), address: "192.0.2.7".into(), ..Visitor::default() }
}

fn sign_up(email: &str) -> SignUp {
    SignUp {
        email: email.into(),
        name: "New".into(),
        surname: "Person".into(),
        password: Secret::new(PASSWORD),
        password_confirmation: None,
        company: "Shop".into(),
        locale: None,
        orga_on_create: true,
        invitation_token: None,
    }
}

async fn count(people: &People, table: &'static str) -> i64 {
    people.db.read(move |tx| tx.query_one(&format!("SELECT COUNT(*) FROM {table}"), params![], |row| row.get(0))).await.unwrap()
}

fn nobody_learns_by_words_or_work_who_has_an_account(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let mut browser = Browser::default();
        // By an address: the same words, and the same one row to do the rest later.
        for path in ["password", "confirmation", "unlock"] {
            let mut seen = Vec::new();
            for email in ["ann@acme.test", "nobody@acme.test"] {
                let (jobs, tokens) = (count(&people, "job").await, count(&people, "hub_user_token").await);
                let body = json!({"user": {"email": email}, "tenant": "acme"});
                let reply = people.ask(0, &mut browser, "POST", &format!("/mnoe/auth/users/{path}"), &body).await.is(201);
                let (made, issued) = (count(&people, "job").await - jobs, count(&people, "hub_user_token").await - tokens);
                seen.push((reply.text, made, issued));
            }
            assert_eq!(seen[0], seen[1], "{path}");
            assert_eq!((seen[0].1, seen[0].2), (1, 0), "{path}");
        }
        // By signing in: the same words, and as many hashes.
        let mut seen = Vec::new();
        for email in ["ann@acme.test", "nobody@acme.test"] {
            for tenant in [json!("acme"), json!(null)] {
                let before = people.hub().passwords_hashed();
                let body = json!({"user": {"email": email, "password": "wrong wrong"}, "tenant": tenant});
                let reply = people.ask(0, &mut browser, "POST", "/mnoe/auth/users/sign_in", &body).await.is(401);
                seen.push((reply.text, people.hub().passwords_hashed() - before));
            }
        }
        assert_eq!(seen[..2], seen[2..]);
        assert_eq!((seen[0].1, seen[1].1), (1, 2), "one for a named tenant, one each for the two that could be meant");
        // By signing up: the same words, hashes and rows; only the mails differ.
        let mut seen = Vec::new();
        for email in ["ann@acme.test", "free@acme.test"] {
            let (hashed, users) = (people.hub().passwords_hashed(), count(&people, "hub_user").await);
            let body = json!({"user": {"email": email, "password": PASSWORD, "name": "A"}, "tenant": "acme"});
            let reply = people.ask(0, &mut browser, "POST", "/mnoe/auth/users", &body).await.is(201);
            let text = reply.text.replace(email, "?");
            seen.push((text, people.hub().passwords_hashed() - hashed, count(&people, "hub_user").await - users));
        }
        assert_eq!(seen[0], seen[1]);
        assert!(people.mails_to("ann@acme.test").await.iter().any(|mail| mail.contains("You already have an account")));
        assert!(people.mails_to("free@acme.test").await.iter().any(|mail| mail.contains("Confirm")));
        assert!(people.mails_to("nobody@acme.test").await.is_empty());
        // A lock sounds alike, too.
        let mut words = Vec::new();
        for email in ["mia@acme.test", "nobody2@acme.test"] {
            for _ in 0..5 {
                people.sign_in(0, email, "wrong wrong").await.1.is(401);
            }
            words.push(people.sign_in(0, email, PASSWORD).await.1.is(401).text);
        }
        assert_eq!(words[0], words[1]);
    });
}

fn failures_are_counted_by_all_replicas_together(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        for attempt in 0..5 {
            let written = ["ann@acme.test", "ANN@acme.test", " Ann@Acme.Test", "\u{ff41}nn@acme.test", "ann@ACME.test"][attempt];
            people.sign_in(attempt % 2, written, "wrong wrong").await.1.is(401);
        }
        for replica in 0..2 {
            let reply = people.sign_in(replica, "ann@acme.test", PASSWORD).await.1.is(401);
            assert!(reply.text.contains("too many attempts"), "{}", reply.text);
            assert!(reply.headers.contains_key("retry-after"));
        }
        // Somebody else is not locked.
        people.sign_in(1, "ben@acme.test", PASSWORD).await.1.is(201);
        // A burst at both replicas at once: no more guesses are answered than there are places for them.
        let wrong = |replica: usize| people.sign_in(replica, "zoe@acme.test", "wrong wrong");
        let burst = futures_util::future::join_all((0..24).map(|guess| wrong(guess % 2))).await;
        let answered = burst.iter().filter(|(_, reply)| !reply.text.contains("too many attempts")).count();
        assert!((5..=9).contains(&answered), "{answered} guesses were answered");
        people.sign_in(0, "zoe@acme.test", PASSWORD).await.1.is(401);
    });
}

fn a_lock_ends_by_mail_by_staff_and_by_time(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let lock = async |email: &str| {
            for _ in 0..5 {
                people.sign_in(0, email, "wrong wrong").await.1.is(401);
            }
            people.sign_in(1, email, PASSWORD).await.1.is(401);
        };
        lock("ann@acme.test").await;
        let link = people.link_to("ann@acme.test").await;
        assert!(link.starts_with("/mnoe/auth/users/unlock?tenant=acme&unlock_token="), "{link}");
        let shown = people.hub().profile_show(&people.on_user(Action::ReadUser, "ann@acme.test").await).await.unwrap().1;
        assert!(shown.locked_at.is_some() && shown.failed_attempts >= 5, "{shown:?}");
        let mut browser = Browser::default();
        people.ask(1, &mut browser, "GET", &link, &json!(null)).await.is(200);
        people.sign_in(0, "ann@acme.test", PASSWORD).await.1.is(201);
        // The link works once.
        people.ask(1, &mut browser, "GET", &link, &json!(null)).await.is(422);

        lock("ben@acme.test").await;
        let permit = people.on_user(Action::RecoverAccount, "ben@acme.test").await;
        people.hub().user_unlock(&permit).await.unwrap();
        people.sign_in(1, "ben@acme.test", PASSWORD).await.1.is(201);

        lock("mia@acme.test").await;
        people.clock.advance_seconds(61);
        // Time is over, but the next failure locks for twice as long.
        people.sign_in(0, "mia@acme.test", "wrong wrong").await.1.is(401);
        people.clock.advance_seconds(61);
        assert!(people.sign_in(0, "mia@acme.test", PASSWORD).await.1.is(401).text.contains("too many"));
        people.clock.advance_seconds(61);
        people.sign_in(0, "mia@acme.test", PASSWORD).await.1.is(201);
        // After a good sign-in all attempts are there again.
        for _ in 0..4 {
            people.sign_in(1, "mia@acme.test", "wrong wrong").await.1.is(401);
        }
        people.sign_in(0, "mia@acme.test", PASSWORD).await.1.is(201);
    });
}

fn an_address_that_tries_many_accounts_is_stopped(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let attempt = async |replica: usize, address: &str, email: String, password: &str| {
            let visitor = Visitor { address: address.into(), ..visitor() };
            people.hubs[replica].sign_in(visitor, email, Secret::new(password), None, None).await.map(drop).map_err(|error| error.kind())
        };
        for guess in 0..50 {
            let wrong = attempt(guess % 2, "2001:db8::1", format!("user{guess}@acme.test"), "wrong wrong").await;
            assert_eq!(wrong, Err(ErrorKind::Unauthenticated));
        }
        // Neither is the neighbour in the same network of 64 bits let in, nor a right password.
        for address in ["2001:db8::1", "2001:db8::ffff"] {
            assert_eq!(attempt(0, address, "ann@acme.test".into(), PASSWORD).await, Err(ErrorKind::Busy), "{address}");
        }
        attempt(1, "2001:db8:1::1", "ann@acme.test".into(), PASSWORD).await.unwrap();
        people.clock.advance_seconds(61);
        attempt(0, "2001:db8::1", "ann@acme.test".into(), PASSWORD).await.unwrap();
    });
}

fn a_session_from_before_the_sign_in_is_worth_nothing(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        // Somebody plants her own session in a victim's browser.
        let (planted, _) = people.sign_in(0, "zoe@acme.test", PASSWORD).await;
        let before = planted.cookie("_mno_session").unwrap();
        let mut victim = planted.clone();
        let body = json!({"user": {"email": "ann@acme.test", "password": PASSWORD}, "tenant": "acme"});
        people.ask(1, &mut victim, "POST", "/mnoe/auth/users/sign_in", &body).await.is(201);
        let after = victim.cookie("_mno_session").unwrap();
        assert_ne!(before, after);
        assert!(people.hub().signed_in(Secret::new(before)).await.unwrap().is_none(), "the planted session ended");
        assert_eq!(people.hub().signed_in(Secret::new(after)).await.unwrap().unwrap().user.email, "ann@acme.test");
        // A made-up name is nobody's.
        let mut made_up = Browser { cookies: vec![("_mno_session".into(), "ses-chosen.00".into())] };
        people.ask(0, &mut made_up, "GET", "/mnoe/auth/users/sessions", &json!(null)).await.is(401);
    });
}

fn requests_from_other_sites_are_refused(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let (mut ann, _) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        let (ben, _) = people.sign_in(0, "ben@acme.test", PASSWORD).await;
        let json_type = ("content-type", "application/json".to_owned());
        let change = json!({"user": {"current_password": PASSWORD, "password": "another long password"}}).to_string();
        let path = "/mnoe/auth/users/password_expired";
        for token in [None, Some("nonsense".to_owned()), ben.cookie("XSRF-TOKEN")] {
            let mut headers = vec![json_type.clone()];
            headers.extend(token.map(|token| ("x-xsrf-token", token)));
            let reply = people.send(1, &mut ann.clone(), "PUT", path, change.clone(), &headers).await.is(422);
            assert!(reply.text.starts_with(")]}',"), "{}", reply.text);
        }
        for (method, path) in [
            ("DELETE", "/mnoe/auth/users/sign_out"),
            ("DELETE", "/mnoe/auth/users/sessions"),
            ("POST", "/mnoe/auth/users/second_factor"),
            ("POST", "/mnoe/jpi/v1/deletion_requests"),
        ] {
            people.send(1, &mut ann.clone(), method, path, String::new(), &[]).await.is(422);
        }
        // What a form of another site can send: its kind of body, and no header of its own.
        let form = ("content-type", "application/x-www-form-urlencoded".to_owned());
        let body = format!("user[current_password]={PASSWORD}&user[password]=another+long+password");
        people
            .send(1, &mut ann.clone(), "POST", "/mnoe/auth/users/password_expired/change", body.clone(), std::slice::from_ref(&form))
            .await
            .is(422);
        people.sign_in(0, "ann@acme.test", PASSWORD).await.1.is(201);
        // A form of ours carries the token.
        let token = ann.cookie("XSRF-TOKEN").unwrap();
        let body = format!("{}&authenticity_token={token}", body.replace(' ', "+"));
        let reply = people.send(1, &mut ann, "POST", "/mnoe/auth/users/password_expired/change", body, &[form]).await;
        assert_eq!(reply.status, 200, "{}", reply.text);
        people.sign_in(0, "ann@acme.test", "another long password").await.1.is(201);
    });
}

fn a_page_of_another_site_signs_nobody_in_or_out(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let (ann, _) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        let site = |site: &str, origin: &str| vec![("sec-fetch-site", site.to_owned()), ("origin", origin.to_owned())];
        let of = |kind: &str| ("content-type", kind.to_owned());
        let form = format!("user[email]=ben@acme.test&user[password]={}", PASSWORD.replace(' ', "+"));
        let body = json!({"user": {"email": "ben@acme.test", "password": PASSWORD}, "tenant": "acme"}).to_string();
        for (kind, body) in [("application/x-www-form-urlencoded", form.clone()), ("text/plain", body.clone()), ("application/json", body)]
        {
            let mut headers = site("cross-site", "http://evil.example");
            headers.push(of(kind));
            let mut visitor = Browser::default();
            people.send(0, &mut visitor, "POST", "/mnoe/auth/users/sign_in", body.clone(), &headers).await.is(403);
            assert!(visitor.cookie("_mno_session").is_none(), "{kind}");
            // A browser that says only where the page is from.
            people.send(0, &mut visitor, "POST", "/mnoe/auth/users/sign_in", body, &headers[1..]).await.is(403);
        }
        people.send(0, &mut ann.clone(), "GET", "/mnoe/auth/users/sign_out", String::new(), &site("cross-site", "null")).await.is(303);
        people.ask(0, &mut ann.clone(), "GET", "/mnoe/auth/users/sessions", &json!(null)).await.is(200);
        people.send(0, &mut ann.clone(), "GET", "/mnoe/auth/users/sign_out", String::new(), &site("same-origin", "null")).await.is(303);
        people.ask(0, &mut ann.clone(), "GET", "/mnoe/auth/users/sessions", &json!(null)).await.is(401);
    });
}

fn a_body_cannot_make_somebody_more_than_she_is(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let greedy = json!({
            "email": "eve@acme.test", "password": PASSWORD, "name": "Eve", "orga_on_create": false,
            "admin_role": "admin", "organization_id": 1, "tenant_id": 2, "uid": "usr-chosen", "id": 1, "frozen": false, "developer": true,
            "confirmed_at": "2020-01-01T00:00:00Z", "role": "Super Admin", "division_id": 1, "password_hash": "x", "sign_in_count": 99,
        });
        let mut browser = Browser::default();
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users", &json!({"user": greedy, "tenant": "acme"})).await.is(201);
        people.mails_to("eve@acme.test").await;
        let permit = people.on_user(Action::ReadUser, "eve@acme.test").await;
        let (eve, profile) = people.hub().profile_show(&permit).await.unwrap();
        assert!(eve.admin_role.is_none() && !eve.developer && eve.division_id.is_none() && eve.uid.as_str() != "usr-chosen", "{eve:?}");
        assert!(profile.confirmed_at.is_none() && profile.sign_in_count == 0, "{profile:?}");
        assert!(people.hub().memberships(&eve).await.unwrap().is_empty());
        // The operator's own API says which field is wrong.
        let session = people.session("ann@acme.test").await;
        let Credential::Session(token) = session else { panic!("a session") };
        for field in ["admin_role", "organization_id", "tenant_id", "frozen", "confirmed_at"] {
            let headers = [("content-type", "application/json".to_owned()), ("authorization", format!("Bearer {}", token.expose()))];
            let body = json!({field: "admin"}).to_string();
            let reply = people.send(0, &mut Browser::default(), "PATCH", "/api/admin/v1/users/ann@acme.test", body, &headers).await.is(400);
            assert!(reply.text.contains(field), "{}", reply.text);
        }
        let ann = people.hub().profile_show(&people.on_user(Action::ReadUser, "ann@acme.test").await).await.unwrap().0;
        assert!(ann.admin_role.is_none());
    });
}

fn one_person_has_one_address_however_it_is_written(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        people.user("acme", "jos\u{e9}@acme.test", None).await.unwrap();
        for taken in ["ANN@ACME.TEST", " ann@acme.test ", "jose\u{301}@acme.test", "JOSE\u{301}@acme.test"] {
            let error = people.user("acme", taken, None).await.unwrap_err();
            assert_eq!((error.kind(), error.field()), (ErrorKind::Conflict, Some("email")), "{taken}");
        }
        for alike in ["\u{ff41}nn@acme.test", "\u{430}nn@acme.test", "an\u{200b}n@acme.test", "\u{fb01}na@acme.test"] {
            let error = people.user("acme", alike, None).await.unwrap_err();
            assert_eq!((error.kind(), error.field()), (ErrorKind::Invalid, Some("email")), "{alike}");
        }
        // Another tenant is another world.
        people.user("other", "ann@acme.test", None).await.unwrap();
        // By signing up nobody gets a second account, and the owner is told.
        let before = count(&people, "hub_user").await;
        for taken in ["Ann@Acme.test", "JOSE\u{301}@acme.test"] {
            people.hub().sign_up(visitor(), sign_up(taken)).await.unwrap();
        }
        assert!(people.mails_to("ann@acme.test").await.last().unwrap().contains("already have an account"));
        assert_eq!(count(&people, "hub_user").await, before);
        // Nor by changing an address.
        let permit = people.herself("zoe@acme.test", Action::UpdateUser).await;
        let update = mno::hub::ProfileUpdate { email: Some("ANN@acme.test".into()), ..Default::default() };
        people.hub().profile_update(&permit, update).await.unwrap();
        let link = people.link_to("ann@acme.test").await;
        let reply = people.ask(0, &mut Browser::default(), "GET", &link, &json!(null)).await.is(422);
        assert!(reply.json()["errors"]["email"].is_array(), "{}", reply.text);
        // She is found in whatever way it is written.
        people.sign_in(0, "\u{ff21}NN@acme.test", PASSWORD).await.1.is(201);
    });
}

fn of_two_who_accept_one_invitation_one_gets_it(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        for round in 0..4 {
            let permit = people.on_org(Action::InviteMember).await;
            let new = NewInvitation { email: "zoe@acme.test".into(), role: Role::Member.into(), team: None, notify: true };
            let invitation = people.hub().invitation_create(&permit, new).await.unwrap();
            let token = people.hub().invitation_token(&invitation);
            // Somebody else's account does not get in with it.
            let mia = people.herself("mia@acme.test", Action::ActAsOneself).await;
            let foreign = people.hub().invitation_accept_by_token(&mia, token.clone()).await.unwrap_err();
            assert_eq!(foreign.kind(), ErrorKind::Forbidden);
            let zoe = people.herself("zoe@acme.test", Action::ActAsOneself).await;
            let accept = |replica: usize| {
                let (hub, zoe, token) = (people.hubs[replica].clone(), zoe.clone(), token.clone());
                tokio::spawn(async move { hub.invitation_accept_by_token(&zoe, token).await.map_err(|error| error.kind()) })
            };
            let (one, two) = (accept(0), accept(1));
            let done = [one.await.unwrap().is_ok(), two.await.unwrap().is_ok()];
            assert_eq!(done.iter().filter(|done| **done).count(), 1, "round {round}: {done:?}");
            let manage = people.on_org(Action::ManageMembers).await;
            people.hub().member_remove(&manage, "zoe@acme.test".into()).await.unwrap();
            assert!(people.hub().invitation_accept_by_token(&zoe, token).await.is_err(), "it worked once");
        }
    });
}

fn two_replicas_do_one_thing_once(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        // One token, two new passwords.
        people.hub().account_mail_ask(visitor(), AccountMail::PasswordReset, "ann@acme.test".into()).await.unwrap();
        let link = people.link_to("ann@acme.test").await;
        let token = Secret::new(link.split("reset_password_token=").nth(1).unwrap());
        let reset = |replica: usize, password: &'static str| {
            let (hub, token) = (people.hubs[replica].clone(), token.clone());
            tokio::spawn(async move { hub.password_reset(visitor(), token, Secret::new(password), None).await.is_ok() })
        };
        let (one, two) = (reset(0, "the first new password"), reset(1, "the second new password"));
        let done = [one.await.unwrap(), two.await.unwrap()];
        assert_eq!(done.iter().filter(|done| **done).count(), 1, "{done:?}");
        let winner = if done[0] { "the first new password" } else { "the second new password" };
        people.sign_in(0, "ann@acme.test", winner).await.1.is(201);
        // One code of a second factor, two sign-ins.
        let (mut ben, _) = people.sign_in(0, "ben@acme.test", PASSWORD).await;
        let secret = people.ask(0, &mut ben, "POST", "/mnoe/auth/users/second_factor", &json!(null)).await.is(201).json();
        let secret = secret["secret"].as_str().unwrap().to_owned();
        let confirm = json!({"user": {"otp_attempt": people.code(&secret)}});
        let enrolled = people.ask(0, &mut ben, "PUT", "/mnoe/auth/users/second_factor", &confirm).await.is(200).json();
        people.clock.advance_seconds(60);
        let recovery = enrolled["recovery_codes"][0].as_str().unwrap().to_owned();
        for code in [people.code(&secret), recovery] {
            let attempt = |replica: usize| {
                let (hub, code) = (people.hubs[replica].clone(), Secret::new(code.as_str()));
                let (email, password) = ("ben@acme.test".to_owned(), Secret::new(PASSWORD));
                tokio::spawn(async move { hub.sign_in(visitor(), email, password, Some(code), None).await.is_ok() })
            };
            let (one, two) = (attempt(0), attempt(1));
            let done = [one.await.unwrap(), two.await.unwrap()];
            assert_eq!(done.iter().filter(|done| **done).count(), 1, "{done:?}");
        }
        // One address, two sign-ups.
        let (one, two) =
            (people.hubs[0].sign_up(visitor(), sign_up("twin@acme.test")), people.hubs[1].sign_up(visitor(), sign_up("Twin@acme.test")));
        let (one, two) = futures_util::future::join(one, two).await;
        assert!(one.unwrap().is_none() && two.unwrap().is_none());
        people.mails_to("twin@acme.test").await;
        let found = people.db.read(|tx| {
            tx.query_one("SELECT COUNT(*) FROM hub_user WHERE email_key = 'twin@acme.test'", params![], |row| row.get::<i64>(0))
        });
        assert_eq!(found.await.unwrap(), 1);
        // One address, two users made by staff.
        let permit = people.permit(Action::ManageUsers, Object::Tenant("acme".into())).await;
        let make = |replica: usize, email: &str| {
            let (hub, permit, email) = (people.hubs[replica].clone(), permit.clone(), email.to_owned());
            let new = mno::hub::NewUser { email, name: String::new(), surname: String::new(), password: None, admin_role: None, uid: None };
            tokio::spawn(async move { hub.user_create(&permit, new).await.map_err(|error| error.kind()) })
        };
        let (one, two) = (make(0, "pair@acme.test"), make(1, "PAIR@acme.test"));
        let made = [one.await.unwrap(), two.await.unwrap()];
        assert_eq!(made.iter().filter(|made| made.is_ok()).count(), 1, "{made:?}");
        assert!(made.iter().any(|made| made.as_ref().err() == Some(&ErrorKind::Conflict)), "{made:?}");
    });
}

/// A copy of the database, jobs included, opens nothing that was mailed.
fn what_is_mailed_is_not_in_the_database(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        people.hub().account_mail_ask(visitor(), AccountMail::PasswordReset, "ann@acme.test".into()).await.unwrap();
        let permit = people.on_org(Action::InviteMember).await;
        let new = NewInvitation { email: "zoe@acme.test".into(), role: Role::Member.into(), team: None, notify: true };
        people.hub().invitation_create(&permit, new).await.unwrap();
        let links = [people.link_to("ann@acme.test").await, people.link_to("zoe@acme.test").await];
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("copy.gz");
        mno::store::backup(&people.db, &file).await.unwrap();
        let mut copy = String::new();
        std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(std::fs::File::open(&file).unwrap()), &mut copy).unwrap();
        assert!(copy.contains("hub_user_token") && copy.contains("ann@acme.test"), "the copy holds the tables");
        for link in &links {
            let token = link.split('=').next_back().unwrap();
            let signature = token.split('.').next_back().unwrap();
            assert!(signature.len() >= 32, "{link}");
            assert!(!copy.contains(token) && !copy.contains(signature), "{link}");
        }
        assert!(!copy.contains(PASSWORD));
    });
}
