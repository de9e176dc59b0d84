import { badInput } from '@gatehouse/kit-subgraph/errors';
import { checkCode } from '../codes/check-code.ts';
import type { CodeKeys } from '../codes/code-keys.ts';
import { cardUid } from './card-uid.ts';
import type { ScanReason } from './scan-reason.ts';

/** What was read, as far as it goes without the database; the parameters of the gate's SQL functions. */
export type ReadCode = {
  /** The first 512 characters of the text. */
  readonly code: string;
  readonly fault: ScanReason | null;
  readonly ticketId: string | null;
  readonly eventNumber: number | null;
  readonly epoch: number | null;
  readonly uid: string | null;
};

type Asked = {
  readonly code: string;
  readonly medium: 'QR' | 'NFC';
  /** A code that has expired by then is not taken. */
  readonly at: Date;
};

/** Nothing longer is looked at. */
export const codeLengthMax = 4096;
const codeKeptMax = 512;

/** Reads a ticket's code or a card's number; BAD_USER_INPUT only for what is too long to be looked at. */
export async function readCode(
  keys: CodeKeys,
  { code, medium, at }: Asked,
  field = 'input.code',
): Promise<ReadCode> {
  if (code.length > codeLengthMax)
    throw badInput(`A code has at most ${codeLengthMax} characters.`, field);
  // The database takes any text but this one character.
  const kept = code.slice(0, codeKeptMax).replaceAll('\0', '\u{FFFD}');
  if (medium === 'NFC') {
    const uid = cardUid(code) ?? null;
    return { ...nothing, code: kept, uid, fault: uid === null ? 'NOT_OURS' : null };
  }
  const { fault = null, claim } = await checkCode(keys, code, at);
  if (claim === undefined) return { ...nothing, code: kept, fault };
  const { ticketId, eventNumber, epoch } = claim;
  return { code: kept, fault, ticketId, eventNumber, epoch, uid: null };
}

const nothing = { fault: null, ticketId: null, eventNumber: null, epoch: null, uid: null };
