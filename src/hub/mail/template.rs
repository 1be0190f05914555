//! Rendering. A template is a tenant's input: what it names must exist, it runs within limits, and what people typed is escaped
//! in its HTML.

use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde_json::Value;

use crate::kernel::{Error, Result};

/// The largest text of a template, in bytes.
const BYTES_MAX: usize = 64 * 1024;
/// Steps of the template engine per text: enough for a long mail, not for an endless one.
const STEPS_MAX: u64 = 50_000;

/// The three texts of a mail: templates, or what became of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) subject: String,
    pub(super) text: String,
    pub(super) html: String,
}

impl Parts {
    fn each(&self) -> [(&'static str, &str); 3] {
        [("subject", &self.subject), ("text", &self.text), ("html", &self.html)]
    }

    /// Checks templates before they are kept: they can be read, name only what there is, and render.
    pub(super) fn check(&self, sample: &Value) -> Result<()> {
        for (field, source) in self.each() {
            if source.trim().is_empty() {
                return Err(Error::invalid(field, format!("`{field}` must not be empty")));
            }
            if source.len() > BYTES_MAX {
                return Err(Error::invalid(field, format!("`{field}` is longer than {BYTES_MAX} bytes")));
            }
            let environment = environment(field);
            let template = environment.template_from_str(source).map_err(|error| wrong(field, &error))?;
            // Also in branches that this sample does not take.
            let known = names(sample);
            let mut unknown: Vec<String> = template.undeclared_variables(true).into_iter().filter(|name| !known.contains(name)).collect();
            unknown.sort();
            if let Some(first) = unknown.first() {
                return Err(Error::invalid(field, format!("`{field}` names `{first}`, which this mail does not have"))
                    .hint(format!("it has: {}", known.join(", "))));
            }
        }
        self.render(sample).map(drop)
    }

    /// Fills in values.
    pub(super) fn render(&self, values: &Value) -> Result<Self> {
        let values = &as_template_value(values);
        let render = |field: &'static str, source: &str| {
            let environment = environment(field);
            environment.render_named_str(field, source, values).map_err(|error| wrong(field, &error))
        };
        // A header is one line, whatever a name holds.
        let subject = render("subject", &self.subject)?;
        let subject =
            subject.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        Ok(Self { subject: subject.chars().take(250).collect(), text: render("text", &self.text)?, html: render("html", &self.html)? })
    }
}

/// By hand, because our JSON numbers are texts of digits to other serializers.
fn as_template_value(value: &Value) -> minijinja::Value {
    match value {
        Value::Null => minijinja::Value::from(()),
        Value::Bool(flag) => minijinja::Value::from(*flag),
        Value::Number(number) => number.as_i64().map_or_else(|| minijinja::Value::from(number.to_string()), minijinja::Value::from),
        Value::String(text) => minijinja::Value::from(text.as_str()),
        Value::Array(items) => items.iter().map(as_template_value).collect(),
        Value::Object(fields) => minijinja::Value::from_pairs(fields.iter().map(|(name, value)| (name.as_str(), as_template_value(value)))),
    }
}

fn environment(field: &'static str) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(STEPS_MAX));
    environment.set_auto_escape_callback(move |_| if field == "html" { AutoEscape::Html } else { AutoEscape::None });
    environment
}

fn wrong(field: &str, error: &minijinja::Error) -> Error {
    let at = error.line().map(|line| format!(", line {line}")).unwrap_or_default();
    let detail = error.detail().map(|detail| format!(": {detail}")).unwrap_or_default();
    Error::invalid(field, format!("`{field}`{at} cannot be rendered: {}{detail}", error.kind()))
}

/// Every name that a template may write: `tenant`, `tenant.name`, …
fn names(sample: &Value) -> Vec<String> {
    let mut names = Vec::new();
    for (name, value) in sample.as_object().into_iter().flatten() {
        names.push(name.clone());
        names.extend(value.as_object().into_iter().flatten().map(|(inner, _)| format!("{name}.{inner}")));
    }
    names
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::builtin;
    use super::*;

    fn parts(subject: &str, text: &str, html: &str) -> Parts {
        Parts { subject: subject.into(), text: text.into(), html: html.into() }
    }

    #[test]
    fn every_mail_of_ours_renders_with_its_sample() {
        for mail in builtin::ALL {
            mail.parts().check(&mail.sample()).unwrap_or_else(|error| panic!("{}: {error}", mail.name));
            let sent = mail.parts().render(&mail.sample()).unwrap();
            assert!(!format!("{sent:?}").contains("{{"), "{sent:?}");
        }
    }

    #[test]
    fn what_people_typed_cannot_become_html_or_a_header() {
        let values = json!({"user": {"name": "<b>x</b>\r\nBcc: all@x.y"}});
        let sent = parts("Hi {{ user.name }}", "{{ user.name }}", "<p>{{ user.name }}</p>").render(&values).unwrap();
        assert_eq!(sent.subject, "Hi <b>x</b> Bcc: all@x.y");
        assert!(sent.html.starts_with("<p>&lt;b&gt;x"), "{}", sent.html);
    }

    #[test]
    fn templates_that_name_what_is_not_there_or_never_end_are_refused() {
        let sample = json!({"user": {"name": "Ann"}});
        for (bad, field) in [
            (parts("{{ user.nam }}", "x", "x"), "subject"),
            (parts("x", "{% if false %}{{ nothing }}{% endif %}", "x"), "text"),
            (parts("x", "x", "{{ user.name "), "html"),
            (parts("x", "{% for a in range(9999) %}{% for b in range(9999) %}{{ a }}{% endfor %}{% endfor %}", "x"), "text"),
            (parts("", "x", "x"), "subject"),
            (parts("x", "x", "{% include 'other' %}"), "html"),
        ] {
            assert_eq!(bad.check(&sample).unwrap_err().field(), Some(field), "{bad:?}");
        }
        parts("x", "{{ user.name|upper }}", "<p>{{ user.name }}</p>").check(&sample).unwrap();
    }
}
