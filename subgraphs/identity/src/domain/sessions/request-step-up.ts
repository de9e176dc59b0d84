import { identifiers, ushers, type Challenge } from '@gatehouse/identity-db/schema';
import { conflict } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { and, eq } from 'drizzle-orm';
import { getPolicy } from '../accounts/get-policy.ts';
import { countSend } from '../challenges/count-send.ts';
import { openChallenge } from '../challenges/open-challenge.ts';
import type { Visit } from '../visit.ts';

/** Sends a code to the address that the viewer signs in with, good in this session only. */
export async function requestStepUp(visit: Visit, viewer: Viewer): Promise<Challenge> {
  const { accountId, portal, sessionId } = viewer;
  const target = await findOwnAddress(visit, viewer);
  if (target === undefined) throw conflict('There is no address of yours to send a code to.');
  await countSend(visit, { purpose: 'step_up', target });
  return openChallenge(visit.db, visit, {
    purpose: 'step_up',
    portal,
    accountId,
    channel: target.includes('@') ? 'email' : 'sms',
    target,
    binding: { kind: 'step_up', sessionId },
  });
}

async function findOwnAddress(
  { db }: Visit,
  { accountId, portal }: Viewer,
): Promise<string | undefined> {
  const { identifierKind } = await getPolicy(db, portal);
  if (identifierKind === 'username') {
    const [usher] = await db
      .select({ contact: ushers.contact })
      .from(ushers)
      .where(eq(ushers.accountId, accountId));
    return usher?.contact ?? undefined;
  }
  const [own] = await db
    .select({ value: identifiers.value })
    .from(identifiers)
    .where(and(eq(identifiers.accountId, accountId), eq(identifiers.kind, identifierKind)));
  return own?.value;
}
