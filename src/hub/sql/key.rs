//! `hub_api_key`.

use crate::hub::acl::Action;
use crate::hub::key::{self, KeyFilter, KeyKind};
use crate::hub::model::ApiKey;
use crate::kernel::{KeyUid, Page, PageRequest, Result, Timestamp};
use crate::store::{Row, Tx, params};

/// A key with what is needed to check it.
pub(in crate::hub) struct KeyRow {
    pub(in crate::hub) kind: KeyKind,
    pub(in crate::hub) uid: String,
    pub(in crate::hub) name: String,
    secret_hash: String,
    /// The secret before the last rotation, and until when it is good.
    old_secret: Option<(String, Timestamp)>,
    pub(in crate::hub) tenant_id: Option<i64>,
    pub(in crate::hub) app_id: Option<i64>,
    pub(in crate::hub) user_id: Option<i64>,
    pub(in crate::hub) scopes: Option<Vec<Action>>,
}

impl KeyRow {
    /// Is this the key's secret, or the one before while that is good?
    pub(in crate::hub) fn matches(&self, secret: &str, now: Timestamp) -> bool {
        key::matches(secret, &self.secret_hash)
            || self.old_secret.as_ref().is_some_and(|(old, until)| *until > now && key::matches(secret, old))
    }

    /// Until when a secret is good that is the one before; `None` for the present one.
    pub(in crate::hub) fn old_until(&self, secret: &str) -> Option<Timestamp> {
        if key::matches(secret, &self.secret_hash) { None } else { self.old_secret.as_ref().map(|(_, until)| *until) }
    }
}

/// What a key is limited to. Words that this version does not know allow nothing.
pub(super) fn scopes_read(words: Option<serde_json::Value>) -> Result<Option<Vec<Action>>> {
    words.map(super::access::actions_read).transpose()
}

/// What a new row needs.
pub(in crate::hub) struct Insert<'a> {
    pub(in crate::hub) uid: &'a KeyUid,
    pub(in crate::hub) kind: KeyKind,
    pub(in crate::hub) key_id: &'a str,
    pub(in crate::hub) secret_hash: &'a str,
    pub(in crate::hub) secret_sealed: Option<&'a str>,
    pub(in crate::hub) tenant_id: Option<i64>,
    pub(in crate::hub) app_id: Option<i64>,
    pub(in crate::hub) user_id: Option<i64>,
    pub(in crate::hub) name: &'a str,
    pub(in crate::hub) scopes: Option<&'a [Action]>,
    pub(in crate::hub) expires_at: Option<Timestamp>,
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, new: &Insert<'_>) -> Result<()> {
    let now = tx.now();
    let scopes = new.scopes.map(words);
    tx.execute(
        "INSERT INTO hub_api_key (uid, kind, key_id, secret_hash, secret_sealed, tenant_id, app_id, user_id, name, created_at, scopes,
             expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        params![
            new.uid.as_str(),
            new.kind.as_str(),
            new.key_id,
            new.secret_hash,
            new.secret_sealed,
            new.tenant_id,
            new.app_id,
            new.user_id,
            new.name,
            now,
            scopes,
            new.expires_at,
        ],
    )?;
    Ok(())
}

/// The key with this public half, unless it was revoked or has expired.
pub(in crate::hub) fn by_key_id(tx: &mut Tx<'_>, key_id: &str) -> Result<Option<KeyRow>> {
    let now = tx.now();
    tx.query_opt(&select_valid("key_id = $1", "$2"), params![key_id, now], key_row)
}

/// The valid keys of a tenant, and of those that share its customers.
pub(in crate::hub) fn of_tenant(tx: &mut Tx<'_>, tenant_id: i64) -> Result<Vec<KeyRow>> {
    let now = tx.now();
    let condition = "kind = 'tenant' AND (tenant_id = $1 OR tenant_id IN (SELECT id FROM hub_tenant WHERE customers_of = $1))";
    tx.query(&format!("{} ORDER BY uid", select_valid(condition, "$2")), params![tenant_id, now], key_row)
}

