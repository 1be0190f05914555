//! The OpenAPI document's frame, and `/docs`: the same for people, without the network or a script.

use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Components, InfoBuilder, OpenApi};

/// Adds title, version and the ways to sign in.
pub(super) fn describe(api: &mut OpenApi) {
    api.info = InfoBuilder::new()
        .title("mno")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some("An app-marketplace platform: Hub, Connec!, Impac! and Nex!. The scopes named beside `operator` are the actions of docs/permissions.md."))
        .build();
    let http = |scheme| SecurityScheme::Http(HttpBuilder::new().scheme(scheme).build());
    let components = api.components.get_or_insert_with(Components::default);
    components.add_security_scheme("bearer", http(HttpAuthScheme::Bearer));
    components.add_security_scheme("basic", http(HttpAuthScheme::Basic));
    components.add_security_scheme("session", SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new("_mno_session"))));
}

/// Adds the records of Connec! as types, by their definitions: `connec.invoices` …
pub(super) fn describe_records(api: &mut OpenApi, registry: &crate::connec::entity::Registry) {
    let components = api.components.get_or_insert_with(Components::default);
    for (name, schema) in crate::connec::entity::openapi_schemas(registry) {
        match serde_json::from_value(schema) {
            Ok(schema) => drop(components.schemas.insert(name, schema)),
            Err(error) => tracing::error!(%error, %name, "a definition has no place in the OpenAPI document"),
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The document as one page of HTML.
pub(super) fn page(api: &OpenApi) -> String {
    let document = serde_json::to_value(api).unwrap_or_default();
    let mut operations = String::new();
    let mut index = String::new();
    if let Some(paths) = document["paths"].as_object() {
        for (path, methods) in paths {
            for (method, operation) in methods.as_object().into_iter().flatten() {
                let id = operation["operationId"].as_str().unwrap_or_default();
                index += &format!("<li><a href=\"#{}\"><b>{}</b> {}</a></li>", escape(id), method.to_uppercase(), escape(path));
                operations += &operation_html(method, path, id, operation);
            }
        }
    }
    let mut schemas = String::new();
    if let Some(list) = document["components"]["schemas"].as_object() {
        for (name, schema) in list {
            schemas += &format!("<section id=\"schema-{0}\"><h3>{0}</h3>{1}</section>", escape(name), schema_html(schema));
        }
    }
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>mno API</title><style>\
         :root{{color-scheme:light dark}}body{{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}}\
         code,b{{font-family:ui-monospace,monospace;font-size:.9em}}section{{border-top:1px solid #8884;padding:.5rem 0}}\
         table{{border-collapse:collapse;width:100%}}td{{border-top:1px solid #8883;padding:.25rem .5rem .25rem 0;vertical-align:top}}nav ul{{columns:2;list-style:none;padding:0}}\
         </style><h1>mno API</h1><p>{}</p><p>The same for programs: <a href=/openapi.json>openapi.json</a>.</p><nav><ul>{index}</ul></nav>\
         <h2>Operations</h2>{operations}<h2>Types</h2>{schemas}",
        escape(document["info"]["description"].as_str().unwrap_or_default())
    )
}

fn operation_html(method: &str, path: &str, id: &str, operation: &serde_json::Value) -> String {
    let mut rows = String::new();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        rows += &format!(
            "<tr><td><code>{}</code> ({})</td><td>{}</td></tr>",
            escape(parameter["name"].as_str().unwrap_or_default()),
            escape(parameter["in"].as_str().unwrap_or_default()),
            escape(parameter["description"].as_str().unwrap_or_default())
        );
    }
    if let Some(body) = operation["requestBody"]["content"].as_object().and_then(|content| content.values().next()) {
        rows += &format!("<tr><td>body</td><td>{}</td></tr>", type_html(&body["schema"]));
    }
    for (status, response) in operation["responses"].as_object().into_iter().flatten() {
        let kind = response["content"]
            .as_object()
            .and_then(|content| content.values().next())
            .map(|body| type_html(&body["schema"]))
            .unwrap_or_default();
        rows += &format!(
            "<tr><td>{}</td><td>{} {kind}</td></tr>",
            escape(status),
            escape(response["description"].as_str().unwrap_or_default())
        );
    }
    let needs: Vec<String> = operation["security"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.as_object())
        .flat_map(|entry| {
            entry.values().filter_map(|scopes| scopes.as_array()).flatten().filter_map(|scope| scope.as_str().map(str::to_owned))
        })
        .collect();
    let needs = if needs.is_empty() { String::new() } else { format!("<p>Needs: <code>{}</code></p>", escape(&needs.join(", "))) };
    let summary = operation["summary"].as_str().or(operation["description"].as_str()).unwrap_or_default();
    format!(
        "<section id=\"{}\"><h3><b>{}</b> <code>{}</code></h3><p>{}</p>{needs}<table>{rows}</table></section>",
        escape(id),
        method.to_uppercase(),
        escape(path),
        escape(summary)
    )
}

fn schema_html(schema: &serde_json::Value) -> String {
    let mut rows = String::new();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        rows += &format!(
            "<tr><td><code>{}</code></td><td>{}</td><td>{}</td></tr>",
            escape(name),
            type_html(property),
            escape(property["description"].as_str().unwrap_or_default())
        );
    }
    format!("<p>{}</p><table>{rows}</table>", escape(schema["description"].as_str().unwrap_or_default()))
}

/// The name of a type, linked when it has a section of its own.
fn type_html(schema: &serde_json::Value) -> String {
    if let Some(name) = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next()) {
        return format!("<a href=\"#schema-{0}\">{0}</a>", escape(name));
    }
    if schema["items"].is_object() {
        return format!("list of {}", type_html(&schema["items"]));
    }
    for union in ["oneOf", "anyOf", "allOf"] {
        if let Some(parts) = schema[union].as_array() {
            return parts.iter().map(type_html).collect::<Vec<_>>().join(" or ");
        }
    }
    match &schema["type"] {
        serde_json::Value::String(name) => escape(name),
        serde_json::Value::Array(names) => names.iter().filter_map(|name| name.as_str()).map(escape).collect::<Vec<_>>().join(" or "),
        _ => String::new(),
    }
}
