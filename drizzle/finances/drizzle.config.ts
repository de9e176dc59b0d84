import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './schema.ts',
    './projections.ts',
    './ledger.ts',
    './disbursements.ts',
    './takings.ts',
    './documents.ts',
    './expenses.ts',
    './deposits.ts',
    './profit.ts',
  ],
  out: './migrations',
  migrations: { schema: 'gatehouse_migrations', table: 'finances' },
});
