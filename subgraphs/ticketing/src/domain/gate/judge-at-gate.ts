import { badInput, forbidden, notFound } from '@gatehouse/kit-subgraph/errors';
import { isUuid } from '../is-uuid.ts';
import type { Usher } from './usher-of.ts';
import { judgeScan, type Judged } from './judge-scan.ts';
import { readCode } from './read-code.ts';
import type { Gate } from './scan-ticket.ts';

type Asked = {
  readonly code: string;
  readonly medium: 'QR' | 'NFC';
  readonly gateId: string | null;
};

/** What a scan by this usher would answer now. */
export async function judgeAtGate(
  { sql, keys, now }: Pick<Gate, 'sql' | 'keys' | 'now'>,
  { code, medium, gateId }: Asked,
  { usherId, eventId }: Usher,
): Promise<Judged> {
  if (gateId !== null && !isUuid(gateId)) throw notFound('Gate');
  const read = await readCode(keys, { code, medium, at: now }, 'code');
  const judgement = await judgeScan(sql, read, { usherId, eventId, gateId, now });
  switch (judgement.outcome) {
    case 'judged':
      return judgement;
    case 'forbidden':
      throw forbidden('You are not assigned to this event.');
    case 'noGate':
      throw notFound('Gate');
    case 'manyCheckpoints':
      throw badInput('This event has several checkpoints: say at which gate.', 'gateId');
  }
}
