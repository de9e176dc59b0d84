import { ledgerHealth } from '@gatehouse/kit-ledger/health';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import type postgres from 'postgres';
import { settle } from '../../kit/settle.ts';
import type { Bookable, Scene } from '../data/scene.ts';
import type { Options } from '../options.ts';
import { processorTimeMs } from '../processor-time.ts';
import { median, percentile } from '../statistics.ts';
import { openClient, type HeldOrder, type PaymentMethod } from './client.ts';
import { enrich, type Payer } from './payers.ts';

type Bench = {
  readonly url: string;
  readonly pid: number;
  readonly scene: Scene;
  /** The database as its owner. */
  readonly sql: postgres.Sql;
  readonly options: Options;
  readonly tell: (line: string) => void;
};

type Kind = {
  readonly title: string;
  readonly by: PaymentMethod;
  readonly bookable: readonly Bookable[];
};

type Turn = {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMs: number;
  readonly statuses: readonly string[];
};

const clients = 16;
/** So many are under way within the time of a round on a small machine. */
const paymentsPerSecondAbout = 100;

export type PaymentsReport = { readonly text: string; readonly isRight: boolean };

/**
 * Payments from the order that waits for one to the tickets that were issued for it, in turns; orders are booked before each turn.
 * Afterwards every event is delivered, and both ledgers have to agree to the minor unit.
 */
export async function measurePayments(bench: Bench): Promise<PaymentsReport> {
  const { url, scene, sql, options, tell } = bench;
  const payers = await enrich(sql, scene.buyerTokens);
  const kinds: readonly Kind[] = [
    { title: 'by card, 100 events', by: 'card', bookable: scene.bookable },
    { title: 'by card, one hot event', by: 'card', bookable: scene.bookable.slice(0, 1) },
    { title: 'by provider (sandbox), 100 events', by: 'provider', bookable: scene.bookable },
  ];
  const count = Math.ceil(options.seconds * paymentsPerSecondAbout);
  const client = openClient(url);
  const turns = new Map<Kind, Turn[]>(kinds.map((kind) => [kind, []]));
  for (let round = 0; round <= options.rounds; round += 1)
    for (const kind of kinds) {
      // The first round is for warming up.
      tell(round === 0 ? `warm-up: pay ${kind.title}` : `round ${round}: pay ${kind.title}`);
      const orders = await bookAll(client.book, { payers, bookable: kind.bookable, count });
      await settle(sql, { timeoutMs: settleWithinMs });
      const turn = await payAll(client.pay, { orders, by: kind.by, pid: bench.pid });
      if (round > 0) turns.get(kind)?.push(turn);
      await settle(sql, { timeoutMs: settleWithinMs });
    }
  const rows = [...turns].map(([{ title }, of]) => row(title, of));
  const wrong = [...turns.values()].flat().flatMap(({ statuses }) => statuses.filter(isWrong));
  const verdict = await compareBooks(bench);
  const text = `Payments, ${clients} clients, from the held order to its tickets:\n${rows.join('\n')}\n${verdict.text}\n`;
  return { text, isRight: wrong.length === 0 && verdict.isRight };
}

// Tickets that come a moment later than the payer is willing to wait are on their way, and are looked for at the end.
const isWrong = (status: string) => status !== 'SUCCEEDED' && status !== 'PROCESSING';

type Booking = {
  readonly payers: readonly Payer[];
  readonly bookable: readonly Bookable[];
  readonly count: number;
};

async function bookAll(
  book: ReturnType<typeof openClient>['book'],
  { payers, bookable, count }: Booking,
): Promise<readonly HeldOrder[]> {
  const orders: HeldOrder[] = [];
  let at = 0;
  const work = async () => {
    while (at < count) {
      const mine = at;
      at += 1;
      const payer = payers[mine % payers.length];
      const event = bookable[mine % bookable.length];
      if (payer && event) orders.push(await book(payer, event));
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  return orders;
}

type Paying = {
  readonly orders: readonly HeldOrder[];
  readonly by: PaymentMethod;
  readonly pid: number;
};

async function payAll(
  pay: ReturnType<typeof openClient>['pay'],
  { orders, by, pid }: Paying,
): Promise<Turn> {
  const waiting = [...orders];
  const latenciesMs: number[] = [];
  const statuses: string[] = [];
  const cpuBefore = processorTimeMs([pid]) ?? Number.NaN;
  const startedAt = performance.now();
  const work = async () => {
    for (let order = waiting.pop(); order; order = waiting.pop()) {
      const askedAt = performance.now();
      statuses.push(await pay(order, by).catch(String));
      latenciesMs.push(performance.now() - askedAt);
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  const seconds = (performance.now() - startedAt) / 1000;
  const cpuMs = (processorTimeMs([pid]) ?? Number.NaN) - cpuBefore;
  return {
    perSecond: orders.length / seconds,
    p50Ms: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
    cpuMs: cpuMs / orders.length,
    statuses,
  };
}

function row(title: string, turns: readonly Turn[]): string {
  const of = (read: (turn: Turn) => number) => median(turns.map(read));
  const statuses = turns.flatMap((turn) => turn.statuses);
  const late = statuses.filter((status) => status === 'PROCESSING').length;
  const wrong = statuses.filter(isWrong);
  return [
    `${title.padEnd(36)} ${of((turn) => turn.perSecond)
      .toFixed(0)
      .padStart(5)}/s`,
    `p50 ${of((turn) => turn.p50Ms).toFixed(0)} ms, p99 ${of((turn) => turn.p99Ms).toFixed(0)} ms`,
    `CPU ${of((turn) => turn.cpuMs).toFixed(1)} ms`,
    `${late} PROCESSING, ${wrong.length} wrong${wrong.length > 0 ? `: ${wrong[0]}` : ''}`,
  ].join('; ');
}

const settleWithinMs = 120_000;

/** The proof behind the figures: each ledger by its own checks, and one against the other. */
async function compareBooks({ scene, sql }: Bench): Promise<PaymentsReport> {
  const broken: string[] = [];
  for (const schema of ['payments', 'finances']) {
    const options = { schema: {}, applicationName: 'bench', max: 1 };
    const { db, close } = openDb(scene.roleUrls[schema] ?? '', options);
    for (const { name, state } of await ledgerHealth({ db, schema }))
      if (state === 'BROKEN') broken.push(`${schema}: ${name}`);
    await close();
  }
  const [books] = await sql<[{ difference: string; unpaid: number }]>`
    with due as (
      select amount_minor from payments.ledger_entries
      join payments.ledger_accounts on id = account_id where kind = 'due_finances'
      union all
      select amount_minor from finances.ledger_entries
      join finances.ledger_accounts on id = account_id where kind = 'due_payments'
    )
    select (select coalesce(sum(amount_minor), 0)::text from due) as difference,
      (select count(*)::int from payments.payments as payment
        join ticketing.orders as placed on placed.id = payment.order_id
        where payment.status = 'SUCCEEDED' and placed.status <> 'CONFIRMED') as unpaid`;
  const { difference, unpaid } = books;
  const text = `Afterwards: ledgerHealth ${broken.join(', ') || 'green in both'}; difference of the two ledgers ${difference}; paid orders without tickets ${unpaid}.`;
  return { text, isRight: broken.length === 0 && difference === '0' && unpaid === 0 };
}
