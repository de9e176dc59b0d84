import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';
import { askShipped } from './shipped.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the fields that its own document asked for.
type Scan = any;

/** Takes scans back for whoever holds the token: `undo(scanId)` answers the undo, `undo.code(scanId)` the error's code. */
export function undoer(graph: Pick<Graph, 'url'>, token: string | undefined) {
  const ask = (undoneScanId: string, wishes: object) => {
    const named = { scanId: randomUUID(), deviceId: 'scanner-1', reason: 'Wrong person.' };
    const input = { ...named, undoneScanId, ...wishes };
    return askShipped(graph, 'UndoScan', { token, variables: { input } });
  };
  const undo = async (undoneScanId: string, wishes: object = {}): Promise<Scan> => {
    const answer = await ask(undoneScanId, wishes);
    if (answer.errors !== undefined) throw new Error(`The undo failed: ${answer.text}`);
    return answer.data.undoScan.scan;
  };
  const errorCode = async (undoneScanId: string, wishes: object = {}) =>
    (await ask(undoneScanId, wishes)).code;
  return Object.assign(undo, { code: errorCode });
}
