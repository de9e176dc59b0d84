import { dayRangeOf, readDayRange } from '@gatehouse/kit-subgraph/day-range';
import { keepBriefly } from '@gatehouse/kit-subgraph/keep-briefly';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const now = new Date('2026-03-01T23:59:59.999Z');
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test('ADM-02: without a range it is the last thirty days with today, half open', () => {
  const range = readDayRange(undefined, now);

  expect(range).toMatchObject({
    id: '2026-01-31/2026-03-02',
    from: new Date('2026-01-31T00:00:00Z'),
    before: new Date('2026-03-02T00:00:00Z'),
  });
});

test.each([
  ['2026-02-01', '2026-02-01'],
  ['2026-02-02', '2026-02-01'],
  ['2026-02-30', '2026-03-05'],
  ['2026-02-01', 'tomorrow'],
  ['0000-01-01', '2026-01-01'],
  ['2020-01-01', '2026-01-01'],
])('ADM-02: from %s before %s is no range, nor the id of one', (fromOn, beforeOn) => {
  expect(() => readDayRange({ fromOn, beforeOn }, now)).toThrow(/./);
  expect(dayRangeOf(`${fromOn}/${beforeOn}`)).toBeUndefined();
});

test('ADM-03: single days are asked for of one year at most, longer periods of five', () => {
  const years = { fromOn: '2023-01-01', beforeOn: '2026-01-01' };

  expect(() => readDayRange(years, now, 'DAY')).toThrow('Ask for at most 366 days.');
  expect(readDayRange(years, now, 'WEEK').id).toBe('2023-01-01/2026-01-01');
});

test('ADM-02: an id gives its range, and no other text gives any', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 1830 }), fc.string(), (fromOn, days, more) => {
      const before = new Date(Date.parse(fromOn) + days * 86_400_000);
      const range = readDayRange({ fromOn, beforeOn: before.toISOString().slice(0, 10) }, now);
      expect(dayRangeOf(range.id)).toEqual(range);
      if (more !== '') expect(dayRangeOf(range.id + more)).toBeUndefined();
      expect(dayRangeOf(range.id.replace('/', ' '))).toBeUndefined();
    }),
  );
});

test('ADM-02: figures are read once for many, again after their time, and for each source by itself', async () => {
  let readings = 0;
  const read = keepBriefly(5000, async (_source: object, { id }: { id: string }) => {
    readings += 1;
    return { id, readings };
  });
  const [one, other] = [{}, {}];
  const ask = (source: object, id: string, when: Date) => read(source, { id }, when);

  const many = await Promise.all([ask(one, 'a', now), ask(one, 'a', now), ask(one, 'a', at(4.9))]);

  expect(many.map((figures) => figures.readings)).toEqual([1, 1, 1]);
  expect((await ask(one, 'b', now)).readings).toBe(2);
  expect((await ask(other, 'a', now)).readings).toBe(3);
  expect((await ask(one, 'a', at(5))).readings).toBe(4);
  expect((await ask(one, 'a', at(5))).asOf.getTime()).toBeGreaterThanOrEqual(
    (many[0]?.asOf ?? at(9)).getTime(),
  );
});

test('ADM-02: a reading that failed is not kept, and no more than a hundred are', async () => {
  let readings = 0;
  const read = keepBriefly(5000, async (_source: object, { id }: { id: string }) => {
    readings += 1;
    if (readings === 1) throw new Error('not now');
    return { id };
  });
  const source = {};

  await expect(read(source, { id: 'a' }, now)).rejects.toThrow('not now');
  expect(await read(source, { id: 'a' }, now)).toMatchObject({ id: 'a' });
  for (let n = 0; n < 100; n += 1) await read(source, { id: `other ${n}` }, now);
  await read(source, { id: 'a' }, now);

  expect(readings).toBe(103);
});
