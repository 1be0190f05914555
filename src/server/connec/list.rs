//! Lists of records over the wire: what is asked in the query, and how clients get from page to page.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::body::Bytes;
use axum::extract::{OriginalUri, Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use url::form_urlencoded;

use super::failure::Failure;
use super::record::{collection_list, show};
use super::wire::{country_format, enveloped, external_ids, json_text, plain};
use crate::api;
use crate::connec::{Explanation, ListQuery, RecordPage};
use crate::kernel::{Error, Result};
use crate::server::ConnecFace;
use crate::server::address::origin;
use crate::server::caller::Caller;
use crate::server::error;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new().routes(routes!(query_explain))
}

/// Lists records: filtered, searched, ordered, by pages or by cursor.
#[utoipa::path(get, path = "/api/v2/{scope}/{collection}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("$filter" = Option<String>, Query, description = "Such as `status ne 'ARCHIVED' and lines/any(l: l/quantity gt 5)`"), ("$orderby" = Option<String>, Query, description = "Such as `updated_at desc, code`"), ("$top" = Option<u32>, Query, description = "How many, 100 when absent, 1000 at most"), ("$skip" = Option<u32>, Query, description = "How many to pass over"), ("$cursor" = Option<String>, Query, description = "Empty to begin; then what `pagination.next_cursor` said. Pages stay right while others write, as long as the fields of the order do not change"), ("$count" = Option<bool>, Query, description = "Is `pagination.total` wanted? By default it is, and with `$cursor` it is not"), ("$search" = Option<String>, Query, description = "Words that a record's texts must hold, or begin with"), ("$select" = Option<String>, Query, description = "Such as `title, lines.quantity`"), ("$expand" = Option<String>, Query, description = "Such as `organization_id, lines.item_id`"), ("mappings[]" = Option<Vec<String>>, Query, description = "Such as `{\"group_id\":\"cld-x\",\"include\":true}`")), responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value)))]
pub(super) async fn record_list(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection)): Path<(String, String)>,
) -> Result<Response, Failure> {
    if collection == ".json" {
        return Ok(collection_list(State(face), caller, OriginalUri(uri), Path(scope)).await?.into_response());
    }
    let collection = plain(&collection);
    if let Some(report) = super::report::alias(&face, &caller, &scope, collection, &uri).await {
        return Ok(report?.into_response());
    }
    if face.connec.registry().entity(collection).is_ok_and(|entity| entity.singleton) {
        // Published clients ask the singleton with filters and pages: they do not apply to it.
        return show(&face, &caller, &scope, collection, None, &uri, &headers).await;
    }
    let query = list_query(&uri, &headers)?;
    let origin = origin(face.public_url.as_deref(), &headers);
    let render = |page: &RecordPage| {
        let pagination = pagination(page, &origin, &uri);
        let mut body = enveloped(collection);
        page.write(&mut body)?;
        body.extend_from_slice(b",\"pagination\":");
        body.extend_from_slice(pagination.to_string().as_bytes());
        body.push(b'}');
        Ok(body)
    };
    let words = [origin.as_str(), uri.path(), uri.query().unwrap_or_default()];
    let body = face.connec.record_list_answer(&caller.credential, &scope, collection, &query, &words, render).await?;
    Ok(json_text(Bytes::from_owner(body)).into_response())
}

/// Explains how a list would be answered: its parameters are those of the list.
#[utoipa::path(get, path = "/api/log/{scope}/explain/{collection}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("$filter" = Option<String>, Query, description = "As of the list"), ("$orderby" = Option<String>, Query, description = "As of the list"), ("$search" = Option<String>, Query, description = "As of the list"), ("$cursor" = Option<String>, Query, description = "As of the list")), responses((status = 200, body = api::QueryExplanation), (status = 400, body = api::Problem), (status = 403, body = api::Problem)))]
async fn query_explain(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection)): Path<(String, String)>,
) -> error::Answer<api::QueryExplanation> {
    let explanation = face.connec.record_explain(&caller.credential, &scope, &collection, &list_query(&uri, &headers)?).await?;
    let Explanation { engine, condition, outline, fields, sql, parameters, plan, indexes, scans_table, sorts } = explanation;
    let engine = engine.to_owned();
    Ok(Json(api::QueryExplanation { engine, condition, outline, fields, sql, parameters, plan, indexes, scans_table, sorts }))
}

