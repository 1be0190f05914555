//! The endpoint walk: every operation of the OpenAPI document is called by nobody, by strangers and with a revoked key, on
//! objects that really exist, on both engines. An operation that is not on a list here must refuse them all.

mod outsiders;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::support::{Answer, Call, Engine, Home, Server, on_both_engines};

on_both_engines!(nobody_gets_in, a_stranger_gets_nothing, a_revoked_key_opens_nothing, nonsense_credentials_are_refused_everywhere);

/// Open to everybody, each for a reason.
const PUBLIC: &[(&str, &str)] = &[
    ("mnoe_launch", "the proof is the token that the tenant's frontend signed with its key"),
    ("mnoe_oauth", "the proof is the token that the tenant's frontend signed with its key"),
    ("sign_in", "this is how somebody becomes known"),
    ("sign_in_page", "leads to the portal"),
    ("sign_in_second_factor", "the proof is the cookie of the first step, and a code"),
    ("sign_out", "signing out twice is no mistake"),
    ("sign_out_link", "signing out twice is no mistake"),
    ("sign_up", "this is how somebody becomes a user"),
    ("sign_up_page", "a page with a form"),
    ("password_ask", "whoever forgot her password cannot sign in; the answer is the same for everybody"),
    ("password_new_page", "a page with a form"),
    ("password_edit_page", "a page with a form"),
    ("password_expired_page", "a page with a form"),
    ("password_reset", "the proof is the token of a mail"),
    ("password_reset_form", "the proof is the token of a mail"),
    ("confirmation_show", "the proof is the token of a mail"),
    ("confirmation_ask", "the answer is the same for everybody"),
    ("confirmation_new_page", "a page with a form"),
    ("confirmation_lounge", "a page with words"),
    ("confirmation_finalize", "the proof is the token of a mail"),
    ("confirmation_finalize_form", "the proof is the token of a mail"),
    ("unlock_show", "the proof is the token of a mail"),
    ("unlock_ask", "the answer is the same for everybody"),
    ("unlock_new_page", "a page with a form"),
    ("unlock_form", "the proof is the token of a mail"),
    ("org_invite_show", "the proof is the token of a mail"),
    ("deletion_page", "the proof is the token of a mail"),
    ("deletion_freeze", "the proof is the token of a mail"),
    ("deletion_freeze_form", "the proof is the token of a mail"),
    ("deletion_checkout", "the proof is the token of a mail"),
    ("deletion_checkout_form", "the proof is the token of a mail"),
    ("deletion_terminate", "the proof is the token of a mail"),
    ("deletion_terminate_form", "the proof is the token of a mail"),
    ("current_user", "tells a page that nobody is signed in"),
    ("jpi_branding_show", "tells a page whose name, logo and colours to show before anybody has signed in"),
    ("jpi_ping", "tells monitors that somebody is there"),
    ("jpi_version", "tells monitors which version is there"),
    ("jpi_health_check", "tells monitors whether the database answers"),
    ("jpi_launch_page", "sends who is not signed in to sign in, and who may not to the page that says so"),
    ("jpi_loading_page", "sends who is not signed in to sign in, and who may not to the page that says so"),
    ("jpi_access_unauthorized_page", "a page with words"),
    ("jpi_billing_details_page", "a page with words"),
    ("jpi_app_logout_page", "signing out twice is no mistake"),
    ("jpi_terms_page", "whoever thinks of making an account may read what she would agree to"),
    ("jpi_provision_page", "sends who is not signed in to sign in, and buys nothing"),
    ("jpi_oauth_page", "sends who is not signed in to sign in, and who may not back with words"),
    ("jpi_oauth_callback_page", "sends the browser back to a page of this server"),
    ("jpi_event_take", "takes word of what is known here already, and does nothing"),
    ("jpi_error_page", "a page with words"),
    ("connec_version", "tells connectors what they speak to"),
    ("marketplace_list", "tells SDKs where things are; about an app only to who shows its key"),
    ("connec_json_schema", "tells frontends which fields there are; published ones send no credentials"),
    ("widget_list", "tells pages which widgets there are"),
    ("report_list", "tells scripts which reports there are"),
];

