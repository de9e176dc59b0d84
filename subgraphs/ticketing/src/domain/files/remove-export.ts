import type { Files } from '@gatehouse/kit-files/open-files';
import { z } from 'zod';

export const removeExportJob = 'removeExport';

const job = z.object({ exportId: z.uuid() });

/** Removes an export whose link has expired. */
export async function removeExport(files: Files, payload: unknown): Promise<void> {
  await files.removeExport(job.parse(payload).exportId);
}
