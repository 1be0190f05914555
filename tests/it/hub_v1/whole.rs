//! A write is done as a whole or not at all, and its error has the name that the client sent.

use http::Method;
use serde_json::{Value, json};

use super::{PASSWORD, World, told};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    a_user_is_not_half_changed,
    a_user_is_not_half_made,
    organizations_teams_and_divisions_are_not_half_written,
    an_app_instance_is_not_half_changed,
    a_method_that_is_not_served_has_a_body,
    everything_is_moderated_as_a_review,
);

async fn fits(world: &World, password: &str) -> bool {
    let sent = json!({"email": "ann@acme.test", "password": password});
    world.acme.post("user_sessions", &sent).await.is(200).data()["password_valid"] == json!(true)
}

fn a_user_is_not_half_changed(engine: &Engine) {
    told(engine, async |world: World| {
        let (ann, evil) = (world.user("Ann").await, world.other_organization().await);
        let path = format!("users/{ann}");
        let before = world.acme.raw(&path).await.is(200).data().clone();
        for (sent, attribute) in [
            (json!({"password": "another pass 22", "email": "bad"}), "email"),
            (json!({"password": "another pass 22", "admin_role": "boss"}), "admin_role"),
            (json!({"name": "Half", "admin_role": "sub_tenant_admin"}), "mnoe_sub_tenant_id"),
            (json!({"name": "Half", "admin_role": "sub_tenant_admin", "mnoe_sub_tenant_id": 9_999}), "mnoe_sub_tenant_id"),
            (json!({"name": "Half", "reset_password_sent_at": "junk"}), "reset_password_sent_at"),
            (json!({"name": "Half", "failed_attempts": -1}), "failed_attempts"),
            (json!({"admin_role": "staff", "client_ids": [evil]}), "client_ids"),
            (json!({"name": "Half", "email": "ben@acme.test"}), "email"),
            (
                json!({"name": "Half", "password": "another pass 22", "current_password": "wrong", "current_password_required": true}),
                "current_password",
            ),
        ] {
            let refused = world.acme.put(&path, &sent).await.is(400);
            assert_eq!(refused.attribute(), attribute, "{sent}: {}", refused.text);
            let after = world.acme.raw(&path).await.is(200).data().clone();
            for field in ["name", "email", "admin_role", "client_ids", "authenticatable_salt"] {
                assert_eq!(after[field], before[field], "{field} after {sent}");
            }
            assert!(fits(&world, PASSWORD).await, "{sent}");
        }
        let atlas = world.organization("Atlas").await;
        let sent = json!({"name": "Anna", "password": "another pass 22", "admin_role": "staff", "client_ids": [atlas], "sign_in_count": 7});
        let changed = world.acme.put(&path, &sent).await.is(200);
        let user = changed.data();
        assert_eq!((&user["name"], &user["admin_role"], &user["client_ids"]), (&json!("Anna"), &json!("staff"), &json!([atlas])));
        assert_eq!(user["sign_in_count"], json!(7));
        assert!(fits(&world, "another pass 22").await);
    });
}

fn a_user_is_not_half_made(engine: &Engine) {
    told(engine, async |world: World| {
        let new = |more: Value| {
            let mut new = json!({"email": "new@acme.test", "name": "New", "password": PASSWORD});
            new.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            new
        };
        for (sent, attribute) in [
            (new(json!({"admin_role": "sub_tenant_admin"})), "mnoe_sub_tenant_id"),
            (new(json!({"admin_role": "sub_tenant_admin", "mnoe_sub_tenant_id": 9_999})), "mnoe_sub_tenant_id"),
            (new(json!({"confirmation_sent_at": "junk"})), "confirmation_sent_at"),
            (new(json!({"unconfirmed_email": "junk"})), "unconfirmed_email"),
        ] {
            assert_eq!(world.acme.post("users", &sent).await.is(400).attribute(), attribute, "{sent}");
            assert_eq!(world.acme.get("users", &[("filter[email]", Some("new@acme.test"))]).await.is(200).count(), 0, "{sent}");
        }
        let north = world.acme.post("sub_tenants", &json!({"name": "North"})).await.is(201).id();
        let sent = new(json!({"admin_role": "sub_tenant_admin", "mnoe_sub_tenant_id": north, "confirmation_token": "abc"}));
        let made = world.acme.post("users", &sent).await.is(201);
        assert_eq!((&made.data()["admin_role"], &made.data()["mnoe_sub_tenant_id"]), (&json!("sub_tenant_admin"), &json!(north)));
        assert_eq!(world.acme.get("users", &[("filter[confirmation_token]", Some("abc"))]).await.is(200).count(), 1);
    });
}

