import type { Session } from '@gatehouse/identity-db/schema';
import { getPolicy } from '../accounts/get-policy.ts';
import type { Db } from '../db.ts';
import type { Standing } from './standing.ts';

export type Limits = Pick<Session, 'idleUntil' | 'absoluteUntil'>;

const stageMs = 10 * 60_000;

/** How long a session of this membership lasts: as the policy says, and never longer than what the membership is for. */
export async function sessionLimits(
  db: Db,
  now: Date,
  { portal, endsAt }: Pick<Standing, 'portal' | 'endsAt'>,
): Promise<Limits> {
  const { sessionIdleS, sessionAbsoluteS } = await getPolicy(db, portal);
  const absoluteUntil = earliest(endsAt, after(now, sessionAbsoluteS));
  return { absoluteUntil, idleUntil: earliest(absoluteUntil, after(now, sessionIdleS)) };
}

/** How long a person who has proven who they are may take for what is left to do. */
export function stageLimits(now: Date, endsAt: Date | null): Limits {
  const until = earliest(endsAt, new Date(now.getTime() + stageMs));
  return { idleUntil: until, absoluteUntil: until };
}

const after = (now: Date, seconds: number | null): Date | null =>
  seconds === null ? null : new Date(now.getTime() + seconds * 1000);

/** Nothing lasts for ever: a session that neither policy nor place would end is a mistake in the policy. */
function earliest(...instants: readonly (Date | null)[]): Date {
  const times = instants.filter((instant) => instant !== null).map(Number);
  if (times.length === 0) throw new Error('This session would have no end.');
  return new Date(Math.min(...times));
}
