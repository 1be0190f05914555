//! Several operations in one request: `POST /batch`, in the shape of the `batch_api` gem that connectors expect.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::{Map, Value, json};

use super::failure::{Failure, body as failure_body};
use super::list::{parameters, query_pairs};
use super::wire::{country_format, external_ids, json_of, plain, record_of};
use crate::connec::{BatchAnswer, BatchCall, BatchOperation, Idempotency};
use crate::kernel::{Error, Result as KernelResult};
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::status;
use crate::server::extract::raw;

/// How many operations one request may hold: what published clients send at most.
const OPERATIONS_MAX: usize = 50;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new().routes(routes!(batch)).route("/batch/", post(batch))
}

/// Runs up to 50 operations in order; one result each, whether the others went well or not. `Idempotency-Key` makes a repetition
/// harmless: writes that were done are answered as they were.
#[utoipa::path(post, path = "/batch", tag = "connec", security(("basic" = ["read_data", "write_data"]), ("bearer" = ["read_data", "write_data"])), request_body = Value, responses((status = 200, body = Value), (status = 401, body = Value), (status = 422, body = Value)))]
async fn batch(State(face): State<ConnecFace>, caller: Caller, headers: HeaderMap, request: Request) -> Result<Response, Failure> {
    // Each operation is checked by itself; a caller who is nobody is told so at once.
    face.connec.caller_check(&caller.credential).await?;
    let bytes = raw(request, &()).await?;
    let key = headers.get("idempotency-key").map(|key| key.to_str().map_err(|_| Error::invalid("Idempotency-Key", "the key is not text")));
    let key = key.transpose()?.map(|key| Idempotency::new(key, &[&b"/batch"[..], &bytes[..]])).transpose()?;
    let asked = match json_of(&bytes).and_then(|body| operations_of(&body, &headers)) {
        Ok(asked) => asked,
        // The gem's own shape for a batch that is none.
        Err(error) => {
            let hints = error.hints().to_vec();
            let body = json!({"error": {"message": error.message(), "field": error.field(), "hints": hints}});
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(body)).into_response());
        }
    };
    let (prefixes, operations): (Vec<_>, Vec<_>) = asked.into_iter().map(|asked| (asked.location, asked.operation)).unzip();
    let answers = face.connec.batch(&caller.credential, operations, key.as_ref()).await;
    let results: Vec<Value> = prefixes.into_iter().zip(answers).map(|(location, answer)| result_of(&location, answer)).collect();
    Ok(Json(json!({"results": results})).into_response())
}

struct Asked {
    operation: BatchOperation,
    /// The URL of the collection, below which a new record is.
    location: String,
}

fn operations_of(body: &Map<String, Value>, headers: &HeaderMap) -> KernelResult<Vec<Asked>> {
    let items = body.get("ops").and_then(Value::as_array).ok_or_else(|| Error::invalid("ops", "`ops` must be the list of operations"))?;
    if items.is_empty() || items.len() > OPERATIONS_MAX {
        return Err(Error::invalid("ops", format!("send 1 to {OPERATIONS_MAX} operations, not {}", items.len())));
    }
    if body.get("sequential").and_then(Value::as_bool) != Some(true) {
        return Err(Error::invalid("sequential", "only sequential batches are taken").hint("send `\"sequential\": true`"));
    }
    if let Some(at) = items.iter().position(|item| !item.is_object()) {
        return Err(Error::invalid(format!("ops[{at}]"), "an operation is an object with `method`, `url` and `params`"));
    }
    let one = |(at, item): (usize, &Value)| operation_of(at, item, headers).unwrap_or_else(refused);
    Ok(items.iter().enumerate().map(one).collect())
}

/// An operation that is not understood fails by itself.
fn refused(error: Error) -> Asked {
    let call = BatchCall::Refused(error);
    let operation = BatchOperation { scope: String::new(), collection: String::new(), call, external_ids: false, countries: None };
    Asked { operation, location: String::new() }
}

