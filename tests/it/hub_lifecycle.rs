//! Issue 4, section 4: subscriptions and app instances through all their states, and what apps hear when a group or a member goes.

use std::sync::{Arc, Mutex};

use mno::hub::{
    Action, AuditFilter, Credential, CustomRoleUpdate, Idm as _, InstanceReport, JOB_PROVISION, JOB_START, JOB_STOP, JOB_TERMINATE,
    ListingChange, LocalIdm, NewApp, NewSubscription, NewUser, OauthState, Object, Permit, Question, Role, RoleChoice, Stack, Subscription,
};
use mno::jobs::{Outcome, Registry, Runner, Settings, handler};
use mno::kernel::{ErrorKind, PageRequest, Result, Secret};
use serde_json::{Value, json};

use crate::support::engine::story;
use crate::support::market::{Asked, Market};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    a_hosted_app_lives_through_all_its_states,
    a_hosted_app_can_be_cancelled_while_it_is_made,
    what_failed_is_tried_again,
    a_cloud_app_and_a_connector_follow_at_once,
    what_is_set_aside_is_made_when_it_is_submitted,
    an_app_that_can_be_had_once_is_had_once_also_when_two_buy_at_once,
    an_app_that_comes_back_has_a_new_uid_and_the_old_one_opens_nothing,
    a_free_trial_ends,
    a_hosted_app_stops_by_itself,
    nobody_steps_in_for_another_organization,
    an_app_hears_that_its_group_is_gone,
    an_app_hears_that_a_member_is_gone,
    an_app_hears_of_everybody_who_can_open_it_no_more,
    an_app_that_does_not_answer_is_asked_again,
    a_frozen_or_closed_organization_loses_its_apps,
    instances_are_listed_since_a_time_and_as_teams_allow,
);

/// What Nex! was asked, in its place.
#[derive(Clone, Default)]
struct NexStandIn(Arc<Mutex<Vec<(String, Value)>>>);

impl NexStandIn {
    async fn run(&self, market: &Market) -> Vec<String> {
        let mut registry = Registry::default();
        for kind in [JOB_PROVISION, JOB_START, JOB_STOP, JOB_TERMINATE] {
            let kept = Arc::clone(&self.0);
            registry.register(
                kind,
                handler(move |job| {
                    let kept = Arc::clone(&kept);
                    async move {
                        kept.lock().unwrap().push((job.kind, job.payload));
                        Ok(Outcome::Done)
                    }
                }),
            );
        }
        Runner::new(market.db.clone(), registry, Settings::default()).drain().await.unwrap();
        std::mem::take(&mut *self.0.lock().unwrap()).into_iter().map(|(kind, _)| kind.rsplit('.').next().unwrap().to_owned()).collect()
    }
}

impl Market {
    async fn hosted(&self, nid: &str) {
        self.app_of(NewApp::new(nid, nid, Stack::Cube)).await;
    }

    async fn report(&self, subscription: &Subscription, status: &str, message: Option<&str>) {
        let report = InstanceReport {
            uid: subscription.instance.uid.clone(),
            status: status.to_owned(),
            http_url: Some("https://shop.apps.test".into()),
            message: message.map(str::to_owned),
        };
        self.hub.instance_report(report).await.unwrap();
    }

    async fn now(&self, subscription: &Subscription) -> Subscription {
        let permit = self.local(Action::Read, Object::Organization(subscription.instance.organization.uid.to_string())).await;
        self.hub.subscription_show(&permit, subscription.uid.to_string()).await.unwrap()
    }

    async fn status(&self, subscription: &Subscription) -> &'static str {
        self.now(subscription).await.instance.status.as_str()
    }

    async fn step(&self, subscription: &Subscription, step: &str) -> Result<&'static str> {
        let uid = subscription.uid.to_string();
        let organization = subscription.instance.organization.uid.to_string();
        let manage = self.instances(&organization).await;
        let purchase = self.local(Action::Purchase, Object::Organization(organization)).await;
        let after = match step {
            "submit" => self.hub.subscription_submit(&purchase, uid).await,
            "start" => self.hub.subscription_start(&manage, uid).await,
            "stop" => self.hub.subscription_stop(&manage, uid).await,
            "retry" => self.hub.subscription_retry(&manage, uid).await,
            _ => self.hub.subscription_delete(&manage, uid).await,
        };
        after.map(|after| after.instance.status.as_str())
    }

    async fn order(&self, organization: &str, new: NewSubscription) -> Result<Subscription> {
        let permit = self.local(Action::Purchase, Object::Organization(organization.into())).await;
        self.hub.subscription_order(&permit, new).await
    }
}

