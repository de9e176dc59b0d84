import type postgres from 'postgres';
import type { Scene } from './data/scene.ts';
import { readOperation } from './operation.ts';
import type { Workload } from './workload.ts';

export type Workloads = {
  readonly list: Workload;
  readonly ticket: Workload;
  readonly scan: Workload;
};

/** The three questions, from what every visitor asks to what the gate asks. */
export const workloadsOf = (scene: Scene, sql: postgres.Sql): Workloads => ({
  list: {
    title: 'list 20 events with venue and organizer',
    operation: readOperation('ListEvents'),
    token: undefined,
    variables: () => ({}),
    isRight: undefined,
    reset: async () => {},
  },
  ticket: {
    title: 'one ticket with event, venue and holder',
    operation: readOperation('ShowTicket'),
    token: scene.holderToken,
    variables: () => ({ id: scene.ticketId }),
    isRight: undefined,
    reset: async () => {},
  },
  scan: scanOf(scene, sql),
});

function scanOf({ codes, event, usherToken }: Scene, sql: postgres.Sql): Workload {
  let runId = '';
  let at = 0;
  return {
    title: 'scan a ticket at the gate',
    operation: readOperation('ScanTicket'),
    token: usherToken,
    variables: () => {
      at += 1;
      const scannedAt = new Date().toISOString();
      const scanned = { scanId: `${runId}-${at}`, code: codes[at % codes.length], scannedAt };
      return { input: { ...scanned, gateId: event.gateId, deviceId: 'bench' } };
    },
    // After a whole turn through the codes people are inside already; that costs one row less and is said in the README.
    isRight: (body) =>
      /"verdict":"(?:VALID|ALREADY_SCANNED)"/.test(body) && !body.includes('"errors"'),
    // Every measurement begins before the first admission, whoever was measured before.
    reset: async () => {
      await sql`truncate ticketing.scans, ticketing.admissions`;
      runId = crypto.randomUUID();
      at = 0;
    },
  };
}
