//! The pages that published frontends and apps send browsers to, on both engines: adding apps by a link, leaving an app, terms of use, and
//! steps that go on after somebody has signed in.

use http::{Method, header};
use mno::hub::{Action, NewApp, Object, Stack, TenantUpdate};
use serde_json::{Value, json};

use crate::support::acme::{Acme, JPI};
use crate::support::engine::story;
use crate::support::portal::{Browser, PASSWORD, Seen};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    apps_are_added_by_a_link_and_a_yes,
    apps_of_a_link_are_added_all_or_none,
    who_may_not_add_apps_adds_none_by_a_link,
    who_leaves_an_app_is_signed_out_here_too,
    terms_are_listed_of_the_marketplace_and_its_apps,
    a_step_goes_on_after_signing_in,
);

const PROVISION: &str = "/mnoe/provision";

/// The names of the apps that an organization has.
async fn apps(browser: &Browser, organization: &str) -> Vec<String> {
    let seen = browser.get(&format!("{JPI}/organizations/{organization}/app_instances")).await.is(200);
    let mut apps: Vec<String> = seen.body["app_instances"].as_object().unwrap().values().map(|app| text(&app["app_nid"])).collect();
    apps.sort_unstable();
    apps
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// Where the browser is sent.
fn to(seen: Seen) -> String {
    seen.is(303).header("location").to_owned()
}

fn apps_are_added_by_a_link_and_a_yes(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        for nid in ["till", "crm"] {
            world.app(nid, Stack::Cloud).await;
        }
        let link = format!("{PROVISION}/new?apps[]=till&apps[]=crm&organization_id={}", world.atlas.1);
        let page = world.ann.visit(&link).await.is(200);
        for words in ["TILL, CRM. For Atlas.", "name=\"apps[]\" value=\"till\"", "name=\"apps[]\" value=\"crm\"", &world.atlas.0] {
            assert!(page.text.contains(words), "{words}: {}", page.text);
        }
        assert!(apps(&world.ann, &world.atlas.0).await.is_empty(), "a link alone buys nothing");
        let yes = [("apps[]", "till"), ("apps[]", "crm"), ("organization_id", world.atlas.0.as_str())];
        // Another site can send that form, too, but has no token.
        world.ann.submit(PROVISION, &world.portal.browser().get("/mnoe/ping").await, &yes).await.is(422);
        assert!(apps(&world.ann, &world.atlas.0).await.is_empty());
        assert_eq!(to(world.ann.submit(PROVISION, &page, &yes).await), "/#/apps");
        assert_eq!(apps(&world.ann, &world.atlas.0).await, ["crm", "till"]);
        // With several organizations she is asked for which.
        let mine =
            world.ann.post(&format!("{JPI}/organizations"), &json!({"name": "Mine & <Co>"})).await.is(201).body["organization"].clone();
        let page = world.ann.visit(&format!("{PROVISION}/new?apps[]=till")).await.is(200);
        assert!(page.text.contains("<select name=\"organization_id\""), "{}", page.text);
        assert!(page.text.contains("Mine &amp; &lt;Co&gt;</option>") && page.text.contains("Atlas</option>"), "{}", page.text);
        // What cannot be had is said on the page.
        let again = world.ann.submit(PROVISION, &page, &[("apps[]", "till"), ("organization_id", &world.atlas.0)]).await.is(422);
        assert!(again.text.contains("already has till"), "{}", again.text);
        let uid = text(&mine["uid"]);
        assert_eq!(to(world.ann.submit(PROVISION, &page, &[("apps[]", "till"), ("organization_id", &uid)]).await), "/#/apps");
        assert_eq!(apps(&world.ann, &uid).await, ["till"]);
        // No app is meant, or one that there is not.
        assert_eq!(to(world.ann.visit(&format!("{PROVISION}/new")).await), "/#/marketplace");
        world.ann.visit(&format!("{PROVISION}/new?apps[]=none")).await.is(422);
    });
}

fn apps_of_a_link_are_added_all_or_none(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        for nid in ["till", "crm"] {
            world.app(nid, Stack::Cloud).await;
        }
        let order = |apps: Value| json!({"apps": apps, "organization_id": world.atlas.1});
        for wrong in [json!(["till", "none"]), json!(["till", "till"]), json!(vec!["till"; 51])] {
            let refused = world.ann.post(PROVISION, &order(wrong)).await;
            assert!(matches!(refused.status, 400 | 409) && refused.body["apps"].is_array(), "{} {}", refused.status, refused.text);
            assert!(apps(&world.ann, &world.atlas.0).await.is_empty(), "nothing half done");
        }
        for (wrong, field) in [(json!({"apps": ["till"]}), "organization_id"), (order(json!([])), "apps"), (order(json!({"a": 1})), "apps")]
        {
            world.ann.post(PROVISION, &wrong).await.is_wrong(field);
        }
        let made = world.ann.post(PROVISION, &order(json!(["till", "crm"]))).await.is(201).body;
        let made: Vec<_> = made.as_array().unwrap().iter().map(|made| (text(&made["app_nid"]), text(&made["status"]))).collect();
        assert_eq!(made, [("till".into(), "running".into()), ("crm".into(), "running".into())]);
    });
}

