//! Where an app is opened, and the steps of connecting a connector: for the pages of this server, and for `launch` and `oauth` of the
//! HUB API, where a tenant's own frontend sends the browser.

use url::Url;

use crate::hub::{Action, AppInstance, Hub, OauthState, Permit, Stack};
use crate::kernel::{Error, ErrorKind, Result};

/// A part of a path.
pub(super) fn escape_path(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// Where an app is opened: a hosted one at its own address, a cloud app where its sign-in through us begins.
pub(super) async fn address(hub: &Hub, instance: &AppInstance, rest: &[(String, String)]) -> Result<String> {
    let nowhere = || {
        Error::new(ErrorKind::NotFound, format!("`{}` has not said where it is opened", instance.app.name))
            .hint("its makers can say so in its metadata, or its owner with `--host`")
    };
    if instance.app.stack == Stack::Cube {
        return instance.http_url().map(str::to_owned).ok_or_else(nowhere);
    }
    let metadata = hub.metadata_of(&instance.app).await?.unwrap_or_default();
    let host = metadata.sso.idm.as_deref().or(metadata.host.as_deref()).or(instance.http_url()).ok_or_else(nowhere)?;
    // A path may hold a query already.
    let path = metadata.sso.init_path.as_deref().unwrap_or("/");
    let slash = if path.starts_with('/') { "" } else { "/" };
    let mut url = Url::parse(&format!("{}{slash}{path}", host.trim_end_matches('/'))).map_err(|_| nowhere())?;
    url.query_pairs_mut().append_pair("group_id", &instance.uid).extend_pairs(rest);
    Ok(url.into())
}

/// What a step of connecting needs.
pub(super) fn oauth_action(step: &str) -> Result<Action> {
    match step {
        "authorize" | "disconnect" => Ok(Action::ManageAppInstances),
        "sync" => Ok(Action::SyncApps),
        _ => Err(Error::not_found("path", step)),
    }
}

/// What follows a step.
pub(super) enum Next {
    /// The browser goes there.
    Go(String),
    /// It is done.
    Done,
}

/// Does the step. What cannot be done is said in words, which the frontend shows.
pub(super) async fn oauth(hub: &Hub, permit: &Permit, step: &str, rest: &[(String, String)]) -> Result<Next, String> {
    let instance = permit.instance().map_err(|error| error.message().to_owned())?;
    if instance.app.stack != Stack::Connector {
        return Err(format!("{} is no connector", instance.app.name));
    }
    match step {
        "authorize" => address(hub, instance, rest).await.map(Next::Go).map_err(|error| error.message().to_owned()),
        "disconnect" => {
            let done = hub.instance_oauth_set(permit, OauthState::default()).await;
            done.map(|()| Next::Done).map_err(|error| error.message().to_owned())
        }
        _ => Err(format!("{} fetches its data by itself; it cannot be asked to do so now", instance.app.name)),
    }
}