/// Everybody who is signed in may call these: the answer shows what is the caller's own, or the catalogue of apps.
const OWN_VIEW: &[&str] = &[
    "whoami",
    "jpi_organization_list",
    "marketplace",
    "marketplace_app",
    "app_list",
    "app_show",
    "own_org_invite_list",
    "own_session_list",
    "second_factor_show",
    // A tenant's key works in its own marketplace, also on apps that are everybody's.
    "listing_list",
    "listing_show",
    "listing_set",
    "listing_unset",
    "listing_versions",
    "review_list",
    "jpi_app_review_list",
    "jpi_app_feedback_list",
    "jpi_app_comment_list",
    "jpi_app_question_list",
    "jpi_app_answer_list",
    "jpi_dashboard_list",
    "jpi_dashboard_template_list",
    "jpi_kpi_templates",
    "jpi_alert_list",
    "jpi_register_developer",
    "jpi_update_tos",
];

/// Calls that act on nothing but the caller's own account or make something of her own, and would end the walk's own session or want
/// more than the document says: `hub_accounts.rs`, `hub_jpi.rs` and `hub_dashboards.rs` try them.
const OWN_ACTS: &[&str] = &[
    "password_expired_change",
    "password_expired_form",
    "second_factor_begin",
    "second_factor_confirm",
    "second_factor_off",
    "recovery_codes_renew",
    "own_session_revoke",
    "own_session_revoke_all",
    "impersonate_revert",
    "impersonate_revert_link",
    "jpi_deletion_request_create",
    "jpi_deletion_request_destroy",
    "jpi_deletion_request_resend",
    // Words in one's own marketplace about an app that is everybody's: `hub_reviews.rs` tries who may.
    "jpi_app_review_create",
    "jpi_app_feedback_create",
    "jpi_app_comment_create",
    "jpi_app_question_create",
    "jpi_app_answer_create",
    "jpi_current_user_update",
    "jpi_update_password",
    "jpi_organization_create",
    "jpi_dashboard_create",
    // Whose it is stands in the body, which the walk sends without it: `hub_v1/bodies.rs` and `hub_v1/people.rs` name somebody else's.
    "mnoe_deletion_create",
    "mnoe_sync_create",
];

struct World {
    server: Server,
    home: Home,
    /// The values of path parameters and of fields of bodies, by name.
    names: BTreeMap<&'static str, String>,
    document: Value,
}

struct Operation {
    id: String,
    method: String,
    path: String,
    url: String,
    body: Option<Value>,
    public: bool,
    /// The actions that it says it needs.
    scopes: Vec<String>,
}

