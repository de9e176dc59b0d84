import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Bucket, Environment } from './environment.ts';

/** A folder or a bucket, and nothing after this knows which. Nothing of it is public: whoever fetches, fetches by link. */
export async function openDisk({ dir, bucket }: Environment): Promise<Disk> {
  if (bucket === undefined) return new Disk(new FSDriver({ location: dir, visibility: 'private' }));
  return new Disk(await bucketDriver(bucket));
}

async function bucketDriver({ endpoint, credentials, ...options }: Bucket) {
  // The SDK is large, and most processes have no bucket.
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new S3Driver({
    ...options,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
    visibility: 'private',
    // New buckets refuse ACLs, other makers' servers never had them, and a bucket is private without.
    supportsACL: false,
    // By default the SDK puts the checksum of an empty body into a link for an upload, and sends trailers that only Amazon reads.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}