fn organizations_teams_and_divisions_are_not_half_written(engine: &Engine) {
    told(engine, async |world: World| {
        let (atlas, evil, zoe) = (world.organization("Atlas").await, world.other_organization().await, world.user("Zoe").await);
        let path = format!("organizations/{atlas}");
        for (sent, attribute) in [
            (json!({"name": "Half", "account_frozen": "perhaps"}), "account_frozen"),
            (json!({"name": "Half", "latitude": "far"}), "latitude"),
        ] {
            assert_eq!(world.acme.put(&path, &sent).await.is(400).attribute(), attribute, "{sent}");
            assert_eq!(world.acme.raw(&path).await.is(200).data()["name"], "Atlas");
        }
        let frozen = world.acme.put(&path, &json!({"name": "Atlas Two", "account_frozen": true})).await.is(200);
        assert_eq!((&frozen.data()["name"], &frozen.data()["account_frozen"]), (&json!("Atlas Two"), &json!(true)));
        world.acme.put(&path, &json!({"name": "Atlas", "account_frozen": false})).await.is(200);
        let before = world.acme.get("organizations", &[]).await.is(200).count();
        assert_eq!(world.acme.post("organizations", &json!({"name": "Half", "latitude": "far"})).await.is(400).attribute(), "latitude");
        assert_eq!(world.acme.get("organizations", &[]).await.is(200).count(), before);

        let team = world.acme.post(&format!("{path}/teams"), &json!({"name": "Crew"})).await.is(201).id();
        let sent = json!({"name": "Half", "set_access_to": [{"id": 9_999}]});
        assert_eq!(world.acme.put(&format!("teams/{team}"), &sent).await.is(400).attribute(), "set_access_to");
        assert_eq!(world.acme.raw(&format!("teams/{team}")).await.is(200).data()["name"], "Crew");
        assert_eq!(world.acme.post(&format!("teams/{team}/users"), &json!({"id": zoe})).await.is(400).attribute(), "id");
        assert_eq!(world.acme.post(&format!("{path}/users"), &json!({"id": 9_999})).await.is(400).attribute(), "id");

        for (field, value) in [("client_ids", evil), ("account_manager_ids", 9_999)] {
            let sent = json!({"name": "d", field: [value]});
            assert_eq!(world.acme.post("sub_tenants", &sent).await.is(400).attribute(), field);
            assert_eq!(world.acme.get("sub_tenants", &[]).await.is(200).count(), 0);
        }
        let product = world.acme.post(&format!("{path}/app_instances"), &json!({"product": "nope"})).await.is(400);
        assert_eq!(product.attribute(), "product");
        let invite = json!({"user_email": "new@acme.test", "referrer_id": 9_999});
        assert_eq!(world.acme.post(&format!("{path}/org_invites"), &invite).await.is(400).attribute(), "referrer_id");
        assert_eq!(world.acme.get(&format!("{path}/org_invites"), &[]).await.is(200).count(), 0);
        // A root key sees everybody; who invites is of the tenant all the same.
        let eve = world.operator(Method::GET, "/api/admin/v1/users/eve@other.test", &json!(null)).await["id"].clone();
        let invite = json!({"user_email": "new@acme.test", "referrer_id": eve});
        assert_eq!(world.root.post(&format!("{path}/org_invites"), &invite).await.is(400).attribute(), "referrer_id");
        assert_eq!(world.acme.get(&format!("{path}/org_invites"), &[]).await.is(200).count(), 0);
        // An invitation that waits for an address is its account's from its first moment on.
        world.acme.post(&format!("{path}/org_invites"), &json!({"user_email": "new@acme.test"})).await.is(201);
        let new = world.acme.post("users", &json!({"email": "new@acme.test", "password": PASSWORD})).await.is(201).id().to_string();
        let hers = [("filter[organization_id]", Some(atlas.to_string())), ("filter[user_id]", Some(new))];
        let hers: Vec<(&str, Option<&str>)> = hers.iter().map(|(name, value)| (*name, value.as_deref())).collect();
        assert_eq!(world.acme.get("org_invites", &hers).await.is(200).count(), 1);
    });
}

