//! Dashboards as `impac-angular` uses them, on both engines: what is merged, what is ordered, whose they are, and that every
//! organization must grant a write.

use mno::hub::{
    Action, AdminRole, AuditFilter, Credential, DashboardOwner, DashboardPart, KpiParent, NewDashboard, NewKpi, NewWidget, Object, Role,
    WidgetUpdate,
};
use mno::kernel::{ErrorKind, PageRequest};
use serde_json::{Value, json};

use crate::support::engine::story;
use crate::support::portal::{Browser, Portal};
use crate::support::{Engine, Home, on_both_engines};

on_both_engines!(
    a_dashboard_has_the_shape_that_the_client_reads,
    what_a_put_does_not_send_stays,
    the_audit_says_what_was_arranged_otherwise,
    a_write_needs_every_organization,
    who_leaves_loses_sight_at_once,
    a_dashboard_is_its_users_alone,
    widgets_and_kpis_stand_in_the_order_that_was_asked_for,
    a_copy_has_everything_but_the_organizations,
    targets_make_and_reset_alerts,
    an_alert_tells_only_who_may_know,
    there_is_a_limit_to_everything,
    templates_are_the_tenants,
    a_service_keeps_dashboards_of_an_organization,
    engines_find_an_organizations_widgets_and_kpis,
    the_command_line_arranges_dashboards,
);

