import type { SandboxIntent } from '@gatehouse/payments-db/schema';
import type { PaymentStatus } from '../../domain/payment-status.ts';
import type { Provider, ProviderWord, Silence } from '../../domain/provider.ts';
import type { Db } from '../../domain/till.ts';
import { cancelIntent, confirmIntent, findIntent, refundCharge, registerIntent } from './bank.ts';

const methods = new Set([
  'sandbox_success',
  'sandbox_decline',
  'sandbox_refuse',
  'sandbox_action',
  'sandbox_timeout',
  'sandbox_timeout_before',
  'sandbox_refund_timeout',
]);

/** The sandbox's words in ours. */
const statusOf: Readonly<Record<string, PaymentStatus>> = {
  requires_confirmation: 'PENDING',
  requires_action: 'REQUIRES_ACTION',
  succeeded: 'SUCCEEDED',
  declined: 'FAILED',
  canceled: 'CANCELLED',
};

const silence: Silence = { says: 'nothing' };

/**
 * The provider that answers when no real one is configured. It keeps books of its own, as durable as ours, and misbehaves
 * by payment method: so every failure a real one can have is tried in tests and shown in a demo.
 */
export function sandboxProvider(db: Db): Provider {
  return {
    name: 'sandbox',
    isMethod: (token) => methods.has(token),
    create: async ({ paymentId: key, amount: { amountMinor, currency }, method }) =>
      wordOf(await registerIntent(db, { key, amountMinor, currency, method })),
    confirm: async (key) => {
      const intent = await confirmIntent(db, key);
      if (intent === undefined) return { says: 'unknown' };
      return isTimeOut(intent) ? silence : wordOf(intent);
    },
    cancel: async (key) => wordOrUnknown(await cancelIntent(db, key)),
    fetch: async (key) => wordOrUnknown(await findIntent(db, key)),
    refund: async ({ refundId: key, paymentId: intentKey, amountMinor }) => {
      const given = await refundCharge(db, { key, intentKey, amountMinor });
      if (given === 'refused') return { says: 'refused' };
      const intent = await findIntent(db, intentKey);
      if (given === 'new' && intent?.method === 'sandbox_refund_timeout') return silence;
      return { says: 'refunded', providerRef: `sandbox_refund_${key}` };
    },
  };
}

/** Two methods leave the first confirmation without an answer: one after taking effect, one before. */
const isTimeOut = ({ method, confirmCount }: SandboxIntent): boolean =>
  confirmCount === 1 && (method === 'sandbox_timeout' || method === 'sandbox_timeout_before');

const wordOrUnknown = (intent: SandboxIntent | undefined) =>
  intent === undefined ? ({ says: 'unknown' } as const) : wordOf(intent);

function wordOf({ key, state, amountMinor, currency }: SandboxIntent): ProviderWord {
  const status = statusOf[state];
  if (status === undefined) throw new Error(`The sandbox knows no state ${state}.`);
  const amount = { amountMinor, currency };
  return { says: 'state', status, amount, providerRef: `sandbox_intent_${key}` };
}
