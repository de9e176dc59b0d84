import { randomUUID } from 'node:crypto';
import { books } from '@gatehouse/finances/domain/books';
import { postWaiting } from '@gatehouse/finances/domain/mirror/post-waiting';
import { finances } from '@gatehouse/finances/subgraph';
import { createLog } from '@gatehouse/kit-subgraph/log';
import type { FinancesDb } from './disbursements-kit.ts';

const day = 24 * 3_600_000;

/** When the events of these tests end, if nobody says otherwise: what settles by the clock leaves them alone. */
const soon = () => new Date(Date.now() + day);

/** Long enough over to be settled. */
export const longAgo = () => new Date(Date.now() - 10 * day);

/** What the worker does once an event or a payment is known, for graphs without one. */
export async function postAllWaiting(db: FinancesDb): Promise<void> {
  const log = createLog({ level: 'silent', name: 'test' });
  const waiting = await db
    .selectDistinct({ awaitedId: finances.tables.waitingJournals.awaitedId })
    .from(finances.tables.waitingJournals);
  for (const awaited of waiting) await postWaiting({ db, log }, awaited);
}

/** Below what any database has come to: as if payments had posted it long ago. */
let xact = 10;

type Captured = {
  readonly eventId: string;
  readonly totalMinor: bigint;
  readonly feeMinor?: bigint;
  readonly taxMinor?: bigint;
  readonly postedAt?: Date;
  readonly currency?: string;
};

/** Tells finances what the others would, at once, and answers what was told. */
export function teller(db: FinancesDb) {
  const tell = (name: string, payload: object, id: string = randomUUID()) => {
    const told = { ledger: 'payments', event: 'ticketing', organizer: 'identity' };
    const from = told[name.split('.')[0] as keyof typeof told];
    return finances.receive(db, {
      id,
      name,
      from,
      occurredAt: new Date().toISOString(),
      payload,
    });
  };

  const anEvent = async (organizerId: string = randomUUID(), endsAt = soon()) => {
    const eventId = randomUUID();
    await tell('event.published', eventTold({ eventId, organizerId, endsAt }));
    return { eventId, organizerId };
  };

  /** Finances hear of organizers from identity. */
  const anOrganizerTold = (organizerId: string, name = 'Harbour Nights') =>
    tell('organizer.updated', {
      organizerId,
      version: 1000,
      name,
      imageUrl: null,
      isVerified: true,
      status: 'ACTIVE',
    });

  const posted = async (payload: object) => {
    await tell('ledger.posted', payload);
    return payload;
  };

  /** A paid order, and the journal that was told. */
  const capture = async (captured: Captured) => {
    const told = capturedTold(captured);
    await posted(told);
    return told;
  };

  const refund = async (of: ReturnType<typeof capturedTold>, amountMinor: bigint) =>
    posted(refundedTold(of, amountMinor));

  return { tell, anEvent, anOrganizerTold, posted, capture, refund };
}

export const eventTold = (of: {
  readonly eventId: string;
  readonly organizerId: string;
  readonly endsAt?: Date;
}) => ({
  version: 1,
  name: 'Harbour Nights',
  startsAt: '2020-06-01T18:00:00.000Z',
  status: 'PUBLISHED',
  ...of,
  endsAt: (of.endsAt ?? soon()).toISOString(),
});

/** What payments say of an order that was paid. */
export function capturedTold(captured: Captured) {
  const { eventId, totalMinor, feeMinor = 0n, taxMinor = 0n, currency = 'EUR' } = captured;
  const paymentId = randomUUID();
  return {
    journalId: randomUUID(),
    kind: 'order.captured',
    sourceId: paymentId,
    xact: String((xact += 1)),
    postedAt: (captured.postedAt ?? new Date(Date.now() - 60_000)).toISOString(),
    currency,
    dueMinor: String(totalMinor),
    paymentId,
    orderId: randomUUID(),
    eventId,
    customerId: randomUUID(),
    parts: {
      ticketsMinor: String(totalMinor - feeMinor - taxMinor),
      feeMinor: String(feeMinor),
      taxMinor: String(taxMinor),
    },
  };
}

/** What payments say of money that went back. */
export const refundedTold = (of: ReturnType<typeof capturedTold>, amountMinor: bigint) => ({
  ...of,
  journalId: randomUUID(),
  kind: 'order.refunded',
  sourceId: randomUUID(),
  xact: String((xact += 1)),
  postedAt: new Date().toISOString(),
  dueMinor: String(-amountMinor),
});

/** What the books say of these accounts. */
export const balancesOf = async (db: FinancesDb, owner: string, currency = 'EUR') => {
  const of = async (kind: string) => (await books.balanceOf(db, { kind, owner, currency })) ?? 0n;
  return {
    pending: await of('organizer_pending'),
    available: await of('organizer_available'),
    receivable: await of('organizer_receivable'),
  };
};
