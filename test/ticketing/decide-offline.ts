import { createPublicKey, verify } from 'node:crypto';
import { readCode } from '@gatehouse/ticketing/domain/codes/ticket-code';
import { cacheReader, type CachedTicket } from './cache-reader.ts';

/** What a device holds of an event. */
export type Held = {
  // oxlint-disable-next-line typescript/no-explicit-any -- the fields that the document OpenCache asks for.
  cache?: any;
  /** Sealed entries by lookup. */
  readonly tickets: Map<string, string>;
  readonly cards: Map<string, string>;
  readonly revocations: Map<string, { readonly minimumEpoch: number; readonly reason: string }>;
  /** Whom this device let in itself, as ticket and checkpoint. */
  readonly inside: Map<string, Date>;
};

export type Wish = {
  readonly at?: Date;
  readonly medium?: 'QR' | 'NFC';
  readonly kind?: 'ENTRY' | 'EXIT' | 'LEAVE';
  readonly gateId?: string;
  readonly leaveMinutes?: number;
};

export type Decision = {
  readonly verdict: 'VALID' | 'INVALID' | 'ALREADY_SCANNED' | 'NOT_FOUND';
  readonly reason?: string;
  readonly ticketId?: string;
  /** What the device read of the ticket. */
  readonly ticket?: CachedTicket;
};

const no = (verdict: Decision['verdict'], reason: string, ticketId?: string): Decision =>
  ticketId === undefined ? { verdict, reason } : { verdict, reason, ticketId };

/** Decides as a gate does, by keys, revocations, rules and what the device did itself. */
export function decide(held: Held, code: string, wish: Wish & { readonly at: Date }): Decision {
  const { cache } = held;
  if (cache === undefined || wish.at > new Date(cache.expiresAt))
    throw new Error('A device must not decide by an expired cache.');
  return wish.medium === 'NFC' ? decideCard(held, code, wish) : decideCode(held, code, wish);
}

type Timed = Wish & { readonly at: Date };

function decideCode(held: Held, text: string, wish: Timed): Decision {
  const code = readCode(text);
  if (code === undefined) return no('NOT_FOUND', 'NOT_OURS');
  const { claim, signed, signature } = code;
  const key = held.cache.publicKeys.find((one: { keyId: number }) => one.keyId === claim.keyId);
  if (key === undefined || wish.at > new Date(key.verifyUntil)) return no('INVALID', 'KEY');
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.publicKey };
  if (!verify(null, signed, createPublicKey({ key: jwk, format: 'jwk' }), signature))
    return no('INVALID', 'SIGNATURE');
  if (wish.at > claim.expiresAt) return no('INVALID', 'EXPIRED');
  if (claim.eventNumber !== held.cache.rules.eventNumber) return no('INVALID', 'WRONG_EVENT');
  const dead = revocationOf(held, claim.ticketId, claim.epoch);
  if (dead !== undefined) return dead;
  const ticket = cacheReader(held).ticket(text);
  if (ticket === undefined) return no('NOT_FOUND', 'UNKNOWN_TICKET');
  return decideTicket(held, ticket, wish);
}

function decideCard(held: Held, uid: string, wish: Timed): Decision {
  const card = cacheReader(held).card(uid);
  if (card === undefined) return no('NOT_FOUND', 'UNKNOWN_CARD');
  const own = card.tickets.filter(({ attendee }) => attendee.kind === 'SELF');
  const [ticket, ...others] = own.filter(
    ({ ticketId, epoch }) => revocationOf(held, ticketId, epoch) === undefined,
  );
  if (others.length > 0) return no('INVALID', 'AMBIGUOUS');
  if (ticket !== undefined) return decideTicket(held, ticket, wish);
  const [dead] = own.map(({ ticketId, epoch }) => revocationOf(held, ticketId, epoch));
  return dead ?? no('NOT_FOUND', 'NO_TICKET');
}

function revocationOf({ revocations }: Held, ticketId: string, epoch: number) {
  const revocation = revocations.get(ticketId);
  if (revocation === undefined || epoch >= revocation.minimumEpoch) return undefined;
  return no('INVALID', revocation.reason, ticketId);
}

// oxlint-disable-next-line typescript/no-explicit-any -- rows of the rules, as the document asks for them.
type Rule = any;

function decideTicket(held: Held, ticket: CachedTicket, wish: Timed): Decision {
  const { ticketId, typeId } = ticket;
  const { rules } = held.cache;
  const checkpoint = rules.checkpoints.find(({ gates }: Rule) =>
    wish.gateId === undefined ? true : gates.some(({ id }: Rule) => id === wish.gateId),
  );
  const type = rules.ticketTypes.find(({ id }: Rule) => id === typeId);
  const place = `${ticketId} ${checkpoint.id}`;
  if ((wish.kind ?? 'ENTRY') === 'ENTRY') {
    if (rules.scanning !== 'OPEN') return no('INVALID', 'SCANNING_CLOSED', ticketId);
    if (type.validFrom !== null && wish.at < new Date(type.validFrom))
      return no('INVALID', 'TOO_EARLY', ticketId);
    if (checkpoint.ticketTypeIds !== null && !checkpoint.ticketTypeIds.includes(typeId))
      return no('INVALID', 'WRONG_TYPE', ticketId);
    const known = ticket.admissions.some(
      ({ checkpointId, state }) => checkpointId === checkpoint.id && state === 'INSIDE',
    );
    if (known || held.inside.has(place)) return no('ALREADY_SCANNED', 'ALREADY_ADMITTED', ticketId);
    held.inside.set(place, wish.at);
  } else held.inside.delete(place);
  return { verdict: 'VALID', ticketId, ticket };
}
