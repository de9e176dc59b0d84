import { providerDays } from '@gatehouse/payments-db/providers';
import { sql } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import type { Till } from '../till.ts';
import { findPostedOf, type Posted } from './find-posted.ts';
import { differencesOf, isOfPayment, isWithin, subjectOf } from './match-report.ts';
import { sumMovements, sumPosted } from './match-report.ts';

const dayMs = 24 * 3_600_000;

/** What we posted a moment before midnight may be of the next day by the provider's clock. */
const skewMs = 3_600_000;

const shownMax = 20;

type Day = {
  readonly provider: string;
  /** As `2026-01-31`, in UTC. */
  readonly day: string;
  /** What our books have of it on that day. */
  readonly posted: readonly Posted[];
};

/**
 * Matches what a provider says it took and gave back on a day with our books, both ways, and keeps what differs; an alarm, and
 * never a correction. False while the provider does not say.
 */
export async function compareReport(till: Till, { provider, day, posted }: Day): Promise<boolean> {
  const { db, log } = till;
  const begin = new Date(`${day}T00:00:00Z`);
  const ofDay = { from: begin, to: new Date(begin.getTime() + dayMs) };
  // What took days to be settled was moved when it was asked for, or since.
  const earliest = posted.reduce((least, { since }) => (since < least ? since : least), begin);
  const span = {
    from: new Date(earliest.getTime() - skewMs),
    to: new Date(ofDay.to.getTime() + skewMs),
  };
  const report = await till.providerNamed(provider).report(span);
  if ('says' in report) return false;

  const movements = report.filter(isOfPayment);
  const said = movements.filter((movement) => isWithin(movement, ofDay)).map(subjectOf);
  const ids = new Set([...posted.map(({ id }) => id), ...said]);
  const ours = sumPosted(await findPostedOf(db, [...ids].filter(isId)));
  const differences = differencesOf(ids, { ours, theirs: sumMovements(movements) });
  const found = {
    matchedCount: ids.size,
    differenceCount: differences.length,
    differences: differences.slice(0, shownMax),
    comparedAt: sql`now()`,
  };
  await db
    .insert(providerDays)
    .values({ provider, day, ...found })
    .onConflictDoUpdate({ target: [providerDays.provider, providerDays.day], set: found });
  const { differenceCount: count } = found;
  if (count > 0)
    log.error(
      { provider, day, count, differences: found.differences },
      'a provider reports other movements than our books have',
    );
  return true;
}
