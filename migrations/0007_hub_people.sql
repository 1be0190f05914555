-- People: how they prove who they are, and what waits for an answer of theirs.
-- The address as it is compared: NFKC, lower case. Two addresses with one key are one address.
ALTER TABLE hub_user ADD COLUMN email_key TEXT;
UPDATE hub_user SET email_key = email;
CREATE UNIQUE INDEX hub_user_email_key ON hub_user (tenant_id, email_key);
CREATE INDEX hub_user_email_key_of_all ON hub_user (email_key);
-- A deleted person keeps her row without anything that tells who she was: others' rows name it.
ALTER TABLE hub_user ADD COLUMN deleted_at BIGINT;
-- What is rarely read of a person, beside the row that every request reads.
CREATE TABLE hub_user_profile (
    user_id BIGINT PRIMARY KEY REFERENCES hub_user (id),
    phone TEXT NOT NULL DEFAULT '',
    phone_country_code TEXT NOT NULL DEFAULT '',
    geo_country_code TEXT NOT NULL DEFAULT '',
    geo_state_code TEXT NOT NULL DEFAULT '',
    geo_city TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    avatar_url TEXT NOT NULL DEFAULT '',
    external_id TEXT,
    locale TEXT NOT NULL DEFAULT 'en',
    kpi_enabled BIGINT NOT NULL DEFAULT 1,
    meta_data JSON NOT NULL, -- an object
    settings JSON NOT NULL, -- an object
    unconfirmed_email TEXT,
    confirmed_at BIGINT,
    sign_in_count BIGINT NOT NULL DEFAULT 0,
    current_sign_in_at BIGINT,
    current_sign_in_ip TEXT,
    last_sign_in_at BIGINT,
    last_sign_in_ip TEXT,
    failed_attempts BIGINT NOT NULL DEFAULT 0,
    locked_at BIGINT,
    password_changed_at BIGINT,
    remember_created_at BIGINT,
    -- Tokens that a tenant's own software made and asks for again: their SHA-256 only.
    confirmation_token_hash TEXT,
    confirmation_sent_at BIGINT,
    reset_password_token_hash TEXT,
    reset_password_sent_at BIGINT,
    unlock_token_hash TEXT,
    updated_at BIGINT NOT NULL
);
INSERT INTO hub_user_profile (user_id, meta_data, settings, confirmed_at, password_changed_at, updated_at)
SELECT id, '{}', '{}', created_at, created_at, updated_at FROM hub_user;
CREATE INDEX hub_user_profile_confirmation ON hub_user_profile (confirmation_token_hash);
CREATE INDEX hub_user_profile_reset ON hub_user_profile (reset_password_token_hash);
CREATE INDEX hub_user_profile_unlock ON hub_user_profile (unlock_token_hash);
CREATE INDEX hub_user_profile_unconfirmed ON hub_user_profile (unconfirmed_email);
-- What was mailed to somebody: a token is the uid and a signature of the master key, so this table opens nothing.
CREATE TABLE hub_user_token (
    uid TEXT PRIMARY KEY,
    kind TEXT NOT NULL, -- confirmation, email_change, password_reset, unlock
    user_id BIGINT NOT NULL REFERENCES hub_user (id),
    email TEXT NOT NULL, -- to which address it went
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX hub_user_token_user ON hub_user_token (user_id, kind);
CREATE INDEX hub_user_token_expiry ON hub_user_token (expires_at);
-- Failures of signing in, by what they are counted for. In the database: replicas count together.
CREATE TABLE hub_throttle (
    subject TEXT PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    blocked_until BIGINT
);
CREATE INDEX hub_throttle_last ON hub_throttle (last_at);
CREATE TABLE hub_second_factor (
    user_id BIGINT PRIMARY KEY REFERENCES hub_user (id),
    secret_sealed TEXT NOT NULL,
    confirmed_at BIGINT,
    last_step BIGINT NOT NULL, -- codes of this time step and before it are used up
    created_at BIGINT NOT NULL
);
CREATE TABLE hub_recovery_code (
    user_id BIGINT NOT NULL REFERENCES hub_user (id),
    code_hash TEXT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (user_id, code_hash)
);
-- Where a session was opened, and when it was last seen (coarsely: reading must not write).
ALTER TABLE hub_session ADD COLUMN user_agent TEXT NOT NULL DEFAULT '';
ALTER TABLE hub_session ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE hub_session ADD COLUMN last_seen_at BIGINT;
ALTER TABLE hub_session ADD COLUMN reason TEXT; -- of an impersonation
CREATE INDEX hub_session_expiry ON hub_session (expires_at);
CREATE TABLE hub_invitation (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    organization_id BIGINT NOT NULL REFERENCES hub_organization (id),
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    user_id BIGINT REFERENCES hub_user (id), -- once there is one
    role TEXT NOT NULL,
    team_id BIGINT, -- may be gone by then
    referrer_id BIGINT REFERENCES hub_user (id),
    status TEXT NOT NULL, -- staged, pending, accepted, cancelled, expired
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    notification_sent_at BIGINT,
    expires_at BIGINT NOT NULL
);
CREATE INDEX hub_invitation_organization ON hub_invitation (organization_id, id);
CREATE INDEX hub_invitation_email ON hub_invitation (email_key, id);
-- One open invitation per person and organization.
CREATE UNIQUE INDEX hub_invitation_open ON hub_invitation (organization_id, email_key) WHERE status IN ('staged', 'pending');
CREATE TABLE hub_deletion_request (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    user_id BIGINT NOT NULL REFERENCES hub_user (id),
    status TEXT NOT NULL, -- pending, account_frozen, account_checked_out, account_terminated, cancelled
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX hub_deletion_request_user ON hub_deletion_request (user_id, id);
-- Texts of mails that a tenant says in its own words.
CREATE TABLE hub_mail_template (
    tenant_id BIGINT NOT NULL REFERENCES hub_tenant (id),
    name TEXT NOT NULL,
    locale TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, name, locale)
);
