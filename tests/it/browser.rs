//! People's ways in a real Chromium, against the demo. Pictures are kept in `artefacts/`.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::demo::text;
use crate::support::{Call, Demo, Home, Server, docker, skip};

#[test]
fn a_person_signs_in_adds_an_app_and_sees_the_figures_change() {
    let home = Home::new();
    let Some(server) = demo(&home) else { return };
    let demo = Demo::read(&home);
    let olivia = demo.user(demo.org(), "Super Admin");
    let (app, instance) = demo.app_a();
    let invoice = home.file("invoice.json", &invoice().to_string());
    let push = format!(
        "curl -fsS -u '{}:{}' -H 'content-type: application/json' --data @{invoice} {}",
        text(&app["api_id"]),
        text(&app["api_key"]),
        server.at(&format!("/connec/api/v2/{instance}/invoices"))
    );
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut browser = Command::new("node");
    browser
        .arg(root.join("tests/browser/golden.mjs"))
        .current_dir(root)
        .env("MNO_BASE_URL", &server.url)
        .env("MNO_EMAIL", text(&olivia["email"]))
        .env("MNO_PASSWORD", text(&olivia["password"]))
        .env("MNO_ARTEFACTS", root.join("artefacts"))
        .env("MNO_PUSH_COMMAND", push);
    if docker::available() {
        browser.env("MNO_APP_NID", demo.hosted_app()).env("MNO_REMOVE_APP", "1");
    }
    let output = browser.output().unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{stderr}\n{stdout}");
    println!("{stdout}");
    assert!(root.join("artefacts/dashboard-after.png").exists());
}

/// Accounts: every page, and every link of every mail that leads to one; and the marketplace in the reader's language.
#[test]
fn a_person_makes_guards_and_closes_her_account_and_looks_around() {
    let home = Home::new();
    let Some(server) = demo(&home) else { return };
    let demo = Demo::read(&home);
    let olivia = demo.user(demo.org(), "Super Admin");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("node")
        .arg(root.join("tests/browser/accounts.mjs"))
        .current_dir(root)
        .env("MNO_BASE_URL", &server.url)
        .env("MNO_MAILS", home.data().join("mail"))
        .env("MNO_EMAIL", text(&olivia["email"]))
        .env("MNO_PASSWORD", text(&olivia["password"]))
        .env("MNO_ARTEFACTS", root.join("artefacts"))
        .output()
        .unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{stderr}\n{stdout}");
    println!("{stdout}");
}

/// A marketplace's own name, logo and colours, at its host and for its people.
#[test]
fn a_marketplace_shows_itself() {
    const NAME: &str = "Shop & Sons";
    // A red dot.
    const LOGO: &str = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==";
    const PASSWORD: &str = "a password of the staff";
    let home = Home::new();
    let secret = home.file("password", PASSWORD);
    for tenant in ["shop", "other"] {
        home.json(&["hub", "tenant", "create", tenant]);
    }
    let set = |setting: &str| home.json(&["hub", "tenant", "update", "shop", "--set", setting]);
    set("host=shop.localhost");
    set(&format!("branding.name={NAME}"));
    set(&format!("branding.logo_url={LOGO}"));
    set("branding.color=#ffe14d");
    set("branding.terms_url=https://shop.test/terms");
    home.json(&["hub", "user", "create", "boss@shop.test", "--tenant", "shop", "--admin-role", "admin", "--password-file", &secret]);
    let Some(server) = with_web_app(&home, &[]) else { return };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("node")
        .arg(root.join("tests/browser/branding.mjs"))
        .current_dir(root)
        .env("MNO_BASE_URL", &server.url)
        .env("MNO_SHOP_HOST", "shop.localhost")
        .env("MNO_EMAIL", "boss@shop.test")
        .env("MNO_PASSWORD", PASSWORD)
        .env("MNO_NAME", NAME)
        .env("MNO_LOGO", LOGO)
        .env("MNO_ARTEFACTS", root.join("artefacts"))
        .output()
        .unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{stderr}\n{stdout}");
    println!("{stdout}");
}

/// A server with the demo and the web app, when a browser can be driven here.
fn demo(home: &Home) -> Option<Server> {
    with_web_app(home, &["--demo"])
}

/// A server with the web app, when a browser can be driven here.
fn with_web_app(home: &Home, arguments: &[&str]) -> Option<Server> {
    if std::env::var_os("MNO_TEST_QUICK").is_some() {
        return None;
    }
    if let Err(missing) = ready() {
        skip(&format!("the web app in a browser ({missing})"));
        return None;
    }
    let server = Server::start(home, arguments);
    if Call::get(&server.at("/")).send().body.contains("without its web app") {
        skip("the web app in a browser (this binary was built without it)");
        return None;
    }
    Some(server)
}

fn invoice() -> Value {
    let today = crate::support::demo::today();
    serde_json::json!({"invoices": {
        "title": "From the browser test", "type": "CUSTOMER", "status": "AUTHORISED", "transaction_date": today, "due_date": today,
        "lines": [{"quantity": 1, "unit_price": {"net_amount": 321.09}, "total_price": {"net_amount": 321.09}}],
    }})
}

fn ready() -> Result<(), String> {
    let runs = |program: &str| Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success());
    if !runs("node") {
        return Err("Node.js is missing".to_owned());
    }
    if !Path::new(env!("CARGO_MANIFEST_DIR")).join("web/node_modules/playwright-core").exists() {
        return Err("`npm ci` was not run in web/".to_owned());
    }
    let named = std::env::var_os("MNO_CHROMIUM").is_some_and(|path| Path::new(&path).exists());
    if !named && !["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].iter().any(|path| Path::new(path).exists()) {
        return Err("Chromium is missing".to_owned());
    }
    Ok(())
}
