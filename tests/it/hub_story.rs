//! The Hub's rules on both engines, through its use cases: who may do what to whom, and in which words it is said.

use mno::hub::{
    Action, AdminRole, AppUpdate, ConnecManifest, Credential, Hub, KeyKind, LocalIdm, NewApp, NewOrganization, NewUser, Object, Permit,
    Question, Role, SignIn, Stack, Visitor,
};
use mno::hub::{AuditFilter, Idm as _};
use mno::kernel::{Currency, ErrorKind, MasterKey, PageRequest, Result, Secret, SystemClock};

use crate::support::engine::story;
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    an_email_is_unique_in_its_tenant_whatever_its_case,
    an_organization_keeps_its_last_super_admin,
    two_super_admins_cannot_both_leave_at_once,
    an_admin_cannot_touch_a_super_admin,
    a_member_may_look_but_not_manage,
    acl_check_gives_the_reason_in_words,
    a_session_is_its_users_until_she_signs_out,
    a_wrong_password_and_an_unknown_email_sound_alike,
    a_revoked_key_is_void_at_once,
    an_app_sees_only_its_own_running_instances,
    a_tenant_sees_nothing_of_another,
    an_app_is_subscribed_once_per_organization,
    every_administrative_act_is_in_the_audit,
    the_catalogue_sets_what_an_app_shares_only_where_it_says_so,
    another_master_key_is_refused,
);

struct World {
    hub: Hub,
    idm: LocalIdm,
    org: String,
}

/// A tenant `acme` with one organization, Atlas, whose Super Admin is Ann; Ben is its Admin and Mia a Member.
async fn world(engine: &Engine) -> World {
    let db = engine.open_at(SystemClock).await;
    let hub = Hub::new(db, MasterKey::random());
    let platform = hub.permit(&Credential::Local, None, Action::Operate, Object::Platform).await.unwrap();
    for slug in ["acme", "other"] {
        hub.tenant_create(&platform, slug.into(), slug.to_uppercase()).await.unwrap();
    }
    let mut world = World { idm: LocalIdm::new(hub.clone()), hub, org: String::new() };
    for email in ["ann@acme.test", "ben@acme.test", "mia@acme.test", "zoe@acme.test"] {
        world.user("acme", email).await.unwrap();
    }
    world.org = world.organization("acme", "Atlas", Some("ann@acme.test")).await;
    for (email, role) in [("ben@acme.test", Role::Admin), ("mia@acme.test", Role::Member)] {
        let permit = world.operator(Action::InviteMember).await;
        world.hub.member_add(&permit, email.into(), role).await.unwrap();
    }
    world
}

impl World {
    async fn tenant(&self, slug: &str, action: Action) -> Permit {
        self.hub.permit(&Credential::Local, None, action, Object::Tenant(slug.into())).await.unwrap()
    }

    async fn user(&self, tenant: &str, email: &str) -> Result<mno::hub::User> {
        let name = email.split('@').next().unwrap_or_default().to_owned();
        let password = Some(Secret::new("a long enough password"));
        let new = NewUser { email: email.into(), name, surname: String::new(), password, admin_role: None, uid: None };
        self.hub.user_create(&self.tenant(tenant, Action::ManageUsers).await, new).await
    }

    async fn organization(&self, tenant: &str, name: &str, owner: Option<&str>) -> String {
        let new = NewOrganization {
            name: name.into(),
            currency: Currency::parse("USD").unwrap(),
            financial_year_end_month: 12,
            owner: owner.map(str::to_owned),
            uid: None,
        };
        self.hub.organization_create(&self.tenant(tenant, Action::CreateOrganization).await, new).await.unwrap().uid.to_string()
    }

    async fn sign_in(&self, email: &str, password: &str) -> Result<SignIn> {
        let visitor = Visitor { tenant: Some("acme".into()), address: "192.0.2.1".into(), ..Visitor::default() };
        self.hub.sign_in(visitor, email.into(), Secret::new(password), None, None).await
    }

    async fn session(&self, email: &str) -> Credential {
        let permit = self.hub.permit(&Credential::Local, None, Action::ActAsOneself, Object::User(email.into())).await.unwrap();
        Credential::Session(self.hub.session_create(&permit).await.unwrap().1)
    }

    async fn permit(&self, credential: &Credential, action: Action) -> Result<Permit> {
        self.hub.permit(credential, None, action, Object::Organization(self.org.clone())).await
    }

    async fn operator(&self, action: Action) -> Permit {
        self.permit(&Credential::Local, action).await.unwrap()
    }

