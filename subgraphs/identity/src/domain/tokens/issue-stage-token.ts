import type { Session } from '@gatehouse/identity-db/schema';
import type { Standing } from '../sessions/standing.ts';
import type { Visit } from '../visit.ts';
import { placeClaims, sessionClaims, tokenEnd } from './access-claims.ts';

export type StageToken = {
  readonly stage: NonNullable<Session['stage']>;
  readonly stageToken: string;
  readonly expiresAt: Date;
};

type Of = { readonly epoch: number; readonly chosen: Standing | undefined };

/** The token of a session that waits: it names the stage and allows nothing. There is no refresh token to it. */
export async function issueStageToken(
  { now, signToken }: Pick<Visit, 'now' | 'signToken'>,
  session: Session,
  { epoch, chosen }: Of,
): Promise<StageToken> {
  const { stage, absoluteUntil } = session;
  if (stage === null) throw new Error('This session is in no stage.');
  const expiresAt = tokenEnd(now, absoluteUntil.getTime() - now.getTime(), session);
  const claims = {
    ...sessionClaims(session, epoch),
    ...(chosen === undefined ? {} : placeClaims(chosen)),
    prm: [],
    stg: stage,
  };
  return { stage, stageToken: await signToken(claims, { issuedAt: now, expiresAt }), expiresAt };
}
