import { randomUUID } from 'node:crypto';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import { payments } from '@gatehouse/payments/subgraph';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';

test('MER-08: what identity tells of a merchant is kept by version: repeats and late arrivals change nothing', async () => {
  await using graph = await openGraph({ worker: false });
  const url = roleUrl(graph.databaseUrl, 'payments', graph.secret);
  const options = { schema: payments.tables, applicationName: 'test delivery', max: 1 };
  const { db, close } = openDb(url, options);
  const merchantId = randomUUID();
  const tell = (version: number, shopName: string, status: string) =>
    payments.receive(db, {
      id: randomUUID(),
      name: 'merchant.updated',
      from: 'identity',
      occurredAt: new Date().toISOString(),
      payload: { merchantId, version, shopName, imageUrl: null, isVerified: true, status },
    });
  const kept = () => graph.sql`select version, shop_name, status from payments.p_merchants`;

  await tell(1, 'Corner Kiosk', 'ACTIVE');
  await tell(3, 'Kiosk', 'SUSPENDED');
  await tell(2, 'The Kiosk', 'ACTIVE');
  await tell(3, 'Repeated', 'ACTIVE');
  expect(await kept()).toEqual([{ version: 3, shop_name: 'Kiosk', status: 'SUSPENDED' }]);

  await tell(4, 'Kiosk', 'DELETED');
  expect(await kept()).toEqual([{ version: 4, shop_name: 'Kiosk', status: 'DELETED' }]);
  await close();
});
