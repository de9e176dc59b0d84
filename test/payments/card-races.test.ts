import type { Files } from '@gatehouse/kit-files/open-files';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { bulkCards } from '@gatehouse/payments/domain/card-bulks/bulk-cards';
import { changeCard } from '@gatehouse/payments/domain/cards/change-card';
import { endCardTransfer } from '@gatehouse/payments/domain/cards/end-card-transfer';
import { fulfilCardRequest } from '@gatehouse/payments/domain/cards/fulfil-card-request';
import { replaceCard } from '@gatehouse/payments/domain/cards/replace-card';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { anAdmin, aMerchant, type Person } from '../kit/roles.ts';
import { askCard, bulk } from './card-asks.ts';
import { aCardRow } from './card-rows.ts';
import { meetingOf } from './meeting.ts';
import { rewritten } from './rewritten.ts';

// Who comes first decides; and each race again without what decides it, where both win.

let graph: Graph;
let unguarded: Graph;
let admin: Person;
beforeAll(async () => {
  [graph, unguarded] = await Promise.all([openGraph(), openGraph({ worker: false })]);
  admin = await anAdmin(graph);
  // The tables' own last words, which would still refuse most of it.
  await unguarded.sql`alter table payments.cards disable trigger cards_status_move`;
  await unguarded.sql`alter table payments.cards disable trigger cards_history`;
  await unguarded.sql`alter table payments.card_requests drop constraint card_requests_card_id_key`;
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  await unguarded[Symbol.asyncDispose]();
});

const rounds = Array.from({ length: 6 });
const reason = 'At once.';

/** An administrator who asks the domain itself. */
const viewer = { portal: 'admin', role: 'Admin', accountId: randomUUID() } as unknown as Viewer;
const actor = () => ({ viewer, now: new Date(), address: '', userAgent: '', requestId: 'test' });

const codeOf = ({ code = 'OK' }: { code?: string }) => code;
const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'OK',
    (error: { extensions?: { code?: string } }) => error.extensions?.code ?? 'FAILED',
  );

/** A move of a card that does not look at its state. */
const unconditional = (text: string) =>
  text.replace(/("payments"\."cards"\."status" in \([^)]*\))/, '($1 or true)');
const cardMoves = /^update "payments"\."cards"/;

const anApprovedRequest = async ({ sql }: Graph) => {
  const [row] = await sql<[{ id: string }]>`
    insert into payments.card_requests (customer_id, status, fee_minor, currency)
    values (${randomUUID()}, 'APPROVED', 0, 'EUR') returning id`;
  return row.id;
};

test('ADM-38: of two requests that are fulfilled by one card at the same moment one is', async () => {
  for (const _round of rounds) {
    const card = await aCardRow(graph);
    const requests = await Promise.all([anApprovedRequest(graph), anApprovedRequest(graph)]);

    const answers = await Promise.all(
      requests.map((requestId) =>
        askCard(graph, admin, ['fulfilCardRequest', { requestId, cardId: card.id }]),
      ),
    );

    expect(answers.map(codeOf).toSorted()).toEqual(['CONFLICT', 'OK']);
    const rows = await graph.sql`
      select request.customer_id = card.holder_id as is_theirs
      from payments.card_requests as request join payments.cards as card on card.id = request.card_id
      where request.id = any (${requests}) and request.status = 'FULFILLED'`;
    expect(rows).toEqual([{ is_theirs: true }]);
  }
});

test('control: where the move does not look at the card’s state both are fulfilled by one card', async () => {
  const card = await aCardRow(unguarded);
  const requests = await Promise.all([anApprovedRequest(unguarded), anApprovedRequest(unguarded)]);
  await using blind = rewritten(unguarded.databaseUrl, {
    rewrite: unconditional,
    before: [cardMoves, meetingOf(2)],
  });

  const answers = await Promise.all(
    requests.map((requestId) =>
      outcomeOf(fulfilCardRequest(blind.db, actor(), { requestId, cardId: card.id })),
    ),
  );

  expect(answers).toEqual(['OK', 'OK']);
});

