import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './pg-schema.ts',
    './schema.ts',
    './ledger.ts',
    './cards.ts',
    './card-bulks.ts',
    './uploads.ts',
    './wallets.ts',
    './people.ts',
    './providers.ts',
    './documents.ts',
  ],
  out: './migrations',
  migrations: { schema: 'gatehouse_migrations', table: 'payments' },
});
