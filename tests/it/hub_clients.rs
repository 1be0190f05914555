//! The published browser frontends, unmodified: every body and query here is written as `mno-enterprise-angular` or
//! `mnoe-admin-panel` writes it, on both engines.

use http::Method;
use serde_json::{Value, json};

use mno::hub::{Action, AdminRole, NewApp, Object, Role, Stack};

use crate::support::engine::story;
use crate::support::portal::{Browser, Portal, Seen};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    bodies_may_stand_without_their_name,
    the_panel_searches_by_an_object_and_is_told_how_many_there_are,
    staff_answers_customers_and_moderates_everything_as_reviews,
);

const JPI: &str = "/mnoe/jpi/v1";

/// Ann is Super Admin of Atlas, where Ben is a Member; Cleo is of Boreas. Root is an admin of the staff, Sam its account manager of
/// Atlas.
struct World {
    portal: Portal,
    atlas: (String, i64),
    boreas: (String, i64),
    ann: Browser,
    root: Browser,
}

async fn world(engine: &Engine) -> World {
    let portal = Portal::new(engine).await;
    for (email, role) in [
        ("ann@acme.test", None),
        ("ben@acme.test", None),
        ("cleo@acme.test", None),
        ("root@acme.test", Some(AdminRole::Admin)),
        ("sam@acme.test", Some(AdminRole::Staff)),
    ] {
        portal.user("acme", email, role).await;
    }
    let atlas = portal.organization("acme", "Atlas", "AUD", &[("ann@acme.test", Role::SuperAdmin), ("ben@acme.test", Role::Member)]).await;
    let boreas = portal.organization("acme", "Boreas", "EUR", &[("cleo@acme.test", Role::SuperAdmin)]).await;
    let staff = portal.permit(Action::ManageStaff, Object::Tenant("acme".into())).await;
    portal.hub.staff_client_add(&staff, "sam@acme.test".into(), atlas.0.clone()).await.unwrap();
    let (ann, root) = (portal.signed_in("ann@acme.test").await, portal.signed_in("root@acme.test").await);
    World { portal, atlas, boreas, ann, root }
}

impl World {
    /// An app of the installation.
    async fn app(&self, nid: &str, stack: Stack) {
        let permit = self.portal.permit(Action::Operate, Object::Platform).await;
        self.portal.hub.app_create(&permit, NewApp::new(nid, nid.to_uppercase(), stack)).await.unwrap();
    }

    /// The number of a person.
    async fn user(&self, email: &str) -> i64 {
        let path = format!("{JPI}/admin/users?where[email]={email}");
        self.root.get(&path).await.is(200).body["users"][0]["id"].as_i64().unwrap()
    }
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
        let world = world(engine).await;
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
        let sam = format!("{JPI}/admin/users/{}", world.user("sam@acme.test").await);
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
        let world = world(engine).await;
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
        let world = world(engine).await;
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
        assert_eq!(comment["user_id"], json!(world.user("root@acme.test").await));
        let answer = json!({"question_id": question, "app_answer": {"description": "Nothing"}});
        let answer = world.root.post(&format!("{JPI}/admin/app_answers"), &answer).await.is(200).body["app_answer"].clone();
        assert_eq!((&answer["question_id"], &answer["description"]), (&question, &json!("Nothing")));
        let shown = world.ann.get(&format!("{market}/app_questions/{question}")).await.is(200);
        assert_eq!(shown.body["app_question"]["answers"][0]["description"], "Nothing");
        // An answer belongs to a question that is there, and says something.
        let answers = format!("{JPI}/admin/app_answers");
        world.root.post(&answers, &json!({"question_id": question, "app_answer": {"description": " "}})).await.is_wrong("description");
        world.root.post(&answers, &json!({"app_answer": {"description": "To nobody"}})).await.is_wrong("question_id");
        assert_eq!(world.root.post(&answers, &json!({"question_id": feedback, "app_answer": {"description": "x"}})).await.status, 404);
        assert_eq!(world.root.post(&answers, &json!({"question_id": 9_999, "app_answer": {"description": "x"}})).await.status, 404);
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
        assert_eq!(boss.post(&answers, &json!({"question_id": question, "app_answer": {"description": "x"}})).await.status, 404);
    });
}
