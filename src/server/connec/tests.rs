//! The face through the router, as a published client sees it.

use std::sync::Arc;

use async_trait::async_trait;
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use tower::ServiceExt as _;

use crate::connec::Connec;
use crate::connec::webhook::{Dispatcher, WebhookSettings};
use crate::hub::{Actor, ActorKind, ChannelApp, Credential, Grant, Idm, OrgRef, Question, Receiver};
use crate::kernel::{Currency, Error, InstanceUid, OrgUid, Result, TenantUid};
use crate::server::{ConnecFace, Limits, Rooms};
use crate::store::{Db, Location, Options, migrate};

/// Knows one app with one instance, `cld-1` of `org-1`, and one session.
struct Fake;

#[async_trait]
impl Idm for Fake {
    async fn authorize(&self, credential: &Credential, question: &Question) -> Result<Arc<Grant>> {
        match credential {
            Credential::Key { id, secret } if id == "app-1" && secret.expose() == "k" => {}
            Credential::Session(token) if token.expose() == "ses-1" => {}
            _ => return Err(Error::unauthenticated("sign in")),
        }
        if question.scope != "cld-1" && question.scope != "org-1" {
            return Err(Error::forbidden("not yours").with_because(vec!["another organization's".to_owned()]));
        }
        Ok(Arc::new(Grant {
            actor: Actor { kind: ActorKind::App, uid: "app-1".into(), name: "App".into(), impersonator: None },
            organization: OrgRef {
                uid: OrgUid::trusted("org-1"),
                tenant: TenantUid::trusted("tnt-1"),
                name: "Acme".into(),
                currency: Currency::trusted("USD"),
                financial_year_end_month: 12,
            },
            instance: (question.scope == "cld-1").then(|| InstanceUid::trusted("cld-1")),
            manifest: None,
            role: None,
            because: vec![],
            depends_on: vec![],
        }))
    }

    async fn operator(&self, _: &Credential) -> Result<Actor> {
        Err(Error::forbidden("nobody is"))
    }

    async fn receivers(&self, _: &OrgUid) -> Result<Vec<Receiver>> {
        Ok(vec![])
    }

    async fn channel_apps(&self, _: &OrgUid) -> Result<Vec<ChannelApp>> {
        Ok(Vec::new())
    }
}

struct Face {
    router: Router,
    _folder: tempfile::TempDir,
}

async fn face() -> Face {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(Options::new(Location::File(folder.path().join("mno.db")))).await.unwrap();
    migrate(&db).await.unwrap();
    let connec = Connec::new(db.clone(), Arc::new(Fake));
    let dispatcher = Dispatcher::new(connec.clone(), WebhookSettings::default());
    let connec = ConnecFace { connec, dispatcher, public_url: None, at_root: false, streams: crate::server::Streams::default() };
    let rooms = Rooms { connec: Some(connec), ..Rooms::new(db) };
    Face { router: crate::server::router(&rooms, &Limits::default()), _folder: folder }
}

struct Answer {
    status: StatusCode,
    headers: axum::http::HeaderMap,
    text: String,
    body: Value,
}

impl Face {
    async fn send(&self, method: Method, path: &str, body: &str, authorization: &str) -> Answer {
        self.send_with(method, path, body, authorization, &[]).await
    }

    async fn send_with(&self, method: Method, path: &str, body: &str, authorization: &str, headers: &[(&str, &str)]) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "mno.test")
            .header(header::CONTENT_TYPE, "application/vnd.api+json")
            .header("method", "GET");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let request = if authorization.is_empty() { request } else { request.header(header::AUTHORIZATION, authorization) };
        let response = self.router.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, body: serde_json::from_str(&text).unwrap_or_default(), text }
    }

    async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, "", "Basic YXBwLTE6aw==").await
    }

    async fn post(&self, path: &str, body: &str) -> Answer {
        self.send(Method::POST, path, body, "Basic YXBwLTE6aw==").await
    }
}