fn the_command_line_arranges_dashboards(engine: &Engine) {
    let home = Home::on(engine);
    home.json(&["hub", "tenant", "create", "acme"]);
    for email in ["ann@acme.test", "ben@acme.test", "zoe@acme.test"] {
        home.json(&["hub", "user", "create", email, "--tenant", "acme"]);
    }
    let made = home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--owner", "ann@acme.test"]);
    let org = made["uid"].as_str().unwrap();
    home.json(&["hub", "member", "add", "--user", "ben@acme.test", "--org", org, "--role", "Member"]);
    let number = |made: &Value| made["id"].as_i64().unwrap().to_string();
    let dashboard = number(&home.json(&["hub", "dashboard", "create", "Overview", "--user", "ann@acme.test", "--shows", org]));
    let widget = home.json(&["hub", "widget", "create", &dashboard, "--endpoint", "accounts/balance", "--name", "Cash", "--width", "4"]);
    assert_eq!((&widget["name"], &widget["width"], &widget["organizations"]), (&json!("Cash"), &json!(4), &json!([org])));
    let widget = number(&widget);
    home.mno(&["hub", "widget", "create", &dashboard, "--endpoint", "accounts/balance", "--width", "13"]).exits(2).says("width");
    let wide = home.json(&["hub", "widget", "update", &widget, "--width", "12"]);
    assert_eq!((&wide["width"], &wide["name"]), (&json!(12), &json!("Cash")));
    let targets = home.file("targets", r#"{"total": [{"min": 1000}]}"#);
    let kpi = ["hub", "kpi", "create", &dashboard, "--endpoint", "accounting/revenue", "--watch", "total", "--targets", &targets];
    let kpi = home.json(&[&kpi[..], &["--widget", &widget]].concat());
    assert_eq!((&kpi["targets"], &kpi["alerts"]), (&json!({"total": [{"min": 1000}]}), &json!(2)));
    let kpi = number(&kpi);
    home.mno(&["hub", "kpi", "create", &dashboard, "--endpoint", "x", "--watch", "total", "--widget", "999"]).exits(4);
    assert_eq!(home.json(&["hub", "kpi", "list", &dashboard])["items"].as_array().unwrap().len(), 1);
    let alert = home.json(&["hub", "alert", "create", &kpi, "--service", "email", "--title", "Low", "--to", "ben@acme.test"]);
    assert_eq!((&alert["recipients"], &alert["sent"]), (&json!(["ben@acme.test"]), &json!(false)));
    let alert = number(&alert);
    home.mno(&["hub", "alert", "update", &alert, "--to", "zoe@acme.test"]).exits(2).says("may not see");
    assert_eq!(home.json(&["hub", "alert", "update", &alert, "--title", "Lower"])["title"], "Lower");
    assert_eq!(home.json(&["hub", "alert", "list", &kpi])["items"].as_array().unwrap().len(), 3);
    home.mno(&["hub", "alert", "delete", &alert]).exits(2);
    home.json(&["--yes", "hub", "alert", "delete", &alert]);
    home.mno(&["hub", "alert", "show", &alert]).exits(4);
    // No targets, no alerts.
    home.file("targets", "{}");
    assert_eq!(home.json(&["hub", "kpi", "update", &kpi, "--targets", &targets])["alerts"], 0);
    home.json(&["--yes", "hub", "widget", "delete", &widget]);
    for gone in [["hub", "widget", "show", &widget], ["hub", "kpi", "show", &kpi]] {
        home.mno(&gone).exits(4);
    }
    assert_eq!(home.json(&["hub", "widget", "list", &dashboard])["items"], json!([]));
}

const BASE: &str = "/mnoe/jpi/v1/impac";

struct World {
    portal: Portal,
    atlas: (String, i64),
    boreas: (String, i64),
    ann: Browser,
}

/// Ann belongs to Atlas and Boreas, Ben to Atlas; Eve to nothing of theirs.
async fn world(engine: &Engine) -> World {
    let portal = Portal::new(engine).await;
    for email in ["ann@acme.test", "ben@acme.test"] {
        portal.user("acme", email, None).await;
    }
    portal.user("other", "eve@other.test", None).await;
    let atlas = portal.organization("acme", "Atlas", "AUD", &[("ann@acme.test", Role::SuperAdmin), ("ben@acme.test", Role::Member)]).await;
    let boreas = portal.organization("acme", "Boreas", "EUR", &[("ann@acme.test", Role::Member)]).await;
    let ann = portal.signed_in("ann@acme.test").await;
    World { portal, atlas, boreas, ann }
}

impl World {
    async fn dashboard(&self, name: &str, organizations: &[i64]) -> Value {
        let sent = json!({"dashboard": {"name": name, "organization_ids": organizations}});
        self.ann.post(&format!("{BASE}/dashboards"), &sent).await.is(200).body
    }

    async fn widget(&self, dashboard: &Value, sent: Value) -> Value {
        self.ann.post(&format!("{BASE}/dashboards/{}/widgets", dashboard["id"]), &sent).await.is(200).body
    }

    async fn kpi(&self, dashboard: &Value, sent: Value) -> Value {
        self.ann.post(&format!("{BASE}/dashboards/{}/kpis", dashboard["id"]), &json!({"kpi": sent})).await.is(200).body
    }

    async fn show(&self, dashboard: &Value) -> Value {
        self.ann.get(&format!("{BASE}/dashboards/{}", dashboard["id"])).await.is(200).body
    }
}

fn a_dashboard_has_the_shape_that_the_client_reads(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let made = world.dashboard("Overview", &[world.atlas.1, world.boreas.1]).await;
        assert_eq!((&made["name"], &made["full_name"], &made["currency"]), (&json!("Overview"), &json!("Overview"), &json!("AUD")));
        let sources = json!([
            {"id": world.atlas.1, "uid": world.atlas.0, "label": "Atlas"},
            {"id": world.boreas.1, "uid": world.boreas.0, "label": "Boreas"},
        ]);
        assert_eq!(made["data_sources"], sources);
        assert_eq!(made["metadata"]["organization_ids"], json!([world.atlas.0, world.boreas.0]));
        assert_eq!((&made["widgets"], &made["kpis"], &made["widgets_templates"]), (&json!([]), &json!([]), &json!([])));
        // The client sends widgets bare, Rails tools below their name.
        let bare = world.widget(&made, json!({"endpoint": "accounts/profit_and_loss", "name": "P&L", "width": 6, "metadata": {}})).await;
        let below =
            world.widget(&made, json!({"widget": {"endpoint": "invoices/list", "metadata": {"width": 12, "currency": "USD"}}})).await;
        assert_eq!((&bare["width"], &bare["metadata"]["currency"]), (&json!(6), &json!("AUD")));
        assert_eq!((&below["width"], &below["metadata"]["currency"]), (&json!(12), &json!("USD")));
        assert_eq!(bare["metadata"]["organization_ids"], json!([world.atlas.0, world.boreas.0]));
        let kpi = world.kpi(&made, json!({"endpoint": "accounting/revenue", "element_watched": "total", "source": "impac"})).await;
        assert_eq!((&kpi["element_watched"], &kpi["extra_watchables"], &kpi["alerts"]), (&json!("total"), &json!([]), &json!([])));
        // The client adopts targets and parameters of Impac! where the stored KPI has none: what is empty is not there.
        assert!(kpi.get("targets").is_none() && kpi.get("extra_params").is_none() && kpi.get("metadata").is_none());
        let listed = world.ann.get(&format!("{BASE}/dashboards")).await.is(200).body;
        assert_eq!(listed, json!([world.show(&made).await]));
        assert_eq!(listed[0]["widgets"], json!([bare, below]));
        assert_eq!(listed[0]["kpis"], json!([kpi]));
        world.ann.delete(&format!("{BASE}/widgets/{}", bare["id"])).await.is_empty(200);
        world.ann.delete(&format!("{BASE}/kpis/{}", kpi["id"])).await.is_empty(200);
        world.ann.delete(&format!("{BASE}/dashboards/{}", made["id"])).await.is_empty(200);
        assert_eq!(world.ann.get(&format!("{BASE}/dashboards")).await.is(200).body, json!([]));
        assert_eq!(world.ann.get(&format!("{BASE}/kpis")).await.is(200).body, json!({"kpis": []}));
    });
}

