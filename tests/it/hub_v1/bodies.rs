//! What bodies name and forms send: what is not there, does not fit or cannot be had is said by the name that the client sent.

use http::Method;
use serde_json::{Value, json};

use super::client::Her;
use super::{World, told};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    what_a_body_names_and_is_not_there_is_wrong_input,
    a_form_sets_flags_and_numbers_of_an_organization,
    staff_is_made_with_its_customers,
    a_division_that_does_not_fit_is_refused,
    staffs_correction_of_a_review_is_signed,
    reviews_are_listed_as_everything_else,
    a_limited_key_hears_of_its_limits,
    a_limited_key_gets_no_secrets_and_no_refusal_after_its_write,
);

fn what_a_body_names_and_is_not_there_is_wrong_input(engine: &Engine) {
    told(engine, async |world: World| {
        world.app("till").await;
        let (ann, app) = (world.user("Ann").await, world.acme.raw("apps/till").await.is(200).id());
        let shown = json!({"name": "D", "organization_ids": [world.organization("Atlas").await]});
        let made = world.acme.post(&format!("users/{ann}/dashboards"), &shown).await.is(201);
        let (alerts, dashboards, copy) =
            (format!("users/{ann}/alerts"), format!("users/{ann}/dashboards"), format!("dashboards/{}/copy", made.id()));
        let evil = world.other_organization().await;
        for (path, body, attribute) in [
            ("deletion_requests", json!({"user_id": 999}), "user_id"),
            ("deletion_requests", json!({}), "user_id"),
            ("app_instances_syncs", json!({"organization_id": 999}), "organization_id"),
            ("app_instances_syncs", json!({"organization_id": evil}), "organization_id"),
            ("app_instances_syncs", json!({"mode": "all"}), "organization_id"),
            (&alerts, json!({"impac_kpi_id": 999, "service": "inapp"}), "impac_kpi_id"),
            (&alerts, json!({"impac_kpi_id": "x", "service": "inapp"}), "impac_kpi_id"),
            ("dashboards", json!({"name": "D", "owner_id": 999}), "owner_id"),
            (&dashboards, json!({"name": "D", "organization_ids": [evil]}), "organization_ids"),
            (&copy, json!({"owner_id": 999}), "owner_id"),
            ("app_questions", json!({"app_id": app, "user_id": 999, "description": "Does it print?"}), "user_id"),
        ] {
            assert_eq!(world.acme.post(path, &body).await.is(400).attribute(), attribute, "{path} {body}");
        }
        // What the path names is another matter.
        world.acme.post("dashboards/999/copy", &json!({"owner_id": ann})).await.is(404);
        world.acme.post("users/999/alerts", &json!({"impac_kpi_id": 1})).await.is(404);
    });
}

fn a_form_sets_flags_and_numbers_of_an_organization(engine: &Engine) {
    told(engine, async |world: World| {
        let path = format!("organizations/{}", world.organization("Atlas").await);
        let form = [("data[soa_enabled]", "false"), ("data[latitude]", "1.5"), ("data[longitude]", "-7")];
        let changed = world.acme.form(Method::PUT, &path, &form).await.is(200);
        assert_eq!((&changed.data()["soa_enabled"], changed.data()["latitude"].as_f64()), (&json!(false), Some(1.5)));
        assert_eq!(changed.data()["longitude"].as_f64(), Some(-7.0));
        let json = world.acme.put(&path, &json!({"latitude": "2.5", "soa_enabled": "1"})).await.is(200);
        assert_eq!((&json.data()["soa_enabled"], json.data()["latitude"].as_f64()), (&json!(true), Some(2.5)));
        for (name, wrong) in [("latitude", "north"), ("longitude", "200"), ("soa_enabled", "maybe")] {
            let name_sent = format!("data[{name}]");
            let refused = world.acme.form(Method::PUT, &path, &[(name_sent.as_str(), wrong)]).await.is(400);
            assert_eq!(refused.attribute(), name);
        }
        let cleared = world.acme.form(Method::PUT, &path, &[("data[latitude]", "")]).await.is(200);
        assert!(cleared.data()["latitude"].as_f64().is_none_or(|degrees| degrees.abs() < 0.1), "{}", cleared.text);
    });
}

fn staff_is_made_with_its_customers(engine: &Engine) {
    told(engine, async |world: World| {
        let (atlas, evil) = (world.organization("Atlas").await, world.other_organization().await);
        let new = |clients: i64| json!({"email": "new@acme.test", "name": "New", "admin_role": "staff", "client_ids": [clients]});
        for unknown in [999_999, evil] {
            assert_eq!(world.acme.post("users", &new(unknown)).await.is(400).attribute(), "client_ids");
        }
        let customer = json!({"email": "new@acme.test", "name": "New", "client_ids": [atlas]});
        assert_eq!(world.acme.post("users", &customer).await.is(400).attribute(), "client_ids");
        assert_eq!(world.acme.get("users", &[("filter[name]", Some("New"))]).await.is(200).count(), 0, "nobody is made by half");
        let made = world.acme.post("users", &new(atlas)).await.is(201);
        assert_eq!((&made.data()["admin_role"], &made.data()["client_ids"]), (&json!("staff"), &json!([atlas])));
        world.acme.post("users", &json!({"email": "zac@acme.test", "name": "Zac", "client_ids": []})).await.is(201);
    });
}

