//! Staff that acts as a customer without a browser, and who sees and ends that.

use super::*;
use crate::support::Call;

on_both_engines!(staff_acts_by_a_token_and_is_seen, acting_as_a_customer_ends_with_what_allowed_it);

/// Through the binary: the operator's machine, and support staff that is signed in to its server with a token of her own.
fn staff_acts_by_a_token_and_is_seen(engine: &Engine) {
    let home = Home::on(engine);
    home.json(&["hub", "tenant", "create", "acme"]);
    home.json(&["hub", "tenant", "create", "other"]);
    for (tenant, email) in [
        ("acme", "ann@acme.test"),
        ("acme", "sam@acme.test"),
        ("acme", "max@acme.test"),
        ("acme", "root@acme.test"),
        ("other", "eve@other.test"),
    ] {
        home.json(&["hub", "user", "create", email, "--tenant", tenant]);
    }
    for (email, role) in [("sam@acme.test", "staff"), ("max@acme.test", "staff"), ("root@acme.test", "admin")] {
        home.json(&["hub", "staff", "set", email, "--tenant", "acme", "--role", role]);
    }
    let org =
        home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--owner", "ann@acme.test"])["uid"].as_str().unwrap().to_owned();
    for email in ["sam@acme.test", "max@acme.test"] {
        home.json(&["hub", "staff", "client", "add", email, "--tenant", "acme", "--org", &org]);
    }
    let server = Server::start(&home, &[]);
    let token = |email: &str| home.json(&["hub", "session", "create", "--user", email])["sso_session"].as_str().unwrap().to_owned();
    let as_user = |email: &str| Home::new().with("MNO_SERVER", &server.url).with("MNO_TOKEN", &token(email));
    let (sam, max, root, eve) = (as_user("sam@acme.test"), as_user("max@acme.test"), as_user("root@acme.test"), as_user("eve@other.test"));
    let start = ["hub", "impersonation", "start", "ann@acme.test", "--reason", "ticket 7"];
    let list = ["hub", "impersonation", "list", "--tenant", "acme"];
    // Who is no staff cannot; neither can the operator, who is nobody that could be named in the trace.
    let refused = |ran: crate::support::home::Ran| assert!(matches!(ran.code, 3 | 4), "{ran:?}");
    refused(eve.mno(&start));
    home.mno(&start).exits(3).says("only staff");
    refused(sam.mno(&["hub", "impersonation", "start", "root@acme.test", "--reason", "x"]));
    sam.mno(&["hub", "impersonation", "start", "ann@acme.test", "--reason", " "]).exits(2).says("why you act");

    let begun = sam.json(&start);
    let acts = begun["sso_session"].as_str().unwrap();
    let whoami = |token: &str| Call::get(&server.at("/api/idm/v1/whoami")).session(token).send();
    assert!(whoami(acts).is(200).body.contains("ann@acme.test"));
    let uid = begun["impersonation"]["uid"].as_str().unwrap();
    for who in [&sam, &root, &home] {
        let seen = who.json(&list);
        let only = &seen["items"][0];
        assert_eq!(seen["items"].as_array().unwrap().len(), 1);
        assert_eq!((&only["uid"], &only["staff_email"]), (&json!(uid), &json!("sam@acme.test")));
        assert_eq!((&only["user_email"], &only["reason"]), (&json!("ann@acme.test"), &json!("ticket 7")));
    }
    // Other staff sees its own, others nothing.
    assert_eq!(max.json(&list)["items"], json!([]));
    refused(eve.mno(&list));
    let end = |uid: &str| ["hub".to_owned(), "impersonation".into(), "end".into(), uid.into(), "--tenant".into(), "acme".into()];
    let end_by = |who: &Home, uid: &str| who.mno(&end(uid).each_ref().map(String::as_str));
    end_by(&max, uid).exits(4);
    refused(end_by(&eve, uid));
    end_by(&sam, "ses-none").exits(4);
    end_by(&sam, uid).ok();
    whoami(acts).is(401);
    end_by(&sam, uid).exits(4);
    // An admin ends what others began.
    let again = sam.json(&start);
    end_by(&root, again["impersonation"]["uid"].as_str().unwrap()).ok();
    whoami(again["sso_session"].as_str().unwrap()).is(401);
    assert_eq!(home.json(&list)["items"], json!([]));
    let lines = home.json(&["hub", "audit", "list", "--tenant", "acme"]);
    let actions: Vec<&str> = lines["items"].as_array().unwrap().iter().filter_map(|line| line["action"].as_str()).collect();
    for (action, times) in [("impersonation.start", 2), ("impersonation.end", 2)] {
        assert_eq!(actions.iter().filter(|found| **found == action).count(), times, "{action} in {actions:?}");
    }
}

