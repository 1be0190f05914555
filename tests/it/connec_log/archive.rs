//! Export and replay: the same state from the log alone, also on the other engine.

use serde_json::json;

use mno::connec::ledger::LedgerCheck;
use mno::connec::{ArchiveHeader, Change, Moment, ReplayPart, WriteOptions};
use mno::kernel::ErrorKind;

use crate::support::connec::{World, key, worlds};
use crate::support::{Engine, Home, on_both_engines};

/// The whole export.
async fn exported(world: &World) -> (ArchiveHeader, Vec<Change>) {
    let mut export = world.connec.export(&key("a"), "org-1").await.unwrap();
    let mut changes = Vec::new();
    loop {
        let next = export.next().await.unwrap();
        if next.is_empty() {
            return (export.header, changes);
        }
        changes.extend(next);
    }
}

fn part(header: &ArchiveHeader, after: i64, changes: &[Change], end: bool) -> ReplayPart {
    ReplayPart { header: header.clone(), after, changes: changes.to_vec(), end }
}

#[tokio::test]
async fn a_log_is_replayed_to_the_same_state_on_either_engine() {
    for compacted in [false, true] {
        let (sources, mut targets) = (worlds().await, worlds().await);
        // Each into the other engine, where there are two.
        targets.reverse();
        for (source, target) in sources.iter().zip(&targets) {
            source.live().await;
            if compacted {
                let report = source.connec.compact(&key("a"), "org-1", Moment::Change(16), false).await.unwrap();
                assert!(report.changes_dropped > 0 && report.compacted_to == 15, "{report:?}");
            }
            let (header, changes) = exported(source).await;
            let operator = key("operator");
            // In three parts; one that does not follow is refused and changes nothing.
            let (first, rest) = changes.split_at(7);
            let (second, third) = rest.split_at(3);
            let places = [0, first[6].seq, second[2].seq];
            target.connec.replay(&operator, "org-1", part(&header, places[0], first, false)).await.unwrap();
            let again = target.connec.replay(&operator, "org-1", part(&header, places[0], first, false)).await.unwrap_err();
            assert_eq!((again.kind(), again.field()), (ErrorKind::Conflict, Some("after")));
            let before = target.kept().await;
            let mut wrong = second.to_vec();
            wrong[1].at = mno::kernel::Timestamp::from_ms(0);
            let broken = target.connec.replay(&operator, "org-1", part(&header, places[1], &wrong, false)).await.unwrap_err();
            assert_eq!((broken.kind(), broken.field()), (ErrorKind::Invalid, Some("changes[1]")));
            assert_eq!(target.kept().await, before, "nothing of a part with a mistake stays");
            target.connec.replay(&operator, "org-1", part(&header, places[1], second, false)).await.unwrap();
            let done = target.connec.replay(&operator, "org-1", part(&header, places[2], third, true)).await.unwrap();
            assert!(done.done && done.head == header.head);

            for ((table, expected), (_, found)) in source.kept().await.iter().zip(&target.kept().await) {
                assert_eq!(found, expected, "{table}, compacted: {compacted}");
            }
            for world in [source, target] {
                assert_eq!(world.connec.ledger_check(&key("a"), "org-1").await.unwrap(), LedgerCheck { wrong: vec![] });
            }
            // Life goes on in the same way: the next code, and an external id that is known.
            let code = |world: &World| {
                let connec = world.connec.clone();
                async move {
                    let fields = crate::support::connec::record(json!({"last_name": "Next"}));
                    let written = connec.record_create(&key("a"), "cld-a", "people", fields, &WriteOptions::default()).await.unwrap();
                    written.record.text("code").to_owned()
                }
            };
            assert_eq!(code(source).await, code(target).await);
            let refused = target.connec.replay(&operator, "org-1", part(&header, 0, &changes, true)).await.unwrap_err();
            assert_eq!(refused.kind(), ErrorKind::Conflict, "a log that is not empty takes none");
            let refused = target.connec.replay(&key("a"), "org-1", part(&header, 0, &changes, true)).await.unwrap_err();
            assert_eq!(refused.kind(), ErrorKind::Forbidden, "only operators replay");
        }
    }
}

on_both_engines!(the_command_line_exports_and_replays_files);

fn org(home: &Home, name: &str) -> String {
    home.json(&["hub", "tenant", "create", "acme"]);
    home.json(&["hub", "user", "create", "ann@acme.test", "--tenant", "acme"]);
    home.json(&["hub", "org", "create", name, "--tenant", "acme", "--owner", "ann@acme.test"])["uid"].as_str().unwrap().to_owned()
}

