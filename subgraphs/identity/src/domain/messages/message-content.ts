import { z } from 'zod';

/** What a message says. The code stands by itself too, for the development inbox and for clients that fill it in. */
export const messageContent = z.object({
  subject: z.string(),
  text: z.string(),
  code: z.string().optional(),
  /** How long it is of use. A code that left after its end would only puzzle, and cost. */
  lifeMinutes: z.number().optional(),
});

export type MessageContent = z.infer<typeof messageContent>;
