//! The Connec! of another process, asked over HTTP with the caller's own credential.

use std::time::Duration;

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;

use super::source::{Head, RecordsPage, RecordsQuery, ReportQuery, Source, body_of, understood};
use crate::hub::{Credential, OrgRef};
use crate::kernel::{ChangeSeq, Error, ErrorKind, Result};

/// The longest answer that is read.
const ANSWER_MAX_BYTES: usize = 64 * 1024 * 1024;

/// Asks a remote Connec!. While it is away, widgets answer `Unavailable`.
pub struct HttpConnec {
    client: reqwest::Client,
    base: url::Url,
}

#[derive(Deserialize)]
struct WireHead {
    organization: OrgRef,
    seq: ChangeSeq,
}

impl HttpConnec {
    /// Asks the Connec! whose `/api/v2/…` lies below `base_url`, such as `http://10.0.0.5:7001` or
    /// `https://platform.example.com/connec`.
    ///
    /// # Errors
    /// Configuration, when that is no HTTP address.
    pub fn new(base_url: &str) -> Result<Self> {
        let base = url::Url::parse(base_url.trim_end_matches('/')).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
        let base = base.ok_or_else(|| {
            Error::configuration(format!("`{base_url}` is not the address of a Connec!")).hint("write it as `http://host:port`")
        })?;
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(2))
            .timeout(Duration::from_secs(30))
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| Error::configuration(format!("the HTTP client cannot be made: {error}")))?;
        Ok(Self { client, base })
    }

    /// The address of a path below the base; each part is escaped on its own.
    fn address(&self, parts: &[&str], query: &[(&str, Option<String>)]) -> Result<url::Url> {
        let mut url = self.base.clone();
        url.path_segments_mut()
            .map_err(|()| Error::configuration("the address of Connec! has no path"))?
            .pop_if_empty()
            .push("api")
            .extend(parts);
        if query.iter().any(|(_, value)| value.is_some()) {
            let mut pairs = url.query_pairs_mut();
            for (name, value) in query {
                if let Some(value) = value {
                    pairs.append_pair(name, value);
                }
            }
        }
        Ok(url)
    }

    async fn get(&self, credential: &Credential, url: url::Url) -> Result<Value> {
        let away = |error: reqwest::Error| {
            let kind = if error.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Unavailable };
            Error::new(kind, "Connec! does not answer").with_cause(error.without_url()).hint("try again in a moment")
        };
        let request = self.client.get(url).header("accept", "application/json");
        let request = match authorization(credential)? {
            Some(authorization) => request.header("authorization", authorization),
            None => request,
        };
        let request = match crate::hub::request_id() {
            Some(id) => request.header("x-request-id", id),
            None => request,
        };
        let mut response = request.send().await.map_err(away)?;
        let status = response.status().as_u16();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(away)? {
            if body.len() + chunk.len() > ANSWER_MAX_BYTES {
                return Err(Error::unavailable("Connec!'s answer is too long").hint("ask for a shorter range"));
            }
            body.extend_from_slice(&chunk);
        }
        let parsed = serde_json::from_slice::<Value>(&body);
        if (200..300).contains(&status) {
            return parsed.map_err(|error| Error::unavailable("Connec!'s answer is not understood").with_cause(error));
        }
        Err(refusal(status, &parsed.unwrap_or_default()))
    }
}

/// The header that passes a credential on as it came.
fn authorization(credential: &Credential) -> Result<Option<String>> {
    Ok(match credential {
        Credential::None => None,
        Credential::Session(token) => Some(format!("Basic {}", STANDARD.encode(token.expose()))),
        Credential::Key { id, secret } => Some(format!("Basic {}", STANDARD.encode(format!("{id}:{}", secret.expose())))),
        Credential::Bearer(token) => Some(format!("Bearer {}", token.expose())),
        Credential::Local => {
            return Err(Error::unauthenticated("a Connec! in another process does not know the command line of this one")
                .hint("give a token with `MNO_TOKEN` or `--token-file`"));
        }
    })
}

/// What Connec! said, in our terms: problem+json, or the `errors` of its own dialect.
fn refusal(status: u16, body: &Value) -> Error {
    let said = |value: &Value| value.as_str().filter(|text| !text.is_empty()).map(str::to_owned);
    let body = if body["errors"][0].is_object() { &body["errors"][0] } else { body };
    let message = said(&body["detail"]).or_else(|| said(&body["title"]));
    let kind = body["code"].as_str().and_then(ErrorKind::from_code).unwrap_or(match status {
        400 | 422 => ErrorKind::Invalid,
        401 => ErrorKind::Unauthenticated,
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        413 => ErrorKind::TooLarge,
        429 => ErrorKind::Busy,
        504 => ErrorKind::Timeout,
        _ => ErrorKind::Unavailable,
    });
    let texts = |name: &str| -> Vec<String> { body[name].as_array().into_iter().flatten().filter_map(said).collect() };
    let message = message.unwrap_or_else(|| format!("Connec! refuses with status {status}"));
    let error = Error::new(kind, message).with_because(texts("because"));
    let error = texts("hints").into_iter().fold(error, Error::hint);
    match said(&body["field"]) {
        Some(field) => error.with_field(field),
        None => error,
    }
}