fn a_hosted_app_lives_through_all_its_states(engine: &Engine) {
    story(async {
        let (market, nex) = (Market::open(engine).await, NexStandIn::default());
        market.hosted("shop").await;
        let shop = market.purchase(&market.atlas, "shop").await.unwrap();
        assert_eq!((shop.instance.status.as_str(), nex.run(&market).await), ("provisioning", vec!["provision".to_owned()]));
        // Nobody wakes or stops what is being made.
        for step in ["start", "stop", "retry", "submit"] {
            let refused = market.step(&shop, step).await.unwrap_err();
            assert_eq!((refused.kind(), refused.field()), (ErrorKind::Conflict, Some("status")), "{step}");
        }
        for status in ["starting", "running"] {
            market.report(&shop, status, None).await;
            assert_eq!(market.status(&shop).await, status);
        }
        assert_eq!(market.now(&shop).await.instance.http_url(), Some("https://shop.apps.test"));
        assert_eq!(market.step(&shop, "stop").await.unwrap(), "stopping");
        // What Nex! had said before it heard of the wish does not count.
        market.report(&shop, "running", None).await;
        assert_eq!(market.status(&shop).await, "stopping");
        market.report(&shop, "stopped", None).await;
        assert_eq!(market.step(&shop, "start").await.unwrap(), "starting");
        market.report(&shop, "stopped", None).await;
        assert_eq!(market.status(&shop).await, "starting");
        market.report(&shop, "running", None).await;
        let mut asked = nex.run(&market).await;
        asked.sort();
        assert_eq!(asked, ["start", "stop"]);
        assert_eq!(market.step(&shop, "cancel").await.unwrap(), "terminating");
        assert_eq!(market.step(&shop, "cancel").await.unwrap(), "terminating", "twice is no mistake");
        market.report(&shop, "running", None).await;
        assert_eq!(market.status(&shop).await, "terminating");
        market.report(&shop, "terminated", None).await;
        let gone = market.now(&shop).await;
        assert_eq!((gone.instance.status.as_str(), gone.ended_at.is_some()), ("terminated", true));
        market.report(&shop, "running", None).await;
        assert_eq!((market.status(&shop).await, nex.run(&market).await), ("terminated", vec!["terminate".to_owned()]));
    });
}

fn a_hosted_app_can_be_cancelled_while_it_is_made(engine: &Engine) {
    story(async {
        let (market, nex) = (Market::open(engine).await, NexStandIn::default());
        market.hosted("shop").await;
        let shop = market.purchase(&market.atlas, "shop").await.unwrap();
        assert_eq!(market.step(&shop, "cancel").await.unwrap(), "terminating");
        let mut asked = nex.run(&market).await;
        asked.sort();
        assert_eq!(asked, ["provision", "terminate"]);
        market.report(&shop, "terminated", None).await;
        assert_eq!(market.status(&shop).await, "terminated");
    });
}

fn what_failed_is_tried_again(engine: &Engine) {
    story(async {
        let (market, nex) = (Market::open(engine).await, NexStandIn::default());
        market.hosted("shop").await;
        let shop = market.purchase(&market.atlas, "shop").await.unwrap();
        nex.run(&market).await;
        market.report(&shop, "failed", Some("the image is nowhere")).await;
        let failed = market.now(&shop).await.instance;
        assert_eq!((failed.status.as_str(), failed.status_message.as_deref()), ("failed", Some("the image is nowhere")));
        assert_eq!(market.step(&shop, "retry").await.unwrap(), "provisioning");
        assert_eq!(market.now(&shop).await.instance.status_message, None);
        assert_eq!(nex.run(&market).await, ["provision"]);
        market.report(&shop, "running", None).await;
        assert_eq!(market.status(&shop).await, "running");
        // Gone without being asked: its time was over, or an operator removed it.
        market.report(&shop, "terminated", None).await;
        assert!(market.now(&shop).await.ended_at.is_some());
    });
}

