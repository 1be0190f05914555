//! The published browser frontends, unmodified: every body and query here is written as `mno-enterprise-angular` or
//! `mnoe-admin-panel` writes it, on both engines.

use http::Method;
use serde_json::{Value, json};

use mno::hub::{Action, AdminRole, NewApp, Object, Stack};

use crate::support::acme::{Acme, JPI};
use crate::support::engine::story;
use crate::support::portal::{Browser, Seen};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    bodies_may_stand_without_their_name,
    the_panel_searches_by_an_object_and_is_told_how_many_there_are,
    staff_answers_customers_and_moderates_everything_as_reviews,
    divisions_have_customers_and_managers,
    the_panels_audit_is_ordered_and_filtered_by_what_it_shows,
    staff_mails_those_whom_the_panel_lists_as_invited,
    an_account_that_is_being_closed_says_so,
    connectors_are_connected_by_links,
    what_is_not_served_is_said_in_the_frontends_shape,
    questions_are_searched_and_the_panels_apps_have_their_address,
    a_user_is_changed_as_a_whole_or_not_at_all,
);

/// The number of a person.
async fn number_of(world: &Acme, email: &str) -> i64 {
    let path = format!("{JPI}/admin/users?where[email]={email}");
    world.root.get(&path).await.is(200).body["users"][0]["id"].as_i64().unwrap()
}

async fn patch(browser: &Browser, path: &str, body: &Value) -> Seen {
    browser.send(Method::PATCH, path, body.to_string()).await
}

/// `terms` as the panel puts it into a query.
fn terms(terms: &Value) -> String {
    let terms: String = url::form_urlencoded::byte_serialize(terms.to_string().as_bytes()).collect();
    format!("terms={terms}")
}

fn bodies_may_stand_without_their_name(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        // `MnoeApiSvc.all('/organizations').post(organization)`
        let made = world.ann.post(&format!("{JPI}/organizations"), &json!({"name": "Mine"})).await.is(201).body["organization"].clone();
        assert_eq!((&made["name"], &made["current_user_role"]), (&json!("Mine"), &json!("Super Admin")));
        let path = format!("{JPI}/organizations/{}", made["id"]);
        let named = world.ann.put(&path, &json!({"name": "Ours", "id": made["id"]})).await.is(200);
        assert_eq!(named.body["organization"]["name"], "Ours");
        let team = world.ann.post(&format!("{path}/teams"), &json!({"name": "Crew"})).await.is(200).body["team"].clone();
        let team = format!("{JPI}/teams/{}", team["id"]);
        assert_eq!(world.ann.put(&team, &json!({"name": "Staff"})).await.is(200).body["team"]["name"], "Staff");
        let me = world.ann.put(&format!("{JPI}/current_user"), &json!({"company": "Acme", "admin_role": "admin"})).await.is(200);
        assert_eq!((&me.body["current_user"]["company"], &me.body["current_user"]["admin_role"]), (&json!("Acme"), &json!(null)));
        let dashboard = json!({"name": "Board", "currency": "AUD", "organization_ids": [world.atlas.1]});
        assert_eq!(world.ann.post(&format!("{JPI}/impac/dashboards"), &dashboard).await.is(200).body["name"], "Board");

        // `MnoeAdminApiSvc.all('/organizations').post(organization)` and `….patch(organization)`
        let customers = format!("{JPI}/admin/organizations");
        let customer = world.root.post(&customers, &json!({"name": "Delta"})).await.is(201).body["organization"].clone();
        let changed = patch(&world.root, &format!("{customers}/{}", customer["id"]), &json!({"name": "Delta Two"})).await.is(200);
        assert_eq!(changed.body["organization"]["name"], "Delta Two");
        let division = world.root.post(&format!("{JPI}/admin/sub_tenants"), &json!({"name": "North"})).await.is(201);
        assert_eq!(division.body["sub_tenant"]["name"], "North");
        // `MnoeAdminApiSvc.one('users', id).patch({admin_role: null})`
        let sam = format!("{JPI}/admin/users/{}", number_of(&world, "sam@acme.test").await);
        assert_eq!(patch(&world.root, &sam, &json!({"admin_role": null})).await.is(200).body["user"]["admin_role"], json!(null));
        let made = world.root.post(&format!("{JPI}/admin/users"), &json!({"email": "new@acme.test", "name": "New"})).await.is(201);
        assert_eq!(made.body["user"]["email"], "new@acme.test");
        // What is wrong with an attribute is said by its name, and the name must hold an object.
        world.ann.post(&format!("{JPI}/organizations"), &json!({"currency": "AUD"})).await.is_wrong("name");
        world.ann.post(&format!("{JPI}/organizations"), &json!({"organization": "Mine"})).await.is_wrong("organization");
    });
}

