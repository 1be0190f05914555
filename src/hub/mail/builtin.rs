//! Our own texts, in English. A tenant may say each of them in its own words and languages.

use serde_json::{Value, json};

use super::template::Parts;

/// A mail that the Hub sends.
pub(super) struct Builtin {
    pub(super) name: &'static str,
    pub(super) about: &'static str,
    subject: &'static str,
    /// Paragraphs before the link.
    before: &'static [&'static str],
    /// What the button says; no link without one.
    action: Option<&'static str>,
    /// Paragraphs after the link.
    after: &'static [&'static str],
    /// More variables than every mail has, with values for a preview.
    more: fn() -> Value,
}

const IGNORE: &str = "If you did not ask for this, you can ignore this mail.";

/// Every mail. The names are an interface: tenants override by them.
pub(super) const ALL: &[Builtin] = &[
    Builtin {
        name: "confirmation",
        about: "Confirms the address of a new account",
        subject: "Confirm your account at {{ tenant.name }}",
        before: &["Welcome to {{ tenant.name }}. Confirm that this address is yours, and your account is ready."],
        action: Some("Confirm my account"),
        after: &["The link works for {{ hours }} hours.", IGNORE],
        more: || json!({"hours": 72}),
    },
    Builtin {
        name: "sign_up_link",
        about: "Invites somebody to make an account, when staff asks for that",
        subject: "Make your account at {{ tenant.name }}",
        before: &["{{ sender.name }} invites you to {{ tenant.name }}. Make your account, and you can begin."],
        action: Some("Make my account"),
        after: &[IGNORE],
        more: || json!({"sender": {"name": "Ann Other"}}),
    },
    Builtin {
        name: "already_registered",
        about: "Somebody signed up with the address of an existing account",
        subject: "You already have an account at {{ tenant.name }}",
        before: &[
            "Somebody, perhaps you, tried to sign up at {{ tenant.name }} with this address. You already have an account: sign in with it, or choose a new password there.",
        ],
        action: Some("Sign in"),
        after: &[IGNORE],
        more: || json!({}),
    },
    Builtin {
        name: "email_change",
        about: "Confirms the new address of an account (sent to the new address)",
        subject: "Confirm your new address at {{ tenant.name }}",
        before: &["Your account at {{ tenant.name }} is to use this address from now on. Confirm that it is yours."],
        action: Some("Use this address"),
        after: &["The link works for {{ hours }} hours.", IGNORE],
        more: || json!({"hours": 24}),
    },
    Builtin {
        name: "email_changed",
        about: "Tells the old address that the account has a new one",
        subject: "The address of your account at {{ tenant.name }} was changed",
        before: &[
            "Your account at {{ tenant.name }} now uses the address {{ new_email }}.",
            "If that was not you, answer this mail at once.",
        ],
        action: None,
        after: &[],
        more: || json!({"new_email": "ann.new@example.com"}),
    },
    Builtin {
        name: "password_reset",
        about: "Sets a new password",
        subject: "Choose a new password for {{ tenant.name }}",
        before: &["Somebody, hopefully you, asked for a new password for your account at {{ tenant.name }}."],
        action: Some("Choose a new password"),
        after: &["The link works once, for {{ hours }} hours. Until it is used, your password stays as it is.", IGNORE],
        more: || json!({"hours": 2}),
    },
    Builtin {
        name: "password_changed",
        about: "Tells that the password was changed",
        subject: "Your password at {{ tenant.name }} was changed",
        before: &[
            "The password of your account at {{ tenant.name }} was changed, and your other sessions were ended.",
            "If that was not you, choose a new password at once.",
        ],
        action: None,
        after: &[],
        more: || json!({}),
    },
    Builtin {
        name: "unlock",
        about: "Opens an account that was locked after too many failures",
        subject: "Your account at {{ tenant.name }} was locked",
        before: &[
            "There were too many failed attempts to sign in to your account at {{ tenant.name }}, so it is locked for a while. You can open it at once.",
        ],
        action: Some("Unlock my account"),
        after: &["If these attempts were not yours, nobody got in. The link works for {{ hours }} hours."],
        more: || json!({"hours": 24}),
    },
    Builtin {
        name: "second_factor_on",
        about: "Tells that a second factor was switched on",
        subject: "Your account at {{ tenant.name }} has a second factor now",
        before: &[
            "Signing in to your account at {{ tenant.name }} now takes a code of an authenticator app, too.",
            "If that was not you, answer this mail at once: whoever it was can keep you out.",
        ],
        action: None,
        after: &[],
        more: || json!({}),
    },
    Builtin {
        name: "recovery_codes_renewed",
        about: "Tells that there are new recovery codes",
        subject: "New recovery codes for your account at {{ tenant.name }}",
        before: &[
            "New recovery codes were made for your account at {{ tenant.name }}. The ones before work no longer.",
            "If that was not you, change your password at once, and answer this mail.",
        ],
        action: None,
        after: &[],
        more: || json!({}),
    },
    Builtin {
        name: "second_factor_off",
        about: "Tells that the second factor was switched off",
        subject: "The second factor of your account at {{ tenant.name }} was switched off",
        before: &[
            "Signing in to your account at {{ tenant.name }} now takes the password only.",
            "If you did not want that, answer this mail at once.",
        ],
        action: None,
        after: &[],
        more: || json!({}),
    },
    Builtin {
        name: "invitation",
        about: "Invites somebody into an organization",
        subject: "{{ referrer.name }} invites you to {{ organization.name }}",
        before: &["{{ referrer.name }} invites you to join {{ organization.name }} at {{ tenant.name }} with the role {{ role }}."],
        action: Some("Accept the invitation"),
        after: &["The invitation is for {{ user.email }} and stands for {{ hours }} hours."],
        more: || json!({"referrer": {"name": "Olivia Stone"}, "organization": {"name": "Atlas"}, "role": "Member", "hours": 72}),
    },
    Builtin {
        name: "deletion_request",
        about: "Lets somebody close her own account",
        subject: "Close your account at {{ tenant.name }}",
        before: &["You asked to close your account at {{ tenant.name }}. Your data there is removed when you go through with it."],
        action: Some("Close my account"),
        after: &["The link works for {{ minutes }} minutes.", IGNORE],
        more: || json!({"minutes": 60}),
    },
    Builtin {
        name: "account_closed",
        about: "Tells that the account was closed",
        subject: "Your account at {{ tenant.name }} was closed",
        before: &["Your account at {{ tenant.name }} was closed and what it knew of you was removed."],
        action: None,
        after: &[],
        more: || json!({}),
    },
];

