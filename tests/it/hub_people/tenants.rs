//! What a tenant decides: the words of its mails, who may come in, and how.

use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use super::*;

on_both_engines!(
    a_tenant_says_its_mails_in_its_own_words,
    staff_must_have_a_second_factor_where_their_tenant_says_so,
    a_page_tells_whose_it_is,
    a_tenant_may_take_people_by_invitation_only,
    a_page_shows_the_marketplace_for_which_it_is_served,
);

/// How the marketplace looks that a browser has opened.
async fn branding(people: &People, browser: &mut Browser, query: &str) -> Value {
    people.ask(0, browser, "GET", &format!("/mnoe/jpi/v1/branding{query}"), &NOTHING).await.is(200).json()["branding"].clone()
}

fn a_page_shows_the_marketplace_for_which_it_is_served(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let looks = json!({"name": "Acme & Sons", "color": "#112233", "logo_url": LOGO, "terms_url": "https://acme.test/terms"});
        people.setting("acme", "branding", looks).await.unwrap();
        people.setting("acme", "host", json!("shop.acme.test")).await.unwrap();
        // Of several tenants none is meant, until one is named, or its host is called, or somebody is there.
        let nobody = &mut Browser::default();
        assert_eq!(branding(&people, nobody, "").await, json!(null));
        assert_eq!(branding(&people, nobody, "?tenant=nowhere").await, json!(null));
        assert_eq!(branding(&people, nobody, "?tenant=other").await["name"], "OTHER");
        let named = branding(&people, nobody, "?tenant=acme").await;
        assert_eq!((&named["name"], &named["logo"]), (&json!("Acme & Sons"), &json!(LOGO)));
        assert_eq!(
            (&named["colors"], &named["terms_url"]),
            (&json!({"accent": "#112233", "bar": null}), &json!("https://acme.test/terms"))
        );
        let look = async |visitor: Visitor| people.hub().look(visitor, None).await.unwrap().map(|look| look.name);
        let at = |host: &str| Visitor { host: Some(host.into()), ..Visitor::default() };
        assert_eq!(look(at("Shop.Acme.test:7000")).await.as_deref(), Some("Acme & Sons"));
        assert_eq!(look(at("elsewhere.test")).await, None);
        let (mut ann, _) = people.sign_in(0, "ann@acme.test", PASSWORD).await;
        assert_eq!(branding(&people, &mut ann, "").await["name"], "Acme & Sons");
        assert_eq!(branding(&people, &mut ann, "?tenant=other").await["name"], "OTHER");
        // A theme's colours come first, once it is published.
        let manage = people.permit(Action::ManageTenant, Object::Tenant("acme".into())).await;
        let theme = json!({"branding": {"@elem-cozy-color": "#977BF0", "@bg-inverse-intense-color": "#123"}});
        people.hub().theme_save(&manage, theme.clone(), false).await.unwrap();
        assert_eq!(branding(&people, nobody, "?tenant=acme").await["colors"], json!({"accent": "#112233", "bar": null}));
        people.hub().theme_save(&manage, theme, true).await.unwrap();
        assert_eq!(branding(&people, nobody, "?tenant=acme").await["colors"], json!({"accent": "#977bf0", "bar": "#112233"}));
        // A marketplace that shares these customers has looks of its own.
        let platform = people.permit(Action::Operate, Object::Platform).await;
        people.hub().tenant_create(&platform, "outlet".into(), "Outlet".into()).await.unwrap();
        let outlet = people.permit(Action::ManageTenant, Object::Tenant("outlet".into())).await;
        let shares = mno::hub::TenantUpdate { customers_of: Some(Some("acme".into())), ..mno::hub::TenantUpdate::default() };
        people.hub().tenant_update(&outlet, shares).await.unwrap();
        people.setting("outlet", "host", json!("outlet.test")).await.unwrap();
        assert_eq!(look(at("outlet.test")).await.as_deref(), Some("Outlet"));
        // The pages around the mails show it, too, and what was typed stays text.
        let page = people.page("/mnoe/auth/users/sign_up?tenant=acme").await;
        assert!(page.contains(">Acme &amp; Sons</a>") && page.contains(LOGO), "{page}");
        assert!(people.page("/mnoe/auth/users/sign_up").await.contains(">mno</a>"));
    });
}

const LOGO: &str = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