/// The client sends only what the open panel owns and takes the answer as the whole.
fn what_a_put_does_not_send_stays(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let made = world.dashboard("Overview", &[world.atlas.1]).await;
        let metadata = json!({
            "currency": "USD", "template": "t", "bolt_path": "/bolt", "hist_parameters": {"from": "2026-01-01", "to": "2026-02-01"}, "list": [1, 2],
        });
        let widget = world.widget(&made, json!({"endpoint": "a/b", "name": "One", "width": 6, "metadata": metadata})).await;
        let path = format!("{BASE}/widgets/{}", widget["id"]);
        let sent = json!({"widget": {"metadata": {"hist_parameters": {"to": "2026-03-01"}, "list": [3], "bolt_path": null}}});
        let merged = world.ann.put(&path, &sent).await.is(200).body;
        assert_eq!(
            merged["metadata"],
            json!({
                "currency": "USD", "template": "t", "hist_parameters": {"from": "2026-01-01", "to": "2026-03-01"}, "list": [3],
                "organization_ids": [world.atlas.0],
            })
        );
        assert_eq!((&merged["name"], &merged["endpoint"], &merged["width"]), (&json!("One"), &json!("a/b"), &json!(6)));
        let renamed = world.ann.put(&path, &json!({"widget": {"name": "Two", "metadata": {}}})).await.is(200).body;
        assert_eq!((&renamed["name"], &renamed["metadata"]), (&json!("Two"), &merged["metadata"]));
        // Expanding sends the width inside `metadata` only, and a reloaded page reads it at the top.
        let wide = world.ann.put(&path, &json!({"widget": {"metadata": {"width": 12}}})).await.is(200).body;
        assert_eq!((&wide["width"], &wide["metadata"]["width"], &wide["metadata"]["currency"]), (&json!(12), &json!(12), &json!("USD")));

        let path = format!("{BASE}/dashboards/{}", made["id"]);
        let first = json!({"dashboard": {"metadata": {"kpis_hist_parameters": {"from": "a", "keepToday": true}}}});
        world.ann.put(&path, &first).await.is(200);
        let second = json!({"dashboard": {"metadata": {"kpis_hist_parameters": {"to": "b"}}, "currency": "eur"}});
        let dashboard = world.ann.put(&path, &second).await.is(200).body;
        assert_eq!(dashboard["metadata"]["kpis_hist_parameters"], json!({"from": "a", "keepToday": true, "to": "b"}));
        assert_eq!((&dashboard["currency"], &dashboard["name"]), (&json!("EUR"), &json!("Overview")));

        // A new KPI takes the bar's range and the dashboard's currency where nothing is said.
        let kpi = world.kpi(&made, json!({"endpoint": "k", "extra_params": {"account": "x"}, "metadata": {"own": 1}})).await;
        assert_eq!(kpi["settings"]["hist_parameters"], json!({"from": "a", "keepToday": true, "to": "b"}));
        let path = format!("{BASE}/kpis/{}", kpi["id"]);
        let changed = world.ann.put(&path, &json!({"kpi": {"metadata": {"currency": "GBP"}}})).await.is(200).body;
        assert_eq!((&changed["settings"]["own"], &changed["settings"]["currency"]), (&json!(1), &json!("GBP")));
        assert_eq!(changed["extra_params"], json!({"account": "x"}));
    });
}

fn the_audit_says_what_was_arranged_otherwise(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let made = world.dashboard("Books", &[world.atlas.1]).await;
        let widget = world.widget(&made, json!({"endpoint": "accounts/profit_and_loss"})).await;
        let kpi = world.kpi(&made, json!({"endpoint": "accounting/revenue", "element_watched": "total"})).await;
        let alert = json!({"alert": {"title": "Low", "service": "inapp", "webhook": "https://hook.test/secret-path"}});
        let alert = world.ann.post(&format!("{BASE}/kpis/{}/alerts", kpi["id"]), &alert).await.is(200).id();
        let paths = [
            (format!("{BASE}/dashboards/{}", made["id"]), json!({"dashboard": {"name": "Ours"}})),
            (format!("{BASE}/widgets/{}", widget["id"]), json!({"widget": {"name": "Profit"}})),
            (format!("{BASE}/kpis/{}", kpi["id"]), json!({"kpi": {"name": "Turnover"}})),
            (format!("{BASE}/alerts/{alert}"), json!({"alert": {"title": "Too low"}})),
        ];
        // The second time nothing changes.
        for (path, sent) in paths.iter().chain(&paths) {
            world.ann.put(path, sent).await.is(200);
        }
        world.ann.delete(&paths[3].0).await;
        let permit = world.portal.permit(Action::Operate, Object::Platform).await;
        for (action, was, is) in [
            ("dashboard.update", json!({"name": "Books"}), json!({"name": "Ours"})),
            ("widget.update", json!({"name": widget["name"]}), json!({"name": "Profit"})),
            ("kpi.update", json!({"name": ""}), json!({"name": "Turnover"})),
            ("alert.update", json!({"title": "Low"}), json!({"title": "Too low"})),
        ] {
            let filter = AuditFilter { action: Some(action.into()), ..AuditFilter::default() };
            let found = world.portal.hub.audit_list(&permit, filter, PageRequest::default()).await.unwrap().items;
            assert_eq!(found.len(), 1, "{action}: {found:?}");
            assert_eq!((&found[0].detail["before"], &found[0].detail["after"]), (&was, &is), "{action}");
            assert_eq!(found[0].organization.as_deref(), Some(world.atlas.0.as_str()), "{action}");
        }
        for action in ["alert.create", "alert.delete"] {
            let filter = AuditFilter { action: Some(action.into()), ..AuditFilter::default() };
            let found = world.portal.hub.audit_list(&permit, filter, PageRequest::default()).await.unwrap().items;
            assert!(found.len() == 1 && !found[0].detail.to_string().contains("secret-path"), "{action}: {found:?}");
        }
    });
}

