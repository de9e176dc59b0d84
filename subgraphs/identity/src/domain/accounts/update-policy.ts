import { policies, type Policy } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { eq } from 'drizzle-orm';
import { recordAudit } from '../audit/record-audit.ts';
import { changedFields } from '../people/changed-fields.ts';
import { readReplacement } from '../people/read-change.ts';
import { requireFresh } from '../sessions/require-fresh.ts';
import type { Visit } from '../visit.ts';
import type { PortalName } from './get-policy.ts';

type Given<T> = T | null | undefined;

export type PolicyChange = {
  readonly portal: PortalName;
  readonly secondFactor?: Given<Policy['secondFactor']>;
  readonly passwordLengthMin?: Given<number>;
  readonly passwordHistory?: Given<number>;
  readonly isSingleSession?: Given<boolean>;
};

/** The answers of these portals' sign-ins have no other shape. */
const fixedPortals: ReadonlySet<PortalName> = new Set([
  'customer',
  'organizer',
  'merchant',
  'usher',
]);

/** Changes what a portal asks for and grants; it counts from the next sign-in on. No change leaves no trace. */
export async function updatePolicy(
  visit: Visit,
  { portal, ...given }: PolicyChange,
): Promise<Policy> {
  requireFresh(signedIn(visit.viewer), visit.now);
  const wanted = readPolicy(given);
  const isThis = eq(policies.portal, portal);
  return visit.db.transaction(async (tx) => {
    const [before] = await tx.select().from(policies).where(isThis).for('update');
    if (before === undefined) throw new Error(`The portal ${portal} has no policy.`);
    const changed = changedFields(before, wanted);
    if (changed === undefined) return before;
    if ('secondFactor' in changed.after && fixedPortals.has(portal))
      throw badInput('What follows the password is fixed at this portal.', 'input.secondFactor');
    const [policy] = await tx.update(policies).set(changed.after).where(isThis).returning();
    if (policy === undefined) throw new Error('The policy under the lock was not answered.');
    await recordAudit(tx, visit, {
      verb: 'policy.update',
      entityType: 'PortalPolicy',
      entityId: portal,
      ...changed,
    });
    return policy;
  });
}

const readPolicy = ({
  secondFactor,
  passwordLengthMin,
  passwordHistory,
  isSingleSession,
}: Omit<PolicyChange, 'portal'>) => ({
  secondFactor: readReplacement(secondFactor, 'input.secondFactor', asItIs),
  passwordLengthMin: readReplacement(passwordLengthMin, 'input.passwordLengthMin', within(8, 128)),
  passwordHistory: readReplacement(passwordHistory, 'input.passwordHistory', within(0, 24)),
  singleSession: readReplacement(isSingleSession, 'input.isSingleSession', asItIs),
});

const asItIs = <T>(value: T): T => value;

const within = (least: number, most: number) => (count: number, field: string) => {
  if (count < least || count > most) throw badInput(`This is from ${least} to ${most}.`, field);
  return count;
};
