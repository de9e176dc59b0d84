import { isSignedPath } from '@gatehouse/kit-subgraph/signed-url';
import type { Route, RouteHandler } from '@gatehouse/kit-subgraph/subgraph';
import type { Disk } from 'flydrive';
import { isFileMac } from './file-link.ts';
import { nothingHere, sendStored } from './send-stored.ts';
import { isFileId, type StorageKeys } from './storage-keys.ts';
import { csv } from './store-export.ts';

export type LinkKeys = { readonly file: Buffer; readonly upload: Buffer; readonly export: Buffer };

type Options = {
  readonly name: string;
  readonly disk: Disk;
  readonly keys: StorageKeys;
  readonly linkKeys: LinkKeys;
  /** Keeps the body of an upload; undefined where clients upload to the bucket. */
  readonly keep: ((uploadId: string, bytes: Uint8Array) => Promise<void>) | undefined;
};

export type FileRoutes = Readonly<Partial<Record<Route, RouteHandler>>>;

/** What a subgraph answers under `/uploads`, `/files` and `/exports`. */
export function fileRoutes({ name, disk, keys, linkKeys, keep }: Options): FileRoutes {
  const image: RouteHandler = (_request, { id, mac = '' }) => {
    if (!isFileId(id) || !isFileMac(linkKeys.file, id, mac)) return nothingHere();
    return sendStored(disk, keys.image(id), imageHeaders);
  };
  const csvFile: RouteHandler = (request, { id }) => {
    if (!isGenuine(linkKeys.export, request, id)) return refused();
    return sendStored(disk, keys.export(id), exportHeaders(`${id}.csv`));
  };
  return Object.fromEntries<RouteHandler>([
    [`GET /${name}/files/:id/:mac.webp`, image],
    [`GET /${name}/exports/:id.csv`, csvFile],
    ...(keep === undefined ? [] : uploadRoutes(name, linkKeys.upload, keep)),
  ]);
}

function uploadRoutes(
  name: string,
  key: Buffer,
  keep: NonNullable<Options['keep']>,
): [string, RouteHandler][] {
  const isWelcome: RouteHandler = (request, { id }) =>
    isGenuine(key, request, id) ? new Response(null, { status: 204 }) : refused();
  const put: RouteHandler = async (request, { id, byteCount }) => {
    if (!isGenuine(key, request, id)) return refused();
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.length !== Number(byteCount))
      return new Response(`This link is for ${byteCount} bytes.\n`, { status: 400 });
    await keep(id, bytes);
    return new Response(null, { status: 204 });
  };
  return [
    // The gateway asks this first, so that it reads no body for a link that is worth nothing.
    [`GET /${name}/uploads/:id/:byteCount`, isWelcome],
    [`PUT /${name}/uploads/:id/:byteCount`, put],
  ];
}

const isGenuine = (key: Buffer, { url }: Request, id: string | undefined): id is string =>
  isFileId(id) && isSignedPath(key, new URL(url), new Date());

/** The picture under a link never changes; it is for those who have the link, and not for caches between us. */
const imageHeaders = {
  'content-type': 'image/webp',
  'cache-control': 'private, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
};

const exportHeaders = (filename: string) => ({
  'content-type': csv,
  'content-disposition': `attachment; filename="${filename}"`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
});

const refused = (): Response =>
  new Response('This link is not genuine, or it has expired.\n', { status: 403 });
