//! The jobs' table.

use crate::kernel::{Error, JobId, Page, PageRequest, Result, Timestamp};
use crate::store::{Row, Tx, params};

use super::model::{Job, JobStatus, NewJob};

const COLUMNS: &str = "id, kind, payload, status, run_at, attempts, attempts_max, last_error, created_at, finished_at";

fn job(row: &Row<'_>) -> Result<Job> {
    Ok(Job {
        id: JobId::trusted(row.get::<String>(0)?),
        kind: row.get(1)?,
        payload: row.get(2)?,
        status: JobStatus::parse(&row.get::<String>(3)?),
        run_at: row.get(4)?,
        attempts: row.get(5)?,
        attempts_max: row.get(6)?,
        last_error: row.get(7)?,
        created_at: row.get(8)?,
        finished_at: row.get(9)?,
    })
}

/// Adds a job to the queue, in the caller's transaction.
///
/// # Errors
/// The store's.
pub fn enqueue(tx: &mut Tx<'_>, new: &NewJob) -> Result<()> {
    let now = tx.now();
    // Ids grow with time, so a list in their order is a list by age.
    let id = format!("job-{}", uuid::Uuid::now_v7().simple());
    tx.execute(
        "INSERT INTO job (id, kind, dedup_key, payload, status, run_at, attempts, attempts_max, created_at)
         VALUES ($1, $2, $3, $4, 'queued', $5, 0, $6, $7)
         ON CONFLICT (kind, dedup_key) WHERE status = 'queued' AND dedup_key IS NOT NULL
         DO UPDATE SET run_at = CASE WHEN job.run_at < excluded.run_at THEN job.run_at ELSE excluded.run_at END",
        params![id, new.kind, new.key.clone(), &new.payload, now.plus_ms(new.delay_ms), new.attempts_max, now],
    )?;
    tx.notify(super::TOPIC);
    Ok(())
}

/// Takes up to `limit` due jobs of these kinds under lease until `lease_until`. Jobs whose lease ran out are due again.
pub(super) fn claim(tx: &mut Tx<'_>, kinds: &[&'static str], owner: &str, lease_until: Timestamp, limit: u32) -> Result<Vec<Job>> {
    if kinds.is_empty() {
        return Ok(Vec::new());
    }
    let now = tx.now();
    let list = kind_list(kinds);
    let lock = tx.dialect().for_update_skip_locked();
    let sql = format!(
        "UPDATE job SET status = 'running', lease_owner = $1, lease_until = $2, attempts = attempts + 1
         WHERE id IN (
            SELECT id FROM job
            WHERE kind IN ({list}) AND ((status = 'queued' AND run_at <= $3) OR (status = 'running' AND lease_until < $3))
            ORDER BY run_at LIMIT $4{lock})
         RETURNING {COLUMNS}"
    );
    tx.query(&sql, params![owner, lease_until, now, limit], job)
}

/// When the next job of these kinds is due, leases that may run out included.
pub(super) fn next_due(tx: &mut Tx<'_>, kinds: &[&'static str]) -> Result<Option<Timestamp>> {
    if kinds.is_empty() {
        return Ok(None);
    }
    let sql = format!(
        "SELECT MIN(CASE WHEN status = 'queued' THEN run_at ELSE lease_until END) FROM job
         WHERE status IN ('queued', 'running') AND kind IN ({})",
        kind_list(kinds)
    );
    tx.query_one(&sql, params![], |row| row.get(0))
}

/// Kinds are constants of the code, not input.
fn kind_list(kinds: &[&'static str]) -> String {
    let quoted: Vec<String> = kinds.iter().map(|kind| format!("'{}'", kind.replace('\'', "''"))).collect();
    quoted.join(", ")
}

/// Ends a job, if `owner` still has it.
pub(super) fn finish(tx: &mut Tx<'_>, id: &JobId, owner: &str, status: JobStatus, error: Option<&str>) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE job SET status = $3, finished_at = $4, last_error = COALESCE($5, last_error), lease_owner = NULL, lease_until = NULL
         WHERE id = $1 AND lease_owner = $2",
        params![id.as_str(), owner, status.as_str(), now, error],
    )?;
    Ok(())
}

