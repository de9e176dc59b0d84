import { providerDays } from '@gatehouse/payments-db/providers';
import { and, eq, gte } from 'drizzle-orm';
import type { Till } from '../till.ts';
import { compareReport } from './compare-report.ts';
import { findPostedOn } from './find-posted.ts';

const dayMs = 24 * 3_600_000;

/** What differs may be on its way: a payment that the poller settles tomorrow. After so many days it stays what it is. */
const daysBack = 7;

/** Compares every recent day that is over with the reports of its providers, unless both sides agreed on it before. */
export async function compareReports(till: Till, now: Date): Promise<void> {
  const { db, log } = till;
  const days = Array.from({ length: daysBack }, (_, back) =>
    new Date(now.getTime() - (back + 1) * dayMs).toISOString().slice(0, 10),
  );
  const agreed = await db
    .select()
    .from(providerDays)
    .where(and(gte(providerDays.day, days.at(-1) ?? ''), eq(providerDays.differenceCount, 0)));
  const isAgreed = new Set(agreed.map(({ provider, day }) => `${provider} ${day}`));
  for (const day of days.toReversed()) {
    // oxlint-disable-next-line no-await-in-loop -- day by day: nobody waits, and a day may be large.
    const posted = await findPostedOn(db, day);
    const names = new Set([till.provider.name, ...posted.map(({ provider }) => provider)]);
    for (const provider of names) {
      if (isAgreed.has(`${provider} ${day}`)) continue;
      const own = posted.filter((each) => each.provider === provider);
      // oxlint-disable-next-line no-await-in-loop -- as above.
      const isSaid = await compareReport(till, { provider, day, posted: own });
      if (!isSaid) log.warn({ provider, day }, 'a provider does not report; asked again tomorrow');
    }
  }
}