fn a_write_needs_every_organization(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let dashboards = format!("{BASE}/dashboards");
        // None at all cannot grant it.
        world.ann.post(&dashboards, &json!({"dashboard": {"name": "x"}})).await.is_empty(403);
        world.ann.post(&dashboards, &json!({"dashboard": {"name": "x", "organization_ids": []}})).await.is_empty(403);
        // What is not hers, in her tenant or another, sounds like what is not there.
        let (foreign, _) = world.portal.organization("acme", "Closed", "USD", &[]).await;
        let (other, other_id) = world.portal.organization("other", "Elsewhere", "USD", &[("eve@other.test", Role::SuperAdmin)]).await;
        for stranger in [json!(foreign), json!(other), json!(other_id), json!("org-none"), json!(99_999)] {
            let sent = json!({"dashboard": {"name": "x", "organization_ids": [world.atlas.1, stranger]}});
            world.ann.post(&dashboards, &sent).await.is_empty(404);
        }
        let made = world.dashboard("Both", &[world.atlas.1, world.boreas.1]).await;
        let widget = world.widget(&made, json!({"endpoint": "a/b", "metadata": {"organization_ids": [world.atlas.0]}})).await;
        assert_eq!(widget["metadata"]["organization_ids"], json!([world.atlas.0]));
        let path = format!("{BASE}/dashboards/{}", made["id"]);
        let widget_path = format!("{BASE}/widgets/{}", widget["id"]);
        world.ann.put(&path, &json!({"dashboard": {"organization_ids": [foreign]}})).await.is_empty(404);
        world.ann.put(&widget_path, &json!({"widget": {"metadata": {"organization_ids": [foreign]}}})).await.is_empty(404);
        world.ann.put(&path, &json!({"dashboard": {"organization_ids": []}})).await.is_empty(403);
        // One of two stops granting: nothing can be changed any more, not even what shows only the other.
        world.portal.member_remove(&world.boreas.0, "ann@acme.test").await;
        for seen in [
            world.ann.put(&path, &json!({"dashboard": {"name": "mine"}})).await,
            world.ann.put(&path, &json!({"dashboard": {"organization_ids": [world.atlas.1]}})).await,
            world.ann.delete(&path).await,
            world.ann.post(&format!("{path}/widgets"), &json!({"endpoint": "a/b"})).await,
            world.ann.post(&format!("{path}/kpis"), &json!({"kpi": {"endpoint": "a/b"}})).await,
            world.ann.put(&widget_path, &json!({"widget": {"name": "mine"}})).await,
            world.ann.delete(&widget_path).await,
        ] {
            seen.is_empty(404);
        }
        assert_eq!(world.show(&made).await["name"], json!("Both"));
    });
}

fn who_leaves_loses_sight_at_once(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let made = world.dashboard("Both", &[world.atlas.1, world.boreas.1]).await;
        world.widget(&made, json!({"endpoint": "a/b"})).await;
        world.kpi(&made, json!({"endpoint": "k", "targets": {"total": [{"min": 1}]}})).await;
        world.portal.member_remove(&world.boreas.0, "ann@acme.test").await;
        let left = world.show(&made).await;
        assert_eq!(left["data_sources"].as_array().unwrap().len(), 1);
        for part in [&left["metadata"], &left["widgets"][0]["metadata"], &left["kpis"][0]["settings"]] {
            assert_eq!(part["organization_ids"], json!([world.atlas.0]));
        }
        // An alert about both tells nobody who is not in both.
        assert_eq!(left["kpis"][0]["alerts"][0]["recipients"], json!([]));
        world.portal.member_remove(&world.atlas.0, "ben@acme.test").await;
        world.portal.member_add(&world.atlas.0, "ben@acme.test", Role::SuperAdmin).await;
        world.portal.member_remove(&world.atlas.0, "ann@acme.test").await;
        assert_eq!(world.ann.get(&format!("{BASE}/dashboards")).await.is(200).body, json!([]));
        world.ann.get(&format!("{BASE}/dashboards/{}", made["id"])).await.is_empty(404);
        assert_eq!(world.ann.get(&format!("{BASE}/alerts")).await.is(200).body, json!([]));
    });
}

fn a_dashboard_is_its_users_alone(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        world.portal.user("acme", "root@acme.test", Some(AdminRole::Admin)).await;
        let made = world.dashboard("Hers", &[world.atlas.1]).await;
        let widget = world.widget(&made, json!({"endpoint": "a/b"})).await;
        let kpi = world.kpi(&made, json!({"endpoint": "k", "targets": {"total": [{"min": 1}]}})).await;
        let alert = &kpi["alerts"][0]["id"];
        for somebody in ["ben@acme.test", "root@acme.test", "eve@other.test"] {
            let browser = world.portal.signed_in(somebody).await;
            assert_eq!(browser.get(&format!("{BASE}/dashboards")).await.is(200).body, json!([]), "{somebody}");
            let id = &made["id"];
            for seen in [
                browser.get(&format!("{BASE}/dashboards/{id}")).await,
                browser.put(&format!("{BASE}/dashboards/{id}"), &json!({"dashboard": {"name": "x"}})).await,
                browser.delete(&format!("{BASE}/dashboards/{id}")).await,
                browser.post(&format!("{BASE}/dashboards/{id}/copy"), &json!({"dashboard": {"organization_ids": [world.atlas.1]}})).await,
                browser.post(&format!("{BASE}/dashboards/{id}/widgets"), &json!({"endpoint": "a/b"})).await,
                browser.post(&format!("{BASE}/dashboards/{id}/kpis"), &json!({"kpi": {"endpoint": "a/b"}})).await,
                browser.put(&format!("{BASE}/widgets/{}", widget["id"]), &json!({"widget": {"name": "x"}})).await,
                browser.delete(&format!("{BASE}/widgets/{}", widget["id"])).await,
                browser.put(&format!("{BASE}/kpis/{}", kpi["id"]), &json!({"kpi": {"name": "x"}})).await,
                browser.delete(&format!("{BASE}/kpis/{}", kpi["id"])).await,
                browser.post(&format!("{BASE}/kpis/{}/alerts", kpi["id"]), &json!({"alert": {"service": "email"}})).await,
                browser.put(&format!("{BASE}/alerts/{alert}"), &json!({"alert": {"sent": true}})).await,
                browser.delete(&format!("{BASE}/alerts/{alert}")).await,
            ] {
                seen.is_empty(404);
            }
        }
        // Whose it is cannot be said in a body.
        let root = world.portal.signed_in("root@acme.test").await;
        let sent = json!({"dashboard": {"name": "x", "organization_ids": [world.atlas.1], "owner_id": 1, "user_id": 1, "dashboard_type": "template", "published": true}});
        root.post(&format!("{BASE}/dashboards"), &sent).await.is(200);
        assert_eq!(world.ann.get(&format!("{BASE}/dashboards")).await.body.as_array().unwrap().len(), 1);
        assert_eq!(world.ann.get(&format!("{BASE}/dashboard_templates")).await.is(200).body, json!([]));
        let nobody = world.portal.browser();
        nobody.get(&format!("{BASE}/dashboards")).await.is_empty(401);
        // Another site's request carries the cookie but not the token.
        let refused = world.ann.misled().delete(&format!("{BASE}/dashboards/{}", made["id"])).await.is(422);
        assert!(refused.text.starts_with(")]}',"), "{}", refused.text);
        assert_eq!(world.show(&made).await["name"], json!("Hers"));
    });
}