fn who_may_not_add_apps_adds_none_by_a_link(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        world.app("till", Stack::Cloud).await;
        let nobody = world.portal.browser();
        let link = format!("{PROVISION}/new?apps[]=till&organization_id={}", world.atlas.1);
        let there = to(nobody.visit(&link).await);
        let back = there.strip_prefix("/mnoe/auth/users/sign_in?return_to=").expect("to sign in");
        let next = format!("/mnoe/provision/new?apps%5B%5D=till&organization_id={}", world.atlas.1);
        assert_eq!(url::form_urlencoded::parse(format!("x={back}").as_bytes()).next().unwrap().1, next);
        assert_eq!(world.ann.visit(&next).await.status, 200, "that address says the same");
        let order = json!({"apps": ["till"], "organization_id": world.atlas.1});
        nobody.post(PROVISION, &order).await.is_empty(401);
        world.ben.post(PROVISION, &order).await.is_empty(403);
        let page = world.ben.visit(&link).await.is(403);
        assert!(!page.text.contains("<form"), "{}", page.text);
        world.ben.visit(&format!("{PROVISION}/new?apps[]=till")).await.is(403);
        for stranger in ["cleo@acme.test", "eve@other.test"] {
            let stranger = world.portal.signed_in(stranger).await;
            stranger.post(PROVISION, &order).await.is_empty(404);
            let page = stranger.visit(&link).await.is(422);
            assert!(!page.text.contains("Atlas"), "{}", page.text);
        }
        assert!(apps(&world.ann, &world.atlas.0).await.is_empty());
    });
}

fn who_leaves_an_app_is_signed_out_here_too(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let me = async |browser: &Browser| browser.get(&format!("{JPI}/current_user")).await.is(200).body["current_user"].clone();
        let (ann, ben) = (me(&world.ann).await, me(&world.ben).await);
        // An app speaks of somebody else: she who is here stays.
        let page = world.ann.visit(&format!("/mnoe/app_logout?user_uid={}", text(&ben["uid"]))).await.is(200);
        assert!(page.text.contains("still signed in as ann@acme.test"), "{}", page.text);
        assert_eq!(me(&world.ann).await["logged_in"], true);
        // It knows her by her own uid, or by the one that she has at its instance.
        let token = text(&ann["sso_session"]);
        let page = world.ann.visit(&format!("/mnoe/app_logout?user_uid={}.cld-1", text(&ann["uid"]))).await.is(200);
        assert!(page.text.contains("You are signed out"), "{}", page.text);
        assert_eq!(me(&world.ann).await, json!({"logged_in": false}));
        // The other apps notice it: the token that they look at is another one now.
        let again = world.portal.signed_in("ann@acme.test").await;
        assert_ne!(text(&me(&again).await["sso_session"]), token);
        world.ben.visit("/mnoe/app_logout").await.is(200);
        assert_eq!(me(&world.ben).await, json!({"logged_in": false}));
        world.portal.browser().visit("/mnoe/app_logout").await.is(200);
        let billing = world.portal.browser().visit("/mnoe/billing_details_required").await.is(200);
        assert!(billing.text.contains("Billing details are needed"), "{}", billing.text);
    });
}

