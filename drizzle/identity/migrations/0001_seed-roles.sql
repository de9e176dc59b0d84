INSERT INTO identity.permissions (id, portal, key, description) VALUES
  (1, 'usher', 'tickets.scan', 'Scan tickets at the gates of an assigned event.'),
  (2, 'admin', 'customers.read', 'See the profiles of customers.');
--> statement-breakpoint
INSERT INTO identity.roles (portal, name) VALUES
  ('customer', 'Customer'),
  ('organizer', 'Organizer'),
  ('usher', 'Usher'),
  ('admin', 'SuperAdmin'),
  ('admin', 'Admin'),
  ('admin', 'Usher'),
  ('admin', 'Support');
--> statement-breakpoint
INSERT INTO identity.role_permissions (role_id, permission_id)
SELECT roles.id, permissions.id
FROM identity.roles
JOIN identity.permissions USING (portal)
WHERE (portal = 'usher' AND key = 'tickets.scan')
  OR (portal = 'admin' AND key = 'customers.read' AND name IN ('SuperAdmin', 'Admin', 'Support'));
--> statement-breakpoint
INSERT INTO identity.policies
  (portal, realm, identifier_kind, second_factor, permission_id, password_length_min, session_idle_s, session_absolute_s)
VALUES
  ('customer', 'events', 'mobile', 'otp', NULL, 8, 30 * 86400, 90 * 86400),
  ('organizer', 'events', 'mobile', 'otp', NULL, 8, 7 * 86400, 30 * 86400),
  ('usher', 'staff', 'username', 'none', 1, 8, NULL, NULL),
  ('admin', 'staff', 'email', 'none', NULL, 15, 30 * 60, 12 * 3600);
