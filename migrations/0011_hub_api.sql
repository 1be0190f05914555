-- What software of tenants keeps here: tokens that opened an app once, and how people are known elsewhere.
CREATE TABLE hub_launch_token (
    fingerprint TEXT PRIMARY KEY, -- a hash of the token: who reads this signs nobody in
    user_id BIGINT NOT NULL REFERENCES hub_user (id),
    used_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL -- from then on the token is too old anyhow
);
CREATE INDEX hub_launch_token_expiry ON hub_launch_token (expires_at);
-- A person's name at another place where she signs in.
CREATE TABLE hub_identity (
    id BIGSERIAL PRIMARY KEY,
    tenant_id BIGINT NOT NULL REFERENCES hub_tenant (id),
    user_id BIGINT REFERENCES hub_user (id),
    provider TEXT NOT NULL,
    uid TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (tenant_id, provider, uid)
);
CREATE INDEX hub_identity_user ON hub_identity (user_id);
