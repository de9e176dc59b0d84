import { customers, identifiers } from '@gatehouse/identity-db/schema';
import { conflict, unauthenticated } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { and, eq, isNull, ne } from 'drizzle-orm';
import { recordAudit } from '../audit/record-audit.ts';
import { answerChallenge, type InvalidCode } from '../challenges/answer-challenge.ts';
import { maskTarget } from '../challenges/mask-target.ts';
import { voidChallenges } from '../challenges/void-challenges.ts';
import type { Db } from '../db.ts';
import { queueMessage } from '../messages/queue-message.ts';
import { mobileChangedMessage } from '../messages/texts.ts';
import { publishCustomer } from '../people/publish-customer.ts';
import { raiseCustomer } from '../people/raise-customer.ts';
import type { Visit } from '../visit.ts';
import { lockAccount } from './lock-account.ts';

type Proof = { readonly viewer: Viewer; readonly challengeId: string; readonly code: string };

type Done = { readonly outcome: 'changed'; readonly mobile: string };

/** Gives the account its new number, which has been proven; CONFLICT when that is somebody's. The old one is told. */
export function verifyMobileChange(
  visit: Visit,
  { viewer, challengeId, code }: Proof,
): Promise<Done | InvalidCode> {
  const { accountId } = viewer;
  const answer = { challengeId, code, purpose: 'change_mobile', accountId } as const;
  return answerChallenge<Done>(visit, answer, async (tx, { target: mobile }) => {
    const account = await lockAccount(tx, accountId);
    if (account?.status !== 'active') throw unauthenticated();
    const olds = await moveNumber(tx, visit, { accountId, realm: account.realm, mobile });
    for (const old of olds) {
      // Codes on their way to a number that is no longer the account's open nothing.
      await voidChallenges(tx, { accountId, target: old, now: visit.now });
      const to = { channel: 'sms', target: old } as const;
      const box = { key: visit.keys.messages, now: visit.now };
      await queueMessage(tx, box, to, mobileChangedMessage(maskTarget(mobile)));
    }
    await tellCustomer(tx, accountId);
    await recordAudit(tx, visit, {
      verb: 'account.change_mobile',
      entityType: 'Account',
      entityId: accountId,
      before: { mobile: olds.join() },
      after: { mobile },
    });
    return { outcome: 'changed', mobile };
  });
}

/** Others know a customer by the number too; an account that is an organizer's or a merchant's alone has none to tell of. */
async function tellCustomer(tx: Db, accountId: string): Promise<void> {
  const [customer] = await tx
    .select({ id: customers.id })
    .from(customers)
    .where(and(eq(customers.accountId, accountId), isNull(customers.erasedAt)));
  if (customer !== undefined) await publishCustomer(tx, await raiseCustomer(tx, customer.id));
}

type Move = Pick<typeof identifiers.$inferSelect, 'accountId' | 'realm'> & {
  readonly mobile: string;
};

/** Claims the number and gives the earlier ones back; answers those. */
async function moveNumber(tx: Db, { now }: Visit, { accountId, realm, mobile }: Move) {
  // Two that claim one number at once meet at the primary key: the second waits for the first, and then finds it taken.
  const claimed = await tx
    .insert(identifiers)
    .values({ realm, kind: 'mobile', value: mobile, accountId, verifiedAt: now })
    .onConflictDoNothing()
    .returning({ value: identifiers.value });
  if (claimed.length === 0) throw conflict('There is an account with this number already.');
  const released = await tx
    .delete(identifiers)
    .where(
      and(
        eq(identifiers.accountId, accountId),
        eq(identifiers.kind, 'mobile'),
        ne(identifiers.value, mobile),
      ),
    )
    .returning({ value: identifiers.value });
  return released.map(({ value }) => value);
}
