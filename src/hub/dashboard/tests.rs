//! The rules of dashboards that need no database: merging, checking, ordering.

use serde_json::{Value, json};

use super::model::{Settings, in_order};
use super::{check, merge, rule};

fn object(value: Value) -> Settings {
    let Value::Object(object) = value else { panic!("an object") };
    object
}

#[test]
fn a_member_that_is_not_sent_stays_at_every_depth() {
    let mut stored = object(json!({"currency": "AUD", "hist_parameters": {"from": "2026-01-01", "to": "2026-02-01"}, "list": [1, 2, 3]}));
    merge::deep_merge(&mut stored, &object(json!({"hist_parameters": {"to": "2026-03-01"}, "list": [4]})));
    let merged = json!({"currency": "AUD", "hist_parameters": {"from": "2026-01-01", "to": "2026-03-01"}, "list": [4]});
    assert_eq!(Value::Object(stored), merged);
}

#[test]
fn null_removes_and_an_object_replaces_what_was_none() {
    let mut stored = object(json!({"a": 1, "b": {"c": 2, "d": 3}, "e": "text"}));
    merge::deep_merge(&mut stored, &object(json!({"a": null, "b": {"c": null}, "e": {"f": 1, "g": null}, "new": {"h": null}})));
    assert_eq!(Value::Object(stored), json!({"b": {"d": 3}, "e": {"f": 1}, "new": {}}));
}

#[test]
fn what_the_order_does_not_name_comes_last() {
    let mut items = vec![1, 2, 3, 4];
    in_order(&mut items, &[3, 99, 1], |id| *id);
    assert_eq!(items, [3, 1, 2, 4]);
}

#[test]
fn documents_have_limits() {
    assert!(check::document("metadata", &json!({"a": [1, {"b": "c"}]})).is_ok());
    let deep = (0..40).fold(json!(1), |inner, _| json!([inner]));
    let nested = check::document("metadata", &deep).unwrap_err();
    assert!(nested.message().contains("nested") && nested.field() == Some("metadata"), "{nested}");
    assert!(check::document("metadata", &json!({"a": "x".repeat(70_000)})).unwrap_err().message().contains("bytes"));
    assert!(check::document("metadata", &json!({"a": "\u{0}"})).is_err());
}

#[test]
fn targets_are_numbers_or_text_that_is_one() {
    for good in [json!({}), json!({"total": []}), json!({"total": [{"min": "100"}, {"max": 2.5}]}), json!({"evolution": [{"max": 1e3}]})] {
        assert!(check::targets(&object(good.clone())).is_ok(), "{good}");
    }
    for bad in [json!({"total": {"min": 1}}), json!({"total": ["min"]}), json!({"total": [{"min": "much"}]}), json!({"t": [{"max": null}]})]
    {
        assert_eq!(check::targets(&object(bad.clone())).unwrap_err().field(), Some("targets"), "{bad}");
    }
    assert!(!check::any_target(&object(json!({"total": []}))) && check::any_target(&object(json!({"total": [{"min": 1}]}))));
}

#[test]
fn widths_are_twelfths() {
    assert_eq!((check::width(&json!(6)).unwrap(), check::width(&json!("12")).unwrap()), (6, 12));
    for bad in [json!(0), json!(13), json!(-1), json!(2.5), json!("wide"), json!([3])] {
        assert!(check::width(&bad).is_err(), "{bad}");
    }
}

#[test]
fn organizations_are_taken_out_of_a_document() {
    let mut settings = object(json!({"organization_ids": ["org-1", 7, "8"], "currency": "EUR"}));
    assert_eq!(rule::take_sources(&mut settings).unwrap().unwrap(), ["org-1", "7", "8"]);
    assert_eq!(Value::Object(settings), json!({"currency": "EUR"}));
    assert_eq!(rule::take_sources(&mut object(json!({"organization_ids": null}))).unwrap(), None);
    for bad in [json!({"organization_ids": "org-1"}), json!({"organization_ids": [["org-1"]]})] {
        assert_eq!(rule::take_sources(&mut object(bad)).unwrap_err().field(), Some("organization_ids"));
    }
}
