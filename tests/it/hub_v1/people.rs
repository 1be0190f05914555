//! Accounts as Devise keeps them, sign-in, invitations, requests to close an account.

use serde_json::json;

use super::{PASSWORD, World, told};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    a_wrong_password_is_never_401,
    a_user_signs_up_and_confirms_as_devise_does,
    tokens_of_nobody_find_nobody,
    a_profile_is_changed_and_nothing_else,
    a_password_changes_the_salt_and_needs_the_present_one_when_asked,
    staff_roles_are_set_by_their_own_route,
    an_invitation_is_made_found_by_its_token_and_accepted,
    an_account_is_closed_in_steps,
    events_are_reported_by_form_and_read_back,
);

fn a_wrong_password_is_never_401(engine: &Engine) {
    told(engine, async |world: World| {
        let sign_in = async |email: &str, password: &str| {
            let body = json!({"email": email, "password": password, "remember_me": "0", "validate_password": true});
            world.acme.post("user_sessions", &body).await
        };
        let right = sign_in("Ann@acme.test", PASSWORD).await.is(200);
        assert_eq!((&right.data()["password_valid"], right.data()["email"].as_str()), (&json!(true), Some("ann@acme.test")));
        assert!(right.data()["sso_session"].as_str().is_some_and(|token| token.starts_with("ses-") && !token.contains(':')));
        assert!(right.data()["authenticatable_salt"].as_str().is_some_and(|salt| !salt.is_empty()));
        for wrong in ["", "nonsense", "Correct horse battery"] {
            let wrong = sign_in("ann@acme.test", wrong).await.is(200);
            assert_eq!((&wrong.data()["password_valid"], wrong.data()["id"].is_i64()), (&json!(false), true));
        }
        let unknown = sign_in("nobody@acme.test", PASSWORD).await.is(404);
        assert!(unknown.body["errors"][0]["title"].is_string());
        // Somebody of another tenant is nobody here, also by number and uid.
        for other in ["eve@other.test", "1", "6"] {
            sign_in(other, PASSWORD).await.is(404);
        }
        // However often it is wrong: never 401, and then not even the right one fits.
        for _ in 0..30 {
            sign_in("mia@acme.test", "nonsense").await.is(200);
        }
        assert_eq!(sign_in("mia@acme.test", PASSWORD).await.is(200).data()["password_valid"], json!(false));
    });
}

fn a_user_signs_up_and_confirms_as_devise_does(engine: &Engine) {
    told(engine, async |world: World| {
        let new = json!({
            "email": "New@Acme.Test", "name": "New", "surname": "Person", "password": PASSWORD, "password_confirmation": PASSWORD,
            "company": "Newco", "phone": "0400", "phone_country_code": "AU", "orga_on_create": true, "meta_data": {"tos_accepted_at": "x"},
            "confirmation_token": "c-1", "confirmation_sent_at": "2026-01-01T00:00:00Z",
            "uid": "usr-mine", "id": 1, "tenant_id": 99, "password_hash": "x", "encrypted_password": "x", "account_frozen": true,
        });
        let made = world.acme.post("users", &new).await.is(201);
        assert_eq!((made.data()["email"].as_str(), made.data()["company"].as_str()), (Some("new@acme.test"), Some("Newco")));
        assert_eq!((&made.data()["confirmed_at"], &made.data()["account_frozen"]), (&json!(null), &json!(false)));
        assert_ne!(made.uid(), "usr-mine");
        assert!(
            !made.text.contains(PASSWORD)
                && made.data().get("encrypted_password").is_none()
                && made.data().get("confirmation_token").is_none()
        );
        let organizations = world.acme.get(&format!("users/{}/organizations", made.id()), &[]).await.is(200);
        assert_eq!((organizations.count(), organizations.data()[0]["role"].as_str()), (1, Some("Super Admin")));
        let find =
            async |token: &str| world.acme.get("users", &[("filter[confirmation_token]", Some(token)), ("limit", Some("1"))]).await.is(200);
        assert_eq!(find("c-1").await.data()[0]["id"].as_i64(), Some(made.id()));
        assert_eq!(
            (find("c-2").await.count(), world.other.get("users", &[("filter[confirmation_token]", Some("c-1"))]).await.is(200).count()),
            (0, 0)
        );
        let confirmed = json!({"confirmed_at": "2026-01-02T00:00:00Z", "confirmation_token": null});
        let confirmed = world.acme.put(&format!("users/{}", made.id()), &confirmed).await.is(200);
        assert!(confirmed.data()["confirmed_at"].is_string());
        assert_eq!(find("c-1").await.count(), 0);
        let taken = world.acme.post("users", &json!({"email": "new@acme.test", "password": PASSWORD})).await.is(400);
        assert_eq!(taken.attribute(), "email");
        let differs = json!({"email": "x@acme.test", "password": PASSWORD, "password_confirmation": "another one"});
        assert_eq!(world.acme.post("users", &differs).await.is(400).attribute(), "password_confirmation");
        world.acme.delete(&format!("users/{}", world.user("Zoe").await)).await.is(200);
        assert!(!world.acme.get("users", &[]).await.is(200).names().contains(&"Zoe"));
    });
}