/// The mail of this name.
pub(super) fn find(name: &str) -> Option<&'static Builtin> {
    ALL.iter().find(|builtin| builtin.name == name)
}

impl Builtin {
    /// The three texts of the mail.
    pub(super) fn parts(&self) -> Parts {
        let greeting = "Hello{% if user.name %} {{ user.name }}{% endif %},";
        let mut text = vec![greeting.to_owned()];
        let mut html = vec![format!("<p>{greeting}</p>")];
        for paragraph in self.before {
            text.push((*paragraph).to_owned());
            html.push(format!("<p>{paragraph}</p>"));
        }
        if let Some(action) = self.action {
            text.push(format!("{action}:\n{{{{ link }}}}"));
            html.push(format!("<p><a href=\"{{{{ link }}}}\">{action}</a></p>"));
        }
        for paragraph in self.after {
            text.push((*paragraph).to_owned());
            html.push(format!("<p>{paragraph}</p>"));
        }
        text.push("{{ tenant.name }}".to_owned());
        html.push("<p>{{ tenant.name }}</p>".to_owned());
        Parts {
            subject: self.subject.to_owned(),
            text: text.join("\n\n") + "\n",
            html: format!("<!doctype html>\n<html><head><meta charset=\"utf-8\"></head><body>\n{}\n</body></html>\n", html.join("\n")),
        }
    }

    /// Values for everything that this mail's template may name.
    pub(super) fn sample(&self) -> Value {
        let mut sample = json!({
            "tenant": {"name": "Acme Marketplace"},
            "user": {"name": "Ann", "email": "ann@example.com"},
        });
        if self.action.is_some() {
            sample["link"] = "https://marketplace.example/a-link".into();
        }
        if let (Some(sample), Value::Object(more)) = (sample.as_object_mut(), (self.more)()) {
            sample.extend(more);
        }
        sample
    }
}
