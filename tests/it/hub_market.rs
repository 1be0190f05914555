//! Issue 4, section 4: the catalogue and its listings, what each marketplace offers, the registration of apps, their metadata.

use mno::hub::{Action, AppUpdate, Credential, Listing, ListingChange, NewApp, NewSubscription, Object, Stack, Switch};
use mno::kernel::{ErrorKind, PageRequest};
use serde_json::{Value, json};

use crate::support::engine::story;
use crate::support::market::{AppServer, Market};
use crate::support::{Call, Engine, Home, Server, on_both_engines};

on_both_engines!(
    a_listing_is_laid_together_from_its_layers_in_the_readers_language,
    a_listing_takes_pictures_only_and_shows_no_old_ones_that_run,
    the_catalogue_written_again_overwrites_nobody_elses_words,
    a_marketplace_offers_what_it_has_chosen,
    a_marketplace_shows_its_own_price_list,
    a_change_of_a_listing_is_versioned_audited_and_refused_when_it_is_late,
    apps_of_another_marketplace_do_not_exist,
    a_developers_app_waits_for_staff,
    an_app_that_is_used_cannot_be_removed,
    metadata_is_fetched_with_the_apps_own_key_and_applied,
    what_goes_wrong_with_metadata_is_kept_and_what_was_known_stays,
    metadata_is_not_fetched_from_private_addresses,
);

fn listing(json: Value) -> Listing {
    serde_json::from_value(json).unwrap()
}

fn content(json: Value) -> ListingChange {
    ListingChange { content: Some(json), ..ListingChange::default() }
}

fn offered(offered: bool) -> ListingChange {
    ListingChange { offered: Some(Some(offered)), ..ListingChange::default() }
}

impl Market {
    async fn listing_set(&self, tenant: &str, app: &str, change: ListingChange) -> mno::kernel::Result<mno::hub::Layer> {
        let permit = self.local(Action::ManageListings, Object::Tenant(tenant.into())).await;
        Ok(self.hub.listing_set(&permit, app.into(), change).await?.1)
    }

    /// The names of what somebody's marketplace offers her.
    async fn offers(&self, email: &str) -> Vec<String> {
        let all = self.hub.marketplace(&self.browse(email).await, None).await.unwrap();
        all.into_iter().map(|offer| offer.app.nid).collect()
    }
}

fn a_listing_is_laid_together_from_its_layers_in_the_readers_language(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let catalog = listing(json!({
            "tiny_description": "Sells", "description": "A **till**", "categories": ["Sales"],
            "locales": {"fr": {"tiny_description": "Vend", "name": "Caisse"}},
        }));
        let new = NewApp { listing: catalog, ..NewApp::new("till", "Till", Stack::Cloud) };
        market.hub.app_sync(vec![new]).await.unwrap();
        let manage = market.manage("till").await;
        market.hub.app_listing_set(&manage, content(json!({"rank": 3, "support_url": "https://till.test/help"}))).await.unwrap();
        market
            .listing_set("acme", "till", content(json!({"description": "Ours", "locales": {"fr": {"description": "Le nôtre"}}})))
            .await
            .unwrap();

        let show = async |email: &str, locale: Option<&str>| {
            let permit = market.browse(email).await;
            let offer = market.hub.marketplace_app(&permit, "till".into(), locale.map(str::to_owned)).await.unwrap();
            let Listing { name, tiny_description, description, rank, .. } = offer.listing;
            (name.unwrap(), tiny_description.unwrap(), description.unwrap(), rank)
        };
        let words = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned(), Some(3));
        assert_eq!(show("ann@acme.test", None).await, words("Till", "Sells", "Ours"));
        assert_eq!(show("ann@acme.test", Some("fr-CA")).await, words("Caisse", "Vend", "Le nôtre"));
        assert_eq!(show("ann@acme.test", Some("de")).await, words("Till", "Sells", "Ours"));
        // Another tenant reads what everybody says, not what this one does.
        assert_eq!(show("eve@other.test", Some("fr")).await, words("Caisse", "Vend", "A **till**"));
    });
}

