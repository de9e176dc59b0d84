import { z } from 'zod';

/** What the sandbox says in a webhook; `key` is ours, `ref` its own. */
export const sandboxEvent = z.object({
  id: z.string().min(1).max(200),
  about: z.enum(['intent', 'refund']),
  key: z.string(),
  ref: z.string(),
  state: z.string(),
  amountMinor: z.string().regex(/^\d+$/),
  currency: z.string(),
});

export type SandboxEvent = z.infer<typeof sandboxEvent>;