fn the_panel_searches_by_an_object_and_is_told_how_many_there_are(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let found = |seen: &Seen, noun: &str, field: &str| -> Vec<String> {
            seen.body[noun].as_array().unwrap().iter().map(|row| row[field].as_str().unwrap().to_owned()).collect()
        };
        let search = terms(&json!({"name.like": "%tla%"}));
        let organizations = world.root.get(&format!("{JPI}/admin/organizations?{search}")).await.is(200);
        assert_eq!((found(&organizations, "organizations", "name"), organizations.header("x-total-count")), (vec!["Atlas".into()], "1"));
        // `{'surname.like': …, 'name.like': …, 'email.like': …}`: any may hold; order and piece are those of the whole.
        let search = terms(&json!({"surname.like": "%sam%", "name.like": "%an%", "email.like": "%o%acme%"}));
        let list = format!("{JPI}/admin/users?{search}&order_by=email.desc");
        let whole = world.root.get(&list).await.is(200);
        assert_eq!(found(&whole, "users", "email"), ["root@acme.test", "cleo@acme.test", "ann@acme.test"]);
        assert_eq!(whole.header("x-total-count"), "3");
        let piece = world.root.get(&format!("{list}&limit=1&offset=1")).await.is(200);
        assert_eq!((found(&piece, "users", "email"), piece.header("x-total-count")), (vec!["cleo@acme.test".into()], "3"));
        let narrowed = world.root.get(&format!("{list}&where[admin_role.not]=")).await.is(200);
        assert_eq!((found(&narrowed, "users", "email"), narrowed.header("x-total-count")), (vec!["root@acme.test".into()], "1"));
        // Staff with clients of its own finds no others by searching.
        let sam = world.portal.signed_in("sam@acme.test").await;
        let all = terms(&json!({"name.like": "%", "uid.like": "%"}));
        assert_eq!(found(&sam.get(&format!("{JPI}/admin/organizations?{all}")).await.is(200), "organizations", "name"), ["Atlas"]);
        world.root.get(&format!("{JPI}/admin/users?{}", terms(&json!({"password_hash.like": "%"})))).await.is_wrong("password_hash");
        world.root.get(&format!("{JPI}/admin/users?{}", terms(&json!("name")))).await.is_wrong("terms");
    });
}