fn a_listing_takes_pictures_only_and_shows_no_old_ones_that_run(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        market.hub.app_sync(vec![NewApp::new("till", "Till", Stack::Cloud)]).await.unwrap();
        let manage = market.manage("till").await;
        let (gif, svg) = ("data:image/gif;base64,R0lGODlhLi4=", "data:image/svg+xml;base64,PHN2Zy8+");
        let lie = "data:image/png;base64,R0lGODlhLi4=";
        for (wrong, field) in [
            (json!({"logo": svg}), "logo"),
            (json!({"logo": "data:image/svg+xml,<svg/>"}), "logo"),
            (json!({"pictures": [gif, lie]}), "pictures"),
            (json!({"pictures": [format!("data:image/gif;base64,R0lGODlh{}", "AAAA".repeat(40_000))]}), "pictures"),
        ] {
            let everybodys = market.hub.app_listing_set(&manage, content(wrong.clone())).await.map(drop).unwrap_err();
            let a_tenants = market.listing_set("acme", "till", content(wrong)).await.map(drop).unwrap_err();
            for error in [everybodys, a_tenants] {
                assert_eq!((error.kind(), error.field()), (ErrorKind::Invalid, Some(field)), "{error}");
                assert!(!error.hints().is_empty(), "{error}");
            }
        }
        market.listing_set("acme", "till", content(json!({"logo": gif, "pictures": [gif, "/pictures/till.svg"]}))).await.unwrap();
        let shown = async || {
            let listing = market.hub.marketplace_app(&market.browse("ann@acme.test").await, "till".into(), None).await.unwrap().listing;
            (listing.logo, listing.pictures.unwrap_or_default())
        };
        assert_eq!(shown().await, (Some(gif.to_owned()), vec![gif.to_owned(), "/pictures/till.svg".to_owned()]));
        // One that was taken when everything was.
        let old = json!({"logo": svg, "pictures": [svg, gif]}).to_string();
        let sql = "UPDATE hub_listing SET content = $1 WHERE tenant_id > 0";
        market.db.write(move |tx| tx.execute(sql, mno::store::params![&old])).await.unwrap();
        assert_eq!(shown().await, (None, vec![gif.to_owned()]));
    });
}

fn the_catalogue_written_again_overwrites_nobody_elses_words(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let app = |text: &str| {
            let listing = listing(json!({"tiny_description": text, "website": "https://till.test"}));
            vec![NewApp { listing, ..NewApp::new("till", "Till", Stack::Cloud) }]
        };
        market.hub.app_sync(app("one")).await.unwrap();
        market.listing_set("acme", "till", content(json!({"tiny_description": "ours"}))).await.unwrap();
        market.hub.app_listing_set(&market.manage("till").await, content(json!({"website": "https://shop.test"}))).await.unwrap();
        market
            .hub
            .app_update(&market.manage("till").await, AppUpdate { name: Some("Our till".into()), ..AppUpdate::default() })
            .await
            .unwrap();
        market.hub.app_sync(app("two")).await.unwrap();

        let of = async |email: &str| {
            let listing = market.hub.marketplace_app(&market.browse(email).await, "till".into(), None).await.unwrap().listing;
            (listing.tiny_description.unwrap(), listing.website.unwrap(), listing.name.unwrap())
        };
        assert_eq!(of("ann@acme.test").await, ("ours".into(), "https://shop.test".into(), "Our till".into()));
        assert_eq!(of("eve@other.test").await, ("two".into(), "https://shop.test".into(), "Our till".into()));
        // The card that lists show follows.
        let card = market.hub.app_show("till".into()).await.unwrap();
        assert_eq!((card.name.as_str(), card.listing.tiny_description.as_str()), ("Our till", "two"));
        // What is taken back falls back to what is below.
        market.listing_set("acme", "till", content(json!({"tiny_description": null}))).await.unwrap();
        assert_eq!(of("ann@acme.test").await.0, "two");
        let html = market.listing_set("acme", "till", content(json!({"description": "<script>x</script>"}))).await.unwrap_err();
        assert_eq!((html.kind(), html.field()), (ErrorKind::Invalid, Some("description")));
        let unknown = market.listing_set("acme", "till", content(json!({"descripton": "x"}))).await.unwrap_err();
        assert_eq!((unknown.kind(), unknown.field()), (ErrorKind::Invalid, Some("content")));
    });
}

