import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import { anEvent, aTicketType, type SeededEvent } from '../kit/seed.ts';
import { bookingInput } from './booking-input.ts';
import { manyCustomers } from './buyers.ts';
import { manageAs } from './manage-as.ts';
import { poolOf } from './pool-of.ts';

let graph: Graph;
let admin: string;

beforeAll(async () => {
  // Overdue holds are given up by whoever needs their places: no job has to run.
  graph = await openGraph({ worker: false });
  admin = (await anAdmin(graph)).token;
});
afterAll(() => graph[Symbol.asyncDispose]());

const BOOK = `mutation ($input: BookTicketsInput!) {
  bookTickets(input: $input) {
    __typename
    ... on BookTicketsPayload { order { id } }
    ... on PromotionCodeError { message reason }
  }
}`;

const CREATE = `mutation ($input: CreatePromotionCodeInput!) {
  createPromotionCode(input: $input) { promotionCode { id code usesMax used ticketTypes { id name isHidden } } }
}`;

const UPDATE = `mutation ($input: UpdatePromotionCodeInput!) {
  updatePromotionCode(input: $input) { promotionCode { usesMax used } }
}`;

/** An event with a hidden type that a code opens so many times. */
async function aPromotion(usesMax = 1) {
  const event = await anEvent(graph);
  const { eventId, poolId } = event;
  const hidden = await aTicketType(graph, { eventId, poolId, typeName: 'Friends', hidden: true });
  const input = { eventId, code: 'friends-26', usesMax, ticketTypeIds: [hidden.ticketTypeId] };
  const { data, errors } = await graph.as(admin)(CREATE, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return { event, hidden, promotion: data.createPromotionCode.promotionCode };
}

type Hidden = { readonly ticketTypeId: string };

const inputOf = ({ eventId }: SeededEvent, { ticketTypeId }: Hidden, promotionCode?: string) => ({
  ...bookingInput({ eventId, ticketTypeId }),
  promotionCode,
});

const usedOf = async (id: string) => {
  const [row] = await graph.sql`select used from ticketing.promotion_codes where id = ${id}`;
  return row?.['used'];
};

test('ADM-09 ADM-10: a type that a code opens is deleted, and so is its event; the code opens what is left, or goes too', async () => {
  const { event, hidden, promotion } = await aPromotion();
  const { ticketTypeId } = hidden;
  const { eventId, poolId } = event;
  const other = await aTicketType(graph, { eventId, poolId, typeName: 'Crew', hidden: true });
  const input = { eventId, code: 'crew-26', usesMax: 1, ticketTypeIds: [other.ticketTypeId] };
  await graph.as(admin)(CREATE, { input });
  const manage = manageAs(graph, admin);

  expect((await manage('deleteTicketType', { ticketTypeId })).code).toBeUndefined();
  const [left] = await graph.sql`
    select count(*)::int as types from ticketing.promotion_types where promotion_code_id = ${promotion.id}`;
  expect(left?.['types']).toBe(0);
  expect((await manage('deleteEvent', { eventId })).code).toBeUndefined();
  const codes =
    await graph.sql`select id from ticketing.promotion_codes where event_id = ${eventId}`;
  expect(codes).toHaveLength(0);
});

test('T-29: of many buyers at once with a code of one use, one books; the use comes back with a hold that ends', async () => {
  const { event, hidden, promotion } = await aPromotion();
  const buyers = await manyCustomers(graph, 20);
  const book = (token: string) =>
    graph.as(token)(BOOK, { input: inputOf(event, hidden, 'Friends-26') });

  const answers = await Promise.all(buyers.map(({ token }) => book(token)));

  const booked = answers.flatMap(({ data }) => data.bookTickets.order ?? []);
  expect(booked).toHaveLength(1);
  const refused = answers.filter(({ data }) => data.bookTickets.reason === 'USED_UP');
  expect(refused).toHaveLength(19);
  expect(await usedOf(promotion.id)).toBe(1);
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 1 });

  await graph.sql`update ticketing.orders set expires_at = now() where id = ${booked[0].id}`;
  const [another] = await manyCustomers(graph, 1);
  const later = await book(another?.token ?? '');
  expect(later.data.bookTickets.__typename).toBe('BookTicketsPayload');
  expect(await usedOf(promotion.id)).toBe(1);
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 1 });
});

