import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anOrganizer, anUsher } from '../kit/roles.ts';
import { claimsOf, registerThrough } from './asks.ts';

/** What waits to be delivered to ticketing, in the order in which it was said. */
async function said({ sql }: Graph) {
  const rows = await sql`
    select payload #>> '{event,name}' as name, payload #> '{event,payload}' as payload
    from identity_jobs._private_jobs where payload ->> 'to' = 'ticketing' order by id`;
  return rows.map(({ name, payload }) => ({ name, payload }));
}

test('a verified registration is told as customer.registered, in the transaction that made the customer', async () => {
  await using graph = await openGraph({ worker: false });

  const { customer } = await registerThrough(graph, '+447700900123');

  expect(await said(graph)).toMatchObject([
    {
      name: 'customer.registered',
      payload: {
        customerId: customer.id,
        version: 1,
        name: 'Leila Ben Salah',
        status: 'ACTIVE',
        dependents: [],
      },
    },
  ]);
});

test('where the event cannot be told, there is no customer either', async () => {
  await using graph = await openGraph({ worker: false });
  await graph.sql.unsafe(`
    create function public.refuse() returns trigger language plpgsql as
      $$ begin raise 'no room'; end $$;
    create trigger refuse before insert on identity_jobs._private_jobs
      for each row when (new.payload ->> 'to' is not null) execute function public.refuse();`);

  await expect(registerThrough(graph, '+447700900123')).rejects.toThrow();

  const left =
    await graph.sql`select id from identity.accounts union all select id from identity.customers`;
  expect(left).toHaveLength(0);
});

test('an assigned usher is told with every event they may scan at', async () => {
  await using graph = await openGraph({ worker: false });
  const eventId = randomUUID();

  const { id, token } = await anUsher(graph, { eventId });
  await anOrganizer(graph);

  expect(claimsOf(token)['prf']).toBe(id);
  const events = await said(graph);
  expect(events.map(({ name }) => name)).toEqual([
    'usher.updated',
    'usher.updated',
    'organizer.updated',
  ]);
  expect(events[1]?.payload).toMatchObject({ usherId: id, version: 2, eventIds: [eventId] });
});