fn a_marketplace_offers_what_it_has_chosen(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        for nid in ["till", "crm", "wiki"] {
            market.app(nid).await;
        }
        assert_eq!(market.offers("ann@acme.test").await, ["crm", "till", "wiki"]);
        market.listing_set("acme", "wiki", offered(false)).await.unwrap();
        assert_eq!(market.offers("ann@acme.test").await, ["crm", "till"]);
        market.listing_set("acme", "till", offered(true)).await.unwrap();
        assert_eq!(market.offers("ann@acme.test").await, ["till"]);
        assert_eq!(market.offers("eve@other.test").await, ["crm", "till", "wiki"]);

        // What is not offered cannot be bought, seen, nor asked for by another name.
        assert_eq!(market.purchase(&market.atlas, "crm").await.unwrap_err().kind(), ErrorKind::Conflict);
        let browse = market.browse("ann@acme.test").await;
        assert_eq!(market.hub.marketplace_app(&browse, "crm".into(), None).await.unwrap_err().kind(), ErrorKind::NotFound);
        market.purchase(&market.evil, "crm").await.unwrap();
        market.purchase(&market.atlas, "till").await.unwrap();

        let permit = market.local(Action::ManageListings, Object::Tenant("acme".into())).await;
        market.hub.listing_unset(&permit, "till".into()).await.unwrap();
        assert_eq!(market.offers("ann@acme.test").await, ["crm", "till"]);
        // An app that is switched off is offered by nobody, and one that comes soon cannot be had yet.
        market.hub.app_update(&market.manage("crm").await, AppUpdate { active: Some(false), ..AppUpdate::default() }).await.unwrap();
        assert_eq!(market.offers("eve@other.test").await, ["till", "wiki"]);
        market.hub.app_listing_set(&market.manage("wiki").await, content(json!({"appinfo": {"coming_soon": true}}))).await.unwrap();
        assert_eq!(market.purchase(&market.evil, "wiki").await.unwrap_err().kind(), ErrorKind::Conflict);
    });
}

fn a_marketplace_shows_its_own_price_list(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let plan = |name: &str, price: &str| json!({"name": name, "price": price, "currency": "AUD", "factor": "/month"});
        let prices = json!({"pricing_plans": {"default": [plan("Basic", "20.0")], "gold": [plan("Basic", "15.5000"), plan("Pro", "0.1")]}});
        market.app_of(NewApp { listing: listing(prices), ..NewApp::new("till", "Till", Stack::Cloud) }).await;
        let plans = async |email: &str| {
            let offer = market.hub.marketplace_app(&market.browse(email).await, "till".into(), None).await.unwrap();
            offer.plans().iter().map(|plan| (plan.name.clone(), plan.price.clone().unwrap())).collect::<Vec<_>>()
        };
        assert_eq!(plans("ann@acme.test").await, [("Basic".to_owned(), "20.0".to_owned())]);
        let choose = |list: &str| ListingChange { price_list: Some(Some(list.to_owned())), ..ListingChange::default() };
        let unknown = market.listing_set("acme", "till", choose("silver")).await.unwrap_err();
        assert_eq!((unknown.kind(), unknown.field()), (ErrorKind::Invalid, Some("price_list")));
        market.listing_set("acme", "till", choose("gold")).await.unwrap();
        assert_eq!(plans("ann@acme.test").await[0].1, "15.5000", "digit for digit");
        assert_eq!(plans("eve@other.test").await[0].1, "20.0");

        // A plan is chosen from the list that the customer sees.
        let buy = async |organization: &str, plan: &str| {
            let permit = market.local(Action::Purchase, Object::Organization(organization.into())).await;
            let new = NewSubscription { app: "till".into(), plan: Some(plan.into()), ..NewSubscription::default() };
            market.hub.subscription_order(&permit, new).await
        };
        assert_eq!(buy(&market.evil, "Pro").await.unwrap_err().field(), Some("plan"));
        assert_eq!(buy(&market.atlas, "Pro").await.unwrap().plan.as_deref(), Some("Pro"));
    });
}

