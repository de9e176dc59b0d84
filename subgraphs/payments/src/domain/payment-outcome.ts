import { z } from 'zod';

const orderNotPayableReasons = ['EXPIRED', 'CANCELLED', 'PAID', 'PAYMENT_UNDER_WAY'] as const;
export type OrderNotPayableReason = (typeof orderNotPayableReasons)[number];

/** What a key stands for once it is answered; stored as JSON and therefore parsed when read. */
export const paymentOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('accepted'), paymentId: z.uuid() }),
  z.object({ outcome: z.literal('declined'), paymentId: z.uuid() }),
  z.object({
    outcome: z.literal('notPayable'),
    reason: z.enum(orderNotPayableReasons),
    paymentId: z.uuid().optional(),
  }),
]);

export type PaymentOutcome = z.infer<typeof paymentOutcome>;
