import { setImmediate as turn } from 'node:timers/promises';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { GraphQLSchema } from 'graphql';
import { nobodyAsks } from './context.ts';
import { sampleVariables } from './sample-variables.ts';
import type { GraphServer } from './live-graph.ts';
import type { Documents } from './persisted-documents.ts';

type Options = {
  readonly documents: Documents;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly isStopped: () => boolean;
};

/**
 * Sends every shipped document through a server that asks no subgraph, so that it is parsed, validated, planned and
 * compiled before a client asks: twice, because the first request of a document makes the plan and the second compiles it.
 */
export async function warmPlans(
  server: GraphServer,
  { documents, schema, log, isStopped }: Options,
): Promise<void> {
  const refused: string[] = [];
  for (const { name, text } of documents.values()) {
    if (isStopped()) return;
    const request = { query: text, variables: sampleVariables(schema, text) };
    for (let times = 0; times < 2; times += 1) {
      const { body } = await server.executeOperation(request, { contextValue: nobodyAsks() });
      const isRefused = body.kind === 'single' && body.singleResult.data === undefined;
      if (isRefused && times === 0) refused.push(name);
    }
    // Planning keeps the processor; whoever asks meanwhile is answered in between.
    await turn();
  }
  // Shipped documents are for ever, and the contract test holds them against the committed supergraph. Another one may do
  // without some that nobody sends any more: the operator must see it, and decide.
  if (refused.length > 0)
    log.warn({ count: refused.length, refused: refused.slice(0, 20) }, 'documents that do not fit');
}
