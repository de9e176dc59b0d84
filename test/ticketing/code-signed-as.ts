import { sign } from 'node:crypto';
import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import { openSeed } from '@gatehouse/ticketing/domain/codes/sealed-seed';
import { privateKeyOf } from '@gatehouse/ticketing/domain/codes/ed25519';
import { packClaim, writeCode } from '@gatehouse/ticketing/domain/codes/ticket-code';
import type { Graph } from '../kit/graph.ts';
import { hoursFromNow } from '../kit/seed.ts';

type Forgery = {
  readonly keyId?: number;
  readonly ticketId?: string;
  readonly epoch?: number;
  readonly expiresAt?: Date;
  /** Counted from the first bit of the claim; the signature begins at 224. */
  readonly flipBit?: number;
};

/** A code of a ticket signed with the deployment's own key, except for what is to be wrong with it. */
export async function codeSignedAs(
  { sql, secret }: Pick<Graph, 'sql' | 'secret'>,
  ticketId: string,
  forgery: Forgery = {},
): Promise<string> {
  const [row] = await sql<
    [{ id: number; publicKey: Buffer; sealed: Buffer; epoch: number; eventNumber: number }]
  >`
    select key.id, key.public_key as "publicKey", key.sealed_private_key as sealed, ticket.epoch, event.number as "eventNumber"
    from ticketing.tickets as ticket
    join ticketing.code_keys as key on key.id = ticket.key_id
    join ticketing.events as event on event.id = ticket.event_id where ticket.id = ${ticketId}`;
  const { id, publicKey, sealed, epoch, eventNumber } = row;
  const seed = openSeed(deriveKey(secret, 'ticket-codes'), sealed);
  const { flipBit, ...wrong } = forgery;
  const claim = { keyId: id, ticketId, epoch, eventNumber, expiresAt: hoursFromNow(12), ...wrong };
  const signed = packClaim(claim);
  const bytes = Buffer.concat([signed, sign(null, signed, privateKeyOf({ seed, publicKey }))]);
  if (flipBit !== undefined)
    bytes[flipBit >> 3] = (bytes[flipBit >> 3] ?? 0) ^ (128 >> (flipBit & 7));
  return writeCode(bytes.subarray(0, 28), bytes.subarray(28));
}
