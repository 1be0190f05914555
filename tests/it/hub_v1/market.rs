//! The marketplace and what people say about it.

use serde_json::json;

use super::{World, told};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    apps_are_listed_and_shown,
    an_app_is_switched_off_and_on_again,
    reviews_are_written_moderated_and_counted,
    questions_have_answers,
    an_instance_is_renamed_and_its_status_is_not,
);

fn apps_are_listed_and_shown(engine: &Engine) {
    told(engine, async |world: World| {
        for nid in ["till", "books", "crm"] {
            world.app(nid).await;
        }
        let some = [
            ("filter[nid.in][]", Some("till")),
            ("filter[nid.in][]", Some("crm")),
            ("filter[active]", Some("true")),
            ("filter[stack]", Some("cloud")),
        ];
        let found = world.acme.get("apps", &some).await.is(200);
        assert_eq!((found.names().len(), found.count()), (2, 2));
        assert_eq!(world.acme.get("apps", &[("filter[nid.in][]", None)]).await.is(200).count(), 0);
        let one = world.acme.get("apps", &[("sort[]", Some("updated_at.desc")), ("limit", Some("1"))]).await.is(200);
        assert_eq!(one.names().len(), 1);
        let till = world.acme.raw("apps/till").await.is(200);
        assert_eq!((till.data()["stack"].as_str(), till.data()["pricing_plans"].is_object()), (Some("cloud"), true));
        for secret in ["api_key", "metadata_url", "metadata", "details"] {
            assert_eq!(till.data().get(secret), Some(&json!(null)), "{secret} of an app that is not the tenant's");
        }
        world.acme.raw(&format!("apps/{}/shared_entities", till.id())).await.is(200);
        world.acme.raw("apps/nothing").await.is(404);
        // An app of the installation is not the tenant's to change.
        let refused = world.acme.operate("apps/till", &json!({"operation": "regenerate_api_key"})).await;
        assert!(matches!(refused.status, 403 | 404), "{}", refused.text);
        let key = world.root.operate("apps/till", &json!({"operation": "regenerate_api_key"})).await.is(200);
        assert!(key.data()["api_key"].as_str().is_some_and(|key| key.len() > 20));
        assert_eq!(world.root.operate("apps/till", &json!({"operation": "explode"})).await.is(400).attribute(), "operation");
    });
}

fn an_app_is_switched_off_and_on_again(engine: &Engine) {
    told(engine, async |world: World| {
        for nid in ["books", "crm", "till"] {
            world.app(nid).await;
        }
        let names = async |filter: &[(&str, Option<&str>)]| {
            world.acme.get("apps", filter).await.is(200).names().iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()
        };
        let off = world.acme.put("apps/till", &json!({"active": false})).await.is(200);
        assert_eq!(off.data()["active"], json!(false));
        assert_eq!(
            (names(&[]).await, names(&[("filter[active]", Some("true"))]).await),
            (vec!["BOOKS".to_owned(), "CRM".into()], vec!["BOOKS".to_owned(), "CRM".into()])
        );
        // Who runs the marketplace still finds and names it; who only browses does not.
        assert_eq!(names(&[("filter[active]", Some("false"))]).await, ["TILL"]);
        assert_eq!(world.acme.raw("apps/till").await.is(200).data()["active"], json!(false));
        let named = world.acme.put("apps/till", &json!({"name": "Our till", "pricing_plans": {}})).await.is(200);
        assert_eq!((&named.data()["name"], &named.data()["active"]), (&json!("Our till"), &json!(false)));
        assert_eq!(world.acme.put("apps/till", &json!({"name": ""})).await.is(400).attribute(), "name");
        let on = world.acme.put("apps/till", &json!({"active": true})).await.is(200);
        assert_eq!((&on.data()["name"], &on.data()["active"]), (&json!("Our till"), &json!(true)));
        assert_eq!(names(&[]).await, ["BOOKS", "CRM", "Our till"]);
        world.acme.put("apps/books", &json!({"active": true})).await.is(200);
        assert_eq!(names(&[]).await.len(), 3, "what is on stays as it is");
        assert_eq!(world.other.raw("apps/till").await.is(200).data()["name"], json!("TILL"));
        // Once the marketplace has chosen, what is switched on is chosen with it.
        world.operator(http::Method::PATCH, "/api/admin/v1/listings/crm?tenant=acme", &json!({"offered": true})).await;
        assert_eq!(names(&[]).await, ["CRM"]);
        world.acme.put("apps/till", &json!({"active": true})).await.is(200);
        assert_eq!(names(&[]).await, ["CRM", "Our till"]);
        // Who switches the last one off does not want all others; a choice that is taken back is none.
        for app in ["crm", "till"] {
            world.acme.put(&format!("apps/{app}"), &json!({"active": false})).await.is(200);
        }
        assert_eq!(names(&[]).await, Vec::<String>::new());
        world.acme.put("apps/till", &json!({"active": true})).await.is(200);
        assert_eq!(names(&[]).await, ["Our till"]);
        for app in ["crm", "till"] {
            world.operator(http::Method::PATCH, &format!("/api/admin/v1/listings/{app}?tenant=acme"), &json!({"offered": null})).await;
        }
        assert_eq!(names(&[]).await, ["BOOKS", "CRM", "Our till"]);
    });
}

