import { waitFor } from '@gatehouse/kit-events/wait-for';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aPaidTicket, codesOf, hoursFromNow } from '../kit/seed.ts';
import { aGate, countAdmissions } from './gate-kit.ts';
import { act, codeOf, transfersOf, twoPeople } from './transfer-kit.ts';

// Who comes first decides, under the ticket's lock; and each race again without it, where both win.

type Hall = { readonly graph: Graph; readonly gate: Awaited<ReturnType<typeof aGate>> };

const open = async (): Promise<Hall> => {
  const graph = await openGraph();
  return { graph, gate: await aGate(graph, { startsAt: hoursFromNow(400) }) };
};

let guarded: Hall;
let unguarded: Hall;
beforeAll(async () => {
  [guarded, unguarded] = await Promise.all([open(), open()]);
  await dropLocks(unguarded.graph);
});
afterAll(async () => {
  await guarded.graph[Symbol.asyncDispose]();
  await unguarded.graph[Symbol.asyncDispose]();
});

/**
 * The functions of tickets that change hands hold nothing, and stop between looking and doing for as long as somebody wants: an
 * advisory lock, which a test takes and gives back.
 */
async function dropLocks({ sql }: Graph): Promise<void> {
  for (const name of ['offer_ticket', 'take_ticket', 'reassign_ticket']) {
    const [{ definition }] = await sql<[{ definition: string }]>`
      select pg_get_functiondef(${`ticketing.${name}`}::regproc) as definition`;
    const looked = /if v_refusal is not null then/;
    expect(definition).toContain('for no key update');
    expect(definition).toMatch(looked);
    await sql.unsafe(
      definition
        .replaceAll(' for no key update', '')
        .replace(looked, 'perform pg_advisory_xact_lock_shared(4711); $&'),
    );
  }
  // The tables' own last words, which would still refuse most of it.
  await sql`drop trigger transfers_status_move on ticketing.transfers`;
  await sql`drop index ticketing.transfers_pending_key`;
  const [{ definition }] = await sql<[{ definition: string }]>`
    select pg_get_functiondef('ticketing.offer_ticket'::regproc) as definition`;
  await sql.unsafe(definition.replace(/on conflict \(ticket_id\) where [^\n]*do nothing/, ''));
}

/** Lets `late` look, all of them, then `early` happen, then `late` go on; answers what came of `late`, then of `early`. */
async function between<T>(
  { sql }: Graph,
  late: readonly (() => Promise<T>)[],
  early: () => Promise<T | undefined> = async () => undefined,
): Promise<readonly (T | undefined)[]> {
  const areWaiting = async () => {
    const rows = await sql`
      select from pg_locks where locktype = 'advisory' and objid = 4711 and not granted
        and database = (select oid from pg_database where datname = current_database())`;
    return rows.length === late.length ? true : undefined;
  };
  const held = await sql.reserve();
  await held`select pg_advisory_lock(4711)`;
  const latter = Promise.all(late.map((begin) => begin()));
  const met = await waitFor(areWaiting, { timeoutMs: 4000 });
  const former = await early();
  await held`select pg_advisory_unlock(4711)`;
  held.release();
  expect(met, 'all of them looked').toBe(true);
  return [...(await latter), former];
}

/** An offer that is about to be taken. */
async function anOffer({ graph, gate }: Hall) {
  const people = await twoPeople(graph, gate.event);
  const { giver, getter, ticketId } = people;
  const wish = { ticketId, customerId: getter.id };
  const { transfer } = await act(graph, giver, ['transferTicket', wish]);
  const input = { transferId: transfer.id };
  return {
    ...people,
    transferId: transfer.id as string,
    accept: () => codeOf(graph, getter, ['acceptTransfer', input]),
    cancel: () => codeOf(graph, giver, ['cancelTransfer', input]),
  };
}

