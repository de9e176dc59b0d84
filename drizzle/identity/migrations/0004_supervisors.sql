-- Who answers for the other ushers of an event: scans as they do, and may more at its gates.
INSERT INTO identity.permissions (id, portal, key, description) VALUES
  (14, 'usher', 'gate.supervise', 'Undo scans of others at an assigned event, look after its devices and incidents.');
--> statement-breakpoint
INSERT INTO identity.roles (portal, name) VALUES ('usher', 'Supervisor');
--> statement-breakpoint
INSERT INTO identity.role_permissions (role_id, permission_id)
SELECT roles.id, permissions.id
FROM identity.roles
JOIN identity.permissions USING (portal)
WHERE portal = 'usher' AND roles.name = 'Supervisor' AND permissions.key IN ('tickets.scan', 'gate.supervise');
