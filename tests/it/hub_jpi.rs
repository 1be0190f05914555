//! JPI as the published Angular frontends and the admin panel use it, on both engines: shapes and statuses, who is refused how,
//! lists with their headers, and what a browser cannot be made to send.

use http::Method;
use mno::hub::{Action, AdminRole, Object, Role, Stack};
use serde_json::{Value, json};

use crate::support::acme::{Acme, JPI};
use crate::support::engine::story;
use crate::support::portal::PASSWORD;
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    nobody_and_strangers_hear_what_the_frontends_expect,
    the_current_user_has_her_organizations_with_what_she_may_do,
    one_changes_ones_own_profile_and_nothing_else,
    a_new_password_needs_the_present_one_and_ends_other_sessions,
    an_organization_is_founded_shown_changed_and_closed,
    people_are_invited_and_members_changed,
    teams_have_people_and_apps,
    connectors_and_the_audit_of_an_organization,
    another_site_cannot_write,
    customers_are_nobody_to_the_admin_panel,
    the_panels_lists_are_cut_ordered_searched_and_counted,
    staff_sees_only_what_it_reaches,
    staff_runs_people,
    staff_runs_customers,
    divisions_invoices_and_themes,
    a_logo_is_uploaded_as_a_form,
    the_panels_templates,
    the_panels_apps_and_reviews,
    pages_send_browsers_on,
);

fn nobody_and_strangers_hear_what_the_frontends_expect(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let nobody = world.portal.browser();
        assert_eq!(nobody.get(&format!("{JPI}/current_user")).await.is(200).body, json!({"current_user": {"logged_in": false}}));
        for path in ["organizations", "impac/dashboards", "organizations/1", "organizations/1/teams", "teams/1", "admin/users"] {
            nobody.get(&format!("{JPI}/{path}")).await.is_empty(401);
        }
        let eve = world.portal.signed_in("eve@other.test").await;
        for stranger in [&eve, &world.portal.signed_in("cleo@acme.test").await] {
            for selector in [world.atlas.0.clone(), world.atlas.1.to_string(), "org-none".into()] {
                let path = format!("{JPI}/organizations/{selector}");
                stranger.get(&path).await.is_empty(404);
                stranger.put(&path, &json!({"organization": {"name": "x"}})).await.is_empty(404);
                stranger.delete(&path).await.is_empty(404);
                for part in ["teams", "audit_events", "app_instances_sync"] {
                    stranger.get(&format!("{path}/{part}")).await.is_empty(404);
                }
                for call in ["invite_members", "update_member", "remove_member", "update_billing"] {
                    stranger.put(&format!("{path}/{call}"), &json!({"member": {}, "invites": []})).await.is_empty(404);
                }
            }
        }
    });
}

fn the_current_user_has_her_organizations_with_what_she_may_do(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let user = world.ann.get(&format!("{JPI}/current_user")).await.is(200).body["current_user"].clone();
        assert_eq!((&user["logged_in"], &user["email"], &user["admin_role"]), (&json!(true), &json!("ann@acme.test"), &json!(null)));
        assert!(user["sso_session"].as_str().is_some_and(|token| token.len() > 20), "{user}");
        let organization = &user["organizations"][0];
        assert_eq!((&organization["uid"], &organization["currency"]), (&json!(world.atlas.0), &json!("AUD")));
        assert_eq!((&organization["current_user_role"], &organization["has_myob_essentials_only"]), (&json!("Super Admin"), &json!(false)));
        assert_eq!(organization["acl"]["self"], json!({"show": true, "update": true, "destroy": true}));
        let all = json!({"show": true, "create": true, "update": true, "destroy": true});
        assert_eq!(organization["acl"]["related"], json!({"impac": {"show": true}, "dashboards": all, "widgets": all, "kpis": all}));
        let ben = world.ben.get(&format!("{JPI}/current_user")).await.is(200).body["current_user"].clone();
        assert_eq!(ben["organizations"][0]["acl"]["self"], json!({"show": true, "update": false, "destroy": false}));
        // Who is removed sees it with the next request.
        world.portal.member_remove(&world.atlas.0, "ben@acme.test").await;
        let gone = world.ben.get(&format!("{JPI}/current_user")).await.is(200).body["current_user"].clone();
        assert_eq!(gone["organizations"], json!([]));
        world.ben.get(&format!("{JPI}/organizations/{}", world.atlas.0)).await.is_empty(404);
    });
}

fn one_changes_ones_own_profile_and_nothing_else(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let path = format!("{JPI}/current_user");
        let before = world.ben.get(&path).await.is(200).body["current_user"].clone();
        let sent = json!({"user": {
            "name": "Benno", "company": "Acme", "phone": "123", "admin_role": "admin", "id": 1, "uid": "usr-x", "developer": true,
            "organizations": [{"id": world.boreas.1, "role": "Super Admin"}], "tenant_id": 2, "frozen": false, "logged_in": false,
        }});
        let after = world.ben.put(&path, &sent).await.is(200).body["current_user"].clone();
        assert_eq!((&after["name"], &after["company"], &after["phone"]), (&json!("Benno"), &json!("Acme"), &json!("123")));
        for field in ["id", "uid", "admin_role", "developer", "email"] {
            assert_eq!(after[field], before[field], "{field}");
        }
        assert_eq!(after["organizations"].as_array().unwrap().len(), 1);
        world.ben.put(&path, &json!({"user": {"name": {"$ne": 1}}})).await.is_wrong("name");
        world.ben.put(&path, &json!({"user": ["bare"]})).await.is_wrong("user");
        let developer = world.ben.put(&format!("{path}/register_developer"), &json!({})).await.is(200).body;
        assert_eq!(developer["current_user"]["developer"], json!(true));
        // When she accepted is ours to say.
        let accepted =
            world.ben.put(&format!("{path}/update_tos"), &json!({"user": {"tos_accepted_at": "1999-01-01T00:00:00Z"}})).await.is(200);
        let at = accepted.body["current_user"]["tos_accepted_at"].as_str().unwrap().to_owned();
        assert!(!at.starts_with("1999"), "{at}");
        world.ben.put(&path, &json!({"user": {"surname": "B"}})).await.is(200);
        assert_eq!(world.ben.get(&path).await.body["current_user"]["tos_accepted_at"], json!(at));
    });
}