fn staff_answers_customers_and_moderates_everything_as_reviews(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        world.app("till", Stack::Cloud).await;
        let instances = format!("{JPI}/organizations/{}/app_instances", world.atlas.0);
        world.ann.post(&instances, &json!({"nid": "till"})).await.is(201);
        let market = format!("{JPI}/marketplace/till");
        let said = json!({"app_feedback": {"rating": 4, "description": "Good", "organization_id": world.atlas.1}});
        let feedback = world.ann.post(&format!("{market}/app_feedbacks"), &said).await.is(200).body["app_feedback"]["id"].clone();
        let asked = json!({"app_question": {"description": "How much?"}});
        let question = world.ann.post(&format!("{market}/app_questions"), &asked).await.is(200).body["app_question"]["id"].clone();

        let comment = json!({"feedback_id": feedback, "app_comment": {"description": "Thank you"}});
        let comment = world.root.post(&format!("{JPI}/admin/app_comments"), &comment).await.is(200).body["app_comment"].clone();
        assert_eq!((&comment["feedback_id"], &comment["status"]), (&feedback, &json!("approved")));
        assert_eq!(comment["user_id"], json!(number_of(&world, "root@acme.test").await));
        let answer = json!({"question_id": question, "app_answer": {"description": "Nothing"}});
        let answer = world.root.post(&format!("{JPI}/admin/app_answers"), &answer).await.is(200).body["app_answer"].clone();
        assert_eq!((&answer["question_id"], &answer["description"]), (&question, &json!("Nothing")));
        let shown = world.ann.get(&format!("{market}/app_questions/{question}")).await.is(200);
        assert_eq!(shown.body["app_question"]["answers"][0]["description"], "Nothing");
        // An answer belongs to a question that is there, and says something.
        let answers = format!("{JPI}/admin/app_answers");
        world.root.post(&answers, &json!({"question_id": question, "app_answer": {"description": " "}})).await.is_wrong("description");
        world.root.post(&answers, &json!({"app_answer": {"description": "To nobody"}})).await.is_wrong("question_id");
        for other in [&feedback, &json!(9_999)] {
            world.root.post(&answers, &json!({"question_id": other, "app_answer": {"description": "x"}})).await.is_wrong("question_id");
        }
        world.ann.post(&answers, &json!({"question_id": question, "app_answer": {"description": "x"}})).await.is_empty(401);

        // The panel lists feedbacks and moderates them with `one('app_reviews', review.id).patch({status: …})`.
        let listed = world.root.get(&format!("{JPI}/admin/app_feedbacks?order_by=created_at.desc&limit=10&offset=0")).await.is(200);
        assert_eq!(listed.body["app_feedbacks"][0]["id"], feedback);
        for id in [&feedback, &question, &answer["id"]] {
            let path = format!("{JPI}/admin/app_reviews/{id}");
            let rejected = patch(&world.root, &path, &json!({"status": "rejected"})).await.is(200).body["app_review"].clone();
            assert_eq!((&rejected["id"], &rejected["status"]), (id, &json!("rejected")));
            let worded = patch(&world.root, &path, &json!({"description": "Better words"})).await.is(200);
            assert_eq!(worded.body["app_review"]["description"], "Better words");
            assert_eq!(world.root.get(&path).await.is(200).body["app_review"]["id"], *id);
        }
        world.portal.user("other", "boss@other.test", Some(AdminRole::Admin)).await;
        let boss = world.portal.signed_in("boss@other.test").await;
        patch(&boss, &format!("{JPI}/admin/app_reviews/{feedback}"), &json!({"status": "approved"})).await.is_empty(404);
        boss.post(&answers, &json!({"question_id": question, "app_answer": {"description": "x"}})).await.is_wrong("question_id");
    });
}

fn divisions_have_customers_and_managers(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let divisions = format!("{JPI}/admin/sub_tenants");
        let (atlas, boreas, sam) = (world.atlas.1, world.boreas.1, number_of(&world, "sam@acme.test").await);
        let sent = json!({"sub_tenant": {"name": "South", "client_ids": [atlas], "account_manager_ids": [sam]}});
        let made = world.root.post(&divisions, &sent).await.is(201).body["sub_tenant"].clone();
        assert_eq!((&made["client_ids"], &made["account_manager_ids"]), (&json!([atlas]), &json!([sam])));
        let path = format!("{divisions}/{}", made["id"]);
        // The panel sends what changed, with or without the name.
        let moved = patch(&world.root, &path, &json!({"client_ids": [boreas]})).await.is(200).body["sub_tenant"].clone();
        assert_eq!(
            (&moved["name"], &moved["client_ids"], &moved["account_manager_ids"]),
            (&json!("South"), &json!([boreas]), &json!([sam]))
        );
        let named = patch(&world.root, &path, &json!({"name": "West"})).await.is(200).body["sub_tenant"].clone();
        assert_eq!((&named["name"], &named["client_ids"]), (&json!("West"), &json!([boreas])));
        // All of it, or nothing.
        let wrong = json!({"sub_tenant": {"name": "East", "client_ids": [atlas, 9_999]}});
        assert_eq!(patch(&world.root, &path, &wrong).await.body["client_ids"][0].as_str(), Some("organization `9999` does not exist"));
        assert_eq!(world.root.get(&path).await.is(200).body["sub_tenant"]["name"], "West");
        let wrong = json!({"name": "East", "account_manager_ids": [sam, 9_999]});
        assert!(world.root.post(&divisions, &wrong).await.body["account_manager_ids"][0].is_string());
        assert_eq!(world.root.get(&divisions).await.is(200).header("x-total-count"), "1");
        world.root.post(&divisions, &json!({"client_ids": []})).await.is_wrong("name");
        patch(&world.root, &format!("{divisions}/9999"), &json!({"name": "x"})).await.is_empty(404);
        let emptied = patch(&world.root, &path, &json!({"client_ids": [], "account_manager_ids": []})).await.is(200);
        assert_eq!(
            (&emptied.body["sub_tenant"]["client_ids"], &emptied.body["sub_tenant"]["account_manager_ids"]),
            (&json!([]), &json!([]))
        );
    });
}

