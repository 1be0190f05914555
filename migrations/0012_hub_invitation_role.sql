-- An invitation may give one of the tenant's own roles; `role` is what it ranks like, as with a membership.
ALTER TABLE hub_invitation ADD COLUMN custom_role_id BIGINT;
CREATE INDEX hub_invitation_custom_role ON hub_invitation (custom_role_id);
