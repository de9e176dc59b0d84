import { randomUUID } from 'node:crypto';
import { settle } from '../../kit/settle.ts';
import { aCustomer, anUsher } from '../../kit/roles.ts';
import { anEvent, aPaidTicket, codesOf } from '../../kit/seed.ts';
import { shippedBody } from '../../ticketing/shipped.ts';
import type { Question } from './load.ts';
import type { OwnGatehouse } from './own-gatehouse.ts';

/** A scan that a device sends, and sends again as it is when it got no answer. */
export type ScanQuestion = Question & { readonly scanId: string };

/** What the load of a fault consists of: reading by somebody, who shares with no one, and scans that each leave a row. */
export type GateQuestions = {
  readonly browse: () => Question;
  /** Of the tickets in turn, each under a new id. */
  readonly scan: () => ScanQuestion;
  /** The one and the other in turn. */
  readonly either: () => Question;
  readonly ticketIds: readonly string[];
  /** How many rows there are of each of these scans. */
  readonly rowsOf: (scanIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;
};

/** An event with so many paid tickets, and an usher at its gate. */
export async function gateQuestions(
  gatehouse: OwnGatehouse,
  { tickets = 20 } = {},
): Promise<GateQuestions> {
  const { sql } = gatehouse;
  const event = await anEvent(gatehouse, { capacity: 10_000 });
  const usher = await anUsher(gatehouse, event);
  const reader = await aCustomer(gatehouse);
  const ticketIds: string[] = [];
  for (let each = 0; each < tickets; each += 1)
    ticketIds.push((await aPaidTicket(gatehouse, event)).ticketId);
  await settle(sql);
  const codes = await codesOf(gatehouse, ticketIds);
  let next = 0;
  const scan = (): ScanQuestion => {
    const scanId = randomUUID();
    const code = codes[next % codes.length];
    next += 1;
    const input = { scanId, deviceId: `scanner-${next % 4}`, code, gateId: event.gateId };
    return {
      scanId,
      body: shippedBody('ScanTicket', { input }),
      token: usher.token,
      isRight: (data) => data?.scanTicket?.scan?.verdict !== undefined,
    };
  };
  const browse = (): Question => ({
    body: { query: '{ events(first: 5) { edges { node { id name } } } }' },
    token: reader.token,
    isRight: (data) => data?.events?.edges?.length === 1,
  });
  let turn = 0;
  return {
    browse,
    scan,
    either: () => ((turn += 1) % 2 === 0 ? browse() : scan()),
    ticketIds,
    rowsOf: async (scanIds) => {
      const rows = await sql<{ id: string; count: number }[]>`
        select scan_id as id, count(*)::int from ticketing.scans
        where scan_id in ${sql([...scanIds])} group by scan_id`;
      return new Map(rows.map(({ id, count }) => [id, count]));
    },
  };
}
