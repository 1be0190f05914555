//! Customers, their members and their apps.

use serde_json::json;

use super::{World, told};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    an_organization_is_founded_and_shown,
    members_come_change_and_go,
    app_instances_are_added_and_ended,
    what_is_not_billed_is_empty,
);

fn an_organization_is_founded_and_shown(engine: &Engine) {
    told(engine, async |world: World| {
        let made =
            world.acme.post("organizations", &json!({"name": "Cetus", "billing_currency": "EUR", "id": 99, "uid": "org-mine"})).await;
        let made = made.is(201);
        assert_ne!((made.id(), made.uid().as_str()), (99, "org-mine"));
        let shown = world.acme.raw(&format!("organizations/{}", made.uid())).await.is(200);
        assert_eq!(shown.data()["name"], "Cetus");
        assert_eq!(shown.data()["current_billing"], json!({"cents": 0, "currency": "EUR"}));
        assert_eq!(shown.data()["in_arrears?"], json!(false));
        let bad = world.acme.post("organizations", &json!({"name": "  "})).await.is(400);
        assert_eq!((bad.attribute(), bad.body["errors"][0]["value"].as_str()), ("name", Some("can't be blank")));
        assert_eq!(
            world.acme.post("organizations", &json!({"name": "x", "billing_currency": "??"})).await.is(400).attribute(),
            "billing_currency"
        );
    });
}

fn members_come_change_and_go(engine: &Engine) {
    told(engine, async |world: World| {
        let (atlas, zoe) = (world.organization("Atlas").await, world.user("Zoe").await);
        let path = format!("organizations/{atlas}/users");
        let added = world.acme.post(&path, &json!({"id": zoe, "role": "Admin"})).await.is(201);
        assert_eq!(added.data()["role"], "Admin");
        let list = world.acme.get(&path, &[("filter[role]", Some("Admin"))]).await.is(200);
        assert_eq!((list.names(), list.count()), (vec!["Ben", "Zoe"], 2));
        let changed = world.acme.put(&format!("{path}/{zoe}"), &json!({"id": zoe, "role": "Power User"})).await.is(200);
        assert_eq!(changed.data()["role"], "Power User");
        world.acme.delete(&format!("{path}/{zoe}")).await.is(200);
        assert_eq!(world.acme.get(&path, &[]).await.is(200).names(), ["Ann", "Ben", "Mia"]);
        world.acme.delete(&format!("{path}/{zoe}")).await.is(404);
        // The last Super Admin stays.
        let ann = world.user("Ann").await;
        assert!((400..500).contains(&world.acme.delete(&format!("{path}/{ann}")).await.status));
        let bad = world.acme.put(&format!("{path}/{ann}"), &json!({"role": "Emperor"})).await.is(400);
        assert_eq!(bad.attribute(), "role");
    });
}

fn app_instances_are_added_and_ended(engine: &Engine) {
    told(engine, async |world: World| {
        world.app("till").await;
        let atlas = world.organization("Atlas").await;
        let path = format!("organizations/{atlas}/app_instances");
        let made = world.acme.post(&path, &json!({"product": "till"})).await.is(201);
        assert_eq!((made.data()["status"].as_str(), made.data()["stack"].as_str()), (Some("running"), Some("cloud")));
        assert_eq!((made.data()["owner_id"].as_i64(), made.data()["owner_type"].as_str()), (Some(atlas), Some("Organization")));
        let twice = world.acme.post(&path, &json!({"product": "till"})).await.is(400);
        assert_eq!(twice.attribute(), "product");
        world.acme.post(&path, &json!({"product": "nothing"})).await.is(404);
        let active: Vec<(&str, Option<&str>)> = ["running", "stopped", "staged", "provisioning", "starting", "stopping", "updating"]
            .iter()
            .map(|status| ("filter[status.in][]", Some(*status)))
            .collect();
        assert_eq!(world.acme.get(&path, &active).await.is(200).count(), 1);
        let uid = made.uid();
        let found = world.acme.get("app_instances", &[("filter[uid]", Some(uid.as_str())), ("limit", Some("1"))]).await.is(200);
        assert_eq!(found.data()[0]["id"].as_i64(), Some(made.id()));
        world.other.raw(&format!("app_instances/{}", made.id())).await.is(404);
        assert_eq!(world.other.get("app_instances", &[("filter[uid]", Some(uid.as_str()))]).await.is(200).count(), 0);
        let ended = world.acme.delete(&format!("app_instances/{}", made.id())).await.is(200);
        assert_eq!(ended.data()["status"], "terminated");
        assert_eq!(world.acme.get(&path, &active).await.is(200).count(), 0);
        let again = world.acme.post(&path, &json!({"product": "till"})).await.is(201);
        assert_ne!(again.uid(), uid, "an app that is added again is a new group");
    });
}

fn what_is_not_billed_is_empty(engine: &Engine) {
    told(engine, async |world: World| {
        let atlas = world.organization("Atlas").await;
        for list in ["invoices", "arrears_situations", "tenant_invoices", &format!("organizations/{atlas}/invoices")] {
            let reply = world.acme.get(list, &[("sort[]", Some("ended_at.desc")), ("limit", Some("12"))]).await.is(200);
            assert_eq!((reply.data(), reply.count()), (&json!([]), 0), "{list}");
        }
        let card = world.acme.raw(&format!("organizations/{atlas}/credit_card")).await.is(200);
        assert_eq!(card.data()["organization_id"].as_i64(), Some(atlas));
        assert!(world.acme.raw(&format!("organizations/{atlas}/last_invoice")).await.is(200).data().as_object().unwrap().is_empty());
    });
}
