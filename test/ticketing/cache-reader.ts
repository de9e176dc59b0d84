import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import type { Held } from './decide-offline.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- what the blob says of a person is compared field by field.
type Attendee = any;

type CachedAdmission = {
  readonly checkpointId: string;
  readonly state: 'INSIDE' | 'ON_LEAVE' | 'OUT';
  readonly firstAt: string;
  readonly firstGateId: string | null;
  readonly leaveUntil: string | null;
};

export type CachedTicket = {
  readonly ticketId: string;
  readonly typeId: string;
  readonly status: string;
  readonly epoch: number;
  readonly attendee: Attendee;
  readonly admissions: readonly CachedAdmission[];
};

export type CachedCard = { readonly uid: string; readonly tickets: readonly CachedTicket[] };

/** Finds and opens what a device holds, by the SDL's description of it and nothing of ours. */
export function cacheReader({ cache, tickets, cards }: Held) {
  const salt = Buffer.from(cache?.salt ?? '', 'base64url');
  const secret = Buffer.from(cache?.deviceSecret ?? '', 'base64url');
  const open = (sealed: string | undefined, secretPart: string | Buffer, info: string) => {
    if (sealed === undefined) return undefined;
    const bytes = Buffer.from(sealed, 'base64url');
    const key = new Uint8Array(hkdfSync('sha256', secretPart, salt, info, 32));
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(-16));
    return JSON.parse(
      Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString(),
    );
  };
  return {
    ticket: (code: string): CachedTicket | undefined => {
      const lookup = createHash('sha256').update(salt).update(code).digest('base64url');
      return open(tickets.get(lookup), code, 'gatehouse ticket');
    },
    card: (uid: string): CachedCard | undefined => {
      const lookup = createHmac('sha256', secret).update(salt).update(uid).digest('base64url');
      return open(cards.get(lookup), Buffer.concat([secret, Buffer.from(uid)]), 'gatehouse card');
    },
  };
}
