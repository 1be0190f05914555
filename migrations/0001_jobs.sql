-- Durable jobs: what must happen outside a transaction is written inside it.
CREATE TABLE job (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    -- At most one queued job per kind and key.
    dedup_key TEXT,
    payload JSON NOT NULL,
    status TEXT NOT NULL, -- queued, running, done, dead
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    attempts_max BIGINT NOT NULL,
    lease_owner TEXT,
    lease_until BIGINT,
    last_error TEXT,
    created_at BIGINT NOT NULL,
    finished_at BIGINT
);
CREATE INDEX job_due ON job (status, run_at);
CREATE UNIQUE INDEX job_dedup ON job (kind, dedup_key) WHERE status = 'queued' AND dedup_key IS NOT NULL;
