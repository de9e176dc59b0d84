import { z } from 'zod';

/** What travels: the id makes a second delivery recognisable, `payload` is checked against the catalogue on arrival. */
export const eventEnvelope = z.object({
  id: z.uuid(),
  name: z.string(),
  from: z.string(),
  occurredAt: z.iso.datetime(),
  payload: z.unknown(),
});

export type EventEnvelope = {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly occurredAt: string;
  readonly payload: unknown;
};