/// Devise asks for the user of a token; asking for none must not give the first user who has none.
fn tokens_of_nobody_find_nobody(engine: &Engine) {
    told(engine, async |world: World| {
        for name in ["filter[confirmation_token]", "filter[reset_password_token]", "filter[unlock_token]", "filter[unconfirmed_email]"] {
            for value in [None, Some(""), Some("nothing")] {
                let reply = world.acme.get("users", &[(name, value), ("limit", Some("1"))]).await.is(200);
                assert_eq!(reply.count(), 0, "{name} {value:?}");
            }
        }
        let ann = world.user("Ann").await;
        let devise = json!({
            "reset_password_token": "r-1", "reset_password_sent_at": "2026-01-01T00:00:00Z", "unlock_token": "u-1", "failed_attempts": 3,
            "unconfirmed_email": "ann2@acme.test", "sign_in_count": 7, "current_sign_in_ip": "10.0.0.1", "locked_at": "2026-01-01T00:00:00Z",
        });
        let kept = world.acme.put(&format!("users/{ann}"), &devise).await.is(200);
        assert_eq!((kept.data()["sign_in_count"].as_i64(), kept.data()["failed_attempts"].as_i64()), (Some(7), Some(3)));
        for (name, value) in [("reset_password_token", "r-1"), ("unlock_token", "u-1"), ("unconfirmed_email", "ann2@acme.test")] {
            let name = format!("filter[{name}]");
            let reply = world.acme.get("users", &[(name.as_str(), Some(value))]).await.is(200);
            assert_eq!(reply.names(), ["Ann"], "{name}");
        }
    });
}

fn a_profile_is_changed_and_nothing_else(engine: &Engine) {
    told(engine, async |world: World| {
        let ann = world.of("users", "Ann").await;
        let path = format!("users/{}", ann["id"]);
        let change = json!({
            "name": "Anna", "geo_country_code": "AU", "website": "https://ann.test", "meta_data": {"a": 1}, "kpi_enabled": "false",
            "organization_id": 1, "tenant_id": 2, "uid": "usr-x", "id": 7, "role": "Super Admin", "password_hash": "x", "second_factor": false,
        });
        let changed = world.acme.put(&path, &change).await.is(200);
        assert_eq!((changed.data()["name"].as_str(), changed.data()["geo_country_code"].as_str()), (Some("Anna"), Some("AU")));
        assert_eq!(
            (&changed.data()["uid"], &changed.data()["id"], &changed.data()["kpi_enabled"]),
            (&ann["uid"], &ann["id"], &json!(false))
        );
        assert_eq!(changed.data()["surname"], "Li");
        assert_eq!(world.acme.put(&path, &json!({"website": "javascript:alert(1)"})).await.is(400).attribute(), "website");
        assert_eq!(world.acme.put(&path, &json!({"email": "ben@acme.test"})).await.is(400).attribute(), "email");
        world.other.put(&path, &json!({"name": "x"})).await.is(404);
        world.other.delete(&path).await.is(404);
    });
}

fn a_password_changes_the_salt_and_needs_the_present_one_when_asked(engine: &Engine) {
    told(engine, async |world: World| {
        let path = format!("users/{}", world.user("Ann").await);
        let before = world.acme.raw(&path).await.is(200).data()["authenticatable_salt"].clone();
        let new = "a new horse battery";
        for (body, field) in [
            (json!({"password": new, "current_password_required": true}), "current_password"),
            (json!({"password": new, "current_password": "nonsense", "current_password_required": true}), "current_password"),
            (json!({"password": new, "password_confirmation": "other"}), "password_confirmation"),
            (json!({"password": "short"}), "password"),
        ] {
            assert_eq!(world.acme.put(&path, &body).await.is(400).attribute(), field, "{body}");
        }
        assert_eq!(world.acme.raw(&path).await.is(200).data()["authenticatable_salt"], before);
        let change =
            json!({"password": new, "password_confirmation": new, "current_password": PASSWORD, "current_password_required": true});
        let changed = world.acme.put(&path, &change).await.is(200);
        assert_ne!(changed.data()["authenticatable_salt"], before);
        let signed_in = world.acme.post("user_sessions", &json!({"email": "ann@acme.test", "password": new})).await.is(200);
        assert_eq!(signed_in.data()["password_valid"], json!(true));
        // A reset by the frontend's own mail knows no present one.
        world.acme.put(&path, &json!({"password": PASSWORD, "reset_password_token": null})).await.is(200);
    });
}