fn a_division_that_does_not_fit_is_refused(engine: &Engine) {
    told(engine, async |world: World| {
        let north = world.acme.post("sub_tenants", &json!({"name": "North"})).await.is(201).id();
        let sue = format!("users/{}", world.user("Sue").await);
        for division in [999, north] {
            let refused = world.acme.put(&sue, &json!({"name": "Susan", "mnoe_sub_tenant_id": division})).await.is(400);
            assert_eq!(refused.attribute(), "mnoe_sub_tenant_id");
        }
        assert_eq!(world.acme.raw(&sue).await.is(200).data()["name"], json!("Sue"));
        let placed = world.acme.put(&sue, &json!({"admin_role": "sub_tenant_admin", "mnoe_sub_tenant_id": north})).await.is(200);
        assert_eq!(placed.data()["mnoe_sub_tenant_id"], json!(north));
        // A whole resource that comes back with another role still names the division that she had.
        let moved = world.acme.put(&sue, &json!({"admin_role": "admin", "mnoe_sub_tenant_id": north})).await.is(200);
        assert_eq!((&moved.data()["admin_role"], &moved.data()["mnoe_sub_tenant_id"]), (&json!("admin"), &json!(null)));
        world.acme.put(&sue, &json!({"name": "Susan", "mnoe_sub_tenant_id": null})).await.is(200);
    });
}

fn staffs_correction_of_a_review_is_signed(engine: &Engine) {
    told(engine, async |world: World| {
        world.app("till").await;
        let (ann, sue) = (world.user("Ann").await, world.user("Sue").await);
        let eve = world.other.raw("users").await.is(200).data()[0]["id"].clone();
        let app = world.acme.raw("apps/till").await.is(200).id();
        let asked = json!({"app_id": app, "user_id": ann, "description": "Does it print"});
        let path = format!("app_reviews/{}", world.acme.post("app_questions", &asked).await.is(201).id());
        for stranger in [json!(999), eve] {
            let refused = world.acme.put(&path, &json!({"description": "x", "edited_by_id": stranger})).await.is(400);
            assert_eq!(refused.attribute(), "edited_by_id");
        }
        for change in [
            json!({"description": "Does it print?", "edited_by_id": sue}),
            json!({"description": "Does it print well?", "edited_by_id": sue, "status": "approved", "user_id": ann}),
        ] {
            let edited = world.acme.put(&path, &change).await.is(200);
            let shown = |name: &str| edited.data()[name].clone();
            assert_eq!((shown("description"), shown("edited")), (change["description"].clone(), json!(true)));
            assert_eq!(
                (shown("edited_by_id"), shown("edited_by_name"), shown("edited_by_admin_role")),
                (json!(sue), json!("Sue Li"), json!("staff"))
            );
        }
    });
}

fn reviews_are_listed_as_everything_else(engine: &Engine) {
    told(engine, async |world: World| {
        let (ann, ben, sue) = (world.user("Ann").await, world.user("Ben").await, world.user("Sue").await);
        let mut ids = Vec::new();
        for (nid, user, text) in [("books", ann, "Does it add?"), ("till", ben, "Does it print?"), ("till", sue, "Is it quick?")] {
            if ids.len() < 2 {
                world.app(nid).await;
            }
            let app = world.acme.raw(&format!("apps/{nid}")).await.is(200).id();
            let asked = json!({"app_id": app, "user_id": user, "description": text});
            ids.push(world.acme.post("app_questions", &asked).await.is(201).id());
        }
        let (ann, ben) = (ann.to_string(), ben.to_string());
        let last = world.acme.raw(&format!("app_reviews/{}", ids[2])).await.is(200).data()["created_at"].as_str().unwrap().to_owned();
        for (query, wanted) in [
            (vec![("filter[user_id.in][]", Some(ann.as_str())), ("filter[user_id.in][]", Some(ben.as_str()))], vec![0, 1]),
            (vec![("filter[status.not]", Some("approved"))], vec![0, 1]),
            (vec![("filter[app_name.like]", Some("%TI%")), ("sort[]", Some("id.desc"))], vec![2, 1]),
            (vec![("sort[]", Some("status.desc")), ("sort[]", Some("app_name.desc"))], vec![1, 0, 2]),
            (vec![("filter[organization_id]", Some("999"))], vec![]),
            (vec![("filter[created_at.gt]", Some(last.as_str()))], vec![]),
        ] {
            let found = world.acme.get("app_questions", &query).await.is(200);
            let found: Vec<i64> = found.data().as_array().unwrap().iter().filter_map(|row| row["id"].as_i64()).collect();
            assert_eq!(found, wanted.iter().map(|at| ids[*at]).collect::<Vec<_>>(), "{query:?}");
        }
        let found = world.acme.get("app_questions", &[("filter[created_at]", Some(last.as_str()))]).await.is(200);
        assert!(found.data().as_array().unwrap().iter().any(|row| row["id"] == json!(ids[2])), "{}", found.text);
        assert_eq!(world.acme.get("app_questions", &[("sort[]", Some("secret.asc"))]).await.is(400).attribute(), "secret");
    });
}

