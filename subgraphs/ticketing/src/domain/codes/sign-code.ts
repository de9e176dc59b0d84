import { sign } from 'node:crypto';
import type { CodeKeys } from './code-keys.ts';
import { packClaim, writeCode, type CodeClaim } from './ticket-code.ts';

/** The code of a claim. Ed25519 is deterministic: the same claim gives the same code, so none is stored. */
export async function signCode(keys: CodeKeys, claim: CodeClaim): Promise<string> {
  const key = await keys.find(claim.keyId);
  if (key === undefined) throw new Error(`There is no code key ${claim.keyId}.`);
  const signed = packClaim(claim);
  return writeCode(signed, sign(null, signed, key.privateKey));
}