const holderOf = async ({ sql }: Graph, ticketId: string) =>
  (await sql`select holder_id from ticketing.tickets where id = ${ticketId}`)[0]?.['holder_id'];

const rounds = Array.from({ length: 6 });

test('T-26 WEB-24: accepted and taken back at the same moment, one of both happens and the ticket is whose the offer says', async () => {
  const { graph } = guarded;
  const outcomes = await Promise.all(
    rounds.map(async () => {
      const { giver, getter, ticketId, accept, cancel, transferId } = await anOffer(guarded);
      const [accepted, cancelled] = await Promise.all([accept(), cancel()]);
      const [offer] = await graph.sql`
        select status from ticketing.transfers where id = ${transferId}`;
      const isTaken = (await holderOf(graph, ticketId)) === getter.id;
      expect([accepted, cancelled].toSorted()).toEqual(['CONFLICT', 'OK']);
      expect(isTaken).toBe(accepted === 'OK');
      expect(offer).toEqual({ status: isTaken ? 'ACCEPTED' : 'CANCELLED' });
      expect([giver.id, getter.id]).toContain(await holderOf(graph, ticketId));
      return accepted;
    }),
  );
  expect(outcomes).toHaveLength(rounds.length);
});

test('control: without the locks an offer is taken back and the ticket goes all the same', async () => {
  const { graph } = unguarded;
  const { getter, ticketId, accept, cancel } = await anOffer(unguarded);

  expect(await between(graph, [accept], cancel)).toEqual(['OK', 'OK']);

  expect(await holderOf(graph, ticketId)).toBe(getter.id);
});

test('T-26 T-27: accepted and scanned at the same moment, the old code admits or the ticket goes, never both', async () => {
  const { graph, gate } = guarded;
  await Promise.all(
    rounds.map(async () => {
      const { getter, ticketId, code, accept } = await anOffer(guarded);

      const [accepted, { verdict, reason }] = await Promise.all([accept(), gate.scan(code)]);

      const isTaken = (await holderOf(graph, ticketId)) === getter.id;
      expect(isTaken).toBe(accepted === 'OK');
      expect(await countAdmissions(graph, ticketId)).toBe(isTaken ? 0 : 1);
      expect([accepted, verdict, reason ?? null]).toEqual(
        isTaken ? ['OK', 'INVALID', 'TRANSFERRED'] : ['CONFLICT', 'VALID', null],
      );
    }),
  );
});

test('control: without the locks a ticket admits under its old code and goes', async () => {
  const { graph, gate } = unguarded;
  const { getter, ticketId, code, accept } = await anOffer(unguarded);

  const scan = async () => (await gate.scan(code)).verdict;
  expect(await between(graph, [accept], scan)).toEqual(['OK', 'VALID']);
  expect([await holderOf(graph, ticketId), await countAdmissions(graph, ticketId)]).toEqual([
    getter.id,
    1,
  ]);
});

/** A gift, and two who have its link and its address. */
async function aGiftForTwo({ graph, gate }: Hall) {
  const { giver, getter } = await twoPeople(graph, gate.event);
  const { getter: other } = await twoPeople(graph, gate.event);
  const { ticketId } = await aPaidTicket(graph, { ...gate.event, customerId: giver.id });
  const { mobile } = getter;
  await act(graph, giver, ['giftTicket', { ticketId, mobile }]);
  await graph.settle();
  const { text } = await graph.inbox(mobile);
  const secret = /secret=([\w-]+)/.exec(text)?.[1] ?? '';
  // The number has just gone from one account to another, and news of the first is late.
  await graph.sql`
    update ticketing.p_attendees set mobile = ${mobile} where customer_id = ${other.id}`;
  const claimAs = (who: typeof getter) => () => codeOf(graph, who, ['claimGift', { secret }]);
  return { ticketId, one: claimAs(getter), two: claimAs(other) };
}

