//! On behalf of which request something is done: the id travels with the task, so that a question to the IDM says by which request it
//! is asked without every use case of every room handing it on.
//!
//! Work that is spawned begins without one.

use std::future::Future;

tokio::task_local! {
    static REQUEST: Option<String>;
}

/// Does this work on behalf of a request.
pub fn on_behalf_of<W: Future>(request_id: Option<String>, work: W) -> impl Future<Output = W::Output> + use<W> {
    REQUEST.scope(request_id, work)
}

/// The id of the request for which this task works; `None` when it works for none.
#[must_use]
pub fn request_id() -> Option<String> {
    REQUEST.try_with(Clone::clone).ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn work_knows_its_request_and_other_work_does_not() {
        let other = || tokio::spawn(async { request_id() });
        let (mine, others) = on_behalf_of(Some("req-1".into()), async { (request_id(), other().await.unwrap()) }).await;
        assert_eq!((mine.as_deref(), others, request_id()), (Some("req-1"), None, None));
    }
}
