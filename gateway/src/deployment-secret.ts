import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The secret kept beside the data it belongs to, made the first time. For development only: role passwords and signing keys
 * follow from it, so that it must live as long as the data.
 */
export function deploymentSecret(dataDir: string): string {
  const file = `${dataDir}.secret`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    // Fails where the file exists: of two starts at the same moment, the second reads what the first has written.
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
