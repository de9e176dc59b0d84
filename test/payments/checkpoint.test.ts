import { waitFor } from '@gatehouse/kit-events/wait-for';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { sayCheckpoint } from '@gatehouse/payments/domain/postings/say-checkpoint';
import { payments } from '@gatehouse/payments/subgraph';
import { expect, test } from 'vitest';
import { type Desk, openDesk } from './open-desk.ts';
import { pay } from './pay.ts';

type Row = { readonly kind: string; readonly count: number; readonly dueMinor: string };
type Checkpoint = { readonly watermark: string; readonly rows: readonly Row[] };
type Posted = { readonly kind: string; readonly xact: string; readonly dueMinor: string };

const heard = <T>(desk: Desk, name: string) =>
  desk.published.filter((event) => event.name === name).map(({ payload }) => payload as T);

/** What a receiver of every posting counts below the watermark. */
function counted(desk: Desk, watermark: string): readonly Row[] {
  const below = heard<Posted>(desk, 'ledger.posted').filter(
    ({ xact }) => BigInt(xact) < BigInt(watermark),
  );
  return [...Map.groupBy(below, ({ kind }) => kind)].map(([kind, posted]) => ({
    kind,
    count: posted.length,
    dueMinor: String(posted.reduce((sum, { dueMinor }) => sum + BigInt(dueMinor), 0n)),
  }));
}

const sorted = (rows: readonly Row[]) =>
  rows
    .map(({ kind, count, dueMinor }) => ({ kind, count, dueMinor }))
    .toSorted((a, b) => a.kind.localeCompare(b.kind));

test('P-38: every checkpoint counts what was posted before it and nothing else, also while payments run', async () => {
  await using desk = await openDesk('cannotFulfil');
  const options = { schema: payments.tables, applicationName: 'test', max: 3 };
  const { db, close } = openDb(desk.databaseUrl, options);
  const payOne = async () => pay(desk, await desk.anOrder());

  for (let round = 0; round < 3; round += 1)
    await Promise.all([payOne(), payOne(), payOne(), sayCheckpoint(db), sayCheckpoint(db)]);
  await desk.settle();
  // What other databases of the server have under way holds the watermark back.
  const newest = () =>
    heard<Checkpoint>(desk, 'ledger.checkpoint')
      .toSorted((a, b) => Number(BigInt(a.watermark) - BigInt(b.watermark)))
      .at(-1);
  const isComplete = async () => {
    await sayCheckpoint(db);
    await desk.settle();
    return newest()?.rows.every(({ count }) => count === 9) ? true : undefined;
  };
  await waitFor(isComplete, { timeoutMs: 60_000 });
  await close();

  const checkpoints = heard<Checkpoint>(desk, 'ledger.checkpoint');
  expect(checkpoints.length).toBeGreaterThanOrEqual(7);
  for (const { watermark, rows } of checkpoints)
    expect(sorted(rows)).toEqual(sorted(counted(desk, watermark)));
  expect(newest()?.rows.map(({ count }) => count)).toEqual([9, 9]);
});
