import { invitations, type Invitation } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { InvalidCode } from '../challenges/answer-challenge.ts';
import { codeTries } from '../challenges/code-limits.ts';
import { isCode } from '../challenges/one-time-code.ts';
import { isUuid } from '../is-uuid.ts';
import { addressNetwork } from '../throttles/address-network.ts';
import { countHit } from '../throttles/count-hit.ts';
import { codesPerAddress } from '../throttles/limits.ts';
import type { Visit } from '../visit.ts';

type Link = { readonly invitationId: string; readonly code: string };

export type Followed =
  | { readonly outcome: 'followed'; readonly invitation: Invitation }
  | InvalidCode;

/**
 * The invitation that a link opens. As with codes, the state is answered before the secret is looked at, and a try is spent
 * before; a right secret gets its try back, for a password that is refused afterwards says nothing about the link.
 */
export async function followLink(visit: Visit, { invitationId, code }: Link): Promise<Followed> {
  const { db, now, keys } = visit;
  await countHit(visit, codesPerAddress, addressNetwork(visit.address));
  if (!isUuid(invitationId)) throw notFound('Invitation');
  const isThis = eq(invitations.id, invitationId);
  const [open] = await db
    .update(invitations)
    .set({ attempts: sql`${invitations.attempts} + 1` })
    .where(
      and(
        isThis,
        isNull(invitations.acceptedAt),
        isNull(invitations.cancelledAt),
        gt(invitations.expiresAt, now),
        lt(invitations.attempts, codeTries),
      ),
    )
    .returning();
  if (open === undefined) {
    const [closed] = await db.select().from(invitations).where(isThis);
    if (closed === undefined) throw notFound('Invitation');
    return { outcome: 'invalidCode', reason: whyClosed(closed, now) };
  }
  if (!isCode(keys.codes, open, code)) return { outcome: 'invalidCode', reason: 'WRONG' };
  await db
    .update(invitations)
    .set({ attempts: sql`${invitations.attempts} - 1` })
    // A resent one has forgotten the tries already.
    .where(and(isThis, eq(invitations.secretHash, open.secretHash)));
  return { outcome: 'followed', invitation: open };
}

/** One that was withdrawn looks like one that nobody answered in time. */
export function whyClosed(
  { acceptedAt, cancelledAt, expiresAt }: Invitation,
  now: Date,
): InvalidCode['reason'] {
  if (acceptedAt !== null) return 'USED';
  return cancelledAt !== null || expiresAt <= now ? 'EXPIRED' : 'EXHAUSTED';
}
