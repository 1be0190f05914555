//! The store keeps its promises on both engines: all or nothing, one writer at a time sees the other, backups move between
//! engines, and a schema that is not ours is refused.

use mno::kernel::{Error, ErrorKind, Result};
use mno::params;
use mno::store::{self, Db, Dialect, Location, Options, Tx};

use crate::support::engine::story;
use crate::support::{Engine, Home, on_both_engines};

on_both_engines!(
    a_write_is_all_or_nothing,
    a_name_twice_is_a_conflict,
    placeholders_mean_their_number,
    concurrent_writers_lose_no_update,
    many_small_writes_at_once_are_all_kept,
    a_reader_sees_one_moment,
    a_committed_reader_sees_no_less_with_each_statement,
    watchers_wake_after_the_commit_only,
    migrations_run_once_and_by_several_at_once,
    a_database_of_a_newer_version_is_refused,
    a_changed_migration_is_refused,
    a_backup_is_restored_on_the_same_engine,
    a_damaged_backup_leaves_nothing_behind,
);

async fn ready(engine: &Engine) -> Db {
    let db = engine.open().await;
    store::migrate(&db).await.unwrap();
    db
}

/// Settings are the simplest table of all: a name and a value.
fn put(tx: &mut Tx<'_>, name: &str, value: &str) -> Result<u64> {
    tx.execute("INSERT INTO hub_setting (name, value) VALUES ($1, $2)", params![name, value])
}

fn get(tx: &mut Tx<'_>, name: &str) -> Result<Option<String>> {
    tx.query_opt("SELECT value FROM hub_setting WHERE name = $1", params![name], |row| row.get(0))
}

fn count(tx: &mut Tx<'_>) -> Result<i64> {
    tx.query_one("SELECT COUNT(*) FROM hub_setting", params![], |row| row.get(0))
}

fn a_write_is_all_or_nothing(engine: &Engine) {
    story(async {
        let db = ready(engine).await;
        let refused = db
            .write(|tx| {
                put(tx, "a", "1")?;
                Err::<(), _>(Error::conflict("changed my mind"))
            })
            .await;
        assert_eq!(refused.unwrap_err().message(), "changed my mind");
        assert_eq!(db.read(|tx| get(tx, "a")).await.unwrap(), None);
        db.write(|tx| put(tx, "a", "2")).await.unwrap();
        assert_eq!(db.read(|tx| get(tx, "a")).await.unwrap().as_deref(), Some("2"));
        // Another connection, opened later, sees it too: it is in the file.
        assert_eq!(engine.open().await.read(|tx| get(tx, "a")).await.unwrap().as_deref(), Some("2"));
    });
}

/// Also when the folder was there, open to everybody.
#[cfg(unix)]
#[test]
fn the_database_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    story(async {
        let db = Db::open(Options::new(Location::File(folder.path().join("mno.db")))).await.unwrap();
        store::migrate(&db).await.unwrap();
        for file in ["mno.db", "mno.db-wal", "mno.db-shm"] {
            let mode = std::fs::metadata(folder.path().join(file)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{file}");
        }
    });
}

fn a_name_twice_is_a_conflict(engine: &Engine) {
    story(async {
        let db = ready(engine).await;
        db.write(|tx| put(tx, "a", "1")).await.unwrap();
        let error = db.write(|tx| put(tx, "a", "2")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict, "{error}");
        assert_eq!(db.read(|tx| get(tx, "a")).await.unwrap().as_deref(), Some("1"));
    });
}

fn placeholders_mean_their_number(engine: &Engine) {
    story(async {
        let db = ready(engine).await;
        let text = db
            .read(|tx| {
                let sql = "SELECT CAST($2 AS TEXT) || CAST($1 AS TEXT) || CAST($2 AS TEXT)";
                tx.query_one(sql, params!["b", "a"], |row| row.get::<String>(0))
            })
            .await;
        assert_eq!(text.unwrap(), "aba");
    });
}

