import { adminRoleNames } from './admin-role-names.ts';
import type { AdminRole } from './types.generated.ts';

const words = new Map<string, AdminRole>(
  Object.entries(adminRoleNames).map(([word, name]) => [name, word as AdminRole]),
);

/** The graph's word for a role of the admin portal. */
export function adminRoleOf(name: string): AdminRole {
  const word = words.get(name);
  if (word === undefined) throw new Error(`The graph has no word for the role ${name}.`);
  return word;
}
