//! What must not work.

use serde_json::json;

use super::client::Her;
use super::{World, told};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    nobody_and_wrong_keys_get_401_and_nothing_else,
    another_tenants_things_do_not_exist,
    a_root_key_names_whom_it_means,
    what_is_not_served_is_said_in_json,
);

fn nobody_and_wrong_keys_get_401_and_nothing_else(engine: &Engine) {
    told(engine, async |world: World| {
        let acme = &world.acme;
        for her in [
            Her::new(&world.router, "", ""),
            Her::new(&world.router, &acme.id, "wrong"),
            Her::new(&world.router, "tnk-nobody", &acme.secret),
            acme.with("Basic ===="),
            acme.with("Bearer x"),
        ] {
            for path in ["users", "users/1", "organizations", "invoices", "apps"] {
                let reply = her.raw(path).await.is(401);
                assert!(reply.body["errors"][0]["title"].is_string(), "{}", reply.text);
            }
        }
    });
}

fn another_tenants_things_do_not_exist(engine: &Engine) {
    told(engine, async |world: World| {
        let (ann, atlas) = (world.of("users", "Ann").await, world.of("organizations", "Atlas").await);
        for id in [&ann["id"].to_string(), ann["uid"].as_str().unwrap(), "ann@acme.test"] {
            world.other.raw(&format!("users/{id}")).await.is(404);
            world.other.raw(&format!("users/{id}/organizations")).await.is(404);
        }
        for id in [&atlas["id"].to_string(), atlas["uid"].as_str().unwrap()] {
            for below in ["", "/users", "/app_instances", "/credit_card", "/invoices"] {
                world.other.raw(&format!("organizations/{id}{below}")).await.is(404);
            }
            world.other.post(&format!("organizations/{id}/users"), &json!({"id": 1, "role": "Super Admin"})).await.is(404);
        }
        // Nor does a list show them, however it is asked.
        assert_eq!(world.other.get("users", &[]).await.is(200).names(), ["Eve"]);
        for filter in [("filter[email]", "ann@acme.test"), ("filter[name.like]", "%")] {
            let reply = world.other.get("users", &[(filter.0, Some(filter.1))]).await.is(200);
            assert!(!reply.text.contains("ann@acme"), "{}", reply.text);
        }
        // A user of another tenant cannot be added.
        let evil = world.other.get("organizations", &[]).await.is(200).data()[0]["id"].clone();
        let reply = world.other.post(&format!("organizations/{evil}/users"), &json!({"id": ann["id"], "role": "Member"})).await;
        assert!(matches!(reply.status, 400 | 404), "{}", reply.text);
        // Naming another tenant does not help.
        let reply = world.other.get("users", &[("tenant", Some("acme"))]).await;
        assert!(matches!(reply.status, 403 | 404), "{}", reply.text);
    });
}

fn a_root_key_names_whom_it_means(engine: &Engine) {
    told(engine, async |world: World| {
        let atlas = world.of("organizations", "Atlas").await;
        let uid = atlas["uid"].as_str().unwrap();
        assert_eq!(world.root.raw(&format!("organizations/{uid}/users")).await.is(200).count(), 3);
        assert_eq!(world.root.get("users", &[("tenant", Some("other"))]).await.is(200).names(), ["Eve"]);
        let reply = world.root.raw("users").await;
        assert!((400..500).contains(&reply.status) && reply.status != 401, "{}", reply.text);
    });
}

fn what_is_not_served_is_said_in_json(engine: &Engine) {
    told(engine, async |world: World| {
        for path in ["nothing", "users/1/nothing/more"] {
            let reply = world.acme.raw(path).await.is(404);
            assert!(reply.body["errors"][0]["title"].is_string(), "{}", reply.text);
        }
    });
}
