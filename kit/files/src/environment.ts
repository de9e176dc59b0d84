import { join, resolve } from 'node:path';
import { defaultDataDir } from '@gatehouse/kit-postgres/embedded';
import { z } from 'zod';

const variables = z
  .object({
    /** A folder for files; all processes of a subgraph share it. Without one, beside the embedded PostgreSQL's data. */
    FILES_DIR: z.string().min(1).optional(),
    DATA_DIR: z.string().min(1).optional(),
    /** Keeps files in a bucket instead, at Amazon or at S3_ENDPOINT. */
    S3_BUCKET: z.string().min(1).optional(),
    S3_REGION: z.string().min(1).default('us-east-1'),
    /** An S3-compatible server, by the address at which clients reach it too: they upload there. */
    S3_ENDPOINT: z.url().optional(),
    /** Without keys, those that the SDK finds: a role of the machine, a profile. */
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
    /** `on` for servers that have the bucket in the path and not in the host's name. */
    S3_FORCE_PATH_STYLE: z.stringbool().default(false),
  })
  .refine(
    (each) => (each.S3_ACCESS_KEY_ID === undefined) === (each.S3_SECRET_ACCESS_KEY === undefined),
    'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY come together.',
  );

export type Bucket = {
  readonly bucket: string;
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly credentials:
    | { readonly accessKeyId: string; readonly secretAccessKey: string }
    | undefined;
  readonly forcePathStyle: boolean;
};

export type Environment = {
  readonly dir: string;
  /** False for the default folder, which may be gone with the container. */
  readonly isDirChosen: boolean;
  readonly bucket: Bucket | undefined;
};

const projectRoot = join(import.meta.dirname, '..', '..', '..');

/** Where files are kept, read and checked once; a wrong environment ends the start with a sentence. */
export function readEnvironment(from: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = variables.safeParse(from);
  if (!parsed.success) throw new Error(`Environment: ${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  return {
    dir: resolve(data.FILES_DIR ?? filesBeside(data.DATA_DIR ?? defaultDataDir(projectRoot))),
    isDirChosen: data.FILES_DIR !== undefined,
    bucket: data.S3_BUCKET === undefined ? undefined : bucketOf(data, data.S3_BUCKET),
  };
}

/** The folder that goes with the data of the embedded PostgreSQL, and is thrown away with it. */
export const filesBeside = (dataDir: string): string => `${dataDir}.files`;

function bucketOf(data: z.infer<typeof variables>, bucket: string): Bucket {
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = data;
  const hasKeys = accessKeyId !== undefined && secretAccessKey !== undefined;
  return {
    bucket,
    region: data.S3_REGION,
    endpoint: data.S3_ENDPOINT,
    credentials: hasKeys ? { accessKeyId, secretAccessKey } : undefined,
    forcePathStyle: data.S3_FORCE_PATH_STYLE,
  };
}