fn staff_roles_are_set_by_their_own_route(engine: &Engine) {
    told(engine, async |world: World| {
        let (zoe, atlas) = (world.user("Zoe").await, world.organization("Atlas").await);
        // Not by being added somewhere with a role of another kind.
        world
            .acme
            .post(&format!("organizations/{atlas}/users"), &json!({"id": zoe, "role": "Member", "admin_role": "admin"}))
            .await
            .is(201);
        world.acme.put(&format!("organizations/{atlas}/users/{zoe}"), &json!({"role": "Admin", "admin_role": "admin"})).await.is(200);
        let path = format!("users/{zoe}");
        assert_eq!(world.acme.raw(&path).await.is(200).data()["admin_role"], json!(null));
        let staff = world.acme.put(&path, &json!({"admin_role": "staff", "client_ids": [atlas]})).await.is(200);
        assert_eq!((staff.data()["admin_role"].as_str(), &staff.data()["client_ids"]), (Some("staff"), &json!([atlas])));
        let manager = zoe.to_string();
        assert_eq!(world.acme.get("organizations", &[("account_manager_id", Some(manager.as_str()))]).await.is(200).names(), ["Atlas"]);
        assert_eq!(world.acme.get(&format!("users/{zoe}/clients"), &[]).await.is(200).names(), ["Atlas"]);
        assert_eq!(world.acme.put(&path, &json!({"admin_role": "emperor"})).await.is(400).attribute(), "admin_role");
        let customer = world.acme.put(&path, &json!({"admin_role": ""})).await.is(200);
        assert_eq!((&customer.data()["admin_role"], &customer.data()["client_ids"]), (&json!(null), &json!([])));
        let developer = world.acme.put(&path, &json!({"developer": true})).await.is(200);
        assert_eq!(developer.data()["developer"], json!(true));
    });
}

fn an_invitation_is_made_found_by_its_token_and_accepted(engine: &Engine) {
    told(engine, async |world: World| {
        let (atlas, zoe, ann) = (world.organization("Atlas").await, world.user("Zoe").await, world.user("Ann").await);
        let path = format!("organizations/{atlas}/org_invites");
        let invite = json!({"user_email": "zoe@acme.test", "user_role": "Admin", "referrer_id": ann, "organization_id": 999});
        let made = world.acme.post(&path, &invite).await.is(201);
        assert_eq!((made.data()["status"].as_str(), made.data()["organization_id"].as_i64()), (Some("pending"), Some(atlas)));
        assert_eq!(made.data()["referrer"]["email"], "ann@acme.test");
        let token = made.data()["token"].as_str().unwrap().to_owned();
        let id = made.id().to_string();
        let by_token = [("filter[id]", Some(id.as_str())), ("filter[status]", Some("pending")), ("filter[token]", Some(token.as_str()))];
        assert_eq!(world.acme.get("org_invites", &by_token).await.is(200).count(), 1);
        assert_eq!(world.other.get("org_invites", &by_token).await.is(200).count(), 0);
        for wrong in [None, Some(""), Some("x"), Some("inv-x.00")] {
            assert_eq!(world.acme.get("org_invites", &[("filter[token]", wrong)]).await.is(200).count(), 0, "{wrong:?}");
        }
        assert_eq!(world.acme.get(&format!("users/{zoe}/org_invites"), &[]).await.is(200).count(), 1);
        let member = format!("org_invites/{id}");
        world.other.raw(&member).await.is(404);
        world.other.operate(&member, &json!({"operation": "cancel"})).await.is(404);
        // Only the person who was invited can accept.
        let wrong = world.acme.operate(&member, &json!({"operation": "accept", "data": {"user_id": ann}})).await;
        assert!((400..500).contains(&wrong.status) && wrong.status != 401, "{}", wrong.text);
        let accepted = world.acme.operate(&member, &json!({"operation": "accept", "data": {"user_id": zoe}})).await.is(200);
        assert_eq!(accepted.data()["status"], "accepted");
        let joined = world.acme.get(&format!("users/{zoe}/organizations"), &[]).await.is(200);
        assert_eq!((joined.names(), joined.data()[0]["role"].as_str()), (vec!["Atlas"], Some("Admin")));
        let again = world.acme.operate(&member, &json!({"operation": "accept", "data": {"user_id": zoe}})).await;
        assert!((400..500).contains(&again.status), "{}", again.text);
        let staged = world.acme.post(&path, &json!({"user_email": "who@acme.test", "status": "staged"})).await.is(201);
        assert_eq!(staged.data()["status"], "staged");
        let sent = world.acme.put(&format!("org_invites/{}", staged.id()), &json!({"status": "pending"})).await.is(200);
        assert!(sent.data()["notification_sent_at"].is_string() && sent.data()["status"] == "pending");
        let cancelled = world.acme.operate(&format!("org_invites/{}", staged.id()), &json!({"operation": "cancel"})).await.is(200);
        assert_eq!(cancelled.data()["status"], "cancelled");
        assert_eq!(world.acme.operate(&member, &json!({"operation": "explode"})).await.is(400).attribute(), "operation");
        assert_eq!(world.acme.post(&path, &json!({"user_email": "nonsense"})).await.is(400).attribute(), "user_email");
    });
}

