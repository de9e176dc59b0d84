import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDraft, aLine } from './a-draft.ts';
import { documents, series } from './office.ts';
import { issue, openOffice } from './open-office.ts';

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office[Symbol.asyncDispose]());

const numbersOf = async (name: string) => {
  const ofSeries = eq(documents.series, name);
  const rows = await office.db
    .select()
    .from(documents)
    .where(ofSeries)
    .orderBy(asc(documents.number));
  return rows.map(({ number }) => number);
};

const upTo = (count: number) => Array.from({ length: count }, (_, index) => BigInt(index + 1));

type Tx = Parameters<Parameters<typeof office.db.transaction>[0]>[0];

/** Thirty transactions at once; every third has its number already when it rolls back. */
async function inParallel(take: (tx: Tx, index: number) => Promise<unknown>) {
  const attempts = Array.from({ length: 30 }, (_, index) =>
    office.db.transaction(async (tx) => {
      await take(tx, index);
      if (index % 3 === 0) throw new Error('rolled back');
    }),
  );
  const settled = await Promise.allSettled(attempts);
  const why = settled.flatMap((one) =>
    one.status === 'rejected' ? [String(one.reason.cause ?? one.reason)] : [],
  );
  expect(why).toEqual(Array.from({ length: 10 }, () => 'Error: rolled back'));
}

test('P-35: numbers begin with the first document and have no gap, though others roll back beside', async () => {
  await inParallel((tx, index) => issue(tx, `gapless ${index}`, { series: 'GAP-2026' }));

  expect(await numbersOf('GAP-2026')).toEqual(upTo(20));
  const [kept] = await office.db.select().from(series).where(eq(series.name, 'GAP-2026'));
  expect(kept).toEqual({ name: 'GAP-2026', prefix: 'GAP-2026-', next: 21n });
});

test('P-35: whoever begins a series at the same time as others gets its number', async () => {
  for (const round of Array.from({ length: 20 }).keys()) {
    const taken = Array.from({ length: 8 }, (_, index) =>
      issue(office.db, `new year ${round} ${index}`, { series: `NEW-${round}` }),
    );
    // oxlint-disable-next-line no-await-in-loop -- each round is another first moment.
    const numbers = (await Promise.all(taken)).map(({ number }) => number);
    expect(numbers.toSorted((one, other) => Number(one - other))).toEqual(upTo(8));
  }
  const taken = issue(office.db, 'a foreign prefix', { series: 'NEW', prefix: 'NEW-0-' });
  await expect(taken).rejects.toMatchObject({ cause: { code: '23505' } });
});

test('P-35: control: a sequence leaves gaps', async () => {
  await office.admin`create sequence office.numbers`;
  await office.admin`create table office.numbered (number bigint)`;
  await office.admin`grant usage on sequence office.numbers to gatehouse_office`;
  await inParallel((tx) =>
    tx.execute(`insert into office.numbered values (nextval('office.numbers'))`),
  );

  const rows = await office.admin<
    { number: string }[]
  >`select number from office.numbered order by 1`;
  expect(rows).toHaveLength(20);
  expect(rows.map(({ number }) => BigInt(number))).not.toEqual(upTo(20));
});

test('P-35: no way of inserting skips a number', async () => {
  const { id } = await issue(office.db, 'the first', { series: 'SKIP' });

  const skipped = office.admin`
    insert into office.documents (series, number, label, kind, source_id, currency, total_minor, snapshot, issued_at)
    select series, 3, 'SKIP-000003', kind, 'skipped', currency, total_minor,
      snapshot || '{"label": "SKIP-000003"}', issued_at from office.documents where id = ${id}`;

  await expect(skipped).rejects.toThrow('series SKIP has no document before number 3');
});

test('P-35: one document for one source, asked at once and in the series of two years', async () => {
  const asked = Array.from({ length: 16 }, (_, index) =>
    issue(office.db, 'one order', { series: index % 2 === 0 ? 'YEAR-2026' : 'YEAR-2027' }),
  );
  const ids = new Set((await Promise.all(asked)).map(({ id }) => id));
  const [label] = (await Promise.all(asked)).map((document) => document.label);

  expect(ids.size).toBe(1);
  for (const name of ['YEAR-2026', 'YEAR-2027']) {
    const { number } = await issue(office.db, `next of ${name}`, { series: name });
    expect(number).toBe(label?.startsWith(name) ? 2n : 1n);
  }
});

test('P-35: asked again with other prices and names, the document stays as it was issued', async () => {
  const first = await issue(office.db, 'sold once');

  const lines = [aLine({ text: 'Renamed', unitMinor: 9_900n })];
  const again = await issue(office.db, 'sold once', { draft: aDraft({ lines }) });

  expect(again).toEqual(first);
  expect(first.snapshot.label).toBe(first.label);
  expect(first.totalMinor).toBe(12_000n);
});

test('a number of seven digits is shown whole', async () => {
  await issue(office.db, 'first of many', { series: 'MANY', prefix: 'M' });
  await office.admin.unsafe(`
    alter table office.documents disable trigger documents_check_issue;
    update office.series set next = 1234567 where name = 'MANY'`);
  const { label } = await issue(office.db, 'of many', { series: 'MANY' });
  await office.admin`alter table office.documents enable trigger documents_check_issue`;

  expect(label).toBe('M1234567');
});

test('what does not add up is not issued', async () => {
  const totals = { netMinor: 10_000n, taxes: [], totalMinor: 10_000n };
  const wrong = issue(office.db, 'wrong', { draft: { ...aDraft(), totals } });

  await expect(wrong).rejects.toThrow('The total is not the sum of the lines.');
  const found = await office.db.select().from(documents).where(eq(documents.sourceId, 'wrong'));
  expect(found).toEqual([]);
});