fn a_cloud_app_and_a_connector_follow_at_once(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        market.app("till").await;
        market.app_of(NewApp::new("books", "Books", Stack::Connector)).await;
        let till = market.purchase(&market.atlas, "till").await.unwrap();
        let books = market.purchase(&market.atlas, "books").await.unwrap();
        for subscription in [&till, &books] {
            assert_eq!(market.status(subscription).await, "running");
            assert_eq!(market.step(subscription, "stop").await.unwrap(), "stopped");
            assert_eq!(market.step(subscription, "start").await.unwrap(), "running");
            assert!(market.step(subscription, "retry").await.is_err());
        }
        // A connector is signed in at the service behind it, or not yet; nobody else has such keys.
        let connected = async |subscription: &Subscription| {
            let permit = market.local(Action::Read, Object::Instance(subscription.instance.uid.clone())).await;
            let detail = market.hub.instance_detail(&permit).await.unwrap();
            (detail.oauth_keys_valid, detail.oauth_company)
        };
        assert_eq!((connected(&till).await, connected(&books).await), ((true, None), (false, None)));
        let state = OauthState { valid: true, company: Some("Atlas Pty".into()), version: None };
        let of = async |subscription: &Subscription| {
            market.local(Action::ManageAppInstances, Object::Instance(subscription.instance.uid.clone())).await
        };
        market.hub.instance_oauth_set(&of(&books).await, state.clone()).await.unwrap();
        assert_eq!(connected(&books).await, (true, Some("Atlas Pty".into())));
        assert_eq!(market.hub.instance_oauth_set(&of(&till).await, state).await.unwrap_err().kind(), ErrorKind::Invalid);
        assert_eq!(market.step(&till, "cancel").await.unwrap(), "terminated");
        assert!(market.step(&till, "start").await.is_err());
    });
}

fn what_is_set_aside_is_made_when_it_is_submitted(engine: &Engine) {
    story(async {
        let (market, nex) = (Market::open(engine).await, NexStandIn::default());
        market.hosted("shop").await;
        let staged = |app: &str| NewSubscription { app: app.into(), staged: true, ..NewSubscription::default() };
        let shop = market.order(&market.atlas, staged("shop")).await.unwrap();
        assert_eq!((shop.instance.status.as_str(), nex.run(&market).await.len()), ("staged", 0));
        assert_eq!(market.step(&shop, "submit").await.unwrap(), "provisioning");
        assert_eq!(nex.run(&market).await, ["provision"]);
        // Cancelled before: nothing was made, nothing is removed.
        let other = market.order(&market.atlas, staged("shop")).await.unwrap();
        assert_eq!((market.step(&other, "cancel").await.unwrap(), nex.run(&market).await.len()), ("terminated", 0));
    });
}

fn an_app_that_can_be_had_once_is_had_once_also_when_two_buy_at_once(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        market.app("till").await;
        market.hosted("shop").await;
        let permit = market.local(Action::Purchase, Object::Organization(market.atlas.clone())).await;
        let buy = |app: &str| {
            let (hub, permit, app) = (market.hub.clone(), permit.clone(), app.to_owned());
            tokio::spawn(async move { hub.subscription_create(&permit, app, None).await })
        };
        let all = [buy("till"), buy("till"), buy("till"), buy("till")];
        let (mut bought, mut refused) = (Vec::new(), 0);
        for one in all {
            match one.await.unwrap() {
                Ok(subscription) => bought.push(subscription),
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::Conflict, "{error}");
                    refused += 1;
                }
            }
        }
        assert_eq!((bought.len(), refused), (1, 3));
        // Another organization has its own; hosted apps can be had several times, unless their listing says otherwise.
        market.purchase(&market.borealis, "till").await.unwrap();
        for _ in 0..2 {
            market.purchase(&market.atlas, "shop").await.unwrap();
        }
        let once = ListingChange { content: Some(json!({"multi_instantiable": false})), ..ListingChange::default() };
        market.hub.app_listing_set(&market.manage("shop").await, once).await.unwrap();
        assert_eq!(market.purchase(&market.atlas, "shop").await.unwrap_err().kind(), ErrorKind::Conflict);
        market.purchase(&market.borealis, "shop").await.unwrap();
        assert_eq!(market.purchase(&market.borealis, "shop").await.unwrap_err().kind(), ErrorKind::Conflict);
        let many = ListingChange { content: Some(json!({"multi_instantiable": true})), ..ListingChange::default() };
        market.hub.app_listing_set(&market.manage("till").await, many).await.unwrap();
        market.purchase(&market.atlas, "till").await.unwrap();
    });
}

