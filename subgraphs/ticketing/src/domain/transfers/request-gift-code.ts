import { randomUUID } from 'node:crypto';
import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { transfers } from '@gatehouse/ticketing-db/transfers';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { getAttendee } from '../people/get-attendee.ts';
import { publish } from '../publish.ts';
import { getGift, hasAddress } from './find-gift.ts';
import { isOpen } from './find-transfers.ts';
import { hashGiftCode, newGiftCode } from './gift-code.ts';
import { refusedMove } from './refused-move.ts';
import { codeLifeMs, codeSendsMax } from './transfer-limits.ts';

type Request = {
  readonly secret: string;
  readonly customerId: string;
  readonly key: Buffer;
  readonly now: Date;
};

export type CodeSent = { readonly target: string; readonly expiresAt: Date };

/** Sends a new code to the address of a gift, good for the customer who asks; an earlier one is dead. */
export async function requestGiftCode(
  db: TicketingDb,
  { secret, customerId, key, now }: Request,
): Promise<CodeSent> {
  const { id: transferId, fromId, target } = await getGift(db, secret, now);
  if (fromId === customerId) throw refusedMove('own');
  if (hasAddress(await getAttendee(db, customerId), target))
    throw conflict('This address is your account’s: no code is needed.');
  const code = newGiftCode();
  const expiresAt = new Date(now.getTime() + codeLifeMs);
  await db.transaction(async (tx) => {
    const renewed = await tx
      .update(transfers)
      .set({
        codeHash: hashGiftCode(key, { transferId, customerId }, code),
        codeExpiresAt: expiresAt,
        codeTries: 0,
        codeSends: sql`${transfers.codeSends} + 1`,
      })
      .where(and(eq(transfers.id, transferId), isOpen(now), lt(transfers.codeSends, codeSendsMax)))
      .returning({ id: transfers.id });
    if (renewed.length === 0) throw await whyNoCode(tx, transferId, now);
    const content = { kind: 'giftCode', code } as const;
    await publish(tx, 'message.requested', { messageId: randomUUID(), to: target, content });
  });
  return { target, expiresAt };
}

async function whyNoCode(tx: TicketingDb, transferId: string, now: Date) {
  const isThere = (await tx.$count(transfers, and(eq(transfers.id, transferId), isOpen(now)))) > 0;
  return isThere
    ? conflict(`No more than ${codeSendsMax} codes are sent for one gift.`)
    : notFound('Gift');
}
