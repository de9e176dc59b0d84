import { randomBytes } from 'node:crypto';
import { sessions, type Session } from '@gatehouse/identity-db/schema';
import { getPolicy } from '../accounts/get-policy.ts';
import type { Db } from '../db.ts';
import type { Visit } from '../visit.ts';
import type { Standing } from './standing.ts';

const userAgentLengthMax = 300;

type Start = Pick<Visit, 'now' | 'address' | 'userAgent'>;

/** Opens a session of one membership. It ends when the policy says, and never after what the membership is for. */
export async function startSession(
  tx: Db,
  { now, address, userAgent }: Start,
  standing: Standing,
  amr: readonly string[],
): Promise<Session> {
  const { sessionIdleS, sessionAbsoluteS } = await getPolicy(tx, standing.portal);
  const absoluteUntil = earliest(standing.endsAt, after(now, sessionAbsoluteS));
  const [session] = await tx
    .insert(sessions)
    .values({
      accountId: standing.accountId,
      membershipId: standing.membershipId,
      portal: standing.portal,
      amr: [...amr],
      authTime: now,
      createdAt: now,
      lastSeenAt: now,
      rotatedAt: now,
      idleUntil: earliest(absoluteUntil, after(now, sessionIdleS)),
      absoluteUntil,
      salt: randomBytes(32),
      ip: address,
      userAgent: userAgent.slice(0, userAgentLengthMax),
    })
    .returning();
  if (session === undefined) throw new Error('The new session was not answered.');
  return session;
}

const after = (now: Date, seconds: number | null): Date | null =>
  seconds === null ? null : new Date(now.getTime() + seconds * 1000);

/** Nothing lasts for ever: a session that neither policy nor place would end is a mistake in the policy. */
function earliest(...instants: readonly (Date | null)[]): Date {
  const times = instants.filter((instant) => instant !== null).map(Number);
  if (times.length === 0) throw new Error('This session would have no end.');
  return new Date(Math.min(...times));
}
