//! The Hub's statements, by noun. Selectors take whatever names a thing: its uid, its row id, its slug or e-mail.

pub(super) mod access;
pub(super) mod access_change;
pub(super) mod access_request;
pub(super) mod account_fields;
pub(super) mod app;
pub(super) mod audit;
pub(super) mod audit_chain;
pub(super) mod custom_role;
pub(super) mod dashboard;
pub(super) mod deletion;
pub(super) mod directory;
pub(super) mod directory_events;
pub(super) mod directory_groups;
pub(super) mod directory_waiting;
pub(super) mod division;
pub(super) mod door;
pub(super) mod group_webhook;
pub(super) mod identity;
pub(super) mod instance;
pub(super) mod instance_life;
pub(super) mod invitation;
pub(super) mod key;
pub(super) mod launch;
pub(super) mod listing;
pub(super) mod mail_template;
pub(super) mod market;
pub(super) mod member;
pub(super) mod metadata;
pub(super) mod organization;
pub(super) mod organization_profile;
pub(super) mod profile;
pub(super) mod reach;
pub(super) mod review;
pub(super) mod second_factor;
pub(super) mod session;
pub(super) mod setting;
pub(super) mod staff;
pub(super) mod team;
pub(super) mod tenant;
pub(super) mod tenant_end;
pub(super) mod tenant_setting;
pub(super) mod theme;
pub(super) mod throttle;
pub(super) mod user;
pub(super) mod user_token;

/// A selector as a row id, when it is one: published frontends use numbers in paths.
fn as_row_id(selector: &str) -> Option<i64> {
    selector.parse().ok().filter(|id| *id > 0)
}

/// A pattern of `LIKE … ESCAPE '!'` that finds a text anywhere, in lower case.
fn like(text: &str) -> String {
    let mut pattern = String::from("%");
    for c in text.to_lowercase().chars() {
        if matches!(c, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}