fn a_new_password_needs_the_present_one_and_ends_other_sessions(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let (path, other) = (format!("{JPI}/current_user/update_password"), world.portal.signed_in("ann@acme.test").await);
        let change = |current: &str, new: &str, again: &str| json!({"user": {"current_password": current, "password": new, "password_confirmation": again}});
        let new = "another long password";
        world.ann.put(&path, &change("wrong wrong wrong", new, new)).await.is_wrong("current_password");
        world.ann.put(&path, &json!({"user": {"password": new}})).await.is_wrong("current_password");
        world.ann.put(&path, &change(PASSWORD, new, "something else!!")).await.is_wrong("password_confirmation");
        world.ann.put(&path, &change(PASSWORD, "short", "short")).await.is_wrong("password");
        let changed = world.ann.put(&path, &change(PASSWORD, new, new)).await.is(200);
        assert_eq!(changed.body["current_user"]["logged_in"], json!(true));
        world.ann.get(&format!("{JPI}/organizations")).await.is(200);
        assert_eq!(other.get(&format!("{JPI}/current_user")).await.body["current_user"]["logged_in"], json!(false));
    });
}

fn an_organization_is_founded_shown_changed_and_closed(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let sent = json!({"organization": {"name": "Corvus", "currency": "gbp", "industry": "Birds", "id": 1, "tenant_id": 9, "account_frozen": true}});
        let made = world.ann.post(&format!("{JPI}/organizations"), &sent).await.is(201).body;
        let organization = &made["organization"];
        assert_eq!(
            (&organization["name"], &organization["currency"], &organization["industry"]),
            (&json!("Corvus"), &json!("GBP"), &json!("Birds"))
        );
        assert_eq!((&organization["account_frozen"], &organization["in_arrears"]), (&json!(false), &json!(false)));
        assert_eq!((&made["current_user"]["role"], &made["current_user"]["email"]), (&json!("Super Admin"), &json!("ann@acme.test")));
        assert_eq!((&organization["members"][0]["entity"], &organization["members"][0]["role"]), (&json!("User"), &json!("Super Admin")));
        // Nothing is billed, and that is what a Super Admin reads.
        assert_eq!((&made["invoices"], &made["credit_card"], &made["billing"]["current"]["value"]), (&json!([]), &json!({}), &json!(0)));
        let path = format!("{JPI}/organizations/{}", world.atlas.0);
        let seen = world.ben.get(&path).await.is(200).body;
        assert!(seen.get("billing").is_none() && seen.get("invoices").is_none() && seen.get("credit_card").is_none(), "{seen}");
        assert_eq!(seen["current_user"]["role"], json!("Member"));
        world.ben.put(&path, &json!({"organization": {"name": "Mine"}})).await.is_empty(403);
        world.ben.delete(&path).await.is_empty(403);
        world.ben.put(&format!("{path}/update_billing"), &json!({"credit_card": {}})).await.is_empty(403);
        let refused =
            world.ann.put(&format!("{path}/update_billing"), &json!({"credit_card": {"number": "4242"}})).await.is_wrong("credit_card");
        assert!(refused.text.contains("billing"), "{}", refused.text);
        let renamed =
            json!({"organization": {"name": "Atlas & Sons", "size": "1-10", "free_trial_end_at": "2099-01-01T00:00:00Z", "uid": "org-x"}});
        let changed = world.ann.put(&path, &renamed).await.is(200).body["organization"].clone();
        assert_eq!((&changed["name"], &changed["size"], &changed["uid"]), (&json!("Atlas & Sons"), &json!("1-10"), &json!(world.atlas.0)));
        // A customer does not prolong her own trial.
        assert_eq!(changed["free_trial_end_at"], json!(null));
        world.ann.put(&path, &json!({"organization": {"name": ""}})).await.is_wrong("name");
        world.ann.put(&path, &json!({"organization": {"financial_year_end_month": 13}})).await.is_wrong("financial_year_end_month");
        world.ann.post(&format!("{JPI}/organizations"), &json!({"organization": {}})).await.is_wrong("name");
        let own = format!("{JPI}/organizations/{}", organization["uid"].as_str().unwrap());
        world.ann.delete(&own).await.is_empty(204);
        let left = world.ann.get(&format!("{JPI}/organizations")).await.is(200).body;
        assert!(
            left["organizations"].as_array().unwrap().iter().all(|known| known["name"] != "Corvus" || known["account_frozen"] == true),
            "{left}"
        );
    });
}

fn people_are_invited_and_members_changed(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let path = |call: &str| format!("{JPI}/organizations/{}/{call}", world.atlas.1);
        let invites = json!({"invites": [{"email": "New@acme.test", "role": "Admin"}]});
        world.ben.put(&path("invite_members"), &invites).await.is_empty(403);
        let members = world.ann.put(&path("invite_members"), &invites).await.is(200).body["members"].clone();
        let find = |members: &Value, email: &str| members.as_array().unwrap().iter().find(|member| member["email"] == email).cloned();
        let invited = find(&members, "new@acme.test").unwrap_or_else(|| panic!("{members}"));
        assert_eq!((&invited["entity"], &invited["role"]), (&json!("OrgInvite"), &json!("Admin")));
        world.ann.put(&path("invite_members"), &json!({"invites": [{"email": "no address", "role": "Member"}]})).await.is_wrong("email");
        world.ann.put(&path("invite_members"), &json!({"invites": [{"email": "a@acme.test", "role": "King"}]})).await.is_wrong("role");
        world.ann.put(&path("invite_members"), &json!({})).await.is_wrong("invites");
        let half = json!({"invites": [{"email": "half@acme.test"}, {"email": "ben@acme.test"}]});
        world.ann.put(&path("invite_members"), &half).await.is(409);
        let seen = world.ann.get(&format!("{JPI}/organizations/{}", world.atlas.1)).await.is(200).body;
        assert!(find(&seen["organization"]["members"], "half@acme.test").is_none(), "all of them, or nobody");
        // Who only belongs to it does not see who else is asked.
        let seen = world.ben.get(&format!("{JPI}/organizations/{}", world.atlas.1)).await.is(200).body;
        assert!(find(&seen["organization"]["members"], "new@acme.test").is_none());
        let raised = json!({"member": {"email": "ben@acme.test", "role": "Admin"}});
        world.ben.put(&path("update_member"), &raised).await.is_empty(403);
        let members = world.ann.put(&path("update_member"), &raised).await.is(200).body["members"].clone();
        assert_eq!(find(&members, "ben@acme.test").unwrap()["role"], json!("Admin"));
        let highest = json!({"member": {"email": "ben@acme.test", "role": "Super Admin"}});
        world.ben.put(&path("update_member"), &highest).await.is_empty(403);
        world.ben.put(&path("remove_member"), &json!({"member": {"email": "ann@acme.test"}})).await.is_empty(403);
        world.ann.put(&path("remove_member"), &json!({"member": {"email": "ann@acme.test"}})).await.is(409);
        let members =
            world.ann.put(&path("remove_member"), &json!({"member": {"email": "new@acme.test"}})).await.is(200).body["members"].clone();
        assert!(find(&members, "new@acme.test").is_none());
        world.ann.put(&path("remove_member"), &json!({"member": {"email": "ben@acme.test"}})).await.is(200);
        world.ben.get(&format!("{JPI}/organizations/{}", world.atlas.1)).await.is_empty(404);
    });
}

