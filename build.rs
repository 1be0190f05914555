//! Builds the web app into `OUT_DIR/web`, from where `server::web` embeds it.
//!
//! Needs Node.js and npm. Without them, or when they fail, the build goes on: a warning says so, and `/` serves a page
//! that tells how to get the web app. `MNO_SKIP_WEB=1` skips it on purpose, for quick checks.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

/// What the web app is made of. `web/node_modules` and `web/dist` are left out: a build writes there itself.
const SOURCES: [&str; 7] = ["index.html", "package.json", "package-lock.json", "public", "src", "svelte.config.js", "vite.config.ts"];

/// The oldest Node.js that Vite runs on.
const NODE_OLDEST: (u32, u32) = (20, 19);

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed=MNO_SKIP_WEB");
    for source in SOURCES {
        println!("cargo:rerun-if-changed=web/{source}");
    }

    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("web");
    let built = if env::var_os("MNO_SKIP_WEB").is_some_and(|value| !value.is_empty() && value != "0") {
        Err("MNO_SKIP_WEB is set".to_owned())
    } else {
        web_build(&root.join("web"), &out)
    };
    if let Err(reason) = built {
        println!("cargo:warning=building without the web app: {reason}");
        placeholder_write(&out)?;
    }
    Ok(())
}

/// Installs what the web app needs, when that has changed, and builds it into `out`.
fn web_build(web: &Path, out: &Path) -> Result<(), String> {
    node_check()?;
    if packages_stale(web) {
        run(web, npm(), &["ci", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1"])?;
    }
    let out = out.to_str().ok_or("the target folder's name is not valid UTF-8")?;
    run(web, "node", &["node_modules/vite/bin/vite.js", "build", "--outDir", out, "--emptyOutDir", "--logLevel=warn"])
}

fn node_check() -> Result<(), String> {
    let answer = Command::new("node").arg("--version").output();
    let version = answer.map_err(|error| format!("Node.js does not run ({error}); install Node.js 20.19 or newer"))?;
    let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|number| number.parse::<u32>().ok());
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found < NODE_OLDEST {
        return Err(format!("Node.js {version} is too old; install 20.19 or newer"));
    }
    Ok(())
}

/// npm leaves a note of what it has installed; older than the lock file means that the lock has changed since.
fn packages_stale(web: &Path) -> bool {
    let modified = |file: &str| fs::metadata(web.join(file)).and_then(|metadata| metadata.modified()).ok();
    modified("node_modules/.package-lock.json") < modified("package-lock.json")
}

fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

fn run(folder: &Path, program: &str, arguments: &[&str]) -> Result<(), String> {
    let command = format!("`{program} {}`", arguments[..arguments.len().min(2)].join(" "));
    let answer = Command::new(program).args(arguments).current_dir(folder).output();
    let output = answer.map_err(|error| format!("{command} does not run: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let text = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(3).collect();
    Err(format!("{command} failed: {}", lines.join(" | ")))
}

/// The page that stands in for the web app.
fn placeholder_write(out: &Path) -> io::Result<()> {
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    fs::create_dir_all(out)?;
    fs::write(out.join("index.html"), PLACEHOLDER)
}

const PLACEHOLDER: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>mno</title>
</head>
<body>
<h1>mno is running, without its web app</h1>
<p>Node.js was missing when this binary was built, or its build was skipped or failed (then the build's warnings say why).
Every API and the command line work.</p>
<p>To get the web app, install Node.js 20.19 or newer with npm and build again:</p>
<pre>touch build.rs
cargo build --release</pre>
</body>
</html>
"#;
