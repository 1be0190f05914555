//! Files that are made from the code and checked in: completions, man pages, the OpenAPI document.

use std::collections::BTreeMap;

use crate::support::{Call, Home, Server, fresh};

#[test]
fn completions_are_fresh() {
    let home = Home::new();
    let files = [("bash", "mno.bash"), ("zsh", "_mno"), ("fish", "mno.fish"), ("powershell", "_mno.ps1"), ("elvish", "mno.elv")];
    let scripts = files.iter().map(|(shell, file)| ((*file).to_owned(), home.mno(&["completions", shell]).ok().stdout));
    fresh::check_folder("completions", &scripts.collect::<BTreeMap<_, _>>());
}

#[test]
fn man_pages_are_fresh() {
    let home = Home::new();
    let folder = home.path().join("man");
    home.mno(&["man", "--dir", &folder.display().to_string()]).ok();
    let pages = std::fs::read_dir(&folder).unwrap().map(|entry| {
        let entry = entry.unwrap();
        (entry.file_name().into_string().unwrap(), std::fs::read_to_string(entry.path()).unwrap())
    });
    fresh::check_folder("man", &pages.collect::<BTreeMap<_, _>>());
}

/// The contract of every API in one reviewable file.
#[test]
fn the_openapi_document_is_fresh() {
    let server = Server::start(&Home::new(), &[]);
    let document = Call::get(&server.at("/openapi.json")).send().is(200).json();
    assert_eq!(document["openapi"], "3.1.0");
    let mut text = serde_json::to_string_pretty(&document).unwrap();
    text.push('\n');
    fresh::check("docs/openapi.json", &text);
}
