//! `hub_api_key`.

use crate::hub::acl::Action;
use crate::hub::key::KeyKind;
use crate::hub::model::ApiKey;
use crate::kernel::{KeyUid, Page, PageRequest, Result};
use crate::store::{Row, Tx, params};

/// A key with what is needed to check it.
pub(in crate::hub) struct KeyRow {
    pub(in crate::hub) kind: KeyKind,
    pub(in crate::hub) uid: String,
    pub(in crate::hub) name: String,
    pub(in crate::hub) secret_hash: String,
    pub(in crate::hub) tenant_id: Option<i64>,
    pub(in crate::hub) app_id: Option<i64>,
    pub(in crate::hub) user_id: Option<i64>,
    pub(in crate::hub) scopes: Option<Vec<Action>>,
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
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, new: &Insert<'_>) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_api_key (uid, kind, key_id, secret_hash, secret_sealed, tenant_id, app_id, user_id, name, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
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
            now
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
        "SELECT kind, uid, name, secret_hash, tenant_id, app_id, user_id, scopes FROM hub_api_key
         WHERE {condition} AND revoked_at IS NULL AND (expires_at > {now} OR expires_at IS NULL)"
    )
}

/// The sealed secret of the key with this public half, when it is kept.
pub(in crate::hub) fn sealed(tx: &mut Tx<'_>, key_id: &str) -> Result<Option<String>> {
    let found = tx.query_opt("SELECT secret_sealed FROM hub_api_key WHERE key_id = $1", params![key_id], |row| row.get(0))?;
    Ok(found.flatten())
}

fn key_row(row: &Row<'_>) -> Result<KeyRow> {
    Ok(KeyRow {
        kind: KeyKind::parse(&row.get::<String>(0)?)?,
        uid: row.get(1)?,
        name: row.get(2)?,
        secret_hash: row.get(3)?,
        tenant_id: row.get(4)?,
        app_id: row.get(5)?,
        user_id: row.get(6)?,
        scopes: scopes_read(row.get(7)?)?,
    })
}

/// The newest valid key of an app: its public half and its sealed secret.
pub(in crate::hub) fn sealed_of_app(tx: &mut Tx<'_>, app_id: i64) -> Result<Option<(String, String)>> {
    tx.query_opt(
        "SELECT key_id, secret_sealed FROM hub_api_key WHERE app_id = $1 AND revoked_at IS NULL AND secret_sealed IS NOT NULL
         ORDER BY created_at DESC, uid LIMIT 1",
        params![app_id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

fn select(condition: &str) -> String {
    format!(
        "SELECT k.uid, k.kind, k.key_id, k.name, COALESCE(t.uid, a.uid, u.uid), k.created_at, k.revoked_at, k.scopes, k.expires_at FROM hub_api_key AS k
         LEFT JOIN hub_tenant AS t ON t.id = k.tenant_id LEFT JOIN hub_app AS a ON a.id = k.app_id
         LEFT JOIN hub_user AS u ON u.id = k.user_id WHERE {condition}"
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
    })
}

pub(in crate::hub) fn find(tx: &mut Tx<'_>, selector: &str) -> Result<Option<ApiKey>> {
    tx.query_opt(&select("k.uid = $1 OR k.key_id = $1"), params![selector], api_key)
}

pub(in crate::hub) fn list(tx: &mut Tx<'_>, page: &PageRequest) -> Result<Page<ApiKey>> {
    let rows = tx.query(
        &format!("{} ORDER BY k.uid LIMIT $2", select("(k.uid > $1 OR $1 IS NULL)")),
        params![page.after.clone(), page.limit + 1],
        api_key,
    )?;
    Ok(Page::of(rows, page, |key| key.uid.to_string()))
}

pub(in crate::hub) fn revoke(tx: &mut Tx<'_>, uid: &KeyUid) -> Result<()> {
    let now = tx.now();
    super::access_change::touch(tx, uid.as_str())?;
    tx.execute("UPDATE hub_api_key SET revoked_at = COALESCE(revoked_at, $2) WHERE uid = $1", params![uid.as_str(), now])?;
    Ok(())
}
