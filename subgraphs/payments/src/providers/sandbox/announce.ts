import type { SandboxRefundRequest, SandboxIntent } from '@gatehouse/payments-db/providers';
import { schedule } from '../../domain/schedule.ts';
import type { Tx } from '../../domain/till.ts';
import { type Behaviour, sendings } from './behaviour.ts';
import type { SandboxEvent } from './sandbox-event.ts';

/** Has webhooks of an event sent, in the transaction of what happened: on time, late, twice or never. */
export async function announce(tx: Tx, behaviour: Behaviour, event: SandboxEvent): Promise<void> {
  const now = Date.now();
  for (const laterMs of sendings(behaviour, event.id))
    await schedule(
      tx,
      'sendSandboxWebhook',
      event,
      laterMs === 0 ? {} : { runAt: new Date(now + laterMs) },
    );
}

export const intentEvent = ({
  key,
  state,
  amountMinor,
  currency,
}: SandboxIntent): SandboxEvent => ({
  id: `sandbox_event_${key}_${state}`,
  about: 'intent',
  key,
  ref: intentRef(key),
  state,
  amountMinor: amountMinor.toString(),
  currency,
});

export const refundEvent = (
  { key, state, amountMinor, askCount }: SandboxRefundRequest,
  currency: string,
): SandboxEvent => ({
  id: `sandbox_event_${key}_${state}_${askCount}`,
  about: 'refund',
  key,
  ref: refundRef({ key, askCount }),
  state,
  amountMinor: amountMinor.toString(),
  currency,
});

export const intentRef = (key: string): string => `sandbox_intent_${key}`;

type Attempt = Pick<SandboxRefundRequest, 'key' | 'askCount'>;

/** Each attempt has a name of its own, as at real providers. */
export const refundRef = ({ key, askCount }: Attempt): string =>
  askCount === 1 ? `sandbox_refund_${key}` : `sandbox_refund_${key}_${askCount}`;
