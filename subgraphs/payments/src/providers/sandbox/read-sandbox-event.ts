import type { Notice } from '../../domain/provider.ts';
import { sandboxEvent } from './sandbox-event.ts';
import { isState, statusOf } from './status-of.ts';

/** What a webhook of the sandbox says, or undefined for what is none. */
export function readSandboxEvent(body: string): Notice | undefined {
  const event = sandboxEvent.safeParse(parse(body)).data;
  if (event === undefined) return undefined;
  const { id: eventId, about, key: id, ref: providerRef, state, currency } = event;
  const amount = { amountMinor: BigInt(event.amountMinor), currency };
  if (about === 'intent') {
    if (!isState(state)) return { eventId, about: 'nothing' };
    const word = { says: 'state', status: statusOf(state), amount, providerRef } as const;
    return { eventId, about: 'payment', payment: { id, providerRef }, word };
  }
  const word =
    state === 'succeeded'
      ? ({ says: 'refunded', providerRef, amount } as const)
      : ({ says: 'refused', providerRef } as const);
  return { eventId, about: 'refund', refund: { id, providerRef }, word };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