fn an_app_that_comes_back_has_a_new_uid_and_the_old_one_opens_nothing(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let (id, secret) = market.app("till").await;
        let key = Credential::Key { id, secret: Secret::new(secret) };
        let idm = LocalIdm::new(market.hub.clone());
        let ask = async |subscription: &Subscription| {
            let question = Question { scope: subscription.instance.uid.clone(), action: Action::ReadData, resource: None };
            idm.authorize(&key, &question).await.map(|grant| grant.organization.uid.to_string())
        };
        let first = market.purchase(&market.atlas, "till").await.unwrap();
        assert_eq!(ask(&first).await.unwrap(), market.atlas);
        market.step(&first, "cancel").await.unwrap();
        assert!(ask(&first).await.is_err(), "its access to shared data is gone at once");
        let second = market.purchase(&market.atlas, "till").await.unwrap();
        assert_ne!(first.instance.uid, second.instance.uid);
        assert!(second.instance.uid.starts_with("cld-"));
        assert!(ask(&first).await.is_err() && ask(&second).await.is_ok());
        market.step(&second, "stop").await.unwrap();
        assert!(ask(&second).await.is_err(), "an app that rests reads nothing");
    });
}

fn a_free_trial_ends(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        market.app("till").await;
        let permit = market.local(Action::ManageListings, Object::Tenant("acme".into())).await;
        let trial = ListingChange { content: Some(json!({"free_trial_days": 30, "per_user_licence": true})), ..ListingChange::default() };
        market.hub.listing_set(&permit, "till".into(), trial).await.unwrap();
        let till = market.purchase(&market.atlas, "till").await.unwrap();
        let detail = async |subscription: &Subscription| {
            let permit = market.local(Action::Read, Object::Instance(subscription.instance.uid.clone())).await;
            market.hub.instance_detail(&permit).await.unwrap()
        };
        let before = detail(&till).await;
        assert_eq!((before.under_free_trial, before.free_trial_end_at.unwrap().to_string().as_str()), (true, "2026-12-22T10:00:00Z"));
        market.clock.advance_seconds(30 * 86_400);
        assert!(!detail(&till).await.under_free_trial);
        // The other tenant gives none.
        let evil = market.purchase(&market.evil, "till").await.unwrap();
        assert_eq!(detail(&evil).await.free_trial_end_at, None);
    });
}

fn a_hosted_app_stops_by_itself(engine: &Engine) {
    story(async {
        let (market, nex) = (Market::open(engine).await, NexStandIn::default());
        market.hosted("shop").await;
        market.app("till").await;
        let order =
            |app: &str, seconds| NewSubscription { app: app.into(), autostop_interval: Some(seconds), ..NewSubscription::default() };
        for (app, seconds) in [("shop", 5), ("shop", -1), ("till", 3_600)] {
            assert_eq!(market.order(&market.atlas, order(app, seconds)).await.unwrap_err().field(), Some("autostop_interval"));
        }
        let shop = market.order(&market.atlas, order("shop", 3_600)).await.unwrap();
        nex.run(&market).await;
        market.report(&shop, "running", None).await;
        market.clock.advance_seconds(3_599);
        market.jobs().await;
        assert_eq!(market.status(&shop).await, "running");
        market.clock.advance_seconds(2);
        market.jobs().await;
        assert_eq!((market.status(&shop).await, nex.run(&market).await), ("stopping", vec!["stop".to_owned()]));
        // Each start begins the time anew.
        market.report(&shop, "stopped", None).await;
        market.step(&shop, "start").await.unwrap();
        market.report(&shop, "running", None).await;
        market.clock.advance_seconds(1_800);
        market.jobs().await;
        assert_eq!(market.status(&shop).await, "running");
    });
}

