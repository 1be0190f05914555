use super::*;

fn problems(text: &str) -> String {
    let problems = read::catalog_read("catalog.toml", text).expect_err("must be refused");
    let lines: Vec<String> = problems
        .iter()
        .map(|problem| format!("{problem}{}", problem.hint.as_ref().map(|hint| format!("\n    hint: {hint}")).unwrap_or_default()))
        .collect();
    lines.join("\n")
}

#[test]
fn the_embedded_catalog_is_valid_and_has_what_the_platform_promises() {
    let catalog = Catalog::embedded().unwrap();
    for nid in ["guestbook", "wordpress", "dolibarr", "joomla", "vtiger"] {
        let (app, cube) = catalog.cube(nid).unwrap();
        assert!(!app.tiny_description.is_empty() && cube.port > 0, "{nid}");
    }
    for nid in ["ledgerly", "pipeliner", "quickbooks", "xero", "shopify"] {
        assert_ne!(catalog.app(nid).unwrap().stack, Stack::Cube);
        assert!(catalog.cube(nid).is_err());
    }
    // Each public image, and only these, is reported as not pinned.
    assert!(catalog.warnings().iter().all(|warning| warning.message.contains("not pinned")));
    assert_eq!(catalog.warnings().len(), 8);
}

#[test]
fn all_mistakes_are_reported_with_line_column_and_field() {
    let text = r#"
[[app]]
nid = "shop"
name = "Shop"
tiny_description = "Sells"
stack = "cube"
image = "Shop Image"
port = 70000
protcol = "http"
health = { path = "healthz", expect = [200, 999] }
data = ["relative", "/srv", "/srv/"]
resources = { memory_mb = "lots", cpus = 0 }
hooks = { backup = ["dump"] }

[app.env]
MNO_X = "1"
PORT = 8080
KEY = { secret = 4 }
PASSWORD = { from = "db.env.PASS" }
OTHER = { from = "cache.env.X" }
WHERE = { text = "https://{hots}/" }

[[app.service]]
name = "db"
image = "mariadb@sha256:123"

[[app]]
nid = "Shop"
name = ""
stack = "cloudy"
"#;
    insta::assert_snapshot!(problems(text), @"");
}

#[test]
fn fields_of_hosted_apps_on_others_unknown_fields_and_broken_toml_are_refused() {
    insta::assert_snapshot!(problems("[[app]]\nnid = \"x\"\nname = \"X\"\ntiny_description = \"X\"\nstack = \"cloud\"\nport = 80\ncolour = \"red\"\n\n[[apps]]\n"), @"");
    insta::assert_snapshot!(problems("[[app]]\nnid = \"x\"\nname = \n"), @"");
    insta::assert_snapshot!(problems("app = 3\n"), @"");
    insta::assert_snapshot!(problems("[[app]]\nnid = \"é\"\n[[app]]\nnid = \"dup\"\n[[app]]\nnid = \"dup\"\n"), @"");
}

#[test]
fn one_mistake_reads_as_one_line_and_carries_its_hints() {
    let error = Catalog::parse("my.toml", "[[app]]\nnid = \"x\"\nname = \"X\"\ntiny_description = \"X\"\nstack = \"clod\"\n").unwrap_err();
    assert_eq!(error.message(), "my.toml:5:9: app.x.stack: `clod` is not a stack");
    assert_eq!(error.field(), Some("app.x.stack"));
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(error.hints().len(), 1);
}

#[test]
fn a_digest_beside_the_image_becomes_part_of_its_reference() {
    let digest = format!("sha256:{}", "ab".repeat(32));
    let text = format!(
        "[[app]]\nnid = \"x\"\nname = \"X\"\ntiny_description = \"X\"\nstack = \"cube\"\nimage = \"registry.example:5000/a/b:1\"\ndigest = \"{digest}\"\nport = 80\nhealth = {{ path = \"/\" }}\n"
    );
    let catalog = Catalog::parse("x.toml", &text).unwrap();
    assert_eq!(catalog.cube("x").unwrap().1.image, format!("registry.example:5000/a/b:1@{digest}"));
    assert!(catalog.warnings().is_empty());
}

#[test]
fn what_is_kept_with_an_instance_reads_back_the_same() {
    let catalog = Catalog::embedded().unwrap();
    for app in catalog.apps() {
        if let Some(cube) = &app.cube {
            let text = serde_json::to_string(cube).unwrap();
            assert_eq!(&serde_json::from_str::<Cube>(&text).unwrap(), cube);
        }
    }
}
