//! A catalogue's mistakes, each told with its place.

use super::*;
use crate::hub::Stack;

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
        assert!(app.listing.tiny_description.is_some() && cube.port > 0, "{nid}");
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
    insta::assert_snapshot!(problems(text), @r#"
    catalog.toml:7:9: app.shop.image: `Shop Image` is not an image
        hint: use `name:tag`, `name@sha256:…` or `registry.example:5000/name:tag`
    catalog.toml:8:8: app.shop.port: must be 1 to 65535, not 70000
    catalog.toml:9:1: app.shop.protcol: is not a field of the catalog
        hint: did you mean `protocol`?
    catalog.toml:10:19: app.shop.health.path: `healthz` is not a path
        hint: a path starts with `/` and has no spaces
    catalog.toml:10:45: app.shop.health.expect[1]: must be a whole number, 100 to 599
    catalog.toml:11:9: app.shop.data: `relative` cannot be a data folder
        hint: give an absolute path below the root, such as `/var/lib/mysql`
    catalog.toml:11:29: app.shop.data: `/srv/` is there twice
    catalog.toml:12:27: app.shop.resources.memory_mb: must be a whole number, not a string
    catalog.toml:12:42: app.shop.resources.cpus: must be 0.05 to 256, not 0
    catalog.toml:13:9: app.shop.hooks: `backup` and `restore` belong together
        hint: a backup that nothing can restore is none: give both commands or neither
    catalog.toml:16:1: app.shop.env.MNO_X: begins with `MNO_`
        hint: these variables are set for every app: see docs/catalog.md
    catalog.toml:17:8: app.shop.env.PORT: must be a string or a generator, not a whole number
        hint: put it into quotes
    catalog.toml:18:18: app.shop.env.KEY: a secret has 8 to 128 characters
        hint: the generators are `{ secret = 32 }`, `{ host = true }`, `{ url = true }`, `{ text = "https://{host}/x" }`, `{ from = "db.env.NAME" }` and `{ organization = "name" }`
    catalog.toml:19:12: app.shop.env.PASSWORD: container `db` has no variable `PASS`
        hint: name a variable of its `env`
    catalog.toml:20:9: app.shop.env.OTHER: there is no container `cache`
        hint: the containers are `app`, `db`
    catalog.toml:21:18: app.shop.env.WHERE: `{hots}` cannot be filled in: use `{host}`, `{url}`, `{organization.name}` or `{organization.uid}`
        hint: the generators are `{ secret = 32 }`, `{ host = true }`, `{ url = true }`, `{ text = "https://{host}/x" }`, `{ from = "db.env.NAME" }` and `{ organization = "name" }`
    catalog.toml:25:9: app.shop.service.db.image: `sha256:123` is not a digest
        hint: a digest is `sha256:` and 64 hexadecimal digits, as `docker image inspect` shows it
    catalog.toml:27:1: app.Shop.tiny_description: is missing
    catalog.toml:28:7: app[1].nid: `Shop` is not a valid nid
        hint: use 1 to 63 lower-case letters, digits and dashes, not starting or ending with a dash
    catalog.toml:29:8: app.Shop.name: must not be empty
    catalog.toml:30:9: app.Shop.stack: `cloudy` is not a stack
        hint: `cube` is hosted here, `cloud` is hosted by its makers, `connector` is reached through a connector
    "#);
}