fn nobody_steps_in_for_another_organization(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        market.app("till").await;
        let till = market.purchase(&market.atlas, "till").await.unwrap();
        let uid = till.uid.to_string();
        // A Super Admin of another organization, with a good permit for her own.
        let bob = market.of("bob@acme.test", Action::ManageAppInstances, Object::Organization(market.borealis.clone())).await.unwrap();
        let read = market.of("bob@acme.test", Action::Read, Object::Organization(market.borealis.clone())).await.unwrap();
        for error in [
            market.hub.subscription_delete(&bob, uid.clone()).await.unwrap_err(),
            market.hub.subscription_stop(&bob, uid.clone()).await.unwrap_err(),
            market.hub.subscription_show(&read, uid.clone()).await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::NotFound);
        }
        for (email, action) in
            [("bob@acme.test", Action::ManageAppInstances), ("eve@other.test", Action::ManageAppInstances), ("bob@acme.test", Action::Read)]
        {
            let error = market.of(email, action, Object::Instance(till.instance.uid.clone())).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::NotFound, "{email}");
        }
        // A member looks and does not touch.
        let atlas = || Object::Organization(market.atlas.clone());
        market.of("mia@acme.test", Action::Read, atlas()).await.unwrap();
        for action in [Action::Purchase, Action::ManageAppInstances] {
            assert_eq!(market.of("mia@acme.test", action, atlas()).await.unwrap_err().kind(), ErrorKind::Forbidden);
        }
        assert_eq!(market.status(&till).await, "running");
    });
}

fn asked(method: &str, path: String, key: &(String, String)) -> Asked {
    Asked { method: method.to_owned(), path, signed: key.clone() }
}

fn an_app_hears_that_its_group_is_gone(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let (server, key) = market.app_with_server("till").await;
        market.app("quiet").await;
        let till = market.purchase(&market.atlas, "till").await.unwrap();
        let quiet = market.purchase(&market.atlas, "quiet").await.unwrap();
        market.jobs().await;
        let before = server.asked().len();
        market.step(&till, "cancel").await.unwrap();
        market.step(&quiet, "cancel").await.unwrap();
        assert_eq!(server.asked().len(), before, "nothing is sent before the transaction is done");
        market.jobs().await;
        assert_eq!(server.asked()[before..], [asked("DELETE", format!("/groups/{}", till.instance.uid), &key)]);
        let list = market.hub.app_webhook_list(&market.manage("till").await, PageRequest::default()).await.unwrap().items;
        assert_eq!((list.len(), list[0].status.as_str(), list[0].attempts, list[0].response_status), (1, "done", 1, Some(200)));
        assert!(market.hub.app_webhook_list(&market.manage("quiet").await, PageRequest::default()).await.unwrap().items.is_empty());
    });
}

fn an_app_hears_that_a_member_is_gone(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let (server, key) = market.app_with_server("till").await;
        let till = market.purchase(&market.atlas, "till").await.unwrap();
        market.app("crm").await;
        let crm = market.purchase(&market.atlas, "crm").await.unwrap();
        market.jobs().await;
        let mia = market.hub.whoami(&market.session("mia@acme.test").await).await.unwrap().uid;
        let path = format!("/groups/{}/users/{mia}", till.instance.uid);
        let heard = || server.asked().into_iter().filter(|asked| asked.method == "DELETE").collect::<Vec<_>>();

        // A team that has only the other app: she loses this one.
        let teams = market.local(Action::ManageTeams, Object::Organization(market.atlas.clone())).await;
        let team = market.hub.team_create(&teams, "Sellers".into()).await.unwrap().team.uid.to_string();
        let of_team = async || market.local(Action::ManageTeams, Object::Team(team.clone())).await;
        market.hub.team_access_set(&of_team().await, vec![till.instance.uid.clone()]).await.unwrap();
        market.hub.team_member_add(&of_team().await, vec!["mia@acme.test".into()]).await.unwrap();
        market.jobs().await;
        assert!(heard().is_empty(), "her team has it");
        market.hub.team_access_set(&of_team().await, vec![crm.instance.uid.clone()]).await.unwrap();
        market.jobs().await;
        assert_eq!(heard(), [asked("DELETE", path.clone(), &key)]);
        // Out of all teams she has everything again; then she leaves.
        market.hub.team_member_remove(&of_team().await, vec!["mia@acme.test".into()]).await.unwrap();
        let manage = market.local(Action::ManageMembers, Object::Organization(market.atlas.clone())).await;
        market.hub.member_remove(&manage, "mia@acme.test".into()).await.unwrap();
        market.jobs().await;
        assert_eq!(heard(), [asked("DELETE", path.clone(), &key), asked("DELETE", path, &key)]);
    });
}

