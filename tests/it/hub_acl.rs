//! Support's questions about rights, the memory of answers, and refusals in the audit, on both engines.

use std::time::{Duration, Instant};

use mno::hub::{
    AclObject, Action, AuditFilter, Credential, HttpIdm, Hub, Idm as _, KeyKind, LocalIdm, NewOrganization, NewUser, Object, Permit,
    Question, Role, WhatIf, on_behalf_of,
};
use mno::kernel::{Currency, ErrorKind, MasterKey, PageRequest, Secret, SystemClock};
use mno::server::{HubFace, Limits, Listening, Rooms, serve};
use mno::store::Db;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use crate::support::engine::story;
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    who_what_and_what_if_agree_with_the_decision,
    questions_do_not_tell_what_there_is,
    a_refusal_that_matters_leaves_a_line,
    a_refusal_of_the_idm_says_by_which_request_and_is_counted,
    a_remembered_answer_is_the_answer,
    who_hears_of_a_change_is_not_told_what_was_before_it,
);

struct World {
    hub: Hub,
    org: String,
}

async fn world(engine: &Engine) -> World {
    world_with(engine, MasterKey::random()).await
}

async fn world_with(engine: &Engine, master: MasterKey) -> World {
    let db = engine.open_at(SystemClock).await;
    let hub = Hub::new(db, master);
    let platform = hub.permit(&Credential::Local, None, Action::Operate, Object::Platform).await.unwrap();
    for slug in ["acme", "other"] {
        hub.tenant_create(&platform, slug.into(), slug.to_uppercase()).await.unwrap();
    }
    let mut world = World { hub, org: String::new() };
    for (tenant, email) in [("acme", "ann@acme.test"), ("acme", "mia@acme.test"), ("acme", "zoe@acme.test"), ("other", "eve@other.test")] {
        let permit = world.local(Action::ManageUsers, Object::Tenant(tenant.into())).await;
        let (password, uid) = (Some(Secret::new("a long enough password")), None);
        let new = NewUser { email: email.into(), name: String::new(), surname: String::new(), password, admin_role: None, uid };
        world.hub.user_create(&permit, new).await.unwrap();
    }
    world.org = world.organization("acme", "Atlas", "ann@acme.test").await;
    world.member("mia@acme.test", Role::Member).await;
    world
}

impl World {
    async fn local(&self, action: Action, object: Object) -> Permit {
        self.hub.permit(&Credential::Local, None, action, object).await.unwrap()
    }

    async fn organization(&self, tenant: &str, name: &str, owner: &str) -> String {
        let permit = self.local(Action::CreateOrganization, Object::Tenant(tenant.into())).await;
        let currency = Currency::parse("USD").unwrap();
        let new = NewOrganization { name: name.into(), currency, financial_year_end_month: 12, owner: Some(owner.into()), uid: None };
        self.hub.organization_create(&permit, new).await.unwrap().uid.to_string()
    }

    fn atlas(&self) -> Object {
        Object::Organization(self.org.clone())
    }

    fn about_atlas(&self) -> AclObject {
        AclObject { organization: Some(self.org.clone()), ..AclObject::default() }
    }

    async fn member(&self, email: &str, role: Role) {
        let permit = self.local(Action::InviteMember, self.atlas()).await;
        self.hub.member_add(&permit, email.into(), role).await.unwrap();
        // On SQLite another process may see what was before it for a millisecond (`store/glance.rs`).
        tokio::time::sleep(Duration::from_millis(10)).await;
    }

    async fn session(&self, email: &str) -> Credential {
        let permit = self.local(Action::ActAsOneself, Object::User(email.into())).await;
        Credential::Session(self.hub.session_create(&permit).await.unwrap().1)
    }

    async fn about(&self, email: &str) -> Permit {
        self.local(Action::ReadUser, Object::User(email.into())).await
    }
}

