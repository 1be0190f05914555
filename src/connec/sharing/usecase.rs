//! Seeing, changing and trying out sharing rules.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Access, Policy};
use crate::connec::record::{Desk, Session, WriteTrial, write_trial};
use crate::connec::{Author, Connec, sql};
use crate::hub::{Action, Actor, ActorKind, Asker, ChannelApp, Credential, Grant, audit_job};
use crate::jobs::enqueue;
use crate::kernel::{Error, InstanceUid, OrgUid, Result, TransactionId};

/// How an organization shares its data.
#[derive(Debug, Clone, Serialize, serde::Deserialize, utoipa::ToSchema)]
pub struct Sharing {
    /// Counts the changes of the rules; 0 while there are none.
    pub version: i64,
    /// What the organization decided.
    pub rules: Policy,
    /// What comes out, for each app.
    pub apps: Vec<SharedApp>,
    /// Rules that name a field which no definition knows, with the field.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_fields: Vec<UnknownField>,
}

/// A rule about a field that no definition knows: it holds for a field of that name which apps send.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize, utoipa::ToSchema)]
pub struct UnknownField {
    /// Where in the rules.
    pub place: String,
    /// The field.
    pub field: String,
}

/// What one app may do.
#[derive(Debug, Clone, Serialize, serde::Deserialize, utoipa::ToSchema)]
pub struct SharedApp {
    /// The app instance.
    pub instance: String,
    /// The app's short name.
    pub app: String,
    /// For people.
    pub name: String,
    /// By collection.
    pub collections: Vec<SharedCollection>,
}

/// What one app may do with one collection.
#[derive(Debug, Clone, Serialize, serde::Deserialize, utoipa::ToSchema)]
pub struct SharedCollection {
    /// The collection.
    pub collection: String,
    /// May it read the records?
    pub read: bool,
    /// By which rule.
    pub read_because: String,
    /// May it write them?
    pub write: bool,
    /// By which rule.
    pub write_because: String,
    /// The fields that it is not shown.
    pub hidden_fields: Vec<String>,
    /// The fields that it may not write.
    pub protected_fields: Vec<String>,
}

/// What would happen to a write.
#[derive(Debug, Clone, Serialize, serde::Deserialize, utoipa::ToSchema)]
pub struct Explanation {
    /// Would it be taken at all?
    pub allowed: bool,
    /// Why, or why not.
    pub because: Vec<String>,
    /// `create`, `update` or `nothing`.
    pub operation: String,
    /// The record that it would change.
    pub record_id: Option<String>,
    /// Field by field.
    pub fields: Vec<FieldOutcome>,
    /// Who would be told: app instances.
    pub told: Vec<String>,
}

/// What would happen to one field.
#[derive(Debug, Clone, Serialize, serde::Deserialize, utoipa::ToSchema)]
pub struct FieldOutcome {
    /// Its path.
    pub path: String,
    /// `written`, `kept` (another app's value stays) or `ignored` (this app may not write it).
    pub outcome: String,
    /// The rule that decides.
    pub because: String,
    /// What is there now.
    pub before: Option<Value>,
    /// What would be there then.
    pub after: Option<Value>,
}

