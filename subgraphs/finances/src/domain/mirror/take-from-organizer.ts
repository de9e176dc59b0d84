import type { Taking } from '@gatehouse/finances-db/takings';
import type { AccountName } from '@gatehouse/kit-ledger/open-ledger';
import { books } from '../books.ts';
import type { Tx } from '../desk.ts';
import { lockOrganizer } from '../lock-organizer.ts';

type Part = readonly [account: AccountName, amountMinor: bigint];

type Take = Pick<Taking, 'organizerId' | 'currency' | 'settledIn'> & {
  /** Below zero where rounding gives a unit back. */
  readonly amountMinor: bigint;
};

/**
 * Where an organizer's part of a refund comes from: from what waits for a settlement; after that from what is available, and
 * what that does not reach, it owes.
 */
export async function takeFromOrganizer(tx: Tx, take: Take): Promise<readonly Part[]> {
  const { organizerId: owner, currency, settledIn, amountMinor } = take;
  if (settledIn === null) return [[{ kind: 'organizer_pending', owner, currency }, -amountMinor]];
  await lockOrganizer(tx, owner, currency);
  const account = { kind: 'organizer_available', owner, currency };
  const available = (await books.balanceOf(tx, account)) ?? 0n;
  const reached = amountMinor < available ? amountMinor : available;
  return [
    [account, -reached],
    [{ kind: 'organizer_receivable', owner, currency }, reached - amountMinor],
  ];
}
