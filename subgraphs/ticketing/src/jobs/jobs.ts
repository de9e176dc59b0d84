import type { Job } from '@gatehouse/kit-events/run-worker';
import {
  completeOverEvents,
  completeOverEventsJob,
} from '../domain/events/complete-over-events.ts';
import { forgetUploads, forgetUploadsJob } from '../domain/files/forget-uploads.ts';
import { unwindEventJob } from '../domain/cancellations/schedule-unwinding.ts';
import { removeExport, removeExportJob } from '../domain/files/remove-export.ts';
import { removeFileJob } from '../domain/files/remove-file-later.ts';
import { removeFile } from '../domain/files/remove-file.ts';
import { sealScans } from '../domain/scan-log/seal-scans.ts';
import type { Hall } from '../hall.ts';
import { expireOrder } from './expire-order.ts';
import { unwindEvent } from './unwind-event.ts';
import { expireTransfer } from './expire-transfer.ts';

/** What the worker does, by the name it is scheduled under. */
export const jobs = ({ db, files }: Hall): Readonly<Record<string, Job>> => ({
  expireOrder: expireOrder(db),
  [unwindEventJob]: unwindEvent(db),
  expireTransfer: expireTransfer(db),
  [removeExportJob]: (payload) => removeExport(files, payload),
  [removeFileJob]: (payload) => removeFile(files, payload),
  [completeOverEventsJob]: () => completeOverEvents(db, new Date()),
  sealScans: async () => {
    await sealScans(db, new Date());
  },
  [forgetUploadsJob]: () => forgetUploads({ db, files }, new Date()),
});

/** What it does by the clock, in UTC. */
export const cron = [
  { job: 'ensureCodeKey', pattern: '17 3 * * *' },
  { job: 'sealScans', pattern: '* * * * *' },
  { job: forgetUploadsJob, pattern: '27 * * * *' },
  { job: completeOverEventsJob, pattern: '7,22,37,52 * * * *' },
] as const;