    async fn check(&self, email: &str, action: Action) -> mno::hub::Decision {
        let permit = self.hub.permit(&Credential::Local, None, Action::ReadUser, Object::User(email.into())).await.unwrap();
        let object = mno::hub::AclObject { organization: Some(self.org.clone()), ..Default::default() };
        self.hub.acl_check(&permit, action, object).await.unwrap()
    }
}

fn an_email_is_unique_in_its_tenant_whatever_its_case(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let error = world.user("acme", "  ANN@Acme.Test ").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict);
        assert!(error.message().contains("ann@acme.test"), "{error}");
        world.user("other", "ann@acme.test").await.unwrap();
    });
}

fn an_organization_keeps_its_last_super_admin(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let permit = world.operator(Action::ManageMembers).await;
        let lowered = world.hub.member_update(&permit, "ann@acme.test".into(), Role::Admin).await.unwrap_err();
        let removed = world.hub.member_remove(&permit, "ann@acme.test".into()).await.unwrap_err();
        for error in [lowered, removed] {
            assert_eq!(error.kind(), ErrorKind::Conflict);
            assert!(error.message().contains("last Super Admin"), "{error}");
        }
        world.hub.member_update(&permit, "ben@acme.test".into(), Role::SuperAdmin).await.unwrap();
        world.hub.member_remove(&permit, "ann@acme.test".into()).await.unwrap();
    });
}

/// The rule holds when both transactions look before either writes.
fn two_super_admins_cannot_both_leave_at_once(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let permit = world.operator(Action::ManageMembers).await;
        for _ in 0..5 {
            for email in ["ann@acme.test", "ben@acme.test"] {
                world.hub.member_update(&permit, email.into(), Role::SuperAdmin).await.unwrap();
            }
            let lower = |email: &str| {
                let (hub, permit, email) = (world.hub.clone(), permit.clone(), email.to_owned());
                tokio::spawn(async move { hub.member_update(&permit, email, Role::Admin).await.is_ok() })
            };
            let (ann, ben) = (lower("ann@acme.test"), lower("ben@acme.test"));
            let done = [ann.await.unwrap(), ben.await.unwrap()];
            assert_eq!(done.iter().filter(|done| **done).count(), 1, "{done:?}");
        }
    });
}

fn an_admin_cannot_touch_a_super_admin(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let ben = world.session("ben@acme.test").await;
        let permit = world.permit(&ben, Action::ManageMembers).await.unwrap();
        for error in [
            world.hub.member_remove(&permit, "ann@acme.test".into()).await.unwrap_err(),
            world.hub.member_update(&permit, "ann@acme.test".into(), Role::Member).await.unwrap_err(),
            world.hub.member_update(&permit, "ben@acme.test".into(), Role::SuperAdmin).await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Forbidden, "{error}");
        }
        world.hub.member_update(&permit, "mia@acme.test".into(), Role::PowerUser).await.unwrap();
        let unknown = world.hub.member_update(&permit, "zoe@acme.test".into(), Role::Member).await.unwrap_err();
        assert_eq!(unknown.kind(), ErrorKind::NotFound);
        let foreign = world.hub.member_update(&permit, "nobody@acme.test".into(), Role::Member).await.unwrap_err();
        assert_eq!(foreign.kind(), ErrorKind::NotFound);
    });
}

fn a_member_may_look_but_not_manage(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let mia = world.session("mia@acme.test").await;
        world.permit(&mia, Action::Read).await.unwrap();
        let error = world.permit(&mia, Action::ManageMembers).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Forbidden);
        let because = error.because().join("; ");
        assert!(because.contains("Member of Atlas") && because.contains("Admin"), "{because}");
        // Who is no member may not even know that the organization is there.
        let zoe = world.session("zoe@acme.test").await;
        assert_eq!(world.permit(&zoe, Action::Read).await.unwrap_err().kind(), ErrorKind::NotFound);
    });
}