fn the_command_line_exports_and_replays_files(engine: &Engine) {
    let home = Home::on(engine);
    let source = org(&home, "Source");
    let person = home.file("person.json", r#"{"last_name": "One"}"#);
    home.json(&["connec", "record", "create", "people", "--scope", &source, "--file", &person]);
    home.json(&["connec", "record", "show", "company", "--scope", &source]);
    let other = home.file("other.json", r#"{"last_name": "Two", "balance": 10.50}"#);
    home.json(&["connec", "record", "create", "people", "--scope", &source, "--file", &other]);
    let file = home.path().join("log.jsonl").display().to_string();
    home.mno(&["connec", "change", "export", "--scope", &source, "--file", &file]).ok().says("3 changes");
    home.mno(&["connec", "change", "export", "--scope", &source, "--file", &file]).exits(5);
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(home.mno(&["connec", "change", "export", "--scope", &source, "--file", "-"]).ok().stdout.lines().count(), 5);

    // A broken file names its line and changes nothing.
    let target = home.json(&["hub", "org", "create", "Target", "--tenant", "acme", "--owner", "ann@acme.test"])["uid"].clone();
    let target = target.as_str().unwrap();
    let lines: Vec<&str> = text.lines().collect();
    for (name, broken, says) in [
        ("cut", lines[..4].join("\n"), "line 5: the end is missing"),
        ("swapped", [lines[0], lines[2], lines[1], lines[3], lines[4]].join("\n"), "line 2: change 2 cannot come after change 0"),
        ("garbage", [lines[0], lines[1], "{", lines[3], lines[4]].join("\n"), "line 3: "),
        ("missing", [lines[0], lines[1], lines[3], lines[4]].join("\n"), "line 3: change 3 cannot come after change 1"),
    ] {
        let broken = home.file(name, &broken);
        home.mno(&["--yes", "connec", "change", "replay", "--scope", target, "--file", &broken]).exits(2).says(says);
    }
    let wrong = home.file("wrong", &text.replace("\"entity\":\"people\"", "\"entity\":\"peeple\""));
    home.mno(&["--yes", "connec", "change", "replay", "--scope", target, "--file", &wrong])
        .exits(2)
        .says("line 2: `peeple` is not a known");
    // However late the mistake comes, nothing of the file is taken.
    let late = |line: &str| home.file("late", &[lines[0], lines[1], lines[2], line, lines[4]].join("\n"));
    let contracts = late(&lines[3].replace("\"entity\":\"people\"", "\"entity\":\"contracts\""));
    home.mno(&["--yes", "connec", "change", "replay", "--scope", target, "--file", &contracts])
        .exits(2)
        .says("line 4: `contracts` is not a known");
    let stranger = late(&lines[3].replace("\"before\":null", "\"before\":{\"last_name\":\"Two\"}"));
    home.mno(&["--yes", "connec", "change", "replay", "--scope", target, "--file", &stranger])
        .exits(2)
        .says("line 4: change 3 does not follow");
    home.mno(&["connec", "change", "replay", "--scope", target, "--file", &file]).exits(2).says("needs `--yes`");
    assert_eq!(home.json(&["connec", "change", "list", "--scope", target])["head"], 0);

    let done = home.json(&["--yes", "connec", "change", "replay", "--scope", target, "--file", &file]);
    assert_eq!((&done["head"], &done["done"]), (&json!(3), &json!(true)));
    let people = |org: &str| home.json(&["connec", "record", "list", "people", "--scope", org])["people"].clone();
    let (mut there, mut here) = (people(&source), people(target));
    for record in there.as_array_mut().unwrap().iter_mut().chain(here.as_array_mut().unwrap()) {
        record.as_object_mut().unwrap().remove("channel_id");
    }
    assert_eq!(there, here);
    assert!(here.to_string().contains("10.50"), "digit for digit: {here}");
    // The one record of the company is the target's own.
    let company = home.json(&["connec", "record", "show", "company", "--scope", target]);
    assert_eq!(company["company"]["name"], "Source");
    assert_eq!(home.json(&["connec", "change", "list", "--scope", target])["head"], 3, "it was not made again");
    home.mno(&["--yes", "connec", "change", "replay", "--scope", target, "--file", &file]).exits(5).says("not empty");
}
