//! What people look at: dashboards, widgets, KPIs, alerts, as the frontend and the Bolt service ask for them.

use http::Method;
use serde_json::json;

use super::{World, told};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    a_dashboard_is_made_changed_and_removed,
    a_template_is_copied_for_a_user,
    a_service_reads_kpis_by_organization_and_marks_alerts,
    a_dashboard_of_another_tenant_does_not_exist,
    identities_are_found_by_their_name_alone,
);

fn a_dashboard_is_made_changed_and_removed(engine: &Engine) {
    told(engine, async |world: World| {
        let (ann, atlas) = (world.user("Ann").await, world.of("organizations", "Atlas").await);
        let path = format!("users/{ann}/dashboards");
        let new = json!({"name": "Sales", "currency": "AUD", "organization_ids": [atlas["uid"]], "settings": {"a": {"x": 1, "y": 2}}});
        let made = world.acme.post(&path, &new).await.is(201);
        assert_eq!((made.data()["owner_type"].as_str(), made.data()["owner_id"].as_i64()), (Some("User"), Some(ann)));
        assert_eq!(made.data()["organization_ids"], json!([atlas["uid"]]));
        let id = made.id();
        // The client's default scope goes along with everything.
        let scope = ("filter[dashboard_type]", Some("dashboard"));
        assert_eq!(world.acme.get(&path, &[scope]).await.is(200).count(), 1);
        let number = id.to_string();
        let found = world.acme.get("dashboards", &[scope, ("filter[id]", Some(number.as_str())), ("limit", Some("1"))]).await.is(200);
        assert_eq!(found.data()[0]["name"], "Sales");
        let changed = world.acme.put(&format!("dashboards/{id}"), &json!({"settings": {"a": {"y": 3}}})).await.is(200);
        assert_eq!(changed.data()["settings"]["a"], json!({"x": 1, "y": 3}));
        let widget = json!({"name": "Profit", "endpoint": "accounts/profit_and_loss", "width": 6, "widget_category": "accounts"});
        let widget = world.acme.post(&format!("dashboards/{id}/widgets"), &widget).await.is(201);
        let widgets = world.acme.get(&format!("dashboards/{id}/widgets"), &[]).await.is(200);
        assert_eq!((widgets.count(), widgets.data()[0]["id"].as_i64()), (1, Some(widget.id())));
        let wider = world.acme.put(&format!("widgets/{}", widget.id()), &json!({"width": 12})).await.is(200);
        assert_eq!((wider.data()["width"].as_i64(), wider.data()["name"].as_str()), (Some(12), Some("Profit")));
        world.acme.delete(&format!("widgets/{}", widget.id())).await.is(200);
        world.acme.raw(&format!("widgets/{}", widget.id())).await.is(404);
        world.acme.delete(&format!("dashboards/{id}")).await.is(200);
        assert_eq!(world.acme.get(&path, &[]).await.is(200).count(), 0);
        assert_eq!(world.acme.get("dashboards", &[]).await.is(400).attribute(), "owner_id");
    });
}

fn a_template_is_copied_for_a_user(engine: &Engine) {
    told(engine, async |world: World| {
        let (ann, atlas) = (world.user("Ann").await, world.of("organizations", "Atlas").await);
        let template = json!({"name": "Start", "dashboard_type": "template", "published": true});
        let template = world.acme.post("dashboards", &template).await.is(201);
        assert_eq!(template.data()["dashboard_type"], "template");
        let query = [("filter[dashboard_type]", Some("template")), ("filter[published]", Some("true"))];
        assert_eq!(world.acme.get("dashboards", &query).await.is(200).names(), ["Start"]);
        assert_eq!(world.other.get("dashboards", &query).await.is(200).count(), 0);
        let copy = json!({"id": template.id(), "name": "Mine", "organization_ids": [atlas["uid"]], "owner_type": "User", "owner_id": ann});
        let copy = world.acme.post(&format!("dashboards/{}/copy", template.id()), &copy).await.is(201);
        assert_eq!((copy.data()["name"].as_str(), copy.data()["dashboard_type"].as_str()), (Some("Mine"), Some("dashboard")));
        assert_eq!((copy.data()["owner_id"].as_i64(), &copy.data()["organization_ids"]), (Some(ann), &json!([atlas["uid"]])));
    });
}

