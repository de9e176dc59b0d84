import { books } from '../books.ts';
import type { Tx } from '../desk.ts';

export type OrganizerBalance = {
  readonly currency: string;
  /** Taken and not settled. */
  readonly pendingMinor: bigint;
  /** Settled and not paid out. */
  readonly availableMinor: bigint;
  /** What the organizer owes. */
  readonly receivableMinor: bigint;
};

/** How an organizer stands with the platform, in one currency. */
export async function organizerBalance(
  tx: Tx,
  owner: string,
  currency: string,
): Promise<OrganizerBalance> {
  const of = async (kind: string) => (await books.balanceOf(tx, { kind, owner, currency })) ?? 0n;
  const pendingMinor = await of('organizer_pending');
  const availableMinor = await of('organizer_available');
  const receivableMinor = -(await of('organizer_receivable'));
  return { currency, pendingMinor, availableMinor, receivableMinor };
}
