import { verify } from 'node:crypto';
import type { CodeKeys } from './code-keys.ts';
import { readCode, type CodeClaim } from './ticket-code.ts';

/** What a text proves. Only a claim whose signature is right is worth reading. */
export type CheckedCode =
  | { readonly fault: 'NOT_OURS' | 'KEY' | 'SIGNATURE'; readonly claim: undefined }
  | { readonly fault: 'EXPIRED' | undefined; readonly claim: CodeClaim };

/** Checks a scanned text as far as that goes without its ticket: ours, key, signature, expiry. */
export async function checkCode(keys: CodeKeys, text: string, now: Date): Promise<CheckedCode> {
  const code = readCode(text);
  if (code === undefined) return { fault: 'NOT_OURS', claim: undefined };
  const { claim, signed, signature } = code;
  const key = await keys.find(claim.keyId);
  if (key === undefined || now > key.verifyUntil) return { fault: 'KEY', claim: undefined };
  if (!verify(null, signed, key.publicKey, signature))
    return { fault: 'SIGNATURE', claim: undefined };
  return { fault: now > claim.expiresAt ? 'EXPIRED' : undefined, claim };
}
