import type { Db } from '../desk.ts';
import { reportHealth } from '../health/report-health.ts';
import { showMirror } from '../mirror/show-mirror.ts';

/** The checks of the books that fail, by name; that they differ from those of payments is one. */
export async function brokenChecks(db: Db): Promise<readonly string[]> {
  const report = await reportHealth(db);
  const { differences } = await showMirror(db);
  const broken = report.filter(({ state }) => state === 'BROKEN').map(({ name }) => name);
  return differences.length === 0 ? broken : [...broken, 'mirror of payments'];
}
