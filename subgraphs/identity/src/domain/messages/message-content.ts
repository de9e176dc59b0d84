import { z } from 'zod';

/** What a message says. The code stands by itself too, for the development inbox and for clients that fill it in. */
export const messageContent = z.object({
  subject: z.string().optional(),
  text: z.string(),
  code: z.string().optional(),
});

export type MessageContent = z.infer<typeof messageContent>;
