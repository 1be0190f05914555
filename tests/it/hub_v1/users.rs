//! People, as the frontend loads and changes them.

use serde_json::json;

use super::{World, told};
use crate::support::{Engine, on_both_engines};

on_both_engines!(a_user_is_found_by_number_uid_and_email, memberships_carry_the_role_and_what_it_allows,);

fn a_user_is_found_by_number_uid_and_email(engine: &Engine) {
    told(engine, async |world: World| {
        let ann = world.of("users", "Ann").await;
        for path in [format!("users/{}", ann["id"]), format!("users/{}", ann["uid"].as_str().unwrap())] {
            let reply = world.acme.raw(&path).await.is(200);
            assert_eq!((reply.data()["email"].as_str(), reply.data()["surname"].as_str()), (Some("ann@acme.test"), Some("Li")));
            assert_eq!(reply.data()["admin_role"], json!(null));
            assert!(reply.data().get("password_hash").is_none() && reply.data().get("encrypted_password").is_none());
        }
    });
}

fn memberships_carry_the_role_and_what_it_allows(engine: &Engine) {
    told(engine, async |world: World| {
        let (ann, mia) = (world.user("Ann").await, world.user("Mia").await);
        let path = format!("users/{ann}/organizations");
        let reply = world.acme.get(&path, &[("filter[account_frozen]", Some("false")), ("include_acl?", Some("true"))]).await.is(200);
        assert_eq!((reply.names(), reply.count()), (vec!["Atlas", "Borealis"], 2));
        assert_eq!(reply.data()[0]["role"], "Super Admin");
        assert_eq!(reply.data()[0]["acl"]["self"], json!({"show": true, "update": true, "destroy": true}));
        let plain = world.acme.get(&path, &[]).await.is(200);
        assert!(plain.data()[0].get("acl").is_none());
        let reply = world.acme.get(&format!("users/{mia}/organizations"), &[("include_acl?", Some("true"))]).await.is(200);
        assert_eq!(reply.data()[0]["acl"]["self"], json!({"show": true, "update": false, "destroy": false}));
        assert_eq!(reply.data()[0]["acl"]["related"]["impac"], json!({"show": true}));
        let atlas = world.organization("Atlas").await;
        let one = world.acme.get(&format!("users/{mia}/organizations/{atlas}"), &[]).await.is(200);
        assert_eq!((one.data()["name"].as_str(), one.data()["role"].as_str()), (Some("Atlas"), Some("Member")));
        let borealis = world.organization("Borealis").await;
        world.acme.get(&format!("users/{mia}/organizations/{borealis}"), &[]).await.is(404);
    });
}
