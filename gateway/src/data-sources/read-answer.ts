import type { ExecutionResult } from 'graphql';
import type { RemoteAnswer } from './remote-caller.ts';

/** A GraphQL answer, checked for its form; throws for what is none. */
export async function readAnswer({
  statusCode,
  headers,
  body,
}: RemoteAnswer): Promise<ExecutionResult> {
  const type = String(headers['content-type']);
  if (statusCode !== 200 || !type.startsWith('application/json')) {
    await body.dump();
    throw new Error(`The subgraph answered ${statusCode} ${type}`);
  }
  const answer: unknown = JSON.parse(await body.text());
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