/// Reads a number, adds one, writes it: what is lost when two do so at once without the store's care.
fn concurrent_writers_lose_no_update(engine: &Engine) {
    story(async {
        let db = ready(engine).await;
        db.write(|tx| put(tx, "n", "0")).await.unwrap();
        let add = |db: Db| async move {
            db.write(|tx| {
                let now: i64 = get(tx, "n")?.unwrap_or_default().parse().map_err(Error::internal)?;
                tx.execute("UPDATE hub_setting SET value = $1 WHERE name = 'n'", params![(now + 1).to_string()])
            })
            .await
        };
        let tasks: Vec<_> = (0..40).map(|_| tokio::spawn(add(db.clone()))).collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        assert_eq!(db.read(|tx| get(tx, "n")).await.unwrap().as_deref(), Some("40"));
    });
}

/// They share commits on SQLite; a failing one in the group must not take the others with it.
fn many_small_writes_at_once_are_all_kept(engine: &Engine) {
    story(async {
        let db = ready(engine).await;
        let tasks: Vec<_> = (0..300)
            .map(|n| {
                let db = db.clone();
                tokio::spawn(async move {
                    db.write(move |tx| {
                        put(tx, &format!("k{n}"), "x")?;
                        if n % 7 == 0 { Err(Error::conflict("every seventh fails")) } else { Ok(()) }
                    })
                    .await
                    .is_ok()
                })
            })
            .collect();
        let mut kept = 0;
        for task in tasks {
            kept += i64::from(task.await.unwrap());
        }
        assert_eq!(kept, 257);
        assert_eq!(db.read(count).await.unwrap(), 257);
    });
}

/// Counts, lets somebody else write a row, counts again.
fn count_twice(writer: &Db, tx: &mut Tx<'_>) -> Result<(i64, i64)> {
    let (before, other) = (count(tx)?, writer.clone());
    let written = std::thread::spawn(move || story(async move { other.write(|tx| put(tx, "late", "x")).await }));
    written.join().map_err(|_| Error::internal("the writer panicked"))??;
    Ok((before, count(tx)?))
}

fn a_reader_sees_one_moment(engine: &Engine) {
    story(async {
        let db = ready(engine).await;
        let writer = db.clone();
        assert_eq!(db.read(move |tx| count_twice(&writer, tx)).await.unwrap(), (0, 0));
        assert_eq!(db.read(count).await.unwrap(), 1);
    });
}

fn a_committed_reader_sees_no_less_with_each_statement(engine: &Engine) {
    story(async {
        let db = ready(engine).await;
        let writer = db.clone();
        // SQLite gives it one moment, which is more than was promised.
        let seen = i64::from(db.dialect() == Dialect::Postgres);
        assert_eq!(db.read_committed(move |tx| count_twice(&writer, tx)).await.unwrap(), (0, seen));
        // An error leaves the connection as good as it was.
        let error = db.read_committed(|tx| tx.query("SELECT nothing FROM hub_setting", params![], |_| Ok(()))).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Internal, "{error}");
        assert_eq!(db.read_committed(count).await.unwrap(), 1);
    });
}

fn watchers_wake_after_the_commit_only(engine: &Engine) {
    story(async {
        let db = ready(engine).await;
        let mut watch = db.watch("test");
        let _ = db
            .write(|tx| {
                tx.notify("test");
                Err::<(), _>(Error::conflict("no"))
            })
            .await;
        assert!(!watch.has_changed().unwrap(), "nothing was committed");
        let committed = db.write(|tx| {
            tx.notify("test");
            put(tx, "a", "1")
        });
        committed.await.unwrap();
        watch.changed().await.unwrap();
    });
}

fn migrations_run_once_and_by_several_at_once(engine: &Engine) {
    story(async {
        let first = engine.open().await;
        let others: Vec<Db> = vec![engine.open().await, engine.open().await, first];
        let tasks: Vec<_> = others.iter().cloned().map(|db| tokio::spawn(async move { store::migrate(&db).await })).collect();
        let mut applied = 0;
        for task in tasks {
            applied += task.await.unwrap().unwrap().len();
        }
        let states = store::migration_status(&others[0]).await.unwrap();
        assert_eq!(applied, states.len());
        assert!(states.iter().all(|state| state.applied_at.is_some()));
    });
}

fn a_database_of_a_newer_version_is_refused(engine: &Engine) {
    story(async {
        let db = ready(engine).await;
        let sql = "INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (9999, 'future', 'x', 0)";
        db.write(move |tx| tx.execute(sql, params![])).await.unwrap();
        let error = store::migrate(&db).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.message().contains("newer mno") && error.message().contains("future"), "{error}");
        assert!(!error.hints().is_empty());
    });
}

