import { sql } from 'drizzle-orm';
import type { EventCatalogue, EventSpec } from './catalogue.ts';
import type { EventEnvelope } from './envelope.ts';
import type { Executor } from './executor.ts';
import { jobsSchema } from './jobs-schema.ts';
import { uuidV7 } from './uuid-v7.ts';

export const deliverTask = 'deliver';

/** The queue takes the lowest first. */
export const urgentPriority = -10;

type Publication = {
  readonly from: string;
  readonly name: string;
  readonly payloads: readonly unknown[];
  /** Unique in its publisher's queue: by it a delivery can be waited for. */
  readonly key?: string | undefined;
};

/** Of one event to one subscriber. */
export const deliveryKey = (key: string, to: string): string => `${key} to ${to}`;

/** One job per event and subscriber, all in one statement: they exist if, and only if, the caller's transaction commits. */
export async function addDeliveries(
  tx: Executor,
  catalogue: EventCatalogue,
  { from, name, payloads, key }: Publication,
): Promise<void> {
  const spec = catalogue[name];
  if (!spec) throw new Error(`No event is called ${name}.`);
  if (![spec.from].flat().includes(from)) throw new Error(`${from} does not publish ${name}.`);
  const deliveries = payloads.flatMap((payload) => {
    const event = envelop(spec, { from, name, payload });
    return spec.to.map((to) => ({ to, event }));
  });
  if (deliveries.length === 0) return;

  const jobs = jobsSchema(from);
  const priority = spec.isUrgent === true ? urgentPriority : 0;
  // Through text: the driver would otherwise encode a string bound as json a second time.
  const jobKey =
    key === undefined ? sql`null` : sql`${deliveryKey(key, '')} || (delivery ->> 'to')`;
  await tx.execute(sql`
    select count(*) from ${jobs}.add_jobs(array(
      select row(${deliverTask}::text, delivery, null, null, null, ${jobKey}, ${priority}::int, null)::${jobs}.job_spec
      from json_array_elements(${JSON.stringify(deliveries)}::text::json) as delivery
    ))`);
}

/** One event as it travels, checked against its kind. */
export const envelop = (
  spec: EventSpec,
  { from, name, payload }: Pick<EventEnvelope, 'from' | 'name' | 'payload'>,
): EventEnvelope => ({
  id: uuidV7(),
  name,
  from,
  occurredAt: new Date().toISOString(),
  payload: spec.payload.parse(payload),
});
