import { randomUUID } from 'node:crypto';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import { finances } from '@gatehouse/finances/subgraph';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';

test('finances know organizers and events by their newest version, whichever comes last', async () => {
  await using graph = await openGraph({ worker: false });
  const url = roleUrl(graph.databaseUrl, 'finances', graph.secret);
  const { db, close } = openDb(url, { schema: finances.tables, applicationName: 'test', max: 1 });
  const tell = (name: string, from: string, payload: object) => {
    const occurredAt = new Date().toISOString();
    return finances.receive(db, { id: randomUUID(), name, from, occurredAt, payload });
  };
  const [organizerId, eventId] = [randomUUID(), randomUUID()];
  const category = { categoryId: randomUUID(), name: 'Concerts' };
  const organizer = (version: number, name: string) => ({
    organizerId,
    version,
    name,
    imageUrl: null,
    isVerified: true,
    status: 'ACTIVE',
  });
  const event = (version: number, name: string) => ({
    eventId,
    version,
    organizerId,
    name,
    startsAt: '2030-06-01T18:00:00.000Z',
    endsAt: '2030-06-01T23:00:00.000Z',
    status: 'PUBLISHED',
    category,
  });

  await tell('organizer.updated', 'identity', organizer(1, 'Old'));
  await tell('organizer.updated', 'identity', organizer(3, 'New'));
  await tell('organizer.updated', 'identity', organizer(2, 'Late'));
  await tell('event.updated', 'ticketing', event(2, 'Harbour Nights'));
  await tell('event.published', 'ticketing', event(1, 'Harbour'));
  await close();

  expect(await graph.sql`select name, version from finances.p_organizers`).toEqual([
    { name: 'New', version: 3 },
  ]);
  expect(
    await graph.sql`select name, version, category_id, category_name from finances.p_events`,
  ).toEqual([
    {
      name: 'Harbour Nights',
      version: 2,
      category_id: category.categoryId,
      category_name: 'Concerts',
    },
  ]);
});
