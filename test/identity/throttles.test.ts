import { randomUUID } from 'node:crypto';
import { forgetOldRows } from '@gatehouse/identity/domain/forget-old-rows';
import { addressNetwork } from '@gatehouse/identity/domain/throttles/address-network';
import * as tables from '@gatehouse/identity-db/schema';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { goodPassword, register } from './asks.ts';

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

test.for([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', ''],
] as const)('CORE-02: %s is counted as %s', ([address, network]) => {
  expect(addressNetwork(address)).toBe(network);
});

test('CORE-02: the table of counts names no number, address or person', async () => {
  await using graph = await openGraph();
  await register(graph, { mobile: '+447700900123', password: goodPassword, name: 'Leila' });

  const rows = await graph.sql`select key from identity.throttles`;

  expect(rows.length).toBeGreaterThan(0);
  for (const { key } of rows) expect(key).toMatch(/^[\w-]{43}$/);
});

test('registrations that nobody finished are forgotten after a day', async () => {
  await using graph = await openGraph({ worker: false });
  await register(graph, { mobile: '+447700900123', password: goodPassword, name: 'Leila' });
  const { db, close } = openDb(graph.databaseUrl, {
    schema: tables,
    applicationName: randomUUID(),
  });
  const left = async () => (await graph.sql`select id from identity.challenges`).length;

  await forgetOldRows(db, inHours(23));
  expect(await left()).toBe(1);
  await forgetOldRows(db, inHours(25));
  expect(await left()).toBe(0);
  await close();
});

test('sessions are forgotten ninety days after they ended or could no longer be used, not before', async () => {
  await using graph = await openGraph({ worker: false });
  const { accountId: signedOut } = await aCustomer(graph);
  const { accountId: unused } = await aCustomer(graph);
  const { accountId: living } = await aCustomer(graph);
  await graph.sql`
    update identity.sessions set ended_at = now(), end_reason = 'SIGNED_OUT', idle_until = now() + interval '1 day'
    where account_id = ${signedOut}`;
  await graph.sql`update identity.sessions set idle_until = now() where account_id = ${unused}`;
  await graph.sql`
    update identity.sessions set idle_until = now() + interval '95 days', absolute_until = now() + interval '95 days'
    where account_id = ${living}`;
  const { db, close } = openDb(graph.databaseUrl, { schema: tables, applicationName: 'test' });
  const left = async () => {
    const rows = await graph.sql`select account_id from identity.sessions`;
    return rows.map(({ account_id: id }) => id as string).toSorted();
  };

  await forgetOldRows(db, inHours(90 * 24 - 1));
  expect(await left()).toEqual([signedOut, unused, living].toSorted());
  await forgetOldRows(db, inHours(90 * 24 + 1));
  expect(await left()).toEqual([living]);
  await close();
});
