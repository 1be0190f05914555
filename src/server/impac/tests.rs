//! Impac!'s face over the real Hub and the real Connec!, in one process and in two.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use base64::Engine as _;
use http_body_util::BodyExt as _;
use serde_json::{Map, Value, json};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;

use crate::connec::Connec;
use crate::connec::webhook::{Dispatcher, WebhookSettings};
use crate::hub::{Action, Credential, Hub, Idm, LocalIdm, NewOrganization, NewUser, Object};
use crate::impac::{HttpConnec, Impac, LocalConnec, Source};
use crate::kernel::{Currency, ManualClock, MasterKey, OrgUid, Timestamp};
use crate::server::{ConnecFace, ImpacFace, Limits, Listening, Rooms, router, serve};
use crate::store::{Db, Location, Options, migrate};

/// Two organizations with a user each; `org-a` has an invoice of 100 in January and 10 of it paid.
struct World {
    db: Db,
    connec: Connec,
    clock: ManualClock,
    token_a: String,
    token_b: String,
    _folder: tempfile::TempDir,
}

const RANGE: &str = "metadata[hist_parameters][from]=2026-01-01&metadata[hist_parameters][to]=2026-03-10";

impl World {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = ManualClock::at(Timestamp::parse("2026-03-10T12:00:00Z").unwrap());
        let mut options = Options::new(Location::File(folder.path().join("mno.db")));
        options.clock = Arc::new(clock.clone());
        let db = Db::open(options).await.unwrap();
        migrate(&db).await.unwrap();
        let hub = Hub::new(db.clone(), MasterKey::random());
        let operator = hub.permit(&Credential::Local, None, Action::Operate, Object::Platform).await.unwrap();
        hub.tenant_create(&operator, "t".into(), "T".into()).await.unwrap();
        let tenant = hub.permit(&Credential::Local, None, Action::ManageUsers, Object::Tenant("t".into())).await.unwrap();
        let mut tokens = Vec::new();
        for name in ["a", "b"] {
            let email = format!("{name}@example.com");
            let user =
                NewUser { email: email.clone(), name: name.into(), surname: name.into(), password: None, admin_role: None, uid: None };
            hub.user_create(&tenant, user).await.unwrap();
            let organization = NewOrganization {
                name: name.to_uppercase(),
                currency: Currency::trusted("USD"),
                financial_year_end_month: 12,
                owner: Some(email.clone()),
                uid: Some(OrgUid::trusted(format!("org-{name}"))),
            };
            let founding = hub.permit(&Credential::Local, None, Action::CreateOrganization, Object::Tenant("t".into())).await.unwrap();
            hub.organization_create(&founding, organization).await.unwrap();
            let permit = hub.permit(&Credential::Local, None, Action::ActAsOneself, Object::User(email)).await.unwrap();
            tokens.push(hub.session_create(&permit).await.unwrap().1.expose().to_owned());
        }
        let idm: Arc<dyn Idm> = Arc::new(LocalIdm::new(hub));
        let connec = Connec::new(db.clone(), idm);
        let token_b = tokens.pop().unwrap();
        let token_a = tokens.pop().unwrap();
        let world = Self { db, connec, clock, token_a, token_b, _folder: folder };
        let bank = world.create("accounts", json!({"name": "Bank", "class": "ASSET", "type": "BANK"})).await;
        world.create("accounts", json!({"name": "Sales", "class": "REVENUE", "type": "INCOME"})).await;
        let customer = world.create("organizations", json!({"name": "Zoe", "email": {"address": "zoe@example.com"}})).await;
        let invoice = world.invoice("2026-01-20", &customer, 100).await;
        world
            .create(
                "payments",
                json!({"type": "CUSTOMER", "transaction_date": "2026-02-10", "account_id": bank, "amount": {"total_amount": 10},
                "payment_lines": [{"amount": 10, "linked_transactions": [{"id": invoice}]}]}),
            )
            .await;
        world
    }

    async fn create(&self, collection: &str, record: Value) -> String {
        let Value::Object(record): Value = record else { panic!("an object") };
        let record: Map<String, Value> = record;
        self.connec
            .record_create(&Credential::Local, "org-a", collection, record, &crate::connec::WriteOptions::default())
            .await
            .unwrap()
            .record
            .id
            .to_string()
    }

    async fn invoice(&self, day: &str, customer: &str, total: u32) -> String {
        self.create(
            "invoices",
            json!({"type": "CUSTOMER", "status": "AUTHORISED", "transaction_date": day, "due_date": day,
            "organization_id": customer, "amount": {"total_amount": total}, "lines": [{"total_price": {"net_amount": total}}]}),
        )
        .await
    }

    fn rooms(&self) -> Rooms {
        Rooms::new(self.db.clone())
    }

    fn impac(&self, source: Arc<dyn Source>, at_root: bool) -> Router {
        let impac = Impac::new(source, Arc::new(self.clock.clone()));
        router(&Rooms { impac: Some(ImpacFace { impac, at_root }), ..self.rooms() }, &Limits::default())
    }

    fn local(&self) -> Router {
        self.impac(Arc::new(LocalConnec::new(self.connec.clone())), false)
    }
}