fn widgets_and_kpis_stand_in_the_order_that_was_asked_for(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let made = world.dashboard("Order", &[world.atlas.1]).await;
        let (mut widgets, mut kpis) = (Vec::new(), Vec::new());
        for endpoint in ["a/a", "b/b", "c/c"] {
            widgets.push(world.widget(&made, json!({"endpoint": endpoint})).await["id"].as_i64().unwrap());
            kpis.push(world.kpi(&made, json!({"endpoint": endpoint})).await["id"].as_i64().unwrap());
        }
        let path = format!("{BASE}/dashboards/{}", made["id"]);
        let order = json!([widgets[2], "cid-7", 999_999, widgets[0].to_string()]);
        let sent = json!({"dashboard": {"widgets_order": order, "metadata": {"kpis_order": [kpis[1]]}}});
        world.ann.put(&path, &sent).await.is(200);
        let ids = |shown: &Value, field: &str| -> Vec<i64> {
            shown[field].as_array().unwrap().iter().map(|part| part["id"].as_i64().unwrap()).collect()
        };
        let shown = world.show(&made).await;
        assert_eq!(ids(&shown, "widgets"), [widgets[2], widgets[0], widgets[1]]);
        assert_eq!(shown["widgets_order"], json!([widgets[2], widgets[0], widgets[1]]));
        assert_eq!(ids(&shown, "kpis"), [kpis[1], kpis[0], kpis[2]]);
        let new = world.widget(&made, json!({"endpoint": "d/d"})).await["id"].as_i64().unwrap();
        world.ann.delete(&format!("{BASE}/widgets/{}", widgets[0])).await.is(200);
        assert_eq!(ids(&world.show(&made).await, "widgets"), [widgets[2], widgets[1], new]);
    });
}

fn a_copy_has_everything_but_the_organizations(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let made = world.dashboard("First", &[world.atlas.1]).await;
        let one = world.widget(&made, json!({"endpoint": "a/a", "name": "One", "metadata": {"deep": {"er": 1}}})).await;
        let two = world.widget(&made, json!({"endpoint": "b/b", "name": "Two"})).await;
        let on_widget = json!({"endpoint": "w", "widget_id": one["id"], "element_watched": "x", "targets": {"x": [{"max": "9"}]}});
        assert_eq!(world.kpi(&made, on_widget).await["widget_id"], one["id"]);
        let (k1, k2) = (world.kpi(&made, json!({"endpoint": "k1"})).await, world.kpi(&made, json!({"endpoint": "k2"})).await);
        let order = json!({"dashboard": {"widgets_order": [two["id"], one["id"]], "metadata": {"kpis_order": [k2["id"], k1["id"]], "theme": "dark"}}});
        world.ann.put(&format!("{BASE}/dashboards/{}", made["id"]), &order).await.is(200);
        let mut sent = world.show(&made).await;
        sent["name"] = json!("Second");
        sent["organization_ids"] = json!([world.boreas.1]);
        let copy = world.ann.post(&format!("{BASE}/dashboards/{}/copy", made["id"]), &json!({"dashboard": sent})).await.is(200).body;
        assert_ne!(copy["id"], made["id"]);
        assert_eq!((&copy["name"], &copy["currency"], &copy["metadata"]["theme"]), (&json!("Second"), &json!("AUD"), &json!("dark")));
        assert_eq!(copy["metadata"]["organization_ids"], json!([world.boreas.0]));
        let names = |shown: &Value, part: &str, field: &str| -> Vec<Value> {
            shown[part].as_array().unwrap().iter().map(|part| part[field].clone()).collect()
        };
        assert_eq!(names(&copy, "widgets", "name"), ["Two", "One"]);
        assert_eq!(names(&copy, "kpis", "endpoint"), ["k2", "k1"]);
        let widget = &copy["widgets"][1];
        assert_eq!((&widget["metadata"]["deep"], &widget["metadata"]["organization_ids"]), (&json!({"er": 1}), &json!([world.boreas.0])));
        assert_eq!(widget["kpis"][0]["targets"], json!({"x": [{"max": "9"}]}));
        assert_eq!(names(&widget["kpis"][0], "alerts", "service"), ["inapp", "email"]);
        // What is copied shares nothing with its source.
        world.ann.delete(&format!("{BASE}/dashboards/{}", made["id"])).await.is(200);
        assert_eq!(world.show(&copy).await, copy);
    });
}