fn the_panels_audit_is_ordered_and_filtered_by_what_it_shows(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let teams = format!("{JPI}/organizations/{}/teams", world.atlas.0);
        let team = world.ann.post(&teams, &json!({"team": {"name": "Crew"}})).await.is(200).body["team"]["id"].clone();
        let ben = number_of(&world, "ben@acme.test").await;
        let users = json!({"team": {"users": [{"id": ben}]}});
        world.ann.put(&format!("{JPI}/teams/{team}/add_users"), &users).await.is(200);
        let list = |query: &str| format!("{JPI}/admin/audit_events?{query}");
        let keys = |seen: &Seen| -> Vec<String> {
            seen.body["audit_events"].as_array().unwrap().iter().map(|event| event["key"].as_str().unwrap().to_owned()).collect()
        };
        // `st-sort` of the panel's table: `created_at`, `key` and `description`.
        for field in ["created_at", "key", "description"] {
            let up = keys(&world.root.get(&list(&format!("order_by={field}.asc&limit=1000"))).await.is(200));
            let down = keys(&world.root.get(&list(&format!("order_by={field}.desc&limit=1000"))).await.is(200));
            assert!(up.len() > 3 && up.first() != down.first(), "{field}: {up:?}");
            if field == "key" {
                assert!(up.iter().eq(down.iter().rev()), "{up:?}");
            }
        }
        world.root.get(&list("order_by=secret.asc")).await.is_wrong("secret");
        // Every key that is shown is found by itself.
        for key in ["team_member_add", "team_add", "user_add", "organization_create"] {
            let found = world.root.get(&list(&format!("where[key]={key}"))).await.is(200);
            assert!(!keys(&found).is_empty() && keys(&found).iter().all(|found| found == key), "{key}: {}", found.text);
        }
        for organization in [world.atlas.1.to_string(), world.atlas.0.clone()] {
            let found = world.root.get(&list(&format!("where[organization_id]={organization}&where[key]=team_add"))).await.is(200);
            let event = &found.body["audit_events"][0];
            assert_eq!(found.header("x-total-count"), "1");
            assert_eq!((&event["organization"]["name"], &event["organization"]["id"]), (&json!("Atlas"), &json!(world.atlas.1)));
            let user = &event["user"];
            assert_eq!((&user["name"], &user["surname"], &user["email"]), (&json!("ann"), &json!("Test"), &json!("ann@acme.test")));
            assert_eq!((&user["id"], &event["user_id"]), (&json!(number_of(&world, "ann@acme.test").await), &user["id"]));
        }
        let ann = number_of(&world, "ann@acme.test").await;
        for user in [ann.to_string(), "ann@acme.test".to_owned()] {
            let found = world.root.get(&list(&format!("where[user_id]={user}&where[key.like]=team%25"))).await.is(200);
            assert_eq!(found.header("x-total-count"), "2", "{}", found.text);
        }
        for words in ["Team+member", "team.member"] {
            let found = world.root.get(&list(&format!("where[description.like]=%25{words}%25"))).await.is(200);
            assert_eq!(keys(&found), ["team_member_add"], "{words}");
        }
        // An Admin of the customer sees who it was, and nobody's address.
        let own = world.ann.get(&format!("{JPI}/organizations/{}/audit_events?where[key]=team_add", world.atlas.1)).await.is(200);
        assert_eq!(
            (&own.body["audit_events"][0]["user"]["name"], &own.body["audit_events"][0]["user"]["email"]),
            (&json!("ann"), &json!(null))
        );
        let csv = world.root.get(&format!("{JPI}/admin/audit_events.csv?where[key]=team_add")).await.is(200);
        assert!(csv.text.contains(",ann Test,Atlas,team_add,Team create,"), "{}", csv.text);
    });
}

