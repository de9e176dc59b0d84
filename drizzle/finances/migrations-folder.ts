import { join } from 'node:path';

/** Where the migrations are: run at start, in the order of their journal. */
export const migrationsFolder = join(import.meta.dirname, 'migrations');
