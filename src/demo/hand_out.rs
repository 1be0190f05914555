//! The credentials of the demo: those of `demo.json` while they are valid, else new ones.

use std::path::Path;

use super::books::PROFILES;
use super::cast;
use super::file::{self, DemoApp, DemoFile, DemoInstance, DemoKey, DemoOperator, DemoOrganization, DemoTenant, DemoUser};
use super::seed::DemoRooms;
use crate::hub::{Action, ActorKind, AdminRole, Credential, KeyFilter, KeyKind, NewKey, Object, split_key_token};
use crate::kernel::{ErrorKind, MasterKey, PageRequest, Result, Secret};

/// What our keys are called. The tenant's first key is named by the Hub.
const KEY_NAMES: [&str; 2] = ["demo", "first key"];

/// Letters and digits that nobody takes for another.
const ALPHABET: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// Somebody's password: made from the installation's own key, so another one everywhere, but here always the same.
pub(super) fn password(master: &MasterKey, email: &str) -> String {
    let signature = master.sign("demo.password", email);
    let letters = signature.as_bytes().chunks(2).take(12).enumerate().map(|(at, pair)| {
        let byte = std::str::from_utf8(pair).ok().and_then(|hex| u8::from_str_radix(hex, 16).ok()).unwrap_or_default();
        let letter = char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]);
        if at > 0 && at % 4 == 0 { format!("-{letter}") } else { letter.to_string() }
    });
    letters.collect()
}

/// Brings `demo.json` up to date; its content, and what somebody should know. `made` is a tenant key that
/// was just made; `told`: the file was handed out before.
pub(super) async fn credentials(
    rooms: &DemoRooms,
    path: &Path,
    base_url: &str,
    made: Option<NewKey>,
    told: bool,
) -> Result<(DemoFile, Vec<String>)> {
    let mut notes = Vec::new();
    let known = file::load(path).unwrap_or_else(|error| {
        notes.push(format!("{error}; it is written anew"));
        None
    });
    let lost = known.is_none();
    let mut replaced = 0;

    let tenant = rooms.hub.tenant_show(&rooms.permit(Action::ManageTenant, Object::Tenant(cast::TENANT_SLUG.to_owned())).await?)?;
    let present = made.map(|key| (key.key.key_id.clone(), key.secret)).or_else(|| {
        let known = known.as_ref()?;
        Some((known.tenant.api_key.clone(), Secret::new(&*known.tenant.api_secret)))
    });
    let tenant_key = key(rooms, KeyKind::Tenant, Some(tenant.uid.as_str()), present, &mut replaced).await?;
    let present = known.as_ref().map(|known| (known.service.api_key.clone(), Secret::new(&*known.service.api_secret)));
    let service_key = key(rooms, KeyKind::Service, None, present, &mut replaced).await?;
    let present =
        known.as_ref().and_then(|known| split_key_token(&known.operator.token)).map(|(id, secret)| (id.to_owned(), Secret::new(secret)));
    let (id, secret) = key(rooms, KeyKind::Operator, None, present, &mut replaced).await?;
    // A run that was cut off before it wrote the file has handed out nothing, so there is nothing to tell.
    if replaced > 0 && told {
        notes.push(format!(
            "keys in `{}` were missing or void: the demo's old keys were revoked ({replaced}) and made anew",
            path.display()
        ));
    }

    let content = DemoFile {
        base_url: base_url.to_owned(),
        tenant: DemoTenant {
            uid: tenant.uid.to_string(),
            name: tenant.name,
            api_key: tenant_key.0,
            api_secret: tenant_key.1.expose().to_owned(),
        },
        service: DemoKey { api_key: service_key.0, api_secret: service_key.1.expose().to_owned() },
        operator: DemoOperator { token: format!("mno_{id}_{}", secret.expose()) },
        users: users(rooms, known.as_ref()).await?,
        organizations: organizations(rooms).await?,
        apps: apps(rooms).await?,
        app_instances: instances(rooms).await?,
    };
    if lost || known.as_ref() != Some(&content) {
        file::store(path, &content)?;
    }
    Ok((content, notes))
}

/// The present key while it is valid; else those that we made before are revoked and there is a new one: a secret is seen
/// only when it is made.
async fn key(
    rooms: &DemoRooms,
    kind: KeyKind,
    owner: Option<&str>,
    present: Option<(String, Secret)>,
    replaced: &mut u32,
) -> Result<(String, Secret)> {
    if let Some((id, secret)) = present {
        let credential = Credential::Key { id: id.clone(), secret: secret.clone() };
        let is_that = |found: ActorKind| {
            matches!(
                (kind, found),
                (KeyKind::Tenant, ActorKind::Tenant) | (KeyKind::Service, ActorKind::Service) | (KeyKind::Operator, ActorKind::Operator)
            )
        };
        match rooms.hub.whoami(&credential).await {
            Ok(actor) if is_that(actor.kind) => return Ok((id, secret)),
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::Unauthenticated => {}
            Err(error) => return Err(error),
        }
    }
    let operate = rooms.permit(Action::Operate, Object::Platform).await?;
    let mut page = PageRequest { after: None, limit: PageRequest::LIMIT_MAX };
    loop {
        let keys = rooms.hub.key_list(&operate, KeyFilter::default(), page.clone()).await?;
        for key in keys.items {
            if key.kind == kind && key.owner.as_deref() == owner && key.revoked_at.is_none() && KEY_NAMES.contains(&key.name.as_str()) {
                rooms.hub.key_revoke(&operate, key.uid.to_string()).await?;
                *replaced += 1;
            }
        }
        match keys.next_page {
            Some(next) => page.after = Some(next),
            None => break,
        }
    }
    let permit = match kind {
        KeyKind::Tenant => rooms.permit(Action::ManageTenant, Object::Tenant(cast::TENANT_SLUG.to_owned())).await?,
        _ => operate,
    };
    let made = rooms.hub.key_create(&permit, kind, owner.map(str::to_owned), KEY_NAMES[0].to_owned()).await?;
    Ok((made.key.key_id.clone(), made.secret))
}

