//! Generated files that are checked in: a test makes them again and compares. `MNO_UPDATE=1` writes them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn updating() -> bool {
    std::env::var_os("MNO_UPDATE").is_some_and(|value| value == "1")
}

/// A file of the repository.
pub(crate) fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The file must be what is generated now.
#[track_caller]
pub(crate) fn check(path: &str, generated: &str) {
    let file = root().join(path);
    if updating() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, generated).unwrap();
        return;
    }
    let present = std::fs::read_to_string(&file).unwrap_or_default();
    let first = present.lines().zip(generated.lines()).position(|(old, new)| old != new);
    let line = first.unwrap_or_else(|| present.lines().count().min(generated.lines().count()));
    assert!(
        present == generated,
        "`{path}` is stale from line {}:\n  is:     {}\n  should: {}\nrun `MNO_UPDATE=1 cargo test` and commit the result",
        line + 1,
        present.lines().nth(line).unwrap_or("(the end)"),
        generated.lines().nth(line).unwrap_or("(the end)"),
    );
}

/// The folder must hold exactly these files.
#[track_caller]
pub(crate) fn check_folder(folder: &str, generated: &BTreeMap<String, String>) {
    for (name, text) in generated {
        check(&format!("{folder}/{name}"), text);
    }
    for name in names(&root().join(folder)) {
        if generated.contains_key(&name) {
            continue;
        }
        assert!(updating(), "`{folder}/{name}` is generated no longer: run `MNO_UPDATE=1 cargo test` and commit the result");
        std::fs::remove_file(root().join(folder).join(name)).unwrap();
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).map(|entries| entries.filter_map(Result::ok).collect::<Vec<_>>()).unwrap_or_default();
    entries.into_iter().filter_map(|entry| entry.file_name().into_string().ok()).collect()
}
