//! Customers, their members and their apps.

use serde_json::json;

use super::{World, told};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    an_organization_is_founded_and_shown,
    an_organization_is_changed_frozen_and_closed,
    teams_open_what_they_are_given,
    divisions_have_staff_and_customers,
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
        world.acme.post(&path, &json!({"product": "nothing"})).await.is(400);
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

fn an_organization_is_changed_frozen_and_closed(engine: &Engine) {
    told(engine, async |world: World| {
        let (atlas, ann) = (world.organization("Atlas").await, world.user("Ann").await);
        let path = format!("organizations/{atlas}");
        let change = json!({"name": "Atlas II", "industry": "Mining", "geo_city": "Perth", "meta_data": {"payment_restriction": ["visa"]},
            "tenant_id": 2, "uid": "org-x", "admin_role": "admin", "organization_id": 9});
        let changed = world.acme.put(&path, &change).await.is(200);
        assert_eq!((changed.data()["name"].as_str(), changed.data()["geo_city"].as_str()), (Some("Atlas II"), Some("Perth")));
        assert_eq!(changed.data()["meta_data"], json!({"payment_restriction": ["visa"]}));
        assert_ne!(changed.uid(), "org-x");
        let kept = world.acme.put(&path, &json!({"size": "1-10"})).await.is(200);
        assert_eq!((kept.data()["industry"].as_str(), kept.data()["size"].as_str()), (Some("Mining"), Some("1-10")));
        assert_eq!(world.acme.put(&path, &json!({"geo_tz": "../etc/passwd"})).await.is(400).attribute(), "geo_tz");
        world.acme.put(&path, &json!({"account_frozen": true})).await.is(200);
        let active = [("filter[account_frozen]", Some("false"))];
        assert_eq!(world.acme.get("organizations", &active).await.is(200).names(), ["Borealis"]);
        assert_eq!(world.acme.get(&format!("users/{ann}/organizations"), &active).await.is(200).names(), ["Borealis"]);
        world.acme.put(&path, &json!({"account_frozen": "false"})).await.is(200);
        assert_eq!(world.acme.get("organizations", &active).await.is(200).count(), 2);
        world.other.put(&path, &json!({"name": "x"})).await.is(404);
        world.other.delete(&path).await.is(404);
        world.acme.delete(&path).await.is(200);
        world.acme.raw(&path).await.is(404);
        assert_eq!(world.acme.get("organizations", &[]).await.is(200).names(), ["Borealis"]);
    });
}

fn teams_open_what_they_are_given(engine: &Engine) {
    told(engine, async |world: World| {
        world.app("till").await;
        let (atlas, mia, zoe) = (world.organization("Atlas").await, world.user("Mia").await, world.user("Zoe").await);
        let instance = world.acme.post(&format!("organizations/{atlas}/app_instances"), &json!({"product": "till"})).await.is(201);
        let team = world.acme.post(&format!("organizations/{atlas}/teams"), &json!({"name": "Sales"})).await.is(201);
        assert_eq!((team.data()["organization_id"].as_i64(), team.data()["organization"]["name"].as_str()), (Some(atlas), Some("Atlas")));
        let path = format!("teams/{}", team.id());
        world.acme.post(&format!("{path}/users"), &json!({"id": mia})).await.is(201);
        assert!((400..500).contains(&world.acme.post(&format!("{path}/users"), &json!({"id": zoe})).await.status), "no member");
        assert_eq!(world.acme.get(&format!("{path}/users"), &[]).await.is(200).names(), ["Mia"]);
        // An empty list of users must add nobody: it finds none.
        assert_eq!(world.acme.get("users", &[("filter[id.in]", None)]).await.is(200).count(), 0);
        world.acme.put(&path, &json!({"set_access_to": [{"id": instance.id(), "name": "TILL"}]})).await.is(200);
        assert_eq!(world.acme.get(&format!("{path}/app_instances"), &[]).await.is(200).count(), 1);
        world.acme.put(&path, &json!({"set_access_to": [instance.id()]})).await.is(200);
        world.acme.put(&path, &json!({"name": "Sellers"})).await.is(200);
        assert_eq!(world.acme.get(&format!("{path}/app_instances"), &[]).await.is(200).count(), 1, "a new name leaves the access");
        world.acme.put(&path, &json!({"set_access_to": [""]})).await.is(200);
        assert_eq!(world.acme.get(&format!("{path}/app_instances"), &[]).await.is(200).count(), 0);
        let id = atlas.to_string();
        assert_eq!(world.acme.get("teams", &[("filter[organization_id]", Some(id.as_str()))]).await.is(200).names(), ["Sellers"]);
        assert_eq!(world.acme.get(&format!("users/{mia}/teams"), &[]).await.is(200).names(), ["Sellers"]);
        assert_eq!(world.other.get("teams", &[]).await.is(200).count(), 0);
        world.other.raw(&path).await.is(404);
        world.other.put(&path, &json!({"name": "x"})).await.is(404);
        world.acme.delete(&format!("{path}/users/{mia}")).await.is(200);
        assert_eq!(world.acme.get(&format!("{path}/users"), &[]).await.is(200).count(), 0);
        world.acme.delete(&path).await.is(200);
        world.acme.raw(&path).await.is(404);
    });
}

fn divisions_have_staff_and_customers(engine: &Engine) {
    told(engine, async |world: World| {
        let (atlas, zoe) = (world.organization("Atlas").await, world.user("Zoe").await);
        let made =
            world.acme.post("sub_tenants", &json!({"name": "North", "client_ids": [atlas], "account_manager_ids": [zoe]})).await.is(201);
        assert_eq!((&made.data()["client_ids"], &made.data()["account_manager_ids"]), (&json!([atlas]), &json!([zoe])));
        let id = made.id().to_string();
        let narrowed = world.acme.get("organizations", &[("sub_tenant_id", Some(id.as_str()))]).await.is(200);
        assert_eq!(narrowed.names(), ["Atlas"]);
        let manager = zoe.to_string();
        let narrowed = world.acme.get("organizations", &[("account_manager_id", Some(manager.as_str()))]).await.is(200);
        assert_eq!(narrowed.names(), ["Atlas"]);
        assert_eq!(world.acme.get(&format!("sub_tenants/{id}/clients"), &[]).await.is(200).names(), ["Atlas"]);
        assert_eq!(world.acme.get(&format!("sub_tenants/{id}/account_managers"), &[]).await.is(200).names(), ["Zoe"]);
        world.other.raw(&format!("sub_tenants/{id}")).await.is(404);
        let emptied = world
            .acme
            .put(&format!("sub_tenants/{id}"), &json!({"name": "South", "client_ids": [""], "account_manager_ids": []}))
            .await
            .is(200);
        assert_eq!((emptied.data()["name"].as_str(), &emptied.data()["client_ids"]), (Some("South"), &json!([])));
        world.acme.delete(&format!("sub_tenants/{id}")).await.is(200);
        assert_eq!(world.acme.get("sub_tenants", &[]).await.is(200).count(), 0);
    });
}