fn teams_have_people_and_apps(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        world.app("till", Stack::Cloud).await;
        let organization = format!("{JPI}/organizations/{}", world.atlas.0);
        world.ann.post(&format!("{organization}/app_instances"), &json!({"nid": "till"})).await.is(201);
        let instances = world.ann.get(&format!("{organization}/app_instances")).await.is(200).body["app_instances"].clone();
        let instance = instances.as_object().unwrap().values().next().unwrap().clone();
        let teams = format!("{organization}/teams");
        world.ben.post(&teams, &json!({"team": {"name": "x"}})).await.is_empty(403);
        let team =
            world.ann.post(&teams, &json!({"team": {"name": "Sales", "organization_id": world.boreas.1}})).await.is(200).body["team"]
                .clone();
        assert_eq!((&team["name"], &team["users"], &team["app_instances"]), (&json!("Sales"), &json!([]), &json!([])));
        let path = format!("{JPI}/teams/{}", team["id"]);
        let ben = world.ben.get(&format!("{JPI}/current_user")).await.body["current_user"]["id"].clone();
        let people = json!({"team": {"users": [{"id": ben, "role": "Super Admin"}, {}]}});
        let added = world.ann.put(&format!("{path}/add_users"), &people).await.is(200).body["team"].clone();
        assert_eq!((&added["users"][0]["email"], &added["users"][0]["role"]), (&json!("ben@acme.test"), &json!("Member")));
        let apps = json!({"team": {"app_instances": [{"id": instance["id"], "name": "x"}, {}]}});
        let set = world.ann.put(&path, &apps).await.is(200).body["team"].clone();
        assert_eq!((&set["name"], &set["app_instances"][0]["id"]), (&json!("Sales"), &instance["id"]));
        assert_eq!(
            world.ann.put(&path, &json!({"team": {"name": "Shop"}})).await.is(200).body["team"]["app_instances"][0]["id"],
            instance["id"]
        );
        assert_eq!(world.ben.get(&teams).await.is(200).body["teams"][0]["name"], json!("Shop"));
        world.ben.put(&path, &json!({"team": {"name": "Mine"}})).await.is_empty(403);
        // Somebody of another organization cannot be put into it, and nobody there can see it.
        let cleo = world.portal.signed_in("cleo@acme.test").await;
        let stranger = cleo.get(&format!("{JPI}/current_user")).await.body["current_user"]["id"].clone();
        let refused = world.ann.put(&format!("{path}/add_users"), &json!({"team": {"users": [{"id": stranger}]}})).await;
        assert!(matches!(refused.status, 400 | 404), "{}", refused.text);
        cleo.get(&path).await.is_empty(404);
        cleo.delete(&path).await.is_empty(404);
        let left = world.ann.put(&format!("{path}/remove_users"), &people).await.is(200).body["team"].clone();
        assert_eq!(left["users"], json!([]));
        world.ann.delete(&path).await.is_empty(204);
        assert_eq!(world.ann.get(&teams).await.is(200).body, json!({"teams": []}));
    });
}

fn connectors_and_the_audit_of_an_organization(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let organization = format!("{JPI}/organizations/{}", world.atlas.0);
        let sync = world.ben.get(&format!("{organization}/app_instances_sync")).await.is(200).body;
        assert_eq!(sync, json!({"connectors": [], "is_syncing": false, "has_running_cube": false}));
        world.ben.post(&format!("{organization}/app_instances_sync"), &json!({})).await.is(200);
        world.ann.post(&format!("{organization}/teams"), &json!({"team": {"name": "=cmd()"}})).await.is(200);
        world.ben.get(&format!("{organization}/audit_events")).await.is_empty(403);
        world.ben.get(&format!("{organization}/audit_events.csv")).await.is_empty(403);
        // Refusals have lines of their own, written a moment later.
        let audit = world.ann.get(&format!("{organization}/audit_events?limit=1&where[key]=team_add")).await.is(200);
        let event = &audit.body["audit_events"][0];
        assert_eq!((&event["key"], &event["user"]["name"]), (&json!("team_add"), &json!("ann")));
        assert_eq!(audit.body["audit_events"].as_array().unwrap().len(), 1);
        assert_eq!(audit.header("x-total-count"), "1");
        let all = world.ann.get(&format!("{organization}/audit_events?limit=2")).await.is(200);
        assert!(all.header("x-total-count").parse::<i64>().unwrap() >= 3 && all.body["audit_events"].as_array().unwrap().len() == 2);
        let filtered = world.ann.get(&format!("{organization}/audit_events?where[key]=user_add&order_by=created_at.desc")).await.is(200);
        assert!(filtered.body["audit_events"].as_array().unwrap().iter().all(|event| event["key"] == "user_add"), "{}", filtered.text);
        assert_eq!(filtered.header("x-total-count"), "2");
        world.ann.get(&format!("{organization}/audit_events?where[secret]=x")).await.is_wrong("secret");
        let csv = world.ann.get(&format!("{organization}/audit_events.csv")).await.is(200);
        assert!(csv.header("content-type").starts_with("text/csv"));
        assert!(
            csv.text.starts_with("Date,User,Organization,Action,Description,Subject\r\n") && csv.text.contains(",team_add,"),
            "{}",
            csv.text
        );
        // Another organization's audit is not found by a filter.
        let other = world.ann.get(&format!("{organization}/audit_events?where[organization_id]={}", world.boreas.0)).await.is(200);
        assert!(!other.text.contains(&world.boreas.0), "{}", other.text);
    });
}

