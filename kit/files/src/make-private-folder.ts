import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The folder, open to nobody else of this machine. Those above it stay as they are: PostgreSQL's own user passes through them. */
export async function makePrivateFolder(dir: string): Promise<void> {
  await mkdir(dirname(dir), { recursive: true });
  await mkdir(dir, { recursive: true, mode: 0o700 });
}