#[tokio::test]
async fn clients_follow_the_pages_until_there_is_no_next() {
    let face = face().await;
    for name in ["a", "b", "c", "d", "e"] {
        let made =
            face.post("/connec/api/v2/cld-1/people/", &json!({"people": {"last_name": name}, "resource": "people"}).to_string()).await;
        assert_eq!(made.status, StatusCode::CREATED);
        let location = made.headers["location"].to_str().unwrap();
        assert_eq!(face.get(location).await.body["people"]["last_name"], json!(name));
    }
    let mut path = "/connec/api/v2/cld-1/people?%24filter=last_name+ne+%27c%27&$top=2".to_owned();
    let mut seen = Vec::new();
    loop {
        let page = face.get(&path).await;
        assert!(page.text.starts_with(r#"{"people":"#), "the collection is the first key");
        assert_eq!(page.body["pagination"]["total"], json!(4));
        seen.extend(page.body["people"].as_array().unwrap().iter().map(|person| person["last_name"].as_str().unwrap().to_owned()));
        match page.body["pagination"].as_object().unwrap().get("next") {
            None => break,
            Some(next) => path = next.as_str().unwrap().strip_prefix("http://mno.test").unwrap().to_owned(),
        }
    }
    assert_eq!(seen, ["a", "b", "d", "e"]);
}

#[tokio::test]
async fn what_was_sent_comes_back_digit_for_digit() {
    let face = face().await;
    let made =
        face.post("/connec/api/v2/cld-1/invoices.json", r#"{"invoices":{"amount":{"total_amount":10.50},"x":{"y":[0.10,1e2]}}}"#).await;
    assert!(made.text.contains(r#""amount":{"total_amount":10.50},"x":{"y":[0.10,1e"#), "{}", made.text);
    let id = made.body["invoices"]["id"].as_str().unwrap();
    let shown = face.get(&format!("/connec/api/v2/org-1/invoices/{id}.json")).await;
    assert!(shown.text.contains(r#""total_amount":10.50"#));
    assert!(shown.body["invoices"].get("group_id").is_none() && shown.body["invoices"]["channel_id"] == json!("org-1"));
}

#[tokio::test]
async fn errors_have_the_shape_and_status_that_clients_expect() {
    let face = face().await;
    let base = "/connec/api/v2/cld-1";
    for (method, path, body, status, title) in [
        (Method::GET, "/bills", "", 400, "Unknown Resource"),
        (Method::GET, "/people/none", "", 404, "Resource not found"),
        (Method::POST, "/people", r#"{"people":{"id":"mine"}}"#, 409, "Creation of resource with id"),
        (Method::POST, "/people", r#"{"person":{}}"#, 400, "the body must hold the record under `people`"),
        (Method::POST, "/people", "{", 400, ""),
        (Method::POST, "/accounts", r#"{"accounts":{}}"#, 400, "`name` can't be blank"),
        (Method::GET, "/people?$filter=x", "", 400, "filter, character 2: expected an operator, found the end"),
        (Method::GET, "/people?$top=-1", "", 400, "`$top` must be a whole number, not `-1`"),
    ] {
        let answer = face.send(method, &format!("{base}{path}"), body, "Basic YXBwLTE6aw==").await;
        let entry = &answer.body["errors"][0];
        assert_eq!(answer.status.as_u16(), status, "{path} {}", answer.text);
        assert_eq!(entry["status"], json!(status.to_string()));
        assert!(title.is_empty() || entry["title"] == json!(title), "{}", answer.text);
    }
    let nobody = face.send(Method::GET, "/connec/api/v2/cld-1/people", "", "").await;
    assert_eq!((nobody.status, &nobody.body["errors"][0]["title"]), (StatusCode::UNAUTHORIZED, &json!("Unauthorized Access")));
    let other = face.get("/connec/api/v2/cld-2/people").await;
    assert_eq!((other.status, &other.body["errors"][0]["because"]), (StatusCode::FORBIDDEN, &json!(["another organization's"])));
}

#[tokio::test]
async fn browsers_may_ask_first_and_sign_in_by_the_query() {
    let face = face().await;
    let preflight = face.send(Method::OPTIONS, "/connec/api/v2/cld-1/people.json", "", "").await;
    assert_eq!((preflight.status, preflight.text.as_str()), (StatusCode::OK, ""));
    assert!(preflight.headers["access-control-allow-headers"].to_str().unwrap().contains("connec-external-ids"));
    let listed = face.send(Method::GET, "/connec/api/v2/cld-1/.json?sso_session=ses-1", "", "").await;
    assert!(listed.body["_links"][0]["company"]["href"].is_string());
    assert_eq!(listed.headers["access-control-allow-origin"], "*");
    let version = face.send(Method::GET, "/connec/version", "", "").await;
    assert!(version.body["ci_branch"].as_str().unwrap().starts_with('v'));
}

#[tokio::test]
async fn the_singleton_answers_every_form_that_clients_use() {
    let face = face().await;
    let company = face.get("/connec/api/v2/cld-1/company?$filter=updated_at+gt+'x'&$top=5").await;
    assert_eq!(company.body["company"]["name"], json!("Acme"));
    let id = company.body["company"]["id"].as_str().unwrap();
    assert_eq!(face.get(&format!("/connec/api/v2/cld-1/company/{id}")).await.body["company"]["id"], json!(id));
    assert_eq!(face.post("/connec/api/v2/cld-1/company/", r#"{"company":{"name":"A"}}"#).await.status, StatusCode::OK);
    let put = face.send(Method::PUT, "/connec/api/v2/cld-1/company", r#"{"company":{"tax_number":"1"}}"#, "Basic YXBwLTE6aw==").await;
    assert_eq!((&put.body["company"]["name"], &put.body["company"]["tax_number"]), (&json!("A"), &json!("1")));
    let changes = face.get("/connec/api/log/cld-1/changes?entity=company&after=1").await;
    assert_eq!((changes.body["items"].as_array().unwrap().len(), &changes.body["items"][0]["actor"]["uid"]), (2, &json!("app-1")));
}

const APP: &str = "Basic YXBwLTE6aw==";
const LISTS: &[(&str, &str)] = &[("CONNEC-EXTERNAL-IDS", "true")];

#[tokio::test]
async fn the_value_of_the_header_decides_how_ids_look() {
    let face = face().await;
    let person = r#"{"people":{"id":[{"id":7,"provider":"crm","realm":"r"}],"first_name":"Ann"}}"#;
    let made = face.send_with(Method::POST, "/connec/api/v2/cld-1/people/", person, APP, LISTS).await;
    assert_eq!(made.status, StatusCode::CREATED);
    let ids = made.body["people"]["id"].as_array().unwrap();
    assert_eq!((&ids[0]["provider"], &ids[0]["realm"], &ids[1]["id"]), (&json!("connec"), &json!("org-1"), &json!("7")));
    let again = face.send_with(Method::POST, "/connec/api/v2/cld-1/people/", person, APP, LISTS).await;
    assert_eq!((again.status, &again.body["people"]["id"][0]), (StatusCode::OK, &ids[0]));
    for value in ["false", "0", ""] {
        let list = face.send_with(Method::GET, "/connec/api/v2/cld-1/people?", "", APP, &[("CONNEC-EXTERNAL-IDS", value)]).await;
        assert!(list.body["people"][0]["id"].is_string(), "{value}: {}", list.text);
    }
    let list = face.send_with(Method::GET, "/connec/api/v2/cld-1/people?", "", APP, LISTS).await;
    assert_eq!(list.body["people"][0]["id"][1]["id"], json!("7"));
}

#[tokio::test]
async fn a_batch_has_the_shape_that_connectors_read() {
    let face = face().await;
    let url = "/api/v2/cld-1/people/";
    let ops = json!({"sequential": true, "ops": [
        {"method": "post", "url": url, "params": {"people": {"id": [{"id": "1", "provider": "crm", "realm": "r"}], "first_name": "Ann"}}},
        {"method": "post", "url": "/api/v2/cld-1/accounts/", "params": {"accounts": {}}},
        {"method": "get", "url": "/api/v2/cld-1/people", "params": {"$filter": "first_name eq 'Ann'"}},
        {"method": "put", "url": "/api/v2/cld-2/people/x", "params": {"people": {}}},
        {"method": "post", "url": "/api/v2/cld-1/company/", "params": {"company": {"name": "A"}}},
        {"method": "get", "url": "/elsewhere"},
        {"method": "trace", "url": url},
        {"method": "post", "url": url, "params": []},
    ]});
    let answer = face.send_with(Method::POST, "/connec/batch", &ops.to_string(), APP, LISTS).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let results = answer.body["results"].as_array().unwrap();
    let statuses: Vec<_> = results.iter().map(|result| result["status"].as_u64().unwrap()).collect();
    assert_eq!(statuses, [201, 400, 200, 403, 201, 400, 400, 400]);
    let fields: Vec<_> = results[5..].iter().map(|result| &result["body"]["errors"][0]["field"]).collect();
    assert_eq!(fields, ["ops[5].url", "ops[6].method", "ops[7].params"]);
    let id = results[0]["body"]["people"]["id"].as_array().unwrap()[0]["id"].as_str().unwrap();
    assert_eq!(results[0]["headers"]["Location"], json!(format!("/api/v2/cld-1/people/{id}")));
    assert_eq!(results[1]["body"]["errors"][0]["title"], json!("`name` can't be blank"));
    assert_eq!(results[2]["body"]["people"].as_array().unwrap().len(), 1);

    let op = json!({"method": "get", "url": url});
    for (body, says) in [
        (json!({"ops": [op]}), "sequential"),
        (json!({"sequential": true, "ops": []}), "ops"),
        (json!({"sequential": true}), "ops"),
        (json!({"sequential": true, "ops": vec![op.clone(); 51]}), "ops"),
        (json!({"sequential": true, "ops": ["/elsewhere"]}), "ops[0]"),
    ] {
        let answer = face.send(Method::POST, "/connec/batch", &body.to_string(), APP).await;
        assert_eq!((answer.status, &answer.body["error"]["field"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!(says)), "{}", answer.text);
        assert!(answer.body["error"]["message"].is_string());
    }
    assert_eq!(face.send(Method::POST, "/connec/batch", "{}", "").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn versions_travel_as_etags() {
    let face = face().await;
    let made = face.post("/connec/api/v2/cld-1/people", r#"{"people":{"first_name":"Ann"}}"#).await;
    let (path, tag) = (made.headers["location"].to_str().unwrap().to_owned(), made.headers["etag"].to_str().unwrap().to_owned());
    let same = face.send_with(Method::GET, &path, "", APP, &[("If-None-Match", &tag)]).await;
    assert_eq!((same.status, same.text.as_str()), (StatusCode::NOT_MODIFIED, ""));
    let update = r#"{"people":{"last_name":"Li"}}"#;
    let changed = face.send_with(Method::PUT, &path, update, APP, &[("If-Match", &tag)]).await;
    assert_eq!(changed.status, StatusCode::OK);
    let late = face.send_with(Method::PUT, &path, r#"{"people":{"last_name":"Wu"}}"#, APP, &[("If-Match", &tag)]).await;
    assert_eq!((late.status, &late.body["errors"][0]["status"]), (StatusCode::PRECONDITION_FAILED, &json!("412")));
    assert_eq!(face.send_with(Method::PUT, &path, update, APP, &[("If-Match", "nonsense")]).await.status, StatusCode::BAD_REQUEST);
    let tag = changed.headers["etag"].to_str().unwrap();
    assert_eq!(face.send_with(Method::DELETE, &path, "", APP, &[("If-Match", tag)]).await.status, StatusCode::OK);
    assert_eq!(face.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn records_are_merged_and_pushed_as_the_browser_client_does_it() {
    let face = face().await;
    let make = |name: &'static str| {
        let face = &face;
        async move {
            let made = face.post("/connec/api/v2/org-1/people.json", &json!({"people": {"first_name": name}}).to_string()).await;
            made.body["people"]["id"].as_str().unwrap().to_owned()
        }
    };
    let (one, two) = (make("Ann").await, make("Anne").await);
    let body = json!({"ids": [two], "people": {"id": one, "first_name": "Anne"}}).to_string();
    let path = format!("/connec/api/v2/org-1/people/{one}/merge.json");
    let merged = face.send_with(Method::PUT, &path, &body, APP, &[("CONNEC-EXTERNAL-IDS", "false")]).await;
    assert_eq!((merged.status, &merged.body["people"]["first_name"]), (StatusCode::OK, &json!("Anne")), "{}", merged.text);
    assert_eq!(face.get(&format!("/connec/api/v2/org-1/people/{two}.json")).await.body["people"]["id"], json!(one));
    let path = format!("/connec/api/v2/org-1/people/{one}/commit.json");
    let unknown = face.send(Method::PUT, &path, r#"{"mappings":[{"group_id":"cld-9","commit":true}]}"#, APP).await;
    assert_eq!((unknown.status, &unknown.body["errors"][0]["field"]), (StatusCode::BAD_REQUEST, &json!("mappings[0].group_id")));
    for body in [r#"{"ids":"x"}"#, r#"{"ids":[]}"#, r#"{"people":{}}"#] {
        let answer = face.send(Method::PUT, &format!("/connec/api/v2/org-1/people/{one}/merge"), body, APP).await;
        assert_eq!((answer.status, &answer.body["errors"][0]["field"]), (StatusCode::BAD_REQUEST, &json!("ids")), "{body}");
    }
    let preflight = face.send(Method::OPTIONS, &format!("/connec/api/v2/org-1/people/{one}/merge.json"), "", "").await;
    assert_eq!(preflight.status, StatusCode::OK);
}

#[tokio::test]
async fn reports_are_found_where_each_sdk_asks_for_them() {
    let face = face().await;
    let invoice = r#"{"invoices":{"status":"AUTHORISED","transaction_date":"2026-01-05","lines":[{"item_id":"i","quantity":2,"total_price":{"net_amount":9.50}}]}}"#;
    assert_eq!(face.post("/connec/api/v2/cld-1/invoices", invoice).await.status, StatusCode::CREATED);
    let range = "from=2026-01-01&to=2026-01-31&period=MONTHLY";
    // The first PHP SDK takes reports for collections.
    for path in ["/connec/api/reports/cld-1/items_summary", "/connec/api/v2/cld-1/items_summary", "/connec/api/v2/org-1/items_summary.json"]
    {
        let answer = face.get(&format!("{path}?{range}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{path} {}", answer.text);
        assert_eq!(answer.body["items_summary"]["items"][0]["periods"][0]["amount_sold"], json!(9.5), "{path}");
    }
    let wrong = face.get("/connec/api/v2/cld-1/items_summary?from=soon").await;
    assert_eq!((wrong.status, &wrong.body["errors"][0]["field"]), (StatusCode::BAD_REQUEST, &json!("from")));
    assert_eq!(face.get("/connec/api/v2/cld-1/bills").await.status, StatusCode::BAD_REQUEST);
    let listed = face.get("/connec/api/reports/cld-1").await;
    assert_eq!(listed.body["items"].as_array().unwrap().len(), 9);
}

#[tokio::test]
async fn pages_by_cursor_are_links_to_follow_and_carry_no_total() {
    let face = face().await;
    for name in ["a", "b", "c", "d", "e"] {
        face.post("/connec/api/v2/cld-1/people", &json!({"people": {"last_name": name, "organization_id": "o"}}).to_string()).await;
    }
    let mut path = "/connec/api/v2/cld-1/people?%24cursor=&$orderby=last_name+desc&$top=2&$select=last_name&sso_session=secret".to_owned();
    let mut seen = Vec::new();
    loop {
        let page = face.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        let pagination = page.body["pagination"].as_object().unwrap();
        assert!(!pagination.contains_key("total") && !pagination.contains_key("skip"));
        for person in page.body["people"].as_array().unwrap() {
            assert!(person.get("organization_id").is_none() && person["id"].is_string());
            seen.push(person["last_name"].as_str().unwrap().to_owned());
        }
        assert_eq!(pagination.contains_key("next"), pagination.contains_key("next_cursor"));
        match pagination.get("next") {
            None => break,
            Some(next) => path = next.as_str().unwrap().strip_prefix("http://mno.test").unwrap().to_owned(),
        }
        assert!(!path.contains("secret"), "a token has no place in a link");
    }
    assert_eq!(seen, ["e", "d", "c", "b", "a"]);
    let counted = face.get("/connec/api/v2/cld-1/people?$count=false&$top=2").await;
    assert!(counted.body["pagination"].get("total").is_none() && counted.body["pagination"]["next"].is_string());
}

#[tokio::test]
async fn a_list_can_be_explained_and_one_record_shows_its_likes() {
    let face = face().await;
    for name in ["Li", "li"] {
        face.post("/connec/api/v2/cld-1/organizations", &json!({"organizations": {"name": name}}).to_string()).await;
    }
    let listed = face.get("/connec/api/v2/cld-1/organizations?$search=L&$filter=name+eq+'Li'").await;
    let id = listed.body["organizations"][0]["id"].as_str().unwrap();
    let shown = face.get(&format!("/connec/api/v2/cld-1/organizations/{id}?$expand=matching_records")).await;
    assert_eq!(shown.body["organizations"]["matching_records"][0]["match_id"][0]["realm"], json!("org-1"), "{}", shown.text);
    let explained = face.get("/connec/api/log/cld-1/explain/organizations?$filter=name+eq+'Li'").await;
    assert_eq!(
        (&explained.body["condition"], &explained.body["scans_table"]),
        (&json!("name eq 'Li'"), &json!(false)),
        "{}",
        explained.text
    );
    let unknown = face.get("/connec/api/v2/cld-1/organizations?$inlinecount=allpages").await;
    assert_eq!((unknown.status, &unknown.body["errors"][0]["field"]), (StatusCode::BAD_REQUEST, &json!("$inlinecount")));
}

#[tokio::test]
async fn every_answer_has_a_body_that_clients_can_read() {
    let face = face().await;
    let me = "Basic YXBwLTE6aw==";
    for (method, path) in [
        (Method::DELETE, "/connec/api/v2/cld-1/company"),
        (Method::POST, "/connec/api/v2/cld-1/people/x/merge"),
        (Method::PUT, "/connec/batch"),
        (Method::DELETE, "/connec/api/reports/cld-1/balance_sheet"),
    ] {
        let answer = face.send(method, path, "", me).await;
        assert_eq!((answer.status, &answer.body["errors"][0]["status"]), (StatusCode::METHOD_NOT_ALLOWED, &json!("405")), "{path}");
        assert!(answer.headers.contains_key("allow"), "{path}");
    }
    let log = face.send(Method::DELETE, "/connec/api/log/cld-1/changes", "", me).await;
    assert_eq!((log.status, &log.body["field"]), (StatusCode::METHOD_NOT_ALLOWED, &json!("method")), "our own endpoints answer problems");
    let broken = face.get("/connec/api/v2/cld-1/people/%ff").await;
    assert_eq!((broken.status, &broken.body["errors"][0]["field"]), (StatusCode::BAD_REQUEST, &json!("url")));
    assert!(broken.body["errors"][0]["detail"].as_str().unwrap().contains("UTF-8"), "{}", broken.text);
    for action in ["merge", "commit"] {
        let answer = face.send(Method::PUT, &format!("/connec/api/v2/cld-1/people/x/{action}/"), "{}", me).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "the slash at the end changes nothing: {}", answer.text);
    }
    let nobody = face.send(Method::GET, "/connec/api/v2/cld-1/people", "", "").await;
    let schemes: Vec<_> = nobody.headers.get_all("www-authenticate").iter().map(|value| value.to_str().unwrap()).collect();
    assert_eq!(schemes, ["Bearer", "Basic realm=\"Connec!\""]);
}

#[tokio::test]
async fn every_mistake_of_a_record_has_an_entry() {
    let face = face().await;
    let wrong = json!({"invoices": {"type": "FOO", "status": "BAR", "lines": [{"quantity": "x"}]}});
    let answer = face.post("/connec/api/v2/cld-1/invoices", &wrong.to_string()).await;
    let fields: Vec<_> = answer.body["errors"].as_array().unwrap().iter().map(|entry| entry["field"].as_str().unwrap()).collect();
    assert_eq!((answer.status, fields), (StatusCode::BAD_REQUEST, vec!["type", "status", "lines[0].quantity"]));
}

#[tokio::test]
async fn browsers_may_ask_first_on_every_path() {
    let face = face().await;
    let asks =
        [("origin", "https://ui.test"), ("access-control-request-method", "PUT"), ("access-control-request-headers", "authorization")];
    for path in [
        "/connec/api/v2/cld-1/people",
        "/connec/api/v2/cld-1/people/1/merge/",
        "/connec/api/v2/cld-1/people/1/commit/",
        "/connec/api/v2/cld-1/invoices/1/lines/2",
        "/connec/api/log/cld-1/stream",
        "/connec/api/log/cld-1/history/people/1",
        "/connec/batch/",
    ] {
        let answer = face.send_with(Method::OPTIONS, path, "", "", &asks).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        let allowed = answer.headers["access-control-allow-headers"].to_str().unwrap();
        assert!(allowed.contains("authorization") && answer.headers["access-control-allow-origin"] == "*", "{path}");
    }
}

#[tokio::test]
async fn an_operation_of_a_batch_that_cannot_be_done_fails_alone() {
    let face = face().await;
    let op = |method: &str, url: &str| json!({"method": method, "url": url, "params": {"people": {"last_name": "Li"}}});
    let ops = [
        op("post", "/api/v2/cld-1/people"),
        op("get", "/api/v2/cld-1/invoices/x/lines"),
        op("put", "/api/v2/cld-1/people/x/commit"),
        op("get", "/api/v2/cld-1"),
        op("get", "/api/reports/cld-1/balance_sheet"),
        op("delete", "/api/v2/cld-1/company"),
        op("post", "/api/v2/cld-1/people/x"),
        op("fly", "/api/v2/cld-1/people"),
        json!({"method": "get"}),
        json!({"method": "post", "url": "/api/v2/cld-1/people", "params": 5}),
        op("post", "/api/v2/cld-1/people"),
    ];
    let answer = face.post("/connec/batch", &json!({"sequential": true, "ops": ops}).to_string()).await;
    let results = answer.body["results"].as_array().unwrap();
    let statuses: Vec<_> = results.iter().map(|result| result["status"].as_u64().unwrap()).collect();
    assert_eq!(statuses, [201, 400, 400, 400, 400, 400, 400, 400, 400, 400, 201]);
    assert_eq!(results[5]["body"]["errors"][0]["field"], "ops[5].method");
    assert_eq!(results[8]["body"]["errors"][0]["field"], "ops[8].url");
    assert_eq!(face.get("/connec/api/v2/cld-1/people").await.body["pagination"]["total"], 2);
}

#[tokio::test]
async fn a_batch_that_is_sent_twice_is_done_once() {
    let face = face().await;
    let op = |name: &str| json!({"method": "post", "url": "/api/v2/cld-1/items", "params": {"items": {"name": name, "reference": "r"}}});
    let wrong = json!({"method": "post", "url": "/api/v2/cld-1/items", "params": {"items": {"name": 5}}});
    let batch = |ops: &[Value]| json!({"sequential": true, "ops": ops}).to_string();
    let me = "Basic YXBwLTE6aw==";
    let send = |body: String| {
        let face = &face;
        async move { face.send_with(Method::POST, "/connec/batch", &body, me, &[("idempotency-key", "k1")]).await }
    };
    let ops = [op("Hour"), wrong, op("Day")];
    let first = send(batch(&ops)).await.body;
    let again = send(batch(&ops)).await.body;
    assert_eq!(first["results"][0], again["results"][0], "also that it was made then");
    assert_eq!((&first["results"][2], &again["results"][1]["status"]), (&again["results"][2], &json!(400)));
    let items = || async { face.get("/connec/api/v2/cld-1/items").await.body["pagination"]["total"].clone() };
    assert_eq!(items().await, 2);
    let other = send(batch(&[op("Week")])).await.body;
    assert_eq!((&other["results"][0]["status"], items().await), (&json!(409), json!(2)), "the key stands for another batch");
    let single = json!({"items": {"name": "Month"}}).to_string();
    let single = face.send_with(Method::POST, "/connec/api/v2/cld-1/items", &single, me, &[("idempotency-key", "k1")]).await;
    assert_eq!(single.status, StatusCode::CONFLICT);
}