fn operation_of(at: usize, item: &Value, headers: &HeaderMap) -> KernelResult<Asked> {
    let wrong = |field: &str, what: String| Error::invalid(format!("ops[{at}].{field}"), what);
    let url = item["url"].as_str().ok_or_else(|| wrong("url", "each operation needs a `url`".to_owned()))?;
    let uri: Uri = url.parse().map_err(|_| wrong("url", format!("`{url}` is not a URL")))?;
    let (_, path) = uri.path().split_once("/api/v2/").ok_or_else(|| {
        wrong("url", format!("`{url}` does not begin with `/api/v2/`"))
            .hint("batches take collections and records; send other requests by themselves")
    })?;
    let parts: Vec<String> = path
        .trim_end_matches('/')
        .split('/')
        .map(|part| percent_decode(plain(part)))
        .collect::<Option<_>>()
        .ok_or_else(|| wrong("url", format!("`{url}` is not encoded as URLs are")))?;
    let (scope, collection, id) = match parts.as_slice() {
        [scope, collection] => (scope, collection, None),
        [scope, collection, id] => (scope, collection, Some(id.clone())),
        _ => {
            return Err(wrong("url", format!("`{url}` is neither a collection nor a record"))
                .hint("batches take `/api/v2/{scope}/{collection}` and records below it; send other requests by themselves"));
        }
    };
    let params = match &item["params"] {
        Value::Null => Map::new(),
        Value::Object(params) => params.clone(),
        _ => return Err(wrong("params", "`params` must be an object".to_owned())),
    };
    // An operation's own header stands before the request's.
    let own = item["headers"].as_object().into_iter().flatten().find(|(name, _)| name.eq_ignore_ascii_case("connec-external-ids"));
    let external_ids = own.map_or_else(|| external_ids(headers), |(_, value)| *value == json!(true) || value.as_str() == Some("true"));
    let record = |params| record_of(collection, params).map_err(|error| error.with_field(format!("ops[{at}].params.{collection}")));
    let method = item["method"].as_str().unwrap_or_default().to_ascii_lowercase();
    let call = match (method.as_str(), id) {
        ("get", None) => {
            // Parameters stand in the URL or in `params`, where lists may be lists.
            let texts = params.iter().flat_map(|(name, value)| {
                let values = if let Value::Array(values) = value { values.as_slice() } else { std::slice::from_ref(value) };
                values.iter().map(move |value| (name.clone(), value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
            });
            let mut query = parameters(texts.chain(query_pairs(&uri)))?;
            query.external_ids = external_ids;
            query.countries = country_format(headers);
            BatchCall::List(query)
        }
        ("get", id) => BatchCall::Show(id),
        ("post", None) => BatchCall::Create(record(params)?),
        ("put" | "patch", id) => BatchCall::Update(id, record(params)?),
        ("delete", Some(id)) => BatchCall::Delete(id),
        ("delete", None) => return Err(wrong("method", format!("name the record of `{collection}` that is to go"))),
        ("post", Some(_)) => {
            return Err(wrong("method", "a new record has no URL yet".to_owned()).hint("post to the collection, or `put` to the record"));
        }
        _ => return Err(wrong("method", format!("`{method}` is not a method of batches")).hint("use `get`, `post`, `put` or `delete`")),
    };
    let location = uri.path().trim_end_matches('/').to_owned();
    Ok(Asked {
        operation: BatchOperation {
            scope: scope.clone(),
            collection: collection.clone(),
            call,
            external_ids,
            countries: country_format(headers),
        },
        location,
    })
}

fn percent_decode(part: &str) -> Option<String> {
    // A path segment is encoded as a form value is, but for `+`, which means itself.
    let pair = format!("x={}", part.replace('+', "%2B").replace('&', "%26"));
    url::form_urlencoded::parse(pair.as_bytes()).next().map(|(_, value)| value.into_owned())
}

/// The status is a number and the body an object: clients compare and index them.
fn result_of(location: &str, answer: BatchAnswer) -> Value {
    match answer.body {
        Ok(body) => {
            let mut headers = json!({"Content-Type": "application/json"});
            if let Some(id) = &answer.created {
                headers["Location"] = format!("{location}/{id}").into();
            }
            json!({"status": if answer.created.is_some() { 201 } else { 200 }, "headers": headers, "body": body})
        }
        Err(error) => {
            json!({"status": status(error.kind()).as_u16(), "headers": {"Content-Type": "application/json"}, "body": failure_body(&error)})
        }
    }
}
