import { sql } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import type { OrganizerBalance } from './organizer-balance.ts';

/** How each of these organizers stands, in every currency in which it ever had money here. One statement, one moment. */
export async function findOrganizerBalances(
  tx: Tx,
  organizerIds: readonly string[],
): Promise<readonly (OrganizerBalance & { readonly organizerId: string })[]> {
  const rows = await tx.execute<
    Record<'organizer_id' | 'currency' | 'pending' | 'available' | 'receivable', string>
  >(sql`
    select owner_id as organizer_id, currency,
      coalesce(sum(balance) filter (where kind = 'organizer_pending'), 0)::text as pending,
      coalesce(sum(balance) filter (where kind = 'organizer_available'), 0)::text as available,
      coalesce(sum(-balance) filter (where kind = 'organizer_receivable'), 0)::text as receivable
    from (
      select owner_id, currency, kind, finances.account_balance(id) as balance
      from finances.ledger_accounts
      where owner_id = any (${sql.param([...organizerIds])}::uuid[])
        and kind in ('organizer_pending', 'organizer_available', 'organizer_receivable')
    ) as account
    group by owner_id, currency order by owner_id, currency`);
  return rows.map((row) => ({
    organizerId: row.organizer_id,
    currency: row.currency,
    pendingMinor: BigInt(row.pending),
    availableMinor: BigInt(row.available),
    receivableMinor: BigInt(row.receivable),
  }));
}
