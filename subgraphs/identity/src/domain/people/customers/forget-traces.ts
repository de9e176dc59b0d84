import { challenges, messages, sessions } from '@gatehouse/identity-db/schema';
import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db.ts';

type Gone = {
  /** Closed. */
  readonly accountId: string;
  /** What it signed in with until now. */
  readonly targets: readonly string[];
};

/** Takes a person out of what is kept for a while: messages to them, codes, where they signed in from. */
export async function forgetTraces(tx: Db, { accountId, targets }: Gone): Promise<void> {
  await tx.delete(messages).where(inArray(messages.target, [...targets]));
  await tx.delete(challenges).where(eq(challenges.accountId, accountId));
  await tx.delete(challenges).where(inArray(challenges.target, [...targets]));
  await tx
    .update(sessions)
    .set({ ip: 'erased', userAgent: 'erased' })
    .where(eq(sessions.accountId, accountId));
}
