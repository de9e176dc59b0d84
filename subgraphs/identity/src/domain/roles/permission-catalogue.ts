/**
 * The closed catalogue of what a role may grant: key → id. Ids travel in tokens and are never given to another meaning; the
 * migrations write the same rows, and a test holds the two together.
 */
export const permissionIds = {
  'tickets.scan': 1,
  'customers.read': 2,
  'customers.write': 3,
  'organizers.read': 4,
  'organizers.write': 5,
  'merchants.read': 6,
  'merchants.write': 7,
  'ushers.read': 8,
  'ushers.write': 9,
  'admins.manage': 10,
  'audit.read': 11,
  'members.manage': 12,
  'locks.lift': 13,
  'gate.supervise': 14,
  'conference.members.read': 20,
  'conference.members.manage': 21,
  'conference.roles.manage': 22,
  'conference.members.approve': 23,
  'isp.members.read': 30,
  'isp.members.manage': 31,
  'isp.roles.manage': 32,
  'isp.members.approve': 33,
  'trade.members.read': 40,
  'trade.members.manage': 41,
  'trade.roles.manage': 42,
  'trade.members.approve': 43,
} as const;

export type PermissionKey = keyof typeof permissionIds;

const keys = new Map<number, string>(Object.entries(permissionIds).map(([key, id]) => [id, key]));

/** The keys of these ids; an id that the catalogue no longer has is passed over. */
export const keysOfPermissions = (ids: readonly number[]): string[] =>
  ids.flatMap((id) => keys.get(id) ?? []);