fn staff_mails_those_whom_the_panel_lists_as_invited(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let path = format!("{JPI}/admin/organizations/{}", world.atlas.1);
        let new = json!({"user": {"email": "zoe@acme.test", "name": "Zoe", "surname": "Li", "role": "Member"}});
        world.root.post(&format!("{path}/users"), &new).await.is(201);
        let shown = world.root.get(&path).await.is(200).body["organization"]["members"].clone();
        let member = |email: &str| shown.as_array().unwrap().iter().find(|member| member["email"] == email).unwrap().clone();
        let (ann, zoe) = (member("ann@acme.test"), member("zoe@acme.test"));
        assert_eq!((&ann["status"], &ann["entity"], ann["created_at"].is_string()), (&json!("active"), &json!("User"), true));
        assert_eq!((&zoe["name"], &zoe["surname"], &zoe["status"]), (&json!("Zoe"), &json!("Li"), &json!("pending")));
        // Numbers of invitations and of users meet: each entry has that of what it is.
        assert_eq!((&zoe["entity"], &ann["id"]), (&json!("OrgInvite"), &json!(number_of(&world, "ann@acme.test").await)));
        let new = json!({"user": {"email": "yin@acme.test", "role": "Member"}});
        let yin = world.root.post(&format!("{path}/users"), &new).await.is(201).body["user"].clone();
        assert!(yin["id"].as_i64() > zoe["id"].as_i64(), "a number of its own: {yin}");
        world.root.post(&format!("{path}/users/{}/invites", number_of(&world, "yin@acme.test").await), &json!({})).await.is_empty(404);
        // After a reload the panel calls with the id that the list shows.
        let sent = world.root.post(&format!("{path}/users/{}/invites", zoe["id"]), &json!({})).await.is(201);
        assert_eq!((&sent.body["user"]["email"], &sent.body["user"]["id"]), (&json!("zoe@acme.test"), &zoe["id"]));
        let soon = world.root.post(&format!("{path}/users/{}/invites", zoe["id"]), &json!({})).await.is(429);
        assert!(soon.body["base"][0].is_string(), "{}", soon.text);
        let again = world.root.get(&path).await.is(200).body["organization"]["members"].clone();
        let zoe = again.as_array().unwrap().iter().find(|member| member["email"] == "zoe@acme.test").unwrap().clone();
        assert_eq!(zoe["status"], "invited");
    });
}

fn an_account_that_is_being_closed_says_so(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let (me, ben) = (format!("{JPI}/current_user"), &world.ben);
        let user = ben.get(&me).await.is(200).body["current_user"].clone();
        assert_eq!((&user["deletion_request"], &user["country_code"]), (&json!(null), &json!("US")));
        let asked = ben.post(&format!("{JPI}/deletion_requests"), &json!({})).await.is(201).body["deletion_request"].clone();
        let user = ben.put(&me, &json!({"user": {"geo_country_code": "AU"}})).await.is(200).body["current_user"].clone();
        assert_eq!((&user["deletion_request"]["token"], &user["country_code"]), (&asked["token"], &json!("AU")));
        // A page that was reloaded withdraws it with that token.
        let token = user["deletion_request"]["token"].as_str().unwrap();
        ben.delete(&format!("{JPI}/deletion_requests/{token}")).await.is(204);
        assert_eq!(ben.get(&me).await.is(200).body["current_user"]["deletion_request"], json!(null));
    });
}