test('T-29, the control: without the condition and the CHECK the same buyers use a code of one use more often', async () => {
  await using unguarded = await openGraph({ worker: false });
  const event = await anEvent(unguarded);
  const { eventId, poolId } = event;
  const hidden = await aTicketType(unguarded, { eventId, poolId, hidden: true });
  const [made] = await unguarded.sql`
    insert into ticketing.promotion_codes (event_id, code, uses_max) values (${eventId}, 'ONCE', 1) returning id`;
  await unguarded.sql`
    insert into ticketing.promotion_types values (${made?.['id']}, ${hidden.ticketTypeId})`;
  const [{ definition }] = await unguarded.sql<[{ definition: string }]>`
    select pg_get_functiondef('ticketing.take_places'::regproc) as definition`;
  const condition = ' and used < uses_max';
  expect(definition).toContain(condition);
  await unguarded.sql.unsafe(definition.replace(condition, ''));
  await unguarded.sql`alter table ticketing.promotion_codes drop constraint promotion_codes_used_check`;
  // The buyers meet between looking and taking, however slow the machine is.
  const [{ look }] = await unguarded.sql<[{ look: string }]>`
    select pg_get_functiondef('ticketing.place_order'::regproc) as look`;
  const after = 'select id into strict v_key';
  expect(look).toContain(after);
  const meet = `perform nextval('ticketing.arrivals');
    while (select last_value from ticketing.arrivals) < 2 loop perform pg_sleep(0.005); end loop;`;
  await unguarded.sql.unsafe(`
    create sequence ticketing.arrivals;
    grant usage, select on sequence ticketing.arrivals to public;`);
  await unguarded.sql.unsafe(look.replace(after, `${meet}\n  ${after}`));
  const buyers = await manyCustomers(unguarded, 6);

  const answers = await Promise.all(
    buyers.map(({ token }) => unguarded.as(token)(BOOK, { input: inputOf(event, hidden, 'once') })),
  );

  const booked = answers.filter(({ data }) => data.bookTickets.order !== undefined);
  expect(booked.length).toBeGreaterThan(1);
});

test('WEB-17: a hidden type is bought with its code only, and a code helps with nothing else', async () => {
  const { event, hidden } = await aPromotion(5);
  const { token } = await aCustomer(graph);
  const ask = (input: object) => graph.as(token)(BOOK, { input });

  const without = await ask(inputOf(event, hidden));
  const wrong = await ask(inputOf(event, hidden, 'FRIENDS-27'));
  const elsewhere = await ask(inputOf(event, event, 'FRIENDS-26'));
  const nonsense = await ask(inputOf(event, hidden, 'no such code!'));
  const right = await ask(inputOf(event, hidden, ' friends-26 '));

  expect(without.code).toBe('NOT_FOUND');
  const notGood = { __typename: 'PromotionCodeError', reason: 'NOT_GOOD' };
  expect(wrong.data.bookTickets).toMatchObject(notGood);
  expect(elsewhere.data.bookTickets).toMatchObject(notGood);
  expect(nonsense.code).toBe('BAD_USER_INPUT');
  expect(right.data.bookTickets.__typename).toBe('BookTicketsPayload');
});

test('WEB-17: a given-up order gives its use back, a paid one keeps it, and a code is never below what is used', async () => {
  const { event, hidden, promotion } = await aPromotion(2);
  const { token } = await aCustomer(graph);
  const book = async () =>
    (await graph.as(token)(BOOK, { input: inputOf(event, hidden, 'FRIENDS-26') })).data.bookTickets
      .order.id as string;
  const [kept, given] = [await book(), await book()];
  expect(await usedOf(promotion.id)).toBe(2);

  await graph.as(token)(
    `mutation { cancelOrder(input: { orderId: "${given}" }) { order { status } } }`,
  );
  const update = (usesMax: number) =>
    graph.as(admin)(UPDATE, { input: { promotionCodeId: promotion.id, usesMax } });
  const [tooFew, ended] = [await update(0), await update(1)];

  expect(kept).not.toBe(given);
  expect(tooFew.code).toBe('CONFLICT');
  expect(ended.data.updatePromotionCode.promotionCode).toEqual({ usesMax: 1, used: 1 });
});

test('ADM-10 ADM-09: a code goes with its event, and opens a type that is deleted no more', async () => {
  const { event, hidden, promotion } = await aPromotion();
  const remove = (verb: string, name: string, id: string) =>
    graph.as(admin)(`mutation { ${verb}(input: { ${name}: "${id}" }) { ${name} } }`);

  const type = await remove('deleteTicketType', 'ticketTypeId', hidden.ticketTypeId);
  const { data } = await graph.as(admin)(
    `{ managedEvent(id: "${event.eventId}") { management { promotionCodes { id ticketTypes { id } } } } }`,
  );
  const gone = await remove('deleteEvent', 'eventId', event.eventId);

  expect([type.code, gone.code]).toEqual([undefined, undefined]);
  const kept = data.managedEvent.management.promotionCodes;
  expect(kept).toEqual([{ id: promotion.id, ticketTypes: [] }]);
  expect(await usedOf(promotion.id)).toBeUndefined();
});

test('ADM-08: a code is made once per event, for types of that event', async () => {
  const { event, hidden, promotion } = await aPromotion();
  const elsewhere = await anEvent(graph);
  const create = (input: object) =>
    graph.as(admin)(CREATE, {
      input: {
        eventId: event.eventId,
        code: 'other',
        usesMax: 1,
        ticketTypeIds: [hidden.ticketTypeId],
        ...input,
      },
    });

  expect(promotion).toMatchObject({
    code: 'FRIENDS-26',
    usesMax: 1,
    used: 0,
    ticketTypes: [{ id: hidden.ticketTypeId, name: 'Friends', isHidden: true }],
  });
  expect((await create({ code: 'friends-26' })).code).toBe('CONFLICT');
  expect((await create({ ticketTypeIds: [elsewhere.ticketTypeId] })).code).toBe('NOT_FOUND');
  expect((await create({ ticketTypeIds: [] })).code).toBe('BAD_USER_INPUT');
  expect((await create({ usesMax: 0 })).code).toBe('BAD_USER_INPUT');
  expect((await create({ code: 'a b' })).code).toBe('BAD_USER_INPUT');
});