fn select_valid(condition: &str, now: &str) -> String {
    format!(
        "SELECT kind, uid, name, secret_hash, tenant_id, app_id, user_id, scopes, old_secret_hash, old_secret_expires_at
         FROM hub_api_key
         WHERE {condition} AND revoked_at IS NULL AND (expires_at > {now} OR expires_at IS NULL)"
    )
}

/// The sealed secrets of the key with this public half, those that are kept and good: the present one, then the one before.
pub(in crate::hub) fn sealed(tx: &mut Tx<'_>, key_id: &str) -> Result<Vec<String>> {
    let now = tx.now();
    let found = tx.query_opt(
        "SELECT secret_sealed, CASE WHEN old_secret_expires_at > $2 THEN old_secret_sealed ELSE NULL END FROM hub_api_key WHERE key_id = $1",
        params![key_id, now],
        |row| Ok([row.get::<Option<String>>(0)?, row.get(1)?]),
    )?;
    Ok(found.into_iter().flatten().flatten().collect())
}

fn key_row(row: &Row<'_>) -> Result<KeyRow> {
    Ok(KeyRow {
        kind: KeyKind::parse(&row.get::<String>(0)?)?,
        uid: row.get(1)?,
        name: row.get(2)?,
        secret_hash: row.get(3)?,
        old_secret: row.get::<Option<String>>(8)?.zip(row.get(9)?),
        tenant_id: row.get(4)?,
        app_id: row.get(5)?,
        user_id: row.get(6)?,
        scopes: scopes_read(row.get(7)?)?,
    })
}

