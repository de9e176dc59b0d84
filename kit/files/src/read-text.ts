import { uploadMaxBytes } from '@gatehouse/kit-subgraph/file-paths';
import type { Disk } from 'flydrive';
import type { StorageKeys } from './storage-keys.ts';
import { storedSize } from './stored-size.ts';

export type TextReading =
  | { readonly outcome: 'read'; readonly text: string }
  | { readonly outcome: 'notText' | 'tooLarge' | 'missing' };

type Options = { readonly disk: Disk; readonly keys: StorageKeys };

/** The text of an upload, which stays where it is; whatever a client sent, it is looked at for its size first. */
export async function readText({ disk, keys }: Options, uploadId: string): Promise<TextReading> {
  const upload = keys.upload(uploadId);
  const size = await storedSize(disk, upload);
  if (size === undefined) return { outcome: 'missing' };
  if (size > uploadMaxBytes) return { outcome: 'tooLarge' };
  const bytes = await disk.getBytes(upload);
  try {
    return { outcome: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { outcome: 'notText' };
  }
}
