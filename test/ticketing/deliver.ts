import { randomUUID } from 'node:crypto';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import { ticketing } from '@gatehouse/ticketing/subgraph';
import type { Graph } from '../kit/graph.ts';

type At = Pick<Graph, 'databaseUrl' | 'secret'>;

/** Brings events to ticketing as the queue would, at once or in any order a test likes. */
export function deliverTo({ databaseUrl, secret }: At) {
  const url = roleUrl(databaseUrl, 'ticketing', secret);
  const options = { schema: ticketing.tables, applicationName: 'test delivery', max: 4 };
  const { db, close } = openDb(url, options);
  const deliver = (name: string, payload: object, id: string = randomUUID()) =>
    ticketing.receive(db, {
      id,
      name,
      from: /^(payment|card)\./.test(name) ? 'payments' : 'identity',
      occurredAt: new Date().toISOString(),
      payload,
    });
  return { db, deliver, [Symbol.asyncDispose]: close };
}

type Paid = {
  readonly paymentId?: string;
  readonly orderId: string;
  readonly customerId?: string;
  readonly amountMinor?: number;
  readonly version?: number;
};

/** What payments says of a payment. */
export const paymentTold = ({
  paymentId = randomUUID(),
  orderId,
  customerId = randomUUID(),
  amountMinor = 2500,
  version = 2,
}: Paid) => ({
  paymentId,
  version,
  orderId,
  customerId,
  amount: { amountMinor: String(amountMinor), currency: 'EUR' },
});
