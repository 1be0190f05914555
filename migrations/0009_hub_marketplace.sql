-- The marketplace: what is shown of apps, what people say about them, the life of subscriptions.
ALTER TABLE hub_app ADD COLUMN multi_instantiable BIGINT NOT NULL DEFAULT 0;
UPDATE hub_app SET multi_instantiable = 1 WHERE stack = 'cube';
-- Where people open it, when its makers run it: from its metadata or its owner.
ALTER TABLE hub_app ADD COLUMN host TEXT;
-- Nobody uses it any more; what was bought of it stays listed.
ALTER TABLE hub_app ADD COLUMN deleted_at BIGINT;
-- What the marketplace shows, in layers: each says only what it changes of those below it.
CREATE TABLE hub_listing (
    app_id BIGINT NOT NULL REFERENCES hub_app (id),
    tenant_id BIGINT NOT NULL, -- -1: catalog.toml; 0: the operator or the app's owner, for everybody; otherwise this tenant's
    offered BIGINT, -- of a tenant: 1 chosen, 0 not offered, null as otherwise
    price_list TEXT, -- of a tenant: which of the app's price lists
    content JSON NOT NULL,
    version BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (app_id, tenant_id)
);
-- Version 0: as it was before there were layers.
INSERT INTO hub_listing (app_id, tenant_id, content, version, updated_at) SELECT id, 0, listing, 0, updated_at FROM hub_app;
CREATE INDEX hub_listing_tenant ON hub_listing (tenant_id, offered);
CREATE TABLE hub_listing_version (
    app_id BIGINT NOT NULL,
    tenant_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_uid TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    content JSON NOT NULL, -- the layer as it was from then on, with its settings
    PRIMARY KEY (app_id, tenant_id, version)
);
-- What an app says of itself, fetched from it.
CREATE TABLE hub_app_metadata (
    app_id BIGINT PRIMARY KEY REFERENCES hub_app (id),
    url TEXT NOT NULL,
    document JSON, -- what we understood of it; null before the first success
    fetched_at BIGINT, -- the last success
    tried_at BIGINT,
    error TEXT, -- why the last try failed; null when it did not
    failures BIGINT NOT NULL -- in a row
);
-- Requests to apps whose group or member is gone.
CREATE TABLE hub_group_webhook (
    id BIGSERIAL PRIMARY KEY,
    app_id BIGINT NOT NULL REFERENCES hub_app (id),
    organization_id BIGINT NOT NULL REFERENCES hub_organization (id),
    instance_uid TEXT NOT NULL,
    user_uid TEXT, -- null: the whole group is gone
    status TEXT NOT NULL, -- pending, done, failed (is tried again), dropped (the app does not want it any more)
    attempts BIGINT NOT NULL,
    response_status BIGINT,
    error TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX hub_group_webhook_app ON hub_group_webhook (app_id, id);
-- The life of an app instance.
ALTER TABLE hub_app_instance ADD COLUMN single_key TEXT; -- at most one of an app that can be had once
CREATE UNIQUE INDEX hub_app_instance_single ON hub_app_instance (single_key);
ALTER TABLE hub_app_instance ADD COLUMN wish BIGINT NOT NULL DEFAULT 0; -- counts what was asked of Nex!, so that it obeys the last
ALTER TABLE hub_app_instance ADD COLUMN stopped_at BIGINT;
ALTER TABLE hub_app_instance ADD COLUMN free_trial_end_at BIGINT;
ALTER TABLE hub_app_instance ADD COLUMN autostop_interval BIGINT; -- seconds
ALTER TABLE hub_app_instance ADD COLUMN autostop_at BIGINT;
ALTER TABLE hub_app_instance ADD COLUMN oauth_keys_valid BIGINT NOT NULL DEFAULT 0;
ALTER TABLE hub_app_instance ADD COLUMN oauth_company TEXT;
ALTER TABLE hub_app_instance ADD COLUMN oauth_version TEXT;
CREATE INDEX hub_app_instance_changed ON hub_app_instance (organization_id, updated_at);
ALTER TABLE hub_subscription ADD COLUMN plan TEXT; -- the name of a pricing plan
ALTER TABLE hub_subscription ADD COLUMN plan_price JSON; -- that plan as it was chosen
ALTER TABLE nex_instance ADD COLUMN wish BIGINT NOT NULL DEFAULT 0;
-- What people say about apps.
CREATE TABLE hub_review (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL, -- review, feedback, comment, question, answer
    app_id BIGINT NOT NULL REFERENCES hub_app (id),
    tenant_id BIGINT NOT NULL REFERENCES hub_tenant (id),
    user_id BIGINT NOT NULL REFERENCES hub_user (id),
    organization_id BIGINT REFERENCES hub_organization (id),
    parent_id BIGINT REFERENCES hub_review (id),
    single_key TEXT UNIQUE, -- at most one review and one feedback of a user about an app
    rating BIGINT,
    description TEXT NOT NULL,
    status TEXT NOT NULL, -- pending, approved, rejected, archived
    version BIGINT NOT NULL,
    edited_by_id BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX hub_review_app ON hub_review (app_id, tenant_id, kind, status, id);
CREATE INDEX hub_review_tenant ON hub_review (tenant_id, id);
CREATE INDEX hub_review_parent ON hub_review (parent_id, id);
CREATE INDEX hub_review_user ON hub_review (user_id, app_id);
CREATE TABLE hub_review_version (
    review_id BIGINT NOT NULL REFERENCES hub_review (id),
    number BIGINT NOT NULL,
    event TEXT NOT NULL, -- create, update, moderate
    rating BIGINT,
    description TEXT NOT NULL,
    status TEXT NOT NULL,
    author_id BIGINT,
    author_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (review_id, number)
);
-- Ratings of an app in a tenant, exact: the average is their quotient.
CREATE TABLE hub_app_rating (
    app_id BIGINT NOT NULL REFERENCES hub_app (id),
    tenant_id BIGINT NOT NULL REFERENCES hub_tenant (id),
    rating_sum BIGINT NOT NULL,
    rating_count BIGINT NOT NULL,
    PRIMARY KEY (app_id, tenant_id)
);
