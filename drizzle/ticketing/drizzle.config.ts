import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './schema.ts',
    './catalogue.ts',
    './promotions.ts',
    './orders.ts',
    './tickets.ts',
    './gate.ts',
    './scans.ts',
    './refunds.ts',
    './transfers.ts',
    './requests.ts',
    './uploads.ts',
    './projections.ts',
    './revocations.ts',
  ],
  out: './migrations',
  migrations: { schema: 'gatehouse_migrations', table: 'ticketing' },
});