fn who_what_and_what_if_agree_with_the_decision(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let administrate = world.local(Action::Administrate, world.atlas()).await;
        for action in [Action::Read, Action::Purchase, Action::ManageBilling] {
            let mut who = Vec::new();
            let mut page = PageRequest { after: None, limit: 1 };
            loop {
                let found = world.hub.acl_who(&administrate, action, None, page.clone()).await.unwrap();
                who.extend(found.items.into_iter().map(|allowed| allowed.uid));
                match found.next_page {
                    Some(next) => page.after = Some(next),
                    None => break,
                }
            }
            for email in ["ann@acme.test", "mia@acme.test", "zoe@acme.test"] {
                let about = world.about(email).await;
                let (user, _) = world.hub.user_show(&about).await.unwrap();
                let decision = world.hub.acl_check(&about, action, world.about_atlas()).await.unwrap();
                assert_eq!(who.contains(&user.uid.to_string()), decision.allowed, "{email} {action:?}: {:?}", decision.because);
                let what = world.hub.acl_what(&about, action, PageRequest::default()).await.unwrap();
                assert_eq!(what.items.len(), usize::from(decision.allowed), "{email} {action:?}");
                for role in Role::ALL {
                    let what_if = WhatIf { role: Some(role), ..WhatIf::default() };
                    let (now, then) = world.hub.acl_simulate(&about, action, world.about_atlas(), what_if).await.unwrap();
                    assert_eq!(now, decision);
                    let needed = match action {
                        Action::Read => Role::Member,
                        Action::Purchase => Role::Admin,
                        _ => Role::SuperAdmin,
                    };
                    assert_eq!(then.allowed, role >= needed, "{role:?} {action:?}");
                }
                let gone = WhatIf { no_member: true, ..WhatIf::default() };
                assert!(!world.hub.acl_simulate(&about, action, world.about_atlas(), gone).await.unwrap().1.allowed);
            }
            // A denial says what would grant it.
            let mia = world.hub.acl_check(&world.about("mia@acme.test").await, action, world.about_atlas()).await.unwrap();
            assert!(mia.allowed || mia.because.iter().any(|reason| reason.contains("or above would allow it")), "{:?}", mia.because);
        }
    });
}

fn questions_do_not_tell_what_there_is(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let beta = world.organization("other", "Beta", "eve@other.test").await;
        let mia = world.session("mia@acme.test").await;
        let herself = world.hub.permit(&mia, None, Action::ReadUser, Object::Caller).await.unwrap();
        assert!(world.hub.acl_check(&herself, Action::Read, world.about_atlas()).await.unwrap().allowed);
        for hidden in [beta, "org-nothing".to_owned()] {
            let object = AclObject { organization: Some(hidden.clone()), ..AclObject::default() };
            let error = world.hub.acl_check(&herself, Action::Read, object).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
            assert!(!error.message().contains("Beta"), "{error}");
        }
        let error = world.hub.permit(&mia, None, Action::ReadUser, Object::User("eve@other.test".into())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
    });
}

fn a_refusal_that_matters_leaves_a_line(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let mia = world.session("mia@acme.test").await;
        for _ in 0..3 {
            for action in [Action::Purchase, Action::Destroy] {
                let origin = Some("request-7".to_owned());
                assert_eq!(world.hub.permit(&mia, origin, action, world.atlas()).await.unwrap_err().kind(), ErrorKind::Forbidden);
            }
        }
        let platform = world.local(Action::Operate, Object::Platform).await;
        let filter = AuditFilter { action: Some("access.refused".into()), ..AuditFilter::default() };
        let mut lines = Vec::new();
        for _ in 0..3_000 {
            lines = world.hub.audit_list(&platform, filter.clone(), PageRequest::default()).await.unwrap().items;
            if lines.len() >= 2 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let mut actions: Vec<&str> = lines.iter().filter_map(|line| line.detail["action"].as_str()).collect();
        actions.sort_unstable();
        assert_eq!(actions, ["destroy", "purchase"], "one line each, however often she knocks");
        assert!(lines.iter().all(|line| line.request_id.as_deref() == Some("request-7")), "{lines:?}");
        assert!(lines.iter().all(|line| line.organization.as_deref() == Some(world.org.as_str())), "{lines:?}");
    });
}

