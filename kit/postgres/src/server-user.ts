import { readFileSync } from 'node:fs';

/** Whom the server runs as when it may not run as us. */
export type ServerUser = { readonly name: string; readonly uid: number; readonly gid: number };

/** In this order: the account made for it, then the one that is everywhere. */
const candidates = ['postgres', 'nobody'];

/** PostgreSQL refuses to run as root. Undefined for everybody else, who runs it as himself. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map(account);
  for (const candidate of candidates) {
    const found = accounts.find(({ name, uid }) => name === candidate && uid > 0);
    if (found) return found;
  }
  throw new Error(
    'PostgreSQL does not run as root, and /etc/passwd has neither a user postgres nor nobody to run it as.',
  );
}

/** For the options of `spawn`. */
export function runAs(user: ServerUser | undefined): {
  readonly uid?: number;
  readonly gid?: number;
} {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

function account(line: string): ServerUser {
  const [name = '', , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
}