fn reviews_are_written_moderated_and_counted(engine: &Engine) {
    told(engine, async |world: World| {
        world.app("till").await;
        let (atlas, ann) = (world.organization("Atlas").await, world.user("Ann").await);
        world.acme.post(&format!("organizations/{atlas}/app_instances"), &json!({"product": "till"})).await.is(201);
        let app = world.acme.raw("apps/till").await.is(200).id();
        let review =
            json!({"app_id": app, "user_id": ann, "organization_id": atlas, "rating": 4, "description": "Works", "status": "approved"});
        let made = world.acme.post("app_reviews", &review).await.is(201);
        assert_eq!(
            (made.data()["status"].as_str(), made.data()["type"].as_str()),
            (Some("pending"), Some("Review")),
            "nobody approves herself"
        );
        let number = app.to_string();
        let approved = [("filter[reviewable_id]", Some(number.as_str())), ("filter[status]", Some("approved"))];
        assert_eq!(world.acme.get("app_reviews", &approved).await.is(200).count(), 0);
        world.acme.put(&format!("app_reviews/{}", made.id()), &json!({"status": "approved"})).await.is(200);
        let found = world.acme.get("app_reviews", &approved).await.is(200);
        assert_eq!((found.count(), found.data()[0]["user_name"].as_str()), (1, Some("Ann Li")));
        assert_eq!(world.acme.raw("apps/till").await.is(200).data()["average_rating"].to_string(), "4.00");
        assert_eq!(world.other.get("app_reviews", &[]).await.is(200).count(), 0);
        world.other.raw(&format!("app_reviews/{}", made.id())).await.is(404);
        world.acme.raw(&format!("app_feedbacks/{}", made.id())).await.is(404);
        let versions = world.acme.raw(&format!("app_reviews/{}", made.id())).await.is(200);
        assert_eq!(versions.data()["versions"].as_array().unwrap().len(), 2);
        assert_eq!(world.acme.get("app_reviews", &[("filter[secret]", Some("1"))]).await.is(400).attribute(), "secret");
        world.acme.delete(&format!("app_reviews/{}", made.id())).await.is(200);
        assert_eq!(world.acme.get("app_reviews", &[]).await.is(200).count(), 0);
    });
}

fn questions_have_answers(engine: &Engine) {
    told(engine, async |world: World| {
        world.app("till").await;
        let (ann, sue) = (world.user("Ann").await, world.user("Sue").await);
        let app = world.acme.raw("apps/till").await.is(200).id();
        let question =
            world.acme.post("app_questions", &json!({"app_id": app, "user_id": ann, "description": "Does it print?"})).await.is(201);
        let answer = json!({"app_id": app, "user_id": sue, "description": "It does", "question_id": question.id()});
        let answer = world.acme.post("app_answers", &answer).await.is(201);
        assert_eq!((answer.data()["question_id"].as_i64(), answer.data()["status"].as_str()), (Some(question.id()), Some("approved")));
        let found = world
            .acme
            .get("app_questions", &[("description.like", Some("x")), ("filter[description.like]", Some("%print%"))])
            .await
            .is(200);
        assert_eq!((found.count(), found.data()[0]["answers"][0]["description"].as_str()), (1, Some("It does")));
        let number = question.id().to_string();
        assert_eq!(world.acme.get("app_answers", &[("filter[question_id]", Some(number.as_str()))]).await.is(200).count(), 1);
    });
}

fn an_instance_is_renamed_and_its_status_is_not(engine: &Engine) {
    told(engine, async |world: World| {
        world.app("till").await;
        let atlas = world.organization("Atlas").await;
        let made = world.acme.post(&format!("organizations/{atlas}/app_instances"), &json!({"product": "till"})).await.is(201);
        let change = json!({"name": "Our till", "status": "terminated", "owner_id": 99, "uid": "cld-mine"});
        let changed = world.acme.put(&format!("app_instances/{}", made.id()), &change).await.is(200);
        assert_eq!((changed.data()["name"].as_str(), changed.data()["status"].as_str()), (Some("Our till"), Some("running")));
        assert_eq!((changed.uid(), changed.data()["owner_id"].as_i64()), (made.uid(), Some(atlas)));
        let sync = world.acme.post("app_instances_syncs", &json!({"mode": "all", "organization_id": atlas})).await.is(201);
        assert_eq!(sync.data()["connectors"], json!([]));
        // A connector that nobody has connected has fetched nothing.
        world.connector("ledger").await;
        let ledger = world.acme.post(&format!("organizations/{atlas}/app_instances"), &json!({"product": "ledger"})).await.is(201);
        let stands = async || {
            let sync = world.acme.raw(&format!("organizations/{atlas}/app_instances_sync/anything")).await.is(200);
            let connector = sync.data()["connectors"][0].clone();
            (connector["status"].as_str().unwrap_or_default().to_owned(), connector["last_sync"].is_null())
        };
        assert_eq!(stands().await, ("DISCONNECTED".to_owned(), true));
        world.acme.put(&format!("app_instances/{}", ledger.id()), &json!({"oauth_keys_valid": true})).await.is(200);
        assert_eq!(stands().await, ("SUCCESS".to_owned(), false));
        world.acme.raw(&format!("organizations/{atlas}/app_instances_sync/anything")).await.is(200);
        assert_eq!(
            world.other.post("app_instances_syncs", &json!({"organization_id": atlas})).await.is(400).attribute(),
            "organization_id"
        );
        let tenant = world.acme.raw("tenant").await.is(200);
        assert_eq!((tenant.data()["users_count"].as_i64(), tenant.data()["organizations_count"].as_i64()), (Some(5), Some(2)));
    });
}
