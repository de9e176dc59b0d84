import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './schema.ts',
    './catalogue.ts',
    './orders.ts',
    './tickets.ts',
    './gate.ts',
    './projections.ts',
    './revocations.ts',
  ],
  out: './migrations',
  migrations: { schema: 'gatehouse_migrations', table: 'ticketing' },
});