fn targets_make_and_reset_alerts(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let made = world.dashboard("Alerts", &[world.atlas.1]).await;
        let kpi = world.kpi(&made, json!({"endpoint": "k", "element_watched": "total"})).await;
        let path = format!("{BASE}/kpis/{}", kpi["id"]);
        let targets = |value: i64| json!({"kpi": {"targets": {"total": [{"min": value}]}}});
        let first = world.ann.put(&path, &targets(100)).await.is(200).body;
        let alert = &first["alerts"][0];
        assert_eq!((&alert["service"], &alert["sent"], &alert["kpi_id"]), (&json!("inapp"), &json!(false), &kpi["id"]));
        assert_eq!(alert["recipients"][0]["email"], json!("ann@acme.test"));
        let alert_path = format!("{BASE}/alerts/{}", alert["id"]);
        assert_eq!(world.ann.put(&alert_path, &json!({"alert": {"sent": true}})).await.is(200).body["sent"], json!(true));
        // The same targets again leave it sent; others make it due.
        assert_eq!(world.ann.put(&path, &targets(100)).await.is(200).body["alerts"][0]["sent"], json!(true));
        assert_eq!(world.ann.put(&path, &json!({"kpi": {"name": "x"}})).await.is(200).body["alerts"][0]["sent"], json!(true));
        assert_eq!(world.ann.put(&path, &targets(200)).await.is(200).body["alerts"][0]["sent"], json!(false));
        let email = json!({"alert": {"service": "email", "title": "Low", "metadata": {"pusher": {"channel": "c", "event": "e"}}}});
        let email = world.ann.post(&format!("{path}/alerts"), &email).await.is(200).body;
        assert_eq!((&email["title"], &email["metadata"]["pusher"]["channel"]), (&json!("Low"), &json!("c")));
        assert_eq!(world.ann.get(&format!("{BASE}/alerts")).await.is(200).body.as_array().unwrap().len(), 2);
        let gone = world.ann.delete(&format!("{BASE}/alerts/{}", email["id"])).await.is(200).body;
        assert_eq!(gone, json!({"deleted": {"service": "email"}}));
        // No targets: nothing to be told of.
        for none in [json!({}), json!(null), json!({"total": []})] {
            world.ann.put(&path, &targets(1)).await.is(200);
            assert_eq!(world.ann.put(&path, &json!({"kpi": {"targets": none}})).await.is(200).body["alerts"], json!([]), "{none}");
        }
        world.ann.put(&path, &json!({"kpi": {"targets": {"total": "low"}}})).await.is_wrong("targets");
        world.ann.post(&format!("{path}/alerts"), &json!({"alert": {"service": "pigeon"}})).await.is_wrong("service");
        let file = json!({"alert": {"service": "email", "webhook": "file:///etc/passwd"}});
        world.ann.post(&format!("{path}/alerts"), &file).await.is_wrong("webhook");
    });
}

fn an_alert_tells_only_who_may_know(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let made = world.dashboard("Alerts", &[world.atlas.1, world.boreas.1]).await;
        let both = world.kpi(&made, json!({"endpoint": "k", "targets": {"t": [{"min": 1}]}})).await;
        let atlas_only = json!({"endpoint": "k", "targets": {"t": [{"min": 1}]}, "metadata": {"organization_ids": [world.atlas.0]}});
        let one = world.kpi(&made, atlas_only).await;
        let ben = json!({"alert": {"recipients": [{"email": "ann@acme.test"}, {"id": "ben@acme.test"}]}});
        let path = |kpi: &Value| format!("{BASE}/alerts/{}", kpi["alerts"][0]["id"]);
        // Ben may not know what Boreas earns, and somebody of another tenant sounds like nobody.
        world.ann.put(&path(&both), &ben).await.is_wrong("recipients");
        for stranger in ["eve@other.test", "nobody@acme.test"] {
            world.ann.put(&path(&one), &json!({"alert": {"recipients": [stranger]}})).await.is_wrong("recipients");
        }
        let told = world.ann.put(&path(&one), &ben).await.is(200).body;
        assert_eq!(told["recipients"].as_array().unwrap().len(), 2);
        // He sees that he is told, and of nobody else; he may have enough of it.
        let browser = world.portal.signed_in("ben@acme.test").await;
        let received = browser.get(&format!("{BASE}/alerts")).await.is(200).body;
        assert_eq!((received.as_array().unwrap().len(), &received[0]["recipients"][0]["email"]), (1, &json!("ben@acme.test")));
        assert_eq!(received[0]["recipients"].as_array().unwrap().len(), 1);
        browser.put(&path(&one), &json!({"alert": {"sent": true}})).await.is_empty(404);
        browser.delete(&path(&one)).await.is(200);
        assert_eq!(browser.get(&format!("{BASE}/alerts")).await.is(200).body, json!([]));
        let kept = world.ann.get(&format!("{BASE}/alerts")).await.is(200).body;
        assert_eq!(kept.as_array().unwrap().len(), 2);
        // Who leaves is told nothing more.
        world.ann.put(&path(&one), &ben).await.is(200);
        world.portal.member_remove(&world.atlas.0, "ben@acme.test").await;
        let emails: Vec<Value> = world.show(&made).await["kpis"][1]["alerts"][0]["recipients"].as_array().unwrap().clone();
        assert_eq!(emails.iter().map(|who| &who["email"]).collect::<Vec<_>>(), ["ann@acme.test"]);
        assert_eq!(browser.get(&format!("{BASE}/alerts")).await.is(200).body, json!([]));
    });
}

