import { randomUUID } from 'node:crypto';
import { openGraph, type Graph, type GraphOptions } from '../kit/graph.ts';
import { anAdmin, anOrganizer, type Person } from '../kit/roles.ts';
import { type FinancesDb, financesDb } from './disbursements-kit.ts';
import { teller } from './mirror-kit.ts';

export const SETTLE = `mutation Settle($input: SettleEventInput!) {
  result: settleEvent(input: $input) {
    __typename
    ... on SettleEventPayload {
      replayed
      settlements { id paymentCount fromAt untilAt eventName
        gross { amountMinor } refunds { amountMinor } fees { amountMinor } tax { amountMinor }
        net { amountMinor } netted { amountMinor } available { amountMinor currency } }
    }
    ... on SettlementTooEarlyError { dueAt }
    ... on UserError { message }
  }
}`;

const payout = `payout { id status amount { amountMinor currency } isOwnRequest reason bankReference organizerName
  opening { amountMinor } closing { amountMinor } }`;

export const CREATE = `mutation Create($input: CreatePayoutInput!) {
  result: createPayout(input: $input) {
    __typename ... on CreatePayoutPayload { replayed ${payout} }
    ... on PayoutExceedsBalanceError { message available { amountMinor currency } }
  }
}`;

export const REQUEST = `mutation Request($input: RequestPayoutInput!) {
  result: requestPayout(input: $input) {
    __typename ... on RequestPayoutPayload { replayed ${payout} }
    ... on PayoutExceedsBalanceError { message available { amountMinor currency } }
  }
}`;

export const step = (verb: string) => `mutation Step($input: ${verb}PayoutInput!) {
  result: ${verb.toLowerCase()}Payout(input: $input) { replayed ${payout} }
}`;

export const BALANCE = `query Balance($currency: String!) {
  organizerBalance(currency: $currency) {
    pending { amountMinor } available { amountMinor } receivable { amountMinor }
  }
}`;

/** A Gatehouse with two administrators, whose finances can be told of money by hand. */
export async function openTreasury(options: GraphOptions = {}) {
  const graph = await openGraph(options);
  const { db, ...connection } = financesDb(graph);
  const people = { maker: await anAdmin(graph), checker: await anAdmin(graph) };
  return {
    ...teller(db),
    ...people,
    ...asks(graph, db, people),
    graph,
    db,
    sql: graph.sql,
    [Symbol.asyncDispose]: async () => {
      await connection[Symbol.asyncDispose]();
      await graph[Symbol.asyncDispose]();
    },
  };
}

export type Treasury = Awaited<ReturnType<typeof openTreasury>>;

type People = { readonly maker: Person; readonly checker: Person };

function asks(graph: Graph, db: FinancesDb, { maker, checker }: People) {
  const tell = teller(db);

  const settle = (eventId: string, more: object = {}) => {
    const until = new Date().toISOString();
    const input = { idempotencyKey: randomUUID(), eventId, until, ...more };
    return graph.as(maker.token)(SETTLE, { input });
  };

  /** An organizer whose event took so much, of which nothing is settled. */
  const withPending = async (totalMinor: bigint) => {
    const organizer = await anOrganizer(graph);
    await tell.anOrganizerTold(organizer.id);
    const { eventId } = await tell.anEvent(organizer.id);
    const captured = await tell.capture({ eventId, totalMinor });
    return { organizer, eventId, captured };
  };

  /** An organizer with so much settled. */
  const withSettled = async (totalMinor: bigint) => {
    const made = await withPending(totalMinor);
    const { data, code } = await settle(made.eventId);
    if (data?.result.__typename !== 'SettleEventPayload') throw new Error(`Not settled: ${code}`);
    return made;
  };

  const ask = (organizerId: string, amountMinor: bigint, more: object = {}) => {
    const wish = { organizerId, amountMinor: String(amountMinor), currency: 'EUR' };
    const destination = 'DE02120300000000202051';
    const input = { idempotencyKey: randomUUID(), ...wish, destination, ...more };
    return graph.as(maker.token)(CREATE, { input });
  };

  const take = (payoutId: string, verb: string, more: object = {}, by: Person = checker) => {
    const reasoned = /^(Reject|Fail)$/.test(verb) ? { reason: 'The account is closed.' } : {};
    const paid = verb === 'Pay' ? { bankReference: randomUUID() } : {};
    const input = { idempotencyKey: randomUUID(), payoutId, ...reasoned, ...paid, ...more };
    return graph.as(by.token)(step(verb), { input });
  };

  const balance = async (organizer: Person, currency = 'EUR') => {
    const { data } = await graph.as(organizer.token)(BALANCE, { currency });
    const { pending, available, receivable } = data.organizerBalance;
    return [pending, available, receivable].map(({ amountMinor }) => Number(amountMinor));
  };

  return { settle, withPending, withSettled, ask, take, balance };
}
