//! Connec!'s webhooks.

use serde_json::{Value, json};

use super::connec::log;
use super::{Client, with_query};
use crate::api;
use crate::kernel::{Error, Result};

fn webhook(scope: &str, instance: &str, act: &str) -> String {
    log(scope, &["webhooks", instance, act])
}

fn body<T: serde::Serialize>(request: &T) -> Result<Value> {
    serde_json::to_value(request).map_err(Error::internal)
}

impl Client {
    /// Lists the app instances that are told about changes.
    ///
    /// # Errors
    /// See [`Client::call`]; so for all below.
    pub async fn webhook_list(&self, scope: &str) -> Result<api::Page<api::Webhook>> {
        self.get(&log(scope, &["webhooks"])).await
    }

    /// Shows one with its latest deliveries.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn webhook_show(&self, scope: &str, instance: &str) -> Result<api::WebhookDetail> {
        self.get(&log(scope, &["webhooks", instance])).await
    }

    /// Lists what was tried, newest first.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn webhook_attempts(&self, scope: &str, instance: &str, query: &api::PageQuery) -> Result<api::Page<api::WebhookAttempt>> {
        let query = [("page", query.page.clone()), ("limit", query.limit.map(|limit| limit.to_string()))];
        self.get(&with_query(&webhook(scope, instance, "attempts"), &query)).await
    }

    /// Shows the secret with which its notifications are signed.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn webhook_secret(&self, scope: &str, instance: &str) -> Result<api::WebhookSecret> {
        self.get(&webhook(scope, instance, "secret")).await
    }

    /// Sends what is open at once.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn webhook_retry(&self, scope: &str, instance: &str) -> Result<api::Webhook> {
        self.post(&webhook(scope, instance, "retry"), &json!({})).await
    }

    /// Tells a disabled one again, from where it stood.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn webhook_enable(&self, scope: &str, instance: &str) -> Result<api::Webhook> {
        self.post(&webhook(scope, instance, "enable"), &json!({})).await
    }

    /// Stops telling it.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn webhook_disable(&self, scope: &str, instance: &str, disable: &api::WebhookDisable) -> Result<api::Webhook> {
        self.post(&webhook(scope, instance, "disable"), &body(disable)?).await
    }

    /// Tells it again what comes after a place in the log.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn webhook_replay(&self, scope: &str, instance: &str, replay: &api::WebhookReplay) -> Result<api::Webhook> {
        self.post(&webhook(scope, instance, "replay"), &body(replay)?).await
    }

    /// Sends a test at once.
    ///
    /// # Errors
    /// See [`Client::call`]. That the receiver fails is no error.
    pub async fn webhook_test(&self, scope: &str, instance: &str) -> Result<api::WebhookAttempt> {
        self.post(&webhook(scope, instance, "test"), &json!({})).await
    }
}
