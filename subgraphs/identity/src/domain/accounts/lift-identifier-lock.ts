import { badInput } from '@gatehouse/kit-subgraph/errors';
import { identifierLabel } from '../audit/identifier-label.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { isPlain } from '../is-plain.ts';
import { liftLock } from '../throttles/lift-lock.ts';
import { signInSubject } from '../throttles/sign-in-subject.ts';
import type { Visit } from '../visit.ts';
import { getPolicy, type PortalName } from './get-policy.ts';
import { normalIdentifier } from './normal-identifier.ts';

type Locked = { readonly portal: PortalName; readonly identifier: string };

const lengthMax = 254;

/**
 * Forgets the failed sign-ins of an identifier, whether anybody has it or not. What is on record does not name it. Where there
 * were none, nothing changes.
 */
export async function liftIdentifierLock(
  visit: Visit,
  { portal, identifier: text }: Locked,
): Promise<void> {
  const typed = text.trim();
  if (typed === '' || typed.length > lengthMax || !isPlain(typed))
    throw badInput('This is no mobile, e-mail address or user name.', 'input.identifier');
  const { db, keys } = visit;
  const policy = await getPolicy(db, portal);
  // As a sign-in counts it.
  const identifier = normalIdentifier(policy, typed) ?? typed.toLowerCase();
  const name = { realm: policy.realm, identifier };
  await db.transaction(async (tx) => {
    if (!(await liftLock({ db: tx, keys }, name))) return;
    await recordAudit(tx, visit, {
      verb: 'lock.lift',
      entityType: 'Identifier',
      entityId: identifierLabel(keys, signInSubject(name)),
      after: { portal },
    });
  });
}
