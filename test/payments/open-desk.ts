import { randomUUID } from 'node:crypto';
import type { EventEnvelope } from '@gatehouse/kit-events/envelope';
import { cloneDatabase, dropDatabase } from '@gatehouse/kit-postgres/clone-database';
import { prepareDatabase } from '@gatehouse/kit-postgres/prepare-database';
import type { OpenSubgraph } from '@gatehouse/kit-subgraph/open-subgraph';
import { payments } from '@gatehouse/payments/subgraph';
import postgres from 'postgres';
import { inject } from 'vitest';
import { settle } from '../kit/settle.ts';
import { templateName, testSecret as secret } from '../kit/template.ts';
import { askInProcess, type DeskAnswer } from './ask-in-process.ts';
import { openPaymentsAlone, tokenOf } from './payments-alone.ts';

/** What ticketing says to captured money; `nothing` leaves the payer waiting. */
export type Ticketing = 'confirms' | 'cannotFulfil' | 'nothing';

type JobName = 'poll' | 'giveUp' | 'refund' | 'applyProviderEvent';

type Opening = {
  /** Without one, published events and jobs stay where they are. */
  readonly worker?: boolean;
  /** What the subgraph is started with; see `openPaymentsAlone`. */
  readonly environment?: NodeJS.ProcessEnv;
};

export type Order = {
  readonly orderId: string;
  readonly version: number;
  readonly customerId: string;
  readonly eventId: string;
  readonly total: { readonly amountMinor: string; readonly currency: string };
  readonly status: 'HELD' | 'CONFIRMED' | 'EXPIRED' | 'CANCELLED';
  readonly expiresAt: string;
};

/** The payments subgraph with ticketing's side of the events played by the test. */
export type Desk = AsyncDisposable & {
  readonly subgraph: OpenSubgraph;
  /** The login of the subgraph's role. */
  readonly databaseUrl: string;
  /** The database as its owner. */
  readonly sql: postgres.Sql;
  /** Everything it published and delivered, in order of arrival. */
  readonly published: readonly EventEnvelope[];
  /** Asks as the holder of a token, or as nobody. */
  readonly as: (token?: string) => (document: string, variables?: object) => Promise<DeskAnswer>;
  /** Delivers one of ticketing's events. */
  readonly tell: (name: string, payload: object) => Promise<unknown>;
  /** Tells of a new order and gives it with its customer's token. */
  readonly anOrder: (overrides?: Partial<Order>) => Promise<Order & { readonly token: string }>;
  /** Returns when no event and no due job is waiting. */
  readonly settle: () => Promise<void>;
  /** Runs the waiting jobs of this name now instead of later. */
  readonly runJobs: (name: JobName) => Promise<void>;
};

export async function openDesk(
  ticketing: Ticketing = 'confirms',
  { worker = true, environment }: Opening = {},
): Promise<Desk> {
  const cleanup = new AsyncDisposableStack();
  const name = `desk_${randomUUID().replaceAll('-', '')}`;
  const adminUrl = await cloneDatabase(inject('adminUrl'), { template: templateName, name });
  cleanup.defer(() => dropDatabase(inject('adminUrl'), name));
  const urls = await prepareDatabase(adminUrl, { schemas: [payments], secret });
  const databaseUrl = urls['payments'] ?? '';
  const sql = postgres(adminUrl, { max: 4, onnotice: () => {} });
  cleanup.defer(() => sql.end());

  const orders = new Map<string, Order>();
  const published: EventEnvelope[] = [];
  const tell = (name: string, payload: object) => subgraph.receive(envelope(name, payload));
  const deliver = async (event: EventEnvelope) => {
    published.push(event);
    if (event.name !== 'payment.captured' || ticketing === 'nothing') return;
    const { orderId, paymentId } = event.payload as { orderId: string; paymentId: string };
    const order = orders.get(orderId);
    if (order === undefined) return;
    if (ticketing === 'confirms')
      await tell('order.confirmed', { ...order, version: 9, status: 'CONFIRMED' });
    else await tell('order.unfulfilled', { ...order, version: 9, status: 'EXPIRED', paymentId });
  };
  const subgraph = await openPaymentsAlone({
    databaseUrl,
    deliver,
    worker,
    ...(environment && { environment }),
  });
  cleanup.defer(() => subgraph.stop());

  return {
    subgraph,
    databaseUrl,
    sql,
    published,
    tell,
    as: (token) => (document, variables) =>
      askInProcess(subgraph, { token, document, ...(variables && { variables }) }),
    anOrder: async (overrides) => {
      const order = { ...anyOrder(), ...overrides };
      orders.set(order.orderId, order);
      await tell('order.placed', order);
      return { ...order, token: tokenOf('customer', order.customerId) };
    },
    settle: () => settle(sql, { schemas: ['payments'] }),
    runJobs: async (name) => {
      await sql`
        update payments_jobs._private_jobs set run_at = now()
        where task_id = (select id from payments_jobs._private_tasks where identifier = ${name})`;
      await sql`select pg_notify('jobs:insert', '{"count":1}')`;
      await settle(sql, { schemas: ['payments'] });
    },
    [Symbol.asyncDispose]: () => cleanup.disposeAsync(),
  };
}

export const anyOrder = (): Order => ({
  orderId: randomUUID(),
  version: 1,
  customerId: randomUUID(),
  eventId: randomUUID(),
  total: { amountMinor: '4550', currency: 'EUR' },
  status: 'HELD',
  expiresAt: new Date(Date.now() + 600_000).toISOString(),
});

const envelope = (name: string, payload: object): EventEnvelope => ({
  id: randomUUID(),
  name,
  from: 'ticketing',
  occurredAt: new Date().toISOString(),
  payload,
});
