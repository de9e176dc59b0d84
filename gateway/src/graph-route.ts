import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { internal, subgraphTimeout } from '@gatehouse/kit-subgraph/errors';
import type { Caller } from '@gatehouse/kit-subgraph/open-subgraph';
import type { VerifyToken } from '@gatehouse/kit-subgraph/verify-token';
import { within } from '@gatehouse/kit-subgraph/within';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { answersAgain } from './answers-again.ts';
import { authenticate } from './authenticate.ts';
import type { GatewayContext } from './context.ts';
import { explorerPolicy, wantsExplorer, type Explorer } from './explorer.ts';
import { requestDeadlineMs } from './limits.ts';
import type { LiveGraph } from './live-graph.ts';
import { withRequestId } from './mask-errors.ts';
import { shippedDocument, type Policy, type ShippedDocument } from './persisted-documents.ts';
import { isJson, readBody, takesJson } from './read-body.ts';
import { readSearch, writeSearch } from './read-search.ts';
import { refusalOfStatus, refuse } from './refuse.ts';
import { sendTogether } from './send-together.ts';

type Options = {
  readonly server: Pick<LiveGraph, 'executeHTTPGraphQLRequest' | 'answerAgain'>;
  readonly verifyToken: VerifyToken;
  readonly policy: Policy;
  readonly explorer: Explorer;
};

type Sent = { readonly search: string; readonly body: unknown };

/** `POST /graphql`, and GET as far as Apollo lets it: token, document, execution under one deadline, answer. */
export function graphRoute({ server, verifyToken, policy, explorer }: Options) {
  const execute = executor({ server, verifyToken, policy });
  const together = sendTogether();
  // The promise that goes back to Fastify has no reply in it, for which it would wait until the last byte, at every request.
  return (request: FastifyRequest, reply: FastifyReply): Promise<void> | undefined => {
    const { method, record } = request;
    if (method !== 'POST' && method !== 'GET')
      return void refuse(reply.header('allow', 'GET, POST'), 405, refusalOfStatus(405));
    if (method === 'POST' && !isJson(request)) return void refuse(reply, 415, refusalOfStatus(415));
    if (!takesJson(request) && !wantsExplorer(request))
      return void refuse(reply, 406, refusalOfStatus(406));
    if (wantsExplorer(request) && explorer === 'local') return void reply.redirect('/explorer');
    if (wantsExplorer(request) && explorer === 'off')
      return void refuse(reply, 404, refusalOfStatus(404));

    const endsAt = performance.now() + requestDeadlineMs;
    const contextValue = { caller: callerOf(request), record, endsAt };
    const executing = execute(request, contextValue);
    return within(executing, requestDeadlineMs, subgraphTimeout)
      .then((response) => answerOf(reply, response, contextValue))
      .catch((error: unknown) => error)
      .then((answer) => together(() => reply.send(answer)));
  };
}

/** All that may wait for others, and so stands under the deadline: the keys for the token as much as the subgraphs. */
function executor({ server, verifyToken, policy }: Omit<Options, 'explorer'>) {
  const again = answersAgain(server);
  return async (
    request: FastifyRequest,
    contextValue: GatewayContext,
  ): Promise<HTTPGraphQLResponse> => {
    const { method } = request;
    const { caller, record } = contextValue;
    const viewer = await authenticate(verifyToken, caller.authorization);
    record.client = viewer?.portal ?? 'nobody';
    record.accountId = viewer?.accountId;
    const asked = method === 'POST' ? readBody(request.body) : readSearch(request.url);
    const document = shippedDocument(asked, viewer, policy);
    record.operation = document?.name ?? 'other';
    record.documentId = document?.id;

    const sent = method === 'POST' ? post(asked, document) : get(request, document);
    const { accept } = request.headers;
    return (
      again.answer(sent.body, accept, contextValue) ??
      server
        .executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method, headers: headersFor(request), ...sent },
          context: async () => contextValue,
        })
        .then((response) => again.learn(accept, response))
    );
  };
}

/** Made of what the edge saw. Whatever else a client says about itself in headers ends here. */
const callerOf = ({ headers, id, ip }: FastifyRequest): Caller => ({
  authorization: headers.authorization,
  requestId: id,
  address: ip,
  userAgent: headers['user-agent'] ?? '',
});

function post(asked: Readonly<Record<string, unknown>>, document?: ShippedDocument): Sent {
  if (document === undefined) return { search: '', body: asked };
  const { documentId: _id, extensions: _extensions, ...rest } = asked;
  return { search: '', body: { ...rest, query: document.text } };
}

const get = ({ url }: FastifyRequest, document?: ShippedDocument): Sent => ({
  search: writeSearch(url, document?.text),
  body: undefined,
});

/** The only headers Apollo acts on. The one that asks subgraphs for their timings is not among them. */
const headersRead = [
  'accept',
  'content-type',
  'x-apollo-operation-name',
  'apollo-require-preflight',
];

function headersFor({ headers }: FastifyRequest): HeaderMap {
  const read = new HeaderMap();
  for (const name of headersRead) {
    const value = headers[name];
    if (typeof value === 'string') read.set(name, value);
  }
  return read;
}

/** What to send, once status and headers are set. */
function answerOf(
  reply: FastifyReply,
  { status = 200, headers, body }: HTTPGraphQLResponse,
  { caller, record }: GatewayContext,
): string {
  if (body.kind === 'chunked') throw internal(caller.requestId);
  reply.code(status);
  for (const [name, value] of headers) reply.header(name, value);
  if (headers.get('content-type') === 'text/html')
    reply.header('content-security-policy', explorerPolicy);
  return status === 200 ? body.string : finished(body.string, { caller, record });
}

/** What Apollo refuses before there is an operation, or after it, passes none of the plugins: the id is put into the text. */
function finished(text: string, { caller, record }: GatewayContext): string {
  const { errors = [], ...rest } = JSON.parse(text) as FormattedExecutionResult;
  const completed = errors.map((error) => withRequestId(error, caller.requestId));
  record.codes = completed.map((error) => String(error.extensions?.['code']));
  return JSON.stringify({ errors: completed, ...rest });
}
