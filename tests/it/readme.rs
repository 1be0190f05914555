//! The README is true: its tables are made from the code, and its commands are run.

use std::fmt::Write as _;

use mno::config::SETTINGS;

use crate::help;
use crate::support::home::bare;
use crate::support::{Home, Server, docker, fresh, skip};

/// The text between `<!-- name -->` and `<!-- /name -->` of the README is replaced by what the code says, and compared.
fn check(name: &str, generated: &str) {
    let readme = fresh::read("README.md");
    let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = readme.split_once(&start).unwrap_or_else(|| panic!("README.md has no `{start}`"));
    let (_, after) = rest.split_once(&end).unwrap_or_else(|| panic!("README.md has no `{end}`"));
    fresh::check("README.md", &format!("{before}{start}{generated}{end}{after}"));
}

/// One test, because with `MNO_UPDATE=1` each rewrites the file.
#[test]
fn its_tables_are_what_the_code_says() {
    let mut settings = String::from("| in `mno.toml` | variable | default | meaning |\n|---|---|---|---|\n");
    for setting in SETTINGS {
        let _ = writeln!(settings, "| `{}` | `{}` | {} | {} |", setting.key, setting.variable, setting.default, setting.meaning);
    }
    check("settings", &settings);

    let mut commands = String::from("| command | what it does |\n|---|---|\n");
    for path in help::leaves() {
        let _ = writeln!(commands, "| `mno {}` | {} |", path, about(&path));
    }
    check("commands", &commands);

    let help = mno::commands::command().get_long_about().map(ToString::to_string).unwrap_or_default();
    let codes = help.split("Exit codes: ").nth(1).and_then(|rest| rest.split('.').next()).expect("the help lists the exit codes");
    let mut exits = String::from("| code | meaning |\n|---|---|\n");
    for entry in codes.replace('\n', " ").split(", ") {
        let (code, meaning) = entry.trim().split_once(' ').unwrap();
        let _ = writeln!(exits, "| {code} | {meaning} |");
    }
    check("exit-codes", &exits);
}

fn about(path: &str) -> String {
    let mut command = mno::commands::command();
    for name in path.split(' ') {
        command = command.find_subcommand(name).expect("a command of the tree").clone();
    }
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    about.lines().next().unwrap_or_default().replace('|', "\\|")
}

/// The blocks marked `<!-- run -->` are one session at a shell, beside the server of the block marked `<!-- run: server -->`.
#[test]
fn its_quick_start_works_as_written() {
    let runs = |program: &str| std::process::Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success());
    if let Some(missing) = ["bash", "curl", "jq", "node"].into_iter().find(|program| !runs(program)) {
        skip(&format!("the README's commands (`{missing}` is missing)"));
        return;
    }
    let readme = fresh::read("README.md");
    let blocks = blocks(&readme);
    let server = blocks.iter().find(|(kind, _)| kind == "server").expect("the block that starts the server");
    let arguments = server.1.trim().strip_prefix("cargo run --release -- serve ").expect("the first command");
    let hosted = docker::available();

    let home = Home::new();
    let data = home.path().join(".local/share/mno");
    let home = home.with("MNO_DATA", &data.display().to_string());
    let _server = Server::start(&home, &arguments.split(' ').collect::<Vec<_>>());
    let mut script = String::from("set -euo pipefail\n");
    for (kind, text) in &blocks {
        if kind.is_empty() || (kind == "docker" && hosted) {
            script += text;
        }
    }
    let programs = std::path::Path::new(env!("CARGO_BIN_EXE_mno")).parent().unwrap();
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    let mut shell = bare("bash", home.path());
    let output = shell.args(["-c", &script]).env("PATH", path).output().unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{}\n--- stdout\n{stdout}\n--- stderr\n{stderr}", output.status);
    for promised in ["denied, exit code 3", "which does not allow purchase", "By hand", "Ledgerly", "net_profit", "\n403\n"] {
        assert!(stdout.contains(promised), "the session does not show `{promised}`:\n{stdout}\n{stderr}");
    }
    assert!(!hosted || stdout.contains("<title>"), "{stdout}");
}

/// What `<!-- run … -->` says and the block after it.
fn blocks(readme: &str) -> Vec<(String, String)> {
    readme
        .split("<!-- run")
        .skip(1)
        .map(|part| {
            let (kind, rest) = part.split_once("-->\n```sh\n").expect("a block of sh after the mark");
            let (text, _) = rest.split_once("```\n").expect("the block's end");
            (kind.trim_matches([':', ' ']).to_owned(), text.to_owned())
        })
        .collect()
}
