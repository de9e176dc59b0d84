import type { ExecutionResult } from 'graphql';
import type { RemoteAnswer } from './remote-caller.ts';

/** What went wrong before a subgraph said anything: asked again, it can have done nothing twice that it did once. */
export class NothingReceived extends Error {
  /** How long to wait before asking again, where whoever refused has said so. */
  readonly afterMs: number | undefined;

  constructor(message: string, { cause, afterMs }: { cause?: unknown; afterMs?: number } = {}) {
    super(message, { cause });
    this.afterMs = afterMs;
  }
}

const gatewayStatuses: ReadonlySet<number> = new Set([502, 503, 504]);

/** The text of an answer; throws for what has another status or type. */
export async function readText({ statusCode, headers, body }: RemoteAnswer): Promise<string> {
  const type = String(headers['content-type']);
  if (statusCode === 200 && type.startsWith('application/json')) return body.text();
  await body.dump();
  const message = `The subgraph answered ${statusCode} ${type}`;
  // Said by whatever stands before the subgraph, which has not heard of it.
  if (gatewayStatuses.has(statusCode)) throw new NothingReceived(message);
  const after = String(headers['retry-after']);
  if (statusCode === 429 && /^\d+$/.test(after))
    throw new NothingReceived(message, { afterMs: Number(after) * 1000 });
  throw new Error(message);
}

/** A GraphQL answer, checked for its form; throws for what is none. */
export function readAnswer(text: string): ExecutionResult {
  const answer: unknown = JSON.parse(text);
  if (!isAnswer(answer)) throw new Error('The subgraph answered JSON that is no answer.');
  return answer;
}

// By hand and not by a schema library: this runs for every answer, and looks at the outermost two levels only.
function isAnswer(value: unknown): value is ExecutionResult {
  if (!isRecord(value)) return false;
  const { data, errors } = value;
  if (data !== undefined && data !== null && !isRecord(data)) return false;
  if (errors === undefined) return isRecord(data);
  return Array.isArray(errors) && errors.length > 0 && errors.every(isError);
}

const isError = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['message'] === 'string' &&
  (value['path'] === undefined || Array.isArray(value['path'])) &&
  (value['extensions'] === undefined || isRecord(value['extensions']));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
