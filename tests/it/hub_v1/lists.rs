//! Filters, order, pieces, and their count.

use serde_json::json;

use super::{World, told};
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    a_time_that_is_shown_finds_its_row,
    a_list_is_ordered_by_creation_and_counted,
    filters_are_read_by_the_kind_of_the_field,
    patterns_find_parts_of_names_whatever_their_case,
    nothing_asked_for_finds_nothing,
    a_list_is_sorted_by_several_fields,
    staff_areas_are_narrowed_to_what_staff_looks_after,
    an_unknown_field_is_refused_by_name,
    what_tries_to_be_sql_is_a_value,
    queries_have_limits,
);

fn a_list_is_ordered_by_creation_and_counted(engine: &Engine) {
    told(engine, async |world: World| {
        let all = world.acme.get("users", &[]).await.is(200);
        assert_eq!(all.names(), ["Ann", "Ben", "Mia", "Sue", "Zoe"]);
        assert_eq!(all.count(), 5);
        let piece = world.acme.get("users", &[("limit", Some("2")), ("skip", Some("1"))]).await.is(200);
        assert_eq!((piece.names(), piece.count()), (vec!["Ben", "Mia"], 5));
        let none = world.acme.get("users", &[("limit", Some("0"))]).await.is(200);
        assert_eq!((none.names().len(), none.count()), (0, 5));
    });
}

fn filters_are_read_by_the_kind_of_the_field(engine: &Engine) {
    told(engine, async |world: World| {
        let (ann, ben) = (world.user("Ann").await.to_string(), world.user("Ben").await.to_string());
        for (list, query, names) in [
            ("users", vec![("filter[email]", Some("ANN@acme.test")), ("limit", Some("1"))], vec!["Ann"]),
            ("users", vec![("filter[id.in][]", Some(ann.as_str())), ("filter[id.in][]", Some(ben.as_str()))], vec!["Ann", "Ben"]),
            ("users", vec![("filter[id][]", Some(ben.as_str()))], vec!["Ben"]),
            ("users", vec![("filter[id.gt]", Some(ann.as_str())), ("filter[admin_role]", Some("staff"))], vec!["Sue"]),
            // The admin panel's way to ask for staff.
            ("users", vec![("where[admin_role.not]", Some(""))], vec!["Sue"]),
            ("users", vec![("filter[admin_role.not]", None)], vec!["Sue"]),
            ("users", vec![("filter[admin_role]", None), ("limit", Some("1"))], vec!["Ann"]),
            ("users", vec![("filter[created_at.gt]", Some("2999-01-01T00:00:00Z"))], vec![]),
            ("users", vec![("filter[created_at.lt]", Some("2999-01-01T00:00:00+10:00")), ("limit", Some("1"))], vec!["Ann"]),
            ("organizations", vec![("filter[account_frozen]", Some("false"))], vec!["Atlas", "Borealis"]),
            ("organizations", vec![("filter[account_frozen]", Some("true"))], vec![]),
            ("organizations", vec![("filter[in_arrears?]", Some("true"))], vec![]),
            ("organizations", vec![("filter[in_arrears?]", Some("false"))], vec!["Atlas", "Borealis"]),
            ("organizations", vec![("filter[name.not]", Some("Atlas"))], vec!["Borealis"]),
        ] {
            let reply = world.acme.get(list, &query).await.is(200);
            assert_eq!(reply.names(), names, "{query:?}");
        }
    });
}

fn patterns_find_parts_of_names_whatever_their_case(engine: &Engine) {
    told(engine, async |world: World| {
        for name in ["50% off", "under_score", "back\\slash"] {
            world.acme.post("organizations", &json!({"name": name})).await.is(201);
        }
        for (pattern, names) in [
            ("%TLA%", vec!["Atlas"]),
            ("%s", vec!["Atlas", "Borealis"]),
            ("%50\\%%", vec!["50% off"]),
            ("%r\\_s%", vec!["under_score"]),
            ("%\\\\%", vec!["back\\slash"]),
            ("%back\\", vec![]),
            ("'%' OR '1'='1", vec![]),
        ] {
            let reply = world.acme.get("organizations", &[("where[name.like]", Some(pattern))]).await.is(200);
            assert_eq!(reply.names(), names, "{pattern}");
        }
    });
}

/// An empty list must not become *everything*: a team to which nobody is added would get everybody.
fn nothing_asked_for_finds_nothing(engine: &Engine) {
    told(engine, async |world: World| {
        for query in [
            vec![("filter[id.in]", None)],
            vec![("filter[id.in][]", None)],
            vec![("filter[id.in][]", Some(""))],
            vec![("filter[id]", None)],
            vec![("filter[email]", None)],
        ] {
            let reply = world.acme.get("users", &query).await.is(200);
            assert_eq!((reply.names().len(), reply.count()), (0, 0), "{query:?}: {}", reply.text);
        }
    });
}