/// The key by which an app knows us: its public half and its sealed secret, which belong together. Of several good ones that whose public half
/// is the app's uid, as SDKs want it, then one without limits, then the newest.
pub(in crate::hub) fn sealed_of_app(tx: &mut Tx<'_>, app_id: i64) -> Result<Option<(String, String)>> {
    let now = tx.now();
    tx.query_opt(
        "SELECT k.key_id, k.secret_sealed FROM hub_api_key AS k JOIN hub_app AS a ON a.id = k.app_id
         WHERE k.app_id = $1 AND k.revoked_at IS NULL AND k.secret_sealed IS NOT NULL AND (k.expires_at IS NULL OR k.expires_at > $2)
         ORDER BY CASE WHEN k.key_id = a.uid THEN 0 WHEN k.scopes IS NULL THEN 1 ELSE 2 END, k.created_at DESC, k.uid LIMIT 1",
        params![app_id, now],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

fn select(condition: &str) -> String {
    format!(
        "SELECT k.uid, k.kind, k.key_id, k.name, COALESCE(t.uid, a.uid, u.uid), k.created_at, k.revoked_at, k.scopes, k.expires_at,
             k.rotated_at, k.old_secret_expires_at, x.used_at
         FROM hub_api_key AS k LEFT JOIN hub_tenant AS t ON t.id = k.tenant_id LEFT JOIN hub_app AS a ON a.id = k.app_id
         LEFT JOIN hub_user AS u ON u.id = k.user_id LEFT JOIN hub_key_use AS x ON x.key_uid = k.uid WHERE {condition}"
    )
}

fn api_key(row: &Row<'_>) -> Result<ApiKey> {
    Ok(ApiKey {
        uid: KeyUid::trusted(row.get::<String>(0)?),
        kind: KeyKind::parse(&row.get::<String>(1)?)?,
        key_id: row.get(2)?,
        name: row.get(3)?,
        owner: row.get(4)?,
        created_at: row.get(5)?,
        revoked_at: row.get(6)?,
        scopes: scopes_read(row.get(7)?)?,
        expires_at: row.get(8)?,
        rotated_at: row.get(9)?,
        old_secret_until: row.get(10)?,
        used_at: row.get(11)?,
    })
}

/// By uid or public half.
pub(in crate::hub) fn find(tx: &mut Tx<'_>, selector: &str) -> Result<Option<ApiKey>> {
    tx.query_opt(&select("k.uid = $1 OR k.key_id = $1"), params![selector], api_key)
}

/// To whom keys belong: at most one of them.
#[derive(Default)]
#[expect(clippy::struct_field_names, reason = "they are row ids, and say so")]
pub(in crate::hub) struct Owner {
    pub(in crate::hub) tenant_id: Option<i64>,
    pub(in crate::hub) app_id: Option<i64>,
    pub(in crate::hub) user_id: Option<i64>,
}

pub(in crate::hub) fn list(tx: &mut Tx<'_>, owner: &Owner, filter: &KeyFilter, page: &PageRequest) -> Result<Page<ApiKey>> {
    let now = tx.now();
    let condition = "(k.uid > $1 OR $1 IS NULL) AND (k.tenant_id = $2 OR $2 IS NULL) AND (k.app_id = $3 OR $3 IS NULL)
         AND (k.user_id = $4 OR $4 IS NULL) AND (k.kind = $5 OR $5 IS NULL)
         AND ($6 = 1 OR (k.revoked_at IS NULL AND (k.expires_at > $7 OR k.expires_at IS NULL)))";
    let rows = tx.query(
        &format!("{} ORDER BY k.uid LIMIT $8", select(condition)),
        params![
            page.after.clone(),
            owner.tenant_id,
            owner.app_id,
            owner.user_id,
            filter.kind.map(KeyKind::as_str),
            filter.all,
            now,
            page.limit + 1,
        ],
        api_key,
    )?;
    Ok(Page::of(rows, page, |key| key.uid.to_string()))
}

/// How many keys of a kind that are good somebody has.
pub(in crate::hub) fn count(tx: &mut Tx<'_>, kind: KeyKind, owner: Option<i64>) -> Result<i64> {
    let now = tx.now();
    tx.query_one(
        "SELECT COUNT(*) FROM hub_api_key WHERE kind = $1 AND COALESCE(tenant_id, app_id, user_id) = $2 AND revoked_at IS NULL
           AND (expires_at > $3 OR expires_at IS NULL)",
        params![kind.as_str(), owner, now],
        |row| row.get(0),
    )
}

/// A new secret; the one before is good until then, or void at once.
pub(in crate::hub) fn rotate(tx: &mut Tx<'_>, uid: &KeyUid, hash: &str, sealed: Option<&str>, old_until: Option<Timestamp>) -> Result<()> {
    let now = tx.now();
    super::access_change::touch(tx, uid.as_str())?;
    tx.execute(
        "UPDATE hub_api_key SET old_secret_hash = CASE WHEN $4 = 1 THEN secret_hash ELSE NULL END, old_secret_expires_at = $5,
             old_secret_sealed = CASE WHEN $4 = 1 THEN secret_sealed ELSE NULL END, secret_hash = $2, secret_sealed = COALESCE($3, secret_sealed), rotated_at = $6
         WHERE uid = $1",
        params![uid.as_str(), hash, sealed, old_until.is_some(), old_until, now],
    )?;
    Ok(())
}

/// What may be changed of a key.
pub(in crate::hub) fn update(tx: &mut Tx<'_>, uid: &KeyUid, name: &str, scopes: Option<&[Action]>, until: Option<Timestamp>) -> Result<()> {
    super::access_change::touch(tx, uid.as_str())?;
    tx.execute(
        "UPDATE hub_api_key SET name = $2, scopes = $3, expires_at = $4 WHERE uid = $1",
        params![uid.as_str(), name, scopes.map(words), until],
    )?;
    Ok(())
}

/// As they are stored.
fn words(scopes: &[Action]) -> serde_json::Value {
    scopes.iter().map(|action| action.as_str()).collect()
}

pub(in crate::hub) fn revoke(tx: &mut Tx<'_>, uid: &KeyUid) -> Result<()> {
    let now = tx.now();
    super::access_change::touch(tx, uid.as_str())?;
    tx.execute("UPDATE hub_api_key SET revoked_at = COALESCE(revoked_at, $2) WHERE uid = $1", params![uid.as_str(), now])?;
    Ok(())
}

/// Notes when a key, named by its public half, was last used.
pub(in crate::hub) fn used(tx: &mut Tx<'_>, key_id: &str, at: Timestamp) -> Result<()> {
    tx.execute(
        "INSERT INTO hub_key_use (key_uid, used_at) SELECT uid, CAST($2 AS BIGINT) FROM hub_api_key WHERE key_id = $1
         ON CONFLICT (key_uid) DO UPDATE SET used_at = excluded.used_at WHERE hub_key_use.used_at < excluded.used_at",
        params![key_id, at],
    )?;
    Ok(())
}