fn acl_check_gives_the_reason_in_words(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let yes = world.check("ann@acme.test", Action::ManageBilling).await;
        assert_eq!((yes.allowed, yes.because.join("; ").as_str()), (true, "ann is a Super Admin of Atlas, which allows manage_billing"));
        let no = world.check("mia@acme.test", Action::Purchase).await;
        let words = "mia is a Member of Atlas, which does not allow purchase; the role Admin or above would allow it";
        assert_eq!((no.allowed, no.because.join("; ").as_str()), (false, words));
        let stranger = world.check("zoe@acme.test", Action::Read).await;
        assert!(!stranger.allowed && stranger.because[0] == "zoe is not a member of Atlas", "{stranger:?}");
        let staff = NewUser {
            email: "sue@acme.test".into(),
            name: "sue".into(),
            surname: String::new(),
            password: None,
            admin_role: Some(AdminRole::Admin),
            uid: None,
        };
        world.hub.user_create(&world.tenant("acme", Action::ManageStaff).await, staff).await.unwrap();
        let staff = world.check("sue@acme.test", Action::Destroy).await;
        assert!(staff.allowed && staff.because[0].contains("staff of this tenant"), "{staff:?}");
    });
}

fn a_session_is_its_users_until_she_signs_out(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let SignIn::Open { cookie, user } = world.sign_in("Ann@acme.test", "a long enough password").await.unwrap() else {
            panic!("a second factor that nobody set up")
        };
        assert_eq!(user.email, "ann@acme.test");
        let sso = world.hub.signed_in(cookie.clone()).await.unwrap().unwrap().sso;
        let session = Credential::Session(sso.clone());
        assert_eq!(world.hub.whoami(&session).await.unwrap().uid, user.uid.to_string());
        // A cookie is no API token, and the other way round.
        let swapped = world.hub.whoami(&Credential::Session(cookie.clone())).await.unwrap_err();
        assert_eq!(swapped.kind(), ErrorKind::Unauthenticated);
        assert!(world.hub.signed_in(sso).await.unwrap().is_none());
        world.hub.sign_out(cookie.clone()).await.unwrap();
        assert!(world.hub.signed_in(cookie).await.unwrap().is_none());
        assert_eq!(world.hub.whoami(&session).await.unwrap_err().kind(), ErrorKind::Unauthenticated);
    });
}

fn a_wrong_password_and_an_unknown_email_sound_alike(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let wrong = world.sign_in("ann@acme.test", "nonsense").await.unwrap_err();
        let nobody = world.sign_in("nobody@acme.test", "nonsense").await.unwrap_err();
        assert_eq!((wrong.kind(), wrong.message()), (ErrorKind::Unauthenticated, nobody.message()));
    });
}

fn a_revoked_key_is_void_at_once(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let platform = world.hub.permit(&Credential::Local, None, Action::Operate, Object::Platform).await.unwrap();
        let made = world.hub.key_create(&platform, KeyKind::Operator, None, "ci".into()).await.unwrap();
        let bearer = Credential::Bearer(made.token());
        world.permit(&bearer, Action::Update).await.unwrap();
        for _ in 0..2 {
            assert!(world.hub.key_revoke(&platform, made.key.uid.to_string()).await.unwrap().revoked_at.is_some());
        }
        assert_eq!(world.permit(&bearer, Action::Update).await.unwrap_err().kind(), ErrorKind::Unauthenticated);
        let basic = Credential::Key { id: made.key.key_id, secret: made.secret };
        assert_eq!(world.hub.whoami(&basic).await.unwrap_err().kind(), ErrorKind::Unauthenticated);
    });
}

impl World {
    async fn cloud_app(&self, nid: &str) -> Credential {
        let platform = self.hub.permit(&Credential::Local, None, Action::Operate, Object::Platform).await.unwrap();
        let new = NewApp::new(nid, nid.to_uppercase(), Stack::Cloud);
        let key = self.hub.app_create(&platform, new).await.unwrap().1.unwrap();
        Credential::Key { id: key.key.key_id, secret: key.secret }
    }
}

fn an_app_sees_only_its_own_running_instances(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let (mine, other) = (world.cloud_app("mine").await, world.cloud_app("other").await);
        let purchase = world.operator(Action::Purchase).await;
        let subscription = world.hub.subscription_create(&purchase, "mine".into(), None).await.unwrap();
        let ask = |scope: String, action| Question { scope, action, resource: Some("invoices".into()) };
        let scope = subscription.instance.uid.clone();
        let grant = world.idm.authorize(&mine, &ask(scope.clone(), Action::WriteData)).await.unwrap();
        assert_eq!(grant.organization.uid.to_string(), world.org);
        for refused in [
            world.idm.authorize(&other, &ask(scope.clone(), Action::ReadData)).await,
            world.idm.authorize(&mine, &ask(world.org.clone(), Action::ReadData)).await,
            world.idm.authorize(&mine, &ask(scope.clone(), Action::ManageMembers)).await,
        ] {
            assert!(matches!(refused.unwrap_err().kind(), ErrorKind::Forbidden | ErrorKind::NotFound));
        }
        let manage = world.operator(Action::ManageAppInstances).await;
        world.hub.subscription_delete(&manage, subscription.uid.to_string()).await.unwrap();
        world.idm.authorize(&mine, &ask(scope, Action::ReadData)).await.unwrap_err();
    });
}

