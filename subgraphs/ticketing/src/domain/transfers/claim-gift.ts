import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { Ticket } from '@gatehouse/ticketing-db/tickets';
import { transfers } from '@gatehouse/ticketing-db/transfers';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { getAttendee } from '../people/get-attendee.ts';
import { getGift, hasAddress, type OpenGift } from './find-gift.ts';
import { isOpen } from './find-transfers.ts';
import { isGiftCode } from './gift-code.ts';
import { refusedMove } from './refused-move.ts';
import { takeTicket } from './take-ticket.ts';
import { codeTriesMax } from './transfer-limits.ts';

type Claim = {
  readonly secret: string;
  readonly code: string | null;
  readonly customerId: string;
  readonly key: Buffer;
};

type Unproven = {
  readonly outcome: 'unproven';
  readonly target: string;
  /** With the code that was sent; null where none is good. */
  readonly triesLeft: number | null;
};

export type Claimed = { readonly outcome: 'claimed'; readonly ticket: Ticket } | Unproven;

/** Makes a gift the customer's, who has the link and has proven the address it went to: by their account, or by a code. */
export async function claimGift(
  db: TicketingDb,
  actor: AuditActor,
  claim: Claim,
): Promise<Claimed> {
  const { secret, code, customerId } = claim;
  const { now } = actor;
  const gift = await getGift(db, secret, now);
  if (gift.fromId === customerId) throw refusedMove('own');
  const { id: transferId, target } = gift;
  let codeHash: string | undefined;
  if (!hasAddress(await getAttendee(db, customerId), target)) {
    if (code === null) return unproven(gift, now);
    const answered = await answerCode(db, gift, { ...claim, code, now });
    if (typeof answered !== 'string') return answered;
    codeHash = answered;
  }
  const proof = codeHash === undefined ? {} : { codeHash };
  const taken = await takeTicket(db, actor, { transferId, customerId, ...proof });
  switch (taken.outcome) {
    case 'taken':
      return { outcome: 'claimed', ticket: taken.ticket };
    case 'transferNotFound':
      // The number went to another account, or another code was sent, since it was looked at.
      return unproven(await getGift(db, secret, now), now);
    case 'notOpen':
      throw notFound('Gift');
    default:
      throw refusedMove(taken.outcome);
  }
}

function unproven({ target, codeTries, codeExpiresAt }: OpenGift, now: Date): Unproven {
  const left = codeExpiresAt === null || codeExpiresAt <= now ? 0 : codeTriesMax - codeTries;
  return { outcome: 'unproven', target, triesLeft: left > 0 ? left : null };
}

type Answer = Claim & { readonly code: string; readonly now: Date };

/**
 * What is kept of the code, if it is right. The try is spent first, in a statement that commits by itself, so that parallel
 * guesses share the cap.
 */
async function answerCode(db: TicketingDb, gift: OpenGift, answer: Answer) {
  const { code, customerId, key, now } = answer;
  const { id: transferId } = gift;
  const [open] = await db
    .update(transfers)
    .set({ codeTries: sql`${transfers.codeTries} + 1` })
    .where(
      and(
        eq(transfers.id, transferId),
        isOpen(now),
        gt(transfers.codeExpiresAt, now),
        lt(transfers.codeTries, codeTriesMax),
      ),
    )
    .returning({ codeHash: transfers.codeHash, codeTries: transfers.codeTries });
  if (open === undefined || open.codeHash === null)
    return { outcome: 'unproven', target: gift.target, triesLeft: null } as const;
  const { codeHash, codeTries } = open;
  if (isGiftCode(key, { transferId, customerId }, { kept: codeHash, given: code })) return codeHash;
  return unproven({ ...gift, codeTries }, now);
}
