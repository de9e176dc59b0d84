import { sql } from 'drizzle-orm';
import { deliveryKey } from './add-deliveries.ts';
import type { EventSpec } from './catalogue.ts';
import type { Executor } from './executor.ts';
import { jobsSchema } from './jobs-schema.ts';
import { waitFor } from './wait-for.ts';

type Awaited = {
  readonly spec: EventSpec & { readonly from: string };
  readonly key: string;
  readonly timeoutMs: number;
};

/**
 * Waits until the event that was published under this key is handled by all its subscribers; false when time was up first.
 * A delivery that is done has no job any more. To be asked after the commit, of the publisher's own database.
 */
export async function awaitDelivery(
  db: Executor,
  { spec: { from, to }, key, timeoutMs }: Awaited,
): Promise<boolean> {
  const keys = JSON.stringify(to.map((each) => deliveryKey(key, each)));
  const isDone = async () => {
    const waiting = (await db.execute(sql`
      select 1 from ${jobsSchema(from)}._private_jobs
      where key in (select json_array_elements_text(${keys}::text::json)) limit 1`)) as unknown[];
    return waiting.length === 0 ? true : undefined;
  };
  return (await waitFor(isDone, { timeoutMs })) ?? false;
}