fn there_is_a_limit_to_everything(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let dashboards = format!("{BASE}/dashboards");
        world.ann.post(&dashboards, &json!({"dashboard": ["bare"]})).await.is_wrong("dashboard");
        world.ann.post(&dashboards, &json!({"dashboard": {"name": " "}})).await.is_wrong("name");
        let with = |field: &str, value: Value| {
            let mut sent = json!({"name": "x", "organization_ids": [world.atlas.1]});
            sent[field] = value;
            json!({"dashboard": sent})
        };
        world.ann.post(&dashboards, &with("name", json!("x".repeat(300)))).await.is_wrong("name");
        world.ann.post(&dashboards, &with("currency", json!("euro"))).await.is_wrong("currency");
        world.ann.post(&dashboards, &with("organization_ids", json!((0..200).collect::<Vec<_>>()))).await.is_wrong("organization_ids");
        world.ann.post(&dashboards, &with("metadata", json!("text"))).await.is_wrong("metadata");
        world.ann.post(&dashboards, &with("metadata", json!({"x": "y".repeat(70_000)}))).await.is_wrong("metadata");
        let deep = (0..40).fold(json!(1), |inner, _| json!({"a": inner}));
        world.ann.post(&dashboards, &with("metadata", deep.clone())).await.is_wrong("metadata");
        world.ann.post(&dashboards, &with("metadata", json!({"organization_ids": {"a": 1}, "b": 1}))).await.is_wrong("organization_ids");
        let made = world.dashboard("x", &[world.atlas.1]).await;
        let widgets = format!("{dashboards}/{}/widgets", made["id"]);
        for (sent, field) in [
            (json!({"name": "no endpoint"}), "endpoint"),
            (json!({"endpoint": "a/b", "width": 13}), "width"),
            (json!({"endpoint": "a/b", "metadata": {"width": "wide"}}), "width"),
            (json!({"endpoint": "a/b", "layouts": deep}), "layouts"),
            (json!({"endpoint": "a/b", "metadata": {"organization_ids": "org"}}), "organization_ids"),
        ] {
            world.ann.post(&widgets, &sent).await.is_wrong(field);
        }
        // Merging does not get past the limit of the whole.
        let widget = world.widget(&made, json!({"endpoint": "a/b", "metadata": {"a": "x".repeat(40_000)}})).await;
        let more = json!({"widget": {"metadata": {"b": "x".repeat(40_000)}}});
        world.ann.put(&format!("{BASE}/widgets/{}", widget["id"]), &more).await.is_wrong("metadata");
        for broken in ["", "[]", "{", "\"x\""] {
            let seen = world.ann.send(http::Method::POST, &dashboards, broken).await;
            assert_eq!(seen.status, 400, "{broken}: {}", seen.text);
        }
        for path in ["dashboards/0", "dashboards/-1", "dashboards/1;DROP", "dashboards/99999999999999999999", "widgets/x", "kpis/x"] {
            world.ann.put(&format!("{BASE}/{path}"), &json!({"dashboard": {"name": "x"}, "widget": {}, "kpi": {}})).await.is_empty(404);
        }
        let permit = world.portal.permit(Action::ActAsOneself, Object::User("ann@acme.test".into())).await;
        let id = made["id"].as_i64().unwrap();
        for _ in 0..99 {
            world.portal.hub.widget_create(&permit, id, NewWidget { endpoint: "a/b".into(), ..NewWidget::default() }).await.unwrap();
        }
        let full = world.ann.post(&widgets, &json!({"endpoint": "a/b"})).await.is(409);
        assert!(full.text.contains("100"), "{}", full.text);
        assert_eq!(world.show(&made).await["widgets"].as_array().unwrap().len(), 100);
    });
}

fn templates_are_the_tenants(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let hub = &world.portal.hub;
        let tenant = world.portal.permit(Action::ManageTenant, Object::Tenant("acme".into())).await;
        let new = NewDashboard { name: "Start".into(), currency: Some("GBP".into()), ..NewDashboard::default() };
        let template = hub.dashboard_create(&tenant, new).await.unwrap();
        let widget = NewWidget { endpoint: "accounts/profit_and_loss".into(), ..NewWidget::default() };
        hub.widget_create(&tenant, template.id, widget).await.unwrap();
        let kpi = NewKpi { endpoint: "k".into(), ..NewKpi::default() };
        hub.kpi_create(&tenant, KpiParent::Dashboard(template.id), kpi).await.unwrap();
        let path = format!("{BASE}/dashboard_templates");
        let copy = json!({"dashboard": {"id": template.id, "name": "Mine", "organization_ids": [world.atlas.1]}});
        let copy_path = format!("{BASE}/dashboards/{}/copy", template.id);
        assert_eq!(world.ann.get(&path).await.is(200).body, json!([]));
        world.ann.post(&copy_path, &copy).await.is_empty(404);
        let publish = mno::hub::DashboardUpdate { published: Some(true), ..Default::default() };
        hub.dashboard_update(&tenant, template.id, publish).await.unwrap();
        let listed = world.ann.get(&path).await.is(200).body;
        assert_eq!((&listed[0]["name"], &listed[0]["published"]), (&json!("Start"), &json!(true)));
        assert_eq!(listed[0]["widgets"].as_array().unwrap().len(), 1);
        // Its own dashboards' paths do not reach it.
        world.ann.get(&format!("{BASE}/dashboards/{}", template.id)).await.is_empty(404);
        world.ann.put(&format!("{BASE}/dashboards/{}", template.id), &json!({"dashboard": {"name": "x"}})).await.is_empty(404);
        let made = world.ann.post(&copy_path, &copy).await.is(200).body;
        assert_eq!((&made["name"], &made["currency"]), (&json!("Mine"), &json!("GBP")));
        assert_eq!(made["widgets"][0]["metadata"]["organization_ids"], json!([world.atlas.0]));
        assert!(made.get("published").is_none());
        world.ann.post(&copy_path, &json!({"dashboard": {"name": "Nothing shown"}})).await.is_empty(403);
        let eve = world.portal.signed_in("eve@other.test").await;
        assert_eq!(eve.get(&path).await.is(200).body, json!([]));
        eve.post(&copy_path, &json!({"dashboard": {}})).await.is_empty(404);
        let audit = world.portal.permit(Action::Operate, Object::Platform).await;
        let filter = AuditFilter { action: Some("dashboard_template.update".into()), ..AuditFilter::default() };
        let lines = hub.audit_list(&audit, filter, PageRequest::default()).await.unwrap().items;
        assert_eq!((lines.len(), lines[0].subject.as_str()), (1, template.id.to_string().as_str()));
    });
}