/// Keeps a job for `owner`, if it still has it.
pub(super) fn renew(tx: &mut Tx<'_>, id: &JobId, owner: &str, until: Timestamp) -> Result<bool> {
    let sql = "UPDATE job SET lease_until = $3 WHERE id = $1 AND lease_owner = $2 AND status = 'running'";
    Ok(tx.execute(sql, params![id.as_str(), owner, until])? > 0)
}

/// Puts a job back for `run_at`, if `owner` still has it. A job of the same kind and key that was queued meanwhile stands in
/// for this one.
pub(super) fn put_back(tx: &mut Tx<'_>, job: &Job, owner: &str, run_at: Timestamp, failed: Option<&str>) -> Result<()> {
    let twin = tx.query_one(
        "SELECT COUNT(*) FROM job AS mine JOIN job AS twin ON twin.kind = mine.kind AND twin.dedup_key = mine.dedup_key
         WHERE mine.id = $1 AND twin.status = 'queued' AND twin.id <> mine.id",
        params![job.id.as_str()],
        |row| row.get::<i64>(0),
    )?;
    if twin > 0 {
        return finish(tx, &job.id, owner, JobStatus::Done, failed);
    }
    let uncounted = i64::from(failed.is_none());
    tx.execute(
        "UPDATE job SET status = 'queued', run_at = $3, attempts = attempts - $4, last_error = COALESCE($5, last_error),
                lease_owner = NULL, lease_until = NULL
         WHERE id = $1 AND lease_owner = $2",
        params![job.id.as_str(), owner, run_at, uncounted, failed],
    )?;
    tx.notify(super::TOPIC);
    Ok(())
}

/// Forgets jobs that were done before `before`.
pub(super) fn sweep(tx: &mut Tx<'_>, before: Timestamp) -> Result<u64> {
    tx.execute("DELETE FROM job WHERE status = 'done' AND finished_at < $1", params![before])
}

/// A page of jobs, the newest first, of one status and kind or of all.
///
/// # Errors
/// The store's.
pub fn list(tx: &mut Tx<'_>, status: Option<JobStatus>, kind: Option<&str>, page: &PageRequest) -> Result<Page<Job>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM job
         WHERE (status = $1 OR $1 IS NULL) AND (kind = $2 OR $2 IS NULL) AND (id < $3 OR $3 IS NULL)
         ORDER BY id DESC LIMIT $4"
    );
    let rows = tx.query(&sql, params![status.map(JobStatus::as_str), kind, page.after.clone(), page.limit + 1], job)?;
    Ok(Page::of(rows, page, |job| job.id.to_string()))
}

/// One job.
///
/// # Errors
/// Not found, or the store's.
pub fn show(tx: &mut Tx<'_>, id: &str) -> Result<Job> {
    tx.query_opt(&format!("SELECT {COLUMNS} FROM job WHERE id = $1"), params![id], job)?
        .ok_or_else(|| Error::not_found("job", id).hint("run `mno job list` to see the jobs"))
}

/// Makes a dead job (or one that waits for its next attempt) due now, with all its attempts before it.
///
/// # Errors
/// Not found; conflict when it is running or done.
pub fn retry(tx: &mut Tx<'_>, id: &str) -> Result<Job> {
    let found = show(tx, id)?;
    if matches!(found.status, JobStatus::Running | JobStatus::Done) {
        return Err(Error::conflict(format!("job `{id}` is {}", found.status.as_str())).hint("only dead or waiting jobs can be retried"));
    }
    let now = tx.now();
    tx.execute("UPDATE job SET status = 'queued', run_at = $2, attempts = 0, finished_at = NULL WHERE id = $1", params![id, now])?;
    tx.notify(super::TOPIC);
    show(tx, id)
}
