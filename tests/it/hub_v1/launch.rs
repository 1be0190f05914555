//! Opening an app with a token that the frontend signed.

use axum::body::Body;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{Method, Request, header};
use md5::{Digest as _, Md5};
use mno::kernel::{Clock as _, SystemClock};
use serde_json::json;
use sha2::Sha256;

use super::client::Her;
use super::{Reply, World, send, told};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    a_token_opens_an_app_once,
    a_token_that_is_not_the_tenants_opens_nothing,
    who_may_not_is_sent_to_the_frontends_page,
    a_connector_is_disconnected_and_the_browser_comes_back,
);

fn now() -> i64 {
    SystemClock.now().as_ms() / 1_000
}

/// As `mno-enterprise` makes it: `MnoEnterprise.jwt({user_id: …})`.
fn token(her: &Her, user: &str, iat: i64) -> String {
    let secret = format!("{}:{}", her.id, her.secret);
    let jit: String = Md5::digest(format!("{secret}:{iat}")).iter().map(|byte| format!("{byte:02x}")).collect();
    let claims = json!({"user_id": user, "iss": her.id, "iat": iat, "jit": jit});
    let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(r#"{"typ":"JWT","alg":"HS256"}"#), URL_SAFE_NO_PAD.encode(claims.to_string()));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(signed.as_bytes());
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
}

async fn browse(world: &World, path: &str) -> Reply {
    let request = Request::builder().method(Method::GET).uri(format!("/api/mnoe/v1/{path}"));
    send(&world.router, request.body(Body::empty()).unwrap()).await
}

fn location(reply: &Reply) -> &str {
    reply.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_else(|| panic!("goes nowhere: {}", reply.text))
}

/// A cloud app of Atlas, open for everybody there.
async fn till(world: &World) -> String {
    world.app("till").await;
    world.operator(Method::PATCH, "/api/admin/v1/apps/till", &json!({"host": "https://till.test"})).await;
    let atlas = world.organization("Atlas").await;
    world.acme.post(&format!("organizations/{atlas}/app_instances"), &json!({"product": "till"})).await.is(201).uid()
}

async fn uid(world: &World, name: &str) -> String {
    world.of("users", name).await["uid"].as_str().unwrap().to_owned()
}

fn a_token_opens_an_app_once(engine: &Engine) {
    told(engine, async |world: World| {
        let (till, mia) = (till(&world).await, uid(&world, "Mia").await);
        let wtk = token(&world.acme, &mia, now());
        // A program that looks at the link does not use it up.
        let looked = Request::builder().method(Method::HEAD).uri(format!("/api/mnoe/v1/launch/{till}?wtk={wtk}"));
        send(&world.router, looked.body(Body::empty()).unwrap()).await.is(400);
        let opened = browse(&world, &format!("launch/{till}?wtk={wtk}&lang=fr")).await.is(303);
        assert_eq!(location(&opened), format!("https://till.test/?group_id={till}&lang=fr"));
        assert_eq!(opened.headers.get("referrer-policy").unwrap(), "no-referrer");
        let cookie = opened.headers.get(header::SET_COOKIE).unwrap().to_str().unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        // She is signed in here.
        let session = cookie.split(';').next().unwrap();
        let me = Request::builder().uri("/mnoe/jpi/v1/current_user").header(header::COOKIE, session).body(Body::empty()).unwrap();
        assert_eq!(send(&world.router, me).await.is(200).body["current_user"]["email"], "mia@acme.test");
        // Again, and again in another spelling: it is used up.
        for wtk in [wtk.clone(), format!("{wtk}="), format!("{wtk}%3D")] {
            let again = browse(&world, &format!("launch/{till}?wtk={wtk}")).await;
            assert!(matches!(again.status, 400 | 401), "{}", again.text);
            assert!(again.headers.get(header::SET_COOKIE).is_none());
        }
    });
}

fn a_token_that_is_not_the_tenants_opens_nothing(engine: &Engine) {
    told(engine, async |world: World| {
        let (till, mia) = (till(&world).await, uid(&world, "Mia").await);
        let stolen = Her { secret: "guessed".to_owned(), ..world.acme.clone() };
        // A key that may not act as somebody signs nobody in.
        let order = json!({"kind": "tenant", "owner": "acme", "name": "reader", "scopes": ["read_user"]});
        let made = world.operator(Method::POST, "/api/admin/v1/keys", &order).await;
        let reader =
            Her { id: made["api_key"].as_str().unwrap().into(), secret: made["api_secret"].as_str().unwrap().into(), ..world.acme.clone() };
        let mut texts = Vec::new();
        for wtk in [
            token(&reader, &mia, now()),
            token(&world.other, &mia, now()),
            token(&stolen, &mia, now()),
            token(&world.root, &mia, now()),
            token(&world.acme, &mia, now() - 3_600),
            token(&world.acme, &mia, now() + 3_600),
            token(&world.acme, "mia@acme.test", now()),
            token(&world.acme, "usr-nobody", now()),
            "a.b.c".to_owned(),
        ] {
            let refused = browse(&world, &format!("launch/{till}?wtk={wtk}")).await.is(401);
            assert!(refused.headers.get(header::SET_COOKIE).is_none() && refused.headers.get(header::LOCATION).is_none());
            assert!(refused.headers.get(header::CONTENT_TYPE).unwrap().to_str().unwrap().starts_with("text/html"));
            texts.push(refused.text);
        }
        assert!(texts.windows(2).all(|pair| pair[0] == pair[1]), "what was wrong is not told");
        browse(&world, &format!("launch/{till}")).await.is(400);
    });
}

fn who_may_not_is_sent_to_the_frontends_page(engine: &Engine) {
    told(engine, async |world: World| {
        let (till, zoe) = (till(&world).await, uid(&world, "Zoe").await);
        // One reading of the clock: each token is of another second, however long the requests take, for a token opens once.
        let now = now();
        let refused = browse(&world, &format!("launch/{till}?wtk={}", token(&world.acme, &zoe, now))).await.is(404);
        assert!(refused.text.contains("<h1>"), "{}", refused.text);
        // She is signed in all the same: the session that she had is over.
        assert!(refused.headers.get(header::SET_COOKIE).is_some());
        world.operator(Method::PATCH, "/api/admin/v1/tenants/acme", &json!({"settings": {"frontend_url": "https://front.test"}})).await;
        let sent = browse(&world, &format!("launch/{till}?wtk={}", token(&world.acme, &zoe, now - 1))).await.is(303);
        assert_eq!(location(&sent), "https://front.test/mnoe/app_access_unauthorized");
        let nothing = browse(&world, &format!("launch/cld-nothing?wtk={}", token(&world.acme, &zoe, now - 2))).await.is(303);
        assert_eq!(location(&nothing), "https://front.test/mnoe/app_access_unauthorized");
    });
}

fn a_connector_is_disconnected_and_the_browser_comes_back(engine: &Engine) {
    told(engine, async |world: World| {
        let connector = json!({"nid": "books", "name": "Books", "stack": "connector"});
        world.operator(Method::POST, "/api/admin/v1/apps", &connector).await;
        world.operator(Method::PATCH, "/api/admin/v1/tenants/acme", &json!({"settings": {"frontend_url": "https://front.test/"}})).await;
        let atlas = world.organization("Atlas").await;
        let books = world.acme.post(&format!("organizations/{atlas}/app_instances"), &json!({"product": "books"})).await.is(201).uid();
        let (ann, mia) = (uid(&world, "Ann").await, uid(&world, "Mia").await);
        let callback = format!("https://front.test/mnoe/webhook/oauth/{books}/callback");
        let now = now();
        let done = browse(&world, &format!("oauth/{books}/disconnect?wtk={}", token(&world.acme, &ann, now))).await.is(303);
        assert_eq!(location(&done), format!("{callback}?oauth%5Baction%5D=disconnect"));
        // A Member may not.
        let refused = browse(&world, &format!("oauth/{books}/disconnect?wtk={}", token(&world.acme, &mia, now))).await.is(303);
        assert_eq!(location(&refused), format!("{callback}?oauth%5Berror%5D=unauthorized"));
        let nowhere = browse(&world, &format!("oauth/{books}/authorize?wtk={}", token(&world.acme, &ann, now - 20))).await.is(303);
        assert!(location(&nowhere).starts_with(&format!("{callback}?oauth%5Berror%5D=")), "{}", location(&nowhere));
        browse(&world, &format!("oauth/{books}/explode?wtk={}", token(&world.acme, &ann, now - 40))).await.is(404);
    });
}
