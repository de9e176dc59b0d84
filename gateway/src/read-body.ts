import { isUtf8 } from 'node:buffer';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import type { FastifyRequest } from 'fastify';

export type Body = Readonly<Record<string, unknown>>;

const byteOrderMark = '\uFEFF';

/** True for JSON in UTF-8 as it is. Compressed bodies are not taken: few bytes could become many. */
export function isJson({ headers }: FastifyRequest): boolean {
  if (headers['content-encoding'] !== undefined) return false;
  const [type, ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (type?.trim() !== 'application/json') return false;
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  return charset === undefined || /^charset="?utf-?8"?$/.test(charset);
}

/**
 * True for a client that can read our answer. Apollo looks at this as well, but only when the operation has run: a mutation
 * would be done and its answer withheld.
 */
export const takesJson = ({ headers: { accept = '*/*' } }: FastifyRequest): boolean =>
  /\*\/\*|application\/(\*|json|graphql-response\+json)/.test(accept);

/** The JSON object of a body; BAD_USER_INPUT for anything else. What the fields hold is Apollo's to judge. */
export function readBody(bytes: unknown): Body {
  const body = Buffer.isBuffer(bytes) ? parse(bytes) : undefined;
  if (Array.isArray(body)) throw badInput('One operation per request.');
  if (typeof body !== 'object' || body === null) throw badInput('The body is not a JSON object.');
  return body as Body;
}

function parse(bytes: Buffer): unknown {
  try {
    if (!isUtf8(bytes)) throw new TypeError('This is not UTF-8.');
    const text = bytes.toString();
    return JSON.parse(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  } catch {
    // The parser's own message quotes the body.
    throw badInput('The body is not JSON in UTF-8.');
  }
}