fn connectors_are_connected_by_links(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let permit = world.portal.permit(Action::Operate, Object::Platform).await;
        let books = NewApp { host: Some("https://books.test".into()), ..NewApp::new("books", "Books", Stack::Connector) };
        world.portal.hub.app_create(&permit, books).await.unwrap();
        world.app("till", Stack::Cloud).await;
        let organization = format!("{JPI}/organizations/{}", world.atlas.0);
        for nid in ["books", "till"] {
            world.ann.post(&format!("{organization}/app_instances"), &json!({"nid": nid})).await.is(201);
        }
        let instances = world.ann.get(&format!("{organization}/app_instances")).await.is(200).body["app_instances"].clone();
        let uid = |nid: &str| {
            let found = instances.as_object().unwrap().values().find(|instance| instance["app_nid"] == nid);
            found.unwrap()["uid"].as_str().unwrap().to_owned()
        };
        let (books, till) = (uid("books"), uid("till"));
        // `"/mnoe/webhook/oauth/#{uid}/authorize?redirect_path=…"`
        let oauth = |uid: &str, step: &str| format!("/mnoe/webhook/oauth/{uid}/{step}");
        let path = "%2Fdashboard%2F%23!%2Fapps";
        let sent = world.ann.get(&format!("{}?redirect_path={path}&perform=true&lang=fr", oauth(&books, "authorize"))).await.is(303);
        assert_eq!(sent.header("location"), format!("https://books.test/?group_id={books}&lang=fr"));
        let back = world.ann.get(&oauth(&books, "callback")).await.is(303);
        assert_eq!(back.header("location"), "/dashboard/#!/apps");
        // Once: the way back is forgotten, and was never that of another site.
        assert_eq!(world.ann.get(&oauth(&books, "callback")).await.is(303).header("location"), "/");
        world.ann.get(&format!("{}?redirect_path=%2F%2Fevil.test", oauth(&books, "authorize"))).await.is(303);
        assert_eq!(world.ann.get(&oauth(&books, "callback")).await.is(303).header("location"), "/");
        let failed = world.ann.get(&format!("{}?oauth[error]=unauthorized", oauth(&books, "callback"))).await.is(303);
        assert!(failed.header("location").starts_with("/#?flash=%7B%22msg%22%3A%22We+could+not"), "{}", failed.header("location"));
        let done = world.ann.get(&format!("{}?redirect_path={path}", oauth(&books, "disconnect"))).await.is(303);
        assert_eq!(done.header("location"), "/dashboard/#!/apps");
        let audit = world.ann.get(&format!("{organization}/audit_events?where[key]=instance_disconnect")).await.is(200);
        assert_eq!(audit.header("x-total-count"), "1");
        // What cannot be done, and who may not, is said in words.
        for (who, uid, step, words) in [
            (&world.ben, &books, "disconnect", "not+authorized"),
            (&world.ann, &till, "authorize", "no+connector"),
            (&world.ann, &books, "sync", "by+itself"),
            (&world.root, &"cld-nothing".to_owned(), "authorize", "not+authorized"),
        ] {
            let told = who.get(&oauth(uid, step)).await.is(303);
            assert!(
                told.header("location").starts_with("/#?flash=") && told.header("location").contains(words),
                "{}",
                told.header("location")
            );
        }
        let nobody = world.portal.browser().get(&oauth(&books, "authorize")).await.is(303);
        assert!(nobody.header("location").starts_with("/mnoe/auth/users/sign_in?return_to="), "{}", nobody.header("location"));
        world.ann.get(&oauth(&books, "explode")).await.is(404);
        world.portal.browser().post("/mnoe/webhook/events", &json!({"event": "", "object": {}, "metadata": {}})).await.is(200);
    });
}

