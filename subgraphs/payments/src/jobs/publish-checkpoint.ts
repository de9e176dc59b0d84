import type { Job } from '@gatehouse/kit-events/run-worker';
import { sayCheckpoint } from '../domain/postings/say-checkpoint.ts';
import type { Till } from '../domain/till.ts';

export const publishCheckpoint =
  ({ db }: Till): Job =>
  async () => {
    await sayCheckpoint(db);
  };