fn sso(token: &str) -> String {
    format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(token))
}

async fn send(router: &Router, method: Method, path: &str, headers: &[(&str, &str)]) -> (StatusCode, HeaderMap, Value) {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, headers, serde_json::from_slice(&body).unwrap_or_default())
}

fn widget(endpoint: &str, query: &str) -> String {
    format!("/impac/api/v1/widgets/{endpoint}?metadata[organization_ids][]=org-a&{RANGE}&{query}")
}

#[tokio::test]
async fn a_member_sees_her_figures_and_new_ones_at_once() {
    let world = World::new().await;
    let router = world.local();
    let auth = sso(&world.token_a);
    let path = widget("accounts/profit_and_loss", "");
    let (status, headers, body) = send(&router, Method::GET, &path, &[("authorization", &auth)]).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    assert_eq!((&body["name"], &body["settings"]), (&json!("Profit & Loss"), &json!({})));
    assert_eq!(body["content"]["dates"], json!(["2026-01-31", "2026-02-28", "2026-03-10"]));
    assert_eq!(body["content"]["summary"][4]["totals"], json!([100, 0, 0]));

    let etag = headers[header::ETAG].to_str().unwrap();
    let known = [("authorization", auth.as_str()), ("if-none-match", etag)];
    let (status, again, body) = send(&router, Method::GET, &path, &known).await;
    assert_eq!((status, &again[header::ETAG], body), (StatusCode::NOT_MODIFIED, &headers[header::ETAG], Value::Null));

    let customer = world.create("organizations", json!({"name": "Amy"})).await;
    world.invoice("2026-03-01", &customer, 7).await;
    let (status, _, body) = send(&router, Method::GET, &path, &known).await;
    assert_eq!((status, &body["content"]["summary"][4]["totals"]), (StatusCode::OK, &json!([100, 0, 7])));

    // The session may come in the query, and as a bearer.
    let in_query = widget("invoices/list", &format!("metadata[order_by]=total_due&sso_session={}", world.token_a));
    let (status, _, body) = send(&router, Method::GET, &in_query, &[]).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    let (zoe, amy) = (&body["content"]["entities"][0], &body["content"]["entities"][1]);
    assert_eq!(
        (&zoe["name"], &zoe["email"], &zoe["total_due"], &zoe["total_paid"]),
        (&json!("Zoe"), &json!("zoe@example.com"), &json!(90), &json!(10))
    );
    assert_eq!((&amy["name"], &amy["total_due"]), (&json!("Amy"), &json!(7)));
    let bearer = format!("Bearer {}", world.token_a);
    let (_, _, body) = send(&router, Method::GET, &widget("accounts/balance", ""), &[("authorization", &bearer)]).await;
    assert_eq!(body["content"]["account_list"][0]["balances"], json!([0, 10, 10]));

    let report = "/impac/api/v1/reports/cash?organization=org-a&from=2026-01-01";
    let (status, _, body) = send(&router, Method::GET, report, &[("authorization", &auth)]).await;
    assert_eq!((status, &body["totals"], &body["organization"]["uid"]), (StatusCode::OK, &json!([0, 10, 10]), &json!("org-a")));
}

#[tokio::test]
async fn strangers_are_refused_with_the_reason() {
    let world = World::new().await;
    let router = world.local();
    let path = widget("accounts/profit_and_loss", "");
    let report = "/impac/api/v1/reports/profit_and_loss?organization=org-a";
    let (stranger, nonsense) = (sso(&world.token_b), sso("ses-1.nonsense"));
    for (authorization, expected) in [
        (Some(stranger.as_str()), StatusCode::FORBIDDEN),
        (Some(nonsense.as_str()), StatusCode::UNAUTHORIZED),
        (Some("Basic dW5kZWZpbmVk"), StatusCode::UNAUTHORIZED),
        (Some("Digest x"), StatusCode::UNAUTHORIZED),
        (Some("Basic YTpi"), StatusCode::UNAUTHORIZED),
        (None, StatusCode::UNAUTHORIZED),
    ] {
        let headers: Vec<_> = authorization.map(|value| ("authorization", value)).into_iter().collect();
        let (status, headers_out, body) = send(&router, Method::GET, &path, &headers).await;
        assert_eq!(status, expected, "{authorization:?} {body}");
        assert_eq!(body["error"]["code"], json!(expected.as_u16()));
        assert!(body["error"]["message"].as_str().is_some_and(|message| !message.is_empty()));
        assert_eq!(headers_out.get(header::ETAG), None);
        assert_eq!(send(&router, Method::GET, report, &headers).await.0, expected, "{authorization:?}");
        // A tag does not help either.
        let with_tag: Vec<_> = headers.iter().copied().chain([("if-none-match", "*")]).collect();
        assert_eq!(send(&router, Method::GET, &path, &with_tag).await.0, expected);
    }
    let (status, _, body) = send(&router, Method::GET, &widget("accounts/horoscope", ""), &[("authorization", &stranger)]).await;
    assert_eq!((status, &body["error"]["code"]), (StatusCode::NOT_FOUND, &json!(404)));
    let unknown = "/impac/api/v1/reports/horoscope?organization=org-a";
    let (status, _, body) = send(&router, Method::GET, unknown, &[("authorization", &stranger)]).await;
    assert_eq!((status, body["hints"][0].as_str().is_some_and(|hint| hint.contains("balance_sheet"))), (StatusCode::NOT_FOUND, true));
}

