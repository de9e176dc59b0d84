import { createHash } from 'node:crypto';

/** What can go wrong with a payment: the magic methods do the same on purpose. */
const mishaps = [
  'decline',
  'refuse',
  'action',
  'timeout',
  'timeout_before',
  'refund_timeout',
  'refund_pending',
  'refund_fail',
] as const;

/** What can go wrong with a webhook. */
const webhookMishaps = ['drop', 'duplicate', 'delay', 'reorder'] as const;

export const odds = [...mishaps, ...webhookMishaps] as const;

/** How the sandbox misbehaves: not at all where nothing is said. */
export type Behaviour = {
  readonly seed: string;
  readonly odds: Readonly<Partial<Record<(typeof odds)[number], number>>>;
  readonly lateMaxMs: number;
};

export const methods: ReadonlySet<string> = new Set([
  'sandbox_success',
  ...mishaps.map((mishap) => `sandbox_${mishap}`),
]);

/** How a payment by this method goes: a magic one as it says, any other as the seed has it. */
export function methodOf(behaviour: Behaviour, key: string, method: string): string {
  if (method !== 'sandbox_success') return method;
  let left = roll(behaviour, key);
  for (const mishap of mishaps) {
    left -= behaviour.odds[mishap] ?? 0;
    if (left < 0) return `sandbox_${mishap}`;
  }
  return method;
}

/** When the webhook of an event is sent, in milliseconds from now: once, twice or never. */
export function sendings(behaviour: Behaviour, eventId: string): readonly number[] {
  const happens = (mishap: (typeof webhookMishaps)[number]) =>
    roll(behaviour, eventId, mishap) < (behaviour.odds[mishap] ?? 0);
  const late = (what: string) => Math.round(behaviour.lateMaxMs * roll(behaviour, eventId, what));
  if (happens('drop')) return [];
  // What comes after it within that time overtakes it.
  const held = happens('reorder') ? behaviour.lateMaxMs : 0;
  const first = happens('delay') ? late('first') : held;
  return happens('duplicate') ? [first, late('second')] : [first];
}

/** From 0 up to 1, by chance as far as anybody can see, and always the same. */
function roll({ seed }: Behaviour, ...of: readonly string[]): number {
  const digest = createHash('sha256')
    .update([seed, ...of].join('\n'))
    .digest();
  return digest.readUInt32BE(0) / 2 ** 32;
}
