-- Settings of tenants and organizations; keys that are rotated and used; the audit as a chain.
CREATE TABLE hub_tenant_setting (
    tenant_id BIGINT PRIMARY KEY REFERENCES hub_tenant (id),
    settings JSON NOT NULL, -- an object; what is absent has its default
    updated_at BIGINT NOT NULL
);
-- What is rarely read of an organization.
CREATE TABLE hub_organization_profile (
    organization_id BIGINT PRIMARY KEY REFERENCES hub_organization (id),
    profile JSON NOT NULL,
    updated_at BIGINT NOT NULL
);
-- A closed organization keeps its row: bills and audit name it.
ALTER TABLE hub_organization ADD COLUMN closed_at BIGINT;
-- A rotated key keeps its public half; the secret before dies at its end.
ALTER TABLE hub_api_key ADD COLUMN old_secret_hash TEXT;
ALTER TABLE hub_api_key ADD COLUMN old_secret_sealed TEXT;
ALTER TABLE hub_api_key ADD COLUMN old_secret_expires_at BIGINT;
ALTER TABLE hub_api_key ADD COLUMN rotated_at BIGINT;
CREATE INDEX hub_api_key_tenant ON hub_api_key (tenant_id);
-- When a key was last used, to about a minute. Apart from the key: it changes all the time and nobody decides by it.
CREATE TABLE hub_key_use (
    key_uid TEXT PRIMARY KEY,
    used_at BIGINT NOT NULL
);
-- The audit: as whom, from where, and the chain. An entry without a hash is older than the chain.
ALTER TABLE hub_audit ADD COLUMN tenant TEXT;
ALTER TABLE hub_audit ADD COLUMN impersonator TEXT; -- the uid of the member of staff who acted as the actor
ALTER TABLE hub_audit ADD COLUMN address TEXT;
ALTER TABLE hub_audit ADD COLUMN user_agent TEXT;
ALTER TABLE hub_audit ADD COLUMN chain TEXT; -- a tenant's uid, or platform
ALTER TABLE hub_audit ADD COLUMN seq BIGINT; -- 1, 2, 3 … without gaps in its chain
ALTER TABLE hub_audit ADD COLUMN hash TEXT; -- over this entry and the hash of the one before, keyed with the master key
UPDATE hub_audit SET tenant = (
    SELECT t.uid FROM hub_organization AS o JOIN hub_tenant AS t ON t.id = o.tenant_id WHERE o.uid = hub_audit.organization
) WHERE organization IS NOT NULL;
CREATE UNIQUE INDEX hub_audit_chain ON hub_audit (chain, seq);
CREATE INDEX hub_audit_tenant ON hub_audit (tenant, id);
CREATE INDEX hub_audit_actor ON hub_audit (actor_uid, id);
-- The end of each chain; who appends locks it.
CREATE TABLE hub_audit_head (
    chain TEXT PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);
-- Up to where retention removed a chain's entries: what the rest is checked from. Signed with the master key.
CREATE TABLE hub_audit_anchor (
    chain TEXT PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL,
    entries BIGINT NOT NULL, -- how many were removed so far
    at BIGINT NOT NULL,
    signature TEXT NOT NULL
);
-- The last entry that was there before the chain.
INSERT INTO hub_setting (name, value) SELECT 'audit.before_chain', CAST(MAX(id) AS TEXT) FROM hub_audit HAVING COUNT(*) > 0;
