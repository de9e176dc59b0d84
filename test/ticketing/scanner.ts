import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';
import { askShipped } from './shipped.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the fields that its own document asked for.
type Scan = any;

/** A scanning device in the hands of whoever holds the token: `scan(code)` answers the scan, `scan.code(code)` the error's code. */
export function scanner(graph: Pick<Graph, 'url'>, token: string | undefined) {
  const ask = (code: string, wishes: object) => {
    const input = { scanId: randomUUID(), deviceId: 'scanner-1', code, ...wishes };
    return askShipped(graph, 'ScanTicket', { token, variables: { input } });
  };
  const scan = async (code: string, wishes: object = {}): Promise<Scan> => {
    const answer = await ask(code, wishes);
    if (answer.errors !== undefined) throw new Error(`The scan failed: ${answer.text}`);
    return answer.data.scanTicket.scan;
  };
  const errorCode = async (code: string, wishes: object = {}) => (await ask(code, wishes)).code;
  return Object.assign(scan, { code: errorCode });
}