impl Connec {
    /// How an organization shares its data.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn share_show(&self, credential: &Credential, scope: &str) -> Result<Sharing> {
        let grant = self.authorize(credential, scope, Action::ManageAppInstances, None).await?;
        self.sharing_of(&grant).await
    }

    /// Replaces an organization's rules; they hold from the next query, notification and write on.
    ///
    /// # Errors
    /// Invalid with the place that is wrong; Precondition when the rules are at another version than `expected`.
    pub async fn share_set(&self, asker: impl Into<Asker<'_>>, scope: &str, rules: Policy, expected: Option<i64>) -> Result<Sharing> {
        let asker = asker.into();
        let grant = self.authorize(asker.credential(), scope, Action::ManageAppInstances, None).await?;
        let apps = self.idm().channel_apps(&grant.organization.uid).await?;
        let registry = self.registry();
        rules.check(|name| registry.entity(name).is_ok(), |uid| apps.iter().any(|app| app.instance.as_str() == uid))?;
        let desk = self.desk(&grant);
        let (actor, origin) = (grant.actor.clone(), asker.origin());
        self.db()
            .write(move |tx| {
                let session = Session::open(tx, &desk)?;
                let version = session.log.policy_version();
                if expected.is_some_and(|expected| expected != version) {
                    return Err(Error::new(
                        crate::kernel::ErrorKind::Precondition,
                        format!("the rules were changed since: they are at version {version}"),
                    )
                    .with_field("version"));
                }
                let shown = |version: i64, rules: &Policy| {
                    serde_json::to_value(rules)
                        .map(|rules| serde_json::json!({"version": version, "rules": rules}))
                        .map_err(Error::internal)
                };
                let before = shown(version, &sql::sharing::policy(tx, session.channel())?)?;
                let detail = serde_json::json!({"before": before, "after": shown(version + 1, &rules)?});
                sql::sharing::policy_set(tx, session.channel(), &rules, &actor.uid, version + 1)?;
                let channel = session.channel().as_str();
                enqueue(tx, &audit_job((&actor, &origin), "connec.sharing.set", channel, Some(channel), detail))?;
                session.finish(tx)
            })
            .await?;
        self.sharing_of(&grant).await
    }

    /// What would happen to a write by one app, and why; nothing is written.
    ///
    /// # Errors
    /// Invalid for an unknown app or a record that does not fit; what the IDM says.
    pub async fn share_test(
        &self,
        credential: &Credential,
        scope: &str,
        instance: &str,
        collection: &str,
        id: Option<&str>,
        record: Map<String, Value>,
    ) -> Result<Explanation> {
        let grant = self.authorize(credential, scope, Action::ManageAppInstances, None).await?;
        let channel = grant.organization.uid.clone();
        let apps = self.idm().channel_apps(&channel).await?;
        let app = apps.iter().find(|app| app.instance.as_str() == instance);
        let app = app.ok_or_else(|| Error::invalid("instance", format!("`{instance}` is not an app instance of this organization")))?;
        let desk = Desk {
            author: Author {
                channel,
                instance: Some(app.instance.clone()),
                actor: Actor { kind: ActorKind::App, uid: app.app.to_string(), name: app.name.clone(), impersonator: None },
                transaction: TransactionId::ordered(),
            },
            registry: self.registry(),
            strict: self.definitions().current().is_strict(&grant.organization.tenant),
            policies: Arc::clone(&self.policies),
            instance: app.instance.to_string(),
            manifest: Some(app.manifest.clone()),
        };
        let entity = desk.registry.entity(collection)?;
        let trial = write_trial(self.db(), desk.clone(), Arc::clone(&entity), id.map(str::to_owned), record).await?;
        let reader = desk.clone();
        let name = entity.name.clone();
        let others: Vec<ChannelApp> = apps.iter().filter(|other| other.running && other.instance.as_str() != instance).cloned().collect();
        let told = self
            .db()
            .read(move |tx| {
                let version = sql::sharing::version(tx, &reader.author.channel)?;
                let policy = reader.policies.get(tx, &reader.author.channel, version)?;
                let may_read = |app: &&ChannelApp| Access::of(&app.manifest, &policy, app.instance.as_str(), &name).read.allowed;
                let hears = |app: &&ChannelApp| app.manifest.webhook.entities.as_ref().is_none_or(|entities| entities.contains(&name));
                Ok(others.iter().filter(may_read).filter(hears).map(|app| app.instance.to_string()).collect::<Vec<_>>())
            })
            .await?;
        Ok(explained(trial, told))
    }

    async fn sharing_of(&self, grant: &Grant) -> Result<Sharing> {
        let apps = self.idm().channel_apps(&grant.organization.uid).await?;
        let (channel, policies) = (grant.organization.uid.clone(), Arc::clone(&self.policies));
        let (version, rules) = self
            .db()
            .read(move |tx| {
                let version = sql::sharing::version(tx, &channel)?;
                Ok((version, policies.get(tx, &channel, version)?))
            })
            .await?;
        let registry = self.registry();
        let shared = |app: &ChannelApp| SharedApp {
            instance: app.instance.to_string(),
            app: app.nid.clone(),
            name: app.name.clone(),
            collections: registry
                .entities()
                .iter()
                .map(|entity| {
                    let access = Access::of(&app.manifest, &rules, app.instance.as_str(), &entity.name);
                    let paths = || entity.fields.iter().map(|field| field.name.clone()).chain(access.named_fields());
                    let mut hidden: Vec<String> = paths().filter(|path| !access.read_field(path).allowed).collect();
                    let mut protected: Vec<String> = paths().filter(|path| !access.write_field(path).allowed).collect();
                    for list in [&mut hidden, &mut protected] {
                        list.sort_unstable();
                        list.dedup();
                    }
                    SharedCollection {
                        collection: entity.name.clone(),
                        read: access.read.allowed,
                        read_because: access.read.rule.clone(),
                        write: access.write.allowed,
                        write_because: access.write.rule.clone(),
                        hidden_fields: hidden,
                        protected_fields: protected,
                    }
                })
                .collect(),
        };
        let unknown = rules.unknown_fields(&registry).into_iter().map(|(place, field)| UnknownField { place, field });
        Ok(Sharing { version, unknown_fields: unknown.collect(), apps: apps.iter().map(shared).collect(), rules: (*rules).clone() })
    }
}