fn a_limited_key_hears_of_its_limits(engine: &Engine) {
    told(engine, async |world: World| {
        let order = json!({"kind": "tenant", "owner": "acme", "name": "reader", "scopes": ["read_customers", "read"]});
        let key = world.operator(Method::POST, "/api/admin/v1/keys", &order).await;
        let reader = Her::new(&world.router, key["api_key"].as_str().unwrap(), key["api_secret"].as_str().unwrap());
        let listed = reader.get("users", &[("limit", Some("1"))]).await.is(200).data()[0]["id"].clone();
        let (eve, evil) = (world.other.raw("users").await.is(200).data()[0]["id"].clone(), world.other_organization().await);
        let refused = reader.raw(&format!("users/{listed}")).await.is(403);
        assert!(refused.text.contains("limited to read_customers, read"), "{}", refused.text);
        let atlas = world.organization("Atlas").await;
        reader.raw(&format!("organizations/{atlas}")).await.is(200);
        reader.put(&format!("organizations/{atlas}"), &json!({"name": "x"})).await.is(403);
        // What it could not see without its limits does not exist.
        for path in [format!("users/{eve}"), "users/999999".into(), format!("organizations/{evil}")] {
            reader.raw(&path).await.is(404);
        }
        let browser = json!({"kind": "tenant", "owner": "acme", "name": "browser", "scopes": ["browse"]});
        let key = world.operator(Method::POST, "/api/admin/v1/keys", &browser).await;
        let browser = Her::new(&world.router, key["api_key"].as_str().unwrap(), key["api_secret"].as_str().unwrap());
        browser.raw(&format!("users/{listed}")).await.is(404);
    });
}

fn a_limited_key_gets_no_secrets_and_no_refusal_after_its_write(engine: &Engine) {
    told(engine, async |world: World| {
        let limited = async |scopes: &[&str]| {
            let order = json!({"kind": "tenant", "owner": "acme", "name": "limited", "scopes": scopes});
            let key = world.operator(Method::POST, "/api/admin/v1/keys", &order).await;
            Her::new(&world.router, key["api_key"].as_str().unwrap(), key["api_secret"].as_str().unwrap())
        };
        let (atlas, mia) = (world.organization("Atlas").await, world.user("Mia").await);
        let invited = json!({"user_email": "new@acme.test", "user_role": "Admin"});
        let invited = world.acme.post(&format!("organizations/{atlas}/org_invites"), &invited).await.is(201);
        assert!(invited.data()["token"].is_string());
        world.acme.post("deletion_requests", &json!({"user_id": mia})).await.is(201);
        let reader = limited(&["read_customers", "read_user"]).await;
        let listed = reader.raw("org_invites").await.is(200);
        assert_eq!((listed.count(), &listed.data()[0]["token"]), (1, &Value::Null));
        let closing = format!("users/{mia}/deletion_request");
        assert!(world.acme.raw(&closing).await.is(200).data()["token"].is_string());
        assert_eq!(reader.raw(&closing).await.is(200).data()["token"], Value::Null);
        let shown = reader.raw(&format!("users/{mia}")).await.is(200);
        assert_eq!((&shown.data()["name"], &shown.data()["sso_session"]), (&json!("Mia"), &Value::Null));
        // What is written is written, and says its ids.
        world.app("till").await;
        for (scope, path, data) in [
            ("purchase", format!("organizations/{atlas}/app_instances"), json!({"product": "till"})),
            ("manage_teams", format!("organizations/{atlas}/teams"), json!({"name": "Night shift"})),
            ("create_organization", "organizations".to_owned(), json!({"name": "Caelum"})),
            ("manage_users", "users".to_owned(), json!({"email": "kim@acme.test", "name": "Kim"})),
        ] {
            let made = limited(&[scope]).await.post(&path, &data).await.is(201);
            assert!(made.data()["id"].is_i64() && made.data()["uid"].is_string(), "{scope}: {}", made.text);
        }
        let writer = limited(&["update_user"]).await;
        assert_eq!(writer.put(&format!("users/{mia}"), &json!({"phone": "555"})).await.is(200).id(), mia);
        writer.put(&format!("users/{mia}"), &json!({"password": "another long password"})).await.is(403);
    });
}