fn a_tenant_sees_nothing_of_another(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let key = world
            .hub
            .key_create(&world.tenant("other", Action::ManageTenant).await, KeyKind::Tenant, Some("other".into()), String::new())
            .await
            .unwrap();
        let other = Credential::Key { id: key.key.key_id, secret: key.secret };
        assert_eq!(world.permit(&other, Action::Read).await.unwrap_err().kind(), ErrorKind::NotFound);
        for (action, object) in [
            (Action::ManageTenant, Object::Tenant("acme".into())),
            (Action::ManageTenant, Object::User("ann@acme.test".into())),
            (Action::Operate, Object::Platform),
        ] {
            let error = world.hub.permit(&other, None, action, object).await.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Forbidden | ErrorKind::NotFound), "{error}");
        }
    });
}

fn an_app_is_subscribed_once_per_organization(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        world.cloud_app("mine").await;
        let purchase = world.operator(Action::Purchase).await;
        let first = world.hub.subscription_create(&purchase, "mine".into(), None).await.unwrap();
        let twice = world.hub.subscription_create(&purchase, "mine".into(), None).await.unwrap_err();
        assert_eq!(twice.kind(), ErrorKind::Conflict);
        let unknown = world.hub.subscription_create(&purchase, "nothing".into(), None).await.unwrap_err();
        assert_eq!(unknown.kind(), ErrorKind::NotFound);
        let manage = world.operator(Action::ManageAppInstances).await;
        world.hub.subscription_delete(&manage, first.uid.to_string()).await.unwrap();
        world.hub.subscription_create(&purchase, "mine".into(), None).await.unwrap();
    });
}

fn every_administrative_act_is_in_the_audit(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let manage = world.operator(Action::ManageMembers).await;
        world.hub.member_update(&manage, "mia@acme.test".into(), Role::PowerUser).await.unwrap();
        world.hub.member_remove(&manage, "mia@acme.test".into()).await.unwrap();
        let permit = world.hub.permit(&Credential::Local, None, Action::Operate, Object::Platform).await.unwrap();
        let page = world
            .hub
            .audit_list(&permit, AuditFilter { organization: Some(world.org.clone()), ..AuditFilter::default() }, PageRequest::default())
            .await;
        let acts: Vec<String> = page.unwrap().items.into_iter().map(|entry| entry.action).collect();
        assert_eq!(acts, ["member.remove", "member.update", "member.add", "member.add", "organization.create"]);
    });
}

fn the_catalogue_sets_what_an_app_shares_only_where_it_says_so(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let manifest = |text: &str| serde_json::from_str::<ConnecManifest>(text).unwrap();
        let app = |connec: Option<ConnecManifest>| vec![NewApp { connec, ..NewApp::new("till", "Till", Stack::Cloud) }];
        let of_catalog = manifest(r#"{"data": {"invoices": {"write": false}}}"#);
        let of_operator = manifest(r#"{"webhook": {"payload": "legacy"}}"#);
        let change = AppUpdate { connec: Some(of_operator.clone()), ..AppUpdate::default() };

        world.hub.app_sync(app(None)).await.unwrap();
        assert_eq!(world.hub.app_show("till".into()).await.unwrap().connec, ConnecManifest::default());
        let manage = world.hub.permit(&Credential::Local, None, Action::ManageApp, Object::App("till".into())).await.unwrap();
        world.hub.app_update(&manage, change.clone()).await.unwrap();
        world.hub.app_sync(app(None)).await.unwrap();
        assert_eq!(world.hub.app_show("till".into()).await.unwrap().connec, of_operator, "an operator's change stays");
        world.hub.app_sync(app(Some(of_catalog.clone()))).await.unwrap();
        assert_eq!(world.hub.app_show("till".into()).await.unwrap().connec, of_catalog);
    });
}

fn another_master_key_is_refused(engine: &Engine) {
    story(async {
        let db = engine.open_at(SystemClock).await;
        let key = MasterKey::random();
        Hub::new(db.clone(), key.clone()).master_key_check().await.unwrap();
        Hub::new(db.clone(), key).master_key_check().await.unwrap();
        let error = Hub::new(db, MasterKey::random()).master_key_check().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
    });
}