impl People {
    /// A page as a browser asks for it.
    async fn page(&self, path: &str) -> String {
        let request = http::Request::get(path).header(http::header::ACCEPT, "text/html").body(axum::body::Body::empty()).unwrap();
        let response = self.routers[0].clone().oneshot(request).await.unwrap();
        String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap()
    }

    async fn setting(&self, tenant: &str, name: &str, value: Value) -> mno::kernel::Result<mno::hub::TenantDetail> {
        let permit = self.permit(Action::ManageTenant, Object::Tenant(tenant.into())).await;
        let settings = json!({name: value}).as_object().unwrap().clone();
        self.hub().tenant_update(&permit, mno::hub::TenantUpdate { settings, ..mno::hub::TenantUpdate::default() }).await
    }
}

fn a_tenant_says_its_mails_in_its_own_words(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        let tenant = people.permit(Action::ManageTenant, Object::Tenant("acme".into())).await;
        let set = async |locale: &str, words: (&str, &str, &str)| {
            let words = (words.0.to_owned(), words.1.to_owned(), words.2.to_owned());
            people.hub().mail_template_set(&tenant, "password_reset".into(), locale.into(), words).await
        };
        for (words, field) in [
            (("{{ user.nam }}", "x", "x"), "subject"),
            (("x", "{% if false %}{{ admin_password }}{% endif %}", "x"), "text"),
            (("x", "x", "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}"), "html"),
            (("x", "{{ link ", "x"), "text"),
        ] {
            assert_eq!(set("en", words).await.unwrap_err().field(), Some(field), "{words:?}");
        }
        set("en", ("New password, {{ user.name }}", "Go: {{ link }}", "<a href=\"{{ link }}\">{{ user.name }}</a>")).await.unwrap();
        set("fr", ("Nouveau mot de passe", "Allez: {{ link }}", "<a href=\"{{ link }}\">ici</a>")).await.unwrap();
        let seen = people.hub().mail_template_preview(&tenant, "password_reset".into(), "en".into(), None).await.unwrap();
        assert_eq!(seen.subject, "New password, Ann");
        // What a person typed stays text, in the HTML and in the headers.
        let permit = people.on_user(Action::UpdateUser, "zoe@acme.test").await;
        let update = ProfileUpdate { name: Some("<img src=x> Bcc: all@x.test".into()), ..ProfileUpdate::default() };
        people.hub().profile_update(&permit, update).await.unwrap();
        let reset = async |email: &str| {
            let permit = people.on_user(Action::ManageCredentials, email).await;
            people.hub().password_reset_send(&permit).await.unwrap();
            people.mails_to(email).await.pop().unwrap()
        };
        let mail = reset("zoe@acme.test").await;
        assert!(mail.contains("Go: https://shop.test/mnoe/auth/users/password/edit?tenant=acme&reset_password_token=tok-"), "{mail}");
        let html = mail.split("text/html").nth(1).unwrap();
        assert!(html.contains("&lt;img src") && !html.contains("<img"), "{mail}");
        assert!(!mail.lines().any(|line| line.to_lowercase().starts_with("bcc:")), "{mail}");
        // In her language, else in its country's, else in English.
        let permit = people.on_user(Action::UpdateUser, "ben@acme.test").await;
        people.hub().profile_update(&permit, ProfileUpdate { locale: Some("fr-CA".into()), ..ProfileUpdate::default() }).await.unwrap();
        assert!(reset("ben@acme.test").await.contains("Nouveau mot de passe"));
        people.hub().mail_template_reset(&tenant, "password_reset".into(), "en".into()).await.unwrap();
        assert!(reset("mia@acme.test").await.contains("asked for a new password"));
        let gone = people.hub().mail_template_reset(&tenant, "password_reset".into(), "en".into()).await.unwrap_err();
        assert_eq!(gone.kind(), ErrorKind::NotFound);
    });
}

