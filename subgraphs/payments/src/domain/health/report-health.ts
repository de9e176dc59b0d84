import { type CheckResult, ledgerHealth } from '@gatehouse/kit-ledger/health';
import { books } from '../books.ts';
import type { Db } from '../till.ts';
import { checks } from './checks.ts';

/** How the books of payments are at this moment, and what payments say of them. */
export const reportHealth = (db: Db): Promise<readonly CheckResult[]> =>
  ledgerHealth({ db, schema: books.schema }, checks);