fn world(engine: &Engine) -> World {
    let home = Home::on(engine);
    let secret = home.file("password", "correct horse battery");
    for (tenant, email) in [("acme", "ann@acme.test"), ("other", "eve@other.test")] {
        home.json(&["hub", "tenant", "create", tenant]);
        home.json(&["hub", "user", "create", email, "--tenant", tenant, "--password-file", &secret]);
    }
    home.json(&["hub", "org", "create", "Evil", "--tenant", "other", "--owner", "eve@other.test"]);
    let org = text(&home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--owner", "ann@acme.test"]), "uid");
    home.json(&["hub", "app", "create", "till"]);
    let subscription = home.json(&["hub", "subscription", "create", "--org", &org, "--app", "till"]);
    let key = home.json(&["hub", "key", "create", "--kind", "tenant", "--tenant", "acme"]);
    // Each is the first of its kind: paths that name none otherwise mean these.
    home.json(&["hub", "dashboard", "create", "Overview", "--user", "ann@acme.test", "--shows", &org]);
    home.json(&["hub", "widget", "create", "1", "--endpoint", "accounts/profit_and_loss"]);
    home.json(&["hub", "kpi", "create", "1", "--endpoint", "accounting/revenue", "--watch", "total"]);
    home.json(&["hub", "alert", "create", "1", "--title", "Low"]);
    home.json(&["hub", "identity", "create", "--tenant", "acme", "--provider", "sky", "--uid", "ann", "--user", "ann@acme.test"]);
    let server = Server::start(&home, &[]);
    let document = Call::get(&server.at("/openapi.json")).send().json();
    let names = BTreeMap::from([
        ("tenant", "acme".to_owned()),
        ("user", "ann@acme.test".to_owned()),
        ("organization", org.clone()),
        ("channel", org.clone()),
        ("scope", org.clone()),
        ("group", org.clone()),
        ("group_id", org.clone()),
        ("channel_id", org),
        ("app", "till".to_owned()),
        ("instance", text(&subscription, "instance")),
        ("subscription", text(&subscription, "uid")),
        ("key", text(&key, "uid")),
        ("job", "job-none".to_owned()),
        ("entity", "invoices".to_owned()),
        ("collection", "invoices".to_owned()),
        ("endpoint", "accounts/profit_and_loss".to_owned()),
        ("name", "profit_and_loss".to_owned()),
        ("report", "profit_and_loss".to_owned()),
        ("role", "Member".to_owned()),
        ("action", "read".to_owned()),
        ("kind", "operator".to_owned()),
        ("email", "new@acme.test".to_owned()),
        ("slug", "new-tenant".to_owned()),
        ("nid", "till".to_owned()),
        ("review", "1".to_owned()),
        ("webhook", "1".to_owned()),
    ]);
    World { server, home, names, document }
}

fn words(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_else(|| panic!("no `{field}` in {value}")).to_owned()
}

impl World {
    fn operations(&self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, methods) in self.document["paths"].as_object().unwrap() {
            for (method, operation) in methods.as_object().unwrap() {
                let security = operation["security"].as_array();
                let schema = operation["requestBody"]["content"].as_object().and_then(|content| content.get("application/json"));
                operations.push(Operation {
                    id: text(operation, "operationId"),
                    method: method.to_uppercase(),
                    path: path.clone(),
                    url: self.server.at(&self.filled(singleton(operation, path).as_deref().unwrap_or(path))) + &self.query(operation),
                    body: operation["requestBody"].is_object().then(|| match schema {
                        // Operations have their own paths in their bodies, and their own results in the answer.
                        _ if path == "/connec/batch" => self.batch(),
                        Some(schema) if path == "/api/admin/v1/reviews" => {
                            let mut review = self.example("", &schema["schema"], 0);
                            (review["kind"], review["rating"], review["description"]) = (json!("review"), json!(5), json!("Good"));
                            review["user"] = json!("ann@acme.test");
                            review
                        }
                        // A record stands under the name of its collection, which a schema cannot say.
                        _ if path.starts_with("/connec/api/v2/") => {
                            json!({"invoices": {"title": "x"}, "company": {"name": "x"}, "1": {}, "ids": ["1"], "mappings": [{"group_id": "1"}]})
                        }
                        Some(schema) => self.example("", &schema["schema"], 0),
                        None => json!({}),
                    }),
                    public: security.is_none_or(|ways| ways.is_empty() || ways.iter().any(|way| way == &json!({}))),
                    scopes: security.into_iter().flatten().filter_map(Value::as_object).flat_map(|way| way.values()).flat_map(words).collect(),
                });
            }
        }
        assert!(operations.len() > 30, "the walk found only {} operations", operations.len());
        operations
    }

    /// A batch that reads and writes what is another's.
    fn batch(&self) -> Value {
        let url = format!("/api/v2/{}/people", self.names["scope"]);
        json!({"sequential": true, "ops": [
            {"method": "get", "url": url},
            {"method": "post", "url": url, "params": {"people": {"last_name": "Li"}}},
            {"method": "put", "url": format!("{url}/1"), "params": {"people": {"last_name": "Li"}}},
            {"method": "delete", "url": format!("{url}/1")},
        ]})
    }

    /// The path with names of things that are there.
    fn filled(&self, path: &str) -> String {
        let parts = path.split('/').map(|part| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => self.names.get(name.trim_start_matches('*')).cloned().unwrap_or_else(|| "1".to_owned()),
            None => part.to_owned(),
        });
        parts.collect::<Vec<_>>().join("/")
    }

    fn query(&self, operation: &Value) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let optional: Vec<&str> =
            parameters.filter(|parameter| parameter["in"] == "query").filter_map(|parameter| parameter["name"].as_str()).collect();
        for parameter in operation["parameters"].as_array().into_iter().flatten().filter(|parameter| parameter["in"] == "query") {
            let name = parameter["name"].as_str().unwrap();
            if parameter["required"] == true || is_named(name, &optional) {
                query.append_pair(name, &self.names.get(name).cloned().unwrap_or_else(|| "1".to_owned()));
            }
        }
        if operation["operationId"] == "widget_show" {
            // In bracket notation, which the document describes in words.
            query.append_pair("metadata[organization_ids][]", &self.names["organization"]);
        }
        let query = query.finish();
        if query.is_empty() { query } else { format!("?{query}") }
    }

    /// A body that the endpoint takes: what is required, by its schema.
    fn example(&self, name: &str, schema: &Value, depth: u32) -> Value {
        if depth > 10 {
            return Value::Null;
        }
        if let Some(reference) = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next()) {
            return self.example(name, &self.document["components"]["schemas"][reference], depth + 1);
        }
        if let Some(known) = self.names.get(name) {
            return known.as_str().into();
        }
        for union in ["allOf", "oneOf", "anyOf"] {
            if let Some(parts) = schema[union].as_array() {
                let parts: Vec<Value> = parts.iter().map(|part| self.example(name, part, depth + 1)).collect();
                let objects: Map<String, Value> = parts.iter().filter_map(Value::as_object).flat_map(Clone::clone).collect();
                return if union == "allOf" { Value::Object(objects) } else { parts.into_iter().next().unwrap_or_default() };
            }
        }
        let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str()).unwrap_or("object");
        match kind {
            "string" => schema["enum"][0].as_str().unwrap_or("x").into(),
            "integer" | "number" => 1.into(),
            "boolean" => true.into(),
            "array" => json!([]),
            _ => {
                let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                let properties = schema["properties"].as_object();
                let all: Vec<&str> = properties.into_iter().flatten().map(|(field, _)| field.as_str()).collect();
                let known = |field: &str| is_named(field, &all);
                let fields = properties.into_iter().flatten();
                let fields = fields.filter(|(field, _)| required.contains(&field.as_str()) || known(field));
                Value::Object(fields.map(|(field, schema)| (field.clone(), self.example(field, schema, depth + 1))).collect())
            }
        }
    }

    fn call(operation: &Operation, who: impl FnOnce(Call) -> Call) -> Answer {
        let mut call = Call::new(&operation.method, &operation.url);
        if let Some(body) = &operation.body {
            call = call.json(body);
        }
        who(call).send()
    }
}

