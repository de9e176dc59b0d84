import { isUtf8 } from 'node:buffer';
import type { SandboxRefundRequest, SandboxIntent } from '@gatehouse/payments-db/providers';
import type { Provider, ProviderWord, RefundWord, Silence } from '../../domain/provider.ts';
import { intentRef, refundRef } from './announce.ts';
import { type Bank, cancelIntent, confirmIntent, findIntent, registerIntent } from './bank.ts';
import { findRefundRequest, requestRefund } from './bank-refunds.ts';
import { reportMovements } from './bank-report.ts';
import { methods } from './behaviour.ts';
import { readSandboxEvent } from './read-sandbox-event.ts';
import { statusOf } from './status-of.ts';
import { signatureHeader, whyNotGenuine } from './webhook-signature.ts';

const silence: Silence = { says: 'nothing' };

type Options = Bank & {
  readonly webhookSecrets: readonly string[];
  /** Where its payers act; nowhere where they can only confirm again. */
  readonly actionUrl?: ((paymentId: string) => string) | undefined;
};

/**
 * The provider that answers when no real one is configured. It keeps books of its own, as durable as ours, and misbehaves
 * by payment method or by a seed: so every failure a real one can have is tried in tests and shown in a demo.
 */
export function sandboxProvider({ webhookSecrets, actionUrl, ...bank }: Options): Provider {
  const { db } = bank;
  const wordOf = (intent: SandboxIntent): ProviderWord =>
    intent.state === 'requires_action'
      ? { ...stateOf(intent), actionUrl: actionUrl?.(intent.key) }
      : stateOf(intent);
  const wordOrUnknown = (intent: SandboxIntent | undefined) =>
    intent === undefined ? ({ says: 'unknown' } as const) : wordOf(intent);
  return {
    name: 'sandbox',
    isMethod: (token) => methods.has(token),
    create: async ({ paymentId: key, amount: { amountMinor, currency }, method }) =>
      wordOf(await registerIntent(bank, { key, amountMinor, currency, method })),
    confirm: async ({ paymentId: key }) => {
      const intent = await confirmIntent(bank, key);
      if (intent === undefined) return { says: 'unknown' };
      return isTimeOut(intent) ? silence : wordOf(intent);
    },
    cancel: async ({ paymentId }) => wordOrUnknown(await cancelIntent(bank, paymentId)),
    fetch: async ({ paymentId }) => wordOrUnknown(await findIntent(db, paymentId)),
    refund: async ({ refundId: key, payment: { paymentId: intentKey }, amount }) => {
      const { amountMinor, currency } = amount;
      const decided = await requestRefund(bank, { key, intentKey, amountMinor });
      if (decided === undefined) return { says: 'refused' };
      const { request, method, isNew } = decided;
      if (isNew && method === 'sandbox_refund_timeout') return silence;
      // As with banks: the first answer is that it will be seen to.
      const isUnderWay =
        request.askCount === 1 &&
        (method === 'sandbox_refund_pending' || method === 'sandbox_refund_fail');
      if (isNew && isUnderWay) return { says: 'underWay', providerRef: refundRef(request) };
      return refundWordOf(request, currency);
    },
    fetchRefund: async ({ refundId, amount: { currency } }) => {
      const request = await findRefundRequest(db, refundId);
      return request === undefined ? { says: 'unknown' } : refundWordOf(request, currency);
    },
    parseWebhook: (body, headers, now) => {
      const signed = { header: headers.get(signatureHeader), body };
      const because = whyNotGenuine(webhookSecrets, signed, now);
      if (because !== undefined) return { about: 'unbelieved', because };
      const notice = isUtf8(body) ? readSandboxEvent(body.toString()) : undefined;
      return notice ?? { about: 'unbelieved', because: 'malformed' };
    },
    readWebhook: readSandboxEvent,
    report: (span) => reportMovements(db, span),
  };
}

/** Two methods leave the first confirmation without an answer: one after taking effect, one before. */
const isTimeOut = ({ method, confirmCount }: SandboxIntent): boolean =>
  confirmCount === 1 && (method === 'sandbox_timeout' || method === 'sandbox_timeout_before');

const stateOf = ({ key, state, amountMinor, currency }: SandboxIntent): ProviderWord => ({
  says: 'state',
  status: statusOf(state),
  amount: { amountMinor, currency },
  providerRef: intentRef(key),
});

function refundWordOf(request: SandboxRefundRequest, currency: string): RefundWord {
  const providerRef = refundRef(request);
  if (request.state === 'failed') return { says: 'refused', providerRef };
  return { says: 'refunded', providerRef, amount: { amountMinor: request.amountMinor, currency } };
}
