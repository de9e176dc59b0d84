import { readFileSync } from 'node:fs';
import type { Role } from './people-and-rows.ts';

const table = new URL('../permissions/root-fields.txt', import.meta.url);
const rows = readFileSync(table, 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split(/\s+/));
const [heads = []] = rows;
const cells = new Map(rows.map(([field = '', ...cells]) => [field, cells]));

/** As the table of permissions says, which a test of its own holds against the gateway. */
export function isOpenTo(role: Role, field: string): boolean {
  const column = heads.indexOf(role === 'admin' ? 'SuperAdmin' : role) - 1;
  return cells.get(field)?.[column] === 'yes';
}