/// Is this the name of an object that a call is about? Where one of several owners is to be named, the organization is.
fn is_named(name: &str, all: &[&str]) -> bool {
    let owners = ["user", "organization", "tenant"].iter().all(|owner| all.contains(owner));
    match name {
        "tenant" => !owners,
        name => matches!(name, "organization" | "scope" | "channel_id"),
    }
}

/// The one record of an organization has its own name in the path of lists.
fn singleton(operation: &Value, path: &str) -> Option<String> {
    (operation["operationId"] == "singleton_update").then(|| path.replace("{collection}", "company"))
}

fn report(mistakes: &[String]) {
    assert!(mistakes.is_empty(), "{} endpoints let somebody in:\n{}", mistakes.len(), mistakes.join("\n"));
}

fn nobody_gets_in(engine: &Engine) {
    let world = world(engine);
    let mut mistakes = Vec::new();
    for operation in world.operations() {
        let listed = PUBLIC.iter().any(|(id, _)| *id == operation.id);
        if listed != operation.public {
            mistakes.push(format!(
                "{} {} (`{}`): its `security` says public: {}, the list says: {listed}",
                operation.method, operation.path, operation.id, operation.public
            ));
        }
        let answer = World::call(&operation, std::convert::identity);
        let fits = if listed { answer.status != 403 && answer.status < 500 } else { answer.status == 401 };
        if !fits {
            mistakes.push(format!(
                "{} {} (`{}`) answers nobody with {}: {}",
                operation.method, operation.path, operation.id, answer.status, answer.body
            ));
        }
    }
    report(&mistakes);
}

