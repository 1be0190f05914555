//! Support's questions about rights, the memory of answers, and refusals in the audit, on both engines.

use std::time::Duration;

use mno::hub::{
    AclObject, Action, AuditFilter, Credential, Hub, Idm as _, LocalIdm, NewOrganization, NewUser, Object, Permit, Question, Role, WhatIf,
};
use mno::kernel::{Currency, ErrorKind, MasterKey, PageRequest, Secret, SystemClock};

use crate::support::engine::story;
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    who_what_and_what_if_agree_with_the_decision,
    questions_do_not_tell_what_there_is,
    a_refusal_that_matters_leaves_a_line,
    a_remembered_answer_is_the_answer,
);

struct World {
    hub: Hub,
    org: String,
}

async fn world(engine: &Engine) -> World {
    let db = engine.open_at(SystemClock).await;
    let hub = Hub::new(db, MasterKey::random());
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
        for _ in 0..500 {
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
