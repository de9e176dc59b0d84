import type { Disk } from 'flydrive';

/** Writes all of it or nothing: a disk that was full half-way has kept the first half, under its key, as if it were a file. */
export async function putWhole(
  disk: Disk,
  key: string,
  write: (key: string) => Promise<void>,
): Promise<void> {
  try {
    await write(key);
  } catch (error) {
    // What went wrong first is what is to be told.
    await disk.delete(key).catch(() => {});
    throw error;
  }
}
