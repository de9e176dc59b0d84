import { randomUUID } from 'node:crypto';
import { uploadMaxBytes } from '@gatehouse/kit-subgraph/file-paths';
import type { Disk } from 'flydrive';
import { putWhole } from './put-whole.ts';
import { recodeImage } from './recode-image.ts';
import type { StorageKeys } from './storage-keys.ts';
import { storedSize } from './stored-size.ts';

export type Acceptance =
  | { readonly outcome: 'stored'; readonly fileId: string }
  | { readonly outcome: 'notAnImage' | 'tooLarge' | 'missing' };

type Options = { readonly disk: Disk; readonly keys: StorageKeys };

/** Makes a file of an upload that is an image, whatever it was called. Of any other upload nothing is kept. */
export async function acceptImage({ disk, keys }: Options, uploadId: string): Promise<Acceptance> {
  const upload = keys.upload(uploadId);
  const size = await storedSize(disk, upload);
  if (size === undefined) return { outcome: 'missing' };
  if (size > uploadMaxBytes) {
    await disk.delete(upload);
    return { outcome: 'tooLarge' };
  }
  const image = await recodeImage(() => disk.getBytes(upload)).catch(async (error: unknown) => {
    // Of two who take it at once the other was sooner.
    if (await disk.exists(upload)) throw error;
    return 'gone' as const;
  });
  if (image === 'gone') return { outcome: 'missing' };
  const fileId = randomUUID();
  if (image !== undefined)
    await putWhole(disk, keys.image(fileId), (key) =>
      disk.put(key, image, { contentType: 'image/webp' }),
    );
  await disk.delete(upload);
  return image === undefined ? { outcome: 'notAnImage' } : { outcome: 'stored', fileId };
}
