import { nextLook } from './next-look.ts';
import { schedule } from './schedule.ts';
import type { Tx } from './till.ts';

/** Has the provider asked about a payment later on; one such question waits per payment. */
export const schedulePoll = (
  tx: Tx,
  paymentId: string,
  { now, attempt }: { readonly now: Date; readonly attempt: number },
): Promise<void> =>
  schedule(
    tx,
    'poll',
    { paymentId, attempt },
    { runAt: nextLook(now, attempt), key: `poll:${paymentId}` },
  );