fn terms_are_listed_of_the_marketplace_and_its_apps(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let platform = world.portal.permit(Action::Operate, Object::Platform).await;
        for (nid, terms) in [("zulu", Some("https://zulu.test/terms?a=1&b=2")), ("alpha", Some("https://alpha.test/terms")), ("mute", None)]
        {
            let mut new = NewApp::new(nid, nid.to_uppercase(), Stack::Cloud);
            new.listing.terms_url = terms.map(str::to_owned);
            world.portal.hub.app_create(&platform, new).await.unwrap();
        }
        let nobody = world.portal.browser();
        // Which marketplace is meant is not said, and she who is signed in is at hers.
        nobody.visit("/mnoe/terms").await.is(422);
        nobody.visit("/mnoe/terms?tenant=none").await.is(422);
        for page in [nobody.visit("/mnoe/terms?tenant=acme").await.is(200), world.ben.visit("/mnoe/terms").await.is(200)] {
            let at = |words: &str| page.text.find(words).unwrap_or_else(|| panic!("{words}: {}", page.text));
            assert!(at(">ALPHA<") < at(">ZULU<") && page.text.contains("href=\"https://zulu.test/terms?a=1&amp;b=2\""), "{}", page.text);
            assert!(!page.text.contains("MUTE") && !page.text.contains("Terms of ACME"), "{}", page.text);
        }
        let manage = world.portal.permit(Action::ManageTenant, Object::Tenant("acme".into())).await;
        let settings = json!({"branding": {"name": "Shop", "terms_url": "https://acme.test/terms"}}).as_object().unwrap().clone();
        world.portal.hub.tenant_update(&manage, TenantUpdate { settings, ..TenantUpdate::default() }).await.unwrap();
        let page = world.ben.visit("/mnoe/terms").await.is(200);
        assert!(page.text.contains("<a href=\"https://acme.test/terms\" rel=\"noopener noreferrer\">Terms of Shop</a>"), "{}", page.text);
        // What a marketplace does not offer it has no terms of.
        let listings = world.portal.permit(Action::ManageListings, Object::Tenant("acme".into())).await;
        let refuse = serde_json::from_value(json!({"offered": false})).unwrap();
        world.portal.hub.listing_set(&listings, "zulu".into(), refuse).await.unwrap();
        assert!(!nobody.visit("/mnoe/terms?tenant=acme").await.is(200).text.contains("zulu"));
        assert!(nobody.visit("/mnoe/terms?tenant=other").await.is(200).text.contains("zulu"));
    });
}

fn a_step_goes_on_after_signing_in(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let platform = world.portal.permit(Action::Operate, Object::Platform).await;
        let books = NewApp { host: Some("https://books.test".into()), ..NewApp::new("books", "Books", Stack::Connector) };
        world.portal.hub.app_create(&platform, books).await.unwrap();
        let organization = format!("{JPI}/organizations/{}", world.atlas.0);
        world.ann.post(&format!("{organization}/app_instances"), &json!({"nid": "books"})).await.is(201);
        let instances = world.ann.get(&format!("{organization}/app_instances")).await.is(200).body["app_instances"].clone();
        let uid = text(&instances.as_object().unwrap().values().next().unwrap()["uid"]);
        let step = |step: &str, query: &str| format!("/mnoe/webhook/oauth/{uid}/{step}?{query}");

        let browser = world.portal.browser();
        let back = "redirect_path=%2Fdashboard%2F%23%21%2Fapps";
        let to_sign_in = to(browser.visit(&step("authorize", &format!("{back}&lang=fr"))).await);
        let to_portal = to(browser.visit(&to_sign_in).await);
        let next = to_portal.strip_prefix("/#/sign-in?next=").expect("to the portal");
        let next = url::form_urlencoded::parse(format!("x={next}").as_bytes()).next().unwrap().1.into_owned();
        let sent = json!({"user": {"email": "ann@acme.test", "password": PASSWORD}});
        browser.post("/mnoe/auth/users/sign_in", &sent).await.is(201);
        assert_eq!(to(browser.visit(&next).await), format!("https://books.test/?group_id={uid}&lang=fr"));
        assert_eq!(to(browser.visit(&step("callback", "")).await), "/dashboard/#!/apps");

        // Where a link leads is a page of ours or nothing.
        let nobody = world.portal.browser();
        for evil in ["https%3A%2F%2Fevil.test", "%2F%2Fevil.test", "%2F%5Cevil.test", "javascript%3Aalert%281%29"] {
            let sent = to(nobody.visit(&step("authorize", &format!("redirect_path={evil}"))).await);
            assert!(!sent.contains("evil") && !sent.contains("script"), "{sent}");
            assert_eq!(to(nobody.visit(&format!("/mnoe/auth/users/sign_in?return_to={evil}")).await), "/");
        }
        assert_eq!(to(nobody.visit("/mnoe/auth/users/sign_in?return_to=%2Felsewhere").await), "/");
        assert_eq!(
            to(nobody.visit("/mnoe/auth/users/sign_in?return_to=%2Fmnoe%2Flaunch%2Fx&tenant=acme").await),
            "/?tenant=acme#/sign-in?next=%2Fmnoe%2Flaunch%2Fx"
        );
        // Another site cannot have something taken away, be it after signing in.
        let headers = [(header::HeaderName::from_static("sec-fetch-site"), "cross-site")];
        for who in [&nobody, &world.ann] {
            who.send_with(Method::GET, &step("disconnect", ""), &headers, Vec::new()).await.is(403);
        }
    });
}