fn a_change_of_a_listing_is_versioned_audited_and_refused_when_it_is_late(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        market.app("till").await;
        for text in ["one", "two"] {
            market.listing_set("acme", "till", content(json!({"description": text}))).await.unwrap();
        }
        // Saying the same again is no change.
        assert_eq!(market.listing_set("acme", "till", content(json!({"description": "two"}))).await.unwrap().version, 2);
        let late = ListingChange { version: Some(1), ..content(json!({"description": "three"})) };
        assert_eq!(market.listing_set("acme", "till", late).await.unwrap_err().kind(), ErrorKind::Precondition);
        let permit = market.local(Action::ManageListings, Object::Tenant("acme".into())).await;
        market.hub.listing_unset(&permit, "till".into()).await.unwrap();
        assert_eq!(market.listing_set("acme", "till", content(json!({"description": "back"}))).await.unwrap().version, 4);
        let versions = market.hub.listing_versions(&permit, "till".into(), PageRequest::default()).await.unwrap().items;
        let texts: Vec<&Value> = versions.iter().map(|version| &version.content["content"]["description"]).collect();
        assert_eq!(texts, [&json!("back"), &json!(null), &json!("two"), &json!("one")], "taking it away is a change like any other");
        let platform = market.operate().await;
        let filter = mno::hub::AuditFilter { action: Some("listing.unset".into()), ..mno::hub::AuditFilter::default() };
        let line = market.hub.audit_list(&platform, filter, PageRequest::default()).await.unwrap().items.remove(0);
        assert_eq!(line.detail["from"]["content"]["description"], "two");
    });
}

fn apps_of_another_marketplace_do_not_exist(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let acme = market.tenant_key("acme").await;
        let register = market.hub.permit(&acme, None, Action::RegisterApp, Object::CallersTenant).await.unwrap();
        market.hub.app_create(&register, NewApp::new("secret", "Secret", Stack::Cloud)).await.unwrap();
        assert_eq!(market.offers("ann@acme.test").await, ["secret"]);
        assert!(market.offers("eve@other.test").await.is_empty());

        let eve = market.browse("eve@other.test").await;
        assert_eq!(market.hub.app_find(&eve, "secret".into()).await.unwrap_err().kind(), ErrorKind::NotFound);
        assert!(market.hub.app_list(&eve, PageRequest::default()).await.unwrap().items.is_empty());
        assert_eq!(market.purchase(&market.evil, "secret").await.unwrap_err().kind(), ErrorKind::NotFound);
        let set = market.listing_set("other", "secret", offered(true)).await.unwrap_err();
        assert_eq!(set.kind(), ErrorKind::NotFound);
        let other = market.tenant_key("other").await;
        let stolen = market.hub.permit(&other, None, Action::ManageApp, Object::App("secret".into())).await.unwrap_err();
        assert!(matches!(stolen.kind(), ErrorKind::NotFound | ErrorKind::Forbidden));
        market.hub.permit(&acme, None, Action::ManageApp, Object::App("secret".into())).await.unwrap();
        // A tenant does not write for all.
        market.app("till").await;
        assert!(market.hub.permit(&acme, None, Action::ManageApp, Object::App("till".into())).await.is_err());
        // A customer neither registers, lists nor moderates.
        for action in [Action::RegisterApp, Action::ManageListings, Action::Moderate] {
            assert_eq!(market.of("ann@acme.test", action, Object::CallersTenant).await.unwrap_err().kind(), ErrorKind::Forbidden);
        }
    });
}

