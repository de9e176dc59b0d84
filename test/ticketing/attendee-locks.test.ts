import { waitFor } from '@gatehouse/kit-events/wait-for';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anEvent } from '../kit/seed.ts';
import { manyTickets } from './many-tickets.ts';

const graph = await openGraph({ worker: false });
afterAll(() => graph[Symbol.asyncDispose]());

/** Whether somebody of this database waits for a lock. */
const someoneWaits = async () => {
  const [row] = await graph.sql`
    select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return row?.['waiting'] > 0 ? true : undefined;
};

test('a new name of a customer and a refund of several of their tickets lock the tickets in the same order', async () => {
  const event = await anEvent(graph);
  const [first = '', second = ''] = (await manyTickets(graph, event, 2)).toSorted();
  const [row] = await graph.sql`select holder_id from ticketing.tickets where id = ${first}`;
  const holderId = row?.['holder_id'];
  await graph.sql`
    insert into ticketing.p_attendees (customer_id, version, name, labels, status, dependents)
    values (${holderId}, 1, 'Before', '{}', 'ACTIVE', '[]') on conflict do nothing`;
  await graph.sql`update ticketing.tickets set holder_id = ${holderId} where id = ${second}`;
  // Its row now stands behind the other one's, where a search without an order comes to it last.
  await graph.sql`update ticketing.tickets set holder_id = holder_id where id = ${first}`;

  let renamed: Promise<unknown> | undefined;
  await graph.sql.begin(async (refund) => {
    await refund`select from ticketing.tickets where id = ${first} for no key update`;
    renamed =
      graph.sql`update ticketing.p_attendees set name = 'After' where customer_id = ${holderId}`.execute();
    expect(await waitFor(someoneWaits, { timeoutMs: 5000 })).toBe(true);
    await refund`select from ticketing.tickets where id = ${second} for no key update`;
  });
  await renamed;
});
