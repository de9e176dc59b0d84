import { createHmac } from 'node:crypto';

/** Derived, not stored: every process that has the secret can log in as any of its roles, and there is no file to lose. */
export function rolePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(`password of ${role}`).digest('base64url');
}