fn another_site_cannot_write(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let misled = world.ann.misled();
        let organization = format!("{JPI}/organizations/{}", world.atlas.0);
        let body =
            json!({"organization": {"name": "x"}, "team": {"name": "x"}, "user": {"name": "x"}, "dashboard": {"name": "x"}}).to_string();
        for (method, path) in [
            (Method::PUT, organization.clone()),
            (Method::PATCH, organization.clone()),
            (Method::DELETE, organization.clone()),
            (Method::POST, format!("{organization}/teams")),
            (Method::PUT, format!("{JPI}/current_user")),
            (Method::POST, format!("{JPI}/impac/dashboards")),
            (Method::POST, format!("{JPI}/admin/users")),
        ] {
            let seen = misled.send(method.clone(), &path, body.clone()).await.is(422);
            assert!(seen.text.starts_with(")]}',"), "{method} {path}: {}", seen.text);
        }
        assert_eq!(world.ann.get(&organization).await.is(200).body["organization"]["name"], json!("Atlas"));
        // With the token, `PATCH` is the same call as `PUT`.
        let patched = world.ann.send(Method::PATCH, &organization, json!({"organization": {"name": "Atlas 2"}}).to_string()).await.is(200);
        assert_eq!(patched.body["organization"]["name"], json!("Atlas 2"));
    });
}

fn customers_are_nobody_to_the_admin_panel(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        for path in [
            "users",
            "users/count",
            "users/1",
            "organizations",
            "organizations/count",
            "organizations/in_arrears",
            "organizations/1",
            "invoices",
            "cloud_apps",
            "app_reviews",
            "app_feedbacks/1",
            "app_comments",
            "app_questions",
            "app_answers/1",
            "sub_tenants",
            "sub_tenants/1",
            "invoices/1",
            "invoices/outstanding_amount",
            "tenant_invoices",
            "tenant_invoices/1",
            "audit_events",
            "audit_events.csv",
            "theme",
            "impac/dashboards",
            "impac/dashboard_templates",
            "impac/dashboard_templates/1",
        ] {
            for browser in [&world.ann, &world.ben, &world.portal.browser()] {
                browser.get(&format!("{JPI}/admin/{path}")).await.is_empty(401);
            }
        }
        for path in
            ["users", "organizations", "organizations/1/users", "theme/save", "theme/reset", "theme/logo", "impac/dashboard_templates"]
        {
            world.ann.post(&format!("{JPI}/admin/{path}"), &json!({})).await.is_empty(401);
        }
        for path in ["users/1", "organizations/1", "sub_tenants/1", "impac/widgets/1", "impac/kpis/1"] {
            world.ann.put(&format!("{JPI}/admin/{path}"), &json!({})).await.is_empty(401);
        }
        for path in ["users/1", "app_instances/1", "impac/widgets/1"] {
            world.ann.delete(&format!("{JPI}/admin/{path}")).await.is_empty(401);
        }
    });
}

fn the_panels_lists_are_cut_ordered_searched_and_counted(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let root = &world.root;
        let list = |query: &str| format!("{JPI}/admin/users?{query}");
        let emails = |seen: &Value| -> Vec<String> {
            seen["users"].as_array().unwrap().iter().map(|user| user["email"].as_str().unwrap().to_owned()).collect()
        };
        let page = root.get(&list("limit=2&offset=1&order_by=email.asc")).await.is(200);
        assert_eq!((emails(&page.body), page.header("x-total-count")), (vec!["ben@acme.test".into(), "cleo@acme.test".into()], "5"));
        let last = root.get(&list("limit=1&order_by=email.desc")).await.is(200);
        assert_eq!(emails(&last.body), ["sam@acme.test"]);
        // The panel asks for its staff like this.
        let staff = root.get(&list("where[admin_role.not]=&order_by=email.asc")).await.is(200);
        assert_eq!((emails(&staff.body), staff.header("x-total-count")), (vec!["root@acme.test".into(), "sam@acme.test".into()], "2"));
        let search = "terms=%5B%5B%22email.like%22%2C%22%25ann%25%22%5D%2C%5B%22name.like%22%2C%22%25BEN%25%22%5D%2C%5B%22email.like%22%2C%22%25ann%40%25%22%5D%5D";
        let found = root.get(&list(search)).await.is(200);
        assert_eq!((emails(&found.body), found.header("x-total-count")), (vec!["ann@acme.test".into(), "ben@acme.test".into()], "2"));
        assert_eq!(root.get(&format!("{JPI}/admin/users/count")).await.is(200).body, json!({"count": 5}));
        for (query, field) in [
            ("where[password_hash]=x", "password_hash"),
            ("where[tenant_id]=1", "tenant_id"),
            ("where[email.like%27)--]=x", "email.like')--"),
            ("limit=100000", "limit"),
            ("offset=x", "offset"),
            ("terms=%7B%22a%22%3A%7B%7D%7D", "terms"),
            ("where[a][b][c]=1", "a"),
        ] {
            let seen = root.get(&list(query)).await;
            assert_eq!(seen.status, 400, "{query}: {}", seen.text);
            assert!(
                field.contains(['\'', ')']) || seen.body[field][0].is_string() || seen.body["filter"][0].is_string(),
                "{query}: {}",
                seen.text
            );
        }
        assert_eq!(root.get(&list("order_by=password_hash.asc")).await.status, 400);
        assert_eq!(root.get(&list("order_by=(SELECT+1)")).await.status, 400);
        let nested = format!("where{}=1", "[a]".repeat(40));
        assert_eq!(root.get(&list(&nested)).await.status, 400);
        let many = vec!["where[id]=1"; 600].join("&");
        assert!(matches!(root.get(&list(&many)).await.status, 400 | 413));
        assert_eq!(root.get(&list(&format!("where[email]={}", "x".repeat(20_000)))).await.status, 413);
        let injected = root.get(&list("where[email]=%27+OR+1%3D1+--")).await.is(200);
        assert_eq!((injected.header("x-total-count"), &injected.body["users"]), ("0", &json!([])));
    });
}