test('P-24 P-25: blocked and replaced at the same moment, a card is replaced and stays so', async () => {
  for (const _round of rounds) {
    const old = await aCardRow(graph, { status: 'ACTIVE', holderId: randomUUID() });
    const fresh = await aCardRow(graph);

    const [blocked, replaced] = await Promise.all([
      askCard(graph, admin, ['blockCard', { cardId: old.id, reason }]),
      askCard(graph, admin, ['replaceCard', { cardId: old.id, newCardId: fresh.id, reason }]),
    ]);

    expect(codeOf(replaced)).toBe('OK');
    expect(['OK', 'CONFLICT']).toContain(codeOf(blocked));
    const rows = await graph.sql`
      select status from payments.cards where id = any (${[old.id, fresh.id]}) order by status`;
    expect(rows).toEqual([{ status: 'ACTIVE' }, { status: 'REPLACED' }]);
  }
});

test('control: where the move does not look at the card’s state a replaced card is blocked, and so could be opened again', async () => {
  const old = await aCardRow(unguarded, { status: 'ACTIVE', holderId: randomUUID() });
  const fresh = await aCardRow(unguarded);
  const replaced = Promise.withResolvers<void>();
  await using blind = rewritten(unguarded.databaseUrl, {
    rewrite: unconditional,
    before: [cardMoves, () => replaced.promise],
  });
  await using usual = rewritten(unguarded.databaseUrl, {});

  const late = outcomeOf(changeCard(blind.db, actor(), { cardId: old.id, verb: 'block', reason }));
  const wish = { cardId: old.id, newCardId: fresh.id, reason };
  const early = await outcomeOf(replaceCard(usual.db, actor(), wish));
  replaced.resolve();

  expect([early, await late]).toEqual(['OK', 'OK']);
  const [row] = await unguarded.sql`select status from payments.cards where id = ${old.id}`;
  expect(row).toEqual({ status: 'BLOCKED' });
});

/** Two cards of one merchant that are offered to another. */
async function anOffer({ sql }: Graph, [from, to]: readonly [string, string]) {
  const [transfer] = await sql<[{ id: string }]>`
    insert into payments.card_transfers (from_merchant_id, to_merchant_id, card_count)
    values (${from}, ${to}, 2) returning id`;
  for (const _card of [1, 2]) {
    const card = await aCardRow({ sql }, { status: 'ALLOCATED', merchantId: from });
    await sql`update payments.cards set offered_in = ${transfer.id} where id = ${card.id}`;
  }
  return transfer.id;
}

const ownersOf = async ({ sql }: Graph, transferId: string, merchantIds: readonly string[]) => {
  const [transfer] = await sql`select status from payments.card_transfers where id = ${transferId}`;
  const cards = await sql`
    select merchant_id as owner, count(*)::int as n, count(offered_in)::int as offered
    from payments.cards where merchant_id = any (${[...merchantIds]}) group by merchant_id`;
  return { status: transfer?.['status'], cards: [...cards] };
};

test('P-27: accepted and taken back at the same moment, the cards are whose the offer says', async () => {
  for (const _round of rounds) {
    const [giver, getter] = [await aMerchant(graph), await aMerchant(graph)];
    const transferId = await anOffer(graph, [giver.id, getter.id]);

    const [accepted, cancelled] = await Promise.all([
      askCard(graph, getter, ['acceptCardTransfer', { transferId }]),
      askCard(graph, giver, ['cancelCardTransfer', { transferId }]),
    ]);

    expect([accepted, cancelled].map(codeOf).toSorted()).toEqual(['CONFLICT', 'OK']);
    const isTaken = codeOf(accepted) === 'OK';
    expect(await ownersOf(graph, transferId, [giver.id, getter.id])).toEqual({
      status: isTaken ? 'ACCEPTED' : 'CANCELLED',
      cards: [{ owner: isTaken ? getter.id : giver.id, n: 2, offered: 0 }],
    });
  }
});

