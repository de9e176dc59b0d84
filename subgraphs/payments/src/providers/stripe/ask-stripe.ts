import type { Logger } from '@gatehouse/kit-subgraph/log';
import { Stripe } from 'stripe';
import type { Silence } from '../../domain/provider.ts';

/** Stripe's answer; or its definite no; or nothing that could be relied on. */
export type Asked<Answer> =
  | { readonly says: 'answer'; readonly answer: Answer }
  | { readonly says: 'refusal'; readonly error: Stripe.errors.StripeError }
  | Silence;

/** Another request has the same object or key in its hands: what becomes of that shows later. */
const passing: ReadonlySet<string | undefined> = new Set([
  'lock_timeout',
  'idempotency_key_in_use',
  'rate_limit',
]);

/** Only these say that nothing was done: any other error may have come after the effect. */
const refusals: ReadonlySet<number | undefined> = new Set([400, 402, 404]);

/** Asks Stripe, and takes whatever leaves the outcome open for silence. */
export async function askStripe<Answer>(
  log: Logger,
  call: () => Promise<Answer>,
): Promise<Asked<Answer>> {
  try {
    return { says: 'answer', answer: await call() };
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const { type, code, statusCode, requestId } = error;
    const isPassing = passing.has(code) || type === 'StripeIdempotencyError';
    if (refusals.has(statusCode) && !isPassing) return { says: 'refusal', error };
    // A key that is refused or used twice for two things heals by nobody's waiting.
    const isOurs = statusCode === 401 || statusCode === 403 || type === 'StripeIdempotencyError';
    log[isOurs ? 'error' : 'warn'](
      { provider: 'stripe', type, reason: code, status: statusCode, stripeRequestId: requestId },
      'no usable answer from the provider',
    );
    return { says: 'nothing' };
  }
}