fn staff_sees_only_what_it_reaches(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let sam = world.portal.signed_in("sam@acme.test").await;
        let organizations = sam.get(&format!("{JPI}/admin/organizations")).await.is(200);
        assert_eq!((organizations.header("x-total-count"), &organizations.body["organizations"][0]["uid"]), ("1", &json!(world.atlas.0)));
        assert_eq!(sam.get(&format!("{JPI}/admin/organizations/count")).await.is(200).body, json!({"count": 1}));
        sam.get(&format!("{JPI}/admin/organizations/{}", world.atlas.0)).await.is(200);
        for selector in [world.boreas.0.clone(), world.boreas.1.to_string()] {
            sam.get(&format!("{JPI}/admin/organizations/{selector}")).await.is_empty(404);
            sam.put(&format!("{JPI}/admin/organizations/{selector}"), &json!({"organization": {"name": "x"}})).await.is_empty(404);
            sam.post(&format!("{JPI}/admin/organizations/{selector}/users"), &json!({"user": {"email": "x@acme.test"}}))
                .await
                .is_empty(404);
        }
        let users = sam.get(&format!("{JPI}/admin/users?order_by=email.asc")).await.is(200).body;
        let emails: Vec<&str> = users["users"].as_array().unwrap().iter().map(|user| user["email"].as_str().unwrap()).collect();
        assert!(emails.contains(&"ann@acme.test") && !emails.contains(&"cleo@acme.test"), "{emails:?}");
        let searched = sam.get(&format!("{JPI}/admin/users?terms=%5B%5B%22email.like%22%2C%22%25cleo%25%22%5D%5D")).await.is(200);
        assert_eq!(searched.body["users"], json!([]));
        // What her role does not allow is refused, not hidden.
        for seen in [
            sam.get(&format!("{JPI}/admin/tenant_invoices")).await,
            sam.get(&format!("{JPI}/admin/audit_events")).await,
            sam.get(&format!("{JPI}/admin/impac/dashboard_templates")).await,
            sam.post(&format!("{JPI}/admin/theme/save"), &json!({"theme": {}})).await,
        ] {
            seen.is_empty(403);
        }
        // A tenant's staff is nobody in another tenant.
        let (elsewhere, _) = world.portal.organization("other", "Elsewhere", "USD", &[("eve@other.test", Role::SuperAdmin)]).await;
        let root = &world.root;
        root.get(&format!("{JPI}/admin/organizations/{elsewhere}")).await.is_empty(404);
        root.get(&format!("{JPI}/admin/users/eve@other.test")).await.is_empty(404);
    });
}

fn staff_runs_people(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let (root, sam) = (world.portal.signed_in("root@acme.test").await, world.portal.signed_in("sam@acme.test").await);
        let users = format!("{JPI}/admin/users");
        let new =
            json!({"user": {"email": "Dora@acme.test", "name": "Dora", "surname": "D", "phone": "42", "uid": "usr-x", "tenant_id": 9}});
        let dora = root.post(&users, &new).await.is(201).body["user"].clone();
        assert_eq!((&dora["email"], &dora["phone"], &dora["admin_role"]), (&json!("dora@acme.test"), &json!("42"), &json!(null)));
        root.post(&users, &new).await.is(409);
        root.post(&users, &json!({"user": {"email": "no address"}})).await.is_wrong("email");
        sam.post(&users, &json!({"user": {"email": "x@acme.test"}})).await.is_empty(403);
        root.post(&format!("{users}/signup_email"), &json!({"user": {"email": "gil@acme.test"}})).await.is_empty(204);
        root.post(&format!("{users}/signup_email"), &json!({"user": {"email": "no address"}})).await.is_wrong("email");
        sam.post(&format!("{users}/signup_email"), &json!({"user": {"email": "x@acme.test"}})).await.is_empty(403);
        let path = format!("{users}/{}", dora["id"]);
        let staff = json!({"user": {"name": "Dorothea", "admin_role": "Staff", "client_ids": [world.atlas.1]}});
        let changed = root.put(&path, &staff).await.is(200).body["user"].clone();
        assert_eq!(
            (&changed["name"], &changed["admin_role"], &changed["client_ids"]),
            (&json!("Dorothea"), &json!("staff"), &json!([world.atlas.1]))
        );
        root.put(&path, &json!({"user": {"admin_role": "emperor"}})).await.is_wrong("admin_role");
        // Staff is made with its customers, or not at all.
        let hugo = |clients: i64| json!({"user": {"email": "hugo@acme.test", "admin_role": "staff", "client_ids": [clients]}});
        root.post(&users, &hugo(999_999)).await.is_wrong("client_ids");
        let made = root.post(&users, &hugo(world.atlas.1)).await.is(201).body["user"].clone();
        assert_eq!((&made["admin_role"], &made["client_ids"]), (&json!("staff"), &json!([world.atlas.1])));
        let lowered = root.put(&path, &json!({"user": {"admin_role": null}})).await.is(200).body["user"].clone();
        assert_eq!((&lowered["admin_role"], &lowered["name"]), (&json!(null), &json!("Dorothea")));
        // Who may change nobody's role changes nothing of a call that wants to.
        let ann = root.get(&format!("{users}?where[email]=ann@acme.test")).await.is(200).body["users"][0]["id"].clone();
        sam.put(&format!("{users}/{ann}"), &json!({"user": {"name": "Anna", "admin_role": "admin"}})).await.is_empty(403);
        let shown = root.get(&format!("{users}/{ann}")).await.is(200).body["user"].clone();
        assert_eq!((&shown["name"], &shown["admin_role"]), (&json!("ann"), &json!(null)));
        assert_eq!((&shown["organizations"][0]["uid"], &shown["organizations"][0]["role"]), (&json!(world.atlas.0), &json!("Super Admin")));
        root.delete(&path).await.is_empty(204);
        root.get(&path).await.is_empty(404);
        sam.delete(&format!("{users}/{ann}")).await.is_empty(403);
    });
}

