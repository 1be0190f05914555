//! Impac!: reports and widgets over the data in Connec!.
//!
//! It keeps nothing: every figure is computed from Connec!'s reports and records, read with the caller's own credential, so
//! that Connec! and the Hub decide who sees what. What makes polling cheap is the [`Head`] of an organization's log: it is
//! asked for on every call, and as long as it has not moved, the answer is the one that the client has already.
//!
//! Start with [`Impac::widget_show`], then an engine in `widget/`.

mod cash;
mod etag;
mod http_connec;
pub mod params;
mod report;
mod source;
mod widget;

#[cfg(test)]
mod tests;

pub use http_connec::HttpConnec;
pub use report::{REPORTS, ReportKind, ReportRequest};
pub use source::{Head, LocalConnec, RecordsPage, RecordsQuery, ReportQuery, Source};
pub use widget::{TEMPLATES, WidgetTemplate};

use std::sync::Arc;

use serde_json::Value;

use crate::hub::Credential;
use crate::kernel::{Clock, Error, ErrorKind, Result};
use params::{Query, WidgetParams};
use widget::{Engine, Reader};

/// Impac!'s use cases. Cheap to clone.
#[derive(Clone)]
pub struct Impac {
    source: Arc<dyn Source>,
    clock: Arc<dyn Clock>,
}

/// The answer of a widget.
#[derive(Debug, Clone, PartialEq)]
pub enum WidgetAnswer {
    /// The client has it already.
    Same {
        /// What it has.
        etag: String,
    },
    /// A new one.
    Fresh {
        /// To ask with next time.
        etag: String,
        /// The widget's title.
        name: &'static str,
        /// What it shows.
        content: Value,
    },
}

impl Impac {
    /// Impac! over a Connec!.
    #[must_use]
    pub fn new(source: Arc<dyn Source>, clock: Arc<dyn Clock>) -> Self {
        Self { source, clock }
    }

    /// Shows a widget. `if_none_match` is what the client has, as the HTTP header of that name.
    ///
    /// # Errors
    /// `NotFound` for an unknown endpoint, Invalid for a wrong parameter, Unauthenticated and Forbidden as the Hub says.
    pub async fn widget_show(
        &self,
        credential: &Credential,
        endpoint: &str,
        query: &Query,
        if_none_match: Option<&str>,
    ) -> Result<WidgetAnswer> {
        let engine = Engine::of(endpoint)?;
        let params = WidgetParams::read(query, self.clock.now())?;
        engine.check(&params)?;
        let mut heads: Vec<Head> = Vec::with_capacity(params.organizations.len());
        for scope in &params.organizations {
            let head = self.head(credential, scope).await?;
            // An organization that is named twice, by itself and by an app of it, counts once.
            if heads.iter().all(|known| known.organization.uid != head.organization.uid) {
                heads.push(head);
            }
        }
        // Taken before the report is computed: an answer may be newer than its tag, never older.
        let etag = etag::of(endpoint, &params, &heads);
        if if_none_match.is_some_and(|known| etag::matches(known, &etag)) {
            return Ok(WidgetAnswer::Same { etag });
        }
        let reader = Reader { source: self.source.as_ref(), credential, params: &params, heads: &heads };
        Ok(WidgetAnswer::Fresh { etag, name: engine.title(&params), content: engine.content(&reader).await? })
    }

    /// Asks the Hub through Connec!. Who may not even know that an organization exists is refused like everybody else:
    /// published clients take `404` for "no data", which would hide the refusal.
    async fn head(&self, credential: &Credential, organization: &str) -> Result<Head> {
        self.source.head(credential, organization).await.map_err(|error| match error.kind() {
            ErrorKind::NotFound => {
                let message = format!("organization `{organization}` does not exist, or is none of yours");
                let because = if error.because().is_empty() { vec![message.clone()] } else { error.because().to_vec() };
                let refusal = Error::forbidden(message).with_because(because);
                error.hints().iter().fold(refusal, |refusal, hint| refusal.hint(hint.as_str()))
            }
            _ => error,
        })
    }
}
