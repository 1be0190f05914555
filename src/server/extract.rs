//! Bodies and parameters with our own words for what is wrong with them.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use super::error::ApiError;
use crate::kernel::{Error, ErrorKind};

/// A JSON body.
pub(crate) struct Body<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        let bytes = raw(request, state).await?;
        serde_json::from_slice(&bytes).map(Body).map_err(|error| {
            ApiError(Error::invalid("body", format!("the body is not what this endpoint takes: {error}")).hint("see /docs for the fields"))
        })
    }
}

/// The bytes of a body, within the limit.
pub(crate) async fn raw<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes, ApiError> {
    Bytes::from_request(request, state).await.map_err(|rejection| {
        ApiError(if rejection.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE {
            Error::new(ErrorKind::TooLarge, "the body is larger than this server takes").hint("send less at a time")
        } else {
            Error::invalid("body", "the body could not be read")
        })
    })
}

/// Query parameters.
pub(crate) struct Params<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Params<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ApiError> {
        let query = parts.uri.query().unwrap_or_default();
        serde_html_form::from_str(query)
            .map(Params)
            .map_err(|error| ApiError(Error::invalid("query", format!("the query parameters are not what this endpoint takes: {error}"))))
    }
}

/// The query as it stands.
pub(crate) struct RawQuery(pub(crate) String);

impl<S: Send + Sync> FromRequestParts<S> for RawQuery {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self(parts.uri.query().unwrap_or_default().to_owned()))
    }
}
