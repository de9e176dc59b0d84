import { randomBytes } from 'node:crypto';
import { sessions, type Session } from '@gatehouse/identity-db/schema';
import type { Db } from '../db.ts';
import type { Visit } from '../visit.ts';
import type { Limits } from './session-limits.ts';

const userAgentLengthMax = 300;

type Start = Pick<Session, 'accountId' | 'portal' | 'membershipId' | 'stage'> & {
  readonly limits: Limits;
  /** How the person proved who they are. */
  readonly amr: readonly string[];
};

/** Opens a session, or one that waits for what is left to do. */
export async function startSession(
  tx: Db,
  { now, address, userAgent }: Pick<Visit, 'now' | 'address' | 'userAgent'>,
  { limits, amr, ...start }: Start,
): Promise<Session> {
  const [session] = await tx
    .insert(sessions)
    .values({
      ...start,
      ...limits,
      amr: [...amr],
      authTime: now,
      createdAt: now,
      lastSeenAt: now,
      rotatedAt: now,
      salt: newSalt(),
      ip: address,
      userAgent: userAgent.slice(0, userAgentLengthMax),
    })
    .returning();
  if (session === undefined) throw new Error('The new session was not answered.');
  return session;
}

/** What a session's refresh tokens are made with: with another one, none of the earlier can be proven any more. */
export const newSalt = (): Buffer => randomBytes(32);