fn a_developers_app_waits_for_staff(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        // The switch itself belongs to the people of the house; here it is thrown by hand.
        market.db.write(|tx| tx.execute("UPDATE hub_user SET developer = 1 WHERE email = 'zoe@acme.test'", &[]).map(drop)).await.unwrap();
        let zoe = market.of("zoe@acme.test", Action::RegisterApp, Object::CallersTenant).await.unwrap();
        let (app, key) = market.hub.app_create(&zoe, NewApp::new("hers", "Hers", Stack::Connector)).await.unwrap();
        assert!(key.is_some() && !app.active);
        assert!(market.offers("ann@acme.test").await.is_empty());
        let manage = market.of("zoe@acme.test", Action::ManageApp, Object::App("hers".into())).await.unwrap();
        let renamed = AppUpdate { name: Some("Her app".into()), ..AppUpdate::default() };
        assert_eq!(market.hub.app_update(&manage, renamed).await.unwrap().name, "Her app");
        let offer = AppUpdate { active: Some(true), ..AppUpdate::default() };
        assert_eq!(market.hub.app_update(&manage, offer.clone()).await.unwrap_err().kind(), ErrorKind::Forbidden);
        let sam = market.of("sam@acme.test", Action::ManageApp, Object::App("hers".into())).await.unwrap();
        // Switched on with a name that cannot be: nothing of it happens.
        let lists = market.of("sam@acme.test", Action::ManageListings, Object::CallersTenant).await.unwrap();
        let switch = |name: String| Switch { active: Some(true), name: Some(name) };
        let unnamed = market.hub.listing_switch(&lists, "hers".into(), switch("x".repeat(300)), Some((&sam, offer.clone()))).await;
        assert_eq!(unnamed.unwrap_err().field(), Some("name"));
        assert!(!market.hub.app_show("hers".into()).await.unwrap().active && market.offers("ann@acme.test").await.is_empty());
        let on = market.hub.listing_switch(&lists, "hers".into(), switch("Ours".into()), Some((&sam, offer))).await.unwrap();
        assert!(on.offered && on.app.active);
        assert_eq!(market.offers("ann@acme.test").await, ["hers"]);
        // Her colleagues do not manage it, and a name is given once.
        assert!(market.of("ann@acme.test", Action::ManageApp, Object::App("hers".into())).await.is_err());
        let twice = market.hub.app_create(&zoe, NewApp::new("hers", "Hers", Stack::Cloud)).await.unwrap_err();
        assert_eq!((twice.kind(), twice.field()), (ErrorKind::Conflict, Some("nid")));
    });
}

fn an_app_that_is_used_cannot_be_removed(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let (id, secret) = market.app("till").await;
        let key = Credential::Key { id, secret: mno::kernel::Secret::new(secret) };
        let bought = market.purchase(&market.atlas, "till").await.unwrap();
        assert_eq!(market.hub.app_delete(&market.manage("till").await).await.unwrap_err().kind(), ErrorKind::Conflict);
        let manage = market.instances(&market.atlas).await;
        market.hub.subscription_delete(&manage, bought.uid.to_string()).await.unwrap();
        market.hub.whoami(&key).await.unwrap();
        market.hub.app_delete(&market.manage("till").await).await.unwrap();
        assert_eq!(market.hub.whoami(&key).await.unwrap_err().kind(), ErrorKind::Unauthenticated);
        assert!(market.offers("ann@acme.test").await.is_empty());
        // What was bought of it stays listed; its short name is not given to another.
        let read = market.local(Action::Read, Object::Organization(market.atlas.clone())).await;
        let all = market.hub.subscription_list(&read, true, PageRequest::default()).await.unwrap();
        assert_eq!(all.items[0].instance.app.nid, "till");
        let again = market.hub.app_create(&market.operate().await, NewApp::new("till", "Till", Stack::Cloud)).await.unwrap_err();
        assert_eq!(again.kind(), ErrorKind::Conflict);
        market.hub.app_sync(vec![NewApp::new("shop", "Shop", Stack::Cloud)]).await.unwrap();
        let listed = market.hub.app_delete(&market.manage("shop").await).await.unwrap_err();
        assert_eq!(listed.kind(), ErrorKind::Conflict, "the catalogue would bring it back");
    });
}

fn metadata_is_fetched_with_the_apps_own_key_and_applied(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let (server, (id, secret)) = market.app_with_server("till").await;
        let asked = server.asked();
        assert_eq!((asked[0].method.as_str(), asked[0].path.as_str()), ("GET", "/maestrano/metadata"));
        assert_eq!(asked[0].signed, (id, secret));
        let app = market.hub.app_show("till".into()).await.unwrap();
        assert_eq!(app.host.as_deref(), Some(server.url.as_str()));
        assert_eq!(app.webhook_url, Some(format!("{}/notify", server.url)));
        assert!(app.connec.webhook.external_ids);
        assert_eq!(app.connec.webhook.entities, Some(vec!["invoices".to_owned()]));
        let state = market.hub.app_metadata(&market.manage("till").await).await.unwrap().unwrap();
        assert_eq!((state.error, state.failures, state.fetched_at.is_some()), (None, 0, true));
        assert_eq!(state.metadata.unwrap().sso.init_path.as_deref(), Some("/sso/init?x=1"));
        // Where people open it.
        assert_eq!(market.purchase(&market.atlas, "till").await.unwrap().instance.http_url(), Some(server.url.as_str()));

        // It is fetched again by itself, a day later and not before.
        market.jobs().await;
        let before = server.asked().len();
        market.clock.advance_seconds(3_600);
        assert_eq!((market.jobs().await, server.asked().len()), (0, before));
        market.clock.advance_seconds(24 * 3_600);
        market.jobs().await;
        assert_eq!(server.asked().len(), before + 1);
    });
}

