-- Who the customers are, what they may do, what they bought.
CREATE TABLE hub_tenant (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE TABLE hub_user (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    tenant_id BIGINT NOT NULL REFERENCES hub_tenant (id),
    email TEXT NOT NULL, -- lower case
    name TEXT NOT NULL,
    surname TEXT NOT NULL,
    password_hash TEXT, -- argon2id; null: cannot sign in with a password
    admin_role TEXT, -- admin, staff; null: a customer
    frozen BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (tenant_id, email)
);
CREATE INDEX hub_user_email ON hub_user (email);
CREATE TABLE hub_organization (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    tenant_id BIGINT NOT NULL REFERENCES hub_tenant (id),
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    financial_year_end_month BIGINT NOT NULL,
    frozen BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX hub_organization_tenant ON hub_organization (tenant_id, id);
CREATE TABLE hub_membership (
    organization_id BIGINT NOT NULL REFERENCES hub_organization (id),
    user_id BIGINT NOT NULL REFERENCES hub_user (id),
    role TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organization_id, user_id)
);
CREATE INDEX hub_membership_user ON hub_membership (user_id, organization_id);
CREATE TABLE hub_session (
    uid TEXT PRIMARY KEY,
    user_id BIGINT NOT NULL REFERENCES hub_user (id),
    kind TEXT NOT NULL, -- sso: the API token; web: the browser's cookie
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX hub_session_user ON hub_session (user_id, kind);
CREATE TABLE hub_app (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    nid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    stack TEXT NOT NULL, -- cube, cloud, connector
    listing JSON NOT NULL, -- texts and pictures of the marketplace
    webhook_url TEXT, -- where Connec! notifies it
    connec JSON NOT NULL, -- its manifest for Connec!: what it reads and writes, how it is notified
    active BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE TABLE hub_api_key (
    uid TEXT PRIMARY KEY,
    kind TEXT NOT NULL, -- operator, service, tenant, app
    key_id TEXT NOT NULL UNIQUE, -- the public half
    secret_hash TEXT NOT NULL,
    secret_sealed TEXT, -- app keys only: needed to sign in at the app's webhook
    tenant_id BIGINT REFERENCES hub_tenant (id),
    app_id BIGINT REFERENCES hub_app (id),
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX hub_api_key_app ON hub_api_key (app_id);
CREATE TABLE hub_app_instance (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    app_id BIGINT NOT NULL REFERENCES hub_app (id),
    organization_id BIGINT NOT NULL REFERENCES hub_organization (id),
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    status_message TEXT,
    http_url TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    started_at BIGINT,
    terminated_at BIGINT
);
CREATE INDEX hub_app_instance_organization ON hub_app_instance (organization_id, id);
CREATE INDEX hub_app_instance_app ON hub_app_instance (app_id, organization_id);
CREATE TABLE hub_subscription (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    organization_id BIGINT NOT NULL REFERENCES hub_organization (id),
    app_id BIGINT NOT NULL REFERENCES hub_app (id),
    instance_id BIGINT NOT NULL REFERENCES hub_app_instance (id),
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX hub_subscription_organization ON hub_subscription (organization_id, id);
CREATE TABLE hub_audit (
    id BIGSERIAL PRIMARY KEY,
    at BIGINT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_uid TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    organization TEXT,
    detail JSON NOT NULL,
    request_id TEXT
);
CREATE INDEX hub_audit_organization ON hub_audit (organization, id);
CREATE INDEX hub_audit_request ON hub_audit (request_id);
CREATE TABLE hub_setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