fn staff_runs_customers(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        for nid in ["till", "books"] {
            world.app(nid, Stack::Cloud).await;
        }
        let root = &world.root;
        let organizations = format!("{JPI}/admin/organizations");
        let made =
            root.post(&organizations, &json!({"organization": {"name": "Delta", "app_nids": ["till"]}})).await.is(201).body["organization"]
                .clone();
        assert_eq!((&made["name"], &made["active_apps"][0]["nid"]), (&json!("Delta"), &json!("till")));
        let path = format!("{organizations}/{}", made["id"]);
        let nids =
            |shown: &Value| -> Vec<Value> { shown["active_apps"].as_array().unwrap().iter().map(|app| app["nid"].clone()).collect() };
        let changed = root.put(&path, &json!({"organization": {"app_nids": ["books"]}})).await.is(200).body["organization"].clone();
        assert_eq!((nids(&changed), &changed["name"]), (vec![json!("books")], &json!("Delta")));
        let kept = root.put(&path, &json!({"organization": {"name": "Delta 2"}})).await.is(200).body["organization"].clone();
        assert_eq!((nids(&kept), &kept["name"]), (vec![json!("books")], &json!("Delta 2")));
        let none = root.put(&path, &json!({"organization": {"app_nids": null}})).await.is(200).body["organization"].clone();
        assert_eq!(nids(&none), Vec::<Value>::new());
        assert_eq!(root.put(&path, &json!({"organization": {"app_nids": ["none-such"]}})).await.status, 400);
        // All or nothing: no other name, no app more and none less, and no customer without its apps.
        root.put(&path, &json!({"organization": {"app_nids": ["till"]}})).await.is(200);
        for wrong in [json!(["books", "none-such"]), json!(["none-such", "books", "till"]), json!(["none-such"])] {
            root.put(&path, &json!({"organization": {"name": "Half", "app_nids": wrong}})).await.is_wrong("app_nids");
            root.post(&organizations, &json!({"organization": {"name": "Half", "app_nids": wrong}})).await.is_wrong("app_nids");
            let shown = root.get(&path).await.is(200).body["organization"].clone();
            assert_eq!((nids(&shown), &shown["name"]), (vec![json!("till")], &json!("Delta 2")), "{wrong}");
        }
        assert_eq!(root.get(&format!("{organizations}?where[name]=Half")).await.is(200).header("x-total-count"), "0");
        root.put(&path, &json!({"organization": {"app_nids": []}})).await.is(200);
        // An account manager founds her own, as anybody may, and orders for it.
        let sam = world.portal.signed_in("sam@acme.test").await;
        let own = sam.post(&organizations, &json!({"organization": {"name": "Sam's", "app_nids": ["till", "books"]}})).await.is(201);
        assert_eq!(nids(&own.body["organization"]).len(), 2);
        sam.put(&path, &json!({"organization": {"app_nids": ["till"]}})).await.is_empty(404);
        // An account is made with the invitation or not at all.
        let boss = json!({"user": {"email": "half@acme.test", "name": "Half", "role": "Boss"}});
        root.post(&format!("{path}/users"), &boss).await.is_wrong("role");
        assert_eq!(root.get(&format!("{JPI}/admin/users?where[email]=half@acme.test")).await.is(200).header("x-total-count"), "0");
        // Inviting makes the account and sends nothing; the mail is a call of its own.
        let invited = root
            .post(&format!("{path}/users"), &json!({"user": {"email": "fay@acme.test", "name": "Fay", "role": "Admin"}}))
            .await
            .is(201)
            .body["user"]
            .clone();
        assert_eq!((&invited["email"], &invited["status"]), (&json!("fay@acme.test"), &json!("pending")));
        let notified = root.post(&format!("{path}/users/{}/invites", invited["id"]), &json!({})).await.is(201).body["user"].clone();
        assert_eq!(notified["status"], json!("notified"));
        root.post(&format!("{path}/users/999999/invites"), &json!({})).await.is_empty(404);
        assert_eq!(root.get(&format!("{organizations}/in_arrears")).await.is(200).body, json!({"in_arrears": []}));
        root.put(&path, &json!({"organization": {"app_nids": ["till"]}})).await.is(200);
        let shown = root.get(&path).await.is(200).body["organization"].clone();
        root.delete(&format!("{JPI}/admin/app_instances/{}", shown["active_apps"][0]["id"])).await.is_empty(202);
        assert_eq!(nids(&root.get(&path).await.is(200).body["organization"]), Vec::<Value>::new());
    });
}

/// As published panels send it: a form, whose file says nothing by its name.
fn a_logo_is_uploaded_as_a_form(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let root = &world.root;
        let path = format!("{JPI}/admin/theme/logo");
        let part = |name: &str, file: &str, bytes: &[u8]| {
            let head =
                format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: image/png\r\n\r\n");
            [head.as_bytes(), bytes, b"\r\n"].concat()
        };
        let form = |parts: &[Vec<u8>]| [parts.concat(), b"--cut--\r\n".to_vec()].concat();
        let send = async |body: Vec<u8>| root.send_as(Method::POST, &path, "multipart/form-data; boundary=cut", body).await;
        let png = b"\x89PNG\r\n\x1a\n and the rest".to_vec();
        send(form(&[part("theme", "x", b"{}"), part("logo", "evil.svg", &png)])).await.is(201);
        let kept = async || {
            let permit = world.portal.permit(Action::ManageTenant, Object::Tenant("acme".into())).await;
            world.portal.hub.tenant_settings_of(&permit).await.unwrap().branding.logo_url
        };
        let logo = kept().await;
        assert!(logo.as_deref().is_some_and(|url| url.starts_with("data:image/png;base64,iVBORw0KGgo")), "{logo:?}");
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
        send(form(&[part("logo", "logo.png", svg)])).await.is_wrong("logo");
        send(form(&[part("picture", "logo.png", &png)])).await.is_wrong("logo");
        send(form(&[part("logo", "a.png", &png), part("logo", "b.png", &png)])).await.is_wrong("logo");
        send(form(&[part("logo", "large.png", &[png.clone(), vec![0; 50_000]].concat())])).await.is_wrong("logo");
        send(form(&vec![part("x", "x", b"x"); 30])).await.is_wrong("body");
        send(b"--cut\r\nno form".to_vec()).await.is_wrong("body");
        root.send_as(Method::POST, &path, "multipart/form-data", png.clone()).await.is_wrong("body");
        let huge = part("logo", "huge.png", &vec![0; mno::server::Limits::default().body_bytes_max + 1]);
        assert_eq!(send(form(&[huge])).await.status, 413);
        root.send_as(Method::POST, &path, "image/svg+xml", svg.to_vec()).await.is_wrong("logo");
        // None of these changed it, and it needs staff and the token against forged requests.
        assert_eq!(kept().await, logo);
        let misled =
            root.misled().send_as(Method::POST, &path, "multipart/form-data; boundary=cut", form(&[part("logo", "a", &png)])).await;
        assert_eq!(misled.status, 422, "{}", misled.text);
        root.send_as(Method::POST, &path, "image/gif", b"GIF89a..".to_vec()).await.is(201);
        assert!(kept().await.is_some_and(|url| url.starts_with("data:image/gif;base64,")));
    });
}