fn a_changed_migration_is_refused(engine: &Engine) {
    story(async {
        let db = ready(engine).await;
        db.write(|tx| tx.execute("UPDATE schema_migration SET checksum = 'x' WHERE version = 1", params![])).await.unwrap();
        let error = store::migration_status(&db).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.message().contains("0001_jobs"), "{error}");
    });
}

fn a_backup_is_restored_on_the_same_engine(engine: &Engine) {
    copies(engine, &engine.another());
}

/// A backup of either engine also moves an installation to the other.
#[test]
fn a_backup_moves_from_either_engine_to_the_other() {
    let Some(postgres) = Engine::postgres() else { return };
    copies(&Engine::sqlite(), &postgres);
    copies(&postgres.another(), &Engine::sqlite());
}

fn copies(from: &Engine, to: &Engine) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup.mno");
    story(async {
        let db = ready(from).await;
        db.write(|tx| put(tx, "name with 'quotes' and ünïcode", "line\nline\u{1}")).await.unwrap();
        db.write(|tx| mno::jobs::enqueue(tx, &mno::jobs::NewJob::new("test", serde_json::json!({"a": [1, "x", null]})))).await.unwrap();
        let made = store::backup(&db, &file).await.unwrap();
        assert_eq!(store::backup(&db, &file).await.unwrap_err().kind(), ErrorKind::Conflict, "a backup is not overwritten");
        let copy = to.open().await;
        let loaded = store::restore(&copy, &file).await.unwrap();
        assert_eq!((made.rows, made.schema), (loaded.rows, loaded.schema));
        let value = copy.read(|tx| get(tx, "name with 'quotes' and ünïcode")).await.unwrap();
        assert_eq!(value.as_deref(), Some("line\nline\u{1}"));
        let jobs = copy.read(|tx| mno::jobs::list(tx, None, None, &mno::kernel::PageRequest::default())).await.unwrap();
        assert_eq!(jobs.items[0].payload, serde_json::json!({"a": [1, "x", null]}));
        let error = store::restore(&copy, &file).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict, "a database with data is not overwritten: {error}");
    });
}

fn a_damaged_backup_leaves_nothing_behind(engine: &Engine) {
    let folder = tempfile::tempdir().unwrap();
    story(async {
        let db = ready(engine).await;
        db.write(|tx| put(tx, "a", "1")).await.unwrap();
        let whole = folder.path().join("whole.mno");
        store::backup(&db, &whole).await.unwrap();
        let bytes = std::fs::read(&whole).unwrap();
        let copy = engine.another();
        let copy = copy.open().await;
        for (name, bytes) in [("cut.mno", &bytes[..bytes.len() / 2]), ("none.mno", &b""[..]), ("other.mno", &b"hello"[..])] {
            let file = folder.path().join(name);
            std::fs::write(&file, bytes).unwrap();
            let error = store::restore(&copy, &file).await.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Invalid) && error.message().contains(name), "{name}: {error}");
        }
        store::migrate(&copy).await.unwrap();
        assert_eq!(copy.read(count).await.unwrap(), 0);
    });
}

/// By the command line, with a platform's own data.
#[test]
fn the_commands_back_up_and_restore() {
    let home = Home::new();
    home.mno(&["hub", "tenant", "create", "acme"]).ok();
    let file = home.path().join("b.mno").display().to_string();
    home.json(&["db", "backup", &file]);
    home.mno(&["db", "backup", &file]).exits(5).says("already exists");
    home.mno(&["--yes", "db", "restore", &file]).exits(5).says("not empty");
    let data = home.path().join("second");
    std::fs::create_dir(&data).unwrap();
    std::fs::copy(home.data().join("master.key"), data.join("master.key")).unwrap();
    let second = Home::new().with("MNO_DATA", &data.display().to_string());
    second.mno(&["db", "restore", &file]).exits(2).says("--yes");
    second.mno(&["--yes", "db", "restore", &file]).ok();
    assert_eq!(second.json(&["hub", "tenant", "show", "acme"])["slug"], "acme");
    let status = second.json(&["db", "status"]);
    assert!(status["items"].as_array().unwrap().iter().all(|state| state["applied_at"].is_string()));
    second.mno(&["db", "restore", "/nowhere/b.mno", "--yes"]).exits(4).says("/nowhere/b.mno");
}