test('control: where nobody looks whether the offer is open it is taken back, and the cards are gone all the same', async () => {
  const [giver, getter] = [randomUUID(), randomUUID()];
  const transferId = await anOffer(unguarded, [giver, getter]);
  const accepted = Promise.withResolvers<void>();
  await using blind = rewritten(unguarded.databaseUrl, {
    rewrite: (text) =>
      text.replace(/("payments"\."card_transfers"\."status" = \$\d+)/, '($1 or true)'),
    before: [/^update "payments"\."card_transfers"/, () => accepted.promise],
  });
  await using usual = rewritten(unguarded.databaseUrl, {});
  const end = { transferId, actorId: randomUUID() };

  const late = outcomeOf(
    endCardTransfer(blind.db, { ...end, merchantId: giver, status: 'CANCELLED' }),
  );
  const early = await outcomeOf(
    endCardTransfer(usual.db, { ...end, merchantId: getter, status: 'ACCEPTED' }),
  );
  accepted.resolve();

  expect([early, await late]).toEqual(['OK', 'OK']);
  expect(await ownersOf(unguarded, transferId, [giver, getter])).toEqual({
    status: 'CANCELLED',
    cards: [{ owner: getter, n: 2, offered: 0 }],
  });
});

const count = 60;

const stockOf = (at: Graph) => Promise.all(Array.from({ length: count }, () => aCardRow(at)));

const shops = async ({ sql }: Graph) => {
  const ids = [randomUUID(), randomUUID()];
  for (const id of ids)
    await sql`
      insert into payments.p_merchants (merchant_id, version, shop_name, status) values (${id}, 1, 'Kiosk', 'ACTIVE')`;
  return ids;
};

test('ADM-20: of two files that give the same cards to two shops at the same moment each card is done by one', async () => {
  for (const _round of rounds.slice(0, 3)) {
    const cards = await stockOf(graph);
    const uids = cards.map(({ uid }) => uid);
    const files = [uids, uids.toReversed()].map((list) => ['uid', ...list].join('\n'));
    const merchantIds = await shops(graph);

    const answers = await Promise.all(
      merchantIds.map((merchantId, n) =>
        bulk(graph, admin, { operation: 'ALLOCATE', merchantId, text: files[n] ?? '' }),
      ),
    );

    const done = answers.map(({ bulk: { doneCount } }) => doneCount as number);
    expect(done.toSorted((a, b) => a - b)).toEqual([0, count]);
    const owned = await graph.sql`
      select merchant_id from payments.cards where merchant_id = any (${merchantIds}) group by 1 having count(*) = ${count}`;
    expect(owned).toEqual([{ merchant_id: merchantIds[done.indexOf(count)] }]);
  }
});

test('control: where a file does not hold the cards it judges, both give away all of them', async () => {
  const text = ['uid', ...(await stockOf(unguarded)).map(({ uid }) => uid)].join('\n');
  const merchantIds = await shops(unguarded);
  const files = { readText: async () => ({ outcome: 'read', text }) } as unknown as Files;
  await using blind = rewritten(unguarded.databaseUrl, {
    rewrite: (query) => query.replace('order by card.id for no key update', 'order by card.id'),
    before: [/with changed as/, meetingOf(2)],
  });

  const answers = await Promise.all(
    merchantIds.map(async (merchantId) => {
      const [upload] = await unguarded.sql<[{ id: string }]>`
        insert into payments.uploads (account_id, purpose, expires_at, created_at)
        values (${viewer.accountId}, 'card_list', now() + interval '1 hour', now()) returning id`;
      const wish = { operation: 'ALLOCATE', mode: 'PER_ROW', reason, merchantId } as const;
      const asked = { ...wish, uploadId: upload.id, idempotencyKey: randomUUID() };
      const { bulkId } = await bulkCards({ db: blind.db, files }, actor(), asked);
      const [row] = await unguarded.sql`
        select done_count from payments.card_bulks where id = ${bulkId}`;
      return row?.['done_count'];
    }),
  );

  expect(answers).toEqual([count, count]);
});
