import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anEvent, aTicketType } from '../kit/seed.ts';
import { bookingInput } from './booking-input.ts';
import { manyCustomers } from './buyers.ts';
import { BOOK } from './documents.ts';
import { poolOf } from './pool-of.ts';

const buyers = 200;

/** Everybody books one ticket at the same moment; the answers' types are counted. */
async function everybodyBooks(
  graph: Graph,
  inputs: readonly ReturnType<typeof bookingInput>[],
): Promise<Record<string, number>> {
  const customers = await manyCustomers(graph, inputs.length);
  const answers = await Promise.all(
    customers.map(({ token }, at) => graph.as(token)(BOOK, { input: inputs[at] })),
  );
  const types = answers.map(({ data, code }): string => data?.bookTickets.__typename ?? code);
  return Object.fromEntries(
    Map.groupBy(types, (type) => type)
      .entries()
      .map(([type, all]) => [type, all.length]),
  );
}

test('T-29 WEB-17: 200 buyers at once of ten places: ten orders, 190 SoldOutError', async () => {
  await using graph = await openGraph({ worker: false });
  const event = await anEvent(graph, { capacity: 10 });

  const counted = await everybodyBooks(
    graph,
    Array.from({ length: buyers }, () => bookingInput(event)),
  );

  expect(counted).toEqual({ BookTicketsPayload: 10, SoldOutError: 190 });
  expect(await poolOf(graph, event.poolId)).toEqual({ capacity: 10, held: 10, sold: 0 });
  const [made] = await graph.sql`
    select (select count(*) from ticketing.orders)::int as orders, (select count(*) from ticketing.tickets)::int as tickets,
      (select sum(taken) from ticketing.customer_quotas)::int as taken`;
  expect(made).toEqual({ orders: 10, tickets: 10, taken: 10 });
}, 60_000);

test('T-29: two types on one pool share its ten places', async () => {
  await using graph = await openGraph({ worker: false });
  const event = await anEvent(graph, { capacity: 10, priceMinor: 0 });
  const { eventId, poolId } = event;
  const { ticketTypeId } = await aTicketType(graph, { eventId, poolId, typeName: 'Balcony' });
  const inputs = Array.from({ length: 60 }, (_, at) =>
    bookingInput(at % 2 === 0 ? event : { eventId, ticketTypeId }),
  );

  const counted = await everybodyBooks(graph, inputs);

  expect(counted).toEqual({ BookTicketsPayload: 10, SoldOutError: 50 });
  const { held, sold } = await poolOf(graph, poolId);
  expect(held + sold).toBe(10);
}, 60_000);

test('T-29 WEB-17: the last place, booked many times at once under one key, is one order and no refusal', async () => {
  await using graph = await openGraph({ worker: false });
  const [customer] = await manyCustomers(graph, 1);
  const rounds = Array.from({ length: 10 });
  for (const _round of rounds) {
    const event = await anEvent(graph, { capacity: 1 });
    const input = bookingInput(event);
    const book = () => graph.as(customer?.token ?? '')(BOOK, { input });

    const answers = await Promise.all(Array.from({ length: 8 }, book));

    const orders = new Set(answers.map(({ data }) => data.bookTickets.order?.id));
    expect(orders.size).toBe(1);
    expect(orders.has(undefined)).toBe(false);
  }
}, 60_000);

test('T-29, the control: without the condition and the CHECK the same buyers oversell', async () => {
  await using graph = await openGraph({ worker: false });
  const event = await anEvent(graph, { capacity: 10 });
  await graph.sql`alter table ticketing.pools drop constraint pools_capacity_check`;
  // Count first, take then: what every naive shop does.
  await graph.sql.unsafe(`
    create or replace function ticketing.take_places(p_order ticketing.orders, p_held boolean) returns void language plpgsql as $$
    declare v_free integer;
    begin
      select capacity - held - sold into v_free from ticketing.pools where event_id = p_order.event_id;
      if v_free < 1 then
        raise exception using errcode = 'GH001',
          detail = jsonb_build_object('outcome', 'soldOut', 'typeId', (select type_id from ticketing.order_lines where order_id = p_order.id))::text;
      end if;
      update ticketing.pools set held = held + 1 where event_id = p_order.event_id;
    end $$`);

  const counted = await everybodyBooks(
    graph,
    Array.from({ length: buyers }, () => bookingInput(event)),
  );

  expect(counted['BookTicketsPayload']).toBeGreaterThan(10);
}, 60_000);