fn a_service_keeps_dashboards_of_an_organization(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let hub = &world.portal.hub;
        let atlas = Object::Organization(world.atlas.0.clone());
        let write = world.portal.permit(Action::ArrangeReports, atlas.clone()).await;
        let read = world.portal.permit(Action::ReadReports, atlas).await;
        let new = || NewDashboard { name: "Kept".into(), ..NewDashboard::default() };
        let kept = hub.dashboard_create(&write, new()).await.unwrap();
        assert_eq!(kept.sources.iter().map(|source| source.id).collect::<Vec<_>>(), [world.atlas.1]);
        let elsewhere = NewDashboard { organization_ids: Some(vec![world.boreas.0.clone()]), ..new() };
        assert_eq!(hub.dashboard_create(&write, elsewhere).await.unwrap_err().kind(), ErrorKind::Forbidden);
        assert_eq!(hub.dashboard_list(&read).await.unwrap().len(), 1);
        let owner = hub.dashboard_owner(DashboardPart::Dashboard(kept.id)).await.unwrap();
        assert!(matches!(owner, DashboardOwner::Organization { id, .. } if id == world.atlas.1));
        // It is nobody's own.
        assert_eq!(world.ann.get(&format!("{BASE}/dashboards")).await.is(200).body, json!([]));
        world.ann.get(&format!("{BASE}/dashboards/{}", kept.id)).await.is_empty(404);
        // A permit to read does not write, whatever the handler thinks.
        assert_eq!(hub.dashboard_delete(&read, kept.id).await.unwrap_err().kind(), ErrorKind::Internal);
        hub.dashboard_delete(&write, kept.id).await.unwrap();
    });
}

/// What an engine computes ahead: hers for a person, everybody's for the organization's own software.
fn engines_find_an_organizations_widgets_and_kpis(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let hub = &world.portal.hub;
        let made = world.dashboard("Both", &[world.atlas.1, world.boreas.1]).await;
        let widget = world.widget(&made, json!({"endpoint": "a/b", "metadata": {"own": 1}})).await;
        let boreas_only = json!({"endpoint": "c/d", "metadata": {"organization_ids": [world.boreas.0]}});
        world.widget(&made, boreas_only).await;
        let kpi = json!({"endpoint": "k", "widget_id": widget["id"], "targets": {"t": [{"min": 1}]}});
        world.kpi(&made, kpi).await;
        let path = format!("{BASE}/organizations/{}/widgets", world.atlas.0);
        let seen = world.ann.get(&path).await.is(200).body;
        assert_eq!(seen["widgets"].as_array().unwrap().len(), 1);
        assert_eq!((&seen["widgets"][0]["id"], &seen["widgets"][0]["endpoint"]), (&widget["id"], &json!("a/b")));
        assert_eq!(seen["widgets"][0]["settings"]["organization_ids"], json!([world.atlas.0]));
        let ben = world.portal.signed_in("ben@acme.test").await;
        assert_eq!(ben.get(&path).await.is(200).body, json!({"widgets": []}));
        world.portal.signed_in("eve@other.test").await.get(&path).await.is_empty(404);
        let read = || world.portal.permit(Action::ReadReports, Object::Organization(world.atlas.0.clone()));
        assert_eq!(hub.widget_list(&read().await).await.unwrap().len(), 1);
        let kpis = hub.kpi_list(&read().await).await.unwrap();
        assert_eq!((kpis.len(), kpis[0].alerts.len()), (1, 2));
        world.portal.member_remove(&world.atlas.0, "ben@acme.test").await;
        world.portal.member_add(&world.atlas.0, "ben@acme.test", Role::SuperAdmin).await;
        world.portal.member_remove(&world.atlas.0, "ann@acme.test").await;
        assert_eq!(hub.kpi_list(&read().await).await.unwrap().len(), 0);
        // Somebody else's permit does not open a widget, also by its number.
        let permit = world.portal.permit(Action::ActAsOneself, Object::User("ben@acme.test".into())).await;
        let id = widget["id"].as_i64().unwrap();
        assert_eq!(hub.widget_update(&permit, id, WidgetUpdate::default()).await.unwrap_err().kind(), ErrorKind::NotFound);
        let session = hub.permit(&Credential::None, None, Action::ActAsOneself, Object::Caller).await.unwrap_err();
        assert_eq!(session.kind(), ErrorKind::Unauthenticated);
    });
}