#[tokio::test]
async fn anybody_and_any_origin_may_ask_what_there_is() {
    let world = World::new().await;
    for (router, base) in [(world.local(), "/impac"), (world.impac(Arc::new(LocalConnec::new(world.connec.clone())), true), "")] {
        let (status, _, body) = send(&router, Method::GET, &format!("{base}/api/v1/widgets?financial_year_end_month=6"), &[]).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(body["widgets"][0]["endpoint"], json!("accounts/profit_and_loss"));
        assert_eq!(body["widgets"][4]["metadata"], json!({"entity": "customers", "order_by": "total_due"}));
        assert_eq!(
            send(&router, Method::GET, &format!("{base}/api/v1/reports"), &[]).await.2["reports"][0]["name"],
            json!("profit_and_loss")
        );

        let preflight = [
            ("origin", "https://portal.example.com"),
            ("access-control-request-method", "GET"),
            ("access-control-request-headers", "authorization,content-type,if-none-match,x-xsrf-token"),
        ];
        for path in ["/api/v1/widgets", "/api/v1/widgets/accounts/balance", "/api/v1/reports/cash"] {
            let (status, headers, _) = send(&router, Method::OPTIONS, &format!("{base}{path}"), &preflight).await;
            assert_eq!(status, StatusCode::OK, "{path}");
            assert_eq!(headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], "https://portal.example.com");
            let allowed = headers[header::ACCESS_CONTROL_ALLOW_HEADERS].to_str().unwrap();
            assert!(["authorization", "content-type", "accept", "if-none-match", "x-xsrf-token"].iter().all(|name| allowed.contains(name)));
        }
        let (_, headers, _) = send(&router, Method::GET, &format!("{base}/api/v1/widgets"), &[("origin", "https://x.example.com")]).await;
        assert_eq!(headers[header::ACCESS_CONTROL_EXPOSE_HEADERS], "etag");
    }
}

#[tokio::test]
async fn in_another_process_everything_is_the_same() {
    let world = World::new().await;
    let dispatcher = Dispatcher::new(world.connec.clone(), WebhookSettings::default());
    let connec = ConnecFace {
        connec: world.connec.clone(),
        dispatcher,
        public_url: None,
        at_root: true,
        streams: crate::server::Streams::default(),
    };
    let remote = router(&Rooms { connec: Some(connec), ..world.rooms() }, &Limits::default());
    let listening = Listening::bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let url = format!("http://{}", listening.address);
    let stop = CancellationToken::new();
    let serving = tokio::spawn(serve(listening, remote, Limits::default(), stop.clone()));

    let far = world.impac(Arc::new(HttpConnec::new(&url).unwrap()), false);
    let near = world.local();
    let auth = sso(&world.token_a);
    for path in [
        widget("accounts/profit_and_loss", ""),
        widget("accounts/balance", "metadata[hist_parameters][period]=WEEKLY"),
        widget("invoices/list", ""),
        "/impac/api/v1/reports/aged_receivables?organization=org-a".to_owned(),
    ] {
        let (status, far_headers, far_body) = send(&far, Method::GET, &path, &[("authorization", &auth)]).await;
        let (_, near_headers, near_body) = send(&near, Method::GET, &path, &[("authorization", &auth)]).await;
        assert_eq!(status, StatusCode::OK, "{far_body}");
        assert_eq!((far_body, far_headers.get(header::ETAG)), (near_body, near_headers.get(header::ETAG)), "{path}");
    }
    let path = widget("accounts/balance", "");
    let (status, _, body) = send(&far, Method::GET, &path, &[("authorization", &sso(&world.token_b))]).await;
    assert_eq!(status, StatusCode::FORBIDDEN, "{body}");
    assert_eq!(send(&far, Method::GET, &path, &[]).await.0, StatusCode::UNAUTHORIZED);

    stop.cancel();
    serving.await.unwrap().unwrap();
    let (status, _, body) = send(&far, Method::GET, &path, &[("authorization", &auth)]).await;
    assert_eq!((status, &body["error"]["code"]), (StatusCode::SERVICE_UNAVAILABLE, &json!(503)));
}
