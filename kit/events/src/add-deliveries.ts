import { sql } from 'drizzle-orm';
import type { EventCatalogue } from './catalogue.ts';
import type { EventEnvelope } from './envelope.ts';
import type { Executor } from './executor.ts';
import { jobsSchema } from './jobs-schema.ts';
import { uuidV7 } from './uuid-v7.ts';

export const deliverTask = 'deliver';

type Publication = { readonly name: string; readonly payloads: readonly unknown[] };

/** One job per event and subscriber, all in one statement: they exist if, and only if, the caller's transaction commits. */
export async function addDeliveries(
  tx: Executor,
  catalogue: EventCatalogue,
  { name, payloads }: Publication,
): Promise<void> {
  const spec = catalogue[name];
  if (!spec) throw new Error(`No event is called ${name}.`);
  const occurredAt = new Date().toISOString();
  const deliveries = payloads.flatMap((payload) => {
    const parsed = spec.payload.parse(payload);
    const event: EventEnvelope = {
      id: uuidV7(),
      name,
      from: spec.from,
      occurredAt,
      payload: parsed,
    };
    return spec.to.map((to) => ({ to, event }));
  });
  if (deliveries.length === 0) return;

  const jobs = jobsSchema(spec.from);
  // Through text: the driver would otherwise encode a string bound as json a second time.
  await tx.execute(sql`
    select count(*) from ${jobs}.add_jobs(array(
      select row(${deliverTask}::text, delivery, null, null, null, null, null, null)::${jobs}.job_spec
      from json_array_elements(${JSON.stringify(deliveries)}::text::json) as delivery
    ))`);
}