/// Rights change at random while answers are asked for; what is remembered must be what the database says.
fn a_remembered_answer_is_the_answer(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let (memory, fresh) = (LocalIdm::new(world.hub.clone()), LocalIdm::new(world.hub.clone()));
        let follower = tokio::spawn(memory.clone().remember());
        let people = ["mia@acme.test", "zoe@acme.test"];
        let mut credentials = Vec::new();
        for email in people {
            credentials.push(world.session(email).await);
        }
        let members = world.local(Action::ManageMembers, world.atlas()).await;
        // A small generator of our own: the same steps at each run.
        let mut state = 7_u32;
        let mut next = |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) % below
        };
        let mut allowed = 0;
        for step in 0..200 {
            let email = people[next(2) as usize];
            match next(4) {
                0 => drop(world.hub.member_remove(&members, email.into()).await),
                1 => {
                    let permit = world.local(Action::InviteMember, world.atlas()).await;
                    drop(world.hub.member_add(&permit, email.into(), Role::Member).await);
                }
                2 => drop(world.hub.member_update(&members, email.into(), Role::ALL[next(3) as usize]).await),
                _ => {}
            }
            for (email, credential) in people.iter().zip(&credentials) {
                for action in [Action::ReadData, Action::WriteData] {
                    let question = Question { scope: world.org.clone(), action, resource: None };
                    let remembered = memory.authorize(credential, &question).await;
                    let stored = fresh.authorize(credential, &question).await;
                    assert_eq!(remembered.is_ok(), stored.is_ok(), "step {step}: {email} {action:?}");
                    if let (Ok(remembered), Ok(stored)) = (remembered, stored) {
                        allowed += 1;
                        assert_eq!(remembered.role, stored.role, "step {step}: {email} {action:?}");
                    }
                }
            }
        }
        assert!(allowed > 100, "the steps must allow something: {allowed}");
        follower.abort();
    });
}

/// A replica of the Hub that answers over HTTP and remembers.
async fn replica(db: &Db, hub: &Hub) -> String {
    let idm = LocalIdm::new(hub.clone());
    tokio::spawn(idm.clone().remember());
    let face = HubFace { hub: hub.clone(), db: db.clone(), idm, secure_cookies: false, public_url: None, connec_url: None };
    let listening = Listening::bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let url = format!("http://{}", listening.address);
    let router = mno::server::router(&Rooms { hub: Some(face), ..Rooms::new(db.clone()) }, &Limits::default());
    tokio::spawn(serve(listening, router, Limits::default(), CancellationToken::new()));
    url
}