fn explained(trial: WriteTrial, told: Vec<String>) -> Explanation {
    let refusal = match trial {
        WriteTrial::Refused(error) => error,
        WriteTrial::Taken { before, after, ignored } => {
            let mut fields: Vec<FieldOutcome> = crate::connec::differences(before.as_ref().map(|(_, doc)| doc), after.as_ref())
                .into_iter()
                .map(|difference| FieldOutcome {
                    path: difference.path,
                    outcome: "written".to_owned(),
                    because: "the app may write it".to_owned(),
                    before: difference.before,
                    after: difference.after,
                })
                .collect();
            let changes = !fields.is_empty();
            fields.extend(ignored.into_iter().map(|(path, rule)| FieldOutcome {
                outcome: if rule.starts_with("conflicts.") { "kept" } else { "ignored" }.to_owned(),
                path,
                because: rule,
                before: None,
                after: None,
            }));
            let operation = match (&before, changes) {
                (None, _) => "create",
                (Some(_), true) => "update",
                (Some(_), false) => "nothing",
            };
            return Explanation {
                allowed: true,
                because: vec!["sharing rules let this app write the collection".to_owned()],
                operation: operation.to_owned(),
                record_id: before.map(|(id, _)| id),
                fields,
                told: if changes { told } else { Vec::new() },
            };
        }
    };
    let because = if refusal.because().is_empty() { vec![refusal.message().to_owned()] } else { refusal.because().to_vec() };
    Explanation { allowed: false, because, operation: "nothing".to_owned(), record_id: None, fields: Vec::new(), told: Vec::new() }
}

/// What one app may be told of: for readers of the log that speak for it.
#[derive(Debug, Clone)]
pub(crate) struct SharedReader {
    manifest: crate::hub::ConnecManifest,
    instance: InstanceUid,
    policy: Arc<Policy>,
}

impl SharedReader {
    /// For one app instance, under the rules in this transaction's view.
    pub(crate) fn open(
        tx: &mut crate::store::Tx<'_>,
        connec: &Connec,
        channel: &OrgUid,
        instance: &InstanceUid,
        manifest: &crate::hub::ConnecManifest,
    ) -> Result<Self> {
        let version = sql::sharing::version(tx, channel)?;
        let policy = connec.policies.get(tx, channel, version)?;
        Ok(Self { manifest: manifest.clone(), instance: instance.clone(), policy })
    }

    /// What it may do with a collection.
    pub(crate) fn access(&self, collection: &str) -> Access {
        Access::of(&self.manifest, &self.policy, self.instance.as_str(), collection)
    }
}