fn what_goes_wrong_with_metadata_is_kept_and_what_was_known_stays(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        let (server, _) = market.app_with_server("till").await;
        let elsewhere = AppServer::start().await;
        let refresh = async || market.hub.app_metadata_refresh(&market.manage("till").await, None).await;
        let cases: Vec<(&str, Box<dyn Fn()>)> = vec![
            ("500", Box::new(|| server.answer(500, "oops"))),
            ("not JSON", Box::new(|| server.answer(200, "<html>"))),
            ("app.host", Box::new(|| server.answer(200, r#"{"app": {"host": "ftp://x"}}"#))),
            ("another host", Box::new(|| server.redirect(&format!("{}/x", elsewhere.url)))),
            ("more than", Box::new(|| server.answer(200, "x".repeat(300_000)))),
        ];
        for (number, (words, set)) in cases.iter().enumerate() {
            set();
            let error = refresh().await.unwrap_err();
            assert!(error.message().contains(words) && error.field() == Some("metadata_url"), "{words}: {error}");
            let state = market.hub.app_metadata(&market.manage("till").await).await.unwrap().unwrap();
            assert!(state.error.is_some_and(|error| error.contains(words)), "{words}");
            assert_eq!(state.failures, i64::try_from(number).unwrap() + 1);
            assert_eq!(state.metadata.unwrap().groups_path.as_deref(), Some("/groups/:id"), "what was known stays");
        }
        assert!(elsewhere.asked().is_empty(), "the app's key goes nowhere else");
        // Another address counts once it has answered well.
        let known = async || market.hub.app_metadata(&market.manage("till").await).await.unwrap().unwrap();
        let (url, before) = (format!("{}/elsewhere", elsewhere.url), known().await);
        elsewhere.answer(500, "oops");
        let move_to = async || market.hub.app_metadata_refresh(&market.manage("till").await, Some(url.clone())).await;
        assert!(move_to().await.unwrap_err().message().contains("500"));
        assert_eq!((known().await.url, known().await.failures), (before.url.clone(), before.failures));
        elsewhere.answer(200, elsewhere.metadata());
        assert_eq!((move_to().await.unwrap().url, known().await.failures), (url.clone(), 0));
        market.hub.app_metadata_refresh(&market.manage("till").await, Some(before.url.clone())).await.unwrap_err();
        server.answer(200, server.metadata());
        market.hub.app_metadata_refresh(&market.manage("till").await, Some(before.url)).await.unwrap();
        // On its own host it may lead elsewhere, but not in a circle.
        server.redirect("/again");
        assert!(refresh().await.unwrap_err().message().contains("redirects more than"));
        server.answer(200, server.metadata());
        assert_eq!(refresh().await.unwrap().failures, 0);
    });
}

fn metadata_is_not_fetched_from_private_addresses(engine: &Engine) {
    story(async {
        let market = Market::with(engine, false).await;
        let server = AppServer::start().await;
        market.app("till").await;
        for url in [server.url.clone(), server.url.replace("127.0.0.1", "localhost"), "http://169.254.169.254/latest/meta-data".into()] {
            let error = market.hub.app_metadata_refresh(&market.manage("till").await, Some(url.clone())).await.unwrap_err();
            assert!(error.message().contains("not a public address"), "{url}: {error}");
            assert!(market.hub.app_metadata(&market.manage("till").await).await.unwrap().is_none(), "what cannot be fetched is not kept");
        }
        let file = market.hub.app_metadata_refresh(&market.manage("till").await, Some("file:///etc/passwd".into())).await.unwrap_err();
        assert_eq!((file.kind(), file.field()), (ErrorKind::Invalid, Some("metadata_url")));
        assert!(server.asked().is_empty());
    });
}

/// The whole way: the command line, the operator API and the browser's API over one server.
#[test]
fn a_marketplace_is_run_from_the_command_line_and_seen_in_the_browser() {
    let home = Home::new();
    let password = home.file("password", "correct horse battery");
    home.json(&["hub", "tenant", "create", "acme"]);
    home.json(&["hub", "user", "create", "ann@acme.test", "--tenant", "acme", "--password-file", &password]);
    let file = home.file(
        "listing.toml",
        "description = \"Sells **things** & [more](javascript:alert)\"\nkey_benefits = [\"fast\"]\n[[pricing_plans.default]]\nname = \"Basic\"\nprice = \"20.00\"\ncurrency = \"AUD\"\nfactor = \"/month\"\n",
    );
    home.json(&["hub", "app", "create", "till", "--name", "Till", "--host", "https://till.test"]);
    home.json(&["hub", "app", "listing", "till", "--file", &file, "--tiny-description", "A till"]);
    home.json(&["hub", "listing", "set", "till", "--tenant", "acme", "--rank", "2", "--offer"]);
    let shown = home.json(&["hub", "listing", "list", "--tenant", "acme"]);
    let till = shown["items"].as_array().unwrap().iter().find(|offer| offer["nid"] == "till").unwrap();
    assert_eq!((till["offered"].as_bool(), till["listing"]["rank"].as_i64()), (Some(true), Some(2)));
    home.mno(&["hub", "listing", "set", "till", "--tenant", "acme", "--description", "<b>x</b>"]).says("HTML");
    home.mno(&["hub", "listing", "set", "nothing", "--tenant", "acme", "--offer"]).exits(4);
    home.mno(&["hub", "app", "refresh", "till"]).says("no metadata address");

    let server = Server::start(&home, &[]);
    let signed_in = Call::new("POST", &server.at("/mnoe/auth/users/sign_in"))
        .json(&json!({"user": {"email": "ann@acme.test", "password": "correct horse battery"}}))
        .send();
    let cookie = signed_in.header("set-cookie").split(';').next().unwrap().to_owned();
    let get = |path: &str| Call::get(&server.at(path)).header("cookie", &cookie).send().is(200).json();
    let all = get("/mnoe/jpi/v1/marketplace");
    let nids: Vec<&str> = all["apps"].as_array().unwrap().iter().map(|app| app["nid"].as_str().unwrap()).collect();
    assert_eq!(nids, ["till"], "only what was chosen");
    let app = &get("/mnoe/jpi/v1/marketplace/till")["app"];
    assert_eq!(app["description"], "<p>Sells <strong>things</strong> &amp; [more](javascript:alert)</p>");
    assert_eq!(app["pricing_plans"]["default"][0], json!({"name": "Basic", "price": "20.00", "currency": "AUD", "factor": "/month"}));
    assert_eq!((app["rank"].as_i64(), app["key_benefits"][0].as_str(), app["average_rating"].is_null()), (Some(2), Some("fast"), true));
    // The language that is asked for, that of the profile, that of the browser.
    let french = r#"{"locales": {"fr": {"tiny_description": "Une caisse"}, "de": {"tiny_description": "Eine Kasse"}}}"#;
    home.json(&["hub", "app", "listing", "till", "--file", &home.file("french.json", french)]);
    let line = |query: &str, accept: &str| {
        let call = Call::get(&server.at(&format!("/mnoe/jpi/v1/marketplace/till{query}"))).header("cookie", &cookie);
        call.header("accept-language", accept).send().is(200).json()["app"]["tiny_description"].as_str().unwrap().to_owned()
    };
    assert_eq!(
        (line("", "fr-CA,fr;q=0.9").as_str(), line("?locale=de", "fr").as_str(), line("", "en").as_str()),
        ("Une caisse", "Eine Kasse", "A till")
    );
    home.json(&["hub", "user", "update", "ann@acme.test", "--locale", "fr"]);
    assert_eq!((line("", "de").as_str(), line("?locale=de", "fr").as_str()), ("Une caisse", "Eine Kasse"));
    Call::get(&server.at("/mnoe/jpi/v1/marketplace/wordpress")).header("cookie", &cookie).send().is(404);
    Call::get(&server.at("/mnoe/jpi/v1/marketplace")).send().is(401);
}