/// One replica of the Hub takes a right away; a service that asks the other one has heard of it. Whatever the other one remembers, its
/// answer must be no.
fn who_hears_of_a_change_is_not_told_what_was_before_it(engine: &Engine) {
    story(async {
        let master = MasterKey::random();
        let world = world_with(engine, master.clone()).await;
        let (one, two) = (engine.open_at(SystemClock).await, engine.open_at(SystemClock).await);
        let (here, there) =
            (replica(&one, &Hub::new(one.clone(), master.clone())).await, replica(&two, &Hub::new(two.clone(), master)).await);
        let platform = world.local(Action::Operate, Object::Platform).await;
        let key = world.hub.key_create(&platform, KeyKind::Service, None, "connec".into()).await.unwrap();
        let (id, secret) = (key.key.key_id.clone(), key.secret.clone());
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let sent = async |request: reqwest::RequestBuilder| {
            let answer = request.basic_auth(&id, Some(secret.expose())).send().await.unwrap();
            assert_eq!(answer.status(), 200);
            answer.json::<Value>().await.unwrap()
        };
        let zoe = world.session("zoe@acme.test").await;
        let Credential::Session(token) = &zoe else { panic!("a session") };
        let asks = async |heard: Option<i64>| {
            let body = json!({"sso_session": token.expose(), "channel_id": world.org, "action": "read_data", "heard": heard});
            sent(client.post(format!("{there}/api/idm/v1/authorize")).json(&body)).await["allowed"].as_bool().unwrap()
        };
        let feed = async |url: &str, after: Option<i64>| {
            let after = after.map(|after| format!("&after={after}")).unwrap_or_default();
            sent(client.get(format!("{url}/api/idm/v1/changes?wait_ms=2000{after}"))).await
        };
        let service = HttpIdm::new(&there, id.clone(), secret.clone()).unwrap();
        let follower = tokio::spawn(service.clone().remember());
        let question = Question { scope: world.org.clone(), action: Action::ReadData, resource: None };
        let members = world.local(Action::ManageMembers, world.atlas()).await;
        for round in 0..12 {
            world.member("zoe@acme.test", Role::Member).await;
            for _ in 0..2 {
                assert!(asks(None).await, "the other replica remembers that she may");
                service.authorize(&zoe, &question).await.unwrap();
            }
            let source = if round % 2 == 0 { &there } else { &here };
            let before = feed(source, None).await["next"].as_i64();
            world.hub.member_remove(&members, "zoe@acme.test".into()).await.unwrap();
            let removed = Instant::now();
            let told = feed(source, before).await;
            assert!(!told["changes"].as_array().unwrap().is_empty(), "{told}");
            // Who reads the feed where it asks need not say what it has heard.
            let heard = if round % 2 == 0 { None } else { told["next"].as_i64() };
            assert!(!asks(heard).await, "round {round}");
            while service.authorize(&zoe, &question).await.is_ok() {
                assert!(removed.elapsed() < Duration::from_secs(15), "round {round}: remembered for too long");
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
        // A number of another database's changes does no harm.
        world.member("zoe@acme.test", Role::Member).await;
        assert!(asks(Some(i64::MAX)).await && asks(None).await);
        follower.abort();
    });
}

/// Questions of other rooms, in this process and over HTTP, leave the same traces as requests to the Hub itself.
fn a_refusal_of_the_idm_says_by_which_request_and_is_counted(engine: &Engine) {
    story(async {
        let master = MasterKey::random();
        let world = world_with(engine, master.clone()).await;
        let db = engine.open_at(SystemClock).await;
        let url = replica(&db, &Hub::new(db.clone(), master)).await;
        let platform = world.local(Action::Operate, Object::Platform).await;
        let key = world.hub.key_create(&platform, KeyKind::Service, None, "connec".into()).await.unwrap();
        let here = LocalIdm::new(world.hub.clone());
        let there = HttpIdm::new(&url, key.key.key_id.clone(), key.secret).unwrap();
        let mia = world.session("mia@acme.test").await;
        let asked = |action| Question { scope: world.org.clone(), action, resource: None };
        for kind in [
            on_behalf_of(Some("from-here".into()), here.authorize(&mia, &asked(Action::Destroy))).await.unwrap_err().kind(),
            on_behalf_of(Some("from-there".into()), there.authorize(&mia, &asked(Action::Purchase))).await.unwrap_err().kind(),
            on_behalf_of(Some("from-there".into()), there.operator(&mia)).await.unwrap_err().kind(),
        ] {
            assert_eq!(kind, ErrorKind::Forbidden);
        }
        let filter = AuditFilter { action: Some("access.refused".into()), ..AuditFilter::default() };
        let mut lines = Vec::new();
        for _ in 0..3_000 {
            lines = world.hub.audit_list(&platform, filter.clone(), PageRequest::default()).await.unwrap().items;
            if lines.len() >= 3 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let mut told: Vec<_> =
            lines.iter().map(|line| (line.detail["action"].as_str().unwrap(), line.request_id.as_deref().unwrap())).collect();
        told.sort_unstable();
        assert_eq!(told, [("destroy", "from-here"), ("operate", "from-there"), ("purchase", "from-there")]);
        assert!(lines.iter().all(|line| line.actor_name.contains("mia")), "{lines:?}");

        // Nobody behind the credential: counted, and not written down.
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let counted = async || {
            let text = client.get(format!("{url}/metrics")).send().await.unwrap().text().await.unwrap();
            let of = |line: &str| line.starts_with("mno_idm_decisions_total") && line.contains("\"no\"") && line.contains("\"write_data\"");
            let value = text.lines().find(|line| of(line)).and_then(|line| line.rsplit(' ').next()?.parse::<u64>().ok());
            value.unwrap_or(0)
        };
        let before = counted().await;
        let Credential::Session(token) = &mia else { panic!("a session") };
        let forged = Credential::Session(Secret::new(format!("{}0", token.expose())));
        for credential in [forged, Credential::Session(Secret::new("ses-nobody.00")), Credential::None] {
            for idm in [&here as &dyn mno::hub::Idm, &there] {
                let error = idm.authorize(&credential, &asked(Action::WriteData)).await.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Unauthenticated, "{error}");
            }
        }
        assert!(counted().await >= before + 6);
        assert_eq!(world.hub.audit_list(&platform, filter, PageRequest::default()).await.unwrap().items.len(), 3);
    });
}