/// Who lost a customer, a role or the trust in her sessions acts as nobody any more, at once and on every replica.
fn acting_as_a_customer_ends_with_what_allowed_it(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        people.user("acme", "max@acme.test", Some(AdminRole::Staff)).await.unwrap();
        let (hub, org, max) = (people.hub(), people.org.clone(), || "max@acme.test".to_owned());
        let other = people.organization("Borealis", "mia@acme.test").await;
        let staff = people.permit(Action::ManageStaff, Object::Tenant("acme".into())).await;
        let tenant = people.permit(Action::ManageTenant, Object::Tenant("acme".into())).await;
        let north = hub.division_create(&tenant, "North".into()).await.unwrap().uid.to_string();
        let begin = async |user: &str| {
            let permit = hub.permit(&people.session("max@acme.test").await, None, Action::Impersonate, Object::User(user.into())).await;
            let begun = hub.impersonation_token(&permit.unwrap(), visitor(), "ticket 7".into()).await.unwrap();
            Credential::Session(begun.1)
        };
        let is_good = async |token: &Credential| {
            // On SQLite what another process commits is seen within a millisecond (`store/glance.rs`).
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
            let mut good = Vec::new();
            for hub in &people.hubs {
                good.push(hub.permit(token, None, Action::ReadUser, Object::Caller).await.is_ok());
            }
            assert_eq!(good[0], good[1], "the replicas differ");
            good[0]
        };
        let has = async |organizations: &[&str]| {
            let organizations = organizations.iter().map(|&uid| uid.to_owned()).collect();
            hub.staff_clients_set(&staff, max(), organizations).await.unwrap();
        };
        let is = async |role: AdminRole, division: Option<&str>| {
            hub.staff_set(&staff, max(), role, division.map(str::to_owned)).await.unwrap();
        };
        let told = async || {
            let sql = "SELECT COUNT(*) FROM hub_access_change AS c JOIN hub_user AS u ON u.uid = c.subject WHERE u.email = 'max@acme.test'";
            people.db.read(move |tx| tx.query_one(sql, mno::store::params![], |row| row.get::<i64>(0))).await.unwrap()
        };
        // Clients: one taken away, another list of them. Who is reached by another client too may go on.
        has(&[&org, &other]).await;
        let (ann, mia) = (begin("ann@acme.test").await, begin("mia@acme.test").await);
        let before = told().await;
        hub.staff_client_remove(&staff, max(), org.clone()).await.unwrap();
        // Mia belongs to Atlas, too, which is out of reach now: to act as her would lead there.
        assert!(!is_good(&ann).await && !is_good(&mia).await && told().await > before);
        has(&[&org, &other]).await;
        assert!(!is_good(&mia).await, "what ended does not come back");
        let mia = begin("mia@acme.test").await;
        has(&[&other, &org]).await;
        assert!(is_good(&mia).await, "nothing was taken away");
        has(&[]).await;
        assert!(!is_good(&mia).await);
        // Roles. One that is given back does not bring back what was begun.
        for (role, back) in
            [(Some(AdminRole::Support), AdminRole::Admin), (Some(AdminRole::Staff), AdminRole::Admin), (None, AdminRole::Admin)]
        {
            is(AdminRole::Admin, None).await;
            let ann = begin("ann@acme.test").await;
            assert!(is_good(&ann).await);
            match role {
                Some(role) => is(role, None).await,
                None => drop(hub.staff_unset(&staff, max()).await.unwrap()),
            }
            assert!(!is_good(&ann).await, "{role:?}");
            is(back, None).await;
            assert!(!is_good(&ann).await, "{role:?} and back");
        }
        // A customer who was staff in between is acted as no more.
        let zoe = begin("zoe@acme.test").await;
        hub.staff_set(&staff, "zoe@acme.test".into(), AdminRole::Support, None).await.unwrap();
        hub.staff_unset(&staff, "zoe@acme.test".into()).await.unwrap();
        assert!(!is_good(&zoe).await);
        // Divisions: the organization leaves hers, or she another's.
        hub.division_add(&tenant, north.clone(), org.clone()).await.unwrap();
        is(AdminRole::SubTenantAdmin, Some(&north)).await;
        let ann = begin("ann@acme.test").await;
        hub.division_remove(&tenant, north.clone(), org.clone()).await.unwrap();
        assert!(!is_good(&ann).await);
        // A member who leaves the organization by which she was reached.
        is(AdminRole::Staff, None).await;
        has(&[&org]).await;
        let ben = begin("ben@acme.test").await;
        // Nor one who joins an organization that is out of reach.
        let elsewhere = Object::Organization(other.clone());
        let (invites, removes) =
            (people.permit(Action::InviteMember, elsewhere.clone()).await, people.permit(Action::ManageMembers, elsewhere).await);
        hub.member_add(&invites, "ben@acme.test".into(), Role::Member).await.unwrap();
        assert!(!is_good(&ben).await);
        hub.member_remove(&removes, "ben@acme.test".into()).await.unwrap();
        let ben = begin("ben@acme.test").await;
        let manage = people.on_org(Action::ManageMembers).await;
        hub.member_remove(&manage, "ben@acme.test".into()).await.unwrap();
        assert!(!is_good(&ben).await);
        // Her own sessions: all, all others, one of them; a new password.
        let credentials = people.on_user(Action::ManageCredentials, "max@acme.test").await;
        for way in 0..4 {
            let ann = begin("ann@acme.test").await;
            let before = told().await;
            match way {
                0 => drop(hub.session_revoke(&credentials, None).await.unwrap()),
                1 => drop(hub.session_revoke_others(&credentials, Secret::new("ses-none.0")).await.unwrap()),
                2 => {
                    let open = hub.session_list(&credentials, PageRequest::default()).await.unwrap();
                    hub.session_revoke(&credentials, Some(open.items[0].uid.to_string())).await.unwrap();
                }
                _ => {
                    let permit = people.herself("max@acme.test", Action::ActAsOneself).await;
                    let change =
                        PasswordChange { current: Some(Secret::new(PASSWORD)), new: Secret::new("another horse"), confirmation: None };
                    hub.password_change(&permit, change, None).await.unwrap();
                }
            }
            assert!(!is_good(&ann).await && told().await > before, "way {way}");
        }
        // The organization that she was let to is closed.
        let ann = begin("ann@acme.test").await;
        hub.organization_close(&people.on_org(Action::Destroy).await).await.unwrap();
        assert!(!is_good(&ann).await);
    });
}
