import { z } from 'zod';
import { cardStatus } from '@gatehouse/payments-db/cards';

const orderNotPayableReasons = ['EXPIRED', 'CANCELLED', 'PAID', 'PAYMENT_UNDER_WAY'] as const;
export type OrderNotPayableReason = (typeof orderNotPayableReasons)[number];

const feeNotPayableReasons = ['CLOSED', 'PAID', 'PAYMENT_UNDER_WAY'] as const;
export type FeeNotPayableReason = (typeof feeNotPayableReasons)[number];

const digits = z.string().regex(/^\d+$/);

/** What a key stands for once it is answered; stored as JSON and therefore parsed when read. */
export const paymentOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('accepted'), paymentId: z.uuid() }),
  z.object({ outcome: z.literal('declined'), paymentId: z.uuid() }),
  z.object({
    outcome: z.literal('notPayable'),
    reason: z.enum(orderNotPayableReasons),
    paymentId: z.uuid().optional(),
  }),
  z.object({
    outcome: z.literal('feeNotPayable'),
    reason: z.enum(feeNotPayableReasons),
    paymentId: z.uuid().optional(),
  }),
  z.object({ outcome: z.literal('insufficient'), availableMinor: digits, currency: z.string() }),
  z.object({ outcome: z.literal('cardNotUsable'), status: z.enum(cardStatus.enumValues) }),
  z.object({ outcome: z.literal('ceiling'), headroomMinor: digits, currency: z.string() }),
]);

export type PaymentOutcome = z.infer<typeof paymentOutcome>;