#[async_trait]
impl Source for HttpConnec {
    async fn head(&self, credential: &Credential, scope: &str) -> Result<Head> {
        let answer = self.get(credential, self.address(&["log", scope, "head"], &[])?).await?;
        let head: WireHead = understood(answer)?;
        Ok(Head { scope: scope.to_owned(), organization: head.organization, seq: head.seq })
    }

    async fn report(&self, credential: &Credential, scope: &str, name: &str, query: &ReportQuery) -> Result<Value> {
        let url = self.address(
            &["reports", scope, name],
            &[
                ("from", Some(query.range.from.to_string())),
                ("to", Some(query.range.to.to_string())),
                ("period", Some(query.range.period.word().to_owned())),
                ("type", query.kind.clone()),
            ],
        )?;
        Ok(body_of(self.get(credential, url).await?, name))
    }

    async fn records(&self, credential: &Credential, scope: &str, collection: &str, query: &RecordsQuery) -> Result<RecordsPage> {
        let url = self.address(
            &["v2", scope, collection],
            &[
                ("$filter", query.filter.clone()),
                ("$orderby", query.orderby.clone()),
                ("$top", Some(query.top.to_string())),
                ("$skip", Some(query.skip.to_string())),
            ],
        )?;
        let answer = self.get(credential, url).await?;
        let records: Vec<Value> = understood(answer[collection].clone())?;
        let total = answer["pagination"]["total"].as_u64().unwrap_or(records.len() as u64);
        Ok(RecordsPage { records, total })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::kernel::Secret;

    #[test]
    fn addresses_lie_below_the_base_and_are_escaped() {
        let connec = HttpConnec::new("http://127.0.0.1:7001/connec/").unwrap();
        let query = [("$filter", Some("id in ['a b']".to_owned())), ("type", None)];
        assert_eq!(
            connec.address(&["v2", "org-1/../x", "people"], &query).unwrap().as_str(),
            "http://127.0.0.1:7001/connec/api/v2/org-1%2F..%2Fx/people?%24filter=id+in+%5B%27a+b%27%5D"
        );
        assert_eq!(HttpConnec::new("http://h:1").unwrap().address(&["v2"], &[]).unwrap().as_str(), "http://h:1/api/v2");
        for bad in ["", "ftp://h", "h:1", "nonsense"] {
            assert_eq!(HttpConnec::new(bad).err().map(|error| error.kind()), Some(ErrorKind::Configuration), "{bad}");
        }
    }

    #[test]
    fn credentials_are_passed_on_as_they_came() {
        let of = |credential| authorization(&credential).unwrap();
        assert_eq!(of(Credential::None), None);
        assert_eq!(of(Credential::Session(Secret::new("token"))).unwrap(), format!("Basic {}", STANDARD.encode("token")));
        assert_eq!(of(Credential::Key { id: "a".into(), secret: Secret::new("b") }).unwrap(), format!("Basic {}", STANDARD.encode("a:b")));
        assert_eq!(of(Credential::Bearer(Secret::new("t"))).unwrap(), "Bearer t");
        assert!(authorization(&Credential::Local).is_err());
    }

    #[test]
    fn refusals_keep_their_reasons() {
        let error = refusal(403, &json!({"code": "forbidden", "detail": "no", "because": ["why"], "hints": ["do"], "field": "scope"}));
        assert_eq!(
            (error.kind(), error.message(), error.because(), error.hints(), error.field()),
            (ErrorKind::Forbidden, "no", &["why".to_owned()][..], &["do".to_owned()][..], Some("scope"))
        );
        let error =
            refusal(404, &json!({"errors": [{"code": "resource-not-found", "title": "gone", "detail": "it is gone", "because": ["why"]}]}));
        assert_eq!((error.kind(), error.message(), error.because()), (ErrorKind::NotFound, "it is gone", &["why".to_owned()][..]));
        assert_eq!(refusal(502, &Value::Null).kind(), ErrorKind::Unavailable);
        assert_eq!(refusal(401, &json!("x")).kind(), ErrorKind::Unauthenticated);
    }
}