fn divisions_invoices_and_themes(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let root = &world.root;
        let divisions = format!("{JPI}/admin/sub_tenants");
        let north = root.post(&divisions, &json!({"sub_tenant": {"name": "North"}})).await.is(201).body["sub_tenant"].clone();
        assert_eq!((&north["name"], &north["client_ids"], &north["account_manager_ids"]), (&json!("North"), &json!([]), &json!([])));
        let path = format!("{divisions}/{}", north["id"]);
        assert_eq!(root.put(&path, &json!({"sub_tenant": {"name": "South"}})).await.is(200).body["sub_tenant"]["name"], json!("South"));
        let listed = root.get(&divisions).await.is(200);
        assert_eq!((listed.header("x-total-count"), &listed.body["sub_tenants"][0]["name"]), ("1", &json!("South")));
        let narrowed = root.get(&format!("{JPI}/admin/organizations?sub_tenant_id={}", north["id"])).await.is(200);
        assert_eq!(narrowed.body["organizations"], json!([]));
        root.delete(&path).await.is_empty(204);
        root.get(&path).await.is_empty(404);
        // There is no billing: zero is the truth.
        for total in
            ["current_billing_amount", "last_invoicing_amount", "outstanding_amount", "last_commission_amount", "last_portfolio_amount"]
        {
            let seen = root.get(&format!("{JPI}/admin/invoices/{total}")).await.is(200).body;
            assert_eq!(seen, json!({total: {"amount": "0.0", "currency": "USD"}}));
        }
        for (noun, path) in [("invoices", "invoices"), ("tenant_invoices", "tenant_invoices")] {
            let seen = root.get(&format!("{JPI}/admin/{path}?limit=5&offset=0&order_by=id.asc")).await.is(200);
            assert_eq!((seen.header("x-total-count"), &seen.body[noun]), ("0", &json!([])));
            root.get(&format!("{JPI}/admin/{path}/201504-NU1")).await.is_empty(404);
        }
        let theme = format!("{JPI}/admin/theme");
        let (draft, published) = (json!({"branding": {"@a": "#111"}}), json!({"branding": {"@a": "#222"}}));
        root.post(&format!("{theme}/save"), &json!({"theme": published, "publish": true})).await.is(201);
        root.post(&format!("{theme}/save"), &json!({"theme": draft})).await.is(201);
        assert_eq!(root.get(&theme).await.is(200).body, json!({"status": "Ok", "published": published, "draft": draft}));
        root.post(&format!("{theme}/reset"), &json!({})).await.is(200);
        assert_eq!(root.get(&theme).await.is(200).body["draft"], json!(null));
        root.post(&format!("{theme}/save"), &json!({"theme": "text"})).await.is_wrong("theme");
        root.post(&format!("{theme}/save"), &json!({"theme": {"x": "y".repeat(70_000)}})).await.is_wrong("theme");
        root.post(&format!("{theme}/logo"), &json!({"logo": "https://acme.test/logo.png"})).await.is(201);
        root.post(&format!("{theme}/logo"), &json!({"logo": 5})).await.is_wrong("logo");
        assert_eq!(root.post(&format!("{theme}/logo"), &json!({"logo": "javascript:alert(1)"})).await.status, 400);
    });
}

fn the_panels_templates(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let root = &world.root;
        let templates = format!("{JPI}/admin/impac/dashboard_templates");
        for name in ["Alpha", "Beta", "Gamma"] {
            root.post(&templates, &json!({"dashboard": {"name": name, "currency": "EUR", "published": name == "Beta"}})).await.is(200);
        }
        let listed = root.get(&format!("{templates}?limit=1&offset=1&order_by=name.desc")).await.is(200);
        assert_eq!(
            (listed.header("x-total-count"), &listed.body[0]["name"], &listed.body[0]["published"]),
            ("3", &json!("Beta"), &json!(true))
        );
        let found = root.get(&format!("{templates}?terms=%5B%5B%22name.like%22%2C%22%25alp%25%22%5D%5D")).await.is(200);
        assert_eq!((found.header("x-total-count"), &found.body[0]["name"]), ("1", &json!("Alpha")));
        root.get(&format!("{templates}?order_by=settings")).await.is_wrong("order_by");
        let path = format!("{templates}/{}", found.body[0]["id"]);
        let widget = root.post(&format!("{path}/widgets"), &json!({"endpoint": "a/b", "metadata": {"x": {"y": 1}}})).await.is(200);
        let widget_path = format!("{JPI}/admin/impac/widgets/{}", widget.id());
        let merged = root.put(&widget_path, &json!({"widget": {"metadata": {"x": {"z": 2}}}})).await.is(200).body;
        assert_eq!(merged["metadata"]["x"], json!({"y": 1, "z": 2}));
        let kpi = root.post(&format!("{path}/kpis"), &json!({"kpi": {"endpoint": "k"}})).await.is(200);
        let kpi_path = format!("{JPI}/admin/impac/kpis/{}", kpi.id());
        root.put(&kpi_path, &json!({"kpi": {"name": "K"}})).await.is(200);
        assert_eq!(world.ann.get(&format!("{JPI}/impac/dashboard_templates")).await.is(200).body.as_array().unwrap().len(), 1);
        root.put(&path, &json!({"dashboard": {"published": true}})).await.is(200);
        assert_eq!(world.ann.get(&format!("{JPI}/impac/dashboard_templates")).await.is(200).body.as_array().unwrap().len(), 2);
        root.delete(&widget_path).await.is_empty(200);
        root.delete(&kpi_path).await.is_empty(200);
        let shown = root.get(&path).await.is(200).body;
        assert_eq!((&shown["widgets"], &shown["kpis"]), (&json!([]), &json!([])));
        root.delete(&path).await.is_empty(200);
        root.get(&path).await.is_empty(404);
        // Her own dashboards are hers, and staff of another tenant sees no template.
        let own = json!({"dashboard": {"name": "Own", "organization_ids": [world.atlas.1]}});
        root.post(&format!("{JPI}/admin/impac/dashboards"), &own).await.is(200);
        let mine = root.get(&format!("{JPI}/admin/impac/dashboards?where[data_sources]={}", world.atlas.1)).await.is(200);
        assert_eq!((mine.header("x-total-count"), &mine.body[0]["name"]), ("1", &json!("Own")));
        world.portal.user("other", "boss@other.test", Some(AdminRole::Admin)).await;
        let boss = world.portal.signed_in("boss@other.test").await;
        assert_eq!(boss.get(&templates).await.is(200).header("x-total-count"), "0");
    });
}