#[test]
fn fields_of_hosted_apps_on_others_unknown_fields_and_broken_toml_are_refused() {
    insta::assert_snapshot!(problems("[[app]]\nnid = \"x\"\nname = \"X\"\ntiny_description = \"X\"\nstack = \"cloud\"\nport = 80\ncolour = \"red\"\n\n[[apps]]\n"), @r#"
    catalog.toml:6:1: app.x.port: belongs to hosted apps only
        hint: remove it, or make the app a hosted one with `stack = "cube"` (it is `cloud`)
    catalog.toml:7:1: app.x.colour: is not a field of the catalog
        hint: docs/catalog.md lists the fields
    catalog.toml:9:3: apps: is not a field of the catalog
        hint: did you mean `app`?
    "#);
    insta::assert_snapshot!(problems("[[app]]\nnid = \"x\"\nname = \n"), @r#"
    catalog.toml:3:8: string values must be quoted, expected literal string
        hint: this is not valid TOML: https://toml.io
    "#);
    insta::assert_snapshot!(problems("app = 3\n"), @r#"
    catalog.toml:1:7: app: must be a list of tables
        hint: write `[[app]]`
    "#);
    insta::assert_snapshot!(problems("[[app]]\nnid = \"é\"\n[[app]]\nnid = \"dup\"\n[[app]]\nnid = \"dup\"\n"), @r#"
    catalog.toml:1:1: app.é.name: is missing
    catalog.toml:1:1: app.é.tiny_description: is missing
    catalog.toml:1:1: app.é.stack: is missing
    catalog.toml:2:7: app[0].nid: `é` is not a valid nid
        hint: use 1 to 63 lower-case letters, digits and dashes, not starting or ending with a dash
    catalog.toml:3:1: app.dup.name: is missing
    catalog.toml:3:1: app.dup.tiny_description: is missing
    catalog.toml:3:1: app.dup.stack: is missing
    catalog.toml:5:1: app.dup.name: is missing
    catalog.toml:5:1: app.dup.tiny_description: is missing
    catalog.toml:5:1: app.dup.stack: is missing
    catalog.toml:6:7: app[2].nid: `dup` is there twice
        hint: each app has its own nid
    "#);
}

#[test]
fn what_an_app_shares_is_read_and_its_mistakes_are_told_with_their_place() {
    let head = "[[app]]\nnid = \"shop\"\nname = \"Shop\"\ntiny_description = \"Sells\"\nstack = \"cloud\"\n";
    let good = r#"
[app.connec]
data = { invoices = { write = false, read_fields = ["code", "amount.total_amount"] }, "*" = { read = false } }
webhook = { external_ids = true, payload = "legacy", entities = ["invoices"] }
"#;
    let manifest = Catalog::parse("x.toml", &format!("{head}{good}")).unwrap().app("shop").unwrap().connec.clone().unwrap();
    let json = serde_json::json!({
        "data": {"invoices": {"write": false, "read_fields": ["code", "amount.total_amount"]}, "*": {"read": false}},
        "webhook": {"external_ids": true, "payload": "legacy", "entities": ["invoices"]},
    });
    assert_eq!(manifest, serde_json::from_value(json).unwrap());
    assert_eq!(Catalog::parse("x.toml", head).unwrap().app("shop").unwrap().connec, None);
    let wrong = r#"
[app.connec]
data = { invoices = { raed = true, read = 1, write_fields = ["no such"] }, people = true, "in voices" = {} }
webhook = { payload = "short", entities = "invoices" }
topic = "x"
"#;
    insta::assert_snapshot!(problems(&format!("{head}{wrong}")), @r#"
    catalog.toml:8:23: app.shop.connec.data.invoices.raed: is not a field of the catalog
        hint: did you mean `read`?
    catalog.toml:8:43: app.shop.connec.data.invoices.read: must be true or false, not a whole number
    catalog.toml:8:62: app.shop.connec.data.invoices.write_fields: `no such` is not the name of an entity or a field
    catalog.toml:8:85: app.shop.connec.data.people: must be a table
        hint: write `{ read = true, write = false }`, with `read_fields` and `write_fields` where not all are meant
    catalog.toml:8:91: app.shop.connec.data.in voices: cannot be the name of a collection
        hint: use the names of Connec!'s URLs, or `*` for the others
    catalog.toml:9:23: app.shop.connec.webhook.payload: `short` is not a payload
        hint: `detailed` sends the records, `legacy` one type and id at a time
    catalog.toml:9:43: app.shop.connec.webhook.entities: must be a list of strings, not a string
    catalog.toml:10:1: app.shop.connec.topic: is not a field of the catalog
        hint: the fields here are `data`, `webhook`
    "#);
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