test('T-28: of two who claim a gift at the same moment one has it', async () => {
  const { graph } = guarded;
  for (const _round of rounds.slice(0, 3)) {
    const { ticketId, one, two } = await aGiftForTwo(guarded);

    const answers = await Promise.all([one(), two(), one(), two()]);

    expect(answers.filter((answer) => answer === 'OK')).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(['OK', 'NOT_FOUND']));
    const [row] = await graph.sql`select epoch from ticketing.tickets where id = ${ticketId}`;
    expect(row).toEqual({ epoch: 2 });
  }
});

test('control: without the locks two have it, one after the other', async () => {
  const { graph } = unguarded;
  const { ticketId, one, two } = await aGiftForTwo(unguarded);

  expect(await between(graph, [one, two])).toEqual(['OK', 'OK', undefined]);

  const [row] = await graph.sql`select epoch from ticketing.tickets where id = ${ticketId}`;
  expect(row).toEqual({ epoch: 3 });
});

/** What asks for the money of a ticket does: it holds the ticket, looks for an offer, and writes its request. */
const askRefund = async ({ graph, gate }: Hall, ticketId: string, customerId: string) =>
  graph.sql.begin(async (tx) => {
    await tx`select from ticketing.tickets where id = ${ticketId} for no key update`;
    const offers = await tx`
      select from ticketing.transfers
      where ticket_id = ${ticketId} and status = 'PENDING' and expires_at > now()`;
    if (offers.length > 0) return 'CONFLICT';
    await tx`
      insert into ticketing.refund_requests (ticket_id, event_id, customer_id, reason, status, requested_at)
      values (${ticketId}, ${gate.event.eventId}, ${customerId}, 'Ill.', 'OPEN', now())`;
    return 'OK';
  });

const openThings = async (hall: Hall, ticketId: string) => {
  const [row] = await hall.graph.sql<[{ offers: number; requests: number }]>`
    select
      (select count(*) from ticketing.transfers where ticket_id = ${ticketId} and status = 'PENDING')::int as offers,
      (select count(*) from ticketing.refund_requests where ticket_id = ${ticketId} and status = 'OPEN')::int as requests`;
  return row.offers + row.requests;
};

const offerAndAsk = async (hall: Hall) => {
  const { giver, getter, ticketId } = await twoPeople(hall.graph, hall.gate.event);
  const wish = { ticketId, customerId: getter.id };
  return {
    ticketId,
    offer: () => codeOf(hall.graph, giver, ['transferTicket', wish]),
    ask: () => askRefund(hall, ticketId, giver.id),
  };
};

test('T-27: offered and its money asked back at the same moment, a ticket has one of both open', async () => {
  await Promise.all(
    rounds.map(async () => {
      const { ticketId, offer, ask } = await offerAndAsk(guarded);

      const answers = await Promise.all([offer(), ask()]);

      expect(answers.toSorted()).toEqual(['CONFLICT', 'OK']);
      expect(await openThings(guarded, ticketId)).toBe(1);
    }),
  );
});

test('control: without the locks a ticket has both open', async () => {
  const { ticketId, offer, ask } = await offerAndAsk(unguarded);

  expect(await between(unguarded.graph, [offer], ask)).toEqual(['OK', 'OK']);

  expect(await openThings(unguarded, ticketId)).toBe(2);
});

test('T-27: of a ticket that is offered eight times at once there is one offer', async () => {
  const { graph, gate } = guarded;
  const { giver, getter, ticketId } = await twoPeople(graph, gate.event);
  const wish = { ticketId, customerId: getter.id };
  const offer = () => codeOf(graph, giver, ['transferTicket', wish]);

  const answers = await Promise.all(Array.from({ length: 8 }, offer));

  expect(answers.filter((answer) => answer === 'OK')).toHaveLength(1);
  expect(answers.filter((answer) => answer === 'CONFLICT')).toHaveLength(7);
  expect(await transfersOf(graph, giver)).toHaveLength(1);
  expect(await codesOf(graph, [ticketId])).toHaveLength(1);
});
