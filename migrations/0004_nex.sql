-- Hosted apps: what is wanted, what was seen, and what happened.
CREATE TABLE nex_setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
CREATE TABLE nex_rack (
    name TEXT PRIMARY KEY,
    endpoint TEXT NOT NULL,
    status TEXT NOT NULL, -- ready, absent
    version TEXT,
    cpus BIGINT,
    memory_bytes BIGINT,
    seen_at BIGINT
);
CREATE TABLE nex_instance (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    host_label TEXT NOT NULL UNIQUE, -- the first label of its host name; never used again
    app_nid TEXT NOT NULL,
    app_name TEXT NOT NULL,
    organization_uid TEXT NOT NULL,
    organization_name TEXT NOT NULL,
    name TEXT NOT NULL,
    rack TEXT NOT NULL,
    desired TEXT NOT NULL, -- running, stopped, deleted
    status TEXT NOT NULL, -- provisioning, starting, running, stopping, stopped, terminating, terminated, failed
    status_message TEXT,
    generation BIGINT NOT NULL,
    spec JSON NOT NULL, -- the catalog's entry at the time of creation
    environment_sealed TEXT NOT NULL, -- secrets and what the Hub gave, sealed with the master key
    subnet BIGINT UNIQUE, -- number in the address pool; null before the first container and after the last
    host_port BIGINT,
    initialized_at BIGINT, -- when the hook init_once had run
    started_at BIGINT, -- when it first answered
    deadline_at BIGINT, -- by when it must answer
    failures BIGINT NOT NULL, -- in a row
    retry_at BIGINT, -- after a failure: not before
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    expires_at BIGINT,
    deleted_at BIGINT
);
CREATE INDEX nex_instance_organization ON nex_instance (organization_uid, id);
CREATE INDEX nex_instance_status ON nex_instance (status);
CREATE TABLE nex_event (
    id BIGSERIAL PRIMARY KEY,
    instance_uid TEXT NOT NULL,
    at BIGINT NOT NULL,
    status TEXT NOT NULL,
    message TEXT
);
CREATE INDEX nex_event_instance ON nex_event (instance_uid, id);
