import type { Party } from '@gatehouse/kit-documents/snapshot';
import type { Job } from '@gatehouse/kit-events/run-worker';
import { z } from 'zod';
import { issueForJournal } from '../domain/invoices/issue-for-journal.ts';
import type { Db } from '../domain/till.ts';

const payload = z.object({ journalId: z.uuid() });

export const issueInvoice =
  (db: Db, seller: Party): Job =>
  async (job) => {
    const { journalId } = payload.parse(job);
    await db.transaction((tx) => issueForJournal(tx, { journalId, seller, now: new Date() }));
  };