/// The Bolt service: a root key, the organization's uid in the path, a form with the word in the singular.
fn a_service_reads_kpis_by_organization_and_marks_alerts(engine: &Engine) {
    told(engine, async |world: World| {
        let (ann, atlas) = (world.user("Ann").await, world.of("organizations", "Atlas").await);
        let uid = atlas["uid"].as_str().unwrap();
        let dashboard = world.acme.post(&format!("users/{ann}/dashboards"), &json!({"name": "D", "organization_ids": [uid]})).await.is(201);
        let kpi = json!({"endpoint": "accounting/revenue", "element_watched": "evolution", "targets": {"evolution": [{"min": "20"}]}});
        let kpi = world.acme.post(&format!("dashboards/{}/kpis", dashboard.id()), &kpi).await.is(201);
        let alert = json!({"impac_kpi_id": kpi.id(), "service": "email", "recipients": [{"id": ann, "email": "ann@acme.test"}]});
        let alert = world.acme.post(&format!("users/{ann}/alerts"), &alert).await.is(201);
        let kpis = world.root.raw(&format!("organizations/{uid}/kpis")).await.is(200);
        let shown = kpis.data()[0]["alerts"].as_array().unwrap().iter().find(|shown| shown["id"].as_i64() == Some(alert.id())).unwrap();
        assert_eq!(shown["recipients"], json!([{"id": ann, "email": "ann@acme.test"}]));
        assert_eq!(kpis.data()[0]["targets"], json!({"evolution": [{"min": "20"}]}));
        for path in ["alert", "alerts"] {
            world.root.form(Method::PUT, &format!("{path}/{}", alert.id()), &[("data[sent]", "true")]).await.is(200);
            assert_eq!(world.acme.raw(&format!("alerts/{}", alert.id())).await.is(200).data()["sent"], json!(true));
            world.acme.put(&format!("{path}/{}", alert.id()), &json!({"sent": false})).await.is(200);
        }
        world.acme.delete(&format!("kpis/{}", kpi.id())).await.is(200);
        world.acme.raw(&format!("alerts/{}", alert.id())).await.is(404);
    });
}

fn a_dashboard_of_another_tenant_does_not_exist(engine: &Engine) {
    told(engine, async |world: World| {
        let (ann, atlas) = (world.user("Ann").await, world.of("organizations", "Atlas").await);
        let made =
            world.acme.post(&format!("users/{ann}/dashboards"), &json!({"name": "D", "organization_ids": [atlas["id"]]})).await.is(201);
        let missing = world.other.raw(&format!("dashboards/{}", made.id())).await.is(404);
        assert!(!missing.text.contains("usr-"), "{}", missing.text);
        world.other.put(&format!("dashboards/{}", made.id()), &json!({"name": "x"})).await.is(404);
        world.other.delete(&format!("dashboards/{}", made.id())).await.is(404);
        world.other.get(&format!("organizations/{}/kpis", atlas["uid"].as_str().unwrap()), &[]).await.is(404);
    });
}

/// Somebody whose place gave no name must not become the first person who has one.
fn identities_are_found_by_their_name_alone(engine: &Engine) {
    told(engine, async |world: World| {
        let ann = world.user("Ann").await;
        let new = json!({"provider": "google", "uid": "g-1", "user_id": ann});
        let made = world.acme.post("identities", &new).await.is(201);
        assert_eq!(made.data()["user"]["email"], "ann@acme.test");
        assert_eq!(world.acme.post("identities", &new).await.is(400).attribute(), "uid");
        world.other.post("identities", &json!({"provider": "google", "uid": "g-1"})).await.is(201);
        assert_eq!(
            world.other.post("identities", &json!({"provider": "google", "uid": "g-2", "user_id": ann})).await.is(400).attribute(),
            "user_id"
        );
        let find = async |uid: Option<&str>| {
            world
                .acme
                .get("identities", &[("filter[provider]", Some("google")), ("filter[uid]", uid), ("limit", Some("1"))])
                .await
                .is(200)
                .count()
        };
        assert_eq!((find(Some("g-1")).await, find(Some("g-2")).await, find(Some("")).await, find(None).await), (1, 0, 0, 0));
        let gone = world.acme.put(&format!("identities/{}", made.id()), &json!({"user_id": null})).await.is(200);
        assert_eq!(gone.data()["user_id"], json!(null));
        world.other.raw(&format!("identities/{}", made.id())).await.is(404);
    });
}
