//! The words of the command line: every help page, as it is printed.

use crate::support::Home;

/// `mno --help`, and the page of every noun below it.
#[test]
fn help_pages_are_as_agreed() {
    let home = Home::new();
    let mut pages = String::new();
    for path in command_paths() {
        let mut arguments: Vec<&str> = path.iter().map(String::as_str).collect();
        arguments.push(if path.is_empty() { "--help" } else { "-h" });
        let page = home.mno(&arguments).ok();
        assert_eq!(page.stderr, "", "help is data");
        pages += &format!("$ mno {}\n{}\n", arguments.join(" "), without_global_options(&page.stdout, path.is_empty()));
    }
    insta::assert_snapshot!("help", pages);
}

/// They are the same everywhere, and shown once.
fn without_global_options(page: &str, root: bool) -> String {
    match page.split_once("\nGlobal options:") {
        Some((before, _)) if !root => format!("{}\n", before.trim_end()),
        _ => page.to_owned(),
    }
}

/// Every command with subcommands or arguments, depth first.
pub(crate) fn command_paths() -> Vec<Vec<String>> {
    fn walk(command: &clap::Command, path: &[String], into: &mut Vec<Vec<String>>) {
        into.push(path.to_vec());
        for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set() && sub.get_name() != "help") {
            let mut below = path.to_vec();
            below.push(sub.get_name().to_owned());
            walk(sub, &below, into);
        }
    }
    let mut paths = Vec::new();
    walk(&mno::commands::command(), &[], &mut paths);
    paths
}

/// The commands that do something: those without subcommands.
pub(crate) fn leaves() -> Vec<String> {
    let paths = command_paths();
    let is_leaf = |path: &Vec<String>| !paths.iter().any(|other| other.len() == path.len() + 1 && other.starts_with(path));
    paths.iter().filter(|path| is_leaf(path)).map(|path| path.join(" ")).collect()
}

#[test]
fn the_first_line_of_help_is_short_and_has_no_period() {
    fn check(command: &clap::Command) {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        let first = about.lines().next().unwrap_or_default();
        assert!(!first.is_empty(), "`{}` has no help", command.get_name());
        assert!(first.chars().count() <= 90 && !first.ends_with('.'), "`{}`: {first}", command.get_name());
        command.get_subcommands().for_each(check);
    }
    check(&mno::commands::command());
}
