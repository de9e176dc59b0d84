import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Session } from '@gatehouse/identity-db/schema';
import { isUuid } from '../is-uuid.ts';

export type RefreshToken = {
  readonly sessionId: string;
  readonly generation: number;
  readonly mac: string;
};

type Turn = Pick<Session, 'id' | 'generation' | 'salt'>;

/** The refresh token of one turn of a session. It is recomputed when asked for and never stored. */
export const refreshToken = (key: Buffer, turn: Turn): string =>
  `${turn.id}.${turn.generation}.${mac(key, turn)}`;

/** The parts of a text that has the shape of a refresh token; says nothing about its being one. */
export function readRefreshToken(text: string): RefreshToken | undefined {
  const [sessionId = '', generation = '', given = '', ...rest] = text.split('.');
  const isShaped = isUuid(sessionId) && /^[1-9]\d{0,8}$/.test(generation) && rest.length === 0;
  return isShaped ? { sessionId, generation: Number(generation), mac: given } : undefined;
}

/** Whether we issued this token: the proof without which nothing may follow from it. */
export function isIssued(
  key: Buffer,
  token: RefreshToken,
  { salt }: Pick<Session, 'salt'>,
): boolean {
  const { sessionId: id, generation } = token;
  const expected = Buffer.from(mac(key, { id, generation, salt }));
  const given = Buffer.from(token.mac);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const mac = (key: Buffer, { id, generation, salt }: Turn): string =>
  createHmac('sha256', key)
    .update(`${id.toLowerCase()}.${generation}.`)
    .update(salt)
    .digest('base64url');
