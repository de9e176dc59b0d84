import { createHmac, timingSafeEqual } from 'node:crypto';

/** `t=<seconds>,v1=<mac>`: the time is signed with the body, so that neither can be used with another. */
export const signatureHeader = 'sandbox-signature';

const toleranceSeconds = 5 * 60;

export function signWebhook(secret: string, body: string | Buffer, now: Date): string {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  return `t=${timestamp},v1=${mac(secret, timestamp, body).toString('hex')}`;
}

type Signed = { readonly header: string | null; readonly body: Buffer };

/** Why a webhook is not to be believed, or undefined when one of the secrets signed it within five minutes of now. */
export function whyNotGenuine(
  secrets: readonly string[],
  { header, body }: Signed,
  now: Date,
): 'signature' | 'stale' | undefined {
  const [, timestamp = '', hex = ''] = /^t=(\d{1,12}),v1=([\da-f]{64})$/.exec(header ?? '') ?? [];
  if (hex === '') return 'signature';
  const given = Buffer.from(hex, 'hex');
  const isGenuine = secrets.some((secret) => timingSafeEqual(mac(secret, timestamp, body), given));
  if (!isGenuine) return 'signature';
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp));
  return age > toleranceSeconds ? 'stale' : undefined;
}

const mac = (secret: string, timestamp: string, body: string | Buffer): Buffer =>
  createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest();
