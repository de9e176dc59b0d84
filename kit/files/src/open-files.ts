import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import { uploadMaxBytes } from '@gatehouse/kit-subgraph/file-paths';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import { signPath } from '@gatehouse/kit-subgraph/signed-url';
import type { Disk } from 'flydrive';
import { acceptImage, type Acceptance } from './accept-image.ts';
import { readEnvironment } from './environment.ts';
import { fileMac } from './file-link.ts';
import { fileRoutes, type FileRoutes } from './file-routes.ts';
import { makePrivateFolder } from './make-private-folder.ts';
import { openDisk } from './open-disk.ts';
import { putWhole } from './put-whole.ts';
import { readText, type TextReading } from './read-text.ts';
import { storageKeys } from './storage-keys.ts';
import { storeExport } from './store-export.ts';

export type Files = {
  /** Where a client PUTs exactly `byteCount` bytes, as often as it likes until `expiresAt`; the last counts. */
  readonly uploadUrl: (uploadId: string, upload: Upload) => Promise<string>;
  /** Makes a file of an upload. Claim the upload's row first: of two calls at once each would make one. */
  readonly acceptImage: (uploadId: string) => Promise<Acceptance>;
  /** What an upload says, in UTF-8; it stays until it is discarded. */
  readonly readText: (uploadId: string) => Promise<TextReading>;
  /** For uploads that nobody used. */
  readonly discardUpload: (uploadId: string) => Promise<void>;
  /** The link to an accepted image, the same for ever. */
  readonly fileUrl: (fileId: string) => string;
  readonly remove: (fileId: string) => Promise<void>;
  /** Stores a CSV file, all of it or nothing. */
  readonly storeExport: (id: string, content: AsyncIterable<string | Uint8Array>) => Promise<void>;
  readonly exportUrl: (id: string, expiresAt: Date) => string;
  readonly removeExport: (id: string) => Promise<void>;
  /** For the subgraph's own routes. */
  readonly routes: FileRoutes;
};

type Upload = { readonly byteCount: number; readonly expiresAt: Date };

type Options = {
  /** The subgraph's: paths, keys and folders begin with it. */
  readonly name: string;
  readonly publicUrl: string;
  readonly secret: string;
  readonly production: boolean;
  readonly log: Logger;
  /** What the process was started with; without it, what this one was. */
  readonly inherited?: NodeJS.ProcessEnv | undefined;
};

/** A subgraph's files: in by signed link, out by signed link, and kept in a folder or a bucket. */
export async function openFiles({ name, publicUrl, ...options }: Options): Promise<Files> {
  const { secret, production, log } = options;
  const environment = readEnvironment(options.inherited);
  const { dir, bucket } = environment;
  if (production && bucket === undefined && !environment.isDirChosen)
    log.warn({}, 'Neither S3_BUCKET nor FILES_DIR is configured: files stay on this machine.');
  const disk = await openDisk(environment);
  const keys = storageKeys(name);
  const linkKeys = {
    file: deriveKey(secret, `${name} files`),
    upload: deriveKey(secret, `${name} uploads`),
    export: deriveKey(secret, `${name} exports`),
  };
  /** Made at the first write: a process that stores nothing leaves nothing behind. */
  const makeRoom = async () => void (bucket === undefined && (await makePrivateFolder(dir)));
  const keep = async (uploadId: string, bytes: Uint8Array) => {
    await makeRoom();
    await putWhole(disk, keys.upload(uploadId), (key) => disk.put(key, bytes));
  };
  const signed = (key: Buffer, path: string, expiresAt: Date) =>
    publicUrl + signPath(key, `/${name}/${path}`, expiresAt);
  return {
    uploadUrl: async (uploadId, { byteCount, expiresAt }) => {
      if (!Number.isInteger(byteCount) || byteCount < 1 || byteCount > uploadMaxBytes)
        throw new RangeError(`An upload has between 1 and ${uploadMaxBytes} bytes.`);
      const key = keys.upload(uploadId);
      if (bucket !== undefined) return presigned(disk, key, { byteCount, expiresAt });
      return signed(linkKeys.upload, `uploads/${uploadId}/${byteCount}`, expiresAt);
    },
    acceptImage: async (uploadId) => acceptImage({ disk, keys }, uploadId),
    readText: async (uploadId) => readText({ disk, keys }, uploadId),
    discardUpload: async (uploadId) => disk.delete(keys.upload(uploadId)),
    fileUrl: (id) => `${publicUrl}/${name}/files/${id}/${fileMac(linkKeys.file, id)}.webp`,
    remove: async (fileId) => disk.delete(keys.image(fileId)),
    storeExport: async (id, content) => {
      await makeRoom();
      await storeExport(disk, keys.export(id), content);
    },
    exportUrl: (id, expiresAt) => signed(linkKeys.export, `exports/${id}.csv`, expiresAt),
    removeExport: async (id) => disk.delete(keys.export(id)),
    routes: fileRoutes({
      name,
      disk,
      keys,
      linkKeys,
      keep: bucket === undefined ? keep : undefined,
    }),
  };
}

/** A link straight to the bucket. The length is part of what is signed; what kind of file it is shows when it is accepted. */
function presigned(disk: Disk, key: string, { byteCount, expiresAt }: Upload): Promise<string> {
  const expiresIn = Math.max(1, Math.floor((expiresAt.getTime() - Date.now()) / 1000));
  return disk.getSignedUploadUrl(key, { expiresIn, ContentLength: byteCount });
}
