import { z } from 'zod';

const address = z.email().max(254);

/** An e-mail address in lower case; `undefined` for what is none. */
export function emailAddress(text: string): string | undefined {
  const parsed = address.safeParse(text.trim());
  return parsed.success ? parsed.data.toLowerCase() : undefined;
}
