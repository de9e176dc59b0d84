import type { Files } from '@gatehouse/kit-files/open-files';
import { z } from 'zod';

const job = z.object({ fileId: z.uuid() });

/** The job that `removeFileLater` has scheduled. Repeating it changes nothing. */
export const removeFile = (files: Files, payload: unknown): Promise<void> =>
  files.remove(job.parse(payload).fileId);
