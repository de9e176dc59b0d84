import { createHmac, timingSafeEqual } from 'node:crypto';

/** `path` with an expiry and a signature: whoever holds the link may fetch this one file until then. */
export function signPath(key: Buffer, path: string, expiresAt: Date): string {
  const expires = Math.floor(expiresAt.getTime() / 1000);
  return `${path}?expires=${expires}&signature=${mac(key, path, expires)}`;
}

/** True while the link is genuine, for exactly this path, and not past its expiry. */
export function isSignedPath(key: Buffer, url: URL, now: Date): boolean {
  const expires = Number(url.searchParams.get('expires'));
  const given = Buffer.from(url.searchParams.get('signature') ?? '');
  const expected = Buffer.from(mac(key, url.pathname, expires));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  return now.getTime() <= expires * 1000;
}

const mac = (key: Buffer, path: string, expires: number): string =>
  createHmac('sha256', key).update(`${path}\n${expires}`).digest('base64url');
