-- SQLite only
-- What every decision reads lies in the order of its key, in one tree in place of an index and a table beside it: a look at it costs one
-- page. PostgreSQL keeps tables and indexes apart whatever is asked of it.
CREATE TABLE hub_session_by_key (
    uid TEXT PRIMARY KEY,
    user_id BIGINT NOT NULL REFERENCES hub_user (id),
    kind TEXT NOT NULL, -- sso: the API token; web: the browser's cookie
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    impersonator_id BIGINT,
    user_agent TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    last_seen_at BIGINT,
    reason TEXT -- of an impersonation
) /* by key */;
INSERT INTO hub_session_by_key (uid, user_id, kind, created_at, expires_at, revoked_at, impersonator_id, user_agent, address, last_seen_at, reason)
    SELECT uid, user_id, kind, created_at, expires_at, revoked_at, impersonator_id, user_agent, address, last_seen_at, reason FROM hub_session;
DROP TABLE hub_session;
ALTER TABLE hub_session_by_key RENAME TO hub_session;
CREATE INDEX hub_session_user ON hub_session (user_id, kind);
CREATE INDEX hub_session_expiry ON hub_session (expires_at);
CREATE TABLE hub_membership_by_key (
    organization_id BIGINT NOT NULL REFERENCES hub_organization (id),
    user_id BIGINT NOT NULL REFERENCES hub_user (id),
    role TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    custom_role_id BIGINT,
    PRIMARY KEY (organization_id, user_id)
) /* by key */;
INSERT INTO hub_membership_by_key (organization_id, user_id, role, created_at, custom_role_id)
    SELECT organization_id, user_id, role, created_at, custom_role_id FROM hub_membership;
DROP TABLE hub_membership;
ALTER TABLE hub_membership_by_key RENAME TO hub_membership;
CREATE INDEX hub_membership_user ON hub_membership (user_id, organization_id);
CREATE INDEX hub_membership_custom_role ON hub_membership (custom_role_id);
CREATE TABLE hub_team_member_by_key (
    team_id BIGINT NOT NULL REFERENCES hub_team (id),
    user_id BIGINT NOT NULL REFERENCES hub_user (id),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (team_id, user_id)
) /* by key */;
INSERT INTO hub_team_member_by_key (team_id, user_id, created_at)
    SELECT team_id, user_id, created_at FROM hub_team_member;
DROP TABLE hub_team_member;
ALTER TABLE hub_team_member_by_key RENAME TO hub_team_member;
CREATE INDEX hub_team_member_user ON hub_team_member (user_id, team_id);
CREATE TABLE hub_team_instance_by_key (
    team_id BIGINT NOT NULL REFERENCES hub_team (id),
    instance_id BIGINT NOT NULL REFERENCES hub_app_instance (id),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (team_id, instance_id)
) /* by key */;
INSERT INTO hub_team_instance_by_key (team_id, instance_id, created_at)
    SELECT team_id, instance_id, created_at FROM hub_team_instance;
DROP TABLE hub_team_instance;
ALTER TABLE hub_team_instance_by_key RENAME TO hub_team_instance;
CREATE INDEX hub_team_instance_instance ON hub_team_instance (instance_id);
CREATE TABLE hub_client_by_key (
    staff_id BIGINT NOT NULL REFERENCES hub_user (id),
    organization_id BIGINT NOT NULL REFERENCES hub_organization (id),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (staff_id, organization_id)
) /* by key */;
INSERT INTO hub_client_by_key (staff_id, organization_id, created_at)
    SELECT staff_id, organization_id, created_at FROM hub_client;
DROP TABLE hub_client;
ALTER TABLE hub_client_by_key RENAME TO hub_client;
CREATE INDEX hub_client_organization ON hub_client (organization_id);