/// Roles that take the access away, and accounts that end.
fn an_app_hears_of_everybody_who_can_open_it_no_more(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let (server, _) = market.app_with_server("till").await;
        let atlas = || Object::Organization(market.atlas.clone());
        // What was only put together, the app has not heard of.
        let staged = NewSubscription { app: "till".into(), staged: true, ..NewSubscription::default() };
        let staged = market.order(&market.atlas, staged).await.unwrap();
        market.step(&staged, "cancel").await.unwrap();
        let till = market.purchase(&market.atlas, "till").await.unwrap();
        market.jobs().await;
        let mia = market.hub.whoami(&market.session("mia@acme.test").await).await.unwrap().uid;
        let heard = async || {
            market.jobs().await;
            server.asked().iter().filter(|asked| asked.method == "DELETE").map(|asked| asked.path.clone()).collect::<Vec<_>>()
        };
        assert!(heard().await.is_empty());
        let gone = format!("/groups/{}/users/{mia}", till.instance.uid);
        let tenant = market.local(Action::ManageTenant, Object::Tenant("acme".into())).await;
        let reader = market.hub.custom_role_create(&tenant, "Reader".into(), Role::Member, vec![Action::Read]).await.unwrap();
        let manage = market.local(Action::ManageMembers, atlas()).await;
        let becomes = async |role: RoleChoice| market.hub.member_update(&manage, "mia@acme.test".into(), role).await.unwrap();
        becomes(RoleChoice::parse("Reader")).await;
        assert_eq!(heard().await, std::slice::from_ref(&gone));
        let change = async |actions: Vec<Action>| {
            let change = CustomRoleUpdate { actions: Some(actions), ..CustomRoleUpdate::default() };
            market.hub.custom_role_update(&tenant, reader.uid.to_string(), change).await.unwrap();
        };
        change(vec![Action::Read, Action::AccessInstance]).await;
        assert_eq!(heard().await.len(), 1, "she has it again");
        change(vec![Action::Read]).await;
        assert_eq!(heard().await, [gone.clone(), gone.clone()]);
        // An account that ends tells the apps that it could open, and no others.
        market.hub.user_delete(&market.local(Action::DestroyUser, Object::User("mia@acme.test".into())).await).await.unwrap();
        assert_eq!(heard().await.len(), 2);
        let invite = market.local(Action::InviteMember, atlas()).await;
        let users = market.local(Action::ManageUsers, Object::Tenant("acme".into())).await;
        let new = NewUser {
            email: "kim@acme.test".into(),
            name: "Kim".into(),
            surname: String::new(),
            password: None,
            admin_role: None,
            uid: None,
        };
        let kim = market.hub.user_create(&users, new).await.unwrap();
        market.hub.member_add(&invite, "kim@acme.test".into(), Role::Member).await.unwrap();
        market.hub.user_delete(&market.local(Action::DestroyUser, Object::User("kim@acme.test".into())).await).await.unwrap();
        assert_eq!(heard().await.last(), Some(&format!("/groups/{}/users/{}", till.instance.uid, kim.uid)));
        // A team that opens what it opened before was not changed.
        let teams = market.local(Action::ManageTeams, atlas()).await;
        let team = market.hub.team_create(&teams, "Sellers".into()).await.unwrap().team.uid.to_string();
        for _ in 0..2 {
            let of_team = market.local(Action::ManageTeams, Object::Team(team.clone())).await;
            market.hub.team_access_set(&of_team, vec![till.instance.uid.clone()]).await.unwrap();
        }
        let filter = AuditFilter { action: Some("team.access".into()), ..AuditFilter::default() };
        let lines = market.hub.audit_list(&market.operate().await, filter, PageRequest::default()).await.unwrap().items;
        assert_eq!(lines.len(), 1);
    });
}

fn an_app_that_does_not_answer_is_asked_again(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let (server, _) = market.app_with_server("till").await;
        market.jobs().await;
        let last = async || {
            let list = market.hub.app_webhook_list(&market.manage("till").await, PageRequest::default()).await.unwrap();
            let webhook = list.items.into_iter().next().unwrap();
            (webhook.status, webhook.attempts, webhook.response_status)
        };
        server.answer(503, "later");
        let till = market.purchase(&market.atlas, "till").await.unwrap();
        market.step(&till, "cancel").await.unwrap();
        market.jobs().await;
        assert_eq!(last().await, ("failed".into(), 1, Some(503)));
        let before = server.asked().len();
        assert_eq!((market.jobs().await, server.asked().len()), (0, before), "not at once");
        market.clock.advance_seconds(60);
        server.answer(404, "who?");
        market.jobs().await;
        assert_eq!(last().await, ("done".into(), 2, Some(404)), "who does not know the group has nothing to remove");
        // A redirect is no answer: the key would go elsewhere.
        server.redirect("http://127.0.0.1:1/elsewhere");
        let again = market.purchase(&market.atlas, "till").await.unwrap();
        market.step(&again, "cancel").await.unwrap();
        market.jobs().await;
        assert_eq!(last().await, ("failed".into(), 1, Some(302)));
        // An app that names no path for it any more is left alone.
        server.answer(200, json!({"app": {"host": server.url}}).to_string());
        market.hub.app_metadata_refresh(&market.manage("till").await, None).await.unwrap();
        market.clock.advance_seconds(3_600);
        market.jobs().await;
        assert_eq!(last().await.0, "dropped");
    });
}

