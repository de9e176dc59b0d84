import { type CheckResult, ledgerHealth } from '@gatehouse/kit-ledger/health';
import { books } from '../books.ts';
import type { Db } from '../desk.ts';
import { checks } from './checks.ts';

/** How the platform’s books are at this moment, and what finances say of them. */
export const reportHealth = (db: Db): Promise<readonly CheckResult[]> =>
  ledgerHealth({ db, schema: books.schema }, checks);
