import { randomUUID } from 'node:crypto';
import { books } from '@gatehouse/finances/domain/books';
import {
  type DisbursementStatus,
  nextDisbursementStatus,
} from '@gatehouse/finances/domain/disbursements/disbursement-status';
import { requestDisbursement } from '@gatehouse/finances/domain/disbursements/request-disbursement';
import { stepDisbursement } from '@gatehouse/finances/domain/disbursements/step-disbursement';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aMaker, financesDb, settledOrganizer } from './disbursements-kit.ts';

const graph = await openGraph({ worker: false });
const { db, ...connection } = financesDb(graph);
afterAll(async () => {
  await connection[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const maker = aMaker();
const checker = aMaker();

const ask = async (partyId: string, amountMinor: bigint) => {
  const terms = { kind: 'PAYOUT', partyId, partyName: 'Harbour', destination: 'DE00' } as const;
  const request = { ...terms, amountMinor, currency: 'EUR' };
  const answer = await db.transaction((tx) => requestDisbursement(tx, maker, request));
  if (answer.outcome !== 'requested') throw new Error(answer.outcome);
  return answer.disbursementId;
};

const step = (
  disbursementId: string,
  verb: 'approve' | 'reject' | 'cancel' | 'send' | 'pay' | 'fail',
  { by = checker, idempotencyKey = randomUUID() } = {},
) => stepDisbursement(db, by, { disbursementId, kind: 'PAYOUT', verb, idempotencyKey });

const balance = (kind: string, owner?: string) =>
  books.balanceOf(db, { kind, owner, currency: 'EUR' });

test('the database lets a disbursement go exactly where the transition table says', async () => {
  const all = Object.keys(nextDisbursementStatus) as DisbursementStatus[];
  const id = await ask(await settledOrganizer(db, 5000n), 5000n);
  const { sql } = graph;
  const put = (status: string) =>
    sql`update finances.disbursements set status = ${status}::finances.disbursement_status, decided_by = ${checker.viewer.accountId} where id = ${id}`;

  const allowed: Record<string, string[]> = {};
  for (const from of all) {
    allowed[from] = [];
    for (const to of all.filter((status) => status !== from)) {
      await sql`alter table finances.disbursements disable trigger user`;
      await put(from);
      await sql`alter table finances.disbursements enable trigger user`;
      const passed = await put(to).then(
        () => true,
        (error: { constraint_name?: string }) => {
          expect(error.constraint_name).toBe('disbursements_forward_only');
          return false;
        },
      );
      if (passed) allowed[from].push(to);
    }
  }

  expect(
    Object.fromEntries(Object.entries(allowed).map(([from, to]) => [from, to.toSorted()])),
  ).toEqual(
    Object.fromEntries(
      Object.entries(nextDisbursementStatus).map(([from, to]) => [from, to.toSorted()]),
    ),
  );
});

test('asking sets the money aside, a second person approves, the bank pays: each posted once', async () => {
  const organizer = await settledOrganizer(db, 5000n);
  const bank = (await balance('bank')) ?? 0n;
  const clearing = (await balance('payout_clearing')) ?? 0n;

  const id = await ask(organizer, 3000n);
  expect(await balance('organizer_available', organizer)).toBe(2000n);
  await expect(step(id, 'approve', { by: maker })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  await step(id, 'approve');
  await step(id, 'send');
  const idempotencyKey = randomUUID();
  const paid = await step(id, 'pay', { idempotencyKey });
  const again = await step(id, 'pay', { idempotencyKey });

  expect(paid.disbursement.status).toBe('PAID');
  expect(again.replayed).toBe(true);
  expect(await balance('bank')).toBe(bank + 3000n);
  expect(await balance('payout_clearing')).toBe(clearing);
  await expect(step(id, 'fail')).rejects.toMatchObject({ extensions: { code: 'CONFLICT' } });
});

test('P-31: what the bank could not pay is available again, once, however many say so at the same time', async () => {
  const organizer = await settledOrganizer(db, 5000n);
  const id = await ask(organizer, 3000n);
  await step(id, 'approve');
  await step(id, 'send');

  const answers = await Promise.allSettled(Array.from({ length: 6 }, () => step(id, 'fail')));

  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await balance('organizer_available', organizer)).toBe(5000n);
});
