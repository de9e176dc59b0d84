import { randomUUID } from 'node:crypto';
import type { TicketingDb } from '@gatehouse/ticketing/domain/db';
import {
  findAdmittedOfTypes,
  findAttendance,
} from '@gatehouse/ticketing/domain/analytics/find-attendance';
import { findEventFigures } from '@gatehouse/ticketing/domain/analytics/find-event-figures';
import { findEventSales } from '@gatehouse/ticketing/domain/analytics/find-event-sales';
import { getCustomerAnalytics } from '@gatehouse/ticketing/domain/analytics/get-customer-analytics';
import { getOrganizerDashboard } from '@gatehouse/ticketing/domain/analytics/get-organizer-dashboard';
import { getSalesOverview } from '@gatehouse/ticketing/domain/analytics/get-sales-overview';
import { readPeriod } from '@gatehouse/ticketing/domain/analytics/read-period';
import { listEditRequests } from '@gatehouse/ticketing/domain/edit-requests/list-edit-requests';
import { findFavorites } from '@gatehouse/ticketing/domain/favorites/find-favorites';
import { listFavorites } from '@gatehouse/ticketing/domain/favorites/list-favorites';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';

const id = randomUUID();
const now = new Date();
const period = readPeriod({}, { now, span: 'year' });
const admin = { kind: 'admin', adminUserId: id } as const;
const organizer = { kind: 'organizer', organizerId: id } as const;

const asks: Readonly<Record<string, (db: TicketingDb) => Promise<unknown>>> = {
  'sales of events': (db) => findEventSales(db, [id, id]),
  'figures of events': (db) => findEventFigures(db, [id, id]),
  'attendance of checkpoints': (db) => findAttendance(db, [id, id]),
  'admitted of types': (db) => findAdmittedOfTypes(db, [id, id]),
  'figures of a customer': (db) => getCustomerAnalytics(db, { customerId: id, period }),
  'figures of an organizer': (db) => getOrganizerDashboard(db, { organizerId: id, now }),
  'figures of the platform': (db) => getSalesOverview(db, period),
  favourites: (db) => listFavorites(db, { customerId: id }),
  'favourites among events': (db) => findFavorites(db, id, [id]),
  'all edit requests': (db) => listEditRequests(db, { staff: admin }),
  'open edit requests': (db) => listEditRequests(db, { staff: admin, status: 'OPEN' }),
  'edit requests of an event': (db) => listEditRequests(db, { staff: admin, eventId: id }),
  'own edit requests': (db) => listEditRequests(db, { staff: organizer, status: 'OPEN' }),
};

test('WEB-39 WEB-42 ORG-03 ORG-04 ADM-07 ADM-36: no figure and no list has to read a whole table', async () => {
  await using graph = await openGraph({ worker: false });
  const asked: { readonly text: string; readonly params: unknown[] }[] = [];
  const logQuery = (text: string, params: unknown[]) => void asked.push({ text, params });
  const db = drizzle(graph.sql, { logger: { logQuery } }) as unknown as TicketingDb;

  for (const [what, ask] of Object.entries(asks)) {
    asked.length = 0;
    await ask(db);
    const plans = await graph.sql.begin(async (tx) => {
      // On empty tables every plan reads them whole; what still does when told not to has no index to go by.
      await tx`set local enable_seqscan = off`;
      const explained = asked.map(({ text, params }) =>
        tx.unsafe(`explain (format json) ${text}`, params as []),
      );
      return Promise.all(explained);
    });
    expect(plans.length, what).toBeGreaterThan(0);
    for (const plan of plans) expect(JSON.stringify(plan), what).not.toContain('Seq Scan');
  }
});