fn what_is_not_served_is_said_in_the_frontends_shape(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let refused = world.ann.delete(&format!("{JPI}/marketplace")).await.is(405);
        assert!(refused.body["method"][0].as_str().is_some_and(|words| words.contains("DELETE")), "{}", refused.text);
        assert!(refused.header("allow").contains("GET"), "{:?}", refused.headers);
        world.ann.get(&format!("{JPI}/nothing/at/all")).await.is_empty(404);
        // What an address names and is not there is an empty 404, what a body names is wrong input.
        world.ann.get(&format!("{JPI}/marketplace/nope")).await.is_empty(404);
        let organization = format!("{JPI}/organizations/{}", world.atlas.0);
        world.ann.post(&format!("{organization}/app_instances"), &json!({"nid": "nope"})).await.is_wrong("nid");
        let member = json!({"member": {"email": "nobody@acme.test", "role": "Admin"}});
        world.ann.put(&format!("{organization}/update_member"), &member).await.is_wrong("user");
        let other = world.ann.delete("/api/idm/v1/whoami").await.is(405);
        assert_eq!((&other.body["status"], other.header("content-type")), (&json!(405), "application/problem+json"));
    });
}

fn questions_are_searched_and_the_panels_apps_have_their_address(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let tenant = world.portal.permit(Action::RegisterApp, Object::Tenant("acme".into())).await;
        let url = "https://till.test/mno/metadata";
        let till = NewApp { metadata_url: Some(url.into()), ..NewApp::new("till", "Till", Stack::Cloud) };
        world.portal.hub.app_create(&tenant, till).await.unwrap();
        let questions = format!("{JPI}/marketplace/till/app_questions");
        for words in ["How much?", "How little?"] {
            world.ann.post(&questions, &json!({"app_question": {"description": words}})).await.is(200);
        }
        for (search, count) in [("MUCH", "1"), ("zzz", "0"), ("", "2"), ("how", "2")] {
            assert_eq!(world.ann.get(&format!("{questions}?search={search}")).await.is(200).header("x-total-count"), count, "{search}");
        }
        let apps = world.root.get(&format!("{JPI}/admin/cloud_apps")).await.is(200).body["cloud_apps"].clone();
        assert_eq!((&apps[0]["nid"], &apps[0]["metadata_url"]), (&json!("till"), &json!(url)));
        // Who does not run the marketplace is not told.
        let sam = world.portal.signed_in("sam@acme.test").await;
        let apps = sam.get(&format!("{JPI}/admin/cloud_apps")).await.is(200).body["cloud_apps"].clone();
        assert_eq!((&apps[0]["nid"], &apps[0]["metadata_url"]), (&json!("till"), &json!(null)));
    });
}

fn a_user_is_changed_as_a_whole_or_not_at_all(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let sam = format!("{JPI}/admin/users/{}", number_of(&world, "sam@acme.test").await);
        for wrong in [
            json!({"user": {"name": "Half", "admin_role": "boss"}}),
            json!({"user": {"name": "Half", "admin_role": "sub_tenant_admin"}}),
            json!({"user": {"name": "Half", "client_ids": [9_999]}}),
            json!({"name": "Half", "email": "ann@acme.test"}),
        ] {
            let refused = patch(&world.root, &sam, &wrong).await;
            assert!((400..500).contains(&refused.status), "{wrong}: {}", refused.text);
            let user = world.root.get(&sam).await.is(200).body["user"].clone();
            assert_eq!(
                (&user["name"], &user["admin_role"], &user["client_ids"]),
                (&json!("sam"), &json!("staff"), &json!([world.atlas.1]))
            );
        }
        let me = format!("{JPI}/current_user");
        let wrong = json!({"user": {"name": "Half", "current_password": "wrong", "password": "another pass 22"}});
        world.ann.put(&me, &wrong).await.is_wrong("current_password");
        assert_eq!(world.ann.get(&me).await.is(200).body["current_user"]["name"], "ann");
        let changed = patch(&world.root, &sam, &json!({"name": "Samuel", "client_ids": [world.boreas.1]})).await.is(200);
        assert_eq!((&changed.body["user"]["name"], &changed.body["user"]["client_ids"]), (&json!("Samuel"), &json!([world.boreas.1])));
    });
}