fn staff_must_have_a_second_factor_where_their_tenant_says_so(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        people.setting("acme", "staff_second_factor", json!(true)).await.unwrap();
        // Customers sign in as before.
        people.sign_in(0, "ann@acme.test", PASSWORD).await.1.is(201);
        let (mut sam, reply) = people.sign_in(0, "sam@acme.test", PASSWORD).await;
        assert_eq!(reply.is(401).json()["second_factor"], "enrol");
        // The cookie opens the set-up and nothing else.
        people.ask(0, &mut sam.clone(), "GET", "/mnoe/auth/users/sessions", &NOTHING).await.is(401);
        let code = |code: &str| json!({"user": {"otp_attempt": code}});
        people.ask(0, &mut sam.clone(), "POST", "/mnoe/auth/users/second_factor/sign_in", &code("123456")).await.is(401);
        let path = "/mnoe/auth/users/second_factor";
        let secret = people.ask(1, &mut sam, "POST", path, &NOTHING).await.is(201).json()["secret"].as_str().unwrap().to_owned();
        people.ask(0, &mut sam, "PUT", path, &code("000000")).await.is(422);
        people.ask(0, &mut sam, "PUT", path, &code(&people.code(&secret))).await.is(200);
        people.ask(1, &mut sam, "GET", "/mnoe/auth/users/sessions", &NOTHING).await.is(200);
        // She cannot switch it off again while the tenant wants it.
        people.clock.advance_seconds(60);
        let off = json!({"user": {"otp_attempt": people.code(&secret), "current_password": PASSWORD}});
        let refused = people.ask(1, &mut sam, "DELETE", path, &off).await.is(422).json();
        assert!(refused["errors"]["base"][0].as_str().unwrap().contains("must have a second factor"), "{refused}");
        assert_eq!(people.sign_in(0, "sam@acme.test", PASSWORD).await.1.is(401).json()["second_factor"], "code");
    });
}

fn a_page_tells_whose_it_is(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        people.user("other", "ann@acme.test", None).await.unwrap();
        let permit = people.permit(Action::ManageUsers, Object::Tenant("other".into())).await;
        let new = mno::hub::NewUser {
            email: "twin@acme.test".into(),
            name: "Other".into(),
            surname: String::new(),
            password: Some(Secret::new("the password elsewhere")),
            admin_role: None,
            uid: None,
        };
        people.hub().user_create(&permit, new).await.unwrap();
        people.user("acme", "twin@acme.test", None).await.unwrap();
        people.setting("other", "host", json!("other.shop.test")).await.unwrap();
        let taken = people.setting("acme", "host", json!("other.shop.test")).await.err().unwrap();
        assert_eq!(taken.kind(), ErrorKind::Conflict);
        assert_eq!(people.setting("acme", "host", json!("not a host")).await.err().unwrap().kind(), ErrorKind::Invalid);
        let sign_in = async |tenant: Option<&str>, host: Option<&str>, password: &str| {
            let visitor = Visitor {
                tenant: tenant.map(str::to_owned),
                host: host.map(str::to_owned),
                address: "192.0.2.9".into(),
                ..Visitor::default()
            };
            match people.hub().sign_in(visitor, "twin@acme.test".into(), Secret::new(password), None, None).await {
                Ok(mno::hub::SignIn::Open { user, .. }) => Some(user.name),
                _ => None,
            }
        };
        let (here, there) = (Some("twin".to_owned()), Some("Other".to_owned()));
        // Named, by the host, or by the password that fits.
        assert_eq!(sign_in(Some("acme"), None, PASSWORD).await, here);
        assert_eq!(sign_in(Some("other"), None, PASSWORD).await, None);
        assert_eq!(sign_in(None, Some("Other.shop.test:7000"), "the password elsewhere").await, there);
        assert_eq!(sign_in(None, Some("other.shop.test"), PASSWORD).await, None);
        assert_eq!(sign_in(None, None, "the password elsewhere").await, there);
        assert_eq!(sign_in(None, None, PASSWORD).await, here);
        assert_eq!(sign_in(Some("nowhere"), None, PASSWORD).await, None);
    });
}

fn a_tenant_may_take_people_by_invitation_only(engine: &Engine) {
    story(async {
        let people = People::new(engine).await;
        people.setting("acme", "sign_up_open", json!(false)).await.unwrap();
        let mut browser = Browser::default();
        let new = json!({"user": {"email": "nina@acme.test", "password": PASSWORD}, "tenant": "acme"});
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users", &new).await.is(403);
        let permit = people.on_org(Action::InviteMember).await;
        let invitation = NewInvitation { email: "nina@acme.test".into(), role: Role::Member.into(), team: None, notify: true };
        let invitation = people.hub().invitation_create(&permit, invitation).await.unwrap();
        let token = people.hub().invitation_token(&invitation);
        let invited = json!({"user": {"email": "nina@acme.test", "password": PASSWORD, "invitation_token": token.expose()}});
        people.ask(0, &mut browser, "POST", "/mnoe/auth/users", &invited).await.is(201);
        people.sign_in(1, "nina@acme.test", PASSWORD).await.1.is(201);
    });
}
