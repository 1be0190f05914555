-- What the decision looks at beside memberships: divisions, staff and their customers, custom roles, teams, scoped keys.
-- A marketplace may share the customers of another one.
ALTER TABLE hub_tenant ADD COLUMN customers_of BIGINT;
-- A part of a tenant with customers and staff of its own.
CREATE TABLE hub_division (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    tenant_id BIGINT NOT NULL REFERENCES hub_tenant (id),
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (tenant_id, name)
);
ALTER TABLE hub_user ADD COLUMN division_id BIGINT;
ALTER TABLE hub_user ADD COLUMN developer BIGINT NOT NULL DEFAULT 0;
ALTER TABLE hub_organization ADD COLUMN division_id BIGINT;
CREATE INDEX hub_organization_division ON hub_organization (division_id);
-- The customers that are assigned to a member of staff.
CREATE TABLE hub_client (
    staff_id BIGINT NOT NULL REFERENCES hub_user (id),
    organization_id BIGINT NOT NULL REFERENCES hub_organization (id),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (staff_id, organization_id)
);
CREATE INDEX hub_client_organization ON hub_client (organization_id);
-- Support staff may look into an organization while somebody there lets them.
CREATE TABLE hub_access_request (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    staff_id BIGINT NOT NULL REFERENCES hub_user (id),
    organization_id BIGINT NOT NULL REFERENCES hub_organization (id),
    status TEXT NOT NULL, -- requested, approved, denied, revoked
    reason TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    decided_at BIGINT,
    decided_by TEXT,
    expires_at BIGINT
);
CREATE INDEX hub_access_request_staff ON hub_access_request (staff_id, organization_id);
CREATE INDEX hub_access_request_organization ON hub_access_request (organization_id, id);
-- Roles of a tenant's own making: a set of the same permissions, ranked like one of the four.
CREATE TABLE hub_custom_role (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    tenant_id BIGINT NOT NULL REFERENCES hub_tenant (id),
    name TEXT NOT NULL,
    base_role TEXT NOT NULL,
    actions JSON NOT NULL, -- a list of words
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (tenant_id, name)
);
ALTER TABLE hub_membership ADD COLUMN custom_role_id BIGINT;
CREATE INDEX hub_membership_custom_role ON hub_membership (custom_role_id);
CREATE TABLE hub_team (
    id BIGSERIAL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    organization_id BIGINT NOT NULL REFERENCES hub_organization (id),
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (organization_id, name)
);
CREATE TABLE hub_team_member (
    team_id BIGINT NOT NULL REFERENCES hub_team (id),
    user_id BIGINT NOT NULL REFERENCES hub_user (id),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (team_id, user_id)
);
CREATE INDEX hub_team_member_user ON hub_team_member (user_id, team_id);
CREATE TABLE hub_team_instance (
    team_id BIGINT NOT NULL REFERENCES hub_team (id),
    instance_id BIGINT NOT NULL REFERENCES hub_app_instance (id),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (team_id, instance_id)
);
CREATE INDEX hub_team_instance_instance ON hub_team_instance (instance_id);
-- Keys: what they are limited to, until when, and whose (developers).
ALTER TABLE hub_api_key ADD COLUMN scopes JSON; -- a list of actions; null: everything that its kind may
ALTER TABLE hub_api_key ADD COLUMN expires_at BIGINT;
ALTER TABLE hub_api_key ADD COLUMN user_id BIGINT;
CREATE INDEX hub_api_key_user ON hub_api_key (user_id);
-- Staff that acts as a customer.
ALTER TABLE hub_session ADD COLUMN impersonator_id BIGINT;
-- An app that belongs to one tenant, or to a developer; null: to the installation.
ALTER TABLE hub_app ADD COLUMN tenant_id BIGINT;
ALTER TABLE hub_app ADD COLUMN developer_id BIGINT;
-- What changed in who may do what: whoever remembers answers reads this and forgets. One row is the head, so that order is
-- the order of commits.
CREATE TABLE hub_access_head (
    id BIGINT PRIMARY KEY,
    seq BIGINT NOT NULL
);
CREATE TABLE hub_access_change (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    subject TEXT NOT NULL -- the uid of whom or of what; * for everything
);