fn the_panels_apps_and_reviews(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        world.app("till", Stack::Cloud).await;
        let (root, sam) = (world.portal.signed_in("root@acme.test").await, world.portal.signed_in("sam@acme.test").await);
        let listed = root.get(&format!("{JPI}/admin/cloud_apps")).await.is(200);
        let app = listed.body["cloud_apps"][0].clone();
        assert_eq!((listed.header("x-total-count"), &app["nid"], &app["api_key"]), ("1", &json!("till"), &json!(null)));
        // It is the installation's: a tenant's staff does not touch its key.
        let path = format!("{JPI}/admin/cloud_apps/{}", app["id"]);
        for call in ["regenerate_api_key", "refresh_metadata"] {
            let seen = root.put(&format!("{path}/{call}"), &json!({})).await;
            assert!(matches!(seen.status, 403 | 404) && seen.text.is_empty(), "{}", seen.text);
        }
        // Whether its marketplace offers it is the tenant's matter, and switching on again chooses nothing.
        world.app("books", Stack::Cloud).await;
        let active = async |filter: &str| {
            let listed = root.get(&format!("{JPI}/admin/cloud_apps?{filter}")).await.is(200).body["cloud_apps"].clone();
            listed.as_array().unwrap().iter().map(|app| (app["nid"].clone(), app["active"].clone())).collect::<Vec<_>>()
        };
        for (on, listed) in [(false, 1), (true, 2)] {
            let shown = root.put(&path, &json!({"cloud_app": {"active": on}})).await.is(200);
            assert_eq!(shown.body["cloud_app"]["active"], json!(on));
            assert_eq!(active("where[active]=true").await.len(), listed);
        }
        root.put(&path, &json!({"active": false, "name": "Our till"})).await.is(200);
        assert_eq!(active("where[active]=false&where[name]=Our%20till").await, [(json!("till"), json!(false))]);
        root.put(&path, &json!({"active": true})).await.is(200);
        sam.put(&path, &json!({"active": false})).await.is_empty(404);
        let organization = format!("{JPI}/organizations/{}", world.atlas.0);
        world.ann.post(&format!("{organization}/app_instances"), &json!({"nid": "till"})).await.is(201);
        let said = json!({"app_review": {"rating": 4, "description": "Good", "status": "approved", "user_id": 1}});
        let made = world.ann.post(&format!("{JPI}/marketplace/till/app_reviews"), &said).await.is(200).body["app_review"].clone();
        assert_eq!(made["status"], json!("pending"));
        let reviews = format!("{JPI}/admin/app_reviews");
        let waiting = root.get(&format!("{reviews}?where[status]=pending&where[description.like]=%25goo%25")).await.is(200);
        assert_eq!((waiting.header("x-total-count"), &waiting.body["app_reviews"][0]["id"]), ("1", &made["id"]));
        root.get(&format!("{reviews}?where[secret]=x")).await.is_wrong("secret");
        let terms: String = url::form_urlencoded::byte_serialize(br#"{"description.like":"%goo%","user_name.like":"%zz%"}"#).collect();
        for (query, count) in [
            (format!("terms={terms}"), "1"),
            (terms.replace("goo", "bad"), "0"),
            ("where[status.in][]=pending&where[status.in][]=rejected".into(), "1"),
            ("where[status.not]=pending".into(), "0"),
            (format!("where[organization_id]={}&order_by=status.asc,app_name.desc", world.atlas.1), "1"),
            ("where[rating.gte]=4&order_by=rating.desc".into(), "1"),
            ("where[rating.gt]=4".into(), "0"),
        ] {
            let query = if query.contains('=') { query } else { format!("terms={query}") };
            assert_eq!(root.get(&format!("{reviews}?{query}")).await.is(200).header("x-total-count"), count, "{query}");
        }
        sam.get(&reviews).await.is_empty(403);
        let path = format!("{reviews}/{}", made["id"]);
        root.put(&path, &json!({"app_review": {"status": "loved"}})).await.is_wrong("status");
        let approved = root.put(&path, &json!({"app_review": {"status": "approved"}})).await.is(200).body["app_review"].clone();
        assert_eq!((&approved["status"], approved["versions"].as_array().unwrap().len()), (&json!("approved"), 2));
        // A path of another kind does not reach it.
        root.get(&format!("{JPI}/admin/app_answers/{}", made["id"])).await.is_empty(404);
        root.put(&format!("{JPI}/admin/app_questions/{}", made["id"]), &json!({"status": "rejected"})).await.is_empty(404);
        world.portal.user("other", "boss@other.test", Some(AdminRole::Admin)).await;
        world.portal.signed_in("boss@other.test").await.get(&path).await.is_empty(404);
    });
}

fn pages_send_browsers_on(engine: &Engine) {
    story(async {
        let world = Acme::new(engine).await;
        let nobody = world.portal.browser();
        assert_eq!(nobody.get("/mnoe/ping").await.is(200).body, json!({"status": "Ok"}));
        assert_eq!(nobody.get("/mnoe/version").await.is(200).body["mno"], json!(env!("CARGO_PKG_VERSION")));
        assert_eq!(nobody.get("/mnoe/health_check").await.is(200).text, "success");
        assert!(nobody.get("/mnoe/errors/503").await.is(503).text.contains("Service Unavailable"));
        for code in ["200", "<script>", "9999", "x"] {
            let seen = nobody
                .get(&format!("/mnoe/errors/{}", url::form_urlencoded::byte_serialize(code.as_bytes()).collect::<String>()))
                .await
                .is(404);
            assert!(!seen.text.contains("<script>"), "{}", seen.text);
        }
        world.app("till", Stack::Cloud).await;
        let organization = format!("{JPI}/organizations/{}", world.atlas.0);
        world.ann.post(&format!("{organization}/app_instances"), &json!({"nid": "till"})).await.is(201);
        let instances = world.ann.get(&format!("{organization}/app_instances")).await.is(200).body["app_instances"].clone();
        let uid = instances.as_object().unwrap().values().next().unwrap()["uid"].as_str().unwrap().to_owned();
        let launch = format!("/mnoe/launch/{uid}");
        let to_sign_in = nobody.get(&launch).await.is(303);
        assert_eq!(to_sign_in.header("location"), format!("/mnoe/auth/users/sign_in?return_to=%2Fmnoe%2Flaunch%2F{uid}"));
        // In a house of several tenants the address line says whose page it is.
        let of_acme = nobody.get(&format!("{launch}?tenant=acme")).await.is(303);
        assert_eq!(of_acme.header("location"), format!("{}&tenant=acme", to_sign_in.header("location")));
        let cleo = world.portal.signed_in("cleo@acme.test").await;
        for path in [&launch, &format!("/mnoe/loading/{uid}"), "/mnoe/launch/none"] {
            assert_eq!(cleo.get(path).await.is(303).header("location"), "/mnoe/app_access_unauthorized");
        }
        assert!(nobody.get("/mnoe/app_access_unauthorized").await.is(200).text.contains("may not open"));
        // A cloud app that has told no page yet.
        assert!(world.ann.get(&launch).await.is(404).text.contains("no page"));
        assert_eq!(world.ben.get(&format!("/mnoe/loading/{uid}")).await.is(303).header("location"), launch);
    });
}
