import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type SmallDisk = AsyncDisposable & {
  readonly dir: string;
  /** Takes all that is free but for these bytes. */
  readonly fill: (exceptBytes?: number) => void;
  readonly free: () => void;
};

/** Why there can be no small disk here; undefined where there can. */
export const noDisk: string | undefined =
  process.platform === 'linux' && process.getuid?.() === 0
    ? undefined
    : 'a small disk is mounted by root on Linux alone';

/** A disk of so many megabytes in memory: full when it is full, like any other. */
export async function smallDisk(megabytes: number): Promise<SmallDisk> {
  const dir = await mkdtemp(path.join(tmpdir(), 'gatehouse-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', dir]);
  chmodSync(dir, 0o711);
  const ballast = path.join(dir, 'ballast');
  return {
    dir,
    fill: (exceptBytes = 0) => {
      const { bavail, bsize } = statfsSync(dir);
      fillFile(ballast, Math.max(0, bavail * bsize - exceptBytes));
    },
    free: () => rmSync(ballast, { force: true }),
    [Symbol.asyncDispose]: async () => {
      execFileSync('umount', ['-l', dir]);
      await rm(dir, { recursive: true });
    },
  };
}

function fillFile(file: string, bytes: number): void {
  const chunk = randomBytes(64 * 1024);
  const fd = openSync(file, 'a');
  try {
    for (let left = bytes; left > 0; left -= chunk.length)
      writeSync(fd, chunk, 0, Math.min(left, chunk.length));
  } catch (error) {
    // Somebody else was sooner with the last bytes: it is full all the same.
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(fd);
  }
}
