import { revocationCounter, revocations } from '@gatehouse/identity-db/schema';
import { wakeReaders } from '@gatehouse/kit-subgraph/revocation-handlers';
import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { publish } from '../publish.ts';
import { revocationKey } from './await-revocation.ts';

type Revoke = {
  readonly kind: 'session' | 'membership' | 'account';
  /** What dies: one, or many of a kind at once. */
  readonly ref: string | readonly string[];
  /** Tokens below it are dead: a session's generation, a membership's version, an account's epoch. */
  readonly minimum: number;
  readonly now: Date;
};

/** The minimum of a session that has ended: no generation reaches it. */
export const noGeneration = 2_147_483_647;

/** As long as any token lives that the verifier takes (those of a stage ten minutes and its tolerance), and more than clocks differ. */
const untilMs = 12 * 60_000;

/**
 * Makes access tokens worthless in every subgraph, with the transaction; answers the number to `awaitRevocation` by. Call it
 * late: until the commit all other revocations wait, which is what makes the numbers gapless and their order that of the commits.
 */
export async function revokeAccess(
  tx: Db,
  { kind, ref, minimum, now }: Revoke,
): Promise<number | undefined> {
  const refs = typeof ref === 'string' ? [ref] : ref;
  if (refs.length === 0) return undefined;
  const until = new Date(now.getTime() + untilMs);
  const [counter] = await tx
    .insert(revocationCounter)
    .values({ last: refs.length })
    .onConflictDoUpdate({
      target: revocationCounter.id,
      set: { last: sql`${revocationCounter.last} + ${refs.length}::int` },
    })
    .returning();
  if (counter === undefined) throw new Error('The revocations were given no number.');
  const { last } = counter;
  const first = last - refs.length + 1;
  const rows = refs.map((ref, at) => ({ seq: first + at, kind, ref, minimum, until }));
  await tx.insert(revocations).values(rows);
  const told = refs.map((ref, at) => ({
    seq: first + at,
    kind,
    ref,
    minimum,
    until: until.toISOString(),
  }));
  await publish(tx, 'access.revoked', { revocations: told }, revocationKey(last));
  await tx.execute(wakeReaders('identity'));
  return last;
}
