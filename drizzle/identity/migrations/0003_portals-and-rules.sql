INSERT INTO identity.permissions (id, portal, key, description) VALUES
  (3, 'admin', 'customers.write', 'Change, suspend and reactivate customers.'),
  (4, 'admin', 'organizers.read', 'See organizers with their private part.'),
  (5, 'admin', 'organizers.write', 'Make, change, verify, suspend and delete organizers.'),
  (6, 'admin', 'merchants.read', 'See merchants with their private part.'),
  (7, 'admin', 'merchants.write', 'Make, change, verify, suspend and delete merchants.'),
  (8, 'admin', 'ushers.read', 'See ushers and where they work.'),
  (9, 'admin', 'ushers.write', 'Make, change, assign and delete ushers.'),
  (10, 'admin', 'admins.manage', 'Make, change and remove administrators; set the policies of portals.'),
  (11, 'admin', 'audit.read', 'Search, verify and export the audit log.'),
  (12, 'admin', 'members.manage', 'Invite the first people of a conference, an ISP partner or a trade organisation.'),
  (13, 'admin', 'locks.lift', 'Lift the lock of an identifier after failed sign-ins.'),
  (20, 'conference', 'conference.members.read', 'See the people of the conference.'),
  (21, 'conference', 'conference.members.manage', 'Invite, change and remove people of the conference.'),
  (22, 'conference', 'conference.roles.manage', 'Make and change roles of the conference.'),
  (23, 'conference', 'conference.members.approve', 'Decide about requests of the conference.'),
  (30, 'isp', 'isp.members.read', 'See the people of the partner.'),
  (31, 'isp', 'isp.members.manage', 'Invite, change and remove people of the partner.'),
  (32, 'isp', 'isp.roles.manage', 'Make and change roles of the partner.'),
  (33, 'isp', 'isp.members.approve', 'Decide about requests of the partner.'),
  (40, 'trade', 'trade.members.read', 'See the people of the organisation.'),
  (41, 'trade', 'trade.members.manage', 'Invite, change and remove people of the organisation.'),
  (42, 'trade', 'trade.roles.manage', 'Make and change roles of the organisation.'),
  (43, 'trade', 'trade.members.approve', 'Decide about requests of the organisation.');
--> statement-breakpoint
INSERT INTO identity.roles (portal, name) VALUES
  ('merchant', 'Merchant'),
  ('conference', 'Owner'),
  ('conference', 'Member'),
  ('isp', 'Owner'),
  ('isp', 'Member'),
  ('trade', 'Owner'),
  ('trade', 'Member');
--> statement-breakpoint
INSERT INTO identity.role_permissions (role_id, permission_id)
SELECT roles.id, permissions.id
FROM identity.roles
JOIN identity.permissions USING (portal)
WHERE permissions.id > 2
  AND (roles.name IN ('SuperAdmin', 'Owner')
    OR (roles.portal = 'admin' AND roles.name = 'Admin' AND permissions.key <> 'admins.manage')
    OR (roles.portal = 'admin' AND roles.name = 'Support' AND permissions.key LIKE '%.read' AND permissions.key <> 'audit.read')
    OR (roles.name = 'Support' AND permissions.key = 'locks.lift')
    OR (roles.name = 'Member' AND permissions.key LIKE '%.members.read'));
--> statement-breakpoint
INSERT INTO identity.policies
  (portal, realm, identifier_kind, second_factor, permission_id, password_length_min, session_idle_s, session_absolute_s, password_history)
VALUES
  ('merchant', 'events', 'mobile', 'otp', NULL, 8, 7 * 86400, 30 * 86400, 0),
  ('conference', 'conference', 'email', 'none', NULL, 15, 7 * 86400, 30 * 86400, 0),
  ('isp', 'isp', 'email', 'none', NULL, 15, 7 * 86400, 30 * 86400, 0),
  ('trade', 'trade', 'email', 'none', NULL, 15, 30 * 60, 12 * 3600, 5);

--> statement-breakpoint
-- Whether one more may be under this membership. The row lock makes the count exact: who asks next waits here until the one
-- before has committed, and then counts that one too. A suspended sub-user keeps the place, an expired invitation does not.
CREATE FUNCTION identity.has_sub_user_place(p_parent uuid, p_at timestamptz) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
  allowed integer;
  taken bigint;
BEGIN
  SELECT sub_users_max INTO allowed FROM identity.memberships WHERE id = p_parent FOR UPDATE;
  IF allowed IS NULL THEN RETURN true; END IF;
  SELECT
    (SELECT count(*) FROM identity.memberships WHERE parent_id = p_parent AND status <> 'ended') +
    (SELECT count(*) FROM identity.invitations
      WHERE parent_id = p_parent AND accepted_at IS NULL AND cancelled_at IS NULL AND expires_at > p_at)
  INTO taken;
  RETURN taken < allowed;
END $$;

--> statement-breakpoint
-- The audit log is added to and never changed: the subgraph's own role cannot, and anybody else has to switch a trigger off first.

revoke update, delete, truncate on identity.audit_entries, identity.audit_blocks from gatehouse_identity;
--> statement-breakpoint
-- Once a person is erased, that stays so; and a lane that is gone would hide what it counted.
revoke delete, truncate on identity.audit_keys, identity.audit_lanes from gatehouse_identity;
--> statement-breakpoint
create function identity.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger audit_entries_append_only before update or delete or truncate on identity.audit_entries
  for each statement execute function identity.refuse_change();
--> statement-breakpoint
alter table identity.audit_entries enable always trigger audit_entries_append_only;
--> statement-breakpoint
create trigger audit_blocks_append_only before update or delete or truncate on identity.audit_blocks
  for each statement execute function identity.refuse_change();
--> statement-breakpoint
alter table identity.audit_blocks enable always trigger audit_blocks_append_only;