fn a_list_is_sorted_by_several_fields(engine: &Engine) {
    told(engine, async |world: World| {
        for (sort, names) in [
            (vec!["name.desc"], vec!["Zoe", "Sue", "Mia", "Ben", "Ann"]),
            (vec!["admin_role.asc", "name.desc"], vec!["Sue", "Zoe", "Mia", "Ben", "Ann"]),
            (vec!["surname.asc", "id.desc"], vec!["Zoe", "Sue", "Mia", "Ben", "Ann"]),
        ] {
            let query: Vec<(&str, Option<&str>)> = sort.iter().map(|field| ("sort[]", Some(*field))).collect();
            assert_eq!(world.acme.get("users", &query).await.is(200).names(), names, "{sort:?}");
        }
        // `created_at` is the same for many rows within a millisecond: creation decides.
        let reply = world.acme.get("users", &[("sort[]", Some("created_at.asc")), ("limit", Some("1"))]).await.is(200);
        assert_eq!(reply.names(), ["Ann"]);
    });
}

fn staff_areas_are_narrowed_to_what_staff_looks_after(engine: &Engine) {
    told(engine, async |world: World| {
        let sue = world.user("Sue").await.to_string();
        let ann = world.user("Ann").await.to_string();
        for (manager, names) in [(sue.as_str(), 0), (ann.as_str(), 0), ("usr-nobody", 0)] {
            let reply = world.acme.get("organizations", &[("account_manager_id", Some(manager))]).await.is(200);
            assert_eq!(reply.names().len(), names, "{manager}");
        }
        let reply = world.acme.get("organizations", &[("sub_tenant_id", Some("77"))]).await.is(200);
        assert_eq!(reply.count(), 0);
        let reply = world.acme.get("users", &[("sub_tenant_id", Some("x"))]).await.is(400);
        assert_eq!(reply.attribute(), "sub_tenant_id");
    });
}

fn an_unknown_field_is_refused_by_name(engine: &Engine) {
    told(engine, async |world: World| {
        for (query, field) in [
            ("filter[password_hash]", "password_hash"),
            ("filter[u.password_hash]", "u.password_hash"),
            ("filter[name.sql]", "name.sql"),
            ("sort[]", "password_hash"),
        ] {
            let value = if query == "sort[]" { "password_hash.asc" } else { "x" };
            let reply = world.acme.get("users", &[(query, Some(value))]).await.is(400);
            assert_eq!(reply.attribute(), field, "{query}");
        }
    });
}

fn what_tries_to_be_sql_is_a_value(engine: &Engine) {
    told(engine, async |world: World| {
        let attacks = ["' OR '1'='1", "1; DROP TABLE hub_user; --", "x') UNION SELECT password_hash FROM hub_user --", "$1", "?1", "\\'"];
        for attack in attacks {
            let reply = world.acme.get("users", &[("filter[name]", Some(attack))]).await.is(200);
            assert_eq!(reply.count(), 0, "{attack}");
            for (name, status) in [("filter[id]", 400), ("filter[created_at.gt]", 400), ("sort[]", 400), ("limit", 400), ("skip", 400)] {
                assert_eq!(world.acme.get("users", &[(name, Some(attack))]).await.status, status, "{name}: {attack}");
            }
            let name = format!("filter[{attack}]");
            assert_eq!(world.acme.get("users", &[(name.as_str(), Some("1"))]).await.status, 400, "{name}");
            let path = format!("users/{}", super::client::escape(attack));
            assert_eq!(world.acme.raw(&path).await.status, 404, "{path}");
        }
        assert_eq!(world.acme.get("users", &[]).await.is(200).count(), 5);
    });
}

fn queries_have_limits(engine: &Engine) {
    told(engine, async |world: World| {
        let long = format!("users?filter[name]={}", "x".repeat(5_000));
        let many = format!("users?{}", "sort[]=name.asc&".repeat(6));
        let values = format!("users?{}", "filter[id.in][]=1&".repeat(600));
        let deep = "users?filter[a][b][c][d][e][f][g]=1".to_owned();
        let wide: String = (0..40).map(|number| format!("filter[name.not{}]=x&", ["", "_in"][number % 2])).collect();
        for (query, status) in [
            (long, 413),
            (many, 400),
            (values, 413),
            (deep, 400),
            (format!("users?{wide}"), 400),
            ("users?limit=1001".to_owned(), 400),
            ("users?filter[name]=a&filter[name]=b".to_owned(), 400),
            ("users?filter[name]=a&filter[name][]=b".to_owned(), 400),
            ("users?filter[name=a".to_owned(), 400),
            ("users?filter[name]=%FF".to_owned(), 400),
            ("users?filter[name]=%00".to_owned(), 400),
            ("users?filter=x".to_owned(), 400),
        ] {
            let reply = world.acme.raw(&query).await;
            assert_eq!(reply.status, status, "{}: {}", &query[..query.len().min(80)], reply.text);
            assert!(reply.body.is_object(), "{}", reply.text);
        }
    });
}

fn a_time_that_is_shown_finds_its_row(engine: &Engine) {
    told(engine, async |world: World| {
        for list in ["organizations", "users"] {
            let last = world.acme.get(list, &[("sort[]", Some("created_at.desc")), ("limit", Some("1"))]).await.is(200).data()[0].clone();
            let shown = last["created_at"].as_str().unwrap();
            let found = async |operator: &str| {
                let rows = world.acme.get(list, &[(&format!("filter[created_at{operator}]"), Some(shown))]).await.is(200);
                rows.data().as_array().unwrap().iter().any(|row| row["id"] == last["id"])
            };
            for (operator, there) in
                [("", true), (".in][", true), (".gte", true), (".lte", true), (".gt", false), (".lt", false), (".not", false)]
            {
                assert_eq!(found(operator).await, there, "{list} {operator}");
            }
        }
    });
}