fn an_account_is_closed_in_steps(engine: &Engine) {
    told(engine, async |world: World| {
        let zoe = world.user("Zoe").await;
        assert!(world.acme.raw(&format!("users/{zoe}/deletion_request")).await.is(200).data().as_object().unwrap().is_empty());
        let made = world.acme.post("deletion_requests", &json!({"user_id": zoe})).await.is(201);
        assert_eq!((made.data()["status"].as_str(), made.data()["user_id"].as_i64()), (Some("pending"), Some(zoe)));
        let path = format!("deletion_requests/{}", made.id());
        world.other.raw(&path).await.is(404);
        world.other.operate(&path, &json!({"operation": "freeze"})).await.is(404);
        let token = made.data()["token"].as_str().unwrap();
        assert_eq!(world.acme.raw(&format!("deletion_requests/{token}")).await.is(200).id(), made.id());
        let frozen = world.acme.operate(&path, &json!({"operation": "freeze"})).await.is(200);
        assert_eq!(frozen.data()["status"], "account_frozen");
        assert_eq!(world.acme.raw(&format!("users/{zoe}")).await.is(200).data()["account_frozen"], json!(true));
        let valid = world.acme.post("user_sessions", &json!({"email": "zoe@acme.test", "password": PASSWORD})).await.is(200);
        assert_eq!(valid.data()["password_valid"], json!(false));
        let checked_out = world.acme.put(&path, &json!({"status": "account_checked_out"})).await.is(200);
        assert_eq!(checked_out.data()["status"], "account_checked_out");
        assert_eq!(world.acme.delete(&path).await.is(200).data()["status"], "cancelled");
        assert_eq!(world.other.post("deletion_requests", &json!({"user_id": zoe})).await.is(400).attribute(), "user_id");
    });
}

fn events_are_reported_by_form_and_read_back(engine: &Engine) {
    told(engine, async |world: World| {
        let (atlas, ann) = (world.organization("Atlas").await.to_string(), world.user("Ann").await.to_string());
        let event = [
            ("data[key]", "app_launch"),
            ("data[user_id]", ann.as_str()),
            ("data[description]", "Ann opened Till"),
            ("data[metadata][app]", "till"),
            ("data[subject_type]", "MnoEnterprise::AppInstance"),
            ("data[subject_id]", "3"),
            ("data[organization_id]", atlas.as_str()),
        ];
        world.acme.form(http::Method::POST, "audit_events", &event).await.is(201);
        let query =
            [("filter[organization_id]", Some(atlas.as_str())), ("filter[key]", Some("app_launch")), ("sort[]", Some("created_at.desc"))];
        let found = world.acme.get("audit_events", &query).await.is(200);
        assert_eq!(found.count(), 1);
        let found = &found.data()[0];
        assert_eq!((found["key"].as_str(), found["description"].as_str()), (Some("app_launch"), Some("Ann opened Till")));
        assert_eq!(
            (&found["details"], &found["user"]["name"], &found["organization"]["name"]),
            (&json!({"app": "till"}), &json!("Ann"), &json!("Atlas"))
        );
        // What operators do is there under our own words; what another tenant reports is not.
        world.acme.get("audit_events", &[("filter[key]", Some("organization.create"))]).await.is(200);
        assert_eq!(world.other.get("audit_events", &[("filter[key]", Some("app_launch"))]).await.is(200).count(), 0);
        // No line of ours can be forged, and nobody else's organization be named.
        world.acme.form(http::Method::POST, "audit_events", &[("data[key]", "member.remove")]).await.is(201);
        let forged = world.operator(http::Method::GET, "/api/admin/v1/audit?action=member.remove", &json!({})).await;
        assert_eq!(forged["items"].as_array().unwrap().len(), 0);
        let foreign = [("data[key]", "x"), ("data[organization_id]", atlas.as_str())];
        assert_eq!(world.other.form(http::Method::POST, "audit_events", &foreign).await.is(400).attribute(), "organization_id");
        assert_eq!(world.acme.form(http::Method::POST, "audit_events", &[("data[key]", "<script>")]).await.is(400).attribute(), "key");
    });
}
