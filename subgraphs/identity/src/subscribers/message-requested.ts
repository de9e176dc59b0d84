import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import { scheduler } from '@gatehouse/kit-events/schedule';
import type { Events } from '@gatehouse/schema/events';
import type { Db } from '../domain/db.ts';
import { sendRequestedJob } from '../domain/messages/send-requested.ts';

const schedule = scheduler('identity');

/** Has the message sent by a job: sealing its text takes a key, which what receives events has not. */
export const messageRequested = (
  tx: Db,
  told: PayloadOf<Events, 'message.requested'>,
): Promise<void> => schedule(tx, sendRequestedJob, told);