async fn users(rooms: &DemoRooms, known: Option<&DemoFile>) -> Result<Vec<DemoUser>> {
    let mut users = Vec::new();
    for person in &cast::PEOPLE {
        let about = Object::User(person.uid.to_owned());
        let permit = rooms.permit(Action::ReadUser, about.clone()).await?;
        let (user, memberships) = rooms.hub.user_show(&permit).await?;
        let before = known.and_then(|known| known.users.iter().find(|before| before.uid == person.uid));
        let sso_session = match before {
            Some(before) if is_session_of(rooms, &before.sso_session, person.uid).await? => before.sso_session.clone(),
            _ => rooms.hub.session_create(&rooms.permit(Action::ActAsOneself, about).await?).await?.1.expose().to_owned(),
        };
        users.push(DemoUser {
            uid: person.uid.to_owned(),
            email: user.email.clone(),
            password: before.map_or_else(|| password(&rooms.master, person.email), |before| before.password.clone()),
            sso_session,
            name: user.name,
            surname: user.surname,
            admin_role: user.admin_role.map(AdminRole::as_str).map(str::to_owned),
            roles: memberships.iter().map(|member| (member.organization.uid.to_string(), member.role.as_str().to_owned())).collect(),
        });
    }
    Ok(users)
}

async fn is_session_of(rooms: &DemoRooms, token: &str, uid: &str) -> Result<bool> {
    match rooms.hub.whoami(&Credential::Session(Secret::new(token))).await {
        Ok(actor) => Ok(actor.uid == uid),
        Err(error) if error.kind() == ErrorKind::Unauthenticated => Ok(false),
        Err(error) => Err(error),
    }
}

async fn organizations(rooms: &DemoRooms) -> Result<Vec<DemoOrganization>> {
    let mut organizations = Vec::new();
    for profile in PROFILES {
        let organization = rooms.hub.organization_show(&rooms.permit(Action::Read, Object::Organization(profile.uid.to_owned())).await?)?;
        organizations.push(DemoOrganization {
            id: organization.id,
            uid: organization.uid.to_string(),
            name: organization.name,
            currency: organization.currency.to_string(),
        });
    }
    Ok(organizations)
}

async fn apps(rooms: &DemoRooms) -> Result<Vec<DemoApp>> {
    let operate = rooms.permit(Action::Operate, Object::Platform).await?;
    let mut apps = Vec::new();
    for nid in cast::CLOUD_APPS.map(|(nid, _)| nid).into_iter().chain([cast::HOSTED_APP]) {
        let app = match rooms.hub.app_show(nid.to_owned()).await {
            // A catalogue of somebody's own may lack it.
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            found => found?,
        };
        let key = rooms.hub.app_key(&operate, nid.to_owned()).await?;
        let (api_id, api_key) = key.map(|(id, secret)| (id, secret.expose().to_owned())).unzip();
        apps.push(DemoApp { nid: nid.to_owned(), uid: app.uid.to_string(), stack: app.stack.as_str().to_owned(), api_id, api_key });
    }
    Ok(apps)
}

async fn instances(rooms: &DemoRooms) -> Result<Vec<DemoInstance>> {
    let mut instances = Vec::new();
    for profile in PROFILES {
        let read = rooms.permit(Action::Read, Object::Organization(profile.uid.to_owned())).await?;
        let page = PageRequest { after: None, limit: PageRequest::LIMIT_MAX };
        let subscriptions = rooms.hub.subscription_list(&read, true, page).await?.items;
        for using in cast::USES.iter().filter(|using| using.company.uid == profile.uid) {
            let found = subscriptions.iter().find(|subscription| subscription.instance.uid == using.uid);
            instances.extend(found.map(|subscription| DemoInstance {
                uid: using.uid.to_owned(),
                app: using.app.to_owned(),
                organization: profile.uid.to_owned(),
                status: subscription.instance.status.as_str().to_owned(),
            }));
        }
    }
    Ok(instances)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_readable_and_differ_between_installations() {
        let (one, other) = (MasterKey::random(), MasterKey::random());
        let made = password(&one, "ann@demo.example");
        assert_eq!(made, password(&one, "ann@demo.example"));
        assert_ne!(made, password(&one, "bob@demo.example"));
        assert_ne!(made, password(&other, "ann@demo.example"));
        assert_eq!(made.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 4], "{made}");
    }
}