fn an_app_instance_is_not_half_changed(engine: &Engine) {
    told(engine, async |world: World| {
        let atlas = world.organization("Atlas").await;
        world.connector("ledger").await;
        let ledger = world.acme.post(&format!("organizations/{atlas}/app_instances"), &json!({"product": "ledger"})).await.is(201).id();
        let path = format!("app_instances/{ledger}");
        let stands = async || {
            let seen = world.acme.raw(&path).await.is(200);
            ["name", "oauth_keys_valid", "oauth_company", "autostop_interval"].map(|field| seen.data()[field].clone())
        };
        let before = stands().await;
        for (sent, attribute) in [
            (json!({"name": "Half", "oauth_company": "a\nb"}), "oauth_company"),
            (json!({"name": "", "oauth_keys_valid": true}), "name"),
            (json!({"name": "Half", "oauth_keys_valid": true, "autostop_interval": 600}), "autostop_interval"),
            (json!({"name": "Half", "oauth_keys_valid": true, "autostop_interval": 1}), "autostop_interval"),
        ] {
            assert_eq!(world.acme.put(&path, &sent).await.is(400).attribute(), attribute, "{sent}");
            assert_eq!(stands().await, before, "{sent}");
        }
        // A whole form with what is as it was; what is not sent of the connection stays.
        let sent = json!({"name": "Our books", "oauth_keys_valid": true, "oauth_company": "Atlas Pty", "autostop_interval": null});
        let after = [json!("Our books"), json!(true), json!("Atlas Pty"), json!(null)];
        world.acme.put(&path, &sent).await.is(200);
        assert_eq!(stands().await, after);
        let changed = world.acme.put(&path, &json!({"name": "Books", "oauth_keys_valid": false})).await.is(200);
        assert_eq!((changed.data()["name"].as_str(), changed.data()["oauth_company"].as_str()), (Some("Books"), Some("Atlas Pty")));
    });
}

fn a_method_that_is_not_served_has_a_body(engine: &Engine) {
    told(engine, async |world: World| {
        for (method, path) in [(Method::POST, "org_invites"), (Method::DELETE, "tenant"), (Method::PUT, "organizations")] {
            let refused = world.acme.form(method.clone(), path, &[]).await.is(405);
            let error = &refused.body["errors"][0];
            assert_eq!((&error["status"], &error["attribute"]), (&json!("405"), &json!("method")), "{}", refused.text);
            assert!(error["value"].as_str().is_some_and(|words| words.contains(method.as_str())), "{}", refused.text);
        }
        let missing = world.acme.raw("nothing/at/all/here").await.is(404);
        assert!(missing.body["errors"][0]["title"].is_string(), "{}", missing.text);
    });
}

fn everything_is_moderated_as_a_review(engine: &Engine) {
    told(engine, async |world: World| {
        world.app("till").await;
        let (app, ann) = (world.acme.raw("apps/till").await.is(200).id(), world.user("Ann").await);
        let question = json!({"app_id": app, "user_id": ann, "description": "How much?"});
        let id = world.acme.post("app_questions", &question).await.is(201).id();
        let approved = world.acme.put(&format!("app_reviews/{id}"), &json!({"status": "approved"})).await.is(200);
        assert_eq!((approved.id(), &approved.data()["status"]), (id, &json!("approved")));
        world.acme.raw(&format!("app_reviews/{id}")).await.is(200);
        world.acme.raw(&format!("app_answers/{id}")).await.is(404);
        world.other.put(&format!("app_reviews/{id}"), &json!({"status": "rejected"})).await.is(404);
    });
}