fn a_frozen_or_closed_organization_loses_its_apps(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let (server, key) = market.app_with_server("till").await;
        market.jobs().await;
        let credential = Credential::Key { id: key.0.clone(), secret: Secret::new(key.1.clone()) };
        let idm = LocalIdm::new(market.hub.clone());
        let (atlas, borealis) = (market.atlas.clone(), market.borealis.clone());
        let frozen = market.purchase(&atlas, "till").await.unwrap();
        let closed = market.purchase(&borealis, "till").await.unwrap();
        let freeze = market.local(Action::Freeze, Object::Organization(atlas.clone())).await;
        market.hub.organization_freeze(&freeze, true).await.unwrap();
        let destroy = market.local(Action::Destroy, Object::Organization(borealis.clone())).await;
        market.hub.organization_close(&destroy).await.unwrap();
        market.jobs().await;
        let mut heard: Vec<String> = server.asked().into_iter().filter(|asked| asked.method == "DELETE").map(|asked| asked.path).collect();
        heard.sort();
        let mut wanted: Vec<String> = [&frozen, &closed].map(|one| format!("/groups/{}", one.instance.uid)).to_vec();
        wanted.sort();
        assert_eq!(heard, wanted);
        for subscription in [&frozen, &closed] {
            let question = Question { scope: subscription.instance.uid.clone(), action: Action::ReadData, resource: None };
            assert!(idm.authorize(&credential, &question).await.is_err());
        }
        assert_eq!((market.status(&frozen).await, market.status(&closed).await), ("running", "terminated"));
    });
}

fn instances_are_listed_since_a_time_and_as_teams_allow(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        for nid in ["till", "crm"] {
            market.app(nid).await;
        }
        let till = market.purchase(&market.atlas, "till").await.unwrap();
        let crm = market.purchase(&market.atlas, "crm").await.unwrap();
        let atlas = || Object::Organization(market.atlas.clone());
        let list = async |permit: &Permit, since| {
            let (at, all) = market.hub.instance_detail_list(permit, since).await.unwrap();
            let names: Vec<String> = all.iter().map(|one| format!("{} {}", one.instance.app.nid, one.instance.status.as_str())).collect();
            (at, names)
        };
        let ann = market.of("ann@acme.test", Action::Read, atlas()).await.unwrap();
        let (at, names) = list(&ann, None).await;
        assert_eq!(names, ["till running", "crm running"]);
        market.clock.advance_seconds(10);
        market.step(&till, "cancel").await.unwrap();
        assert_eq!(list(&ann, None).await.1, ["crm running"]);
        let later = mno::kernel::Timestamp::from_ms(at.as_ms() + 1_000);
        assert_eq!(list(&ann, Some(later)).await.1, ["till terminated"], "who has seen the rest hears of the end");
        // A member of a team sees what the team has.
        let mia = market.of("mia@acme.test", Action::Read, atlas()).await.unwrap();
        assert_eq!(list(&mia, None).await.1, ["crm running"]);
        let teams = market.local(Action::ManageTeams, atlas()).await;
        let team = market.hub.team_create(&teams, "Sellers".into()).await.unwrap().team.uid.to_string();
        let of_team = market.local(Action::ManageTeams, Object::Team(team)).await;
        market.hub.team_member_add(&of_team, vec!["mia@acme.test".into()]).await.unwrap();
        assert!(list(&mia, None).await.1.is_empty());
        market.hub.team_access_set(&of_team, vec![crm.instance.uid.clone()]).await.unwrap();
        assert_eq!(list(&mia, None).await.1, ["crm running"]);
    });
}
