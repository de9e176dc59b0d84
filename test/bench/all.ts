import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// Each on a PostgreSQL of its own, one after the other: what one leaves behind must not be in the way of the next.
for (const program of ['gateways/run.ts', 'run.ts', 'ledger/run.ts']) {
  const args = [join(import.meta.dirname, program), ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