/// What the query asks for. Parameters that begin with `$` and are not known are refused: an answer that disregards them would
/// look like one that does not. Others are passed over.
///
/// # Errors
/// Invalid, with the parameter.
pub(super) fn list_query(uri: &Uri, headers: &HeaderMap) -> Result<ListQuery> {
    Ok(ListQuery { external_ids: external_ids(headers), countries: country_format(headers), ..parameters(query_pairs(uri))? })
}

/// The parameters of a URL.
pub(super) fn query_pairs(uri: &Uri) -> impl Iterator<Item = (String, String)> + '_ {
    form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned()
}

/// What parameters ask for; of several with one name, the last.
///
/// # Errors
/// Invalid, with the parameter.
pub(super) fn parameters(pairs: impl Iterator<Item = (String, String)>) -> Result<ListQuery> {
    let mut query = ListQuery::default();
    for (name, value) in pairs {
        let place = match name.as_str() {
            "$filter" => &mut query.filter,
            "$orderby" => &mut query.orderby,
            "$top" => &mut query.top,
            "$skip" => &mut query.skip,
            "$cursor" => &mut query.cursor,
            "$count" => &mut query.count,
            "$search" => &mut query.search,
            "$select" => &mut query.select,
            "$expand" => &mut query.expand,
            "mappings[]" => {
                query.mappings.push(value);
                continue;
            }
            unknown if unknown.starts_with('$') => {
                return Err(Error::invalid(unknown, format!("`{unknown}` is not a parameter of lists"))
                    .hint("there are $filter, $orderby, $top, $skip, $cursor, $count, $search, $select, $expand and mappings[]"));
            }
            _ => continue,
        };
        *place = Some(value);
    }
    Ok(query)
}

/// `next` is an absolute URL and is left out on the last page: PHP clients loop while the key is there.
fn pagination(page: &RecordPage, origin: &str, uri: &Uri) -> Value {
    let mut pagination = page.pagination();
    let next = match (&page.next_cursor, page.next_skip()) {
        (Some(cursor), _) => Some(("$cursor", cursor.clone())),
        (None, Some(skip)) => Some(("$skip", skip.to_string())),
        (None, None) => None,
    };
    if let Some((name, place)) = next {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
            // A token has no place in a link that may be kept.
            if !matches!(name.as_ref(), "$skip" | "$cursor" | "$top" | "sso_session") {
                query.append_pair(&name, &value);
            }
        }
        query.append_pair(name, &place);
        query.append_pair("$top", &page.top.to_string());
        pagination.insert("next".to_owned(), format!("{origin}{}?{}", uri.path(), query.finish()).into());
    }
    Value::Object(pagination)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_read_as_clients_encode_them() {
        let uri =
            "/connec/api/v2/cld-1/people?%24filter=name+eq+%27a%27&$top=5&%24skip=&mappings%5B%5D=a&mappings[]=b&_=1".parse().unwrap();
        let query = list_query(&uri, &HeaderMap::new()).unwrap();
        assert_eq!((query.filter.as_deref(), query.top.as_deref(), query.skip.as_deref()), (Some("name eq 'a'"), Some("5"), Some("")));
        assert_eq!(query.mappings, ["a", "b"]);
        let unknown = list_query(&"/people?$inlinecount=allpages".parse().unwrap(), &HeaderMap::new()).unwrap_err();
        assert_eq!(unknown.field(), Some("$inlinecount"));
    }
}
