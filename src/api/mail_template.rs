//! The words of mails.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// The words of a mail: templates.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct MailTemplate {
    /// Which mail.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// Its language.
    pub locale: String,
    /// Is it the tenant's own, not ours?
    pub own: bool,
    /// The subject's template.
    pub subject: String,
    /// The plain text's template.
    pub text: String,
    /// The HTML's template; what is filled in is escaped.
    pub html: String,
    /// What it may name.
    pub variables: Vec<String>,
    /// When the tenant last changed it.
    pub updated_at: Option<String>,
}

/// A tenant's own words.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MailTemplateSet {
    /// The subject's template.
    pub subject: String,
    /// The plain text's template.
    pub text: String,
    /// The HTML's template.
    pub html: String,
}

/// In which language.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct MailTemplateQuery {
    /// `en` when absent.
    pub locale: Option<String>,
}

/// Words to look at; ours or the tenant's own when absent.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MailPreviewAsk {
    /// Words that are not kept yet.
    pub template: Option<MailTemplateSet>,
}

/// A mail as it would look, with made-up values.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct MailPreview {
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML.
    pub html: String,
}
