//! Sending mail.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where to send a mail that shows that the configuration works.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MailTestAsk {
    /// The address that it goes to.
    pub to: String,
    /// From this tenant's own sender: uid or slug. The installation's when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

/// A mail that was taken.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct MailTest {
    /// The address that it went to.
    pub to: String,
    /// Its sender.
    pub from: String,
    /// Its `Message-ID`, by which the server's log knows it.
    pub message_id: String,
    /// Who took it: the mail server without its password, or a folder.
    pub taken_by: String,
}
