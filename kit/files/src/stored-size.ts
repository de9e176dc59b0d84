import type { Disk } from 'flydrive';

/** How many bytes are under this key; undefined where there is nothing. A disk that fails is a fault and not nothing. */
export async function storedSize(disk: Disk, key: string): Promise<number | undefined> {
  try {
    return (await disk.getMetaData(key)).contentLength;
  } catch (error) {
    if (await disk.exists(key)) throw error;
    return undefined;
  }
}
