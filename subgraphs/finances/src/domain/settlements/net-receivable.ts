import { books } from '../books.ts';
import type { Tx } from '../desk.ts';
import { mustPost } from '../must-post.ts';
import { organizerBalance } from './organizer-balance.ts';

type Of = {
  readonly organizerId: string;
  readonly currency: string;
  /** What made something available to one who owes. */
  readonly sourceId: string;
  readonly actorId: string;
};

/** Pays what an organizer owes out of what has become available to it again, as far as that reaches; its lock is held. */
export async function netReceivable(tx: Tx, of: Of): Promise<void> {
  const { organizerId: owner, currency, sourceId, actorId } = of;
  const { availableMinor, receivableMinor } = await organizerBalance(tx, owner, currency);
  const amountMinor = availableMinor < receivableMinor ? availableMinor : receivableMinor;
  if (amountMinor === 0n) return;
  const lines = [
    { kind: 'organizer_available', owner, currency, amountMinor: -amountMinor },
    { kind: 'organizer_receivable', owner, currency, amountMinor },
  ];
  mustPost(await books.post(tx, { kind: 'receivable.netted', sourceId, actorId, lines }));
}
