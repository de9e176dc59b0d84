import postgres from 'postgres';
import type { Effort, Load } from '../contender.ts';
import { runChild } from './run-child.ts';
import { poolMax, type BareSqlSettings } from './settings.ts';

type Answer = { readonly verdict?: string };

/** As long as a real code; the statement only keeps it. */
const codeLength = 148;

/**
 * The statement of a scan and nothing around it: no HTTP, no GraphQL, no rules, no signature. As many callers as the others have
 * clients share as many database connections as ticketing has.
 */
await runChild(async (settings: BareSqlSettings) => {
  const sql = postgres(settings.databaseUrl, { max: poolMax, onnotice: () => {} });
  const { eventId } = settings;
  const rows = await sql<{ id: string }[]>`
    select id from ticketing.tickets where event_id = ${eventId} and status = 'VALID' order by id`;
  const scan = scanner(sql, { ...settings, ticketIds: rows.map(({ id }) => id) });
  process.on('message', (effort: Effort) => {
    void run(scan, effort).then((load) => process.send?.(load));
  });
  return { stop: () => sql.end({ timeout: 1 }) };
});

type Gate = BareSqlSettings & { readonly ticketIds: readonly string[] };

function scanner(sql: postgres.Sql, gate: Gate) {
  const { eventId, eventNumber, usherId, gateId, ticketIds } = gate;
  const code = 'A'.repeat(codeLength);
  return async (scanId: string, at: number): Promise<Answer | undefined> => {
    const now = new Date().toISOString();
    const ticketId = ticketIds[at % ticketIds.length] ?? '';
    const [row] = await sql<[{ answer: Answer }]>`
      select ticketing.scan_ticket(
        ${usherId}::uuid, ${eventId}::uuid, 'ONLINE', ${scanId}, 'ENTRY', 'QR', ${gateId}::uuid, ${'bench'}, ${code},
        ${null}, ${ticketId}::uuid, ${eventNumber}::bigint, ${1}::integer, null, null, null,
        ${false}, null, ${now}::timestamptz, ${now}::timestamptz
      ) as answer`;
    return row?.answer;
  };
}

async function run(
  scan: ReturnType<typeof scanner>,
  { connections, seconds }: Effort,
): Promise<Load> {
  const latenciesMs: number[] = [];
  const runId = crypto.randomUUID();
  let at = 0;
  let failures = 0;
  let firstFailure: string | undefined;
  const startedAt = performance.now();
  const caller = async () => {
    while (performance.now() - startedAt < seconds * 1000) {
      const askedAt = performance.now();
      at += 1;
      const answer = await scan(`${runId}-${at}`, at).catch(String);
      latenciesMs.push(performance.now() - askedAt);
      if (typeof answer === 'object' && ['VALID', 'ALREADY_SCANNED'].includes(answer.verdict ?? ''))
        continue;
      failures += 1;
      firstFailure ??= JSON.stringify(answer);
    }
  };
  await Promise.all(Array.from({ length: connections }, caller));
  return { latenciesMs, seconds: (performance.now() - startedAt) / 1000, failures, firstFailure };
}