fn a_stranger_gets_nothing(engine: &Engine) {
    let world = world(engine);
    let session = text(&world.home.json(&["hub", "session", "create", "--user", "eve@other.test"]), "sso_session");
    let tenant = text(&world.home.json(&["hub", "key", "create", "--kind", "tenant", "--tenant", "other"]), "token");
    let signed_in = Call::new("POST", &world.server.at("/mnoe/auth/users/sign_in"));
    let signed_in = signed_in.json(&json!({"user": {"email": "eve@other.test", "password": "correct horse battery"}})).send().is(201);
    let cookies: Vec<&str> = signed_in.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok()).collect();
    let cookie =
        |name: &str| cookies.iter().find_map(|cookie| cookie.strip_prefix(name)).expect("a cookie").split(';').next().unwrap_or_default();
    let (web, xsrf) = (format!("_mno_session={}", cookie("_mno_session=")), cookie("XSRF-TOKEN="));
    let atlas = &world.names["organization"];
    let mut mistakes = Vec::new();
    for operation in world.operations() {
        if PUBLIC.iter().any(|(id, _)| *id == operation.id) || OWN_ACTS.contains(&operation.id.as_str()) {
            continue;
        }
        let browser = operation.path.starts_with("/mnoe/");
        let callers: &[&str] = if browser { &["user"] } else { &["user", "tenant"] };
        for who in callers {
            let answer = World::call(&operation, |call| match *who {
                // The protection against forged requests is not what is tested here: pass it.
                "user" if browser => call.header("cookie", &web).header("x-xsrf-token", xsrf),
                "user" => call.session(&session),
                _ => call.bearer(&tenant),
            });
            let own = OWN_VIEW.contains(&operation.id.as_str());
            let refused = matches!(answer.status, 403 | 404) || (!own && answer.status == 401);
            // A batch is an envelope: each operation in it is refused by itself.
            let refused = if operation.path == "/connec/batch" {
                let results = answer.json()["results"].as_array().cloned().unwrap_or_default();
                results.len() == 4 && results.iter().all(|result| matches!(result["status"].as_u64(), Some(403 | 404)))
            } else {
                refused
            };
            let fits = refused || (own && answer.status == 200 && !answer.body.contains(atlas.as_str()));
            if !fits {
                mistakes.push(format!(
                    "{} {} (`{}`) answers a stranger ({who}) with {}: {}",
                    operation.method, operation.path, operation.id, answer.status, answer.body
                ));
            }
        }
    }
    report(&mistakes);
    // What the strangers asked for did not happen.
    let org = world.home.json(&["hub", "org", "list", "--tenant", "acme"]);
    assert_eq!(org["items"].as_array().unwrap().len(), 1);
    assert_eq!(world.home.json(&["hub", "member", "list", "--org", atlas])["items"].as_array().unwrap().len(), 1);
}

fn a_revoked_key_opens_nothing(engine: &Engine) {
    let world = world(engine);
    let key = world.home.json(&["hub", "key", "create", "--kind", "operator"]);
    let (token, id, secret) = (text(&key, "token"), text(&key, "api_key"), text(&key, "api_secret"));
    world.home.json(&["--yes", "hub", "key", "revoke", &text(&key, "uid")]);
    let mut mistakes = Vec::new();
    for operation in world.operations() {
        if operation.path.starts_with("/mnoe/") || PUBLIC.iter().any(|(id, _)| *id == operation.id) {
            continue;
        }
        for answer in [World::call(&operation, |call| call.bearer(&token)), World::call(&operation, |call| call.basic(&id, &secret))] {
            if answer.status != 401 {
                mistakes
                    .push(format!("{} {} answers a revoked key with {}: {}", operation.method, operation.path, answer.status, answer.body));
            }
        }
    }
    report(&mistakes);
}

/// A wrong scheme, an empty value, bytes that are no text: refused, never a failure of ours.
fn nonsense_credentials_are_refused_everywhere(engine: &Engine) {
    let world = world(engine);
    for operation in world.operations().iter().filter(|operation| !operation.path.starts_with("/mnoe/")) {
        if PUBLIC.iter().any(|(id, _)| *id == operation.id) {
            continue;
        }
        for value in ["Bearer ", "Basic", "Basic ====", "Basic Og==", "Digest x", "Bearer mno__", "Basic c2VzLTAwLjAw"] {
            let answer = World::call(operation, |call| call.header("authorization", value));
            assert_eq!(answer.status, 401, "{} {} with `{value}`: {}", operation.method, operation.path, answer.body);
        }
    }
}
